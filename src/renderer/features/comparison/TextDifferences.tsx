import type { ReactElement } from 'react';
import { useIntl } from 'react-intl';
import { SectionHead, useText } from '#renderer/ui/index.ts';
import type { ComparedOption, ComparedText, TextTopic } from '#shared/domain/comparison/comparison.ts';
import { ProfileSection } from '#shared/domain/profile/profile.ts';
import type { MessageId } from '#shared/locales/en/index.ts';
import { SeriesMark } from './SeriesMark.tsx';
import styles from './Texts.module.css';

interface TextDifferencesProps {
  readonly options: readonly ComparedOption[];
  readonly texts: readonly ComparedText[];
}

/** Sections that stand open: what is read first. */
const openAtFirst: ReadonlySet<ProfileSection> = new Set<ProfileSection>(['summary', 'education', 'qualifications']);

/** What the texts say differently, section by section; what all say word for word is folded at the end and named for what it is. */
export function TextDifferences({ options, texts }: TextDifferencesProps): ReactElement {
  const say = useText();
  const sharedByAll = texts.filter((text) => text.in.length === options.length);
  const others = texts.filter((text) => text.in.length < options.length);
  const sections = ProfileSection.options.filter((section) => others.some((text) => text.section === section));
  return (
    <section className={styles.texts} aria-label={say('comparison.texts.title')}>
      <SectionHead title={say('comparison.texts.title')} facts={say('comparison.texts.facts')} />
      {sections.length === 0 ? <p className="secondary">{say('comparison.texts.none')}</p> : null}
      {sections.map((section) => (
        <details key={section} className={styles.section} open={openAtFirst.has(section)}>
          <summary>
            {say(`profile.section.${section}`)}{' '}
            <span className="caption">
              {say('comparison.texts.count', { count: others.filter((text) => text.section === section).length })}
            </span>
          </summary>
          <SectionTexts options={options} texts={others.filter((text) => text.section === section)} />
        </details>
      ))}
      {sharedByAll.length === 0 ? null : (
        <details className={styles.section}>
          <summary>
            {say('comparison.texts.shared')} <span className="caption">{say('comparison.texts.count', { count: sharedByAll.length })}</span>
          </summary>
          <p className={styles.note}>{say('comparison.texts.sharedNote')}</p>
          <TextList texts={sharedByAll} origin={options[0]?.origin ?? 'page'} />
        </details>
      )}
    </section>
  );
}

/** Each option's own texts in its column; below them what some of the options share. */
function SectionTexts({ options, texts }: TextDifferencesProps): ReactElement {
  const say = useText();
  const intl = useIntl();
  const some = texts.filter((text) => text.in.length > 1);
  const titlesOf = (text: ComparedText) =>
    intl.formatList(options.flatMap(({ profileId, title }) => (text.in.includes(profileId) ? [title] : [])));
  return (
    <>
      <div className={styles.columns} data-options={options.length}>
        {options.map(({ profileId, title, origin }, place) => {
          const own = texts.filter((text) => text.in.length === 1 && text.in.includes(profileId));
          return (
            <div key={profileId}>
              <h3 className={styles.option}>
                <SeriesMark place={place} />
                {title}
              </h3>
              {own.length === 0 ? (
                <p className="caption">{say('comparison.texts.nothingOwn')}</p>
              ) : (
                <TextList texts={own} origin={origin} />
              )}
            </div>
          );
        })}
      </div>
      {[...Map.groupBy(some, titlesOf)].map(([titles, shared]) => (
        <div key={titles} className={styles.some}>
          <h3 className="caption">{say('comparison.texts.some', { titles })}</h3>
          <TextList texts={shared} origin={options.find(({ profileId }) => shared[0]?.in.includes(profileId))?.origin ?? 'page'} />
        </div>
      ))}
    </>
  );
}

interface TextListProps {
  readonly texts: readonly ComparedText[];
  readonly origin: ComparedOption['origin'];
}

/** Texts under the names of the lists that they stand in: the words alone do not say whom the work suits and whom it does not. */
function TextList({ texts, origin }: TextListProps): ReactElement {
  const say = useText();
  return (
    <>
      {[...Map.groupBy(texts, ({ topic }) => topic)].map(([topic, alike]) => {
        const label = labelOf(topic, origin);
        return (
          <div key={topic} className={styles.topic}>
            {label === null ? null : <h4 className="caption">{say(label)}</h4>}
            <ul className={styles.list}>
              {alike.map(({ section, text, language }) => (
                <li key={`${section} ${text}`} lang={language}>
                  {text}
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </>
  );
}

/** Null where the section's own name says it. */
function labelOf(topic: TextTopic, origin: ComparedOption['origin']): MessageId | null {
  const isComputed = origin === 'computed';
  switch (topic) {
    case 'text':
      return null;
    case 'verdict':
      return 'beside.topic.verdict';
    case 'products':
      return 'profile.section.products';
    case 'growthAreas':
      return isComputed ? 'profile.growthAreas.computed' : 'profile.growthAreas';
    case 'suits':
    case 'doesNotSuit':
      return isComputed ? `profile.fit.computed.${topic}` : `profile.fit.${topic}`;
    default:
      return isComputed ? `profile.aiEra.computed.${topic}` : `profile.aiEra.${topic}`;
  }
}
