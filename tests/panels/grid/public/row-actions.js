import { ask, openDialog, post, valuesOf } from './dialogs.js';

const $ = window.jQuery;

/** What the icons of a row do, by their `data-act`; each takes the row and its order number. */
export const ROW_ACTIONS = {
  pencil: (row) => {
    row.addClass('editing');
    row.find('[data-edit]').each((_, td) => editCell($(td)));
  },
  undo: (row) => closeEditor(row, (td) => td.data('old')),
  save: (row, no) => {
    const values = valuesOf(row);
    post(`${no}/receiver`, values).then(() => closeEditor(row, (td) => values[td.data('name')]));
  },
  check: (row, no) => post(`${no}/status`, { status: 'confirmed' }).then(() => showStatus(row, '已确认')),
  truck: (row, no) => {
    const modal = openDialog('#ship-modal', (shown) => post(`${no}/ship`, valuesOf(shown)).then(() => showStatus(row, '已发货')));
    modal.find('.order-no').text(no);
  },
  yen: (row, no) => {
    const modal = openDialog('#refund-modal', (shown) => post(`${no}/refund`, valuesOf(shown)));
    modal.find('.order-no').text(no);
    modal.find('.paid').text(row.data('paid'));
    modal.find('input.numberbox').numberbox('setValue', String(row.data('ask')));
  },
  ban: (row, no) => ask(`订单 ${no} 将被取消，是否继续？`, () => post(`${no}/cancel`, {}).then(() => showStatus(row, '已取消'))),
  trash: (row, no) => ask('确定要删除吗？', () => post(`${no}/delete`, {}).then(() => row.remove())),
};

export function showStatus(rows, text) {
  rows.find('[data-name=status]').text(text);
}

function editCell(td) {
  const text = td.text();
  const input = $('<input type="text">').attr('name', td.data('name')).val(text);
  td.data('old', text).empty().append(input);
}

function closeEditor(row, textOf) {
  row.removeClass('editing');
  row.find('[data-edit]').each((_, td) => {
    const text = textOf($(td));
    $(td).empty().text(text);
  });
}
