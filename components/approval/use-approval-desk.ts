import { useCallback, useEffect, useState } from 'react';
import type { Person } from '../../lib/domain/approval';
import type { ApprovalDeskPort, Changed, TeamState, Voucher } from '../../lib/ports/approval';
import { useSectionPort } from '../desk/section-port';
import { useTexts } from '../ui/locale';
import { approvalMessages } from './messages';
import { approvalPort } from './port';

export interface ApprovalDesk {
  /** Null while they are read. */
  readonly people: readonly Person[] | null;
  readonly team: TeamState;
  readonly error: unknown;
  readonly reload: () => void;
  readonly voucher: Voucher;
  readonly setVoucher: (voucher: Voucher) => void;
  /** Why the last change was refused; empty when it was not. */
  readonly problem: string;
  /** Makes a change with the voucher and reads everything anew; resolves to its value, null when it was refused. */
  readonly change: <T>(work: (port: ApprovalDeskPort, by: Voucher | null) => Promise<Changed<T>>) => Promise<{ value: T } | null>;
}

const NO_TEAM: TeamState = { isSet: false, mark: '' };

/** People, team and the supervisor who vouches for changes, for one visit of the section. */
export function useApprovalDesk(): ApprovalDesk {
  const port = useSectionPort(approvalPort);
  const t = useTexts(approvalMessages);
  const [state, setState] = useState<{ people: readonly Person[] | null; team: TeamState }>({ people: null, team: NO_TEAM });
  const [error, setError] = useState<unknown>(null);
  const [voucher, setVoucher] = useState<Voucher>({ personId: '', pin: '' });
  const [problem, setProblem] = useState('');
  const reload = useCallback(() => {
    Promise.all([port.people(), port.team()]).then(
      ([people, team]) => {
        setState({ people, team });
        setError(null);
      },
      (failure: unknown) => setError(failure),
    );
  }, [port]);
  useEffect(reload, [reload]);
  const change: ApprovalDesk['change'] = async (work) => {
    const by = voucher.personId === '' ? null : voucher;
    const done = await work(port, by).catch((failure: unknown) => {
      setProblem(t('problem.unsaved', { why: failure instanceof Error ? failure.message : String(failure) }));
      return null;
    });
    if (done === null) return null;
    const seconds = done.ok ? 0 : Math.ceil(done.waitMs / 1_000);
    setProblem(done.ok ? '' : seconds > 0 ? t('wait', { seconds }) : t(`problem.${done.problem}`));
    reload();
    return done.ok ? { value: done.value } : null;
  };
  return { ...state, error, reload, voucher, setVoucher, problem, change };
}
