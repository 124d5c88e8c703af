import type { Day } from '../../domain/index.ts';
import type { Problem } from '../problems/problem.ts';
import type { Content } from '../reading/content.ts';

/** A check over the content of one council: pure, from content and day to problems. */
export type Check = (content: Content, asOf: Day) => readonly Problem[];
