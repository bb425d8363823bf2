import { type ReactElement, type RefObject, useEffect, useState } from 'react';
import { IconButton, SearchField, useText } from '#renderer/ui/index.ts';
import styles from './FindBar.module.css';
import { findRanges } from './find-in-page.ts';

interface FindBarProps {
  readonly page: RefObject<HTMLElement | null>;
  readonly onClose: () => void;
}

/** Finds words in the profile: all matches on yellow ground, the one at hand outlined; Enter goes on, Shift Enter back, Escape closes. */
export function FindBar({ page, onClose }: FindBarProps): ReactElement {
  const say = useText();
  const [words, setWords] = useState('');
  const [found, setFound] = useState<{ readonly ranges: readonly Range[]; readonly place: number }>({ ranges: [], place: 0 });
  const { ranges, place } = found;
  const count = ranges.length;

  function search(next: string): void {
    setWords(next);
    setFound({ ranges: page.current === null ? [] : findRanges(page.current, next), place: 0 });
  }

  useEffect(() => {
    const current = ranges[place];
    CSS.highlights.set('find', new Highlight(...ranges));
    CSS.highlights.set('find-current', new Highlight(...(current === undefined ? [] : [current])));
    current?.startContainer.parentElement?.scrollIntoView({ block: 'center' });
    return () => {
      CSS.highlights.delete('find');
      CSS.highlights.delete('find-current');
    };
  }, [ranges, place]);

  function step(by: number): void {
    if (count > 0) setFound({ ranges, place: (place + by + count) % count });
  }

  return (
    <div
      className={styles.find}
      onKeyDownCapture={(event) => {
        if (event.key === 'Enter') step(event.shiftKey ? -1 : 1);
        else if (event.key === 'Escape') onClose();
        else return;
        event.preventDefault();
        event.stopPropagation();
      }}
    >
      <SearchField label={say('profile.find')} value={words} onChange={search} autoFocus />
      <span className="caption" role="status">
        {words.trim() === ''
          ? ''
          : count === 0
            ? say('profile.find.none')
            : say('profile.find.count', { current: place + 1, total: count })}
      </span>
      <IconButton icon="up" size="small" kind="quiet" label={say('profile.find.previous')} onPress={() => step(-1)} />
      <IconButton icon="down" size="small" kind="quiet" label={say('profile.find.next')} onPress={() => step(1)} />
      <IconButton icon="close" size="small" kind="quiet" label={say('profile.find.close')} onPress={onClose} />
    </div>
  );
}
