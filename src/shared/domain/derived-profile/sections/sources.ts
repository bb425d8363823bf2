import type { OccupationProfile } from '../../profile/profile.ts';
import { derivedRule } from '../derived-profile.ts';
import type { Page } from '../page.ts';
import type { Sitting } from '../sitting.ts';
import { joined } from '../wording.ts';

/** The data sets that this page's figures are from, with version and publisher. To be written last. */
export function writeSources({ say, sources }: Sitting, page: Page): OccupationProfile['sources'] {
  const figures = Object.values<Page['figures'][keyof Page['figures']]>(page.figures).flat();
  const used = new Set(figures.flatMap(({ source, inputs }) => [source, ...inputs.map((input) => input.source)]));
  const named = sources.filter(({ id }) => used.has(id));
  if (named.length === 0) {
    page.leaveOut('sources', 'derived.reason.noSources');
    return null;
  }
  const wording = joined([
    say('derived.sources', {
      sources: joined(
        named.map(({ name, version, publisher }) => say('derived.source', { name, version, publisher })),
        '; ',
      ),
    }),
    say('derived.sources.own', { rule: derivedRule }),
  ]);
  page.write(page.id('sources'), 'sources', wording);
  return wording.text;
}
