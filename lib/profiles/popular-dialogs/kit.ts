import type { ChooserRule, DialogRule, WidgetRule } from '../../domain/profile';

export const widgets: readonly WidgetRule[] = [
  {
    id: 'chosen',
    root: '.chosen-container',
    shown: '.chosen-single span',
    stored: 'select',
    events: ['change'],
    note: 'the select stands before the container',
  },
  {
    id: 'bootstrap-select',
    root: '.bootstrap-select',
    shown: '.filter-option-inner-inner',
    stored: 'select',
    events: ['change'],
  },
  {
    id: 'ivu-select',
    root: '.ivu-select',
    shown: '.ivu-select-selected-value',
    stored: 'input[type=hidden]',
    events: ['click'],
  },
  { id: 'ivu-cascader', root: '.ivu-cascader', shown: '.ivu-cascader-label', stored: 'input[type=hidden]', events: ['click'] },
  { id: 'am-selected', root: '.am-selected', shown: '.am-selected-status', stored: 'select', events: ['change'] },
];

export const dialogs: readonly DialogRule[] = [
  { root: '.swal2-popup', title: '.swal2-title', question: '.swal2-html-container', buttons: '.swal2-actions button' },
  { root: '.sweet-alert, .swal-modal', title: 'h2, .swal-title', question: 'p, .swal-text', buttons: 'button' },
  { root: '.bootbox.modal', title: '.modal-title', question: '.bootbox-body', buttons: '.modal-footer button' },
  { root: '.modal', title: '.modal-title, .modal-header h4', buttons: '.modal-footer button' },
  {
    root: '.ivu-modal-confirm',
    title: '.ivu-modal-confirm-head-title',
    question: '.ivu-modal-confirm-body',
    buttons: '.ivu-modal-confirm-footer button',
  },
  { root: '.ivu-modal', title: '.ivu-modal-header-inner', buttons: '.ivu-modal-footer button' },
  { root: '.am-modal, .am-popup', title: '.am-modal-hd, .am-popup-title', question: '.am-modal-bd', buttons: '.am-modal-btn' },
  { root: '.ui-dialog', title: '.ui-dialog-title', buttons: '.ui-dialog-buttonset button' },
  { root: '[role=dialog], [role=alertdialog], dialog[open]', title: 'h1, h2, h3, [id$=title]', buttons: 'button' },
];

export const choosers: readonly ChooserRule[] = [];
