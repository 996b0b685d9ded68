/** What Excel's errors mean to an accountant: a sentence with what to do, and the technical detail apart. It decides words only. */

export interface HostFailure {
  readonly message: string;
  /** For "Copy details": code, Excel's own words and place. */
  readonly detail: string;
}

/** A refusal of our own, already in words: something of hers stands where we would write. */
export class StandsInTheWay extends Error {
  override readonly name = 'StandsInTheWay';
}

/** Rows were being added and the taking back of them failed too: the message says where to look. */
export class RowsLeftBehind extends StandsInTheWay {}

/** The write failed and so did putting back what stood before; the only error after which sheets may be half-written. */
export class NotPutBack extends Error {
  override readonly name = 'NotPutBack';
  constructor(readonly first: unknown, readonly second: unknown) {
    super('not put back');
  }
}

const SENTENCES: ReadonlyMap<string, string> = new Map([
  ['InvalidOperationInCellEditMode', 'Excel is waiting for you to finish editing a cell. Press Enter or Esc in the sheet, then try again.'],
  ['AccessDenied', 'A sheet or the workbook is protected, or the file is open for reading only. Unprotect it under Review, or save a copy of your own, then try again.'],
  ['ItemNotFound', 'A sheet that was there a moment ago has been deleted or renamed. Choose the ledger again, then try again.'],
  ['InvalidReference', 'A sheet that was there a moment ago has been deleted or renamed. Choose the ledger again, then try again.'],
  ['ActivityLimitReached', 'Excel is busy with too many requests. Wait half a minute, then try again.'],
  ['TooManyIncompleteRequests', 'Excel is busy with too many requests. Wait half a minute, then try again.'],
  ['RequestPayloadSizeLimitExceeded', 'Excel would not take so much at once. Close other add-ins or use Excel on the desktop, then try again.'],
  ['ResponsePayloadSizeLimitExceeded', 'Excel would not give so many cells at once. Choose fewer columns or use Excel on the desktop, then try again.'],
  ['ConnectionFailure', 'The connection to Excel was lost. Check that you are online, then try again.'],
  ['Timeout', 'Excel did not answer in time. Wait a moment, then try again.'],
  ['RequestAborted', 'Excel broke off the request. Try again.'],
  ['InvalidOrTimedOutSession', 'The session with Excel has ended. Reload the page, then try again.'],
  ['WriteNotSupportedWhenModalDialogOpen', 'A dialog of Excel is open. Close it, then try again.'],
  ['InsertDeleteConflict', 'Rows or columns cannot move because a table or merged cells are in the way. Move them away from the report, then try again.'],
  ['MergedRangeConflict', 'Merged cells on a report sheet are in the way. Unmerge them, then try again.'],
  ['FilteredRangeConflict', 'A filter on a report sheet is in the way. Clear the filter, then try again.'],
  ['ItemAlreadyExists', 'A sheet or a table with the name of a report was added meanwhile. Try again.'],
  ['ApiNotFound', 'This Excel is older than Dunwell needs. Use Excel 2021, Microsoft 365 or Excel on the web.'],
  ['NotImplemented', 'This Excel cannot do what the report needs. Use Excel 2021, Microsoft 365 or Excel on the web.'],
]);

interface OfficeErrorLike {
  readonly code: string;
  readonly message: string;
  readonly debugInfo?: { readonly errorLocation?: string };
}

function isOfficeError(error: unknown): error is OfficeErrorLike {
  return error instanceof Error && typeof (error as unknown as { code?: unknown }).code === 'string';
}

/** The code of an Office error, or null. */
export function codeOf(error: unknown): string | null {
  return isOfficeError(error) ? error.code : null;
}

/** True where Excel says that a request or an answer was too large. */
export function isTooLarge(error: unknown): boolean {
  const code = codeOf(error);
  return code === 'RequestPayloadSizeLimitExceeded' || code === 'ResponsePayloadSizeLimitExceeded' || code === 'RangeExceedsLimit' || code === 'OperationCellsExceedLimit';
}

/** True for what Excel or our own refusals threw; false for a defect of ours, which is nobody's to put into words. */
export function isHostError(error: unknown): boolean {
  return isOfficeError(error) || error instanceof StandsInTheWay || error instanceof NotPutBack;
}

/** Any error of the host as a sentence that says what to do; never a code alone. */
export function describeHostError(error: unknown): HostFailure {
  if (error instanceof StandsInTheWay) return { message: error.message, detail: '' };
  if (error instanceof NotPutBack) {
    const first = describeHostError(error.first);
    const second = describeHostError(error.second);
    return {
      message: `Writing failed, and what stood on the report sheets before could not be put back: their first line says which are unfinished. Your ledger and your other sheets were not touched. ${second.message} Then choose "Restore the previous reports" or run the review again.`,
      detail: [first.detail, second.detail].filter(Boolean).join(' / '),
    };
  }
  if (!isOfficeError(error)) {
    return { message: 'Something went wrong inside Dunwell. Nothing of yours was changed. Try again; if it happens again, copy the details and send them to us.', detail: error instanceof Error ? `${error.name}: ${error.message}` : String(error) };
  }
  const place = error.debugInfo?.errorLocation ? ` (${error.debugInfo.errorLocation})` : '';
  const detail = `${error.code}: ${error.message}${place}`;
  return { message: SENTENCES.get(error.code) ?? 'Excel could not do what was asked. Save the workbook, close and reopen it, then try again.', detail };
}
