import type { EducationStage, Qualification } from '#shared/domain/profile/profile.ts';
import { type Line, plain } from '../../text/index.ts';
import { fold, inEveryLanguage } from '../chrome/index.ts';
import { gluedAt } from '../glued.ts';
import type { PageRecorder } from '../recorder.ts';

/** Wordings behind a qualification, longest first, so that "not required" is met before "required". */
const wordings = [
  ...inEveryLanguage((words) => words.optional).map((wording) => ({ folded: fold(wording), required: false })),
  ...inEveryLanguage((words) => words.required).map((wording) => ({ folded: fold(wording), required: true })),
].sort((one, other) => other.folded.length - one.folded.length);
const longestWording = 40;
const negation = /(?:\b(?:not|non|no)[\s-]*|不|非|未|無|无|ไม่|không\s*|불)$/i;

/**
 * Qualifications: name, issuer and whether it is required, run together. The split is sure where cells are told apart or the name is a
 * stage of the page's own education path; else the likeliest seam is proposed and asked for.
 */
export function readQualifications(lines: readonly Line[], education: readonly EducationStage[], recorder: PageRecorder): Qualification[] {
  const hasHead = lines.length > 1 && isHead(lines);
  return (hasHead ? lines.slice(1) : lines).map((line) => readQualification(line, education, recorder));
}

/**
 * The first line is the table's head when the others say "required" or "optional" at their end, or when it is short and has no seam but
 * one.
 */
function isHead(lines: readonly Line[]): boolean {
  const [first, ...rows] = lines;
  if (first === undefined || readRequirement(first.text).required !== null) {
    return false;
  }
  return rows.some((row) => readRequirement(row.text).required !== null) || first.text.length <= 40;
}

function readQualification(line: Line, education: readonly EducationStage[], recorder: PageRecorder): Qualification {
  const { rest, required } = readRequirement(line.text);
  const found = split(rest, education);
  const { issuer, word } = required === null ? withoutLastPart(found.issuer) : { issuer: found.issuer, word: line.text.slice(rest.length) };
  const { name } = found;
  const id = recorder.passage(recorder.id('qualifications', name), 'qualifications', line.text, line);
  if (!found.isSure || required === null) {
    recorder.ask('qualification', id, line, [
      ['name', name],
      ['issuer', issuer ?? ''],
      ['requirement', word.trim()],
    ]);
  }
  return { id, name, issuer, required, text: plain(line.text) };
}

/** In an unknown language the last part run on to the issuer is likely "required" or "optional"; what it says is left to the counselor. */
function withoutLastPart(issuer: string | null): { issuer: string | null; word: string } {
  const seam = gluedAt(issuer ?? '').at(-1);
  return issuer === null || seam === undefined ? { issuer, word: '' } : { issuer: issuer.slice(0, seam).trim(), word: issuer.slice(seam) };
}

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

function split(text: string, education: readonly EducationStage[]): { name: string; issuer: string | null; isSure: boolean } {
  const cells = text.split('\t').map((cell) => cell.trim());
  if (cells.length >= 2) {
    return { name: cells[0] ?? text, issuer: cells.slice(1).join(' '), isSure: cells.length === 2 };
  }
  const stage = education
    .map((entry) => entry.stage)
    .filter((name) => text.toLowerCase().startsWith(name.toLowerCase()) && text.length > name.length)
    .sort((one, other) => other.length - one.length)[0];
  if (stage !== undefined) {
    return { name: text.slice(0, stage.length).trim(), issuer: text.slice(stage.length).trim(), isSure: true };
  }
  const [seam] = gluedAt(text);
  return seam === undefined
    ? { name: text, issuer: null, isSure: false }
    : { name: text.slice(0, seam).trim(), issuer: text.slice(seam).trim(), isSure: false };
}
