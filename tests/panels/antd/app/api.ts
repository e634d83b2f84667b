import type { Order } from '../../store/order';

/** Asks the practice back end; everything the panel does is a fetch. */
export async function call<T>(method: 'GET' | 'POST', path: string, body?: unknown): Promise<T> {
  const response = await fetch(`/antd/api/${path}`, {
    method,
    headers: { 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return (await response.json()) as T;
}

/** Stores an action on one order. */
export function send(order: Order, verb: string, values: object = {}): Promise<unknown> {
  return call('POST', `orders/${order.no}/${verb}`, values);
}

/** Which dialog is open, and for which order. */
export interface Open {
  readonly kind: 'receiver' | 'fee' | 'refund' | 'ship';
  readonly order: Order;
}
