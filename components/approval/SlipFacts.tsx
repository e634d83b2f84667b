import type { RequestSlip } from '../../lib/domain/approval';
import { useTexts, useWords } from '../ui/locale';
import { PageText } from '../ui/PageText';
import { approvalMessages } from './messages';

/** What a request code asks for, big enough to be read out. */
export function SlipFacts({ slip, leftMs }: { readonly slip: RequestSlip; readonly leftMs: number }) {
  const t = useTexts(approvalMessages);
  const word = useWords();
  return (
    <dl className="hd-approval-slip">
      <div>
        <dt>{t('desk.action')}</dt>
        <dd>{word(`action.${slip.action}`)}</dd>
      </div>
      <div>
        <dt>{t('desk.order')}</dt>
        <dd>{slip.orderNo === null ? t('desk.orderCut') : <PageText text={slip.orderNo} limit={60} />}</dd>
      </div>
      {slip.amount === '' ? null : (
        <div>
          <dt>{t('desk.amount')}</dt>
          <dd>
            <PageText text={slip.amount} limit={60} />
          </dd>
        </div>
      )}
      {slip.affected > 1 ? (
        <div>
          <dt>{t('desk.affected')}</dt>
          <dd>{slip.affected}</dd>
        </div>
      ) : null}
      <div className="hd-dim">
        <dt>{t('desk.asks')}</dt>
        <dd>{t('desk.left', { minutes: Math.ceil(leftMs / 60_000) })}</dd>
      </div>
    </dl>
  );
}
