import type { MessageId } from '#shared/locales/en/index.ts';

const messages: Readonly<Record<string, MessageId>> = {
  area: 'profile.questions.part.area',
  claim: 'profile.questions.part.claim',
  code: 'profile.questions.part.code',
  extent: 'profile.questions.part.extent',
  issuer: 'profile.questions.part.issuer',
  kind: 'profile.questions.part.kind',
  name: 'profile.questions.part.name',
  note: 'profile.questions.part.note',
  official: 'profile.questions.part.official',
  page: 'profile.questions.part.page',
  requirement: 'profile.questions.part.requirement',
  year: 'profile.questions.part.year',
};

/** The name of a part the importer proposes; a label this window does not know yet is called a part. */
export function partMessage(label: string): MessageId {
  return messages[label] ?? 'profile.questions.part.other';
}
