/** What an address of API v2 leads to, before a request's options trim and expand it. */

export type Fields = Readonly<Record<string, unknown>>;

export interface ApiObject {
  readonly uri: string;
  readonly webUri?: string;
  readonly fields: Fields;
  /** By name: the addresses that the object refers to. */
  readonly uris: Readonly<Record<string, string>>;
}

export interface Resource {
  /** The member of the response that contains the object or the list. */
  readonly locator: string;
  readonly endpointType: string;
  readonly content: ApiObject | ApiList;
}

/** A list that is created only as far as the requested page needs. */
export interface ApiList {
  readonly total: number;
  readonly at: (index: number) => ApiObject;
}

export function listOf(objects: readonly ApiObject[]): ApiList {
  return {
    total: objects.length,
    at: (index) => {
      const object = objects[index];
      if (!object) throw new RangeError(`There is no object ${index}.`);
      return object;
    },
  };
}

export function isList(content: ApiObject | ApiList): content is ApiList {
  return 'at' in content;
}

/** A failure of the service, with its own body. */
export class ApiFailure extends Error {
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
  }
}

export const failures = {
  keyLacksAccess: () => new ApiFailure(401, 'API key lacks v2 access; accept the terms of API 2.0 for this key first.'),
  signatureRefused: () => new ApiFailure(401, 'Unauthorized'),
  notFound: () => new ApiFailure(404, 'Not Found'),
  notAllowed: () => new ApiFailure(405, 'Method Not Allowed'),
  badConfig: () => new ApiFailure(400, 'The _config parameter is not valid JSON.'),
  badPassword: () => new ApiFailure(400, 'Incorrect password'),
  tooMany: () => new ApiFailure(429, 'Too Many Requests'),
} as const;
