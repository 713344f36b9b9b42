import { useLocation } from 'wouter';
import { api, valueOf, version, type Schemas } from '../../api/client';
import { CaseHead, caseOf } from '../../parts/CaseHead';
import { useChange } from '../../parts/change';
import { Form } from '../../parts/form/Form';
import type { Field, Values } from '../../parts/form/fields';
import { Icon } from '../../parts/icon';
import { Load, useLoad } from '../../parts/load';
import { Quote } from '../../parts/page';
import { useTell } from '../../parts/tell';
import { may } from '../../rights';
import { useSession } from '../../session';
import { useTexts, type Key } from '../../texts';
import type { Entry } from '../catalogue/entries';
import { catalogueOf } from '../catalogue/reading';
import { Banner } from '../course/Banner';
import type { CaseProps } from './Case';
import { Plan } from './Plan';
import { OfferFinder } from './OfferFinder';
import { MeasureFinder } from './MeasureFinder';
import { Measures } from './Measures';
import { isOpen, isUndecided } from './state';
import { added, contentOf, isNew, offered, removed, stepsOf, valuesOf } from './steps';

const PURPOSES: Schemas['ActionPlanPurpose'][] = ['PREVENT', 'MOTIVATE_TO_LEAVE'];
const STATUSES: Schemas['PlanActionStatus'][] = ['OPEN', 'DONE', 'DROPPED'];

/** The plan is written with the young person: the own wishes come before everything else. */
export default function PlanEditor({ id }: { id: string }) {
  const { tenant, way, me } = useSession();
  const load = useLoad(async () => {
    const [view, entries] = await Promise.all([
      caseOf(tenant, id),
      way.staircase.steps.length > 0 ? catalogueOf(tenant) : Promise.resolve([]),
    ]);
    return { view, entries };
  }, [tenant, id]);
  return (
    <div className="container s-narrow">
      <Load load={load} back="/sager">
        {({ view, entries }) => (
          <>
            {isOpen(view) && !isUndecided(view) ? (
              <Editor view={view} entries={entries} refresh={load.reload} />
            ) : (
              <Written view={view} changed={next => (next ? load.set({ view: next, entries }) : load.reload())} />
            )}
            {may(me, 'coordinate') && <Measures caseId={view.file.id} entries={entries} open={isOpen(view)} />}
          </>
        )}
      </Load>
    </div>
  );
}

function Head({ view, title }: { view: Schemas['CaseView']; title: Key }) {
  const { t } = useTexts();
  return (
    <>
      <CaseHead view={view} title={t(title)} />
      <Banner id={view.file.id} />
    </>
  );
}

/** Before the young person is enrolled and after the case has ended nothing is written in it. */
function Written(props: Omit<CaseProps, 'ask'>) {
  return (
    <>
      <Head view={props.view} title="plan" />
      <Plan {...props} />
    </>
  );
}

function Editor({ view, entries, refresh }: { view: Schemas['CaseView']; entries: Entry[]; refresh: () => void }) {
  const { t } = useTexts();
  const { tenant, way } = useSession();
  const [, go] = useLocation();
  const tell = useTell();
  const plan = view.plan?.state === 'ENDED' ? undefined : view.plan;
  const slot = `case/${view.file.id}/plan/${plan?.version ?? 'new'}`;
  const { busy, problem, run } = useChange(slot);
  const back = `/sager/${view.file.id}`;
  const fields = useFields(entries);

  const save = (values: Values) =>
    run(async once => {
      const body = contentOf(values);
      const path = { tenant, case: view.file.id };
      valueOf(
        plan
          ? await api.PUT('/{tenant}/cases/{case}/plan', { params: { path, header: version(plan.version) }, body })
          : await api.POST('/{tenant}/cases/{case}/plan', { params: { path, header: once(body) }, body }),
      );
      tell(t('saved', { what: t('plan') }));
      go(back);
    });

  return (
    <>
      <Head view={view} title={plan ? 'plan.edit' : 'plan.draft'} />
      <div className="s-panel">
        {way.plan.ownWishes && <Quote source={way.plan.ownWishes} />}
        <Form
          slot={slot}
          initial={valuesOf(plan)}
          fields={fields}
          label={t('plan.save')}
          busy={busy}
          problem={problem}
          refresh={refresh}
          cancel={() => go(back)}
          submit={save}
        >
          {(values, set) => (
            <>
              <button type="button" className="s-link s-after" onClick={() => set(added(values, way.plan.domains[0]?.code ?? ''))}>
                <Icon name="plus" />
                {t('plan.add')}
              </button>
              <MeasureFinder
                entries={entries}
                caseId={view.file.id}
                take={offer => set(offered(values, offer, way.plan.domains[0]?.code ?? ''))}
              />
              <OfferFinder take={offer => set(offered(values, offer, way.plan.domains[0]?.code ?? ''))} />
            </>
          )}
        </Form>
      </div>
    </>
  );
}

function useFields(entries: Entry[]) {
  const { t, code } = useTexts();
  const { way } = useSession();
  const domains = way.plan.domains.map(d => ({ value: d.code, label: d.name, lang: 'da' }));
  const from = (code = '') => {
    const entry = entries.find(e => e.code === code);
    if (!entry) return undefined;
    const said = t('catalogue.from', { name: entry.name });
    return entry.tight ? `${said}. ${t('catalogue.coordinators')}.` : said;
  };
  return (values: Values, set: (part: Values) => void): Field[] => [
    { name: 'ownWishes', label: t('plan.wishes'), hint: t(way.plan.ownWishes ? 'plan.wishes.first' : 'plan.wishes.hint'), type: 'area' },
    {
      name: 'purpose',
      label: t('plan.purpose'),
      type: 'radio',
      required: true,
      options: PURPOSES.map(p => ({ value: p, label: code('purpose', p) })),
    },
    ...stepsOf(values).flatMap((step, n): Field[] => {
      const group = {
        key: step,
        legend: t('plan.step', { n: n + 1 }),
        remove: isNew(step) ? () => set(removed(values, step)) : undefined,
      };
      const part = (name: string, rest: Omit<Field, 'name' | 'at' | 'group'>): Field => ({
        name: `${step}.${name}`,
        at: `actions/${n}/${name}`,
        group,
        ...rest,
      });
      return [
        part('domain', { label: t('plan.domain'), type: 'select', required: true, options: domains }),
        part('due', { label: t('plan.due'), type: 'day', required: true }),
        part('goal', { label: t('plan.goal'), required: true, wide: true }),
        part('action', { label: t('plan.action'), hint: from(values[`${step}.entry`]), required: true, wide: true }),
        part('owner', { label: t('plan.owner'), required: true }),
        part('status', {
          label: t('plan.status'),
          type: 'select',
          required: true,
          options: STATUSES.map(s => ({ value: s, label: code('step', s) })),
        }),
      ];
    }),
  ];
}
