import { CompassOutlined } from '@ant-design/icons';
import { defineMessages } from '../../lib/i18n/messages';
import type { Section } from '../desk/sections';

export const section: Section = {
  id: 'guide',
  order: 100,
  messages: defineMessages('section.guide', { nav: '使用引导' }, { nav: 'Guide' }),
  icon: CompassOutlined,
  isOpenWhileLocked: true,
  load: () => import('./GuideScreen').then((module) => module.GuideScreen),
};
