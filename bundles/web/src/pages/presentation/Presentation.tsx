import { useState } from 'react';
import { api, valueOf, version, type Schemas } from '../../api/client';
import { ActionDialog } from '../../parts/ActionDialog';
import { useChange } from '../../parts/change';
import { Form } from '../../parts/form/Form';
import { Load, useLoad } from '../../parts/load';
import { PageHead, Panel } from '../../parts/page';
import { Empty } from '../../parts/problem';
import { useTell } from '../../parts/tell';
import { useSession } from '../../session';
import { useTexts } from '../../texts';

type View = Schemas['PresentationView'];

/** Somebody from outside presents own text at a meeting, sees nothing else, and leaves. */
export default function Presentation() {
  const { t } = useTexts();
  const { tenant } = useSession();
  const load = useLoad(
    async () => valueOf(await api.GET('/{tenant}/presentations/mine', { params: { path: { tenant } } })) ?? null,
    [tenant],
  );
  return (
    <div className="container s-narrow">
      <PageHead title={t('presentation')} lead={t('presentation.lead')} />
      <Load load={load}>
        {view =>
          view && !view.presentation.leftAt ? (
            <Presenting view={view} set={load.set} refresh={load.reload} />
          ) : (
            <div className="s-panel">
              <Empty
                icon="chat"
                title={t(view ? 'presentation.left' : 'presentation.none')}
                text={t(view ? 'presentation.left.text' : 'presentation.none.text')}
              />
            </div>
          )
        }
      </Load>
    </div>
  );
}

function Presenting({ view, set, refresh }: { view: View; set: (view: View) => void; refresh: () => void }) {
  const { t, moment } = useTexts();
  const { tenant } = useSession();
  const tell = useTell();
  const [leaving, setLeaving] = useState(false);
  const { presentation } = view;
  const slot = `presentation/${presentation.id}/${presentation.version}`;
  const { busy, problem, run } = useChange(slot);
  const path = { tenant, presentation: presentation.id };
  return (
    <>
      <Panel title={t('presentation.meeting')}>
        <p><b>{moment(view.meetingStartsAt)}</b>, <span lang="da">{view.meetingPlace}</span></p>
      </Panel>
      <Panel title={t('presentation.text')}>
        <Form
          key={presentation.version}
          slot={slot}
          fields={[
            { name: 'text', label: t('presentation.say'), hint: t('presentation.hint'), type: 'area', required: true, initial: presentation.text },
          ]}
          label={t('save')}
          busy={busy}
          problem={problem}
          refresh={refresh}
          submit={({ text = '' }) =>
            run(async () => {
              const params = { path, header: version(presentation.version) };
              set(valueOf(await api.PUT('/{tenant}/presentations/{presentation}/text', { params, body: { text } })));
              tell(t('saved', { what: t('presentation.text') }));
            })
          }
        />
      </Panel>
      <div className="s-buttons">
        <button type="button" className="button button-secondary" onClick={() => setLeaving(true)}>{t('presentation.leave')}</button>
      </div>
      {leaving && (
        <ActionDialog
          name="leave"
          title={t('presentation.leave')}
          slot={`presentation/${presentation.id}/leave`}
          fields={[]}
          close={() => setLeaving(false)}
          send={async () => set(valueOf(await api.POST('/{tenant}/presentations/{presentation}/leaving', { params: { path } })))}
        >
          <p>{t('presentation.leave.text')}</p>
        </ActionDialog>
      )}
    </>
  );
}
