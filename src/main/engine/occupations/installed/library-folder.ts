import { join } from 'node:path';
import type { Paths } from '../../context.ts';

/** Where imported editions and texts lie: public data, readable while the workspace is locked. */
export function libraryFolder({ workspace }: Pick<Paths, 'workspace'>): string {
  return join(workspace, 'library');
}
