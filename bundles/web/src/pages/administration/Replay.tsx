import { api, valueOf, type Schemas } from '../../api/client';
import { ActionDialog } from '../../parts/ActionDialog';
import { Dialog } from '../../parts/dialog';
import { Load, useLoad } from '../../parts/load';
import { useSession } from '../../session';
import { useTexts } from '../../texts';
import { senderName } from '../inbox/sender';

type View = Schemas['ReplayView'];
type Message = View['messages'][number];
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
  const preview = (
    <>
      <p className="s-muted">{t('messages.replay.lead')}</p>
      <Load load={load}>{view => <Would view={view} />}</Load>
    </>
  );
  if (load.data && !load.data.messages.some(changes)) {
    return <Dialog name="replay-messages" title={t('messages.replay')} close={close}>{preview}</Dialog>;
  }
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
      {preview}
    </ActionDialog>
  );
}

const changes = (message: Message) => message.accepted > 0;

function Would({ view: { messages, more } }: { view: View }) {
  const { t } = useTexts();
  if (messages.length === 0) return <p>{t('messages.replay.none')}</p>;
  const changing = messages.filter(changes);
  const staying = messages.filter(message => !changes(message));
  return (
    <>
      <p><b>{changing.length > 0 ? t('messages.replay.some', { n: changing.length, all: messages.length }) : t('messages.replay.idle')}</b></p>
      <Each messages={changing} />
      {changing.length > 0 && staying.length > 0 ? (
        <details className="s-long">
          <summary>{t('messages.replay.rest', { n: staying.length })}</summary>
          <Each messages={staying} />
        </details>
      ) : (
        <Each messages={staying} />
      )}
      {more && <p>{t('messages.replay.more')}</p>}
    </>
  );
}

function Each({ messages }: { messages: Message[] }) {
  const { t, code } = useTexts();
  if (messages.length === 0) return null;
  return (
    <ul className="s-people">
      {messages.map(message => (
        <li key={message.id}>
          <b>{code('feed', message.feed)} · <span lang="da">{senderName(code, message.sender)}</span></b>
          <span className="s-sub">{t(`messages.replay.${message.result}`, { n: message.accepted })}</span>
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
  );
}
