import { describe, expect, it } from 'vitest';
import { asOnScreen } from './as-on-screen.ts';

describe('a passage in the list of differences', () => {
  it('has the name, the figure and the note of a pay row apart, as the page on screen has', () => {
    expect(asOnScreen('salary', 'Starting (0-2 yrs)$45,000 ~ $60,000about $22 an hour')).toBe(
      'Starting (0-2 yrs) $45,000 ~ $60,000 about $22 an hour',
    );
    expect(asOnScreen('salary', 'Senior$90,000')).toBe('Senior $90,000');
  });

  it('is left as it is in other sections, and where it does not exist', () => {
    expect(asOnScreen('faq', 'It pays$45,000a year.')).toBe('It pays$45,000a year.');
    expect(asOnScreen('salary', null)).toBeNull();
  });
});
