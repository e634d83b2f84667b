import { build } from 'esbuild';

/**
 * Bundles a TypeScript module into one script that puts its exports on `globalThis[name]`, for loading into a test page.
 * @param entry path from the project's root
 */
export async function bundleForPage(entry: string, name: string): Promise<string> {
  const result = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: name,
    target: 'es2023',
    charset: 'utf8',
    logLevel: 'silent',
  });
  return result.outputFiles[0]?.text ?? '';
}
