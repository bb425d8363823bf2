import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createIntl } from '@formatjs/intl';
import { describe, expect, it } from 'vitest';
import { en } from './en/index.ts';
import { paperHeadings } from './paper-headings.ts';

const languages = ['th', 'zh-Hant', 'es'] as const;
const messages: Readonly<Record<string, string>> = en;
const folder = (language: string) => join(import.meta.dirname, language);
const filesOf = (language: string) => readdirSync(folder(language)).filter((name) => name.endsWith('.json') && name !== 'client-view.json');
const read = (language: string, file: string) => JSON.parse(readFileSync(join(folder(language), file), 'utf8')) as Record<string, string>;
/** Files of English messages that are printed as a whole. */
const printed = readdirSync(folder('en')).filter(
  (name) => /^(paper|profile-paper)(-.*)?\.json$/.test(name) && !/-screen\.json$/.test(name),
);

/** Kinds of elements in a message's tree that have no place of their own. */
const LITERAL = 0;
const POUND = 7;
const { formatters } = createIntl({ locale: 'en', messages: {} });

/** What a message asks for: names of its places, with the words that a choice knows; and the plural branches of each. */
function askedBy(message: string) {
  const places = new Set<string>();
  const plurals: { readonly name: string; readonly branches: readonly string[] }[] = [];
  const walk = (elements: ReturnType<ReturnType<typeof formatters.getMessageFormat>['getAst']>) => {
    for (const element of elements) {
      if (element.type === LITERAL || element.type === POUND || !('value' in element)) continue;
      places.add(element.value);
      if (!('options' in element)) continue;
      const branches = Object.keys(element.options);
      if ('offset' in element) plurals.push({ name: element.value, branches });
      else places.add(`${element.value}: ${branches.sort().join(' ')}`);
      for (const option of Object.values(element.options)) walk(option.value);
    }
  };
  walk(formatters.getMessageFormat(message, 'en').getAst());
  return { places: [...places].sort(), plurals };
}

describe('what papers print, in every language', () => {
  it('is translated whole, file by file', () => {
    expect(printed).toEqual(expect.arrayContaining(['paper.json', 'profile-paper.json']));
    for (const language of languages) {
      expect(filesOf(language)).toEqual(expect.arrayContaining(printed));
      expect(filesOf(language).sort()).toEqual(filesOf('th').sort());
      for (const file of filesOf(language)) {
        const expected = printed.includes(file) ? read('en', file) : read('th', file);
        expect(Object.keys(read(language, file)).sort(), `${language}/${file}`).toEqual(Object.keys(expected).sort());
      }
    }
  });

  it.each(languages)('is registered for %s, each message with words of its own', (language) => {
    const all = Object.assign({}, ...filesOf(language).map((file) => read(language, file))) as Record<string, string>;
    expect(paperHeadings[language]).toEqual(all);
    for (const [id, words] of Object.entries(all)) {
      expect(messages[id], id).toBeDefined();
      expect(words.trim(), id).not.toBe('');
    }
  });

  it.each(languages)('asks in %s for what the English message asks for, with the plurals of its language', (language) => {
    const categories: readonly string[] = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    for (const [id, words] of Object.entries<string>(paperHeadings[language])) {
      const asked = askedBy(words);
      expect(asked.places, id).toEqual(askedBy(messages[id] ?? '').places);
      for (const { name, branches } of asked.plurals) {
        const named = branches
          .map((branch) => (branch === '=1' && categories.includes('one') ? 'one' : branch))
          .filter((branch) => !branch.startsWith('='));
        // Spanish has a form of its own for millions, of which no paper counts that many.
        const needed = categories.filter((category) => category !== 'many');
        expect(named, `${id}: ${name}`).toEqual(expect.arrayContaining(needed));
        expect(categories, `${id}: ${name}`).toEqual(expect.arrayContaining(named));
      }
    }
  });

  it.each([
    ['th', /[,;]|\.(?:\s|$)/],
    ['zh-Hant', /[\p{Script=Han}][,;:.?!]/u],
  ] as const)('has no punctuation of English in %s', (language, foreign) => {
    for (const [id, words] of Object.entries<string>(paperHeadings[language])) {
      const prose = words.replace(/\{[^{}]*,[^{}]*/g, '').replace(/ชม\.|พ\.ศ\.| น\./g, '');
      expect(prose, id).not.toMatch(foreign);
    }
  });
});
