import { ItemId } from '../../ids.ts';
import { skillNameKey } from '../../plan/skill-name.ts';
import { DimensionName } from '../dimensions.ts';
import type { OccupationProfile } from '../profile.ts';
import { compareStated, scoreRespects } from './compare-figures.ts';
import { byName, compareLists } from './compare-lists.ts';
import type { ComparedRow, Difference, SectionPair } from './comparison.ts';
import { passagesOf, restOf, rowOf, textRow } from './rows.ts';

/** Titles, code, flag and overall score. */
export function compareHeader(section: SectionPair): readonly ComparedRow[] {
  const { page, computed } = section.profiles;
  return [
    ...rowOf('title', atIds(section, 'title', 'title.official'), () => compareTitles(page.titles, computed.titles)),
    ...compareCodes(section),
    ...rowOf('skilledMigration', atIds(section, 'skilledMigration'), () =>
      compareStated(page.skilledMigration, computed.skilledMigration, (one, other) =>
        one === other ? [] : [{ about: 'word', what: 'skilledMigration' }],
      ),
    ),
    ...rowOf('overall', atIds(section, 'overall'), () => compareStated(page.overall, computed.overall, scoreRespects)),
  ];
}

/** A computed profile has no passage for its code, which is known all the same. */
function compareCodes(section: SectionPair): readonly ComparedRow[] {
  const { page, computed } = section.profiles;
  return rowOf('socCode', atIds(section, 'socCode'), () => ({ kind: 'same' })).map((row) => ({
    ...row,
    difference:
      page.socCode === computed.socCode
        ? { kind: 'same' }
        : { kind: 'differs', respects: [{ about: 'part', part: page.socCode, whole: computed.socCode }] },
  }));
}

function compareTitles(page: OccupationProfile['titles'], computed: OccupationProfile['titles']): Difference {
  const keys = ({ page: own, official }: OccupationProfile['titles']) => [own, ...(official === null ? [] : [official])].map(skillNameKey);
  const known = new Set(keys(computed));
  return keys(page).some((key) => known.has(key)) ? { kind: 'same' } : { kind: 'notComparable', obstacle: 'freeText' };
}

/** The nine scores, each beside its namesake. */
export function compareDimensions(section: SectionPair): readonly ComparedRow[] {
  return DimensionName.options.flatMap((name) => {
    const score = ({ dimensions }: OccupationProfile) => dimensions.find((dimension) => dimension.name === name);
    const [page, computed] = [score(section.profiles.page), score(section.profiles.computed)];
    const ids = { page: page === undefined ? [] : [page.id], computed: computed === undefined ? [] : [computed.id] };
    return rowOf(name, passagesOf(section, ids), () => compareStated(page?.value ?? null, computed?.value ?? null, scoreRespects));
  });
}

/** Verdict, text, and the four lists, in the order of a page. */
export function compareAiEra(section: SectionPair): readonly ComparedRow[] {
  const { page, computed } = { page: section.profiles.page.aiEra, computed: section.profiles.computed.aiEra };
  const verdict = rowOf('verdict', atIds(section, 'aiEra.verdict'), () =>
    compareStated(page.verdict?.kind ?? null, computed.verdict?.kind ?? null, (one, other) =>
      one === other ? [] : [{ about: 'word', what: 'verdict' }],
    ),
  );
  const lists = [
    ...compareLists(section, { topic: 'products', key: byName }, { page: page.products, computed: computed.products }),
    ...(['takeOver', 'augment', 'moat'] as const).flatMap((topic) =>
      compareLists(section, { topic, key: byName }, { page: page[topic], computed: computed[topic] }),
    ),
  ];
  return [...verdict, ...textRow('text', restOf(section, [...verdict, ...lists])), ...lists];
}

/** Whom the work suits is told in sentences: the lists stand beside one another. */
export function compareFit(section: SectionPair): readonly ComparedRow[] {
  const { page, computed } = section.profiles;
  return (['suits', 'doesNotSuit'] as const).flatMap((topic) => {
    const ids = { page: page.fit[topic].map(({ id }) => id), computed: computed.fit[topic].map(({ id }) => id) };
    return textRow(topic, passagesOf(section, ids));
  });
}

/** Paragraphs as they are, and growing areas by name. */
export function compareOutlook(section: SectionPair): readonly ComparedRow[] {
  const { page, computed } = { page: section.profiles.page.outlook, computed: section.profiles.computed.outlook };
  const areas = compareLists(section, { topic: 'growthAreas', key: byName }, { page: page.growthAreas, computed: computed.growthAreas });
  return [...textRow('text', restOf(section, areas)), ...areas];
}

/** The passages of both sides at places that every profile names alike. */
function atIds(section: SectionPair, ...names: readonly string[]): ComparedRow['passages'] {
  const ids = names.map((name) => ItemId.parse(name));
  return passagesOf(section, { page: ids, computed: ids });
}
