import type { Profile } from '../../domain/profile';

/** WooCommerce order screen (posts and HPOS). Names come from `WC_Meta_Box_Order_Data` and the order item views. */
const profile: Profile = {
  id: 'woocommerce',
  name: 'WooCommerce',
  version: 1,
  detect: {
    pathPattern: 'post_type=shop_order|page=wc-orders|/wc-admin',
    namePattern: '^_(?:billing|shipping)_(?:first_name|address_1)$',
    classPattern: '(?:^| )(?:save_order|do-manual-refund|wc-enhanced-select)(?: |$)',
  },
  subjects: [
    { pattern: 'post_type=shop_coupon', subject: 'coupon' },
    { pattern: 'post_type=product', subject: 'product' },
    { pattern: 'page=wc-settings', subject: 'settings' },
  ],
  fields: [
    { anchor: { kind: 'control', namePattern: '^_billing_(?:first|last)_name$' }, type: 'recipientName', party: 'billing' },
    { anchor: { kind: 'control', namePattern: '^_shipping_(?:first|last)_name$' }, type: 'recipientName', party: 'recipient' },
    { anchor: { kind: 'control', namePattern: '^_billing_company$' }, type: 'companyName', party: 'billing' },
    { anchor: { kind: 'control', namePattern: '^_shipping_company$' }, type: 'companyName', party: 'recipient' },
    { anchor: { kind: 'control', namePattern: '^_billing_address_1$' }, type: 'street', party: 'billing' },
    { anchor: { kind: 'control', namePattern: '^_shipping_address_1$' }, type: 'street', party: 'recipient' },
    { anchor: { kind: 'control', namePattern: '^_billing_address_2$' }, type: 'addressLine2', party: 'billing' },
    { anchor: { kind: 'control', namePattern: '^_shipping_address_2$' }, type: 'addressLine2', party: 'recipient' },
    { anchor: { kind: 'control', namePattern: '^_billing_city$' }, type: 'city', party: 'billing' },
    { anchor: { kind: 'control', namePattern: '^_shipping_city$' }, type: 'city', party: 'recipient' },
    { anchor: { kind: 'control', namePattern: '^_billing_state$' }, type: 'province', party: 'billing' },
    { anchor: { kind: 'control', namePattern: '^_shipping_state$' }, type: 'province', party: 'recipient' },
    { anchor: { kind: 'control', namePattern: '^_billing_postcode$' }, type: 'postcode', party: 'billing' },
    { anchor: { kind: 'control', namePattern: '^_shipping_postcode$' }, type: 'postcode', party: 'recipient' },
    { anchor: { kind: 'control', namePattern: '^_billing_country$' }, type: 'country', party: 'billing' },
    { anchor: { kind: 'control', namePattern: '^_shipping_country$' }, type: 'country', party: 'recipient' },
    { anchor: { kind: 'control', namePattern: '^_billing_phone$' }, type: 'phone', party: 'billing' },
    { anchor: { kind: 'control', namePattern: '^_shipping_phone$' }, type: 'phone', party: 'recipient' },
    { anchor: { kind: 'control', namePattern: '^_billing_email$' }, type: 'email', party: 'billing' },
    { anchor: { kind: 'control', namePattern: '^order_status$' }, type: 'orderStatus' },
    { anchor: { kind: 'control', namePattern: '^customer_user$' }, type: 'customerId' },
    { anchor: { kind: 'control', namePattern: '^order_date$' }, type: 'orderTime' },
    {
      anchor: { kind: 'control', namePattern: '^(?:_transaction_id|wc_order_action|order_note_type|refund_reason)$' },
      type: 'none',
    },
    { anchor: { kind: 'control', namePattern: '^_payment_method$' }, type: 'paymentMethod' },
    { anchor: { kind: 'control', namePattern: '^(?:customer_note|excerpt)$' }, type: 'customerNote' },
    { anchor: { kind: 'control', namePattern: '^order_note$' }, type: 'internalNote' },
    { anchor: { kind: 'control', namePattern: '^order_item_qty\\[' }, type: 'quantity' },
    { anchor: { kind: 'control', namePattern: '^line_total\\[' }, type: 'lineTotal' },
    {
      anchor: { kind: 'control', namePattern: '^line_subtotal\\[' },
      type: 'none',
      note: 'before coupons; the discounted one counts',
    },
    { anchor: { kind: 'control', namePattern: '^(?:line_tax|shipping_taxes)\\[' }, type: 'tax' },
    { anchor: { kind: 'control', namePattern: '^shipping_cost\\[' }, type: 'shippingFee' },
    { anchor: { kind: 'control', namePattern: '^shipping_method(?:_title)?\\[' }, type: 'shippingMethod' },
    { anchor: { kind: 'control', namePattern: '^(?:refund_line_total\\[|refund_amount$)' }, type: 'refundAmount' },
    {
      anchor: { kind: 'control', namePattern: '^refund_order_item_qty\\[' },
      type: 'none',
      note: 'how many go back, not how many were sold',
    },
  ],
  actions: [
    { anchor: { kind: 'action', classPattern: '(?:^| )save_order(?: |$)' }, action: 'save' },
    { anchor: { kind: 'action', classPattern: 'do-(?:api|manual)-refund' }, action: 'refund' },
    {
      anchor: { kind: 'action', classPattern: '(?:^| )(?:refund-items|cancel-action)(?: |$)' },
      action: 'none',
      note: 'opens and closes the refund form',
    },
    {
      anchor: { kind: 'action', classPattern: '(?:^| )save-action(?: |$)' },
      action: 'priceChange',
      note: 'saves edited order items',
    },
    { anchor: { kind: 'action', classPattern: 'submitdelete' }, action: 'delete' },
    { anchor: { kind: 'action', idPattern: '^doaction2?$' }, action: 'bulkAction' },
    {
      anchor: { kind: 'action', classPattern: '(?:^| )wc-reload(?: |$)' },
      action: 'statusChange',
      note: 'runs the chosen order action',
    },
  ],
};

export default profile;
