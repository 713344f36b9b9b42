import { useState } from 'react';
import { api, valueOf, version, type Schemas } from '../../api/client';
import { ActionDialog } from '../../parts/ActionDialog';
import { orNone, type Field, type Values } from '../../parts/form/fields';
import { Icon } from '../../parts/icon';
import { Load } from '../../parts/load';
import { More } from '../../parts/page';
import { usePages } from '../../parts/paging';
import { Empty } from '../../parts/problem';
import { may } from '../../rights';
import { useSession } from '../../session';
import { useTexts } from '../../texts';
import { Section } from './Sections';

type Intervention = Schemas['GeneralIntervention'];
type Asked = { how: 'add' } | { how: 'change' | 'cancel'; which: Intervention };

const AGES = ['UNDER_18', 'OVER_18', 'BOTH'] as const;
const SIZE = 25;

/** What is done for many at once; nobody who took part is in it. */
export default function Interventions() {
  const { t } = useTexts();
  const { tenant, me } = useSession();
  const [asked, setAsked] = useState<Asked>();
  const { load, more } = usePages(
    async after =>
      valueOf(await api.GET('/{tenant}/general-interventions', { params: { path: { tenant }, query: { after, size: SIZE } } })),
    [tenant],
  );
  const runs = may(me, 'runInterventions');
  const close = () => setAsked(undefined);
  return (
    <Section
      title={t('nav.general')}
      lead={t('general.lead')}
      actions={
        runs && (
          <button type="button" className="button button-primary" onClick={() => setAsked({ how: 'add' })}>
            <Icon name="plus" />
            {t('general.add')}
          </button>
        )
      }
    >
      <div className="s-panel s-list">
        <Load load={load}>
          {({ items }) =>
            items.length === 0 ? (
              <Empty icon="groups" title={t('general.none')} text={t('general.none.text')} />
            ) : (
              <>
                <p className="s-count" role="status">{t('general.shown', { n: items.length })}</p>
                <Table items={items} ask={runs ? setAsked : undefined} />
                <More {...more} />
              </>
            )
          }
        </Load>
      </div>
      {asked && asked.how !== 'cancel' && (
        <Write before={asked.how === 'change' ? asked.which : undefined} changed={load.reload} close={close} />
      )}
      {asked?.how === 'cancel' && <Cancel which={asked.which} changed={load.reload} close={close} />}
    </Section>
  );
}

function Table({ items, ask }: { items: Intervention[]; ask?: (asked: Asked) => void }) {
  const { t, day } = useTexts();
  const { way } = useSession();
  return (
    <table className="s-table">
      <thead>
        <tr>
          <th scope="col">{t('general.title')}</th>
          <th scope="col">{t('general.day')}</th>
          <th scope="col">{t('general.ages')}</th>
          <th scope="col">{t('general.participants')}</th>
          <th scope="col">{t('general.forum')}</th>
          {ask && <th scope="col"><span className="s-sr">{t('tasks.do')}</span></th>}
        </tr>
      </thead>
      <tbody>
        {items.map(item => (
          <tr key={item.id}>
            <th scope="row">
              <span lang="da">{item.title}</span>
              <span className="s-sub" lang="da">{[item.theme, item.place].filter(Boolean).join(' · ')}</span>
              {item.cancelledBecause && <span className="s-sub s-late" lang="da">{t('general.cancelled', { reason: item.cancelledBecause })}</span>}
            </th>
            <td data-label={t('general.day')}>{day(item.heldOn)}</td>
            <td data-label={t('general.ages')}>{t(`general.${item.ages}`)}</td>
            <td data-label={t('general.participants')}>{item.participants ?? '–'}</td>
            <td data-label={t('general.forum')} lang="da">{way.forums.find(f => f.id === item.forum)?.name ?? item.forum}</td>
            {ask && (
              <td>
                {!item.cancelledBecause && (
                  <>
                    <button type="button" className="s-link" onClick={() => ask({ how: 'change', which: item })}>
                      {t('general.change')}
                      <span className="s-sr" lang="da">: {item.title}</span>
                    </button>{' '}
                    <button type="button" className="s-link" onClick={() => ask({ how: 'cancel', which: item })}>
                      {t('general.cancel')}
                      <span className="s-sr" lang="da">: {item.title}</span>
                    </button>
                  </>
                )}
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

type Done = { changed: () => void; close: () => void };

function Write({ before, changed, close }: { before?: Intervention } & Done) {
  const { t } = useTexts();
  const { tenant, way } = useSession();
  const fields: Field[] = [
    { name: 'title', label: t('general.title'), required: true, initial: before?.title },
    { name: 'theme', label: t('general.theme'), required: true, initial: before?.theme },
    {
      name: 'ages',
      label: t('general.ages'),
      type: 'radio',
      required: true,
      initial: before?.ages,
      options: AGES.map(a => ({ value: a, label: t(`general.${a}`) })),
    },
    { name: 'heldOn', label: t('general.day'), type: 'day', required: true, initial: before?.heldOn },
    { name: 'place', label: t('general.place'), initial: before?.place },
    {
      name: 'participants',
      label: t('general.participants'),
      hint: t('general.participants.hint'),
      initial: before?.participants?.toString(),
    },
    {
      name: 'forum',
      label: t('general.forum'),
      type: 'select',
      required: true,
      initial: before?.forum,
      options: way.forums.map(f => ({ value: f.id, label: f.name, lang: 'da' })),
    },
  ];
  return (
    <ActionDialog
      name={before ? 'change-intervention' : 'add-intervention'}
      title={before ? t('general.change.title', { title: before.title }) : t('general.add')}
      slot={before ? `intervention/${before.id}/change` : 'intervention/new'}
      fields={fields}
      label={before && t('save')}
      close={close}
      refresh={changed}
      send={async (v, once) => {
        const body = content(v);
        if (before) {
          const params = { path: { tenant, intervention: before.id }, header: version(before.version) };
          valueOf(await api.PUT('/{tenant}/general-interventions/{intervention}', { params, body }));
        } else {
          const params = { path: { tenant }, header: once(body) };
          valueOf(await api.POST('/{tenant}/general-interventions', { params, body }));
        }
        changed();
      }}
    />
  );
}

function content(v: Values): Schemas['GeneralInterventionContent'] {
  const many = orNone(v.participants);
  return {
    title: v.title ?? '',
    theme: v.theme ?? '',
    ages: v.ages as Intervention['ages'],
    place: orNone(v.place),
    heldOn: v.heldOn ?? '',
    // What is no number the platform refuses, and says so at the field.
    participants: many === undefined ? undefined : ((/^\d+$/.test(many) ? Number(many) : many) as number),
    forum: v.forum ?? '',
  };
}

function Cancel({ which, changed, close }: { which: Intervention } & Done) {
  const { t } = useTexts();
  const { tenant } = useSession();
  return (
    <ActionDialog
      name="cancel-intervention"
      title={t('general.cancel.title', { title: which.title })}
      label={t('general.cancel')}
      slot={`intervention/${which.id}/cancel`}
      fields={[{ name: 'reason', label: t('reason'), type: 'area', required: true }]}
      close={close}
      refresh={changed}
      send={async ({ reason = '' }) => {
        const params = { path: { tenant, intervention: which.id }, header: version(which.version) };
        valueOf(await api.POST('/{tenant}/general-interventions/{intervention}/cancellation', { params, body: { reason } }));
        changed();
      }}
    >
      <p>{t('general.cancel.text')}</p>
    </ActionDialog>
  );
}
