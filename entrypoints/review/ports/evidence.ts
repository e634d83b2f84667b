import { providePort } from '../../../components/desk/section-port';
import { evidencePort } from '../../../components/review/evidence-port';
import { send } from '../../../lib/adapters/browser/send';
import type { RelatedOrders } from '../../../lib/domain/related';
import { ORDERS_RELATED } from '../../../lib/messages/names';
import { relatedQueryOf } from '../../../lib/policy/facts/related';

export default providePort(evidencePort, () => ({
  related: async (entry) =>
    (await send(ORDERS_RELATED, { site: entry.site, ...relatedQueryOf(entry.orderNo, entry.order) })) as RelatedOrders,
}));
