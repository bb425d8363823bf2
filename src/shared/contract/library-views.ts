import { z } from 'zod';
import { LibraryViewId } from '../domain/ids.ts';
import { LibraryView } from '../domain/library-view.ts';
import { procedure } from './base.ts';
import { Changed } from './clients.ts';

const ViewName = z.string().trim().min(1).max(80);

/** A way to look at the library under a name of the counselor's. */
export const SavedView = z.object({ id: LibraryViewId, name: ViewName, view: LibraryView });
export type SavedView = z.infer<typeof SavedView>;

/** Kept in the case file, so that they are in its backups; every change can be taken back. */
export const libraryViews = {
  /** By name. */
  list: procedure.output(z.array(SavedView)),
  /** A view of the same name, in whatever case, is replaced. */
  save: procedure.input(SavedView.omit({ id: true })).output(Changed.extend({ saved: SavedView, replaced: z.boolean() })),
  /** Throws NOT_FOUND; a name that another view has is refused as `nameTaken`. */
  rename: procedure.input(SavedView.pick({ id: true, name: true })).output(Changed),
  /** Throws NOT_FOUND. */
  remove: procedure.input(SavedView.pick({ id: true })).output(Changed),
};
