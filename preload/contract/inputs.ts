/** Inputs that several procedures share. */
import * as z from 'zod';
import { AccountId } from './account';
import { AlbumId } from './album';
import { MemberId } from './group';
import { IdentityKey, OwnerId } from './identity';
import { LeaseToken } from './mask';
import { PictureId } from './picture';

export const nothing = z.strictObject({});
/** About one screen of pictures and the adjacent ones; the renderer never needs more at once. */
export const PICTURES_PER_RANGE = 200;

export const ofAccount = z.strictObject({ account: AccountId });
export const ofIdentity = z.strictObject({ identity: IdentityKey });
export const ofOwner = ofIdentity.extend({ ownerId: OwnerId });
export const ofAlbum = ofIdentity.extend({ albumId: AlbumId });
export const ofMember = ofIdentity.extend({ member: MemberId });
export const ofPicture = ofAlbum.extend({ pictureId: PictureId });
/** Longest edge of an area on screen, in pixels. */
export const LongEdgePx = z.number().int().min(1).max(65_535);
/**
 * `longEdgePx` limits the size of the exported picture; a lease limits it further. A video is exported as its still
 * picture.
 */
export const ofPictureToExport = ofPicture.extend({ longEdgePx: LongEdgePx });
/** What the address of a picture in the window contains. */
export const ofShownPicture = ofPictureToExport.extend({ lease: LeaseToken.nullable() });
/** One of the identity's `orders`; absent for the service's default. */
export const OrderBy = z.string().max(40).optional();
/** Text that a person types or pastes. */
export const PastedText = z.string().trim().min(1).max(2_000);
export const Password = z.string().min(1).max(500);
