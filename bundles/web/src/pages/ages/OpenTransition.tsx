import { api, valueOf } from '../../api/client';
import { ActionDialog } from '../../parts/ActionDialog';
import { useSession } from '../../session';
import { today, useTexts } from '../../texts';
import type { AgesProps } from './Ages';

/** One that no age brings: a move, another school, a release. */
export function OpenTransition({ ages, set, refresh, close }: AgesProps & { close: () => void }) {
  const { t } = useTexts();
  const { tenant } = useSession();
  return (
    <ActionDialog
      name="open-transition"
      title={t('transitions.open')}
      slot={`case/${ages.caseId}/transition`}
      fields={[
        {
          name: 'transition',
          label: t('transitions.which'),
          type: 'select',
          required: true,
          options: ages.possible.map(p => ({ value: p.transition, label: p.name, lang: 'da' })),
        },
        { name: 'on', label: t('transitions.when'), type: 'day', required: true, initial: today() },
      ]}
      close={close}
      refresh={refresh}
      send={async (v, once) => {
        const body = { transition: v.transition ?? '', on: v.on ?? '' };
        const params = { path: { tenant, case: ages.caseId }, header: once(body) };
        set(valueOf(await api.POST('/{tenant}/cases/{case}/transitions', { params, body })));
      }}
    />
  );
}
