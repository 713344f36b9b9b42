import { useId, useRef, useState, type FormEvent } from 'react';
import { api, valueOf, type Schemas } from '../../api/client';
import { useChange } from '../../parts/change';
import { base64, csv, save } from '../../parts/files';
import { ErrorSummary } from '../../parts/form/ErrorSummary';
import { Icon } from '../../parts/icon';
import { Panel } from '../../parts/page';
import { ProblemBox } from '../../parts/problem';
import { may } from '../../rights';
import { useSession } from '../../session';
import { useTexts } from '../../texts';
import { Found } from './Found';
import type { Preview } from './findings';
import { Section } from './Sections';

type Result = Schemas['ImportResult'];
type Sheet = Schemas['ImportSheet'];

const FIELD = 'file';
const ADMINISTRATORS: Sheet[] = ['ACCOUNTS', 'POSTS', 'HOLDINGS'];
const LEADERS: Sheet[] = ['PEOPLE', 'CASES'];

/** From spreadsheets: tried first, then all of it or nothing. */
export default function MovingIn() {
  const { t } = useTexts();
  const { tenant } = useSession();
  const [content, setContent] = useState('');
  const [preview, setPreview] = useState<Preview>();
  const [result, setResult] = useState<Result>();
  const change = useChange();

  async function look(file: File) {
    setPreview(undefined);
    await change.run(async () => {
      const bytes = await base64(file);
      setContent(bytes);
      const params = { path: { tenant } };
      setPreview(valueOf(await api.POST('/{tenant}/import/preview', { params, body: { content: bytes } })));
    });
  }

  async function confirm({ digest }: Preview) {
    await change.run(async () => {
      const params = { path: { tenant } };
      setResult(valueOf(await api.POST('/{tenant}/import', { params, body: { content, digest } })));
      setPreview(undefined);
      setContent('');
    });
  }

  return (
    <Section title={t('moving')} lead={t('moving.lead')}>
      {result ? (
        <Done result={result} again={() => setResult(undefined)} />
      ) : (
        <>
          <Template />
          <Panel title={t('moving.choose')}>
            {change.problem && <ProblemBox problem={change.problem} />}
            <Choose busy={change.busy && !preview} chosen={look} forget={() => setPreview(undefined)} />
          </Panel>
          {preview && <Found preview={preview} busy={change.busy} confirm={() => void confirm(preview)} />}
        </>
      )}
    </Section>
  );
}

function Template() {
  const { t, code } = useTexts();
  const { tenant, me } = useSession();
  const { problem, run, busy } = useChange();
  const sheets = [...(may(me, 'administer') ? ADMINISTRATORS : []), ...(may(me, 'lead') ? LEADERS : [])];

  const get = (sheet?: Sheet) =>
    run(async () => {
      const params = { path: { tenant }, query: { sheet } };
      const answer = await api.GET('/{tenant}/import/template', { params, parseAs: 'blob' });
      const blob = valueOf(answer) as unknown as Blob;
      const name = /filename[*]=UTF-8''(.+)$/.exec(answer.response.headers.get('Content-Disposition') ?? '')?.[1];
      save(blob, name ? decodeURIComponent(name) : 'indflytning.xlsx');
    });

  return (
    <Panel title={t('moving.template')}>
      {problem && <ProblemBox problem={problem} />}
      <p>{t('moving.template.text')}</p>
      <button type="button" className="button button-secondary" aria-disabled={busy} onClick={() => void get()}>
        {t('moving.template.get')}
      </button>
      <p className="s-row s-sheets">
        <span className="s-muted">{t('moving.template.csv')}:</span>
        {sheets.map(sheet => (
          <button type="button" className="s-link" key={sheet} onClick={() => void get(sheet)}>{code('sheet', sheet)}</button>
        ))}
      </p>
    </Panel>
  );
}

function Choose({ busy, chosen, forget }: { busy: boolean; chosen: (file: File) => Promise<void>; forget: () => void }) {
  const { t } = useTexts();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [missing, setMissing] = useState(0);

  function send(event: FormEvent) {
    event.preventDefault();
    if (busy) return;
    const file = input.current?.files?.[0];
    setMissing(n => (file ? 0 : n + 1));
    if (file) void chosen(file);
  }

  return (
    <form className="s-form" onSubmit={send} noValidate>
      {missing > 0 && <ErrorSummary key={missing} wrong={[{ field: FIELD, text: t('moving.file.missing') }]} id={id} />}
      <div className={`form-group wide${missing ? ' form-error' : ''}`}>
        <label className="form-label" htmlFor={id + FIELD}>{t('moving.file')}</label>
        <span className="form-hint" id={`${id}hint`}>{t('moving.file.hint')}</span>
        {missing > 0 && <span className="form-error-message" id={`${id}error`}>{t('moving.file.missing')}</span>}
        <input
          ref={input}
          type="file"
          id={id + FIELD}
          accept=".xlsx,.csv"
          required
          aria-invalid={missing ? true : undefined}
          aria-describedby={`${id}hint${missing ? ` ${id}error` : ''}`}
          onChange={() => {
            setMissing(0);
            forget();
          }}
        />
      </div>
      <div className="s-buttons">
        <button type="submit" className="button button-primary" aria-disabled={busy}>
          {busy ? t('moving.previewing') : t('moving.preview')}
        </button>
        <span className="s-sr" role="status">{busy && t('moving.previewing')}</span>
      </div>
    </form>
  );
}

function Done({ result, again }: { result: Result; again: () => void }) {
  const { t, code } = useTexts();
  const { tenant } = useSession();
  const list = () =>
    save(
      csv([
        [t('login.user'), t('person.name'), t('moving.password')],
        ...result.passwords.map(p => [p.username, p.name, p.password]),
      ]),
      `adgangskoder-${tenant}.csv`,
    );
  return (
    <>
      <Panel title={t('moving.done')}>
        <p role="status">
          <Icon name="success" /> {t('moving.done.text')}
        </p>
        <ul className="s-plain">
          {result.made.filter(m => m.count > 0).map(m => <li key={m.sheet}>{t('moving.made', { sheet: code('sheet', m.sheet), n: m.count })}</li>)}
        </ul>
        <div className="s-buttons">
          <button type="button" className="button button-tertiary" onClick={again}>{t('moving.another')}</button>
        </div>
      </Panel>
      {result.passwords.length > 0 && (
        <Panel title={t('moving.passwords')}>
          <p>{t('moving.passwords.text')}</p>
          <button type="button" className="button button-primary" onClick={list}>{t('moving.passwords.get')}</button>
          <table className="s-table">
            <thead>
              <tr>
                <th scope="col">{t('login.user')}</th>
                <th scope="col">{t('moving.password')}</th>
              </tr>
            </thead>
            <tbody>
              {result.passwords.map(p => (
                <tr key={p.username}>
                  <th scope="row">{p.username}</th>
                  <td data-label={t('moving.password')}><code>{p.password}</code></td>
                </tr>
              ))}
            </tbody>
          </table>
        </Panel>
      )}
    </>
  );
}
