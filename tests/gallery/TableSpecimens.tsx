import { type ReactElement, useState } from 'react';
import { type Column, DataTable, type Sorting } from '#renderer/ui/index.ts';
import styles from './Gallery.module.css';
import { Section } from './Specimen.tsx';

interface Occupation {
  readonly code: string;
  readonly title: string;
  readonly overall: number;
}

/** More than are drawn at once. */
const occupations: readonly Occupation[] = Array.from({ length: 1_000 }, (_, place) => ({
  code: `25-${String(1000 + place)}`,
  title: `Sample occupation ${place + 1}`,
  overall: Math.round(((place * 37) % 100) / 1) / 10,
}));

const columns: readonly Column<Occupation>[] = [
  { id: 'title', head: 'Occupation', sortable: true, cell: (row) => row.title },
  { id: 'code', head: 'Code', width: '120px', cell: (row) => row.code },
  { id: 'overall', head: 'Overall', width: '96px', align: 'end', sortable: true, cell: (row) => row.overall.toFixed(1) },
];

export function TableSpecimens(): ReactElement {
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set(['25-1001', '25-1002']));
  const [sorting, setSorting] = useState<Sorting>({ column: 'overall', descending: true });
  const sign = sorting.descending ? -1 : 1;
  const rows = [...occupations].sort((left, right) =>
    sorting.column === 'overall' ? sign * (left.overall - right.overall) : sign * left.title.localeCompare(right.title),
  );
  return (
    <Section title="Table, 1,000 rows">
      <div className={styles.table}>
        <DataTable
          label="Occupations"
          columns={columns}
          rows={rows}
          rowId={(row) => row.code}
          rowLabel={(row) => row.title}
          sorting={sorting}
          onSort={setSorting}
          selected={selected}
          onSelect={setSelected}
          onOpen={() => undefined}
          empty="Nothing found. Loosen the filter."
        />
      </div>
    </Section>
  );
}
