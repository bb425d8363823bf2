export { OnetPanel } from './OnetPanel.tsx';
export { OnetTexts } from './OnetTexts.tsx';
