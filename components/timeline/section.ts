import { HistoryOutlined } from '@ant-design/icons';
import { defineMessages } from '../../lib/i18n/messages';
import type { Section } from '../desk/sections';

export const section: Section = {
  id: 'timeline',
  order: 24,
  messages: defineMessages('section.timeline', { nav: '订单经过' }, { nav: 'Order timeline' }),
  icon: HistoryOutlined,
  load: () => import('./TimelineScreen').then((module) => module.TimelineScreen),
};
