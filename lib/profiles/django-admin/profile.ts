import type { Profile } from '../../domain/profile';

/** Django's stock admin. Models are the site's own, so only the frame is known: routes, save row, action select. */
const profile: Profile = {
  id: 'django-admin',
  name: 'Django admin',
  version: 1,
  detect: {
    namePattern: '^(?:_selected_action|_save|csrfmiddlewaretoken)$',
    hrefPattern: '/(?:password_change|jsi18n)/$|_changelist_filters=|/history/$',
    titlePattern: '(?:Django site admin|Django 站点管理员|Django 網站管理)$',
  },
  subjects: [
    { pattern: '/auth/(?:user|group)/|/accounts/user/', subject: 'staff' },
    { pattern: '/(?:refund|return|rma)\\w*/', subject: 'return' },
    { pattern: '/(?:coupon|voucher|promotion)\\w*/', subject: 'coupon' },
    { pattern: '/(?:product|variant|category)\\w*/', subject: 'product' },
    { pattern: '/(?:customer|address|client)\\w*/', subject: 'customer' },
    { pattern: '/order\\w*/', subject: 'order' },
  ],
  fields: [
    { anchor: { kind: 'control', namePattern: '^(?:action|q|_selected_action|select_across)$' }, type: 'none' },
    {
      anchor: { kind: 'control', namePattern: '-(?:DELETE|ORDER|id)$|-(?:TOTAL|INITIAL|MIN_NUM|MAX_NUM)_FORMS$' },
      type: 'none',
      note: 'management of inline forms',
    },
  ],
  actions: [
    {
      anchor: { kind: 'action', tag: 'button', namePattern: '^index$' },
      action: 'bulkAction',
      note: 'runs the chosen action on the checked rows',
    },
    {
      anchor: { kind: 'action', classPattern: '(?:related-widget-wrapper-link)', hrefPattern: '/(?:change|add|view)/' },
      action: 'none',
    },
    { anchor: { kind: 'action', tag: 'a', classPattern: '(?:^| )deletelink(?: |$)' }, action: 'delete' },
    {
      anchor: { kind: 'action', tag: 'a', hrefPattern: '/history/$|_popup=1.*$', labelPattern: '^(?:history|lookup|历史|查询)$' },
      action: 'none',
    },
  ],
};

export default profile;
