import { useEffect, useState } from 'react';

/** ms that are left, and how to start anew. */
export function useCountdown(first: number): readonly [number, (ms: number) => void] {
  const [until, setUntil] = useState(() => performance.now() + first);
  const [now, setNow] = useState(() => performance.now());
  const isOver = now >= until;
  useEffect(() => {
    if (isOver) return;
    const timer = setInterval(() => setNow(performance.now()), 250);
    return () => clearInterval(timer);
  }, [isOver]);
  const start = (ms: number) => {
    setNow(performance.now());
    setUntil(performance.now() + ms);
  };
  return [Math.max(0, until - now), start];
}
