import type { ReactElement } from 'react';
import { FailureBanner } from '#renderer/app/FailureBanner.tsx';
import { Banner, Button, DateField, DraftField, IconButton, Select, useDates, useText } from '#renderer/ui/index.ts';
import { isCheckOld, type Resource, type ResourceFields, ResourceKind, ResourceWhere } from '#shared/domain/resource/resource.ts';
import { type CalendarDate, canHaveBeen } from '#shared/domain/time.ts';
import { costText, hoursText, languagesText } from './read-fields.ts';
import styles from './resources.module.css';
import { useFieldReadings } from './use-field-readings.ts';
import { useResourceUpdate } from './use-resource-update.ts';

interface ResourcePanelProps {
  readonly resource: Resource;
  readonly today: CalendarDate;
  readonly onRemove: () => void;
  readonly onClose: () => void;
}

const NONE = 'none';

/** Everything about one resource, at the right of the list. Every field saves itself. */
export function ResourcePanel({ resource, today, onRemove, onClose }: ResourcePanelProps): ReactElement {
  const say = useText();
  const read = useFieldReadings();
  const change = useResourceUpdate(resource);
  const write = (fields: Partial<ResourceFields>) => change.run({ fields, said: null, asksAtField: true });
  const choose = (fields: Partial<ResourceFields>, said: string) => change.run({ fields, said });
  const free = say('resources.free');
  const line = (field: 'provider' | 'place' | 'link', maxLength: number, hint?: string) => (
    <DraftField
      label={say(`resources.field.${field}`)}
      {...(hint === undefined ? {} : { hint })}
      saved={resource[field]}
      read={read.text}
      maxLength={maxLength}
      onCommit={(text) => write({ [field]: text })}
    />
  );
  return (
    <aside className={styles.panel} aria-label={say('resources.panel', { title: resource.title })}>
      <header className={styles.panelHead}>
        <h2 className={styles.panelTitle}>{resource.title}</h2>
        <IconButton icon="close" size="small" kind="quiet" label={say('resources.close')} onPress={onClose} />
      </header>
      <div className={styles.fields}>
        <FailureBanner failure={change.failure} />
        <DraftField
          label={say('resources.field.title')}
          saved={resource.title}
          read={read.title}
          maxLength={200}
          onCommit={(title) => write({ title })}
        />
        <Select
          label={say('resources.field.kind')}
          value={resource.kind}
          choices={ResourceKind.options.map((value) => ({ value, label: say(`resources.kind.${value}`) }))}
          onChange={(kind) => choose({ kind }, say('resources.said.kind', { title: resource.title, kind: say(`resources.kind.${kind}`) }))}
        />
        {line('provider', 200, resource.kind === 'person' ? say('resources.hint.person') : undefined)}
        <div className={styles.pair}>
          <DraftField
            label={say('resources.field.hours')}
            hint={say('resources.hint.hours')}
            saved={hoursText(resource.hours)}
            read={read.hours}
            onCommit={(hours) => write({ hours })}
          />
          <DraftField
            label={say('resources.field.cost')}
            hint={say('resources.hint.cost')}
            saved={costText(resource.cost, free)}
            read={read.cost}
            onCommit={(cost) => write({ cost })}
          />
        </div>
        <DraftField
          label={say('resources.field.skills')}
          hint={say('resources.hint.skills')}
          rows={3}
          saved={resource.skills.join('\n')}
          read={read.skills}
          onCommit={(skills) => write({ skills })}
        />
        <DraftField
          label={say('resources.field.languages')}
          hint={say('resources.hint.languages')}
          saved={languagesText(resource.languages)}
          read={read.languages}
          onCommit={(languages) => write({ languages })}
        />
        <div className={styles.pair}>
          <Select
            label={say('resources.field.where')}
            value={resource.where ?? NONE}
            choices={[
              { value: NONE, label: say('resources.notStated') },
              ...ResourceWhere.options.map((value) => ({ value, label: say(`resources.where.${value}`) })),
            ]}
            onChange={(value) => {
              const where = value === NONE ? null : value;
              choose({ where }, say('resources.said.where', { title: resource.title }));
            }}
          />
          {line('place', 200)}
        </div>
        {line('link', 500, say('resources.hint.link'))}
        <DraftField
          label={say('resources.field.note')}
          hint={say('resources.hint.note')}
          rows={4}
          saved={resource.note}
          read={read.text}
          maxLength={2_000}
          onCommit={(note) => write({ note })}
        />
        <Checked
          resource={resource}
          today={today}
          onCheck={(checkedOn) => choose({ checkedOn }, say('resources.said.checked', { title: resource.title }))}
        />
      </div>
      <footer className={styles.foot}>
        <Button size="small" kind="destructive" onPress={onRemove}>
          {say('resources.remove')}
        </Button>
      </footer>
    </aside>
  );
}

interface CheckedProps {
  readonly resource: Resource;
  readonly today: CalendarDate;
  readonly onCheck: (day: CalendarDate | null) => void;
}

/** When somebody last made sure that all this is so. */
function Checked({ resource: { checkedOn }, today, onCheck }: CheckedProps): ReactElement {
  const say = useText();
  const dates = useDates();
  return (
    <div className={styles.checked}>
      {checkedOn !== null && isCheckOld(checkedOn, today) ? (
        <Banner tone="warn">{say('resources.checkOld', { date: dates.full(checkedOn) })}</Banner>
      ) : null}
      <DateField
        label={say('resources.field.checkedOn')}
        value={checkedOn}
        onChange={(day) => {
          // A day still being typed may lie ahead for a moment; the engine refuses one that stays there.
          if (day === null || canHaveBeen(day, today)) onCheck(day);
        }}
      />
      <Button
        size="small"
        icon="check"
        unavailable={checkedOn === today ? say('resources.checkedToday') : undefined}
        onPress={() => onCheck(today)}
      >
        {say('resources.checkToday')}
      </Button>
    </div>
  );
}
