import { Table } from 'antd';
import dayjs from 'dayjs';
import type { EditSummary, EditTrail } from '../../lib/insight/edit-trails';
import { useTexts, useWords } from '../ui/locale';
import { PageText } from '../ui/PageText';
import { usePrinting } from '../ui/use-look';
import { scorecardMessages } from './messages';

/** So many are looked at; the rest happened once. */
const MOST = 100;

/** Who changed what how often: fields that were edited again within minutes, by one clerk or by several. */
export function EditTrails({ summary }: { readonly summary: EditSummary }) {
  const t = useTexts(scorecardMessages);
  const word = useWords();
  const isPrinting = usePrinting();
  const trails = summary.trails.filter(({ edits }) => edits > 1).slice(0, MOST);
  const { again, againShare, edits, orders, reverted } = summary;
  return (
    <section className="hd-score-card">
      <h2>{t('edits')}</h2>
      <p>
        {againShare === null
          ? t('edits.none')
          : t('edits.text', { edits, orders, again, share: `${(againShare * 100).toFixed(1)}%`, reverted })}
      </p>
      {trails.length === 0 ? null : (
        <Table<EditTrail>
          size="small"
          rowKey={({ site, orderNo, field }) => JSON.stringify([site, orderNo, field])}
          dataSource={trails}
          pagination={isPrinting ? false : { pageSize: 10, size: 'small', hideOnSinglePage: true, showSizeChanger: false }}
          {...(isPrinting ? {} : { scroll: { x: true } })}
          columns={[
            { title: t('edits.order'), render: (_, { orderNo }) => <PageText text={orderNo} /> },
            { title: t('edits.field'), render: (_, { field }) => word(`field.${field}`) },
            {
              title: t('edits.clerks'),
              render: (_, { clerks }) => <PageText text={clerks.map((clerk) => clerk || '–').join(' → ')} />,
            },
            { title: t('edits.times'), align: 'right', render: (_, trail) => <span className="hd-num">{trail.edits}</span> },
            { title: t('edits.again'), align: 'right', render: (_, trail) => <span className="hd-num">{trail.again}</span> },
            { title: t('edits.reverted'), render: (_, { isReverted }) => (isReverted ? t('edits.yes') : '–') },
            {
              title: t('edits.when'),
              render: (_, { first, last }) => `${dayjs(first).format('MM-DD HH:mm')} – ${dayjs(last).format('MM-DD HH:mm')}`,
            },
          ]}
        />
      )}
    </section>
  );
}
