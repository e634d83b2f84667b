import { BarChartOutlined } from '@ant-design/icons';
import { defineMessages } from '../../lib/i18n/messages';
import type { Section } from '../desk/sections';

export const section: Section = {
  id: 'scorecard',
  order: 40,
  messages: defineMessages('section.scorecard', { nav: '规则成绩' }, { nav: 'Rule scores' }),
  icon: BarChartOutlined,
  load: () => import('./ScorecardScreen').then((module) => module.ScorecardScreen),
};
