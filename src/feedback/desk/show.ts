import type { KeptMessage } from '../message.ts';

/** Messages to be read on a screen. */
export function shown(messages: readonly KeptMessage[]): string {
  return messages.length === 0 ? 'There are no messages.' : messages.map(shownOne).join('\n\n');
}

function shownOne(message: KeptMessage): string {
  const { id, reference, receivedOn, kind, locale, answeredOn } = message;
  const head = [`${id}`, reference, receivedOn, kind, locale, answeredOn === undefined ? 'not answered' : `answered on ${answeredOn}`];
  const fields = [
    ['About', message.about],
    ['Feeling', message.feeling],
    ['Problem', message.problem],
    ['Text', message.text],
    ['Matters', message.matters],
    ['Change', message.change],
    ['Answer by', message.reply],
  ] as const;
  const said = fields.filter(([, value]) => value !== '').map(([name, value]) => `  ${name}: ${value.replaceAll('\n', '\n    ')}`);
  return [head.join('  '), ...said].join('\n');
}
