import { createContext, type ReactElement, type ReactNode, use, useMemo } from 'react';
import { type Import, useImport } from './use-import.ts';
import { type Previews, usePreviews } from './use-previews.ts';

export interface ImportDesk {
  readonly previews: Previews;
  readonly importing: Import;
}

const ImportDeskContext = createContext<ImportDesk | null>(null);

/** The list of files and the import of the open workspace. */
export function useImportDesk(): ImportDesk {
  const desk = use(ImportDeskContext);
  if (desk === null) throw new Error('useImportDesk needs an ImportDeskProvider above it');
  return desk;
}

/**
 * Stands around all screens for as long as the workspace is open: an import goes on while another screen is shown, and its outcome is there
 * on coming back. The window's frame imports this file by its path, not through `index.ts`, so that the screen itself is loaded when first shown.
 */
export function ImportDeskProvider({ children }: { readonly children: ReactNode }): ReactElement {
  const previews = usePreviews();
  const importing = useImport();
  const desk = useMemo(() => ({ previews, importing }), [previews, importing]);
  return <ImportDeskContext value={desk}>{children}</ImportDeskContext>;
}
