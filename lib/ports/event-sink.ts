import type { LogEvent } from '../domain/event';

/** Takes events on their way to the log. Never throws, never blocks; what becomes of them is its own business. */
export interface EventSink {
  emit(event: LogEvent): void;
}

/** Calls back once after `ms`; for pure code that has no timers. */
export type Later = (ms: number, run: () => void) => void;
