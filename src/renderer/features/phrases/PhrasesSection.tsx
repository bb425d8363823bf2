import { useQuery } from '@tanstack/react-query';
import { type ReactElement, useState } from 'react';
import { useEngine } from '#renderer/app/engine-client.tsx';
import { FailureBanner } from '#renderer/app/FailureBanner.tsx';
import { Loaded } from '#renderer/app/Loaded.tsx';
import { useChange } from '#renderer/app/use-change.ts';
import { Button, DraftField, type DraftReading, IconButton, SectionHead, TextArea, TextField, useText } from '#renderer/ui/index.ts';
import { Phrase, Shortcut } from '#shared/domain/phrase.ts';
import styles from './PhrasesSection.module.css';

/** The office's phrases: each is changed in its line and saves itself. */
export function PhrasesSection(): ReactElement {
  const say = useText();
  const { queries } = useEngine();
  const phrases = useQuery(queries.phrases.list.queryOptions());
  return (
    <section id="phrases" aria-labelledby="phrases-title">
      <SectionHead id="phrases-title" title={say('phrases.title')} />
      <p className={styles.intro}>{say('phrases.intro')}</p>
      <Loaded query={phrases} rows={3}>
        {(all) => (
          <ul className={styles.list}>
            {all.map((phrase) => (
              <PhraseRow key={phrase.id} phrase={phrase} />
            ))}
          </ul>
        )}
      </Loaded>
      <NewPhrase />
    </section>
  );
}

function PhraseRow({ phrase }: { readonly phrase: Phrase }): ReactElement {
  const say = useText();
  const { client } = useEngine();
  const readings = usePhraseReadings();
  const update = useChange({
    write: (fields: { shortcut?: string; words?: string }) =>
      client.phrases.update({ phraseId: phrase.id, revision: phrase.revision, ...fields }),
  });
  const remove = useChange({
    write: () => client.phrases.remove({ phraseId: phrase.id, revision: phrase.revision }),
    said: () => say('phrases.removedToast', { shortcut: phrase.shortcut }),
  });
  const refused = update.failure === null ? undefined : `${update.failure.message} ${update.failure.next}`;
  const isOfShortcut = update.failure?.code === 'shortcutTaken';
  return (
    <li className={styles.row}>
      <DraftField
        label={say('phrases.shortcutOf', { words: phrase.words })}
        hideLabel
        saved={phrase.shortcut}
        read={readings.shortcut}
        onCommit={(shortcut) => update.run({ shortcut })}
        refused={isOfShortcut ? refused : undefined}
        maxLength={20}
      />
      <DraftField
        label={say('phrases.wordsOf', { shortcut: phrase.shortcut })}
        hideLabel
        saved={phrase.words}
        read={readings.words}
        onCommit={(words) => update.run({ words })}
        refused={isOfShortcut ? undefined : refused}
        rows={2}
        maxLength={2_000}
      />
      <IconButton icon="trash" label={say('phrases.remove', { shortcut: phrase.shortcut })} onPress={() => remove.run(undefined)} />
      <FailureBanner failure={remove.failure} />
    </li>
  );
}

/** A phrase is new until it has both its parts; then it joins the list. */
function NewPhrase(): ReactElement {
  const say = useText();
  const { client } = useEngine();
  const readings = usePhraseReadings();
  const [shortcut, setShortcut] = useState('');
  const [words, setWords] = useState('');
  const [wasTried, setWasTried] = useState(false);
  const add = useChange({
    write: (fields: Pick<Phrase, 'shortcut' | 'words'>) => client.phrases.add(fields),
    said: ({ phrase }) => say('phrases.addedToast', { shortcut: phrase.shortcut }),
    onDone: () => {
      setShortcut('');
      setWords('');
      setWasTried(false);
    },
  });
  const read = { shortcut: readings.shortcut(shortcut), words: readings.words(words) };
  const errorOf = (reading: DraftReading<string>) => (wasTried && !reading.ok ? reading.error : undefined);
  const taken = add.failure?.code === 'shortcutTaken' ? `${add.failure.message} ${add.failure.next}` : undefined;
  return (
    <form
      className={styles.new}
      onSubmit={(event) => {
        event.preventDefault();
        setWasTried(true);
        if (read.shortcut.ok && read.words.ok) add.run({ shortcut: read.shortcut.value, words: read.words.value });
      }}
    >
      <TextField
        label={say('phrases.shortcut')}
        value={shortcut}
        onChange={setShortcut}
        error={errorOf(read.shortcut) ?? taken}
        maxLength={20}
      />
      <TextArea label={say('phrases.words')} value={words} onChange={setWords} error={errorOf(read.words)} rows={2} maxLength={2_000} />
      <Button type="submit" icon="plus" busy={add.busy}>
        {say('phrases.add')}
      </Button>
      <FailureBanner failure={taken === undefined ? add.failure : null} />
    </form>
  );
}

/** How what is typed is read, with the sentence said where it cannot stand. */
function usePhraseReadings() {
  const say = useText();
  return {
    shortcut: (text: string): DraftReading<string> => {
      const read = Shortcut.safeParse(text.replace(/^\s*;/, ''));
      return read.success ? { ok: true, value: read.data } : { ok: false, error: say('phrases.shortcutWrong') };
    },
    words: (text: string): DraftReading<string> => {
      const read = Phrase.shape.words.safeParse(text);
      return read.success ? { ok: true, value: read.data } : { ok: false, error: say('phrases.wordsMissing') };
    },
  };
}
