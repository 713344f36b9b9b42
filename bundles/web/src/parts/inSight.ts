import { useEffect, useRef } from 'react';

/** On a phone a bar of links is longer than the window: the one for the page one is on stays in sight. */
export function useCurrentInSight(here: string) {
  const bar = useRef<HTMLUListElement>(null);
  useEffect(() => {
    const current = bar.current?.querySelector('[aria-current]');
    // Not offsetLeft: each link lies in a positioned item of its own.
    if (bar.current && current) bar.current.scrollLeft += current.getBoundingClientRect().left - bar.current.getBoundingClientRect().left;
  }, [here]);
  return bar;
}
