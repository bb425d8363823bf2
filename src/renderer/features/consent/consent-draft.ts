import { type ConsentEntry, ConsentFields } from '#shared/domain/consent.ts';
import type { ClientLanguage } from '#shared/domain/languages.ts';
import type { CalendarDate } from '#shared/domain/time.ts';
import type { MessageId } from '#shared/locales/en/index.ts';

/** A line being written: like `ConsentFields`, with the day possibly not chosen yet. */
export type ConsentDraft = Omit<ConsentFields, 'decidedOn'> & { readonly decidedOn: CalendarDate | null };

/** What is wrong with a draft, by its field. */
export type DraftErrors = Partial<Record<'textVersion' | 'scopes' | 'decidedOn' | 'expiresOn', MessageId>>;

export function newDraft(today: CalendarDate, language: ClientLanguage): ConsentDraft {
  return {
    kind: 'service',
    textVersion: '',
    language,
    decision: 'given',
    method: 'signed',
    scopes: ['papers', 'files'],
    recipient: '',
    decidedOn: today,
    expiresOn: null,
    note: '',
  };
}

/** A withdrawal of today of what `entry` gave. */
export function withdrawalOf({ kind, textVersion, language, scopes, recipient }: ConsentEntry, today: CalendarDate): ConsentDraft {
  return { ...newDraft(today, language), kind, textVersion, scopes, recipient, decision: 'withdrawn', method: 'spoken' };
}

/** The line to record, or what keeps it from being one. */
export function readDraft(draft: ConsentDraft, today: CalendarDate): { readonly fields: ConsentFields } | { readonly errors: DraftErrors } {
  const { decidedOn } = draft;
  // What is refused or withdrawn does not end by itself.
  const expiresOn = draft.decision === 'given' ? draft.expiresOn : null;
  const errors: DraftErrors = {
    ...(draft.textVersion.trim() === '' ? { textVersion: 'consent.field.textMissing' } : {}),
    ...(draft.scopes.length === 0 && (draft.kind === 'release' || draft.decision !== 'given')
      ? { scopes: 'consent.field.scopesMissing' }
      : {}),
    ...(decidedOn === null
      ? { decidedOn: 'consent.field.decidedMissing' }
      : decidedOn > today
        ? { decidedOn: 'consent.field.decidedLater' }
        : {}),
    ...(expiresOn !== null && decidedOn !== null && expiresOn < decidedOn ? { expiresOn: 'consent.field.expiresBefore' } : {}),
  };
  if (Object.keys(errors).length > 0) return { errors };
  return { fields: ConsentFields.parse({ ...draft, expiresOn }) };
}
