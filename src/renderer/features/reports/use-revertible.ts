import { useCallback, useState } from 'react';

/** A value whose changes are taken back one by one, the last one first. */
export interface Revertible<Value> {
  readonly value: Value;
  readonly set: (next: Value) => void;
  /** Takes the last change back; false where none is left. */
  readonly back: () => boolean;
}

/** Keeps what was chosen before, as long as the screen is open. */
export function useRevertible<Value>(first: () => Value): Revertible<Value> {
  const [values, setValues] = useState<readonly [Value, ...Value[]]>(() => [first()]);
  const [value, ...before] = values;
  const set = useCallback((next: Value) => setValues((all) => [next, ...all]), []);
  const back = () => {
    const [last, ...earlier] = before;
    if (last === undefined) return false;
    setValues([last, ...earlier]);
    return true;
  };
  return { value, set, back };
}
