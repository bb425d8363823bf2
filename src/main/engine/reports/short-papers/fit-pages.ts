import type { ReportOptions } from '#shared/domain/report.ts';
import { type FontShelf, type PaperDocument, setPaper } from '../../paper/index.ts';
import { composePaper } from '../compose.ts';
import type { ReportData } from '../report-data.ts';
import { type Allowed, type Brevity, pagesAllowed, stands, unabridged } from './rooms.ts';

interface Composed {
  readonly document: PaperDocument;
  readonly brevity: Brevity;
}

/**
 * Composes a paper so that it has no more pages than its kind may have: as fully as fits, looked for by halves, and in its first language alone
 * only where no room is enough for both. It is set into pages to know, and nothing is drawn. The same data and options give the same document.
 */
export function composeToFit(data: ReportData, options: ReportOptions, shelf: FontShelf): Composed {
  const allowed = pagesAllowed(options);
  const at = (brevity: Brevity): Composed => ({ document: composePaper(data, options, brevity), brevity });
  const whole = at(unabridged);
  if (allowed === null) return whole;
  const fits = ({ document }: Composed) => setPaper(document, shelf).laid.pages.length <= allowed.pages;
  if (fits(whole)) return whole;

  let briefest = whole;
  for (const { inOneLanguage, rooms } of attempts(allowed, options)) {
    const inRoom = (room: number) => at({ room, inOneLanguage, regained: {} });
    briefest = inRoom(rooms - 1);
    if (!fits(briefest)) continue;
    let found = fullest(inRoom, fits, briefest);
    for (const part of allowed.regainable) {
      if (stands(part, allowed, found.brevity)) continue;
      const fuller = at({ ...found.brevity, regained: { ...found.brevity.regained, ...part } });
      if (fits(fuller)) found = fuller;
    }
    return found;
  }
  return briefest;
}

function attempts({ rooms, roomsInBoth }: Allowed, { secondLanguage }: Pick<ReportOptions, 'secondLanguage'>) {
  if (secondLanguage === null) return [{ inOneLanguage: false, rooms: rooms.length }];
  return [
    { inOneLanguage: false, rooms: roomsInBoth },
    { inOneLanguage: true, rooms: rooms.length },
  ];
}

/** The paper in the first room that is enough; it is enough in that of `brief`. */
function fullest(inRoom: (room: number) => Composed, fits: (one: Composed) => boolean, brief: Composed): Composed {
  let [tooFull, found] = [-1, brief];
  while (found.brevity.room - tooFull > 1) {
    const between = inRoom(Math.floor((tooFull + found.brevity.room) / 2));
    if (fits(between)) found = between;
    else tooFull = between.brevity.room;
  }
  return found;
}
