/** THE list: every procedure and event between the window and the rest. What is not here cannot be called. */
import * as z from 'zod';
import { Album, AlbumId } from './album';
import { Identity, IdentityKey, Owner, OwnerId } from './identity';
import { MaskState } from './mask';
import { MenuCommand } from './menu';
import { AlbumOutline, OutlineDetail, PictureDetails, PictureId, PictureSummary } from './picture';
import { Preferences, PreferencesChange } from './preferences';
import { event, procedure } from './procedure';

const nothing = z.object({}).strict();
/** One screen's worth and its surroundings; a window never needs more at once. */
const PICTURES_PER_RANGE = 200;

export const contract = {
  identities: {
    list: procedure(nothing, z.array(Identity)),
  },
  owners: {
    list: procedure(z.object({ identity: IdentityKey }).strict(), z.array(Owner)),
  },
  albums: {
    list: procedure(z.object({ identity: IdentityKey, ownerId: OwnerId }).strict(), z.array(Album)),
  },
  pictures: {
    outline: procedure(z.object({ identity: IdentityKey, albumId: AlbumId, detail: OutlineDetail }).strict(), AlbumOutline),
    range: procedure(
      z
        .object({
          identity: IdentityKey,
          albumId: AlbumId,
          from: z.number().int().nonnegative(),
          count: z.number().int().positive().max(PICTURES_PER_RANGE),
        })
        .strict(),
      z.array(PictureSummary),
    ),
    details: procedure(
      z.object({ identity: IdentityKey, albumId: AlbumId, pictureId: PictureId }).strict(),
      PictureDetails,
    ),
  },
  mask: {
    get: procedure(nothing, MaskState),
    set: procedure(z.object({ isOn: z.boolean() }).strict(), MaskState),
    changed: event(MaskState),
  },
  preferences: {
    get: procedure(nothing, Preferences),
    update: procedure(PreferencesChange, Preferences),
  },
  clipboard: {
    write: procedure(z.object({ text: z.string().max(100_000) }).strict(), nothing),
  },
  menu: {
    chosen: event(z.object({ command: MenuCommand })),
  },
};
export type ProofsheetContract = typeof contract;

export type { Album, AlbumId, Cover, Safety } from './album';
export type { AppError, AppErrorKind, Reply } from './errors';
export type { Capabilities, Identity, IdentityKey, Owner, OwnerId } from './identity';
export type { MaskState } from './mask';
export type { MenuCommand } from './menu';
export type {
  AlbumOutline,
  OutlineDetail,
  PictureDetails,
  PictureId,
  PictureSummary,
  Rendition,
} from './picture';
export type { Preferences, PreferencesChange } from './preferences';
export type { Bridge, Client, Events, Handlers } from './procedure';
export type { Timestamp } from './timestamp';
