import { FileSearchOutlined } from '@ant-design/icons';
import { defineMessages } from '../../lib/i18n/messages';
import type { Section } from '../desk/sections';

export const section: Section = {
  id: 'review',
  order: 10,
  messages: defineMessages('section.review', { nav: '复核' }, { nav: 'Review' }),
  icon: FileSearchOutlined,
  load: () => import('./ReviewScreen').then((module) => module.ReviewScreen),
};
