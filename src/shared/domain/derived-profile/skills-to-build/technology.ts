import type { Technology } from '../../occupation/occupation.ts';
import { describedBasis, type Sitting } from '../sitting.ts';
import { joined, listed, plainWording } from '../wording.ts';
import type { Proposal } from './proposal.ts';

const productsNamed = 3;

/** Nothing to learn for a job. */
const unhelpful: ReadonlySet<string> = new Set(['Electronic mail software', 'Internet browser software']);

/** Says something only where it is in demand. */
const operatingSystems = 'Operating system software';

/** Asked for nearly everywhere: named after what belongs to the work. */
const everyday: ReadonlySet<string> = new Set([
  'Office suite software',
  'Word processing software',
  'Spreadsheet software',
  'Presentation software',
]);

/**
 * Kinds of software with products that employers often name in postings for this occupation (in demand), the most such products first,
 * everyday office programs last. A
 * product of one letter alone in its kind is passed over: postings are read by machine, and a letter is soon found.
 */
export function technologyInDemand(sitting: Sitting): Proposal[] {
  return kindsWith(sitting, ({ inDemand }) => inDemand).map((kind) => proposalOf(sitting, kind, 'inDemand'));
}

/**
 * The same for products often named in postings of any kind (hot). That says nothing of this occupation, so only kinds count that at least
 * half of the related occupations use too: else one program on a list would send musicians to learn enterprise software.
 */
export function technologyHot(sitting: Sitting): Proposal[] {
  const described = sitting.neighbours.filter(({ detail }) => detail.technology.length > 0);
  const isShared = ({ name }: Kind) =>
    2 * described.filter(({ detail }) => detail.technology.some(({ kind }) => kind === name)).length >= described.length;
  return kindsWith(sitting, ({ hot }) => hot)
    .filter((kind) => kind.name !== operatingSystems && isShared(kind))
    .map((kind) => proposalOf(sitting, kind, 'hot'));
}

interface Kind {
  readonly name: string;
  readonly products: readonly Technology[];
}

function kindsWith({ detail }: Sitting, counts: (technology: Technology) => boolean): Kind[] {
  const byKind = Map.groupBy(detail.technology.filter(counts), ({ kind }) => kind);
  return [...byKind]
    .map(([name, products]) => ({ name, products }))
    .filter(({ name, products }) => !unhelpful.has(name) && products.some((product) => product.name.length > 1))
    .sort((one, other) => Number(everyday.has(one.name)) - Number(everyday.has(other.name)) || mostProducts(one, other));
}

function mostProducts(one: Kind, other: Kind): number {
  return other.products.length - one.products.length || (one.name < other.name ? -1 : 1);
}

function proposalOf(sitting: Sitting, { name, products }: Kind, asked: 'inDemand' | 'hot'): Proposal {
  const { say, figure } = sitting;
  const why = () => {
    const basis = describedBasis(sitting, 'onet');
    const named = products.slice(0, productsNamed).map((product) => plainWording(product.name));
    const more = products.length - productsNamed;
    const further = more > 0 ? [say('derived.skill.more', { more: figure.computed('technologies', more, basis, 'technologies') })] : [];
    const told = say(`derived.skill.${asked}`, { products: listed(say, [...named, ...further]) });
    return basis.coverage === 'exact' ? told : joined([told, say('derived.skill.ofParts')], '; ');
  };
  return { key: `kind:${name}`, name, why };
}
