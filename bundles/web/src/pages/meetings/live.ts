import { useCallback, useRef } from 'react';
import { api } from '../../api/client';
import { useEvery } from '../../parts/every';
import { useSession } from '../../session';
import type { Agenda } from './Meeting';

const EVERY = 4000;

/**
 * The agenda as others write it, looked after every few seconds while the page is looked at. To read it is written
 * down, so only its mark is asked for until that is another. What was asked before a change of our own was answered
 * tells of the time before it, and is thrown away.
 */
export function useLive(id: string, there: boolean, set: (agenda: Agenda) => void) {
  const { tenant } = useSession();
  const changes = useRef(0);
  const mark = useRef('');
  const look = useCallback(async () => {
    const params = { path: { tenant, meeting: id } };
    const before = changes.current;
    const seen = (await api.GET('/{tenant}/meetings/{meeting}/agenda/mark', { params })).data?.mark;
    if (!seen || seen === mark.current || before !== changes.current) return;
    const { data } = await api.GET('/{tenant}/meetings/{meeting}/agenda', { params });
    if (!data || before !== changes.current) return;
    mark.current = seen;
    set(data);
  }, [tenant, id, set]);
  useEvery(EVERY, look, there);
  return useCallback(
    (agenda: Agenda) => {
      changes.current += 1;
      set(agenda);
    },
    [set],
  );
}
