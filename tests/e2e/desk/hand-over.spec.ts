import { expect, type Station, tell, test } from '../../support/browser/station';
import { buildReviewLog } from '../../support/review-log';

const [LEAVER, HEIR, CHIEF] = ['李敏', '周复核', '何主管'];
const PIN = '2580';

/** A supervisor and two reviewers, one of whom is about to leave. */
async function staff(home: Station['home']): Promise<void> {
  const save = (name: string | undefined, role: string, by: unknown) =>
    tell(home, 'ui-bg.person.save', { draft: { id: null, name, role, pin: PIN }, by });
  await save(CHIEF, 'supervisor', null);
  const [chief] = (await tell(home, 'ui-bg.people.list', {})) as { id: string }[];
  for (const name of [LEAVER, HEIR]) await save(name, 'reviewer', { personId: chief?.id, pin: PIN });
}

/** The leaver owns an incident and has an entry in hand. */
async function work(home: Station['home']): Promise<void> {
  const now = Date.now();
  const flags = buildReviewLog(1, now).map(({ seq: _seq, prev: _prev, hash: _hash, ...event }) => ({
    ...event,
    id: `${event.id}-leave`,
  }));
  const [flagId] = flags.flatMap(({ body }) => ('flagId' in body ? body.flagId : []));
  const stamp = (n: number) => ({
    v: 1,
    id: `hand-over-${n}`,
    source: 'e2e',
    counter: n,
    at: now,
    clerk: LEAVER,
    orderNo: null,
    personal: {},
  });
  const body = {
    ...{ incidentId: 'leave-incident', title: '漏发赠品', level: 2, errorType: 'gift', severity: 'high' },
    ...{ scope: { orders: ['A-1'], customers: 1, channel: null }, amount: null, flagIds: [], detectedAt: now, by: LEAVER },
  };
  const change = { incidentId: body.incidentId, by: LEAVER, change: { kind: 'assigned', to: LEAVER } };
  const claim = { flagId, reviewer: LEAVER, until: now + 600_000 };
  await tell(home, 'ui-bg.log.append', {
    events: [
      ...flags,
      { ...stamp(1), type: 'incident.opened', site: '', body },
      { ...stamp(2), type: 'incident.changed', site: '', body: change },
      { ...stamp(3), type: 'claim.taken', site: '', body: claim },
    ],
  });
}

test('removing somebody who owns an incident and holds a claim gives both away first, and only with a supervisor’s PIN', async ({
  station,
}) => {
  const { home, context, origin } = station;
  await staff(home);
  await work(home);
  const names = async () => ((await tell(home, 'ui-bg.people.list', {})) as { name: string }[]).map(({ name }) => name);
  const handed = async () =>
    (await station.events()).flatMap(({ type, body }) => {
      if (type === 'claim.released') return [`${String(body['reviewer'])} lets go`];
      const { kind, to } = (body['change'] ?? {}) as { kind?: string; to?: string };
      return kind === 'assigned' && to !== LEAVER ? [`to ${to}`] : [];
    });
  const desk = await context.newPage();
  await desk.goto(`${origin}/review.html#/approval`);
  const card = desk.locator('section', { has: desk.getByRole('heading', { name: '改动由哪位主管负责' }) });
  const line = desk.getByRole('listitem').filter({ hasText: LEAVER });
  await card.getByRole('combobox').click();
  await desk.getByTitle(`${CHIEF} · 主管`).click();
  const remove = async (pin: string) => {
    await card.getByPlaceholder('本人 PIN 码').fill(pin);
    await line.getByRole('button', { name: /删\s*除/ }).click();
    const ask = desk.getByRole('tooltip').filter({ hasText: `${LEAVER} 还负责` });
    const give = ask.getByRole('button', { name: '转交并删除' });
    if (await give.isDisabled()) {
      await ask.getByRole('combobox').click();
      await desk.getByTitle(HEIR ?? '', { exact: true }).click();
    }
    await give.click();
  };
  await remove('0001');
  await expect(desk.getByText('需要一位主管的 PIN')).toBeVisible();
  expect(await handed()).toEqual([]);
  expect(await names()).toContain(LEAVER);

  // A wrong PIN makes the next one wait: the refusal says for how long.
  await expect(async () => {
    await remove(PIN);
    await expect(line).toHaveCount(0, { timeout: 2_000 });
  }).toPass({ timeout: 40_000 });
  expect(await handed()).toEqual([`to ${HEIR}`, `${LEAVER} lets go`]);
  expect(await names()).toEqual([CHIEF, HEIR]);
  await desk.goto(`${origin}/review.html#/incidents/leave-incident`);
  await expect(desk.getByText(HEIR ?? '').first()).toBeVisible();
});
