import { describe, expect, it } from 'vitest';
import { judgeFully } from '../../lib/address/judge-fully';
import type { AddressPolicy } from '../../lib/domain/address';
import { evaluate } from '../../lib/pipeline/evaluate';
import { BUILT_IN_POLICY } from '../../lib/policy/defaults';
import { buildInput } from './build';

const about = (text: string, address: AddressPolicy) =>
  evaluate(
    buildInput(
      { fields: { orderNo: 'A1', addressFull: text } },
      { mode: 'edit', judge: judgeFully, policy: { ...BUILT_IN_POLICY, address } },
    ),
  ).findings.filter(({ rule }) => rule === 'address-region');
const zone = (
  mode: 'allow' | 'exclude',
  kind: 'division' | 'street' | 'compound' | 'building' | 'keyword',
  ...names: string[]
) => ({
  zones: [{ mode, kind, names }],
});

describe('the delivery zones of a policy', () => {
  it.each([
    ['a division', zone('exclude', 'division', '西藏自治区'), '西藏自治区拉萨市城关区金珠西路158号阳光新城3栋', true],
    ['a division', zone('allow', 'division', '杭州市'), '浙江省杭州市西湖区文三路90号', false],
    ['a street', zone('exclude', 'street', '文三路'), '浙江省杭州市西湖区文三路90号', true],
    ['a compound', zone('allow', 'compound', '翠苑小区'), '浙江省杭州市西湖区文三路90号', true],
    ['a building', zone('exclude', 'building', '翠苑小区3幢'), '浙江省杭州市西湖区翠苑小区3幢201', true],
    ['a keyword', zone('exclude', 'keyword', '监狱'), '浙江省杭州市西湖区文三路90号', false],
  ] as const)('reach the finding: %s', (_title, policy, text, outside) => {
    expect(about(text, policy).some((finding) => finding.class === 'outside_delivery_zone')).toBe(outside);
  });

  it('tell a campus’s buildings and rooms from those it has not, and offer the nearest', () => {
    const campus = { campus: [{ name: '梅园', from: 1, to: 8, roomFrom: 101, roomTo: 640 }] };
    expect(about('梅园3栋502', campus)).toEqual([]);
    const [building] = about('梅园9栋502', campus);
    expect(building?.messageKey).toBe('no_such_building');
    expect(building?.fix ?? null).toBeNull();
    const at = { ref: building?.ref, type: building?.field, before: '梅园9栋502' };
    const near = ['8', '7', '6'].map((name) => ({ ...at, name, after: `梅园${name}栋502` }));
    expect(building?.choices).toEqual(near);
    expect(about('梅园3栋702', campus)[0]).toMatchObject({ messageKey: 'no_such_room', data: { from: 101, to: 640 } });
    expect(about('梅园3栋064', campus)[0]?.fix?.after).toBe('梅园3栋604');
  });
});
