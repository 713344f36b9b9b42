import { api, valueOf } from '../api/client';
import { useTexts } from '../texts';
import { Dialog } from './dialog';
import { Form } from './form';
import { useChange } from './load';

/** Over the page, which stays as it is with all that was typed. */
export function LogInAgain({ tenant, done }: { tenant: string; done: (ok: boolean) => void }) {
  const { t } = useTexts();
  const { busy, problem, run } = useChange();
  return (
    <Dialog name="log-in-again" title={t('again.title')} close={() => done(false)}>
      <p>{t('again.text')}</p>
      <Form
        fields={[
          { name: 'username', label: t('login.user'), required: true, autoComplete: 'username' },
          { name: 'password', label: t('login.password'), type: 'password', required: true, autoComplete: 'current-password' },
        ]}
        label={t('login.submit')}
        busy={busy}
        problem={problem}
        submit={({ username = '', password = '' }) =>
          void run(async () => {
            valueOf(await api.POST('/{tenant}/login', { params: { path: { tenant } }, body: { username, password } }));
            done(true);
          })
        }
      />
    </Dialog>
  );
}
