import { useId, useRef, useState } from 'react';
import { api, valueOf, type Schemas } from '../../api/client';
import { useChange } from '../../parts/change';
import { base64 } from '../../parts/files';
import { Panel } from '../../parts/page';
import { ProblemBox } from '../../parts/problem';
import { useTell } from '../../parts/tell';
import { useSession } from '../../session';
import { useTexts } from '../../texts';
import { senderName } from '../inbox/sender';

/** As much as the platform takes of a message, whatever way it comes. */
const LARGEST = 10 * 1024 * 1024;

type View = Schemas['UploadView'];
type Props = { senders: Schemas['FeedsOverviewSender'][]; done: () => void };

/** Tried first, then handed in; the file stays in the field and nowhere else. */
export function Upload({ senders, done }: Props) {
  const { t, code } = useTexts();
  const { tenant } = useSession();
  const tell = useTell();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [sender, setSender] = useState(senders[0]!.code);
  const [view, setView] = useState<View>();
  const [fault, setFault] = useState<'messages.upload.missing' | 'messages.upload.large'>();
  const { busy, problem, run } = useChange();

  async function send(path: '/{tenant}/feed-uploads/preview' | '/{tenant}/feed-uploads') {
    const file = input.current?.files?.[0];
    setFault(!file ? 'messages.upload.missing' : file.size > LARGEST ? 'messages.upload.large' : undefined);
    if (!file || file.size > LARGEST) return undefined;
    const body = { sender, content: await base64(file) };
    return valueOf(await api.POST(path, { params: { path: { tenant } }, body }));
  }

  return (
    <Panel title={t('messages.upload')}>
      <p className="s-muted">{t('messages.upload.lead')}</p>
      {problem && <ProblemBox problem={problem} />}
      <div className="form-group">
        <label className="form-label" htmlFor={`${id}sender`}>{t('messages.sender')}</label>
        <select id={`${id}sender`} className="form-select" value={sender} onChange={e => { setSender(e.target.value); setView(undefined); }}>
          {senders.map(one => <option key={one.code} value={one.code} lang="da">{senderName(code, one.code)}</option>)}
        </select>
      </div>
      <div className={`form-group${fault ? ' form-error' : ''}`}>
        <label className="form-label" htmlFor={`${id}file`}>{t('messages.upload.file')}</label>
        {fault && <span className="form-error-message" id={`${id}fault`} role="alert">{t(fault)}</span>}
        <input
          id={`${id}file`}
          ref={input}
          type="file"
          accept=".json,.xml,.csv"
          aria-invalid={fault ? true : undefined}
          aria-describedby={fault ? `${id}fault` : undefined}
          onChange={() => {
            setFault(undefined);
            setView(undefined);
          }}
        />
      </div>
      <div className="s-buttons">
        <button type="button" className="button button-secondary" aria-disabled={busy} onClick={() => void run(async () => setView(await send('/{tenant}/feed-uploads/preview')))}>
          {t('messages.upload.look')}
        </button>
      </div>
      {view && (
        <div role="status">
          <Would view={view} />
          {!view.code && (
            <button
              type="button"
              className="button button-primary"
              aria-disabled={busy}
              onClick={() =>
                void run(async () => {
                  const taken = await send('/{tenant}/feed-uploads');
                  if (!taken) return;
                  setView(undefined);
                  if (input.current) input.current.value = '';
                  tell(t('messages.upload.done', { n: taken.accepted }));
                  done();
                })
              }
            >
              {t('messages.upload.do')}
            </button>
          )}
        </div>
      )}
    </Panel>
  );
}

function Would({ view }: { view: View }) {
  const { t } = useTexts();
  if (view.code) {
    return (
      <p>
        <b>{t('messages.upload.refused')}</b> <span className="s-late" lang="da">{view.code}: {view.reason}</span>
      </p>
    );
  }
  return (
    <>
      <p>{t('messages.upload.good', { n: view.accepted })}</p>
      {view.notKept > 0 && <p>{t('messages.upload.notKept', { n: view.notKept })}</p>}
      {view.aside.length > 0 && (
        <>
          <p>{t('messages.upload.aside', { n: view.aside.length })}</p>
          <ul className="s-people">
            {view.aside.map(line => (
              <li key={line.recordNo}>
                <b>{t('messages.upload.record', { n: line.recordNo })}</b>
                <span className="s-sub s-late" lang="da">{line.code}: {line.reason}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
