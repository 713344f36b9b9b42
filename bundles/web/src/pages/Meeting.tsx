import { useState } from 'react';
import { Link } from 'wouter';
import { api, once, valueOf, version, type Schemas } from '../api/client';
import { Dialog } from '../parts/dialog';
import { Form, orNone, type Field, type Values } from '../parts/form';
import { Icon } from '../parts/icon';
import { Empty, Load, ProblemBox, useChange, useLoad } from '../parts/load';
import { PageHead, Panel, Pill } from '../parts/page';
import { useSession } from '../session';
import { useTexts } from '../texts';

type Agenda = Schemas['AgendaView'];
type Line = Schemas['AgendaViewLine'];
type Asked = { kind: 'contribute' | 'bid' | 'basis' | 'conclude'; line: Line };
const BASES: Schemas['LegalBasis'][] = ['RPL115_SSP', 'RPL115_PSP', 'RPL115_KSP_A', 'RPL115_KSP_B', 'RPL115_KSP_C', 'CONSENT', 'CUSTODY_HOLDER_CONSENT', 'BL_UNDERRETNING', 'BL_EARLY_PREVENTION', 'WITHIN_MUNICIPALITY', 'RSL_11C', 'BL_132_MOVE', 'DBL8_TASK', 'UKN_ACT'];

function Record({ agenda, asked: { kind, line }, set, close }: { agenda: Agenda; asked: Asked; set: (a: Agenda) => void; close: () => void }) {
  const { t, code } = useTexts();
  const { tenant, me } = useSession();
  const { busy, problem, run } = useChange();
  const path = { tenant, meeting: agenda.meeting.id, item: line.item.id };
  const header = once();
  const who: Field = { name: 'participant', label: t('agenda.participant'), type: 'select', required: true, initial: agenda.participants.find(p => p.user === me.id)?.id, options: agenda.participants.map(p => ({ value: p.id, label: `${p.name}, ${p.organisation}` })) };
  const of: { [K in Asked['kind']]: { fields: Field[]; send: (v: Values) => Promise<Agenda> } } = {
    contribute: {
      fields: [who, { name: 'none', label: t('agenda.undisclosed'), hint: t('agenda.undisclosed.hint'), type: 'check' }, { name: 'challenges', label: t('agenda.challenges'), type: 'area', required: true, when: v => v.none !== 'yes' }, { name: 'opportunities', label: t('agenda.opportunities'), type: 'area', when: v => v.none !== 'yes' }],
      send: async v => valueOf(await api.POST('/{tenant}/meetings/{meeting}/agenda/{item}/contributions', { params: { path, header }, body: v.none === 'yes' ? { participant: v.participant ?? '', notDisclosed: true } : { participant: v.participant ?? '', challenges: orNone(v.challenges), opportunities: orNone(v.opportunities) } })),
    },
    bid: {
      fields: [who, { name: 'proposal', label: t('agenda.proposal'), type: 'area', required: true }, { name: 'capacity', label: t('agenda.capacity') }, { name: 'by', label: t('agenda.by'), type: 'date' }],
      send: async v => valueOf(await api.POST('/{tenant}/meetings/{meeting}/agenda/{item}/bids', { params: { path, header }, body: { participant: v.participant ?? '', proposal: v.proposal ?? '', capacity: orNone(v.capacity), availableBy: orNone(v.by) } })),
    },
    basis: {
      fields: [who, { name: 'basis', label: t('agenda.basis'), type: 'select', required: true, options: BASES.map(b => ({ value: b, label: code('basis', b) })) }, { name: 'necessity', label: t('agenda.necessity'), type: 'area', required: true }],
      send: async v => valueOf(await api.POST('/{tenant}/meetings/{meeting}/agenda/{item}/bases', { params: { path, header }, body: { participant: v.participant ?? '', basis: v.basis as Schemas['LegalBasis'], necessity: v.necessity ?? '' } })),
    },
    conclude: {
      fields: [{ name: 'outcome', label: t('agenda.outcome'), type: 'area', required: true }, { name: 'task', label: t('agenda.follow') }, { name: 'owner', label: t('tasks.owner'), type: 'select', required: true, when: v => !!orNone(v.task), options: me.posts.map(p => ({ value: p.id, label: p.title, lang: 'da' })) }, { name: 'due', label: t('tasks.due'), type: 'date', required: true, when: v => !!orNone(v.task) }],
      send: async v => valueOf(await api.PUT('/{tenant}/meetings/{meeting}/agenda/{item}/conclusion', { params: { path, header: version(line.item.version) }, body: { outcome: v.outcome ?? '', followUp: orNone(v.task) ? { text: v.task ?? '', owner: v.owner ?? '', due: v.due ?? '' } : undefined } })),
    },
  };
  return (
    <Dialog name={kind} title={`${t(`agenda.${kind}`)}: ${line.label}`} close={close}>
      <Form fields={of[kind].fields} label={t('save')} busy={busy} problem={problem} submit={v => void run(async () => { set(await of[kind].send(v)); close(); })} />
    </Dialog>
  );
}

function Item({ agenda, line, ask }: { agenda: Agenda; line: Line; ask: (kind: Asked['kind']) => void }) {
  const { t, code, day } = useTexts();
  const name = (id: string) => agenda.participants.find(p => p.id === id)?.name ?? '';
  const open = agenda.meeting.state === 'PLANNED';
  return (
    <Panel title={`${line.item.position}. ${line.named?.person.name ?? line.label}`} aside={line.named && <Link href={`/sager/${line.named.caseId}`}>{t('case.number', { number: line.named.caseNumber })}</Link>}>
      {!line.named && <p className="s-muted"><Icon name="lock" /> {t('agenda.anonymous')}</p>}
      {line.item.outcome && <div className="s-words"><h3>{t('agenda.outcome')}</h3><p lang="da">{line.item.outcome}</p></div>}
      {line.contributions.length > 0 && <><h3>{t('agenda.contributions')}</h3><ul className="s-said">{line.contributions.map(c => <li key={c.id}><b>{name(c.participant)}</b>{c.notDisclosed ? <p className="s-muted">{t('agenda.undisclosed')}</p> : <><p lang="da">{c.challenges}</p><p lang="da">{c.opportunities}</p></>}</li>)}</ul></>}
      {line.bids.length > 0 && <><h3>{t('agenda.bids')}</h3><ul className="s-said">{line.bids.map(b => <li key={b.id}><b>{name(b.participant)}</b><p lang="da">{b.proposal}</p><p className="s-sub">{[b.capacity, b.availableBy && day(b.availableBy)].filter(Boolean).join(' · ')}</p></li>)}</ul></>}
      {line.bases.length > 0 && <details className="s-why"><summary><Icon name="visibility" />{t('agenda.bases', { n: line.bases.length })}</summary><ul>{line.bases.map(b => <li key={b.id}>{name(b.participant)}: {code('basis', b.basis)} – <span lang="da">{b.necessity}</span></li>)}</ul></details>}
      {open && (
        <div className="s-buttons">
          {line.named && <button type="button" className="button button-secondary" onClick={() => ask('contribute')}>{t('agenda.contribute')}</button>}
          {line.named && <button type="button" className="button button-secondary" onClick={() => ask('bid')}>{t('agenda.bid')}</button>}
          {line.named && <button type="button" className="button button-secondary" onClick={() => ask('basis')}>{t('agenda.basis')}</button>}
          {line.named && <button type="button" className="button button-primary" onClick={() => ask('conclude')}>{t('agenda.conclude')}</button>}
        </div>
      )}
    </Panel>
  );
}

function Page({ agenda, set, reload }: { agenda: Agenda; set: (a: Agenda) => void; reload: () => void }) {
  const { t, moment } = useTexts();
  const { tenant, way } = useSession();
  const [asked, setAsked] = useState<Asked>();
  const [inviting, setInviting] = useState(false);
  const { busy, problem, run } = useChange();
  const { meeting } = agenda;
  const path = { tenant, meeting: meeting.id };
  const seats = way.forums.find(f => f.id === meeting.forum)?.seats ?? [];
  const open = meeting.state === 'PLANNED';
  const end = (state: Schemas['MeetingOutcomeState']) => void run(async () => {
    valueOf(await api.PUT('/{tenant}/meetings/{meeting}/state', { params: { path, header: version(meeting.version) }, body: { state } }));
    reload();
  });
  return (
    <>
      <PageHead
        title={agenda.forumName}
        back={{ to: '/moeder', text: t('nav.meetings') }}
        actions={open && <><button type="button" className="button button-secondary" aria-disabled={busy} onClick={() => void run(async () => set(valueOf(await api.POST('/{tenant}/meetings/{meeting}/agenda/due', { params: { path } }))))}>{t('agenda.fill')}</button><button type="button" className="button button-primary" aria-disabled={busy} onClick={() => end('HELD')}>{t('meetings.held')}</button></>}
      >
        <p className="s-tags"><Pill group="meeting" value={meeting.state} /><span>{moment(meeting.startsAt)}</span><span>{meeting.place}</span></p>
      </PageHead>
      {problem && <ProblemBox problem={problem} />}
      {agenda.unmet.length > 0 && <div className="alert alert-warning s-problem"><Icon name="warning" cls="alert-icon" /><div className="alert-body"><h2 className="alert-heading">{t('agenda.unmet')}</h2><ul lang="da">{agenda.unmet.map(u => <li key={u}>{u}</li>)}</ul></div></div>}
      <div className="s-cols">
        <div>
          {agenda.lines.length === 0 && <div className="s-panel"><Empty icon="list-bulleted" title={t('agenda.none')} text={t('agenda.none.text')} /></div>}
          {agenda.lines.map(line => <Item key={line.item.id} agenda={agenda} line={line} ask={kind => setAsked({ kind, line })} />)}
        </div>
        <aside>
          <Panel title={t('agenda.participants')} aside={open && <button type="button" className="s-link" onClick={() => setInviting(true)}><Icon name="plus" />{t('agenda.invite')}</button>}>
            {agenda.participants.length === 0 ? <p className="s-muted">{t('agenda.nobody')}</p> : <ul className="s-people">{agenda.participants.map(p => <li key={p.id}><b>{p.name}</b><span>{p.organisation} · <span lang="da">{seats.find(s => s.id === p.seat)?.name ?? p.seat}</span></span></li>)}</ul>}
          </Panel>
        </aside>
      </div>
      {asked && <Record agenda={agenda} asked={asked} set={set} close={() => setAsked(undefined)} />}
      {inviting && (
        <Dialog name="invite" title={t('agenda.invite')} close={() => setInviting(false)}>
          <Form
            fields={[{ name: 'name', label: t('person.name'), required: true }, { name: 'organisation', label: t('referral.organisation'), required: true }, { name: 'seat', label: t('agenda.seat'), type: 'select', required: true, options: seats.map(s => ({ value: s.id, label: s.name, lang: 'da' })) }]}
            label={t('agenda.invite')}
            busy={busy}
            submit={v => void run(async () => {
              set(valueOf(await api.POST('/{tenant}/meetings/{meeting}/participants', { params: { path, header: once() }, body: { name: v.name ?? '', organisation: v.organisation ?? '', seat: v.seat ?? '' } })));
              setInviting(false);
            })}
          />
        </Dialog>
      )}
    </>
  );
}

export default function Meeting({ id }: { id: string }) {
  const { tenant } = useSession();
  const load = useLoad(async () => valueOf(await api.GET('/{tenant}/meetings/{meeting}/agenda', { params: { path: { tenant, meeting: id } } })), [tenant, id]);
  return <div className="container"><Load load={load}>{agenda => <Page agenda={agenda} set={load.set} reload={load.reload} />}</Load></div>;
}
