import type { LocalProfile } from '../../domain/profile';
import { FILL_APPLY, FILL_PLAN, FILL_UNDO, SETTINGS_SET, TAB_SUMMARY, TEACH_START } from '../../messages/names';
import type { OpenFile } from '../../ports/file-sink';
import type { FillPort, FillPreview } from '../../ports/fill';
import type { CorrectionLine, CorrectionState, ImportResult, TeachPort } from '../../ports/teach';
import type { Corrections } from './corrections';
import { send } from './send';
import { watchStorage } from './settings-port';
import { currentTab } from './sites-port';

/** A chained select may wait for its choices at every level. */
const FILL_MS = 20_000;

export interface CorrectionFiles {
  read(text: string): { readonly ok: true; readonly value: LocalProfile } | Extract<ImportResult, { readonly ok: false }>;
  write(profile: LocalProfile): string;
}

/** Corrections of the site in the tab; without an id, of the active tab. */
export function createTeachPort(tabId: number | null, store: Corrections, files: CorrectionFiles, open: OpenFile): TeachPort {
  const local = async () => {
    const { origin } = await currentTab(tabId);
    return origin === null ? null : store.of(origin);
  };
  const told = () => send(SETTINGS_SET, {}).catch(() => undefined);
  return {
    async start(request) {
      const { id } = await currentTab(tabId);
      return id !== undefined && (await send(TEACH_START, { tabId: id, request })) === true;
    },
    async list() {
      const { id } = await currentTab(tabId);
      const profile = await local();
      const reports = id === undefined ? [] : await send(TAB_SUMMARY, { tabId: id }).then(reportsOf, () => []);
      return (profile?.corrections ?? []).map((correction) => ({ correction, ...fateOf(correction.id, reports) }));
    },
    async remove(id) {
      const profile = await local();
      if (profile) await store.remove(profile.origin, id);
      await told();
    },
    async exportFile() {
      const profile = await local();
      if (!profile) return;
      const file = open(`hedan-corrections-${new URL(profile.origin).host.replace(/[^\w.-]/g, '_')}.json`, 'application/json');
      await file.write(files.write(profile));
      await file.finish();
    },
    async importFile(text) {
      const read = files.read(text);
      if (!read.ok) return read;
      const { origin, corrections } = read.value;
      await store.add(origin, corrections);
      await told();
      return { ok: true, origin, count: corrections.length };
    },
    watch: (changed) => watchStorage('corrections', changed),
  };
}

/** Fill from text in the tab; the background asks every frame and answers with the one that has the form. */
export function createFillPort(tabId: number | null): FillPort {
  const ask = async (to: string, body: object): Promise<FillPreview | null> => {
    const { id } = await currentTab(tabId);
    // Made by our own engine in the page's isolated world.
    return id === undefined ? null : ((await send(to, { tabId: id, ...body }, FILL_MS)) as FillPreview | null);
  };
  return {
    plan: (text) => ask(FILL_PLAN, { text }),
    apply: (id) => ask(FILL_APPLY, { id }),
    undo: (id) => ask(FILL_UNDO, { id }),
  };
}

interface Report {
  readonly id: string;
  readonly matched: number;
  readonly state: Exclude<CorrectionState, 'elsewhere'>;
}

/** The frames' summaries were made by our content script. */
function reportsOf(frames: unknown): readonly Report[] {
  const list = Array.isArray(frames) ? (frames as readonly { readonly corrections?: readonly Report[] }[]) : [];
  return list.flatMap((frame) => frame.corrections ?? []);
}

/** The best that a correction does in any frame. */
function fateOf(id: string, reports: readonly Report[]): Pick<CorrectionLine, 'state' | 'matched'> {
  const mine = reports.filter((report) => report.id === id);
  const best = mine.find(({ state }) => state === 'applied') ?? mine.find(({ state }) => state === 'tooMany') ?? mine[0];
  return best ? { state: best.state, matched: best.matched } : { state: 'elsewhere', matched: 0 };
}
