import { fold, inEveryLanguage } from '../chrome/index.ts';

/** Wordings behind a qualification, longest first, so that "not required" is met before "required". */
const wordings = [
  ...inEveryLanguage((words) => words.optional).map((wording) => ({ folded: fold(wording), required: false })),
  ...inEveryLanguage((words) => words.required).map((wording) => ({ folded: fold(wording), required: true })),
].sort((one, other) => other.folded.length - one.folded.length);
const longestWording = 40;
const negation = /(?:\b(?:not|non|no)[\s-]*|不|非|未|無|无|ไม่|không\s*|불)$/i;

/** Takes "required" or "optional" off the end of a row; `required` is null where no known wording ends it. */
export function readRequirement(text: string): { rest: string; required: boolean | null } {
  const tail = fold(`x${text.slice(-longestWording)}`);
  const found = wordings.find(({ folded }) => tail.endsWith(folded));
  const start = found === undefined ? null : startOfEnding(text, found.folded);
  if (found === undefined || start === null) {
    return { rest: text, required: null };
  }
  const rest = text.slice(0, start).trimEnd();
  return negation.test(rest) ? { rest: rest.replace(negation, '').trimEnd(), required: false } : { rest, required: found.required };
}

/** Where the ending begins that reads as `folded`. */
function startOfEnding(text: string, folded: string): number | null {
  for (let start = text.length - 1; start >= Math.max(0, text.length - longestWording); start -= 1) {
    if (fold(text.slice(start)) === folded) {
      return start;
    }
  }
  return null;
}
