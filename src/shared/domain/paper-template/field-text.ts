import { type FormField, isFormField } from './fields.ts';

/** A text with its fields found: what stands as it is, and what is filled in. */
export type TextPart = { readonly kind: 'words'; readonly text: string } | { readonly kind: 'field'; readonly field: FormField };

/** What is wrong in a text, and where: `at` is counted in characters from 1, as a person counts. */
export interface FieldFault {
  readonly why: 'unknown' | 'unclosed' | 'unopened';
  /** What stands there, for the sentence. */
  readonly found: string;
  readonly at: number;
}

export interface FieldText {
  readonly parts: readonly TextPart[];
  readonly faults: readonly FieldFault[];
}

/** A brace with its field, two braces for one that is printed, or a brace that stands alone. */
const PIECE = /\{\{|\}\}|\{([^{}]*)\}|[{}]/gu;

/** Longest piece of a wrong field that a message repeats. */
const REPEATED = 40;

/**
 * Reads a text with fields: `{client.name}` is filled in, `{{` and `}}` print a brace. What is wrong stays in the text as it was written, so that
 * a form can be looked at while it is being written. Never throws.
 */
export function readFieldText(text: string): FieldText {
  const parts: TextPart[] = [];
  const faults: FieldFault[] = [];
  let words = '';
  let from = 0;
  for (const match of text.matchAll(PIECE)) {
    const [piece, name] = match;
    words += text.slice(from, match.index);
    from = match.index + piece.length;
    const field = name?.trim() ?? '';
    if (piece === '{{' || piece === '}}') words += piece.slice(0, 1);
    else if (name !== undefined && isFormField(field)) {
      if (words !== '') parts.push({ kind: 'words', text: words });
      words = '';
      parts.push({ kind: 'field', field });
    } else {
      words += piece;
      const why = name !== undefined ? 'unknown' : piece === '{' ? 'unclosed' : 'unopened';
      faults.push({ why, found: foundAt(text, match.index, name), at: [...text.slice(0, match.index)].length + 1 });
    }
  }
  words += text.slice(from);
  if (words !== '') parts.push({ kind: 'words', text: words });
  return { parts, faults };
}

function foundAt(text: string, index: number, name: string | undefined): string {
  return [...(name ?? text.slice(index))].slice(0, REPEATED).join('');
}

/** The field as it stands in a text. */
export function writtenField(field: FormField): string {
  return `{${field}}`;
}
