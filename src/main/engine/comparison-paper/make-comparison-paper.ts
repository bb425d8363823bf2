import { join } from 'node:path';
import type { ComparisonPaperPreview } from '#shared/contract/comparison-paper.ts';
import type { ClientId } from '#shared/domain/ids.ts';
import type { ComparisonPaperOptions } from '#shared/domain/report.ts';
import type { EngineContext } from '../context.ts';
import { FontShelf, makePaper } from '../paper/index.ts';
import { check, checksOfPaper } from '../paper-parts/index.ts';
import { fileNameOf } from '../reports/index.ts';
import type { ComparisonOnPaper } from './comparison-on-paper.ts';
import { composeComparison } from './compose.ts';
import { gatherComparison } from './gather.ts';

export interface MadeComparisonPaper extends Omit<ComparisonPaperPreview, 'file'> {
  readonly data: ComparisonOnPaper;
  readonly bytes: Uint8Array;
  readonly title: string;
}

/** Makes a comparison's paper: the one way to its bytes, for preview and for saving. */
export type ComparisonPaperMaker = (clientId: ClientId | null, options: ComparisonPaperOptions) => Promise<MadeComparisonPaper>;

/** The maker of an engine's comparisons on paper; they share the opened fonts. */
export function createComparisonPaperMaker(context: EngineContext): ComparisonPaperMaker {
  const shelf = new FontShelf(join(context.paths.resources, 'fonts'));
  return async (clientId, options) => {
    const data = await gatherComparison(context, clientId, options);
    const document = composeComparison(data, options);
    const paper = await makePaper(document, shelf);
    const old = data.occupations.flatMap(({ warnings }) => warnings).filter((warning) => warning.kind === 'oldFigures').length;
    return {
      data,
      bytes: paper.bytes,
      title: document.title,
      fileName: fileNameOf(
        data.client?.reference ?? data.occupations.map(({ profile }) => profile.socCode).join('-'),
        'comparison',
        data.today,
      ),
      pages: paper.pages,
      withheld: [...data.withheld],
      checks: checksOfPaper(paper, [check('oldFigures', old)]),
    };
  };
}
