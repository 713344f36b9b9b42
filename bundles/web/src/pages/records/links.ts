import { api, valueOf } from '../../api/client';
import type { Template } from './choosing';
import type { Choice } from './fields';

/** The records that the links of a template can name, by template; the hundred changed last. */
export async function linksOf(tenant: string, template: Template | undefined): Promise<Record<string, Choice[]>> {
  const wanted = [...new Set((template?.fields ?? []).map(f => f.linksTo).filter(to => to !== undefined))];
  const found = await Promise.all(
    wanted.map(async to => {
      const params = { path: { tenant }, query: { template: to, size: 100, open: true } };
      const { items } = valueOf(await api.GET('/{tenant}/records', { params }));
      return [to, items.map(({ record }) => ({ value: record.id, label: record.title, lang: 'da' }))] as const;
    }),
  );
  return Object.fromEntries(found);
}
