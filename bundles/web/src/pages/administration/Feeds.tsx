import { Link } from 'wouter';
import { api, root, valueOf, type Schemas } from '../../api/client';
import { Load, useLoad } from '../../parts/load';
import { Panel } from '../../parts/page';
import { Empty } from '../../parts/problem';
import { may } from '../../rights';
import { useSession } from '../../session';
import { useTexts } from '../../texts';
import { senderName } from '../inbox/sender';
import { Coordinators } from './Coordinators';
import { RefusedMessages } from './RefusedMessages';
import { Section } from './Sections';

type Part = { name: string; up: boolean; reason: string };

/** No connection: what waits there stands in a panel of its own. */
const REFUSED = '/refused';

/** Answered with 503 as well while a part is down; the body tells which. */
async function feedsOf(tenant: string): Promise<Part[]> {
  const answer = await fetch(new URL('health/ready', root));
  const { feeds } = (await answer.json()) as { feeds: Part[] };
  return feeds.filter(feed => feed.name.startsWith(`${tenant}/`) && !feed.name.endsWith(REFUSED));
}

/** Of which authority, and of what: its name is tenant, sender and feed. */
function connection(code: Parameters<typeof senderName>[0], name: string): string {
  const [, sender = '', feed = ''] = name.split('/');
  return [senderName(code, sender), code('feed', feed)].filter(Boolean).join(' · ');
}

export default function Feeds() {
  const { t, code } = useTexts();
  const { tenant, me } = useSession();
  const load = useLoad(() => feedsOf(tenant), [tenant]);
  return (
    <Section title={t('feeds')} lead={t('feeds.lead')}>
      <Panel title={t('feeds.running')}>
        <Load load={load}>
          {feeds =>
            feeds.length === 0 ? (
              <Empty icon="email" title={t('feeds.none')} text={t('feeds.none.text')} />
            ) : (
              <ul className="s-people">
                {feeds.map(feed => (
                  <li key={feed.name} className="s-feed">
                    <b>{connection(code, feed.name)}</b>
                    <span className={`s-pill ${feed.up ? 'ok' : 'late'}`}>{t(feed.up ? 'feeds.up' : 'feeds.down')}</span>
                    {feed.reason && <span className="s-sub" lang="da">{feed.reason}</span>}
                  </li>
                ))}
              </ul>
            )
          }
        </Load>
      </Panel>
      {may(me, 'seeToMessages') && <RefusedMessages />}
      {may(me, 'triage') && <Quarantine />}
      {may(me, 'lead') && <Coordinators />}
    </Section>
  );
}

function Quarantine() {
  const { t, code, moment } = useTexts();
  const { tenant } = useSession();
  const load = useLoad(async (): Promise<Schemas['InboxSummary'][]> => {
    const query = { state: 'QUARANTINED' as const, size: 50 };
    return valueOf(await api.GET('/{tenant}/inbox', { params: { path: { tenant }, query } })).items;
  }, [tenant]);
  return (
    <Panel title={t('feeds.quarantine')}>
      <p className="s-muted">{t('feeds.quarantine.lead')}</p>
      <Load load={load}>
        {lines =>
          lines.length === 0 ? (
            <p>{t('feeds.quarantine.none')}</p>
          ) : (
            <ul className="s-people">
              {lines.map(line => (
                <li key={line.id}>
                  <Link href={`/indbakke/${line.id}`}>{line.person}</Link>
                  <span className="s-sub s-late" lang="da">{line.problem}</span>
                  <span className="s-sub">
                    <span lang="da">{senderName(code, line.sender)}</span>, {t('inbox.record', { n: line.recordNo })} · {moment(line.receivedAt)}
                  </span>
                </li>
              ))}
            </ul>
          )
        }
      </Load>
    </Panel>
  );
}
