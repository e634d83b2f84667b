import { systemClock as clock } from '../../lib/adapters/browser/clock';
import { send } from '../../lib/adapters/browser/send';
import { createStamp } from '../../lib/adapters/browser/stamp';
import type { EventBodies, EventType } from '../../lib/domain/event';
import { newEvent } from '../../lib/domain/new-event';
import { DAILY_FAILED, DAILY_MADE, DAILY_NEXT, FILE_SAVE, UI_APPEND } from '../../lib/messages/names';
import type { NextFile } from '../background/daily-handlers';
import { buildExporter, buildRecordDesk } from '../review/exporter';

/** A large file on a slow disk. */
const PATIENT_MS = 4 * 60_000;

/** The page without a window: makes one due file after the other, as the background tells it, until none is left. */
void work();

async function work(): Promise<void> {
  for (let next = await ask(); next !== null; next = await ask()) await make(next);
}

/** Only the background answers on this channel. */
async function ask(): Promise<NextFile | null> {
  return (await send(DAILY_NEXT, {}).catch(() => null)) as NextFile | null;
}

async function make({ day, request, locale, version }: NextFile): Promise<void> {
  const stamp = createStamp();
  const append = async <T extends EventType>(type: T, body: EventBodies[T]) =>
    void (await send(UI_APPEND, { events: [newEvent(stamp(), type, body, { at: clock.now(), clerk: '' })] }, PATIENT_MS));
  const { format } = request;
  try {
    const fixed = { append, handOver: save, version, locale: async () => locale };
    const exporter = buildExporter({ desk: buildRecordDesk(append), ...fixed });
    const { fileName, rows, missing, checkpoint } = await exporter.run(request, () => undefined, { aborted: false });
    // Outside of this browser it anchors everything up to here, the export itself included.
    if (checkpoint !== null) await exporter.saveCheckpoint(checkpoint, `${fileName}.checkpoint.txt`);
    await send(DAILY_MADE, { day, format, fileName, rows, missing });
  } catch (error) {
    await send(DAILY_FAILED, { day, format, why: error instanceof Error ? error.message : String(error) }).catch(() => undefined);
  }
}

/** This page may not save files: the background does, and answers when the file is on the disk. */
async function save(file: Blob, name: string): Promise<void> {
  const url = URL.createObjectURL(file);
  try {
    await send(FILE_SAVE, { url, name }, PATIENT_MS);
  } finally {
    URL.revokeObjectURL(url);
  }
}
