/* Widgets in the manner of jQuery EasyUI: what one sees has no name; a hidden twin owns the name and is what is sent. */
(($) => {
  /** A number field: the twin is rewritten when the visible half loses focus, and no event is fired on either. */
  $.fn.numberbox = function (method, value) {
    if (method === 'setValue') return this.each((_, element) => setValue($(element), value));
    return this.each((_, element) => {
      const field = $(element);
      const shown = $('<input type="text" class="textbox-text" autocomplete="off">').val(field.val());
      const twin = $('<input type="hidden" class="textbox-value">').attr('name', field.attr('name')).val(field.val());
      field.removeAttr('name').attr('numberboxname', twin.attr('name')).hide();
      field.after($('<span class="textbox numberbox"></span>').append(shown, twin));
      shown.on('blur', () => {
        shown.val(fixed(shown.val()));
        twin.val(shown.val());
      });
      shown.on('input', () => twin.val(fixed(shown.val())));
    });
  };

  /** A select whose panel is appended to body; choosing fires only the click. */
  $.fn.combobox = function () {
    return this.each((_, element) => {
      const field = $(element);
      const first = field.find('option').first().text();
      const shown = $('<input type="text" class="textbox-text" readonly>').val(first);
      const twin = $('<input type="hidden" class="textbox-value">').attr('name', field.attr('name')).val(first);
      field.removeAttr('name').hide();
      field.after($('<span class="textbox combo"></span>').append(shown, twin));
      shown.on('click', () => openPanel(field, shown, twin));
    });
  };

  function openPanel(field, shown, twin) {
    const { left, bottom } = shown[0].getBoundingClientRect();
    const panel = $('<div class="combo-panel"></div>').css({ left, top: bottom + window.scrollY });
    for (const option of field.find('option')) {
      const item = $('<div class="combobox-item"></div>').text($(option).text());
      item.on('click', () => {
        shown.val(item.text());
        twin.val(item.text());
        panel.remove();
      });
      panel.append(item);
    }
    $('body').append(panel);
  }

  function setValue(field, value) {
    field.next('.textbox').find('input').val(fixed(value));
  }

  function fixed(text) {
    const number = Number.parseFloat(text);
    return Number.isNaN(number) ? '' : number.toFixed(2);
  }
})(window.jQuery);
