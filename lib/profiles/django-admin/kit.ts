import type { ChooserRule, DialogRule, WidgetRule } from '../../domain/profile';

export const widgets: readonly WidgetRule[] = [
  {
    id: 'select2',
    root: '.select2-container',
    shown: '.select2-selection__rendered',
    stored: 'select',
    events: ['change'],
    note: 'autocomplete_fields; the select stands before the container',
  },
  {
    id: 'split-datetime',
    root: 'p.datetime',
    shown: 'input',
    events: ['change'],
    note: 'date and time are two inputs of one value: name_0 and name_1',
  },
  {
    id: 'filtered-select',
    root: '.selector',
    shown: '.selector-chosen select',
    stored: '.selector-chosen select',
    events: ['click'],
  },
];

export const dialogs: readonly DialogRule[] = [];

export const choosers: readonly ChooserRule[] = [];
