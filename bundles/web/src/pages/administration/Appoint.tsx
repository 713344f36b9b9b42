import { api, valueOf, type Schemas } from '../../api/client';
import { ActionDialog } from '../../parts/ActionDialog';
import type { Field } from '../../parts/form/fields';
import { useSession } from '../../session';
import { today, useTexts } from '../../texts';

type Props = {
  user?: Schemas['UserAccount'];
  post?: Schemas['Post'];
  users?: Schemas['UserView'][];
  posts?: Schemas['Post'][];
  changed: () => void;
  close: () => void;
};

/** Gives somebody a post, begun from the person or from the post. */
export function Appoint({ user, post, users = [], posts = [], changed, close }: Props) {
  const { t } = useTexts();
  const { tenant, me } = useSession();
  const which: Field[] = [
    {
      name: 'user',
      label: t('users.who'),
      type: 'select',
      required: true,
      when: () => !user,
      options: users
        .filter(u => u.account.active && u.account.id !== me.id)
        .map(u => ({ value: u.account.id, label: u.account.name })),
    },
    {
      name: 'post',
      label: t('users.post'),
      type: 'select',
      required: true,
      when: () => !post,
      options: posts.map(p => ({ value: p.id, label: `${p.title}, ${p.unit}`, lang: 'da' })),
    },
    { name: 'from', label: t('users.from'), type: 'day', required: true, initial: today() },
  ];
  return (
    <ActionDialog
      name="appoint"
      title={t('users.appoint.title', { name: user?.name ?? post?.title ?? '' })}
      label={t('users.appoint')}
      slot={`appoint/${user?.id ?? post?.id}`}
      fields={which}
      close={close}
      send={async (v, once) => {
        const to = post?.id ?? v.post ?? '';
        const body = { user: user?.id ?? v.user ?? '', from: v.from ?? '' };
        const params = { path: { tenant, post: to }, header: once({ to, ...body }) };
        valueOf(await api.POST('/{tenant}/posts/{post}/holdings', { params, body }));
        changed();
      }}
    />
  );
}
