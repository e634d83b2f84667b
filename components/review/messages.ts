import { defineMessages } from '../../lib/i18n/messages';
import { reviewEn } from './messages.en';
import { reviewZh } from './messages.zh-CN';

export const reviewMessages = defineMessages('review', reviewZh, reviewEn);
