/** The columns of a file of resources, in their order. */
export const columnNames = [
  'id',
  'title',
  'kind',
  'provider',
  'hours from',
  'hours to',
  'cost',
  'currency',
  'languages',
  'where',
  'place',
  'link',
  'skills',
  'note',
  'checked on',
] as const;
export type ColumnName = (typeof columnNames)[number];

/** The column a head names, in whatever case and with whatever between its words; undefined for one that is not known. */
export function columnOf(head: string): ColumnName | undefined {
  const words = head
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ');
  return columnNames.find((name) => name === words);
}

/** What stands between the parts of a cell that lists several; a line end does too. */
export const listMark = ';';
