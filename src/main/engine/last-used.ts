/** Keeps the values used last, so many at most; the one used longest ago goes first. */
export class LastUsed<Key, Value> {
  readonly #values = new Map<Key, Value>();
  readonly #atMost: number;

  constructor(atMost: number) {
    this.#atMost = atMost;
  }

  /** The value kept under the key, or what `make` gives, which is kept from now on. */
  take(key: Key, make: () => Value): Value {
    const known = this.#values.get(key);
    const value = known ?? make();
    this.#values.delete(key);
    this.#values.set(key, value);
    const [oldest] = this.#values.keys();
    if (this.#values.size > this.#atMost && oldest !== undefined) this.#values.delete(oldest);
    return value;
  }
}
