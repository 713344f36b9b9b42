import { api, valueOf, type Schemas } from '../../api/client';
import { ActionDialog } from '../../parts/ActionDialog';
import { Load, useLoad } from '../../parts/load';
import { useSession } from '../../session';
import { useTexts } from '../../texts';
import { senderName } from '../inbox/sender';

type View = Schemas['ReplayView'];
type Props = {
  /** One of them; without it all that were refused or have lines in quarantine. */
  message?: string;
  close: () => void;
  done: () => void;
};

/** What would change is shown before anything does. */
export function Replay({ message, close, done }: Props) {
  const { t } = useTexts();
  const { tenant } = useSession();
  const load = useLoad(
    async () =>
      message
        ? valueOf(await api.GET('/{tenant}/feed-replays/preview/{message}', { params: { path: { tenant, message } } }))
        : valueOf(await api.GET('/{tenant}/feed-replays/preview', { params: { path: { tenant } } })),
    [tenant, message],
  );
  return (
    <ActionDialog
      name="replay-messages"
      title={t('messages.replay')}
      slot={`replay/${message ?? 'all'}`}
      fields={[{ name: 'why', label: t('messages.replay.why'), hint: t('messages.replay.hint'), type: 'area', required: true }]}
      close={close}
      send={async ({ why = '' }) => {
        const messages = load.data?.messages.map(one => one.id) ?? [];
        if (messages.length > 0) valueOf(await api.POST('/{tenant}/feed-replays', { params: { path: { tenant } }, body: { messages, why } }));
        done();
      }}
    >
      <p className="s-muted">{t('messages.replay.lead')}</p>
      <Load load={load}>{view => <Would view={view} />}</Load>
    </ActionDialog>
  );
}

function Would({ view }: { view: View }) {
  const { t, code } = useTexts();
  if (view.messages.length === 0) return <p>{t('messages.replay.none')}</p>;
  return (
    <>
      <ul className="s-people">
        {view.messages.map(message => (
          <li key={message.id}>
            <b>{t(`messages.replay.${message.result}`, { n: message.accepted })}</b>
            <span className="s-sub">
              {code('feed', message.feed)} · <span lang="da">{senderName(code, message.sender)}</span>
            </span>
            {message.reason && <span className="s-sub s-late" lang="da">{message.code}: {message.reason}</span>}
            {message.lines.map(line => (
              <span className="s-sub" key={line.recordNo}>
                {line.after
                  ? t('messages.replay.stays', { n: line.recordNo, after: line.after })
                  : t('messages.replay.passes', { n: line.recordNo, before: line.before })}
                {line.reason && <span lang="da">: {line.reason}</span>}
              </span>
            ))}
          </li>
        ))}
      </ul>
      {view.more && <p>{t('messages.replay.more')}</p>}
    </>
  );
}
