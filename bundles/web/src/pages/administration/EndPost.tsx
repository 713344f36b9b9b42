import { api, valueOf, type Schemas } from '../../api/client';
import { ActionDialog } from '../../parts/ActionDialog';
import { useSession } from '../../session';
import { useTexts } from '../../texts';

type Props = { post: Schemas['Post']; posts: Schemas['Post'][]; changed: () => void; close: () => void };

/** Ends a post; another takes over what it owns and sees. */
export function EndPost({ post, posts, changed, close }: Props) {
  const { t } = useTexts();
  const { tenant } = useSession();
  return (
    <ActionDialog
      name="end-post"
      title={t('posts.end.title', { post: post.title })}
      label={t('posts.end')}
      slot={`post/${post.id}/end`}
      fields={[
        {
          name: 'takenOverBy',
          label: t('posts.end.taken'),
          type: 'select',
          required: true,
          options: posts
            .filter(p => p.id !== post.id)
            .map(p => ({ value: p.id, label: `${p.title}, ${p.unit}`, lang: 'da' })),
        },
      ]}
      close={close}
      send={async v => {
        const params = { path: { tenant, post: post.id } };
        valueOf(await api.POST('/{tenant}/posts/{post}/end', { params, body: { takenOverBy: v.takenOverBy ?? '' } }));
        changed();
      }}
    >
      <p>{t('posts.end.text')}</p>
    </ActionDialog>
  );
}
