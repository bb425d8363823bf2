import type { FormValues } from '#shared/domain/paper-template/form-values.ts';
import type { PaperTemplateContent } from '#shared/domain/paper-template/paper-template.ts';
import type { PaperSetting } from '#shared/domain/report.ts';
import { type CalendarDate, Instant } from '#shared/domain/time.ts';
import { type PaperDocument, plain } from '../paper/index.ts';
import { createPhrases, letterheadOf } from '../paper-parts/index.ts';
import type { OfficeOnPaper } from '../settings/index.ts';
import { closingWords } from './closing-words.ts';
import { fillTemplate } from './fill-template.ts';
import { valueText } from './value-words.ts';

export interface FormData {
  readonly template: PaperTemplateContent;
  readonly version: number;
  readonly values: FormValues;
  readonly today: CalendarDate;
  readonly serviceName: string;
  readonly office: OfficeOnPaper;
}

/** Composes a form of the office. Pure: the same form, values and setting give the same document. */
export function composeForm(data: FormData, setting: PaperSetting): PaperDocument {
  const { template, version, values, today } = data;
  const { name, language, secondLanguage } = template;
  const first = createPhrases({ ...setting, language, secondLanguage });
  const second = secondLanguage === null ? null : createPhrases({ ...setting, language: secondLanguage, secondLanguage: null });
  return {
    title: name,
    language,
    paper: setting.paper,
    bodySize: setting.bodySize,
    // The date and no time of day: what is saved a minute after its preview has the same bytes.
    createdAt: Instant.parse(`${today}T00:00:00Z`),
    head: { left: plain(name), right: valueText(values.fields['client.name'], first) },
    foot: first.text('paperTemplate.foot', { name, version, date: first.date(today) }),
    pageLabel: first.say('paper.pageOf'),
    letterhead: letterheadOf(data, first),
    sections: [
      {
        id: 'officePaper',
        outline: name,
        cover: null,
        blocks: [
          { kind: 'heading', text: plain(name), second: null },
          ...fillTemplate(template, values, { first, second }),
          ...closingWords(data, first),
        ],
      },
    ],
  };
}
