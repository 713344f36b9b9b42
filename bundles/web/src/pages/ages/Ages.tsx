import { useState } from 'react';
import { api, valueOf, type Schemas } from '../../api/client';
import { CaseHead, caseOf } from '../../parts/CaseHead';
import { Load, useLoad } from '../../parts/load';
import { useSession } from '../../session';
import { useTexts } from '../../texts';
import { isOpen } from '../case/state';
import { Placements } from './Placements';
import { Preview } from './Preview';
import { Transitions } from './Transitions';

export type Ages = Schemas['TransitionsView'];
export type AgesProps = { ages: Ages; open: boolean; set: (ages: Ages) => void; refresh: () => void };

/** What birthdays and other transitions bring to a case, and who sees to it. */
export default function AgesPage({ id }: { id: string }) {
  const { tenant } = useSession();
  const load = useLoad(async () => {
    const params = { path: { tenant, case: id } };
    const [view, ages] = await Promise.all([
      caseOf(tenant, id),
      api.GET('/{tenant}/cases/{case}/transitions', { params }),
    ]);
    return { view, ages: valueOf(ages) };
  }, [tenant, id]);
  return (
    <div className="container">
      <Load load={load} back="/sager">
        {({ view, ages }) => (
          <Page view={view} ages={ages} set={next => load.set({ view, ages: next })} refresh={load.reload} />
        )}
      </Load>
    </div>
  );
}

type PageProps = Omit<AgesProps, 'open'> & { view: Schemas['CaseView'] };

function Page({ view, ages, set, refresh }: PageProps) {
  const { t } = useTexts();
  const [turn, setTurn] = useState(0);
  const { person } = view;
  const props = {
    ages,
    open: isOpen(view),
    refresh,
    set: (next: Ages) => {
      set(next);
      setTurn(n => n + 1);
    },
  };
  return (
    <>
      <CaseHead view={view} title={t('ages')} />
      <p className="s-muted">{t('ages.lead')}</p>
      <div className="s-cols">
        <div>
          <Preview person={person.id} turn={turn} />
        </div>
        <aside aria-label={t('transitions')}>
          <Transitions {...props} />
          <Placements {...props} />
        </aside>
      </div>
    </>
  );
}
