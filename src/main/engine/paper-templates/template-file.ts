import { createHash } from 'node:crypto';
import { z } from 'zod';
import { isFormField } from '#shared/domain/paper-template/fields.ts';
import { firstFault, formBlockKinds, PaperTemplateContent } from '#shared/domain/paper-template/paper-template.ts';
import { writtenContent } from './store.ts';

/** A form as a file: strict, so that nothing is in it that a form does not say, and nothing of any client. */
const FormFile = z.strictObject({
  format: z.literal('waymark-paper'),
  version: z.literal(1),
  /** SHA-256 of the form as JSON without white space, hex. */
  sha256: z.string(),
  template: PaperTemplateContent,
});

/** Why a file is no form. `where` names the place in it, empty where the whole file is meant; `found` is what stands there. */
export interface FormFileFault {
  readonly fault: 'notJson' | 'notAForm' | 'newer' | 'unknownBlock' | 'unknownField' | 'wrong' | 'changed';
  readonly where: string;
  readonly found: string;
}

export function writeFormFile(template: PaperTemplateContent): string {
  const content = writtenContent(template);
  const file = { format: 'waymark-paper', version: 1, sha256: sumOf(content), template: JSON.parse(content) };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** The form in a file, or why there is none. */
export function readFormFile(text: string): { readonly template: PaperTemplateContent } | FormFileFault {
  const json = parsed(text);
  if ('fault' in json) return json;
  const head = z.object({ format: z.literal('waymark-paper'), version: z.number() }).safeParse(json.value);
  if (!head.success) return { fault: 'notAForm', where: '', found: '' };
  if (head.data.version > 1) return { fault: 'newer', where: '', found: '' };
  const unknown = unknownBlock(json.value);
  if (unknown !== null) return unknown;
  const file = FormFile.safeParse(json.value);
  if (!file.success) {
    const [issue] = file.error.issues;
    const key = issue?.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
    return { fault: 'wrong', where: [...(issue?.path ?? []), ...key].join('.'), found: '' };
  }
  const { template, sha256 } = file.data;
  const fault = firstFault(template);
  if (fault !== null) {
    const isField = fault.why === 'unknown' && !isFormField(fault.found);
    return { fault: isField ? 'unknownField' : 'wrong', where: `template.${fault.place}`, found: fault.found };
  }
  return sumOf(writtenContent(template)) === sha256 ? { template } : { fault: 'changed', where: 'sha256', found: '' };
}

/** A block that this program does not know is told by its kind: a newer program may have written it. */
function unknownBlock(json: unknown): FormFileFault | null {
  const blocks = z.object({ template: z.object({ blocks: z.array(z.object({ kind: z.string() })) }) }).safeParse(json);
  if (!blocks.success) return null;
  const known: readonly string[] = formBlockKinds;
  const place = blocks.data.template.blocks.findIndex(({ kind }) => !known.includes(kind));
  const found = blocks.data.template.blocks[place]?.kind;
  return found === undefined ? null : { fault: 'unknownBlock', where: `template.blocks.${place}`, found: found.slice(0, 40) };
}

function parsed(text: string): { readonly value: unknown } | FormFileFault {
  try {
    return { value: JSON.parse(text.replace(/^\uFEFF/, '')) };
  } catch (error) {
    // What is no JSON is told with the place that the reader stopped at, where it names one.
    const place = error instanceof Error ? /line \d+ column \d+/.exec(error.message) : null;
    return { fault: 'notJson', where: place?.[0] ?? 'none', found: '' };
  }
}

function sumOf(content: string): string {
  return createHash('sha256').update(content).digest('hex');
}
