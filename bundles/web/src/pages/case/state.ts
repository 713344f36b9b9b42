import type { Schemas } from '../../api/client';

type Of = { file: Pick<Schemas['CaseView']['file'], 'state'> };

export const isOpen = ({ file }: Of) => file.state !== 'CLOSED' && file.state !== 'HANDED_OVER';
export const isUndecided = ({ file }: Of) => file.state === 'REFERRED' || file.state === 'ON_AGENDA';
