import type { FormValue } from '#shared/domain/paper-template/form-values.ts';
import type { Text } from '../paper/index.ts';
import { type Phrases, pageText } from '../paper-parts/index.ts';

/** A value in the words of a paper; what nobody has stated is said to be so. Words of the case stay in their own language. */
export function valueText(value: FormValue | null, phrases: Phrases): Text {
  switch (value?.kind) {
    case undefined:
      return notStated(phrases);
    case 'words':
      return value.text.trim() === '' ? notStated(phrases) : pageText(value.text, 'und');
    case 'day':
      return [{ text: phrases.date(value.day) }];
    case 'span':
      if (value.from === value.to) return [{ text: phrases.date(value.from) }];
      return phrases.text('paperTemplate.span', { from: phrases.date(value.from), to: phrases.date(value.to) });
    case 'number':
      return [{ text: phrases.number(value.value) }];
    case 'hours':
      return [{ text: phrases.hours(value) }];
    case 'money':
      return [{ text: phrases.money(value.amount, value.currency) }];
    case 'term':
      return phrases.text(`paperTemplate.term.${value.term}`);
    case 'tick':
      return phrases.text(value.ticked ? 'paperTemplate.tick.done' : 'paperTemplate.tick.open');
  }
}

/** The same in a column of a table, where room is short. */
export function cellText(value: FormValue | null, phrases: Phrases): Text {
  return value?.kind === 'day' ? [{ text: phrases.shortDate(value.day) }] : valueText(value, phrases);
}

function notStated(phrases: Phrases): Text {
  return phrases.text('paperTemplate.notStated').map((run) => ({ ...run, tone: 'quiet' }));
}
