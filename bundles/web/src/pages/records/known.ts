import type { Schemas } from '../../api/client';
import type { Values } from '../../parts/form/fields';
import type { Template } from './choosing';
import { valuesOf, type Content } from './fields';

type View = Schemas['CaseView'];
type Field = Template['fields'][number];
type Known = NonNullable<Field['known']>;

/** What a new document begins with, by field. */
type Begins = (field: Field) => string | undefined;

const lines = (all: (string | undefined)[]) => [...new Set(all.filter(Boolean))].join('\n') || undefined;

/**
 * What the case says of itself. A document is read by more than those who coordinate the case, so no tight step of the
 * plan is among it.
 */
export function saidBy(view: View): Record<Known, string | undefined> {
  const steps = (view.plan?.actions ?? []).filter(a => !a.tight && a.status !== 'DROPPED');
  return {
    OWN_WISHES: view.plan?.ownWishes || undefined,
    REFERRAL: view.file.referral.concern || undefined,
    GOALS: lines(steps.map(a => a.goal)),
    MEASURES: lines(steps.map(a => `${a.action} (${a.owner})`)),
    COORDINATOR: view.tasks.find(task => task.task.kind === 'REVIEW_PLAN')?.ownerTitle,
  };
}

export const knownBy = (said: Record<Known, string | undefined>): Begins => field => field.known && said[field.known];

/** What the page one comes from says, under the keys of the template. */
export const told = (query: URLSearchParams): Begins => field => query.get(field.key) ?? undefined;

export function begun(template: Template, begins: Begins): Values {
  const content: Content = {};
  for (const field of template.fields) {
    const value = begins(field);
    if (value) content[field.key] = [value];
  }
  return Object.keys(content).length > 0 ? valuesOf(template, content) : {};
}
