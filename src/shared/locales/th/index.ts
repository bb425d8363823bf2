import paper from './paper.json' with { type: 'json' };
import profilePaper from './profile-paper.json' with { type: 'json' };

/** Headings of papers in Thai. */
export const thaiHeadings = { ...paper, ...profilePaper };
