import { DeleteOutlined, UploadOutlined } from '@ant-design/icons';
import { Alert, Button, Table, Upload } from 'antd';
import { useState } from 'react';
import type { GiftOffer, ReferenceRate } from '../../lib/domain/policy';
import { decodeCsv } from '../../lib/policy/csv-lines';
import { type PriceList, readPriceList } from '../../lib/policy/price-list';
import { useTexts } from '../ui/locale';
import { PageText } from '../ui/PageText';
import { deskMessages } from './desk-messages';
import { policyMessages } from './messages';
import { Provenance } from './Provenance';
import { RowsEditor } from './RowsEditor';
import { useDraft } from './use-draft';

/** Prices, gifts and exchange rates that supervisors keep. */
export function PricesTab() {
  return (
    <>
      <Prices />
      <Gifts />
      <Rates />
    </>
  );
}

function Prices() {
  const { policy, document, edit } = useDraft();
  const t = useTexts(policyMessages);
  const desk = useTexts(deskMessages);
  const [list, setList] = useState<PriceList | null>(null);
  const prices = Object.entries(policy.tables.prices).map(([key, price]) => ({ key, ...price }));
  const take = () => {
    const more = Object.fromEntries((list?.good ?? []).map(({ key, price }) => [key, price]));
    edit({ tables: { ...document.tables, prices: { ...document.tables?.prices, ...more } } });
    setList(null);
  };
  return (
    <section className="hd-pane">
      <h2>{t('prices')}</h2>
      <p className="hd-dim">{t('prices.hint')}</p>
      <Upload
        accept=".csv,text/csv,text/plain"
        showUploadList={false}
        beforeUpload={(file) => {
          void file.arrayBuffer().then((bytes) => setList(readPriceList(decodeCsv(bytes), policy.currency)));
          return false;
        }}
      >
        <Button icon={<UploadOutlined />}>{t('prices.import')}</Button>
      </Upload>
      {list ? <Preview list={list} onTake={take} onDrop={() => setList(null)} /> : null}
      {prices.length === 0 ? (
        <p className="hd-dim">{t('prices.empty')}</p>
      ) : (
        <Table
          size="small"
          rowKey="key"
          dataSource={prices}
          pagination={{ pageSize: 20, hideOnSinglePage: true, showSizeChanger: false }}
          scroll={{ x: 'max-content' }}
          columns={[
            { title: t('sku'), dataIndex: 'key', render: (key: string) => <PageText text={key.replace('|', ' · ')} /> },
            { title: t('price'), dataIndex: 'price', align: 'right' },
            { title: t('cost'), dataIndex: 'cost', align: 'right' },
            { title: t('tolerance'), dataIndex: 'tolerancePercent', align: 'right', render: (n: number) => `${n}%` },
            { title: t('source'), dataIndex: 'key', render: (key: string) => <Provenance path={`tables.prices.${key}`} /> },
            { title: desk('prices.remove'), dataIndex: 'key', render: (key: string) => <RemovePrice of={key} /> },
          ]}
        />
      )}
    </section>
  );
}

/** A layer can take back its own prices only; what another layer says stays said. */
function RemovePrice({ of }: { readonly of: string }) {
  const { document, edit } = useDraft();
  const t = useTexts(deskMessages);
  const { [of]: own, ...others } = document.tables?.prices ?? {};
  const name = own ? t('prices.remove.one', { name: of.replace('|', ' · ') }) : t('prices.remove.not');
  return (
    <Button
      type="text"
      size="small"
      icon={<DeleteOutlined />}
      disabled={own === undefined}
      aria-label={name}
      title={name}
      onClick={() => edit({ tables: { ...document.tables, prices: others } })}
    />
  );
}

interface PreviewProps {
  readonly list: PriceList;
  readonly onTake: () => void;
  readonly onDrop: () => void;
}

/** What a file would bring: good rows counted and shown, bad ones by line and reason. Nothing is taken before consent. */
function Preview({ list, onTake, onDrop }: PreviewProps) {
  const t = useTexts(policyMessages);
  const { good, bad } = list;
  return (
    <section className="hd-preview" aria-label={t('prices.preview')}>
      <p>{t('prices.found', { good: good.length, bad: bad.length })}</p>
      <ul>
        {good.slice(0, 5).map(({ line, key, price }) => (
          <li key={line}>
            {t('line', { line })} <PageText text={`${key.replace('|', ' · ')} ${price.price}`} />
          </li>
        ))}
      </ul>
      {bad.length === 0 ? null : (
        <Alert
          type="warning"
          showIcon
          title={t('prices.bad')}
          description={
            <ul>
              {bad.slice(0, 50).map(({ line, text, reason }) => (
                <li key={line}>
                  {t('line', { line })} {t(`prices.fault.${reason}`)} <PageText text={text.slice(0, 120)} />
                </li>
              ))}
            </ul>
          }
        />
      )}
      <div className="hd-row">
        <Button type="primary" disabled={good.length === 0} onClick={onTake}>
          {t('prices.take', { count: good.length })}
        </Button>
        <Button onClick={onDrop}>{t('prices.drop')}</Button>
      </div>
    </section>
  );
}

function Gifts() {
  const { policy, document, edit } = useDraft();
  const t = useTexts(policyMessages);
  return (
    <section className="hd-pane">
      <h2>
        {t('gifts')} <Provenance path="tables.gifts" />
      </h2>
      <RowsEditor<GiftOffer>
        rows={policy.tables.gifts}
        onChange={(gifts) => edit({ tables: { ...document.tables, gifts } })}
        make={() => ({ skus: [], minSubtotal: null, gift: '' })}
        empty={t('gifts.empty')}
        add={t('gifts.add')}
        columns={[
          { key: 'skus', title: t('gifts.skus'), kind: 'names', wide: true },
          { key: 'minSubtotal', title: t('gifts.minSubtotal'), kind: 'text', nullable: true },
          { key: 'gift', title: t('gifts.gift'), kind: 'text' },
        ]}
      />
    </section>
  );
}

function Rates() {
  const { policy, document, edit } = useDraft();
  const t = useTexts(policyMessages);
  return (
    <section className="hd-pane">
      <h2>
        {t('rates')} <Provenance path="tables.rates" />
      </h2>
      <RowsEditor<ReferenceRate>
        rows={policy.tables.rates}
        onChange={(rates) => edit({ tables: { ...document.tables, rates } })}
        make={() => ({ base: 'USD', quote: policy.currency, rate: '', date: '', tolerancePercent: 1 })}
        empty={t('rates.empty')}
        add={t('rates.add')}
        columns={[
          { key: 'base', title: t('rates.base'), kind: 'text' },
          { key: 'quote', title: t('rates.quote'), kind: 'text' },
          { key: 'rate', title: t('rates.rate'), kind: 'text' },
          { key: 'date', title: t('rates.date'), kind: 'text' },
          { key: 'tolerancePercent', title: t('tolerance'), kind: 'number' },
        ]}
      />
    </section>
  );
}
