import { useCallback, useEffect, useState } from 'react';
import type { CurrentPage } from '../../lib/ports/sites';
import { usePorts } from '../ui/ports';

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
  return { page, refresh };
}
