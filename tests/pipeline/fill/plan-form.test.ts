import { describe, expect, it } from 'vitest';
import { parseAddress } from '../../../lib/address';
import { optionFor } from '../../../lib/pipeline/fill/option';
import { planForm } from '../../../lib/pipeline/fill/plan-form';
import { recognise } from '../../../lib/recognise';
import { buildControl, buildSnapshot } from '../../recognise/builders';

const LINE = '收件人：陈晓梅 电话 13957148826 浙江省杭州市西湖区文三路 388 号 1203 室';

const control = (ref: string, labelText: string, value: string, more: Parameters<typeof buildControl>[0] = {}) =>
  buildControl({ ref, labelText, value, context: '修改收货人信息', group: 'dialog', ...more });

const WIDGET = { widget: 'el-cascader', readonly: true };

function planOf(...controls: ReturnType<typeof control>[]) {
  const snapshot = buildSnapshot({ title: '订单详情', headings: ['订单详情'], controls });
  return planForm(LINE, { snapshot, recognition: recognise(snapshot, { profiles: [] }) }, parseAddress);
}

describe('filling a form from a contact line', () => {
  it('shows each field before and after, and leaves out what is the same already', () => {
    const plan = planOf(
      control('n', '收货人姓名', '陈晓梅'),
      control('p', '手机号码', '138'),
      control('a', '详细地址', '老地方'),
    );
    expect(plan?.same).toBe(1);
    expect(plan?.steps.map(({ ref, before, obstacle }) => [ref, before, obstacle])).toEqual([
      ['p', '138', null],
      ['a', '老地方', null],
    ]);
  });

  it('says of a read-only field that it cannot be written', () => {
    const plan = planOf(control('n', '收货人姓名', ''), control('p', '手机号码', '138', { readonly: true }));
    expect(plan?.steps.find(({ ref }) => ref === 'p')?.obstacle).toBe('readonly');
  });

  it('chooses in the region list of a kit whose lists it knows, and says so of one that it does not', () => {
    const controls = [control('n', '收货人姓名', ''), control('r', '所在区域', '广东省 / 深圳市 / 南山区', WIDGET)];
    const snapshot = buildSnapshot({ title: '订单详情', headings: ['订单详情'], controls });
    const recognition = recognise(snapshot, { profiles: [] });
    const region = (canChoose: boolean) =>
      planForm(LINE, { snapshot, recognition }, parseAddress, () => canChoose)?.steps.find(({ ref }) => ref === 'r');
    expect(region(false)?.obstacle).toBe('cascader');
    expect([region(true)?.obstacle, region(true)?.after]).toEqual([null, '浙江省 / 杭州市 / 西湖区']);
  });

  it('is null where there is no address form', () => {
    expect(planOf(control('x', '退款原因', ''))).toBeNull();
  });

  it('takes an option for a division with or without its level, and never guesses between two', () => {
    expect(optionFor(['请选择', '浙江', '江苏'], '浙江省')).toBe('浙江');
    expect(optionFor(['吉林省', '吉林市'], '吉林')).toBeNull();
    expect(optionFor(['上海市'], '北京市')).toBeNull();
  });
});
