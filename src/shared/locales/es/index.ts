import paper from './paper.json' with { type: 'json' };
import paperComparison from './paper-comparison.json' with { type: 'json' };
import paperHandover from './paper-handover.json' with { type: 'json' };
import paperHouse from './paper-house.json' with { type: 'json' };
import paperReportParts from './paper-report-parts.json' with { type: 'json' };
import paperSessionNote from './paper-session-note.json' with { type: 'json' };
import paperTakeAway from './paper-take-away.json' with { type: 'json' };
import paperTemplate from './paper-template.json' with { type: 'json' };
import planSentences from './plan-sentences.json' with { type: 'json' };
import profilePaper from './profile-paper.json' with { type: 'json' };
import rules from './rules.json' with { type: 'json' };

/** What papers say in Spanish, as it is understood all over Latin America. */
export const spanishHeadings = {
  ...paper,
  ...paperComparison,
  ...paperHandover,
  ...paperHouse,
  ...paperReportParts,
  ...paperSessionNote,
  ...paperTakeAway,
  ...paperTemplate,
  ...planSentences,
  ...profilePaper,
  ...rules,
};
