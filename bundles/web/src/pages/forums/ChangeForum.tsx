import { api, valueOf, type Schemas } from '../../api/client';
import { ActionDialog } from '../../parts/ActionDialog';
import { orNone, type Values } from '../../parts/form/fields';
import { useSession } from '../../session';
import { useTexts } from '../../texts';
import { areaCode, kindsFor } from './changes';

type View = Schemas['ForumView'];

const NAMED = ['RENAMED', 'AREA_ADDED', 'AREA_RENAMED'];

export function ChangeForum({ view, all, changed, close }: { view: View; all: View[]; changed: () => void; close: () => void }) {
  const { t } = useTexts();
  const { tenant } = useSession();
  const kinds = kindsFor(view);
  const is = (...some: string[]) => (v: Values) => some.includes(v.kind ?? '');
  return (
    <ActionDialog
      name="change-forum"
      title={t('forums.change.title', { forum: view.forum.name })}
      label={t('save')}
      slot={`forum/${view.forum.id}`}
      fields={[
        {
          name: 'kind',
          label: t('forums.kind'),
          type: 'radio',
          required: true,
          options: kinds.map(k => ({ value: k, label: t(`forums.${k}`) })),
        },
        { name: 'name', label: t('forums.name'), required: true, when: is(...NAMED) },
        {
          name: 'successor',
          label: t('forums.successor'),
          hint: t('forums.successor.hint'),
          type: 'select',
          options: all
            .filter(f => !f.area && !f.forum.partition && f.forum.id !== view.forum.id)
            .map(f => ({ value: f.forum.id, label: f.forum.name, lang: 'da' })),
          when: is('ENDED'),
        },
        { name: 'from', label: t('forums.day'), hint: t('forums.day.hint'), type: 'day', required: true },
        { name: 'because', label: t('reason'), type: 'area', required: true },
      ]}
      close={close}
      refresh={changed}
      send={async (v, once) => {
        const kind = v.kind as Schemas['NewForumChange']['kind'];
        const name = NAMED.includes(kind) ? orNone(v.name) : undefined;
        const body: Schemas['NewForumChange'] = {
          forum: view.kindOf,
          kind,
          area: kind === 'AREA_ADDED' ? areaCode(name ?? '') : view.area,
          from: v.from ?? '',
          name,
          successor: kind === 'ENDED' ? orNone(v.successor) : undefined,
          because: v.because ?? '',
        };
        valueOf(await api.POST('/{tenant}/forums/changes', { params: { path: { tenant }, header: once(body) }, body }));
        changed();
      }}
    />
  );
}
