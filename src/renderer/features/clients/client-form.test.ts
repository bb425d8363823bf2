import { describe, expect, it } from 'vitest';
import { readAmount, readHours, readLine, readName, readReference } from './client-form.ts';

describe('reading the client form', () => {
  it('takes numbers as people write them', () => {
    expect(readAmount('1,200')).toEqual({ ok: true, value: 1200 });
    expect(readAmount('$1 200')).toEqual({ ok: true, value: 1200 });
    expect(readAmount('0')).toEqual({ ok: true, value: 0 });
    expect(readHours('7.5')).toEqual({ ok: true, value: 7.5 });
  });

  it('reads an empty figure as not stated, never as zero', () => {
    expect(readAmount(' ')).toEqual({ ok: true, value: null });
    expect(readHours('')).toEqual({ ok: true, value: null });
  });

  it.each(['90', '0', '-3', 'eight', '1e2', '6 h', '1,5'])('refuses %s hours a week', (text) => {
    expect(readHours(text)).toEqual({ ok: false, message: 'clients.error.hours' });
  });

  it.each(['12.5', '-1', '99999999999', 'a lot', '1,20'])('refuses a budget of %s', (text) => {
    expect(readAmount(text)).toEqual({ ok: false, message: 'clients.error.amount' });
  });

  it('asks for a name and a reference, and says when a text is too long', () => {
    expect(readName('  ')).toEqual({ ok: false, message: 'clients.error.nameMissing' });
    expect(readName('\u200b \u2060')).toEqual({ ok: false, message: 'clients.error.nameMissing' });
    expect(readReference('\u200b')).toEqual({ ok: false, message: 'clients.error.referenceMissing' });
    expect(readName('ก'.repeat(121))).toEqual({ ok: false, message: 'clients.error.nameTooLong' });
    expect(readName(' Sample Client A ')).toEqual({ ok: true, value: 'Sample Client A' });
    expect(readReference('')).toEqual({ ok: false, message: 'clients.error.referenceMissing' });
    expect(readLine('x'.repeat(301))).toEqual({ ok: false, message: 'clients.error.lineTooLong' });
  });
});
