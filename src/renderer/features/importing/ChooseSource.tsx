import { type ReactElement, useState } from 'react';
import { usePlatform } from '#renderer/app/platform.tsx';
import { Button, DropWords, DropZone, useText } from '#renderer/ui/index.ts';
import type { PageFile } from '#shared/contract/library.ts';
import type { ChosenFile } from '#shared/window/platform.ts';
import { droppedFiles } from './dropped-files.ts';
import styles from './importing.module.css';
import { PasteText } from './PasteText.tsx';

interface ChooseSourceProps {
  /** Smaller, once something is chosen. */
  readonly compact: boolean;
  readonly onFiles: (files: readonly PageFile[]) => void;
}

/** Where pages come from: files, a folder, a drop, or pasted text. */
export function ChooseSource({ compact, onFiles }: ChooseSourceProps): ReactElement {
  const say = useText();
  const platform = usePlatform();
  const [pasting, setPasting] = useState(false);

  async function choose(folder: boolean): Promise<void> {
    onFiles((await platform.chooseFiles({ folder })).map(pageFile));
  }

  return (
    <DropZone compact={compact} onDrop={(dropped) => void droppedFiles(dropped).then(onFiles)}>
      {pasting ? (
        <PasteText
          onCancel={() => setPasting(false)}
          onText={(text) => {
            setPasting(false);
            onFiles([{ name: say('import.pasted'), content: new Blob([text], { type: 'text/plain' }) }]);
          }}
        />
      ) : (
        <>
          <DropWords>{say('import.drop')}</DropWords>
          <div className={styles.buttons}>
            <Button icon="library" onPress={() => void choose(false)}>
              {say('import.chooseFiles')}
            </Button>
            <Button icon="folder" onPress={() => void choose(true)}>
              {say('import.chooseFolder')}
            </Button>
            <Button icon="copy" onPress={() => setPasting(true)}>
              {say('import.paste')}
            </Button>
          </div>
          {compact ? null : <p className="caption">{say('import.formats')}</p>}
        </>
      )}
    </DropZone>
  );
}

function pageFile({ name, bytes }: ChosenFile): PageFile {
  return { name, content: new Blob([bytes]) };
}
