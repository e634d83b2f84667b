import { describe, expect, it } from 'vitest';
import { splitValue } from '../../lib/recognise/order/split';

describe('values that share one control or cell', () => {
  it('are told apart by their labels', () => {
    expect(splitValue('recipientName', '收货人：李芳 电话：13900000000 地址：广东省深圳市南山区1号')).toEqual([
      { type: 'recipientName', value: '李芳' },
      { type: 'phone', value: '13900000000' },
      { type: 'addressFull', value: '广东省深圳市南山区1号' },
    ]);
    expect(splitValue('unitPrice', '价格：￥89 货号：MI-10')).toEqual([
      { type: 'unitPrice', value: '￥89' },
      { type: 'sku', value: 'MI-10' },
    ]);
  });

  it('are told apart around a phone number when nothing labels them', () => {
    expect(splitValue('recipientName', '王小明 13800000000 浙江省杭州市西湖区文三路1号')).toEqual([
      { type: 'recipientName', value: '王小明' },
      { type: 'phone', value: '13800000000' },
      { type: 'addressFull', value: '浙江省杭州市西湖区文三路1号' },
    ]);
  });

  it('of a region path become its levels', () => {
    expect(splitValue('district', '浙江省 / 杭州市 / 西湖区').map((part) => part.type)).toEqual(['province', 'city', 'district']);
  });

  it('stay whole when there is only one', () => {
    expect(splitValue('phone', '13800000000')).toEqual([]);
    expect(splitValue('addressFull', '文三路1号')).toEqual([]);
    expect(splitValue('customerNote', '请在 10:30 以后送')).toEqual([]);
  });
});
