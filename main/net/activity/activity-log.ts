/** The requests of this run, newest last, without secrets. Kept in memory only. */
import type { ActivityEntry } from '../../../preload/contract';
import type { Forgettables } from '../../core/forgettables';
import type { ObservedCall, Waits } from '../http/call-record';
import { requestText } from './request-text';

export interface ActivityLog {
  /** Pass this to `createHttp` as `observe`. */
  readonly record: (call: ObservedCall) => void;
  /** Returns the calls after the one with this ID. */
  list(after?: number): ActivityEntry[];
}

export interface ActivityLogOptions {
  /**
   * Called once after each list, when there are more calls: pictures are fetched by the thousand, so that an event for
   * each of them would take a tenth of main's time.
   */
  readonly onGrown?: () => void;
  readonly limit?: number;
  readonly forgettables?: Pick<Forgettables, 'register'>;
}

const LIMIT = 2_000;
/** Milliseconds in which further calls are reported together. */
const GROWN_AFTER_MS = 250;
/** Shorter waits are reported as no wait. */
const LEAST_WAIT_MS = 1;

export function createActivityLog({ onGrown, limit = LIMIT, forgettables }: ActivityLogOptions = {}): ActivityLog {
  let entries: { readonly host: string; readonly entry: ActivityEntry }[] = [];
  let lastId = 0;
  let isListed = false;
  const reportGrowth = (): void => {
    if (!isListed || !onGrown) return;
    isListed = false;
    setTimeout(onGrown, GROWN_AFTER_MS);
  };
  forgettables?.register({
    forget({ hosts }) {
      const kept = entries.filter(({ host }) => !hosts.includes(host));
      const count = entries.length - kept.length;
      entries = kept;
      return count > 0 ? { what: 'calls', count } : null;
    },
  });
  return {
    record: (call) => {
      lastId += 1;
      const entry = entryOf(call, lastId);
      entries.push({ host: call.host, entry });
      if (entries.length > limit) {
        entries.shift();
      }
      reportGrowth();
    },
    list: (after = 0) => {
      isListed = true;
      return entries.map(({ entry }) => entry).filter(({ id }) => id > after);
    },
  };
}

function entryOf(call: ObservedCall, id: number): ActivityEntry {
  const { turn, retry, 'rate-limit': rateLimit } = call.waits;
  return {
    id,
    startedAt: call.startedAt.toISOString(),
    request: requestText(call),
    method: call.label,
    durationMs: Math.round(call.durationMs),
    status: call.status,
    sizeBytes: call.sizeBytes,
    retries: call.retries,
    waitedMs: Math.round(turn + retry + rateLimit),
    waitedFor: longestOf(call.waits),
    outcome: call.outcome,
  };
}

function longestOf(waits: Waits): ActivityEntry['waitedFor'] {
  const reasons = ['turn', 'rate-limit', 'retry'] as const;
  const longest = reasons.reduce((a, b) => (waits[b] > waits[a] ? b : a));
  return waits[longest] < LEAST_WAIT_MS ? 'nothing' : longest;
}
