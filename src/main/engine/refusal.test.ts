import { createIntl } from '@formatjs/intl';
import { expect, test } from 'vitest';
import { type Refusal, RefusalCode } from '#shared/contract/base.ts';
import { en } from '#shared/locales/en/index.ts';

/** Details as the engine gives them, for the codes whose sentences have places to fill. */
const DETAILS: Partial<Record<RefusalCode, readonly Refusal['details'][]>> = {
  passphraseTooShort: [
    { minimum: 12, length: 1 },
    { minimum: 12, length: 4 },
  ],
  passphraseWrong: [0, 1, 4].map((triesLeft) => ({ triesLeft, pauseSeconds: 60 })),
  tooManyTries: [{ seconds: 1 }, { seconds: 40 }],
  workspaceDamaged: ['keySlots', 'keySlotsMissing', 'caseFileMissing', 'backup', 'caseFile'].map((part) => ({ part })),
  workspaceFromTheFuture: [{ fileVersion: 20, programVersion: 10 }],
  nameTaken: [{ name: 'Well paid' }],
  templateNameTaken: [{ name: 'Library work' }],
  paperTemplateNameTaken: [{ name: 'Agency plan form' }],
  paperTemplateFaulty: [{ block: 2, found: 'client.nam' }],
  paperTemplateFileWrong: ['notJson', 'notAForm', 'newer', 'unknownBlock', 'unknownField', 'wrong', 'changed'].flatMap((fault) =>
    ['none', 'template.blocks.0'].map((where) => ({ fault, where, found: 'map' })),
  ),
  stepDates: ['dueBeforeAgreed', 'doneBeforeAgreed'].map((problem) => ({ problem })),
  resourceFileWrong: ['text', 'empty', 'large', 'quotes', 'heads', 'rows'].map((fault) => ({ fault, limit: 5_000, line: 12 })),
  templateFileWrong: ['notJson', 'notATemplate', 'newer', 'wrong'].map((fault) => ({ fault, where: 'template.skills.0.hours' })),
  referenceTaken: [{ reference: 'C-0148' }],
  prerequisiteCycle: [{ skills: 'Basic programming → Digital curation' }],
  sessionAlreadyOpen: [{ number: 3 }],
  pageDocument: ['pdf', 'word', 'richText', 'archive'].map((kind) => ({ kind })),
  pageTooLarge: [{ megabytes: 2.4, limit: 2 }],
  fileUnreadable: [{ fileName: 'Page.txt' }],
  nothingToPrint: ['skillPlan', 'sessionNote', 'careerReport'].map((paper) => ({ paper })),
  libraryDamaged: [{ file: 'details.json' }],
  archiveTooLarge: [{ megabytes: 300, limit: 200 }],
  archiveDamaged: [{ file: 'details.json' }],
  packDamaged: [{ edition: '2027.1' }],
  packInUse: [{ edition: '2027.1' }],
  packOtherContent: [{ edition: '2027.1' }],
  packRemoveInUse: [{ edition: '2027.1' }],
  onetTableMissing: [{ table: 'Task Statements.txt' }],
  onetTableWrong: ['1', '42'].map((line) => ({ table: 'Task Statements.txt', line })),
  shortcutTaken: [{ shortcut: ';plan' }],
  sessionTimesWrong: ['future', 'tooEarly', 'endsBeforeStart'].map((fault) => ({ fault })),
  legalHold: [{ reason: 'Order of the court, May' }],
  valueOffScale: [{ low: 1, high: 10 }],
  consentMissing: ['never', 'declined', 'withdrawn', 'expired'].flatMap((reason) =>
    ['papers', 'files', 'handover'].map((scope) => ({ reason, scope, date: '2 September 2026' })),
  ),
  attachmentKind: [{ fileName: 'Sample.exe' }],
  attachmentTooLarge: [{ fileName: 'Sample.pdf', megabytes: 24.2, limit: 20 }],
  attachmentEmpty: [{ fileName: 'Sample.pdf' }],
  attachmentNotAsNamed: [{ fileName: 'Sample.pdf', ending: 'pdf', found: 'png' }],
  attachmentHere: [{ fileName: 'Sample.pdf', name: 'Certificate.pdf' }],
  paperDamaged: [{ fileName: 'C-0148-skill-plan.pdf' }],
  scanKind: [{ fileName: 'Sample.txt' }],
  scanOfPaper: [{ name: 'Sample.pdf' }],
  logoTooLarge: [{ fileName: 'Sample.png' }],
  logoUnreadable: [{ fileName: 'Sample.png' }],
  onetReleaseOther: ['unknown', '29.3'].map((release) => ({ release, wanted: '30.1' })),
};

test.each(RefusalCode.options)('%s says what happened and what to do, with every place filled', (code) => {
  const catalogue: Readonly<Record<string, string>> = en;
  const errors: unknown[] = [];
  const intl = createIntl({ locale: 'en', messages: catalogue, onError: (error) => errors.push(error) });
  for (const details of DETAILS[code] ?? [{}]) {
    for (const part of ['message', 'next']) {
      const id = `refusal.${code}.${part}`;
      const sentence = intl.formatMessage({ id }, details);
      expect(sentence).not.toBe(id);
      expect(sentence).toMatch(/^[A-Z][^{}!]+\.$/);
    }
  }
  expect(errors).toEqual([]);
});
