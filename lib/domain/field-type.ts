/** The closed list of what a value on an order page can be. Ids are forever: logs hold them. */
export const FIELD_TYPES = [
  'recipientName',
  'companyName',
  'phone',
  'email',
  'country',
  'province',
  'city',
  'district',
  'town',
  'street',
  'addressFull',
  'addressLine2',
  'postcode',
  'orderNo',
  'orderStatus',
  'orderTime',
  'paymentMethod',
  'paymentStatus',
  'currency',
  'unitPrice',
  'quantity',
  'lineTotal',
  'subtotal',
  'discount',
  'shippingFee',
  'tax',
  'orderTotal',
  'refundAmount',
  'sku',
  'productName',
  'customerNote',
  'internalNote',
  'couponCode',
  'shippingMethod',
  'trackingNo',
  'customerId',
  'stock',
  'exchangeRate',
  'orderType',
  'orderFlag',
  'weight',
] as const;
export type FieldType = (typeof FIELD_TYPES)[number];

/** What pressing something does to an order. `none` is never stored: an abstention is the absence of a mapping. */
export const ACTION_TYPES = [
  'save',
  'submitOrder',
  'delete',
  'cancelOrder',
  'refund',
  'priceChange',
  'statusChange',
  'ship',
  'bulkAction',
  'export',
  'impersonate',
  'paymentCapture',
  'permissionChange',
] as const;
export type ActionType = (typeof ACTION_TYPES)[number];

/** filter = searches a list; record = belongs to the order and can be edited; readonly = shown only. */
export const FIELD_ROLES = ['filter', 'record', 'readonly'] as const;
export type FieldRole = (typeof FIELD_ROLES)[number];

/** Whose name, phone or address it is. Sender and shop are never taken for the recipient. */
export const PARTIES = ['recipient', 'buyer', 'sender', 'billing', 'shop'] as const;
export type Party = (typeof PARTIES)[number];

/** Field types whose values are amounts of money. */
export const MONEY_TYPES: ReadonlySet<FieldType> = new Set<FieldType>([
  'unitPrice',
  'lineTotal',
  'subtotal',
  'discount',
  'shippingFee',
  'tax',
  'orderTotal',
  'refundAmount',
]);

/** Field types that hold personal data: they never enter the hashed body of an event (see `event.ts`). */
export const PERSONAL_TYPES: ReadonlySet<FieldType> = new Set<FieldType>([
  'recipientName',
  'phone',
  'email',
  'street',
  'addressFull',
  'addressLine2',
  'customerNote',
  'internalNote',
]);
