import { expect, test } from 'vitest';
import { createPolicyDesk } from '../../lib/policy/desk';
import type { PolicyStore } from '../../lib/ports/policy-store';

test('a store that could not be read once is asked again, and nobody is left without a policy', async () => {
  let isBroken = true;
  const store: PolicyStore = {
    async read() {
      if (isBroken) throw new Error('no storage');
      return { raw: {}, good: {} };
    },
    async write() {},
    async remember() {},
    watch: () => () => undefined,
  };
  const desk = createPolicyDesk({
    store,
    record: async () => undefined,
    watched: async () => () => 0,
    fault: () => undefined,
    changed: async () => undefined,
  });
  await expect(desk.current()).rejects.toThrow('no storage');
  isBroken = false;
  expect((await desk.current()).revision).not.toBe('');
});
