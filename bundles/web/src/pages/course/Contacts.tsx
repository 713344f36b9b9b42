import { Panel } from '../../parts/page';
import { useTexts } from '../../texts';
import type { CourseProps } from './Course';

/** Contact with the young person, had and tried, the latest first. */
export function Contacts({ course, open, ask }: CourseProps) {
  const { t, code, day } = useTexts();
  const { contacts, contactDue } = course;
  return (
    <Panel
      title={t('contact')}
      aside={
        open && (
          <button type="button" className="button button-secondary" onClick={() => ask({ name: 'keep-contact' })}>
            {t('contact.keep')}
          </button>
        )
      }
    >
      {contactDue && <p className="s-muted">{t('contact.due', { day: day(contactDue) })}</p>}
      {contacts.length === 0 ? (
        <p className="s-muted">{t('contact.none')}</p>
      ) : (
        <ol className="s-steps">
          {[...contacts].reverse().map(c => (
            <li key={c.id}>
              <time dateTime={c.on}>{day(c.on)}</time>
              <span>{code('way', c.way)} · {t(c.reached ? 'contact.reached' : 'contact.tried')}</span>
              {c.note && <span lang="da">{c.note}</span>}
            </li>
          ))}
        </ol>
      )}
    </Panel>
  );
}
