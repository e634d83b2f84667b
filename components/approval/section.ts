import { SafetyOutlined } from '@ant-design/icons';
import { defineMessages } from '../../lib/i18n/messages';
import type { Section } from '../desk/sections';

export const section: Section = {
  id: 'approval',
  order: 70,
  messages: defineMessages('section.approval', { nav: '双人复核' }, { nav: 'Two persons' }),
  icon: SafetyOutlined,
  load: () => import('./ApprovalScreen').then((module) => module.ApprovalScreen),
};
