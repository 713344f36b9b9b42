import { useState } from 'react';
import { api, valueOf, type Schemas } from '../../api/client';
import { ActionDialog } from '../../parts/ActionDialog';
import { chosen, orNone } from '../../parts/form/fields';
import { Icon } from '../../parts/icon';
import { Load, useLoad } from '../../parts/load';
import { Facts, Panel } from '../../parts/page';
import { Empty } from '../../parts/problem';
import { useSession } from '../../session';
import { today, useTexts } from '../../texts';
import { colleaguesOf } from '../colleagues/colleagues';
import { chosenFrom, holdersOf } from '../colleagues/holders';
import { Section } from './Sections';

type Note = Schemas['ClosedNote'];

/** What a council that others lead noted, for those who were there and for who keeps it. */
export default function ClosedNotes() {
  const { t, day } = useTexts();
  const { tenant, me, way } = useSession();
  const [writing, setWriting] = useState(false);
  const kept = way.preparedness?.notes;
  const keeps = me.posts.some(post => post.seat && kept?.seats.includes(post.seat));
  const load = useLoad(async () => {
    if (!kept) return { notes: [], names: new Map<string, string>() };
    const [{ items }, colleagues] = await Promise.all([
      api.GET('/{tenant}/closed-notes', { params: { path: { tenant } } }).then(valueOf),
      colleaguesOf(tenant),
    ]);
    return { notes: items, names: new Map(holdersOf(colleagues).map(h => [h.id, h.name])) };
  }, [tenant]);
  const council = way.forums.find(f => f.id === kept?.forum)?.name ?? '';
  const present = (note: Note, names: Map<string, string>) =>
    [...note.attended.map(id => names.get(id)), note.others].filter(Boolean).join(', ');
  return (
    <Section
      title={t('notes.title')}
      lead={t('notes.lead', { council })}
      actions={
        keeps && (
          <button type="button" className="button button-primary" onClick={() => setWriting(true)}>
            <Icon name="plus" />
            {t('notes.write')}
          </button>
        )
      }
    >
      <Load load={load}>
        {({ notes, names }) =>
          notes.length === 0 ? (
            <div className="s-panel"><Empty icon="lock" title={t('notes.none')} text={t('notes.none.text')} /></div>
          ) : (
            <>
              {notes.map(note => (
                <Panel key={note.id} title={day(note.on)}>
                  <Facts
                    facts={[
                      [t('notes.attended'), present(note, names)],
                      [t('notes.actions'), <span lang="da">{note.actions}</span>],
                      [t('notes.notes'), <span lang="da">{note.notes}</span>],
                    ]}
                  />
                </Panel>
              ))}
            </>
          )
        }
      </Load>
      {writing && <Write council={council} changed={load.reload} close={() => setWriting(false)} />}
    </Section>
  );
}

function Write({ council, changed, close }: { council: string; changed: () => void; close: () => void }) {
  const { t } = useTexts();
  const { tenant, me } = useSession();
  const colleagues = useLoad(() => colleaguesOf(tenant), [tenant]);
  const others = holdersOf(colleagues.data ?? []).filter(h => h.id !== me.id);
  return (
    <ActionDialog
      name="closed-note"
      title={t('notes.write')}
      label={t('save')}
      slot="closed-note/new"
      fields={[
        { name: 'on', label: t('date'), type: 'day', required: true, initial: today() },
        { name: 'attended', label: t('notes.attended.here'), type: 'many', options: chosenFrom(others) },
        { name: 'others', label: t('notes.others'), hint: t('notes.others.hint') },
        { name: 'actions', label: t('notes.actions'), type: 'area', required: true },
        { name: 'notes', label: t('notes.notes'), type: 'area', required: true },
      ]}
      close={close}
      refresh={changed}
      send={async (v, once) => {
        const body = {
          on: v.on ?? '',
          attended: chosen(v.attended),
          others: orNone(v.others),
          actions: v.actions ?? '',
          notes: v.notes ?? '',
        };
        valueOf(await api.POST('/{tenant}/closed-notes', { params: { path: { tenant }, header: once(body) }, body }));
        changed();
      }}
    >
      <p>{t('notes.write.text', { council })}</p>
    </ActionDialog>
  );
}
