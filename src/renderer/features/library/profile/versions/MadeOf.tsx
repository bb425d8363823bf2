import { type ReactElement, useState } from 'react';
import { Button, Table, useText } from '#renderer/ui/index.ts';
import type { ComputedParts, VersionListing } from '#shared/contract/library.ts';
import { Licence } from '../provenance/Licence.tsx';
import { RawText } from './RawText.tsx';
import styles from './versions.module.css';

interface MadeOfProps {
  readonly computed: ComputedParts;
  readonly version: VersionListing;
}

/** What a version of a computed profile was made of: edition, rules, every data set with its release and its share of the figures, and the kept file. */
export function MadeOf({ computed, version }: MadeOfProps): ReactElement {
  const say = useText();
  const [isOpen, setOpen] = useState(false);
  const counts = figuresBySource(computed);
  const count = [...counts.values()].reduce((total, one) => total + one, 0);
  return (
    <>
      <p>{say('profile.raw.computed.intro', { edition: computed.edition, rule: computed.rule, count })}</p>
      <Table label={say('profile.raw.computed.sources')} tall>
        <thead>
          <tr>
            <th>{say('profile.raw.computed.sources')}</th>
            <th>{say('profile.raw.computed.release')}</th>
            <th className="end">{say('profile.raw.computed.countHead')}</th>
          </tr>
        </thead>
        <tbody>
          {computed.sources.map((source) => (
            <tr key={source.id}>
              <td>
                <div className={styles.source}>
                  {source.name}
                  <span className={styles.licence}>
                    <Licence source={source} />
                  </span>
                </div>
              </td>
              <td>{source.version}</td>
              <td className="end figure">{say('profile.raw.computed.count', { count: counts.get(source.id) ?? 0 })}</td>
            </tr>
          ))}
        </tbody>
      </Table>
      <div>
        <Button size="small" kind="quiet" pressed={isOpen} onPress={() => setOpen(!isOpen)}>
          {say(isOpen ? 'profile.raw.computed.bytes.hide' : 'profile.raw.computed.bytes.show')}
        </Button>
      </div>
      {isOpen ? <RawText version={version} readable={indented} /> : null}
    </>
  );
}

function figuresBySource({ figures }: ComputedParts): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { source } of Object.values(figures).flat()) counts.set(source, (counts.get(source) ?? 0) + 1);
  return counts;
}

/** The kept JSON with a line for each value. */
function indented(json: string): string {
  return JSON.stringify(JSON.parse(json), null, 2);
}
