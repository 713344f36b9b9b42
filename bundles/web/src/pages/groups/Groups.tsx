import { useState } from 'react';
import { Link } from 'wouter';
import { api, valueOf } from '../../api/client';
import { Icon } from '../../parts/icon';
import { Load, useLoad } from '../../parts/load';
import { Pill } from '../../parts/page';
import { Empty } from '../../parts/problem';
import { useSession } from '../../session';
import { useTexts } from '../../texts';
import { Section } from '../concerns/Sections';
import { stateOf, type Summary } from './groupOf';
import { NewGroup } from './NewGroup';

/** Groups of young people; a list tells nothing of who is in them, and not how many. */
export default function Groups() {
  const { t } = useTexts();
  const { tenant } = useSession();
  const [opening, setOpening] = useState(false);
  const load = useLoad(
    async () => valueOf(await api.GET('/{tenant}/groups', { params: { path: { tenant } } })).items,
    [tenant],
  );
  return (
    <Section
      title={t('nav.groups')}
      lead={t('groups.lead')}
      actions={
        <button type="button" className="button button-primary" onClick={() => setOpening(true)}>
          <Icon name="plus" />
          {t('groups.new')}
        </button>
      }
    >
      <div className="s-panel s-list">
        <Load load={load}>
          {all =>
            all.length === 0 ? (
              <Empty icon="groups" title={t('groups.none')} text={t('groups.none.text')} />
            ) : (
              <Table all={all} />
            )
          }
        </Load>
      </div>
      {opening && <NewGroup close={() => setOpening(false)} />}
    </Section>
  );
}

function Table({ all }: { all: Summary[] }) {
  const { t, moment } = useTexts();
  const { forums } = useSession().way;
  return (
    <table className="s-table">
      <thead>
        <tr>
          <th scope="col">{t('groups.name')}</th>
          <th scope="col">{t('groups.forum')}</th>
          <th scope="col">{t('groups.responsible')}</th>
          <th scope="col">{t('groups.state')}</th>
          <th scope="col">{t('groups.opened')}</th>
        </tr>
      </thead>
      <tbody>
        {all.map(one => {
          const { group } = one;
          const area = forums.find(f => f.id === group.forum)?.partition?.parts.find(p => p.code === group.area)?.name;
          return (
            <tr key={group.id}>
              <th scope="row">
                <Link href={`/grupper/${group.id}`} lang="da">{group.name}</Link>
                <span className="s-sub" lang="da">{one.kindName}</span>
              </th>
              <td data-label={t('groups.forum')} lang="da">{[one.forumName, area].filter(Boolean).join(', ')}</td>
              <td data-label={t('groups.responsible')}>
                {one.responsibleTitle ? (
                  <span lang="da">{one.responsibleTitle}</span>
                ) : group.closing ? null : (
                  <span className="s-pill late">{t('groups.nobody')}</span>
                )}
              </td>
              <td data-label={t('groups.state')}><Pill group="youthGroup" value={stateOf(one)} /></td>
              <td data-label={t('groups.opened')}>{moment(group.openedAt)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
