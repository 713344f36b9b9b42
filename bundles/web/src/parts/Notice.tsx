import type { ReactNode } from 'react';
import { Icon } from './icon';

type Props = { kind?: 'warning' | 'info'; title: string; role?: 'alert' | 'status'; children?: ReactNode };

/** What somebody must know before going on; text that stands alone is an `alert-text`. */
export function Notice({ kind = 'warning', title, role, children }: Props) {
  return (
    <div className={`alert alert-${kind} s-problem`} role={role}>
      <Icon name={kind} cls="alert-icon" />
      <div className="alert-body">
        <h2 className="alert-heading">{title}</h2>
        {children}
      </div>
    </div>
  );
}
