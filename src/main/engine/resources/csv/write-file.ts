import { stringify } from 'csv-stringify/sync';
import type { Resource } from '#shared/domain/resource/resource.ts';
import { harmlessCell } from '#shared/domain/spreadsheet-cell.ts';
import { type ColumnName, columnNames, listMark } from './columns.ts';

/**
 * The resources as CSV (RFC 4180), with a byte order mark so that spreadsheet programs read every script. The library's own guard against
 * formulas cannot be taken back without doubt, so it is not used: see `harmlessCell`.
 */
export function writeFile(resources: readonly Resource[]): string {
  const rows = resources.map((resource) => {
    const cells = cellsOf(resource);
    return columnNames.map((name) => harmlessCell(cells[name]));
  });
  return stringify([[...columnNames], ...rows], { bom: true, record_delimiter: 'windows', quoted_match: /[\r\n]/ });
}

function cellsOf({ id, hours, cost, ...resource }: Resource): Readonly<Record<ColumnName, string>> {
  return {
    id,
    title: resource.title,
    kind: resource.kind,
    provider: resource.provider,
    'hours from': figure(hours?.low),
    'hours to': figure(hours?.high),
    cost: figure(cost?.amount),
    currency: cost?.currency ?? '',
    languages: resource.languages.join(`${listMark} `),
    where: resource.where ?? '',
    place: resource.place,
    link: resource.link,
    skills: resource.skills.join(`${listMark} `),
    note: resource.note,
    'checked on': resource.checkedOn ?? '',
  };
}

function figure(value: number | undefined): string {
  return value === undefined ? '' : String(value);
}
