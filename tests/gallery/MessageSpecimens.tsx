import { type ReactElement, useState } from 'react';
import {
  Banner,
  Button,
  ConfirmDialog,
  EmptyState,
  ErrorState,
  LoadingBars,
  PageHead,
  SectionHead,
  Tabs,
  useToast,
} from '#renderer/ui/index.ts';
import styles from './Gallery.module.css';
import { Section, Specimen } from './Specimen.tsx';

export function MessageSpecimens(): ReactElement {
  const toast = useToast();
  const [asking, setAsking] = useState(false);
  const [tab, setTab] = useState<'overview' | 'plan'>('overview');
  return (
    <Section title="Messages">
      <div className={styles.messages}>
        <Banner>This edition changed 12 profiles you have notes on.</Banner>
        <Banner tone="warn" action={<Button size="small">Choose another place</Button>}>
          The backup disk was last seen yesterday. Plug it in before 18:00.
        </Banner>
        <Banner tone="danger">The backup could not be written: the disk is full. Free 220 MB or choose another place.</Banner>
        <Banner tone="ok">Backup made and opened again as a check.</Banner>
      </div>
      <Specimen caption="toast, 6 seconds, stays while focused">
        <Button onPress={() => toast({ text: 'Added “Basic programming” to the plan.', onUndo: () => undefined })}>Add to plan</Button>
      </Specimen>
      <Specimen caption="dialog: the verb is on the button">
        <Button kind="destructive" onPress={() => setAsking(true)}>
          Delete note
        </Button>
        <ConfirmDialog
          question="Delete this note?"
          consequence="Note 3, a concern on “Basic programming”. The audit trail keeps that it existed, not what it said."
          verb="Delete note"
          keep="Keep note"
          destructive
          isOpen={asking}
          onConfirm={() => setAsking(false)}
          onClose={() => setAsking(false)}
        />
      </Specimen>
      <Specimen caption="empty: what it is, how to start" wide>
        <EmptyState title="No notes on this profile yet" action={<Button size="small">Show me how</Button>}>
          Select any passage and press Q, S, C or A. Notes start private.
        </EmptyState>
      </Specimen>
      <Specimen caption="error: what happened, what to do" wide>
        <ErrorState message="The list could not be read." next="What was saved is safe. Try again." onRetry={() => undefined} />
      </Specimen>
      <Specimen caption="loading, after 300 ms only" wide>
        <LoadingBars />
      </Specimen>
      <Specimen caption="section head" wide>
        <SectionHead title="Follow-ups due" facts="5 left" aside={<span>All follow-ups</span>} level={3} />
      </Specimen>
      <Specimen caption="tabs" wide>
        <Tabs
          label="Client"
          tabs={[
            { id: 'overview', label: 'Overview' },
            { id: 'plan', label: 'Plan', count: 6 },
          ]}
          selected={tab}
          onSelect={setTab}
        >
          <PageHead title={tab === 'plan' ? 'Toward librarian work' : 'Sample Client A'} facts={['C-0148', 'Plan 2, revision 5']} />
        </Tabs>
      </Specimen>
    </Section>
  );
}
