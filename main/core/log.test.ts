import { describe, expect, it } from 'vitest';
import { createIncidents } from './incidents';
import { createLog } from './log';
import { createRedactor } from './redact';

function openLog(now = { ms: Date.UTC(2026, 0, 2) }) {
  const entries: string[] = [];
  const printed: string[] = [];
  const redactor = createRedactor();
  const print = (line: string): void => void printed.push(line);
  const log = createLog({
    sink: { write: (entry) => entries.push(entry) },
    redactor,
    root: process.cwd(),
    nowMs: () => now.ms,
    print,
  });
  return { entries, printed, redactor, log, incidents: createIncidents(log, print), now };
}

const INCIDENT = '3f2b8c1e-5d4a-4f6b-9a7c-0123456789ab';

describe('The log', () => {
  it('contains the number of an incident with its procedure and its stack', () => {
    const { entries, printed, incidents } = openLog();
    function readAlbums(): never {
      throw new RangeError('Invalid array length');
    }
    try {
      readAlbums();
    } catch (reason) {
      incidents.report({ incidentId: INCIDENT, procedure: 'albums.list', reason });
    }
    expect(entries[0]).toMatch(
      /^2026-01-02T00:00:00\.000Z error incident {2}incident=3f2b8c1e-5d4a-4f6b-9a7c-0123456789ab procedure=albums\.list\n {2}RangeError Invalid array length\n {4}at readAlbums \(main\/core\/log\.test\.ts:\d+:\d+\)\n/,
    );
    expect(printed).toEqual([`Incident ${INCIDENT} in albums.list: RangeError`]);
  });

  it('removes secrets from fields, function names and causes', () => {
    const { entries, redactor, log, incidents } = openLog();
    redactor.add('correcthorse');
    log.warn('file cannot be saved', { why: 'said correcthorse' });
    const named = { correcthorse: () => new Error('correcthorse', { cause: new Error('correcthorse') }) };
    incidents.report({ incidentId: INCIDENT, procedure: 'albums.list', reason: named.correcthorse() });
    expect(entries.join('')).not.toContain('correcthorse');
    expect(entries.join('')).toContain('caused by Error');
  });

  it('keeps a text with line breaks in one line', () => {
    const { entries, log } = openLog();
    log.info('request failed', { request: 'GET\n2026-01-01T00:00:00.000Z error incident' });
    expect(entries[0]?.trimEnd().split('\n')).toHaveLength(1);
  });

  it('omits entries beyond 200 in a minute, and states the number of omitted entries', () => {
    const { entries, log, now } = openLog();
    for (let count = 0; count < 250; count += 1) log.info('again');
    expect(entries).toHaveLength(200);
    now.ms += 60_000;
    log.info('later');
    expect(entries.at(-2)).toContain('entries left out  count=50');
    expect(entries.at(-1)).toContain('later');
  });

  it('does not throw if it cannot be written or printed', () => {
    const fail = (): never => {
      throw new Error('no');
    };
    const log = createLog({
      sink: { write: fail },
      redactor: createRedactor(),
      root: '/',
      nowMs: () => 0,
      print: fail,
    });
    expect(() => {
      log.warn('x');
      log.info('x');
      log.error('x', {}, log.describe(new Error('x')));
    }).not.toThrow();
  });
});
