import { useState } from 'react';
import { Link, useSearchParams } from 'wouter';
import { api, valueOf, type Schemas } from '../../api/client';
import { Icon } from '../../parts/icon';
import { Load, useLoad } from '../../parts/load';
import { Pill } from '../../parts/page';
import { Empty } from '../../parts/problem';
import { useSession } from '../../session';
import { useTexts } from '../../texts';
import { Elapsed } from './Clock';
import { OpenIncident } from './OpenIncident';
import { Section } from './Sections';

/** The nights somebody takes part in, and the one big action. */
export default function Incidents() {
  const { t } = useTexts();
  const { tenant, way } = useSession();
  const [query] = useSearchParams();
  const concern = query.get('bekymring') ?? undefined;
  const [opening, setOpening] = useState(concern !== undefined);
  const load = useLoad(async () => {
    if (!way.preparedness) return { items: [], readiness: { mayOpen: false, callList: [] } };
    const params = { params: { path: { tenant } } };
    const [{ items }, readiness] = await Promise.all([
      api.GET('/{tenant}/incidents', params).then(valueOf),
      api.GET('/{tenant}/incidents/readiness', params).then(valueOf),
    ]);
    return { items, readiness };
  }, [tenant]);
  const readiness = load.data?.readiness;
  return (
    <Section
      title={t('nav.incidents')}
      lead={t('incidents.lead')}
      actions={
        readiness?.mayOpen && (
          <button type="button" className="button button-primary s-big" onClick={() => setOpening(true)}>
            <Icon name="warning" />
            {t('incidents.open')}
          </button>
        )
      }
    >
      <div className="s-panel s-list">
        <Load load={load}>
          {({ items }) =>
            items.length === 0 ? (
              <Empty icon="success" title={t('incidents.none')} text={t('incidents.none.text')} />
            ) : (
              <Table items={items} />
            )
          }
        </Load>
      </div>
      {opening && readiness?.mayOpen && (
        <OpenIncident callList={readiness.callList} concern={concern} close={() => setOpening(false)} />
      )}
    </Section>
  );
}

function Table({ items }: { items: Schemas['IncidentSummary'][] }) {
  const { t, code, moment } = useTexts();
  return (
    <table className="s-table">
      <thead>
        <tr>
          <th scope="col">{t('incident.happened')}</th>
          <th scope="col">{t('incident.when')}</th>
          <th scope="col">{t('incident.toplan')}</th>
          <th scope="col">{t('incident.state')}</th>
        </tr>
      </thead>
      <tbody>
        {items.map(({ incident, kindName, minutesToPlan, stale }) => (
          <tr key={incident.id}>
            <th scope="row">
              <Link href={`/haendelser/${incident.id}`} lang="da">{incident.happened}</Link>
              <span className="s-sub" lang="da">{kindName} · {incident.place}</span>
              <span className="s-sub">{code('reach', incident.scope)}</span>
            </th>
            <td data-label={t('incident.when')}>{moment(incident.at)}</td>
            <td data-label={t('incident.toplan')}>
              {incident.plannedAt || !incident.review ? <Elapsed minutes={minutesToPlan} /> : '–'}
            </td>
            <td data-label={t('incident.state')}>
              <Pill group="incident" value={incident.review ? 'CLOSED' : incident.plannedAt ? 'PLANNED' : 'OPEN'} />
              {stale && <span className="s-sub s-late">{t('incident.stale')}</span>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
