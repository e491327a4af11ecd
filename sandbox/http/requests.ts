/** The log of received requests, which tests read back. */
import type { ReceivedRequest } from './message';

/** The oldest entries are dropped beyond this number, so that a long benchmark does not exhaust memory. */
const KEPT_REQUESTS = 20_000;

export interface RequestLog {
  add(request: ReceivedRequest): void;
  all(): readonly ReceivedRequest[];
  clear(): void;
}

export function createRequestLog(): RequestLog {
  let entries: ReceivedRequest[] = [];
  return {
    add(request) {
      entries.push(request);
      if (entries.length > KEPT_REQUESTS * 2) entries = entries.slice(-KEPT_REQUESTS);
    },
    all: () => entries.slice(-KEPT_REQUESTS),
    clear() {
      entries = [];
    },
  };
}
