import paper from './paper.json' with { type: 'json' };
import planSentences from './plan-sentences.json' with { type: 'json' };
import profilePaper from './profile-paper.json' with { type: 'json' };
import rules from './rules.json' with { type: 'json' };

/** What papers say in Spanish, as it is understood all over Latin America. */
export const spanishHeadings = { ...paper, ...planSentences, ...profilePaper, ...rules };
