import paper from './paper.json' with { type: 'json' };
import profilePaper from './profile-paper.json' with { type: 'json' };

/** Headings of papers in Traditional Chinese as written in Taiwan. */
export const chineseHeadings = { ...paper, ...profilePaper };
