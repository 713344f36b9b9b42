import { Fragment, useState } from 'react';
import { Link } from 'wouter';
import { api, valueOf, type Schemas } from '../../api/client';
import { Load, useLoad } from '../../parts/load';
import { Panel } from '../../parts/page';
import { Empty } from '../../parts/problem';
import { may } from '../../rights';
import { useSession } from '../../session';
import { useTexts } from '../../texts';

type Comparison = Schemas['ModelComparison'];
type Difference = Schemas['ModelComparisonDifference'];

const ASPECTS: Difference['aspect'][] = ['DEADLINE', 'FORUM', 'ELIGIBILITY', 'VISIBILITY'];

/** Every open case under the version in force and under that in the file; it is read, and nothing is changed. */
export function Compared({ file }: { file: string }) {
  const { t } = useTexts();
  const { tenant } = useSession();
  const load = useLoad(
    async () => valueOf(await api.POST('/{tenant}/administration/model-compare', { params: { path: { tenant } }, body: { file } })),
    [tenant, file],
  );
  return (
    <Panel title={t('models.result', { file })}>
      {load.busy && <p className="s-muted" role="status">{t('models.comparing', { file })}</p>}
      <Load load={load}>{found => <Found found={found} />}</Load>
    </Panel>
  );
}

function Found({ found }: { found: Comparison }) {
  const { t, code } = useTexts();
  const [only, setOnly] = useState<Difference['aspect']>();
  const { now, then, openCases: n, counts, differences } = found;
  const versions = t('models.versions', { now, then });
  if (differences.length === 0) {
    return (
      <>
        <p role="status">{versions}</p>
        <Empty icon="success" title={t('models.same')} text={t('models.same.text', { n })} />
      </>
    );
  }
  return (
    <>
      <p role="status">{versions}. {t('models.counted', { n })}.</p>
      <p className="s-muted">{t('models.onward')}</p>
      <ul className="s-counts">
        {ASPECTS.map(aspect => (
          <li key={aspect}>
            <button
              type="button"
              aria-pressed={only === aspect}
              onClick={() => setOnly(is => (is === aspect ? undefined : aspect))}
            >
              <b>{counts[aspect] ?? 0}</b>
              <span>{code('aspect', aspect)}</span>
            </button>
          </li>
        ))}
      </ul>
      <Differences differences={differences.filter(d => !only || d.aspect === only)} />
    </>
  );
}

function Differences({ differences }: { differences: Difference[] }) {
  const { t, code } = useTexts();
  if (differences.length === 0) return <p>{t('models.nothing')}</p>;
  return (
    <table className="s-table">
      <thead>
        <tr>
          <th scope="col">{t('models.case')}</th>
          <th scope="col">{t('models.now')}</th>
          <th scope="col">{t('models.then')}</th>
        </tr>
      </thead>
      <tbody>
        {differences.map(({ caseId, caseNumber, aspect, now, then }, n) => (
          <tr key={`${n}-${caseNumber}-${aspect}`}>
            <th scope="row">
              <CaseNumber id={caseId} number={caseNumber} />
              <span className="s-sub">{code('aspect', aspect)}</span>
            </th>
            <td data-label={t('models.now')}><Told text={now} /></td>
            <td data-label={t('models.then')}><Told text={then} /></td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Who administers the platform sees no case; whether somebody else sees this one, the platform says. */
function CaseNumber({ id, number }: { id: string; number: string }) {
  const { me } = useSession();
  return may(me, 'workOnCases') ? <Link href={`/sager/${id}`} className="s-number">{number}</Link> : <span className="s-number">{number}</span>;
}

/** A model that says nothing of something has none of it. */
function Told({ text }: { text: string }) {
  const { t } = useTexts();
  if (text === '') return <>{t('models.nothing')}</>;
  return (
    <span lang="da">
      {text.split('; ').map((part, n) => (
        <Fragment key={n}>
          {n > 0 && <br />}
          {part}
        </Fragment>
      ))}
    </span>
  );
}
