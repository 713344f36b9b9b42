import { useState } from 'react';
import { Link } from 'wouter';
import { api, valueOf, type Schemas } from '../../api/client';
import { ActionDialog } from '../../parts/ActionDialog';
import { Icon } from '../../parts/icon';
import { Load, useLoad } from '../../parts/load';
import { Panel } from '../../parts/page';
import { useSession } from '../../session';
import { useTexts } from '../../texts';
import { colleaguesOf } from '../colleagues/colleagues';
import { NewGroup } from '../groups/NewGroup';
import { deciders } from '../groups/posts';

type Concern = Schemas['ConcernView']['concern'];

/** Who is set to a concern; while nobody is, whoever assigns actors is told. */
export function Actors({ concern }: { concern: Concern }) {
  const { t, moment } = useTexts();
  const { tenant } = useSession();
  const [assigning, setAssigning] = useState(false);
  const load = useLoad(
    async () =>
      valueOf(await api.GET('/{tenant}/concerns/{concern}/actors', { params: { path: { tenant, concern: concern.id } } })).items,
    [tenant, concern.id],
  );
  return (
    <Panel
      title={t('actors.title')}
      aside={
        concern.state === 'OPEN' && (
          <button type="button" className="s-link" onClick={() => setAssigning(true)}>
            <Icon name="plus" />
            {t('actors.assign')}
          </button>
        )
      }
    >
      <Load load={load}>
        {all =>
          all.length === 0 ? (
            <p className={concern.state === 'OPEN' ? 's-late' : 's-muted'}>{t('actors.none')}</p>
          ) : (
            <ul className="s-plain">
              {all.map(({ assigned, postTitle }) => (
                <li key={assigned.id}>
                  <b lang="da">{postTitle}</b>
                  <span className="s-sub">{moment(assigned.assignedAt)}</span>
                  <span className="s-sub" lang="da">{assigned.because}</span>
                </li>
              ))}
            </ul>
          )
        }
      </Load>
      {assigning && <Assign concern={concern} changed={load.reload} close={() => setAssigning(false)} />}
    </Panel>
  );
}

function Assign({ concern, changed, close }: { concern: Concern; changed: () => void; close: () => void }) {
  const { t } = useTexts();
  const { tenant } = useSession();
  const colleagues = useLoad(() => colleaguesOf(tenant), [tenant]);
  return (
    <ActionDialog
      name="assign-actor"
      title={t('actors.assign')}
      slot={`concern/${concern.id}/actor`}
      fields={[
        { name: 'post', label: t('actors.post'), type: 'select', required: true, options: deciders(colleagues.data ?? []) },
        { name: 'because', label: t('actors.because'), type: 'area', required: true },
      ]}
      close={close}
      send={async ({ post = '', because = '' }, once) => {
        const body = { post, because };
        const params = { path: { tenant, concern: concern.id }, header: once(body) };
        valueOf(await api.POST('/{tenant}/concerns/{concern}/actors', { params, body }));
        changed();
      }}
    />
  );
}

/** The groups a concern about one young person belongs to, and the way to a new one. */
export function GroupsOf({ concern }: { concern: Concern }) {
  const { t } = useTexts();
  const { tenant } = useSession();
  const [lifting, setLifting] = useState(false);
  const load = useLoad(
    async () => valueOf(await api.GET('/{tenant}/groups', { params: { path: { tenant }, query: { concern: concern.id } } })).items,
    [tenant, concern.id],
  );
  return (
    <Panel
      title={t('concern.groups')}
      aside={
        concern.state === 'OPEN' && (
          <button type="button" className="s-link" onClick={() => setLifting(true)}>
            <Icon name="plus" />
            {t('groups.lift')}
          </button>
        )
      }
    >
      <Load load={load}>
        {all =>
          all.length === 0 ? (
            <p className="s-muted">{t('concern.groups.none')}</p>
          ) : (
            <ul className="s-plain">
              {all.map(({ group, kindName }) => (
                <li key={group.id}>
                  <Link href={`/grupper/${group.id}`} lang="da">{group.name}</Link>
                  <span className="s-sub" lang="da">{kindName}</span>
                </li>
              ))}
            </ul>
          )
        }
      </Load>
      {lifting && <NewGroup concern={concern.id} close={() => setLifting(false)} />}
    </Panel>
  );
}
