import { Alert, Button } from 'antd';
import { useState } from 'react';
import type { Incident } from '../../lib/incidents/fold';
import { useOptionalPort } from '../desk/section-port';
import { Frozen } from '../review/FreezeBox';
import { FREEZE_HOURS, FreezeHours } from '../review/FreezeHours';
import { ordersPort } from '../review/freeze-port';
import { useFrozen } from '../review/use-frozen';
import { useTexts } from '../ui/locale';
import { PageText } from '../ui/PageText';
import { usePorts } from '../ui/ports';
import { FreezeChannel } from './FreezeChannel';
import { freezeOrders } from './freeze-orders';
import { HoldAction } from './HoldAction';
import { incidentMessages } from './messages';
import { useAct } from './use-act';
import type { IncidentDesk } from './use-incidents';

interface Props {
  readonly incident: Incident;
  readonly desk: IncidentDesk;
}

const HOUR_MS = 3_600_000;

/** What level 1 asks for: the incident's orders are held on every page, and only what the correction needs is opened. */
export function Freeze({ incident, desk }: Props) {
  const t = useTexts(incidentMessages);
  const port = useOptionalPort(ordersPort);
  const { frozen, run, isFailed } = useFrozen(port);
  if (!port) return null;
  const mine = frozen.filter(({ orderNo }) => incident.scope.orders.includes(orderNo));
  // A sheet of paper has no use for what could be frozen, only for what is.
  const isAnyHeld =
    mine.length > 0 || frozen.some((one) => desk.incidents.find(one.incidentId)?.incidentId === incident.incidentId);
  const open = incident.scope.orders.filter((orderNo) => !mine.some((one) => one.orderNo === orderNo));
  return (
    <section className={isAnyHeld ? 'hd-part' : 'hd-part hd-no-print'} aria-labelledby="incident-freeze">
      <h3 id="incident-freeze">{t('freeze.title')}</h3>
      {isFailed ? <Alert type="error" showIcon title={t('freeze.failed')} /> : null}
      {mine.map((order) => (
        <div key={order.orderNo} className="hd-frozen">
          <strong>
            <PageText text={order.orderNo} limit={60} />
          </strong>
          <Frozen port={port} order={order} run={run} />
        </div>
      ))}
      {open.length > 0 && incident.closed === null ? <FreezeOpen incident={incident} desk={desk} orders={open} /> : null}
      {incident.scope.orders.length === 0 ? <p className="hd-dim">{t('freeze.noOrders')}</p> : null}
      <FreezeChannel incident={incident} desk={desk} port={port} frozen={frozen} run={run} />
      {incident.closed === null ? <HoldAction incident={incident} desk={desk} /> : null}
    </section>
  );
}

function FreezeOpen({ incident, desk, orders }: Props & { readonly orders: readonly string[] }) {
  const t = useTexts(incidentMessages);
  const act = useAct(desk);
  const port = useOptionalPort(ordersPort);
  const { clock } = usePorts();
  const [hours, setHours] = useState<number>(FREEZE_HOURS[1]);
  const { incidentId, title } = incident;
  const freeze = async () => {
    if (!port) return;
    await freezeOrders(port, orders, { incidentId, title }, { until: clock.now() + hours * HOUR_MS, by: desk.me });
    await desk.change(incidentId, { kind: 'step', step: 'lock_order', state: 'done', note: '' });
  };
  return (
    <div className="hd-row">
      <FreezeHours value={hours} onChange={setHours} />
      <Button size="small" danger loading={act.busy} onClick={() => void act.run(freeze)}>
        {t('freeze.run', { count: orders.length })}
      </Button>
    </div>
  );
}
