import type { ComponentProps } from 'react';
import { Icon, type IconName } from './Icon.tsx';

interface Look {
  /** One filled button per view; a quiet one where it stands among text. */
  look?: 'primary' | 'plain' | 'quiet';
  icon?: IconName;
  iconAfter?: IconName;
}

const modifier = { primary: 'primary-action', plain: 'secondary-action', quiet: 'subtle' };

const classes = (look: NonNullable<Look['look']>, className: string | undefined) =>
  `utrecht-button utrecht-button--${modifier[look]}${className ? ` ${className}` : ''}`;

export function Button({
  look = 'plain',
  icon,
  iconAfter,
  className,
  children,
  ...rest
}: Look & ComponentProps<'button'>) {
  return (
    <button type="button" className={classes(look, className)} {...rest}>
      {icon && <Icon name={icon} />}
      {children}
      {iconAfter && <Icon name={iconAfter} />}
    </button>
  );
}

export function ButtonLink({
  look = 'plain',
  icon,
  iconAfter,
  className,
  children,
  ...rest
}: Look & ComponentProps<'a'>) {
  return (
    <a className={classes(look, className)} {...rest}>
      {icon && <Icon name={icon} />}
      {children}
      {iconAfter && <Icon name={iconAfter} />}
    </a>
  );
}
