import { email, webAddress } from './schemas/parts.ts';
import type { Setting } from './setting.ts';

/** Where feedback goes. */
export type FeedbackSetting =
  /** To this site's own server, by the form. */
  | { readonly kind: 'form' }
  /** To the council's people alone: this host has no server. */
  | { readonly kind: 'off' }
  /** To a form of the council's own, somewhere else. */
  | { readonly kind: 'web'; readonly address: string }
  | { readonly kind: 'email'; readonly address: string };

/** `FEEDBACK`: `on` (as when it is not set), `off`, an `https://` address, or `mailto:` with an e-mail address. */
export function feedbackFromEnv(env: { readonly FEEDBACK?: string | undefined }): Setting<FeedbackSetting> {
  const wanted = env.FEEDBACK?.trim() ?? '';
  if (wanted === '' || wanted === 'on') return { kind: 'set', value: { kind: 'form' } };
  if (wanted === 'off') return { kind: 'set', value: { kind: 'off' } };
  if (webAddress.safeParse(wanted).success) return { kind: 'set', value: { kind: 'web', address: wanted } };
  const address = /^mailto:(.+)$/.exec(wanted)?.[1];
  if (address !== undefined && email.safeParse(address).success) return { kind: 'set', value: { kind: 'email', address } };
  return {
    kind: 'wrong',
    message: `FEEDBACK=${wanted}: write FEEDBACK=on for the site's own form, FEEDBACK=off for none, or where the council takes feedback, like FEEDBACK=https://www.council.example/feedback or FEEDBACK=mailto:feedback@council.example.`,
  };
}
