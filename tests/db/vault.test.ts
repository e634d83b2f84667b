import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { createVault } from '../../lib/adapters/db/vault';

let names = 0;
const fresh = () => createVault(`vault-${names++}`);

describe('the vault', () => {
  it('keeps values, and signs with a secret that nobody can read', async () => {
    const vault = fresh();
    expect(await vault.load('people')).toBeUndefined();
    await vault.save('people', [{ id: 'a' }]);
    expect(await vault.load('people')).toEqual([{ id: 'a' }]);
    expect(await vault.teamMac('x')).toBeNull();
    await vault.setTeam(new Uint8Array(20).fill(7));
    const other = fresh();
    await other.setTeam(new Uint8Array(20).fill(7));
    expect(await vault.teamMac('x')).toEqual(await other.teamMac('x'));
    expect(await vault.teamMac('x')).not.toEqual(await vault.teamMac('y'));
  });

  it('makes of a PIN something that depends on the salt and on this machine', async () => {
    const vault = fresh();
    const once = await vault.stretch('2580', 'salt');
    expect(await vault.stretch('2580', 'salt')).toBe(once);
    expect(await vault.stretch('2581', 'salt')).not.toBe(once);
    expect(await vault.stretch('2580', 'pepper')).not.toBe(once);
    expect(await fresh().stretch('2580', 'salt')).not.toBe(once);
    expect(once).toMatch(/^[0-9a-f]{64}$/);
  });
});
