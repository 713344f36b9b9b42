import { Fragment, useState } from 'react';
import { api, valueOf, type Schemas } from '../../api/client';
import { useChange } from '../../parts/change';
import { Dialog } from '../../parts/dialog';
import { csvOf, save } from '../../parts/files';
import { inDenmark } from '../../parts/form/days';
import { orNone, type Field, type Values } from '../../parts/form/fields';
import { Form } from '../../parts/form/Form';
import { More, Pill, Quote, Why } from '../../parts/page';
import { ProblemBox } from '../../parts/problem';
import { useSession } from '../../session';
import { useTexts } from '../../texts';
import { useColleagues } from '../colleagues/colleagues';
import { chosenFrom, holdersOf } from '../colleagues/holders';
import { dayAndTime } from '../meetings/moments';

type Period = Schemas['BreachPeriod'];
type Affected = Schemas['AffectedPeople'];

const MOMENTS = ['from', 'until', 'discovered'] as const;
const SIZE = 25;

/** Whom a breach affected; what is asked stands in the body, so that no address and no log holds it. */
export function Breach({ close }: { close: () => void }) {
  const { t } = useTexts();
  const { tenant } = useSession();
  const { busy, problem, run } = useChange();
  const [found, setFound] = useState<{ period: Period; affected: Affected }>();
  const [begun] = useState(() => ({ from: [], until: inMinutes(1), discovered: inMinutes(0) }));
  const moments = MOMENTS.flatMap((name): Field[] => {
    const group = { key: name, legend: t(`breach.${name}`) };
    const [day, time] = begun[name];
    return [
      { name: `${name}Day`, label: t('breach.day'), type: 'day', required: true, initial: day, at: name, group },
      { name: `${name}Time`, label: t('breach.time'), hint: t('time.hint'), type: 'time', required: true, initial: time, group },
    ];
  });
  const account: Field = {
    name: 'account',
    label: t('breach.account'),
    hint: t('breach.account.hint'),
    type: 'select',
    options: chosenFrom(holdersOf(useColleagues())),
  };
  return (
    <Dialog name="breach" title={t('breach.find')} close={close}>
      <p className="s-muted">{t('breach.lead')}</p>
      <Form
        fields={[...moments, account]}
        label={t('breach.show')}
        busy={busy}
        problem={problem}
        cancel={close}
        submit={values =>
          run(async () => {
            const period = periodOf(values);
            setFound({ period, affected: await affectedBy(tenant, period) });
          })
        }
      />
      <div role="status">{found && <Found key={JSON.stringify(found.period)} {...found} />}</div>
    </Dialog>
  );
}

/** From now on; until the next whole minute is until now. */
const inMinutes = (n: number) => dayAndTime(new Date(Date.now() + n * 60_000).toISOString());

function periodOf(values: Values): Period {
  const at = (name: string) => inDenmark(values[`${name}Day`] ?? '', values[`${name}Time`] ?? '');
  return { from: at('from'), until: at('until'), discovered: at('discovered'), account: orNone(values.account) };
}

async function affectedBy(tenant: string, body: Period, after?: string): Promise<Affected> {
  return valueOf(await api.POST('/{tenant}/audit/affected', { params: { path: { tenant }, query: { after, size: SIZE } }, body }));
}

function Found({ period, affected }: { period: Period; affected: Affected }) {
  const { t, moment } = useTexts();
  const { tenant } = useSession();
  const [{ items, next }, setShown] = useState(affected);
  const { busy, problem, run } = useChange();
  const file = useChange();
  const more = () =>
    void run(async () => {
      const page = await affectedBy(tenant, period, next);
      setShown({ ...page, items: [...items, ...page.items] });
    });
  const download = () =>
    void file.run(async () => {
      const { name, text } = valueOf(await api.POST('/{tenant}/audit/affected/csv', { params: { path: { tenant } }, body: period }));
      save(csvOf(text), name);
    });
  return (
    <div className="s-found">
      <p><b>{t('breach.due', { at: moment(affected.notifyBy) })}</b></p>
      <Why><Quote source={affected.source} /></Why>
      {items.length === 0 ? (
        <p>{t('breach.none')}</p>
      ) : (
        <>
          {affected.extent && <p>{t('breach.extent', { ...affected.extent })}</p>}
          <button type="button" className="button button-secondary" aria-disabled={file.busy} onClick={download}>{t('breach.file')}</button>
          {file.problem && <ProblemBox problem={file.problem} again={download} />}
          <ul className="s-people">{items.map(one => <One key={one.person} one={one} />)}</ul>
          <More next={next} busy={busy} problem={problem} load={more} />
        </>
      )}
    </div>
  );
}

function One({ one }: { one: Affected['items'][number] }) {
  const { t, day, moment } = useTexts();
  return (
    <li>
      {one.name ? <b lang="da">{one.name}</b> : <span className="s-code" title={one.person}>{t('breach.unknown')}</span>}{' '}
      {one.acts.map(act => <Fragment key={act}><Pill group="action" value={act} /> </Fragment>)}
      <span className="s-sub">
        {one.born && <>{t('breach.born', { day: day(one.born) })} · </>}
        {t('breach.times', { n: one.times, first: moment(one.first), last: moment(one.last) })}
      </span>
      {one.addressProtected && <span className="s-sub s-late">{t('breach.protected')}</span>}
    </li>
  );
}
