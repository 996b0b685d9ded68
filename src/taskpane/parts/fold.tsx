/** Something folded away under a line that opens it, by mouse and by keyboard. It knows nothing of what is in it. */
import * as React from 'react';

interface FoldProps {
  readonly title: string;
  readonly children: React.ReactNode;
}

export function Fold({ title, children }: FoldProps): React.ReactElement {
  return (
    <details className="block-tight">
      <summary>{title}</summary>
      {children}
    </details>
  );
}
