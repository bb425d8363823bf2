/** Assessments: what a client likes, weighs, can do and dares, and the occupations that follow from it. */
export { AssessmentsTab } from './AssessmentsTab.tsx';
export { WhatMattersMost } from './WhatMattersMost.tsx';
