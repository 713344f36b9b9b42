import { Link } from 'wouter';
import type { Schemas } from '../../api/client';
import { Dialog } from '../../parts/dialog';
import type { Me, WayOfWorking } from '../../session';
import { useTexts } from '../../texts';

export type Template = Schemas['ArtefactTemplate'];

/** The templates somebody may write by; of those about a case, or of all others. */
export const writable = (way: WayOfWorking, me: Me, ofCase: boolean) =>
  way.templates.filter(
    template =>
      (template.about === 'CASE') === ofCase && me.posts.some(post => template.writers.includes(post.role)),
  );

/** What to write: each kind of document with what it is for. */
export function WhichTemplate({ templates, of = '', close }: { templates: Template[]; of?: string; close: () => void }) {
  const { t } = useTexts();
  return (
    <Dialog name="new-record" title={t('records.new.which')} close={close}>
      <ul className="s-tasks">
        {templates.map(template => (
          <li key={template.id}>
            <div>
              <Link href={`/videnbank/ny/${template.id}${of}`} lang="da">{template.name}</Link>
              <span className="s-sub" lang="da">{template.lead}</span>
            </div>
          </li>
        ))}
      </ul>
      <div className="s-buttons">
        <button type="button" className="button button-tertiary" onClick={close}>{t('form.cancel')}</button>
      </div>
    </Dialog>
  );
}
