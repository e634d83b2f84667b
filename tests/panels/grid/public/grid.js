/* The grid panel: inline editing, icon buttons, Bootstrap-like dialogs; every action is a jQuery XHR. */
import { ask, post } from './dialogs.js';
import { ROW_ACTIONS, showStatus } from './row-actions.js';

const $ = window.jQuery;
$('input.numberbox').numberbox();
$('select.combobox').combobox();

const run = (act, target) => {
  const row = $(target).closest('tr');
  ROW_ACTIONS[act](row, row.attr('id'));
};
$('#grid').on('click', '[data-act]', (event) => {
  event.preventDefault();
  run($(event.currentTarget).data('act'), event.currentTarget);
});
$('#grid').on('keydown', '[data-edit] input', (event) => {
  if (event.key === 'Enter' && !event.originalEvent.isComposing) run('save', event.currentTarget);
});
$('#cb_grid').on('change', (event) => $('.cbox').prop('checked', event.target.checked));

$('#bulk-ship').on('click', (event) => bulk(event, 'ship', '将勾选的订单发货？', (rows) => showStatus(rows, '已发货')));
$('#bulk-delete').on('click', (event) => bulk(event, 'delete', '确定要删除吗？', (rows) => rows.remove()));

$('#save-price').on('click', (event) => {
  event.preventDefault();
  const form = $('#price');
  post(`${form.data('no')}/price`, form.serialize()).then(() => setTimeout(() => location.reload(), 300));
});

/** Asks, then does it to the checked rows with one request. */
function bulk(event, operate, question, after) {
  event.preventDefault();
  const rows = $('.cbox:checked').closest('tr');
  if (rows.length === 0) return;
  const nos = rows.toArray().map((row) => row.id);
  ask(question, () => post('batch', { operate, nos }).then(() => after(rows)));
}
