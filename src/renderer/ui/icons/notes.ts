/** The kinds of note, and the marks on the source that have a sign of their own. `concern` is also the mark of a warning. Drawn on 16 x 16, stroked, never filled. */
export const notesIcons = {
  question: 'M2 8a6 6 0 1 0 12 0a6 6 0 1 0 -12 0M6.2 6.3A1.9 1.9 0 0 1 8 4.9c1 0 1.9.7 1.9 1.7C9.9 8 8 8 8 9.4M8 11.4v.01',
  strength: 'M1.5 13L6 5l2.5 4.2L10 7l4.5 6zM6 5V2M6 2l2 .8L6 3.6',
  concern: 'M8 2.3L14.3 13.5H1.7zM8 6.5v3.5M8 11.8v.01',
  action: 'M3.5 14V2.5M3.5 3h8l-2 2.7 2 2.8h-8',
  pin: 'M8 14.5S3.5 10.2 3.5 6.6a4.5 4.5 0 0 1 9 0C12.5 10.2 8 14.5 8 14.5zM6.5 6.6a1.5 1.5 0 1 0 3 0a1.5 1.5 0 1 0 -3 0',
  plainWords: 'M2 12.5L5.5 3.5 9 12.5M3.2 9.5h4.6M10.5 5.5h4M10.5 9h4M10.5 12.5h4',
} as const;
