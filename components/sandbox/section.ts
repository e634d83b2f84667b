import { ExperimentOutlined } from '@ant-design/icons';
import { defineMessages } from '../../lib/i18n/messages';
import type { Section } from '../desk/sections';

export const section: Section = {
  id: 'sandbox',
  order: 60,
  messages: defineMessages('section.sandbox', { nav: '试跑' }, { nav: 'Sandbox' }),
  icon: ExperimentOutlined,
  load: () => import('./SandboxScreen').then((module) => module.SandboxScreen),
};
