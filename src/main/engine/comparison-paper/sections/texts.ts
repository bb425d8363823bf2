import type { ComparedOption, ComparedText, TextTopic } from '#shared/domain/comparison/comparison.ts';
import { ProfileSection } from '#shared/domain/profile/profile.ts';
import type { PaperHeadingId } from '#shared/locales/paper-headings.ts';
import type { Block, Labelled, Text } from '../../paper/index.ts';
import { bullets, excerpt, heading, labelled, leadOf, pageText, paragraph, verdictText } from '../../paper-parts/index.ts';
import { type Composer, fromProfile, letterOf, signed } from '../composer.ts';

/** Sections that stand as tables above, or that no comparison prints: visas are the profile's own paper, questions and answers repeat the rest. */
const elsewhere: ReadonlySet<ProfileSection> = new Set<ProfileSection>(['education', 'qualifications', 'immigration', 'faq']);
/** Texts of one list and one occupation that are printed; of more than these their number is said. */
const MOST = 3;
/** Characters by which a shared text is named. */
const NAMED = 60;

type ListTopic = Exclude<TextTopic, 'text' | 'verdict'>;
/** What stands over a list: the entries alone do not say whom the work suits and whom it does not, or what AI takes and what it leaves. */
const labels: Readonly<Record<ListTopic, Readonly<Record<ComparedOption['origin'], PaperHeadingId>>>> = {
  products: { page: 'paper.ai.inUse', computed: 'paper.ai.inUse' },
  takeOver: { page: 'paper.ai.takesOver', computed: 'profilePaper.mostExposed' },
  augment: { page: 'paper.ai.helpsWith', computed: 'profilePaper.partlyExposed' },
  moat: { page: 'paper.ai.peopleKeep', computed: 'profilePaper.leastExposed' },
  suits: { page: 'profilePaper.suits', computed: 'profilePaper.suits' },
  doesNotSuit: { page: 'profilePaper.doesNotSuit', computed: 'profilePaper.doesNotSuit' },
  growthAreas: { page: 'paper.comparison.growing.page', computed: 'paper.comparison.growing.computed' },
};

/**
 * What the texts say differently, section by section and list by list under each one's letter; what several share word for word is folded and
 * named for what it is.
 */
export function textBlocks(composer: Composer): Block[] {
  const texts = composer.data.comparison.texts.filter(({ section }) => !elsewhere.has(section));
  if (texts.length === 0) return [];
  return [
    heading(composer, 'paper.comparison.texts'),
    ...leadOf(composer, 'paper.comparison.texts.lead'),
    ...ProfileSection.options.flatMap((section) =>
      sectionBlocks(
        composer,
        section,
        texts.filter((text) => text.section === section),
      ),
    ),
  ];
}

/** A section's running text under its name, then each of its lists under its own. */
function sectionBlocks(composer: Composer, section: ProfileSection, texts: readonly ComparedText[]): Labelled[] {
  const { phrases } = composer;
  const lists = Map.groupBy(texts, (text) => labelOf(composer, text));
  return [...lists].flatMap(([id, alike]): Labelled[] => {
    const blocks = listBlocks(composer, alike);
    if (id !== null) return labelled(composer, id, blocks);
    const named = { label: phrases.text('paper.note.section', { section }), second: phrases.second('paper.note.section', { section }) };
    return [{ kind: 'labelled', ...named, hint: null, rule: 'heavy', icon: null, blocks }];
  });
}

/** Null: what stands under the section's own name. */
function labelOf(composer: Composer, { topic, in: holders }: ComparedText): PaperHeadingId | null {
  return topic === 'text' || topic === 'verdict' ? null : labels[topic][originOf(composer, holders)];
}

function originOf({ data }: Composer, holders: ComparedText['in']): ComparedOption['origin'] {
  return data.comparison.options.find(({ profileId }) => holders.includes(profileId))?.origin ?? 'page';
}

function listBlocks(composer: Composer, texts: readonly ComparedText[]): Block[] {
  const { data, phrases } = composer;
  const own = data.comparison.options.flatMap((option, place): Block[] => {
    const alone = texts.filter((text) => text.in.length === 1 && text.in[0] === option.profileId);
    if (alone.length === 0) return [];
    const { chrome } = data.occupations[place]?.profile.language ?? { chrome: 'en' as const };
    const title: Text = fromProfile(composer, option.profileId, [{ text: signed(composer, option), weight: 'semibold' }]);
    const said = alone.slice(0, MOST).map(({ topic, text }): Text => {
      const occupation = data.occupations[place];
      const word =
        topic === 'verdict' && occupation !== undefined ? verdictText(phrases, occupation.profile, occupation.computed !== null) : null;
      if (word !== null) return [...phrases.text('paper.ai.verdict', { origin: option.origin }), { text: ' ' }, ...word];
      return pageText(text, chrome);
    });
    const left = alone.length - MOST;
    return [
      { kind: 'paragraph', text: title, size: 'body', opens: true },
      ...bullets(said),
      ...(left > 0 ? paragraph(phrases.text('paper.comparison.more', { count: left }), 'caption') : []),
    ];
  });
  const shared = Map.groupBy(
    texts.filter((text) => text.in.length > 1),
    (text) => text.in.join(' '),
  );
  const folded = [...shared.values()].flatMap((alike): Block[] => {
    const letters = phrases.list((alike[0]?.in ?? []).map((id) => letterOf(composer, id)));
    const names = phrases.list(alike.map(({ text }) => phrases.quotes.join(excerpt(text, NAMED))));
    return paragraph(phrases.text('paper.comparison.shared', { count: alike.length, letters, names }), 'caption');
  });
  return [...own, ...folded];
}
