/** An entry point as WXT sees it: the name before the first dot, and the file that makes it one. */
export interface Entrypoint {
  readonly base: string;
  readonly path: string;
}

/** WXT takes files right in entrypoints/ and `index.*` one folder down. */
export function entrypointsIn(paths: readonly string[]): readonly Entrypoint[] {
  return paths.flatMap((path) => {
    const name = /^entrypoints\/(?:([^/]+)\/index\.(?:ts|tsx|html)|([^/]+\.(?:ts|tsx|html)))$/.exec(path);
    const base = (name?.[1] ?? name?.[2])?.split('.')[0];
    return base === undefined ? [] : [{ base, path }];
  });
}

/** One sentence for each file that WXT would drop in silence or stumble over. */
export function entrypointFaults(paths: readonly string[]): readonly string[] {
  const entries = entrypointsIn(paths);
  const twice = entries
    .filter(({ base, path }) => entries.some((other) => other.base === base && other.path !== path && !isPair(path, other.path)))
    .map(({ base, path }) => `${path}: another entry point is called ${base} too, and WXT silently drops one of them`);
  const tests = paths
    .filter((path) => /^entrypoints\/.*\.(test|spec)\./.test(path))
    .map((path) => `${path}: a test here stops the build`);
  const nested = paths
    .filter((path) => /^entrypoints\/[^/]+\/.+\/(?:index\.[^/]+|[^/]+\.html|[^/]+\.content\.[^/]+)$/.test(path))
    .map((path) => `${path}: WXT ignores what is nested deeper than one folder`);
  return [...twice, ...tests, ...nested];
}

/** A page and its script: `popup/index.html` and `popup/index.tsx` are one entry point. */
function isPair(path: string, other: string): boolean {
  const folder = (name: string) => name.replace(/\/index\.\w+$/, '');
  return folder(path) === folder(other) && path.endsWith('.html') !== other.endsWith('.html');
}

/** Content scripts and the scripts injected on demand: all that runs in a customer's page. */
export function pageScripts(entries: readonly Entrypoint[]): readonly Entrypoint[] {
  return entries.filter(({ path, base }) => /\.content[./]/.test(path) || base === 'overlay');
}

/** Entry points that a build does not contain, given the paths of its files. */
export function missingFromBuild(entries: readonly Entrypoint[], built: readonly string[]): readonly string[] {
  return entries
    .filter(({ base }) => !built.some((file) => [`${base}.html`, `${base}.js`, `content-scripts/${base}.js`].includes(file)))
    .map(({ path }) => `${path} is not in the build: WXT dropped it`);
}
