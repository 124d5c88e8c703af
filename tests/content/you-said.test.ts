import { describe, expect, test } from 'vitest';
import { checkFiles } from '../../src/collections/run-checks.ts';
import { placeOf } from '../../src/collections/reading/place.ts';
import { youSaidDraft, type DraftFacts } from '../../src/collections/you-said-draft.ts';
import { FIXTURE_COUNCIL, FIXTURE_DAY, fixtureFiles } from './fixture.ts';

const FACTS: DraftFacts = { date: FIXTURE_DAY, about: ['home-help', 'adviser'], messages: 3 };

describe('a draft of an answer', () => {
  test('is refused until every gap of it is filled in', () => {
    const { text } = youSaidDraft(FACTS);
    const gaps = text.match(/\[[^\]]*[A-Z][^\]]*\]/g) ?? [];
    expect(gaps).toHaveLength(4);
    expect(problemsWith(text)).toHaveLength(gaps.length);
    for (const filled of gaps.keys()) {
      const partly = gaps.slice(0, filled + 1).reduce((draft, gap) => draft.replace(gap, 'It is better now.'), text);
      expect(problemsWith(partly)).toHaveLength(gaps.length - filled - 1);
    }
  });

  test('says how many messages there were, and which pages they are about, and no more', () => {
    expect(youSaidDraft(FACTS).text).toContain('heard: "3 messages on this site"\n');
    expect(youSaidDraft({ ...FACTS, messages: 1 }).text).toContain('heard: "A message on this site"\n');
    expect(youSaidDraft(FACTS).text).toContain('about: [home-help, adviser]\n');
  });

  test('is a file of the folder, whether or not a page is known', () => {
    for (const facts of [FACTS, { ...FACTS, about: [] }]) {
      const { fileName, text } = youSaidDraft(facts);
      expect(placeOf(`councils/west/you-said/${fileName}`)).toMatchObject({ kind: 'you-said', scope: 'west', id: fileName.slice(0, -3) });
      expect(problemsWith(text, fileName).every((problem) => problem.startsWith('This is not filled in'))).toBe(true);
    }
  });
});

test('answers that no page shows are told of', () => {
  const files = fixtureFiles().filter(({ inside }) => !inside.endsWith('you-said-we-did.md'));
  const found = checkFiles(files, [FIXTURE_COUNCIL], FIXTURE_DAY).files.flatMap(({ problems }) => problems);
  expect(found.map(({ what, mend }) => [what, mend])).toEqual([['No page shows what was said.', expect.stringContaining('testshire/guides/en/you-said-we-did.md')]]);
});

/** What the checks say about a file among the sound content. */
function problemsWith(text: string, fileName = youSaidDraft(FACTS).fileName): readonly string[] {
  const inside = `councils/${FIXTURE_COUNCIL}/you-said/${fileName}`;
  const file = { inside, path: `content/${inside}`, place: placeOf(inside), text };
  return checkFiles([...fixtureFiles(), file], [FIXTURE_COUNCIL], FIXTURE_DAY).files.flatMap(({ problems }) => problems.map(({ what }) => what));
}
