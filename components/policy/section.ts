import { ControlOutlined } from '@ant-design/icons';
import { defineMessages } from '../../lib/i18n/messages';
import type { Section } from '../desk/sections';

export const section: Section = {
  id: 'policy',
  order: 50,
  messages: defineMessages('section.policy', { nav: '策略' }, { nav: 'Policy' }),
  icon: ControlOutlined,
  load: () => import('./PolicyScreen').then((module) => module.PolicyScreen),
};
