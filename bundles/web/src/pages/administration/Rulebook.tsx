import { api, valueOf, type Schemas } from '../../api/client';
import { Load, useLoad } from '../../parts/load';
import { Panel, Quote } from '../../parts/page';
import { useSession } from '../../session';
import { today, useTexts } from '../../texts';
import { grouped, historicOn } from './rules';
import { Section } from './Sections';

type Rule = Schemas['WayOfWorkingRule'];

/** The deployed way of working, each rule with the sentence it stands on. */
export default function Rulebook() {
  const { t } = useTexts();
  const { tenant, way } = useSession();
  const load = useLoad(
    async () => valueOf(await api.GET('/{tenant}/rulebook', { params: { path: { tenant } } })).items,
    [tenant],
  );
  return (
    <Section title={t('rulebook')} lead={t('rulebook.lead')}>
      <Panel title={way.name} aside={<Standing />}>
        <Load load={load}>
          {rules => grouped(rules).map(({ group, kinds }) => (
            <section key={group} aria-labelledby={`group-${group}`}>
              <h3 id={`group-${group}`}>{t(`rulebook.group.${group}`)}</h3>
              {kinds.map(kind => <Kind key={kind} kind={kind} rules={rules.filter(r => r.kind === kind)} />)}
            </section>
          ))}
        </Load>
      </Panel>
    </Section>
  );
}

/** Which model it is, and whether it is decided. */
function Standing() {
  const { t } = useTexts();
  const { way } = useSession();
  return (
    <>
      {way.standing && (
        <span className="s-tag">
          {t(way.standing.adoptedOn && way.standing.adoptedOn <= today() ? 'rulebook.adopted' : 'rulebook.proposed')}
        </span>
      )}{' '}
      <span className="s-tag">{t('rulebook.version', { version: way.version })}</span>
    </>
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
