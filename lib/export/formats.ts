import type { ExportFormat, FormatName } from './format';

const formats = import.meta.glob<ExportFormat>('./*/format.ts', { eager: true, import: 'default' });
const names = import.meta.glob<FormatName>('./*/messages.ts', { eager: true, import: 'default' });

/** Every format there is, by id: a new folder appears by itself. */
export const FORMATS: readonly ExportFormat[] = Object.values(formats).sort((a, b) => (a.id < b.id ? -1 : 1));

/** The format with this id, or null. */
export function formatById(id: string): ExportFormat | null {
  return FORMATS.find((format) => format.id === id) ?? null;
}

/** Name of a format in one language; its id where the folder has none. */
export function formatName(id: string, locale: 'zh-CN' | 'en'): string {
  return names[`./${id}/messages.ts`]?.[locale] ?? id;
}
