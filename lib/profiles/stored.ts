import type { LocalProfile } from '../domain/profile';
import { localProfileSchema } from './schema';

/** A site's corrections as they are stored; null for what is not valid. */
export function correctionsOf(raw: unknown): LocalProfile | null {
  const parsed = localProfileSchema.safeParse(raw);
  // The schema and the type say the same; optional parts are absent, never undefined.
  return parsed.success ? (parsed.data as LocalProfile) : null;
}

/** The corrections of one site out of all that are stored, by origin. */
export function correctionsIn(raw: unknown, site: string): LocalProfile | null {
  const found = typeof raw === 'object' && raw !== null ? correctionsOf(Reflect.get(raw, site)) : null;
  return found?.origin === site ? found : null;
}
