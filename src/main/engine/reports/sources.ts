import type { Run, Text } from '../paper/index.ts';
import type { OccupationOnPaper } from './report-data.ts';

/** Where a figure on paper comes from: one of the origins the product knows. */
export type Source =
  | { readonly kind: 'page'; readonly occupation: OccupationOnPaper }
  | { readonly kind: 'priorityRule'; readonly version: string }
  | { readonly kind: 'scheduleRule' }
  | { readonly kind: 'planSums' }
  | { readonly kind: 'estimate' }
  | { readonly kind: 'clientsWord' }
  | { readonly kind: 'agreed' };

/** The numbered sources of one paper, in the order in which the text first needs them. */
export class Sources {
  readonly #list: Source[] = [];

  get list(): readonly Source[] {
    return this.#list;
  }

  /** The number printed behind a figure. The same source keeps its number. */
  reference(source: Source): Run {
    const known = this.#list.findIndex((one) => isSame(one, source));
    if (known >= 0) return asRun(known + 1);
    this.#list.push(source);
    return asRun(this.#list.length);
  }

  /** Text with the numbers of its sources behind it. */
  cited(text: Text, ...sources: readonly Source[]): Text {
    return text.length === 0 ? text : [...text, ...sources.map((source) => this.reference(source))];
  }
}

function asRun(number: number): Run {
  return { text: `\u00a0[${number}]`, reference: true };
}

function isSame(a: Source, b: Source): boolean {
  if (a.kind === 'page' && b.kind === 'page') return a.occupation.profileId === b.occupation.profileId;
  return a.kind === b.kind;
}
