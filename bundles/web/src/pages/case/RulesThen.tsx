import { Link } from 'wouter';
import { api, valueOf, type Schemas } from '../../api/client';
import { useLoad } from '../../parts/load';
import { useSession } from '../../session';
import { useTexts } from '../../texts';

/** By which version of the model it was decided; of an earlier one, the rules as they were written then. */
export function RulesThen({ decision }: { decision: Schemas['Decision'] }) {
  const { t } = useTexts();
  const { way } = useSession();
  const { modelCode: code, modelVersion: version } = decision;
  return (
    <>
      {version !== way.version && <AsWritten decision={decision} />}
      <p className="s-muted">
        {t('why.model', { code, version })}{' '}
        <Link href={`/administration/arbejdsgang?version=${encodeURIComponent(version)}`}>{t('why.rulebook')}</Link>
      </p>
    </>
  );
}

function AsWritten({ decision }: { decision: Schemas['Decision'] }) {
  const { t } = useTexts();
  const { tenant } = useSession();
  const version = decision.modelVersion;
  const load = useLoad(
    async () => {
      const path = { tenant, version };
      return valueOf(await api.GET('/{tenant}/way-of-working/versions/{version}', { params: { path } })).rules;
    },
    [tenant, version],
  );
  const quotes = decision.grounds.map(ground => ground.source.quote);
  const rules = (load.data ?? []).filter(rule => quotes.includes(rule.source.quote));
  if (rules.length === 0) return null;
  return (
    <>
      <p><b>{t('why.then', { version })}</b></p>
      <ul lang="da">{rules.map(rule => <li key={rule.kind + rule.id}>{rule.statement}</li>)}</ul>
    </>
  );
}
