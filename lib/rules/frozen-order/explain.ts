import type { Explain } from '../../domain/rule';
import { lookedAt } from '../looked-at';

/** The order against the orders and channels that incidents hold now. */
const explain: Explain = ({ order, action, facts, now }) => {
  const held = facts.frozen.filter(({ until }) => until > now);
  const orders = held.flatMap(({ channel, orderNo }) => (channel ? [] : [orderNo]));
  const channels = held.flatMap(({ channel }) =>
    channel ? [[channel.action, channel.payment].filter(Boolean).join(' ') || '*'] : [],
  );
  return [
    lookedAt('frozen', order.orderNo, orders.join(' ') || null),
    lookedAt('channel', action?.label ?? null, channels.join(', ') || null),
  ];
};
export default explain;
