import { z } from 'zod';
import { refusal } from '../../refusal.ts';
import { type Reading, readWebAnnotation } from './read-annotation.ts';
import { modelContext } from './vocabulary.ts';

const Page = z.object({ items: z.array(z.unknown()) });
const File = z.union([
  z.array(z.unknown()),
  z.object({ first: Page }).transform(({ first }) => first.items),
  Page.transform(({ items }) => items),
  // A collection of nothing has no page.
  z.object({ type: z.literal('AnnotationCollection'), total: z.literal(0) }).transform(() => []),
  z.looseObject({ target: z.unknown() }).transform((one) => [one]),
]);

/**
 * The annotations of a file, in its order, each read or with the reason why it cannot be: a collection with its page inside it, a page, a list, or
 * one annotation alone. Refuses `notesFileWrong` for anything else.
 */
export function readAnnotationFile(text: string): readonly Reading[] {
  const json = parsed(text);
  const file = isInContext(json) ? File.safeParse(json) : null;
  if (!file?.success) throw refusal('notesFileWrong');
  return file.data.map(readWebAnnotation);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/u, ''));
  } catch {
    throw refusal('notesFileWrong');
  }
}

/** Whether the file says, at its head or at each annotation, that it speaks the model's language. */
function isInContext(json: unknown): boolean {
  const heads = Array.isArray(json) ? json : [json];
  return heads.every((head) => {
    const stated = z.object({ '@context': z.unknown() }).safeParse(head).data?.['@context'];
    return (Array.isArray(stated) ? stated : [stated]).includes(modelContext);
  });
}
