import { Button, Popconfirm, Select } from 'antd';
import { useState } from 'react';
import type { Person } from '../../lib/domain/approval';
import { useTexts } from '../ui/locale';
import { usePorts } from '../ui/ports';
import { useRecord } from '../ui/use-record';
import { useSettings } from '../ui/use-settings';
import { type Holdings, handOver, holdingsOf } from './hand-over';
import { approvalMessages } from './messages';
import type { ApprovalDesk } from './use-approval-desk';

interface Props {
  readonly person: Person;
  readonly others: readonly Person[];
  readonly desk: ApprovalDesk;
}

/** Removes a person; what they own or hold goes to a successor in the same step, once the PIN was right. */
export function RemovePerson({ person, others, desk }: Props) {
  const t = useTexts(approvalMessages);
  const { events, clock } = usePorts();
  const { reviewer } = useSettings().settings;
  const record = useRecord(reviewer);
  // Null until it is known, and where it cannot be: nobody is removed on a guess that they hold nothing.
  const [holdings, setHoldings] = useState<Holdings | null>(null);
  const [to, setTo] = useState<string | null>(null);
  const { id, name } = person;
  const counts = { incidents: holdings?.incidents.length ?? 0, claims: holdings?.claims.length ?? 0 };
  const isHolding = counts.incidents + counts.claims > 0;
  const look = (isOpen: boolean) =>
    isOpen ? void holdingsOf(events, name, clock.now()).then(setHoldings, () => setHoldings(null)) : undefined;
  const remove = async () => {
    await desk.change(async (port, by) => {
      const removed = await port.removePerson(id, by);
      // A wrong PIN must move nothing: what they had in hand moves once the removal has been vouched for.
      if (removed.ok && holdings !== null && isHolding && to !== null) await handOver(holdings, name, to, reviewer, record);
      return removed;
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
