import { useEffect, useState } from 'react';
import type { Person } from '../../lib/domain/approval';
import { REVIEW_QUEUES, type ReviewQueue } from '../../lib/domain/review';
import { approvalPort } from '../approval/port';
import { useOptionalPort } from '../desk/section-port';
import { usePolicyInForce } from '../policy/use-policy';
import { useSettings } from '../ui/use-settings';

/** The desks that the policy gives to whoever works here: by name, or by the role that the station knows of them. */
export function useMyQueues(): readonly ReviewQueue[] {
  const { routing } = usePolicyInForce();
  const { reviewer } = useSettings().settings;
  const port = useOptionalPort(approvalPort);
  const [people, setPeople] = useState<readonly Person[]>([]);
  useEffect(() => {
    port?.people().then(setPeople, () => undefined);
  }, [port]);
  const role = people.find(({ name }) => name === reviewer)?.role ?? '';
  return REVIEW_QUEUES.filter((queue) => {
    const owners = routing?.owners[queue];
    return reviewer !== '' && owners && (owners.people.includes(reviewer) || owners.roles.includes(role));
  });
}
