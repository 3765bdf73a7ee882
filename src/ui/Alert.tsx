import type { ReactNode } from 'react';
import { Icon, type IconName } from './Icon.tsx';

interface Props {
  kind?: 'info' | 'warning' | 'error';
  /** `alert` only when words can be lost. */
  role?: 'status' | 'alert' | undefined;
  icon?: IconName;
  children: ReactNode;
  actions?: ReactNode;
}

const icons = { info: 'info', warning: 'warn', error: 'stop' } as const;

/** One sentence that says what is true for the work, then what can be done. */
export function Alert({ kind = 'info', role, icon = icons[kind], children, actions }: Props) {
  return (
    <div className={`utrecht-alert utrecht-alert--${kind} alert alert--${kind}`} role={role}>
      <Icon name={icon} />
      <div className="alert__text">{children}</div>
      {actions && <div className="btns">{actions}</div>}
    </div>
  );
}
