import { api, valueOf, type Schemas } from '../../api/client';
import { ActionDialog } from '../../parts/ActionDialog';
import { orNone, type Values } from '../../parts/form/fields';
import { useLoad } from '../../parts/load';
import { useSession } from '../../session';
import { useTexts } from '../../texts';
import { subjectFields, subjectOf } from '../concerns/subject';
import { groundFields, groundOf, roleField } from './ground';
import type { View } from './groupOf';

export type Doing = { view: View; set: (view: View) => void; close: () => void };

const MANY = 100;

/** Somebody comes into the picture through a case or a concern; a club or a mentor by name. */
export function AddMember({ view, set, close }: Doing) {
  const texts = useTexts();
  const { t } = texts;
  const { tenant, way } = useSession();
  const { id } = view.summary.group;
  const cases = useLoad(
    async () => valueOf(await api.GET('/{tenant}/cases', { params: { path: { tenant }, query: { size: MANY } } })).items,
    [tenant],
  );
  const concerns = useLoad(
    async () => valueOf(await api.GET('/{tenant}/concerns', { params: { path: { tenant }, query: { size: MANY } } })).items,
    [tenant],
  );
  const by = (how: string) => (v: Values) => v.how === how;
  return (
    <ActionDialog
      name="add-member"
      title={t('group.add')}
      slot={`group/${id}/member`}
      fields={[
        {
          name: 'how',
          label: t('group.how'),
          type: 'radio',
          required: true,
          initial: 'case',
          options: [
            { value: 'case', label: t('group.how.case') },
            { value: 'concern', label: t('group.how.concern') },
            { value: 'called', label: t('group.how.called') },
          ],
        },
        {
          name: 'caseId',
          label: t('group.choose.case'),
          type: 'select',
          required: true,
          options: (cases.data ?? []).map(c => ({ value: c.id, label: `${c.number}, ${c.personName}`, lang: 'da' })),
          when: by('case'),
        },
        {
          name: 'concern',
          label: t('group.choose.concern'),
          type: 'select',
          required: true,
          options: (concerns.data ?? []).map(({ concern, person }) => ({ value: concern.id, label: person?.name ?? concern.circumstances.called ?? '', lang: 'da' })),
          when: by('concern'),
        },
        { name: 'called', label: t('group.called'), required: true, when: by('called') },
        roleField(texts, way.groupWork?.roles ?? [], v => v.how !== 'called'),
        ...groundFields(texts, view.longestUntil),
      ]}
      close={close}
      send={async (v, once) => {
        const body: Schemas['NewGroupMember'] = {
          role: v.how === 'called' ? 'RESOURCE' : (v.role as Schemas['GroupRole']),
          caseId: v.how === 'case' ? orNone(v.caseId) : undefined,
          concern: v.how === 'concern' ? orNone(v.concern) : undefined,
          called: v.how === 'called' ? orNone(v.called) : undefined,
          ground: groundOf(v),
        };
        const params = { path: { tenant, group: id }, header: once(body) };
        set(valueOf(await api.POST('/{tenant}/groups/{group}/members', { params, body })));
      }}
    >
      <p>{t('group.add.text')}</p>
    </ActionDialog>
  );
}

/** From the group to the single young person. */
export function RaiseConcern({ view, set, close }: Doing) {
  const texts = useTexts();
  const { t, code } = texts;
  const { tenant, way } = useSession();
  const { id } = view.summary.group;
  return (
    <ActionDialog
      name="group-concern"
      title={t('group.raise')}
      slot={`group/${id}/concern`}
      fields={[
        ...subjectFields(t).map(f => ({ ...f, at: f.at && `concern/${f.at}` })),
        {
          name: 'channel',
          label: t('concerns.channel'),
          type: 'select',
          required: true,
          options: Object.keys(way.intake.channels).map(c => ({ value: c, label: code('channel', c) })),
          at: 'concern/channel',
        },
        { name: 'text', label: t('concerns.text'), type: 'area', required: true, at: 'concern/text' },
        { name: 'childsWords', label: t('concerns.words'), type: 'area', at: 'concern/childsWords' },
        roleField(texts, way.groupWork?.roles ?? []),
        ...groundFields(texts, view.longestUntil),
      ]}
      close={close}
      send={async (v, once) => {
        const body: Schemas['NewGroupConcern'] = {
          concern: {
            person: subjectOf(v),
            channel: v.channel as Schemas['IntakeChannel'],
            text: v.text ?? '',
            childsWords: orNone(v.childsWords),
          },
          role: v.role as Schemas['GroupRole'],
          ground: groundOf(v),
        };
        const params = { path: { tenant, group: id }, header: once(body) };
        set(valueOf(await api.POST('/{tenant}/groups/{group}/concerns', { params, body })));
      }}
    >
      <p>{t('group.raise.text')}</p>
    </ActionDialog>
  );
}

/** Two who are both in sight. */
export function TieMembers({ view, set, close }: Doing) {
  const texts = useTexts();
  const { t } = texts;
  const { tenant, way } = useSession();
  const { id } = view.summary.group;
  const members = view.members.map(m => ({ value: m.member.id, label: m.name, lang: 'da' }));
  return (
    <ActionDialog
      name="tie-members"
      title={t('group.tie')}
      slot={`group/${id}/tie`}
      fields={[
        { name: 'one', label: t('group.one'), type: 'select', required: true, options: members },
        { name: 'other', label: t('group.other'), type: 'select', required: true, options: members },
        {
          name: 'kind',
          label: t('group.tie.kind'),
          type: 'select',
          required: true,
          options: (way.groupWork?.ties ?? []).map(k => ({ value: k.code, label: k.name, lang: 'da' })),
        },
        ...groundFields(texts, view.longestUntil),
      ]}
      close={close}
      send={async (v, once) => {
        const body = { one: v.one ?? '', other: v.other ?? '', kind: v.kind ?? '', ground: groundOf(v) };
        const params = { path: { tenant, group: id }, header: once(body) };
        set(valueOf(await api.POST('/{tenant}/groups/{group}/ties', { params, body })));
      }}
    />
  );
}
