import type { ChooserRule, DialogRule, WidgetRule } from '../../domain/profile';

export const widgets: readonly WidgetRule[] = [];

export const dialogs: readonly DialogRule[] = [
  { root: '.modal-popup, .modal-slide', title: '.modal-title', question: '.modal-content', buttons: '.modal-footer button' },
];

export const choosers: readonly ChooserRule[] = [];
