/** The folders of each owner as a tree of nodes: the categories of 1.2.0, or deeper folders that an album states. */
import type { SmugMugAlbum, SmugMugOwner } from '../world/smugmug-album';
import { albumKeyOf, nodeIdOf } from './keys';

export interface FolderNode {
  readonly type: 'Folder';
  readonly nodeId: string;
  readonly name: string;
  /** `/Landscapes/Coast`; "/" for the root. */
  readonly urlPath: string;
  readonly owner: SmugMugOwner;
  readonly parent: FolderNode | null;
  readonly children: (FolderNode | AlbumNode)[];
}

export interface AlbumNode {
  readonly type: 'Album';
  readonly nodeId: string;
  readonly name: string;
  readonly urlPath: string;
  readonly owner: SmugMugOwner;
  readonly parent: FolderNode;
  readonly album: SmugMugAlbum;
  readonly albumKey: string;
}

export interface Places {
  readonly rootOf: (owner: SmugMugOwner) => FolderNode;
  readonly node: (nodeId: string) => FolderNode | AlbumNode | undefined;
  readonly albumOf: (album: SmugMugAlbum) => AlbumNode;
  readonly albumByKey: (albumKey: string) => AlbumNode | undefined;
  readonly albumOfPicture: (pictureId: number) => AlbumNode | undefined;
}

/** Builds the tree for the first request: thousands of albums take 20 ms, which the start of the demo would wait for. */
export function createPlaces(owners: readonly SmugMugOwner[]): Places {
  let built: Places | undefined;
  const places = (): Places => (built ??= buildPlaces(owners));
  return {
    rootOf: (owner) => places().rootOf(owner),
    node: (nodeId) => places().node(nodeId),
    albumOf: (album) => places().albumOf(album),
    albumByKey: (albumKey) => places().albumByKey(albumKey),
    albumOfPicture: (pictureId) => places().albumOfPicture(pictureId),
  };
}

function buildPlaces(owners: readonly SmugMugOwner[]): Places {
  const nodes = new Map<string, FolderNode | AlbumNode>();
  const albums = new Map<string, AlbumNode>();
  const roots = new Map<SmugMugOwner, FolderNode>();
  const nextId = (): string => nodeIdOf(nodes.size + 1_000);
  const add = <Node extends FolderNode | AlbumNode>(node: Node): Node => {
    nodes.set(node.nodeId, node);
    node.parent?.children.push(node);
    return node;
  };
  const folderAt = (root: FolderNode, names: readonly string[]): FolderNode => {
    let folder = root;
    for (const name of names) {
      const known = folder.children.find(
        (child): child is FolderNode => child.type === 'Folder' && child.name === name,
      );
      folder =
        known ??
        add<FolderNode>({
          type: 'Folder',
          nodeId: nextId(),
          name,
          urlPath: pathIn(folder, name),
          owner: root.owner,
          parent: folder,
          children: [],
        });
    }
    return folder;
  };
  for (const owner of owners) {
    const root = add<FolderNode>({
      type: 'Folder',
      nodeId: nextId(),
      name: '',
      urlPath: '/',
      owner,
      parent: null,
      children: [],
    });
    roots.set(owner, root);
    for (const album of owner.albums) {
      const parent = folderAt(root, foldersOf(album));
      const albumKey = albumKeyOf(album.albumId);
      const node = add<AlbumNode>({
        type: 'Album',
        nodeId: nextId(),
        name: album.title,
        urlPath: pathIn(parent, album.title),
        owner,
        parent,
        album,
        albumKey,
      });
      albums.set(albumKey, node);
    }
    for (const names of owner.emptyFolders ?? []) folderAt(root, names);
  }
  const all = [...albums.values()];
  return {
    rootOf: (owner) => {
      const root = roots.get(owner);
      if (!root) throw new Error(`The owner ${owner.nickName} has no folders.`);
      return root;
    },
    node: (nodeId) => nodes.get(nodeId),
    albumOf: (album) => {
      const node = albums.get(albumKeyOf(album.albumId));
      if (!node) throw new Error(`The album ${album.title} has no node.`);
      return node;
    },
    albumByKey: (albumKey) => albums.get(albumKey),
    albumOfPicture: (pictureId) =>
      all.find(
        ({ album: { firstPictureId, pictureCount } }) =>
          pictureId >= firstPictureId && pictureId < firstPictureId + pictureCount,
      ),
  };
}

/** From the given folder up to the root, as the service lists them. */
export function parentsOf(folder: FolderNode): readonly FolderNode[] {
  return folder.parent ? [folder, ...parentsOf(folder.parent)] : [folder];
}

function foldersOf({ folders, category, subCategory }: SmugMugAlbum): readonly string[] {
  return folders ?? [category.name, ...(subCategory ? [subCategory.name] : [])];
}

function pathIn({ urlPath }: FolderNode, name: string): string {
  const urlName = encodeURIComponent(name.replaceAll(/[^\p{L}\p{N}]+/gu, '-'));
  return urlPath === '/' ? `/${urlName}` : `${urlPath}/${urlName}`;
}
