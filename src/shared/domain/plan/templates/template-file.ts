import { z } from 'zod';
import { TemplateContent } from './plan-template.ts';

/** A template as a file: strict, so that nothing is in it that a template does not say. */
const TemplateFile = z.strictObject({ format: z.literal('waymark-plan-template'), version: z.literal(1), template: TemplateContent });

/** Most characters of a file of a template. */
export const longestTemplateFile = 2_000_000;

/** Why a file is no template; `where` names the place in it, empty where the whole file is meant. */
export interface TemplateFileFault {
  readonly fault: 'notJson' | 'notATemplate' | 'newer' | 'wrong';
  readonly where: string;
}

export function writeTemplateFile({ name, currency, skills }: TemplateContent): string {
  return `${JSON.stringify({ format: 'waymark-plan-template', version: 1, template: { name, currency, skills } }, null, 2)}\n`;
}

/** The template in a file, or why there is none. */
export function readTemplateFile(text: string): TemplateContent | TemplateFileFault {
  const json = parsed(text);
  if (json === undefined) return { fault: 'notJson', where: '' };
  const head = z.object({ format: z.literal('waymark-plan-template'), version: z.number() }).safeParse(json);
  if (!head.success) return { fault: 'notATemplate', where: '' };
  if (head.data.version > 1) return { fault: 'newer', where: '' };
  const file = TemplateFile.safeParse(json);
  if (file.success) return file.data.template;
  const [issue] = file.error.issues;
  const unknown = issue?.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
  return { fault: 'wrong', where: [...(issue?.path ?? []), ...unknown].join('.') };
}

export function isTemplateFault(read: TemplateContent | TemplateFileFault): read is TemplateFileFault {
  return 'fault' in read;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    // What is no JSON is told as such.
    return undefined;
  }
}
