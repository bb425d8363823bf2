import { readFileSync } from 'node:fs';
import { officialTitles, readPages } from './index.ts';
import { CalendarDate } from '#shared/domain/time.ts';
const t = officialTitles(JSON.parse(readFileSync('resources/soc-2018/titles.json','utf8')));
for (const f of process.argv.slice(2)) {
  const r = readPages(readFileSync(f), t, CalendarDate.parse('2026-11-22'));
  console.log(JSON.stringify({...r, pages: r.pages.map(p=>({...p, raw: p.raw.length}))}, null, 1));
}
