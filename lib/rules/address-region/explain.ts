import type { Explain } from '../../domain/rule';
import { lookedAt } from '../looked-at';

/** The rule says itself what it saw in each address; here is said that there was none. */
const explain: Explain = ({ addresses }) => (addresses.length === 0 ? [lookedAt('region', null, null)] : []);
export default explain;
