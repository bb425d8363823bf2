/** How the options are told apart on the radar and beside it: by line, marker and color together, so that none is needed alone. */
export const seriesStyles = ['first', 'second', 'third', 'fourth'] as const;
export type SeriesStyle = (typeof seriesStyles)[number];

/** By the option's place in the order asked for, which stays when the ranking changes. */
export function seriesStyle(place: number): SeriesStyle {
  return seriesStyles[place] ?? 'first';
}

/** A marker's outline around 0,0: circle, square, triangle, diamond. */
export const markerPaths: Readonly<Record<SeriesStyle, string>> = {
  first: 'M-3.5 0a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0 -7 0z',
  second: 'M-3 -3h6v6h-6z',
  third: 'M0 -4.2l4 7h-8z',
  fourth: 'M0 -4.4l4.4 4.4l-4.4 4.4l-4.4 -4.4z',
};
