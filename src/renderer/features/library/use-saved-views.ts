import { useQuery } from '@tanstack/react-query';
import { useEngine } from '#renderer/app/engine-client.tsx';
import { type Change, useChange } from '#renderer/app/use-change.ts';
import { useText } from '#renderer/ui/index.ts';
import type { SavedView } from '#shared/contract/library-views.ts';

const none: readonly never[] = [];

/** The views kept under a name, by name. */
export function useSavedViews(): readonly SavedView[] {
  const { queries } = useEngine();
  return useQuery(queries.libraryViews.list.queryOptions()).data ?? none;
}

/** Keeps a view under a name, in place of one that has it; the toast offers Undo. */
export function useSaveView(onDone: () => void): Change<Pick<SavedView, 'name' | 'view'>> {
  const { client } = useEngine();
  const say = useText();
  return useChange({
    write: (input: Pick<SavedView, 'name' | 'view'>) => client.libraryViews.save(input),
    said: ({ saved }) => say('library.views.saved', { name: saved.name }),
    onDone,
  });
}

export function useRenameView(onDone: () => void): Change<Pick<SavedView, 'id' | 'name'>> {
  const { client } = useEngine();
  const say = useText();
  return useChange({
    write: (input: Pick<SavedView, 'id' | 'name'>) => client.libraryViews.rename(input),
    said: (_, { name }) => say('library.views.renamed', { name }),
    onDone,
  });
}

export function useRemoveView(): Change<Pick<SavedView, 'id' | 'name'>> {
  const { client } = useEngine();
  const say = useText();
  return useChange({
    write: ({ id }: Pick<SavedView, 'id' | 'name'>) => client.libraryViews.remove({ id }),
    said: (_, { name }) => say('library.views.removed', { name }),
  });
}
