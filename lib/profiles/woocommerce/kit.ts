import type { ChooserRule, DialogRule, WidgetRule } from '../../domain/profile';

export const widgets: readonly WidgetRule[] = [
  {
    id: 'select2',
    root: '.select2-container',
    shown: '.select2-selection__rendered',
    stored: 'select',
    events: ['change'],
    note: 'the select stands before the container and keeps the value',
  },
];

export const dialogs: readonly DialogRule[] = [];

export const choosers: readonly ChooserRule[] = [];
