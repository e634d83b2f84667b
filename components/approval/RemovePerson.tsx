import { Button, Popconfirm, Select } from 'antd';
import { useState } from 'react';
import type { Person } from '../../lib/domain/approval';
import { useTexts } from '../ui/locale';
import { usePorts } from '../ui/ports';
import { useSettings } from '../ui/use-settings';
import { type Holdings, handOver, holdingsOf } from './hand-over';
import { approvalMessages } from './messages';
import type { ApprovalDesk } from './use-approval-desk';

interface Props {
  readonly person: Person;
  readonly others: readonly Person[];
  readonly desk: ApprovalDesk;
}

/** Removes a person; what they own or hold goes to a successor in the same step: with a wrong PIN, or a log that cannot be written, nothing moves. */
export function RemovePerson({ person, others, desk }: Props) {
  const t = useTexts(approvalMessages);
  const ports = usePorts();
  const { events, clock } = ports;
  const { reviewer } = useSettings().settings;
  // Null until it is known, and where it cannot be: nobody is removed on a guess that they hold nothing.
  const [holdings, setHoldings] = useState<Holdings | null>(null);
  const [to, setTo] = useState<string | null>(null);
  const { id, name } = person;
  const counts = { incidents: holdings?.incidents.length ?? 0, claims: holdings?.claims.length ?? 0 };
  const isHolding = counts.incidents + counts.claims > 0;
  const look = (isOpen: boolean) =>
    isOpen ? void holdingsOf(events, name, clock.now()).then(setHoldings, () => setHoldings(null)) : undefined;
  const remove = async () => {
    // They may have taken something in hand since this was asked.
    const held = await holdingsOf(events, name, clock.now());
    if (to === null && held.incidents.length + held.claims.length > 0) return setHoldings(held);
    await desk.change((port, by) => {
      const moved = to === null ? [] : handOver(held, { name, to, by: reviewer }, ports);
      return port.removePerson(id, by, moved);
    });
  };
  const successor = (
    <div className="hd-stack">
      <span>{t('people.holds', { name, ...counts })}</span>
      <Select<string>
        aria-label={t('people.successor')}
        placeholder={t('people.successor')}
        value={to}
        options={others.map((one) => ({ value: one.name, label: one.name }))}
        onChange={setTo}
      />
    </div>
  );
  return (
    <Popconfirm
      title={t('people.removeAsk', { name })}
      description={isHolding ? successor : null}
      okText={isHolding ? t('people.handOver') : t('people.remove')}
      okButtonProps={{ disabled: holdings === null || (isHolding && to === null) }}
      cancelText={t('people.cancel')}
      onOpenChange={look}
      onConfirm={() => void remove().catch(() => undefined)}
    >
      <Button size="small" type="text" danger>
        {t('people.remove')}
      </Button>
    </Popconfirm>
  );
}
