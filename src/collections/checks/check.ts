import type { Day } from '../../domain/index.ts';
import type { Problem } from '../problems/problem.ts';
import type { Content } from '../reading/content.ts';

/**
 * A check over the content of one council: pure, from content and days to problems.
 * `asOf` is the day the site speaks for; `today` the day its editors live in.
 */
export type Check = (content: Content, asOf: Day, today: Day) => readonly Problem[];
