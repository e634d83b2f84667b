import { createRoot } from 'react-dom/client';
import { DeskScreen } from '../../../../components/desk/DeskScreen';
import { type ProvidedPort, SectionPortsProvider } from '../../../../components/desk/section-port';
import { SECTIONS } from '../../../../components/desk/sections';
import { SidePanel } from '../../../../components/panel/SidePanel';
import { type PopupProps, PopupScreen } from '../../../../components/popup/PopupScreen';
import { PageDeskProvider } from '../../../../components/popup/page-desk';
import { ReviewScreen } from '../../../../components/review/ReviewScreen';
import { AppRoot } from '../../../../components/ui/AppRoot';
import { buildReviewLog } from '../../../support/review-log';
import { brokenSection } from './broken-section';
import { createHarness, type Harness } from './memory-ports';
import { pageDesk } from './page-desk';
import { SAMPLE_PAGE } from './sample-page';

declare global {
  interface Window {
    harness: Harness & { add(count: number): void };
    calls: unknown[];
  }
}

/** Query: screen, lng, theme, entries, pseudo, page (on | off | none | stale), health (ok | dead), reviewer, keys, guided, me (somebody | nobody), alerts (on | refused). */
const query = new URLSearchParams(location.search);
const ask = (name: string, otherwise: string) => query.get(name) ?? otherwise;
const NOW = Date.UTC(2026, 10, 22, 2, 30, 0);

const harness = createHarness({
  now: NOW,
  events: buildReviewLog(Number(ask('entries', '40')), NOW),
  settings: {
    locale: ask('lng', 'zh-CN') === 'en' ? 'en' : 'zh-CN',
    theme: ask('theme', 'light') === 'dark' ? 'dark' : 'light',
    reviewer: ask('reviewer', '何主管'),
    clerk: ask('clerk', '李敏'),
    keys: ask('keys', 'on') === 'on',
    guided: ask('guided', 'clerk').split(','),
  },
  page: pageOf(ask('page', 'on')),
  health:
    ask('health', 'ok') === 'ok'
      ? { writable: true, why: '', waiting: 0 }
      : { writable: false, why: 'InvalidStateError', waiting: 3 },
});
harness.failReading = ask('failReading', '');
window.calls = [];
window.harness = Object.assign(harness, {
  add(count: number) {
    harness.raise(buildReviewLog(count, NOW + count * 60_000, 99, harness.stored.length));
  },
});

const record: PopupProps = {
  onOpenReview: () => window.calls.push('review'),
  onOpenGuide: () => window.calls.push('guide'),
  onTeach: (request) => window.calls.push(request),
};
/** In-memory ports of single sections; each file is found here by itself. */
const provided = import.meta.glob<ProvidedPort>('./ports/*.ts', { eager: true, import: 'default' });

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <AppRoot ports={harness.ports} pseudo={query.has('pseudo')}>
      {screenOf(ask('screen', 'review'))}
    </AppRoot>,
  );
}

function screenOf(name: string) {
  if (name === 'popup') {
    const desk = query.has('alerts') ? pageDesk(ask('me', 'somebody'), ask('alerts', 'on')) : null;
    const popup = <PopupScreen {...record} />;
    return desk ? <PageDeskProvider desk={desk}>{popup}</PageDeskProvider> : popup;
  }
  if (name === 'panel') return <SidePanel onOpenDesk={(place) => window.calls.push(place)} />;
  if (name === 'review') return <ReviewScreen />;
  const sections = query.has('broken') ? [...SECTIONS, brokenSection(query.get('broken') ?? '')] : SECTIONS;
  return (
    <SectionPortsProvider provided={Object.values(provided)}>
      <DeskScreen sections={sections} />
    </SectionPortsProvider>
  );
}

function pageOf(kind: string) {
  if (kind === 'none') return { ...SAMPLE_PAGE, origin: null, on: false, recognition: null };
  if (kind === 'refused') return { ...SAMPLE_PAGE, origin: 'https://refused.example', on: false };
  return { ...SAMPLE_PAGE, on: kind !== 'off', stale: kind === 'stale' };
}
