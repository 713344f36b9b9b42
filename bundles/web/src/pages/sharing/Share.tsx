import { api, valueOf, type Schemas } from '../../api/client';
import { ActionDialog } from '../../parts/ActionDialog';
import { orNone, type Field, type Values } from '../../parts/form/fields';
import { useLoad } from '../../parts/load';
import { useSession } from '../../session';
import { useTexts } from '../../texts';
import { colleaguesOf } from '../colleagues/colleagues';
import type { Sharings } from './sharingOf';

type To = Schemas['SharingTo'];
type Props = { view: Sharings; set: (view: Sharings) => void; close: () => void };

/** What exactly, to whom, why, and on what it stands: without any of it nothing is told. */
export function Share({ view, set, close }: Props) {
  const { t, code } = useTexts();
  const { tenant } = useSession();
  const colleagues = useLoad(() => colleaguesOf(tenant), [tenant]);
  const to = (v: Values) => v.to as To | undefined;
  const bases = view.carrying.map(({ to: kind, bases: all }): Field => ({
    name: `basis-${kind}`,
    label: t('share.basis'),
    hint: t('share.basis.hint'),
    type: 'select',
    required: true,
    at: 'basis',
    options: all.map(b => ({ value: b, label: code('basis', b) })),
    when: v => to(v) === kind,
  }));
  return (
    <ActionDialog
      name="share"
      title={t('share')}
      slot={`matter/${view.matter}/share`}
      fields={[
        {
          name: 'to',
          label: t('share.to'),
          type: 'radio',
          required: true,
          options: view.carrying.map(c => ({ value: c.to, label: code('recipient', c.to) })),
        },
        {
          name: 'post',
          label: t('share.post'),
          hint: t('share.post.hint'),
          type: 'select',
          required: true,
          options: (colleagues.data ?? []).map(c => ({ value: c.post.id, label: `${c.post.title}, ${c.post.unit}`, lang: 'da' })),
          when: v => to(v) === 'COLLEAGUE',
        },
        { name: 'recipient', label: t('share.recipient'), required: true, when: v => v.to !== '' && to(v) !== 'COLLEAGUE' },
        { name: 'purpose', label: t('share.purpose'), required: true },
        { name: 'shared', label: t('share.what'), hint: t('share.what.hint'), type: 'area', required: true },
        { name: 'necessity', label: t('share.necessity'), type: 'area', required: true },
        ...bases,
      ]}
      close={close}
      send={async (v, once) => {
        const kind = v.to as To;
        const body = {
          to: kind,
          ...(kind === 'COLLEAGUE' ? { post: v.post ?? '' } : { recipient: orNone(v.recipient) ?? '' }),
          purpose: v.purpose ?? '',
          shared: v.shared ?? '',
          necessity: v.necessity ?? '',
          basis: v[`basis-${kind}`] as Schemas['LegalBasis'],
        };
        const params = { path: { tenant, matter: view.matter }, header: once(body) };
        set(valueOf(await api.POST('/{tenant}/matters/{matter}/sharings', { params, body })));
      }}
    >
      <p>{t('share.text')}</p>
    </ActionDialog>
  );
}
