import { InputNumber, Radio, Select } from 'antd';
import { useEffect, useState } from 'react';
import type { Policy } from '../../lib/domain/policy';
import type { SandboxSource } from '../../lib/ports/sandbox';
import { useTexts } from '../ui/locale';
import { usePorts } from '../ui/ports';
import { sandboxMessages } from './messages';

export interface OrderChoice {
  readonly kind: SandboxSource['kind'];
  readonly days: number;
  readonly orders: number;
  readonly site: string | null;
  readonly role: string | null;
}

interface Props {
  readonly choice: OrderChoice;
  readonly policy: Policy;
  readonly onChange: (choice: OrderChoice) => void;
}

/** Which orders, of which days and site, and as whom. */
export function OrdersPart({ choice, policy, onChange }: Props) {
  const t = useTexts(sandboxMessages);
  const { kind, days, orders } = choice;
  return (
    <>
      <Radio.Group
        aria-label={t('source')}
        value={kind}
        options={(['log', 'generated'] as const).map((value) => ({ value, label: t(`source.${value}`) }))}
        onChange={(event) => onChange({ ...choice, kind: event.target.value })}
      />
      <div className="hd-trial-fields">
        {kind === 'generated' ? (
          <Count
            label={t('orders')}
            min={100}
            max={100_000}
            step={1000}
            value={orders}
            onChange={(next) => onChange({ ...choice, orders: next })}
          />
        ) : (
          <>
            <Count
              label={t('days')}
              min={1}
              max={366}
              step={1}
              value={days}
              onChange={(next) => onChange({ ...choice, days: next })}
            />
            <SiteField choice={choice} onChange={onChange} />
          </>
        )}
        <RoleField choice={choice} policy={policy} onChange={onChange} />
      </div>
    </>
  );
}

interface CountProps {
  readonly label: string;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly value: number;
  readonly onChange: (value: number) => void;
}

function Count({ label, value, onChange, ...bounds }: CountProps) {
  return (
    <div className="hd-field">
      <span aria-hidden="true">{label}</span>
      <InputNumber aria-label={label} precision={0} {...bounds} value={value} onChange={(next) => onChange(next ?? bounds.min)} />
    </div>
  );
}

/** So many of the newest orders are looked through for the sites they came from. */
const LOOKED_AT = 500;

function SiteField({ choice, onChange }: Pick<Props, 'choice' | 'onChange'>) {
  const t = useTexts(sandboxMessages);
  const { events } = usePorts();
  const [sites, setSites] = useState<readonly string[]>([]);
  useEffect(() => {
    let alive = true;
    events.read({ types: ['order.seen', 'flag.raised'], newestFirst: true, limit: LOOKED_AT }).then(
      (stored) => alive && setSites([...new Set(stored.flatMap(({ site }) => site || []))].sort()),
      // Without its sites the log can still be tried as a whole.
      () => undefined,
    );
    return () => {
      alive = false;
    };
  }, [events]);
  return (
    <div className="hd-field">
      <span aria-hidden="true">{t('site')}</span>
      <Select
        aria-label={t('site')}
        value={choice.site}
        placeholder={t('site.all')}
        allowClear
        options={sites.map((value) => ({ value, label: value }))}
        onChange={(site: string | undefined) => onChange({ ...choice, site: site ?? null })}
      />
    </div>
  );
}

function RoleField({ choice, policy, onChange }: Props) {
  const t = useTexts(sandboxMessages);
  const named = [
    ...(policy.staff ?? []).map(({ role }) => role),
    ...policy.scopes.flatMap(({ role }) => role ?? []),
    ...policy.tables.thresholds.flatMap(({ role }) => role ?? []),
  ];
  return (
    <div className="hd-field">
      <span aria-hidden="true">{t('role')}</span>
      <Select
        aria-label={t('role')}
        value={choice.role}
        placeholder={t('role.own')}
        allowClear
        options={[...new Set(named)].sort().map((value) => ({ value, label: value }))}
        onChange={(role: string | undefined) => onChange({ ...choice, role: role ?? null })}
      />
    </div>
  );
}
