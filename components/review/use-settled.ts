import { useEffect, useState } from 'react';

/** How long somebody must stay with an item before anything beside it is looked up (ms). */
const STAY = 180;

/** True once the same thing was shown for a moment: whoever walks through the list with a key down waits for nothing. */
export function useSettled(id: string): boolean {
  const [settled, setSettled] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSettled(id), STAY);
    return () => clearTimeout(timer);
  }, [id]);
  return settled === id;
}
