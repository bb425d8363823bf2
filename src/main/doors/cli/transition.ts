import { z } from 'zod';
import type { Transition } from '#shared/domain/transition/transition.ts';
import { transitionSentence } from '#shared/domain/transition/transition-sentences.ts';
import type { Translate } from '#shared/locales/translate.ts';
import { codesOf } from './codes.ts';
import { type Command, text } from './command.ts';
import { ofKnownCode } from './known-code.ts';
import { oneOf } from './one-of.ts';

/** Years of study as a person types them. */
const StudyYears = z
  .string()
  .regex(/^\d+(\.\d+)?$/)
  .transform(Number)
  .pipe(z.number().max(20));

/** `waymark transition FROM TO`: what the step from one occupation to another asks for, in five lines. */
export const transition: Command = {
  name: 'transition',
  topic: 'transition',
  takesWords: true,
  options: { studied: { type: 'string' } },
  async run({ given, terminal, translate, withEngine }) {
    const [from = '', to = ''] = codesOf(given, { least: 2, most: 2 });
    const years = text(given, 'studied');
    const studied = years === null ? null : oneOf(StudyYears, '--studied', years);
    const found = await withEngine(async (calls) => {
      for (const socCode of [from, to]) await ofKnownCode(socCode, () => calls.occupations.read({ socCode }));
      return calls.occupations.transition({ from, to, studied });
    });
    terminal.result(found, lines(found, translate));
    return 0;
  },
};

function lines(found: Transition, translate: Translate): string[] {
  const { from, to } = found;
  return [
    translate('transition.heading', { from: from.title, to: to.title }),
    ...found.lines.map((line) => {
      const { id, values } = transitionSentence(line);
      return `${translate(`transition.line.${line.line}`)}: ${translate(id, values)}`;
    }),
  ];
}
