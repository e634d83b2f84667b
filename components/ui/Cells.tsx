import dayjs from 'dayjs';

/** A moment in the reader's own time; the full UTC moment stands in the title and the machine-readable attribute. */
export function TimeCell({ at, form = 'short' }: { readonly at: number; readonly form?: 'short' | 'full' | 'clock' }) {
  const format = { short: 'MM-DD HH:mm', full: 'YYYY-MM-DD HH:mm:ss', clock: 'HH:mm:ss' }[form];
  const iso = new Date(at).toISOString();
  return (
    <time className="hd-num" dateTime={iso} title={`${dayjs(at).format('YYYY-MM-DD HH:mm:ss Z')} · ${iso}`}>
      {dayjs(at).format(format)}
    </time>
  );
}

/** ms as `0.8 s`, `12 s` or `3 min 05 s`. */
export function formatDuration(ms: number): string {
  const seconds = ms / 1000;
  if (seconds < 10) return `${seconds.toFixed(1)} s`;
  if (seconds < 60) return `${Math.round(seconds)} s`;
  const whole = Math.round(seconds);
  return `${Math.floor(whole / 60)} min ${String(whole % 60).padStart(2, '0')} s`;
}
