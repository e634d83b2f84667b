import { Button, Collapse } from 'antd';
import type { Order, Recognition } from '../../lib/domain/order';
import type { CurrentPage } from '../../lib/ports/sites';
import type { TeachRequest } from '../../lib/ports/teach';
import { useTexts, useWords } from '../ui/locale';
import { PageText } from '../ui/PageText';
import { popupMessages } from './messages';
import { SeenActions } from './SeenActions';
import { SeenFields } from './SeenFields';

export type { TeachRequest };

interface Props {
  readonly page: CurrentPage;
  readonly onTeach: (request: TeachRequest) => void;
}

/** What was recognised: page, order, fields and actions, each with how sure and why. */
export function SeenOnPage({ page, onTeach }: Props) {
  const t = useTexts(popupMessages);
  const { recognition, partial } = page;
  return (
    <section className="hd-card" aria-labelledby="popup-seen">
      <h2 id="popup-seen">{t('seen.title')}</h2>
      {recognition ? <Seen recognition={recognition} onTeach={onTeach} /> : <p>{t('seen.waiting')}</p>}
      {partial ? <p>{t('seen.partial', { ...partial, percent: percentOf(partial) })}</p> : null}
      <Button size="small" onClick={() => onTeach({ kind: 'missing' })}>
        {t('teach.missing')}
      </Button>
    </section>
  );
}

function percentOf({ read, total }: { readonly read: number; readonly total: number }): number {
  return total > 0 ? Math.min(100, Math.floor((100 * read) / total)) : 0;
}

function Seen({ recognition, onTeach }: { readonly recognition: Recognition; readonly onTeach: Props['onTeach'] }) {
  const t = useTexts(popupMessages);
  const fields = recognition.order?.fields ?? [];
  const { actions } = recognition;
  if (fields.length + actions.length + recognition.rows.length === 0) {
    return (
      <p>
        <strong>{t('seen.nothing')}</strong>
        <br />
        {t('seen.nothing.hint')}
      </p>
    );
  }
  const panels = [
    {
      key: 'fields',
      label: t('seen.fields', { count: fields.length }),
      children: <SeenFields fields={fields} onTeach={onTeach} />,
    },
    {
      key: 'actions',
      label: t('seen.actions', { count: actions.length }),
      children: <SeenActions actions={actions} onTeach={onTeach} />,
    },
  ];
  return (
    <>
      <Summary recognition={recognition} order={recognition.order} />
      <Collapse size="small" defaultActiveKey={fields.length > 0 ? ['fields'] : ['actions']} items={panels} />
    </>
  );
}

function Summary({ recognition, order }: { readonly recognition: Recognition; readonly order: Order | null }) {
  const t = useTexts(popupMessages);
  const word = useWords();
  return (
    <ul className="hd-facts">
      <li>{t('seen.kind', { kind: word(`pageKind.${recognition.pageKind}`) })}</li>
      {order?.orderNo ? (
        <li>
          <PageText text={t('seen.order', { orderNo: order.orderNo })} limit={80} />
        </li>
      ) : null}
      {order && order.lines.length > 0 ? <li>{t('seen.lines', { count: order.lines.length })}</li> : null}
      {recognition.rows.length > 0 ? <li>{t('seen.rows', { count: recognition.rows.length })}</li> : null}
    </ul>
  );
}
