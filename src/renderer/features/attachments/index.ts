/** Files of a case: the client's tab. */
export { FilesTab } from './FilesTab.tsx';
