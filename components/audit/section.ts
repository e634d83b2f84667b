import { AuditOutlined } from '@ant-design/icons';
import { defineMessages } from '../../lib/i18n/messages';
import type { Section } from '../desk/sections';

export const section: Section = {
  id: 'audit',
  order: 16,
  messages: defineMessages('section.audit', { nav: '抽检' }, { nav: 'Audit' }),
  icon: AuditOutlined,
  load: () => import('./AuditScreen').then((module) => module.AuditScreen),
};
