import type { ComputedParts } from '#shared/contract/library.ts';
import type { Figure } from '#shared/domain/derived-profile/figures.ts';
import type { PackSource } from '#shared/domain/occupation/pack.ts';
import type { Block } from '../paper/index.ts';
import { labelled, type PaperWords, paragraph } from './blocks.ts';

/** The data sets that a computed profile's figures and scores are from. */
export function sourcesBehind({ figures, scores, sources }: ComputedParts): PackSource[] {
  const ofFigures = Object.values<readonly Figure[]>(figures).flat().flatMap(sourcesOf);
  const ofScores = Object.values(scores.scores).flatMap(({ inputs }) => inputs.map((input) => input.source));
  const used = new Set([...ofFigures, ...ofScores]);
  return sources.filter(({ id }) => used.has(id));
}

/** Data sets, each once, with the sentence its license asks for. */
export function officialData(composer: PaperWords, used: readonly PackSource[]): Block[] {
  const { phrases } = composer;
  const distinct = used.filter((one, index) => used.findIndex(({ id, version }) => id === one.id && version === one.version) === index);
  return labelled(
    composer,
    'paper.officialData',
    distinct.flatMap(({ name, version, publisher, licence, attribution }) =>
      paragraph(
        [
          { text: `${phrases.say('profilePaper.source.official', { name, version, publisher })} `, weight: 'medium' },
          ...phrases.text('profilePaper.source.licence', { licence, attribution }),
        ],
        'caption',
      ),
    ),
  );
}

/** The data sets of one figure: its own and those of what it was computed from. */
export function sourcesOf({ source, inputs }: Figure): PackSource['id'][] {
  return [source, ...inputs.map((input) => input.source)];
}
