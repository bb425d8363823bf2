import type { Settings } from '#shared/contract/settings.ts';
import type { Client, ShortlistEntry } from '#shared/domain/client.ts';
import type { ProfileId } from '#shared/domain/ids.ts';
import type { PaperSetting, ReportKind, ReportOptions } from '#shared/domain/report.ts';
import { ReportSection, standardSetting } from '#shared/domain/report.ts';

/** Sections a career report can hold, in the order printed. */
export const CAREER_SECTIONS: readonly ReportSection[] = ReportSection.options;

/** Sections that are always printed: the sources, limits and signatures cannot be left out. */
export function isAlwaysPrinted(section: ReportSection): boolean {
  return section === 'sources';
}

/**
 * How a first paper for this client is set: the occupation asked for where it is on the shortlist, else the one the client aims at, every section but immigration, the client's own script as
 * second title where a catalogue exists, large print where the client needs it.
 */
export function reportDefaults(
  kind: ReportKind,
  client: Client,
  shortlist: readonly ShortlistEntry[],
  settings: Pick<Settings, 'paper'>,
  occupation: ProfileId | null = null,
): ReportOptions {
  const chosen =
    shortlist.find((entry) => entry.profileId === occupation) ??
    shortlist.find((entry) => entry.standing === 'target') ??
    shortlist.find((entry) => entry.standing !== 'dropped') ??
    shortlist[0];
  return {
    kind,
    profileId: chosen?.profileId ?? null,
    sessionId: null,
    sections: CAREER_SECTIONS.filter((section) => section !== 'immigration'),
    ...settingFor(client, settings),
  };
}

/** How a paper for this client is set: the client's own script as second language where a catalogue exists, large print where it is needed. */
export function settingFor(client: Pick<Client, 'languages' | 'largePrint'> | null, { paper }: Pick<Settings, 'paper'>): PaperSetting {
  const second = client?.languages.find((language) => language === 'th' || language === 'zh-Hant');
  return {
    ...standardSetting,
    secondLanguage: second === 'th' || second === 'zh-Hant' ? second : null,
    paper,
    bodySize: client?.largePrint === true ? 18 : 10,
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
