import type { Explain } from '../../domain/rule';
import { lookedAt } from '../looked-at';

/** How many limits there are; what each of them saw is said by the rule itself. */
const explain: Explain = ({ tables }) => [lookedAt('limits', tables.thresholds.length, '≥ 1')];
export default explain;
