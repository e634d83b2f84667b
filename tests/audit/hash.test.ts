import fc from 'fast-check';
import { canonicalize } from 'json-canonicalize';
import { describe, expect, test } from 'vitest';
import { createQuickDigest, quickDigest, webDigest } from '../../lib/adapters/crypto/digest';
import { canonicalJson } from '../../lib/audit/canonical';
import { fromBase64, fromHex, toBase64, toHex } from '../../lib/audit/encoding';
import { commitment } from '../../lib/audit/hash';

describe('canonical JSON', () => {
  // RFC 8785, section 3.2.2 and appendix B.
  test('writes the example of the standard', () => {
    const value = {
      numbers: JSON.parse('[333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001]') as unknown,
      string: '\u20ac$\u000F\u000aA\'\u0042\u0022\u005c\\"/',
      literals: [null, true, false],
    };
    expect(canonicalJson(value)).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    );
  });

  test('sorts keys by UTF-16 units as the standard does', () => {
    const value = {
      '\u20ac': 'Euro Sign',
      '\r': 'Carriage Return',
      '\ufb33': 'Hebrew Letter Dalet With Dagesh',
      '1': 'One',
      '\ud83d\ude00': 'Emoji: Grinning Face',
      '\u0080': 'Control',
      '\u00f6': 'Latin Small Letter O With Diaeresis',
    };
    const order = Object.keys(value).sort();
    expect(canonicalJson(value)).toBe(
      `{${order.map((key) => `${JSON.stringify(key)}:${JSON.stringify(value[key as keyof typeof value])}`).join(',')}}`,
    );
    expect(order).toEqual(['\r', '1', '\u0080', '\u00f6', '\u20ac', '\ud83d\ude00', '\ufb33']);
  });

  test.each([
    ['0000000000000000', '0'],
    ['8000000000000000', '0'],
    ['0000000000000001', '5e-324'],
    ['8000000000000001', '-5e-324'],
    ['7fefffffffffffff', '1.7976931348623157e+308'],
    ['ffefffffffffffff', '-1.7976931348623157e+308'],
    ['4340000000000000', '9007199254740992'],
    ['c340000000000000', '-9007199254740992'],
    ['4430000000000000', '295147905179352830000'],
    ['44b52d02c7e14af5', '9.999999999999997e+22'],
    ['44b52d02c7e14af6', '1e+23'],
    ['44b52d02c7e14af7', '1.0000000000000001e+23'],
    ['444b1ae4d6e2ef4e', '999999999999999700000'],
    ['444b1ae4d6e2ef4f', '999999999999999900000'],
    ['444b1ae4d6e2ef50', '1e+21'],
    ['3eb0c6f7a0b5ed8c', '9.999999999999997e-7'],
    ['3eb0c6f7a0b5ed8d', '0.000001'],
    ['41b3de4355555553', '333333333.3333332'],
    ['41b3de4355555554', '333333333.33333325'],
    ['41b3de4355555555', '333333333.3333333'],
    ['becbf647612f3696', '-0.0000033333333333333333'],
    ['43143ff3c1cb0959', '1424953923781206.2'],
  ])('writes the double %s as %s', (hex, text) => {
    const bytes = fromHex(hex) ?? new Uint8Array(8);
    expect(canonicalJson(new DataView(bytes.buffer).getFloat64(0))).toBe(text);
  });

  test('does not take one object in two places for a cycle', () => {
    const shared = { x: 1 };
    expect(canonicalJson({ a: shared, ab: shared })).toBe('{"a":{"x":1},"ab":{"x":1}}');
  });

  test('is the same for the same value, whatever the order of its keys, and reads back', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        const turned = Object.fromEntries(Object.entries(value).reverse());
        expect(canonicalJson(turned)).toBe(canonicalJson(value));
        expect(canonicalJson(JSON.parse(canonicalJson(value)))).toBe(canonicalJson(value));
      }),
    );
  });
});

describe('beside json-canonicalize', () => {
  test('writes the same for every value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(canonicalJson(value)).toBe(canonicalize(value));
      }),
    );
  });

  test.each([Number.NaN, Number.POSITIVE_INFINITY, () => 1, Symbol('s'), 1n, undefined])(
    'refuses what JSON cannot hold',
    (value) => {
      expect(() => canonicalJson(value)).toThrow(TypeError);
    },
  );
});

describe('bytes as text', () => {
  test('hex and base64 come back, and base64 is what everybody else writes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => {
        expect(fromHex(toHex(bytes))).toEqual(bytes);
        expect(toBase64(bytes)).toBe(Buffer.from(bytes).toString('base64'));
        expect(fromBase64(toBase64(bytes))).toEqual(bytes);
      }),
    );
  });

  test.each(['A', 'AB', 'AB=', 'A===', 'AAA=AAAA', 'AB==\n', 'AA-_', 'AB=='])(
    'refuses %j, which nobody writes for any bytes',
    (text) => {
      expect(fromBase64(text)).toBeNull();
    },
  );
});

test('two commitments are equal only for the same salt, name and value', async () => {
  const all = await Promise.all([
    commitment(webDigest, 's', 'a', 'b'),
    commitment(webDigest, 't', 'a', 'b'),
    commitment(webDigest, 's', 'a:', 'b'),
    commitment(webDigest, 's', 'a', ':b'),
    commitment(webDigest, 's', 'ab', ''),
  ]);
  expect(new Set(all).size).toBe(5);
});

describe('hashing on the spot', () => {
  test('gives what the asynchronous hash gives, by WebAssembly and without it, for texts of any length and any signs', async () => {
    const quick = await createQuickDigest();
    const part = fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.uint8Array({ maxLength: 300 }));
    await fc.assert(
      fc.asyncProperty(fc.array(part, { maxLength: 4 }), async (parts) => {
        const right = toHex(await webDigest.sha256(...parts));
        expect(toHex(quick.sha256(...parts))).toBe(right);
        expect(toHex(quickDigest.sha256(...parts))).toBe(right);
      }),
      { numRuns: 60 },
    );
    const long = '单'.repeat(40_000);
    expect(toHex(quick.sha256(long))).toBe(toHex(await webDigest.sha256(long)));
    const first = quick.sha256('a');
    quick.sha256('b');
    expect(toHex(first)).toBe(toHex(quick.sha256('a')));
  });
});
