/** What a list of messages is told apart by. */
export interface Listed {
  readonly id: number;
  readonly text: string;
}

/** What a message may say besides its words. */
interface Toasted {
  readonly text: string;
  /** What it is about; a later message about the same takes its place. */
  readonly about?: string | undefined;
  /** The change it tells of. */
  readonly change?: string | undefined;
}

/** As many as stand one over the other. */
const MOST = 3;

/**
 * The list with one message more, the newest last. The same words again take the place of the last ones, and words about the same thing the
 * place of what was said of it before; a fourth sends the first away.
 */
export function withToast<Toast extends Toasted>(shown: readonly (Toast & Listed)[], toast: Toast): readonly (Toast & Listed)[] {
  const last = shown.at(-1);
  const isSaidAnew = (older: Toast & Listed): boolean =>
    (older === last && older.text === toast.text) || (toast.about !== undefined && older.about === toast.about);
  const before = shown.filter((older) => !isSaidAnew(older));
  return [...before.slice(1 - MOST), { ...toast, id: (last?.id ?? 0) + 1 }];
}

/** The list without what told of a change that is taken back: its Undo has nothing left to do. */
export function withoutChange<Toast extends Toasted>(shown: readonly (Toast & Listed)[], change: string): readonly (Toast & Listed)[] {
  return shown.filter((toast) => toast.change !== change);
}
