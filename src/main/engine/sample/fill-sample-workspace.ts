import type { ClientId } from '#shared/domain/ids.ts';
import type { EngineContext } from '../context.ts';
import { type SampleTargets, tellClientA } from './client-a.ts';
import { tellDiary } from './diary.ts';
import { tellOfficeMarks } from './office-marks.ts';
import { tellOfficeResources } from './office-resources.ts';
import { tellOtherClients } from './other-clients.ts';
import { importSamplePages, readShippedPages, type SampleLibrary, type SamplePage } from './pages.ts';
import { tellPhrases } from './phrases.ts';
import { tellPlanTemplates } from './plan-templates.ts';
import { tellStory } from './story.ts';

export interface FilledSample extends SampleLibrary {
  readonly clients: { readonly a: ClientId; readonly b: ClientId; readonly d: ClientId };
}

/**
 * Fills an open, empty workspace with the sample cases, as they stand on 17 November 2026, through the same use cases as the window.
 * @param pages occupation pages to take instead of the shipped ones; what the sample notes and skills do not find on them is put where it
 * fits best or left out
 */
export async function fillSampleWorkspace(context: EngineContext, pages?: readonly SamplePage[]): Promise<FilledSample> {
  const story = tellStory(context);
  story.at('2026-09-02T08:00:00.000Z');
  await story.use.settings.update({ counselorName: 'Sample Counselor', serviceName: 'Career counseling service' });
  await tellPhrases(story);
  await tellPlanTemplates(story);
  const library = await importSamplePages(story, pages ?? (await readShippedPages(context.paths.resources)));
  const targets = chooseTargets(library);
  const a = await tellClientA(story, targets);
  if (targets.technician !== null) await tellOfficeMarks(story, targets.technician);
  const clients = { a, ...(await tellOtherClients(story, targets)) };
  await tellOfficeResources(story);
  await tellDiary(story, clients);
  return { ...library, clients };
}

/** Librarian and library technician by their SOC codes; on other pages the first and second there are. */
function chooseTargets({ profiles }: SampleLibrary): SampleTargets {
  const librarian = profiles.get('25-4022') ?? profiles.values().next().value ?? null;
  const technician = profiles.get('25-4031') ?? [...profiles.values()].find((id) => id !== librarian) ?? null;
  return { librarian, technician: technician === librarian ? null : technician };
}
