import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { attend, type Attended } from '../../outbox/attend';
import type { Whose } from '../../outbox/device';
import type { Letter, Sent } from '../../outbox/outbox';
import type { Typed } from './body';

/** Whether the browser believes that there is a network. */
export const useOnline = () =>
  useSyncExternalStore(
    changed => {
      addEventListener('online', changed);
      addEventListener('offline', changed);
      return () => {
        removeEventListener('online', changed);
        removeEventListener('offline', changed);
      };
    },
    () => navigator.onLine,
  );

export type Box = {
  /** Not known yet; then there or, where this browser keeps nothing, absent. */
  here?: Attended | null;
  draft?: Typed;
  letters: Letter<Typed>[];
  /** How many of those that waited were received, and nobody was told so far. */
  arrived: number;
  /** They have been told. */
  told: () => void;
  post: (typed: Typed) => Promise<{ id: string; result: Sent }>;
  write: (typed: Typed) => void;
  forget: () => Promise<void>;
  take: (id: string) => Promise<Typed | undefined>;
};

/**
 * @param shown whether it is known who stands before the screen: else what was typed stays sealed
 */
export function useOutbox({ tenant, user }: Whose, shown: boolean): Box {
  const [state, setState] = useState<Pick<Box, 'here' | 'draft' | 'letters' | 'arrived'>>({ letters: [], arrived: 0 });
  const posting = useRef<string>(undefined);
  useEffect(() => {
    let wanted = true;
    let stop = () => {};
    void attend({ tenant, user }).then(async here => {
      if (!here) return wanted && setState({ here: null, letters: [], arrived: 0 });
      const letters = () => (shown ? here.outbox.letters() : here.outbox.count());
      const draft = shown ? await here.outbox.draft() : undefined;
      // Whoever sends something here is told of that one by its own result.
      const arrived = () => [...here.received].filter(id => id !== posting.current).length;
      const first = await letters();
      if (!wanted) return;
      setState({ here, draft, letters: first, arrived: arrived() });
      stop = here.follow(() =>
        void letters().then(now => wanted && setState(s => ({ ...s, letters: now, arrived: arrived() }))),
      );
      if (shown && navigator.onLine) void here.flush();
    });
    return () => {
      wanted = false;
      stop();
    };
  }, [tenant, user, shown]);

  const { here } = state;
  // One after the other, so that an older draft is never written over a newer one or after it was sent.
  const [queue] = useState(() => ({ last: Promise.resolve() }));
  const inTurn = useCallback(
    <T,>(work: () => Promise<T>): Promise<T> => {
      const next = queue.last.then(work);
      queue.last = next.then(() => undefined, () => undefined);
      return next;
    },
    [queue],
  );

  const post = useCallback(
    async (typed: Typed): Promise<{ id: string; result: Sent }> => {
      if (!here) throw new Error('nothing is kept here');
      const id = await inTurn(() => here.outbox.post(typed));
      here.changed();
      if (!navigator.onLine) return { id, result: 'unreached' };
      posting.current = id;
      try {
        // What was on its way already began without this one.
        const first = (await here.flush()).get(id);
        return { id, result: first ?? (await here.flush()).get(id) ?? 'unreached' };
      } finally {
        here.received.delete(id);
        posting.current = undefined;
      }
    },
    [here, inTurn],
  );
  const write = useCallback((typed: Typed) => void (here && inTurn(() => here.outbox.write(typed)).catch(() => {})), [here, inTurn]);
  const forget = useCallback(async () => void (here && (await inTurn(() => here.outbox.forgetDraft()))), [here, inTurn]);
  const take = useCallback(
    async (id: string) => {
      const typed = await here?.outbox.take(id);
      here?.changed();
      return typed;
    },
    [here],
  );
  const told = useCallback(() => {
    here?.received.clear();
    setState(s => (s.arrived === 0 ? s : { ...s, arrived: 0 }));
  }, [here]);
  return { ...state, told, post, write, forget, take };
}
