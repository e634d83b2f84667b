// Loads TypeScript of this project from the plain JavaScript that starts it; needs the packages.
import { join } from 'node:path';
import { root } from './system.mjs';

/**
 * The exports of a TypeScript file, with import.meta.glob as in the product.
 * @param {string} file relative to the project's folder.
 * @returns {Promise<any>}
 */
export async function loadTypeScript(file) {
  const { runnerImport } = await import('vite');
  const { module } = await runnerImport(join(root, file), { root, logLevel: 'error', configFile: false });
  return module;
}
