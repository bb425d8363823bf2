import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addToNote, convertNote, joinNote, partsOf, splitNote } from './note-parts.ts';

const line = fc.oneof(fc.string(), fc.constantFrom('', '## Plan', '\\## Plan', '## Data', '## Plan ', 'Plan'));
const body = fc.array(line, { maxLength: 5 }).map((lines) => lines.join('\n').replaceAll('\r', ' '));

describe('session note parts', () => {
  it('reads back every part as it was typed, even lines that look like headings', () => {
    fc.assert(
      fc.property(fc.constantFrom('soap' as const, 'dap' as const), fc.array(body, { minLength: 4, maxLength: 4 }), (format, bodies) => {
        const text = Object.fromEntries(partsOf(format).map((part, index) => [part, bodies[index] ?? '']));
        const empty = Object.values(text).every((part) => part === '');
        expect(splitNote(format, joinNote(format, text))).toEqual(
          empty ? { [partsOf(format)[0] ?? '']: '' } : { ...first(format), ...text },
        );
      }),
    );
  });

  it('keeps text written above the first heading', () => {
    expect(splitNote('soap', 'came early\n\n## Objective\nshowed a script')).toEqual({
      subjective: 'came early',
      objective: 'showed a script',
    });
  });

  it('keeps every word of a free note when headings are switched on and off', () => {
    fc.assert(
      fc.property(body, (note) => {
        fc.pre(!/^\\*## /m.test(note));
        const soap = convertNote('free', 'soap', note);
        expect(splitNote('soap', soap).subjective ?? '').toBe(note);
      }),
    );
  });

  it('joins subjective and objective into data, and keeps assessment and plan', () => {
    const soap = joinNote('soap', { subjective: 'tired', objective: 'script runs', assessment: 'ready', plan: 'next: records' });
    expect(splitNote('dap', convertNote('soap', 'dap', soap))).toEqual({
      data: 'tired\n\nscript runs',
      assessment: 'ready',
      plan: 'next: records',
    });
  });
});

describe('words put into a note', () => {
  const addition = { done: 'Looked at Librarians.\nNoted a question.', agreed: 'Client: send the list.' };

  it('go to the part of the form, below what was written there', () => {
    const soap = joinNote('soap', { subjective: 'tired', objective: 'script runs', assessment: '', plan: '' });
    expect(splitNote('soap', addToNote('soap', soap, addition))).toEqual({
      subjective: 'tired',
      objective: 'script runs\nLooked at Librarians.\nNoted a question.',
      assessment: '',
      plan: 'Client: send the list.',
    });
    expect(splitNote('dap', addToNote('dap', '', addition))).toMatchObject({ data: addition.done, plan: addition.agreed });
    expect(addToNote('free', 'Came early.\n', addition)).toBe(`Came early.\n${addition.done}\n${addition.agreed}`);
  });

  it('stand there once, however often they are put in', () => {
    fc.assert(
      fc.property(fc.constantFrom('free' as const, 'contact' as const, 'soap' as const, 'dap' as const), body, (format, note) => {
        const once = addToNote(format, note, addition);
        expect(addToNote(format, once, addition)).toBe(once);
      }),
    );
  });
});

function first(format: 'soap' | 'dap') {
  return { [partsOf(format)[0] ?? '']: '' };
}
