import { Button } from 'antd';
import { useCallback, useEffect, useState } from 'react';
import type { FlaggedEntry } from '../../lib/domain/flagged-entry';
import type { RelatedOrders as Related, RelatedList, RelatedOrder } from '../../lib/domain/related';
import { useOptionalPort } from '../desk/section-port';
import { hrefOf } from '../desk/use-route';
import { TimeCell } from '../ui/Cells';
import { useTexts } from '../ui/locale';
import { uiMessages } from '../ui/messages';
import { PageText } from '../ui/PageText';
import { ScrollX } from '../ui/Reachable';
import { StatusTag } from '../ui/Tags';
import { type EvidencePort, evidencePort } from './evidence-port';
import { reviewMessages } from './messages';
import { useSettled } from './use-settled';

interface Props {
  readonly entry: FlaggedEntry;
  /** All entries that the reader may see: what was flagged on the other orders is among them. */
  readonly entries: readonly FlaggedEntry[];
}

/** What else the same customer ordered, and how others ordered the same goods. Left out where nobody can look it up. */
export function RelatedOrders(props: Props) {
  const port = useOptionalPort(evidencePort);
  return port ? <Looked {...props} port={port} /> : null;
}

type State = { readonly flagId: string; readonly found: Related | null };

function Looked({ entry, entries, port }: Props & { readonly port: EvidencePort }) {
  const t = useTexts(reviewMessages);
  const ui = useTexts(uiMessages);
  const isSettled = useSettled(entry.flagId);
  const [{ flagId, found }, setState] = useState<State>({ flagId: '', found: null });
  const load = useCallback(() => {
    let alive = true;
    const show = (result: Related | null) => alive && setState({ flagId: entry.flagId, found: result });
    port.related(entry).then(show, () => show(null));
    return () => {
      alive = false;
    };
  }, [port, entry]);
  useEffect(() => (isSettled ? load() : undefined), [isSettled, load]);
  return (
    <section className="hd-part" aria-labelledby="review-related">
      <h3 id="review-related">{t('related.title')}</h3>
      {flagId !== entry.flagId ? <p className="hd-dim">{ui('loading')}</p> : null}
      {flagId === entry.flagId && found === null ? (
        <p role="alert">
          {t('related.failed')}{' '}
          <Button size="small" onClick={load}>
            {ui('retry')}
          </Button>
        </p>
      ) : null}
      {flagId === entry.flagId && found ? (
        <>
          <List kind="customer" list={found.customer} site={entry.site} entries={entries} />
          <List kind="goods" list={found.goods} site={entry.site} entries={entries} />
        </>
      ) : null}
    </section>
  );
}

interface ListProps {
  readonly kind: 'customer' | 'goods';
  readonly list: RelatedList | null;
  readonly site: string;
  readonly entries: readonly FlaggedEntry[];
}

function List({ kind, list, site, entries }: ListProps) {
  const t = useTexts(reviewMessages);
  if (list === null) return <p className="hd-dim">{t(`related.${kind}.unknown`)}</p>;
  if (list.count === 0) return <p className="hd-dim">{t(`related.${kind}.none`)}</p>;
  const wanted = new Set(list.orders.map(({ orderNo }) => orderNo));
  const flagged = entries.filter((entry) => entry.orderNo !== null && wanted.has(entry.orderNo) && entry.site === site);
  return (
    <>
      <p>
        {t(`related.${kind}`, { count: list.count })}
        {list.count > list.orders.length ? (
          <span className="hd-dim"> {t('related.most', { count: list.orders.length })}</span>
        ) : null}
      </p>
      <ScrollX>
        <table className="hd-table" aria-label={t(`related.${kind}`, { count: list.count })}>
          <thead>
            <tr>
              {(['at', 'order', kind === 'goods' ? 'goods' : 'total', 'status', 'flags'] as const).map((column) => (
                <th key={column} scope="col">
                  {t(`related.column.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {list.orders.map((order) => (
              <Row key={order.orderNo} order={order} flagged={flagged.filter(({ orderNo }) => orderNo === order.orderNo)} />
            ))}
          </tbody>
        </table>
      </ScrollX>
    </>
  );
}

function Row({ order, flagged }: { readonly order: RelatedOrder; readonly flagged: readonly FlaggedEntry[] }) {
  const { orderNo, at, total, status, goods } = order;
  return (
    <tr>
      <td>
        <TimeCell at={at} />
      </td>
      <td>
        <a href={hrefOf('timeline', orderNo)} target="_blank" rel="noreferrer">
          <PageText text={orderNo} line limit={40} />
        </a>
      </td>
      <td className="hd-num">
        <PageText text={goods ? `${goods.name || goods.sku} · ${goods.unitPrice} × ${goods.quantity}` : total} limit={80} />
      </td>
      <td>
        <PageText text={status} limit={40} />
      </td>
      <td>
        {flagged.length === 0
          ? '—'
          : flagged.slice(0, 4).map((entry) => <StatusTag key={entry.flagId} status={entry.status} verdict={entry.verdict} />)}
      </td>
    </tr>
  );
}
