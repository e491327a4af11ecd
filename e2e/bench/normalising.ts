import { packImagesAnswer } from '../../main/services/smugmug-1.2/packed-images';
import { CALL_LIMITS } from '../../main/net/http/limits';
import { startSandbox } from '../../sandbox/sandbox';
import type { Ratio } from './figures';
import { inTurn } from './rounds';

const ROUNDS = 15;

/**
 * Measures reading the IDs and shapes from the heavy response for an album of 5,000 pictures, as the thread does,
 * against decoding the same bytes and `JSON.parse`.
 */
export async function benchNormalising(): Promise<Ratio[]> {
  const body = Buffer.from(await heavyAnswer('measure5k'));
  const { measured, base } = await inTurn(
    ROUNDS,
    () => timed(() => pack(body)),
    () => timed(() => JSON.parse(body.toString()) as unknown),
  );
  const megabytes = (body.byteLength / 1e6).toFixed(1);
  return [
    {
      what: `IDs and shapes from the heavy answer of 5,000 pictures (${megabytes} MB)`,
      unit: 'ms',
      measured,
      against: 'decoding it and JSON.parse',
      base,
      goal: 2,
    },
  ];
}

function pack(body: Buffer): number {
  const answer = { status: 200, headers: { 'content-type': 'application/json' }, body };
  const read = packImagesAnswer(answer, CALL_LIMITS.heavy.content);
  if (read.stat !== 'ok') throw new Error('The stand-in did not answer.');
  return read.value.areRecords.length;
}

function timed(work: () => unknown): number {
  const before = performance.now();
  work();
  return performance.now() - before;
}

async function heavyAnswer(nickName: string): Promise<string> {
  const sandbox = await startSandbox();
  const { smugmug } = sandbox.announcement;
  try {
    const call = async (parameters: Record<string, string>): Promise<string> => {
      const answer = await fetch(smugmug.endpoint, { method: 'POST', body: new URLSearchParams(parameters) });
      return answer.text();
    };
    const login = JSON.parse(await call({ method: 'smugmug.login.anonymously', APIKey: smugmug.apiKey })) as {
      Login: { Session: { id: string } };
    };
    const session = { SessionID: login.Login.Session.id };
    const albums = JSON.parse(await call({ method: 'smugmug.albums.get', NickName: nickName, ...session })) as {
      Albums: { id: number; Key: string }[];
    };
    const [album] = albums.Albums;
    if (!album) throw new Error('The stand-in has no such album.');
    return await call({
      method: 'smugmug.images.get',
      AlbumID: String(album.id),
      AlbumKey: album.Key,
      Heavy: '1',
      ...session,
    });
  } finally {
    await sandbox.stop();
  }
}
