/**
 * Tests an address step by step. The first failed step ends the test; later steps are skipped.
 */
import type { AppError, TestFinding, TestStep } from '../../../preload/contract';
import { AppFailure } from '../../core/errors';
import type { Http, HttpAnswer } from '../../net/http/http';
import { failed, passed, skipped } from '../../services/probe';
import type { ServerAddress } from '../../services/server-address';
import type { ServiceModule } from '../../services/service-module';

export interface ConnectionTest {
  readonly service: Pick<ServiceModule, 'parseAddress' | 'probe'>;
  /** The address as the person typed it. */
  readonly address: string;
  readonly http: Http;
  readonly signal?: AbortSignal | undefined;
}

const STEPS: readonly TestStep['name'][] = ['address', 'connection', 'answer', 'service'];

/** Rejects only with `cancelled`; every other failure is a failed step. */
export async function testConnection(test: ConnectionTest): Promise<TestStep[]> {
  let address: ServerAddress;
  try {
    address = test.service.parseAddress(test.address);
  } catch (reason) {
    return withSkipped([failed('address', { code: 'error', error: errorOf(reason) })]);
  }
  return withSkipped([passed('address', findingOfAddress(address)), ...(await askFor(test, address.url))]);
}

async function askFor({ service, http, signal }: ConnectionTest, address: URL): Promise<readonly TestStep[]> {
  const limits = { kind: 'probe', isRepeatable: false } as const;
  let answer: HttpAnswer;
  try {
    const request = service.probe.request(address);
    answer = await http.send({ ...request, ...limits, signal: signal ?? new AbortController().signal });
  } catch (reason) {
    return stepsOfFailure(errorOf(reason), address);
  }
  return [connected(address), ...service.probe.judge(answer)];
}

function stepsOfFailure(error: AppError, address: URL): readonly TestStep[] {
  if (error.kind === 'cancelled') {
    throw new AppFailure(error);
  }
  return isUnanswered(error)
    ? [failed('connection', { code: 'error', error })]
    : [connected(address), failed('answer', findingOf(error))];
}

/**
 * Returns whether the server sent no response. Without a status, `insecure` is a certificate error (not a redirect),
 * and `blocked` is a proxy that refused the connection.
 */
function isUnanswered({ kind, status }: AppError): boolean {
  if (kind === 'insecure' || kind === 'blocked') return status === undefined;
  return kind === 'offline' || kind === 'timed-out' || kind === 'refused';
}

function findingOf(error: AppError): TestFinding {
  if (error.kind === 'rate-limited') return { code: 'asks-to-wait', seconds: Math.ceil(error.retryAfterMs / 1000) };
  if (error.kind === 'service-failed') return { code: 'status-failing', status: error.status ?? 500 };
  return { code: 'error', error };
}

function findingOfAddress({ address, url, isCompleted }: ServerAddress): TestFinding {
  if (isCompleted) return { code: 'address-completed', address };
  return { code: url.protocol === 'https:' ? 'address-complete' : 'address-complete-here' };
}

function connected({ hostname, protocol }: URL): TestStep {
  return passed('connection', { code: 'connected', host: hostname, protocol: protocol.slice(0, -1) });
}

function withSkipped(steps: readonly TestStep[]): TestStep[] {
  const rest = STEPS.slice(steps.length).map((name) => skipped(name, { code: 'not-tested' }));
  return [...steps, ...rest];
}

function errorOf(reason: unknown): AppError {
  if (reason instanceof AppFailure) return reason.error;
  throw reason;
}
