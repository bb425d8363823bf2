/** The major groups of the classification, by the first two digits of their codes. */
export const majorGroups = [
  '11',
  '13',
  '15',
  '17',
  '19',
  '21',
  '23',
  '25',
  '27',
  '29',
  '31',
  '33',
  '35',
  '37',
  '39',
  '41',
  '43',
  '45',
  '47',
  '49',
  '51',
  '53',
  '55',
] as const;

export type MajorGroup = (typeof majorGroups)[number];

/** "25" of "25-0000". */
export function majorGroup(code: string): MajorGroup {
  const known = majorGroups.find((group) => code.startsWith(group));
  if (known === undefined) throw new Error(`no major group has the code ${code}`);
  return known;
}
