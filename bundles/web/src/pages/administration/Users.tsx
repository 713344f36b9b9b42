import { useState } from 'react';
import { api, valueOf, type Schemas } from '../../api/client';
import { ActionDialog } from '../../parts/ActionDialog';
import { Icon } from '../../parts/icon';
import { Load, useLoad } from '../../parts/load';
import { More } from '../../parts/page';
import { usePages } from '../../parts/paging';
import { NothingFound, SearchField, Shown, useSearch } from '../../parts/search';
import { useSession } from '../../session';
import { today, useTexts } from '../../texts';
import { Appoint } from './Appoint';
import { EndHolding } from './EndHolding';
import { isCurrent } from './people';
import { ResetPassword } from './ResetPassword';
import { Section } from './Sections';

const SIZE = 25;

type User = Schemas['UserView'];
type Asked =
  | { kind: 'add' }
  | { kind: 'appoint' | 'deactivate' | 'reset'; user: User }
  | { kind: 'end'; user: User; holding: Schemas['PostHolding']; post?: Schemas['Post'] };

/** Accounts and the posts they hold: access and duties follow the post, not the person. */
export default function Users() {
  const { t } = useTexts();
  const { tenant } = useSession();
  const [asked, setAsked] = useState<Asked>();
  const search = useSearch();
  const posts = useLoad(async () => valueOf(await api.GET('/{tenant}/posts', { params: { path: { tenant } } })).items, [tenant]);
  const [turn, setTurn] = useState(0);
  const { load, more } = usePages(
    async after =>
      valueOf(await api.GET('/{tenant}/users/directory', { params: { path: { tenant }, query: { q: search.q, after, size: SIZE } } })),
    [tenant, search.q, turn],
  );
  const changed = () => setTurn(n => n + 1);
  const close = () => setAsked(undefined);
  return (
    <Section
      title={t('users')}
      lead={t('users.lead')}
      actions={
        <button type="button" className="button button-primary" onClick={() => setAsked({ kind: 'add' })}>
          <Icon name="person-add" />
          {t('users.add')}
        </button>
      }
    >
      <div className="s-panel s-list">
        <div className="s-filters">
          <SearchField search={search} label={t('users.search')} />
        </div>
        <Load load={load}>
          {({ items, next }) => (
            <>
              <Shown n={items.length} next={next} search={search} />
              {items.length > 0 ? (
                <Table users={items} posts={posts.data ?? []} ask={setAsked} />
              ) : (
                <NothingFound search={search} />
              )}
              <More {...more} />
            </>
          )}
        </Load>
      </div>
      {asked?.kind === 'add' && <AddUser changed={changed} close={close} />}
      {asked?.kind === 'appoint' && (
        <Appoint user={asked.user.account} posts={posts.data} changed={changed} close={close} />
      )}
      {asked?.kind === 'end' && <EndHolding {...asked} user={asked.user.account} changed={changed} close={close} />}
      {asked?.kind === 'reset' && <ResetPassword user={asked.user.account} close={close} />}
      {asked?.kind === 'deactivate' && <Deactivate user={asked.user} changed={changed} close={close} />}
    </Section>
  );
}

type Listed = { users: User[]; posts: Schemas['Post'][]; ask: (asked: Asked) => void };

function Table({ users, posts, ask }: Listed) {
  const { t, code, day } = useTexts();
  const { me } = useSession();
  return (
    <table className="s-table">
      <thead>
        <tr>
          <th scope="col">{t('person.name')}</th>
          <th scope="col">{t('users.posts')}</th>
          <th scope="col"><span className="s-sr">{t('tasks.do')}</span></th>
        </tr>
      </thead>
      <tbody>
        {users.map(user => (
          <tr key={user.account.id}>
            <th scope="row">
              {user.account.name}
              <span className="s-sub">
                {user.account.username}
                {!user.account.active && <> · {t('users.inactive')}</>}
              </span>
            </th>
            <td data-label={t('users.posts')}>
              <ul className="s-plain">
                {user.holdings.filter(h => isCurrent(h, today())).map(holding => {
                  const post = posts.find(p => p.id === holding.post);
                  return (
                    <li key={holding.post + holding.from}>
                      <span lang="da">{post?.title}</span>
                      <span className="s-sub">
                        {post && code('role', post.role)}, {t('users.since', { day: day(holding.from) })}
                        {holding.until && <> {t('users.until', { day: day(holding.until) })}</>}
                        {!holding.until && user.account.active && (
                          <button type="button" className="s-link s-tight" onClick={() => ask({ kind: 'end', user, holding, post })}>
                            {t('users.end')}
                            <span className="s-sr" lang="da">: {user.account.name}, {post?.title}</span>
                          </button>
                        )}
                      </span>
                    </li>
                  );
                })}
              </ul>
            </td>
            <td>
              {user.account.active && user.account.id !== me.id && (
                <span className="s-row">
                  <button type="button" className="s-link" onClick={() => ask({ kind: 'appoint', user })}>
                    {t('users.appoint')}
                    <span className="s-sr">: {user.account.name}</span>
                  </button>
                  <button type="button" className="s-link" onClick={() => ask({ kind: 'reset', user })}>
                    {t('users.reset')}
                    <span className="s-sr">: {user.account.name}</span>
                  </button>
                  <button type="button" className="s-link" onClick={() => ask({ kind: 'deactivate', user })}>
                    {t('users.deactivate')}
                    <span className="s-sr">: {user.account.name}</span>
                  </button>
                </span>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

type Doing = { changed: () => void; close: () => void };

function AddUser({ changed, close }: Doing) {
  const { t } = useTexts();
  const { tenant } = useSession();
  return (
    <ActionDialog
      name="add-user"
      title={t('users.add')}
      label={t('users.create')}
      slot="user/new"
      fields={[
        { name: 'name', label: t('person.name'), required: true },
        { name: 'username', label: t('login.user'), hint: t('users.username'), required: true },
        {
          name: 'password',
          label: t('users.first'),
          hint: t('users.password'),
          type: 'password',
          required: true,
          autoComplete: 'new-password',
        },
      ]}
      close={close}
      send={async (v, once) => {
        const body = { name: v.name ?? '', username: v.username ?? '', password: v.password ?? '' };
        const params = { path: { tenant }, header: once(body) };
        valueOf(await api.POST('/{tenant}/users', { params, body }));
        changed();
      }}
    />
  );
}

function Deactivate({ user, changed, close }: Doing & { user: User }) {
  const { t } = useTexts();
  const { tenant } = useSession();
  return (
    <ActionDialog
      name="deactivate"
      title={t('users.deactivate.title', { name: user.account.name })}
      label={t('users.deactivate')}
      slot={`user/${user.account.id}/deactivate`}
      fields={[]}
      close={close}
      send={async () => {
        const params = { path: { tenant, user: user.account.id } };
        valueOf(await api.POST('/{tenant}/users/{user}/deactivation', { params }));
        changed();
      }}
    >
      <p>{t('users.deactivate.text')}</p>
    </ActionDialog>
  );
}
