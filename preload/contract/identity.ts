/**
 * An identity is (service, account, acting-as): on whose behalf data is requested. Every picture address, cache key and
 * answer carries it.
 */
import * as z from 'zod';
import { NonNegativeInteger } from './integers';
import { AsOf } from './timestamp';
import { AlbumId } from './album';

/** The colour that identifies an account besides its initials; the person can choose another colour. */
export const AccountColour = z.enum(['clay', 'amber', 'moss', 'teal', 'sky', 'indigo', 'plum', 'rose']);
export type AccountColour = z.infer<typeof AccountColour>;

/** Opaque key, created by main. */
export const IdentityKey = z.string().min(1).max(200).brand('IdentityKey');
export type IdentityKey = z.infer<typeof IdentityKey>;

/** The abilities of a service, as data. The renderer checks these flags and never compares service names. */
export const Capabilities = z.object({
  /** The service rates each picture as safe or unsafe to show. */
  safetyFlags: z.boolean(),
  /** The service may withhold pictures from an account that has not subscribed to their owner. */
  subscriptions: z.boolean(),
  /** The service sends the dimensions of pictures, so that rows can be justified. */
  dimensions: z.boolean(),
  /** A group manager may act as a member. */
  impersonation: z.boolean(),
  /** The service can require a password for an album or a whole site. */
  passwords: z.boolean(),
  /** The service files albums under categories. */
  categories: z.boolean(),
  /** Albums that no list contains open by ID and key, or by link. */
  unlistedAlbums: z.boolean(),
  /** The service reports more about one album than its list does. */
  albumDetails: z.boolean(),
  /** The service states the address of a page that shows a picture in a browser. */
  picturePages: z.boolean(),
  /** The service returns the Exif metadata of a picture. */
  exif: z.boolean(),
  /**
   * The sort orders that the service supports for an album's pictures, the default first; empty if it has only one
   * order.
   */
  orders: z.array(
    z.object({ id: z.string(), name: z.enum(['uploaded', 'gallery-size', 'gallery-price', 'file-size']) }),
  ),
  /** The kinds of text that identify an owner in a lookup. */
  ownerLookup: z.enum(['none', 'user-id-or-link', 'user-id-nickname-or-link', 'nickname-or-link', 'box-name']),
});
export type Capabilities = z.infer<typeof Capabilities>;

/** UTF-16 code units: at most two grapheme clusters, and a single emoji can have more than thirty units. */
export const Initials = z.string().max(96);

export const Identity = z.object({
  key: IdentityKey,
  serviceName: z.string(),
  accountName: z.string(),
  initials: Initials,
  colour: AccountColour,
  /** Built-in demonstration data, served by this program. */
  isDemo: z.boolean(),
  capabilities: Capabilities,
});
export type Identity = z.infer<typeof Identity>;

/** The owner whose albums are shown; opaque, created by a service. */
export const OwnerId = z.string().min(1).max(200).brand('OwnerId');
export type OwnerId = z.infer<typeof OwnerId>;

export const Owner = z.object({
  id: OwnerId,
  name: z.string(),
  isSelf: z.boolean(),
  /** Pinned to the top by the person. */
  isPinned: z.boolean(),
  /** Looked up by the person, so the owner can be removed from the list again. */
  isLookedUp: z.boolean(),
});
export type Owner = z.infer<typeof Owner>;

/** The owners, as an earlier run stored them. */
export const OwnerList = z.object({ asOf: AsOf, owners: z.array(Owner) });

/** The owner that a text identifies, and the album if the text is a link to one. */
export const OwnerFound = z.object({
  owner: Owner,
  albumId: AlbumId.nullable(),
  /** The index in the album of the picture that a link leads to, in the default order. */
  picture: NonNegativeInteger.nullable(),
});
export type OwnerFound = z.infer<typeof OwnerFound>;

/** Whether the account may see an owner's private gallery, and what a subscription costs. */
export const Subscription = z.object({
  state: z.enum(['own', 'subscribed', 'not-subscribed', 'unknown']),
  /** Prices are information only; `price` is in the service's credits, without VAT. */
  plans: z.array(z.object({ duration: z.string(), price: z.number() })),
  /** The service has a page for subscribing, which opens in the system's browser. */
  canOpenPage: z.boolean(),
});
export type Subscription = z.infer<typeof Subscription>;
