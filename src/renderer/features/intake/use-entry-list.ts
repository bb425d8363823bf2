import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useEngine } from '#renderer/app/engine-client.tsx';
import { type Change, useChange } from '#renderer/app/use-change.ts';
import { type RecordChange, useRecordUpdate } from '#renderer/app/use-record-update.ts';
import { type Drafts, useDraftGroup, useText } from '#renderer/ui/index.ts';
import type { ChangeId, ClientId } from '#shared/domain/ids.ts';
import type { Intake } from '#shared/domain/intake/entries.ts';
import type { MessageId } from '#shared/locales/en/index.ts';

/** What every row of an intake list has. */
export interface Row {
  readonly id: string;
  readonly clientId: ClientId;
  readonly revision: number;
}

interface Written<Entry> {
  readonly changeId: ChangeId;
  readonly entry: Entry;
}

/** The calls of one of the intake lists, as the engine's client has them. */
export interface ListCalls<Entry extends Row, First> {
  readonly add: (input: { clientId: ClientId; fields: First }) => Promise<Written<Entry>>;
  readonly remove: (input: { id: Entry['id']; revision: number }) => Promise<{ changeId: ChangeId }>;
  readonly move: (input: { id: Entry['id']; to: number }) => Promise<{ changeId: ChangeId }>;
}

export interface EntryList<Entry extends Row, First> {
  /** The row whose fields are open; null: none. */
  readonly openId: string | null;
  /** Opens a row, or none: once what is typed in the one that was open is on disk; else that one stays open. */
  readonly open: (id: string | null) => Promise<void>;
  /** For the fields of the row that is open. */
  readonly drafts: Drafts;
  /** Adds a row and opens its fields. */
  readonly add: Change<First>;
  readonly remove: Change<Entry>;
  readonly move: Change<{ readonly id: Entry['id']; readonly to: number }>;
}

/**
 * Adding to, taking from and ordering one of a client's intake lists, and which row is open.
 * @param removed the sentence said when a row was removed
 */
export function useEntryList<Entry extends Row, First>(
  clientId: ClientId,
  calls: ListCalls<Entry, First>,
  removed: MessageId,
): EntryList<Entry, First> {
  const say = useText();
  const [openId, setOpenId] = useState<string | null>(null);
  const { drafts, settle } = useDraftGroup();
  const open = async (id: string | null): Promise<void> => {
    if (await settle()) setOpenId(id);
  };
  return {
    openId,
    open,
    drafts,
    add: useChange({ write: (fields: First) => calls.add({ clientId, fields }), onDone: ({ entry }) => void open(entry.id) }),
    remove: useChange({ write: ({ id, revision }: Entry) => calls.remove({ id, revision }), said: () => say(removed) }),
    move: useChange({ write: calls.move }),
  };
}

/**
 * Changes fields of one row, each change saved at once.
 * @param list which of the lists the row stands in
 */
export function useEntryUpdate<Fields extends object, Entry extends Fields & Row>(
  entry: Entry,
  listOf: (intake: Intake) => readonly Entry[],
  update: (input: { id: Entry['id']; revision: number; fields: Partial<Fields> }) => Promise<Written<Entry>>,
): Change<RecordChange<Fields>> {
  const { queries } = useEngine();
  const queryClient = useQueryClient();
  const query = queries.intake.forClient.queryOptions({ input: { clientId: entry.clientId } });
  return useRecordUpdate<Fields, Entry>({
    record: entry,
    write: async (fields, revision) => {
      const { changeId, entry: record } = await update({ id: entry.id, revision, fields });
      return { changeId, record };
    },
    reread: async () => {
      const intake = await queryClient.fetchQuery({ ...query, staleTime: 0 });
      return listOf(intake).find(({ id }) => id === entry.id) ?? entry;
    },
  });
}
