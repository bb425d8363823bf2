/**
 * The lines of a 45-degree hatch inside a rectangle, as one path; `spacing` is the distance between lines measured across them. Rising to the
 * right as the burdens have it, or falling, which stands for what is not stated.
 */
export function hatch(area: {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly spacing: number;
  readonly falls?: true;
}): string {
  const along = area.spacing * Math.SQRT2;
  const lines: string[] = [];
  for (let offset = along / 2; offset < area.width + area.height; offset += along) {
    const startX = Math.min(offset, area.width);
    const endX = Math.max(0, offset - area.height);
    const x = (distance: number) => number(area.falls === true ? area.x + area.width - distance : area.x + distance);
    lines.push(`M${x(startX)},${number(area.y + offset - startX)}L${x(endX)},${number(area.y + offset - endX)}`);
  }
  return lines.join('');
}

function number(value: number): string {
  return String(Math.round(value * 100) / 100);
}
