import { describe, expect, it } from 'vitest';
import { buildCaseInput } from '../../lib/rules/build-case';
import rule from '../../lib/rules/status-jump/rule';

const kinds = (orderStatus: string, paymentStatus: string) =>
  rule.check(buildCaseInput({ order: { fields: { orderStatus, paymentStatus } } }), rule.params).map((result) => result.class);

describe('states of orders', () => {
  it.each([
    ['已發貨', '未付款'],
    ['已出貨', '未付款'],
    ['出荷済み', '未入金'],
    ['배송중', '미결제'],
    ['Đã giao hàng', 'Chưa thanh toán'],
    ['Versendet', 'Unbezahlt'],
    ['Expédiée', 'Non payée'],
    ['Enviado', 'Pendiente de pago'],
    ['Отправлен', 'Не оплачен'],
    ['Dikirim', 'Belum dibayar'],
    ['Fulfilled', 'Payment pending'],
    ['Delivered (2 items)', 'UNPAID'],
  ])('%s beside %s is a contradiction', (status, payment) => expect(kinds(status, payment)).toEqual(['unpaid']));

  it.each([
    ['Unshipped', 'Unpaid'],
    ['Not shipped', 'Unpaid'],
    ['To be shipped', 'Unpaid'],
    ['Undelivered', 'Unpaid'],
    ['Incomplete', 'Unpaid'],
    ['未发货', '未付款'],
    ['Shipped', 'Paid'],
    ['Unfulfilled', 'Pending payment'],
  ])('%s beside %s is none', (status, payment) => expect(kinds(status, payment)).toEqual([undefined]));
});
