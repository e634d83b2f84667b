const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const PASCAL = /^[A-Z][A-Za-z0-9]*$/;
/** Folders that say nothing about what is in them attract everything. */
const VAGUE = /^(utils?|helpers?|common|managers?|misc)$/;
/** Parts of file names that others prescribe: languages of documents. */
const PRESCRIBED = /^(zh-CN|en|md|ts|tsx|json|html|css)$/;

/** One sentence for each part of a path that is not named as the house does. */
export function nameFaults(path: string): readonly string[] {
  const folders = path.split('/');
  const file = folders.pop() ?? '';
  return [...folders.flatMap((folder) => folderFaults(path, folder)), ...fileNameFaults(path, file)];
}

function folderFaults(path: string, folder: string): readonly string[] {
  if (VAGUE.test(folder)) return [`${path}: a folder named ${folder} says nothing; name the concept that is in it`];
  // Entry points may be named `guard.content`; pages of the corpus are numbered `001_bug_…`.
  const isKebab = folder.split('.').every((part) => KEBAB.test(part.replace(/^\d+_/, '').replaceAll('_', '-')));
  return isKebab ? [] : [`${path}: the folder ${folder} is not in kebab-case`];
}

function fileNameFaults(path: string, file: string): readonly string[] {
  const [base = '', ...endings] = file.split('.');
  const isNamed = KEBAB.test(base) || (file.endsWith('.tsx') && PASCAL.test(base)) || file === 'README.md';
  const isEnded = endings.every((ending) => PRESCRIBED.test(ending) || KEBAB.test(ending));
  return isNamed && isEnded ? [] : [`${path}: file names are kebab-case (React components PascalCase.tsx)`];
}
