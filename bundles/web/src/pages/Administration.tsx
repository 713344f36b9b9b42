import { useState } from 'react';
import { api, once, root, valueOf, type Schemas } from '../api/client';
import { Dialog } from '../parts/dialog';
import { Form } from '../parts/form';
import { Icon } from '../parts/icon';
import { Load, ProblemBox, useChange, useLoad } from '../parts/load';
import { PageHead, Panel, Quote } from '../parts/page';
import { useSession } from '../session';
import { today, useTexts } from '../texts';

type Part = { name: string; up: boolean; reason: string };

function Rulebook() {
  const { t, code } = useTexts();
  const { tenant, way } = useSession();
  const load = useLoad(async () => valueOf(await api.GET('/{tenant}/rulebook', { params: { path: { tenant } } })).items, [tenant]);
  return (
    <Panel title={t('rulebook')} aside={<span className="s-tag" lang="da">{way.name}, {way.version}</span>}>
      <p className="s-muted">{t('rulebook.lead')}</p>
      <Load load={load}>
        {rules => (
          <>
            {[...new Set(rules.map(r => r.kind))].map(kind => (
              <details className="s-rules" key={kind}>
                <summary>{code('rule', kind)} <span className="s-muted">({rules.filter(r => r.kind === kind).length})</span></summary>
                <ul>{rules.filter(r => r.kind === kind).map(r => <li key={r.id + r.statement}><p lang="da">{r.statement}</p><Quote source={r.source} /></li>)}</ul>
              </details>
            ))}
          </>
        )}
      </Load>
    </Panel>
  );
}

function Feeds() {
  const { t } = useTexts();
  const { tenant } = useSession();
  const load = useLoad(async () => ((await (await fetch(new URL('health/ready', root))).json()) as { feeds: Part[] }).feeds, [tenant]);
  return (
    <Panel title={t('feeds')}>
      <Load load={load}>
        {feeds => {
          const own = feeds.filter(f => f.name.includes(tenant));
          return own.length === 0 ? <p className="s-muted">{t('feeds.none')}</p> : <ul className="s-people">{own.map(f => <li key={f.name}><b>{f.name}</b><span className={`s-pill ${f.up ? 'ok' : 'late'}`}>{f.up ? t('feeds.up') : t('feeds.down')}</span><span>{f.reason}</span></li>)}</ul>;
        }}
      </Load>
    </Panel>
  );
}

type People = { users: Schemas['UserView'][]; posts: Schemas['Post'][] };

function Users() {
  const { t, code, day } = useTexts();
  const { tenant } = useSession();
  const { busy, problem, run } = useChange();
  const [adding, setAdding] = useState(false);
  const [appointing, setAppointing] = useState<Schemas['UserView']>();
  const params = { path: { tenant } };
  const load = useLoad(async (): Promise<People> => ({
    users: valueOf(await api.GET('/{tenant}/users', { params })).items,
    posts: valueOf(await api.GET('/{tenant}/posts', { params })).items,
  }), [tenant]);
  const finish = () => { setAdding(false); setAppointing(undefined); load.reload(); };
  return (
    <Panel title={t('users')} aside={<button type="button" className="s-link" onClick={() => setAdding(true)}><Icon name="plus" />{t('users.add')}</button>}>
      {problem && !adding && !appointing && <ProblemBox problem={problem} />}
      <Load load={load}>
        {({ users, posts }) => (
          <>
            <table className="s-table">
              <thead><tr><th scope="col">{t('person.name')}</th><th scope="col">{t('users.posts')}</th><th scope="col"><span className="s-sr">{t('tasks.do')}</span></th></tr></thead>
              <tbody>
                {users.map(u => (
                  <tr key={u.account.id}>
                    <th scope="row">{u.account.name}<span className="s-sub">{u.account.username}{!u.account.active && <> · {t('users.inactive')}</>}</span></th>
                    <td data-label={t('users.posts')}>{u.holdings.filter(h => !h.until || h.until > today()).map(h => { const p = posts.find(x => x.id === h.post); return <span className="s-sub" key={h.post + h.from}><span lang="da">{p?.title}</span> ({p && code('role', p.role)}), {t('users.since', { day: day(h.from) })}</span>; })}</td>
                    <td>{u.account.active && <><button type="button" className="s-link" onClick={() => setAppointing(u)}>{t('users.appoint')}<span className="s-sr">: {u.account.name}</span></button> <button type="button" className="s-link" aria-disabled={busy} onClick={() => void run(async () => { valueOf(await api.POST('/{tenant}/users/{user}/deactivation', { params: { path: { tenant, user: u.account.id } } })); finish(); })}>{t('users.deactivate')}<span className="s-sr">: {u.account.name}</span></button></>}</td>
                  </tr>
                ))}
              </tbody>
            </table>
            {appointing && (
              <Dialog name="appoint" title={t('users.appoint')} close={() => setAppointing(undefined)}>
                <Form fields={[{ name: 'post', label: t('users.post'), type: 'select', required: true, options: posts.map(p => ({ value: p.id, label: `${p.title}, ${p.unit}`, lang: 'da' })) }, { name: 'from', label: t('users.from'), type: 'date', required: true, initial: today() }]} label={t('save')} busy={busy} problem={problem} submit={v => void run(async () => {
                  valueOf(await api.POST('/{tenant}/posts/{post}/holdings', { params: { path: { tenant, post: v.post ?? '' }, header: once() }, body: { user: appointing.account.id, from: v.from ?? '' } }));
                  finish();
                })} />
              </Dialog>
            )}
          </>
        )}
      </Load>
      {adding && (
        <Dialog name="add-user" title={t('users.add')} close={() => setAdding(false)}>
          <Form fields={[{ name: 'name', label: t('person.name'), required: true }, { name: 'username', label: t('login.user'), required: true }, { name: 'password', label: t('login.password'), hint: t('users.password'), type: 'password', required: true, autoComplete: 'new-password' }]} label={t('save')} busy={busy} problem={problem} submit={v => void run(async () => {
            valueOf(await api.POST('/{tenant}/users', { params: { ...params, header: once() }, body: { name: v.name ?? '', username: v.username ?? '', password: v.password ?? '' } }));
            finish();
          })} />
        </Dialog>
      )}
    </Panel>
  );
}

export default function Administration() {
  const { t } = useTexts();
  const { me } = useSession();
  const administrator = me.posts.some(p => p.role === 'ADMINISTRATOR');
  return (
    <div className="container">
      <PageHead title={t('nav.administration')} lead={t('administration.lead')} />
      {administrator && <Users />}
      <Feeds />
      <Rulebook />
    </div>
  );
}
