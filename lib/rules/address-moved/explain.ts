import type { Explain } from '../../domain/rule';
import { lookedAt } from '../looked-at';

/** Each address beside the one of the order before, or of the customer's other orders. */
const explain: Explain = ({ addresses }) =>
  addresses.length === 0
    ? [lookedAt('moved', null, null)]
    : addresses.map(({ text, earlier }) => lookedAt('moved', text, earlier?.text ?? null));
export default explain;
