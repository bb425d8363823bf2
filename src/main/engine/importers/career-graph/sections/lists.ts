import type { DetailedStatement, ProfileSection, SkillToBuild, Statement } from '#shared/domain/profile/profile.ts';
import { type Line, plain } from '../../text/index.ts';
import type { PageRecorder } from '../recorder.ts';
import { splitBracket, withoutExampleWord } from './brackets.ts';

/**
 * The entries of a list: its marked lines; where the copy has lost all marks, every line. In a marked list a line without a mark is no
 * entry and is listed as unplaced.
 */
export function listEntries(lines: readonly Line[], recorder: PageRecorder): Line[] {
  if (!lines.some((line) => line.bullet)) {
    return [...lines];
  }
  for (const line of lines) {
    if (!line.bullet) {
      recorder.leave(line);
    }
  }
  return lines.filter((line) => line.bullet);
}

/** Entries as sentences: what it suits. */
export function readStatements(entries: readonly Line[], section: ProfileSection, path: string, recorder: PageRecorder): Statement[] {
  return entries.map((line) => {
    const text = plain(line.text);
    return { id: recorder.passage(recorder.id(path, text), section, text, line), text };
  });
}

/** Entries as "name (detail)": the tasks and strengths of the AI block. */
export function readDetailed(entries: readonly Line[], section: ProfileSection, path: string, recorder: PageRecorder): DetailedStatement[] {
  return entries.map((line) => {
    const text = plain(line.text);
    const { name, detail } = splitBracket(text);
    return { id: recorder.passage(recorder.id(path, name), section, text, line), text, name, detail };
  });
}

/** The skills to build, each with its example where it has one. */
export function readSkills(lines: readonly Line[], recorder: PageRecorder): SkillToBuild[] {
  return listEntries(lines, recorder).map((line) => {
    const text = plain(line.text);
    const { name, detail } = splitBracket(text);
    const id = recorder.passage(recorder.id('skillsToBuild', name), 'skillsToBuild', text, line);
    return { id, name, example: detail === null ? null : withoutExampleWord(detail), text };
  });
}

/** Running text as one item, its paragraphs one below the other; null when there is none. */
export function readProse(lines: readonly Line[], section: ProfileSection, path: string, recorder: PageRecorder): string | null {
  const [first] = lines;
  if (first === undefined) {
    return null;
  }
  const text = lines.map((line) => plain(line.text)).join('\n');
  recorder.passage(recorder.id(path), section, text, first);
  return text;
}
