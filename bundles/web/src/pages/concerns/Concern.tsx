import { useState } from 'react';
import { Link } from 'wouter';
import { api, valueOf, version, type Schemas } from '../../api/client';
import { ActionDialog } from '../../parts/ActionDialog';
import { Load, useLoad } from '../../parts/load';
import { Facts, PageHead, Panel, Pill } from '../../parts/page';
import { RevealCpr } from '../../parts/RevealCpr';
import { may } from '../../rights';
import { useSession } from '../../session';
import { useTexts } from '../../texts';
import { opens } from '../incidents/opens';
import { Baton } from './Baton';
import { EffortsPanel } from '../sharing/EffortsPanel';
import { Shared } from '../sharing/Shared';
import { Actors, GroupsOf } from './Together';

type View = Schemas['ConcernView'];
type Props = { view: View; set: (view: View) => void; refresh: () => void };

export default function Concern({ id }: { id: string }) {
  const { tenant } = useSession();
  const load = useLoad(
    async () => valueOf(await api.GET('/{tenant}/concerns/{concern}', { params: { path: { tenant, concern: id } } })),
    [tenant, id],
  );
  return (
    <div className="container">
      <Load load={load} back="/bekymringer">{view => <Page view={view} set={load.set} refresh={load.reload} />}</Load>
    </div>
  );
}

function Page({ view, set, refresh }: Props) {
  const { t, moment, day, code } = useTexts();
  const { tenant, me, way } = useSession();
  const [closing, setClosing] = useState(false);
  const { concern, person } = view;
  const open = concern.state === 'OPEN';
  const { door: through, arena: where } = concern.circumstances;
  const door = way.concernRules.doors.find(d => d.code === through?.kind)?.name;
  const arena = way.plan.domains.find(d => d.code === where)?.name;
  return (
    <>
      <PageHead
        title={t('concerns.of', { name: person?.name ?? t('concerns.unknown') })}
        back={{ to: '/bekymringer', text: t('nav.concerns') }}
        actions={
          open && (
            <>
              {!concern.holder && may(me, 'decideConcerns') && (
                <button type="button" className="button button-secondary" onClick={() => setClosing(true)}>
                  {t('concerns.close')}
                </button>
              )}
              {opens(me, way) && (
                <Link href={`/haendelser?bekymring=${concern.id}`} className="button button-secondary">{t('concerns.network')}</Link>
              )}
              {person && may(me, 'refer') && (
                <Link href={`/indstilling?bekymring=${concern.id}`} className="button button-secondary">{t('concerns.refer')}</Link>
              )}
            </>
          )
        }
      >
        <p className="s-tags">
          <Pill group="concern" value={concern.state} />
          <span>{moment(concern.raisedAt)}</span>
          {person?.addressProtected && <span className="s-pill late">{t('person.protected')}</span>}
        </p>
      </PageHead>
      <div className="s-cols">
        <div>
          <Panel title={t('concerns.text')}>
            <p className="s-prose" lang="da">{concern.text}</p>
            {concern.childsWords && (
              <div className="s-words">
                <h3>{t('concerns.words')}</h3>
                <p lang="da">{concern.childsWords}</p>
              </div>
            )}
            {concern.circumstances.notHeard && (
              <div className="s-words">
                <h3>{t('concerns.notHeard')}</h3>
                <p lang="da">{concern.circumstances.notHeard}</p>
              </div>
            )}
          </Panel>
          {concern.holder && way.concernRules.holding && <Baton view={view} refresh={refresh} close={() => setClosing(true)} />}
          {way.assigning && may(me, 'decideConcerns') && <Actors concern={concern} />}
          {way.groupWork && may(me, 'coordinate') && <GroupsOf concern={concern} />}
          {may(me, 'decideConcerns') && <EffortsPanel matter={concern.id} />}
          <Shared matter={concern.id} />
          {concern.closingNote && (
            <Panel title={t('concerns.closed')}>
              <p className="s-prose" lang="da">{concern.closingNote}</p>
            </Panel>
          )}
        </div>
        <aside aria-label={t('concerns.person')}>
          <Panel title={t('concerns.person')}>
            <Facts
              facts={[
                [t('person.name'), person?.name],
                [t('concerns.called'), concern.circumstances.called && <span lang="da">{concern.circumstances.called}</span>],
                [t('person.born'), person && `${day(person.born)} (${t('age', { age: person.age })})`],
                [t('person.cpr'), person?.cprMasked && <RevealCpr person={person} />],
                [t('person.phone'), person?.phone],
                [t('person.address'), person?.address],
                [t('concerns.way'), code('channel', concern.channel)],
                [t('concerns.door.short'), door && <span lang="da">{[door, concern.circumstances.door?.unit].filter(Boolean).join(', ')}</span>],
                [t('concerns.arena.short'), arena && <span lang="da">{arena}</span>],
              ]}
            />
            {concern.referredAs && <p className="s-after"><Link href={`/sager/${concern.referredAs}`}>{t('concerns.case')}</Link></p>}
            {concern.inboxLine && may(me, 'triage') && (
              <p className="s-after"><Link href={`/indbakke/${concern.inboxLine}`}>{t('concerns.line')}</Link></p>
            )}
          </Panel>
        </aside>
      </div>
      {closing && (
        <ActionDialog
          name="close-concern"
          title={t('concerns.close')}
          slot={`concern/${concern.id}/close`}
          fields={[{ name: 'note', label: t('concerns.close.note'), type: 'area', required: true }]}
          close={() => setClosing(false)}
          refresh={refresh}
          send={async ({ note = '' }) => {
            const params = { path: { tenant, concern: concern.id }, header: version(concern.version) };
            set(valueOf(await api.POST('/{tenant}/concerns/{concern}/closing', { params, body: { note } })));
          }}
        />
      )}
    </>
  );
}
