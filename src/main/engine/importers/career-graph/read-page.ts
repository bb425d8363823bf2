import type { ImportQuestion, ImportWarning, UnplacedLine } from '#shared/domain/profile/findings.ts';
import type { OccupationProfile } from '#shared/domain/profile/profile.ts';
import type { CalendarDate } from '#shared/domain/time.ts';
import { type Line, plain } from '../text/index.ts';
import { bodyLanguage } from './body-language.ts';
import { flagContradiction, overallContradiction, payContradictions } from './checks/contradictions.ts';
import { missingSections } from './checks/missing-sections.ts';
import { oldFigures } from './checks/old-figures.ts';
import type { HeadingKey } from './chrome/index.ts';
import type { OfficialTitles } from './official-titles.ts';
import { type Outline, outline } from './outline.ts';
import { PageRecorder } from './recorder.ts';
import { findScore } from './score.ts';
import { readAiEra } from './sections/ai-era.ts';
import { readDimensions } from './sections/dimensions.ts';
import { readEducation } from './sections/education.ts';
import { readFaq } from './sections/faq.ts';
import { readFit } from './sections/fit.ts';
import { headerChips, readHeader } from './sections/header.ts';
import { readImmigration } from './sections/immigration.ts';
import { readProse, readSkills } from './sections/lists.ts';
import { readOutlook } from './sections/outlook.ts';
import { readQualifications } from './sections/qualifications.ts';
import { readSalary } from './sections/salary.ts';
import { readSources } from './sections/sources.ts';
import { readTitles } from './sections/title.ts';
import type { PageLines } from './split-pages.ts';

/** One page as read: facts, and what the counselor has to look at. */
export interface PageReading {
  readonly profile: OccupationProfile;
  readonly questions: readonly ImportQuestion[];
  readonly unplaced: readonly UnplacedLine[];
  readonly warnings: readonly ImportWarning[];
}

/** Reads one page's lines into a profile. Null when the page stops before its facts: it has neither skills to build nor pay. */
export function readPage(page: PageLines, officialTitles: OfficialTitles, today: CalendarDate): PageReading | null {
  const recorder = new PageRecorder(page.socCode);
  const titleLine = page.lines[page.title]?.text ?? '';
  const following = page.lines.slice(page.header + 1);
  const chips = headerChips(page.lines[page.header], following);
  const outlined = outline(following.slice(chips.length), titleLine);
  const linesOf = (key: HeadingKey): readonly Line[] => outlined.parts.get(key)?.lines ?? [];

  const eraHeading = outlined.parts.get('aiEra')?.heading ?? null;
  const titles = readTitles(page, eraHeading, officialTitles, recorder);
  const scores = scoreLines(outlined);
  const scoreLine = scores.find((line) => findScore(line.text) !== null) ?? null;
  const header = readHeader(page, chips, outlined.preface, scoreLine, recorder);
  const dimensions = readDimensions(scores, recorder);
  const aiEra = readAiEra(outlined.parts, recorder);
  const skillsToBuild = readSkills(linesOf('skillsToBuild'), recorder);
  const entryLevel = readProse(linesOf('entryLevel'), 'entryLevel', 'entryLevel', recorder);
  const levelUp = readProse(linesOf('levelUp'), 'levelUp', 'levelUp', recorder);
  const { salary, yearWord } = readSalary(linesOf('salary'), recorder);
  if (skillsToBuild.length === 0 && salary.tiers.length === 0) {
    return null;
  }
  const education = readEducation(linesOf('education'), yearWord, recorder);
  const qualifications = readQualifications(linesOf('qualifications'), education, recorder);
  const { immigration, flag } = readImmigration(linesOf('immigration'), linesOf('visas'), header.flagText, recorder);
  // The heading of the AI era shows what it is in any wording where it names the occupation.
  const doubtful = outlined.doubtful.filter((line) => line !== eraHeading || !plain(line.text).includes(titles.page));
  for (const line of [...doubtful, ...linesOf('fit')]) {
    recorder.leave(line);
  }
  const fit = readFit(outlined.parts.get('suits'), outlined.parts.get('doesNotSuit'), recorder);
  const outlook = readOutlook(outlined.parts.get('outlook'), outlined.parts.get('growthAreas'), recorder);
  const faq = readFaq(linesOf('faq'), recorder);
  const sources = readSources(linesOf('sources'), recorder);

  const passages = recorder.passages.toSorted((one, other) => one.line - other.line);
  const body = [header.summary, aiEra.text, entryLevel, ...skillsToBuild.map((skill) => skill.text)]
    .filter((text) => text !== null)
    .join('\n');
  const profile: OccupationProfile = {
    socCode: page.socCode,
    titles,
    language: { chrome: outlined.chrome, body: bodyLanguage(body) },
    skilledMigration: header.skilledMigration,
    overall: header.overall,
    summary: header.summary,
    dimensions,
    aiEra,
    skillsToBuild,
    entryLevel,
    levelUp,
    salary,
    education,
    qualifications,
    immigration,
    fit,
    outlook,
    faq,
    sources,
    passages,
  };
  return {
    profile,
    questions: recorder.questions,
    unplaced: recorder.unplaced.toSorted((one, other) => one.line - other.line),
    warnings: [
      ...flagContradiction(page.socCode, header.flag, flag),
      ...overallContradiction(page.socCode, header.overallScore, repeatedScore(scoreLine)),
      ...payContradictions(profile),
      ...oldFigures(profile, today),
      ...missingSections(profile),
    ],
  };
}

/** The block of scores with its own first line, which prints the overall score again. */
function scoreLines(outlined: Outline): readonly Line[] {
  const part = outlined.parts.get('scores');
  return part === undefined ? [] : [part.heading, ...part.lines];
}

function repeatedScore(line: Line | null): { value: number; quote: string } | null {
  const score = line === null ? null : findScore(line.text);
  return line === null || score === null ? null : { value: score.value, quote: plain(line.text) };
}
