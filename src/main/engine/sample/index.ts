export { type FilledSample, fillSampleWorkspace } from './fill-sample-workspace.ts';
export { generateManyClients } from './many-clients.ts';
export type { SamplePage } from './pages.ts';
