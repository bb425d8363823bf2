import { useEffect, useRef } from 'react';
import type { ChangeId } from '#shared/domain/ids.ts';
import { type Change, useChange } from './use-change.ts';
import { writeOver } from './write-over.ts';

export interface RecordChange<Fields> {
  readonly fields: Partial<Fields>;
  /** What was changed, for the toast; null for texts that save themselves. */
  readonly said: string | null;
  /** It comes from a `DraftField`, which asks itself which text stays where both were changed; the refusal is then not told a second time. */
  readonly asksAtField?: boolean;
}

export interface RecordUpdate<Fields, Shown> {
  /** The record as it is shown. */
  readonly record: Shown;
  readonly write: (fields: Partial<Fields>, revision: number) => Promise<{ readonly changeId: ChangeId; readonly record: Shown }>;
  /** Reads the record anew and shows it. */
  readonly reread: () => Promise<Shown>;
  readonly onWritten?: (record: Shown) => void;
}

/**
 * Changes fields of a record, one write after the other: each builds on the revision that the one before it made. Where the record was
 * changed elsewhere meanwhile, see `writeOver`; a `DraftField` then asks which text stays.
 */
export function useRecordUpdate<Fields extends object, Shown extends Fields & { readonly revision: number }>(
  options: RecordUpdate<Fields, Shown>,
): Change<RecordChange<Fields>> {
  const latest = useRef(options);
  latest.current = options;
  const { revision: shownRevision } = options.record;
  const revision = useRef(shownRevision);
  const last = useRef<Promise<unknown>>(Promise.resolve());
  useEffect(() => {
    revision.current = shownRevision;
  }, [shownRevision]);

  const asksAtField = useRef(false);
  const change = useChange({
    write: ({ fields, asksAtField: asks = false }: RecordChange<Fields>) => {
      asksAtField.current = asks;
      const before = latest.current.record;
      const writing = last.current.then(async () => {
        const { write, reread } = latest.current;
        const written = await writeOver({
          fields,
          before,
          revision: revision.current,
          write: (seen) => write(fields, seen),
          reread: async () => {
            const now = await reread();
            revision.current = now.revision;
            return now;
          },
        });
        revision.current = written.record.revision;
        return written;
      });
      // A refused write must not hold up the next one.
      last.current = writing.catch(() => undefined);
      return writing;
    },
    said: (_, { said }) => said,
    onDone: ({ record }) => latest.current.onWritten?.(record),
  });
  return asksAtField.current && change.failure?.code === 'changedSince' ? { ...change, failure: null } : change;
}
