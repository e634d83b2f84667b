const $ = window.jQuery;

/** Shows a dialog; `run` is called by its 确定 alone. */
export function openDialog(id, run) {
  const modal = $(id).addClass('in');
  modal.find('[data-dismiss], [data-ok]').off('click');
  modal.find('[data-dismiss]').on('click', () => modal.removeClass('in'));
  modal.find('[data-ok]').on('click', () => {
    modal.removeClass('in');
    run(modal);
  });
  return modal;
}

/** A question with 取消 and 确定. */
export function ask(question, run) {
  openDialog('#ask-modal', run).find('.question').text(question);
}

/** The named values inside an element. */
export function valuesOf(element) {
  const inputs = element.find('[name]').toArray();
  return Object.fromEntries(inputs.map((input) => [input.name, input.value]));
}

/** Sends an action by XHR and says that it was done. */
export function post(path, data) {
  return $.post(`api/orders/${path}`, data).then(() => {
    $('<div class="toast">操作成功</div>').appendTo('body').delay(1500).fadeOut();
  });
}
