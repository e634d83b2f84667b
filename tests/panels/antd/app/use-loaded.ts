import { useEffect, useState } from 'react';
import { call } from './api';

/** What the back end answers to a path, asked again whenever `revision` grows; null until the first answer. */
export function useLoaded<T>(path: string, revision: number): T | null {
  const [value, setValue] = useState<T | null>(null);
  useEffect(() => {
    let isCurrent = true;
    const separator = path.includes('?') ? '&' : '?';
    void call<T>('GET', `${path}${separator}revision=${revision}`).then((answer) => {
      if (isCurrent) setValue(answer);
    });
    return () => {
      isCurrent = false;
    };
  }, [path, revision]);
  return value;
}
