import type { Explain } from '../../domain/rule';
import { lookedAt } from '../looked-at';

/** How many conditions supervisors wrote; what each of them saw is said by the rule itself. */
const explain: Explain = ({ tables }) => [lookedAt('count', tables.conditions.length, '≥ 1')];
export default explain;
