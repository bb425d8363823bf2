import { SocCode } from '#shared/domain/occupation/occupation.ts';
import type { Given } from './command.ts';
import { CommandRefused } from './failure.ts';

/** The words of a command as codes of the US classification; refuses `badCode`, and `codeCount` where there are too few or too many. */
export function codesOf({ words }: Given, { least, most }: { readonly least: number; readonly most: number }): SocCode[] {
  if (words.length < least || words.length > most) throw new CommandRefused('codeCount', { count: words.length, least, most });
  return words.map((typed) => {
    const code = SocCode.safeParse(typed);
    if (!code.success) throw new CommandRefused('badCode', { typed });
    return code.data;
  });
}
