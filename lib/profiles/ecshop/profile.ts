import type { Profile } from '../../domain/profile';

/** ECShop and its descendants: a frameset, `order.php?act=…`, one field a screen, status buttons named by what they do. */
const profile: Profile = {
  id: 'ecshop',
  name: 'ECShop-like frameset',
  version: 1,
  detect: {
    pathPattern: '/(?:order|goods|users|privilege)\\.php(?:\\?act=|$)',
    hrefPattern: '(?:^|/)(?:order|users|privilege|user_account)\\.php\\?act=',
  },
  subjects: [
    { pattern: 'order\\.php\\?act=(?:back|return|refund)', subject: 'return' },
    { pattern: 'order\\.php', subject: 'order' },
    { pattern: 'users?\\.php', subject: 'customer' },
    { pattern: 'goods\\.php', subject: 'product' },
    { pattern: 'bonus\\.php', subject: 'coupon' },
    { pattern: '(?:privilege|role|agency|suppliers)\\.php', subject: 'staff' },
    { pattern: '(?:shop_config|shipping|payment|area_manage|template)\\.php', subject: 'settings' },
  ],
  fields: [
    {
      anchor: {
        kind: 'control',
        namePattern: '^(?:best_time|to_buyer|how_oos|inv_type|inv_content|card_message|card|pack|insure)$',
      },
      type: 'none',
    },
    { anchor: { kind: 'control', namePattern: '^(?:surplus|integral|insure_fee|pay_fee|pack_fee|card_fee)$' }, type: 'none' },
    { anchor: { kind: 'control', namePattern: '^sign_building$' }, type: 'addressLine2', party: 'recipient' },
    { anchor: { kind: 'control', namePattern: '^inv_payee$' }, type: 'companyName', party: 'billing' },
    { anchor: { kind: 'control', namePattern: '^postscript$' }, type: 'customerNote' },
    { anchor: { kind: 'control', namePattern: '^action_note$' }, type: 'internalNote' },
    { anchor: { kind: 'control', namePattern: '^invoice_no$' }, type: 'trackingNo', note: 'invoice here is the waybill' },
    { anchor: { kind: 'control', namePattern: '^goods_number\\[' }, type: 'quantity' },
    { anchor: { kind: 'control', namePattern: '^goods_price\\[' }, type: 'unitPrice' },
    { anchor: { kind: 'control', namePattern: '^bonus_id$' }, type: 'couponCode' },
  ],
  actions: [
    {
      anchor: {
        kind: 'action',
        tag: 'input',
        namePattern: '^(?:confirm|invalid|prepare|unship|receive|unpay|after_service|assign)$',
      },
      action: 'statusChange',
    },
    { anchor: { kind: 'action', tag: 'input', namePattern: '^(?:ship|to_delivery)$' }, action: 'ship' },
    { anchor: { kind: 'action', tag: 'input', namePattern: '^pay$' }, action: 'paymentCapture' },
    { anchor: { kind: 'action', tag: 'input', type: 'submit', namePattern: '^cancel$' }, action: 'cancelOrder' },
    { anchor: { kind: 'action', tag: 'input', namePattern: '^return$' }, action: 'refund' },
    { anchor: { kind: 'action', tag: 'input', namePattern: '^remove$' }, action: 'delete' },
    {
      anchor: { kind: 'action', onclickPattern: 'func=cancel_order.*step_act=(?:edit|add)' },
      action: 'none',
      note: 'leaves the edit screen; the order stays',
    },
    { anchor: { kind: 'action', onclickPattern: 'listTable\\.remove' }, action: 'delete', note: 'deletes at once' },
  ],
};

export default profile;
