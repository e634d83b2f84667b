// Chinese fonts: without one, pages and screenshots show boxes.
import { ask, installFirst, packageManager, rootPrefix } from './system.mjs';

/**
 * Installs a Chinese font on a Linux that has none. Only a warning where that is impossible: everything else still works.
 * @param {{ log?: (line: string) => void }} [options]
 */
export async function installFonts({ log = console.log } = {}) {
  if (process.platform !== 'linux' || hasChineseFont()) return;
  const manager = packageManager();
  const prefix = rootPrefix();
  if (manager && prefix) {
    log(`No Chinese font found; installing one with ${manager.name} …`);
    const { ok } = await installFirst(manager, prefix, manager.fonts, hasChineseFont);
    if (ok) return;
  }
  log('Warning: no Chinese font (fc-list :lang=zh is empty), so screenshots show boxes. Install fonts-noto-cjk or the like.');
}

function hasChineseFont() {
  return (ask('fc-list', [':lang=zh']) ?? '').trim() !== '';
}
