import { api, valueOf, type Schemas } from '../../api/client';
import { ActionDialog } from '../../parts/ActionDialog';
import { orNone, type Field } from '../../parts/form/fields';
import { useSession } from '../../session';
import { useTexts } from '../../texts';
import type { Doing } from './DrawIn';

const RESPONSIBLE: Schemas['Role'][] = ['CASEWORKER', 'LEADER', 'PARTNER'];

/** Which unit owns the case, and which other with it. */
export function PlaceUnits({ view, set, colleagues, close }: Doing) {
  const { t } = useTexts();
  const { tenant, way } = useSession();
  const present = (part: string) => view.units.find(u => u.placed.part === part && !u.placed.endedAt)?.placed;
  const [owner, coOwner] = [present('OWNER'), present('CO_OWNER')];
  const unit = { type: 'select', options: way.reach.units.map(u => ({ value: u.id, label: u.name, lang: 'da' })) } as const;
  const post: Pick<Field, 'type' | 'required' | 'options'> = {
    type: 'select',
    required: true,
    options: colleagues
      .filter(c => RESPONSIBLE.includes(c.post.role))
      .map(c => ({ value: c.post.id, label: `${c.post.title}, ${c.post.unit}`, lang: 'da' })),
  };
  return (
    <ActionDialog
      name="place-units"
      title={t('network.place')}
      label={t('save')}
      slot={`case/${view.caseId}/place`}
      fields={[
        { ...unit, name: 'owner', label: t('network.owner'), required: true, initial: owner?.unit, at: 'owner/unit' },
        { ...post, name: 'ownerPost', label: t('network.responsible.owner'), initial: owner?.post, at: 'owner/post' },
        { ...unit, name: 'coOwner', label: t('network.co-owner'), initial: coOwner?.unit, at: 'coOwner/unit' },
        {
          ...post,
          name: 'coOwnerPost',
          label: t('network.responsible.co'),
          initial: coOwner?.post,
          when: v => orNone(v.coOwner) !== undefined,
          at: 'coOwner/post',
        },
        { name: 'because', label: t('reason'), type: 'area', required: true },
      ]}
      close={close}
      send={async v => {
        const other = orNone(v.coOwner);
        const body = {
          owner: { unit: v.owner ?? '', post: v.ownerPost ?? '' },
          coOwner: other ? { unit: other, post: v.coOwnerPost ?? '' } : undefined,
          because: v.because ?? '',
        };
        const params = { path: { tenant, case: view.caseId } };
        set(valueOf(await api.PUT('/{tenant}/cases/{case}/network/units', { params, body })));
      }}
    />
  );
}
