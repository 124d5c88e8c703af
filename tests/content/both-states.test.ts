import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { todayInEngland } from '../../src/collections/build-settings.ts';
import { joinOffer } from '../../src/collections/join/join-offer.ts';
import type { Offer } from '../../src/collections/offer.ts';
import { loadContent } from '../../src/collections/reading/load-content.ts';
import { councilIds, readFiles } from '../../src/collections/reading/read-files.ts';
import { addDays } from '../../src/domain/index.ts';

const files = readFiles(join(import.meta.dirname, '../../content'));
const today = todayInEngland();
const tomorrow = addDays(today, 1);

/** The offer as it stands before, or once, every law of laws.yaml has started; the bodies are the markdown. */
function offerOf(councilId: string, state: 'before' | 'after'): Offer {
  const content = loadContent(files, councilId);
  if (content.council === undefined || content.holidays === undefined) throw new Error(`No council.yaml for ${councilId}, or no bank holidays.`);
  const lawsInForce = content.laws.map(({ data }) => ({ law: data.id, from: tomorrow }));
  return joinOffer(
    {
      council: { ...content.council.data, lawsInForce },
      pages: content.pages.map((page) => ({ ...page, html: page.body })),
      rates: content.rates.map(({ data }) => data),
      helplines: content.helplines.map(({ data }) => data),
      laws: content.laws.map(({ data }) => data),
      holidays: content.holidays.data,
    },
    'en',
    state === 'before' ? today : tomorrow,
  );
}

describe.each(councilIds(files))('the portal of %s, before and after the new laws start', (councilId) => {
  const [before, after] = [offerOf(councilId, 'before'), offerOf(councilId, 'after')];
  const entries = ({ entitlements, guides }: Offer) => [...entitlements, ...guides];

  test('no mark is left in any text', () => {
    for (const offer of [before, after]) expect(JSON.stringify(entries(offer))).not.toMatch(/\{\{\s*(?:before|after|end)\b/);
  });

  test('every law changes a page, and the pages of the duties read differently', () => {
    const changed = entries(before).filter((entry, index) => {
      const then = entries(after)[index];
      return JSON.stringify([entry.words, entry.html]) !== JSON.stringify([then?.words, then?.html]);
    });
    const ids = changed.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(['staying-close', 'homeless', 'managing-money', 'local-offer', 'where-you-can-live', 'prescriptions']));
    const named = new Set(loadContent(files, councilId).files.flatMap(({ body, raw }) => [...`${body}${JSON.stringify(raw)}`.matchAll(/\{\{(?:before|after):([a-z0-9-]+)/g)].map(([, law]) => law)));
    expect(loadContent(files, councilId).laws.map(({ data }) => data.id).filter((law) => !named.has(law))).toEqual([]);
  });

  test('no step, message or summary is left empty', () => {
    for (const offer of [before, after]) {
      const empty = offer.entitlements.filter(({ words }) => [words.summary, words.message.first, words.message.noAnswer, words.writeInPlan].includes('') || words.steps.length === 0 || words.refusalSteps.length === 0);
      expect(empty.map(({ id }) => id)).toEqual([]);
    }
  });

  test('an entry that is wholly a new law holds from the day the council names', () => {
    const states = [before, after].map(({ entitlements }) => entitlements.find(({ id }) => id === 'staying-close')?.facts.legalState);
    expect(states).toEqual([
      { state: 'enacted-not-in-force', from: tomorrow },
      { state: 'enacted-not-in-force', from: tomorrow },
    ]);
  });
});
