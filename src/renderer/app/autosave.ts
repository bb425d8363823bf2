/** `waiting`: typed, not yet on its way. `failed`: the last try was refused; the text is kept and goes with the next try. */
export type AutosaveState = 'saved' | 'waiting' | 'saving' | 'failed';

export interface Autosave<Value> {
  /** Takes the newest value; it is written after a short rest in typing. */
  change(value: Value): void;
  /** Writes now what is not yet written; resolves when it is written or has failed. */
  flush(): Promise<void>;
}

export interface AutosaveOptions<Value> {
  readonly save: (value: Value) => Promise<unknown>;
  readonly onState: (state: AutosaveState, error: unknown) => void;
  /** Rest in typing before a write, in milliseconds. */
  readonly rest: number;
}

/**
 * Writes a value as it changes: never two writes at once, always the newest value last, nothing lost when a write fails.
 */
export function createAutosave<Value>({ save, onState, rest }: AutosaveOptions<Value>): Autosave<Value> {
  let unsaved: { readonly value: Value } | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> | null = null;

  async function writeAll(): Promise<void> {
    while (unsaved !== null) {
      const taken = unsaved;
      onState('saving', null);
      try {
        await save(taken.value);
      } catch (error) {
        onState('failed', error);
        return;
      }
      if (unsaved === taken) unsaved = null;
    }
    onState('saved', null);
  }

  function flush(): Promise<void> {
    clearTimeout(timer);
    if (unsaved === null) return running ?? Promise.resolve();
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
