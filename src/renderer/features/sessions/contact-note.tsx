import { createContext, lazy, type ReactElement, type ReactNode, Suspense, use, useCallback, useMemo, useState } from 'react';
import { useShortcuts } from '#renderer/app/keyboard.tsx';
import { useOpenClients } from '#renderer/app/open-clients.tsx';
import { useText } from '#renderer/ui/index.ts';
import type { ClientId } from '#shared/domain/ids.ts';

/** Opens the contact note: for this client, else for the current one, else for one that is chosen first. */
type OpenContactNote = (clientId?: ClientId) => void;

const ContactNoteContext = createContext<OpenContactNote | null>(null);

export function useContactNote(): OpenContactNote {
  const open = use(ContactNoteContext);
  if (open === null) throw new Error('useContactNote needs a ContactNoteProvider above it');
  return open;
}

/** Loaded when it is first opened: the frame, which every screen waits for, stays small. */
const ContactNote = lazy(async () => ({ default: (await import('./ContactNote.tsx')).ContactNote }));

/** Whose note it is; `choosing` while that is asked. */
export type ContactNoteOf = ClientId | 'choosing' | null;

/** Holds the contact note over whatever screen is shown, and its key. Stands inside the open workspace. */
export function ContactNoteProvider({ children }: { readonly children: ReactNode }): ReactElement {
  const say = useText();
  const { current } = useOpenClients();
  const [of, setOf] = useState<ContactNoteOf>(null);
  const open = useCallback<OpenContactNote>((clientId) => setOf(clientId ?? current ?? 'choosing'), [current]);
  const shown = useMemo(
    () =>
      of === null ? null : (
        <Suspense fallback={null}>
          <ContactNote of={of} onOf={setOf} />
        </Suspense>
      ),
    [of],
  );
  useShortcuts(say('sessions.contact'), [{ keys: 'Mod Shift N', label: say('sessions.contact.action'), run: () => open() }]);
  return (
    <ContactNoteContext value={open}>
      {children}
      {shown}
    </ContactNoteContext>
  );
}
