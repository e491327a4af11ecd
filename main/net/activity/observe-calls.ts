import type { Log } from '../../core/log';
import type { ObservedCall } from '../http/call-record';
import type { ActivityLog } from './activity-log';
import { requestText } from './request-text';

/** Records each call in the activity log, and logs those that failed, without the values they carried. */
export function observeCalls(activity: Pick<ActivityLog, 'record'>, log: Pick<Log, 'info'>) {
  return (call: ObservedCall): void => {
    activity.record(call);
    const { outcome, status, retries, durationMs } = call;
    if (outcome === 'ok' || outcome === 'cancelled') return;
    log.info('request failed', {
      request: requestText(call),
      outcome,
      status,
      retries,
      durationMs: Math.round(durationMs),
    });
  };
}
