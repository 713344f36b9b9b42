import { useCallback, useRef } from 'react';
import { api } from '../../api/client';
import { useEvery } from '../../parts/every';
import { useSession } from '../../session';

const EVERY = 5000;

/**
 * Reads again when another screen has decided something. To read the list is written down, so only how many lines
 * stand where is asked for until that is another.
 */
export function useOthers(there: boolean, reload: () => void) {
  const { tenant } = useSession();
  const before = useRef('');
  const look = useCallback(async () => {
    const { data } = await api.GET('/{tenant}/inbox/counts', { params: { path: { tenant } } });
    if (!data) return;
    const now = `${data.waiting} ${data.triaged} ${data.dropped}`;
    const changed = before.current !== '' && before.current !== now;
    before.current = now;
    if (changed) reload();
  }, [tenant, reload]);
  useEvery(EVERY, look, there);
}
