import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import type { ClientId } from '#shared/domain/ids.ts';
import type { SkillPlan } from '#shared/domain/plan/plan.ts';
import type { TemplateContent } from '#shared/domain/plan/templates/plan-template.ts';
import { openTestWorkspace, type TestWorkspace } from '../database/testing.ts';
import { testCalls } from '../test-calls.ts';
import { addTestProfile } from '../test-profiles.ts';

let opened: TestWorkspace;
let use: ReturnType<typeof testCalls>;
let clientId: ClientId;

const content: TemplateContent = {
  name: 'Library work',
  currency: 'USD',
  skills: [
    {
      name: 'Digital curation',
      levelTarget: 3,
      importance: 5,
      hours: { low: 30, high: 48 },
      gate: false,
      needs: ['Metadata'],
      steps: [{ kind: 'learn', text: 'Take the evening course', hours: 24, cost: 480, dueAfterDays: 28 }],
    },
    { name: 'Metadata', levelTarget: 2, importance: 3, hours: { low: 10, high: 12 }, gate: true, needs: [], steps: [] },
  ],
};

beforeEach(async () => {
  opened = await openTestWorkspace();
  onTestFinished(opened.close);
  use = testCalls(opened.context);
  clientId = (await use.clients.create({ fields: { name: 'Sample Client A', hoursPerWeek: 6 } })).client.id;
});

const short = ({ skills }: SkillPlan) =>
  skills.map(({ name, standing, levelTarget, actions }) => [name, standing, levelTarget, actions.map(({ text, due }) => `${text} ${due}`)]);

describe('templates of the office', () => {
  test('are saved, renamed and removed, one name for one of them, and each change is taken back', async () => {
    const saved = await use.planTemplates.save(content);
    expect(saved.template).toMatchObject({ ...content, revision: 1 });
    await expect(use.planTemplates.save({ ...content, name: 'library WORK' })).rejects.toMatchObject({
      data: { code: 'templateNameTaken' },
    });
    const { id } = saved.template;
    const renamed = await use.planTemplates.rename({ templateId: id, revision: 1, name: 'Libraries' });
    await expect(use.planTemplates.rename({ templateId: id, revision: 1, name: 'Late' })).rejects.toMatchObject({
      data: { code: 'changedSince' },
    });
    const removed = await use.planTemplates.remove({ templateId: id, revision: 2 });
    expect(await use.planTemplates.list()).toEqual([]);
    await opened.workspace.undo(removed.changeId);
    await opened.workspace.undo(renamed.changeId);
    expect(await use.planTemplates.list()).toMatchObject([content]);
    await opened.workspace.undo(saved.changeId);
    expect(await use.planTemplates.list()).toEqual([]);
  });

  test('go out as a file and come in again; what is none is refused with the reason', async () => {
    const { template } = await use.planTemplates.save(content);
    const { fileName, text } = await use.planTemplates.exportFile({ templateId: template.id });
    expect(fileName).toBe('Library-work.plan-template.json');
    await expect(use.planTemplates.importFile({ text })).rejects.toMatchObject({ data: { code: 'templateNameTaken' } });
    await use.planTemplates.rename({ templateId: template.id, revision: 1, name: 'Mine' });
    const { template: taken, changeId } = await use.planTemplates.importFile({ text });
    expect(taken).toMatchObject(content);
    await opened.workspace.undo(changeId);
    expect(await use.planTemplates.list()).toHaveLength(1);
    await expect(use.planTemplates.importFile({ text: '{}' })).rejects.toMatchObject({
      data: { code: 'templateFileWrong', details: { fault: 'notATemplate' } },
    });
  });

  test('stay when the client they were made from is removed', async () => {
    await use.planTemplates.save(content);
    const { client } = await use.clients.get({ clientId });
    await use.clients.remove({ clientId, revision: client.revision });
    expect(await use.planTemplates.list()).toHaveLength(1);
  });
});

describe('a template that is used', () => {
  test('starts a plan where there is none; skills begin at what was rated, and one Undo takes all back', async () => {
    const { template } = await use.planTemplates.save(content);
    await use.assessments.rateSkill({ clientId, name: 'Metadata', rater: 'client', level: 1, evidence: '', seen: null });
    const used = await use.planTemplates.use({ templateId: template.id, into: { clientId }, standing: 'planned' });
    expect(used).toMatchObject({
      added: 2,
      joined: 0,
      costsLeftOut: 0,
      reading: { plan: { title: 'Library work', hoursPerWeek: 6, targets: [] } },
    });
    expect(short(used.reading.plan)).toEqual([
      ['Digital curation', 'planned', 3, ['Take the evening course 2026-12-21']],
      ['Metadata', 'planned', 2, []],
    ]);
    const [curation, metadata] = used.reading.plan.skills;
    expect(curation).toMatchObject({
      levelNow: null,
      interest: null,
      needs: [metadata?.id],
      hours: { low: 30, high: 48 },
      actions: [{ cost: 480 }],
    });
    expect(metadata).toMatchObject({ levelNow: 1, gate: true });
    await opened.workspace.undo(used.changeId);
    expect(await use.plans.forClient({ clientId })).toBeNull();
  });

  test('joins a plan by the names of skills, as suggestions where that is chosen', async () => {
    const { template } = await use.planTemplates.save(content);
    const skills = [{ name: 'Digital Curation' }, { name: 'Speaking up' }];
    const { profileId } = await addTestProfile(opened.workspace, { socCode: '25-4022', title: 'Librarian', skills });
    const { plan } = (await use.plans.create({ clientId, profileIds: [profileId] })).reading;
    const into = { planId: plan.id, revision: plan.revision };
    const used = await use.planTemplates.use({ templateId: template.id, into, standing: 'suggested' });
    expect([used.added, used.joined]).toEqual([1, 1]);
    expect(short(used.reading.plan)).toEqual([
      ['Digital Curation', 'suggested', 3, ['Take the evening course 2026-12-21']],
      ['Speaking up', 'suggested', null, []],
      ['Metadata', 'suggested', 2, []],
    ]);
    await expect(use.planTemplates.use({ templateId: template.id, into, standing: 'planned' })).rejects.toMatchObject({
      data: { code: 'changedSince' },
    });
    await opened.workspace.undo(used.changeId);
    expect(short((await use.plans.get({ planId: plan.id })).plan)).toEqual(short(plan));
  });
});
