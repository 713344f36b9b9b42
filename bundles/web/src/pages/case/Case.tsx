import { useState } from 'react';
import type { Schemas } from '../../api/client';
import { caseOf } from '../../parts/CaseHead';
import { CaseNav } from '../../parts/CaseNav';
import { Icon } from '../../parts/icon';
import { Load, useLoad } from '../../parts/load';
import { PageHead, Pill } from '../../parts/page';
import { may } from '../../rights';
import { useSession } from '../../session';
import { useTexts } from '../../texts';
import { Banner } from '../course/Banner';
import { About } from './About';
import { AgreementPanel } from './AgreementPanel';
import { CaseDialog, type CaseAction } from './CaseDialog';
import { CaseTasks } from './CaseTasks';
import { Eligibility } from './Eligibility';
import { Marks } from './Marks';
import { Notifications } from './Notifications';
import { Plan } from './Plan';
import { NetworkCard } from '../network/NetworkCard';
import { PutOnAgenda } from './PutOnAgenda';
import { isOpen, isUndecided } from './state';
import { Timeline } from './Timeline';

type View = Schemas['CaseView'];
export type CaseProps = {
  view: View;
  /** The case as it is now, or undefined to read it again. */
  changed: (view?: View) => void;
  ask: (action: CaseAction) => void;
};

export default function Case({ id }: { id: string }) {
  const { tenant } = useSession();
  const load = useLoad(() => caseOf(tenant, id), [tenant, id]);
  return (
    <div className={load.data ? undefined : 'container'}>
      <Load load={load} back="/sager">
        {view => <Page view={view} changed={next => (next ? load.set(next) : load.reload())} />}
      </Load>
    </div>
  );
}

function Page({ view, changed }: Omit<CaseProps, 'ask'>) {
  const { t } = useTexts();
  const { me } = useSession();
  const [action, setAction] = useState<CaseAction | 'put-on-agenda'>();
  const props = { view, changed, ask: setAction };
  const { file, person } = view;
  return (
    <>
      <div className="s-band">
        <div className="container">
          <PageHead
            title={t('case.of', { name: person.name, age: person.age })}
            back={{ to: '/sager', text: t('nav.cases') }}
            actions={<Actions view={view} ask={setAction} prepares={may(me, 'prepareMeetings')} />}
          >
            <p className="s-tags">
              <span className="s-tag" lang="da">{view.programmeName}</span>
              <Pill group="state" value={file.state} />
              <span>{t('case.number', { number: file.number })}</span>
              {person.addressProtected && <span className="s-pill late">{t('person.protected')}</span>}
            </p>
          </PageHead>
          <CaseNav id={file.id} />
        </div>
      </div>
      <div className="container s-cols">
        <div>
          <Banner id={file.id} />
          <p className="s-next">
            <Icon name="arrow-forward" />
            <span><b>{t('case.next')}:</b> <span lang="da">{view.nextStep}</span></span>
          </p>
          {isUndecided(view) ? <Eligibility {...props} /> : <Plan {...props} />}
          {may(me, 'coordinate') && <Marks {...props} />}
          <Timeline view={view} />
        </div>
        <aside aria-label={t('case.aside')}>
          <About {...props} />
          <AgreementPanel {...props} />
          <CaseTasks view={view} />
          {may(me, 'coordinate') && <NetworkCard id={file.id} />}
          <Notifications {...props} />
        </aside>
      </div>
      {action === 'put-on-agenda' && <PutOnAgenda view={view} changed={changed} close={() => setAction(undefined)} />}
      {action && action !== 'put-on-agenda' && (
        <CaseDialog view={view} changed={changed} action={action} close={() => setAction(undefined)} />
      )}
    </>
  );
}

type ActionsProps = { view: View; ask: (action: CaseAction | 'put-on-agenda') => void; prepares: boolean };

function Actions({ view, ask, prepares }: ActionsProps) {
  const { t } = useTexts();
  const { me } = useSession();
  return (
    <>
      {view.notificationOffered && (
        <button type="button" className="button button-secondary" onClick={() => ask('notify')}>
          <Icon name="flag" />
          {t('case.notify')}
        </button>
      )}
      {prepares && isOpen(view) && (
        <button type="button" className="button button-secondary" onClick={() => ask('put-on-agenda')}>
          <Icon name="calendar-month" />
          {t('case.put-on-agenda')}
        </button>
      )}
      {may(me, 'coordinate') && isOpen(view) && !isUndecided(view) && (
        <button type="button" className="button button-secondary" onClick={() => ask('close')}>
          {t('case.close')}
        </button>
      )}
    </>
  );
}
