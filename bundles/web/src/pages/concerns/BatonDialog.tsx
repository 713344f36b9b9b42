import { useLocation } from 'wouter';
import { api, valueOf, version, type Schemas } from '../../api/client';
import { ActionDialog } from '../../parts/ActionDialog';
import type { Field, Values } from '../../parts/form/fields';
import type { Once } from '../../parts/change';
import { may } from '../../rights';
import { useSession } from '../../session';
import { today, useTexts, type Key } from '../../texts';
import { useColleagues } from '../colleagues/colleagues';
import { chosenFrom, holdersOf } from '../colleagues/holders';
import type { Held } from './Baton';
import { subjectFields, subjectOf } from './subject';

export type Doing =
  | 'react' | 'offer-baton' | 'take-baton' | 'child-agrees' | 'end-offer' | 'ask-exception' | 'rule-exception' | 'hand-on'
  | 'notify-concern' | 'identify';

type Props = { doing: Doing; view: Schemas['ConcernView']; held: Held; close: () => void; changed: () => void };
type Texts = ReturnType<typeof useTexts>;
type What = { title: Key; lead?: Key; fields: Field[]; send: (v: Values, once: Once) => Promise<Held | undefined> };

const EMPLOYED: Schemas['Role'][] = ['CASEWORKER', 'LEADER', 'SECRETARIAT', 'TRIAGE', 'EMPLOYEE'];

const area = (name: string, label: string, hint?: string): Field => ({ name, label, hint, type: 'area', required: true });

/** One step of the baton. */
export function BatonDialog({ doing, view, held, close, changed }: Props) {
  const texts = useTexts();
  const what = useWhat(texts, view, held)[doing];
  const { me } = useSession();
  const [, go] = useLocation();
  /** Whoever hands it over, or says no, sees it no more unless their work is to see them all. */
  const staysInSight = (after: Held) =>
    may(me, 'decideConcerns') || after.holder.id === me.id || after.waiting?.receiver.id === me.id || held.holder.id !== me.id && !held.may.includes('DECLINE');
  return (
    <ActionDialog
      name={doing}
      title={texts.t(what.title)}
      slot={`concern/${view.concern.id}/${doing}`}
      fields={what.fields}
      close={close}
      refresh={changed}
      send={async (v, once) => {
        const after = await what.send(v, once);
        if (!after || staysInSight(after)) changed();
        else go('/bekymringer');
      }}
    >
      {what.lead && <p>{texts.t(what.lead)}</p>}
    </ActionDialog>
  );
}

/** Whoever works here, by name, with where. */
function useColleagueField(texts: Texts, name: string, but: string): Field {
  const employed = useColleagues().filter(c => EMPLOYED.includes(c.post.role));
  return {
    name,
    label: texts.t('baton.receiver'),
    type: 'select',
    required: true,
    options: chosenFrom(holdersOf(employed).filter(h => h.id !== but)),
  };
}

function useWhat(texts: Texts, view: Schemas['ConcernView'], held: Held): Record<Doing, What> {
  const { t } = texts;
  const { tenant, me } = useSession();
  const path = { tenant, concern: view.concern.id };
  const holder = held.holder.id;
  const receiver = useColleagueField(texts, 'receiver', holder);
  const declining = held.may.includes('DECLINE');
  return {
    react: {
      title: 'baton.react',
      fields: [
        area('done', t('baton.react.done')),
        area('withWhom', t('baton.react.with'), t('baton.react.with.hint')),
        area('tookPart', t('baton.react.part'), t('baton.react.part.hint')),
      ],
      send: async ({ done = '', withWhom = '', tookPart = '' }, once) => {
        const body = { done, withWhom, tookPart };
        return valueOf(await api.POST('/{tenant}/concerns/{concern}/baton/reactions', { params: { path, header: once(body) }, body }));
      },
    },
    'offer-baton': {
      title: 'baton.offer',
      lead: 'baton.offer.lead',
      fields: [receiver, area('reason', t('baton.reason'))],
      send: async (v, once) => {
        const body = { receiver: v.receiver ?? '', reason: v.reason ?? '' };
        return valueOf(await api.POST('/{tenant}/concerns/{concern}/baton/offers', { params: { path, header: once(body) }, body }));
      },
    },
    'take-baton': {
      title: 'baton.accept',
      fields: [area('how', t('baton.accept.how'))],
      send: async ({ how = '' }, once) => {
        const body = { party: 'RECEIVER' as const, who: me.name, on: today(), how };
        return valueOf(await api.POST('/{tenant}/concerns/{concern}/baton/agreements', { params: { path, header: once(body) }, body }));
      },
    },
    'child-agrees': {
      title: 'baton.child',
      fields: [
        { name: 'who', label: t('baton.child.who'), hint: t('baton.child.who.hint'), required: true },
        { name: 'on', label: t('baton.child.on'), type: 'day', required: true, initial: today() },
        area('how', t('baton.child.how')),
      ],
      send: async ({ who = '', on = '', how = '' }, once) => {
        const body = { party: 'YOUNG_PERSON' as const, who, on, how };
        return valueOf(await api.POST('/{tenant}/concerns/{concern}/baton/agreements', { params: { path, header: once(body) }, body }));
      },
    },
    'end-offer': {
      title: declining ? 'baton.decline' : 'baton.withdraw',
      fields: [area('note', t('baton.why'))],
      send: async ({ note = '' }, once) => {
        const body = { note };
        return valueOf(await api.POST('/{tenant}/concerns/{concern}/baton/refusals', { params: { path, header: once(body) }, body }));
      },
    },
    'ask-exception': {
      title: 'baton.exception',
      lead: 'baton.exception.lead',
      fields: [area('note', t('baton.why'))],
      send: async ({ note = '' }, once) => {
        const body = { note };
        return valueOf(await api.POST('/{tenant}/concerns/{concern}/baton/exceptions', { params: { path, header: once(body) }, body }));
      },
    },
    'rule-exception': {
      title: 'baton.rule',
      fields: [
        {
          name: 'approved',
          label: t('baton.rule.approved'),
          type: 'radio',
          required: true,
          options: [{ value: 'yes', label: t('baton.rule.yes') }, { value: 'no', label: t('baton.rule.no') }],
        },
        area('reason', t('baton.why')),
      ],
      send: async ({ approved, reason = '' }, once) => {
        const body = { approved: approved === 'yes', reason };
        return valueOf(await api.POST('/{tenant}/concerns/{concern}/baton/rulings', { params: { path, header: once(body) }, body }));
      },
    },
    'hand-on': {
      title: 'baton.handon',
      fields: [{ ...receiver, at: 'to' }, area('reason', t('baton.reason'))],
      send: async (v, once) => {
        const body = { to: v.receiver ?? '', reason: v.reason ?? '' };
        return valueOf(await api.POST('/{tenant}/concerns/{concern}/baton/holders', { params: { path, header: once(body) }, body }));
      },
    },
    'notify-concern': {
      title: 'baton.notify',
      lead: 'baton.notify.lead',
      fields: [
        area('text', t('baton.notify.text')),
        { name: 'acute', label: t('baton.notify.acute'), type: 'check' },
        { name: 'handedOffTo', label: t('baton.notify.to'), required: true },
      ],
      send: async ({ text = '', acute, handedOffTo = '' }, once) => {
        const body = { text, acute: acute === 'yes', handedOffTo };
        return valueOf(await api.POST('/{tenant}/concerns/{concern}/baton/statutory-notifications', { params: { path, header: once(body) }, body }));
      },
    },
    identify: {
      title: 'baton.identify',
      fields: subjectFields(t).map(field => ({ ...field, at: field.at?.replace('person/', '') })),
      send: async v => {
        const params = { path, header: version(view.concern.version) };
        valueOf(await api.POST('/{tenant}/concerns/{concern}/person', { params, body: subjectOf(v) }));
        return undefined;
      },
    },
  };
}
