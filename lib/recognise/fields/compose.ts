import type { FieldType } from '../../domain/field-type';
import { classifyField } from '../classify';
import { hasCjk, normaliseLabel } from '../text';
import type { VagueConcept } from '../vocabulary/vocabulary';
import { isVague } from './families';

/** Words that a heading or dialog title in front of them completes: "Payment" over "State", 物流信息 over 公司. */
const COMPLETED: ReadonlySet<VagueConcept> = new Set<VagueConcept>([
  'name',
  'number',
  'document',
  'status',
  'state',
  'date',
  'total',
  'lineSum',
  'amount',
  'code',
  'note',
]);
/** The same for words that the vocabulary has no concept for, or has another one for. */
const GENERIC = /^(?:method|provider|service|方式|渠道|公司|单号|编号)$/;
const TAIL = /(?:人?信息|资料|详情|明细|内容| ?(?:details?|information|info|summary|data|section))$/;
const LEAD = /^(?:修改|编辑|填写|添加|新增|查看|(?:edit|create|add|new|update|change|view) (?:an? |the )?)/;

/** What a label means together with what stands above it; null when together they say nothing more. */
export function composed(concept: VagueConcept, label: string, above: readonly string[]): FieldType | 'none' | null {
  // The id in a dialog of goods is the row's in a database.
  const found = COMPLETED.has(concept) && !/^\W*id\W*$/i.test(label) ? together(label, above) : null;
  // The total at the end of a card of goods is the order's.
  if (concept === 'total' && found === 'subtotal') return null;
  // What the goods cost stands in a dialog of refunds as well.
  return concept === 'lineSum' && found === 'refundAmount' ? null : found;
}

/** The same for a label that by itself means nothing, or too much. */
export function completed(label: string, above: readonly string[]): FieldType | 'none' | null {
  return above.length > 0 && GENERIC.test(normaliseLabel(label)) ? together(label, above) : null;
}

function together(label: string, above: readonly string[]): FieldType | 'none' | null {
  for (const heading of above) {
    const subject = normaliseLabel(heading)
      .replace(LEAD, '')
      .replace(TAIL, '')
      .replace(/(?<=[a-z]{3})s$/, '');
    if (subject === '' || subject.length > 20) continue;
    const top = classifyField(`${subject}${hasCjk(subject) ? '' : ' '}${normaliseLabel(label)}`, 'label')[0];
    if (top && top.score >= 9.5 && !isVague(top.is)) return top.is;
  }
  return null;
}
