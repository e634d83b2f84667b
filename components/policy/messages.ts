import { defineMessages } from '../../lib/i18n/messages';
import { policyEn } from './messages.en';
import { policyZh } from './messages.zh-CN';

export const policyMessages = defineMessages('policy', policyZh, policyEn);
