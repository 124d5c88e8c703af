import ui from '../../../content/ui/en.json' with { type: 'json' };
import { CARE_STATUSES, QUESTION_IDS, ROLES, STUDY_LEVELS } from '../../../src/domain/index.ts';
import type { Knowledge } from '../../../src/islands/entitlement-checker/knowledge.ts';
import { day } from '../entitlements/builders.ts';

export const ON = day('2026-11-22');

const filled = JSON.parse(JSON.stringify(ui.checker).replaceAll('{{council}}', 'Exampleshire')) as typeof ui.checker;
const { page: _page, question, start: _start, status, ...checker } = filled;

/** What the checker knows, without a page: the words stand where the page would have them. */
export const knowledge: Knowledge = {
  lang: 'en',
  words: { ...checker, entry: ui.entry },
  plan: ui.forWorkers.planText,
  builtOn: ON,
  dateParts: { pattern: '{day} {month} {year}', months: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'] },
  entitlements: [],
  parts: {
    start: noElement(),
    questions: new Map(QUESTION_IDS.map((id) => [id, { title: question[id].title, answers: new Map(id === 'studying' ? studyLevels() : []), body: noElement() }])),
    statuses: new Map(CARE_STATUSES.map((id) => [id, { plain: status[id].plain, group: status[id].group, next: '', word: lawWord(status[id]), body: noElement() }])),
    cards: new Map(),
    help: noElement(),
    dates: ui.checker.dates,
    tellers: new Map(ROLES.map((role) => [role, ui.role[role]])),
    keep: { body: noElement(), fill: () => undefined },
  },
};

function studyLevels(): readonly (readonly [string, string])[] {
  return STUDY_LEVELS.map((level) => [level, question.studying.options[level]]);
}

function lawWord(words: object): string | undefined {
  return 'word' in words ? String(words.word) : undefined;
}

/** Tests of words never touch the page. */
function noElement(): HTMLElement {
  return {} as HTMLElement;
}
