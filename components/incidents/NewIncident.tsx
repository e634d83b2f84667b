import { Alert, Button, Checkbox, Drawer, Input, Select } from 'antd';
import dayjs from 'dayjs';
import { useState } from 'react';
import { ERROR_TYPES, SEVERITIES } from '../../lib/domain/finding';
import type { FlaggedEntry } from '../../lib/domain/flagged-entry';
import type { IncidentStart } from '../../lib/domain/incident';
import { levelOf } from '../../lib/incidents/level';
import { startFrom } from '../../lib/incidents/start';
import { fromDecimal, toDecimal } from '../../lib/money/arithmetic';
import { useOptionalPort } from '../desk/section-port';
import { ordersPort } from '../review/freeze-port';
import { linkedTo, useFollowedEntries } from '../review/use-followed-entries';
import { useTexts, useWords } from '../ui/locale';
import { usePorts } from '../ui/ports';
import { LoadingState } from '../ui/States';
import { Field } from './Field';
import { freezeOrders } from './freeze-orders';
import { incidentMessages } from './messages';
import { useAct } from './use-act';
import type { IncidentDesk } from './use-incidents';

/** How long the first freeze holds; it can be prolonged from the incident. */
const FIRST_HOURS = 4;
const HOUR_MS = 3_600_000;

interface Props {
  readonly desk: IncidentDesk;
  /** Entries that it comes from; empty when it is opened by hand. */
  readonly flagIds: readonly string[];
  readonly onClose: () => void;
  readonly onOpened: (incidentId: string) => void;
}

/** Opens an incident, by hand or out of entries of the log. */
export function NewIncident(props: Props) {
  const t = useTexts(incidentMessages);
  const entries = useFollowedEntries(linkedTo(props.flagIds));
  return (
    <Drawer open title={t('new')} onClose={props.onClose} size={480}>
      {entries === null ? <LoadingState /> : <Form {...props} entries={entries} />}
    </Drawer>
  );
}

interface FormProps extends Props {
  readonly entries: readonly FlaggedEntry[];
}

function Form({ desk, entries, onOpened }: FormProps) {
  const t = useTexts(incidentMessages);
  const act = useAct(desk);
  const draft = useDraft(desk, entries);
  const { level, isAmountBad } = draft;
  const orders = useOptionalPort(ordersPort);
  const { clock } = usePorts();
  const [freezes, setFreezes] = useState(true);
  const open = async () => {
    const whole = draft.whole();
    const { incidentId, title } = whole;
    const isFrozen = orders !== null && level === 1 && freezes && whole.scope.orders.length > 0;
    const store = async () => {
      await desk.open(whole);
      if (!isFrozen) return;
      const until = clock.now() + FIRST_HOURS * HOUR_MS;
      await freezeOrders(orders, whole.scope.orders, { incidentId, title }, { until, by: desk.me });
      await desk.change(incidentId, { kind: 'step', step: 'lock_order', state: 'done', note: '' });
    };
    if (await act.run(store)) onOpened(incidentId);
  };
  return (
    <div className="hd-stack">
      {entries.length > 0 ? (
        <p>
          {t('new.from', { count: entries.length })}
          <br />
          <span className="hd-dim">{t('new.since', { time: dayjs(draft.start.detectedAt).format('MM-DD HH:mm') })}</span>
        </p>
      ) : null}
      <What draft={draft} />
      <HowMuch draft={draft} currency={desk.currency} />
      {isAmountBad ? <Alert type="error" showIcon title={t('new.badAmount')} /> : null}
      <p role="status">
        {t('level')} <strong>{t(`level.${level}`)}</strong>
      </p>
      {level === 1 && orders ? (
        <Checkbox checked={freezes} onChange={(event) => setFreezes(event.target.checked)}>
          {t('freeze.atOnce', { count: FIRST_HOURS })}
        </Checkbox>
      ) : null}
      <Button
        type="primary"
        loading={act.busy}
        disabled={draft.start.title.trim() === '' || isAmountBad}
        onClick={() => void open()}
      >
        {t('new.create')}
      </Button>
    </div>
  );
}

function What({ draft: { start, setStart } }: { readonly draft: Draft }) {
  const t = useTexts(incidentMessages);
  const word = useWords();
  return (
    <>
      <Field label={t('new.title')}>
        {(id) => (
          <Input
            id={id}
            autoFocus
            maxLength={120}
            placeholder={t('new.titlePlaceholder')}
            value={start.title}
            onChange={(event) => setStart({ ...start, title: event.target.value })}
          />
        )}
      </Field>
      <Field label={t('new.type')}>
        {(id) => (
          <Select
            id={id}
            value={start.errorType}
            options={ERROR_TYPES.map((value) => ({ value, label: word(`errorType.${value}`) }))}
            onChange={(errorType) => setStart({ ...start, errorType })}
          />
        )}
      </Field>
      <Field label={t('new.severity')}>
        {(id) => (
          <Select
            id={id}
            value={start.severity}
            options={SEVERITIES.map((value) => ({ value, label: word(`severity.${value}`) }))}
            onChange={(severity) => setStart({ ...start, severity })}
          />
        )}
      </Field>
    </>
  );
}

function HowMuch({ draft, currency }: { readonly draft: Draft; readonly currency: string }) {
  const t = useTexts(incidentMessages);
  return (
    <>
      <Field label={t('new.orders')}>
        {(id) => (
          <Input.TextArea
            id={id}
            autoSize={{ minRows: 2, maxRows: 8 }}
            maxLength={20_000}
            value={draft.orders}
            onChange={(event) => draft.setOrders(event.target.value)}
          />
        )}
      </Field>
      <Field label={t('new.amount')}>
        {(id) => (
          <Input
            id={id}
            inputMode="decimal"
            suffix={currency}
            status={draft.isAmountBad ? 'error' : ''}
            value={draft.amountText}
            onChange={(event) => draft.setAmountText(event.target.value)}
          />
        )}
      </Field>
    </>
  );
}

type Draft = ReturnType<typeof useDraft>;

/** What is typed, and what it would become. */
function useDraft(desk: IncidentDesk, entries: readonly FlaggedEntry[]) {
  const word = useWords();
  const [start, setStart] = useState<IncidentStart>(() => startOf(desk, entries, word));
  const [orders, setOrders] = useState(start.scope.orders.join('\n'));
  const [amountText, setAmountText] = useState(start.amount ? toDecimal(start.amount) : '');
  const amount = fromDecimal(amountText.trim(), desk.currency);
  const list = [...new Set(orders.split('\n').map((line) => line.trim()))].filter((line) => line !== '');
  const customers = Math.max(1, list.length);
  const { errorType, severity } = start;
  const level = levelOf({ errorType, severity, amount, orders: customers }, desk.policy.levels, desk.currency);
  const scope = { ...start.scope, orders: list, customers };
  return {
    ...{ start, setStart, orders, setOrders, amountText, setAmountText, level },
    isAmountBad: amountText.trim() !== '' && amount === null,
    whole: (): IncidentStart => ({ ...start, title: start.title.trim(), by: desk.me, level, amount, scope }),
  };
}

function startOf(desk: IncidentDesk, entries: readonly FlaggedEntry[], word: ReturnType<typeof useWords>): IncidentStart {
  const opening = { incidentId: desk.newId(), title: '', by: desk.me, now: desk.now };
  const start = startFrom(entries, opening, desk.policy, desk.currency);
  if (entries.length === 0) return { ...start, severity: 'medium', scope: { ...start.scope, customers: 1 } };
  return { ...start, title: [word(`errorType.${start.errorType}`), ...start.scope.orders.slice(0, 2)].join(' · ') };
}
