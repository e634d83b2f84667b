import { defineMessages } from '../../lib/i18n/messages';
import { incidentsEn } from './messages.en';
import { incidentsZh } from './messages.zh-CN';

export const incidentMessages = defineMessages('incidents', incidentsZh, incidentsEn);
