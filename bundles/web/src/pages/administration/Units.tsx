import { useState } from 'react';
import { api, valueOf, version, type Schemas } from '../../api/client';
import { ActionDialog } from '../../parts/ActionDialog';
import { orNone, type Field, type Values } from '../../parts/form/fields';
import { Icon } from '../../parts/icon';
import { Load, useLoad } from '../../parts/load';
import { Panel } from '../../parts/page';
import { Empty } from '../../parts/problem';
import { may } from '../../rights';
import { useSession } from '../../session';
import { today, useTexts } from '../../texts';
import { Section } from './Sections';
import { unitsOf } from './units';

type All = Schemas['UnitsView'];
type Unit = Schemas['UnitView'];

/** Whose door is named: a unit's or an area's. */
type Place = { unit?: string; area?: string; name: string; named?: string };

/** The register of units, who leads each, and the one door to sparring of its employees. */
export default function Units() {
  const { t } = useTexts();
  const { tenant, me } = useSession();
  const [asked, setAsked] = useState<'add' | Unit>();
  const [naming, setNaming] = useState<Place>();
  const load = useLoad(() => unitsOf(tenant), [tenant]);
  const close = () => setAsked(undefined);
  return (
    <Section
      title={t('units')}
      lead={t('units.lead')}
      actions={
        may(me, 'administer') && (
          <button type="button" className="button button-primary" onClick={() => setAsked('add')}>
            <Icon name="plus" />
            {t('units.add')}
          </button>
        )
      }
    >
      <Load load={load}>
        {all => (
          <>
            <Mend all={all} />
            <Table all={all} change={setAsked} name={setNaming} />
            <Areas all={all} name={setNaming} />
          </>
        )}
      </Load>
      {asked && load.data && (
        <Change unit={asked === 'add' ? undefined : asked} all={load.data} changed={load.reload} close={close} />
      )}
      {naming && <NameAdviser place={naming} changed={load.reload} close={() => setNaming(undefined)} />}
    </Section>
  );
}

/** For how many there is one door, and whose unit nobody has entered. */
function Mend({ all }: { all: All }) {
  const { t } = useTexts();
  return (
    <>
      <p role="status">{t('units.coverage', { n: all.withDoor, all: all.employees })}</p>
      {all.unplaced.length > 0 && (
        <details className="s-rules">
          <summary>{t('units.unplaced')} <span className="s-muted">({all.unplaced.length})</span></summary>
          <ul lang="da">
            {all.unplaced.map(({ unit, employees }) => (
              <li key={unit}>{t('units.unplaced.of', { unit, n: employees })}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

type TableProps = { all: All; change: (unit: Unit) => void; name: (place: Place) => void };

function Table({ all, change, name }: TableProps) {
  const { t } = useTexts();
  const { me, way } = useSession();
  const local = (unit: Unit) => way.forums.find(f => f.id === unit.localForum)?.name;
  if (all.units.length === 0) return <Empty icon="groups" title={t('units.none')} text={t('units.none.text')} />;
  return (
    <div className="s-panel s-list">
      <p className="s-count">{t('units.shown', { n: all.units.length })}</p>
      <table className="s-table">
        <thead>
          <tr>
            <th scope="col">{t('posts.unit')}</th>
            <th scope="col">{t('units.district')}</th>
            <th scope="col">{t('units.leaders')}</th>
            <th scope="col">{t('units.door')}</th>
            <th scope="col"><span className="s-sr">{t('tasks.do')}</span></th>
          </tr>
        </thead>
        <tbody>
          {all.units.map(unit => (
            <tr key={unit.unit.id}>
              <th scope="row" lang="da">
                {unit.unit.name}
                <span className="s-sub">
                  {[unit.typeName, unit.areaName, unit.parentName, t('units.employees', { n: unit.employees })].filter(Boolean).join(' · ')}
                </span>
              </th>
              <td data-label={t('units.district')} lang="da">{local(unit) ?? '–'}</td>
              <td data-label={t('units.leaders')} lang="da">{unit.leaders.join(', ') || '–'}</td>
              <td data-label={t('units.door')}>
                <span lang="da">{unit.door}</span>
                {unit.gap && <span className="s-sub s-late">{t(`gap.${unit.gap}`)}</span>}
              </td>
              <td>
                <button
                  type="button"
                  className="s-link"
                  onClick={() => name({ unit: unit.unit.id, name: unit.unit.name, named: unit.named })}
                >
                  {t('units.adviser')}
                  <span className="s-sr" lang="da">: {unit.unit.name}</span>
                </button>
                {may(me, 'administer') && (
                  <button type="button" className="s-link" onClick={() => change(unit)}>
                    {t('units.change')}
                    <span className="s-sr" lang="da">: {unit.unit.name}</span>
                  </button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Areas({ all, name }: { all: All; name: (place: Place) => void }) {
  const { t } = useTexts();
  const { tenant } = useSession();
  const posts = useLoad(() => advisers(tenant), [tenant]);
  const title = (id?: string) => posts.data?.find(p => p.id === id)?.title;
  return (
    <Panel title={t('units.areas')}>
      <p>{t('units.areas.lead')}</p>
      <ul className="s-plain">
        {all.areas.map(area => (
          <li key={area.id}>
            <b lang="da">{area.name}</b>: <span lang="da">{title(area.named) ?? t('units.areas.none')}</span>{' '}
            <button type="button" className="s-link" onClick={() => name({ area: area.id, name: area.name, named: area.named })}>
              {t('units.adviser')}
              <span className="s-sr" lang="da">: {area.name}</span>
            </button>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

const ADVISING: Schemas['Role'][] = ['CASEWORKER', 'LEADER', 'SECRETARIAT', 'TRIAGE'];

/** The posts that may be a door, each with who holds it. */
const advisers = async (tenant: string) =>
  valueOf(await api.GET('/{tenant}/contacts', { params: { path: { tenant } } }))
    .items.filter(c => ADVISING.includes(c.post.role))
    .map(({ post, holders }) => ({
      id: post.id,
      title: [post.title, holders.map(h => h.name).join(', ')].filter(Boolean).join(': '),
    }));

type Doing = { changed: () => void; close: () => void };

function NameAdviser({ place, changed, close }: Doing & { place: Place }) {
  const { t } = useTexts();
  const { tenant } = useSession();
  const posts = useLoad(() => advisers(tenant), [tenant]);
  if (!posts.data) return null;
  return (
    <ActionDialog
      name="name-adviser"
      title={t('units.adviser.title', { name: place.name })}
      label={t('save')}
      slot={`adviser/${place.unit ?? place.area}`}
      fields={[
        {
          name: 'post',
          label: t('units.adviser.post'),
          type: 'select',
          required: true,
          initial: place.named,
          options: posts.data.map(p => ({ value: p.id, label: p.title, lang: 'da' })),
        },
      ]}
      close={close}
      send={async v => {
        const body = { post: v.post ?? '' };
        if (place.unit) {
          const params = { path: { tenant, unit: place.unit } };
          valueOf(await api.PUT('/{tenant}/units/{unit}/adviser', { params, body }));
        } else {
          const params = { path: { tenant, area: place.area ?? '' } };
          valueOf(await api.PUT('/{tenant}/units/areas/{area}/adviser', { params, body }));
        }
        changed();
      }}
    >
      <p>{t('units.adviser.text')}</p>
    </ActionDialog>
  );
}

function Change({ unit, all, changed, close }: Doing & { unit?: Unit; all: All }) {
  const { t } = useTexts();
  const { tenant, way } = useSession();
  const types = way.organisation?.types ?? [];
  const areas = way.organisation?.areas ?? [];
  const localForum = way.organisation?.localForum;
  const districts = way.forums
    .filter(f => localForum && f.id.startsWith(`${localForum}@`))
    .map(f => ({ value: f.id.slice(`${localForum}@`.length), label: f.name, lang: 'da' }));
  const before = unit?.unit;
  const fields: Field[] = [
    { name: 'name', label: t('units.name'), hint: t('units.name.hint'), required: true, initial: before?.name },
    {
      name: 'type',
      label: t('units.type'),
      type: 'select',
      required: true,
      initial: before?.type,
      options: types.map(({ id, name }) => ({ value: id, label: name, lang: 'da' })),
    },
    {
      name: 'area',
      label: t('units.area'),
      type: 'select',
      required: true,
      initial: before?.area,
      options: areas.map(({ id, name }) => ({ value: id, label: name, lang: 'da' })),
    },
    {
      name: 'district',
      label: t('units.district'),
      hint: t('units.district.hint'),
      type: 'select',
      initial: before?.district,
      options: districts,
      when: () => districts.length > 0,
    },
    {
      name: 'parent',
      label: t('units.parent'),
      type: 'select',
      initial: before?.parent,
      options: all.units
        .filter(u => u.unit.id !== before?.id)
        .map(u => ({ value: u.unit.id, label: u.unit.name, lang: 'da' })),
    },
    before
      ? { name: 'until', label: t('units.until'), hint: t('units.until.hint'), type: 'day', initial: before.until }
      : { name: 'from', label: t('units.from'), type: 'day', required: true, initial: today() },
  ];
  const facts = (v: Values) => ({
    name: v.name ?? '',
    type: v.type ?? '',
    area: v.area ?? '',
    district: orNone(v.district),
    parent: orNone(v.parent),
  });
  return (
    <ActionDialog
      name={before ? 'change-unit' : 'add-unit'}
      title={before ? t('units.change.title', { name: before.name }) : t('units.add')}
      label={before ? t('save') : t('units.create')}
      slot={`unit/${before?.id ?? 'new'}`}
      fields={fields}
      close={close}
      refresh={changed}
      send={async (v, once) => {
        if (before) {
          const params = { path: { tenant, unit: before.id }, header: version(before.version) };
          valueOf(await api.PUT('/{tenant}/units/{unit}', { params, body: { ...facts(v), until: orNone(v.until) } }));
        } else {
          const body = { ...facts(v), from: v.from ?? '' };
          valueOf(await api.POST('/{tenant}/units', { params: { path: { tenant }, header: once(body) }, body }));
        }
        changed();
      }}
    />
  );
}
