import { useState } from 'react';
import { Icon } from '../../parts/icon';
import { Load, useLoad } from '../../parts/load';
import { Facts, PageHead, Panel, Pill } from '../../parts/page';
import { useSession } from '../../session';
import { useTexts } from '../../texts';
import { groupOf, stateOf, type View } from './groupOf';
import { AddMember, RaiseConcern, TieMembers } from './Joining';
import { Assign, CloseGroup, End, NoteActivity, Renew } from './Keeping';
import { Members, type Lasting } from './Members';
import { Picture } from './Picture';

type Asked = 'add' | 'raise' | 'tie' | 'note' | 'assign' | 'close' | { renew: Lasting } | { end: Lasting };

/** A group, who is in it as far as one may see, and what is done with it. */
export default function Group({ id }: { id: string }) {
  const { tenant } = useSession();
  const load = useLoad(() => groupOf(tenant, id), [tenant, id]);
  return (
    <div className="container">
      <Load load={load} back="/grupper">{view => <Page view={view} set={load.set} refresh={load.reload} />}</Load>
    </div>
  );
}

type Props = { view: View; set: (view: View) => void; refresh: () => void };

function Page({ view, set, refresh }: Props) {
  const { t } = useTexts();
  const [asked, setAsked] = useState<Asked>();
  const [chosen, choose] = useState<string>();
  const { group } = view.summary;
  const open = !group.closing;
  const close = () => setAsked(undefined);
  const doing = { view, set, refresh, close };
  const opener = (what: Asked, text: string) => (
    <button type="button" className="s-link" onClick={() => setAsked(what)}>
      <Icon name="plus" />
      {text}
    </button>
  );
  return (
    <>
      <Head view={view} ask={setAsked} />
      <div className="s-cols">
        <div>
          {open && <Picture view={view} chosen={chosen} choose={choose} />}
          <Panel title={t('group.activities')} aside={open && opener('note', t('group.note'))}>
            <Activities view={view} />
          </Panel>
        </div>
        <aside aria-label={t('group.work')}>
          <Work view={view} ask={setAsked} />
          {open && (
            <Panel title={t('group.members')} aside={view.members.length > 1 && opener('tie', t('group.tie'))}>
              <Members
                view={view}
                open={open}
                chosen={chosen}
                choose={choose}
                renew={renew => setAsked({ renew })}
                end={end => setAsked({ end })}
              />
            </Panel>
          )}
        </aside>
      </div>
      {asked === 'add' && <AddMember {...doing} />}
      {asked === 'raise' && <RaiseConcern {...doing} />}
      {asked === 'tie' && <TieMembers {...doing} />}
      {asked === 'note' && <NoteActivity {...doing} />}
      {asked === 'assign' && <Assign {...doing} />}
      {asked === 'close' && <CloseGroup {...doing} />}
      {typeof asked === 'object' && 'renew' in asked && <Renew {...doing} tie={asked.renew} />}
      {typeof asked === 'object' && 'end' in asked && <End {...doing} tie={asked.end} />}
    </>
  );
}

function Head({ view: { summary }, ask }: { view: View; ask: (what: Asked) => void }) {
  const { t, moment } = useTexts();
  const { group } = summary;
  return (
    <PageHead
      title={group.name}
      lang="da"
      lead={t('group.lead')}
      back={{ to: '/grupper', text: t('nav.groups') }}
      actions={
        !group.closing && (
          <>
            <button type="button" className="button button-secondary" onClick={() => ask('close')}>{t('group.close')}</button>
            <button type="button" className="button button-secondary" onClick={() => ask('raise')}>{t('group.raise')}</button>
            <button type="button" className="button button-primary" onClick={() => ask('add')}>
              <Icon name="plus" />
              {t('group.add')}
            </button>
          </>
        )
      }
    >
      <p className="s-tags">
        <Pill group="youthGroup" value={stateOf(summary)} />
        <span lang="da">{summary.kindName}</span>
        <span>{moment(group.openedAt)}</span>
      </p>
    </PageHead>
  );
}

function Work({ view: { summary }, ask }: { view: View; ask: (what: Asked) => void }) {
  const { t, moment } = useTexts();
  const { groupWork, forums } = useSession().way;
  const { group, forumName, responsibleTitle } = summary;
  const named = (code: string, all: readonly { code: string; name: string }[] = []) =>
    all.find(one => one.code === code)?.name ?? code;
  const area = forums.find(f => f.id === group.forum)?.partition?.parts.find(p => p.code === group.area)?.name;
  return (
    <Panel
      title={t('group.work')}
      aside={!group.closing && <button type="button" className="s-link" onClick={() => ask('assign')}>{t('group.assign')}</button>}
    >
      <Facts
        facts={[
          [t('groups.forum'), <span lang="da">{[forumName, area].filter(Boolean).join(', ')}</span>],
          [
            t('groups.responsible'),
            responsibleTitle ? (
              <span lang="da">{responsibleTitle}</span>
            ) : (
              !group.closing && <span className="s-pill late">{t('groups.nobody')}</span>
            ),
          ],
          [t('groups.aims'), <span lang="da">{group.aims.map(a => named(a, groupWork?.aims)).join(', ')}</span>],
          [t('group.close.why'), group.closing && <span lang="da">{named(group.closing.reason, groupWork?.endings)}</span>],
          [t('group.came'), group.closing && <span lang="da">{group.closing.note}</span>],
        ]}
      />
      {group.closing && <p className="s-muted">{t('group.closed', { day: moment(group.closing.at) })}</p>}
    </Panel>
  );
}

function Activities({ view: { activities } }: { view: View }) {
  const { t, day } = useTexts();
  const { groupWork } = useSession().way;
  if (activities.length === 0) return <p className="s-muted">{t('group.activities.none')}</p>;
  return (
    <ul className="s-plain">
      {activities.map(a => (
        <li key={a.id}>
          <b lang="da">{a.what}</b>
          <span className="s-sub">
            {day(a.on)} · <span lang="da">{a.byWhom}</span>
            {a.aim && <> · <span lang="da">{groupWork?.aims.find(one => one.code === a.aim)?.name ?? a.aim}</span></>}
          </span>
          <p lang="da">{a.cameOfIt}</p>
        </li>
      ))}
    </ul>
  );
}
