import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeGbk, encodeGbk } from './gbk';

describe('GBK', () => {
  it('writes what the platform reads back, for Chinese text and ASCII', () => {
    const chars = '订单收货人姓名手机详细地址￥，。：（）【】１２３ ABCabc123<>&"';
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...chars) }), (text) => {
        expect(decodeGbk(encodeGbk(text))).toBe(text);
      }),
    );
  });

  it('knows the bytes of a familiar word', () => {
    expect(encodeGbk('订单').toString('hex')).toBe('b6a9b5a5');
  });

  it('writes what GBK lacks as a character reference, as browsers do in forms', () => {
    expect(encodeGbk('好😊').toString('latin1')).toBe('\xba\xc3&#128522;');
  });
});
