import { type ReactElement, useState } from 'react';
import { Button, Dialog, TextField, useText } from '#renderer/ui/index.ts';
import { PlanSkill } from '#shared/domain/plan/plan.ts';

interface OwnSkillDialogProps {
  readonly onAdd: (name: string) => void;
  readonly onClose: () => void;
}

/** Asks for the name of a skill that is on no list. */
export function OwnSkillDialog({ onAdd, onClose }: OwnSkillDialogProps): ReactElement {
  const say = useText();
  const [name, setName] = useState('');
  const [tried, setTried] = useState(false);
  const read = PlanSkill.shape.name.safeParse(name);
  const submit = () => {
    setTried(true);
    if (read.success) onAdd(read.data);
  };
  return (
    <Dialog
      title={say('plans.own.title')}
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{say('plans.own.cancel')}</Button>
          <Button kind="primary" onPress={submit}>
            {say('plans.own.submit')}
          </Button>
        </>
      }
    >
      <p className="secondary">{say('plans.own.text')}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <TextField
          label={say('plans.own.name')}
          value={name}
          onChange={setName}
          maxLength={200}
          autoFocus
          error={tried && !read.success ? say('plans.error.name') : undefined}
        />
      </form>
    </Dialog>
  );
}
