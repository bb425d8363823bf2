/**
 * Many short lists of whole numbers, in two arrays. An array of its own for each list takes several times the room, and an index of sixty
 * thousand names would hold tens of megabytes of them.
 */
export class NumberLists {
  readonly #starts: Uint32Array;
  readonly #numbers: Uint32Array;

  private constructor(starts: Uint32Array, numbers: Uint32Array) {
    this.#starts = starts;
    this.#numbers = numbers;
  }

  /** A list of each item, in their order, made one after the other and not kept; numbers from 0 to 2^32 - 1. */
  static of<Item>(items: readonly Item[], listOf: (item: Item) => readonly number[]): NumberLists {
    const starts = new Uint32Array(items.length + 1);
    const numbers: number[] = [];
    for (const [place, item] of items.entries()) {
      for (const number of listOf(item)) numbers.push(number);
      starts[place + 1] = numbers.length;
    }
    return new NumberLists(starts, Uint32Array.from(numbers));
  }

  /** The list at a place; empty where there is none. */
  at(place: number): Uint32Array {
    return this.#numbers.subarray(this.#starts[place], this.#starts[place + 1]);
  }
}
