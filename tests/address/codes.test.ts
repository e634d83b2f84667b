import { describe, expect, it } from 'vitest';
import { ADDRESS_CODES, type AddressCodeId } from '../../lib/address/codes.data';
import { severityOf } from '../../lib/address/severity';

describe('the codes of findings', () => {
  it('have the same severity in the table and in the short form of the content script', () => {
    for (const code of Object.keys(ADDRESS_CODES) as AddressCodeId[])
      expect(severityOf(code), code).toBe(ADDRESS_CODES[code].severity);
  });
});
