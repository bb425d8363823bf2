import { useNavigate } from '@tanstack/react-router';
import { useContactNote } from '#renderer/features/sessions/frame.ts';
import { useText } from '#renderer/ui/index.ts';
import { type PaletteAction, SEARCH_INSIDE } from './palette-groups.ts';
import { sections } from './sections.ts';
import { useUndo } from './use-undo.ts';

export interface PaletteActionOptions {
  /** What was typed; a search inside the profiles takes it along. */
  readonly search: string;
  readonly onLock: () => void;
  readonly onKeys: () => void;
}

/** What the palette can do beside opening records. */
export function usePaletteActions({ search, onLock, onKeys }: PaletteActionOptions): readonly PaletteAction[] {
  const say = useText();
  const navigate = useNavigate();
  const undo = useUndo();
  const contactNote = useContactNote();
  const inside: PaletteAction = {
    kind: 'action',
    id: SEARCH_INSIDE,
    title: say('app.action.searchInside', { text: search }),
    icon: 'search',
    run: () => void navigate({ to: '/library', search: { find: search } }),
  };
  return [
    ...(search === '' ? [] : [inside]),
    ...sections.map((section) => ({
      kind: 'action' as const,
      id: section.to,
      title: say('app.action.goTo', { section: say(section.name) }),
      icon: section.icon,
      keys: section.keys,
      run: () => void navigate({ to: section.to }),
    })),
    {
      kind: 'action',
      id: 'contact',
      title: say('sessions.contact.action'),
      icon: 'session',
      keys: 'Mod Shift N',
      run: () => contactNote(),
    },
    { kind: 'action', id: 'import', title: say('app.action.import'), icon: 'download', run: () => void navigate({ to: '/import' }) },
    { kind: 'action', id: 'resources', title: say('app.action.resources'), icon: 'book', run: () => void navigate({ to: '/resources' }) },
    { kind: 'action', id: 'undo', title: say('app.keys.undo'), icon: 'undo', keys: 'Mod Z', run: () => undo() },
    { kind: 'action', id: 'settings', title: say('app.action.settings'), icon: 'settings', run: () => void navigate({ to: '/settings' }) },
    { kind: 'action', id: 'keys', title: say('app.keys.list'), icon: 'keyboard', keys: '?', run: onKeys },
    { kind: 'action', id: 'lock', title: say('app.lockNow'), icon: 'lock', keys: 'Mod L', run: onLock },
  ];
}
