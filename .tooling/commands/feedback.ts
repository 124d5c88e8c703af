import { join } from 'node:path';
import { CONTENT_DIR } from '../../src/collections/build-settings.ts';
import { pageIds } from '../../src/collections/reading/content.ts';
import { loadContent } from '../../src/collections/reading/load-content.ts';
import { readFiles } from '../../src/collections/reading/read-files.ts';
import { youSaidDraft } from '../../src/collections/you-said-draft.ts';
import type { Day } from '../../src/domain/index.ts';
import { dayInEngland } from '../../src/feedback/days.ts';
import { named, WrongCommand, type Asked, type Done } from '../../src/feedback/desk/commands.ts';
import { runDesk } from '../../src/feedback/desk/run.ts';
import { problem } from '../bootstrap/problem.mjs';
import { inPlainWords } from '../plain-words.ts';
import { councilNow } from '../site/build.ts';
import { root } from '../site/root.ts';

/** What needs the content, and so is only here and not on a host. */
const DRAFT = {
  usage: '  draft <number or reference> …                       begins an entry of "You said, we did", without a word of theirs',
  command: draft,
};

await inPlainWords('feedback', () =>
  runDesk(process.argv.slice(2), process.env, { calledBy: 'npm run feedback --', more: { draft: DRAFT } }).catch((fault: unknown) => {
    throw fault instanceof WrongCommand ? problem(fault.message) : fault;
  }),
);

/** Begins an entry of "You said, we did" from messages: the pages of this site they are about and their number, and nothing they said. */
async function draft({ store, names, now }: Asked): Promise<Done> {
  const messages = await named({ store, names });
  const council = councilNow();
  const pages = pageIds(loadContent(readFiles(CONTENT_DIR), council));
  const about = [...new Set(messages.map((message) => message.about))].filter((page) => pages.includes(page));
  const { fileName, text } = youSaidDraft({ date: dayInEngland(now) as Day, about, messages: messages.length });
  return {
    said: 'Fill in what stands in [brackets], in your own words; npm run check tells what is missing.',
    file: { name: fileName, folder: join(root, 'content', 'councils', council, 'you-said'), text },
  };
}
