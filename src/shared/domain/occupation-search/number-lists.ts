/**
 * Many short lists of whole numbers, in two arrays. An array of its own for each list takes several times the room, and an index of sixty
 * thousand names would hold tens of megabytes of them.
 */
export class NumberLists {
  readonly #starts: Uint32Array;
  readonly #numbers: Uint32Array;

  /** @param lists in the order of their places; numbers from 0 to 2^32 - 1 */
  constructor(lists: readonly (readonly number[])[]) {
    this.#starts = new Uint32Array(lists.length + 1);
    this.#numbers = new Uint32Array(lists.reduce((sum, { length }) => sum + length, 0));
    let end = 0;
    for (const [place, list] of lists.entries()) {
      this.#numbers.set(list, end);
      end += list.length;
      this.#starts[place + 1] = end;
    }
  }

  /** The list at a place; empty where there is none. */
  at(place: number): Uint32Array {
    return this.#numbers.subarray(this.#starts[place], this.#starts[place + 1]);
  }
}
