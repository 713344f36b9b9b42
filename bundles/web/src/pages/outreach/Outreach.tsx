import { useState } from 'react';
import { Link } from 'wouter';
import { api, valueOf, version, type Schemas } from '../../api/client';
import { ActionDialog } from '../../parts/ActionDialog';
import { orNone } from '../../parts/form/fields';
import { Icon } from '../../parts/icon';
import { Load, useLoad } from '../../parts/load';
import { PageHead } from '../../parts/page';
import { Empty } from '../../parts/problem';
import { useSession } from '../../session';
import { today, useTexts } from '../../texts';

type Contact = Schemas['OutreachContact'];

/** Contacts that come before a referral; they make none, and are erased by themselves. */
export default function Outreach() {
  const { t } = useTexts();
  const { tenant } = useSession();
  const [asked, setAsked] = useState<'note' | Contact>();
  const load = useLoad(
    async () => valueOf(await api.GET('/{tenant}/outreach', { params: { path: { tenant } } })).items,
    [tenant],
  );
  const close = () => setAsked(undefined);
  return (
    <div className="container">
      <PageHead
        title={t('nav.outreach')}
        lead={t('outreach.lead')}
        actions={
          <button type="button" className="button button-primary" onClick={() => setAsked('note')}>
            <Icon name="plus" />
            {t('outreach.note')}
          </button>
        }
      />
      <div className="s-panel s-list">
        <Load load={load}>
          {all =>
            all.length === 0 ? (
              <Empty icon="chat" title={t('outreach.none')} text={t('outreach.none.text')} />
            ) : (
              <Contacts all={all} ask={setAsked} />
            )
          }
        </Load>
      </div>
      {asked === 'note' && <Note changed={load.reload} close={close} />}
      {asked && asked !== 'note' && <Became contact={asked} changed={load.reload} close={close} />}
    </div>
  );
}

function Contacts({ all, ask }: { all: Contact[]; ask: (contact: Contact) => void }) {
  const { t, day } = useTexts();
  return (
    <table className="s-table">
      <thead>
        <tr>
          <th scope="col">{t('outreach.about')}</th>
          <th scope="col">{t('outreach.day')}</th>
          <th scope="col">{t('outreach.kept')}</th>
          <th scope="col"><span className="s-sr">{t('tasks.do')}</span></th>
        </tr>
      </thead>
      <tbody>
        {all.map(contact => (
          <tr key={contact.id}>
            <th scope="row" lang="da">
              {contact.about}
              <span className="s-sub">{[contact.called, contact.place].filter(Boolean).join(', ')}</span>
            </th>
            <td data-label={t('outreach.day')}>{day(contact.on)}</td>
            <td data-label={t('outreach.kept')}>{day(contact.keptUntil)}</td>
            <td>
              {contact.caseId ? (
                <Link href={`/sager/${contact.caseId}`}>
                  {t('outreach.see')}
                  <span className="s-sr" lang="da">: {contact.about}</span>
                </Link>
              ) : (
                <button type="button" className="s-link" onClick={() => ask(contact)}>
                  {t('outreach.became')}
                  <span className="s-sr" lang="da">: {contact.about}</span>
                </button>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

type Doing = { changed: () => void; close: () => void };

function Note({ changed, close }: Doing) {
  const { t } = useTexts();
  const { tenant } = useSession();
  return (
    <ActionDialog
      name="note-contact"
      title={t('outreach.note')}
      slot="outreach/new"
      fields={[
        { name: 'on', label: t('outreach.day'), type: 'day', required: true, initial: today() },
        { name: 'place', label: t('outreach.place'), required: true },
        { name: 'about', label: t('outreach.about'), type: 'area', required: true },
        { name: 'called', label: t('outreach.called'), hint: t('outreach.called.hint') },
      ]}
      close={close}
      send={async (v, once) => {
        const body = { on: v.on ?? '', place: v.place ?? '', about: v.about ?? '', called: orNone(v.called) };
        valueOf(await api.POST('/{tenant}/outreach', { params: { path: { tenant }, header: once(body) }, body }));
        changed();
      }}
    />
  );
}

function Became({ contact, changed, close }: Doing & { contact: Contact }) {
  const { t } = useTexts();
  const { tenant } = useSession();
  const load = useLoad(
    async () =>
      valueOf(await api.GET('/{tenant}/cases', { params: { path: { tenant }, query: { state: 'REFERRED', size: 100 } } })).items,
    [tenant],
  );
  return (
    <ActionDialog
      name="became-case"
      title={t('outreach.became')}
      label={t('save')}
      slot={`outreach/${contact.id}/case`}
      fields={[
        {
          name: 'case',
          label: t('outreach.case'),
          type: 'select',
          required: true,
          options: (load.data ?? []).map(c => ({ value: c.id, label: `${c.number}, ${c.personName}`, lang: 'da' })),
        },
      ]}
      close={close}
      refresh={changed}
      send={async v => {
        const params = { path: { tenant, contact: contact.id }, header: version(contact.version) };
        valueOf(await api.PUT('/{tenant}/outreach/{contact}/case', { params, body: { caseId: v.case ?? '' } }));
        changed();
      }}
    >
      <p>{t('outreach.became.text')}</p>
    </ActionDialog>
  );
}
