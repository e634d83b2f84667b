import { Button, Select } from 'antd';
import { useCallback, useState } from 'react';
import { ACTION_TYPES, type ActionType } from '../../lib/domain/field-type';
import type { Incident } from '../../lib/incidents/fold';
import type { Breaker } from '../../lib/policy/breaker/breaker';
import { type BreakerPort, breakerPort } from '../breakers/port';
import { useWhy } from '../breakers/why';
import { useOptionalPort } from '../desk/section-port';
import { hrefOf } from '../desk/use-route';
import { useTexts, useWords } from '../ui/locale';
import { useLoad } from '../ui/use-load';
import { incidentMessages } from './messages';
import { useAct } from './use-act';
import type { IncidentDesk } from './use-incidents';

interface Props {
  readonly incident: Incident;
  readonly desk: IncidentDesk;
}

/** Freezes a channel: one kind of action is held on every page until it is let go again, by the breaker of its kind. */
export function HoldAction(props: Props) {
  const port = useOptionalPort(breakerPort);
  return port ? <Held {...props} port={port} /> : null;
}

function Held({ incident, desk, port }: Props & { readonly port: BreakerPort }) {
  const t = useTexts(incidentMessages);
  const word = useWords();
  const say = useWhy();
  const act = useAct(desk);
  const [kind, setKind] = useState<ActionType>('refund');
  const { state, reload } = useLoad(useCallback(() => port.list(), [port]));
  const held = state.phase === 'ready' ? state.value.filter((one) => one.state === 'open') : [];
  const run = (work: () => Promise<void>) => void act.run(work).then(reload);
  return (
    <div className="hd-hold">
      {held.map((one) => (
        <p key={one.kind} className="hd-row">
          <span>{t('hold.held', { action: wordOf(one, word), why: say(one.why) })}</span>
          {isAction(one.kind) ? (
            <Release kind={one.kind} onRelease={(which) => run(() => port.set(which, 'closed', incident.title, desk.me))} />
          ) : null}
        </p>
      ))}
      <div className="hd-row">
        <span className="hd-dim">{t('hold.lead')}</span>
        <Select<ActionType>
          aria-label={t('hold.kind')}
          size="small"
          value={kind}
          options={ACTION_TYPES.map((value) => ({ value, label: word(`action.${value}`) }))}
          onChange={setKind}
        />
        <Button
          size="small"
          danger
          loading={act.busy}
          disabled={held.some((one) => one.kind === kind)}
          onClick={() => run(() => port.set(kind, 'open', incident.title, desk.me))}
        >
          {t('hold.run')}
        </Button>
        <Button size="small" type="link" href={hrefOf('breakers')}>
          {t('hold.all')}
        </Button>
      </div>
    </div>
  );
}

function Release({ kind, onRelease }: { readonly kind: ActionType; readonly onRelease: (kind: ActionType) => void }) {
  const t = useTexts(incidentMessages);
  return (
    <Button size="small" type="text" onClick={() => onRelease(kind)}>
      {t('hold.release')}
    </Button>
  );
}

function wordOf({ kind }: Breaker, word: ReturnType<typeof useWords>): string {
  return isAction(kind) ? word(`action.${kind}`) : kind;
}

function isAction(kind: string): kind is ActionType {
  return (ACTION_TYPES as readonly string[]).includes(kind);
}
