import { useState, type ReactNode } from 'react';
import { api, valueOf, version, type Schemas } from '../../api/client';
import { ActionDialog } from '../../parts/ActionDialog';
import { CaseHead, caseOf } from '../../parts/CaseHead';
import { Icon } from '../../parts/icon';
import { Load, useLoad } from '../../parts/load';
import { Panel, Quote, Why } from '../../parts/page';
import { useSession } from '../../session';
import { useTexts } from '../../texts';
import { colleaguesOf } from '../colleagues/colleagues';
import { DrawIn } from './DrawIn';
import { EndFamilyLink, Family, LinkFamily } from './Family';
import { networkOf, type View } from './networkOf';
import { PlaceUnits } from './PlaceUnits';

type Partner = Schemas['CasePartner'];
type Relative = View['family'][number];
type Asked = 'draw-in' | 'place' | 'link' | { end: Partner } | { unlink: Relative };

/** Everybody the young person of a case has to do with. */
export default function Network({ id }: { id: string }) {
  const { tenant } = useSession();
  const load = useLoad(async () => {
    const [of, view] = await Promise.all([caseOf(tenant, id), networkOf(tenant, id)]);
    return { of, view };
  }, [tenant, id]);
  return (
    <div className="container">
      <Load load={load} back="/sager">
        {({ of, view }) => <Page of={of} view={view} set={next => load.set({ of, view: next })} refresh={load.reload} />}
      </Load>
    </div>
  );
}

type Props = { of: Schemas['CaseView']; view: View; set: (view: View) => void; refresh: () => void };

function Page({ of, view, set, refresh }: Props) {
  const { t } = useTexts();
  const { tenant, way } = useSession();
  const [asked, setAsked] = useState<Asked>();
  const colleagues = useLoad(() => colleaguesOf(tenant), [tenant]);
  const close = () => setAsked(undefined);
  const doing = { view, set, colleagues: colleagues.data ?? [], close };
  const opener = (what: Asked, text: string) => (
    <button type="button" className="s-link" onClick={() => setAsked(what)}>
      <Icon name="plus" />
      {text}
    </button>
  );
  return (
    <>
      <CaseHead view={of} title={t('case.nav.network')} />
      <p className="s-muted">{t('network.lead')}</p>
      <div className="s-cols">
        <div>
          <Counted view={view} />
          <Panel title={t('network.partners')} aside={opener('draw-in', t('network.drawin'))}>
            <Partners view={view} end={end => setAsked({ end })} />
          </Panel>
          {view.outreach.length > 0 && <Outreach contacts={view.outreach} />}
        </div>
        <aside aria-label={t('network.units')}>
          <Panel title={t('network.units')} aside={way.reach.units.length > 0 && opener('place', t('network.place'))}>
            <Units view={view} />
          </Panel>
          <Panel title={t('network.family')} aside={opener('link', t('network.link'))}>
            <Family view={view} end={unlink => setAsked({ unlink })} />
          </Panel>
        </aside>
      </div>
      {asked === 'draw-in' && <DrawIn {...doing} />}
      {asked === 'place' && <PlaceUnits {...doing} />}
      {asked === 'link' && <LinkFamily view={view} set={set} close={close} />}
      {typeof asked === 'object' && 'end' in asked && (
        <EndPartner partner={asked.end} set={set} refresh={refresh} close={close} />
      )}
      {typeof asked === 'object' && 'unlink' in asked && (
        <EndFamilyLink view={view} relative={asked.unlink} set={set} refresh={refresh} close={close} />
      )}
    </>
  );
}

function Counted({ view: { meetings, professionals, enough, reasons } }: { view: View }) {
  const { t, moment } = useTexts();
  const limit = (n?: number, now = 0) =>
    n !== undefined && (
      <p className={now >= n ? 's-late' : 's-muted'}>
        {t('network.enough', { n })}. {now >= n && t('network.many')}
      </p>
    );
  const listed = (none: string, items: ReactNode[]) =>
    items.length === 0 ? <p className="s-muted">{none}</p> : <ul className="s-plain">{items}</ul>;
  return (
    <>
      <Panel title={t('network.professionals')} aside={<b>{professionals.length}</b>}>
        {listed(
          t('network.professionals.none'),
          professionals.map(p => (
            <li key={p.name}>
              {p.name}
              <span className="s-sub" lang="da">{p.why}</span>
            </li>
          )),
        )}
        {limit(enough?.professionals, professionals.length)}
      </Panel>
      <Panel title={t('network.meetings')} aside={<b>{meetings.length}</b>}>
        {listed(
          t('network.meetings.none'),
          meetings.map(m => (
            <li key={m.id}>
              {moment(m.startsAt)}
              <span className="s-sub" lang="da">{m.forumName}</span>
            </li>
          )),
        )}
        {limit(enough?.meetings, meetings.length)}
        {enough && <Why><Quote source={enough.source} /></Why>}
        {reasons.length > 0 && (
          <>
            <h3>{t('network.reasons')}</h3>
            <ul className="s-plain">
              {reasons.map(r => (
                <li key={r.id}>
                  <span lang="da">{r.reason}</span>
                  <span className="s-sub">
                    {t('network.reason.at', { meetings: r.meetings, professionals: r.professionals })}
                  </span>
                </li>
              ))}
            </ul>
          </>
        )}
      </Panel>
    </>
  );
}

function Partners({ view, end }: { view: View; end: (partner: Partner) => void }) {
  const { t, code, day } = useTexts();
  if (view.partners.length === 0) return <p className="s-muted">{t('network.partners.none')}</p>;
  return (
    <ul className="s-plain">
      {view.partners.map(p => (
        <li key={p.id}>
          <b lang="da">{p.organisation}</b>, {p.contact}
          <span className="s-sub">
            {code('partner', p.kind)} · {code('basis', p.basis)} · {code('sees', p.sees)} ·{' '}
            {t('network.period', { from: day(p.from), until: day(p.until) })}
            {p.endedAt && <> · {t('network.ended')}</>}
          </span>
          <span className="s-sub" lang="da">{p.necessity}</span>
          {!p.endedAt && (
            <button type="button" className="s-link s-tight" onClick={() => end(p)}>
              {t('network.end')}
              <span className="s-sr" lang="da">: {p.organisation}</span>
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}

/** What was noted on the street before anybody referred; the platform says who may read it. */
function Outreach({ contacts }: { contacts: Schemas['OutreachContact'][] }) {
  const { t, day } = useTexts();
  return (
    <Panel title={t('network.outreach')}>
      <p className="s-muted">{t('network.outreach.text')}</p>
      <ul className="s-plain">
        {contacts.map(c => (
          <li key={c.id}>
            <span lang="da">{c.about}</span>
            <span className="s-sub">
              {day(c.on)}, <span lang="da">{c.place}</span>
              {c.called && <>, <span lang="da">{c.called}</span></>} · {t('network.outreach.kept', { day: day(c.keptUntil) })}
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function Units({ view }: { view: View }) {
  const { t, code } = useTexts();
  const present = view.units.filter(u => !u.placed.endedAt);
  if (present.length === 0) return <p className="s-muted">{t('network.units.none')}</p>;
  return (
    <ul className="s-plain">
      {present.map(u => (
        <li key={u.placed.id}>
          <b lang="da">{u.unitName}</b>
          <span className="s-sub">{code('placed', u.placed.part)}</span>
          <span className="s-sub" lang="da">{t('network.responsible', { who: u.postTitle })}</span>
          <Why of={u.unitName}><p lang="da">{u.placed.because}</p></Why>
        </li>
      ))}
    </ul>
  );
}

type Ending = { partner: Partner; set: (view: View) => void; refresh: () => void; close: () => void };

function EndPartner({ partner, set, refresh, close }: Ending) {
  const { t } = useTexts();
  const { tenant } = useSession();
  return (
    <ActionDialog
      name="end-partner"
      title={t('network.end.title', { name: partner.organisation })}
      label={t('network.end')}
      slot={`partner/${partner.id}/end`}
      fields={[]}
      close={close}
      refresh={refresh}
      send={async () => {
        const path = { tenant, case: partner.caseId, partner: partner.id };
        const params = { path, header: version(partner.version) };
        set(valueOf(await api.POST('/{tenant}/cases/{case}/network/partners/{partner}/end', { params })));
      }}
    >
      <p>{t('network.end.text')}</p>
    </ActionDialog>
  );
}
