/**
 * Starts the installed program, and drives its window over the DevTools protocol itself: Playwright needs an inspector in
 * main, which the fuses of a packaged program switch off.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { expect } from 'playwright/test';
import { ordinaryUser } from './ordinary-user';

export interface StartOptions {
  readonly executable: string;
  /** The person's home folder, which contains the data folder. */
  readonly home: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly args: readonly string[];
}

export interface Ended {
  readonly code: number | null;
  readonly printed: string;
  readonly complained: string;
}

interface Answer {
  readonly id?: number;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

/** Runs the program to its end, as a person does in a terminal. */
export async function runInTerminal(options: StartOptions): Promise<Ended> {
  const child = spawn(options.executable, options.args, {
    ...spawnOptions(options),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = once(child, 'exit');
  const [printed, complained] = await Promise.all([text(child.stdout), text(child.stderr)]);
  const [code] = (await ended) as [number | null]; // the exit code is null after a signal
  return { code, printed, complained };
}

export class InstalledProgram {
  private readonly waiting = new Map<number, (answer: Answer) => void>();
  private lastId = 0;
  private sessionId: string | undefined;
  private complained = '';

  private constructor(
    private readonly child: ChildProcess,
    private readonly input: Writable,
    output: Readable,
  ) {
    let unread = '';
    output.setEncoding('utf8').on('data', (piece: string) => {
      const messages = `${unread}${piece}`.split('\0');
      unread = messages.pop() ?? '';
      for (const message of messages) this.receive(JSON.parse(message) as Answer); // Chromium sends this type
    });
    child.stderr?.on('data', (chunk: Buffer) => (this.complained += chunk.toString('utf8')));
  }

  /** Starts the program, and waits for its first screen. */
  static async start(options: StartOptions): Promise<InstalledProgram> {
    const child = spawn(options.executable, ['--remote-debugging-pipe', ...options.args], {
      ...spawnOptions(options),
      stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
    });
    const [, , , input, output] = child.stdio;
    const program = new InstalledProgram(child, input as Writable, output as Readable); // both are pipes, see above
    await Promise.race([
      program.attach(),
      once(child, 'exit').then(() => Promise.reject(new Error(`The program ended. ${program.complained}`))),
    ]);
    return program;
  }

  get pid(): number {
    return this.child.pid ?? 0;
  }

  /** Returns the value of an expression in the page, whose type the caller knows. */
  async evaluate<Value>(expression: string): Promise<Value> {
    const { result, exceptionDetails } = (await this.send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
    })) as { result: { value: Value }; exceptionDetails?: { exception?: { description?: string } } }; // Chromium's type
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? 'The page threw an error.');
    return result.value;
  }

  /** Makes a call of the page's bridge. */
  async call<Value>(name: string, input: unknown): Promise<Value> {
    const reply = await this.evaluate<{ ok: boolean; value: Value }>(
      `window.proofsheet.call('package ' + Math.random(), ${JSON.stringify(name)}, ${JSON.stringify(input)})`,
    );
    if (!reply.ok) throw new Error(`${name}: ${JSON.stringify(reply)}`);
    return reply.value;
  }

  async takePicture(): Promise<Buffer> {
    const { data } = (await this.send('Page.captureScreenshot', {})) as { data: string }; // Chromium's type
    return Buffer.from(data, 'base64');
  }

  async close(): Promise<void> {
    if (this.child.exitCode !== null) return;
    const ended = once(this.child, 'exit');
    this.child.kill('SIGTERM');
    await ended;
  }

  private async attach(): Promise<void> {
    await expect.poll(() => this.findPage()).toBeDefined();
    const session = await this.send('Target.attachToTarget', { targetId: await this.findPage(), flatten: true });
    this.sessionId = (session as { sessionId: string }).sessionId; // Chromium's type
    // The empty page before the first one answers with an error when it is replaced.
    const isReady = `document.documentElement?.dataset.ready === 'true'`;
    await expect.poll(() => this.evaluate(isReady).catch(() => false)).toBe(true);
  }

  private async findPage(): Promise<string | undefined> {
    const { targetInfos } = (await this.send('Target.getTargets', {})) as {
      targetInfos: readonly { type: string; url: string; targetId: string }[];
    }; // Chromium's type
    return targetInfos.find(({ type, url }) => type === 'page' && url.endsWith('/index.html'))?.targetId;
  }

  private receive({ id = 0, ...answer }: Answer): void {
    this.waiting.get(id)?.(answer);
    this.waiting.delete(id);
  }

  private async send(method: string, params: unknown): Promise<unknown> {
    const id = (this.lastId += 1);
    const answered = new Promise<Answer>((resolve) => this.waiting.set(id, resolve));
    const session = this.sessionId === undefined ? {} : { sessionId: this.sessionId };
    this.input.write(`${JSON.stringify({ id, method, params, ...session })}\0`);
    const { result, error } = await answered;
    if (error) throw new Error(`${method}: ${error.message}`);
    return result;
  }
}

function spawnOptions({ home, environment }: StartOptions) {
  const { PATH, DISPLAY } = process.env;
  return {
    ...ordinaryUser,
    // A folder with the demo's catalogue in it, which the program must not read.
    cwd: home,
    // Windows and macOS start no program without their own variables.
    env: {
      ...(process.platform === 'linux' ? {} : process.env),
      PATH,
      DISPLAY,
      HOME: home,
      XDG_RUNTIME_DIR: home,
      LC_ALL: 'C.UTF-8',
      ...environment,
    },
  };
}
