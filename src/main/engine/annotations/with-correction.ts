import type { Annotation } from '#shared/domain/annotation/annotation.ts';
import { correctionFor, lacksValue } from '#shared/domain/annotation/mark-rules.ts';
import { refusal } from '../refusal.ts';

/** The annotation with the correction its kind can have. Refuses a `corrected` mark without its value. */
export function withCorrection<Draft extends Pick<Annotation, 'kind' | 'correction'>>(draft: Draft): Draft {
  const correction = correctionFor(draft.kind, draft.correction);
  if (lacksValue(draft.kind, correction)) throw refusal('correctionNeedsValue');
  return { ...draft, correction };
}
