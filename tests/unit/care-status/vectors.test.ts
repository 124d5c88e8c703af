import { describe, expect, it } from 'vitest';
import { statusFromHistory } from '../../../src/domain/index.ts';
import firm from '../../fixtures/care-status/care-status.json' with { type: 'json' };
import open from '../../fixtures/care-status/care-status-open-questions.json' with { type: 'json' };
import { day } from './person.ts';

/** The cases come as JSON that no type describes, as other programs send them. */
function found(history: unknown, on: string) {
  return statusFromHistory(history as Parameters<typeof statusFromHistory>[0], day(on));
}

describe('firm cases', () => {
  it.each(firm.map((each) => [each.id, each.description, each] as const))('%s %s', (_id, _description, { history, on, expected }) => {
    expect(found(history, on)).toMatchObject({ kind: 'known', status: expected.status, borderline: false });
  });
});

describe('cases where the law is open', () => {
  it.each(open.map((each) => [each.id, each.description, each] as const))('%s %s', (_id, _description, { history, on, expected }) => {
    const finding = found(history, on);
    if (expected.status === 'cannot-tell') expect(finding.kind).toBe('one-of');
    else expect(finding).toMatchObject({ kind: 'known', status: expected.status, borderline: true });
  });
});

it('gives each finding a reason with its provision', () => {
  for (const { history, on } of firm) {
    const finding = found(history, on);
    if (finding.kind !== 'known') throw new Error('a firm case is known');
    expect(finding.reasons.length).toBeGreaterThan(0);
    for (const { provision } of finding.reasons) expect(provision).toMatch(/Act|SI /);
  }
});

it('never reads immigration status', () => {
  for (const { history, on } of firm) {
    const others = ['refugee', 'refused', 'unlawful'].map((status) =>
      found({ ...history, circumstances: { ...('circumstances' in history ? history.circumstances : {}), asylum: { uasc: true, status } } }, on),
    );
    expect(new Set(others.map((finding) => JSON.stringify(finding))).size).toBe(1);
  }
});
