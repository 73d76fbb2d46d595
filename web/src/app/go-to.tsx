import { Link } from '@tanstack/react-router';
import type { ComponentProps, ReactNode } from 'react';

interface GoToProps extends Pick<ComponentProps<'a'>, 'className' | 'aria-label' | 'id'> {
  readonly to: string;
  readonly children: ReactNode;
}

/** A link to a screen by its path: `/summary`, `/learn/cyp2d6`. The current one carries `aria-current`. */
export function GoTo({ to, children, ...rest }: GoToProps) {
  return (
    <Link to={to} activeOptions={{ exact: true }} {...(rest as object)}>
      {children}
    </Link>
  );
}
