import { expect, test } from 'vitest';
import type { ProfileImpact } from '#shared/contract/packs.ts';
import { ClientId, ItemId, ProfileId } from '#shared/domain/ids.ts';
import { impactCsv } from './impact-csv.ts';
import { afterImpactEvent, concerned, noImpact } from './impact-list.ts';

const client = (number: number, papers: number) => ({
  clientId: ClientId.parse(`c${number}`),
  reference: `C-000${number}`,
  name: `Sample Client ${number}`,
  notes: 2,
  shortlisted: true,
  planned: false,
  papers,
});
const profile = (socCode: string, clients: ProfileImpact['clients']): ProfileImpact => ({
  profileId: ProfileId.parse(`computed-${socCode}`),
  socCode,
  title: 'Library Technicians',
  changes: [{ itemId: ItemId.parse('salary.entry'), section: 'salary', before: '$28,000, "first"', after: '=29,000' }],
  gone: false,
  clients,
});
const words = {
  heads: ['code', 'title', 'passage', 'before', 'after', 'ref', 'name', 'notes', 'list', 'plan', 'papers'],
  gone: 'gone',
  yes: 'yes',
  no: 'no',
};

test('a client with two changed profiles is counted once', () => {
  const events = [profile('25-4031', [client(1, 1), client(2, 0)]), profile('25-4022', [client(1, 0)])];
  const list = events.reduce((sofar, each) => afterImpactEvent(sofar, { kind: 'profile', profile: each }), noImpact);
  expect(concerned(list)).toEqual({ clients: 2, withPapers: 1 });
});

test('the CSV has a row for each passage and client, quoted where needed, and nothing that a spreadsheet would run', () => {
  const rows = impactCsv([profile('25-4031', [client(1, 1)]), profile('25-4022', [])], words).split('\r\n');
  expect(rows).toEqual([
    '\uFEFFcode,title,passage,before,after,ref,name,notes,list,plan,papers',
    `25-4031,Library Technicians,salary.entry,"$28,000, ""first""","'=29,000",C-0001,Sample Client 1,2,yes,no,1`,
    `25-4022,Library Technicians,salary.entry,"$28,000, ""first""","'=29,000",,,,,,`,
    '',
  ]);
  expect(impactCsv([{ ...profile('25-4031', []), gone: true, changes: [] }], words).split('\r\n')[1]).toBe(
    '25-4031,Library Technicians,gone,,,,,,,,',
  );
});
