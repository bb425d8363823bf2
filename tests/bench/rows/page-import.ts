import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createRouterClient } from '@orpc/server';
import { openTestWorkspace } from '../../../src/main/engine/database/testing.ts';
import { libraryHandlers } from '../../../src/main/engine/library/index.ts';
import type { Comparison } from '../comparison.ts';

const PAGES = 20;
const page = readFileSync(join(import.meta.dirname, '..', '..', '..', 'resources', 'sample-pages', 'librarians.zh-Hant.txt'), 'utf8');

export const pageImport: Comparison = {
  name: `import of ${PAGES} new pages`,
  peer: 'the same bytes written to the same file, one change each',
  goal: 12,
  async prepare() {
    const ours = await openTestWorkspace();
    const theirs = await openTestWorkspace();
    const library = createRouterClient(libraryHandlers(ours.context));
    let run = 0;
    return {
      ours: async () => {
        run += 1;
        const files = newPages(run).map((text, index) => ({ name: `${run}-${index}.txt`, content: new Blob([text]) }));
        for await (const event of await library.importPages({ files })) {
          if (event.kind === 'failed') throw new Error(`A page of the bench was refused: ${event.refusal.code}`);
        }
      },
      theirs: async () => {
        run += 1;
        for (const [index, text] of newPages(run).entries()) {
          await theirs.workspace.change('pagesImported', (db) =>
            db
              .insertInto('setting')
              .values({ name: `${run}-${index}`, value_json: text })
              .execute(),
          );
        }
      },
      close: async () => {
        await ours.close();
        await theirs.close();
      },
    };
  },
};

/** Pages nobody has seen yet: the sample page under a code and with a figure of its own. */
function newPages(run: number): readonly string[] {
  return Array.from({ length: PAGES }, (_, index) =>
    page.replaceAll('25-4022', `25-${String(1000 + ((run * PAGES + index) % 8999))}`).replaceAll('45,000', `45,${String(100 + index)}`),
  );
}
