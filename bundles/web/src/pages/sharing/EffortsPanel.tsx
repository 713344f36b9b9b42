import { useState } from 'react';
import { Link } from 'wouter';
import { api, valueOf, version, type Schemas } from '../../api/client';
import { ActionDialog } from '../../parts/ActionDialog';
import { orNone } from '../../parts/form/fields';
import { Icon } from '../../parts/icon';
import { Load, useLoad } from '../../parts/load';
import { Panel } from '../../parts/page';
import { useSession } from '../../session';
import { today, useTexts } from '../../texts';
import { Confirmed } from './Confirmed';
import { effortsOf, type Efforts } from './sharingOf';

type Ours = Efforts['several'][number];
type Part = { view: Efforts; set: (view: Efforts) => void; changed?: () => void };

const ELSEWHERE: Schemas['EffortLinkKind'][] = [
  'FAMILY_DEPARTMENT', 'PPR', 'HEALTH_CARE', 'SCHOOL', 'DAY_CARE', 'CLUB', 'JOB_CENTRE', 'OTHER_EFFORT',
];

/** What else runs around the same child: pointed to, and never copied. */
export function EffortsPanel({ matter, changed }: { matter: string; changed?: () => void }) {
  const { t } = useTexts();
  const { tenant } = useSession();
  const [linking, setLinking] = useState(false);
  const load = useLoad(() => effortsOf(tenant, matter), [tenant, matter]);
  return (
    <Panel
      title={t('efforts')}
      aside={
        <button type="button" className="s-link" onClick={() => setLinking(true)}>
          <Icon name="plus" />{t('efforts.link')}
        </button>
      }
    >
      <Load load={load}>
        {view => {
          const set = (next: Efforts) => (load.set(next), changed?.());
          return (
            <>
              <Several view={view} set={set} />
              <Links view={view} set={set} />
              {linking && <LinkEffort view={view} set={set} close={() => setLinking(false)} />}
            </>
          );
        }}
      </Load>
    </Panel>
  );
}

const PLACES: Partial<Record<Schemas['EffortLinkKind'], string>> = { CASE: '/sager', CONCERN: '/bekymringer', GROUP: '/grupper' };

function Named({ ours }: { ours: Ours }) {
  const { t, code, day } = useTexts();
  return (
    <>
      <Link href={`${PLACES[ours.kind]}/${ours.id}`}>
        {code('effort', ours.kind)} {ours.name && <span lang="da">{ours.name}</span>}
      </Link>
      <span className="s-sub">{t('efforts.since', { day: day(ours.since) })}{!ours.open && <> · {t('efforts.closed')}</>}</span>
    </>
  );
}

/** More than one about the same child: they may be joined, so that nobody begins from nothing. */
function Several({ view, set }: Part) {
  const { t } = useTexts();
  const { tenant } = useSession();
  if (view.several.length === 0) return null;
  const join = async (ours: Ours) => {
    const body = { kind: ours.kind, inside: ours.id, since: today() };
    const header = { 'Idempotency-Key': crypto.randomUUID() };
    const params = { path: { tenant, matter: view.matter }, header };
    set(valueOf(await api.POST('/{tenant}/matters/{matter}/efforts', { params, body })));
  };
  return (
    <div className="s-several">
      <p><b>{t('efforts.several', { n: view.several.length })}</b> {t('efforts.several.text')}</p>
      <ul className="s-plain">
        {view.several.map(ours => (
          <li key={ours.id}>
            <Named ours={ours} />
            <Confirmed label={t('efforts.join')} of={ours.name ?? ''} sure={t('efforts.join.sure')} run={() => join(ours)} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Links({ view, set }: Part) {
  const { t, code, day } = useTexts();
  const { tenant } = useSession();
  if (view.links.length === 0) return <p className="s-muted">{t('efforts.none')}</p>;
  return (
    <ul className="s-plain">
      {view.links.map(({ link, ours }) => (
        <li key={link.id}>
          {ours ? (
            <Named ours={ours} />
          ) : (
            <>
              <b lang="da">{link.place}</b>
              <span className="s-sub">
                {code('effort', link.kind)} · {t('efforts.since', { day: day(link.since) })}
                {link.until && <> · {t('efforts.until', { day: day(link.until) })}</>}
              </span>
              {link.contact && <span className="s-sub" lang="da">{link.contact}</span>}
            </>
          )}
          <Confirmed
            label={t('efforts.end')}
            of={link.place ?? ours?.name ?? ''}
            sure={t('efforts.end.sure')}
            run={async () => {
              const params = { path: { tenant, matter: view.matter, link: link.id }, header: version(link.version) };
              set(valueOf(await api.POST('/{tenant}/matters/{matter}/efforts/{link}/end', { params })));
            }}
          />
        </li>
      ))}
    </ul>
  );
}

function LinkEffort({ view, set, close }: Part & { close: () => void }) {
  const { t, code } = useTexts();
  const { tenant, way } = useSession();
  return (
    <ActionDialog
      name="link-effort"
      title={t('efforts.link')}
      slot={`matter/${view.matter}/effort`}
      fields={[
        {
          name: 'kind',
          label: t('efforts.kind'),
          type: 'select',
          required: true,
          options: ELSEWHERE.map(k => ({ value: k, label: code('effort', k) })),
        },
        { name: 'place', label: t('efforts.place'), required: true },
        { name: 'contact', label: t('efforts.contact') },
        {
          name: 'arena',
          label: t('efforts.arena'),
          type: 'select',
          options: way.plan.domains.map(d => ({ value: d.code, label: d.name, lang: 'da' })),
        },
        { name: 'since', label: t('efforts.from'), type: 'day', required: true, initial: today() },
        { name: 'until', label: t('efforts.to'), type: 'day' },
      ]}
      close={close}
      send={async (v, once) => {
        const body = {
          kind: v.kind as Schemas['EffortLinkKind'],
          place: v.place ?? '',
          contact: orNone(v.contact),
          arena: orNone(v.arena),
          since: v.since ?? '',
          until: orNone(v.until),
        };
        const params = { path: { tenant, matter: view.matter }, header: once(body) };
        set(valueOf(await api.POST('/{tenant}/matters/{matter}/efforts', { params, body })));
      }}
    >
      <p>{t('efforts.link.text')}</p>
    </ActionDialog>
  );
}
