import { useState } from 'react';
import type { FrozenChannel, FrozenOrder } from '../../lib/domain/facts';
import type { FieldType } from '../../lib/domain/field-type';
import { freezeName } from '../../lib/domain/freeze';
import { useOverlay } from './context';
import { PageValue } from './PageValue';

interface Props {
  readonly orders: readonly FrozenOrder[];
  /** ms UTC. */
  readonly now: number;
}

const MOST = 3;

/** Says on every page which of its orders an incident has frozen, until when, and what may be changed meanwhile. */
export function FreezeBar({ orders, now }: Props) {
  const { say } = useOverlay();
  const [isSmall, setSmall] = useState(false);
  const count = orders.filter(({ channel }) => !channel).length;
  const channels = orders.length > count ? say('frozen.channels') : '';
  const label = [channels, count > 0 ? say('frozen.count', { count }) : ''].filter(Boolean).join(' · ');
  return (
    <aside className={isSmall ? 'freeze is-small' : 'freeze'} aria-label={label}>
      <button type="button" className="freeze-fold" aria-expanded={!isSmall} onClick={() => setSmall(!isSmall)}>
        <Lock /> <span>{label}</span>
      </button>
      {isSmall ? null : (
        <ul>
          {orders.slice(0, MOST).map((order) => (
            <Line key={order.orderNo + JSON.stringify(order.channel)} order={order} now={now} />
          ))}
        </ul>
      )}
    </aside>
  );
}

function Line({ order, now }: { readonly order: FrozenOrder; readonly now: number }) {
  const { say, word } = useOverlay();
  const open = order.unlocked.filter((one) => one.until > now);
  const minutes = (until: number) => Math.max(1, Math.ceil((until - now) / 60_000));
  return (
    <li>
      <b>{order.channel ? <Channel channel={order.channel} /> : <PageValue text={order.orderNo} most={40} />}</b>{' '}
      <PageValue text={say('frozen.line', { incident: freezeName(order), until: timeOf(order.until) })} most={200} />{' '}
      {order.channel ? null : open.length === 0 ? (
        <span className="freeze-shut">{say('frozen.shut')}</span>
      ) : (
        open.map((one) => (
          <span key={one.field} className="freeze-open">
            {say('frozen.open', { field: word(`field.${one.field as FieldType}`), minutes: minutes(one.until) })}
          </span>
        ))
      )}
    </li>
  );
}

/** What a frozen channel covers: which actions, and of which orders. */
function Channel({ channel: { action, payment } }: { readonly channel: FrozenChannel }) {
  const { say, word } = useOverlay();
  return (
    <>
      {action ? word(`action.${action}`) : say('frozen.any')}
      {payment ? (
        <>
          {' · '}
          <PageValue text={say('frozen.paid', { payment })} most={60} />
        </>
      ) : null}
    </>
  );
}

/** A padlock; says nothing to screen readers, for the words beside it do. */
export function Lock() {
  return (
    <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
      <path d="M4 7V5a4 4 0 0 1 8 0v2h1v8H3V7Zm2 0h4V5a2 2 0 0 0-4 0Z" fill="currentColor" fillRule="evenodd" />
    </svg>
  );
}

/** Today's times as hours and minutes, others with their day. */
function timeOf(until: number): string {
  const end = new Date(until);
  const time = `${String(end.getHours()).padStart(2, '0')}:${String(end.getMinutes()).padStart(2, '0')}`;
  const isToday = end.toDateString() === new Date().toDateString();
  return isToday ? time : `${end.getMonth() + 1}-${end.getDate()} ${time}`;
}
