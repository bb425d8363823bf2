import type { Settings } from '#shared/contract/settings.ts';
import type { Client, ShortlistEntry } from '#shared/domain/client.ts';
import type { ReportKind, ReportOptions } from '#shared/domain/report.ts';
import { ReportSection } from '#shared/domain/report.ts';

/** Sections a career report can hold, in the order printed. */
export const CAREER_SECTIONS: readonly ReportSection[] = ReportSection.options;

/** Sections that are always printed: the sources, limits and signatures cannot be left out. */
export function isAlwaysPrinted(section: ReportSection): boolean {
  return section === 'sources';
}

/**
 * How a first paper for this client is set: the occupation the client aims at, every section but immigration, the client's own script as
 * second title where a catalogue exists, large print where the client needs it.
 */
export function reportDefaults(
  kind: ReportKind,
  client: Client,
  shortlist: readonly ShortlistEntry[],
  settings: Pick<Settings, 'paper'>,
): ReportOptions {
  const chosen =
    shortlist.find((entry) => entry.standing === 'target') ?? shortlist.find((entry) => entry.standing !== 'dropped') ?? shortlist[0];
  const second = client.languages.find((language) => language === 'th' || language === 'zh-Hant');
  return {
    kind,
    profileId: chosen?.profileId ?? null,
    sections: CAREER_SECTIONS.filter((section) => section !== 'immigration'),
    secondLanguage: second === 'th' || second === 'zh-Hant' ? second : null,
    paper: settings.paper,
    bodySize: client.largePrint ? 18 : 10,
  };
}

/** The sections that are not printed because somebody switched them off; only the career report has sections to choose. */
export function sectionsOff({ kind, sections }: Pick<ReportOptions, 'kind' | 'sections'>): ReportSection[] {
  return kind === 'careerReport' ? CAREER_SECTIONS.filter((section) => !isAlwaysPrinted(section) && !sections.includes(section)) : [];
}

/** The sections with one switched on or off, in printed order. The fixed ones cannot be switched off. */
export function withSection(sections: readonly ReportSection[], section: ReportSection, printed: boolean): ReportSection[] {
  return CAREER_SECTIONS.filter((each) => isAlwaysPrinted(each) || (each === section ? printed : sections.includes(each)));
}
