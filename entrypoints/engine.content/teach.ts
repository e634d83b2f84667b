import { send } from '../../lib/adapters/browser/send';
import { pointerFor } from '../../lib/adapters/dom/pick/pointer';
import { type PointedTarget, targetsOf } from '../../lib/adapters/dom/pick/targets';
import type { PageReader } from '../../lib/adapters/dom/read';
import type { Teaching, World } from '../../lib/adapters/dom/world';
import type { LocalProfile } from '../../lib/domain/profile';
import { TEACH_LEAD, TEACH_SAVE } from '../../lib/messages/names';
import type { Session } from '../../lib/pipeline/session';
import { toCorrection } from '../../lib/pipeline/teach/to-correction';
import type { PickAnswer } from '../../lib/ports/teach';
import { locateCorrections } from '../../lib/recognise';
import type { OverlaySource } from './overlay-source';

/** Correction by the user in one frame: what can be pointed at, the picker, the correction that comes of it. */
export function createTeaching(
  win: Window,
  world: World,
  reader: PageReader,
  session: Session,
  overlays: OverlaySource,
): Teaching {
  let targets: readonly PointedTarget[] = [];
  const latest = () => session.latest();
  const save = async (answer: PickAnswer | null) => {
    const reading = latest();
    const correction = answer && reading ? toCorrection(reading.snapshot, answer, targets, crypto.randomUUID()) : null;
    const site = reading?.snapshot.origin ?? '';
    const isSaved = await send(TEACH_SAVE, { site, correction }).then(
      () => correction !== null,
      () => false,
    );
    if (answer) world.overlay?.notify(isSaved ? 'taught' : 'not_taught');
  };
  return {
    scope(request) {
      const reading = latest();
      targets = reading ? targetsOf(reading.snapshot, reading.recognition) : [];
      return request.kind === 'missing' ? targets.length : targets.filter(({ members }) => members.includes(request.ref)).length;
    },
    async show(request, isLead) {
      await overlays.own();
      const { picker } = world;
      if (!picker) return;
      if (!isLead) {
        picker.wait(() => void send(TEACH_LEAD, {}).catch(() => undefined));
        return;
      }
      const answer = await picker.pick(pointerFor(win, reader, targets, request.kind === 'wrong' ? request.ref : null));
      if (answer !== 'closed') await save(answer);
    },
    end: () => world.picker?.close(),
    reports(local: LocalProfile | null) {
      const reading = latest();
      return reading && local ? locateCorrections(reading.snapshot, local).reports : [];
    },
  };
}
