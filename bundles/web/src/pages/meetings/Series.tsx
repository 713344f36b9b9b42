import { api, valueOf, type Schemas } from '../../api/client';
import { Load, useLoad } from '../../parts/load';
import { Quote, Why } from '../../parts/page';
import { useSession } from '../../session';
import { useTexts } from '../../texts';

export type Planned = { proposal?: Schemas['ProposedMeeting'] };

/** When the forum meets next by its cadence; a person plans each meeting, on that day or another. */
export function Series({ forum, plan }: { forum: string; plan: (planned: Planned) => void }) {
  const { t, moment } = useTexts();
  const { tenant } = useSession();
  const load = useLoad(
    async () =>
      valueOf(await api.GET('/{tenant}/meetings/proposals', { params: { path: { tenant }, query: { forum } } })).items,
    [tenant, forum],
  );
  return (
    <section className="s-series" aria-labelledby="series">
      <h2 id="series">{t('series.title')}</h2>
      <Load load={load}>
        {all =>
          all.length === 0 ? <p className="s-muted">{t('series.none')}</p> : (
            <>
              <ul className="s-plain">
                {all.map(proposal => (
                  <li key={proposal.startsAt}>
                    {moment(proposal.startsAt)}{' '}
                    <button type="button" className="s-link" onClick={() => plan({ proposal })}>
                      {t('series.plan')}
                      <span className="s-sr">: {moment(proposal.startsAt)}</span>
                    </button>
                  </li>
                ))}
              </ul>
              {all[0] && (
                <Why>
                  <p lang="da">{all[0].statement}</p>
                  <Quote source={all[0].source} />
                </Why>
              )}
            </>
          )
        }
      </Load>
    </section>
  );
}
