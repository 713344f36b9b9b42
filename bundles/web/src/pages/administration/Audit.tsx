import { useState } from 'react';
import { Link, useSearchParams } from 'wouter';
import { api, valueOf, type Schemas } from '../../api/client';
import { Load, useLoad } from '../../parts/load';
import { More, Pill } from '../../parts/page';
import { usePages } from '../../parts/paging';
import { Empty } from '../../parts/problem';
import { useSession } from '../../session';
import { useTexts } from '../../texts';
import { colleaguesOf } from '../colleagues/colleagues';
import { holdersOf } from '../colleagues/holders';
import { Breach } from './Breach';
import { Section } from './Sections';

const SIZE = 25;

/** Who did what with whose data, the newest first; reading it is written to it as well. */
export default function Audit() {
  const { t } = useTexts();
  const { tenant } = useSession();
  const [query, setQuery] = useSearchParams();
  const subject = query.get('om') ?? undefined;
  const [breach, setBreach] = useState(false);
  const { load, more } = usePages(
    async after =>
      valueOf(await api.GET('/{tenant}/audit', { params: { path: { tenant }, query: { subject, after, size: SIZE } } })),
    [tenant, subject],
  );
  return (
    <Section
      title={t('audit')}
      lead={t('audit.lead')}
      actions={
        <button type="button" className="button button-secondary" onClick={() => setBreach(true)}>{t('breach.find')}</button>
      }
    >
      <div className="s-panel s-list">
        {subject && (
          <div className="s-filters">
            <p className="s-chosen">{t('audit.about', { id: subject })}</p>
            <button type="button" className="button button-secondary" onClick={() => setQuery({})}>{t('audit.all')}</button>
          </div>
        )}
        <Load load={load}>
          {({ items, next }) =>
            items.length === 0 ? (
              <Empty icon="visibility" title={t('audit.none')} text={t('audit.none.text')} />
            ) : (
              <>
                <p className="s-count" role="status">{t('audit.shown', { n: `${items.length}${next ? '+' : ''}` })}</p>
                <Entries entries={items} />
                <More {...more} />
              </>
            )
          }
        </Load>
      </div>
      {breach && <Breach close={() => setBreach(false)} />}
    </Section>
  );
}

function Entries({ entries }: { entries: Schemas['AuditEntry'][] }) {
  const { t, moment } = useTexts();
  const { tenant } = useSession();
  const load = useLoad(async () => new Map(holdersOf(await colleaguesOf(tenant)).map(h => [h.id, h.name])), [tenant]);
  return (
    <table className="s-table">
      <thead>
        <tr>
          <th scope="col">{t('audit.when')}</th>
          <th scope="col">{t('audit.what')}</th>
          <th scope="col">{t('audit.purpose')}</th>
          <th scope="col">{t('audit.who')}</th>
          <th scope="col">{t('audit.subjects')}</th>
        </tr>
      </thead>
      <tbody>
        {entries.map(entry => (
          <tr key={entry.id}>
            <th scope="row">{moment(entry.at)}</th>
            <td data-label={t('audit.what')}>
              <Pill group="action" value={entry.action} />
              <span className="s-sub s-code">{entry.useCase}</span>
            </td>
            <td data-label={t('audit.purpose')} lang="da">{entry.purpose}</td>
            <td data-label={t('audit.who')}>
              {load.data?.get(entry.actor) ?? <span className="s-code" title={entry.actor}>{entry.actor.slice(-12)}</span>}
            </td>
            <td data-label={t('audit.subjects')}>
              <Subjects subjects={entry.subjects} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const AT_MOST = 3;

function Subjects({ subjects }: { subjects: string[] }) {
  const { t } = useTexts();
  if (subjects.length === 0) return <>–</>;
  return (
    <>
      {subjects.slice(0, AT_MOST).map(id => (
        <div key={id}>
          <Link href={`/administration/revision?om=${id}`} className="s-code" title={id}>{id.slice(-12)}</Link>
        </div>
      ))}
      {subjects.length > AT_MOST && <span className="s-sub">{t('audit.more', { n: subjects.length - AT_MOST })}</span>}
    </>
  );
}
