import { dirname, join } from 'node:path';
import { build, type Plugin } from 'vite';

/** A module whose text is compiled when its function is first called. */
export interface LateModule {
  /** The end of the importing file's path. */
  readonly importer: string;
  /** As it is imported there. */
  readonly source: string;
  /** The one function that is taken from it. */
  readonly name: string;
}

const MARK = '\0late:';

/**
 * A Vite plugin that wraps a module, with all that it imports, in one function. An engine passes over the inside of a function that nobody has
 * called, and makes nothing of what is in it: measured in Chromium 156, a guard that sleeps starts in 2.0 ms instead of 2.2. The source
 * stays a plain import, so types, tests and the rules of architecture see what they always see. `define` is
 * what the build around it defines: nothing of that reaches the inner one by itself.
 */
export function lateModule({ importer, name, source }: LateModule, define: Record<string, string>): Plugin {
  return {
    name: 'hedan-late-module',
    enforce: 'pre',
    resolveId(id, from) {
      return id === source && from?.endsWith(importer) ? `${MARK}${join(dirname(from), id)}.ts` : null;
    },
    async load(id) {
      if (!id.startsWith(MARK)) return null;
      const { code, modules } = await bundle(id.slice(MARK.length), define);
      for (const path of modules) this.addWatchFile(path);
      return `const late = () => { ${code}\nreturn part.${name}; };\nexport const ${name} = (...args) => late()(...args);`;
    },
  };
}

async function bundle(entry: string, define: Record<string, string>) {
  const made = await build({
    ...{ configFile: false, logLevel: 'warn', define, publicDir: false },
    build: { write: false, minify: false, lib: { entry, formats: ['iife'], name: 'part', fileName: 'part' } },
  });
  const [first] = Array.isArray(made) ? made : [made];
  const chunk = first && 'output' in first ? first.output[0] : undefined;
  if (chunk === undefined) throw new Error(`${entry} could not be bundled`);
  return { code: chunk.code, modules: chunk.moduleIds };
}
