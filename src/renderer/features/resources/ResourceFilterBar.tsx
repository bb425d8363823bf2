import type { ReactElement, Ref } from 'react';
import { Button, SearchField, Segmented, Select, useText } from '#renderer/ui/index.ts';
import { ResourceKind } from '#shared/domain/resource/resource.ts';
import { languagesOf, type ResourceFilter, type ResourceRow, skillsOf } from './resource-rows.ts';
import styles from './resources.module.css';
import { useResourceWords } from './use-resource-words.ts';

interface ResourceFilterBarProps {
  readonly rows: readonly ResourceRow[];
  readonly filter: ResourceFilter;
  readonly onFilter: (filter: ResourceFilter) => void;
  readonly search: Ref<HTMLInputElement>;
}

const ANY = '';

/** Search, and by kind, cost, language and skill; where something has not been checked for a year, by that too. */
export function ResourceFilterBar({ rows, filter, onFilter, search }: ResourceFilterBarProps): ReactElement {
  const say = useText();
  const words = useResourceWords();
  const set = (change: Partial<ResourceFilter>): void => onFilter({ ...filter, ...change });
  const old = rows.filter(({ isOld }) => isOld).length;
  return (
    <div className={styles.tools}>
      <div className={styles.search}>
        <SearchField ref={search} label={say('resources.search')} value={filter.search} onChange={(text) => set({ search: text })} />
      </div>
      <div className={styles.choice}>
        <Select
          label={say('resources.filter.kind')}
          hideLabel
          value={filter.kind ?? ANY}
          onChange={(kind) => set({ kind: kind === ANY ? null : kind })}
          choices={[
            { value: ANY, label: say('resources.filter.anyKind') },
            ...ResourceKind.options.map((value) => ({ value, label: words.kind(value) })),
          ]}
        />
      </div>
      <div className={styles.choice}>
        <Select
          label={say('resources.filter.language')}
          hideLabel
          value={filter.language}
          onChange={(language) => set({ language })}
          choices={[
            { value: ANY, label: say('resources.filter.anyLanguage') },
            ...languagesOf(rows).map((value) => ({ value, label: words.language(value) })),
          ]}
        />
      </div>
      <div className={styles.choice}>
        <Select
          label={say('resources.filter.skill')}
          hideLabel
          value={filter.skill}
          onChange={(skill) => set({ skill })}
          choices={[
            { value: ANY, label: say('resources.filter.anySkill') },
            ...skillsOf(rows).map(({ key, name }) => ({ value: key, label: name })),
          ]}
        />
      </div>
      <Segmented
        label={say('resources.filter.cost')}
        value={filter.isFreeOnly ? 'free' : 'any'}
        onChange={(cost) => set({ isFreeOnly: cost === 'free' })}
        choices={[
          { value: 'any', label: say('resources.filter.anyCost') },
          { value: 'free', label: say('resources.filter.free') },
        ]}
      />
      {old > 0 || filter.isOldOnly ? (
        <Button icon="clock" pressed={filter.isOldOnly} onPress={() => set({ isOldOnly: !filter.isOldOnly })}>
          {say('resources.filter.old', { count: old })}
        </Button>
      ) : null}
    </div>
  );
}
