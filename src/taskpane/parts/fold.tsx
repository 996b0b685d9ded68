/** Something folded away under a line that opens it, by mouse and by keyboard. It knows nothing of what is in it. */
import * as React from 'react';

interface FoldProps {
  readonly title: string;
  /** Something of hers is in it: it is open when it is first drawn. */
  readonly open?: boolean;
  readonly children: React.ReactNode;
}

export function Fold({ title, open = false, children }: FoldProps): React.ReactElement {
  return (
    <details className="block-tight" open={open}>
      <summary>{title}</summary>
      {children}
    </details>
  );
}
