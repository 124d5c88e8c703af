import type { Checked, Day, StatusFinding } from '../../domain/index.ts';
import { amountNow, money } from './Amount.tsx';
import type { grouped } from './groups.ts';
import type { Knowledge } from './knowledge.ts';
import type { CardPart } from './page-parts.ts';
import { firstNames, fitting } from '../fitting.ts';
import { englishDay, fill } from '../words.ts';

/** What the words for a plan and for a case note are made from. */
export interface PlanResult {
  readonly groups: ReturnType<typeof grouped>;
  readonly finding: StatusFinding;
  readonly on: Day;
  /** Where the checker is, for the worker who wants to look it up. */
  readonly site: string;
}

/** The most that a case note takes. */
export const NOTE_LIMIT = 1000;

/** The groups worth writing down, strongest first. */
const TOLD = ['must', 'should', 'ask', 'later'] as const;

/** The result to paste into a pathway plan: group in law, and each thing with its force, amount, source and day. English. */
export function planText(result: PlanResult, data: Knowledge): string {
  const { plan } = data;
  const lists = listsOf(result, data).map(({ label, items }) => [`${label}:`, ...items.map((item) => `- ${inFull(item, data)}`)].join('\n'));
  const opening = `${fill(plan.plan, { site: result.site, day: englishDay(result.on) })}\n${groupInLaw(result, data)}`;
  return [opening, ...lists, plan.end].join('\n\n');
}

/** The same for a case note: no more than `NOTE_LIMIT` characters, with names for as many things as fit. English. */
export function noteText(result: PlanResult, data: Knowledge): string {
  const lists = listsOf(result, data);
  return fitting(NOTE_LIMIT, Math.max(0, ...lists.map(({ items }) => items.length)), (most) =>
    [
      fill(data.plan.note, { site: result.site, day: englishDay(result.on) }),
      groupInLaw(result, data),
      ...lists.map(({ label, items }) => `${label}: ${named(items, most, data)}.`),
    ].join('\n'),
  );
}

interface Item {
  readonly checked: Checked;
  readonly card: CardPart;
}

function listsOf({ groups }: PlanResult, { plan, parts }: Knowledge): readonly { readonly label: string; readonly items: readonly Item[] }[] {
  return TOLD.map((group) => ({
    label: plan[group],
    items: groups[group].flatMap((checked): readonly Item[] => {
      const card = parts.cards.get(checked.id);
      return card === undefined ? [] : [{ checked, card }];
    }),
  })).filter(({ items }) => items.length > 0);
}

function groupInLaw({ finding }: PlanResult, { plan, parts }: Knowledge): string {
  const word = (id: Parameters<typeof parts.statuses.get>[0]) => parts.statuses.get(id)?.word ?? plan.none;
  if (finding.kind === 'one-of') return fill(plan.oneOf, { group: [...new Set(finding.statuses.map(word))].join('; ') });
  return fill(plan.group, { group: word(finding.status) }) + (finding.borderline ? ` ${plan.close}` : '');
}

/** "Setting up home: at least £3,000 one time. Children Act 1989 s24B, checked 22 November 2026." */
function inFull({ checked, card: { english, source } }: Item, { plan }: Knowledge): string {
  const amount = amountNow(checked);
  const more = [
    ...(typeof amount === 'object' && english.amount !== undefined ? [fill(english.amount, { amount: money(amount.amount) })] : []),
    ...(checked.outcome.kind === 'later' ? [startInEnglish(checked.outcome.from, plan)] : []),
  ];
  const what = [english.title, ...more].join(': ');
  return `${what}. ${fill(plan.source, { source: source.name, day: englishDay(source.checkedOn) })}.`;
}

function startInEnglish(from: Extract<Checked['outcome'], { kind: 'later' }>['from'], plan: Knowledge['plan']): string {
  return typeof from === 'string' ? fill(plan.from, { day: englishDay(from) }) : fill(plan.age, { age: from.age });
}

function named(items: readonly Item[], most: number, { plan }: Knowledge): string {
  return firstNames(items.map(({ card }) => card.english.title), most, (count) => fill(plan.more, { count }));
}
