import type { Mark } from '../../../src/main/engine/paper/marks.ts';

/** A figure of the paper as paths and words, for peers that draw such things and have no charts of their own. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly Mark[];
}

/** Gives the pictures of a document one after the other, as a peer comes to them. */
export type NextPicture = () => Picture;

/** The pictures in their order, from the first one; to be taken anew for each print. */
export function inTurn(pictures: readonly Picture[]): NextPicture {
  const left = pictures.values();
  return () => {
    const { value } = left.next();
    if (value === undefined) throw new Error('The document has more figures than pictures.');
    return value;
  };
}

/** @param face the name of the face that a family of the paper has at the peer */
export function svgOf({ width, height, marks }: Picture, face: (family: string) => string): string {
  const grey = (value: number) =>
    `#${Math.round(value * 255)
      .toString(16)
      .padStart(2, '0')
      .repeat(3)}`;
  const drawn = marks.map((mark) => {
    if (mark.kind === 'path') {
      const dash = mark.dash === null ? '' : ` stroke-dasharray="${mark.dash.join(' ')}"`;
      const stroke = mark.stroke === null ? '' : ` stroke="${grey(mark.stroke)}" stroke-width="${mark.lineWidth}"${dash}`;
      return `<path transform="translate(${mark.x} ${mark.y})" d="${mark.d}" fill="${mark.fill === null ? 'none' : grey(mark.fill)}"${stroke}/>`;
    }
    if (mark.kind !== 'text') return '';
    return mark.line.spans
      .map(
        (span) =>
          `<text x="${mark.x + span.x}" y="${mark.y + mark.line.baseline}" font-family="${face(span.face.family)}" font-size="${span.size}">${escaped(span.shown)}</text>`,
      )
      .join('');
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${drawn.join('')}</svg>`;
}

/** Text as it stands in a document of tags. */
export function escaped(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
