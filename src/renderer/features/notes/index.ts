export { NotesPage } from './NotesPage.tsx';
export { NotesTab } from './NotesTab.tsx';
