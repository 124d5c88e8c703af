import { z } from 'astro/zod';
import { summary } from './parts.ts';
import { provenance } from './provenance.ts';

/** A council's addition to a national guide. The body stands under "In <council>". */
export const guideAddition = z.strictObject({
  /** One sentence on what the council adds. */
  summary: summary.optional(),
  ...provenance,
});
export type GuideAdditionData = z.output<typeof guideAddition>;
