/** Users, albums, nodes and folders as objects of API v2 (section 9). */
import { albumUpdatedAtMs } from '../smugmug/album-fields';
import type { SmugMugOwner } from '../world/smugmug-album';
import { type ApiContext, levelOfAlbum, levelOfUser, visiblePictures } from './access';
import { offsetTime } from './image-objects';
import type { AlbumNode, FolderNode } from './places';
import type { ApiObject } from './resource';

export function userObject(context: ApiContext, owner: SmugMugOwner): ApiObject {
  const { nickName, displayName } = owner;
  const level = levelOfUser(context, owner);
  return {
    uri: `/api/v2/user/${nickName}`,
    webUri: `${context.siteUrl}/${nickName}`,
    fields: {
      NickName: nickName,
      Name: displayName,
      ViewPassHint: level === 'Password' ? 'What opens the gate?' : '',
      ...(level === 'Full' ? { AccountStatus: 'Active', Plan: 'Pro', Email: owner.account?.emailAddress } : {}),
      ResponseLevel: level,
    },
    uris: {
      UserAlbums: `/api/v2/user/${nickName}!albums`,
      Node: `/api/v2/node/${context.places.rootOf(owner).nodeId}`,
      UrlPathLookup: `/api/v2/user/${nickName}!urlpathlookup`,
      ...(level === 'Password' ? { UnlockUser: `/api/v2/user/${nickName}!unlock` } : {}),
    },
  };
}

/** A visitor without the password learns the name and the hint only. */
export function albumObject(context: ApiContext, node: AlbumNode): ApiObject {
  const { album, albumKey, nodeId, owner, parent, urlPath } = node;
  const level = levelOfAlbum(context, node);
  const uri = `/api/v2/album/${albumKey}`;
  const folder = `/api/v2/folder/user/${owner.nickName}${parent.urlPath === '/' ? '' : parent.urlPath}`;
  const { total } = visiblePictures(context, node);
  const updatedAt = offsetTime(albumUpdatedAtMs(album));
  const common = {
    Name: album.title,
    Title: album.title,
    UrlName: urlPath.split('/').at(-1),
    AlbumKey: albumKey,
    NodeID: nodeId,
    PasswordHint: album.passwordHint ?? '',
    SecurityType: album.password === undefined ? 'None' : 'Password',
    UrlPath: urlPath,
    ResponseLevel: level,
  };
  const uris = {
    AlbumImages: `${uri}!images`,
    Node: `/api/v2/node/${nodeId}`,
    User: `/api/v2/user/${owner.nickName}`,
    Folder: folder,
    ParentFolders: `${folder}!parents`,
  };
  const webUri = `${context.siteUrl}/${owner.nickName}${urlPath}/n-${nodeId}`;
  if (level === 'Password') {
    return { uri, webUri, fields: common, uris: { ...uris, UnlockAlbum: `${uri}!unlock` } };
  }
  return {
    uri,
    webUri,
    fields: {
      ...common,
      AllowDownloads: !album.hidesOriginals,
      Description: album.description,
      EXIF: !album.hidesExif,
      Filenames: !album.hidesFileNames,
      Geography: true,
      Keywords: level === 'Full' ? album.theme.join('; ') : '',
      Protected: album.isProtected ?? false,
      SortDirection: album.isShownInReverse ? 'Descending' : 'Ascending',
      SortMethod: album.isShownInReverse ? 'Filename' : 'Position',
      LastUpdated: updatedAt,
      ImagesLastUpdated: updatedAt,
      ImageCount: total,
      ...(level === 'Full'
        ? {
            Privacy: album.isUnlisted ? 'Unlisted' : 'Public',
            Password: album.password ?? '',
            LargestSize: 'Original',
            Watermark: false,
          }
        : {}),
    },
    uris: {
      ...uris,
      ...(total > 0 ? { HighlightImage: `/api/v2/highlight/node/${nodeId}` } : {}),
    },
  };
}

export function nodeObject(context: ApiContext, node: FolderNode | AlbumNode): ApiObject {
  const { nodeId, name, owner, urlPath, parent, type } = node;
  const uri = `/api/v2/node/${nodeId}`;
  return {
    uri,
    webUri: `${context.siteUrl}/${owner.nickName}${urlPath === '/' ? '' : urlPath}`,
    fields: {
      NodeID: nodeId,
      Type: type,
      Name: name,
      UrlName: urlPath.split('/').at(-1),
      UrlPath: urlPath,
      SecurityType: 'None',
      Privacy: 'Public',
      HasChildren: node.type === 'Folder' && node.children.length > 0,
      IsRoot: parent === null,
      ResponseLevel: context.viewer === owner ? 'Full' : 'Public',
    },
    uris: {
      User: `/api/v2/user/${owner.nickName}`,
      ...(node.type === 'Album' ? { Album: `/api/v2/album/${node.albumKey}` } : { ChildNodes: `${uri}!children` }),
      ...(parent ? { ParentNode: `/api/v2/node/${parent.nodeId}` } : {}),
    },
  };
}

export function folderObject({ siteUrl }: ApiContext, { name, owner, urlPath, nodeId }: FolderNode): ApiObject {
  return {
    uri: `/api/v2/folder/user/${owner.nickName}${urlPath === '/' ? '' : urlPath}`,
    webUri: `${siteUrl}/${owner.nickName}${urlPath === '/' ? '' : urlPath}`,
    fields: { Name: name, UrlName: urlPath.split('/').at(-1), UrlPath: urlPath, NodeID: nodeId },
    uris: { User: `/api/v2/user/${owner.nickName}`, Node: `/api/v2/node/${nodeId}` },
  };
}
