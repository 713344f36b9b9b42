import { useState } from 'react';
import { api, valueOf, type Schemas } from '../../api/client';
import { useChange } from '../../parts/change';
import { Dialog } from '../../parts/dialog';
import { ProblemBox } from '../../parts/problem';
import { useSession } from '../../session';
import { useTexts } from '../../texts';

/** A password that is shown once and good for choosing another. */
export function ResetPassword({ user, close }: { user: Schemas['UserAccount']; close: () => void }) {
  const { t } = useTexts();
  const { tenant } = useSession();
  const { busy, problem, run } = useChange();
  const [password, setPassword] = useState<string>();
  const reset = () =>
    run(async () => {
      const params = { path: { tenant, user: user.id } };
      setPassword(valueOf(await api.POST('/{tenant}/users/{user}/password', { params })).password);
    });
  return (
    <Dialog name="reset-password" title={t('users.reset.title', { name: user.name })} close={close}>
      {problem && <ProblemBox problem={problem} />}
      {password === undefined ? (
        <>
          <p>{t('users.reset.text')}</p>
          <div className="s-buttons">
            <button type="button" className="button button-primary" aria-disabled={busy} onClick={() => void reset()}>
              {t('users.reset')}
            </button>
            <button type="button" className="button button-secondary" onClick={close}>{t('form.cancel')}</button>
          </div>
        </>
      ) : (
        <>
          <p role="status">
            {t('users.reset.shown')}: <code className="s-code">{password}</code>
          </p>
          <div className="s-buttons">
            <button type="button" className="button button-secondary" onClick={close}>{t('close')}</button>
          </div>
        </>
      )}
    </Dialog>
  );
}
