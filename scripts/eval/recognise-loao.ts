import { execFileSync } from 'node:child_process';
import { PROFILES } from '../../lib/profiles';
import { applicable } from '../../lib/recognise/profiles/apply';
import { readScreens, type Screen } from '../screens/screen';
import { type Judged, judge, pct, rate } from './loao/score';
import { forgetWordsOf } from './loao/without';

interface AppResult {
  readonly app: string;
  readonly forgotten: number;
  readonly profiles: readonly string[];
  readonly rows: readonly Judged[];
}

/**
 * `npm run --silent eval -- recognise-loao DIR`: the figure for apps that nobody has seen. Each app of DIR is recognised
 * without the profiles that serve only it and without every saying of the vocabulary that, in DIR, only its screens support.
 * One JSON line an app and one for all of them. Each app runs in a process of its own: the vocabulary is compiled once.
 */
export default function leaveOneAppOut(args: string[]): number {
  const [folder, only] = args;
  if (!folder) {
    console.error('usage: npm run --silent eval -- recognise-loao DIR');
    return 2;
  }
  const screens = readScreens(folder).map((screen) => ({ ...screen, app: familyOf(screen.app) }));
  if (only) {
    console.log(JSON.stringify(without(only, folder, screens)));
    return 0;
  }
  const results = [...new Set(screens.map((screen) => screen.app))].sort().map((app) => {
    const command = ['scripts/run.mjs', 'eval', 'recognise-loao', folder, app];
    return JSON.parse(execFileSync(process.execPath, command, { encoding: 'utf8', maxBuffer: 1e8 })) as AppResult;
  });
  for (const { app, forgotten, profiles, rows } of results) print({ app, forgotten, profiles, ...figures(rows) });
  print({ app: 'all', ...figures(results.flatMap(({ rows }) => rows)) });
  return 0;
}

/** Two versions of one app know each other's words. */
function familyOf(app: string): string {
  return app.replace(/[-_]?v?\d+$/, '');
}

function without(app: string, folder: string, screens: readonly Screen[]): AppResult {
  const serves = (list: readonly Screen[]) => new Set(list.flatMap(({ snapshot }) => applicable(snapshot, PROFILES)));
  const [own, others] = [screens.filter((one) => one.app === app), screens.filter((one) => one.app !== app)];
  const shared = serves(others);
  const left = [...serves(own)].filter((profile) => !shared.has(profile));
  const forgotten = forgetWordsOf(app, screens);
  const kept = PROFILES.filter((profile) => !left.includes(profile));
  return { app, forgotten, profiles: left.map(({ id }) => id), rows: judge(folder, own, kept) };
}

function figures(rows: readonly Judged[]) {
  const roles = rows.filter((row) => row.isRoleRight !== null);
  return {
    fields: rate(rows.filter((row) => !row.isAction)),
    actions: rate(rows.filter((row) => row.isAction)),
    rolePct: pct(roles.filter((row) => row.isRoleRight).length, roles.length),
  };
}

function print(line: object): void {
  console.log(JSON.stringify(line));
}
