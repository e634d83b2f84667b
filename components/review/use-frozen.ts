import { useCallback, useEffect, useState } from 'react';
import type { FrozenOrder } from '../../lib/domain/facts';
import type { OrdersPort } from '../../lib/ports/orders';
import { useSettings } from '../ui/use-settings';

/** Does something to frozen orders in the name of whoever works here; resolves to whether it was written down. */
export type RunOrders = (work: (by: string) => Promise<unknown>) => Promise<boolean>;

/** The frozen orders of this station, followed. */
export function useFrozen(port: OrdersPort | null): {
  readonly frozen: readonly FrozenOrder[];
  readonly run: RunOrders;
  readonly isFailed: boolean;
} {
  const { settings } = useSettings();
  const [frozen, setFrozen] = useState<readonly FrozenOrder[]>([]);
  const [isFailed, setFailed] = useState(false);
  const load = useCallback(() => {
    port?.frozen().then(setFrozen, () => setFailed(true));
  }, [port]);
  useEffect(() => {
    load();
    return port?.watch(load);
  }, [port, load]);
  const run: RunOrders = async (work) => {
    setFailed(false);
    try {
      await work(settings.reviewer);
      load();
      return true;
    } catch {
      setFailed(true);
      return false;
    }
  };
  return { frozen, run, isFailed };
}
