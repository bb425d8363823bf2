import { createContext, type ReactElement, type ReactNode, use, useCallback, useMemo, useRef, useState } from 'react';
import type { z } from 'zod';

/** Small things a screen wants to find again: kept by name while the workspace is open, in this window's memory alone. */
export interface Keeper {
  /** What was put under the name; undefined when nothing was, or something of another shape. */
  readonly get: <Value>(name: string, shape: z.ZodType<Value>) => Value | undefined;
  readonly put: (name: string, value: unknown) => void;
}

const KeeperContext = createContext<Keeper | null>(null);

export function useKeeper(): Keeper {
  const keeper = use(KeeperContext);
  if (keeper === null) throw new Error('useKeeper needs a KeeperProvider above it');
  return keeper;
}

/** Stands inside the open workspace: what is kept is gone when it locks. */
export function KeeperProvider({ children }: { readonly children: ReactNode }): ReactElement {
  const things = useRef(new Map<string, unknown>());
  const keeper = useMemo<Keeper>(
    () => ({
      get: (name, shape) => shape.safeParse(things.current.get(name)).data,
      put: (name, value) => void things.current.set(name, value),
    }),
    [],
  );
  return <KeeperContext value={keeper}>{children}</KeeperContext>;
}

/** A state that its screen finds again when it is shown the next time. */
export function useKeptState<Value>(name: string, shape: z.ZodType<Value>, first: Value): readonly [Value, (value: Value) => void] {
  const keeper = useKeeper();
  const [value, setValue] = useState(() => keeper.get(name, shape) ?? first);
  const set = useCallback(
    (next: Value) => {
      setValue(next);
      keeper.put(name, next);
    },
    [keeper, name],
  );
  return [value, set];
}
