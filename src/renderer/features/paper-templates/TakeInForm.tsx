import { type ReactElement, useState } from 'react';
import { useEngine } from '#renderer/app/engine-client.tsx';
import { FailureBanner } from '#renderer/app/FailureBanner.tsx';
import { type Failure, useFailureText } from '#renderer/app/failure.ts';
import { usePlatform } from '#renderer/app/platform.tsx';
import { useChange } from '#renderer/app/use-change.ts';
import { Button, useText } from '#renderer/ui/index.ts';
import { longestFormFile } from '#shared/contract/paper-templates.ts';
import styles from './forms.module.css';

/** Takes a form in from a file; where the name is taken the person says whether both are kept. */
export function TakeInForm(): ReactElement {
  const say = useText();
  const { client } = useEngine();
  const platform = usePlatform();
  const failureText = useFailureText();
  const [unread, setUnread] = useState<Failure | null>(null);
  const [text, setText] = useState('');
  const take = useChange({
    write: (given: { text: string; keepBoth: boolean }) => client.paperTemplates.importFile(given),
    said: ({ template }) => say('paperTemplates.imported', { name: template.name }),
  });
  const choose = async () => {
    setUnread(null);
    take.clearFailure();
    try {
      // A byte more than is taken, so that a larger file is refused and not cut.
      const [file] = await platform.chooseDocuments({ endings: ['waymark-paper'], largest: longestFormFile });
      if (file === undefined) return;
      const read = new TextDecoder().decode(file.bytes);
      setText(read);
      await take.run({ text: read, keepBoth: false });
    } catch (error) {
      setUnread(failureText(error));
    }
  };
  const isTaken = take.failure?.code === 'paperTemplateNameTaken';
  const keepBoth = (
    <Button size="small" onPress={() => void take.run({ text, keepBoth: true })}>
      {say('paperTemplates.keepBoth')}
    </Button>
  );
  return (
    <div className={styles.import}>
      <Button icon="upload" busy={take.busy} onPress={() => void choose()}>
        {say('paperTemplates.import')}
      </Button>
      <FailureBanner failure={unread ?? take.failure} action={isTaken && unread === null ? keepBoth : null} />
    </div>
  );
}
