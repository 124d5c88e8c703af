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
    expect(youSaidDraft({ ...FACTS, messages: 1 }).text).toContain('heard: "Messages on this site"\n');
    expect(youSaidDraft(FACTS).text).toContain('about: [home-help, adviser]\n');
  });

  test('asks whether to wait when fewer than three messages say it', () => {
    const few = '# Fewer than three messages: can people tell who said it? If so, wait for more.\n';
    expect([1, 2, 3].map((messages) => youSaidDraft({ ...FACTS, messages }).text.includes(few))).toEqual([true, true, false]);
  });

  test('is a file of the folder, whether or not a page is known', () => {
    for (const facts of [FACTS, { ...FACTS, about: [] }]) {
      const { fileName, text } = youSaidDraft(facts);
      expect(placeOf(`councils/west/you-said/${fileName}`)).toMatchObject({ kind: 'you-said', scope: 'west', id: fileName.slice(0, -3) });
      expect(problemsWith(text, fileName).every((problem) => problem.startsWith('This is not filled in'))).toBe(true);
    }
  });
});

describe('what tells who somebody is', () => {
  const NAMED = 'A person is named here.';
  const POSTCODE = 'A postcode is written here.';
  const APP = "Somebody's name on an app is written here.";
  const PHONE = 'A phone number is written here.';
  const OWN = "This reads like somebody's own words.";

  test.each([
    ['Some of you told mr Sample.', NAMED],
    ['Some of you told DR SAMPLE.', NAMED],
    ['Some of you told Prof. Sample.', NAMED],
    ['Some of you told professor Sample.', NAMED],
    ['Some of you told Mr.Sample.', NAMED],
    ['Some of you told Sir Sample.', NAMED],
    ['Some of you told Dame Sample.', NAMED],
    ['Some of you live at EX1 2AB.', POSTCODE],
    ['Some of you live at ex12ab.', POSTCODE],
    ['Some of you live at SW1A 1AA.', POSTCODE],
    ['Ask @kaya07.', APP],
    ['Ring 07700.900.123.', PHONE],
    ['Ring (01632) 960 123.', PHONE],
    ['Ring +44 (0)7700 900 123.', PHONE],
    ["Letters that I'm sent are hard.", OWN],
    ['i stopped to read them.', OWN],
    ['My letters are hard.', OWN],
    ['They are hard for me.', OWN],
    ['The worst was mine.', OWN],
  ])('is refused: %s', (said, what) => {
    expect(problemsSaying(said)).toEqual([what]);
  });

  test.each(['Some of you said that the dr is far away.', 'Some of you asked for two cards, i.e. one each.', 'It costs more to live alone. See [help at home](page:home-help).', 'Some of you miss the bus in the county.', 'In the 2nd week nobody rings.'])('is not refused: %s', (said) => {
    expect(problemsSaying(said)).toEqual([]);
  });

  /** What the checks say about an answer to what was said. */
  function problemsSaying(said: string): readonly string[] {
    const inside = `councils/${FIXTURE_COUNCIL}/you-said/2026-11-02-plain-letters.md`;
    const files = fixtureFiles().map((file) => (file.inside === inside ? { ...file, text: file.text.replace(/^said: .*$/m, () => `said: ${JSON.stringify(said)}`) } : file));
    return problemsOf(files);
  }
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
  return problemsOf([...fixtureFiles(), file]);
}

function problemsOf(files: Parameters<typeof checkFiles>[0]): readonly string[] {
  return checkFiles(files, [FIXTURE_COUNCIL], FIXTURE_DAY).files.flatMap(({ problems }) => problems.map(({ what }) => what));
}
