import { api, valueOf, version, type Schemas } from '../../api/client';
import { ActionDialog } from '../../parts/ActionDialog';
import { Quote } from '../../parts/page';
import { useSession } from '../../session';
import { useTexts } from '../../texts';
import { AttachFile } from './AttachFile';
import type { Template } from './choosing';
import { stateName } from './fields';

type View = Schemas['RecordView'];
export type RecordAction = 'move-record' | 'answer-record' | 'review-record' | 'close-record' | 'attach-file';

type Props = {
  view: View;
  template?: Template;
  action: RecordAction;
  set: (view: View) => void;
  refresh: () => void;
  close: () => void;
};

/** What the next state needs and nobody has filled in. */
function Missing({ view, template }: Pick<Props, 'view' | 'template'>) {
  const { t } = useTexts();
  const { content } = view.current.version;
  const next = template?.states.find(state => state.id === view.may.moveTo);
  const missing = next?.needs.filter(key => !content[key]?.length) ?? [];
  if (!template || missing.length === 0) return null;
  const labels = template.fields.filter(field => missing.includes(field.key)).map(field => field.label);
  return <p>{t('records.move.needs')} <b lang="da">{labels.join(', ')}</b></p>;
}

/** One thing to do with a document. */
export function RecordDialog({ view, template, action, set, refresh, close }: Props) {
  const { t } = useTexts();
  const { tenant } = useSession();
  const { record, may } = view;
  const params = { path: { tenant, record: record.id }, header: version(record.version) };
  const common = { name: action, slot: `record/${record.id}/${action}`, close, refresh };
  switch (action) {
    case 'attach-file':
      return <AttachFile record={record.id} set={set} close={close} />;
    case 'move-record':
      return (
        <ActionDialog
          {...common}
          title={t('records.move')}
          fields={[]}
          send={async () =>
            set(valueOf(await api.PUT('/{tenant}/records/{record}/state', { params, body: { state: may.moveTo ?? '' } })))}
        >
          <p>{t('records.state')}: <b lang="da">{may.moveTo && stateName(view, may.moveTo)}</b></p>
          <p>{t('records.move.text')}</p>
          <Missing view={view} template={template} />
        </ActionDialog>
      );
    case 'answer-record':
      return (
        <ActionDialog
          {...common}
          title={t('records.answer')}
          fields={[{ name: 'text', label: t('records.answer.text'), type: 'area', required: true }]}
          send={async ({ text = '' }) => set(valueOf(await api.PUT('/{tenant}/records/{record}/answer', { params, body: { text } })))}
        >
          {template?.answer && <Quote source={template.answer.source} />}
        </ActionDialog>
      );
    case 'review-record':
      return (
        <ActionDialog
          {...common}
          title={t('records.review')}
          fields={[{ name: 'note', label: t('records.review.note'), type: 'area' }]}
          send={async ({ note }) =>
            set(valueOf(await api.POST('/{tenant}/records/{record}/reviews', { params, body: { note: note || undefined } })))}
        >
          {template?.review && <Quote source={template.review.source} />}
        </ActionDialog>
      );
    case 'close-record':
      return (
        <ActionDialog
          {...common}
          title={t('records.close')}
          fields={[{ name: 'note', label: t('records.close.note'), type: 'area', required: true }]}
          send={async ({ note = '' }) => set(valueOf(await api.POST('/{tenant}/records/{record}/closing', { params, body: { note } })))}
        />
      );
  }
}
