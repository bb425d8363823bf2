/** The library's screens: the list of occupations and one occupation's page. */
export { BesidePage } from './beside/BesidePage.tsx';
export { LibraryPage } from './LibraryPage.tsx';
export { ProfilePage } from './profile/ProfilePage.tsx';
export { Changes } from './profile/versions/Changes.tsx';
