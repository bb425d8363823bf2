/** What the frame needs at the start, before the screens themselves are loaded. */
export { ListView } from './list-view.ts';
