import type { Schemas } from '../../api/client';
import type { Doing } from './incidents';
import { AddTask, SettleTask } from './TaskDialogs';
import { Attach, BringIn, EndMember } from './NetworkDialogs';
import { CloseIncident } from './CloseIncident';
import { WriteLog } from './WriteLog';

export type Asked =
  | { what: 'log' | 'close' | 'attach' | 'task' | 'bring-in' }
  | { what: 'contact'; who?: string; seat?: string }
  | { what: 'settle'; task: Schemas['TaskView'] }
  | { what: 'end'; member: Schemas['NetworkMember'] };

/** What was asked for, over the page. */
export function IncidentDialog({ asked, ...doing }: Doing & { asked: Asked }) {
  switch (asked.what) {
    case 'log':
      return <WriteLog {...doing} />;
    case 'contact':
      return <WriteLog {...doing} contact={asked} />;
    case 'close':
      return <CloseIncident {...doing} />;
    case 'attach':
      return <Attach {...doing} />;
    case 'bring-in':
      return <BringIn {...doing} />;
    case 'task':
      return <AddTask {...doing} />;
    case 'settle':
      return <SettleTask {...doing} of={asked.task} />;
    case 'end':
      return <EndMember {...doing} member={asked.member} />;
  }
}
