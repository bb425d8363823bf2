/** Assessments: what a client likes, weighs, can do and dares, and the occupations that follow from it. */
export { AssessmentsTab } from './AssessmentsTab.tsx';
export type { ContestedWeight } from './rebase-weights.ts';
export { useWeights } from './use-weights.ts';
export { WhatMattersMost } from './WhatMattersMost.tsx';
