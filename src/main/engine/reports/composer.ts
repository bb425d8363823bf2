import type { ReportOptions } from '#shared/domain/report.ts';
import type { MessageId } from '#shared/locales/en/index.ts';
import type { PaperHeadingId } from '#shared/locales/paper-headings.ts';
import type { Block, Heading, Labelled, Text } from '../paper/index.ts';
import type { Phrases } from './phrases.ts';
import type { ReportData } from './report-data.ts';
import type { Sources } from './sources.ts';

/** What every section is composed from. */
export interface Composer {
  readonly data: ReportData;
  readonly options: ReportOptions;
  readonly phrases: Phrases;
  readonly sources: Sources;
}

/** A section's title in both languages. */
export function heading({ phrases }: Composer, id: PaperHeadingId): Heading {
  return { kind: 'heading', text: phrases.text(id), second: phrases.second(id) };
}

/** A block under a label of the catalogue; left out when it holds nothing. */
export function labelled({ phrases }: Composer, id: PaperHeadingId, blocks: readonly Block[], hint: Text | null = null): Labelled[] {
  if (blocks.length === 0) return [];
  return [{ kind: 'labelled', label: phrases.text(id), second: phrases.second(id), hint, rule: 'heavy', icon: null, blocks }];
}

/** A block under words of the case itself, such as a skill's name. */
export function named(label: Text, blocks: readonly Block[], hint: Text): Labelled {
  return { kind: 'labelled', label, second: null, hint, rule: 'heavy', icon: null, blocks };
}

export function paragraph(text: Text, size: 'body' | 'caption' = 'body'): Block[] {
  return text.length === 0 ? [] : [{ kind: 'paragraph', text, size }];
}

export function bullets(items: readonly Text[]): Block[] {
  const kept = items.filter((item) => item.length > 0);
  return kept.length === 0 ? [] : [{ kind: 'list', items: kept }];
}

/** Message and source numbers in one call: the common case of a sentence with a figure. */
export function sentence(
  { phrases, sources }: Composer,
  id: MessageId,
  values: Readonly<Record<string, string | number>>,
  ...from: Parameters<Sources['reference']>[0][]
): Text {
  return sources.cited(phrases.text(id, values), ...from);
}
