/** How the host says no: Excel's own error codes, with the status each travels under. It knows no member of any class. */

export type FailureCode =
  | 'ItemNotFound'
  | 'InvalidArgument'
  | 'InvalidReference'
  | 'AccessDenied'
  | 'ItemAlreadyExists'
  | 'ApiNotFound'
  | 'InvalidOperation'
  | 'InvalidOperationInCellEditMode'
  | 'GeneralException'
  | 'RequestAborted'
  | 'ActivityLimitReached'
  | 'RequestPayloadSizeLimitExceeded'
  | 'ResponsePayloadSizeLimitExceeded';

const HTTP_STATUS: Readonly<Record<FailureCode, number>> = {
  ItemNotFound: 404,
  InvalidArgument: 400,
  InvalidReference: 400,
  AccessDenied: 403,
  ItemAlreadyExists: 409,
  ApiNotFound: 404,
  InvalidOperation: 400,
  InvalidOperationInCellEditMode: 400,
  GeneralException: 500,
  RequestAborted: 500,
  ActivityLimitReached: 429,
  RequestPayloadSizeLimitExceeded: 400,
  ResponsePayloadSizeLimitExceeded: 400,
};

/** A refusal that travels to the client as `Error` of the reply. */
export class HostFailure extends Error {
  constructor(
    readonly code: FailureCode,
    message: string,
  ) {
    super(message);
  }
  get httpStatus(): number {
    return HTTP_STATUS[this.code];
  }
}

export const itemNotFound = (): HostFailure => new HostFailure('ItemNotFound', "The requested resource doesn't exist.");
export const invalidArgument = (why = 'The argument is invalid or missing or has an incorrect format.'): HostFailure => new HostFailure('InvalidArgument', why);
export const accessDenied = (): HostFailure => new HostFailure('AccessDenied', 'You cannot perform the requested operation: the sheet is protected.');
export const alreadyExists = (): HostFailure => new HostFailure('ItemAlreadyExists', 'A resource with the same name or identifier already exists.');
export const notEmulated = (member: string): HostFailure => new HostFailure('ApiNotFound', `not emulated: ${member}`);
