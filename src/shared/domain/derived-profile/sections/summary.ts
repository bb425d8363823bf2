import type { OccupationProfile } from '../../profile/profile.ts';
import { coverageBriefly } from '../coverage-words.ts';
import { majorGroup } from '../major-groups.ts';
import type { Page } from '../page.ts';
import { entryEducation } from '../projection-words.ts';
import type { Sitting } from '../sitting.ts';
import { insideSentence, joined, listed, plainWording, type Wording } from '../wording.ts';

const activitiesNamed = 3;

/** What group it belongs to, what people in it mostly do, and what it takes: by name, from the groups, the core activities, the job zone. */
export function writeSummary(sitting: Sitting, page: Page): OccupationProfile['summary'] {
  const { say, occupation } = sitting;
  const { jobZone, projection, isResidual } = occupation;
  const group = say(`derived.group.${majorGroup(occupation.major)}`);
  const sentences = [say(isResidual ? 'derived.summary.gathers' : 'derived.summary.belongs', { group }), ...activities(sitting)];
  if (jobZone) {
    const [brief] = coverageBriefly(say, occupation.code, [jobZone]);
    const name = say(`derived.zone.${zoneCode(jobZone.value)}`);
    const zone = brief ? joined([name, plainWording(`(${brief.text})`)]) : name;
    const usual = { zone, ...(projection ? { education: entryEducation(sitting, projection) } : {}) };
    sentences.push(say(projection ? 'derived.summary.preparation' : 'derived.summary.zone', usual));
  }
  const wording = joined(sentences);
  page.write(page.id('summary'), 'summary', wording);
  return wording.text;
}

/** The first activities of core tasks; told as those of a part where O*NET describes only parts of the occupation. */
function activities({ say, occupation, detail }: Sitting): Wording[] {
  const core = detail.activities.filter(({ coreTasks }) => coreTasks > 0);
  const named = (core.length > 0 ? core : detail.activities).slice(0, activitiesNamed);
  if (named.length === 0) return [say('derived.summary.noActivities')];
  const names = listed(
    say,
    named.map(({ name }) => plainWording(insideSentence(name))),
    true,
  );
  const does = say('derived.summary.does', { activities: names });
  const [profile, ...others] = detail.profiles;
  if (profile === undefined || profile.endsWith('.00')) return [does];
  const title = occupation.subProfiles.find(({ code }) => code === profile)?.title ?? profile;
  return [does, others.length > 0 ? say('derived.summary.ofParts') : say('derived.summary.ofPart', { title })];
}

const zoneCodes = [1, 2, 3, 4, 5] as const;

function zoneCode(value: number): (typeof zoneCodes)[number] {
  const known = zoneCodes.find((one) => one === value);
  if (known === undefined) throw new Error(`there is no job zone ${value}`);
  return known;
}
