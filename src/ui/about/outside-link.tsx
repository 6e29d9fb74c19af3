import type { ReactNode } from 'react';

export interface OutsideLinkProps {
  readonly href: string;
  readonly children: ReactNode;
}

/** A link to another site; plain text unless the address is http or https. */
export function OutsideLink({ href, children }: OutsideLinkProps) {
  if (!/^https?:\/\//i.test(href)) return <span>{children}</span>;
  return (
    <a href={href} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  );
}
