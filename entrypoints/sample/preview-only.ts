import { sampleMessages } from '../../components/sample/messages';
import { systemClock } from '../../lib/adapters/browser/clock';
import { createExportDesk } from '../../lib/export/desk';
import { pickLocale } from '../../lib/i18n/locale';
import { createTranslator } from '../../lib/i18n/translator';
import type { EventReader } from '../../lib/ports/event-log';
import type { ExportDesk } from '../../lib/ports/export-desk';
import type { SettingsPort } from '../../lib/ports/settings';
import { findingTexts } from '../../lib/rules/finding-texts';

/** Export as far as looking goes: a file of made-up orders could be taken for a real one. */
export function previewOnly(reader: EventReader, settings: SettingsPort): ExportDesk {
  const locale = async () => {
    const { locale: chosen } = await settings.read();
    return chosen === 'auto' ? pickLocale(navigator.languages) : chosen;
  };
  const refuse = async (): Promise<never> => {
    throw new Error(createTranslator(await locale()).of(sampleMessages)('noExport'));
  };
  const unused = { open: () => ({ write: refuse, finish: refuse, discard: () => {} }), record: refuse, covering: refuse };
  const desk = createExportDesk({
    ...{ reader, texts: findingTexts, clock: systemClock, version: 'sample', locale, ...unused, checkpoint: refuse },
  });
  return { ...desk, run: refuse, saveCheckpoint: refuse };
}
