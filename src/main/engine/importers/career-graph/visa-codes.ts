/** A US visa or green-card category at the start of a row, as "H-1B", "EB-2" or "O-1"; the letters and number are its code. */
const visaCode = /^(?:EB[-‐‑–]?\d|H[-‐‑–]?\d[A-C]?\d?|[LOPEFJRTUK][-‐‑–]?\d[AB]?|TN|PERM|DV|NIW)(?![\p{L}\d])/u;

/** Official names of the categories these pages list; a row that begins with one splits surely. */
const visaNames = [
  'H-1B Specialty Occupations',
  'H-1B Specialty Occupation',
  'H-2B Temporary Non-Agricultural Workers',
  'Employment-Based First Preference (EB-1)',
  'Employment-Based Second Preference (EB-2)',
  'Employment-Based Third Preference (EB-3)',
  'Employment-Based Fourth Preference (EB-4)',
  'Employment-Based Fifth Preference (EB-5)',
  'L-1 Intracompany Transferee',
  'L-1 Intracompany Transferees',
  'O-1 Extraordinary Ability',
  'O-1 Individuals with Extraordinary Ability',
  'TN USMCA Professionals',
  'J-1 Exchange Visitors',
  'E-3 Specialty Occupation Professionals from Australia',
];

/** Whether a line begins with a visa category. */
export function startsWithVisa(text: string): boolean {
  return visaCode.test(text);
}

/** The category code a row begins with, as printed; null when there is none. */
export function leadingVisaCode(text: string): string | null {
  return visaCode.exec(text)?.[0] ?? null;
}

/** The official name a text begins with, the longest that fits; null when none does. */
export function leadingVisaName(text: string): string | null {
  const fitting = visaNames.filter((name) => text.toLowerCase().startsWith(name.toLowerCase()));
  return fitting.sort((one, other) => other.length - one.length)[0] ?? null;
}
