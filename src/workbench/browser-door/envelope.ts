/** The messages that Office.js and Excel on the web post to each other: their shape, and what counts as one. It knows nothing of what is asked. */

/** What the client asks: invoke a method (0), listen to an event (1), stop listening (2). */
export type ActionType = 0 | 1 | 2;

export interface ClientRequest {
  readonly _messageType: 0;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _actionType: ActionType;
  readonly _data: unknown;
}

export interface HostReply {
  readonly _messageType: 1;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _origin: string;
  /** 0 is success; -1 to -6 are the client's own codes. */
  readonly _errorCode: number;
  /** 0 answers a request, 1 is an event. */
  readonly _responseType: 0 | 1;
  readonly _data: unknown;
  readonly _serializerVersion: 1;
}

/** The client's code for a request that the host cannot serve. */
export const REQUEST_FAILED = -1;

/** The request in a message's data, or null for anything else (other frames and extensions post messages too). */
export function readRequest(data: unknown, conversationId: string): ClientRequest | null {
  if (typeof data !== 'string') return null;
  let message: unknown;
  try {
    message = JSON.parse(data);
  } catch {
    return null;
  }
  if (typeof message !== 'object' || message === null) return null;
  const { _messageType, _actionName, _conversationId, _correlationId, _actionType } = message as Partial<ClientRequest>;
  const whole = _messageType === 0 && typeof _actionName === 'string' && typeof _correlationId === 'number' && (_actionType === 0 || _actionType === 1 || _actionType === 2);
  return whole && _conversationId === conversationId ? (message as ClientRequest) : null;
}

/** The answer to a request. */
export function replyTo(request: ClientRequest, origin: string, data: unknown, errorCode = 0): HostReply {
  return { _messageType: 1, _actionName: request._actionName, _conversationId: request._conversationId, _correlationId: request._correlationId, _origin: origin,
    _errorCode: errorCode, _responseType: 0, _data: data, _serializerVersion: 1 };
}

/** An event, pushed to whoever registered for its name. */
export function eventNamed(actionName: string, conversationId: string, origin: string, data: unknown): HostReply {
  return { _messageType: 1, _actionName: actionName, _conversationId: conversationId, _correlationId: -1, _origin: origin, _errorCode: 0, _responseType: 1, _data: data, _serializerVersion: 1 };
}
