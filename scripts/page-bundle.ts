import { build } from 'vite';

/**
 * Bundles a TypeScript module, with everything that `import.meta.glob` discovers, into one script that puts its exports on
 * `globalThis[name]`, for loading into a page.
 * @param entry path from the project's root
 */
export async function bundleWithGlobs(entry: string, name: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      minify: false,
      target: 'es2023',
      lib: { entry, name, formats: ['iife'] },
      rollupOptions: { output: { inlineDynamicImports: true } },
    },
  });
  const outputs = (Array.isArray(result) ? result : [result]).flatMap((one) => ('output' in one ? one.output : []));
  return outputs.map((one) => (one.type === 'chunk' ? one.code : '')).join('\n');
}
