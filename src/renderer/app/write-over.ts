import { refusalOf } from './failure.ts';

export interface WriteOver<Shown, Written> {
  /** What is written, by the names that the record has for it. */
  readonly fields: object;
  /** The record as it was shown when it was changed. */
  readonly before: Shown;
  /** The revision to write over: that of `before`, or a newer one that was made here since. */
  readonly revision: number;
  readonly write: (revision: number) => Promise<Written>;
  /** Reads the record anew and shows it. */
  readonly reread: () => Promise<Shown>;
}

/**
 * Writes fields of a record. Where it was changed elsewhere meanwhile, a change of other fields is made again on top of it; a change of the
 * same fields is refused (`changedSince`), and the record is shown as it is now.
 */
export async function writeOver<Shown extends { readonly revision: number }, Written>(
  options: WriteOver<Shown, Written>,
): Promise<Written> {
  const { fields, before, write, reread } = options;
  try {
    return await write(options.revision);
  } catch (error) {
    if (refusalOf(error)?.code !== 'changedSince') throw error;
    const now = await reread();
    if (!areAlike(fields, before, now)) throw error;
    return write(now.revision);
  }
}

/** Whether two states of a record have the same values where `fields` has any. */
function areAlike(fields: object, one: object, other: object): boolean {
  return Object.keys(fields).every((name) => JSON.stringify(Reflect.get(one, name)) === JSON.stringify(Reflect.get(other, name)));
}
