/** How much is learned at once, how much longer than estimated it may take, and how often it is looked at together. */
export interface LearningPace {
  /** Skills a person learns at once. */
  readonly parallel: number;
  /** Share of the high hours that is added to them for the latest dates; 0.2 is a fifth. */
  readonly buffer: number;
  /** Weeks from one review to the next. */
  readonly reviewWeeks: number;
}

/** The pace of every plan in the product (docs/data.md, "Schedule"). */
export const publishedPace: LearningPace = { parallel: 2, buffer: 0.2, reviewWeeks: 6 };
