/**
 * Tests an address step by step, and describes the result of each step in one sentence. The first failed step ends the
 * test; later steps are skipped.
 */
import type { AppError, TestStep } from '../../../preload/contract';
import { AppFailure } from '../../core/errors';
import { t } from '../../core/language';
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
    return withSkipped([failed('address', sentenceOf(errorOf(reason)))]);
  }
  return withSkipped([passed('address', describeAddress(address)), ...(await askFor(test, address.url))]);
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
    ? [failed('connection', sentenceOf(error))]
    : [connected(address), failed('answer', describeFailure(error))];
}

/**
 * Returns whether the server sent no response. Without a status, `insecure` is a certificate error (not a redirect),
 * and `blocked` is a proxy that refused the connection.
 */
function isUnanswered({ kind, status }: AppError): boolean {
  if (kind === 'insecure' || kind === 'blocked') return status === undefined;
  return kind === 'offline' || kind === 'timed-out' || kind === 'refused';
}

function describeFailure(error: AppError): string {
  if (error.kind === 'rate-limited')
    return `It asks to wait ${Math.ceil(error.retryAfterMs / 1000)} s before the next call.`;
  if (error.kind === 'service-failed')
    return `It answers with status ${error.status ?? 500}: it fails, or is closed for a while.`;
  return sentenceOf(error);
}

function describeAddress({ address, url, isCompleted }: ServerAddress): string {
  if (isCompleted) return `The address has no path. The test uses this address instead: ${address}`;
  return url.protocol === 'https:'
    ? 'The address is complete.'
    : 'The address is complete. http is accepted, because the server is on this computer.';
}

function connected({ hostname, protocol }: URL): TestStep {
  return passed('connection', `${hostname} answers over ${protocol.slice(0, -1)}.`);
}

function sentenceOf({ detail, kind }: AppError): string {
  if (!detail) return kind;
  const about = t(`errorDetails.${detail.code}`, detail);
  if (!('cause' in detail)) return about;
  return `${about} ${t(`errorDetails.${detail.cause}`, { systemCode: detail.systemCode })}`;
}

function withSkipped(steps: readonly TestStep[]): TestStep[] {
  const rest = STEPS.slice(steps.length).map((name) => skipped(name, 'Not tested, because an earlier step failed.'));
  return [...steps, ...rest];
}

function errorOf(reason: unknown): AppError {
  if (reason instanceof AppFailure) return reason.error;
  throw reason;
}
