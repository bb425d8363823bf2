import type { EducationStage, Qualification } from '#shared/domain/profile/profile.ts';
import { type Line, plain } from '../../text/index.ts';
import { gluedAt } from '../glued.ts';
import type { PageRecorder } from '../recorder.ts';
import { readRequirement } from './requirement.ts';
import { qualificationRows, withoutHead } from './table-rows.ts';

const longestHead = 40;

/**
 * Qualifications: name, issuer and whether it is required, run together. The split is sure where cells are told apart or the name is a
 * stage of the page's own education path; else the likeliest seam is proposed and asked for.
 */
export function readQualifications(lines: readonly Line[], education: readonly EducationStage[], recorder: PageRecorder): Qualification[] {
  const isRow = ({ text }: Line): boolean => readRequirement(text).required !== null || text.length > longestHead;
  return withoutHead(qualificationRows(lines), isRow, recorder).rows.map((line) => readQualification(line, education, recorder));
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
