import { clarification } from './clarification.ts';
import { plenary } from './plenary.ts';
import { quarterResult } from './quarter-result.ts';
import { recruitments } from './recruitment.ts';
import type { Template } from './template.ts';

/** Posts to begin from, in the order in which they are offered. */
export const templates: Template[] = [plenary, quarterResult, ...recruitments, clarification];
