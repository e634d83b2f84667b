import type { Profile } from '../../domain/profile';

/** OpenCart 2 to 4. The `route` parameter names the page. */
const profile: Profile = {
  id: 'opencart',
  name: 'OpenCart',
  version: 1,
  detect: {
    pathPattern: '[?&]route=(?:sale|customer|catalog|user|marketing|common)/',
    hrefPattern: 'index\\.php\\?route=(?:sale|customer|catalog|common)/',
  },
  subjects: [
    { pattern: 'route=sale/(?:return|returns)\\b', subject: 'return' },
    { pattern: 'route=(?:sale/voucher|marketing/coupon)', subject: 'coupon' },
    { pattern: 'route=sale/(?:order|subscription)', subject: 'order' },
    { pattern: 'route=customer/', subject: 'customer' },
    { pattern: 'route=catalog/', subject: 'product' },
    { pattern: 'route=user/', subject: 'staff' },
    { pattern: 'route=(?:localisation|setting|extension|design)/', subject: 'settings' },
  ],
  fields: [
    { anchor: { kind: 'control', namePattern: '^(?:shipping|payment)_address(?:_id)?$' }, type: 'addressFull' },
    {
      anchor: { kind: 'control', idPattern: '^input-payment-(?:first|last)name$' },
      type: 'recipientName',
      party: 'billing',
      note: 'both parties share the name attribute',
    },
    { anchor: { kind: 'control', idPattern: '^input-shipping-(?:first|last)name$' }, type: 'recipientName', party: 'recipient' },
    { anchor: { kind: 'control', idPattern: '^input-history$' }, type: 'internalNote' },
    {
      anchor: { kind: 'control', namePattern: '^(?:override|notify|affiliate|reward|customer_group_id|store_id)$' },
      type: 'none',
    },
  ],
  actions: [
    {
      anchor: { kind: 'action', idPattern: '^button-(?:invoice|shipping|refresh|reward-add|commission-add)$' },
      action: 'none',
      note: 'prints, or changes no order',
    },
    { anchor: { kind: 'action', idPattern: '^button-history$' }, action: 'statusChange' },
    {
      anchor: { kind: 'action', idPattern: '^button-ip-add$|^button-customer$|^button-(?:payment|shipping)-address$' },
      action: 'none',
      note: 'writes only the session of the wizard',
    },
    { anchor: { kind: 'action', hrefPattern: 'route=customer/customer[./]login' }, action: 'impersonate' },
    { anchor: { kind: 'action', hrefPattern: 'route=customer/customer[./]unlock' }, action: 'permissionChange' },
  ],
};

export default profile;
