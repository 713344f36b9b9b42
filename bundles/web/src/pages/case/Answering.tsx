import { api, valueOf, type Schemas } from '../../api/client';
import { ActionDialog } from '../../parts/ActionDialog';
import { Quote } from '../../parts/page';
import { useSession } from '../../session';
import { today, useTexts } from '../../texts';
import type { CaseProps } from './Case';

const VALUES: Schemas['AnswerValue'][] = ['YES', 'NO', 'UNKNOWN'];

type Props = Pick<CaseProps, 'view' | 'changed'> & { asked: Schemas['Question']; close: () => void };

/** One question of the intake assessment, answered on the case. */
export function Answering({ view, asked, changed, close }: Props) {
  const { t, code } = useTexts();
  const { tenant } = useSession();
  return (
    <ActionDialog
      name="answer"
      title={t('eligibility.answer')}
      label={t('save')}
      slot={`case/${view.file.id}/answer/${asked.code}`}
      fields={[
        {
          name: 'value',
          label: t('eligibility.value'),
          type: 'radio',
          required: true,
          options: VALUES.map(v => ({ value: v, label: code('answer', v) })),
        },
        { name: 'evidence', label: t('eligibility.evidence'), type: 'area', required: true },
        { name: 'on', label: t('date'), type: 'day', required: true, initial: today() },
      ]}
      close={close}
      send={async (v, once) => {
        const body = {
          question: asked.code,
          value: v.value as Schemas['AnswerValue'],
          on: v.on ?? '',
          evidence: v.evidence ?? '',
        };
        const params = { path: { tenant, case: view.file.id }, header: once(body) };
        valueOf(await api.POST('/{tenant}/cases/{case}/answers', { params, body }));
        changed();
      }}
    >
      <p lang="da"><b>{asked.text}</b></p>
      <Quote source={asked.source} />
    </ActionDialog>
  );
}
