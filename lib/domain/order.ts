import type { ActionType, FieldRole, FieldType, Party } from './field-type';
import type { Money } from './money';
import type { Ref } from './snapshot';

/** One reason for or against a mapping, shown to the user who asks why. `score` is in log-odds-like points. */
export interface Evidence {
  readonly cue: string;
  readonly text: string;
  readonly score: number;
}

/** A value on the page with its meaning. */
export interface OrderField {
  readonly type: FieldType;
  readonly role: FieldRole;
  readonly party: Party | null;
  readonly ref: Ref;
  /** Text as the page shows it. */
  readonly value: string;
  /** The label as the page words it, for prompts. */
  readonly label: string;
  /** 0..1 */
  readonly confidence: number;
  readonly why: readonly Evidence[];
}

/** One row of goods. Missing cells are null. Amounts are in minor units of their currency. */
export interface LineItem {
  readonly ref: Ref;
  readonly sku: string | null;
  readonly productName: string | null;
  readonly unitPrice: Money | null;
  readonly quantity: number | null;
  readonly lineTotal: Money | null;
  readonly stock: number | null;
}

/** Something pressable with its meaning and the order that it works on. */
export interface RecognisedAction {
  readonly type: ActionType;
  readonly ref: Ref;
  /** What the page calls it, dialog title included: 编辑收货人 · 确定 */
  readonly label: string;
  readonly scope: 'page' | 'dialog' | 'row' | 'bulk';
  readonly orderNo: string | null;
  readonly confidence: number;
  readonly why: readonly Evidence[];
}

export type PageKind = 'orderForm' | 'orderDetail' | 'orderList' | 'dialog' | 'other';

/** One order as a page shows it. Amounts that cannot be read are absent, never zero. */
export interface Order {
  readonly orderNo: string | null;
  readonly fields: readonly OrderField[];
  readonly lines: readonly LineItem[];
  readonly currency: string;
}

/** All that was recognised in one snapshot. */
export interface Recognition {
  readonly pageKind: PageKind;
  /** The order being looked at or edited; null on pages that are not about one. */
  readonly order: Order | null;
  /** One order a row on list pages. */
  readonly rows: readonly Order[];
  readonly actions: readonly RecognisedAction[];
  /** Search and filter controls, kept apart so that nothing judges them. */
  readonly filters: readonly OrderField[];
}
