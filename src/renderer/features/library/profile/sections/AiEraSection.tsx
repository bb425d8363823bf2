import type { ReactElement } from 'react';
import { ItemText, useItem } from '#renderer/features/annotations/index.ts';
import { Icon, type IconName, Table, useText, VerdictMark } from '#renderer/ui/index.ts';
import type { DetailedStatement, OccupationProfile, ReplacingProduct } from '#shared/domain/profile/profile.ts';
import { ProfileSectionBlock } from '../ProfileSectionBlock.tsx';
import { passageId } from '../passage-ids.ts';
import { Reason, useHasReason } from '../Reason.tsx';
import { useReading } from '../reading-context.ts';
import { NotStated } from './NotStated.tsx';
import styles from './sections.module.css';

/**
 * The occupation in the AI era, in the page's order: verdict, products, tasks taken over, tasks augmented, moat. On a computed profile the
 * three lists are activities by their exposure, which claims less.
 */
export function AiEraSection({ profile }: { readonly profile: OccupationProfile }): ReactElement {
  const { aiEra } = profile;
  return (
    <ProfileSectionBlock id="aiEra">
      {aiEra.verdict === null && aiEra.text === null ? null : (
        <div className={styles.verdict}>
          {aiEra.verdict === null ? <span /> : <VerdictMark kind={aiEra.verdict.kind} word={aiEra.verdict.word} />}
          {aiEra.text === null ? null : <ItemText id={passageId(profile, 'aiEra', aiEra.text)} text={aiEra.text} />}
        </div>
      )}
      <Reason place="aiEra.verdict" />
      <Products products={aiEra.products} />
      <div className={styles.columns}>
        <Statements place="takeOver" icon="chip" statements={aiEra.takeOver} />
        <Statements place="augment" icon="augment" statements={aiEra.augment} />
      </div>
      <Statements place="moat" icon="shield" statements={aiEra.moat} />
    </ProfileSectionBlock>
  );
}

function Products({ products }: { readonly products: readonly ReplacingProduct[] }): ReactElement | null {
  const say = useText();
  const hasReason = useHasReason();
  if (products.length === 0 && !hasReason('aiEra.products')) return null;
  return (
    <div className={styles.block} data-place="products">
      <h3 className={styles.subhead}>
        <Icon name="layers" />
        {say('profile.aiEra.products')}
      </h3>
      <Reason place="aiEra.products" />
      {products.length === 0 ? null : (
        <Table label={say('profile.aiEra.products')}>
          <thead>
            <tr>
              <th className={styles.productColumn}>{say('profile.aiEra.product')}</th>
              <th>{say('profile.aiEra.claim')}</th>
              <th>{say('profile.aiEra.reach')}</th>
              <th className="end">{say('profile.aiEra.since')}</th>
            </tr>
          </thead>
          <tbody>
            {products.map((product) => (
              <Product key={product.id} product={product} />
            ))}
          </tbody>
        </Table>
      )}
    </div>
  );
}

function Product({ product }: { readonly product: ReplacingProduct }): ReactElement {
  const { props, parts } = useItem(product.id, [product.name, product.claim ?? '']);
  const [name, claim] = parts;
  return (
    <tr {...props}>
      <td>
        <div className={styles.cell}>
          <span className={styles.main}>{name}</span>
          {product.kind === null ? null : <span className={styles.under}>{product.kind}</span>}
        </div>
      </td>
      <td>
        <div className={styles.cell}>{product.claim === null ? <NotStated /> : claim}</div>
      </td>
      <td>{product.extent ?? <NotStated />}</td>
      <td className="end figure">{product.year ?? <NotStated />}</td>
    </tr>
  );
}

interface StatementsProps {
  readonly place: 'takeOver' | 'augment' | 'moat';
  readonly icon: IconName;
  readonly statements: readonly DetailedStatement[];
}

function Statements({ place, icon, statements }: StatementsProps): ReactElement | null {
  const say = useText();
  const { computed } = useReading();
  const hasReason = useHasReason();
  if (statements.length === 0 && !hasReason(`aiEra.${place}`)) return null;
  return (
    <div className={styles.block} data-place={place}>
      <h3 className={styles.subhead}>
        <Icon name={icon} />
        {say(computed === null ? `profile.aiEra.${place}` : `profile.aiEra.computed.${place}`)}
      </h3>
      <Reason place={`aiEra.${place}`} />
      <ul className={styles.list}>
        {statements.map((statement) => (
          <ItemText key={statement.id} id={statement.id} text={statement.text} as="li" />
        ))}
      </ul>
    </div>
  );
}
