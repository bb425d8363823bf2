import { Link } from '@tanstack/react-router';
import { type ReactElement, useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import { Button, Icon, IconButton, type IconName, Tag, useText } from '#renderer/ui/index.ts';
import type { Suggestion } from '#shared/domain/assessment/suggestion.ts';
import { type SuggestionSentence, suggestionSentences } from '#shared/domain/assessment/suggestion-sentences.ts';
import { computedProfileId } from '#shared/domain/profile/computed-profile-id.ts';
import styles from './Assessments.module.css';
import { SuggestionParts } from './SuggestionParts.tsx';

interface SuggestionItemProps {
  readonly suggestion: Suggestion;
  readonly rule: string;
  readonly isListed: boolean;
  readonly onAdd: () => void;
}

const toneIcons: Readonly<Record<SuggestionSentence['tone'], IconName>> = {
  for: 'plus',
  against: 'minus',
  ask: 'question',
  unknown: 'info',
};

/** One occupation with every sentence there is to say of it. Where it stands opens to its parts. */
export function SuggestionItem({ suggestion, rule, isListed, onAdd }: SuggestionItemProps): ReactElement {
  const say = useText();
  const intl = useIntl();
  const tools = useRef<HTMLDivElement>(null);
  const [isOpen, setIsOpen] = useState(false);
  const { socCode, title } = suggestion;
  const sentences = suggestionSentences(suggestion, { say, list: (names) => intl.formatList(names) });
  return (
    <li className={styles.suggestion}>
      <div className={styles.name}>
        <Link to="/library/$profileId" params={{ profileId: computedProfileId(socCode) }}>
          {title}
        </Link>
        <span className="caption figure">{socCode}</span>
      </div>
      <ul className={styles.reasons}>
        {sentences.map(({ tone, text }) => (
          <li key={text} data-tone={tone}>
            <Icon name={toneIcons[tone]} size={12} />
            <span>
              <span className="visuallyHidden">{say(`assessments.suggest.tone.${tone}`)}: </span>
              {text}
            </span>
          </li>
        ))}
      </ul>
      <div ref={tools} className={styles.tools}>
        <IconButton
          icon="info"
          size="small"
          kind="quiet"
          label={say('assessments.suggest.parts', { title })}
          onPress={() => setIsOpen(true)}
        />
        {isListed ? (
          <Tag icon="check">{say('assessments.suggest.listed')}</Tag>
        ) : (
          <Button size="small" icon="plus" label={say('assessments.suggest.addLabel', { title })} onPress={onAdd}>
            {say('assessments.suggest.add')}
          </Button>
        )}
      </div>
      {isOpen && tools.current !== null ? (
        <SuggestionParts suggestion={suggestion} rule={rule} anchor={tools.current} onClose={() => setIsOpen(false)} />
      ) : null}
    </li>
  );
}
