import { api, valueOf } from '../../api/client';
import { ActionDialog } from '../../parts/ActionDialog';
import { orNone } from '../../parts/form/fields';
import { useLoad } from '../../parts/load';
import { useSession } from '../../session';
import { useTexts } from '../../texts';

/** Whom young people can call, as everybody reads it. */
export function PublicContact({ close }: { close: () => void }) {
  const { t } = useTexts();
  const { tenant } = useSession();
  const params = { path: { tenant } };
  const load = useLoad(async () => valueOf(await api.GET('/{tenant}/contact', { params })), [tenant]);
  const now = load.data?.contact;
  return (
    <ActionDialog
      key={now ? 'there' : 'none'}
      name="public-contact"
      title={t('point.edit')}
      label={t('save')}
      slot="contact-point"
      fields={[
        { name: 'title', label: t('point.title'), required: true, initial: now?.title },
        { name: 'name', label: t('person.name'), initial: now?.name },
        { name: 'phone', label: t('contacts.phone'), initial: now?.phone },
        { name: 'mail', label: t('contacts.mail'), initial: now?.mail },
        { name: 'hours', label: t('contacts.hours'), initial: now?.hours },
      ]}
      close={close}
      send={async v => {
        const body = {
          title: v.title ?? '',
          name: orNone(v.name),
          phone: orNone(v.phone),
          mail: orNone(v.mail),
          hours: orNone(v.hours),
        };
        valueOf(await api.PUT('/{tenant}/contact', { params, body }));
      }}
    >
      <p>{t('point.edit.text')}</p>
    </ActionDialog>
  );
}
