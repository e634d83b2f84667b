import { ShareAltOutlined } from '@ant-design/icons';
import { defineMessages } from '../../lib/i18n/messages';
import type { Section } from '../desk/sections';

export const section: Section = {
  id: 'knowledge',
  order: 34,
  messages: defineMessages('section.knowledge', { nav: '案例知识' }, { nav: 'Knowledge' }),
  icon: ShareAltOutlined,
  load: () => import('./KnowledgeScreen').then((module) => module.KnowledgeScreen),
};
