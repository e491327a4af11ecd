/** A sandbox for the tests of one block, and a client for its control address. */
import { afterAll, afterEach, beforeAll } from 'vitest';
import type { OriginName, SandboxAnnouncement } from '../../../sandbox/announcement';
import { startSandbox } from '../../../sandbox/sandbox';

export interface FaultRule {
  readonly match: {
    readonly origin?: OriginName;
    readonly pathIncludes?: string;
    readonly methodName?: string;
    readonly parameters?: Readonly<Record<string, string>>;
  };
  readonly times?: number;
  readonly latencyMs?: number | { readonly from: number; readonly to: number; readonly seed: number };
  readonly status?: number;
  readonly retryAfterSeconds?: number;
  readonly body?: string;
  readonly contentType?: string;
  readonly truncateAtBytes?: number;
  readonly reset?: true;
  readonly hang?: true;
}

export interface SeenRequest {
  readonly origin: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly form: Readonly<Record<string, string>>;
  readonly headers: Readonly<Record<string, string>>;
  /** Size of the response with its headers, as sent; null until it has been sent. */
  readonly sentBytes: number | null;
}

export interface SandboxControl {
  setFaults(rules: readonly FaultRule[]): Promise<void>;
  setSettings(settings: Readonly<Record<string, unknown>>): Promise<void>;
  readRequests(): Promise<readonly SeenRequest[]>;
  forgetRequests(): Promise<void>;
  /** Removes all faults and restores every setting. */
  reset(): Promise<void>;
}

export interface SandboxOfTests {
  readonly announcement: SandboxAnnouncement;
  readonly control: SandboxControl;
}

/** Starts a sandbox before the tests of the current block, resets it after each and stops it after the last. */
export function startSandboxForTests(): SandboxOfTests {
  let sandbox: Awaited<ReturnType<typeof startSandbox>>;
  const control = createControl(() => sandbox.announcement.control);
  beforeAll(async () => {
    sandbox = await startSandbox();
  });
  afterEach(() => control.reset());
  afterAll(() => sandbox.stop());
  return {
    get announcement() {
      return sandbox.announcement;
    },
    control,
  };
}

export function controlOf({ control }: SandboxAnnouncement): SandboxControl {
  return createControl(() => control);
}

function createControl(address: () => string): SandboxControl {
  async function send(method: string, path: string, value?: unknown): Promise<Response> {
    const response = await fetch(`${address()}${path}`, {
      method,
      ...(value !== undefined && { body: JSON.stringify(value) }),
    });
    if (!response.ok) {
      throw new Error(`The sandbox refused ${method} ${path}: ${await response.text()}`);
    }
    return response;
  }
  const setSettings = async (settings: Readonly<Record<string, unknown>>): Promise<void> => {
    await send('PUT', '/settings', settings);
  };
  return {
    setSettings,
    setFaults: async (rules) => {
      await send('PUT', '/faults', rules);
    },
    // The sandbox responds with its own list of requests.
    readRequests: async () => (await (await send('GET', '/requests')).json()) as readonly SeenRequest[],
    forgetRequests: async () => {
      await send('DELETE', '/requests');
    },
    reset: async () => {
      await send('DELETE', '/faults');
      await setSettings({});
    },
  };
}
