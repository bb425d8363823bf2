import { useNavigate } from '@tanstack/react-router';
import { type KeyboardEvent, type ReactElement, useDeferredValue, useEffect, useState } from 'react';
import {
  Autocomplete,
  Header,
  Input,
  Label,
  Menu,
  MenuItem,
  MenuSection,
  Modal,
  ModalOverlay,
  Dialog as RacDialog,
  SearchField,
} from 'react-aria-components';
import { classes, Icon, type IconName, KeyHint, Marked, useDates, useText, useToast } from '#renderer/ui/index.ts';
import styles from './CommandPalette.module.css';
import { isMac, shownKeys } from './keyboard.tsx';
import { useOpenClients } from './open-clients.tsx';
import { isNothingFound, type PaletteGroup, type PaletteRow, paletteGroups, paletteRowId } from './palette-groups.ts';
import { isPressed } from './shortcut-keys.ts';
import { type SearchAnswer, useGlobalSearch } from './use-global-search.ts';
import { usePaletteActions } from './use-palette-actions.ts';

export interface CommandPaletteProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly onLock: () => void;
  readonly onKeys: () => void;
}

/** The global search: opens over its field, finds what the engine's search knows, and actions. Without a text it shows what was used last. */
export function CommandPalette(props: CommandPaletteProps): ReactElement {
  return (
    <ModalOverlay
      className={styles.scrim ?? ''}
      isOpen={props.isOpen}
      isDismissable
      onOpenChange={(open) => {
        if (!open) props.onClose();
      }}
    >
      <Modal className={styles.palette ?? ''}>
        <PaletteContent {...props} />
      </Modal>
    </ModalOverlay>
  );
}

function PaletteContent({ onClose, onLock, onKeys }: CommandPaletteProps): ReactElement {
  const say = useText();
  const navigate = useNavigate();
  const { current, openClient, openBeside } = useOpenClients();
  const toast = useToast();
  const [text, setText] = useState('');
  const { search, hits } = useGlobalSearch(useDeferredValue(text.trim())).data ?? nothingAsked;
  const actions = usePaletteActions({ search, onLock, onKeys });
  const groups = paletteGroups(hits, actions, search);
  const isEmpty = search !== '' && isNothingFound(groups);
  const isAnswered = search === text.trim();
  const [isHurried, setHurried] = useState(false);

  function type(typed: string): void {
    setHurried(false);
    setText(typed);
  }

  function rowOf(id: string | undefined): PaletteRow | undefined {
    return groups.flatMap((group) => group.rows).find((candidate) => paletteRowId(candidate) === id);
  }

  function choose(row: PaletteRow | undefined): void {
    if (row === undefined) return;
    onClose();
    if (row.kind === 'action') row.run();
    else if (row.kind === 'client') {
      openClient(row.clientId);
      void navigate({ to: '/clients/$clientId', params: { clientId: row.clientId } });
    } else if (row.kind === 'session') {
      openClient(row.clientId);
      void navigate({ to: '/clients/$clientId/sessions/$sessionId', params: { clientId: row.clientId, sessionId: row.sessionId } });
    } else if (row.kind === 'paper') {
      openClient(row.clientId);
      void navigate({ to: '/reports/$clientId', params: { clientId: row.clientId }, search: { paper: row.reportId } });
    } else if (row.kind === 'form') {
      void navigate({ to: '/forms/$templateId', params: { templateId: row.templateId } });
    } else if (row.kind === 'resource') {
      void navigate({ to: '/resources', search: { open: row.resourceId } });
    } else if (row.kind === 'plan') {
      openClient(row.clientId);
      void navigate({ to: '/plans/$clientId', params: { clientId: row.clientId }, search: { show: row.view } });
    } else {
      if (row.kind === 'note' && row.clientId !== null) openClient(row.clientId);
      void navigate({ to: '/library/$profileId', params: { profileId: row.profileId } });
    }
  }

  /** On a client, or on a client's note, session or plan: opens the client in the rail and leaves the screen as it is. */
  function chooseBeside(row: PaletteRow | undefined): void {
    if (current === null || row === undefined || !('clientId' in row) || row.clientId === null) {
      choose(row);
      return;
    }
    onClose();
    openBeside(row.clientId);
    toast({ text: say('app.search.openedBeside', { name: row.title }) });
  }

  /** Heard before the field, which would take Escape for clearing its text, and Ctrl Enter for Enter. */
  function onKeyDown(event: KeyboardEvent<HTMLElement>): void {
    const isBeside = isPressed('Mod Enter', event, isMac);
    const isEscape = isPressed('Escape', event, isMac);
    const pointed = rowOf(pointedRow(event.currentTarget));
    // Until the answer to the whole text is there, the row that Enter would open is one of an older text.
    const isEarly = isPressed('Enter', event, isMac) && text.trim() !== '' && (!isAnswered || pointed === undefined);
    if (!isBeside && !isEscape && !isEarly) return;
    event.preventDefault();
    event.stopPropagation();
    if (isEscape) onClose();
    else if (isBeside) chooseBeside(pointed);
    else setHurried(true);
  }

  useEffect(() => {
    if (!isHurried || !isAnswered) return;
    setHurried(false);
    choose(groups[0]?.rows[0]);
  });

  return (
    <RacDialog className={styles.content ?? ''} aria-label={say('app.keys.search')}>
      <div onKeyDownCapture={onKeyDown}>
        <Autocomplete inputValue={text} onInputChange={type}>
          <SearchField className={styles.field ?? ''} autoFocus>
            <Label className="visuallyHidden">{say('app.search.field')}</Label>
            <Icon name="search" />
            <Input className={styles.input ?? ''} placeholder={say('app.search.field')} maxLength={200} spellCheck={false} />
            <KeyHint keys={say('app.keys.escape')} />
          </SearchField>
          <p className={styles.none} role="status" hidden={!isEmpty}>
            {isEmpty ? say('app.search.none', { text: search }) : null}
          </p>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard; the rows inside hold no focus */}
          <div className={styles.list} tabIndex={0}>
            {/* A list of its own for every answer, so that the first row is the chosen one however fast the letters came. */}
            <Menu
              key={search}
              autoFocus={search === '' ? false : 'first'}
              className={styles.rows ?? ''}
              aria-label={say('app.search.results')}
              onAction={(key) => choose(rowOf(String(key)))}
              renderEmptyState={() => <p className={styles.none}>{say('app.loading')}</p>}
            >
              {groups.map((group) => (
                <PaletteSection key={group.kind} group={group} search={search} />
              ))}
            </Menu>
          </div>
        </Autocomplete>
        <footer className={styles.foot}>
          <span>
            <KeyHint keys={say('app.search.enter')} /> {say('app.search.opens')}
          </span>
          {current === null ? null : (
            <span>
              <KeyHint keys={shownKeys('Mod Enter')} /> {say('app.search.opensBeside')}
            </span>
          )}
        </footer>
      </div>
    </RacDialog>
  );
}

const nothingAsked: SearchAnswer = { search: '', hits: [] };

/** The row that the arrow keys point at while the focus stays in the field. */
function pointedRow(palette: HTMLElement): string | undefined {
  return palette.querySelector<HTMLElement>('[role="menuitem"][data-focused]')?.dataset.key;
}

const icons: Readonly<Record<PaletteGroup['kind'], IconName>> = {
  client: 'clients',
  occupation: 'library',
  note: 'pencil',
  session: 'session',
  paper: 'report',
  form: 'report',
  resource: 'book',
  plan: 'plan',
  action: 'right',
};

function PaletteSection({ group, search }: { readonly group: PaletteGroup; readonly search: string }): ReactElement {
  const say = useText();
  const dates = useDates();
  return (
    <MenuSection>
      <Header className={styles.title ?? ''}>{say(`app.search.group.${group.kind}`)}</Header>
      {group.rows.map((row) => (
        <MenuItem key={paletteRowId(row)} id={paletteRowId(row)} textValue={row.title} className={styles.row ?? ''}>
          <Icon name={row.kind === 'action' ? row.icon : icons[group.kind]} />
          <span className={classes(styles.name, 'clipped')}>
            <Marked text={row.title} search={search} />
          </span>
          {row.kind === 'action' ? (
            row.keys === undefined ? null : (
              <KeyHint keys={shownKeys(row.keys)} />
            )
          ) : (
            <span className={classes(styles.detail, 'clipped')}>
              {row.kind === 'session' || row.kind === 'paper' ? `${dates.short(row.at)} · ` : null}
              {row.kind === 'occupation' ? <OccupationDetail hit={row} search={search} /> : <Marked text={row.detail} search={search} />}
            </span>
          )}
        </MenuItem>
      ))}
    </MenuSection>
  );
}

/** The code, whose profile it is, and the name it was found by where that is another than its title. */
function OccupationDetail({
  hit,
  search,
}: {
  readonly hit: Extract<PaletteRow, { kind: 'occupation' }>;
  readonly search: string;
}): ReactElement {
  const say = useText();
  return (
    <>
      {hit.matched === null ? null : (
        <>
          <Marked text={hit.matched.text} search={search} /> {say('app.search.matched', { in: hit.matched.in })} ·{' '}
        </>
      )}
      <Marked text={hit.detail} search={search} /> · {say(`app.search.origin.${hit.origin}`)}
    </>
  );
}
