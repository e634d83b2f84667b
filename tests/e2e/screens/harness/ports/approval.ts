import { approvalPort } from '../../../../../components/approval/port';
import { providePort } from '../../../../../components/desk/section-port';
import type { Person } from '../../../../../lib/domain/approval';

/** Two people and a team. 2580 is everybody's PIN, and only H4T2K… can be read. */
export default providePort(approvalPort, ({ send }) => {
  let people: readonly Person[] = [
    { id: 'a', name: '何主管', role: 'supervisor' },
    { id: 'b', name: '周复核', role: 'reviewer' },
    { id: 'c', name: '李敏', role: 'clerk' },
  ];
  const refused = { ok: false, problem: 'refused', waitMs: 0 } as const;
  return {
    read: async (code) =>
      code.startsWith('H4T2K')
        ? {
            ok: true,
            leftMs: 840_000,
            slip: {
              ...{ action: 'refund', affected: 1, orderNo: '202611202010', amount: '￥300.00' },
              ...{ minute: 0, requester: 1, digest: 2 },
            },
          }
        : { ok: false, problem: 'misread' },
    answer: async (_, id, pin) =>
      pin === '2580' && id === 'b' ? { ok: true, answer: 'K7M2P-9QX0M-3B7V' } : { ok: false, waitMs: 10_000 },
    countersign: async ({ personId, pin }, { requester }) => {
      const person = people.find(({ id, name }) => id === personId && name !== requester);
      return pin === '2580' && person ? { ok: true, approver: person.name } : { ok: false, waitMs: 0 };
    },
    people: async () => people,
    savePerson: async ({ name, role }, by) => {
      if (by?.pin !== '2580') return refused;
      people = [...people, { id: name, name, role }];
      return { ok: true, value: null };
    },
    removePerson: async (id, by, handOver) => {
      if (by?.pin !== '2580') return refused;
      await send(handOver);
      people = people.filter((one) => one.id !== id);
      return { ok: true, value: null };
    },
    team: async () => ({ isSet: true, mark: '3F9A1' }),
    createTeam: async (by) => (by?.pin === '2580' ? { ok: true, value: 'QX7KD-2M4PT-9B3VN-C6GSY-8EWZJ-H5R1F-0K' } : refused),
    joinTeam: async () => ({ ok: false, problem: 'misread', waitMs: 0 }),
  };
});
