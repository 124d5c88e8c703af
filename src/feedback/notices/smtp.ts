import { createTransport } from 'nodemailer';
import type { Addresses } from '../settings.ts';
import { noticeOf } from './notice.ts';
import type { Send } from './notifier.ts';

const PATIENCE_MS = 20_000;

/** Sends notices through a mail server. @param url `smtp://user:password@host:587`, or `smtps://` */
export function bySmtp({ url, from, to }: { readonly url: string; readonly from: string; readonly to: Addresses }): Send {
  const patience = { connectionTimeout: PATIENCE_MS, greetingTimeout: PATIENCE_MS, socketTimeout: PATIENCE_MS };
  const transport = createTransport({ url, ...patience, disableFileAccess: true, disableUrlAccess: true });
  return async (count) => {
    await transport.sendMail({ from, to: [...to], ...noticeOf(count) });
  };
}
