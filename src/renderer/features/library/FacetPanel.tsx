import { memo, type ReactElement, useCallback, useMemo, useState } from 'react';
import { Button, classes, useText } from '#renderer/ui/index.ts';
import { type FacetId, facetValues, type LibraryView } from '#shared/domain/library-view.ts';
import { AiVerdict } from '#shared/domain/profile/profile.ts';
import { FacetChoice, FacetGroup } from './FacetGroup.tsx';
import styles from './FacetPanel.module.css';
import { valueWords } from './facet-words.ts';
import { chosenIn, type Filtered } from './facets.ts';
import { PayFacet } from './PayFacet.tsx';

interface FacetPanelProps {
  readonly filtered: Pick<Filtered, 'counts' | 'forPay'>;
  /** The filters alone: the panel is then not drawn anew for what is typed or sorted. */
  readonly view: LibraryView;
  /** Changes the parts given. */
  readonly onChange: (part: LibraryView) => void;
}

/** So many fields are offered before "more". */
const fieldsAtFirst = 6;

/** Filters of all that the list can be narrowed by. The counts beside the values follow the search and the other filters. */
export const FacetPanel = memo(function FacetPanel({ filtered, view, onChange }: FacetPanelProps): ReactElement {
  const say = useText();
  const facet = (id: FacetId, closed = false): ReactElement => (
    <Facet id={id} closed={closed} counts={filtered.counts[id]} view={view} onChange={onChange} />
  );
  return (
    <aside className={classes(styles.facets, 'scroll')} aria-label={say('library.filters')}>
      {facet('field')}
      {facet('verdict')}
      <PayFacet rows={filtered.forPay} view={view} onChange={onChange} />
      {facet('growth')}
      {facet('education')}
      {facet('work')}
      {facet('origin')}
      {facet('migration')}
      {facet('aiExposure', true)}
      {facet('jobZone', true)}
      {facet('interest', true)}
      {facet('licence', true)}
    </aside>
  );
});

interface FacetProps {
  readonly id: FacetId;
  /** Folded until it is opened, unless it is set. */
  readonly closed: boolean;
  readonly counts: ReadonlyMap<string, number>;
  readonly view: LibraryView;
  readonly onChange: (part: LibraryView) => void;
}

function Facet({ id, closed, counts, view, onChange }: FacetProps): ReactElement {
  const say = useText();
  const [all, setAll] = useState(false);
  const onToggle = useCallback((value: string) => onChange({ [id]: withToggled(chosenIn(view, id), value) }), [onChange, id, view]);
  const chosen = chosenIn(view, id);
  const values: readonly string[] = facetValues[id];
  const words = useMemo(() => new Map<string, string>(facetValues[id].map((value) => [value, valueWords(say, id, value)])), [say, id]);
  const offered = id === 'field' ? fieldsOffered(values, counts, chosen) : values;
  const shown = id === 'field' && !all ? offered.filter((value, place) => place < fieldsAtFirst || chosen.includes(value)) : offered;
  return (
    <FacetGroup id={id} title={say(`library.facet.${id}`)} startsOpen={!closed || chosen.length > 0}>
      {shown.map((value) => (
        <FacetChoice
          key={value}
          word={words.get(value) ?? value}
          verdict={id === 'verdict' ? AiVerdict.safeParse(value).data : undefined}
          value={value}
          amount={counts.get(value) ?? 0}
          checked={chosen.includes(value)}
          onToggle={onToggle}
        />
      ))}
      {id === 'field' && offered.length > fieldsAtFirst ? (
        <Button size="small" kind="quiet" onPress={() => setAll(!all)}>
          {all ? say('library.fields.less') : say('library.fields.more', { count: offered.length - shown.length })}
        </Button>
      ) : null}
    </FacetGroup>
  );
}

/** Fields in which something is found, the fullest first; those that are set in any case. */
function fieldsOffered(values: readonly string[], counts: ReadonlyMap<string, number>, chosen: readonly string[]): readonly string[] {
  return values
    .filter((value) => counts.has(value) || chosen.includes(value))
    .toSorted((one, other) => (counts.get(other) ?? 0) - (counts.get(one) ?? 0));
}

function withToggled(chosen: readonly string[], value: string): string[] | undefined {
  const next = chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value];
  return next.length === 0 ? undefined : next;
}
