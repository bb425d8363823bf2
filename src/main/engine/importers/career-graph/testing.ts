import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CalendarDate } from '#shared/domain/time.ts';
import { officialTitles } from './official-titles.ts';
import { type ReadPage, readPages } from './read-pages.ts';

const resources = join(import.meta.dirname, '../../../../../resources');

export const today = CalendarDate.parse('2026-11-22');
export const titles = officialTitles(JSON.parse(readFileSync(join(resources, 'soc-2018', 'titles.json'), 'utf8')));
export const librarianPage = readFileSync(join(resources, 'sample-pages', 'librarians.zh-Hant.txt'), 'utf8');
export const technicianPage = readFileSync(join(resources, 'sample-pages', 'library-technicians.th.txt'), 'utf8');

/** Reads a text or bytes as the importer does. */
export function read(page: string | Uint8Array) {
  return readPages(typeof page === 'string' ? new TextEncoder().encode(page) : page, titles, today);
}

/** The one page of a text that is known to hold one. */
export function readOne(page: string | Uint8Array): ReadPage {
  const { pages, refused } = read(page);
  const [first] = pages;
  if (first === undefined || pages.length !== 1 || refused.length > 0) throw new Error(`not one page: ${JSON.stringify(refused)}`);
  return first;
}

/** The text with `found` replaced; throws when it is not there, so that no test quietly tests nothing. */
export function swap(page: string, found: string, replacement: string): string {
  if (!page.includes(found)) throw new Error(`not on the page: ${found}`);
  return page.replaceAll(found, replacement);
}

/** The site's own words on a page, as one language has them. */
export interface PageChrome {
  readonly code: string;
  readonly is: string;
  readonly isNot: string;
  readonly overall: string;
  readonly scores: string;
  readonly dimensions: readonly string[];
  readonly salary: readonly [heading: string, head: string, entry: string, middle: string];
  readonly education: readonly [heading: string, head: string, years: string];
  readonly qualifications: readonly [heading: string, head: string, required: string, optional: string];
  readonly immigration: readonly [heading: string, visas: string];
  readonly fit: readonly [heading: string, suits: string, doesNotSuit: string];
  readonly outlook: readonly [heading: string, growth: string];
  readonly faq: string;
  readonly sources: string;
}

/** One page of each shape, with the chrome it is given; the body stays word for word the same. */
export function inChrome(page: 'librarian' | 'technician', chrome: PageChrome): string {
  const from = page === 'librarian' ? traditionalChinese : thai;
  const pairs: [string, string][] = [
    [`${from.code}: 25`, `${chrome.code}: 25`],
    [from.isNot, chrome.isNot],
    [`${from.is} ${from.overall}`, `${chrome.is} ${chrome.overall}`],
    [`${from.scores} · ${from.overall}`, `${chrome.scores} · ${chrome.overall}`],
    [`${from.overall} 6`, `${chrome.overall} 6`],
    [from.dimensions.join(''), chrome.dimensions.join('')],
    ...from.salary.map((words, index): [string, string] => [
      index === 0 ? `\n${words}\n` : `\n${words}`,
      `\n${chrome.salary[index]}${index === 0 ? '\n' : ''}`,
    ]),
    [`\n${from.education[0]}\n`, `\n${chrome.education[0]}\n`],
    [`\n${from.education[1]}\n`, `\n${chrome.education[1]}\n`],
    ...[`-3`, `-7`, 'degree4', 'field4', 'degree2', '(MLIS)2'].map((before): [string, string] => [
      `${before}${from.education[2]}`,
      `${before}${chrome.education[2]}`,
    ]),
    [`\n${from.qualifications[0]}\n\n`, `\n${chrome.qualifications[0]}\n\n`],
    [`\n${from.qualifications[1]}\n`, `\n${chrome.qualifications[1]}\n`],
    [`${from.qualifications[2]}\n`, `${chrome.qualifications[2]}\n`],
    [`${from.qualifications[3]}\n`, `${chrome.qualifications[3]}\n`],
    [`\n${from.immigration[0]}\n\n`, `\n${chrome.immigration[0]}\n\n`],
    [`\n${from.immigration[1]}\n`, `\n${chrome.immigration[1]}\n`],
    [`\n${from.fit[0]}\n`, `\n${chrome.fit[0]}\n`],
    [`✓ ${from.fit[1]}`, `✓ ${chrome.fit[1]}`],
    [`✗ ${from.fit[2]}`, `✗ ${chrome.fit[2]}`],
    [`\n${from.outlook[0]}\n`, `\n${chrome.outlook[0]}\n`],
    [`\n${from.outlook[1]}:`, `\n${chrome.outlook[1]}:`],
    [`\n${from.faq}\n`, `\n${chrome.faq}\n`],
    [`\n${from.sources}\n`, `\n${chrome.sources}\n`],
  ];
  return pairs.reduce(
    (text, [found, replacement]) => text.replaceAll(found, replacement),
    page === 'librarian' ? librarianPage : technicianPage,
  );
}

const traditionalChinese: PageChrome = {
  code: '職業代碼',
  is: '技術移民職業',
  isNot: '非技術移民職業',
  overall: '總體',
  scores: '評分',
  dimensions: ['收入', '需求', '前景', 'PR 友善', 'AI 風險', '競爭強度', '學習時長', '認證', 'PR 難度'],
  salary: ['薪資', '經驗年薪 (USD)', '初級', '中級'],
  education: ['教育路徑', '階段時長費用 (USD)', '年'],
  qualifications: ['資格', '學歷發證機構', '必需', '可選'],
  immigration: ['移民', '簽證詳情'],
  fit: ['適合對象', '適合', '不適合'],
  outlook: ['職業前景', '成長領域'],
  faq: '常見問題',
  sources: '數據來源',
};

const thai: PageChrome = {
  code: 'รหัสอาชีพ',
  is: 'อาชีพสำหรับการย้ายถิ่นฐานที่มีทักษะ',
  isNot: 'ไม่ใช่อาชีพสำหรับการย้ายถิ่นฐานที่มีทักษะ',
  overall: 'โดยรวม',
  scores: 'คะแนน',
  dimensions: [
    'รายได้',
    'ความต้องการ',
    'แนวโน้ม',
    'เป็นมิตรกับ PR',
    'ความเสี่ยง AI',
    'การแข่งขัน',
    'ความเข้มข้นการเรียนรู้',
    'ระยะเวลาการรับรอง',
    'ความยาก PR',
  ],
  salary: ['เงินเดือน', 'ประสบการณ์รายปี (USD)', 'ระดับจูเนียร์', 'ระดับกลาง'],
  education: ['เส้นทางการศึกษา', 'ขั้นตอนระยะเวลาค่าใช้จ่าย (USD)', ' ปี'],
  qualifications: ['คุณวุฒิ', 'คุณวุฒิผู้ออก', 'จำเป็น', 'เลือกได้'],
  immigration: ['การย้ายถิ่นฐาน', 'รายละเอียดวีซ่า'],
  fit: ['เหมาะกับใคร', 'เหมาะสม', 'ไม่เหมาะสม'],
  outlook: ['แนวโน้มอาชีพ', 'สาขาที่เติบโต'],
  faq: 'คำถามที่พบบ่อย',
  sources: 'แหล่งข้อมูล',
};

/** Chrome in the languages the importer knows. */
export const knownChromes: Readonly<Record<'en' | 'th' | 'zh-Hant' | 'zh-Hans' | 'es' | 'ja' | 'ko' | 'vi', PageChrome>> = {
  th: thai,
  'zh-Hant': traditionalChinese,
  en: {
    code: 'Occupation code',
    is: 'Skilled-migration occupation',
    isNot: 'Not a skilled-migration occupation',
    overall: 'Overall',
    scores: 'Scores',
    dimensions: [
      'Income',
      'Demand',
      'Outlook',
      'PR friendliness',
      'AI risk',
      'Competition',
      'Study time',
      'Certification',
      'PR difficulty',
    ],
    salary: ['Salary', 'ExperienceAnnual (USD)', 'Entry level ', 'Mid level '],
    education: ['Education path', 'StageDurationCost (USD)', ' years'],
    qualifications: ['Qualifications', 'QualificationIssuer', 'Required', 'Optional'],
    immigration: ['Immigration', 'Visa details'],
    fit: ['Who it suits', 'Suits', 'Does not suit'],
    outlook: ['Career outlook', 'Growth areas'],
    faq: 'Frequently asked questions',
    sources: 'Data sources',
  },
  'zh-Hans': {
    code: '职业代码',
    is: '技术移民职业',
    isNot: '非技术移民职业',
    overall: '总体',
    scores: '评分',
    dimensions: ['收入', '需求', '前景', 'PR 友好', 'AI 风险', '竞争强度', '学习时长', '认证', 'PR 难度'],
    salary: ['薪资', '经验年薪 (USD)', '初级', '中级'],
    education: ['教育路径', '阶段时长费用 (USD)', '年'],
    qualifications: ['资格', '学历发证机构', '必需', '可选'],
    immigration: ['移民', '签证详情'],
    fit: ['适合对象', '适合', '不适合'],
    outlook: ['职业前景', '成长领域'],
    faq: '常见问题',
    sources: '数据来源',
  },
  es: {
    code: 'Código de ocupación',
    is: 'Ocupación de migración calificada',
    isNot: 'No es una ocupación de migración calificada',
    overall: 'General',
    scores: 'Puntuación',
    dimensions: [
      'Ingresos',
      'Demanda',
      'Perspectivas',
      'Favorable a la RP',
      'Riesgo de IA',
      'Competencia',
      'Tiempo de estudio',
      'Certificación',
      'Dificultad de la RP',
    ],
    salary: ['Salario', 'ExperienciaAnual (USD)', 'Nivel inicial ', 'Nivel intermedio '],
    education: ['Trayectoria educativa', 'EtapaDuraciónCosto (USD)', ' años'],
    qualifications: ['Cualificaciones', 'TítuloEmisor', 'Obligatorio', 'Opcional'],
    immigration: ['Inmigración', 'Detalles de la visa'],
    fit: ['Para quién es', 'Adecuado', 'No adecuado'],
    outlook: ['Perspectivas profesionales', 'Áreas de crecimiento'],
    faq: 'Preguntas frecuentes',
    sources: 'Fuentes de datos',
  },
  ja: {
    code: '職業コード',
    is: '技能移民対象職業',
    isNot: '技能移民対象職業ではありません',
    overall: '総合',
    scores: '評価',
    dimensions: ['収入', '需要', '見通し', 'PR の取りやすさ', 'AI リスク', '競争の激しさ', '学習期間', '認定', 'PR の難しさ'],
    salary: ['給与', '経験年収 (USD)', '初級', '中級'],
    education: ['教育パス', '段階期間費用 (USD)', '年'],
    qualifications: ['資格', '学歴発行機関', '必須', '任意'],
    immigration: ['移民', 'ビザの詳細'],
    fit: ['向いている人', '向いている', '向いていない'],
    outlook: ['職業の見通し', '成長分野'],
    faq: 'よくある質問',
    sources: 'データソース',
  },
  ko: {
    code: '직업 코드',
    is: '기술 이민 직업',
    isNot: '기술 이민 직업이 아닙니다',
    overall: '종합',
    scores: '평가',
    dimensions: ['소득', '수요', '전망', 'PR 친화성', 'AI 위험', '경쟁 강도', '학습 기간', '인증', 'PR 난이도'],
    salary: ['급여', '경력연봉 (USD)', '초급 ', '중급 '],
    education: ['교육 경로', '단계기간비용 (USD)', '년'],
    qualifications: ['자격', '학위발급 기관', '필수', '선택'],
    immigration: ['이민', '비자 세부 정보'],
    fit: ['누구에게 적합한가', '적합', '부적합'],
    outlook: ['직업 전망', '성장 분야'],
    faq: '자주 묻는 질문',
    sources: '데이터 출처',
  },
  vi: {
    code: 'Mã nghề',
    is: 'Nghề di trú có tay nghề',
    isNot: 'Không phải nghề di trú có tay nghề',
    overall: 'Tổng thể',
    scores: 'Đánh giá',
    dimensions: [
      'Thu nhập',
      'Nhu cầu',
      'Triển vọng',
      'Thân thiện PR',
      'Rủi ro AI',
      'Cạnh tranh',
      'Thời gian học',
      'Chứng nhận',
      'Độ khó PR',
    ],
    salary: ['Lương', 'Kinh nghiệmHàng năm (USD)', 'Sơ cấp ', 'Trung cấp '],
    education: ['Lộ trình học tập', 'Giai đoạnThời gianChi phí (USD)', ' năm'],
    qualifications: ['Bằng cấp', 'Bằng cấpNơi cấp', 'Bắt buộc', 'Tùy chọn'],
    immigration: ['Nhập cư', 'Chi tiết thị thực'],
    fit: ['Phù hợp với ai', 'Phù hợp', 'Không phù hợp'],
    outlook: ['Triển vọng nghề nghiệp', 'Lĩnh vực tăng trưởng'],
    faq: 'Câu hỏi thường gặp',
    sources: 'Nguồn dữ liệu',
  },
};

/** Finnish, which the importer has no table for. */
export const unknownChrome: PageChrome = {
  code: 'Ammattikoodi',
  is: 'Osaajien maahanmuuttoammatti',
  isNot: 'Ei ole osaajien maahanmuuttoammatti',
  overall: 'Yhteensä',
  scores: 'Arviot',
  dimensions: [
    'Tulot',
    'Kysyntä',
    'Näkymät',
    'PR-ystävällisyys',
    'Tekoälyriski',
    'Kilpailu',
    'Opiskeluaika',
    'Pätevöityminen',
    'PR-vaikeus',
  ],
  salary: ['Palkka', 'KokemusVuosipalkka (USD)', 'Aloittelija ', 'Keskitaso '],
  education: ['Koulutuspolku', 'VaiheKestoHinta (USD)', ' vuotta'],
  qualifications: ['Pätevyydet', 'TutkintoMyöntäjä', 'Pakollinen', 'Vapaaehtoinen'],
  immigration: ['Maahanmuutto', 'Viisumien tiedot'],
  fit: ['Kenelle sopii', 'Sopii', 'Ei sovi'],
  outlook: ['Ammatin näkymät', 'Kasvualat'],
  faq: 'Usein kysyttyä',
  sources: 'Tietolähteet',
};
