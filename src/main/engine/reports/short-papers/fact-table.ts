import type { MessageId } from '#shared/locales/en/index.ts';
import type { Table, Text } from '../../paper/index.ts';
import type { Composer } from '../composer.ts';

/** What is on record, a fact a row: its name, and what is known of it. */
export function factTable({ phrases }: Composer, facts: readonly (readonly [name: MessageId, value: Text])[]): Table {
  return {
    kind: 'table',
    showHead: false,
    rowHeader: 0,
    columns: [
      { header: phrases.text('paper.sessionNote.column.fact'), width: { mm: 30 }, align: 'left' },
      { header: phrases.text('paper.sessionNote.column.value'), width: { share: 1 }, align: 'left' },
    ],
    rows: facts.map(([name, value]) => [
      { kind: 'text', text: phrases.text(name).map((run) => ({ ...run, tone: 'soft' })), detail: null },
      { kind: 'text', text: value, detail: null },
    ]),
  };
}
