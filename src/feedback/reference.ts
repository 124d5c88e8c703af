import { randomInt } from 'node:crypto';

/** No vowels, so that no word comes about; no two signs that look alike. */
const SIGNS = '23456789BCDFGHJKMNPQRSTVWXZ';
const LENGTH = 8;

export const REFERENCE = new RegExp(`^[${SIGNS}]{${LENGTH}}$`);

/** A new reference: nobody can guess one, and it means nothing. */
export function newReference(): string {
  return Array.from({ length: LENGTH }, () => SIGNS[randomInt(SIGNS.length)]).join('');
}
