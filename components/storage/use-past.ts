import { useCallback } from 'react';
import type { PastExport } from '../../lib/ports/export-desk';
import { usePorts } from '../ui/ports';
import { type Loaded, useLoad } from '../ui/use-load';

const SHOWN = 100;

/** The newest exports, out of the log itself. */
export function usePast(): { readonly state: Loaded<readonly PastExport[]>; readonly reload: () => void } {
  const { exporter } = usePorts();
  return useLoad(useCallback(() => exporter.past(SHOWN), [exporter]));
}
