import { api, valueOf, type Schemas } from '../../api/client';
import { ActionDialog } from '../../parts/ActionDialog';
import { addDays } from '../../parts/form/days';
import { useSession } from '../../session';
import { today, useTexts } from '../../texts';

type Props = {
  user: Schemas['UserAccount'];
  holding: Schemas['PostHolding'];
  post?: Schemas['Post'];
  changed: () => void;
  close: () => void;
};

/** Ends somebody's time in a post; what was seen and done in it stays written down. */
export function EndHolding({ user, holding, post, changed, close }: Props) {
  const { t } = useTexts();
  const { tenant } = useSession();
  const earliest = addDays(holding.from, 1);
  return (
    <ActionDialog
      name="end-holding"
      title={t('users.end.title', { name: user.name })}
      label={t('users.end')}
      slot={`holding/${holding.post}/${user.id}/end`}
      fields={[
        {
          name: 'until',
          label: t('users.end.until'),
          hint: t('users.end.hint'),
          type: 'day',
          required: true,
          initial: earliest > today() ? earliest : today(),
        },
      ]}
      close={close}
      send={async ({ until = '' }) => {
        const params = { path: { tenant, post: holding.post, user: user.id } };
        valueOf(await api.POST('/{tenant}/posts/{post}/holdings/{user}/end', { params, body: { until } }));
        changed();
      }}
    >
      <p lang="da">{post && `${post.title}, ${post.unit}`}</p>
    </ActionDialog>
  );
}
