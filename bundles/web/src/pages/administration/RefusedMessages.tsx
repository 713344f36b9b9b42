import { useState } from 'react';
import { api, valueOf, type Schemas } from '../../api/client';
import { useChange } from '../../parts/change';
import { Form } from '../../parts/form/Form';
import { Load } from '../../parts/load';
import { More, Panel } from '../../parts/page';
import { usePages } from '../../parts/paging';
import { useTell } from '../../parts/tell';
import { useSession } from '../../session';
import { useTexts } from '../../texts';
import { senderName } from '../inbox/sender';

type Message = Schemas['RefusedMessage'];

const SIZE = 25;

/** Messages that could not be taken at all; what was in them nobody is shown. */
export function RefusedMessages() {
  const { t } = useTexts();
  const { tenant } = useSession();
  const { load, more } = usePages(
    async after => valueOf(await api.GET('/{tenant}/refused-messages', { params: { path: { tenant }, query: { after, size: SIZE } } })),
    [tenant],
  );
  return (
    <Panel title={t('feeds.refused')}>
      <p className="s-muted">{t('feeds.refused.lead')}</p>
      <Load load={load}>
        {({ items }) =>
          items.length === 0 ? (
            <p>{t('feeds.refused.none')}</p>
          ) : (
            <>
              <ul className="s-people">{items.map(message => <Refused key={message.id} message={message} changed={load.reload} />)}</ul>
              <More {...more} />
            </>
          )
        }
      </Load>
    </Panel>
  );
}

type Props = { message: Message; changed: () => void };

function Refused({ message, changed }: Props) {
  const { t, code, moment } = useTexts();
  const [seeing, setSeeing] = useState(false);
  const { seen } = message;
  return (
    <li>
      <b lang="da">{message.reason}</b>
      <span className="s-sub">
        <span lang="da">{senderName(code, message.sender)}</span> · {moment(message.receivedAt)} · {message.code}
      </span>
      {seen && (
        <span className="s-sub">
          {t('feeds.seen.at', { when: moment(seen.at) })}: <span lang="da">{seen.note}</span>
        </span>
      )}
      {!seen && (
        <button type="button" className="s-link s-tight" aria-expanded={seeing} onClick={() => setSeeing(is => !is)}>
          {t('feeds.seen')}
          <span className="s-sr">: {moment(message.receivedAt)}</span>
        </button>
      )}
      {!seen && seeing && <SeeTo message={message} changed={changed} />}
    </li>
  );
}

function SeeTo({ message, changed }: Props) {
  const { t } = useTexts();
  const { tenant } = useSession();
  const tell = useTell();
  const { busy, problem, run } = useChange();
  return (
    <Form
      slot={`refused/${message.id}/seen`}
      fields={[{ name: 'note', label: t('feeds.seen.note'), hint: t('feeds.seen.hint'), type: 'area', required: true }]}
      label={t('save')}
      busy={busy}
      problem={problem}
      submit={({ note = '' }) =>
        run(async () => {
          const params = { path: { tenant, message: message.id } };
          valueOf(await api.POST('/{tenant}/refused-messages/{message}/seen', { params, body: { note } }));
          tell(t('saved', { what: t('feeds.seen') }));
          changed();
        })
      }
    />
  );
}
