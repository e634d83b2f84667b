import { PauseCircleOutlined } from '@ant-design/icons';
import { defineMessages } from '../../lib/i18n/messages';
import type { Section } from '../desk/sections';

export const section: Section = {
  id: 'breakers',
  order: 35,
  messages: defineMessages('section.breakers', { nav: '熔断' }, { nav: 'Breakers' }),
  icon: PauseCircleOutlined,
  load: () => import('./BreakersScreen').then((module) => module.BreakersScreen),
};
