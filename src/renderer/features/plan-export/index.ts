/** A plan as a file: the menu in its head and the question before it leaves. */
export { ExportMenu } from './ExportMenu.tsx';
