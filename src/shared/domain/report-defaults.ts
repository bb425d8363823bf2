import type { Client, ShortlistEntry, ShortlistStanding } from './client.ts';
import type { ProfileId } from './ids.ts';
import { PaperLanguage } from './languages.ts';
import { type PaperSetting, type ReportOptions, ReportSection, standardSetting } from './report.ts';

/** Sections of the career report that nobody gets unasked: the plan is a paper of its own, and visas concern some alone. */
const onRequest: ReadonlySet<ReportSection> = new Set<ReportSection>(['plan', 'checklist', 'immigration']);

/** What a career report holds as far as nobody said otherwise. */
export const usualSections: readonly ReportSection[] = ReportSection.options.filter((section) => !onRequest.has(section));

/**
 * How a paper for a client is set as far as nobody said otherwise: in the first two languages of the client that papers are made in, beside
 * English where there is one alone and it is another; large print where the client needs it. Without a client in English.
 */
export function settingFor(client: Pick<Client, 'languages' | 'largePrint'> | null, { paper }: Pick<PaperSetting, 'paper'>): PaperSetting {
  const spoken = (client?.languages ?? []).flatMap((language) => PaperLanguage.safeParse(language).data ?? []);
  const [language = 'en', second = null] = spoken;
  return {
    ...standardSetting,
    language,
    secondLanguage: second ?? (language === 'en' ? null : 'en'),
    paper,
    bodySize: client?.largePrint === true ? 18 : 10,
  };
}

/** How near an occupation is to the client's choice, the nearest first. */
const byChoice = ['target', 'backup', 'exploring', 'idea'] as const satisfies readonly ShortlistStanding[];

/**
 * The occupation a paper is about: the one asked for where it is on the shortlist, else the one nearest to a choice, of several the first. Null
 * where all were dropped.
 */
export function chosenOccupation(
  shortlist: readonly Pick<ShortlistEntry, 'profileId' | 'standing'>[],
  asked: ProfileId | null = null,
): ProfileId | null {
  const nearest = byChoice.flatMap((standing) => shortlist.filter((entry) => entry.standing === standing));
  return (shortlist.find((entry) => entry.profileId === asked) ?? nearest[0])?.profileId ?? null;
}

/** Sections that are always printed: the sources, limits and signatures cannot be left out. */
export function isAlwaysPrinted(section: ReportSection): boolean {
  return section === 'sources';
}

/** The sections that are not printed because somebody switched them off; only the career report has sections to choose. */
export function sectionsOff({ kind, sections }: Pick<ReportOptions, 'kind' | 'sections'>): ReportSection[] {
  return kind === 'careerReport' ? ReportSection.options.filter((section) => !isAlwaysPrinted(section) && !sections.includes(section)) : [];
}
