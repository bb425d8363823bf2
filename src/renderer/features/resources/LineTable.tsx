import { type ReactElement, useMemo } from 'react';
import { type Column, DataTable, type Say, Tag, type TagProps, useText } from '#renderer/ui/index.ts';
import type { FileLine } from '#shared/contract/resources.ts';
import styles from './resources.module.css';

const looks: Readonly<Record<FileLine['standing'], Required<Pick<TagProps, 'tone' | 'icon'>>>> = {
  refused: { tone: 'danger', icon: 'close' },
  changed: { tone: 'warn', icon: 'differs' },
  new: { tone: 'ok', icon: 'plus' },
  same: { tone: 'plain', icon: 'same' },
};
const order: readonly FileLine['standing'][] = ['refused', 'changed', 'new', 'same'];

/** The lines of a file: first those that cannot come in, with the reason, then what would be changed, what is new, what is as it is. */
export function LineTable({ lines }: { readonly lines: readonly FileLine[] }): ReactElement {
  const say = useText();
  const columns = useMemo(() => lineColumns(say), [say]);
  const rows = useMemo(() => order.flatMap((wanted) => lines.filter(({ standing }) => standing === wanted)), [lines]);
  return (
    <DataTable<FileLine>
      label={say('resources.takeIn.lines')}
      columns={columns}
      rows={rows}
      rowId={({ line }) => String(line)}
      rowLabel={({ line, title }) => (title === '' ? say('resources.takeIn.line', { line }) : title)}
      rowHeight={44}
      empty={<p className="caption">{say('resources.takeIn.none')}</p>}
    />
  );
}

function lineColumns(say: Say): readonly Column<FileLine>[] {
  return [
    { id: 'line', head: say('resources.column.line'), width: '64px', align: 'end', cell: ({ line }) => line },
    {
      id: 'standing',
      head: say('resources.column.standing'),
      width: '136px',
      cell: ({ standing }) => <Tag {...looks[standing]}>{say(`resources.standing.${standing}`)}</Tag>,
    },
    {
      id: 'title',
      head: say('resources.field.title'),
      width: '34%',
      cell: ({ title, provider }) => (
        <span className={styles.two}>
          <span className={styles.clip} title={title}>
            {title === '' ? <span className="caption">{say('resources.notStated')}</span> : title}
          </span>
          {provider === '' ? null : <span className={styles.second}>{provider}</span>}
        </span>
      ),
    },
    { id: 'what', head: say('resources.column.what'), cell: (line) => <What line={line} /> },
  ];
}

/** The reason a line is refused, or the fields it changes or, being new, states. */
function What({ line: { fault, fields } }: { readonly line: FileLine }): ReactElement | null {
  const say = useText();
  if (fault !== null) {
    const sentence = say(`resources.fault.${fault.code}`, { value: fault.value });
    return (
      <span className={styles.wrap} title={sentence}>
        {sentence}
      </span>
    );
  }
  if (fields.length === 0) return null;
  const names = fields.map((field) => say(`resources.field.${field}`)).join(', ');
  return (
    <span className={styles.clip} title={names}>
      {names}
    </span>
  );
}
