import { api, valueOf } from '../api/client';
import { useTexts } from '../texts';
import { useChange } from './change';
import { Dialog } from './dialog';
import { Form } from './form/Form';

/** Over the page, which stays as it is with all that was typed. */
export function LogInAgain({ tenant, done }: { tenant: string; done: (user: string | undefined) => void }) {
  const { t } = useTexts();
  const { busy, problem, run } = useChange();
  return (
    <Dialog name="log-in-again" title={t('again.title')} close={() => done(undefined)}>
      <p>{t('again.text')}</p>
      <Form
        fields={[
          { name: 'username', label: t('login.user'), required: true, autoComplete: 'username' },
          { name: 'password', label: t('login.password'), type: 'password', required: true, autoComplete: 'current-password' },
        ]}
        label={t('login.submit')}
        busy={busy}
        problem={problem}
        cancel={() => done(undefined)}
        submit={({ username = '', password = '' }) =>
          run(async () => {
            const params = { path: { tenant } };
            const { user } = valueOf(await api.POST('/{tenant}/login', { params, body: { username, password } }));
            done(user.id);
          })
        }
      />
    </Dialog>
  );
}
