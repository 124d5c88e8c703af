import type { NoticeSettings } from '../settings.ts';
import { byGovukNotify } from './govuk-notify.ts';
import type { Send } from './notifier.ts';
import { bySmtp } from './smtp.ts';

/** The way to send notices that the settings ask for. */
export function senderFor({ to, way }: NoticeSettings): Send {
  switch (way.kind) {
    case 'smtp':
      return bySmtp({ ...way, to });
    case 'govuk-notify':
      return byGovukNotify({ ...way, to });
  }
}
