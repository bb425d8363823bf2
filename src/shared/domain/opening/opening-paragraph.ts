import type { MessageId } from '../../locales/en/index.ts';
import type { CalendarDate, Instant } from '../time.ts';
import type { Opening, OpeningLine, When } from './opening.ts';

/** The reader's words: messages of the catalogue, dates in full, and names joined as a list. */
export interface ParagraphWords {
  readonly say: (id: MessageId, values?: Readonly<Record<string, string | number>>) => string;
  readonly date: (date: CalendarDate | Instant) => string;
  readonly list: (names: string[]) => string;
}

/** Names of one list that the paragraph tells; the rest is counted. */
const told = 6;

/**
 * The opening as one paragraph for the note: what was agreed, done, is late, and changed since the last session. It holds the words of follow-ups
 * and of the plan, which the client knows. Notes on profiles are counted, private ones not even that; confidence and jotters are not in it.
 */
export function openingParagraph(opening: Opening, words: ParagraphWords): string {
  const { since, agreed, done, late } = opening;
  const open = agreed.filter((line) => (line.kind === 'step' ? !line.isDone : line.kind !== 'followUp' || line.followUp.doneOn === null));
  const { say } = words;
  const changes = changedPhrases(opening, words);
  const sentences = [
    since === null ? say('opening.note.first') : say('opening.note.since', { number: since.number, date: words.date(since.startedAt) }),
    open.length === 0 ? null : say('opening.note.agreed', { things: things(open, words, agreedWords) }),
    done.length > 0
      ? say('opening.note.done', { things: things(done, words, quoted) })
      : agreed.length > 0
        ? say('opening.note.nothingDone')
        : null,
    late.length > 0 ? say('opening.note.late', { things: things(late, words, lateWords) }) : say('opening.note.nothingLate'),
    changes.length === 0 ? null : say('opening.note.changed', { things: words.list(changes) }),
  ];
  return sentences.filter((sentence) => sentence !== null).join(' ');
}

type Told = (line: OpeningLine, words: ParagraphWords) => string;

function things(lines: readonly OpeningLine[], words: ParagraphWords, tell: Told): string {
  const names = lines.slice(0, told).map((line) => tell(line, words));
  const rest = lines.length - names.length;
  return words.list(rest === 0 ? names : [...names, words.say('opening.note.more', { count: rest })]);
}

/** The words of what was agreed, in quotation marks; they are somebody's own. */
const quoted: Told = (line, { say }) => {
  switch (line.kind) {
    case 'followUp':
      return say('opening.note.quoted', { words: line.followUp.words });
    case 'step':
      return say('opening.note.quoted', { words: line.text });
    case 'milestone':
      return say('opening.note.quoted', { words: line.title });
    default:
      return '';
  }
};

const agreedWords: Told = (line, words) => {
  if (line.kind !== 'followUp' && line.kind !== 'step') return quoted(line, words);
  const { owner, ownerName } = line.kind === 'step' ? line : line.followUp;
  const dueOn = line.kind === 'step' ? line.due : line.followUp.dueOn;
  const who = { owner: owner === 'other' && ownerName === '' ? 'someone' : owner, name: ownerName };
  return words.say('opening.note.step', {
    step: quoted(line, words),
    ...who,
    dated: dueOn === null ? 'no' : 'yes',
    date: dueOn === null ? '' : words.date(dueOn),
  });
};

const lateWords: Told = (line, words) => words.say('opening.note.lateStep', { step: quoted(line, words), date: words.date(line.when) });

/** What changed, each kind of change once. */
function changedPhrases({ changed }: Opening, { say, list, date }: ParagraphWords): string[] {
  const of = <Kind extends OpeningLine['kind']>(kind: Kind) =>
    changed.filter((line): line is Extract<OpeningLine, { kind: Kind }> => line.kind === kind);
  const counted = (id: MessageId, count: number) => (count === 0 ? [] : [say(id, { count })]);
  const dates = (lines: readonly { readonly date: When }[]) => list(lines.map((line) => date(line.date)));
  const meetings = (['missed', 'cancelled'] as const).flatMap((state) => {
    const those = of('appointment').filter((line) => line.state === state);
    return those.length === 0 ? [] : [say('opening.note.appointment', { count: those.length, state, dates: dates(those) })];
  });
  const shortlisted = of('shortlist').filter(({ standing }) => standing !== 'dropped');
  const notes = of('annotations').flatMap(({ title, counts }) => {
    const count = counts.reduce((sum, each) => sum + each.count, 0);
    return count === 0 ? [] : [say('opening.note.annotations', { count, title })];
  });
  const profiles = of('profile').map(({ title, source, changes, figureCount }) =>
    say('opening.note.profile', { title, source, changes, figures: figureCount }),
  );
  return [
    ...counted('opening.note.contacts', of('contact').length),
    ...meetings,
    ...(shortlisted.length === 0
      ? []
      : [say('opening.note.shortlist', { count: shortlisted.length, titles: list(shortlisted.map(({ title }) => title)) })]),
    ...counted('opening.note.ratings', of('rating').length),
    ...counted('opening.note.weights', of('weights').length),
    ...counted('opening.note.interests', of('interests').length),
    ...notes,
    ...profiles,
  ];
}
