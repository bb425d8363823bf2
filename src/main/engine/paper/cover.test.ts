import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Cover, FontShelf, makePaper, type PaperDocument, plain, setPaper } from './index.ts';
import { layoutFaults, paperOf, readPdf, type StructureNode } from './testing.ts';

const shelf = new FontShelf(join(import.meta.dirname, '../../../../resources/fonts'));

const dates = ['done', '13 Dec 2026', '14 Feb 2027', '7 Mar 2027'];
const cover: Cover = {
  service: plain('Career counseling service'),
  title: plain('Informe de orientación profesional'),
  subtitle: plain('Librarians and Media Collections Specialists'),
  second: null,
  facts: ['Para', 'Preparado por', 'Fecha', 'Informe'].map((label, index) => ({
    label: plain(label),
    value: plain(index === 2 ? '23 November 2026' : 'Sample Client A'),
  })),
  route: [
    'Ethics self-audit reviewed',
    'First metadata script in daily use',
    'Forty items online as a small collection',
    'Lesson on searching with AI piloted with readers',
  ].map((name, index) => ({ name: plain(name), when: plain(dates[index] ?? ''), reached: index === 0 })),
  foot: plain('Confidential. For the client named above.'),
};
const paperWith = (change: Partial<Cover>, more: Partial<PaperDocument>) =>
  paperOf([], { sections: [{ id: 'cover', outline: 'Cover', cover: { ...cover, ...change }, blocks: [] }], ...more });
const everyWay = (['a4', 'letter'] as const).flatMap((paper) => ([10, 12, 18, 24] as const).map((bodySize) => ({ paper, bodySize })));

describe('the cover', () => {
  it.each(everyWay)(
    'names every milestone with its date, whole and inside the margins; at 24 points those that have room: $paper $bodySize',
    (way) => {
      const document = paperWith({}, way);
      expect(layoutFaults(document, shelf)).toEqual([]);
      const [page] = setPaper(document, shelf).laid.pages;
      const lines = (page?.marks ?? []).flatMap((mark) => (mark.kind === 'text' ? [mark] : []));
      const words = lines.map(({ line }) => line.spans.map((span) => span.actual).join('')).join(' ');
      const said = words.replaceAll(/\s+/g, ' ');
      const named = cover.route.filter(({ name }) => said.includes(name[0]?.text ?? ''));
      if (way.bodySize < 24) expect(named).toHaveLength(cover.route.length);
      expect(named.length).toBeGreaterThan(1);
      for (const { name, when } of cover.route) expect(said.includes(when[0]?.text ?? '')).toBe(named.some((one) => one.name === name));
      expect(words).not.toContain('…');
    },
  );

  it.each(everyWay)('hides no point of the route behind its plate, however high that is: $paper $bodySize', (way) => {
    for (const second of [null, plain('รายงานแนะแนวอาชีพ')]) {
      const [page] = setPaper(paperWith({ second }, way), shelf).laid.pages;
      const paths = (page?.marks ?? []).flatMap((mark) =>
        mark.kind === 'path' ? [{ ...mark, size: /^M0,0h([\d.]+)v([\d.]+)/.exec(mark.d) }] : [],
      );
      const boards = paths.filter(({ size }) => size?.[1] === '13.5');
      const plate = paths.find(({ size }) => Number(size?.[1]) > 200);
      const [right, bottom] = [(plate?.x ?? 0) + Number(plate?.size?.[1]), (plate?.y ?? 0) + Number(plate?.size?.[2])];
      for (const board of boards) expect(board.y > bottom || board.x > right).toBe(true);
      if (way.bodySize < 24) expect(boards).toHaveLength(cover.route.length);
    }
  });

  it('shortens a name that is too long, and keeps its date', () => {
    const route = cover.route.map((point) => ({
      ...point,
      name: plain(`Milestone: ${'a very long way to say what is reached here. '.repeat(12)}`),
    }));
    for (const way of everyWay) {
      expect(layoutFaults(paperWith({ route }, way), shelf)).toEqual([]);
      const [page] = setPaper(paperWith({ route }, way), shelf).laid.pages;
      const words = (page?.marks ?? [])
        .flatMap((mark) => (mark.kind === 'text' ? mark.line.spans.map((span) => span.actual) : []))
        .join(' ');
      const named = words.match(/Milestone/g)?.length ?? 0;
      expect(dates.filter((date) => words.includes(date))).toHaveLength(named);
    }
  });

  it('keeps the word that a translated title is unofficial', () => {
    const subtitle = plain('Librarians and Media Collections Specialists\nบรรณารักษ์และผู้เชี่ยวชาญด้านคลังสื่อสารสนเทศ (คำแปลไม่เป็นทางการ)');
    for (const way of everyWay) {
      const document = paperWith({ subtitle }, way);
      expect(layoutFaults(document, shelf)).toEqual([]);
      const [page] = setPaper(document, shelf).laid.pages;
      const words = (page?.marks ?? [])
        .flatMap((mark) => (mark.kind === 'text' ? mark.line.spans.map((span) => span.actual) : []))
        .join('');
      expect(words.replaceAll(' ', '')).toContain('ไม่เป็นทางการ)');
    }
  });

  it('is read from its title to the route', async () => {
    const { bytes } = await makePaper(paperWith({}, {}), shelf);
    const [page] = (await readPdf(bytes)).structure;
    const roles = rolesOf(page === undefined ? [] : [page]);
    expect(roles).toContain('H1');
    expect(roles.indexOf('H1')).toBeLessThan(roles.indexOf('L'));
  });
});

function rolesOf(nodes: readonly StructureNode[]): string[] {
  return nodes.flatMap(({ role, children }) => [role, ...rolesOf(children)]);
}
