import { useState } from 'react';
import { api, valueOf, version } from '../../api/client';
import { ActionDialog } from '../../parts/ActionDialog';
import { useSession } from '../../session';
import { useTexts } from '../../texts';
import type { OnItem } from './Conclude';

/** What is written about one item; two may write at once, and neither loses a word. */
export function WriteMinutes({ agenda, line, set, close }: OnItem) {
  const { t } = useTexts();
  const { tenant } = useSession();
  const [read, setRead] = useState(line.item);
  const path = { tenant, meeting: agenda.meeting.id };

  async function readAgain() {
    const now = valueOf(await api.GET('/{tenant}/meetings/{meeting}/agenda', { params: { path } }));
    set(now);
    setRead(now.lines.find(l => l.item.id === line.item.id)?.item ?? read);
  }

  return (
    <ActionDialog
      name="write-minutes"
      title={t('agenda.about', { what: t('minutes.write'), item: line.named?.person.name ?? line.label })}
      label={t('save')}
      slot={`item/${line.item.id}/minutes`}
      fields={[
        { name: 'text', label: t('minutes.text'), type: 'area', required: true, wide: true, initial: line.item.minutes },
      ]}
      close={close}
      refresh={() => void readAgain()}
      send={async v => {
        const params = { path: { ...path, item: line.item.id }, header: version(read.version) };
        const body = { text: v.text ?? '' };
        set(valueOf(await api.PUT('/{tenant}/meetings/{meeting}/agenda/{item}/minutes', { params, body })));
      }}
    >
      {read.version !== line.item.version && read.minutes && (
        <div className="s-words" role="status">
          <h3>{t('minutes.now')}</h3>
          <p lang="da">{read.minutes}</p>
          <p className="s-sub">{t('minutes.now.text')}</p>
        </div>
      )}
    </ActionDialog>
  );
}
