/** The office's own forms: the list, the editor, papers made of them, and their line in the settings. */
export { ClientFormPage } from './ClientFormPage.tsx';
export { FormPage } from './FormPage.tsx';
export { FormsPage } from './FormsPage.tsx';
export { OwnFormsSection } from './OwnFormsSection.tsx';
