import { useState } from 'react';
import { api, valueOf, type Schemas } from '../../api/client';
import { ActionDialog } from '../../parts/ActionDialog';
import { orNone, type Field, type Values } from '../../parts/form/fields';
import { Icon } from '../../parts/icon';
import { Load, useLoad } from '../../parts/load';
import { More } from '../../parts/page';
import { usePages } from '../../parts/paging';
import { Empty } from '../../parts/problem';
import { NothingFound, SearchField, Shown, useSearch } from '../../parts/search';
import { useSession } from '../../session';
import { useTexts } from '../../texts';
import { Appoint } from './Appoint';
import { EndPost } from './EndPost';
import { people } from './people';
import { unitsOf } from './units';
import { Section } from './Sections';

const SIZE = 25;
const ROLES: Schemas['Role'][] = ['CASEWORKER', 'TRIAGE', 'SECRETARIAT', 'LEADER', 'PARTNER', 'EMPLOYEE', 'BOARD_MEMBER', 'ADMINISTRATOR', 'AUDITOR'];

export default function Posts() {
  const { t } = useTexts();
  const { tenant } = useSession();
  const [asked, setAsked] = useState<'add' | Schemas['Post']>();
  const [ending, setEnding] = useState<Schemas['Post']>();
  const search = useSearch();
  const [turn, setTurn] = useState(0);
  const { load, more } = usePages(
    async after =>
      valueOf(await api.GET('/{tenant}/contacts/directory', { params: { path: { tenant }, query: { q: search.q, after, size: SIZE } } })),
    [tenant, search.q, turn],
  );
  const choosing = ending !== undefined || (asked !== undefined && asked !== 'add');
  const all = useLoad(async () => (choosing ? people(tenant) : undefined), [tenant, choosing, turn]).data;
  const changed = () => setTurn(n => n + 1);
  const close = () => setAsked(undefined);
  return (
    <Section
      title={t('posts')}
      lead={t('posts.lead')}
      actions={
        <button type="button" className="button button-primary" onClick={() => setAsked('add')}>
          <Icon name="plus" />
          {t('posts.add')}
        </button>
      }
    >
      <div className="s-panel s-list">
        <div className="s-filters">
          <SearchField search={search} label={t('contacts.search')} />
        </div>
        <Load load={load}>
          {({ items, next }) => (
            <>
              <Shown n={items.length} next={next} search={search} />
              {items.length > 0 ? (
                <Table all={items} appoint={setAsked} end={setEnding} />
              ) : search.q ? (
                <NothingFound search={search} />
              ) : (
                <Empty icon="groups" title={t('posts.none')} text={t('posts.lead')} />
              )}
              <More {...more} />
            </>
          )}
        </Load>
      </div>
      {ending && <EndPost post={ending} posts={all?.posts ?? []} changed={changed} close={() => setEnding(undefined)} />}
      {asked === 'add' && <AddPost changed={changed} close={close} />}
      {asked && asked !== 'add' && <Appoint post={asked} users={all?.users} changed={changed} close={close} />}
    </Section>
  );
}

/** Where there are seats: in the forums, and in the secretariat where it has roles. */
const placesOf = (way: Schemas['WayOfWorking']) => [
  ...way.forums.map(({ id, name, seats }) => ({ id, name, seats })),
  ...(way.secretariat ? [{ id: way.secretariat.id, name: way.secretariat.name, seats: way.secretariat.roles }] : []),
];

type Doing = (post: Schemas['Post']) => void;

function Table({ all, appoint, end }: { all: Schemas['Colleague'][]; appoint: Doing; end: Doing }) {
  const { t, code } = useTexts();
  const { way } = useSession();
  const seat = (post: Schemas['Post']) => {
    const forum = placesOf(way).find(f => f.id === post.forum);
    return [forum?.name ?? post.forum, forum?.seats.find(s => s.id === post.seat)?.name ?? post.seat].filter(Boolean).join(', ');
  };
  return (
    <table className="s-table">
      <thead>
        <tr>
          <th scope="col">{t('users.post')}</th>
          <th scope="col">{t('posts.role')}</th>
          <th scope="col">{t('posts.seat')}</th>
          <th scope="col">{t('posts.holders')}</th>
          <th scope="col"><span className="s-sr">{t('tasks.do')}</span></th>
        </tr>
      </thead>
      <tbody>
        {all.map(({ post, holders }) => (
          <tr key={post.id}>
            <th scope="row" lang="da">
              {post.title}
              <span className="s-sub">{post.unit}</span>
            </th>
            <td data-label={t('posts.role')}>{code('role', post.role)}</td>
            <td data-label={t('posts.seat')} lang="da">{seat(post) || '–'}</td>
            <td data-label={t('posts.holders')}>
              {holders.map(h => h.name).join(', ') || <span className="s-late">{t('posts.vacant')}</span>}
            </td>
            <td>
              <button type="button" className="s-link" onClick={() => appoint(post)}>
                {t('posts.appoint')}
                <span className="s-sr" lang="da">: {post.title}</span>
              </button>
              <button type="button" className="s-link" onClick={() => end(post)}>
                {t('posts.end')}
                <span className="s-sr" lang="da">: {post.title}</span>
              </button>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** From the register where there is one; another organisation's unit is written. */
const unitFields = (names: string[], t: ReturnType<typeof useTexts>['t']): Field[] =>
  names.length === 0
    ? [{ name: 'unit', label: t('posts.unit'), required: true }]
    : [
        {
          name: 'unit',
          label: t('posts.unit'),
          hint: t('posts.unit.hint'),
          type: 'select',
          options: names.map(name => ({ value: name, label: name, lang: 'da' })),
        },
        { name: 'otherUnit', label: t('posts.unit.other'), required: true, when: v => !orNone(v.unit) },
      ];

function AddPost({ changed, close }: { changed: () => void; close: () => void }) {
  const { t, code } = useTexts();
  const { tenant, way } = useSession();
  // A seat is named together with its forum: the same code may mean another seat in another forum.
  const seats = placesOf(way).flatMap(f => f.seats.map(s => ({ value: `${f.id}/${s.id}`, label: `${f.name}: ${s.name}`, lang: 'da' })));
  const units = useLoad(async () => (way.organisation ? await unitsOf(tenant) : undefined), [tenant]);
  const names = units.data ? [...units.data.units.map(u => u.unit.name), ...units.data.areas.map(a => a.name)] : [];
  const seatOf = (v: Values) => {
    const [forum, seat] = (orNone(v.seat) ?? '').split('/');
    return { forum: orNone(forum), seat: orNone(seat) };
  };
  return (
    <ActionDialog
      name="add-post"
      title={t('posts.add')}
      label={t('posts.create')}
      slot="post/new"
      fields={[
        { name: 'title', label: t('posts.title'), required: true },
        ...unitFields(names, t),
        {
          name: 'role',
          label: t('posts.role'),
          hint: t('posts.role.hint'),
          type: 'select',
          required: true,
          options: ROLES.map(r => ({ value: r, label: code('role', r) })),
        },
        { name: 'seat', label: t('posts.seat'), hint: t('posts.seat.hint'), type: 'select', options: seats, when: () => seats.length > 0 },
      ]}
      close={close}
      send={async (v, once) => {
        const body = { title: v.title ?? '', unit: orNone(v.unit) ?? v.otherUnit ?? '', role: v.role as Schemas['Role'], ...seatOf(v) };
        const params = { path: { tenant }, header: once(body) };
        valueOf(await api.POST('/{tenant}/posts', { params, body }));
        changed();
      }}
    />
  );
}
