import type { Line } from '../../text/index.ts';
import type { PageRecorder } from '../recorder.ts';
import { readProse } from './lists.ts';

const shortestSentence = 60;

/** The note on the page's sources. Short lines behind it are the site's footer when they are no sentences, and are listed as unplaced. */
export function readSources(lines: readonly Line[], recorder: PageRecorder): string | null {
  const isNote = (line: Line, index: number): boolean =>
    index === 0 || line.bullet || line.text.length > shortestSentence || /[.。]$/.test(line.text);
  for (const [index, line] of lines.entries()) {
    if (!isNote(line, index)) {
      recorder.leave(line);
    }
  }
  return readProse(lines.filter(isNote), 'sources', 'sources', recorder);
}
