import { addDays, dayInEngland, isDay } from '../days.ts';
import type { KeptMessage } from '../message.ts';
import type { FeedbackStore, Selection } from '../store/store.ts';
import { countsCsv, countsTable } from './counts.ts';
import { messagesCsv } from './csv.ts';
import { shown } from './show.ts';
import { themes } from './themes.ts';

/** What a command was asked for, after its name. */
export interface Asked {
  readonly store: FeedbackStore;
  readonly now: Date;
  /** Numbers or references of messages, or a day. */
  readonly names: readonly string[];
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly unanswered?: boolean | undefined;
  readonly csv?: boolean | undefined;
}

/** What a command gives: a text to show, and a file to write, when it makes one. */
export interface Done {
  readonly said: string;
  /** Without a folder it is written beside the feedback. */
  readonly file?: { readonly name: string; readonly text: string; readonly folder?: string };
}

export type Command = (asked: Asked) => Promise<Done>;

/** A mistake of the person who asked, in plain words. */
export class WrongCommand extends Error {}

/** The commands for staff, by name. */
export const COMMANDS: Readonly<Record<string, Command>> = {
  list: async (asked) => ({ said: shown(asked.names.length > 0 ? await named(asked) : await selected(asked)) }),
  themes: async (asked) => ({ said: themes(await selected(asked)) }),
  export: async (asked) => {
    if (asked.csv !== true) throw new WrongCommand('Say the form of the export: export --csv');
    const messages = await selected(asked);
    const name = ['feedback', asked.from, asked.to, dayInEngland(asked.now)].filter((part) => part !== undefined).join('_');
    return { said: `${messages.length} messages. The file holds what people wrote: delete it when you have done with it.`, file: { name: `${name}.csv`, text: messagesCsv(messages) } };
  },
  counts: async ({ store, csv, now, from, to }) => {
    if (from !== undefined || to !== undefined) throw new WrongCommand('The counts are of every month: leave out --from and --to.');
    const counts = await store.count();
    if (csv !== true) return { said: countsTable(counts) };
    return { said: 'Counts of every month.', file: { name: `feedback-counts_${dayInEngland(now)}.csv`, text: countsCsv(counts) } };
  },
  answered: async (asked) => {
    const ids = await idsOf(asked);
    await asked.store.change({ do: 'answer', ids, on: dayInEngland(asked.now) });
    return { said: `Marked as answered: ${ids.join(', ')}. How to reach them is deleted.` };
  },
  delete: async (asked) => {
    const ids = await idsOf(asked);
    await asked.store.change({ do: 'delete', ids });
    return { said: `Deleted: ${ids.join(', ')}.` };
  },
  'delete-older-than': async ({ store, names, now }) => {
    const day = dayBefore(names, now);
    const gone = await store.change({ do: 'delete-received-before', day });
    return { said: `Deleted ${gone.length} messages that were received before ${day}.` };
  },
};

/** The messages that were named. @throws when one is not there, or none is named */
export async function named({ store, names }: Pick<Asked, 'store' | 'names'>): Promise<readonly KeptMessage[]> {
  if (names.length === 0) throw new WrongCommand('Name the messages, by their numbers or references.');
  const found = await store.list({ named: names });
  return names.map((name) => {
    const message = found.find(({ id, reference }) => String(id) === name || reference === name.toUpperCase());
    if (message === undefined) throw new WrongCommand(`There is no message "${name}". Nothing was changed.`);
    return message;
  });
}

async function idsOf(asked: Asked): Promise<readonly number[]> {
  return (await named(asked)).map(({ id }) => id);
}

function selected({ store, from, to, unanswered }: Asked): Promise<readonly KeptMessage[]> {
  for (const [option, day] of [['--from', from], ['--to', to]] as const) {
    if (day !== undefined && !isDay(day)) throw new WrongCommand(`${option} ${day} is not a day. Write year-month-day, like ${option} 2026-11-01.`);
  }
  const which: Selection = {
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(unanswered === true ? { isAnswered: false } : {}),
  };
  return store.list(which);
}

/** The first day to keep: as it is named, or so many days ago. */
function dayBefore([name = '']: readonly string[], now: Date): string {
  const today = dayInEngland(now);
  if (isDay(name) && name <= today) return name;
  if (/^[1-9]\d{0,4}$/.test(name)) return addDays(today, -Number(name));
  throw new WrongCommand('Name the first day to keep, like 2026-01-01, or a number of days, like 365. Nothing was deleted.');
}
