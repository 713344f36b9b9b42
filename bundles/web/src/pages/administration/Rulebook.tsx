import { useSearchParams } from 'wouter';
import { api, valueOf, type Schemas } from '../../api/client';
import { Load, useLoad } from '../../parts/load';
import { Panel, Quote } from '../../parts/page';
import { useSession } from '../../session';
import { today, useTexts } from '../../texts';
import { grouped, historicOn } from './rules';
import { Section } from './Sections';

type Rule = Schemas['WayOfWorkingRule'];
type Version = Schemas['ModelVersion'];

/** The way of working, each rule with the sentence it stands on; of each version that was in force. */
export default function Rulebook() {
  const { t } = useTexts();
  const { tenant, way } = useSession();
  const [query, setQuery] = useSearchParams();
  const version = query.get('version') ?? way.version;
  const load = useLoad(async () => {
    const params = { path: { tenant } };
    const [versions, rules] = await Promise.all([
      api.GET('/{tenant}/way-of-working/versions', { params }),
      version === way.version
        ? api.GET('/{tenant}/rulebook', { params }).then(answer => valueOf(answer).items)
        : api
            .GET('/{tenant}/way-of-working/versions/{version}', { params: { path: { tenant, version } } })
            .then(answer => valueOf(answer).rules),
    ]);
    return { versions: valueOf(versions).items, rules };
  }, [tenant, version, way.version]);
  const choose = (chosen: string) => setQuery(chosen === way.version ? {} : { version: chosen });
  return (
    <Section title={t('rulebook')} lead={t('rulebook.lead')}>
      <Panel title={way.name} aside={<Standing version={version} />}>
        <Load load={load}>
          {({ versions, rules }) => (
            <>
              {versions.length > 1 && <Versions versions={versions} chosen={version} choose={choose} />}
              {grouped(rules).map(({ group, kinds }) => (
                <section key={group} aria-labelledby={`group-${group}`}>
                  <h3 id={`group-${group}`}>{t(`rulebook.group.${group}`)}</h3>
                  {kinds.map(kind => <Kind key={kind} kind={kind} rules={rules.filter(r => r.kind === kind)} />)}
                </section>
              ))}
            </>
          )}
        </Load>
      </Panel>
    </Section>
  );
}

/** Which model it is, and whether it is decided. */
function Standing({ version }: { version: string }) {
  const { t } = useTexts();
  const { way } = useSession();
  return (
    <>
      {way.standing && version === way.version && (
        <span className="s-tag">
          {t(way.standing.adoptedOn && way.standing.adoptedOn <= today() ? 'rulebook.adopted' : 'rulebook.proposed')}
        </span>
      )}{' '}
      <span className="s-tag">{t('rulebook.version', { version })}</span>
    </>
  );
}

type VersionsProps = { versions: Version[]; chosen: string; choose: (version: string) => void };

function Versions({ versions, chosen, choose }: VersionsProps) {
  const { t, moment } = useTexts();
  return (
    <div className="form-group">
      <label className="form-label" htmlFor="rulebook-version">{t('rulebook.versions')}</label>
      <select
        id="rulebook-version"
        className="form-select"
        value={chosen}
        onChange={event => choose(event.currentTarget.value)}
      >
        {versions.map(v => (
          <option key={v.version} value={v.version}>
            {t(v.inForce ? 'rulebook.now' : 'rulebook.then', { version: v.version, day: moment(v.openedAt) })}
          </option>
        ))}
      </select>
    </div>
  );
}

function Kind({ kind, rules }: { kind: string; rules: Rule[] }) {
  const { code, t } = useTexts();
  const { way } = useSession();
  const historic = kind === 'policy' ? historicOn(today(), way.standing?.policies ?? []) : [];
  return (
    <details className="s-rules">
      <summary>
        {code('rule', kind)} <span className="s-muted">({rules.length})</span>
      </summary>
      <ul>
        {rules.map(rule => (
          <li key={rule.id + rule.statement + rule.source.requirement}>
            <p lang="da">{rule.statement}</p>
            {historic.includes(rule.id) && <span className="s-tag">{t('rulebook.historic')}</span>}
            <Quote source={rule.source} />
          </li>
        ))}
      </ul>
    </details>
  );
}
