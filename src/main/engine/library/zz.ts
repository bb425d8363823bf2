import { readFileSync } from 'node:fs';
import { createRouterClient } from '@orpc/server';

import { openTestWorkspace } from '/work/main/src/main/engine/database/testing.ts';
import { libraryHandlers } from '/work/main/src/main/engine/library/index.ts';
const go = async () => {
  const a = readFileSync('/work/main/resources/sample-pages/librarians.zh-Hant.txt','utf8'), b = readFileSync('/work/main/resources/sample-pages/library-technicians.th.txt','utf8');
  const w = await openTestWorkspace();
  const lib = createRouterClient(libraryHandlers(w.context));
  const files = Array.from({length:200},(_,i)=>{ const code=`${11+i%40}-${1000+i}`; return {name:`${i}.txt`,content:new Blob([(i%2?a:b).replaceAll('25-4022',code).replaceAll('25-4031',code)])}});
  let t=performance.now(); let n=0;
  for await (const e of await lib.importPages({files})) if(e.kind==='imported') n++;
  console.log('import', n, performance.now()-t);
  for (const s of ['', '', 'librar','ap','lottery queue','zzz']) { t=performance.now(); const r=await lib.list({search:s}); console.log('list',s,r.length,performance.now()-t); }
  const [first]=await lib.list({}); t=performance.now(); await lib.read({profileId:first.id}); console.log('read',performance.now()-t);

  await w.close();
}; await go();
