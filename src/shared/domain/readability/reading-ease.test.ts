import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fleschKincaidGrade, measureReading } from './reading-ease.ts';
import { countSyllables } from './syllables.ts';

const grade = (text: string): number => {
  const measured = measureReading(text, 'en')?.grade ?? null;
  if (measured === null) throw new Error(`no grade for: ${text}`);
  return measured;
};

describe('syllables of English words', () => {
  const heard = {
    1: 'the work time times rule rules worked planned filled skill skills tools guide learn lead'.split(' '),
    2: 'uses table tables needed handled settled useful something safety client patient special fluent being going create science'.split(
      ' ',
    ),
    3: 'library period radio manual actual serious management employment completely condition replacement computer customers'.split(' '),
    4: 'reliable material experience information education technology'.split(' '),
    5: 'communication'.split(' '),
  };
  test.each(Object.entries(heard))('%s', (count, words) => {
    expect(words.map((word) => `${word} ${countSyllables(word)}`)).toEqual(words.map((word) => `${word} ${count}`));
  });

  test('a figure is one, a letterless word at least one', () => {
    expect(['2,500', '$40k', '—', 'H-1B'].map(countSyllables)).toEqual([1, 1, 1, 1]);
  });
});

describe('the Flesch-Kincaid grade', () => {
  test('is the published formula', () => {
    expect(fleschKincaidGrade(6, 1)).toBeCloseTo(-1.45, 10);
    expect(fleschKincaidGrade(13, 24 / 13)).toBeCloseTo(11.26, 2);
  });

  test('of whole sentences, as worked out by hand', () => {
    // Six words of one syllable each.
    expect(grade('The cat sat on the mat.')).toBeCloseTo(-1.45, 10);
    // Thirteen words, twenty-four syllables.
    expect(grade('The Australian platypus is seemingly a hybrid of a mammal and reptilian creature.')).toBeCloseTo(11.26, 2);
  });

  test('falls when one long sentence is made two, and when long words give way to short ones', () => {
    const long = 'You will have to make an application for the certificate and demonstrate the competencies that the occupation requires.';
    const two =
      'You will have to make an application for the certificate. Then you demonstrate the competencies that the occupation requires.';
    const plain = 'You ask for the card. Then you show that you can do what the job needs.';
    expect(grade(two)).toBeLessThan(grade(long));
    expect(grade(plain)).toBeLessThan(grade(two));
  });

  test('is said to be a hint below a hundred words', () => {
    const sentence = 'You show people how to find the books that they want. ';
    expect(measureReading(sentence, 'en')?.isShort).toBe(true);
    expect(measureReading(sentence.repeat(10), 'en')?.isShort).toBe(false);
  });

  test('a period in an abbreviation ends no sentence, a line’s end does', () => {
    expect(measureReading('Ask Dr. Example about tools, e.g. Excel. Then write.', 'en')?.sentences).toBe(2);
    expect(measureReading('Shelf work\nDesk work\n\nTeaching', 'en')?.sentences).toBe(3);
  });
});

describe('other writings have the length of their sentences and no grade', () => {
  test('Thai: words between spaces', () => {
    const measured = measureReading('บรรณารักษ์ช่วยคนหาหนังสือ งานนี้ต้องเรียนปริญญาโท', 'th');
    expect(measured).toMatchObject({ writing: 'thai', grade: null, sentences: 2, isShort: false });
    expect(measured?.units).toBeGreaterThanOrEqual(8);
  });

  test('Chinese: characters between full stops; a word in Latin letters counts as one', () => {
    expect(measureReading('你幫人找書。也會教人用 AI 工具。', 'zh-Hant')).toMatchObject({
      writing: 'han',
      grade: null,
      sentences: 2,
      units: 13,
      perSentence: 6.5,
      longest: { text: '也會教人用 AI 工具', units: 8 },
    });
  });

  test('Spanish on an English page is not given an English grade', () => {
    const spanish =
      'Ayudas a la gente a encontrar libros y les enseñas a usar la biblioteca. Trabajas casi siempre en un edificio tranquilo.';
    expect(measureReading(spanish, 'en')).toMatchObject({ writing: 'other', grade: null, sentences: 2 });
  });

  test('English words for a Thai page are measured as English', () => {
    expect(measureReading('You help people find books.', 'th')).toMatchObject({ writing: 'english', sentences: 1 });
  });
});

test('a text without a word has no measure', () => {
  for (const text of ['', '   \n', '—', '…!?']) expect(measureReading(text, 'en')).toBeNull();
});

describe('whatever is typed', () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 200 }),
    fc
      .array(fc.constantFrom('the', 'work', 'library', '。', '. ', '館藏', 'งาน', '\n', ' ', '2,500', 'e.g.'), { maxLength: 60 })
      .map((parts) => parts.join('')),
  );

  test('the measure is finite, and its parts agree', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const measured = measureReading(text, 'en');
        if (measured === null) return;
        expect(Number.isFinite(measured.grade ?? 0)).toBe(true);
        expect(measured.perSentence * measured.sentences).toBeCloseTo(measured.units, 6);
        expect(measured.longest.units).toBeGreaterThanOrEqual(measured.perSentence - 1e-9);
        expect(measured.grade === null).toBe(measured.writing !== 'english');
      }),
    );
  });

  test('saying a text twice makes it neither easier nor harder', () => {
    const words = fc.array(fc.constantFrom('you', 'help', 'the', 'people', 'library', 'information', 'of'), {
      minLength: 1,
      maxLength: 20,
    });
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 6 }), (sentences) => {
        const text = sentences.map((sentence) => `The ${sentence.join(' ')}.`).join(' ');
        const [once, twice] = [measureReading(text, 'en'), measureReading(`${text} ${text}`, 'en')];
        expect(twice?.sentences).toBe(2 * (once?.sentences ?? 0));
        if (once?.writing === 'english' && twice?.writing === 'english') expect(twice.grade).toBeCloseTo(once.grade ?? 0, 6);
      }),
    );
  });
});
