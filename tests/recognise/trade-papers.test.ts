import { describe, expect, it } from 'vitest';
import type { Control } from '../../lib/domain/snapshot';
import { mapActions, mapSnapshot } from '../../lib/recognise';
import { buildControl, buildPressable, buildSnapshot, buildTable } from './builders';

type Page = Parameters<typeof buildSnapshot>[0];
const map = (page: Page) => mapSnapshot(buildSnapshot(page), []);
const actions = (page: Page) => {
  const snapshot = buildSnapshot(page);
  return mapActions(snapshot, mapSnapshot(snapshot, []), []).map((one) => one?.type ?? 'none');
};
const labelled = (...labels: string[]): Control[] => labels.map((labelText) => buildControl({ labelText }));
const typesOf = (...labels: string[]) => map({ controls: labelled(...labels) }).controls.map(({ type }) => type);

describe('客户', () => {
  it('is a firm on the papers of a trade', () => {
    expect(typesOf('单据编号', '客户', '仓库')[1]).toBe('companyName');
    const tables = [
      buildTable(['单据编号', '客户名称', '单据金额', '状态'], [['XS001', '杭州云帆贸易有限公司', '860.00', '已审核']]),
    ];
    expect(map({ tables }).headers[0]?.[1]?.type).toBe('companyName');
  });

  it('is who gets the goods where a shop writes down whom to call and where to go', () => {
    expect(typesOf('订单编号', '客户名称', '手机号', '地址')[1]).toBe('recipientName');
  });

  it('is a firm among firms that nobody orders of yet', () => {
    expect(typesOf('客户名称', '联系方式', '地址').slice(0, 2)).toEqual(['companyName', 'phone']);
  });
});

describe('a time that is known to be another', () => {
  it('stays another, whatever its placeholder and its name say', () => {
    const given = { nearText: '预约时间：', placeholder: '选择开始时间', name: 'beginTime' };
    const controls = [buildControl({ labelText: '订单编号' }), buildControl(given)];
    expect(map({ controls, pressables: [buildPressable({ text: '搜索' })] }).controls[1]?.type).toBe('none');
  });
});

describe('a form with one button', () => {
  it('is sent by it, whatever it is called', () => {
    const controls = labelled('收货人', '手机号', '详细地址');
    expect(actions({ controls, pressables: [buildPressable({ text: '修改' })] })).toEqual(['save']);
    expect(actions({ controls, pressables: [buildPressable({ text: '修改' }), buildPressable({ text: '重置' })] })[0]).toBe(
      'save',
    );
  });

  it('is not sent by what only opens another, where a button says that it saves', () => {
    const pressables = [buildPressable({ text: '修改' }), buildPressable({ text: '保存' })];
    expect(actions({ controls: labelled('收货人', '手机号', '详细地址'), pressables })).toEqual(['none', 'save']);
  });

  it('sends goods where it holds the number of a parcel and nothing of the order itself', () => {
    const submit = [buildPressable({ text: '提交' })];
    expect(actions({ controls: labelled('快递公司', '快递单号'), pressables: submit })).toEqual(['ship']);
    expect(actions({ controls: labelled('快递公司', '快递单号', '订单状态'), pressables: submit })).toEqual(['save']);
    expect(actions({ controls: labelled('快递单号'), pressables: [buildPressable({ text: '保存' })] })).toEqual(['save']);
  });
});

describe('a question over a list', () => {
  it('is about the money where the list is of what is asked back and agrees to it', () => {
    const tables = [
      buildTable(['退款单号', '订单号', '退款金额', '退款原因', '状态'], [['TK1', 'SN1', '20.00', '破损', '待审核']]),
    ];
    const pressables = [{ text: '同意' }, { text: '确定', context: '提示' }, { text: '取消', context: '提示' }].map(
      buildPressable,
    );
    expect(actions({ tables, pressables })).toEqual(['refund', 'refund', 'none']);
  });
});

describe('the number of a parcel', () => {
  const controls = labelled('Tracking number', 'Carrier').map((one) => ({ ...one, context: 'Edit shipping details' }));
  const inDialog = (text: string, context: string) => buildPressable({ text, context });

  it('is kept when it is edited, and sends goods when it is written down for the first time', () => {
    const buttons = [inDialog('Update', 'Edit shipping details'), inDialog('Cancel', 'Edit shipping details')];
    expect(actions({ controls, pressables: buttons })).toEqual(['save', 'none']);
    const fresh = controls.map((one) => ({ ...one, context: 'Parcel' }));
    expect(actions({ controls: fresh, pressables: [inDialog('OK', 'Parcel'), inDialog('Cancel', 'Parcel')] })[0]).toBe('ship');
  });

  it('is not sent by what opens the dialog for it', () => {
    expect(actions({ pressables: [buildPressable({ text: 'Add Tracking Number' })] })).toEqual(['none']);
  });
});
