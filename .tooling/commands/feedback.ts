import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { youSaidDraft } from '../../src/collections/you-said-draft.ts';
import type { Day } from '../../src/domain/index.ts';
import { dayInEngland } from '../../src/feedback/days.ts';
import { COMMANDS, named, WrongCommand, type Asked, type Done } from '../../src/feedback/desk/commands.ts';
import { faultName } from '../../src/feedback/fault.ts';
import { readStorePlace, type StorePlace } from '../../src/feedback/settings.ts';
import { openStore } from '../../src/feedback/store/open-store.ts';
import { problem } from '../bootstrap/problem.mjs';
import { inPlainWords } from '../plain-words.ts';
import { councilNow } from '../site/build.ts';
import { root } from '../site/root.ts';

const USAGE = `Use npm run feedback -- with one of:
  list [--from <day>] [--to <day>] [--unanswered]     shows messages
  export --csv [--from <day>] [--to <day>] [--out <file>]
                                                      writes them as a table for spreadsheets
  themes [--from <day>] [--to <day>]                  counts what they are about
  counts [--csv] [--out <file>]                       counts them by month, also those deleted since
  answered <number or reference> …                    notes that they are answered, and forgets how to reach them
  draft <number or reference> …                       begins an entry of "You said, we did", without a word of theirs
  delete <number or reference> …                      deletes them, when somebody asks for it
  delete-older-than <day or number of days>           deletes what was received before`;

const OPTIONS = {
  from: { type: 'string' },
  to: { type: 'string' },
  out: { type: 'string' },
  csv: { type: 'boolean' },
  unanswered: { type: 'boolean' },
} as const;

await inPlainWords('feedback', async () => {
  const place = readStorePlace(process.env);
  const store = openStore(place);
  try {
    const { values, positionals } = readArguments();
    const [command = '', ...names] = positionals;
    const work = command === 'draft' ? draft : COMMANDS[command];
    if (work === undefined) throw problem(USAGE);
    const { said, file } = await work({ ...values, names, store, now: new Date() });
    if (said !== '') console.log(said);
    if (file !== undefined) write(values.out === undefined ? join(folderOf(place), file.name) : resolve(values.out), file.text);
  } catch (fault) {
    throw inWords(fault);
  } finally {
    await store.close();
  }
});

function readArguments() {
  try {
    return parseArgs({ args: process.argv.slice(2), options: OPTIONS, allowPositionals: true });
  } catch (fault) {
    throw problem(`${fault instanceof Error ? fault.message : ''}\n${USAGE}`);
  }
}

/** Begins an entry of "You said, we did" from messages: their pages and their number, and nothing they said. */
async function draft({ store, names, now }: Asked): Promise<Done> {
  const messages = await named({ store, names });
  const about = [...new Set(messages.map((message) => message.about).filter((page) => page !== ''))];
  const { fileName, text } = youSaidDraft({ date: dayInEngland(now) as Day, about, messages: messages.length });
  write(join(root, 'content', 'councils', councilNow(), 'you-said', fileName), text);
  return { said: 'Fill in what stands in [brackets], in your own words; npm run check tells what is missing.' };
}

/** What people wrote is for the account that asked alone. A file that is there already is not written over. */
function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  try {
    writeFileSync(path, text, { flag: 'wx', mode: 0o600 });
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code !== 'EEXIST') throw fault;
    throw problem(`${path} is there already: move it away, or name another file with --out.`);
  }
  console.log(`Written: ${path}`);
}

/** Beside the database, which is a folder that git does not keep; or here, when the database is elsewhere. */
function folderOf(place: StorePlace): string {
  return place.kind === 'sqlite' ? place.folder : join(root, '.feedback');
}

function inWords(fault: unknown): unknown {
  if (fault instanceof WrongCommand) return problem(fault.message);
  if ((fault as { readonly isProblem?: boolean }).isProblem === true) return fault;
  return problem(`The place where feedback is kept does not answer (${faultName(fault)}): check DATABASE_URL or FEEDBACK_FOLDER.`);
}
