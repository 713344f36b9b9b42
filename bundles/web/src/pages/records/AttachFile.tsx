import { useId, useState, type FormEvent } from 'react';
import { api, valueOf, type Schemas } from '../../api/client';
import { useChange } from '../../parts/change';
import { Dialog } from '../../parts/dialog';
import { base64 } from '../../parts/files';
import { ProblemBox } from '../../parts/problem';
import { useTell } from '../../parts/tell';
import { useSession } from '../../session';
import { useTexts, type Key } from '../../texts';

const LARGEST = 5 * 1024 * 1024;
const TYPES =
  '.pdf,.docx,.odt,.png,.jpg,.jpeg,application/pdf,image/png,image/jpeg,' +
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document,application/vnd.oasis.opendocument.text';

type Props = { record: string; set: (view: Schemas['RecordView']) => void; close: () => void };

export function AttachFile({ record, set, close }: Props) {
  const { t } = useTexts();
  const { tenant } = useSession();
  const id = useId();
  const tell = useTell();
  const { busy, problem, run } = useChange(`record/${record}/attach-file`);
  const [file, setFile] = useState<File>();
  const [wrong, setWrong] = useState<Key>();

  function send(event: FormEvent) {
    event.preventDefault();
    const fault: Key | undefined = !file ? 'records.attach.missing' : file.size > LARGEST ? 'records.attach.large' : undefined;
    setWrong(fault);
    if (!file || fault) return;
    void run(async once => {
      const body = { name: file.name, type: file.type, content: await base64(file) };
      const params = { path: { tenant, record }, header: once(body) };
      set(valueOf(await api.POST('/{tenant}/records/{record}/files', { params, body })));
      close();
      tell(t('saved', { what: t('records.files') }));
    });
  }

  return (
    <Dialog name="attach-file" title={t('records.attach')} close={close}>
      <form className="s-form" noValidate onSubmit={send}>
        {problem && <ProblemBox problem={problem} />}
        <div className={`form-group wide${wrong ? ' form-error' : ''}`}>
          <label className="form-label" htmlFor={id}>{t('records.attach.file')}</label>
          <span className="form-hint" id={`${id}-hint`}>{t('records.attach.hint')}</span>
          {wrong && <span className="form-error-message" id={`${id}-error`} role="alert">{t(wrong)}</span>}
          <input
            type="file"
            id={id}
            accept={TYPES}
            aria-invalid={wrong ? true : undefined}
            aria-describedby={`${id}-hint${wrong ? ` ${id}-error` : ''}`}
            onChange={e => {
              setFile(e.target.files?.[0]);
              setWrong(undefined);
            }}
          />
        </div>
        <div className="s-buttons">
          <button type="submit" className="button button-primary" aria-disabled={busy}>
            {busy ? t('form.sending') : t('records.attach')}
          </button>
          <button type="button" className="button button-tertiary" onClick={close}>{t('form.cancel')}</button>
        </div>
      </form>
    </Dialog>
  );
}
