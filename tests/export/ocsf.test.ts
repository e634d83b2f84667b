import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SEVERITIES, TIERS } from '../../lib/domain/finding';
import { type FlaggedEntry, foldEntries } from '../../lib/domain/flagged-entry';
import { VERDICTS } from '../../lib/domain/review';
import { detectionFinding } from '../../lib/export/ocsf/finding';
import ocsf from '../../lib/export/ocsf/format';
import { buildEvent, buildFinding, buildPersonalFlag, NOON } from '../support/events';
import { buildContext, exportText, storedFlag } from '../support/export';
import { detectionFindingSchema, OCSF_VERSION, recommendedOf } from './ocsf/json-schema';

const PROFILES = ['security_control', 'incident'];
const check = new Ajv2020({ allErrors: true }).compile(detectionFindingSchema(PROFILES));
const errorsOf = (event: unknown) =>
  check(event) ? [] : (check.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);

const stored = (event: ReturnType<typeof buildEvent>, seq: number) => ({
  ...event,
  seq,
  prev: '0'.repeat(64),
  hash: 'a'.repeat(64),
});
const decision = {
  flagId: 'f0',
  promptId: 'p',
  outcome: 'confirmed',
  reason: 'urgent',
  note: '客户李雷催单',
  falsePositives: [],
  fixed: [],
  dwellMs: 1500,
  approver: null,
} as const;
const verdict = { flagId: 'f0', verdict: 'true_positive', closeReason: 'corrected', note: '', reviewer: '老张' };
const day = [
  storedFlag(0),
  stored(buildEvent('decision.made', decision, { counter: 1 }), 1),
  stored(buildEvent('action.ran', { flagId: 'f0', action: 'save', actionLabel: '保存', way: 'click' }, { counter: 2 }), 2),
  stored(buildEvent('verdict.given', verdict, { counter: 3, at: NOON + 60_000 }), 3),
  { ...storedFlag(4, { findings: [buildFinding({ severity: 'low', tier: 'hint' })] }), orderNo: null },
  stored(buildPersonalFlag(5), 5),
];
const parsed = (text: string) =>
  text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
const entry = (): FlaggedEntry => {
  const judged = foldEntries(day).find((one) => one.verdict !== null);
  if (!judged) throw new Error('the day has an entry with a verdict');
  return judged;
};
/** As a collector gets it: what JSON leaves out is gone. */
const written = (some: Partial<FlaggedEntry> = {}) =>
  JSON.parse(JSON.stringify(detectionFinding({ ...entry(), ...some }, buildContext()))) as Record<string, unknown>;

describe('OCSF events against the published class', () => {
  test('a day fits it, masked and unmasked', async () => {
    for (const masking of ['none', 'partial', 'full'] as const) {
      for (const line of parsed(await exportText(ocsf, day, { masking }))) expect(errorsOf(line)).toEqual([]);
    }
  });

  test('they name the version and the profiles that they were checked with', () => {
    expect(written()['metadata']).toMatchObject({ version: OCSF_VERSION, profiles: PROFILES });
  });

  test('whatever was found, done and judged, the event fits', () => {
    const some = fc.record({
      severity: fc.constantFrom(...SEVERITIES),
      tier: fc.constantFrom(...TIERS),
      verdict: fc.constantFrom(null, ...VERDICTS),
      verdictAt: fc.constantFrom(null, NOON),
      status: fc.constantFrom('open', 'closed' as const),
      orderNo: fc.constantFrom(null, '', '00012345678901234567'),
      actionLabel: fc.string(),
      site: fc.string(),
      ran: fc.boolean(),
      findings: fc.constantFrom([], entry().findings),
      decision: fc.constantFrom(null, entry().decision),
      rules: fc.constantFrom([], ['a.b']),
    });
    fc.assert(
      fc.property(some, (values) => {
        expect(errorsOf(written(values as Partial<FlaggedEntry>))).toEqual([]);
      }),
    );
  });

  test('everything recommended is there but what no order page can tell', () => {
    const missing = recommendedOf(PROFILES).filter((name) => !(name in written()));
    expect(missing).toEqual(['observables', 'priority_id', 'src_url']);
  });

  test.each<[string, (event: Record<string, unknown>) => void]>([
    ['an attribute that the class does not have', (event) => Object.assign(event, { order_no: '1' })],
    ['an attribute that an object does not have', (event) => Object.assign(event['finding_info'] as object, { rule: 'x' })],
    ['a number that an enum does not have', (event) => Object.assign(event, { disposition_id: 28 })],
    ['a wrong type', (event) => Object.assign(event, { time: '2026-05-20' })],
    ['a type number of another class', (event) => Object.assign(event, { type_uid: 200501 })],
    ['a required attribute left out', (event) => Reflect.deleteProperty(event, 'severity_id')],
    ['a required attribute of an object left out', (event) => Reflect.deleteProperty(event['metadata'] as object, 'product')],
    ['a resource with neither name nor id', (event) => Object.assign(event, { resources: [{ type: 'order' }] })],
    ['an evidence without anything', (event) => Object.assign(event, { evidences: [{ name: 'page' }] })],
    ['an object that nobody looked up', (event) => Object.assign(event, { device: {} })],
  ])('%s is refused', (_, spoil) => {
    const event = written();
    spoil(event);
    expect(errorsOf(event)).not.toEqual([]);
  });
});

test('OCSF events say what was done and what a reviewer found', async () => {
  const [closed, open] = parsed(await exportText(ocsf, day));
  expect(closed).toMatchObject({
    type_uid: 200403,
    status_id: 4,
    severity_id: 4,
    disposition_id: 23,
    action_id: 1,
    verdict_id: 2,
    verdict: 'True Positive',
  });
  expect(open).toMatchObject({ type_uid: 200401, status_id: 1, severity_id: 2, disposition_id: 19, action_id: 0 });
  expect(open).not.toHaveProperty('verdict_id');
});
