import { api, valueOf, version, type Schemas } from '../../api/client';
import { ActionDialog } from '../../parts/ActionDialog';
import { addDays } from '../../parts/form/days';
import { chosen, orNone } from '../../parts/form/fields';
import { useLoad } from '../../parts/load';
import { useSession } from '../../session';
import { today, useTexts } from '../../texts';
import { colleaguesOf } from '../colleagues/colleagues';
import { named, taking, type Doing } from './incidents';

const PARTS: Schemas['NetworkMemberPart'][] = ['NETWORK', 'FRONT_LINE'];
const KINDS: Schemas['OrganisationKind'][] = ['POLICE', 'AUTHORITY', 'PRISON_SERVICE', 'PRIVATE'];
const BASES: Schemas['LegalBasis'][] = ['RPL115_SSP', 'RPL115_PSP', 'CONSENT', 'CUSTODY_HOLDER_CONSENT', 'WITHIN_MUNICIPALITY'];
const DAYS = 14;

/** A post, or somebody without a log-in here; the front line sees its own young people alone. */
export function BringIn({ view, set, refresh, close }: Doing) {
  const { t, code } = useTexts();
  const { tenant } = useSession();
  const colleagues = useLoad(() => colleaguesOf(tenant), [tenant]);
  const incident = view.incident.id;
  const inside = new Set(taking(view).map(m => m.post));
  const fromOutside = (v: { who?: string }) => v.who === 'outside';
  return (
    <ActionDialog
      name="bring-in"
      title={t('member.bring')}
      slot={`incident/${incident}/bring-in`}
      fields={[
        {
          name: 'who',
          label: t('member.who'),
          type: 'radio',
          required: true,
          initial: 'post',
          options: [{ value: 'post', label: t('member.post') }, { value: 'outside', label: t('member.outside') }],
        },
        {
          name: 'post',
          label: t('member.post'),
          type: 'select',
          required: true,
          options: (colleagues.data ?? [])
            .filter(c => !inside.has(c.post.id) && c.post.role !== 'ADMINISTRATOR' && c.post.role !== 'AUDITOR')
            .map(c => ({ value: c.post.id, label: named(c), lang: 'da' })),
          when: v => !fromOutside(v),
        },
        {
          name: 'part',
          label: t('member.part'),
          type: 'radio',
          required: true,
          initial: 'NETWORK',
          options: PARTS.map(p => ({ value: p, label: code('part', p) })),
          when: v => !fromOutside(v),
        },
        {
          name: 'young',
          label: t('member.young'),
          type: 'many',
          options: view.young.map(y => ({ value: y.id, label: `${y.name}, ${y.number}`, lang: 'da' })),
          when: v => !fromOutside(v) && v.part === 'FRONT_LINE' && view.young.length > 0,
        },
        { name: 'name', label: t('member.name'), required: true, when: fromOutside, at: 'outsider/name' },
        { name: 'organisation', label: t('network.organisation'), required: true, when: fromOutside, at: 'outsider/organisation' },
        {
          name: 'kind',
          label: t('network.kind'),
          type: 'select',
          required: true,
          options: KINDS.map(k => ({ value: k, label: code('organisation', k) })),
          when: fromOutside,
          at: 'outsider/kind',
        },
        { name: 'phone', label: t('member.phone'), when: fromOutside, at: 'outsider/phone' },
        { name: 'until', label: t('member.until'), hint: t('member.until.hint'), type: 'day', required: true, initial: addDays(today(), DAYS) },
      ]}
      close={close}
      refresh={refresh}
      send={async (v, once) => {
        const outside = fromOutside(v);
        const front = !outside && v.part === 'FRONT_LINE';
        const body: Schemas['NewNetworkMember'] = {
          post: outside ? undefined : orNone(v.post),
          outsider: outside
            ? {
                name: v.name ?? '',
                organisation: v.organisation ?? '',
                kind: v.kind as Schemas['OrganisationKind'],
                phone: orNone(v.phone),
              }
            : undefined,
          part: front ? 'FRONT_LINE' : 'NETWORK',
          young: front ? chosen(v.young) : [],
          until: v.until ?? '',
        };
        const params = { path: { tenant, incident }, header: once(body) };
        set(valueOf(await api.POST('/{tenant}/incidents/{incident}/network/members', { params, body })));
      }}
    />
  );
}

export function EndMember({ view, set, refresh, close, member }: Doing & { member: Schemas['NetworkMember'] }) {
  const { t } = useTexts();
  const { tenant } = useSession();
  return (
    <ActionDialog
      name="end-member"
      title={t('member.end')}
      slot={`incident/${view.incident.id}/end/${member.id}`}
      fields={[]}
      close={close}
      refresh={refresh}
      send={async () => {
        const params = { path: { tenant, incident: view.incident.id, member: member.id }, header: version(member.version) };
        set(valueOf(await api.POST('/{tenant}/incidents/{incident}/network/members/{member}/end', { params })));
      }}
    >
      <p>{t('member.end.text', { name: member.name })}</p>
    </ActionDialog>
  );
}

/** The network is told of a young person by the case, on one basis. */
export function Attach({ view, set, refresh, close }: Doing) {
  const { t, code } = useTexts();
  const { tenant } = useSession();
  const incident = view.incident.id;
  return (
    <ActionDialog
      name="attach-young"
      title={t('young.attach')}
      slot={`incident/${incident}/attach`}
      fields={[
        { name: 'caseNumber', label: t('young.number'), hint: t('young.number.hint'), required: true },
        {
          name: 'basis',
          label: t('network.basis'),
          type: 'select',
          required: true,
          initial: 'RPL115_SSP',
          options: BASES.map(b => ({ value: b, label: code('basis', b) })),
        },
        { name: 'necessity', label: t('young.necessity'), type: 'area', required: true },
      ]}
      close={close}
      refresh={refresh}
      send={async (v, once) => {
        const body = {
          caseNumber: v.caseNumber ?? '',
          basis: v.basis as Schemas['LegalBasis'],
          necessity: v.necessity ?? '',
        };
        const params = { path: { tenant, incident }, header: once(body) };
        set(valueOf(await api.POST('/{tenant}/incidents/{incident}/network/young', { params, body })));
      }}
    >
      <p>{t('young.attach.text')}</p>
    </ActionDialog>
  );
}
