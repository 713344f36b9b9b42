import { api, valueOf, type Schemas } from '../../api/client';
import { useChange } from '../../parts/change';
import { save, sizeIn } from '../../parts/files';
import { Icon } from '../../parts/icon';
import { Due, Facts, Panel } from '../../parts/page';
import { ProblemBox } from '../../parts/problem';
import { useSession } from '../../session';
import { today, useTexts } from '../../texts';
import { timeOf } from './fields';

type View = Schemas['RecordView'];

/** When it is due, and what it asks and was answered. */
export function About({ view }: { view: View }) {
  const { t } = useTexts();
  const { way } = useSession();
  const { record, asked } = view;
  const forum = way.forums.find(f => f.id === record.forum)?.name;
  return (
    <>
      {(record.reviewOn || record.closing || forum) && (
        <Panel title={t('records.state')}>
          <Facts
            facts={[
              [t('records.forum'), forum && <span lang="da">{forum}</span>],
              [t('records.review.on'), record.reviewOn && <Due day={record.reviewOn} overdue={record.reviewOn < today()} />],
              [t('records.closed'), record.closing && <span lang="da">{record.closing.note}</span>],
            ]}
          />
        </Panel>
      )}
      {asked && record.asked && (
        <Panel title={t('records.asked')}>
          <Facts
            facts={[
              [t('records.asked.to'), <span key="to" lang="da">{asked.addresseeName}</span>],
              [t('records.asked.due'), !record.asked.answer && <Due day={record.asked.due} overdue={asked.overdue} />],
              [t('records.asked.answer'), record.asked.answer && <span lang="da" className="s-prose">{record.asked.answer}</span>],
            ]}
          />
          {asked.minutes !== undefined && (
            <p className="s-sub">{t('records.asked.by', { name: asked.byName ?? '', time: t(...timeOf(asked.minutes)) })}</p>
          )}
        </Panel>
      )}
    </>
  );
}

/** Files are handed over to be kept, never shown in the page. */
export function Files({ view }: { view: View }) {
  const { t, locale } = useTexts();
  const { tenant } = useSession();
  const { problem, run } = useChange();
  const { files, record, may } = view;
  if (files.length === 0 && !may.attach) return null;
  const fetchFile = (file: Schemas['RecordFile']) =>
    run(async () => {
      const path = { tenant, record: record.id, file: file.id };
      const bytes = valueOf(await api.GET('/{tenant}/records/{record}/files/{file}', { params: { path }, parseAs: 'blob' }));
      save(bytes as unknown as Blob, file.name);
    });
  return (
    <Panel title={t('records.files')}>
      {problem && <ProblemBox problem={problem} />}
      {files.length === 0 ? (
        <p className="s-muted">{t('records.files.none')}</p>
      ) : (
        <ul className="s-tasks">
          {files.map(file => (
            <li key={file.id}>
              <div>
                <b lang="da">{file.name}</b>
                <span className="s-sub">{sizeIn(locale, file.size)}</span>
              </div>
              <button type="button" className="s-link" onClick={() => void fetchFile(file)}>
                <Icon name="arrow-forward" />
                {t('records.download')}
                <span className="s-sr" lang="da">: {file.name}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
