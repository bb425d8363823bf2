/** What the frame needs at the start, before the screen itself is loaded. */
export { ImportDeskProvider } from './ImportDeskProvider.tsx';
