import type { Explain } from '../../domain/rule';
import { textOf } from '../../money/order-amounts';
import { lookedAt } from '../looked-at';

/** The note that was read for requests. */
const explain: Explain = ({ order }) => [lookedAt('note', textOf(order, 'customerNote')?.slice(0, 160) ?? null, null)];
export default explain;
