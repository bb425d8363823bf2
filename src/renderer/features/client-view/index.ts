export { ClientViewButton } from './ClientViewButton.tsx';
export { ClientViewPage } from './ClientViewPage.tsx';
export { ClientWords } from './ClientWords.tsx';
