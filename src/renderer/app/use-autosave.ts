import { useEffect, useRef, useState } from 'react';
import type { DraftState, Flush } from '#renderer/ui/index.ts';
import { type Autosave, createAutosave } from './autosave.ts';
import { type Failure, useFailureText } from './failure.ts';
import { useSaves } from './saves.tsx';

/** Rest in typing before a write, in milliseconds. */
const REST = 300;

export interface Autosaving {
  readonly state: DraftState;
  /** Something of this field was written since its screen opened; before that there is nothing to say of saving. */
  readonly hasWritten: boolean;
  readonly failure: Failure | null;
  /** Writes now; a screen calls it before it leaves for something that needs the text on disk. */
  readonly flush: Flush;
}

/**
 * Saves `value` whenever it changes: 300 ms after the last change, and at once when the field is left, the screen closes, or the workspace
 * locks. The first value counts as saved. A failed write keeps what was typed and is tried again with the next change or flush.
 * @param save writes one value; may change from render to render (it usually closes over the revision last seen)
 */
export function useAutosave<Value>(value: Value, save: (value: Value) => Promise<unknown>): Autosaving {
  const failureText = useFailureText();
  const saves = useSaves();
  const [shown, setShown] = useState<{ readonly state: DraftState; readonly hasWritten: boolean; readonly error: unknown }>({
    state: 'saved',
    hasWritten: false,
    error: null,
  });
  const newestSave = useRef(save);
  const lastSeen = useRef(value);
  const [autosave] = useState<Autosave<Value>>(() =>
    createAutosave({
      rest: REST,
      save: (next: Value) => newestSave.current(next),
      onState: (state, error) => setShown((before) => ({ state, hasWritten: before.hasWritten || state === 'saved', error })),
    }),
  );

  useEffect(() => {
    newestSave.current = save;
  });
  useEffect(() => {
    if (Object.is(lastSeen.current, value)) return;
    lastSeen.current = value;
    autosave.change(value);
  }, [value, autosave]);
  useEffect(() => {
    const flush = (): void => void autosave.flush();
    const leave = saves.register(autosave.flush);
    window.addEventListener('focusout', flush);
    return () => {
      window.removeEventListener('focusout', flush);
      leave();
    };
  }, [autosave, saves.register]);
  useEffect(() => (shown.state === 'saved' ? undefined : saves.report(autosave, shown.state)), [saves.report, autosave, shown.state]);

  return {
    state: shown.state,
    hasWritten: shown.hasWritten,
    failure: shown.state === 'failed' ? failureText(shown.error) : null,
    flush: autosave.flush,
  };
}
