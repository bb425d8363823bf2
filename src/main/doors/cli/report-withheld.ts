import type { ReportOptions, ReportSection, Withheld } from '#shared/domain/report.ts';
import { sectionsOff } from '#shared/domain/report-defaults.ts';
import type { Translate } from '#shared/locales/translate.ts';

/** What stays off a paper, as `--json` prints it: counts, and of what is switched off the sections' names. */
export type WithheldItem = Withheld & { readonly sections?: readonly ReportSection[] };

export function withheldFrom(options: Pick<ReportOptions, 'kind' | 'sections'>, withheld: readonly Withheld[]): readonly WithheldItem[] {
  return withheld.map((one) => (one.reason === 'switchedOff' && one.what === 'section' ? { ...one, sections: sectionsOff(options) } : one));
}

/** A sentence for each, as the composer says it. */
export function withheldLines(withheld: readonly WithheldItem[], translate: Translate): string[] {
  if (withheld.length === 0) return [translate('report.withheld.nothing')];
  return withheld.map(({ reason, what, count, sections = [] }) => {
    const names = sections.map((section) => translate(`report.section.${section}`)).join(', ');
    return translate(`report.withheld.${reason}`, { what, count, sections: names });
  });
}
