import { expect, it } from 'vitest';
import type { AlbumId, PictureId } from '../../preload/contract';
import type { CameraToIndex } from './index-messages';
import { LearnedCameras } from './learned-cameras';
import { MAX_KNOWN_CAMERAS } from './picture-index';

const learnedOf = (albumId: string, pictureId: string, camera = 'Meridian 6'): CameraToIndex => ({
  albumId: albumId as AlbumId,
  pictureId: pictureId as PictureId,
  text: camera,
  camera,
});

it('the camera that was learned last is kept of each picture, and none of an album that is forgotten', () => {
  const cameras = new LearnedCameras();
  cameras.add(learnedOf('a', '1'));
  cameras.add(learnedOf('b', '1'));
  cameras.add(learnedOf('a', '1', 'Tarn 40'));
  expect([...cameras.all].map(({ albumId, camera }) => `${albumId} ${camera}`)).toEqual(['b Meridian 6', 'a Tarn 40']);
  cameras.forgetAlbum('a' as AlbumId);
  expect([...cameras.all].map(({ albumId }) => albumId)).toEqual(['b']);
});

it('the oldest cameras make room for new ones', () => {
  const cameras = new LearnedCameras();
  for (let id = 0; id < MAX_KNOWN_CAMERAS + 2; id += 1) cameras.add(learnedOf('a', `${id}`));
  const kept = [...cameras.all].map(({ pictureId }) => pictureId);
  expect([kept.length, kept[0]]).toEqual([MAX_KNOWN_CAMERAS, '2']);
});
