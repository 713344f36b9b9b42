import { api, valueOf } from '../../api/client';
import { ActionDialog } from '../../parts/ActionDialog';
import { orNone } from '../../parts/form/fields';
import { useSession } from '../../session';
import { useTexts } from '../../texts';
import type { Colleague } from './holders';

/** How whoever holds a post is reached at work. */
export function ContactDetails({ colleague: { post, contact }, changed, close }: { colleague: Colleague; changed: () => void; close: () => void }) {
  const { t } = useTexts();
  const { tenant } = useSession();
  return (
    <ActionDialog
      name="contact-details"
      title={t('contacts.edit.title', { post: post.title })}
      label={t('save')}
      slot={`contact/${post.id}`}
      fields={[
        { name: 'phone', label: t('contacts.phone'), initial: contact.phone, autoComplete: 'tel' },
        { name: 'mail', label: t('contacts.mail'), initial: contact.mail, autoComplete: 'email' },
        { name: 'hours', label: t('contacts.hours'), hint: t('contacts.hours.hint'), initial: contact.hours },
      ]}
      close={close}
      send={async v => {
        const body = { phone: orNone(v.phone), mail: orNone(v.mail), hours: orNone(v.hours) };
        valueOf(await api.PUT('/{tenant}/contacts/{post}', { params: { path: { tenant, post: post.id } }, body }));
        changed();
      }}
    />
  );
}
