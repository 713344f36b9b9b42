import { api, valueOf, type Schemas } from '../../api/client';
import { CaseHead, caseOf } from '../../parts/CaseHead';
import { Load, useLoad } from '../../parts/load';
import { Panel, Quote, Why } from '../../parts/page';
import { useSession } from '../../session';
import { useTexts } from '../../texts';
import { EffortsPanel } from './EffortsPanel';

type View = Schemas['ArenasView'];

/** A child's life as a whole: each arena, and what is known there. */
export default function Arenas({ id }: { id: string }) {
  const { t } = useTexts();
  const { tenant } = useSession();
  const load = useLoad(async () => {
    const path = { tenant, case: id };
    const [of, view] = await Promise.all([
      caseOf(tenant, id),
      api.GET('/{tenant}/cases/{case}/arenas', { params: { path } }).then(valueOf),
    ]);
    return { of, view };
  }, [tenant, id]);
  return (
    <div className="container">
      <Load load={load} back="/sager">
        {({ of, view }) => (
          <>
            <CaseHead view={of} title={t('arenas')} />
            <p className="s-muted">{t('arenas.lead')}</p>
            <div className="s-cols">
              <div>
                {view.arenas.map(arena => (
                  <Panel key={arena.code} title={arena.name} titleLang="da">
                    <Known known={arena.known} />
                    <Why of={arena.name}><Quote source={arena.source} /></Why>
                  </Panel>
                ))}
              </div>
              <aside aria-label={t('arenas.everywhere')}>
                <Panel title={t('arenas.everywhere')}><Known known={view.everywhere} /></Panel>
                <EffortsPanel matter={id} changed={load.reload} />
              </aside>
            </div>
          </>
        )}
      </Load>
    </div>
  );
}

function Known({ known }: { known: View['everywhere'] }) {
  const { t, code, day } = useTexts();
  if (known.length === 0) return <p className="s-muted">{t('arenas.none')}</p>;
  return (
    <ul className="s-plain">
      {known.map((k, at) => (
        <li key={at}>
          <span lang="da">{k.text}</span>
          <span className="s-sub">
            {code('known', k.what)} · {day(k.day)}{k.who && <> · <span lang="da">{k.who}</span></>}
          </span>
        </li>
      ))}
    </ul>
  );
}
