import { NotifyClient } from 'notifications-node-client';
import type { Addresses } from '../settings.ts';
import type { Send } from './notifier.ts';

export interface NotifyAccount {
  readonly key: string;
  /** A template of an e-mail, which can say the number of messages as `((count))`. */
  readonly template: string;
  /** Another address of the service, for tests. */
  readonly api: string | undefined;
  readonly to: Addresses;
}

/** Sends notices through GOV.UK Notify. The words stand in the template; the number alone is sent. */
export function byGovukNotify({ key, template, api, to }: NotifyAccount): Send {
  const client = api === undefined ? new NotifyClient(key) : new NotifyClient(api, key);
  return async (count) => {
    const sent = await Promise.allSettled(
      to.map((address) => client.sendEmail(template, address, { personalisation: { count } })),
    );
    // One colleague who was told is enough: trying again would tell them twice.
    if (sent.some(({ status }) => status === 'fulfilled')) return;
    throw sent.find((each) => each.status === 'rejected')?.reason;
  };
}
