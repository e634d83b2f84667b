import { useEffect, useMemo, useState } from 'react';
import type { Person } from '../../lib/domain/approval';
import { hiddenFrom, PERSONAL_GROUPS, type PersonalGroup } from '../../lib/domain/viewer';
import { approvalPort } from '../approval/port';
import { useOptionalPort } from '../desk/section-port';
import { usePolicyOnceRead } from '../policy/use-policy';
import { useSettings } from './use-settings';

/**
 * The kinds of customers' values that the person at this screen may not see, by the roles of the policy; null until it is known.
 * Whoever cannot be looked up sees none.
 */
export function useHidden(): readonly PersonalGroup[] | null {
  const port = useOptionalPort(approvalPort);
  const { reviewer, clerk } = useSettings().settings;
  // At the desk one works under a reviewer's name; beside a page there may only be the clerk's.
  const name = reviewer.trim() === '' ? clerk : reviewer;
  const policy = usePolicyOnceRead();
  const [people, setPeople] = useState<readonly Person[] | 'unknown' | null>(port === null ? NOBODY : null);
  useEffect(() => {
    if (port === null) return;
    let isCurrent = true;
    port.people().then(
      (found) => isCurrent && setPeople(found),
      () => isCurrent && setPeople('unknown'),
    );
    return () => {
      isCurrent = false;
    };
  }, [port]);
  // The same list as long as it says the same: entries are read anew when it changes.
  const key =
    people === null || policy === null ? null : people === 'unknown' ? ALL : hiddenFrom(name, people, policy.sight).join(' ');
  return useMemo(() => (key === null ? null : PERSONAL_GROUPS.filter((group) => key.split(' ').includes(group))), [key]);
}

const NOBODY: readonly Person[] = [];
const ALL = PERSONAL_GROUPS.join(' ');
