import { useCallback, useEffect, useState } from 'react';
import type { CurrentPage } from '../../lib/ports/sites';
import { usePorts } from '../ui/ports';

/** A page that is still being read is asked again, and one that may be reloaded meanwhile. */
const LOOK_AGAIN_MS = 700;
const NOWHERE: CurrentPage = { origin: null, on: false, recognition: null, partial: null, stale: false };

/** The page that the person looks at, followed while it changes. A page that cannot be asked counts as none. */
export function useCurrentPage(): { readonly page: CurrentPage | null; readonly refresh: () => void } {
  const { sites } = usePorts();
  const [page, setPage] = useState<CurrentPage | null>(null);
  const refresh = useCallback(() => {
    sites.current().then(setPage, () => setPage(NOWHERE));
  }, [sites]);
  useEffect(() => {
    refresh();
    return sites.watch(refresh);
  }, [sites, refresh]);
  const isWaiting = page?.on === true && (page.stale || page.recognition === null || page.partial !== null);
  useEffect(() => {
    if (!isWaiting) return;
    const timer = setInterval(refresh, LOOK_AGAIN_MS);
    return () => clearInterval(timer);
  }, [isWaiting, refresh]);
  return { page, refresh };
}
