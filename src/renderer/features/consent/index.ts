/** The consent register: its section and its line on the client's page, and what the screens of papers say of it. */
export { ConsentLine } from './ConsentLine.tsx';
export { ConsentNotice } from './ConsentNotice.tsx';
export { ConsentSection } from './ConsentSection.tsx';
export { useOpenRegister } from './use-open-register.ts';
