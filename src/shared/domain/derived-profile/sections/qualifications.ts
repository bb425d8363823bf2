import type { Licence } from '../../occupation/occupation.ts';
import type { Qualification } from '../../profile/profile.ts';
import type { Page } from '../page.ts';
import type { Sitting } from '../sitting.ts';

/** Null where it depends on the state or the position. */
const isRequired = { required: true, some: null, optional: false } as const satisfies Partial<Record<Licence['level'], boolean | null>>;

/** The license or certificate of the reviewed table. Who issues it is not in the table. */
export function writeQualifications({ say, occupation }: Sitting, page: Page): Qualification[] {
  const { level, what } = occupation.licence;
  if (level === 'none' || level === 'unknown') {
    page.leaveOut('qualifications', level === 'none' ? 'derived.reason.noLicence' : 'derived.reason.licenceUnknown');
    return [];
  }
  const name = what === null ? say(`derived.qualification.unnamed.${level}`).text : what.charAt(0).toUpperCase() + what.slice(1);
  const wording = say(`derived.qualification.${level}`, { name });
  const id = page.write(page.id('qualifications', name), 'qualifications', wording);
  return [{ id, name, issuer: null, required: isRequired[level], text: wording.text }];
}
