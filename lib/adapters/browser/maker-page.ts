import { browser } from 'wxt/browser';

const PAGE = '/maker.html';

/**
 * The page without a window that makes files: a worker has no blob addresses. Chromium opens it off screen, Firefox, whose
 * background is a page itself, as a frame. Opening it twice is harmless; it asks for its work itself.
 */
export async function openMaker(): Promise<void> {
  if (typeof document !== 'undefined') openFrame();
  else if (!(await hasOffscreen())) await openOffscreen();
}

export async function closeMaker(): Promise<void> {
  if (typeof document !== 'undefined') for (const frame of document.querySelectorAll('iframe')) frame.remove();
  else await browser.offscreen.closeDocument().catch(() => undefined);
}

function openFrame(): void {
  if (document.querySelector('iframe')) return;
  const frame = document.createElement('iframe');
  frame.src = browser.runtime.getURL(PAGE);
  document.body.append(frame);
}

async function hasOffscreen(): Promise<boolean> {
  return (await browser.runtime.getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT'] })).length > 0;
}

/** Two alarms may ask at once; there is room for one page only. */
async function openOffscreen(): Promise<void> {
  const request = { url: PAGE, reasons: ['BLOBS'] as const, justification: "holds the day's file while it is saved" };
  await browser.offscreen.createDocument({ ...request, reasons: [...request.reasons] }).catch(() => undefined);
}
