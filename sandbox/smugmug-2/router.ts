/** Finds the resource of an address of API v2. Everything that the viewer may not see does not exist. */
import { albumUpdatedAtMs } from '../smugmug/album-fields';
import { VIDEO_WIDTHS } from '../world/videos';
import { type ApiContext, isHiddenFrom, isListed, levelOfAlbum, levelOfUser, visiblePictures } from './access';
import { type FoundImage, imageObject, largestVideo, metadata, sizeDetails, sizes, videoSize } from './image-objects';
import { pictureIdOf } from './keys';
import { albumObject, folderObject, nodeObject, userObject } from './place-objects';
import { type AlbumNode, type FolderNode, parentsOf } from './places';
import { type ApiList, type ApiObject, type Fields, listOf, type Resource } from './resource';

type Route = readonly [
  pattern: RegExp,
  find: (context: ApiContext, ...parts: readonly (string | undefined)[]) => Resource | undefined,
];

const ROUTES: readonly Route[] = [
  [
    /^\/user\/([^/!]+)$/,
    (context, nick) => withOwner(context, nick, (owner) => one('User', 'User', userObject(context, owner))),
  ],
  [
    /^\/user\/([^/!]+)!albums$/,
    (context, nick) => withOwner(context, nick, (owner) => albumsOf(context, context.places.rootOf(owner))),
  ],
  [
    /^\/album\/([^/!]+)$/,
    (context, key) => withAlbum(context, key, (node) => one('Album', 'Album', albumObject(context, node))),
  ],
  [/^\/album\/([^/!]+)!images$/, (context, key) => withOpenAlbum(context, key, (node) => imagesOf(context, node))],
  [
    /^\/album\/[^/!]+\/image\/([^/!]+)$/,
    (context, key) => withImage(context, key, (found) => one('AlbumImage', 'AlbumImage', imageObject(context, found))),
  ],
  [
    /^\/image\/([^/!]+)$/,
    (context, key) => withImage(context, key, (found) => one('Image', 'Image', imageObject(context, found, false))),
  ],
  [
    /^\/image\/([^/!]+)!sizes$/,
    (context, key) => withImage(context, key, (found) => plain('ImageSizes', key, sizes(context, found))),
  ],
  [
    /^\/image\/([^/!]+)!sizedetails$/,
    (context, key) => withImage(context, key, (found) => plain('ImageSizeDetails', key, sizeDetails(context, found))),
  ],
  [
    /^\/image\/([^/!]+)!metadata$/,
    (context, key) => withImage(context, key, (found) => plain('ImageMetadata', key, metadata(context, found))),
  ],
  [
    /^\/image\/([^/!]+)!largestvideo$/,
    (context, key) => withImage(context, key, (found) => plain('LargestVideo', key, largestVideo(context, found))),
  ],
  [
    /^\/video\/([^/!]+)!size(\d+)$/,
    (context, key, size) => {
      const width = VIDEO_WIDTHS.find((each) => String(each) === size);
      return (
        width && withImage(context, key, (found) => plain(`VideoSize${width}`, key, videoSize(context, found, width)))
      );
    },
  ],
  [/^\/highlight\/node\/([^/!]+)$/, (context, nodeId) => highlightOf(context, context.places.node(nodeId ?? ''))],
  [
    /^\/node\/([^/!]+)$/,
    (context, nodeId) => withNode(context, nodeId, (node) => one('Node', 'Node', nodeObject(context, node))),
  ],
  [/^\/node\/([^/!]+)!children$/, (context, nodeId) => withNode(context, nodeId, (node) => childrenOf(context, node))],
  [
    /^\/folder\/user\/([^/!]+)(\/[^!]+)?!parents$/,
    (context, nick, path) => foldersAbove(context, nick ?? '', path ?? '/'),
  ],
];

export function resolve(context: ApiContext, path: string): Resource | undefined {
  const own = /^\/api\/v2(\/.*)$/.exec(path)?.[1];
  if (own === undefined) return undefined;
  for (const [pattern, find] of ROUTES) {
    const match = pattern.exec(own);
    if (match) return find(context, ...match.slice(1));
  }
  return undefined;
}

function one(locator: string, endpointType: string, content: ApiObject): Resource {
  return { locator, endpointType, content };
}

function plain(name: string, key: string | undefined, fields: Fields | undefined): Resource | undefined {
  return fields && one(name, name, { uri: `/api/v2/image/${key ?? ''}!${name.toLowerCase()}`, fields, uris: {} });
}

function many(locator: string, endpointType: string, content: ApiList): Resource {
  return { locator, endpointType, content };
}

function withOwner<Found>(
  { world }: ApiContext,
  nick: string | undefined,
  use: (owner: Owner) => Found,
): Found | undefined {
  const owner = world.smugMugOwners.find(({ nickName }) => nickName === nick?.toLowerCase());
  return owner && use(owner);
}

type Owner = ApiContext['world']['smugMugOwners'][number];

function withAlbum<Found>(
  { places }: ApiContext,
  key: string | undefined,
  use: (node: AlbumNode) => Found,
): Found | undefined {
  const node = places.albumByKey(key ?? '');
  return node && use(node);
}

function withOpenAlbum<Found>(
  context: ApiContext,
  key: string | undefined,
  use: (node: AlbumNode) => Found,
): Found | undefined {
  return withAlbum(context, key, (node) => (levelOfAlbum(context, node) === 'Password' ? undefined : use(node)));
}

function withImage<Found>(
  context: ApiContext,
  key: string | undefined,
  use: (found: FoundImage) => Found,
): Found | undefined {
  const pictureId = pictureIdOf(key?.replace(/-\d+$/, '') ?? '');
  const node = pictureId === undefined ? undefined : context.places.albumOfPicture(pictureId);
  const picture = node && context.world.pictures.at(node.album, (pictureId ?? 0) - node.album.firstPictureId);
  if (!node || !picture || isHiddenFrom(context, node, picture)) return undefined;
  return levelOfAlbum(context, node) === 'Password' ? undefined : use({ node, picture });
}

function withNode<Found>(
  context: ApiContext,
  nodeId: string | undefined,
  use: (node: FolderNode | AlbumNode) => Found,
): Found | undefined {
  const node = context.places.node(nodeId ?? '');
  return node && use(node);
}

/** All albums of an owner, wherever they are, in the order of the last change. */
function albumsOf(context: ApiContext, root: FolderNode): Resource | undefined {
  if (levelOfUser(context, root.owner) === 'Password') return undefined;
  const albums = [...root.owner.albums]
    .sort((one, other) => albumUpdatedAtMs(other) - albumUpdatedAtMs(one))
    .map((album) => context.places.albumOf(album))
    .filter((node) => isListed(context, node));
  return many('Album', 'UserAlbums', listOf(albums.map((node) => albumObject(context, node))));
}

function imagesOf(context: ApiContext, node: AlbumNode): Resource {
  const { total, at } = visiblePictures(context, node);
  return many('AlbumImage', 'AlbumImages', {
    total,
    at: (index) => imageObject(context, { node, picture: at(index) }),
  });
}

/** The owner's choice, or else the first picture. */
function highlightOf(context: ApiContext, node: FolderNode | AlbumNode | undefined): Resource | undefined {
  if (node?.type !== 'Album' || levelOfAlbum(context, node) === 'Password') return undefined;
  const { album } = node;
  const visible = visiblePictures(context, node);
  if (visible.total === 0) return undefined;
  const chosen = album.highlightIndex === null ? undefined : context.world.pictures.at(album, album.highlightIndex);
  const picture = chosen && !isHiddenFrom(context, node, chosen) ? chosen : visible.at(0);
  return one('Image', 'HighlightImage', imageObject(context, { node, picture }, false));
}

function childrenOf(context: ApiContext, node: FolderNode | AlbumNode): Resource | undefined {
  if (node.type === 'Album' || levelOfUser(context, node.owner) === 'Password') return undefined;
  const { nodeType = 'All' } = context;
  const children = node.children
    .filter(({ type }) => nodeType === 'All' || nodeType === type)
    .filter((child) => child.type === 'Folder' || isListed(context, child));
  return many('Node', 'ChildNodes', listOf(children.map((child) => nodeObject(context, child))));
}

function foldersAbove(context: ApiContext, nick: string, path: string): Resource | undefined {
  return withOwner(context, nick, (owner) => {
    const folder = folderAt(context.places.rootOf(owner), path);
    return (
      folder && many('Folder', 'ParentFolders', listOf(parentsOf(folder).map((each) => folderObject(context, each))))
    );
  });
}

function folderAt(folder: FolderNode, path: string): FolderNode | undefined {
  if (folder.urlPath === path) return folder;
  for (const child of folder.children) {
    const found = child.type === 'Folder' ? folderAt(child, path) : undefined;
    if (found) return found;
  }
  return undefined;
}
