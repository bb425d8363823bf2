import { expect, test } from 'vitest';
import { Session } from '../session.ts';
import { CalendarDate } from '../time.ts';
import { missingIn } from './completeness.ts';
import type { AgreedStep } from './deeds.ts';
import { joinNote } from './note-parts.ts';

const session = Session.parse({
  id: 's',
  clientId: 'c',
  number: 3,
  title: '',
  aim: '',
  format: 'soap',
  note: '',
  startedAt: '2026-11-17T10:42:00.000Z',
  endedAt: null,
  mode: null,
  attendance: null,
  createdAt: '2026-11-17T10:42:00.000Z',
  signed: null,
  revision: 1,
});
const step: AgreedStep = { words: 'Send the list', owner: 'counselor', ownerName: '', dueOn: CalendarDate.parse('2026-11-24') };

test('an empty session lacks everything, in the order of the screen', () => {
  expect(missingIn(session, [])).toEqual(['attendance', 'mode', 'aim', 'subjective', 'objective', 'assessment', 'plan', 'nextStep']);
});

test('a written session with a step agreed lacks nothing', () => {
  const note = joinNote('soap', { subjective: 'a', objective: 'b', assessment: 'c', plan: 'd' });
  expect(missingIn({ ...session, note, aim: 'Plan check', mode: 'phone', attendance: 'late' }, [step])).toEqual([]);
});

test('a step without a date, or of somebody without a name, is told', () => {
  const whole = { ...session, format: 'free', note: 'x', aim: 'y', mode: 'phone', attendance: 'attended' } as const;
  expect(missingIn(whole, [step, { ...step, owner: 'other', dueOn: null }])).toEqual(['stepOwner', 'stepDate']);
});

test('a meeting that did not take place is asked for what comes next alone', () => {
  expect(missingIn({ ...session, attendance: 'missed' }, [])).toEqual(['nextStep']);
});

test('a contact needs its words and how it came about', () => {
  expect(missingIn({ ...session, format: 'contact' }, [])).toEqual(['mode', 'free']);
});
