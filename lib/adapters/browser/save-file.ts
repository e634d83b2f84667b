import { browser } from 'wxt/browser';
import { offerAsLink } from './file-sink';

/** A file that did not come to the disk whole; `code` is the browser's own word, such as FILE_NO_SPACE. What there was of it is gone. */
export class SaveError extends Error {
  override readonly name = 'SaveError';
  constructor(readonly code: string) {
    super(code);
  }
}

/** True once the person allowed that files are saved without asking each time. */
function maySave(): boolean {
  return browser.downloads !== undefined;
}

/** Brings a file to the downloads folder: saved and looked after where that is allowed, offered as a link otherwise. */
export async function handOver(file: Blob, name: string): Promise<void> {
  if (!maySave()) return offerAsLink(file, name);
  const url = URL.createObjectURL(file);
  try {
    await saveFile(url, name);
  } finally {
    URL.revokeObjectURL(url);
  }
}

/**
 * Saves what lies behind a blob address under a name in the downloads folder and waits until it is there, whole. Never
 * overwrites: a second file of the same name gets a number. Rejects with a `SaveError`.
 */
export async function saveFile(url: string, filename: string): Promise<void> {
  const id = await browser.downloads
    .download({ url, filename, conflictAction: 'uniquify', saveAs: false })
    .catch((error: unknown) => Promise.reject(new SaveError(error instanceof Error ? error.message : String(error))));
  const why = await ended(id);
  if (why === null) return;
  await discard(id);
  throw new SaveError(why);
}

/**
 * An interrupted download may lie there under its final name; half a day must not look like a day. Chromium 156 leaves the piece that a
 * full disk had taken as `Unconfirmed 123.crdownload`, whatever of removing, resuming, cancelling and erasing it is told: the screens say so.
 */
async function discard(id: number): Promise<void> {
  await browser.downloads.removeFile(id).catch(() => undefined);
  await browser.downloads.erase({ id }).catch(() => undefined);
}

/** Null when the file is whole, otherwise why not. */
async function ended(id: number): Promise<string | null> {
  let settle: (why: string | null) => void = () => undefined;
  const end = new Promise<string | null>((resolve) => {
    settle = resolve;
  });
  const look = async () => {
    const [item] = await browser.downloads.search({ id });
    if (!item) settle('CANCELED');
    else if (item.state === 'interrupted') settle(item.error ?? 'FILE_FAILED');
    else if (item.state === 'complete') settle(isWhole(item) ? null : 'FILE_FAILED');
  };
  const onChange = (change: { readonly id: number }) => {
    if (change.id === id) void look();
  };
  browser.downloads.onChanged.addListener(onChange);
  await look();
  const why = await end;
  browser.downloads.onChanged.removeListener(onChange);
  return why;
}

function isWhole(item: { readonly exists: boolean; readonly bytesReceived: number; readonly totalBytes: number }): boolean {
  return item.exists && (item.totalBytes < 0 || item.bytesReceived === item.totalBytes);
}
