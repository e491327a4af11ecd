/** Both versions of SmugMug describe the same pictures with the same values, but for one documented table. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { AlbumId, OwnerId, Timestamp } from '../../preload/contract';
import { createHttp } from '../net/http/node-http';
import { ask } from '../testing/services/conformance';
import { startSandboxForTests } from '../testing/services/sandbox-control';
import type { AlbumRecord, AlbumService, PictureRecord } from './album-service';
import { createSmugmugService } from './smugmug-1.2/service';
import { createSmugmug2Service } from './smugmug-2/service';

const TIDELINES = 'tidelines' as OwnerId; // as the services make it

describe('The same album in both versions of SmugMug', () => {
  const sandbox = startSandboxForTests();

  function bothVersions(): { readonly old: AlbumService; readonly new: AlbumService } {
    const { smugmug, smugmug2 } = sandbox.announcement;
    const http = createHttp({ version: '0', firstPauseMs: 1 });
    const apiKey = smugmug2.apiKey;
    return {
      old: createSmugmugService({ http, endpoint: smugmug.endpoint, apiKey, owners: [] }),
      new: createSmugmug2Service({
        http,
        baseUrl: smugmug2.baseUrl,
        credentials: () => Promise.resolve({ apiKey, sign: null }),
        owners: [],
        self: () => Promise.resolve(null),
      }),
    };
  }

  it('has the same values for 500 pictures and some videos, except the fields of the table', async () => {
    const versions = bothVersions();
    const differing = new Set<string>();
    for (const [name, count] of [
      ['The long archive', 500],
      ['Moving water', 6],
    ] as const) {
      const [older, newer] = await Promise.all(
        [versions.old, versions.new].map(async (service) => picturesOf(service, await albumIdOf(service, name), count)),
      );
      expect(newer).toHaveLength(count);
      newer?.forEach((picture, index) => {
        const [one, other] = [valuesOf(older?.[index]), valuesOf(picture)];
        for (const field of new Set([...Object.keys(one), ...Object.keys(other)])) {
          if (JSON.stringify(one[field]) !== JSON.stringify(other[field])) differing.add(field);
        }
      });
    }
    expect([...differing].sort()).toEqual(documentedFields('pictures'));
  });

  it('has the same values for the albums of an owner, except the fields of the table', async () => {
    const versions = bothVersions();
    const [older, newer] = await Promise.all(
      [versions.old, versions.new].map((each) => each.listAlbums(TIDELINES, ask())),
    );
    expect(newer?.map(({ album }) => album.name)).toEqual(older?.map(({ album }) => album.name));
    const differing = new Set<string>();
    newer?.forEach((record, index) => {
      const [one, other] = [albumValuesOf(older?.[index]), albumValuesOf(record)];
      for (const field of Object.keys(other)) {
        if (JSON.stringify(one[field]) !== JSON.stringify(other[field])) differing.add(field);
      }
    });
    expect([...differing].sort()).toEqual(documentedFields('albums'));
  });
});

async function albumIdOf(service: AlbumService, name: string): Promise<AlbumId> {
  const found = (await service.listAlbums(TIDELINES, ask())).find(({ album }) => album.name === name);
  if (!found) throw new Error(`There is no album ${name}.`);
  return found.album.id;
}

async function picturesOf(service: AlbumService, albumId: AlbumId, count: number): Promise<PictureRecord[]> {
  const pictures: PictureRecord[] = [];
  while (pictures.length < count)
    pictures.push(...(await service.listPictures(albumId, pictures.length, ask())).pictures);
  return pictures.slice(0, count);
}

/** Times compare as moments, because the versions write them in different zones. */
function valuesOf(picture: PictureRecord | undefined): Readonly<Record<string, unknown>> {
  if (!picture) throw new Error('One version has fewer pictures.');
  const { takenAt, updatedAt, ...details } = picture.details;
  return {
    ...details,
    takenAt: momentOf(takenAt),
    updatedAt: momentOf(updatedAt),
    availability: picture.availability,
    'sources: labels': picture.sources.map(({ label }) => label),
    'sources: addresses': picture.sources.map(({ url }) => url),
    'sources: kinds': picture.sources.map(({ kind }) => kind),
    'sources: original': picture.sources.map(({ isOriginal }) => isOriginal ?? false),
    'sources: dimensions': picture.sources.map(({ size, longEdgePx }) => [size, longEdgePx]),
  };
}

function albumValuesOf(record: AlbumRecord | undefined): Readonly<Record<string, unknown>> {
  if (!record) throw new Error('One version has fewer albums.');
  const { updatedAt, ...album } = record.album;
  return { ...album, updatedAt: momentOf(updatedAt), coverSource: record.coverSource };
}

function momentOf(time: Timestamp | null | undefined): number | null {
  return time ? Date.parse(time.iso) : null;
}

/** The first column of the table for one of the two kinds, sorted. */
function documentedFields(kind: 'pictures' | 'albums'): string[] {
  const document = readFileSync(join(__dirname, '../../docs/contracts.md'), 'utf8');
  const [, table = ''] = document.split('## SmugMug: what the two versions say differently');
  const rows = [...(table.split('\n## ')[0] ?? '').matchAll(/^\| (pictures|albums) \| `([^`]+)` \|/gm)];
  return rows.flatMap(([, of, field]) => (of === kind && field !== undefined ? field : [])).sort();
}
