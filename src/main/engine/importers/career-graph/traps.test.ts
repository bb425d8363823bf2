import { describe, expect, test } from 'vitest';
import { librarianPage, readOne, swap, technicianPage } from './testing.ts';

const librarian = readOne(librarianPage);
const technician = readOne(technicianPage);

describe('title line', () => {
  test('two names without a delimiter are split at the official title of the code', () => {
    expect(librarian.profile.titles).toEqual({
      page: 'Librarian and media collections specialist',
      official: 'Librarians and Media Collections Specialists',
    });
    expect(technician.profile.titles).toEqual({ page: 'Library technician', official: 'Library Technicians' });
  });

  test('without the official title the split is proposed by the page’s own heading, and asked for', () => {
    const { profile, questions } = readOne(
      swap(technicianPage, 'Library technician Library Technicians', 'Library technician Library Support Staff'),
    );
    expect(profile.titles).toEqual({ page: 'Library technician', official: 'Library Support Staff' });
    expect(questions.find(({ kind }) => kind === 'title')).toMatchObject({
      raw: 'Library technician Library Support Staff',
      line: 4,
      parts: [
        { label: 'page', text: 'Library technician' },
        { label: 'official', text: 'Library Support Staff' },
      ],
    });
  });

  test('a page whose own title is the official one keeps both', () => {
    const { profile } = readOne(swap(technicianPage, 'Library technician Library Technicians', 'Library Technicians Library Technicians'));
    expect(profile.titles).toEqual({ page: 'Library Technicians', official: 'Library Technicians' });
  });
});

describe('the line with flag, code and score', () => {
  test('is taken apart', () => {
    expect(librarian.profile).toMatchObject({ socCode: '25-4022', skilledMigration: true, overall: 6.3 });
    expect(technician.profile).toMatchObject({ socCode: '25-4031', skilledMigration: false, overall: 6 });
  });

  test('each of its facts can carry a note, as the titles can', () => {
    const header = librarian.profile.passages.filter(({ section }) => section === 'header');
    expect(header.map(({ id, text }) => [id, text])).toEqual([
      ['title', librarian.profile.titles.page],
      ['title.official', librarian.profile.titles.official],
      ['socCode', '25-4022'],
      ['skilledMigration', expect.stringMatching(/\S/)],
      ['overall', expect.stringContaining('6.3')],
    ]);
  });

  test.each([
    ['技術移民職業', true],
    ['非技術移民職業', false],
    ['不是技術移民職業', false],
    ['不屬於技術移民職業', false],
    ['技術移民職業以外', false],
    ['技術移民職業候補', null],
    ['アジア', null],
    ['Skilled-migration occupation', true],
    ['This is not a skilled-migration occupation', false],
    ['Not on the skilled migration list', false],
    ['Hardly a skilled-migration occupation', null],
    ['No es una ocupación de migración calificada', false],
    ['技能移民対象職業ではありません', false],
    ['기술 이민 직업이 아닙니다', false],
    ['Không phải nghề di trú có tay nghề', false],
    ['ไม่ใช่อาชีพสำหรับการย้ายถิ่นฐานที่มีทักษะ', false],
    ['อาชีพสำหรับการย้ายถิ่นฐานที่มีทักษะ', true],
  ])('%s is read as %s: "not" is never read as "is"', (flag, expected) => {
    const { profile, unplaced } = readOne(swap(librarianPage, ' 技術移民職業 ', ` ${flag} `));
    expect(profile.skilledMigration).toBe(expected);
    expect(profile.overall).toBe(6.3);
    expect(unplaced.map(({ text }) => text)).toEqual(expected === null ? [flag] : []);
  });

  test('a header and an immigration sentence that differ are a contradiction', () => {
    const page = swap(technicianPage, '(SOC) ไม่ใช่อาชีพ', '(SOC) อาชีพ');
    expect(readOne(page).warnings).toContainEqual(expect.objectContaining({ kind: 'contradiction', topic: 'skilledMigration' }));
    expect(technician.warnings).not.toContainEqual(expect.objectContaining({ topic: 'skilledMigration' }));
  });

  test('the "i" glued to the repeated score is no part of it; a different score there is a contradiction', () => {
    expect(librarian.warnings).not.toContainEqual(expect.objectContaining({ topic: 'overall' }));
    expect(readOne(swap(librarianPage, '· 總體 6.3/10i', '· 總體 6.8/10i')).warnings).toContainEqual(
      expect.objectContaining({ topic: 'overall' }),
    );
  });

  test('a score with a comma, and no score at all', () => {
    expect(readOne(swap(librarianPage, '6.3/10', '6,3 / 10')).profile.overall).toBe(6.3);
    const unscored = readOne(swap(swap(librarianPage, ' 總體 6.3/10\n', '\n'), '評分 · 總體 6.3/10i', '評分'));
    expect(unscored.profile).toMatchObject({ overall: null, skilledMigration: true });
  });
});

describe('the nine dimensions', () => {
  const labels = '收入需求前景PR 友善AI 風險競爭強度學習時長認證PR 難度';

  test('labels run together without values are nine times not stated', () => {
    expect(librarian.profile.dimensions.map(({ name, direction, value }) => [name, direction, value])).toEqual([
      ['income', 'benefit', null],
      ['demand', 'benefit', null],
      ['outlook', 'benefit', null],
      ['prFriendliness', 'benefit', null],
      ['aiRisk', 'burden', null],
      ['competition', 'burden', null],
      ['studyTime', 'burden', null],
      ['certification', 'burden', null],
      ['prDifficulty', 'burden', null],
    ]);
    expect(
      librarian.profile.passages
        .filter(({ section }) => section === 'dimensions')
        .map(({ text }) => text)
        .join(''),
    ).toBe(labels);
  });

  test.each([
    ['behind each label', '收入5.8需求5.5前景5.2PR 友善6.5AI 風險5競爭強度4.5學習時長6.5認證6PR 難度5.5'],
    ['of ten', '收入 5.8/10 需求 5.5/10 前景 5.2/10 PR 友善 6.5/10 AI 風險 5/10 競爭強度 4.5/10 學習時長 6.5/10 認證 6/10 PR 難度 5.5/10'],
    [
      'on lines of their own',
      '收入\n5.8\n需求\n5.5\n前景\n5.2\nPR 友善\n6.5\nAI 風險\n5\n競爭強度\n4.5\n學習時長\n6.5\n認證\n6\nPR 難度\n5.5',
    ],
    ['with commas', '收入5,8\n需求5,5\n前景5,2\nPR 友善6,5\nAI 風險5,0\n競爭強度4,5\n學習時長6,5\n認證6,0\nPR 難度5,5'],
  ])('values %s are read', (_where, block) => {
    const { profile, unplaced } = readOne(swap(librarianPage, labels, block));
    expect(profile.dimensions.map(({ value }) => value)).toEqual([5.8, 5.5, 5.2, 6.5, 5, 4.5, 6.5, 6, 5.5]);
    expect(profile.aiEra.verdict?.word).toBe('Mixed');
    expect(unplaced).toEqual([]);
  });

  test('a value that is missing among others stays not stated', () => {
    const { profile } = readOne(swap(librarianPage, labels, '收入5.8需求前景5.2PR 友善AI 風險競爭強度學習時長認證PR 難度'));
    expect(profile.dimensions.map(({ value }) => value)).toEqual([5.8, null, 5.2, null, null, null, null, null, null]);
  });
});

describe('the AI block', () => {
  test('products are name, kind, extent, year and claim', () => {
    expect(librarian.profile.aiEra.products.map(({ name, kind, extent, year }) => [name, kind, extent, year])).toEqual([
      ['Alma', 'Platform', 'Partial', 2015],
      ['WorldShare Management Services', 'Platform', 'Partial', 2011],
      ['Rosetta', 'Platform', 'Partial', 2017],
      ['Primo', 'Platform', 'Partial', 2008],
    ]);
    expect(librarian.profile.aiEra.products[0]?.claim).toMatch(/^Runs ordering.*fewer hands\.$/);
  });

  test('a product with unknown words is asked for', () => {
    const { profile, questions } = readOne(swap(librarianPage, 'Alma Platform Partial 2015', 'Alma Plateforme Partielle 2015'));
    expect(profile.aiEra.products[0]).toMatchObject({ name: 'Alma', kind: 'Plateforme', extent: 'Partielle', year: 2015 });
    expect(questions.map(({ kind }) => kind)).toContain('product');
  });

  test('five tasks each, with their explanation; a full stop behind the bracket is no part of it', () => {
    const { takeOver, augment, moat } = librarian.profile.aiEra;
    expect([takeOver.length, augment.length, moat.length]).toEqual([5, 5, 5]);
    expect(augment[0]).toMatchObject({
      name: 'Deep searches',
      detail: 'a tool reads the need and picks the best sources from several databases',
    });
    expect(augment[0]?.text.endsWith(').')).toBe(true);
  });

  test('six skills with an example each', () => {
    expect(librarian.profile.skillsToBuild.map(({ name }) => name)).toEqual([
      'AI tools at work',
      'Data ethics and privacy',
      'Designing for users',
      'Digital curation',
      'Leading projects and change',
      'Basic programming',
    ]);
    expect(librarian.profile.skillsToBuild[0]).toMatchObject({
      id: 'skillsToBuild.ai-tools-at-work',
      example: 'ask databases in plain language, train a small classifier',
    });
  });
});

describe('pay', () => {
  test('a tier’s name is kept as printed, its level comes from its years', () => {
    expect(technician.profile.salary.tiers.map(({ level, name, years }) => [level, name, years])).toEqual([
      ['entry', 'ระดับจูเนียร์', { from: 0, to: 3 }],
      ['middle', 'ระดับกลาง', { from: 3, to: 7 }],
      ['senior', 'Senior', { from: 7, to: null }],
    ]);
  });

  test.each([
    ['$45,000 ~ $60,000Small', 45_000, 60_000],
    ['$45,000~$60,000Small', 45_000, 60_000],
    ['$45,000–$60,000Small', 45_000, 60_000],
    ['$45,000 - 60,000Small', 45_000, 60_000],
    ['$45k–60kSmall', 45_000, 60_000],
    ['45–60k Small', 45_000, 60_000],
    ['USD 45,000 to 60,000 Small', 45_000, 60_000],
    ['$45.000 ~ $60.000Small', 45_000, 60_000],
    ['$45,000Small', 45_000, 45_000],
  ])('%s is a range with its note apart', (printed, low, high) => {
    const { profile } = readOne(swap(librarianPage, '$45,000 ~ $60,000Small', printed));
    expect(profile.salary.tiers[0]).toMatchObject({ range: { low, high, currency: 'USD' }, note: 'Small or public libraries' });
  });

  test('an hourly range in the note is a second range', () => {
    expect(technician.profile.salary.tiers.map(({ noteRange }) => noteRange)).toEqual([
      { low: 13, high: 17, currency: 'USD', period: 'hour' },
      { low: 17, high: 22, currency: 'USD', period: 'hour' },
      null,
    ]);
    expect(technician.profile.salary.period).toBe('year');
    const without = readOne(swap(technicianPage, 'ประสบการณ์รายปี (USD)', 'ประสบการณ์ (USD)'));
    expect(without.profile.salary).toMatchObject({ period: null, tiers: technician.profile.salary.tiers });
  });
});

describe('education and qualifications', () => {
  test.each([
    ['2 ปี', 2, 2],
    ['2年', 2, 2],
    ['2 years', 2, 2],
    ['18 months', 1.5, 1.5],
    ['18 เดือน', 1.5, 1.5],
    ['1-2 años', 1, 2],
    ['1,5 năm', 1.5, 1.5],
  ])('%s becomes years', (printed, low, high) => {
    const { profile } = readOne(swap(technicianPage, 'Associate degree2 ปี', `Associate degree${printed}`));
    expect(profile.education[0]).toMatchObject({ stage: 'Associate degree', years: { low, high }, cost: { low: 10_000, high: 30_000 } });
  });

  test('a unit nobody knows and two numbers run together are not stated', () => {
    expect(readOne(swap(technicianPage, 'Associate degree2 ปี', 'Associate degree2 moons')).profile.education[0]).toMatchObject({
      years: null,
    });
    expect(readOne(swap(technicianPage, 'Associate degree2 ปี', 'Certificate level 42 ปี')).profile.education[0]).toMatchObject({
      years: null,
    });
  });

  test('the page’s order is kept, though it is not that of a career', () => {
    expect(librarian.profile.education.map(({ stage }) => stage)).toEqual([
      "Master's in library and information science (MLIS)",
      "Bachelor's degree, any field",
    ]);
  });

  test('name, issuer and flag run together: sure where the name is a stage of education, else asked for with the raw line', () => {
    expect(librarian.profile.qualifications.map(({ name, issuer, required }) => [name, issuer, required])).toEqual([
      ["Master's in library and information science (MLIS)", 'A program accredited by the American Library Association (ALA).', true],
      ['State teaching certificate (school libraries)', "The state's department of education", false],
    ]);
    const asked = librarian.questions.filter(({ kind }) => kind === 'qualification');
    expect(asked).toHaveLength(1);
    expect(asked[0]).toMatchObject({
      raw: "State teaching certificate (school libraries)The state's department of education可選",
      line: 87,
    });
  });

  test.each([
    ['จำเป็น', true],
    ['ไม่จำเป็น', false],
    ['必需', true],
    ['非必需', false],
    ['Not required', false],
    ['Required', true],
    ['불필요', false],
    ['Không bắt buộc', false],
    ['必須ではありません', false],
  ])('%s behind a qualification is %s', (printed, required) => {
    const { profile } = readOne(swap(technicianPage, 'Community collegeจำเป็น', `Community college${printed}`));
    expect(profile.qualifications[0]).toMatchObject({ name: 'Associate degree', issuer: 'Community college', required });
  });

  test('cells told apart by tabs split surely', () => {
    const { profile, questions } = readOne(
      swap(
        librarianPage,
        "State teaching certificate (school libraries)The state's department of education可選",
        'PowerBI CertificateX\tSome BoardY\t可選',
      ),
    );
    expect(profile.qualifications[1]).toMatchObject({ name: 'PowerBI CertificateX', issuer: 'Some BoardY', required: false });
    expect(questions.map(({ kind }) => kind)).not.toContain('qualification');
  });
});

describe('the immigration block', () => {
  test('as a table of visas', () => {
    expect(librarian.profile.immigration.statement).toBeNull();
    expect(librarian.profile.immigration.visas.map(({ code, name }) => [code, name])).toEqual([
      ['H-1B', 'H-1B Specialty Occupations'],
      ['EB-2', 'Employment-Based Second Preference (EB-2)'],
      ['EB-3', 'Employment-Based Third Preference (EB-3)'],
    ]);
    expect(librarian.profile.immigration.visas[0]?.note).toMatch(/^Normally counts/);
  });

  test('as a sentence, the flag’s phrase taken off', () => {
    expect(technician.profile.immigration.visas).toEqual([]);
    expect(technician.profile.immigration.statement).toMatch(/^Whether a visa fits/);
    expect(technician.profile.passages.find(({ id }) => id === 'immigration.flag')?.text).toBe('ไม่ใช่อาชีพสำหรับการย้ายถิ่นฐานที่มีทักษะ');
  });

  test('as both at once', () => {
    const { profile } = readOne(
      swap(librarianPage, '簽證詳情\n', 'Read the rules before you apply, for they change every year.\n\n簽證詳情\n'),
    );
    expect(profile.immigration.statement).toBe('Read the rules before you apply, for they change every year.');
    expect(profile.immigration.visas).toHaveLength(3);
  });

  test('a visa whose name is not known is split at its seam and asked for', () => {
    const { profile, questions } = readOne(
      swap(librarianPage, 'EB-3 Employment-Based Third Preference (EB-3)For', 'EB-3 Skilled workersFor'),
    );
    expect(profile.immigration.visas[2]).toMatchObject({
      code: 'EB-3',
      name: 'Skilled workers',
      note: expect.stringMatching(/^For a bachelor/),
    });
    expect(questions.map(({ kind }) => kind)).toContain('visa');
  });
});

describe('outlook and questions', () => {
  test('growth areas run together are proposed and asked for', () => {
    expect(technician.profile.outlook.growthAreas.map(({ name }) => name)).toEqual([
      'Digital transformation',
      'Automation',
      'Community outreach',
      'Data management',
    ]);
    expect(technician.questions.find(({ kind }) => kind === 'growthAreas')?.raw).toBe(
      'Digital transformationAutomationCommunity outreachData management',
    );
  });

  test('growth areas with commas or on lines of their own are sure', () => {
    const glued = 'Digital transformationAutomationCommunity outreachData management';
    for (const printed of ['Digital transformation, Automation, Data management', 'Digital transformation\nAutomation\nData management']) {
      const { profile, questions } = readOne(swap(technicianPage, glued, printed));
      expect(profile.outlook.growthAreas.map(({ name }) => name)).toEqual(['Digital transformation', 'Automation', 'Data management']);
      expect(questions.map(({ kind }) => kind)).not.toContain('growthAreas');
    }
  });

  test('questions and answers stand on alternating lines', () => {
    expect(librarian.profile.faq.map(({ question }) => question)).toEqual([
      'How well are librarians paid?',
      'Does an H-1B visa come easily to a librarian?',
      'Which degree opens the door?',
    ]);
    expect(librarian.profile.faq[2]?.answer).toMatch(/^Most posts ask.*counts instead\.$/);
  });

  test('questions without a question mark alternate too; full-width marks and answers of two lines are read', () => {
    const plain = readOne(
      technicianPage.replace('technicians paid?', 'technicians paid').replace('library technician?', 'library technician'),
    );
    expect(plain.profile.faq.map(({ question }) => question)).toEqual([
      'How well are library technicians paid',
      'Is there a work visa for a library technician',
    ]);
    const long = readOne(
      technicianPage
        .replace('technicians paid?', 'technicians paid？')
        .replace('\nIs there a work visa', '\nTips come on top.\nIs there a work visa'),
    );
    expect(long.profile.faq[0]).toMatchObject({
      question: 'How well are library technicians paid？',
      answer: expect.stringMatching(/\nTips come on top\.$/),
    });
  });

  test('the last line counts though no line end follows it', () => {
    expect(librarianPage.endsWith('\n')).toBe(false);
    expect(librarian.profile.sources).toMatch(/newest official source\.$/);
  });
});

describe('checks', () => {
  test('pay tiers against the answers: the librarian page contradicts itself, the technician page does not', () => {
    const contradictions = (warnings: typeof librarian.warnings) => warnings.filter(({ kind }) => kind === 'contradiction');
    expect(contradictions(librarian.warnings)).toEqual([
      {
        kind: 'contradiction',
        socCode: '25-4022',
        topic: 'entryPay',
        first: { itemId: 'salary.entry', quote: '初級(0-3年)$45,000 ~ $60,000Small or public libraries' },
        second: {
          itemId: 'faq.how-well-are-librarians-paid',
          quote: 'Entry-level posts pay $45,000-$55,000, and senior or specialized ones can pass $90,000.',
        },
      },
    ]);
    expect(contradictions(technician.warnings)).toEqual([]);
  });

  test.each([
    ['around $37,000', 'around $57,000', 'middlePay'],
    ['senior up to $55,000', 'senior up to $75,000', 'seniorPay'],
    ['entry-level about $28,000', 'entry-level about $21,000', 'entryPay'],
  ])('%s changed to %s is a contradiction', (found, replacement, topic) => {
    expect(readOne(swap(technicianPage, found, replacement)).warnings).toContainEqual(
      expect.objectContaining({ kind: 'contradiction', topic }),
    );
  });

  test('figures older than a year for pay and two for the outlook are named; years of products are not', () => {
    expect(librarian.warnings.filter(({ kind }) => kind === 'oldFigures')).toEqual([
      expect.objectContaining({
        itemId: expect.stringMatching(/^outlook\.paragraphs\.the-federal-projection/),
        year: 2023,
        limitMonths: 24,
      }),
      expect.objectContaining({ itemId: 'faq.how-well-are-librarians-paid', year: 2023, limitMonths: 12 }),
    ]);
    const fresh = readOne(swap(swap(librarianPage, 'for 2023', 'for 2025'), '2023-2033', '2025-2035'));
    expect(fresh.warnings.filter(({ kind }) => kind === 'oldFigures')).toEqual([]);
  });

  test('a section that is not there is named', () => {
    const [before = ''] = librarianPage.split('\n常見問題\n');
    expect(readOne(before).warnings.filter(({ kind }) => kind === 'missingSection')).toEqual([
      { kind: 'missingSection', socCode: '25-4022', section: 'faq' },
      { kind: 'missingSection', socCode: '25-4022', section: 'sources' },
    ]);
  });

  test('the site’s menu above the page and its footer below are listed', () => {
    const copied = `Sign in\nLanguages\n${librarianPage}\n\n© 2026 AI Career Graph\nPrivacy`;
    const { profile, unplaced } = readOne(copied);
    expect(unplaced.map(({ text }) => text)).toEqual(['Sign in', 'Languages', '© 2026 AI Career Graph', 'Privacy']);
    expect(profile.sources).toBe(librarian.profile.sources);
  });

  test('a line that no rule places is listed, never dropped', () => {
    const { unplaced } = readOne(swap(librarianPage, '  • Digital curation', 'Advertisement\n  • Digital curation'));
    expect(unplaced).toEqual([{ socCode: '25-4022', line: 59, text: 'Advertisement' }]);
  });
});

test('every id is unique, and every passage stands on the line it names', () => {
  for (const [reading, page] of [
    [librarian, librarianPage],
    [technician, technicianPage],
  ] as const) {
    const ids = reading.profile.passages.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const lines = page.split('\n');
    for (const { text, line, id } of reading.profile.passages) {
      expect(lines[line - 1]?.includes(text.split('\n')[0]?.split(' ')[0] ?? '?'), id).toBe(true);
    }
  }
});
