import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Environment } from '../environment.ts';
import { faultName } from '../fault.ts';
import { readStorePlace, type StorePlace } from '../settings.ts';
import { openStore } from '../store/open-store.ts';
import { sqliteFile } from '../store/sqlite.ts';
import { COMMANDS, WrongCommand, type Command } from './commands.ts';

/** How the desk is called where it stands, and what it can do there besides. */
export interface DeskHere {
  /** What people type before the command. */
  readonly calledBy: string;
  readonly more?: Readonly<Record<string, { readonly usage: string; readonly command: Command }>>;
}

const USAGE = `
  list [--from <day>] [--to <day>] [--unanswered]     shows messages
  list <number or reference> …                        shows those, when somebody asks about theirs
  export --csv [--from <day>] [--to <day>] [--out <file>]
                                                      writes them as a table for spreadsheets
  themes [--from <day>] [--to <day>]                  counts what they are about
  counts [--csv] [--out <file>]                       counts them by month, also those deleted since
  answered <number or reference> …                    notes that they are answered, and forgets how to reach them
  delete <number or reference> …                      deletes them, when somebody asks for it
  delete-older-than <day or number of days>           deletes what was received before`;

const OPTIONS = {
  from: { type: 'string' },
  to: { type: 'string' },
  out: { type: 'string' },
  csv: { type: 'boolean' },
  unanswered: { type: 'boolean' },
} as const;

/** Does what staff ask for, and says what came of it. @throws `WrongCommand`, a plain sentence, when it cannot be done */
export async function runDesk(args: readonly string[], env: Environment, here: DeskHere): Promise<void> {
  const { values, positionals } = readArguments(args, here);
  const [name = '', ...names] = positionals;
  const command = here.more?.[name]?.command ?? (Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined);
  if (command === undefined) throw new WrongCommand(usage(here));
  const place = placeIn(env);
  const store = openStore(place);
  try {
    const { said, file } = await command({ ...values, names, store, now: new Date() }).catch((fault: unknown) => {
      throw inWords(fault);
    });
    if (said !== '') console.log(said);
    if (file !== undefined) write(values.out === undefined ? join(file.folder ?? folderOf(place), file.name) : resolve(values.out), file.text);
  } finally {
    await store.close();
  }
}

function readArguments(args: readonly string[], here: DeskHere) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch (fault) {
    throw new WrongCommand(`${fault instanceof Error ? fault.message : ''}\n${usage(here)}`);
  }
}

function usage({ calledBy, more = {} }: DeskHere): string {
  return [`Use ${calledBy} with one of:${USAGE}`, ...Object.values(more).map((each) => each.usage)].join('\n');
}

/** Where the server keeps feedback. A new, empty database would say that nobody wrote. */
function placeIn(env: Environment): StorePlace {
  const place = readPlace(env);
  if (place.kind !== 'sqlite' || existsSync(sqliteFile(place.folder))) return place;
  throw new WrongCommand(`There is no feedback in ${place.folder}. Nothing has been sent yet, or the server keeps it elsewhere: say where, as FEEDBACK_FOLDER=<folder> or DATABASE_URL=<address>.`);
}

function readPlace(env: Environment): StorePlace {
  try {
    return readStorePlace(env);
  } catch (fault) {
    throw new WrongCommand(fault instanceof Error ? fault.message : String(fault));
  }
}

/** Beside the database, which is a folder that git does not keep; or here, when the database is elsewhere. */
function folderOf(place: StorePlace): string {
  return place.kind === 'sqlite' ? place.folder : resolve('.feedback');
}

/** What people wrote is for the account that asked alone. A file that is there already is not written over. */
function write(path: string, text: string): void {
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text, { flag: 'wx', mode: 0o600 });
  } catch (fault) {
    const why = existsSync(path) ? 'is there already: move it away' : `cannot be written (${faultName(fault)}): look at its folder`;
    throw new WrongCommand(`${path} ${why}, or name another file with --out.`);
  }
  console.log(`Written: ${path}`);
}

function inWords(fault: unknown): WrongCommand {
  if (fault instanceof WrongCommand) return fault;
  return new WrongCommand(`The place where feedback is kept does not answer (${faultName(fault)}): check DATABASE_URL or FEEDBACK_FOLDER.`);
}
