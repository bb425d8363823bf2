import type { ComparedText } from '#shared/domain/comparison/comparison.ts';
import { ProfileSection } from '#shared/domain/profile/profile.ts';
import type { Block, Labelled, Text } from '../../paper/index.ts';
import { bullets, excerpt, heading, pageText, paragraph } from '../../paper-parts/index.ts';
import { type Composer, fromProfile, letterOf, signed } from '../composer.ts';

/** Sections that stand as tables above, or that no comparison prints: visas are the profile's own paper, questions and answers repeat the rest. */
const elsewhere: ReadonlySet<ProfileSection> = new Set<ProfileSection>(['education', 'qualifications', 'immigration', 'faq']);
/** Texts of one section and one occupation that are printed; of more than these their number is said. */
const MOST = 5;
/** Characters by which a shared text is named. */
const NAMED = 60;

/** What the texts say differently, section by section under each one's letter; what several share word for word is folded and named for what it is. */
export function textBlocks(composer: Composer): Block[] {
  const texts = composer.data.comparison.texts.filter(({ section }) => !elsewhere.has(section));
  const sections = ProfileSection.options.filter((section) => texts.some((text) => text.section === section));
  if (sections.length === 0) return [];
  return [
    heading(composer, 'paper.comparison.texts'),
    ...paragraph(composer.phrases.text('paper.comparison.texts.lead')),
    ...sections.map((section) =>
      sectionBlock(
        composer,
        section,
        texts.filter((text) => text.section === section),
      ),
    ),
  ];
}

function sectionBlock(composer: Composer, section: ProfileSection, texts: readonly ComparedText[]): Labelled {
  const { data, phrases } = composer;
  const own = data.comparison.options.flatMap((option, place): Block[] => {
    const alone = texts.filter((text) => text.in.length === 1 && text.in[0] === option.profileId);
    if (alone.length === 0) return [];
    const { chrome } = data.occupations[place]?.profile.language ?? { chrome: 'en' as const };
    const title: Text = fromProfile(composer, option.profileId, [{ text: signed(composer, option), weight: 'semibold' }]);
    const left = alone.length - MOST;
    const printed = [
      ...paragraph(title),
      ...bullets(alone.slice(0, MOST).map(({ text }) => pageText(text, chrome))),
      ...(left > 0 ? paragraph(phrases.text('paper.comparison.more', { count: left }), 'caption') : []),
    ];
    // The name of an occupation does not stand alone at the foot of a page.
    return [{ kind: 'together', blocks: printed }];
  });
  const shared = [
    ...Map.groupBy(
      texts.filter((text) => text.in.length > 1),
      (text) => text.in.join(' '),
    ).values(),
  ];
  const folded = shared.flatMap((alike): Block[] => {
    const letters = phrases.list((alike[0]?.in ?? []).map((id) => letterOf(composer, id)));
    const names = phrases.list(alike.map(({ text }) => `“${excerpt(text, NAMED)}”`));
    return paragraph(phrases.text('paper.comparison.shared', { count: alike.length, letters, names }), 'caption');
  });
  const label = phrases.text('paper.note.section', { section });
  return { kind: 'labelled', label, second: null, hint: null, rule: 'heavy', icon: null, blocks: [...own, ...folded] };
}
