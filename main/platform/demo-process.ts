/** Starts the process of the demo's stand-in services. */
import { join } from 'node:path';
import { type UtilityProcess, utilityProcess } from 'electron';
import type { ErrorDetail } from '../../preload/contract';
import { AppFailure } from '../core/errors';

const START_LIMIT_MS = 20_000;

export interface DemoProcess {
  readonly child: UtilityProcess;
  /** The line that announces the services. */
  readonly line: Promise<string>;
}

/** `ports` are the ports of the previous run; empty for any ports. */
export function startDemoProcess(ports: readonly number[]): DemoProcess {
  const args = [
    // Without it, the demo would look for pictures in the current folder.
    `--photographs=${join(__dirname, '../../sandbox/photographs')}`,
    ...(ports.length > 0 ? [`--ports=${ports.join(',')}`] : []),
  ];
  const child = utilityProcess.fork(join(__dirname, '../sandbox/index.js'), args, {
    serviceName: 'Proofsheet demo services',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const line = new Promise<string>((resolve, reject) => {
    const fail = (detail: ErrorDetail): void => {
      clearTimeout(timer);
      child.kill();
      reject(new AppFailure({ kind: 'service-failed', detail }));
    };
    const timer = setTimeout(() => {
      fail({ code: 'demo-not-started' });
    }, START_LIMIT_MS);
    let printed = '';
    child.stdout?.on('data', (chunk: Buffer) => {
      printed += chunk.toString('utf8');
      const end = printed.indexOf('\n');
      if (end < 0) return;
      clearTimeout(timer);
      resolve(printed.slice(0, end));
    });
    child.once('exit', (code) => {
      fail({ code: 'demo-ended', exitCode: code });
    });
  });
  return { child, line };
}
