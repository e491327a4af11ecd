import { normalizeImage } from '../../main/services/smugmug-1.2/normalize';
import { openEnvelope } from '../../main/services/smugmug-1.2/envelope';
import { readImages } from '../../main/services/smugmug-1.2/wire';
import { startSandbox } from '../../sandbox/sandbox';
import type { Ratio } from './figures';
import { inTurn } from './rounds';

const ROUNDS = 15;

/**
 * Measures parsing and normalising the heavy response for an album of 5,000 pictures, against `JSON.parse` of the same
 * text.
 */
export async function benchNormalising(): Promise<Ratio[]> {
  const text = await heavyAnswer('measure5k');
  const { measured, base } = await inTurn(
    ROUNDS,
    () => timed(() => normalise(text)),
    () => timed(() => JSON.parse(text) as unknown),
  );
  const megabytes = (Buffer.byteLength(text) / 1e6).toFixed(1);
  return [
    {
      what: `decoding and normalising the heavy answer of 5,000 pictures (${megabytes} MB)`,
      unit: 'ms',
      measured,
      against: 'JSON.parse of it',
      base,
    },
  ];
}

function normalise(text: string): number {
  const envelope = openEnvelope({
    status: 200,
    headers: { 'content-type': 'application/json' },
    body: Buffer.from(text),
  });
  if (envelope.stat !== 'ok') throw new Error('The stand-in did not answer.');
  return readImages(envelope.payload).map(normalizeImage).length;
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
