import { z } from 'astro/zod';

const LAST_PRINCIPLE = 7;

/** Numbers of the corporate parenting principles (Children and Social Work Act 2017 s1(1)(a) to (g)). */
export const principles = z.array(z.number().int().min(1).max(LAST_PRINCIPLE)).default([]);
