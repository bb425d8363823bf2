import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createRouterClient } from '@orpc/server';
import { describe, expect, it } from 'vitest';
import { ProfileId } from '#shared/domain/ids.ts';
import { ReportSection } from '#shared/domain/report.ts';
import { usualSections } from '#shared/domain/report-defaults.ts';
import { sampleOptions } from '../../../../tests/fixtures/report-data.ts';
import { openTestWorkspace } from '../database/testing.ts';
import { readPdf } from '../paper/testing.ts';
import { fillSampleWorkspace, type SamplePage } from '../sample/index.ts';
import { reportsHandlers } from './index.ts';

/** Real pages as copied from the browser; they are no part of the project and stand beside it on some machines only. */
const realPages = join(import.meta.dirname, '../../../../../shared/pages');

/** The pages shipped with the product, and the real ones where they are at hand. */
const libraries: [string, (() => SamplePage[]) | undefined][] = [['the shipped pages', undefined]];
if (existsSync(realPages)) {
  libraries.push([
    'real pages',
    () =>
      readdirSync(realPages)
        .filter((name) => name.endsWith('.txt'))
        .map((name) => ({ name, bytes: new Uint8Array(readFileSync(join(realPages, name))) })),
  ]);
}

describe.each(libraries)('papers of Sample Client A on %s', (_, pages) => {
  it('hold the case’s figures, both occupations’ pages, and nothing private', { timeout: 60_000 }, async () => {
    const { context, clock, workspace, close } = await openTestWorkspace();
    const { clients, profiles } = await fillSampleWorkspace(context, pages?.());
    clock.set('2026-11-17T10:42:00.000Z');
    const hidden = await workspace.db
      .selectFrom('annotation')
      .select('body')
      .where('client_id', '=', clients.a)
      .where('visibility', '!=', 'report')
      .execute();
    const jotters = await workspace.db.selectFrom('session_jotter').select('text').where('text', '!=', '').execute();
    expect(hidden.length).toBeGreaterThan(0);
    const reports = createRouterClient(reportsHandlers(context));
    const options = sampleOptions({
      profileId: profiles.get('25-4022') ?? null,
      sections: [...ReportSection.options],
      secondLanguage: 'zh-Hant',
    });

    const career = await reports.preview({ clientId: clients.a, options: { ...options, kind: 'careerReport' } });
    const pdf = await readPdf(new Uint8Array(await career.file.arrayBuffer()));
    const text = pdf.actual.join('').replaceAll('\u00a0', ' ');
    for (const words of [
      'Four skills, 192 h, $660.',
      '74 of 192 h are done.',
      '25-4022',
      '25-4031',
      '諮商師的筆記',
      '45,000–60,000',
      'Not legal advice',
    ])
      expect(text).toContain(words);
    expect(career.withheld).toContainEqual({ reason: 'private', what: 'note', count: 4 });
    expect(career.checks.filter((check) => !check.passed && check.code !== 'oldFigures')).toEqual([]);
    // With every section there is, in two languages.
    expect(career.pages).toBeLessThanOrEqual(15);
    for (const secondLanguage of [null, 'zh-Hant', 'th', 'es'] as const) {
      const usual = { ...options, secondLanguage, sections: [...usualSections], kind: 'careerReport' as const };
      expect((await reports.preview({ clientId: clients.a, options: usual })).pages).toBeLessThanOrEqual(10);
    }

    for (const secondLanguage of [null, 'zh-Hant', 'th', 'es'] as const) {
      const { pages: count } = await reports.preview({ clientId: clients.a, options: { ...options, secondLanguage, kind: 'skillPlan' } });
      expect(count).toBeLessThanOrEqual(4);
    }
    const plan = await reports.preview({ clientId: clients.a, options: { ...options, kind: 'skillPlan' } });
    const planText = (await readPdf(new Uint8Array(await plan.file.arrayBuffer()))).actual.join('');
    for (const secret of [...hidden.map((row) => row.body), ...jotters.map((row) => row.text)]) {
      expect(text).not.toContain(secret);
      expect(planText).not.toContain(secret);
    }
    await close();
  });
});

it('a career report says of pay that the survey gives as a lower bound that it is one, wherever it stands', {
  timeout: 60_000,
}, async () => {
  const { context, close } = await openTestWorkspace();
  const { clients } = await fillSampleWorkspace(context);
  const reports = createRouterClient(reportsHandlers(context));
  const options = sampleOptions({ profileId: ProfileId.parse('computed-29-1215'), sections: [...ReportSection.options] });
  const { file } = await reports.preview({ clientId: clients.a, options: { ...options, kind: 'careerReport' } });
  const text = (await readPdf(new Uint8Array(await file.arrayBuffer()))).actual.join('').replaceAll('\u00a0', ' ');
  expect(text).toContain('239,200 or more');
  expect(text.replaceAll(/239,200(?: or more|\+)/g, '')).not.toContain('239,200');
  await close();
});
