/**
 * Class words by which UI kits and hand-written panels say what an element is. Each pattern is tried on one class token,
 * not on the whole attribute, and only once for each token that a page has. Made when they are first needed: the guard carries them too.
 */
export const classWords = () => ({
  FORM_ITEM:
    /(?:^|[-_])(?:form-?item|form-?group|form-?field|form-?row|form-?line|control-?group|field|field-?(?:row|box|wrapper|item|group)|fieldBox|formitem)$/i,
  LABEL: /(?:^|[-_])(?:label|lable|lbl|labels)(?:-?(?:text|name|title|wrap|cell|left|right))?$/i,
  NOT_LABEL: /radio|checkbox|switch|tag|badge|step|tab|tree|select|cascader|^label-|nav|menu|btn|button/i,
  BADGE: /^label-(?:default|success|info|warning|danger|primary|important|inverse)$/i,
  HEADING:
    /(?:^|(?:card|panel|box|section|page|block|module|collapse(?:-item)?|portlet|widget|divider|area|content|main|form|detail|info|sub|field|layui-elem|body)[-_]*)(?:card[-_]*)?(?:head|header|heading|title|titletext|caption|legend|divider__text)(?:[-_](?:title|text|name))?$/i,
  DIALOG:
    /(?:^|[-_])(?:dialog|modal|drawer|message-?box|popconfirm|lightbox|swal2-popup|sweet-alert|layui-layer|jconfirm-box|aui_dialog)$/i,
  /** Words that also name harmless boxes: taken for a dialog only when the element floats. */
  MAYBE_DIALOG: /(?:^|[-_])(?:window|popup|layer|popover|pop|dialog-?box|float-?box|messager-window)$/i,
  PRESS: /(?:^|[-_])(?:btn|button)$/i,
  MENU_ITEM: /(?:^|[-_])(?:dropdown|context)?-?menu(?:__|-)(?:item|title-content)$/i,
  /** Open option lists and calendars: their items choose a value, they save nothing. */
  OPTION_LIST:
    /(?:select-dropdown|select__popper|picker-panel|picker-dropdown|picker__popper|date-picker|cascader-panel|cascader-menus|cascader__dropdown|cascader-dropdown|autocomplete-suggestion|autocomplete-dropdown|combo-panel|combo-p|datepicker-dropdown|ui-datepicker|layui-laydate|layui-anim-upbit|select2-results|select2-dropdown|chosen-drop|flatpickr-calendar)$/i,
  PANE: /(?:^|[-_])(?:tab-?pane|tab-?panel|tabs?-?item|tabs?-?content|tabs-panel|tabpanel|pane|panel|step|steps-content|wizard-?(?:step|page|pane)?|accordion-?(?:body|content)?|collapse|collapse-item__wrap)$/i,
  /** Roots of widgets that show one value in several elements. */
  WIDGET:
    /(?:^|[-_])(?:select|select-?v2|tree-?select|cascader|combo|combobox|form-select|date-editor|date-picker|picker|dropdown-select|selectpicker|chosen-container|select2-container|autocomplete|input-number|numberbox|textbox)$/i,
  PLACEHOLDER: /placeholder/i,
  DESCRIPTIONS: /descriptions/i,
  ICON: /(?:^|[-_])(?:icon|iconfont|ico|fa|fas|far|glyphicon|anticon|feather|bi|mdi|ti)(?:$|[-_])/i,
});
export const DIALOG_TITLE = /(?:^|[-_])(?:title|titletext|modal-hd|caption)$/i;
export const SPLIT_SIDE = /(?:fixed|frozen|pinned|locked|view1|view2)(?:[-_]|$)/i;
