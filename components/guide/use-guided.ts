import { useSettings } from '../ui/use-settings';
import type { GuideRole } from './guides.data';

interface Guided {
  /** False until it is known what was done before. */
  readonly ready: boolean;
  /** Roles whose guide was finished or skipped at this station. */
  readonly guided: readonly string[];
  readonly finish: (role: GuideRole) => void;
}

/** Which guides were walked through or skipped, remembered with the station's settings. */
export function useGuided(): Guided {
  const { settings, ready, update } = useSettings();
  const { guided } = settings;
  const finish = (role: GuideRole) => {
    if (!guided.includes(role)) update({ guided: [...guided, role] });
  };
  return { ready, guided, finish };
}
