import { DatabaseOutlined } from '@ant-design/icons';
import { defineMessages } from '../../lib/i18n/messages';
import type { Section } from '../desk/sections';

export const section: Section = {
  id: 'storage',
  order: 80,
  messages: defineMessages('section.storage', { nav: '存储与导出' }, { nav: 'Storage' }),
  isOpenWhileLocked: true,
  icon: DatabaseOutlined,
  load: () => import('./StorageScreen').then((module) => module.StorageScreen),
};
