import type { ReactNode } from 'react';
import type { Schemas } from '../../api/client';
import { Facts, Panel } from '../../parts/page';
import { useTexts } from '../../texts';
import { police } from '../../texts/police';

const WITH_TIME = /^\d{4}-\d\d-\d\dT/;
const DAY = /^\d{4}-\d\d-\d\d$/;

/** What the sender wrote: codes and times in words, all else as it came. */
export function Told({ view }: { view: Schemas['InboxLineView'] }) {
  const { t, day } = useTexts();
  const told = view.line.person;
  return (
    <Panel title={t('inbox.told')}>
      {told.addressProtected && <p><span className="s-pill late">{t('person.protected')}</span></p>}
      <Details
        view={view}
        who={[
          [t('person.born'), told.born && day(told.born)],
          [t('inbox.age'), view.ageOnEvent !== undefined && t('age', { age: view.ageOnEvent })],
          [t('person.cpr'), told.cpr],
          [t('person.phone'), told.phone],
          [t('person.address'), told.address],
        ]}
      />
    </Panel>
  );
}

/** What happened, without who it is about unless that is given. */
export function Details({ view, who = [] }: { view: Schemas['InboxLineView']; who?: [string, ReactNode][] }) {
  const { code, day, moment } = useTexts();
  const { line } = view;
  const inWords = (value: string) => {
    if (WITH_TIME.test(value)) return moment(value);
    if (DAY.test(value)) return day(value);
    const words = code('told', value, police);
    return words === value ? <span lang="da">{value}</span> : words;
  };
  const details = Object.entries(line.details as Record<string, string>);
  const long = details.filter(([, value]) => value.length > 60);
  return (
    <>
      <Facts
        facts={[
          ...who,
          ...details
            .filter(([, value]) => value.length <= 60)
            .map(([name, value]): [string, ReactNode] => [code('detail', name, police), inWords(value)]),
        ]}
      />
      {long.map(([name, value]) => (
        <section className="s-long" key={name}>
          <h3>{code('detail', name, police)}</h3>
          <p lang="da">{value}</p>
        </section>
      ))}
    </>
  );
}
