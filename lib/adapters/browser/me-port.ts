import { ME_GET } from '../../messages/names';
import type { Me, MePort } from '../../ports/me';
import { send } from './send';
import { watchStorage } from './settings-port';

/** The background looks the role up, by the same lists as for pages. */
export const browserMe: MePort = {
  read: async () => (await send(ME_GET, {})) as Me,
  watch(changed) {
    const stops = [watchStorage('settings', changed), watchStorage('policy', changed)];
    return () => {
      for (const stop of stops) stop();
    };
  },
};
