import { api, valueOf, version, type Schemas } from '../../api/client';
import { useChange } from '../../parts/change';
import { Icon } from '../../parts/icon';
import { Facts, Panel } from '../../parts/page';
import { ProblemBox } from '../../parts/problem';
import { useTell } from '../../parts/tell';
import { useSession } from '../../session';
import { useTexts } from '../../texts';
import type { LineProps } from './InboxLine';

/** Whom the line may be about, each with the reasons for it; a person chooses. */
export function Who({ view, set }: LineProps) {
  const { t } = useTexts();
  const { tenant } = useSession();
  const tell = useTell();
  const { line, matched, candidates } = view;
  const { busy, problem, run } = useChange(`inbox/${line.id}/person`);
  const path = { tenant, line: line.id };
  const open = line.state === 'NEW';

  const match = (person: string) =>
    run(async () => {
      const params = { path, header: version(line.version) };
      set(valueOf(await api.POST('/{tenant}/inbox/{line}/match', { params, body: { person } })));
      tell(t('inbox.matched'));
    });
  const register = () =>
    run(async once => {
      const params = { path, header: { ...version(line.version), ...once(line.id) } };
      set(valueOf(await api.POST('/{tenant}/inbox/{line}/person', { params })));
      tell(t('inbox.registered'));
    });

  if (matched) {
    return (
      <Panel title={t('inbox.is')}>
        <Person person={matched} />
      </Panel>
    );
  }
  return (
    <Panel title={t('inbox.candidates')}>
      {problem && <ProblemBox problem={problem} />}
      {candidates.length === 0 && <p className="s-muted">{t('inbox.nobody')}</p>}
      {candidates.map(({ person, reasons }) => (
        <article className="s-candidate" key={person.id}>
          <Person person={person} />
          <p className="s-sub s-after">{t('inbox.because')}</p>
          <ul className="s-chips">{reasons.map(reason => <li key={reason}>{t(`alike.${reason}`)}</li>)}</ul>
          {open && (
            <button type="button" className="button button-secondary" aria-disabled={busy} onClick={() => void match(person.id)}>
              {t('inbox.match')}
              <span className="s-sr">: {person.name}</span>
            </button>
          )}
        </article>
      ))}
      {open && (
        <button type="button" className="s-link" aria-disabled={busy} onClick={() => void register()}>
          <Icon name="plus" />
          {t(candidates.length > 0 ? 'inbox.register' : 'inbox.register.new')}
        </button>
      )}
    </Panel>
  );
}

function Person({ person }: { person: Schemas['PersonView'] }) {
  const { t, day } = useTexts();
  return (
    <Facts
      facts={[
        [t('person.name'), person.name],
        [t('person.born'), `${day(person.born)} (${t('age', { age: person.age })})`],
        [t('person.cpr'), person.cprMasked],
        [t('person.phone'), person.phone],
        [t('person.address'), person.addressProtected ? t('person.protected') : person.address],
      ]}
    />
  );
}
