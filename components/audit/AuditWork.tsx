import { App, Button } from 'antd';
import dayjs from 'dayjs';
import type { AuditItem } from '../../lib/review/audit';
import { Changes } from '../review/Changes';
import { OrderExtractView } from '../review/OrderExtractView';
import { useTexts } from '../ui/locale';
import { LoadingState } from '../ui/States';
import { useKeys } from '../ui/use-keys';
import { useSettings } from '../ui/use-settings';
import { auditMessages } from './messages';
import { useAuditItem } from './use-audit-item';
import type { Audit, Audits } from './use-audits';

interface Props {
  readonly audit: Audit | null;
  readonly judge: Audits['judge'];
}

/** The item that comes next in the oldest audit with open ones, with what the log knows of it and the one question. */
export function AuditWork({ audit, judge }: Props) {
  const t = useTexts(auditMessages);
  const [item] = audit?.result.open ?? [];
  const day = (at: number) => dayjs(at).format('YYYY-MM-DD');
  return (
    <section className="hd-audit-part" aria-labelledby="audit-work">
      <h3 id="audit-work">
        {audit ? t('work.title', { open: audit.result.open.length, count: audit.items.length }) : t('work.none')}
      </h3>
      {audit && item ? (
        <p className="hd-dim">
          {t('work.of', { from: day(audit.result.from), to: day(audit.result.to - 1) })} · {t('work.keys')}
        </p>
      ) : null}
      {audit && item ? (
        <OneItem key={item.id} item={item} judge={(isWrong) => judge(audit.result.auditId, item.id, isWrong)} />
      ) : null}
      {audit && !item ? <p>{t('work.done')}</p> : null}
    </section>
  );
}

interface ItemProps {
  readonly item: AuditItem;
  readonly judge: (isWrong: boolean) => Promise<void>;
}

function OneItem({ item, judge }: ItemProps) {
  const t = useTexts(auditMessages);
  const { message } = App.useApp();
  const { settings } = useSettings();
  const facts = useAuditItem(item);
  const say = (isWrong: boolean) => {
    judge(isWrong).catch((error: unknown) => {
      void message.error(t('work.failed', { why: error instanceof Error ? error.message : String(error) }));
    });
  };
  useKeys({ e: () => say(true), o: () => say(false) }, settings.keys && facts !== null);
  if (!facts) return <LoadingState />;
  return (
    <>
      <div className="hd-row">
        <span className="hd-tag">{t(`work.${item.kind}`)}</span>
        <Button danger onClick={() => say(true)}>
          {t('work.wrong')} <kbd className="hd-key">e</kbd>
        </Button>
        <Button onClick={() => say(false)}>
          {t('work.right')} <kbd className="hd-key">o</kbd>
        </Button>
      </div>
      <Changes changes={facts.changes} />
      {facts.order ? <OrderExtractView order={facts.order} /> : <p>{t('work.noExtract')}</p>}
    </>
  );
}
