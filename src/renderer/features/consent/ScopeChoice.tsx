import { type ReactElement, useId } from 'react';
import { Checkbox, useText } from '#renderer/ui/index.ts';
import { ConsentScope } from '#shared/domain/consent.ts';
import styles from './consent.module.css';

interface ScopeChoiceProps {
  readonly scopes: readonly ConsentScope[];
  readonly error: string | undefined;
  readonly onChange: (scopes: ConsentScope[]) => void;
}

/** What a decision is about: none, some or all of what can leave. */
export function ScopeChoice({ scopes, error, onChange }: ScopeChoiceProps): ReactElement {
  const say = useText();
  const told = useId();
  const change = (scope: ConsentScope, chosen: boolean) =>
    onChange(ConsentScope.options.filter((each) => (each === scope ? chosen : scopes.includes(each))));
  return (
    <fieldset className={styles.group} aria-describedby={error === undefined ? undefined : told}>
      <legend>{say('consent.field.scopes')}</legend>
      <div className={styles.scopes}>
        {ConsentScope.options.map((scope) => (
          <Checkbox key={scope} checked={scopes.includes(scope)} onChange={(chosen) => change(scope, chosen)}>
            <span>
              {say(`consent.scope.${scope}`)} <span className="caption">{say(`consent.scope.${scope}.about`)}</span>
            </span>
          </Checkbox>
        ))}
      </div>
      {error === undefined ? null : (
        <p id={told} role="alert" className={styles.error}>
          {error}
        </p>
      )}
    </fieldset>
  );
}
