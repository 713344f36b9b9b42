import { useEffect } from 'react';

/** Looks again every so many milliseconds while the page is looked at; a look that fails is not missed. */
export function useEvery(milliseconds: number, look: () => unknown, on = true) {
  useEffect(() => {
    if (!on) return undefined;
    const again = async () => look();
    const timer = setInterval(() => {
      if (!document.hidden) void again().catch(() => undefined);
    }, milliseconds);
    return () => clearInterval(timer);
  }, [milliseconds, look, on]);
}
