import type { Say } from '#renderer/ui/index.ts';
import type { FieldChange, PlanChange, RankReason } from '#shared/domain/plan/versions/plan-change.ts';
import type { MessageId } from '#shared/locales/en/index.ts';
import { planValueWords, type ValueMeans } from './value-words.ts';

/** One difference in words: what it is about, and what became of it. */
export interface ChangeLine {
  readonly group: PlanChange['group'];
  readonly about: string;
  readonly sentence: string;
}

/** What the values of each of the two states are written with. */
export interface ChangeMeans {
  readonly say: Say;
  readonly from: ValueMeans;
  readonly to: ValueMeans;
}

/** The differences in words. A place that the client chose is told once, with the move it made. */
export function changeLines(changes: readonly PlanChange[], means: ChangeMeans): ChangeLine[] {
  const movedByClient = new Set(
    changes.flatMap((change) => (change.kind === 'rankMoved' && change.because.kind === 'client' ? [change.skill] : [])),
  );
  const isToldByMove = (change: PlanChange) =>
    change.kind === 'skill' && (change.field === 'clientRank' || change.field === 'clientReason') && movedByClient.has(change.skill);
  return changes.filter((change) => !isToldByMove(change)).flatMap((change) => linesOf(change, means));
}

function linesOf(change: PlanChange, means: ChangeMeans): ChangeLine[] {
  const { say } = means;
  const { group } = change;
  const line = (about: string, sentence: string): ChangeLine[] => [{ group, about, sentence }];
  switch (change.kind) {
    case 'plan': {
      const what = say(`planVersions.field.plan.${change.field}`);
      return line(what, fieldSentence(change, what, means, OWN_WORDS));
    }
    case 'outcome': {
      const what = say(`planVersions.field.outcome.${change.field}`);
      return line(what, fieldSentence(change, what, means, OWN_WORDS));
    }
    case 'targetAdded':
      return line(change.target.title, say('planVersions.target.added'));
    case 'targetRemoved':
      return line(change.target.title, say('planVersions.target.removed'));
    case 'target':
      return line(change.target.title, fieldSentence(change, say(`planVersions.field.target.${change.field}`), means));
    case 'targetsReordered': {
      const what = say('planVersions.target.order');
      return line(what, say('planVersions.own.changed', { from: change.from.join(', '), to: change.to.join(', ') }));
    }
    case 'skillAdded': {
      const { name, standing, actions } = change.skill;
      return line(
        name,
        standing === 'planned' ? say('planVersions.skill.added', { steps: actions.length }) : say('planVersions.skill.addedSuggested'),
      );
    }
    case 'skillRemoved':
      return line(change.skill.name, say('planVersions.skill.removed'));
    case 'skillMerged':
      return line(change.skill, say('planVersions.skill.joined', { other: change.other }));
    case 'skillParted':
      return line(change.skill, say('planVersions.skill.parted', { other: change.other }));
    case 'skill':
      if (change.field === 'standing')
        return line(change.skill, say(change.to === 'planned' ? 'planVersions.skill.planned' : 'planVersions.skill.unplanned'));
      if (change.field === 'gate') return line(change.skill, say('planVersions.skill.gate', { on: String(change.to) }));
      return line(change.skill, fieldSentence(change, say(`planVersions.field.skill.${change.field}`), means));
    case 'rankMoved':
      return line(change.skill, moveSentence(change, change.because, say));
    case 'ranksShifted':
      return line(
        say('planVersions.order.made'),
        change.moves.map(({ skill, from, to }) => say('planVersions.order.shifted', { skill, from, to })).join(' '),
      );
    case 'stepAdded':
      return line(change.skill, say('planVersions.step.added', { step: change.step.text }));
    case 'stepRemoved':
      return line(change.skill, say('planVersions.step.removed', { step: change.step.text }));
    case 'step':
      return line(change.skill, stepSentence(change, means));
    case 'milestoneAdded':
      return line(change.milestone.title, say('planVersions.milestone.added', { date: means.to.dates.full(change.milestone.due) }));
    case 'milestoneRemoved':
      return line(change.milestone.title, say('planVersions.milestone.removed', { date: means.from.dates.full(change.milestone.due) }));
    case 'milestone':
      return line(change.title, milestoneSentence(change, means));
  }
}

type Words = Readonly<Record<'changed' | 'set' | 'cleared' | 'other', MessageId>>;
const FIELD_WORDS: Words = {
  changed: 'planVersions.change.changed',
  set: 'planVersions.change.set',
  cleared: 'planVersions.change.cleared',
  other: 'planVersions.change.other',
};
/** Where the field itself is what the line is about. */
const OWN_WORDS: Words = {
  changed: 'planVersions.own.changed',
  set: 'planVersions.own.set',
  cleared: 'planVersions.own.cleared',
  other: 'planVersions.own.other',
};
const STEP_WORDS: Words = {
  changed: 'planVersions.step.changed',
  set: 'planVersions.step.set',
  cleared: 'planVersions.step.cleared',
  other: 'planVersions.step.other',
};

function fieldSentence(
  change: FieldChange<string, unknown>,
  what: string,
  means: ChangeMeans,
  words: Words = FIELD_WORDS,
  step = '',
): string {
  const from = planValueWords(change.field, change.from, means.from);
  const to = planValueWords(change.field, change.to, means.to);
  const given = { what, step };
  if (from !== null && to !== null) return means.say(from === to ? words.other : words.changed, { ...given, from, to });
  if (to !== null) return means.say(words.set, { ...given, to });
  return from === null ? means.say(words.other, given) : means.say(words.cleared, { ...given, from });
}

function stepSentence(change: Extract<PlanChange, { kind: 'step' }>, means: ChangeMeans): string {
  const { say } = means;
  const { step, field, from, to } = change;
  if (field === 'text') return say('planVersions.step.reworded', { from: String(from), to: String(to) });
  if (field === 'doneOn' && from === null) return say('planVersions.step.done', { step, date: planValueWords(field, to, means.to) ?? '' });
  if (field === 'doneOn' && to === null)
    return say('planVersions.step.undone', { step, date: planValueWords(field, from, means.from) ?? '' });
  return fieldSentence(change, say(`planVersions.field.step.${field}`), means, STEP_WORDS, step);
}

function milestoneSentence(change: Extract<PlanChange, { kind: 'milestone' }>, means: ChangeMeans): string {
  const { say } = means;
  const { field, from, to } = change;
  const [was, is] = [planValueWords(field, from, means.from) ?? '', planValueWords(field, to, means.to) ?? ''];
  if (field === 'due') return say('planVersions.milestone.moved', { from: was, to: is });
  if (to === null) return say('planVersions.milestone.unreached');
  if (from === null) return say('planVersions.milestone.reached', { date: is });
  return fieldSentence(change, say(`planVersions.field.milestone.${field}`), means);
}

function moveSentence({ from, to }: { readonly from: number; readonly to: number }, because: RankReason, say: Say): string {
  if (because.kind === 'fields') {
    const fields = because.fields.map((field) => say(`planVersions.field.skill.${field}`).toLowerCase()).join(', ');
    return say('planVersions.order.fields', { from, to, fields });
  }
  const { clientRank, clientReason } = because.to;
  if (clientRank === null) return say('planVersions.order.restored', { from, to });
  if (clientReason === null) return say('planVersions.order.clientAlone', { from, to });
  return say('planVersions.order.client', { from, to, reason: clientReason });
}
