/** Who is looking: an identity is (service, account, acting-as). Every address, cache key and answer carries it. */
import * as z from 'zod';

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
});
export type Capabilities = z.infer<typeof Capabilities>;

export const Identity = z.object({
  key: IdentityKey,
  serviceName: z.string(),
  accountName: z.string(),
  initials: z.string().max(3),
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
});
export type Owner = z.infer<typeof Owner>;
