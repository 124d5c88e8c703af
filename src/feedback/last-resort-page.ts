import { FEEDBACK_ACTION, type FeedbackText } from './form.ts';
import type { FeedbackRefusal } from './receive.ts';

/** A page as an answer holds it. */
export interface PlainPage {
  readonly body: string;
  readonly headers: Headers;
}

/**
 * The form again with all that was typed, for the case that the site's own page for it cannot be made. It
 * needs nothing but this file: no words of the site, no style, no content. In English alone.
 */
export function lastResortPage({ locale, attempt }: FeedbackRefusal): PlainPage {
  const { kind = 'quick', values, problems } = attempt;
  // A choice that was refused cannot be made again here, and would be refused again.
  const chosen = (['about', 'feeling', 'problem'] as const).filter((name) => problems.every(({ field }) => field !== name));
  const hidden = { kind, locale, ...Object.fromEntries(chosen.map((name) => [name, values[name] ?? ''])) };
  const texts = (Object.keys(LABELS) as FeedbackText[]).filter((name) => name === 'text' || values[name] !== undefined);
  const body = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Not sent yet</title></head>
<body>
<main>
<h1>It is not sent yet</h1>
<p>Your words are still here. Wait a minute, then press “Send” again. Or ring: the numbers are on the <a href="/contact/">contact page</a>.</p>
<p>Do you need help today? <a href="/help-now/">Help now</a></p>
<form method="post" action="${FEEDBACK_ACTION}" accept-charset="utf-8">
${Object.entries(hidden).map(([name, value]) => `<input type="hidden" name="${name}" value="${escaped(value)}">`).join('\n')}
${texts.map((name) => textArea(name, values[name] ?? '')).join('\n')}
<p><button>Send</button></p>
</form>
</main>
</body>
</html>
`;
  return { body, headers: new Headers({ 'Content-Security-Policy': POLICY }) };
}

const POLICY = "default-src 'none'; form-action 'self'; base-uri 'none'";

const LABELS: Readonly<Record<FeedbackText, string>> = {
  text: 'What you want to say',
  matters: 'What matters most to you',
  change: 'What should change',
  reply: 'How we can answer you',
};

function textArea(name: FeedbackText, value: string): string {
  return `<p><label for="${name}">${LABELS[name]}</label><br>
<textarea id="${name}" name="${name}" dir="auto" rows="5">
${escaped(value)}</textarea></p>`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
