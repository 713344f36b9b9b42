import type { ReactNode } from 'react';
import { api, valueOf, type Schemas } from '../api/client';
import { useTexts } from '../texts';
import { CaseNav } from './CaseNav';
import { PageHead } from './page';

type View = Schemas['CaseView'];

export const caseOf = async (tenant: string, id: string): Promise<View> =>
  valueOf(await api.GET('/{tenant}/cases/{case}', { params: { path: { tenant, case: id } } }));

/** The head of each further page of a case: whose it is, and where else in the case one can go. */
export function CaseHead({ view: { file, person }, title, actions }: { view: View; title: string; actions?: ReactNode }) {
  const { t } = useTexts();
  return (
    <>
      <PageHead
        title={title}
        lead={t('case.of', { name: person.name, age: person.age })}
        back={{ to: `/sager/${file.id}`, text: t('case.number', { number: file.number }) }}
        actions={actions}
      />
      <CaseNav id={file.id} />
    </>
  );
}
