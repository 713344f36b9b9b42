import { Panel } from '../../parts/page';
import { useTexts } from '../../texts';
import { Importing } from './Importing';
import { count, differing, troubles, VERDICTS, type Preview } from './findings';

/** More than anybody reads at a time. */
const SHOWN = 200;

/** What would come of a file, problems first. */
export function Found({ preview, busy, confirm }: { preview: Preview; busy: boolean; confirm: () => void }) {
  const { t } = useTexts();
  const fresh = preview.sheets.some(sheet => count(sheet, 'NEW') > 0);
  return (
    <Panel title={t('moving.found')}>
      <p role="status">{t(!preview.importable ? 'moving.blocked' : fresh ? 'moving.clear' : 'moving.nothing')}</p>
      <Troubles preview={preview} />
      <Counts preview={preview} />
      <Differing preview={preview} />
      {busy && <Importing digest={preview.digest} />}
      {preview.importable && fresh && (
        <div className="s-buttons">
          <button type="button" className="button button-primary" aria-disabled={busy} onClick={() => !busy && confirm()}>
            {t(busy ? 'moving.importing' : 'moving.confirm')}
          </button>
          <span className="s-sr" role="status">{busy && t('moving.importing')}</span>
        </div>
      )}
    </Panel>
  );
}

function Troubles({ preview }: { preview: Preview }) {
  const { t, lang } = useTexts();
  const all = troubles(preview);
  if (all.length === 0) return null;
  return (
    <>
      <h3>{t('moving.problems')}</h3>
      <table className="s-table">
        <thead>
          <tr>
            <th scope="col">{t('moving.line')}</th>
            <th scope="col">{t('moving.column')}</th>
            <th scope="col">{t('moving.problem')}</th>
          </tr>
        </thead>
        <tbody>
          {all.slice(0, SHOWN).map(({ sheet, line, problem }, n) => (
            <tr key={n}>
              <th scope="row">
                <span lang="da">{sheet}</span> {line ?? (sheet && t('moving.whole'))}
              </th>
              <td data-label={t('moving.column')} lang="da">{problem.column ?? ''}</td>
              <td data-label={t('moving.problem')}>{lang === 'da' ? problem.danish : problem.english}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {all.length > SHOWN && <p>{t('moving.problems.more', { n: all.length - SHOWN })}</p>}
    </>
  );
}

function Counts({ preview }: { preview: Preview }) {
  const { t, code } = useTexts();
  if (preview.sheets.length === 0) return null;
  return (
    <>
      <h3>{t('moving.counts')}</h3>
      <table className="s-table">
        <thead>
          <tr>
            <th scope="col">{t('moving.sheet')}</th>
            {VERDICTS.map(verdict => <th scope="col" key={verdict}>{code('verdict', verdict)}</th>)}
          </tr>
        </thead>
        <tbody>
          {preview.sheets.map(sheet => (
            <tr key={sheet.sheet}>
              <th scope="row">{code('sheet', sheet.sheet)}</th>
              {VERDICTS.map(verdict => (
                <td key={verdict} data-label={code('verdict', verdict)}>{count(sheet, verdict)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

function Differing({ preview }: { preview: Preview }) {
  const { t } = useTexts();
  const all = differing(preview);
  if (all.length === 0) return null;
  return (
    <details className="s-rules">
      <summary>{t('moving.differs')} <span className="s-muted">({all.length})</span></summary>
      <p>{t('moving.differs.text')}</p>
      <ul>
        {all.slice(0, SHOWN).map(({ sheet, line, columns }) => (
          <li key={`${sheet}${line}`} lang="da">{sheet} {line}: {columns.join(', ')}</li>
        ))}
      </ul>
    </details>
  );
}
