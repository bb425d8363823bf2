import { useEffect, useRef, useState } from 'react';
import { readNumber } from '#shared/domain/read-number.ts';

export interface TypedFigures {
  readonly typed: readonly string[];
  readonly type: (place: number, text: string) => void;
  /** The saved figures were changed elsewhere while others stand here: nothing is to be written until the person has chosen. */
  readonly isContested: boolean;
  readonly keepMine: () => void;
  readonly takeTheirs: () => void;
}

/** Figures as they are typed, in fields that are saved together. They follow the saved ones; what was typed meanwhile stays. */
export function useTypedFigures(saved: readonly string[]): TypedFigures {
  const [typed, setTyped] = useState(saved);
  const [isContested, setContested] = useState(false);
  const known = useRef(saved);
  const latest = useRef(typed);
  latest.current = typed;
  const key = saved.join(' ');
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when other figures were saved, and only then
  useEffect(() => {
    const isUntouched = isSame(latest.current, known.current);
    const isForeign = !isUntouched && !isSame(latest.current, saved);
    known.current = saved;
    setContested(isForeign);
    if (!isForeign) setTyped(saved);
  }, [key]);
  return {
    typed,
    type: (place, text) => setTyped((before) => before.map((each, at) => (at === place ? text : each))),
    isContested,
    keepMine: () => setContested(false),
    takeTheirs: () => {
      setContested(false);
      setTyped(saved);
    },
  };
}

/** Whether two rows of figures mean the same: "12.0" is 12. */
function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.every((text, place) => text === other[place] || (readNumber(text) ?? text) === readNumber(other[place] ?? ''));
}
