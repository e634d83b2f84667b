import { AlertOutlined } from '@ant-design/icons';
import { defineMessages } from '../../lib/i18n/messages';
import type { Section } from '../desk/sections';

export const section: Section = {
  id: 'incidents',
  order: 20,
  messages: defineMessages('section.incidents', { nav: '事件' }, { nav: 'Incidents' }),
  icon: AlertOutlined,
  load: () => import('./IncidentsScreen').then((module) => module.IncidentsScreen),
};
