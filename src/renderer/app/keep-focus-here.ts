import { focusMain, isFocusLost } from './use-focus-in-screen.ts';

const ROW = 'li, tr';
const CONTROL = 'a[href], button, input, select, textarea, summary, [tabindex]';

/** Where the keyboard is in a place: the control, and the row it stands in with its place among the rows beside it. */
interface Foothold {
  readonly control: HTMLElement;
  readonly row: Element | null;
  readonly list: Element | null;
  readonly place: number;
  /** Which of the row's controls it is. */
  readonly number: number;
}

/**
 * As the `ref` of a list with what adds to it, or of a section: when what has the keyboard goes away by its own doing, as a row that is
 * removed does, the keyboard goes on close by. In a list of `li` or `tr` that is the row that takes its place, else the one before; without
 * rows it is the first control of the place: what adds a row. So Tab and a screen reader do not start again at the top of the window.
 */
export function keepFocusHere(place: HTMLElement | null): (() => void) | undefined {
  if (place === null) return undefined;
  let foothold: Foothold | null = null;
  const remember = (event: FocusEvent) => {
    foothold = event.target instanceof HTMLElement ? footholdOf(event.target, place) : null;
  };
  const observer = new MutationObserver(() => {
    if (foothold === null) return;
    if (foothold.control.isConnected) {
      foothold = footholdOf(foothold.control, place);
      return;
    }
    const lost = foothold;
    foothold = null;
    if (isFocusLost()) goOn(lost, place);
  });
  place.addEventListener('focusin', remember);
  observer.observe(place, { childList: true, subtree: true });
  return () => {
    place.removeEventListener('focusin', remember);
    observer.disconnect();
  };
}

function footholdOf(control: HTMLElement, place: HTMLElement): Foothold {
  const row = control.closest(ROW);
  if (row === null || !place.contains(row)) return { control, row: null, list: null, place: 0, number: 0 };
  const list = row.parentElement;
  return { control, row, list, place: rowsOf(list).indexOf(row), number: controlsOf(row).indexOf(control) };
}

function goOn({ row, list, place: at, number }: Foothold, place: HTMLElement): void {
  // Where the row stands, its fields were closed: the button that opens them is back.
  const own = row?.isConnected ? (row.querySelector<HTMLElement>('button') ?? controlsOf(row)[0]) : undefined;
  const rows = list?.isConnected ? rowsOf(list) : [];
  const next = [...rows.slice(at), ...rows.slice(0, at).toReversed()].map(controlsOf).find((controls) => controls.length > 0) ?? [];
  const target = own ?? next[number] ?? next.at(-1) ?? controlsOf(place)[0];
  if (target === undefined) focusMain();
  else target.focus();
}

function rowsOf(list: Element | null): Element[] {
  return [...(list?.children ?? [])].filter((child) => child.matches(ROW));
}

/** What Tab can reach in it. */
function controlsOf(part: Element): HTMLElement[] {
  return [...part.querySelectorAll<HTMLElement>(CONTROL)].filter((each) => each.tabIndex >= 0 && !each.matches(':disabled'));
}
