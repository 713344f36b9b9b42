import { useState } from 'react';
import { api, valueOf, type Schemas } from '../../api/client';
import { sizeIn } from '../../parts/files';
import { Load, useLoad } from '../../parts/load';
import { PageHead, Panel } from '../../parts/page';
import { may } from '../../rights';
import { useSession } from '../../session';
import { useTexts, type Key } from '../../texts';
import { senderName } from '../inbox/sender';
import { Told } from './Messages';
import { Replay } from './Replay';

type Road = Schemas['FeedMessageRoad'];
type Step = Schemas['FeedMessageRoadStep'];

const LIST = '/administration/meddelelser';
const TONE = { PASSED: 'ok', PARTLY: 'warn', STOPPED: 'late', NOT_REACHED: '', OVER: '' } as const;

/** The steps of one message; nobody is in them. */
export default function Message({ id }: { id: string }) {
  const { tenant } = useSession();
  const load = useLoad(
    async () => valueOf(await api.GET('/{tenant}/feed-messages/{message}', { params: { path: { tenant, message: id } } })),
    [tenant, id],
  );
  return (
    <div className="container">
      <Load load={load} back={LIST}>{road => <Shown road={road} changed={load.reload} />}</Load>
    </div>
  );
}

function Shown({ road: { message, steps }, changed }: { road: Road; changed: () => void }) {
  const { t, code, moment, locale } = useTexts();
  const { me } = useSession();
  const [replaying, setReplaying] = useState(false);
  return (
    <>
      <PageHead
        title={t('messages.road')}
        back={{ to: LIST, text: t('messages') }}
        lead={
          <>
            {code('feed', message.feed)} · <span lang="da">{senderName(code, message.sender)}</span> · {moment(message.receivedAt)}
          </>
        }
        actions={
          may(me, 'replayMessages') && message.kept && (
            <button type="button" className="button button-secondary" onClick={() => setReplaying(true)}>{t('messages.replay')}</button>
          )
        }
      >
        <p className="s-tags">
          <Told message={message} />
          <span className="s-tag">{code('way', message.way)}</span>
          <span className="s-tag">{sizeIn(locale, message.size)}</span>
        </p>
        {message.reason && <p className="s-late" lang="da">{message.reason}</p>}
        {message.corrects && <p>{t('messages.correction')}</p>}
      </PageHead>
      <Panel title={t('messages.road')}>
        <ol className="s-people">
          {steps.map(step => <One key={step.kind} step={step} />)}
        </ol>
      </Panel>
      {replaying && <Replay message={message.id} close={() => setReplaying(false)} done={changed} />}
    </>
  );
}

function One({ step: { kind, result, lines } }: { step: Step }) {
  const { t } = useTexts();
  const counted = Object.entries(lines).sort(([a], [b]) => a.localeCompare(b));
  return (
    <li>
      <b>{t(`messages.step.${kind}`)}</b> <span className={`s-pill ${TONE[result]}`}>{t(kind === 'RECEIPT' && result === 'STOPPED' ? 'messages.result.refusal' : `messages.result.${result}`)}</span>
      {counted.length > 0 && (
        <span className="s-sub">
          {counted.map(([what, n]) => `${n} ${what.startsWith('E0') || what === 'CORRECTED' ? what : t(`messages.lines.${what}` as Key)}`).join(' · ')}
        </span>
      )}
    </li>
  );
}
