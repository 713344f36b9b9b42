import { api, valueOf, version, type Schemas } from '../../api/client';
import { ActionDialog } from '../../parts/ActionDialog';
import { orNone, type Field } from '../../parts/form/fields';
import { useLoad } from '../../parts/load';
import { Quote } from '../../parts/page';
import { useSession } from '../../session';
import { today, useTexts } from '../../texts';

const PROGRESS: Schemas['ReviewProgress'][] = ['PROGRESS', 'STANDSTILL', 'SETBACK'];

type Props = {
  name: 'approve' | 'review';
  view: Schemas['CaseView'];
  plan: Schemas['ActionPlan'];
  changed: () => void;
  close: () => void;
};

/** Approving a plan, and following up on it. */
export function PlanDialog(props: Props) {
  return props.name === 'approve' ? <Approving {...props} /> : <Reviewing {...props} />;
}

function Approving({ view, plan, changed, close }: Props) {
  const { t } = useTexts();
  const { tenant } = useSession();
  const path = { tenant, case: view.file.id };
  const board = useLoad(
    async () => valueOf(await api.GET('/{tenant}/cases/{case}/course', { params: { path } })).board,
    [tenant, view.file.id],
  );
  const held = board.data?.inForce && !board.data.acknowledged;
  const acknowledge: Field = { name: 'acknowledged', label: t('board.acknowledge'), type: 'check', required: true };
  return (
    <ActionDialog
      name="approve"
      title={t('plan.approve')}
      slot={`case/${view.file.id}/approve`}
      fields={[
        ...(held ? [acknowledge] : []),
        { name: 'reason', label: t('reason'), hint: t('reason.hint'), type: 'area', required: true },
      ]}
      close={close}
      refresh={changed}
      send={async ({ reason = '' }, once) => {
        if (held) {
          const body = { planVersion: plan.version, note: reason };
          const params = { path, header: once(body) };
          valueOf(await api.POST('/{tenant}/cases/{case}/course/board-acknowledgements', { params, body }));
        }
        const params = { path, header: version(plan.version) };
        valueOf(await api.POST('/{tenant}/cases/{case}/plan/approval', { params, body: { reason } }));
        changed();
      }}
    />
  );
}

function Reviewing({ view, changed, close }: Props) {
  const { t, code } = useTexts();
  const { tenant, way } = useSession();
  return (
    <ActionDialog
      name="review"
      title={t('plan.review')}
      slot={`case/${view.file.id}/review`}
      fields={[
        { name: 'youngPersonsWords', label: t('review.words'), type: 'area' },
        {
          name: 'progress',
          label: t('review.progress'),
          type: 'radio',
          required: true,
          options: PROGRESS.map(p => ({ value: p, label: code('progress', p) })),
        },
        { name: 'note', label: t('note'), type: 'area', required: true },
        { name: 'on', label: t('date'), type: 'day', required: true, initial: today() },
        { name: 'next', label: t('review.next'), hint: t('review.next.hint'), type: 'day' },
      ]}
      close={close}
      send={async (v, once) => {
        const body = {
          on: v.on ?? '',
          progress: v.progress as Schemas['ReviewProgress'],
          note: v.note ?? '',
          youngPersonsWords: orNone(v.youngPersonsWords),
          next: orNone(v.next),
        };
        const params = { path: { tenant, case: view.file.id }, header: once(body) };
        valueOf(await api.POST('/{tenant}/cases/{case}/plan/reviews', { params, body }));
        changed();
      }}
    >
      <p className="s-muted" lang="da">{way.plan.reviewStatement}</p>
      <Quote source={way.plan.source} />
    </ActionDialog>
  );
}
