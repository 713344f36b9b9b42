import { useEffect, useMemo } from 'react';
import { Link } from 'wouter';
import { api, valueOf } from '../../api/client';
import { attend, settleIn } from '../../outbox/attend';
import { Load, useLoad } from '../../parts/load';
import { PageHead, Panel, Pill } from '../../parts/page';
import { Empty } from '../../parts/problem';
import { useSession } from '../../session';
import { useTexts } from '../../texts';
import type { bodyOf } from './body';
import { askedBy } from './fields';
import { Raising } from './Raising';
import { hereIs } from './tab';

/** Anybody who works here: a concern in less than a minute, on the phone in the pocket. */
export default function Raise() {
  const { t } = useTexts();
  const { tenant, me, way } = useSession();
  const whose = useMemo(() => ({ tenant, user: me.id }), [tenant, me.id]);
  const asked = useMemo(() => askedBy(way), [way]);
  const mine = useLoad(
    async () => valueOf(await api.GET('/{tenant}/concerns', { params: { path: { tenant }, query: { size: 10 } } })),
    [tenant],
  );
  useEffect(() => {
    hereIs(whose);
    void attend(whose).then(here => here && settleIn(here, whose, me.municipality, asked)).catch(() => {});
  }, [whose, me.municipality, asked]);

  async function sendNow(body: ReturnType<typeof bodyOf>) {
    const header = { 'Idempotency-Key': crypto.randomUUID() };
    valueOf(await api.POST('/{tenant}/concerns', { params: { path: { tenant }, header }, body }));
  }

  return (
    <div className="container s-narrow">
      <PageHead title={t('raise')} lead={t('raise.lead')} />
      <Raising whose={whose} asked={asked} shown sendNow={sendNow} sent={mine.reload} />
      <Panel title={t('raise.mine')}>
        <Load load={mine}>
          {({ items }) =>
            items.length === 0 ? (
              <Empty icon="flag" title={t('raise.mine.none')} text={t('raise.mine.none.text')} />
            ) : (
              <ul className="s-plain">
                {items.map(({ concern, person }) => (
                  <li key={concern.id}>
                    <Link href={`/bekymringer/${concern.id}`}>{person?.name ?? t('raise.nameless')}</Link>{' '}
                    <Pill group="concern" value={concern.state} />
                    <Sent at={concern.raisedAt} />
                  </li>
                ))}
              </ul>
            )
          }
        </Load>
      </Panel>
    </div>
  );
}

function Sent({ at }: { at: string }) {
  const { moment } = useTexts();
  return <span className="s-sub">{moment(at)}</span>;
}
