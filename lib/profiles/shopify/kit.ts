import type { ChooserRule, DialogRule, WidgetRule } from '../../domain/profile';

export const widgets: readonly WidgetRule[] = [
  {
    id: 'polaris-select',
    root: '.Polaris-Select',
    shown: '.Polaris-Select__SelectedOption',
    stored: 'select.Polaris-Select__Input',
    events: ['change'],
  },
];

export const dialogs: readonly DialogRule[] = [
  {
    root: '.Polaris-Modal-Dialog__Modal',
    title: '.Polaris-Modal-Header h2',
    question: '.Polaris-Modal-Section',
    buttons: '.Polaris-Modal-Footer button',
  },
];

export const choosers: readonly ChooserRule[] = [];
