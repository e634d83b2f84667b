import { describe, expect, it } from 'vitest';
import type { Correction, LocalProfile } from '../../lib/domain/profile';
import type { Snapshot } from '../../lib/domain/snapshot';
import { correctionFor, locateCorrections, recognise, resolveAction } from '../../lib/recognise';
import { buildControl, buildPressable, buildSnapshot, buildTable } from './builders';

const site = (...corrections: (Correction | null)[]): LocalProfile => ({
  format: 'hedan-corrections',
  version: 1,
  origin: 'https://shop.example',
  corrections: corrections.filter((one) => one !== null),
});
const typeAt = (snapshot: Snapshot, local: LocalProfile, ref: string) =>
  recognise(snapshot, { profiles: [], corrections: local }).order?.fields.find((field) => field.ref === ref)?.type ?? 'none';

describe('a correction', () => {
  const form = (ids: readonly string[]) =>
    buildSnapshot({
      path: '/order/edit/1001',
      controls: [
        buildControl({ ref: 'a', labelText: '收货人', id: ids[0] ?? '' }),
        buildControl({ ref: 'b', labelText: '内部代码甲', id: ids[1] ?? '' }),
      ],
    });

  it('beats the heuristics and stays right after ids change and on another order', () => {
    const local = site(correctionFor(form(['x1', 'x2']), 'b', { field: 'customerId' }, 'c1', 'none'));
    const later = { ...form(['el-id-9-1', 'el-id-9-2']), path: '/order/edit/2002' };
    expect(typeAt(later, local, 'b')).toBe('customerId');
    expect(typeAt(later, local, 'a')).toBe('recipientName');
  });

  it('made on a cell follows its column when columns move', () => {
    const list = (headers: readonly string[]) =>
      buildSnapshot({ path: '/orders', tables: [buildTable(headers, [headers.map((_, i) => `v${i}`)], { ref: 't' })] });
    const before = list(['订单号', '神秘列', '下单时间', '订单金额']);
    const cell = before.tables[0]?.rows[0]?.cellRefs[1] ?? '';
    const local = site(correctionFor(before, cell, { field: 'trackingNo' }, 'c1', 'none'));
    const after = list(['下单时间', '订单金额', '订单号', '神秘列']);
    const row = recognise(after, { profiles: [], corrections: local }).rows[0];
    expect(row?.fields.find((field) => field.type === 'trackingNo')?.value).toBe('v3');
  });

  it('is not applied, and says so, when it fits several elements or none', () => {
    const snapshot = buildSnapshot({ controls: [buildControl({ ref: 'a', labelText: '值' })] });
    const local = site(correctionFor(snapshot, 'a', { field: 'sku' }, 'c1', 'none'));
    const doubled = { ...snapshot, controls: [...snapshot.controls, buildControl({ ref: 'b', labelText: '值' })] };
    expect(locateCorrections(doubled, local).reports).toEqual([{ id: 'c1', matched: 2, state: 'tooMany' }]);
    expect(typeAt(doubled, local, 'a')).toBe('none');
    expect(locateCorrections({ ...snapshot, controls: [] }, local).reports[0]?.state).toBe('nothing');
  });

  it('changes what a button means', () => {
    const snapshot = buildSnapshot({ pressables: [buildPressable({ ref: 'p', text: '推送' })] });
    const local = site(correctionFor(snapshot, 'p', { action: 'ship' }, 'c1', 'none'));
    expect(recognise(snapshot, { profiles: [], corrections: local }).actions.map((action) => action.type)).toEqual(['ship']);
  });

  it('of the second of two that look the same is found in a part of the page that holds only one of them', () => {
    const [first, second] = ['p', 'q'].map((ref) => buildPressable({ ref, text: '推送' }));
    if (!first || !second) throw new Error('two buttons were built');
    const page = buildSnapshot({ path: '/order/1', pressables: [first, second] });
    const corrections = site(correctionFor(page, 'q', { action: 'ship' }, 'c1', 'none'));
    const typesIn = (part: Snapshot) =>
      recognise(part, { profiles: [], corrections, page }).actions.map(({ ref, type }) => `${ref} ${type}`);
    expect(corrections.corrections[0]?.anchor.nth).toBe(1);
    expect(typesIn({ ...page, pressables: [second] })).toEqual(['q ship']);
    expect(typesIn({ ...page, pressables: [first] })).toEqual([]);
    expect(typesIn(page)).toEqual(['q ship']);
    const pressed = [first, second].map((one) => resolveAction(one, page, [], corrections, page)?.type ?? 'none');
    expect(pressed).toEqual(['none', 'ship']);
  });

  it('of another site changes nothing', () => {
    const snapshot = form([]);
    const local = {
      ...site(correctionFor(snapshot, 'b', { field: 'customerId' }, 'c1', 'none')),
      origin: 'https://other.example',
    };
    expect(typeAt(snapshot, local, 'b')).toBe('none');
  });
});
