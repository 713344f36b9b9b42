import { useLocation } from 'wouter';
import { api, valueOf, type Schemas } from '../../api/client';
import { useChange } from '../../parts/change';
import { Form } from '../../parts/form/Form';
import { PageHead } from '../../parts/page';
import { useTell } from '../../parts/tell';
import { may } from '../../rights';
import { useSession } from '../../session';
import { useTexts } from '../../texts';
import { circumstanceFields, circumstancesOf } from './circumstances';

export default function NewConcern() {
  const { t, code } = useTexts();
  const { tenant, me, way } = useSession();
  const [, go] = useLocation();
  const tell = useTell();
  const { busy, problem, run } = useChange('concern/new');
  return (
    <div className="container s-narrow">
      <PageHead title={t('concerns.new')} lead={t('concerns.lead')} back={{ to: '/bekymringer', text: t('nav.concerns') }} />
      <div className="s-panel">
        <Form
          slot="concern/new"
          fields={[
            ...circumstanceFields(t, way).about,
            {
              name: 'channel',
              label: t('concerns.channel'),
              type: 'select',
              required: true,
              options: Object.keys(way.intake.channels).map(c => ({ value: c, label: code('channel', c) })),
            },
            { name: 'text', label: t('concerns.text'), type: 'area', required: true },
            ...circumstanceFields(t, way).words,
          ]}
          label={t('concerns.raise')}
          busy={busy}
          problem={problem}
          cancel={() => go('/bekymringer')}
          submit={v =>
            run(async once => {
              const body = {
                ...circumstancesOf(v),
                channel: v.channel as Schemas['IntakeChannel'],
                text: v.text ?? '',
              };
              const params = { path: { tenant }, header: once(body) };
              const raised = valueOf(await api.POST('/{tenant}/concerns', { params, body }));
              const seen = may(me, 'seeOwnGiven') || raised.concern.holder === me.id;
              tell(seen ? t('saved', { what: t('concerns.new') }) : t('concerns.given'));
              go(seen ? `/bekymringer/${raised.concern.id}` : '/bekymringer');
            })
          }
        />
      </div>
    </div>
  );
}
