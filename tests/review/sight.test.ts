import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { EventType, StoredEvent } from '../../lib/domain/event';
import { joinPersonal } from '../../lib/domain/personal';
import { hiddenFrom, PERSONAL_GROUPS } from '../../lib/domain/viewer';
import { maskPlan } from '../../lib/export/mask';
import { maskEvent, maskedReader } from '../../lib/export/mask-event';
import { createLiveEntries } from '../../lib/review/live';
import { buildEvent, buildPersonalFlag } from '../support/events';

const PEOPLE = [
  { id: '1', name: '小王', role: 'clerk' },
  { id: '2', name: '老张', role: 'reviewer' },
  { id: '3', name: '陈姐', role: 'supervisor' },
] as const;

test('clerks and unknown names see masked values, reviewers and supervisors whole ones, and a station without people hides nothing', () => {
  const seen = ['小王', '老张', ' 陈姐 ', ''].map((name) => hiddenFrom(name, PEOPLE).length);
  expect(seen).toEqual([PERSONAL_GROUPS.length, 0, 0, PERSONAL_GROUPS.length]);
  fc.assert(
    fc.property(fc.string(), (name) => {
      expect(hiddenFrom(name, [])).toEqual([]);
      if (!PEOPLE.some((person) => person.name === name.trim())) expect(hiddenFrom(name, PEOPLE)).toEqual(PERSONAL_GROUPS);
    }),
  );
});

test('the policy says which kinds each role sees; a role that it does not name sees what is usual', () => {
  const sight = { clerk: ['name', 'address'], reviewer: ['phone'] } as const;
  expect(hiddenFrom('小王', PEOPLE, sight)).toEqual(['phone', 'note', 'other']);
  expect(hiddenFrom('老张', PEOPLE, sight)).toEqual(['name', 'address', 'note', 'other']);
  expect(hiddenFrom('陈姐', PEOPLE, sight)).toEqual([]);
  expect(hiddenFrom('没有这个人', PEOPLE, sight)).toEqual(['phone', 'note', 'other']);
});

test('what is hidden is masked kind by kind, and a chosen masking never shows more', () => {
  const stored = { ...buildPersonalFlag(1), seq: 1, prev: '', hash: '1' };
  const live = (hidden: Parameters<typeof maskPlan>[1], masking: 'none' | 'full' = 'none') => {
    const made = createLiveEntries();
    made.add([maskEvent(stored, maskPlan(masking, hidden))]);
    return JSON.stringify(made.list());
  };
  const whole = live([]);
  for (const value of ['13912345678', '梅园3栋502']) expect(whole).toContain(value);
  expect(live(['phone'])).not.toMatch(/13912345678|13812345678/);
  expect(live(['phone'])).toContain('梅园3栋502');
  expect(live(['address'])).not.toContain('梅园3栋502');
  expect(live(['address'])).toContain('13912345678');
  for (const hidden of [[], ['phone'], PERSONAL_GROUPS] as const) expect(live(hidden, 'full')).not.toMatch(/139|梅园/);
});

test('a masked queue holds no personal value that the clerk may not see, and counts as many entries', () => {
  const stored = Array.from({ length: 5 }, (_, i) => ({ ...buildPersonalFlag(i), seq: i, prev: '', hash: `${i}` }));
  const [whole, masked] = [createLiveEntries(), createLiveEntries()];
  whole.add(stored);
  masked.add(stored.map((event) => maskEvent(event, 'partial')));
  expect(JSON.stringify(whole.list())).toContain('13912345678');
  expect(JSON.stringify(masked.list())).not.toMatch(/13912345678|13812345678|韩梅梅|李雷|梅园3栋502/);
  expect(masked.list().map(({ flagId }) => flagId)).toEqual(whole.list().map(({ flagId }) => flagId));
  expect(JSON.stringify(masked.get('f1'))).toContain('139****5678');
});

test('whatever a screen reads the log for, no event of any type holds what is hidden', async () => {
  const [name, phone, address, note] = ['韩梅梅', '13912345678', '梅园3栋502', '请打13912345678'];
  const order = {
    orderNo: 'SO1',
    pageKind: 'orderDetail',
    currency: 'CNY',
    values: { recipientName: name, phone, orderTotal: '1' },
    lines: [],
  } as const;
  const change = { kind: 'complained', text: note } as const;
  const decision = {
    flagId: 'f0',
    promptId: 'p',
    outcome: 'confirmed',
    reason: 'urgent',
    note,
    falsePositives: [],
    fixed: [],
    dwellMs: 1,
    approver: null,
  } as const;
  const events = [
    buildPersonalFlag(0),
    { ...buildPersonalFlag(1), type: 'flag.observed' as const },
    buildEvent('order.seen', { order }, { counter: 2, personal: { addressFull: address } }),
    buildEvent('edit.made', { field: 'phone', beforeHash: 'aaaa', afterHash: 'bbbb', pageKind: 'orderDetail' }, { counter: 3 }),
    buildEvent('decision.made', decision, { counter: 4 }),
    buildEvent('verdict.given', { flagId: 'f0', verdict: 'benign', closeReason: null, note, reviewer: '老张' }, { counter: 5 }),
    buildEvent('incident.changed', { incidentId: 'i', by: '老张', change }, { counter: 6 }),
  ].map((event, seq): StoredEvent => ({ ...joinPersonal<EventType>(event), seq, prev: '', hash: `${seq}` }));
  const reader = {
    read: async () => events,
    count: async () => events.length,
    watch: () => () => undefined,
  };
  const seen = JSON.stringify(await maskedReader(reader, maskPlan('none', PERSONAL_GROUPS)).read({}));
  expect(JSON.stringify(events)).toMatch(/13912345678.*梅园3栋502.*aaaa/s);
  expect(seen).not.toMatch(/13912345678|13812345678|韩梅梅|李雷|梅园3栋|aaaa|bbbb/);
  expect(JSON.parse(seen)).toMatchObject(events.map(({ id, type, seq, orderNo }) => ({ id, type, seq, orderNo })));
});
