import type { Log } from '../../core/log';
import type { ObservedCall } from '../http/call-record';
import { requestText } from './request-text';

/** Logs a request that failed, without the values it carried. */
export function logFailedCall(call: ObservedCall, log: Pick<Log, 'info'>): void {
  const { outcome, status, retries, durationMs } = call;
  if (outcome === 'ok' || outcome === 'cancelled') return;
  log.info('request failed', {
    request: requestText(call),
    outcome,
    status,
    retries,
    durationMs: Math.round(durationMs),
  });
}
