import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { type ReactElement, useRef, useState } from 'react';
import { useEngine } from '#renderer/app/engine-client.tsx';
import { Loaded } from '#renderer/app/Loaded.tsx';
import { useText } from '#renderer/ui/index.ts';
import type { PaperTemplate } from '#shared/domain/paper-template/paper-template.ts';
import { FormEditor } from './FormEditor.tsx';

/** One form of the office, to be written. */
export function FormPage(): ReactElement {
  const { templateId } = useParams({ from: '/forms/$templateId' });
  const { queries } = useEngine();
  const say = useText();
  const form = useQuery(queries.paperTemplates.get.queryOptions({ input: { templateId } }));
  const settings = useQuery(queries.settings.get.queryOptions());
  const trail = [
    <Link key="reports" to="/reports">
      {say('report.title')}
    </Link>,
    <Link key="forms" to="/forms">
      {say('paperTemplates.title')}
    </Link>,
  ];
  return (
    <Loaded query={form} rows={8}>
      {(found) => (
        <Loaded query={settings} rows={8}>
          {({ paper }) => <Written key={found.id} form={found} paper={paper} trail={trail} />}
        </Loaded>
      )}
    </Loaded>
  );
}

interface WrittenProps {
  readonly form: PaperTemplate;
  readonly paper: 'a4' | 'letter';
  readonly trail: readonly ReactElement[];
}

/** The editor begins anew where the form was changed elsewhere or by Undo; what it wrote itself it has on screen already. */
function Written({ form, ...rest }: WrittenProps): ReactElement {
  const own = useRef(new Set([form.revision]));
  const [seen, setSeen] = useState({ revision: form.revision, times: 0 });
  if (seen.revision !== form.revision) {
    setSeen({ revision: form.revision, times: own.current.has(form.revision) ? seen.times : seen.times + 1 });
  }
  return <FormEditor key={seen.times} form={form} onWritten={(revision) => void own.current.add(revision)} {...rest} />;
}
