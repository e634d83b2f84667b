const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** A length of time as a clock shows it: `4:09`, `3:05:00`, and from two days on `2 d 4 h`. Takes ms; the sign is dropped. */
export function clockOf(ms: number): string {
  const whole = Math.abs(ms);
  if (whole >= 2 * DAY) return `${Math.floor(whole / DAY)} d ${Math.floor((whole % DAY) / HOUR)} h`;
  const two = (value: number) => String(Math.floor(value)).padStart(2, '0');
  const [hours, minutes, seconds] = [whole / HOUR, (whole % HOUR) / MINUTE, (whole % MINUTE) / SECOND];
  return hours >= 1 ? `${Math.floor(hours)}:${two(minutes)}:${two(seconds)}` : `${Math.floor(minutes)}:${two(seconds)}`;
}

/** A length of time in words, to two units: `4 min`, `1 h 12 min`, `2 d 4 h`. Takes ms, not negative, and the texts of its units. */
export function lengthOf(
  ms: number,
  say: (key: 'length.s' | 'length.min' | 'length.h' | 'length.d', data: { n: number }) => string,
): string {
  const [days, hours, minutes, seconds] = [ms / DAY, (ms % DAY) / HOUR, (ms % HOUR) / MINUTE, (ms % MINUTE) / SECOND].map(
    Math.floor,
  );
  const parts = [
    ['length.d', days],
    ['length.h', hours],
    ['length.min', minutes],
    ['length.s', seconds],
  ] as const;
  const from = parts.findIndex(([, n]) => (n ?? 0) > 0);
  if (from === -1) return say('length.s', { n: 0 });
  return parts
    .slice(from, from + 2)
    .flatMap(([key, n = 0]) => (n > 0 ? [say(key, { n })] : []))
    .join(' ');
}
