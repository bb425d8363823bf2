import paper from './paper.json' with { type: 'json' };
import planSentences from './plan-sentences.json' with { type: 'json' };
import profilePaper from './profile-paper.json' with { type: 'json' };
import rules from './rules.json' with { type: 'json' };

/** What papers say in Traditional Chinese as written in Taiwan. */
export const chineseHeadings = { ...paper, ...planSentences, ...profilePaper, ...rules };
