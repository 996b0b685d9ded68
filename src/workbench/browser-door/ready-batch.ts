/** Answers the client's own "ready" batches (AddinInternalService), which concern no workbook. It knows nothing else of request batches. */

interface InternalBatch {
  readonly Actions: readonly { readonly Id: number; readonly ActionType: number }[];
  readonly ObjectPaths: Readonly<Record<string, { readonly Name: string }>>;
}

const INSTANTIATE = 1;
const SERVICE = 'Microsoft.InternalService.AddinInternalService';

/** A body that grants every action, or null when the batch is not for that service. Unanswered, the client ends in an unhandled rejection. */
export function answerReadyBatch(body: string): string | null {
  if (!body.includes(SERVICE)) return null;
  const batch = JSON.parse(body) as InternalBatch;
  if (!Object.values(batch.ObjectPaths).some((path) => path.Name === SERVICE)) return null;
  return JSON.stringify({ Results: batch.Actions.map((action) => ({ ActionId: action.Id, Value: action.ActionType === INSTANTIATE ? {} : null })) });
}
