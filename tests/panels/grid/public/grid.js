/* The grid panel: inline editing, icon buttons, Bootstrap-like dialogs; every action is a jQuery XHR. */
window.jQuery(($) => {
  $('input.numberbox').numberbox();
  $('select.combobox').combobox();

  const post = (path, data) =>
    $.post(`api/orders/${path}`, data).then(() => {
      $('<div class="toast">操作成功</div>').appendTo('body').delay(1500).fadeOut();
    });
  const cell = (row, name) => row.find(`[data-name=${name}]`);

  /** Shows a dialog; `run` is called by its 确定 alone. */
  const open = (id, run) => {
    const modal = $(id).addClass('in');
    modal.find('[data-dismiss], [data-ok]').off('click');
    modal.find('[data-dismiss]').on('click', () => modal.removeClass('in'));
    modal.find('[data-ok]').on('click', () => {
      modal.removeClass('in');
      run(modal);
    });
    return modal;
  };
  const ask = (question, run) => open('#ask-modal', run).find('.question').text(question);
  const values = (modal) =>
    Object.fromEntries(
      modal
        .find('[name]')
        .toArray()
        .map((input) => [input.name, input.value]),
    );

  const ROW = {
    pencil: (row) => {
      row.addClass('editing');
      row.find('[data-edit]').each((_, td) => {
        const text = $(td).text();
        $(td)
          .data('old', text)
          .empty()
          .append($('<input type="text">').attr('name', $(td).data('name')).val(text));
      });
    },
    undo: (row) => close(row, (td) => td.data('old')),
    save: (row, no) => {
      const data = Object.fromEntries(
        row
          .find('[data-edit] input')
          .toArray()
          .map((input) => [input.name, input.value]),
      );
      post(`${no}/receiver`, data).then(() => close(row, (td) => data[td.data('name')]));
    },
    check: (row, no) => post(`${no}/status`, { status: 'confirmed' }).then(() => cell(row, 'status').text('已确认')),
    truck: (row, no) => {
      const modal = open('#ship-modal', (shown) =>
        post(`${no}/ship`, values(shown)).then(() => cell(row, 'status').text('已发货')),
      );
      modal.find('.order-no').text(no);
    },
    yen: (row, no) => {
      const modal = open('#refund-modal', (shown) => post(`${no}/refund`, values(shown)));
      modal.find('.order-no').text(no);
      modal.find('.paid').text(row.data('paid'));
      modal.find('input.numberbox').numberbox('setValue', String(row.data('ask')));
    },
    ban: (row, no) =>
      ask(`订单 ${no} 将被取消，是否继续？`, () => post(`${no}/cancel`, {}).then(() => cell(row, 'status').text('已取消'))),
    trash: (row, no) => ask('确定要删除吗？', () => post(`${no}/delete`, {}).then(() => row.remove())),
  };

  function close(row, textOf) {
    row.removeClass('editing');
    row.find('[data-edit]').each((_, td) => {
      const text = textOf($(td));
      $(td).empty().text(text);
    });
  }

  $('#grid').on('click', '[data-act]', (event) => {
    event.preventDefault();
    const row = $(event.currentTarget).closest('tr');
    ROW[$(event.currentTarget).data('act')](row, row.attr('id'));
  });
  $('#grid').on('keydown', '[data-edit] input', (event) => {
    if (event.key === 'Enter') ROW.save($(event.currentTarget).closest('tr'), $(event.currentTarget).closest('tr').attr('id'));
  });
  $('#cb_grid').on('change', (event) => $('.cbox').prop('checked', event.target.checked));

  const bulk = (operate, question, after) => {
    const rows = $('.cbox:checked').closest('tr');
    if (rows.length === 0) return;
    ask(question, () => {
      const nos = rows.map((_, row) => row.id).get();
      post('batch', { operate, nos }).then(() => after(rows));
    });
  };
  $('#bulk-ship').on('click', (event) => {
    event.preventDefault();
    bulk('ship', '将勾选的订单发货？', (rows) => cell(rows, 'status').text('已发货'));
  });
  $('#bulk-delete').on('click', (event) => {
    event.preventDefault();
    bulk('delete', '确定要删除吗？', (rows) => rows.remove());
  });

  $('#save-price').on('click', (event) => {
    event.preventDefault();
    const form = $('#price');
    post(`${form.data('no')}/price`, form.serialize()).then(() => {
      setTimeout(() => location.reload(), 300);
    });
  });
});
