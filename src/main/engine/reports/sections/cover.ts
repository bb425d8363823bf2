import { type Cover, plain, type Text } from '../../paper/index.ts';
import { caseText, unofficialTitle } from '../../paper-parts/index.ts';
import type { Composer } from '../composer.ts';
import { titleOf } from '../report-data.ts';

/** The route shows at most this many milestones. */
const POINTS = 5;

/** The title plate and the route: the plan's milestones, reached ones filled. */
export function coverOf({ data, phrases }: Composer): Cover {
  const { plan, chosen } = data;
  const all = [...(plan?.plan.milestones ?? [])].sort((a, b) => a.due.localeCompare(b.due));
  // Of many, the one reached last and those that come after it.
  const next = all.findIndex((milestone) => milestone.reachedOn === null);
  const from = Math.max(0, Math.min(next < 0 ? all.length : next - 1, all.length - POINTS));
  const milestones = all.slice(from, from + POINTS);
  const toward = chosen === null ? (plan?.plan.title ?? '') : titleOf(chosen.profile);
  const fact = (label: 'paper.cover.for' | 'paper.cover.by' | 'paper.cover.date' | 'paper.cover.number', value: string) => {
    const second = phrases.second(label);
    return { label: [...phrases.text(label), ...(second === null ? [] : [{ text: ' ' }, ...second])], value: plain(value) };
  };
  return {
    service: data.serviceName === '' ? phrases.text('paper.cover.service') : plain(data.serviceName),
    title: phrases.text('paper.careerReport'),
    subtitle: chosen?.computed == null ? caseText(toward) : inLines(caseText(toward), unofficialTitle(phrases, chosen.computed.titles)),
    second: phrases.second('paper.careerReport'),
    facts: [
      fact('paper.cover.for', data.client.name),
      ...(data.counselorName === '' ? [] : [fact('paper.cover.by', data.counselorName)]),
      fact('paper.cover.date', phrases.date(data.today)),
      fact('paper.cover.number', phrases.say('paper.cover.reference', { reference: data.client.reference, number: data.number })),
    ],
    route: milestones.map((milestone) => ({
      name: caseText(milestone.title),
      when: milestone.reachedOn === null ? plain(phrases.shortDate(milestone.due)) : phrases.text('paper.done'),
      reached: milestone.reachedOn !== null,
    })),
    foot: phrases.text('paper.cover.confidential'),
  };
}

/** The official title with its translation below. */
function inLines(title: Text, translated: Text | null): Text {
  return translated === null ? title : [...title, { text: '\n' }, ...translated];
}
