/** How two statements stand to each other. Drawn on 16 x 16, stroked, never filled. */
export const comparisonIcons = {
  same: 'M3 6h10M3 10h10',
  differs: 'M3 6h10M3 10h10M10.5 2.5l-5 11',
  onlyLeft: 'M2 3.5h5.5v9H2zM10.5 8H14',
  onlyRight: 'M8.5 3.5H14v9H8.5zM2 8h3.5',
  notComparable: 'M2.5 9.5c1.6-3.4 3.6-3.4 5.5-1.5s3.9 1.9 5.5-1.5',
} as const;
