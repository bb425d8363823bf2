import qrcode from 'qrcode-generator';
import { charactersOf, type QrCode } from './document.ts';
import { type Measure, stackLines } from './lines.ts';
import { type Mark, pathMark, type Tag, tagUnder } from './marks.ts';
import { publicAddress } from './public-address.ts';
import { gap, type Strip, strip } from './strips.ts';
import { MM } from './style.ts';
import { heightOf, type Typesetter } from './text.ts';

/** A module no smaller than this is read by an old telephone from print. */
const SMALLEST_MODULE = 0.5 * MM;
/** Empty modules around the code, which the readers need. */
const QUIET = 4;
/** More characters give a code that no longer fits beside its words. */
const LONGEST = 300;

/** The code with its caption and the address in letters beside it; what is no public address, or too long for a code, gives nothing. */
export function setQrCode(block: QrCode, at: Measure, setter: Typesetter, parent: Tag): Strip[] {
  const { style } = setter;
  const address = publicAddress(block.address);
  if (address === null || address.length > LONGEST) return [];
  const { modules, path } = modulesOf(address);
  const side = Math.max(22 * MM, (modules + 2 * QUIET) * SMALLEST_MODULE);
  const unit = side / (modules + 2 * QUIET);
  const picture = tagUnder(parent, 'Figure', { alt: `${charactersOf(block.caption)} ${address}`.trim() });
  const marks: Mark[] = [
    { kind: 'area', x: at.x, y: 0, width: side, height: side, tag: picture },
    pathMark(at.x + QUIET * unit, QUIET * unit, path(unit), { fill: 0, tag: picture }),
  ];
  const x = at.x + side + 3 * MM;
  const width = at.x + at.width - x;
  let y = QUIET * unit;
  const link = [{ text: address, link: address }];
  for (const [text, look] of [
    [block.caption, style.caption],
    [link, { ...style.caption, tone: 'soft' as const }],
  ] as const) {
    const lines = setter.lines(text, look, width);
    if (lines.length === 0) continue;
    marks.push(...stackLines(lines, x, y, tagUnder(parent, 'P')));
    y += heightOf(lines);
  }
  return [strip(Math.max(side, y), marks), gap(2 * MM)];
}

/** The dark modules as one path of rectangles, a run of neighbors each; even-odd and non-zero filling give the same. */
function modulesOf(address: string): { readonly modules: number; readonly path: (unit: number) => string } {
  const code = qrcode(0, 'M');
  code.addData(address);
  code.make();
  const modules = code.getModuleCount();
  const path = (unit: number) => {
    const at = (value: number) => String(Math.round(value * unit * 1000) / 1000);
    const runs: string[] = [];
    for (let row = 0; row < modules; row += 1) {
      for (let column = 0; column < modules; column += 1) {
        let end = column;
        while (end < modules && code.isDark(row, end)) end += 1;
        if (end > column) runs.push(`M${at(column)},${at(row)}h${at(end - column)}v${at(1)}h${at(column - end)}Z`);
        column = end;
      }
    }
    return runs.join('');
  };
  return { modules, path };
}
