import { oc } from '@orpc/contract';
import { z } from 'zod';

/**
 * Refusals a person can act on. Each code has a sentence and a next step in the message catalogue (`refusal.<code>.message`,
 * `refusal.<code>.next`); `details` fills their placeholders and never holds a path, SQL or a stack.
 */
export const RefusalCode = z.enum([
  'passphraseWrong',
  'passphraseTooShort',
  'recoveryCodeWrong',
  'tooManyTries',
  'workspaceExists',
  'workspaceMissing',
  'workspaceInUse',
  'workspaceDamaged',
  'workspaceFromTheFuture',
  'folderReadOnly',
  'diskFull',
  'pageEmpty',
  'pageBinary',
  'pageDocument',
  'pageTooLarge',
  'pageNotAProfile',
  'pageCutOff',
  'fileUnreadable',
  'libraryDamaged',
  'libraryFromTheFuture',
  'archiveNotZip',
  'archiveCutOff',
  'archiveTooLarge',
  'archiveDamaged',
  'packNotALibrary',
  'packDamaged',
  'packInUse',
  'packOtherContent',
  'packRemoveInUse',
  'onetTableMissing',
  'onetTableWrong',
  'onetReleaseOther',
  'profileDamaged',
  'referenceTaken',
  'nameTaken',
  'sessionAlreadyOpen',
  'sessionTimesWrong',
  'noteSigned',
  'noteNotSigned',
  'shortcutTaken',
  'prerequisiteCycle',
  'planHasNoSkills',
  'templateNameTaken',
  'templateFileWrong',
  'stepDates',
  'checkedTooEarly',
  'nothingToUndo',
  'legalHold',
  'endsBeforeItStarts',
  'dayCannotBe',
  'changedSince',
  'correctionNeedsValue',
  'valueStated',
  'valueOffScale',
  'caseOnly',
  'consentMissing',
  'nothingToPrint',
  'attachmentKind',
  'attachmentTooLarge',
  'attachmentEmpty',
  'attachmentNotAsNamed',
  'attachmentHere',
  'consentDates',
  'notesFileWrong',
  'resourceFileWrong',
  'paperDamaged',
  'paperSigned',
  'paperDateTooEarly',
  'scanKind',
  'scanOfPaper',
  'logoTooLarge',
  'logoUnreadable',
  'cancelled',
]);
export type RefusalCode = z.infer<typeof RefusalCode>;

export const Refusal = z.object({ code: RefusalCode, details: z.record(z.string(), z.union([z.string(), z.number()])) });
export type Refusal = z.infer<typeof Refusal>;

/** The HTTP status each declared error has on the loopback host. An error is the declared one only with this status, on every door. */
export const errorStatus = { LOCKED: 423, NOT_FOUND: 404, REFUSED: 422, INTERNAL: 500 } as const;

/** Every expected failure of every call. Anything else reaches the window as INTERNAL with a log reference. */
export const procedure = oc.errors({
  LOCKED: { status: errorStatus.LOCKED, message: 'The workspace is locked.' },
  NOT_FOUND: { status: errorStatus.NOT_FOUND, message: 'That record is not here any more.', data: z.object({ what: z.string() }) },
  REFUSED: { status: errorStatus.REFUSED, message: 'Refused.', data: Refusal },
  INTERNAL: { status: errorStatus.INTERNAL, message: 'Something went wrong.', data: z.object({ reference: z.string() }) },
});
