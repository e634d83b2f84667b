import type { OrderExtract } from '../../lib/domain/event';
import { FIELD_TYPES } from '../../lib/domain/field-type';
import { useTexts, useWords } from '../ui/locale';
import { PageText } from '../ui/PageText';
import { ScrollX } from '../ui/Reachable';
import { Facts } from './Facts';
import { reviewMessages } from './messages';

type Lines = OrderExtract['lines'];
const COLUMNS = ['productName', 'sku', 'unitPrice', 'quantity', 'lineTotal', 'stock'] as const;
const MOST_LINES = 50;

/** What the order looked like when it was flagged. */
export function OrderExtractView({ order }: { readonly order: OrderExtract }) {
  const t = useTexts(reviewMessages);
  const word = useWords();
  const values = FIELD_TYPES.flatMap((type) => {
    const text = order.values[type];
    return text ? [[word(`field.${type}`), <PageText key={type} text={text} limit={200} />] as const] : [];
  });
  return (
    <section className="hd-part">
      <h3>{t('order.title')}</h3>
      {values.length + order.lines.length === 0 ? <p className="hd-dim">{t('order.empty')}</p> : <Facts facts={values} />}
      {order.lines.length > 0 ? <OrderLines lines={order.lines.slice(0, MOST_LINES)} /> : null}
    </section>
  );
}

function OrderLines({ lines }: { readonly lines: Lines }) {
  const t = useTexts(reviewMessages);
  const word = useWords();
  const columns = COLUMNS.filter((column) => lines.some((line) => line[column]));
  return (
    <ScrollX>
      <table className="hd-table" aria-label={t('order.lines')}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {word(`field.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={JSON.stringify(line)}>
              {columns.map((column) => (
                <td key={column}>
                  <PageText text={line[column] ?? ''} limit={120} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollX>
  );
}
