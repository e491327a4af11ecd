/** The log of received requests, which tests read back. */
import type { ReceivedRequest } from './message';

/** The oldest entries are dropped beyond this number, so that a long benchmark does not exhaust memory. */
const KEPT_REQUESTS = 20_000;

export interface LoggedRequest extends ReceivedRequest {
  /** Size of the response with its headers, as sent; null until it has been sent. */
  readonly sentBytes: number | null;
}

export interface RequestLog {
  /** Returns a function to note the size of the response. */
  add(request: ReceivedRequest): (sentBytes: number) => void;
  all(): readonly LoggedRequest[];
  clear(): void;
}

export function createRequestLog(): RequestLog {
  let entries: LoggedRequest[] = [];
  return {
    add(request) {
      const entry: { -readonly [Name in keyof LoggedRequest]: LoggedRequest[Name] } = { ...request, sentBytes: null };
      entries.push(entry);
      if (entries.length > KEPT_REQUESTS * 2) entries = entries.slice(-KEPT_REQUESTS);
      return (sentBytes) => {
        entry.sentBytes = sentBytes;
      };
    },
    all: () => entries.slice(-KEPT_REQUESTS),
    clear() {
      entries = [];
    },
  };
}
