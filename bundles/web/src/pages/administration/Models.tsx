import { useSearchParams } from 'wouter';
import { api, valueOf, type Schemas } from '../../api/client';
import { sizeIn } from '../../parts/files';
import { Load, useLoad } from '../../parts/load';
import { Panel } from '../../parts/page';
import { Empty } from '../../parts/problem';
import { useSession } from '../../session';
import { useTexts } from '../../texts';
import { Compared } from './Compared';
import { Section } from './Sections';

type Jar = Schemas['ModelJar'];

/** What another version of the way of working would change; which one, the address says. */
export default function Models() {
  const { t } = useTexts();
  const { tenant } = useSession();
  const [query, setQuery] = useSearchParams();
  const file = query.get('fil');
  const load = useLoad(
    async () => valueOf(await api.GET('/{tenant}/administration/model-candidates', { params: { path: { tenant } } })).items,
    [tenant],
  );
  return (
    <Section title={t('models')} lead={t('models.lead')}>
      {file && <Compared key={file} file={file} />}
      <Panel title={t('models.laid')}>
        <p className="s-muted">{t('models.laid.text')}</p>
        <Load load={load}>
          {jars =>
            jars.length === 0 ? (
              <Empty icon="folder-open" title={t('models.none')} text={t('models.none.text')} />
            ) : (
              <Jars jars={jars} compare={chosen => setQuery({ fil: chosen })} />
            )
          }
        </Load>
      </Panel>
    </Section>
  );
}

const OPENED = 'opened/';

function Jars({ jars, compare }: { jars: Jar[]; compare: (file: string) => void }) {
  const { t, moment, locale } = useTexts();
  return (
    <table className="s-table">
      <thead>
        <tr>
          <th scope="col">{t('models.file')}</th>
          <th scope="col">{t('models.at')}</th>
          <th scope="col"><span className="s-sr">{t('models.compare')}</span></th>
        </tr>
      </thead>
      <tbody>
        {jars.map(({ file, laidAt, bytes }) => (
          <tr key={file}>
            <th scope="row">
              <span className="s-code">{file.startsWith(OPENED) ? file.slice(OPENED.length) : file}</span>{' '}
              <span className="s-tag">{t(file.startsWith(OPENED) ? 'models.opened' : 'models.new')}</span>
            </th>
            <td data-label={t('models.at')}>
              {moment(laidAt)}
              <span className="s-sub">{sizeIn(locale, bytes)}</span>
            </td>
            <td>
              <button type="button" className="button button-secondary" onClick={() => compare(file)}>
                {t('models.compare')}
                <span className="s-sr">: {file}</span>
              </button>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
