import { api, valueOf, type Schemas } from '../../api/client';
import { ActionDialog } from '../../parts/ActionDialog';
import { orNone, type Field } from '../../parts/form/fields';
import { useSession } from '../../session';
import { useTexts } from '../../texts';
import type { Doing } from './incidents';

/** An update of the plan, or a contact with somebody: two taps where nothing more is to be said. */
export function WriteLog({ view, set, refresh, close, contact }: Doing & { contact?: { who?: string; seat?: string } }) {
  const { t } = useTexts();
  const { tenant } = useSession();
  const incident = view.incident.id;
  const fields: Field[] = contact
    ? [
        { name: 'who', label: t('log.who'), required: true, initial: contact.who },
        {
          name: 'reached',
          label: t('log.answer'),
          type: 'radio',
          required: true,
          initial: 'yes',
          options: [{ value: 'yes', label: t('log.yes') }, { value: 'no', label: t('log.no') }],
        },
        { name: 'text', label: t('log.text'), type: 'area', required: true, initial: t('log.informed') },
      ]
    : [{ name: 'text', label: t('log.text'), hint: t('incident.happened.hint'), type: 'area', required: true }];
  return (
    <ActionDialog
      name="log-incident"
      title={contact ? t('log.contact') : t('log.update')}
      label={t('save')}
      slot={`incident/${incident}/${contact ? `contact/${contact.seat ?? contact.who ?? ''}` : 'update'}`}
      fields={fields}
      close={close}
      refresh={refresh}
      send={async (v, once) => {
        const body: Schemas['NewIncidentEntry'] = {
          kind: contact ? 'CONTACT' : 'UPDATE',
          text: v.text ?? '',
          who: contact && orNone(v.who),
          seat: contact?.seat,
          reached: contact && v.reached === 'yes',
        };
        const params = { path: { tenant, incident }, header: once(body) };
        set(valueOf(await api.POST('/{tenant}/incidents/{incident}/entries', { params, body })));
      }}
    />
  );
}
