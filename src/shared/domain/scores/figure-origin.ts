import type { Coverage } from '../occupation/coverage.ts';
import type { ScoreSource } from './score.ts';

/** official: as its publisher states it. computed: made by this project, by a rule or in a reviewed table of its own. */
export type FigureOrigin = 'official' | 'computed';

/** Whether a figure is the mean of a group or of an occupation's parts; a single part's figure is published as it is. */
export function isMean({ coverage, from }: { readonly coverage: Coverage; readonly from: string }): boolean {
  return coverage === 'group' && !from.includes('.');
}

/** Counts of fields and facts of own tables are this project's work; everything else is published unless it is a mean. */
export function originOf(figure: { readonly source: ScoreSource; readonly coverage: Coverage; readonly from: string }): FigureOrigin {
  return ownWork.has(figure.source) || isMean(figure) ? 'computed' : 'official';
}

const ownWork: ReadonlySet<ScoreSource> = new Set(['ownTables', 'fieldsOfStudy', 'stemList']);
