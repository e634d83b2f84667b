import { defineMessages } from '../../lib/i18n/messages';
import { storageEnglish } from './messages.en';
import { storageChinese } from './messages.zh-CN';

export const storageMessages = defineMessages('storage', storageChinese, storageEnglish);
