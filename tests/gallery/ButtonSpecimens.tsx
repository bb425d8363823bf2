import { type ReactElement, useState } from 'react';
import { Button, IconButton, KeyHint, Menu, Segmented } from '#renderer/ui/index.ts';
import { Section, Specimen } from './Specimen.tsx';

const nothing = (): void => undefined;

export function ButtonSpecimens(): ReactElement {
  const [standing, setStanding] = useState<'private' | 'report'>('private');
  return (
    <Section title="Buttons">
      <Specimen caption="primary">
        <Button kind="primary">Start session</Button>
      </Specimen>
      <Specimen caption="with icon">
        <Button kind="primary" icon="unlock">
          Unlock
        </Button>
      </Specimen>
      <Specimen caption="working">
        <Button kind="primary" icon="download" busy>
          Exporting
        </Button>
      </Specimen>
      <Specimen caption="disabled, says why on focus">
        <Button kind="primary" unavailable="Choose a client first.">
          Start session
        </Button>
      </Specimen>
      <Specimen caption="default">
        <Button>Prepare</Button>
      </Specimen>
      <Specimen caption="working">
        <Button busy>Prepare</Button>
      </Specimen>
      <Specimen caption="pressed">
        <Button pressed icon="star">
          Shortlisted
        </Button>
      </Specimen>
      <Specimen caption="quiet">
        <Button kind="quiet">Cancel</Button>
      </Specimen>
      <Specimen caption="destructive">
        <Button kind="destructive">Delete note</Button>
      </Specimen>
      <Specimen caption="24 px">
        <Button size="small" icon="plus">
          Add
        </Button>
      </Specimen>
      <Specimen caption="36 px">
        <Button size="large">Large</Button>
      </Specimen>
      <Specimen caption="sign alone">
        <IconButton icon="more" label="More actions" />
      </Specimen>
      <Specimen caption="segmented">
        <Segmented
          label="Visibility"
          choices={[
            { value: 'private', label: 'Private', icon: 'lock' },
            { value: 'report', label: 'In report' },
          ]}
          value={standing}
          onChange={setStanding}
        />
      </Specimen>
      <Specimen caption="menu">
        <Menu
          label="Note"
          trigger={<Button icon="down">Note</Button>}
          groups={[
            [
              { id: 'edit', label: 'Edit', icon: 'pencil', keys: 'Enter', onAction: nothing },
              { id: 'report', label: 'Put in report', icon: 'report', keys: 'P', onAction: nothing },
            ],
            [{ id: 'delete', label: 'Delete', icon: 'trash', keys: 'Del', destructive: true, onAction: nothing }],
          ]}
        />
      </Specimen>
      <Specimen caption="keys">
        <KeyHint keys="Ctrl K" />
      </Specimen>
    </Section>
  );
}
