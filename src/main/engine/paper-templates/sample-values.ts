import type { FormValues } from '#shared/domain/paper-template/form-values.ts';
import { addDays, type CalendarDate } from '#shared/domain/time.ts';
import { cost, day, level, money, number, term, words } from './values.ts';

/** Made-up values to look at a form with, around the day it is looked at. No case is read. */
export function sampleValues(today: CalendarDate): FormValues {
  const after = (weeks: number) => day(addDays(today, weeks * 7));
  return {
    fields: {
      'client.name': words('Sample Client A'),
      'client.reference': words('C-0001'),
      'counselor.name': words('Sample Counselor'),
      'service.name': words('Career counseling service'),
      date: day(today),
      'target.title': words('Librarians and Media Collections Specialists'),
      'target.soc': words('25-4022'),
      'plan.title': words('Toward library work'),
      'plan.start': after(-8),
      'plan.finish': { kind: 'span', from: addDays(today, 140), to: addDays(today, 175) },
      'plan.deadline': null,
      'plan.agreed': after(-8),
      'plan.hoursPerWeek': number(6),
      'plan.hours': { kind: 'hours', low: 120, high: 156 },
      'plan.hoursDone': number(38),
      'plan.cost': money(840, 'USD'),
      'plan.budget': money(1_000, 'USD'),
      'plan.granted': money(500, 'USD'),
      'session.date': day(today),
      nextMeeting: after(2),
      'nextMeeting.time': words('10:30'),
    },
    lists: {
      skills: [
        {
          skill: words('Cataloging and metadata'),
          levelNow: level(1),
          levelTarget: level(3),
          hours: { kind: 'hours', low: 40, high: 56 },
          hoursDone: number(24),
          cost: money(480, 'USD'),
          start: after(-8),
          finish: after(6),
          required: term('required'),
        },
        {
          skill: words('Helping people find what they look for'),
          levelNow: level(2),
          levelTarget: level(3),
          hours: { kind: 'hours', low: 24, high: 30 },
          hoursDone: number(14),
          cost: null,
          start: after(6),
          finish: after(14),
          required: words('–'),
        },
      ],
      steps: [
        {
          tick: { kind: 'tick', ticked: true },
          step: words('Take the evening course on cataloging'),
          skill: words('Cataloging and metadata'),
          kind: term('learn'),
          owner: term('client'),
          agreed: after(-8),
          due: after(-1),
          done: after(-1),
          hours: number(24),
          cost: money(480, 'USD'),
        },
        {
          tick: { kind: 'tick', ticked: false },
          step: words('Ask the branch for two days beside a librarian'),
          skill: words('Helping people find what they look for'),
          kind: term('do'),
          owner: term('counselor'),
          agreed: after(-8),
          due: after(4),
          done: null,
          hours: number(12),
          cost: term('free'),
        },
      ],
      costs: [
        { item: words('Take the evening course on cataloging'), skill: words('Cataloging and metadata'), cost: cost(480, 'USD') },
        { item: words('Examination fee'), skill: words('Cataloging and metadata'), cost: cost(360, 'USD') },
      ],
      funding: [
        {
          source: words('Training grant of the agency'),
          whose: term('publicProgram'),
          amount: money(500, 'USD'),
          state: term('granted'),
          answerBy: null,
        },
        { source: words('Own savings'), whose: term('own'), amount: money(340, 'USD'), state: term('granted'), answerBy: null },
      ],
      milestones: [
        { milestone: words('Course finished'), due: after(-1), reached: after(-1) },
        { milestone: words('First application sent'), due: after(20), reached: null },
      ],
      reviews: [{ review: after(4) }, { review: after(12) }],
      evidence: [
        {
          evidence: words('Forty records cataloged for the school library'),
          skill: words('Cataloging and metadata'),
          day: after(-2),
          level: level(2),
          checkedBy: words('Librarian at the branch'),
          checkedOn: after(-1),
        },
      ],
      shortlist: [
        { occupation: words('Librarians and Media Collections Specialists'), code: words('25-4022'), standing: term('target') },
        { occupation: words('Library Technicians'), code: words('25-4031'), standing: term('backup') },
      ],
      agreed: [
        { tick: { kind: 'tick', ticked: false }, agreed: words('Bring the course certificate'), owner: term('client'), due: after(2) },
        { tick: { kind: 'tick', ticked: false }, agreed: words('Write to the branch'), owner: term('counselor'), due: after(1) },
      ],
    },
  };
}
