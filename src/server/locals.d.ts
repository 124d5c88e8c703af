import type { FeedbackRefusal } from '../feedback/receive.ts';

declare global {
  namespace App {
    interface Locals {
      /** The message that was not kept, on the page that shows it again. */
      feedback?: FeedbackRefusal;
    }
  }
}
