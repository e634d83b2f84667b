import { Alert, Button, InputNumber, Select } from 'antd';
import dayjs from 'dayjs';
import { useState } from 'react';
import type { FrozenOrder } from '../../lib/domain/facts';
import type { FieldType } from '../../lib/domain/field-type';
import type { FlaggedEntry } from '../../lib/domain/flagged-entry';
import type { OrdersPort } from '../../lib/ports/orders';
import { useOptionalPort } from '../desk/section-port';
import { useTexts, useWords } from '../ui/locale';
import { usePorts } from '../ui/ports';
import { FREEZE_HOURS, FreezeHours } from './FreezeHours';
import { freezeMessages } from './freeze-messages';
import { ordersPort } from './freeze-port';
import { type RunOrders, useFrozen } from './use-frozen';

/** What is worth opening one by one; an address opens as a whole. */
const FIELDS: readonly FieldType[] = [
  ...(['addressFull', 'phone', 'recipientName', 'quantity', 'unitPrice', 'discount', 'shippingFee'] as const),
  ...(['trackingNo', 'shippingMethod', 'customerNote', 'internalNote', 'orderStatus'] as const),
];
const MINUTE = 60_000;

/** Freezes the entry's order while an incident is handled, opens single fields for minutes, lets it go again. */
export function FreezeBox({ entry }: { readonly entry: FlaggedEntry }) {
  const port = useOptionalPort(ordersPort);
  const { orderNo, site, flagId } = entry;
  return port && orderNo ? <Control key={orderNo} port={port} orderNo={orderNo} site={site} flagId={flagId} /> : null;
}

interface ControlProps {
  readonly port: OrdersPort;
  readonly orderNo: string;
  readonly site: string;
  readonly flagId: string;
}

function Control({ port, orderNo, site, flagId }: ControlProps) {
  const t = useTexts(freezeMessages);
  const { frozen, run, isFailed } = useFrozen(port);
  const order = frozen.find((one) => one.orderNo === orderNo && (one.site === '' || one.site === site)) ?? null;
  const [hours, setHours] = useState<number>(FREEZE_HOURS[1]);
  const { clock } = usePorts();
  const until = () => clock.now() + hours * 60 * MINUTE;
  const freeze = () =>
    void run((by) => {
      const reviewed = { incidentId: `M-${flagId.slice(0, 8)}`, title: by === '' ? t('title.plain') : t('title.by', { by }) };
      return port.freeze({ orderNo, site }, reviewed, until(), by);
    });
  return (
    <section className={order ? 'hd-part' : 'hd-part hd-no-print'}>
      <h3>{t('title')}</h3>
      {isFailed ? <Alert type="error" showIcon title={t('failed')} /> : null}
      {order ? (
        <Frozen port={port} order={order} run={run} />
      ) : (
        <div className="hd-row hd-no-print">
          <span className="hd-dim">{t('lead')}</span>
          <FreezeHours value={hours} onChange={setHours} />
          <Button size="small" danger onClick={freeze}>
            {t('freeze')}
          </Button>
        </div>
      )}
    </section>
  );
}

interface FrozenProps {
  readonly port: OrdersPort;
  readonly order: FrozenOrder;
  readonly run: RunOrders;
}

/** A frozen order: until when, which fields are open and for how long, and the ways to open more or to let it go. */
export function Frozen({ port, order, run }: FrozenProps) {
  const t = useTexts(freezeMessages);
  const word = useWords();
  const { clock } = usePorts();
  const [field, setField] = useState<FieldType>('addressFull');
  const [minutes, setMinutes] = useState(10);
  const now = clock.now();
  const open = order.unlocked.filter((one) => one.until > now);
  const left = (until: number) => Math.ceil((until - now) / MINUTE);
  return (
    <>
      <p>{t('frozen', { until: dayjs(order.until).format('MM-DD HH:mm') })}</p>
      {open.map((one) => (
        <p key={one.field}>{t('open', { field: word(`field.${one.field as FieldType}`), minutes: left(one.until) })}</p>
      ))}
      <div className="hd-row hd-no-print">
        <Select<FieldType>
          aria-label={t('field')}
          size="small"
          style={{ minWidth: 130 }}
          value={field}
          options={FIELDS.map((value) => ({ value, label: word(`field.${value}`) }))}
          onChange={setField}
        />
        <InputNumber
          aria-label={t('minutes')}
          size="small"
          min={1}
          max={240}
          style={{ width: 72 }}
          value={minutes}
          onChange={(value) => setMinutes(value ?? 10)}
        />
        <span>{t('minutes')}</span>
        <Button size="small" onClick={() => void run((by) => port.unlock(order, field, clock.now() + minutes * MINUTE, by))}>
          {t('unlock')}
        </Button>
        <Button size="small" type="text" onClick={() => void run((by) => port.unfreeze(order, by))}>
          {t('unfreeze')}
        </Button>
      </div>
    </>
  );
}
