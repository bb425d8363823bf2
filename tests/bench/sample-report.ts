import { type ReportOptions, standardSetting } from '#shared/domain/report.ts';
import type { PaperDocument } from '../../src/main/engine/paper/index.ts';
import { composePaper } from '../../src/main/engine/reports/compose.ts';
import { gatherReportData } from '../../src/main/engine/reports/gather-report-data.ts';
import { openSampleCase } from './sample-case.ts';

/** The whole career report of Sample Client A in English and Thai. */
export async function sampleReport(): Promise<PaperDocument> {
  const sample = await openSampleCase();
  try {
    const options: ReportOptions = {
      kind: 'careerReport',
      profileId: sample.librarian,
      sections: ['cover', 'summary', 'scores', 'aiEra', 'plan', 'checklist', 'notes', 'sources'],
      sessionId: null,
      ...standardSetting,
      secondLanguage: 'th',
    };
    const data = await gatherReportData(sample.context, sample.clientA, options);
    return composePaper(data, options);
  } finally {
    await sample.close();
  }
}
