import { useState } from 'react';
import { api, valueOf, type Schemas } from '../../api/client';
import { Icon } from '../../parts/icon';
import { Load, useLoad } from '../../parts/load';
import { More, PageHead } from '../../parts/page';
import { usePages } from '../../parts/paging';
import { Empty } from '../../parts/problem';
import { NothingFound, SearchField, Shown, useSearch } from '../../parts/search';
import { may } from '../../rights';
import { useSession } from '../../session';
import { useTexts } from '../../texts';
import { Absences, absencesOf } from './Absences';
import { ContactDetails } from './ContactDetails';
import { EnterAbsence } from './EnterAbsence';
import type { Colleague } from './holders';
import { PublicContact } from './PublicContact';

const SIZE = 25;
const ROLES: Schemas['Role'][] = ['CASEWORKER', 'TRIAGE', 'SECRETARIAT', 'LEADER', 'PARTNER', 'EMPLOYEE', 'ADMINISTRATOR', 'AUDITOR'];

/** Who holds which post, how they are reached, and who covers for those who are away. */
export default function Contacts() {
  const { t } = useTexts();
  const { tenant, me } = useSession();
  const [entering, setEntering] = useState(false);
  const [naming, setNaming] = useState(false);
  const [changing, setChanging] = useState<Colleague>();
  const [turn, setTurn] = useState(0);
  const absences = useLoad(() => absencesOf(tenant), [tenant]);
  const changed = () => {
    setTurn(n => n + 1);
    absences.reload();
  };
  return (
    <div className="container">
      <PageHead
        title={t('nav.contacts')}
        lead={t('contacts.lead')}
        actions={
          may(me, 'administer') ? (
            <button type="button" className="button button-secondary" onClick={() => setNaming(true)}>{t('point.edit')}</button>
          ) : may(me, 'workOnTasks') && (
            <button type="button" className="button button-primary" onClick={() => setEntering(true)}>
              <Icon name="plus" />
              {t('absences.enter')}
            </button>
          )
        }
      />
      <Directory turn={turn} change={setChanging} />
      <Load load={absences}>{all => <Absences all={all} changed={changed} />}</Load>
      {entering && <EnterAbsence changed={changed} close={() => setEntering(false)} />}
      {naming && <PublicContact close={() => setNaming(false)} />}
      {changing && <ContactDetails colleague={changing} changed={changed} close={() => setChanging(undefined)} />}
    </div>
  );
}

/** @param turn another one asks again */
function Directory({ turn, change }: { turn: number; change: (colleague: Colleague) => void }) {
  const { t, code } = useTexts();
  const { tenant } = useSession();
  const search = useSearch();
  const [role, setRole] = useState<Schemas['Role']>();
  const { load, more } = usePages(
    async after =>
      valueOf(
        await api.GET('/{tenant}/contacts/directory', {
          params: { path: { tenant }, query: { role, q: search.q, after, size: SIZE } },
        }),
      ),
    [tenant, role, search.q, turn],
  );
  return (
    <div className="s-panel s-list">
      <div className="s-filters">
        <SearchField search={search} label={t('contacts.search')} />
        <div className="form-group">
          <label className="form-label" htmlFor="role">{t('contacts.role')}</label>
          <select
            className="form-select"
            id="role"
            value={role ?? ''}
            onChange={e => setRole(ROLES.find(r => r === e.target.value))}
          >
            <option value="">{t('all')}</option>
            {ROLES.map(r => <option key={r} value={r}>{code('role', r)}</option>)}
          </select>
        </div>
      </div>
      <Load load={load}>
        {({ items, next }) => (
          <>
            <Shown n={items.length} next={next} search={search} />
            {items.length > 0 ? (
              <table className="s-table">
                <thead>
                  <tr>
                    <th scope="col">{t('contacts.post')}</th>
                    <th scope="col">{t('contacts.who')}</th>
                    <th scope="col">{t('contacts.how')}</th>
                  </tr>
                </thead>
                <tbody>{items.map(c => <Entry key={c.post.id} colleague={c} change={() => change(c)} />)}</tbody>
              </table>
            ) : search.q ? (
              <NothingFound search={search} />
            ) : (
              <Empty icon="groups" title={t('contacts.none')} text={t('contacts.none.text')} />
            )}
            <More {...more} />
          </>
        )}
      </Load>
    </div>
  );
}

function Entry({ colleague: { post, contact, holders }, change }: { colleague: Colleague; change: () => void }) {
  const { t, code, day } = useTexts();
  const { me } = useSession();
  const own = holders.some(h => h.user === me.id) || may(me, 'administer');
  const away = (h: Colleague['holders'][number]) =>
    `${h.backOn ? t('contacts.away.until', { day: day(h.backOn) }) : t('contacts.away')}. ` +
    (h.coverName ? t('contacts.cover', { name: h.coverName }) : t('contacts.cover.none'));
  return (
    <tr>
      <th scope="row">
        <span lang="da">{post.title}</span>
        <span className="s-sub">
          <span lang="da">{post.unit}</span> · {code('role', post.role)}
        </span>
      </th>
      <td data-label={t('contacts.who')}>
        {holders.length === 0 && <span className="s-late">{t('contacts.vacant')}</span>}
        <ul className="s-plain">
          {holders.map(h => (
            <li key={h.user}>
              {h.name}
              {h.away && <span className={`s-sub ${h.coverName ? '' : 's-late'}`}>{away(h)}</span>}
            </li>
          ))}
        </ul>
      </td>
      <td data-label={t('contacts.how')}>
        {contact.phone && <a href={`tel:${contact.phone.replace(/\s/g, '')}`}>{contact.phone}</a>}
        {contact.mail && <a className="s-sub" href={`mailto:${contact.mail}`}>{contact.mail}</a>}
        {contact.hours && <span className="s-sub" lang="da">{contact.hours}</span>}
        {!contact.phone && !contact.mail && <span className="s-muted">{t('contacts.unknown')}</span>}
        {own && (
          <button type="button" className="s-link s-tight" onClick={change}>
            <Icon name="edit" />
            {t('contacts.edit')}
            <span className="s-sr" lang="da">: {post.title}</span>
          </button>
        )}
      </td>
    </tr>
  );
}
