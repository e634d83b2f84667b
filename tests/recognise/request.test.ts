import { describe, expect, test } from 'vitest';
import type { Pressable } from '../../lib/domain/snapshot';
import { resolveRequest } from '../../lib/recognise';

const PRESSED: Pressable = {
  ...{ ref: 'r1', tag: 'button', type: 'button', text: '继续', title: '', ariaLabel: '', name: '', id: '', class: '', icon: '' },
  ...{ href: '', onclick: '', formAction: '', formMethod: '', heading: '', context: '', question: '', opener: '', rowText: '' },
  ...{ cell: null, group: '', disabled: false, visible: true, inFrame: '' },
};
const typeOf = (method: string, url: string, body = '') => resolveRequest({ method, url, body }, PRESSED)?.type ?? null;

describe('a request says what it does', () => {
  test.each([
    ['POST', '/order/delete', '', 'delete'],
    ['POST', 'https://shop.example/api/orders/12/cancel', '', 'cancelOrder'],
    ['POST', '/admin/orders/202611201003/refund?x=1', '', 'refund'],
    ['DELETE', '/api/orders/5', '', 'delete'],
    ['PATCH', '/api/order/123', '{"status":"cancelled"}', 'cancelOrder'],
    ['PUT', '/api/order/123', '{"address":"x"}', 'save'],
    ['POST', '/hostile/act?order=2', 'op=delete', 'delete'],
    ['POST', '/order.php', 'act=operate&remove=1&order_id=3', 'delete'],
    ['POST', '/api/order/operate', '{"orderId":1,"refundAmount":100}', 'refund'],
    ['POST', '/graphql', '{"query":"mutation { orderCancel(id: 1) { id } }"}', 'cancelOrder'],
    ['POST', '/order/batch/ship', 'ids=1,2', 'bulkAction'],
    ['POST', '/order/price', 'price=1', 'priceChange'],
    ['POST', '/order/updateStatus', 'status=2', 'statusChange'],
  ] as const)('%s %s %s', (method, url, body, type) => {
    expect(typeOf(method, url, body)).toBe(type);
  });
});

describe('what only reads, or tells nothing, is left alone', () => {
  test.each([
    ['POST', '/order/list', '{"status":"paid"}'],
    ['POST', '/api/order/query', 'trackingNo=12'],
    ['POST', '/order/detail', '{"refundAmount":"1"}'],
    ['POST', '/collect', '{"type":"click","event":"page_view"}'],
    ['POST', '/login', 'user=1'],
    ['GET', '/order/save?id=1', ''],
    ['GET', '/order/list?act=query', ''],
    ['POST', '/heartbeat', '{}'],
  ] as const)('%s %s %s', (method, url, body) => {
    expect(typeOf(method, url, body)).toBeNull();
  });
});

test('the action is called what was pressed, and stands where it was pressed', () => {
  const action = resolveRequest({ method: 'POST', url: '/order/delete', body: '' }, { ...PRESSED, rowText: 'x' });
  expect(action).toMatchObject({ label: '继续', scope: 'row', ref: 'r1' });
});

test('no body is too odd to be read', () => {
  for (const body of ['%E0%A4%A', '{"a":', '[[[[', '&&&===', '\u0000', '{"query":"mutation'.repeat(200)])
    expect(() => typeOf('POST', '/x', body)).not.toThrow();
});
