import { useEffect, useRef } from 'react';

/** On a phone a bar of links is longer than the window: the one for the page one is on stays in sight. */
export function useCurrentInSight(here: string) {
  const bar = useRef<HTMLUListElement>(null);
  useEffect(() => {
    const show = () => {
      const current = bar.current?.querySelector('[aria-current]');
      // Not offsetLeft: each link lies in a positioned item of its own.
      if (bar.current && current) bar.current.scrollLeft += middle(current) - middle(bar.current);
    };
    show();
    // Its letters are of another width once their font has come.
    void document.fonts.ready.then(show);
  }, [here]);
  return bar;
}

const middle = (element: Element) => {
  const { left, width } = element.getBoundingClientRect();
  return left + width / 2;
};
