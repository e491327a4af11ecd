/** Writes a resource as the envelope of API v2, with the pages and the expansions that the request asks for. */
import type { Options, Trim } from './options';
import { pageOf } from './options';
import { type ApiList, type ApiObject, type Fields, isList, type Resource } from './resource';

/** Finds the resource of an address; undefined if the viewer may not see it or it does not exist. */
export type Resolve = (path: string) => Resource | undefined;

export interface Rendering {
  readonly path: string;
  readonly options: Options;
  readonly largestPage: number;
  readonly resolve: Resolve;
  /** The parameters that the addresses of other pages repeat. */
  readonly repeated: string;
}

export function renderEnvelope(resource: Resource, rendering: Rendering): Fields {
  const { path, options } = rendering;
  const expansions: Record<string, Fields> = {};
  const response = responseOf(path, resource, options, options, rendering, expansions);
  return {
    ...(options.isTerse
      ? {}
      : { Request: { Version: 'v2', Method: 'GET', Uri: path }, Options: { Methods: ['OPTIONS', 'GET'] } }),
    Response: response,
    Code: 200,
    Message: 'Ok',
    ...(Object.keys(expansions).length > 0 ? { Expansions: expansions } : {}),
  };
}

function responseOf(
  path: string,
  { locator, endpointType, content }: Resource,
  trim: Trim,
  page: Pick<Options, 'start' | 'count'>,
  rendering: Rendering,
  expansions: Record<string, Fields>,
): Fields {
  const head = { Uri: path, Locator: locator, LocatorType: isList(content) ? 'Objects' : 'Object' };
  const tail = { UriDescription: endpointType, EndpointType: endpointType };
  if (!isList(content)) {
    return { ...head, [locator]: objectOf(content, trim, rendering, expansions), ...tail };
  }
  const objects = objectsOn(content, page).map((object) => objectOf(object, trim, rendering, expansions));
  // An empty list has no member (section 9).
  return {
    ...head,
    ...(objects.length > 0 ? { [locator]: objects } : {}),
    ...tail,
    Pages: pagesOf(path, content, page, objects.length, rendering.repeated),
  };
}

function objectsOn({ total, at }: ApiList, { start, count }: Pick<Options, 'start' | 'count'>): readonly ApiObject[] {
  const length = Math.max(0, Math.min(count, total - start + 1));
  return Array.from({ length }, (_none, offset) => at(start - 1 + offset));
}

function objectOf(
  { uri, webUri, fields, uris }: ApiObject,
  { filter, filterUri, expand }: Trim,
  rendering: Rendering,
  expansions: Record<string, Fields>,
): Fields {
  for (const [name, inner] of expand) {
    const path = uris[name];
    if (path === undefined || path in expansions) continue;
    const resource = rendering.resolve(path);
    // An address that leads nowhere has no expansion.
    if (!resource) continue;
    expansions[path] = {};
    expansions[path] = responseOf(
      path,
      resource,
      inner,
      pageOf(inner.args, rendering.largestPage),
      rendering,
      expansions,
    );
  }
  const isSent = (name: string): boolean => filter === null || filter.includes(name);
  const sent = Object.entries(fields).filter(([name, value]) => value !== undefined && isSent(name));
  const addresses = Object.entries(uris).filter(
    ([name]) => filterUri === null || filterUri.includes(name) || expand.has(name),
  );
  return {
    ...Object.fromEntries(sent),
    Uri: uri,
    ...(webUri !== undefined && isSent('WebUri') ? { WebUri: webUri } : {}),
    Uris: Object.fromEntries(addresses.map(([name, path]) => [name, addressOf(name, path, rendering.options)])),
  };
}

function addressOf(name: string, path: string, { isTerse, hasShortUris }: Options): unknown {
  return isTerse || hasShortUris ? path : { Uri: path, EndpointType: name };
}

function pagesOf(
  path: string,
  { total }: ApiList,
  { start, count }: Pick<Options, 'start' | 'count'>,
  sentCount: number,
  repeated: string,
): Fields {
  const pageAt = (from: number): string => `${path}?start=${from}&count=${count}${repeated}`;
  return {
    Total: total,
    Start: start,
    Count: sentCount,
    RequestedCount: count,
    FirstPage: pageAt(1),
    LastPage: pageAt(Math.max(1, Math.floor((total - 1) / count) * count + 1)),
    ...(start - 1 + sentCount < total ? { NextPage: pageAt(start + count) } : {}),
  };
}
