import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { expect, test } from 'vitest';
import type { SandboxAnnouncement } from './announcement';

test('the program prints one line when it is ready, and exits when its parent does', async () => {
  const child = spawn(process.execPath, ['--import', 'tsx', 'sandbox/index.ts', '--end-with-parent'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const lines: string[] = [];
  const output = createInterface({ input: child.stdout }).on('line', (line) => lines.push(line));
  await once(output, 'line');
  const announcement = JSON.parse(lines[0] ?? '') as SandboxAnnouncement;
  expect((await fetch(`${announcement.control}/settings`)).status).toBe(200);
  child.stdin.end();
  const [exitCode] = (await once(child, 'exit')) as [number | null];
  expect({ exitCode, lineCount: lines.length }).toEqual({ exitCode: 0, lineCount: 1 });
}, 20_000);
