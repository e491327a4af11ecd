import type { ReceivedRequest } from '../../sandbox/http/message';
import type { Ratio } from './figures';
import { closeAlbum, openAlbum, serveAlbum, startAtAlbum, wholeAlbum } from './measured-albums';
import { median } from './rounds';

const ROUNDS = 5;
const ALBUM = 'Five thousand';
/** Pictures that the plain program requests at a time. */
const IN_FLIGHT = 6;
const WARM_GOAL_MS = 150;

/**
 * Measures opening an album of 5,000 pictures until the visible thumbnails are painted: cold, against plain Node
 * making the same requests and parsing the responses; and warm, after it was open before.
 */
export async function benchOpening(): Promise<Ratio[]> {
  const { sandbox, environment } = await serveAlbum(ALBUM);
  const cold: number[] = [];
  const plain: number[] = [];
  const warm: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const { page, stop } = await startAtAlbum(ALBUM, { environment });
    await sandbox.control.forgetRequests();
    cold.push(await openAlbum(page, ALBUM));
    await wholeAlbum(page, ALBUM);
    const requests = await sandbox.control.requests();
    plain.push(await repeat(requests));
    await closeAlbum(page, ALBUM);
    warm.push(await openAlbum(page, ALBUM));
    await stop();
  }
  await sandbox.stop();
  const what = 'opening an album of 5,000 to its first thumbnails';
  return [
    {
      what,
      unit: 'ms',
      measured: median(cold),
      against: 'plain Node with the same requests and JSON.parse',
      base: median(plain),
      goal: 1.5,
    },
    { what: `${what}, warm`, unit: 'ms', measured: median(warm), against: 'the goal', base: WARM_GOAL_MS, goal: 1 },
  ];
}

/** Makes the calls one after another, then the requests for pictures together. Resolves with the milliseconds. */
async function repeat(requests: readonly ReceivedRequest[]): Promise<number> {
  const calls = requests.filter(({ origin }) => origin !== 'images');
  const pictures = requests.filter(({ origin }) => origin === 'images');
  const before = performance.now();
  for (const call of calls) JSON.parse(await (await send(call)).text());
  const next = async (): Promise<void> => {
    for (let picture = pictures.shift(); picture; picture = pictures.shift()) await (await send(picture)).arrayBuffer();
  };
  await Promise.all(Array.from({ length: IN_FLIGHT }, next));
  return performance.now() - before;
}

function send({ method, path, query, form, headers }: ReceivedRequest): Promise<Response> {
  const url = new URL(`http://${headers['host'] ?? ''}${path}`);
  url.search = new URLSearchParams(query).toString();
  return fetch(url, { method, ...(method === 'POST' && { body: new URLSearchParams(form) }) });
}
