import { api, valueOf, version, type Schemas } from '../../api/client';
import { ActionDialog } from '../../parts/ActionDialog';
import type { Once } from '../../parts/change';
import { orNone, type Field, type Values } from '../../parts/form/fields';
import { useSession } from '../../session';
import { today, useTexts, type Key } from '../../texts';
import { releaseFields, releaseFrom } from './releaseForm';

export type CourseAction =
  | { name: 'keep-contact' | 'board-step' | 'exit-step' | 'youth-contract' | 'release' }
  | { name: 'take-out-notice'; id: string; version: number }
  | {
      name: 'escalate' | 'rule-escalation' | 'take-back' | 'offer-hand-over' | 'reply-hand-over' | 'end-contract';
      id: string;
    };
type Props = {
  action: CourseAction;
  view: Schemas['CaseView'];
  course: Schemas['CourseView'];
  close: () => void;
  changed: () => void;
};
type Act = { title: Key; fields: Field[]; send: (values: Values, once: Once) => Promise<unknown> };

const WAYS: Schemas['YoungPersonContactWay'][] = ['MEETING', 'HOME_VISIT', 'PHONE', 'MESSAGE', 'STREET'];
const GIVERS: Schemas['AgreementGivenBy'][] = ['YOUNG_PERSON', 'CUSTODY_HOLDER'];
const REACTIONS: Schemas['YouthBoardStepReaction'][] = ['IMMEDIATE_REACTION', 'IMPROVEMENT_PROGRAMME', 'BOTH', 'NONE'];

/** One thing recorded on the way of a case. */
export function CourseDialog(props: Props) {
  const { t } = useTexts();
  const { title, fields, send } = useAct(props);
  const { action, view, close, changed } = props;
  const of = 'id' in action ? `/${action.id}` : '';
  return (
    <ActionDialog
      name={action.name}
      title={t(title)}
      slot={`case/${view.file.id}/course/${action.name}${of}`}
      fields={fields}
      close={close}
      refresh={changed}
      send={async (values, once) => {
        await send(values, once);
        changed();
      }}
    />
  );
}

function useAct({ action, view, course }: Props): Act {
  const { t, code } = useTexts();
  const { tenant, way } = useSession();
  const path = { tenant, case: view.file.id };
  const on: Field = { name: 'on', label: t('date'), type: 'day', required: true, initial: today() };
  const note: Field = { name: 'note', label: t('note'), type: 'area', required: true };
  const reason: Field = { name: 'reason', label: t('reason'), type: 'area', required: true };
  const yesNo = (name: string, label: Key, yes: Key, no: Key): Field => ({
    name,
    label: t(label),
    type: 'radio',
    required: true,
    options: [{ value: 'yes', label: t(yes) }, { value: 'no', label: t(no) }],
  });
  switch (action.name) {
    case 'keep-contact':
      return {
        title: 'contact.keep',
        fields: [
          on,
          { name: 'way', label: t('contact.way'), type: 'select', required: true, options: WAYS.map(w => ({ value: w, label: code('way', w) })) },
          yesNo('reached', 'contact.was-reached', 'contact.reached', 'contact.tried'),
          { ...note, required: false },
        ],
        send: async (v, once) => {
          const body = { on: v.on ?? '', way: v.way as Schemas['YoungPersonContactWay'], reached: v.reached === 'yes', note: v.note ?? '' };
          return valueOf(await api.POST('/{tenant}/cases/{case}/course/contacts', { params: { path, header: once(body) }, body }));
        },
      };
    case 'escalate': {
      const grounds = way.escalations.find(p => p.id === action.id)?.grounds ?? [];
      const ground: Field = {
        name: 'ground',
        label: t('escalation.ground'),
        type: 'select',
        required: true,
        initial: grounds.length === 1 ? grounds[0]?.code : undefined,
        options: grounds.map(g => ({ value: g.code, label: g.name, lang: 'da' })),
      };
      return {
        title: 'escalation.request',
        fields: [...(grounds.length > 0 ? [ground] : []), { ...reason, label: t('escalation.reason') }],
        send: async (v, once) => {
          const body = { path: action.id, ground: v.ground || undefined, reason: v.reason ?? '' };
          return valueOf(await api.POST('/{tenant}/cases/{case}/course/escalations', { params: { path, header: once(body) }, body }));
        },
      };
    }
    case 'rule-escalation':
      return {
        title: 'escalation.rule',
        fields: [{ name: 'decision', label: t('escalation.ruling'), type: 'area', required: true }, reason],
        send: async v => {
          const params = { path: { ...path, escalation: action.id } };
          const body = { decision: v.decision ?? '', reason: v.reason ?? '' };
          return valueOf(await api.POST('/{tenant}/cases/{case}/course/escalations/{escalation}/decision', { params, body }));
        },
      };
    case 'take-back':
      return {
        title: 'escalation.take-back',
        fields: [note],
        send: async v => {
          const params = { path: { ...path, escalation: action.id } };
          return valueOf(
            await api.POST('/{tenant}/cases/{case}/course/escalations/{escalation}/return', { params, body: { note: v.note ?? '' } }),
          );
        },
      };
    case 'offer-hand-over':
      return {
        title: 'handover.offer',
        fields: [reason],
        send: async (v, once) => {
          const body = { to: action.id, reason: v.reason ?? '' };
          return valueOf(await api.POST('/{tenant}/cases/{case}/course/hand-overs', { params: { path, header: once(body) }, body }));
        },
      };
    case 'reply-hand-over':
      return {
        title: 'handover.reply',
        fields: [yesNo('accepted', 'handover.answer', 'handover.accept', 'handover.decline'), note],
        send: async v => {
          const params = { path: { ...path, handOver: action.id } };
          const body = { accepted: v.accepted === 'yes', note: v.note ?? '' };
          return valueOf(await api.POST('/{tenant}/cases/{case}/course/hand-overs/{handOver}/reply', { params, body }));
        },
      };
    case 'board-step':
      return {
        title: 'board.record',
        fields: [
          {
            name: 'stage',
            label: t('board.stage'),
            type: 'select',
            required: true,
            initial: course.board.next[0],
            options: course.board.next.map(s => ({ value: s, label: code('stage', s) })),
          },
          on,
          {
            name: 'reaction',
            label: t('board.reaction'),
            type: 'select',
            required: true,
            when: v => v.stage === 'DECISION',
            options: REACTIONS.map(r => ({ value: r, label: code('reaction', r) })),
          },
          { name: 'text', label: t('board.text'), type: 'area', required: true },
          { name: 'link', label: t('board.link') },
        ],
        send: async (v, once) => {
          const body = {
            stage: v.stage as Schemas['YouthBoardStepStage'],
            on: v.on ?? '',
            reaction: v.stage === 'DECISION' ? (v.reaction as Schemas['YouthBoardStepReaction']) : undefined,
            text: v.text ?? '',
            link: orNone(v.link),
          };
          return valueOf(
            await api.POST('/{tenant}/cases/{case}/course/youth-board-steps', { params: { path, header: once(body) }, body }),
          );
        },
      };
    case 'exit-step': {
      const stages = course.exit?.next ?? [];
      return {
        title: 'exit.record',
        fields: [
          {
            name: 'stage',
            label: t('exit.stage'),
            type: 'select',
            required: true,
            initial: stages[0],
            options: stages.map(s => ({ value: s, label: code('exitStage', s) })),
          },
          on,
          {
            name: 'givenBy',
            label: t('exit.given'),
            hint: t('exit.given.hint'),
            type: 'radio',
            required: true,
            when: v => v.stage === 'CONSENT',
            options: GIVERS.map(g => ({ value: g, label: code('given', g) })),
          },
          { name: 'text', label: t('exit.text'), type: 'area', required: true },
        ],
        send: async (v, once) => {
          const body = {
            stage: v.stage as Schemas['ExitStepStage'],
            on: v.on ?? '',
            givenBy: v.stage === 'CONSENT' ? (v.givenBy as Schemas['AgreementGivenBy']) : undefined,
            text: v.text ?? '',
          };
          return valueOf(await api.POST('/{tenant}/cases/{case}/course/exit-steps', { params: { path, header: once(body) }, body }));
        },
      };
    }
    case 'take-out-notice':
      return {
        title: 'notice.take-out.title',
        fields: [{ ...reason, hint: t('notice.take-out.lead') }],
        send: async v => {
          const params = { path: { ...path, notice: action.id }, header: version(action.version) };
          return valueOf(
            await api.POST('/{tenant}/cases/{case}/course/notices/{notice}/removal', { params, body: { reason: v.reason ?? '' } }),
          );
        },
      };
    case 'youth-contract':
      return {
        title: 'contract.agree',
        fields: [
          { name: 'from', label: t('contract.from'), type: 'day', required: true, initial: today() },
          { name: 'until', label: t('contract.until'), type: 'day', required: true },
          { name: 'conditions', label: t('contract.conditions'), type: 'area', required: true },
        ],
        send: async (v, once) => {
          const body = { from: v.from ?? '', until: v.until ?? '', conditions: v.conditions ?? '' };
          return valueOf(
            await api.POST('/{tenant}/cases/{case}/course/youth-contracts', { params: { path, header: once(body) }, body }),
          );
        },
      };
    case 'end-contract':
      return {
        title: 'contract.end',
        fields: [on, yesNo('kept', 'contract.how', 'contract.kept', 'contract.broken'), note],
        send: async v => {
          const params = { path: { ...path, contract: action.id } };
          const body = { on: v.on ?? '', kept: v.kept === 'yes', note: v.note ?? '' };
          return valueOf(await api.POST('/{tenant}/cases/{case}/course/youth-contracts/{contract}/ending', { params, body }));
        },
      };
    case 'release':
      return {
        title: course.release ? 'release.change' : 'release.begin',
        fields: releaseFields(course.release?.track, t, code),
        send: async v =>
          valueOf(await api.PUT('/{tenant}/cases/{case}/course/release', { params: { path }, body: releaseFrom(v) })),
      };
  }
}
