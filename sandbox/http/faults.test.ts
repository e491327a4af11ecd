import { expect, test } from 'vitest';
import { createFaults, type FaultRule } from './faults';
import type { ReceivedRequest } from './message';

function received(query: Record<string, string>, form: Record<string, string> = {}): ReceivedRequest {
  return {
    origin: 'pictures',
    method: 'GET',
    path: '/v1/Groups/Pictures/GetAlbums',
    query,
    form,
    headers: {},
    atMs: 0,
  };
}

function faultsOf(...rules: readonly FaultRule[]) {
  const faults = createFaults();
  faults.replace(rules);
  return faults;
}

test('a rule matches parameters in the query or the form, ignoring the case of their names', () => {
  const faults = faultsOf({ match: { parameters: { userid: '600005', AlbumID: '7' } }, status: 429 });
  const isTaken = [
    received({ UserID: '600005', ALBUMID: '7', PageSize: '100' }),
    received({ UserID: '600005' }, { albumId: '7' }),
    received({ UserID: '600005' }),
    received({ UserID: '600006', AlbumID: '7' }),
    received({}),
  ].map((request) => faults.take(request) !== undefined);
  expect(isTaken).toEqual([true, true, false, false, false]);
});

test('a latency range varies between requests and repeats for the same seed', () => {
  const drawn = (seed: number): readonly (number | undefined)[] => {
    const faults = faultsOf({ match: {}, latencyMs: { from: 20, to: 400, seed } });
    return Array.from({ length: 50 }, () => faults.take(received({}))?.latencyMs);
  };
  const first = drawn(1);
  expect(first.filter((latencyMs = -1) => latencyMs < 20 || latencyMs > 400)).toEqual([]);
  expect(new Set(first).size).toBeGreaterThan(30);
  expect([drawn(1), drawn(2)].map((again) => again.join() === first.join())).toEqual([true, false]);
});
