/** Names pictures for caches by what they are, never by an address: addresses can be signed, and are then renewed. */
import { createHash } from 'node:crypto';
import type { PictureSource } from '../services/album-service';
import type { PictureTarget } from './picture-address';

/** The subject of an address: a picture of an album, a cover, or a member's portrait or cover. */
type Subject = PictureTarget extends infer Place
  ? Place extends unknown
    ? Omit<Place, 'identity' | 'longEdgePx' | 'isTile' | 'isForWindow' | 'part'>
    : never
  : never;

/** One size of one picture, within a cache partition. The partition defines the identity and the form. */
export interface PictureKey {
  readonly subject: Subject;
  /** The service's name for the size. */
  readonly size: string;
  /** Differs for another version of the picture, and for the service's own masked rendition. */
  readonly revision: string;
}

/** A picture to fetch from an address that may expire. */
export interface PictureToFetch {
  readonly key: PictureKey;
  readonly url: string;
  /** Whether a cache on disk may keep the picture; asked when it has arrived. Absent means that it may not. */
  readonly mayStore?: () => boolean;
}

export function pictureToFetch(place: Subject, { label, kind, url }: PictureSource): PictureToFetch {
  return { key: { subject: place, size: `${kind} ${label}`, revision: revisionOf(url) }, url };
}

/** A unique text for the key. JSON separates the parts for any content of IDs and labels. */
export function textOfKey({ subject, size, revision }: PictureKey): string {
  return JSON.stringify([...idsOf(subject), size, revision]);
}

/** Identifies a picture for longer than its address, for example while a video plays. */
export function textOfSize({ subject, size }: PictureKey): string {
  return JSON.stringify([...idsOf(subject), size]);
}

/** Identifies a picture in all its sizes. */
export function textOfSubject(subject: Subject): string {
  return JSON.stringify(idsOf(subject));
}

function idsOf(subject: Subject): readonly string[] {
  switch (subject.kind) {
    case 'picture':
    case 'video':
      return ['picture', subject.albumId, subject.pictureId];
    case 'cover':
      return ['cover', subject.albumId];
    case 'portrait':
      return ['portrait', subject.member];
    case 'member-cover':
      return ['member-cover', subject.member, subject.albumId];
  }
}

/** Query parameters of signed addresses: AWS S3, Google Cloud Storage, CloudFront and Azure. */
const SIGNATURES: ReadonlySet<string> = new Set(['signature', 'sig', 'x-amz-signature', 'x-goog-signature']);
const SIGNED_WITH =
  /^(x-amz-.*|x-goog-.*|signature|sig|expires|policy|key-pair-id|awsaccesskeyid|googleaccessid|se|st|ske|skt)$/;

/**
 * Returns a hash of the address without its signature. An unknown kind of signature costs one more request after each
 * renewal; it can never make two pictures equal.
 */
export function revisionOf(url: string): string {
  return createHash('sha256').update(withoutSignature(url)).digest('base64url');
}

function withoutSignature(url: string): string {
  const [address = '', query = ''] = url.split(/\?(.*)/s, 2);
  const parameters = query.split('&');
  const nameOf = (parameter: string): string => (parameter.split('=', 1)[0] ?? '').toLowerCase();
  if (!parameters.some((parameter) => SIGNATURES.has(nameOf(parameter)))) return url;
  return `${address}?${parameters.filter((parameter) => !SIGNED_WITH.test(nameOf(parameter))).join('&')}`;
}
