/** The client screens: the list, a new client, and one client's page. */
export { ClientListPage } from './ClientListPage.tsx';
export { ClientPage } from './ClientPage.tsx';
export { NewClientPage } from './NewClientPage.tsx';
