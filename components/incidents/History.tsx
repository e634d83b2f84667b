import { Timeline } from 'antd';
import dayjs from 'dayjs';
import type { HistoryItem, Incident } from '../../lib/incidents/fold';
import { formatMoney } from '../../lib/money/arithmetic';
import { TimeCell } from '../ui/Cells';
import { useTexts, useWords } from '../ui/locale';
import { PageText } from '../ui/PageText';
import { incidentMessages } from './messages';

/** Everything that happened to an incident, newest first. */
export function History({ incident }: { readonly incident: Incident }) {
  const t = useTexts(incidentMessages);
  const say = useHistoryText();
  return (
    <section className="hd-part" aria-labelledby="incident-history">
      <h3 id="incident-history">{t('history.title')}</h3>
      <Timeline
        items={[...incident.history].reverse().map((item) => ({
          key: item.id,
          content: (
            <>
              <PageText text={say(item)} limit={200} />
              <Words item={item} />
              <br />
              <small className="hd-dim">
                <TimeCell at={item.at} form="full" /> · <PageText text={item.by} limit={40} />
              </small>
            </>
          ),
        }))}
      />
    </section>
  );
}

/** What a person wrote with it, where it is not part of the sentence. */
function Words({ item: { change } }: { readonly item: HistoryItem }) {
  const text = 'text' in change ? change.text : 'note' in change ? change.note : 'progress' in change ? change.progress : '';
  return text ? (
    <div className="hd-dim">
      <PageText text={text} limit={300} />
    </div>
  ) : null;
}

/** The sentence for one thing that happened. */
export function useHistoryText(): (item: HistoryItem) => string {
  const t = useTexts(incidentMessages);
  const word = useWords();
  return ({ change }) => {
    switch (change.kind) {
      case 'levelled':
        return t('history.levelled', { level: t(`level.${change.level}`), why: change.why });
      case 'linked':
        return t('history.linked', { count: change.flagIds.length });
      case 'channel':
        return t(change.channel ? 'history.channel' : 'history.channelFreed');
      case 'assigned':
        return t('history.assigned', { to: change.to });
      case 'step':
        return t('history.step', { step: t(`step.${change.step}`), state: t(`stepState.${change.state}`) });
      case 'merged':
        return t('history.merged', { count: change.from.length });
      case 'split':
        return t('history.split', { title: change.into.title });
      case 'snoozed': {
        const time = dayjs(change.until).format('MM-DD HH:mm');
        return t('history.snoozed', { deadline: t(`deadline.${change.deadline}`), time, why: change.why });
      }
      case 'compensated':
        return t('history.compensated', { amount: formatMoney(change.granted.amount) });
      case 'told':
        return t('history.told', { channel: t(`channel.${change.channel}`) });
      case 'answered':
        return t('history.answered', { satisfaction: change.satisfaction ?? '—' });
      case 'closed':
        return t('history.closed', { reason: word(`closeReason.${change.reason}`) });
      case 'reopened':
        return t('history.reopened', { why: change.why });
      default:
        return t(`history.${change.kind}`);
    }
  };
}
