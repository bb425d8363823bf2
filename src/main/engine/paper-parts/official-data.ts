import type { ComputedParts } from '#shared/contract/library.ts';
import type { Figure } from '#shared/domain/derived-profile/figures.ts';
import type { PackSource } from '#shared/domain/occupation/pack.ts';
import type { Block, Text } from '../paper/index.ts';
import { labelled, type PaperWords, paragraph } from './blocks.ts';
import { qrCodesOf } from './links.ts';
import { officialAddress } from './official-addresses.ts';

/** The data sets that a computed profile's figures and scores are from. */
export function sourcesBehind({ figures, scores, sources }: ComputedParts): PackSource[] {
  const ofFigures = Object.values<readonly Figure[]>(figures).flat().flatMap(sourcesOf);
  const ofScores = Object.values(scores.scores).flatMap(({ inputs }) => inputs.map((input) => input.source));
  const used = new Set([...ofFigures, ...ofScores]);
  return sources.filter(({ id }) => used.has(id));
}

/** Data sets, each once, with where to find it and the sentence its license asks for; with codes of the addresses where those are asked for. */
export function officialData(words: PaperWords, used: readonly PackSource[], qrCodes = false): Block[] {
  const { phrases } = words;
  const distinct = used.filter((one, index) => used.findIndex(({ id, version }) => id === one.id && version === one.version) === index);
  const texts = distinct.map((one): Text => {
    const { name, version, publisher, licence, attribution } = one;
    const address = officialAddress(one);
    return [
      { text: `${phrases.say('profilePaper.source.official', { name, version, publisher })} `, weight: 'medium' },
      ...phrases.text('profilePaper.source.licence', { licence, attribution }),
      ...(address === null ? [] : [{ text: ' ' }, { text: address, link: address }]),
    ];
  });
  return labelled(words, 'paper.officialData', [
    ...texts.flatMap((text) => paragraph(text, 'caption')),
    ...(qrCodes ? qrCodesOf(texts) : []),
  ]);
}

/** The data sets of one figure: its own and those of what it was computed from. */
export function sourcesOf({ source, inputs }: Figure): PackSource['id'][] {
  return [source, ...inputs.map((input) => input.source)];
}
