import { useRef } from 'react';
import { useChange } from './change';
import { useLoad } from './load';

type Page<T> = { items: T[]; next?: string };

/** A list by keyset pages: each further page is put below the ones before. */
export function usePages<T>(fetchPage: (after?: string) => Promise<Page<T>>, keys: unknown[]) {
  const load = useLoad(() => fetchPage(), keys);
  const { busy, problem, run } = useChange();
  const { data, set } = load;
  const latest = useRef(data);
  latest.current = data;
  const fetchMore = () =>
    void run(async () => {
      const page = await fetchPage(data?.next);
      // Another list may have been chosen meanwhile.
      if (latest.current === data) set({ items: [...(data?.items ?? []), ...page.items], next: page.next });
    });
  return { load, more: { next: data?.next, busy, problem, load: fetchMore } };
}
