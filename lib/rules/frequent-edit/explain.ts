import type { Explain } from '../../domain/rule';
import { lookedAt } from '../looked-at';

const HOUR_MS = 3_600_000;

/** How often and by how many the order was edited lately, against what is too often. */
const explain: Explain = ({ order, facts, now }, params) => {
  const since = now - Number(params.hours) * HOUR_MS;
  const edits = facts.edits.filter((edit) => edit.orderNo === order.orderNo && edit.at >= since);
  const fields = edits.map(({ field }) => field);
  const most = Math.max(0, ...fields.map((field) => fields.filter((other) => other === field).length));
  return [
    lookedAt('field', most, `≥ ${params.sameField}`),
    lookedAt('order', edits.length, `≥ ${params.sameOrder}`),
    lookedAt('clerks', new Set(edits.map(({ clerk }) => clerk)).size, `≥ ${params.clerks}`),
  ];
};
export default explain;
