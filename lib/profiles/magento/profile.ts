import type { Profile } from '../../domain/profile';

/** Magento 2 / Adobe Commerce. Names come from the order create form, the history form, shipments and credit memos. */
const profile: Profile = {
  id: 'magento',
  name: 'Magento 2',
  version: 1,
  detect: {
    pathPattern: '/sales/(?:order|order_create|order_shipment|order_creditmemo|order_invoice)/',
    namePattern: '^(?:order\\[(?:billing|shipping)_address\\]|creditmemo\\[|history\\[|shipment\\[)',
    classPattern: '(?:^| )(?:admin__control-|action-default scalable)',
  },
  subjects: [
    { pattern: '/sales/(?:order|shipment|invoice|order_create|order_shipment|order_invoice)', subject: 'order' },
    { pattern: '/sales/(?:creditmemo|order_creditmemo)|/rma/', subject: 'return' },
    { pattern: '/customer/(?:index|group)', subject: 'customer' },
    { pattern: '/sales_rule/|/catalog_rule/', subject: 'coupon' },
    { pattern: '/catalog/', subject: 'product' },
    { pattern: '/admin/user|/user_role/', subject: 'staff' },
    { pattern: '/system_config/|/system_store/', subject: 'settings' },
  ],
  fields: [
    {
      anchor: { kind: 'control', namePattern: '^order\\[billing_address\\]\\[(?:first|last|middle)name\\]$' },
      type: 'recipientName',
      party: 'billing',
    },
    {
      anchor: { kind: 'control', namePattern: '^order\\[shipping_address\\]\\[(?:first|last|middle)name\\]$' },
      type: 'recipientName',
      party: 'recipient',
    },
    {
      anchor: { kind: 'control', namePattern: '^order\\[billing_address\\]\\[street\\]\\[0\\]$' },
      type: 'street',
      party: 'billing',
    },
    {
      anchor: { kind: 'control', namePattern: '^order\\[shipping_address\\]\\[street\\]\\[0\\]$' },
      type: 'street',
      party: 'recipient',
    },
    {
      anchor: { kind: 'control', namePattern: '^order\\[billing_address\\]\\[street\\]\\[[1-9]\\]$' },
      type: 'addressLine2',
      party: 'billing',
    },
    {
      anchor: { kind: 'control', namePattern: '^order\\[shipping_address\\]\\[street\\]\\[[1-9]\\]$' },
      type: 'addressLine2',
      party: 'recipient',
    },
    {
      anchor: { kind: 'control', namePattern: '^order\\[billing_address\\]\\[region(?:_id)?\\]$' },
      type: 'province',
      party: 'billing',
    },
    {
      anchor: { kind: 'control', namePattern: '^order\\[shipping_address\\]\\[region(?:_id)?\\]$' },
      type: 'province',
      party: 'recipient',
    },
    { anchor: { kind: 'control', namePattern: '\\[(?:vat_id|prefix|suffix|fax)\\]$' }, type: 'none' },
    { anchor: { kind: 'control', namePattern: '^history\\[status\\]$' }, type: 'orderStatus' },
    {
      anchor: { kind: 'control', namePattern: '^(?:history|shipment|invoice|creditmemo)\\[comment(?:_text)?\\]$' },
      type: 'internalNote',
    },
    { anchor: { kind: 'control', namePattern: '^order\\[comment\\]\\[customer_note\\]$' }, type: 'customerNote' },
    { anchor: { kind: 'control', namePattern: '^tracking\\[\\d+\\]\\[number\\]$' }, type: 'trackingNo' },
    { anchor: { kind: 'control', namePattern: '^tracking\\[\\d+\\]\\[carrier_code\\]$' }, type: 'shippingMethod' },
    {
      anchor: { kind: 'control', namePattern: '^creditmemo\\[(?:shipping_amount|adjustment_positive|adjustment_negative)\\]$' },
      type: 'none',
      note: 'parts of the refund, not of the order',
    },
    { anchor: { kind: 'control', namePattern: '^item\\[\\d+\\]\\[qty\\]$' }, type: 'quantity' },
    { anchor: { kind: 'control', namePattern: '^item\\[\\d+\\]\\[custom_price\\]$' }, type: 'unitPrice' },
    { anchor: { kind: 'pair', label: 'Total Paid' }, type: 'none' },
    { anchor: { kind: 'pair', label: 'Total Due' }, type: 'orderTotal' },
    { anchor: { kind: 'header', label: 'Bill-to Name' }, type: 'recipientName', party: 'billing' },
    { anchor: { kind: 'header', label: 'Ship-to Name' }, type: 'recipientName', party: 'recipient' },
  ],
  actions: [
    { anchor: { kind: 'action', idPattern: '^order-view-cancel-button$' }, action: 'cancelOrder' },
    { anchor: { kind: 'action', idPattern: '^order-view-(?:un)?hold-button$' }, action: 'statusChange' },
    {
      anchor: { kind: 'action', idPattern: '^order_(?:ship|invoice|creditmemo|reorder|edit)$' },
      action: 'none',
      note: 'opens the page that commits',
    },
    { anchor: { kind: 'action', labelPattern: '^submit shipment$' }, action: 'ship' },
    { anchor: { kind: 'action', labelPattern: '^submit invoice$|^capture$' }, action: 'paymentCapture' },
    { anchor: { kind: 'action', labelPattern: '^refund(?: offline)?$' }, action: 'refund' },
    { anchor: { kind: 'action', labelPattern: '^submit comment$|^update changes$' }, action: 'statusChange' },
    { anchor: { kind: 'action', labelPattern: '^login as customer$' }, action: 'impersonate' },
    { anchor: { kind: 'action', labelPattern: '^save (?:user|role)$' }, action: 'permissionChange' },
  ],
};

export default profile;
