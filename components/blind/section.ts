import { EyeInvisibleOutlined } from '@ant-design/icons';
import { defineMessages } from '../../lib/i18n/messages';
import type { Section } from '../desk/sections';

export const section: Section = {
  id: 'blind',
  order: 14,
  messages: defineMessages('section.blind', { nav: '双盲复核' }, { nav: 'Blind review' }),
  icon: EyeInvisibleOutlined,
  load: () => import('./BlindScreen').then((module) => module.BlindScreen),
};
