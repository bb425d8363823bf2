import type { GrowthArea, OccupationProfile, Statement } from '#shared/domain/profile/profile.ts';
import { type Line, plain } from '../../text/index.ts';
import { gluedParts } from '../glued.ts';
import type { Part } from '../outline.ts';
import type { PageRecorder } from '../recorder.ts';

/** The outlook's paragraphs and the areas of growth. */
export function readOutlook(outlook: Part | undefined, growth: Part | undefined, recorder: PageRecorder): OccupationProfile['outlook'] {
  const paragraphs = (outlook?.lines ?? []).map((line): Statement => {
    const text = plain(line.text);
    return { id: recorder.passage(recorder.id('outlook.paragraphs', text), 'outlook', text, line), text };
  });
  return { paragraphs, growthAreas: growth === undefined ? [] : readGrowthAreas(growth, recorder) };
}

/** Areas run together on one line are cut at their capitals and asked for; areas with a comma, a cell or a line each are sure. */
function readGrowthAreas(growth: Part, recorder: PageRecorder): GrowthArea[] {
  const behindColon = /[:：]\s*(\S.*)$/.exec(growth.heading.text)?.[1];
  const lines = behindColon === undefined ? growth.lines : [{ ...growth.heading, text: behindColon }, ...growth.lines];
  return lines.flatMap((line) => {
    const marked = line.text
      .split(/\t|[,，、;；|·•]\s*/)
      .map((part) => part.trim())
      .filter((part) => part !== '');
    const parts = marked.length > 1 ? marked : gluedParts(line.text);
    const areas = parts.map((name) => readArea(name, line, recorder));
    const [first] = areas;
    if (marked.length <= 1 && first !== undefined && (areas.length > 1 || mayHideSeams(line))) {
      recorder.ask(
        'growthAreas',
        first.id,
        line,
        areas.map((area) => ['area', area.name]),
      );
    }
    return areas;
  });
}

function readArea(name: string, line: Line, recorder: PageRecorder): GrowthArea {
  const text = plain(name);
  return { id: recorder.passage(recorder.id('outlook.growthAreas', text), 'outlook', text, line), name: text };
}

/** In scripts without capitals a seam leaves no trace, and areas may stand with no more than a space between them. */
function mayHideSeams(line: Line): boolean {
  return !line.bullet && (/\p{Lo}{8}/u.test(line.text) || line.text.split(' ').length > 4);
}
