import { describe, expect, it } from 'vitest';
import { createJudge } from '../../entrypoints/engine.content/judge';
import type { ForeignReader } from '../../lib/address';
import { foreignReader } from '../../lib/address/intl/judge';

describe('the reader of addresses abroad', () => {
  it('is fetched once, by the first address that needs it, and speaks from then on', () => {
    let [fetched, reader] = [0, null as ForeignReader | null];
    const judge = createJudge(
      () => reader,
      () => {
        fetched++;
      },
      () => null,
    );
    const abroad = () =>
      judge('301 Hamilton Avenue, Palo Alto, TX 94303, USA', { country: 'US' }).findings.map(({ code }) => code);
    judge('浙江省杭州市西湖区文三路90号', {});
    expect(fetched).toBe(0);
    expect([abroad(), abroad()]).toEqual([[], []]);
    expect(fetched).toBe(1);
    reader = foreignReader;
    expect(abroad()).toContain('intl_postcode_state_mismatch');
    expect(fetched).toBe(1);
  });
});
