import { Link } from 'wouter';
import { api, valueOf } from '../../api/client';
import { Icon } from '../../parts/icon';
import { Load } from '../../parts/load';
import { More, Pill } from '../../parts/page';
import { usePages } from '../../parts/paging';
import { Empty } from '../../parts/problem';
import { NothingFound, SearchField, Shown, useSearch } from '../../parts/search';
import { may } from '../../rights';
import { useSession } from '../../session';
import { useTexts } from '../../texts';
import { Mine } from './Mine';
import { Section } from './Sections';

const SIZE = 25;

export default function Concerns() {
  const { t, code, moment } = useTexts();
  const { tenant, me, way } = useSession();
  const search = useSearch();
  const { load, more } = usePages(
    async after =>
      valueOf(await api.GET('/{tenant}/concerns', { params: { path: { tenant }, query: { q: search.q, after, size: SIZE } } })),
    [tenant, search.q],
  );
  return (
    <Section
      title={t('nav.concerns')}
      lead={t('concerns.lead')}
      actions={
        <Link href="/bekymringer/ny" className="button button-primary">
          <Icon name="plus" />
          {t('concerns.new')}
        </Link>
      }
    >
      {way.concernRules.holding && may(me, 'holdConcerns') && <Mine />}
      <div className="s-panel s-list">
        <div className="s-filters">
          <SearchField search={search} label={t('concerns.search')} />
        </div>
        <Load load={load}>
          {({ items, next }) =>
            items.length === 0 && search.q ? (
              <>
                <Shown n={0} search={search} />
                <NothingFound search={search} />
              </>
            ) : items.length === 0 ? (
              <Empty icon="flag" title={t('concerns.none')} text={t('concerns.none.text')} />
            ) : (
              <>
                <Shown n={items.length} next={next} search={search} />
                <table className="s-table">
                  <thead>
                    <tr>
                      <th scope="col">{t('concerns.person')}</th>
                      <th scope="col">{t('concerns.state')}</th>
                      <th scope="col">{t('concerns.way')}</th>
                      <th scope="col">{t('concerns.raised')}</th>
                    </tr>
                  </thead>
                  <tbody>
                    {items.map(({ concern, person }) => (
                      <tr key={concern.id}>
                        <th scope="row">
                          <Link href={`/bekymringer/${concern.id}`}>{person?.name ?? t('concerns.unknown')}</Link>
                          {person && <span className="s-sub">{t('age', { age: person.age })}</span>}
                          {!person && <span className="s-sub" lang="da">{concern.circumstances.called}</span>}
                        </th>
                        <td data-label={t('concerns.state')}><Pill group="concern" value={concern.state} /></td>
                        <td data-label={t('concerns.way')}>{code('channel', concern.channel)}</td>
                        <td data-label={t('concerns.raised')}>{moment(concern.raisedAt)}</td>
                      </tr>
                    ))}
                  </tbody>
                </table>
                <More {...more} />
              </>
            )
          }
        </Load>
      </div>
    </Section>
  );
}
