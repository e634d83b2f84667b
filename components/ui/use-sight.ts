import { useEffect, useState } from 'react';
import { type Sight, sightOf } from '../../lib/domain/viewer';
import { approvalPort } from '../approval/port';
import { useOptionalPort } from '../desk/section-port';
import { useSettings } from './use-settings';

/** What the person at this screen sees of customers' values; null until it is known. Whoever cannot be looked up sees masked ones. */
export function useSight(): Sight | null {
  const port = useOptionalPort(approvalPort);
  const { reviewer } = useSettings().settings;
  const [sight, setSight] = useState<Sight | null>(port === null ? 'whole' : null);
  useEffect(() => {
    if (port === null) return;
    let isCurrent = true;
    port.people().then(
      (people) => isCurrent && setSight(sightOf(reviewer, people)),
      () => isCurrent && setSight('masked'),
    );
    return () => {
      isCurrent = false;
    };
  }, [port, reviewer]);
  return sight;
}
