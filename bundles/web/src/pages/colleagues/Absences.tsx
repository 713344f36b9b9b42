import { useState } from 'react';
import { api, valueOf, version, type Schemas } from '../../api/client';
import { ActionDialog } from '../../parts/ActionDialog';
import { orNone } from '../../parts/form/fields';
import { Panel } from '../../parts/page';
import { may } from '../../rights';
import { useSession } from '../../session';
import { useTexts } from '../../texts';
import { useColleagues } from './colleagues';
import { useWhenAndWho } from './EnterAbsence';

type View = Schemas['AbsenceView'];

export const absencesOf = async (tenant: string): Promise<View[]> =>
  valueOf(await api.GET('/{tenant}/absences', { params: { path: { tenant } } })).items;

type Props = { all: View[]; changed: () => void };

/** Who is or will be away, and who covers. */
export function Absences({ all, changed }: Props) {
  const { t, day } = useTexts();
  const { me } = useSession();
  const [asked, setAsked] = useState<View>();
  const until = ({ absence }: View) =>
    absence.backOn ? t('contacts.away.until', { day: day(absence.backOn) }) : t('absences.open');
  return (
    <Panel title={t('absences')}>
      {all.length === 0 && <p className="s-muted">{t('absences.none')}</p>}
      <ul className="s-plain">
        {all.map(view => (
          <li key={view.absence.id}>
            <b>{view.name}</b> {t('absences.since', { day: day(view.absence.from) })}, {until(view)}
            <span className={`s-sub ${view.coverName ? '' : 's-late'}`}>
              {view.coverName ? t('contacts.cover', { name: view.coverName }) : t('contacts.cover.none')}
            </span>
            {(view.absence.user === me.id || may(me, 'lead')) && (
              <button type="button" className="s-link s-tight" onClick={() => setAsked(view)}>
                {t('absences.change')}
                <span className="s-sr">: {view.name}</span>
              </button>
            )}
          </li>
        ))}
      </ul>
      {asked && <Change view={asked} changed={changed} close={() => setAsked(undefined)} />}
    </Panel>
  );
}

function Change({ view, changed, close }: Omit<Props, 'all'> & { view: View; close: () => void }) {
  const { t } = useTexts();
  const { tenant } = useSession();
  const whenAndWho = useWhenAndWho(useColleagues());
  const { absence } = view;
  return (
    <ActionDialog
      name="change-absence"
      title={t('absences.change.title', { name: view.name })}
      label={t('save')}
      slot={`absence/${absence.id}/${absence.version}`}
      fields={whenAndWho(absence)}
      close={close}
      refresh={changed}
      send={async v => {
        const params = { path: { tenant, absence: absence.id }, header: version(absence.version) };
        const body = { backOn: orNone(v.backOn), cover: orNone(v.cover) };
        valueOf(await api.PUT('/{tenant}/absences/{absence}', { params, body }));
        changed();
      }}
    />
  );
}
