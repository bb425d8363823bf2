export { type FilledSample, fillSampleWorkspace } from './fill-sample-workspace.ts';
export { generateManyClients } from './many-clients.ts';
export { generateManyNotes } from './many-notes.ts';
export { generateManyResources } from './many-resources.ts';
export type { SamplePage } from './pages.ts';
