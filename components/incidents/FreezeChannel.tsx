import { AutoComplete, Button, Select } from 'antd';
import dayjs from 'dayjs';
import { useState } from 'react';
import type { FrozenOrder } from '../../lib/domain/facts';
import { ACTION_TYPES, type ActionType } from '../../lib/domain/field-type';
import type { Incident } from '../../lib/incidents/fold';
import type { OrdersPort } from '../../lib/ports/orders';
import { FREEZE_HOURS, FreezeHours } from '../review/FreezeHours';
import { linkedTo, useFollowedEntries } from '../review/use-followed-entries';
import type { RunOrders } from '../review/use-frozen';
import { useTexts, useWords } from '../ui/locale';
import { PageText } from '../ui/PageText';
import { usePorts } from '../ui/ports';
import { incidentMessages } from './messages';
import { useAct } from './use-act';
import type { IncidentDesk } from './use-incidents';

interface Props {
  readonly incident: Incident;
  readonly desk: IncidentDesk;
  readonly port: OrdersPort;
  readonly frozen: readonly FrozenOrder[];
  readonly run: RunOrders;
}

const HOUR_MS = 3_600_000;
const ANY = '';

/** Holds everything that comes one way: of a site, of a kind of action, paid in one way, or what they share. */
export function FreezeChannel({ incident, desk, port, frozen, run }: Props) {
  const isOwn = (id: string) => desk.incidents.find(id)?.incidentId === incident.incidentId;
  const mine = frozen.filter(({ channel, incidentId }) => channel && isOwn(incidentId));
  const release = async (one: FrozenOrder) => {
    if (await run((by) => port.unfreeze(one, by))) await desk.change(incident.incidentId, { kind: 'channel', channel: null });
  };
  return (
    <>
      {mine.map((one) => (
        <Held key={one.site + JSON.stringify(one.channel)} held={one} onRelease={() => void release(one)} />
      ))}
      {incident.closed === null ? <Form incident={incident} desk={desk} port={port} run={run} /> : null}
    </>
  );
}

function Held({ held: { site, channel, until }, onRelease }: { readonly held: FrozenOrder; readonly onRelease: () => void }) {
  const t = useTexts(incidentMessages);
  const word = useWords();
  const line = t('channel.line', {
    site: site === '' ? t('channel.site.any') : site,
    action: channel?.action ? word(`action.${channel.action}`) : t('channel.action.any'),
    payment: channel?.payment ? t('channel.paid', { payment: channel.payment }) : '',
    until: dayjs(until).format('MM-DD HH:mm'),
  });
  return (
    <p className="hd-row hd-frozen">
      <strong>
        <PageText text={line} limit={200} />
      </strong>
      <Button size="small" type="text" onClick={onRelease}>
        {t('channel.release')}
      </Button>
    </p>
  );
}

function Form({ incident, desk, port, run }: Omit<Props, 'frozen'>) {
  const t = useTexts(incidentMessages);
  const word = useWords();
  const act = useAct(desk);
  const { clock } = usePorts();
  const { sites, payments } = useWays(incident);
  const [site, setSite] = useState(ANY);
  const [action, setAction] = useState<ActionType | ''>('refund');
  const [payment, setPayment] = useState('');
  const [hours, setHours] = useState<number>(FREEZE_HOURS[0]);
  const channel = { action: action === '' ? null : action, payment: payment.trim() || null };
  const freeze = async () => {
    const { incidentId, title } = incident;
    const until = clock.now() + hours * HOUR_MS;
    if (!(await run((by) => port.freeze({ orderNo: '', site, channel }, { incidentId, title }, until, by)))) return;
    await desk.change(incidentId, { kind: 'channel', channel: { site: site || null, ...channel } });
    await desk.change(incidentId, { kind: 'step', step: 'lock_order', state: 'done', note: '' });
  };
  return (
    <div className="hd-row hd-no-print">
      <span className="hd-dim">{t('channel.lead')}</span>
      <Select<string>
        aria-label={t('channel.site')}
        size="small"
        popupMatchSelectWidth={false}
        value={site}
        options={[{ value: ANY, label: t('channel.site.any') }, ...sites.map((value) => ({ value, label: value }))]}
        onChange={setSite}
      />
      <Select<ActionType | ''>
        aria-label={t('channel.action')}
        size="small"
        popupMatchSelectWidth={false}
        value={action}
        options={[
          { value: '' as const, label: t('channel.action.any') },
          ...ACTION_TYPES.map((value) => ({ value, label: word(`action.${value}`) })),
        ]}
        onChange={setAction}
      />
      <Payment value={payment} known={payments} onChange={setPayment} />
      <FreezeHours value={hours} onChange={setHours} />
      <Button
        size="small"
        danger
        loading={act.busy}
        disabled={site === ANY && action === '' && payment.trim() === ''}
        onClick={() => void act.run(freeze)}
      >
        {t('channel.run')}
      </Button>
    </div>
  );
}

interface PaymentProps {
  readonly value: string;
  readonly known: readonly string[];
  readonly onChange: (value: string) => void;
}

function Payment({ value, known, onChange }: PaymentProps) {
  const t = useTexts(incidentMessages);
  return (
    <AutoComplete
      aria-label={t('channel.payment')}
      size="small"
      placeholder={t('channel.payment')}
      style={{ width: 160 }}
      value={value}
      options={known.map((one) => ({ value: one }))}
      onChange={(text: string) => onChange(text.slice(0, 100))}
    />
  );
}

/** Sites and ways of paying that the incident's own entries came by. */
function useWays(incident: Incident): { readonly sites: readonly string[]; readonly payments: readonly string[] } {
  const entries = useFollowedEntries(linkedTo(incident.flagIds)) ?? [];
  const distinct = (values: readonly string[]) => [...new Set(values)].filter((value) => value !== '');
  return {
    sites: distinct(entries.map(({ site }) => site)),
    payments: distinct(entries.map(({ order }) => order.values.paymentMethod ?? '')),
  };
}
