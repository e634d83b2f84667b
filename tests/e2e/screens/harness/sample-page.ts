import type { FieldType } from '../../../../lib/domain/field-type';
import type { OrderField } from '../../../../lib/domain/order';
import type { CurrentPage } from '../../../../lib/ports/sites';

const field = (type: FieldType, value: string, confidence: number, cue: string): OrderField => ({
  ...{ type, value, confidence, role: 'record', party: 'recipient', ref: `ref-${type}`, label: cue },
  why: [
    { cue: 'label', text: cue, score: 3.2 },
    { cue: 'name', text: type, score: 1.1 },
  ],
});

/** A page as the popup sees it while a clerk edits an order. */
export const SAMPLE_PAGE: CurrentPage = {
  origin: 'https://admin.meiyuan.example',
  on: true,
  stale: false,
  partial: null,
  recognition: {
    pageKind: 'orderForm',
    order: {
      orderNo: 'DD20261122100031',
      currency: 'CNY',
      lines: [],
      fields: [
        field('recipientName', '赵晓明', 0.97, '收货人'),
        field('phone', '13805710001', 0.99, '手机号'),
        field('addressFull', '浙江省杭州市西湖区文三路138号东方花园3幢2单元501室', 0.94, '收货地址'),
        field('orderTotal', '¥178.00', 0.88, '应付金额'),
        field('customerNote', '<b onclick=alert(1)>请勿放快递柜</b> \u202Egnp.exe', 0.71, '买家留言'),
      ],
    },
    rows: [],
    actions: [
      { type: 'save', ref: 'a1', label: '编辑收货人 · 确定', scope: 'dialog', orderNo: null, confidence: 0.96, why: [] },
      { type: 'refund', ref: 'a2', label: '退款', scope: 'page', orderNo: null, confidence: 0.91, why: [] },
    ],
    filters: [],
  },
};
