import { useCallback, useMemo, useRef, useState } from 'react';
import { Refused, type Problem } from '../api/client';
import { keyFor, settle, type Memory, type Sent } from '../api/submission';
import { useWhose } from '../session';
import { Draft, placeOf } from './form/drafts';

/** Header for a creation: the same body keeps its key until it was created. */
export type Once = (body: unknown) => { 'Idempotency-Key': string };

export const told = (thrown: unknown): Problem =>
  thrown instanceof Refused ? thrown.problem : { title: '', detail: '', status: 0 };

function forgetful(): Memory {
  let kept: Sent | undefined;
  return { read: () => kept, write: sent => void (kept = sent) };
}

/**
 * Runs one change at a time and keeps the problem it met.
 *
 * @param slot of what is created, so that its key outlives a reload as the draft does
 */
export function useChange(slot?: string) {
  const whose = useWhose();
  const memory = useMemo(
    () => (slot && whose ? new Draft(placeOf(...whose, slot)).memory : forgetful()),
    [slot, whose],
  );
  const running = useRef(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem>();

  const run = useCallback(
    async (work: (once: Once) => Promise<void>) => {
      if (running.current) return false;
      running.current = true;
      setBusy(true);
      setProblem(undefined);
      const once: Once = body => ({ 'Idempotency-Key': keyFor(body, memory, () => crypto.randomUUID()) });
      try {
        await work(once);
        settle(200, undefined, memory);
        return true;
      } catch (thrown) {
        const met = told(thrown);
        settle(met.status, met.type, memory);
        setProblem(met);
        return false;
      } finally {
        running.current = false;
        setBusy(false);
      }
    },
    [memory],
  );
  const dismiss = useCallback(() => setProblem(undefined), []);
  return { busy, problem, run, dismiss };
}
