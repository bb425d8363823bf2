import type { Run, Text } from '../paper/index.ts';

/** The numbered sources of one paper, in the order in which the text first needs them. */
export class NumberedSources<Source> {
  readonly #list: Source[] = [];
  readonly #isSame: (one: Source, other: Source) => boolean;

  constructor(isSame: (one: Source, other: Source) => boolean) {
    this.#isSame = isSame;
  }

  get list(): readonly Source[] {
    return this.#list;
  }

  /** The number printed behind a figure. The same source keeps its number. */
  reference(source: Source): Run {
    return asRun(this.#numberOf(source));
  }

  /** Text with the numbers of its sources behind it, the lowest first. */
  cited(text: Text, ...sources: readonly Source[]): Text {
    if (text.length === 0) return text;
    const numbers = sources.map((source) => this.#numberOf(source));
    return [...text, ...numbers.toSorted((one, other) => one - other).map(asRun)];
  }

  #numberOf(source: Source): number {
    const known = this.#list.findIndex((one) => this.#isSame(one, source));
    return known >= 0 ? known + 1 : this.#list.push(source);
  }
}

function asRun(number: number): Run {
  return { text: `\u00a0[${number}]`, reference: true };
}
