/** Who is looking: an identity is (service, account, acting-as). Every address, cache key and answer carries it. */
import * as z from 'zod';
import { AccountColour } from './account-colour';
import { AlbumId } from './album';

/** Opaque; made by main. */
export const IdentityKey = z.string().min(1).max(200).brand('IdentityKey');
export type IdentityKey = z.infer<typeof IdentityKey>;

/** What a service can do, as data: the window asks this and never compares service names. */
export const Capabilities = z.object({
  /** The service says of each picture whether it is safe to show. */
  safetyFlags: z.boolean(),
  /** The service may withhold pictures from someone who has not subscribed to their owner. */
  subscriptions: z.boolean(),
  /** Pictures come with their dimensions, so that rows can be justified. */
  dimensions: z.boolean(),
  /** A group manager may act as a member. */
  impersonation: z.boolean(),
  /** Albums and whole sites may ask for a password. */
  passwords: z.boolean(),
  /** Albums are filed under categories. */
  categories: z.boolean(),
  /** Albums that no list names open by id and key, or by link. */
  unlistedAlbums: z.boolean(),
  /** The service tells more of one album than its list does. */
  albumDetails: z.boolean(),
  /** The service reads the camera's own notes out of a picture. */
  exif: z.boolean(),
  /** Orders that the service can give an album's pictures in, its usual one first; empty: it has one order only. */
  orders: z.array(z.object({ id: z.string(), label: z.string() })),
  /** By what an owner can be looked up, in words for people: "User ID or profile link". */
  ownerLookup: z.string(),
});
export type Capabilities = z.infer<typeof Capabilities>;

/** UTF-16 units: at most two characters as a person sees them, and one emoji can have more than thirty. */
export const Initials = z.string().max(96);

export const Identity = z.object({
  key: IdentityKey,
  serviceName: z.string(),
  accountName: z.string(),
  initials: Initials,
  colour: AccountColour,
  /** Built-in demonstration data, served by this program itself. */
  isDemo: z.boolean(),
  capabilities: Capabilities,
});
export type Identity = z.infer<typeof Identity>;

/** Whose albums are looked at; opaque, made by a service. */
export const OwnerId = z.string().min(1).max(200).brand('OwnerId');
export type OwnerId = z.infer<typeof OwnerId>;

export const Owner = z.object({
  id: OwnerId,
  name: z.string(),
  isSelf: z.boolean(),
  /** Kept at the top by the person. */
  isPinned: z.boolean(),
  /** Looked up by the person, so that it can be forgotten again. */
  isLookedUp: z.boolean(),
});
export type Owner = z.infer<typeof Owner>;

/** Whom a text meant, and the album where it was a link to one. */
export const OwnerFound = z.object({ owner: Owner, albumId: AlbumId.nullable() });
export type OwnerFound = z.infer<typeof OwnerFound>;

/** What stands between the account and an owner's private gallery. */
export const Subscription = z.object({
  state: z.enum(['own', 'subscribed', 'not-subscribed', 'unknown']),
  /** Prices are information only; `price` in the service's credits, without VAT. */
  plans: z.array(z.object({ duration: z.string(), price: z.number() })),
  /** There is a page of the service where one can subscribe; it opens in the system's browser. */
  canOpenPage: z.boolean(),
});
export type Subscription = z.infer<typeof Subscription>;
