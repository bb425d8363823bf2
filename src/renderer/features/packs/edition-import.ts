import type { LibraryEdition, PackEvent } from '#shared/contract/packs.ts';

/** An edition coming in from a file. */
export interface EditionImport {
  readonly step: 'open' | 'unpack' | 'check';
  readonly done: number;
  readonly total: number;
  /** Kept on this computer, and how it compares with the edition in use; null until then. */
  readonly kept: { readonly edition: LibraryEdition; readonly age: 'newer' | 'older' } | null;
}

export const noImport: EditionImport = { step: 'open', done: 0, total: 0, kept: null };

export function afterPackEvent(state: EditionImport, event: PackEvent): EditionImport {
  return event.kind === 'kept' ? { ...state, kept: event } : { ...state, step: event.step, done: event.done, total: event.total };
}
