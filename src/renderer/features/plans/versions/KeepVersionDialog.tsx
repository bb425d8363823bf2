import { type ReactElement, useState } from 'react';
import { useEngine } from '#renderer/app/engine-client.tsx';
import { FailureBanner } from '#renderer/app/FailureBanner.tsx';
import { useChange } from '#renderer/app/use-change.ts';
import { Button, Dialog, Segmented, TextArea, useText, useUnkept } from '#renderer/ui/index.ts';
import type { SkillPlan } from '#shared/domain/plan/plan.ts';

interface KeepVersionDialogProps {
  readonly plan: Pick<SkillPlan, 'id' | 'revision'>;
  readonly onClose: () => void;
}

/** Keeps the plan as it is, with why. */
export function KeepVersionDialog({ plan, onClose }: KeepVersionDialogProps): ReactElement {
  const say = useText();
  const { client } = useEngine();
  const [reason, setReason] = useState<'agreed' | 'kept'>('agreed');
  const [words, setWords] = useState('');
  const isTooLong = words.length > 300;
  const { isUnkept } = useUnkept(words);
  const keep = useChange({
    write: () => client.planVersions.keep({ planId: plan.id, revision: plan.revision, reason, words }),
    said: ({ version }) => say('planVersions.keep.done', { number: version.number }),
    onDone: onClose,
  });
  return (
    <Dialog
      title={say('planVersions.keep')}
      isOpen
      isHeld={isUnkept}
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{say('planVersions.keep.cancel')}</Button>
          <Button
            kind="primary"
            busy={keep.busy}
            onPress={() => {
              if (!isTooLong) void keep.run(undefined);
            }}
          >
            {say('planVersions.keep')}
          </Button>
        </>
      }
    >
      <p className="secondary">{say('planVersions.keep.text')}</p>
      <Segmented
        label={say('planVersions.keep.reason')}
        choices={[
          { value: 'agreed', label: say('planVersions.keep.agreed') },
          { value: 'kept', label: say('planVersions.keep.kept') },
        ]}
        value={reason}
        onChange={setReason}
        full
      />
      <TextArea
        label={say('planVersions.keep.words')}
        hint={say('planVersions.keep.wordsHint')}
        value={words}
        onChange={setWords}
        rows={2}
        maxLength={300}
        autoFocus
      />
      <FailureBanner failure={keep.failure} />
    </Dialog>
  );
}
