import type { Memory, Sent } from '../../api/submission';

export type Values = Record<string, string>;
type Kept = { values?: Values; sent?: Sent };

/**
 * What somebody has begun to write, kept for this tab until it is saved or thrown away: it outlives a reload, a session
 * that ran out and a closed dialog, not the tab and not the log-out. Passwords and CPR numbers are never in it.
 */
export class Draft {
  /** @param place whose, and of what */
  constructor(
    private readonly place: string,
    private readonly storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> = sessionStorage,
  ) {}

  values(): Values | undefined {
    return this.read().values;
  }

  keep(values: Values | undefined): void {
    this.write({ ...this.read(), values });
  }

  clear(): void {
    this.storage.removeItem(this.place);
  }

  readonly memory: Memory = {
    read: () => this.read().sent,
    write: sent => this.write({ ...this.read(), sent }),
  };

  private read(): Kept {
    try {
      return (JSON.parse(this.storage.getItem(this.place) ?? '{}') as Kept | null) ?? {};
    } catch {
      return {};
    }
  }

  private write(kept: Kept): void {
    if (!kept.values && !kept.sent) return this.clear();
    try {
      this.storage.setItem(this.place, JSON.stringify(kept));
    } catch {
      // The tab's storage is full: what was typed is still on the page.
    }
  }
}

const PREFIX = 'draft:';

export const placeOf = (tenant: string, user: string, slot: string) => `${PREFIX}${tenant}:${user}:${slot}`;

/** Nobody who comes after at this computer finds them. */
export function clearDrafts(tenant: string): void {
  Object.keys(sessionStorage)
    .filter(key => key.startsWith(`${PREFIX}${tenant}:`))
    .forEach(key => sessionStorage.removeItem(key));
}
