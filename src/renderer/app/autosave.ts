import type { DraftState } from '#renderer/ui/index.ts';

export interface Autosave<Value> {
  /** Takes the newest value; it is written after a short rest in typing. */
  change(value: Value): void;
  /** Writes now what is not yet written; resolves to whether it is: false where the write failed. */
  flush(): Promise<boolean>;
}

export interface AutosaveOptions<Value> {
  readonly save: (value: Value) => Promise<unknown>;
  readonly onState: (state: DraftState, error: unknown) => void;
  /** Rest in typing before a write, in milliseconds. */
  readonly rest: number;
}

/**
 * Writes a value as it changes: never two writes at once, always the newest value last, nothing lost when a write fails.
 */
export function createAutosave<Value>({ save, onState, rest }: AutosaveOptions<Value>): Autosave<Value> {
  let unsaved: { readonly value: Value } | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<boolean> | null = null;

  async function writeAll(): Promise<boolean> {
    while (unsaved !== null) {
      const taken = unsaved;
      onState('saving', null);
      try {
        await save(taken.value);
      } catch (error) {
        onState('failed', error);
        return false;
      }
      if (unsaved === taken) unsaved = null;
    }
    onState('saved', null);
    return true;
  }

  function flush(): Promise<boolean> {
    clearTimeout(timer);
    if (unsaved === null) return running ?? Promise.resolve(true);
    running ??= writeAll().finally(() => {
      running = null;
    });
    return running;
  }

  return {
    change(value) {
      unsaved = { value };
      clearTimeout(timer);
      timer = setTimeout(() => void flush(), rest);
      if (running === null) onState('waiting', null);
    },
    flush,
  };
}
