import { ProfileId } from '../ids.ts';
import { SocCode } from '../occupation/occupation.ts';

const prefix = 'computed-';

/** The id of an occupation's computed profile, the same on every machine: it can be named before the case file holds a copy. */
export function computedProfileId(socCode: SocCode): ProfileId {
  return ProfileId.parse(`${prefix}${socCode}`);
}

/** The occupation whose computed profile an id names; null for the id of an imported page. */
export function occupationOfComputed(id: ProfileId): SocCode | null {
  const code = SocCode.safeParse(id.startsWith(prefix) ? id.slice(prefix.length) : '');
  return code.success ? code.data : null;
}
