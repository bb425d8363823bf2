/** Notes on a profile: the page library shows its text through `useItem` and `ItemText`, and puts the margin beside it. */
export { AnnotationDeskProvider } from './AnnotationDeskProvider.tsx';
export { ChooseClient } from './ChooseClient.tsx';
export { type AnnotationDesk, useAnnotationDesk } from './desk.ts';
export { ItemText, type ItemView, type StandIn, useItem } from './item.tsx';
export { type LinkProps, type PassageLinks, PassageLinksContext } from './links.ts';
export { Margin } from './Margin.tsx';
export { NoteHint, NoteTools } from './NoteTools.tsx';
export { kindIcon, kindMessage, visibilityIcon } from './note-kinds.ts';
export { PlainSection, PlainWordsSwitch } from './PlainWordsShown.tsx';
export { countBySection } from './page-order.ts';
export { PlainWordsProvider } from './plain-view.tsx';
export { useNoteClient } from './queries.ts';
export type { TextLink } from './segments.ts';
export { useNoteCounts } from './use-note-counts.ts';
