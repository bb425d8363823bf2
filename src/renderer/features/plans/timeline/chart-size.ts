/** Sizes of the timeline's drawing, in pixels. */
export const ROW = 28;
export const HEAD = 24;
export const BAR_HEIGHT = 14;
/** Width of one letter of an 11 px label, close enough to keep labels inside the drawing. */
export const LETTER = 5.6;

const BAR_TOP = 7;

/** The middle of a row; the milestones' is the first. */
export const rowMiddle = (place: number): number => HEAD + ROW * place + ROW / 2;

/** The top of the row of a skill. */
export const rowTop = (place: number): number => HEAD + ROW * (place + 1);

export const barTop = (place: number): number => rowTop(place) + BAR_TOP;

/** Reviews are laid out like milestones; their ids tell them apart. */
export const REVIEW = 'review-';
