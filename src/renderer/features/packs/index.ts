export { EditionPanel } from './EditionPanel.tsx';
