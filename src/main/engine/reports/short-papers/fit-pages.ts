import type { ReportOptions } from '#shared/domain/report.ts';
import { type FontShelf, type PaperDocument, setPaper } from '../../paper/index.ts';
import { composePaper } from '../compose.ts';
import type { ReportData } from '../report-data.ts';
import { pagesAllowed } from './rooms.ts';

/**
 * Composes a paper so that it has no more pages than its kind may have: as fully as fits, looked for by halves. It is set into pages to know, and
 * nothing is drawn. The same data and options give the same document.
 */
export function composeToFit(
  data: ReportData,
  options: ReportOptions,
  shelf: FontShelf,
): { readonly document: PaperDocument; readonly brevity: number } {
  const allowed = pagesAllowed(options);
  const at = (brevity: number) => ({ document: composePaper(data, options, brevity), brevity });
  const fits = ({ document }: ReturnType<typeof at>, most: number) => setPaper(document, shelf).laid.pages.length <= most;
  const whole = at(0);
  if (allowed === null || fits(whole, allowed.most)) return whole;
  let [tooLong, brief] = [0, at(allowed.rooms - 1)];
  while (brief.brevity - tooLong > 1) {
    const between = at(Math.floor((tooLong + brief.brevity) / 2));
    if (fits(between, allowed.most)) brief = between;
    else tooLong = between.brevity;
  }
  return brief;
}
