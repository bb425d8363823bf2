import type { ResourceFields } from '#shared/domain/resource/resource.ts';
import { CalendarDate } from '#shared/domain/time.ts';
import type { Story } from './story.ts';

type SampleResource = Partial<ResourceFields> & Pick<ResourceFields, 'title' | 'kind'>;

const day = (text: string) => CalendarDate.parse(text);
const free = { amount: 0, currency: null };

/** What the sample office points its clients to; places and people are named by what they are. */
const resources: readonly SampleResource[] = [
  {
    title: 'Scripting for beginners',
    kind: 'course',
    provider: 'Sample City Library',
    hours: { low: 24, high: 24 },
    cost: free,
    languages: ['en', 'es'],
    where: 'place',
    place: 'Main branch, learning lab',
    skills: ['Basic programming'],
    note: 'Starts in January, April and September. Laptops can be borrowed on the spot.',
    checkedOn: day('2026-09-14'),
  },
  {
    title: 'First steps in code, evenings',
    kind: 'course',
    provider: 'Sample Adult School',
    hours: { low: 30, high: 40 },
    cost: { amount: 120, currency: 'USD' },
    languages: ['en', 'th', 'zh-Hant'],
    where: 'both',
    place: 'Room 12',
    link: 'adult-school.example/first-steps',
    skills: ['Programming', 'Basic programming'],
    note: 'The fee is waived for people on benefits: ask for form B.',
    checkedOn: day('2026-10-05'),
  },
  {
    title: 'Describing digital collections',
    kind: 'course',
    provider: 'Sample State University, extension',
    hours: { low: 24, high: 30 },
    cost: { amount: 480, currency: 'USD' },
    languages: ['en'],
    where: 'online',
    link: 'extension.example/collections',
    skills: ['Digital curation', 'Metadata standards'],
    checkedOn: day('2026-08-20'),
  },
  {
    title: 'Care of digital holdings',
    kind: 'course',
    provider: 'Sample Archive School, London',
    hours: { low: 18, high: 18 },
    cost: { amount: 210, currency: 'GBP' },
    languages: ['en'],
    where: 'online',
    skills: ['Digital curation'],
    checkedOn: day('2026-06-02'),
  },
  {
    title: 'Branch mentor for digital projects',
    kind: 'person',
    provider: 'Digital services librarian, Sample County Library',
    hours: { low: 2, high: 6 },
    cost: free,
    languages: ['en'],
    where: 'place',
    place: 'East branch, by appointment',
    skills: ['Digital curation', 'Basic programming'],
    note: 'Takes two people at a time. Ask through the branch desk.',
    checkedOn: day('2026-10-19'),
  },
  {
    title: 'Privacy at the desk: a workbook',
    kind: 'book',
    provider: 'Sample Library Press',
    hours: { low: 8, high: 10 },
    cost: { amount: 24, currency: 'USD' },
    languages: ['en'],
    skills: ['Data ethics and privacy'],
    note: 'Two copies on the office shelf.',
    checkedOn: day('2025-05-11'),
  },
  {
    title: 'Asking good questions of AI tools',
    kind: 'course',
    provider: 'Sample Workforce Center',
    hours: { low: 6, high: 6 },
    cost: free,
    languages: ['en', 'vi'],
    where: 'place',
    place: 'Computer room',
    skills: ['AI tools at work', 'AI tools'],
    checkedOn: day('2026-11-02'),
  },
  {
    title: 'Practice catalog',
    kind: 'tool',
    provider: 'Sample Library Network',
    cost: free,
    languages: ['en'],
    where: 'online',
    link: 'practice-catalog.example',
    skills: ['Metadata standards', 'Cataloging'],
    note: 'A copy of a real catalog in which nothing can be broken.',
  },
  {
    title: 'Quiet study room',
    kind: 'place',
    provider: 'Sample City Library',
    cost: free,
    where: 'place',
    place: 'Main branch, second floor',
    note: 'Three hours a day can be booked with a library card.',
    checkedOn: day('2026-10-19'),
  },
  {
    title: 'การใช้คอมพิวเตอร์เบื้องต้น',
    kind: 'course',
    provider: 'Sample Thai Community Center',
    hours: { low: 12, high: 12 },
    languages: ['th'],
    where: 'place',
    skills: ['Basic computer use'],
    note: 'The fee depends on the group; nobody could say it on the phone.',
    checkedOn: day('2026-09-28'),
  },
];

/** What the sample office points its clients to. */
export async function tellOfficeResources({ use, at }: Story): Promise<void> {
  at('2026-11-02T15:00:00.000Z');
  for (const resource of resources) await use.resources.add(resource);
}
