import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PLACEHOLDERS, unknownPlaceholders } from '../../lib/domain/placeholder';
import { fillTemplate, smsPartsOf } from '../../lib/incidents/template';
import { BUILT_IN_INCIDENTS } from '../../lib/policy/incident-defaults.data';

const facts = Object.fromEntries(PLACEHOLDERS.map((name) => [name, `<${name}>`]));

describe('a message template', () => {
  it('cannot be saved with a placeholder that nothing stands behind', () => {
    expect(unknownPlaceholders({ subject: '{orderNo}', text: '{custmer} {constructor} {}' })).toEqual([
      'custmer',
      'constructor',
      '',
    ]);
  });

  it('of the built-in ones has no unknown placeholder and leaves none unfilled', () => {
    for (const template of BUILT_IN_INCIDENTS.templates) {
      expect(unknownPlaceholders(template)).toEqual([]);
      expect(fillTemplate(template, facts).missing).toEqual([]);
    }
  });

  it('names what is missing, blanks included', () => {
    const filled = fillTemplate({ subject: '', text: '{customer} {owner}' }, { customer: ' ' });
    expect(filled.missing).toEqual(['customer', 'owner']);
  });

  it('is filled once: what a customer wrote is never read as a placeholder', () => {
    expect(fillTemplate({ subject: '', text: '{customer}!' }, { customer: '{owner} $&' }).text).toBe('{owner} $&!');
  });
});

describe('the number of short messages', () => {
  it('follows the limits of the standard', () => {
    expect(smsPartsOf('')).toMatchObject({ parts: 0 });
    expect([160, 161, 306, 307].map((n) => smsPartsOf('a'.repeat(n)).parts)).toEqual([1, 2, 2, 3]);
    expect([70, 71, 134, 135].map((n) => smsPartsOf('单'.repeat(n)).parts)).toEqual([1, 2, 2, 3]);
    expect(smsPartsOf('€'.repeat(80))).toMatchObject({ encoding: 'gsm7', units: 160, parts: 1, left: 0 });
  });

  it('never leaves a negative rest', () => {
    fc.assert(fc.property(fc.string({ maxLength: 700 }), (text) => smsPartsOf(text).left >= 0));
  });
});
