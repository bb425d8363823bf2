import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CalendarDate } from '#shared/domain/time.ts';
import { fileNameOf } from './file-name.ts';
import { pageText } from './page-text.ts';

describe('page text', () => {
  it('marks the chrome’s language and leaves English alone', () => {
    expect(pageText('初級(0-3年) Small libraries', 'zh-Hant')).toEqual([
      { text: '初級(0-3年) ', language: 'zh-Hant' },
      { text: 'Small libraries' },
    ]);
    expect(pageText('2 ปี', 'th')).toEqual([{ text: '2 ปี', language: 'th' }]);
    expect(pageText('図書館', 'ja')).toEqual([{ text: '図書館', language: 'ja' }]);
  });

  it('loses nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(
          pageText(text, 'th')
            .map((run) => run.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});

describe('file name', () => {
  it('is made of the reference, the kind and the date', () => {
    const date = CalendarDate.parse('2026-11-17');
    expect(fileNameOf('C-0148', 'careerReport', date)).toBe('C-0148-career-report-2026-11-17.pdf');
    expect(fileNameOf('../a b:c', 'skillPlan', date)).toBe('a-b-c-skill-plan-2026-11-17.pdf');
    expect(fileNameOf('***', 'skillPlan', date)).toBe('client-skill-plan-2026-11-17.pdf');
  });
});
