import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import ui from '../../../content/ui/en.json' with { type: 'json' };
import { listText, NOTE_LIMIT, noteText, type Picked, type Visit } from '../../../src/islands/visit-pack/pack-words.ts';

const words = ui.forWorkers.visit.note;
const page = (english: string): Picked => ({ title: 'عنوان', english, address: `https://a.example/${english.length}/` });
const QUIET: Visit = { day: '25 November 2026', plan: '', review: '', asked: '' };

test('a text to send has each title in the language of the page, with its address', () => {
  expect(listText([page('Homeless'), page('Advocate')])).toBe('عنوان\nhttps://a.example/8/\n\nعنوان\nhttps://a.example/8/');
});

describe('a case note', () => {
  test('says the day, the pages in English, and what was said', () => {
    const visit: Visit = { ...QUIET, plan: 'no', review: '12 March', asked: 'A copy of the plan' };
    expect(noteText([page('Homeless'), page('Council tax')], visit, words)).toBe(
      [
        '25 November 2026: we went through Homeless; Council tax.',
        'The pack also says how to complain, and where to get help now.',
        'Has a copy of the pathway plan: no.',
        'Next review: 12 March.',
        'Asked for: A copy of the plan.',
      ].join('\n'),
    );
  });

  test('leaves out what was not said', () => {
    expect(noteText([page('Homeless')], QUIET, words).split('\n')).toHaveLength(2);
  });

  test('is never too long, with the most that the boxes take', () => {
    const visit: Visit = { ...QUIET, plan: 'yes', review: 'x'.repeat(40), asked: 'y'.repeat(200) };
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[A-Z][a-z ]{2,90}[a-z]$/), { minLength: 1, maxLength: 100 }), (titles) => {
        const note = noteText(titles.map(page), visit, words);
        expect(note.length).toBeLessThanOrEqual(NOTE_LIMIT);
        expect(note).toContain(visit.asked);
        if (!note.includes(' more.\n')) expect(titles.every((title) => note.includes(title))).toBe(true);
      }),
    );
  });
});
