import type { QuestionAndAnswer } from '../../profile/profile.ts';
import { coverageSentences, standIn } from '../coverage-words.ts';
import type { Page } from '../page.ts';
import { newestWith, payAt, payWords, surveyYear } from '../pay.ts';
import type { Sitting } from '../sitting.ts';
import { joined, listed, type Wording } from '../wording.ts';

/** Three questions that clients ask and the figures answer: the middle pay, the license, and how exact the page is. */
export function writeQuestions(sitting: Sitting, page: Page): QuestionAndAnswer[] {
  const { say } = sitting;
  const pay = medianPay(sitting);
  const asked = [
    ...(pay ? [{ key: 'pay', answer: pay } as const] : []),
    { key: 'licence', answer: licence(sitting) } as const,
    { key: 'exact', answer: exactness(sitting) } as const,
  ];
  return asked.map(({ key, answer }) => {
    const question = say(`derived.faq.${key}`);
    const id = page.write(page.id('faq', question.text), 'faq', joined([question, answer], '\n'));
    return { id, question: question.text, answer: answer.text };
  });
}

function licence({ say, occupation }: Sitting): Wording {
  const { level, what } = occupation.licence;
  return say(`derived.faq.licence.${what === null && level === 'required' ? 'requiredUnnamed' : level}`, { what: what ?? '' });
}

function medianPay(sitting: Sitting): Wording | null {
  const { wages } = sitting.occupation;
  const year = newestWith(wages, ['p50']);
  const pay = wages && year && payAt(sitting, wages, year, 'p50');
  if (!wages || !year || !pay) return null;
  const told = sitting.say(pay.atLeast ? 'derived.faq.pay.atLeast' : 'derived.faq.pay.half', {
    pay: payWords(sitting, pay),
    period: wages.period,
    year: surveyYear(sitting, wages, year),
  });
  return joined([told, ...coverageSentences(sitting.say, sitting.occupation.code, [wages])]);
}

/** Which blocks are the occupation's own, which are of a combined code, and which of a group or part; and whose the lengths of study are. */
function exactness({ say, occupation, detail }: Sitting): Wording {
  const { ai } = occupation;
  const blocks = [
    { name: 'pay', block: occupation.wages },
    { name: 'jobs', block: occupation.projection },
    { name: 'interests', block: occupation.interests },
    { name: 'skills', block: detail.skills },
    { name: 'exposure', block: ai.eloundou },
    { name: 'use', block: ai.microsoft },
    { name: 'observed', block: ai.anthropic },
  ] as const;
  const named = (kinds: readonly (string | null)[]) =>
    blocks.filter(({ block }) => block && kinds.includes(standIn(block, occupation.code))).map(({ name }) => say(`derived.block.${name}`));
  const missing = blocks.filter(({ block }) => !block).map(({ name }) => say(`derived.block.${name}`));
  const sentences = [
    { key: 'own', names: named([null]) },
    { key: 'combined', names: named(['combined']) },
    { key: 'group', names: named(['group', 'part', 'parts']) },
    { key: 'missing', names: missing },
  ] as const;
  return joined([
    ...sentences.flatMap(({ key, names }) => (names.length === 0 ? [] : [say(`derived.faq.exact.${key}`, { names: listed(say, names) })])),
    ...(occupation.projection ? [say('derived.faq.exact.lengths')] : []),
  ]);
}
