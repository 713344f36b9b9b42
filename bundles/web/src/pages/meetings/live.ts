import { useCallback, useEffect, useRef } from 'react';
import { api } from '../../api/client';
import { useSession } from '../../session';
import type { Agenda } from './Meeting';

const EVERY = 4000;

/**
 * The agenda as others write it, every few seconds while the page is looked at. What was asked before a change of our
 * own was answered tells of the time before it, and is thrown away.
 */
export function useLive(id: string, there: boolean, set: (agenda: Agenda) => void) {
  const { tenant } = useSession();
  const changes = useRef(0);
  useEffect(() => {
    if (!there) return;
    const timer = setInterval(() => {
      if (document.hidden) return;
      const before = changes.current;
      void api.GET('/{tenant}/meetings/{meeting}/agenda', { params: { path: { tenant, meeting: id } } }).then(
        ({ data }) => data && before === changes.current && set(data),
        () => undefined,
      );
    }, EVERY);
    return () => clearInterval(timer);
  }, [tenant, id, there, set]);
  return useCallback(
    (agenda: Agenda) => {
      changes.current += 1;
      set(agenda);
    },
    [set],
  );
}
