import type { TranslationRecord } from '../schemas/translation-record.ts';
import type { TranslationState } from '../offer.ts';

const MACHINE = 'machine-draft';

/** How a translation stands, from what it says of itself and the hash of the English as it is now. */
export function translationState(record: TranslationRecord, currentHash: string): TranslationState {
  if (record.of !== currentHash) return { kind: 'out-of-date' };
  if (record.reviewedBy !== undefined) return { kind: 'reviewed', by: record.reviewedBy, on: record.reviewedOn };
  return record.by === MACHINE ? { kind: 'machine-draft' } : { kind: 'reviewed', by: record.by };
}
