import { LibraryView } from '#shared/domain/library-view.ts';

/** How the library's list is looked at, as it stands in its address. */
export const ListView = LibraryView;
export type ListView = LibraryView;

/** One text for views that are alike, whatever the order of their parts. */
export function viewKey(view: ListView): string {
  return JSON.stringify(ListView.parse(view));
}
