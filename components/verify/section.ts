import { SafetyCertificateOutlined } from '@ant-design/icons';
import { defineMessages } from '../../lib/i18n/messages';
import type { Section } from '../desk/sections';

export const section: Section = {
  id: 'verify',
  order: 90,
  messages: defineMessages('section.verify', { nav: '核验' }, { nav: 'Verify' }),
  icon: SafetyCertificateOutlined,
  load: () => import('./VerifyScreen').then((module) => module.VerifyScreen),
};
