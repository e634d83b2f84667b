import type { Profile } from '../../domain/profile';

/** Shopify's admin and panels built with Polaris. Ids are generated (`:r4:`), so texts and routes are the anchors. */
const profile: Profile = {
  id: 'shopify',
  name: 'Shopify-like admin (Polaris)',
  version: 1,
  detect: {
    pathPattern: '^/store/[^/]+/(?:orders|draft_orders|customers|products)',
    classPattern: '(?:^| )Polaris-',
    titlePattern: '· Shopify$',
  },
  subjects: [
    { pattern: '/draft_orders|/orders', subject: 'order' },
    { pattern: '/customers', subject: 'customer' },
    { pattern: '/discounts', subject: 'coupon' },
    { pattern: '/products|/inventory', subject: 'product' },
    { pattern: '/settings/account|/settings/users', subject: 'staff' },
    { pattern: '/settings', subject: 'settings' },
  ],
  fields: [
    { anchor: { kind: 'pair', label: 'Paid by customer' }, type: 'none', note: 'what came in so far, not what is due' },
    { anchor: { kind: 'pair', label: 'Paid' }, type: 'none' },
    { anchor: { kind: 'header', label: 'Channel' }, type: 'none' },
    { anchor: { kind: 'header', label: 'Items' }, type: 'none', note: 'a count and a menu' },
    { anchor: { kind: 'header', label: 'Payment status' }, type: 'paymentStatus' },
    { anchor: { kind: 'header', label: 'Fulfillment status' }, type: 'none' },
    { anchor: { kind: 'header', label: 'Delivery method' }, type: 'shippingMethod' },
  ],
  actions: [
    {
      anchor: {
        kind: 'action',
        labelPattern: '^(?:fulfill items?|mark as fulfilled|fulfill \\d+ items?|create shipping labels?)$',
      },
      action: 'ship',
    },
    {
      anchor: { kind: 'action', labelPattern: '^refund .*\\d' },
      action: 'refund',
      note: 'the button carries the sum and posts at once',
    },
    { anchor: { kind: 'action', labelPattern: '^(?:collect payment|capture payment|mark as paid)$' }, action: 'paymentCapture' },
    { anchor: { kind: 'action', label: 'Create order', pathPattern: '/draft_orders/' }, action: 'submitOrder' },
    {
      anchor: { kind: 'action', label: 'Update order', pathPattern: '/edit' },
      action: 'priceChange',
      note: 'commits an edit of the items',
    },
    { anchor: { kind: 'action', labelPattern: '^(?:more actions|restock|unfulfilled)$' }, action: 'none' },
  ],
};

export default profile;
