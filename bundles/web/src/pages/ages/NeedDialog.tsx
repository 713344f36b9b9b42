import { api, valueOf, version, type Schemas } from '../../api/client';
import { ActionDialog } from '../../parts/ActionDialog';
import type { Once } from '../../parts/change';
import { orNone, type Field, type Values } from '../../parts/form/fields';
import { useSession } from '../../session';
import { useTexts } from '../../texts';
import type { Ages, AgesProps } from './Ages';

type Need = Schemas['CheckedNeed'];
export type NeedAct =
  | { name: 'add-need'; transition: string }
  | { name: 'own-need'; need: Need }
  | { name: 'meet-need'; need: Need };

type Props = AgesProps & { act: NeedAct; close: () => void };
type Doing = { title: string; slot: string; fields: Field[]; send: (values: Values, once: Once) => Promise<Ages> };

/** A need is added, given its owner, or ticked off. */
export function NeedDialog({ ages, act, set, refresh, close }: Props) {
  const { title, slot, fields, send } = useDoing(ages, act);
  return (
    <ActionDialog
      name={act.name}
      title={title}
      slot={slot}
      fields={fields}
      close={close}
      refresh={refresh}
      send={async (values, once) => set(await send(values, once))}
    />
  );
}

function useDoing(ages: Ages, act: NeedAct): Doing {
  const { t } = useTexts();
  const { tenant } = useSession();
  const path = { tenant, case: ages.caseId };
  const owner: Field = {
    name: 'owner',
    label: t('needs.owner'),
    type: 'select',
    options: ages.owners.map(post => ({ value: post.id, label: post.title, lang: 'da' })),
  };
  switch (act.name) {
    case 'add-need':
      return {
        title: t('needs.add'),
        slot: `transition/${act.transition}/need`,
        fields: [{ name: 'text', label: t('needs'), required: true }, { ...owner, hint: t('needs.owner.hint') }],
        send: async (v, once) => {
          const body = { text: v.text ?? '', owner: orNone(v.owner) };
          const params = { path: { ...path, transition: act.transition }, header: once(body) };
          return valueOf(await api.POST('/{tenant}/cases/{case}/transitions/{transition}/needs', { params, body }));
        },
      };
    case 'own-need':
      return {
        title: t('needs.own'),
        slot: `need/${act.need.id}/owner`,
        fields: [{ ...owner, required: true }],
        send: async v => {
          const params = { path: { ...path, need: act.need.id }, header: version(act.need.version) };
          const body = { owner: v.owner ?? '' };
          return valueOf(await api.PUT('/{tenant}/cases/{case}/transitions/needs/{need}/owner', { params, body }));
        },
      };
    case 'meet-need':
      return {
        title: t('needs.meet'),
        slot: `need/${act.need.id}/met`,
        fields: [{ name: 'note', label: t('needs.note'), type: 'area', required: true }],
        send: async v => {
          const params = { path: { ...path, need: act.need.id }, header: version(act.need.version) };
          const body = { note: v.note ?? '' };
          return valueOf(await api.POST('/{tenant}/cases/{case}/transitions/needs/{need}/met', { params, body }));
        },
      };
  }
}
