/** Compares the JSON and XML responses to the same call, and checks that the XML has the form that .NET writes. */
import { XMLParser } from 'fast-xml-parser';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type RunningSandbox, startSandbox } from '../sandbox';
import { isRecord } from '../world/is-record';
import { encoderFor } from './encoding';
import { xmlOf } from './xml';

let sandbox: RunningSandbox;
beforeAll(async () => {
  sandbox = await startSandbox();
});
afterAll(() => sandbox.stop());

const parser = new XMLParser({
  ignoreAttributes: false,
  removeNSPrefix: true,
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  // oxlint-disable-next-line typescript/no-deprecated -- the program does not contain the package that replaces it
  htmlEntities: true,
});

async function ask(path: string, accept: string): Promise<Response> {
  const { baseUrl, apiKey, accounts } = sandbox.announcement.picturesApi;
  const Authorization = `bearer ${accounts[0]?.accessToken ?? ''}`;
  return fetch(`${baseUrl}/v1/${path}`, { headers: { Accept: accept, Authorization, 'X-ApiKey': apiKey } });
}

/** Returns what the XML parser should read for a value, with members in alphabetical order. */
function asXml(value: unknown, itemName: string): unknown {
  if (value === null) return { '@_nil': 'true' };
  if (Array.isArray(value)) {
    const items = value.map((item) => asXml(item, itemName));
    const name = value.every((item) => typeof item === 'number') ? 'int' : itemName;
    return items.length === 0 ? '' : { [name]: items.length === 1 ? items[0] : items };
  }
  if (!isRecord(value)) return typeof value === 'string' ? value : JSON.stringify(value);
  const members = Object.keys(value).sort();
  return Object.fromEntries(members.map((name) => [name, asXml(value[name], itemName)]));
}

function withoutNamespaces(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNamespaces);
  if (!isRecord(value)) return value;
  const members = Object.entries(value).filter(([name]) => !/^@_(xmlns|i|d\dp1)$/.test(name));
  return members.length === 0
    ? ''
    : Object.fromEntries(members.map(([name, member]) => [name, withoutNamespaces(member)]));
}

/** The path, the namespace area, the model name, and the model name of array items. */
const CALLS: readonly (readonly [path: string, area: string, rootName: string, itemName: string])[] = [
  ['Pictures/GetAlbums?UserID=500001&ReturnPictureIDs=true', 'Pictures', 'ArrayOfPictureAlbum', 'PictureAlbum'],
  ['Pictures/GetAlbums?UserID=123457', 'Pictures', 'ArrayOfPictureAlbum', 'PictureAlbum'],
  ['Pictures/GetAlbums?UserID=123458', 'Pictures', 'ArrayOfPictureAlbum', 'PictureAlbum'],
  ['Groups/Pictures/GetAlbums?UserID=600001', 'Pictures', 'ArrayOfPictureAlbum', 'PictureAlbum'],
  ['Pictures/GetGallery?UserID=123456&PageSize=7', 'Pictures', 'PictureGallery', 'GalleryPicture'],
  ['Pictures/GetGallery?UserID=500001&AlbumID=1106', 'Pictures', 'PictureGallery', 'GalleryPicture'],
  ['Groups/Pictures/GetGallery?UserID=123457', 'Pictures', 'PictureGallery', 'GalleryPicture'],
  ['pictures/getFreeGallery?UserID=123456', 'Pictures', 'FreeGallery', 'FreePicture'],
  ['pictures/getPricePlans?UserID=123456', 'Pictures', 'ArrayOfPicturePricePlan', 'PicturePricePlan'],
  ['account/verifyCredentials', 'Account', 'Credentials', ''],
  ['Account/GetPermissions', 'Account', 'UserPermissions', 'UserPermission'],
  ['groups/getGroupDetails?GroupID=77', 'Groups', 'GroupDetails', 'GroupMember'],
  ['groups/getGroupDetails?GroupID=77&ReturnMembers=true', 'Groups', 'GroupDetails', 'GroupMember'],
  ['lists/getCountries', 'Lists', 'ArrayOfCountry', 'Country'],
  ['newsfeed/getUserSummary?UserID=123458', 'Newsfeed', 'UserSummary', ''],
  ['search/searchProfiles?Nickname=heron', 'Search', 'ProfileSearch', 'Profile'],
  ['profile/getProfileDetails?UserID=123456&ReturnImages=true', 'Profile', 'ProfileDetails', ''],
];

test.each(CALLS)(
  '%s has the same content in XML as in JSON, in alphabetical order and in the namespace of %s',
  async (path, area, rootName, itemName) => {
    const [json, xml] = await Promise.all([ask(path, 'application/json'), ask(path, 'application/xml, */*;q=0.5')]);
    expect([json.status, xml.status, xml.headers.get('content-type')]).toEqual([
      200,
      200,
      'application/xml; charset=utf-8',
    ]);
    const text = await xml.text();
    const namespaces = `xmlns:i="http://www.w3.org/2001/XMLSchema-instance" xmlns="http://schemas.datacontract.org/2004/07/API.Models.${area}"`;
    expect(text.slice(0, rootName.length + namespaces.length + 2)).toBe(`<${rootName} ${namespaces}`);
    const read = withoutNamespaces((parser.parse(text) as Record<string, unknown>)[rootName]);
    // Compares text, so that the order of members counts.
    expect(JSON.stringify(read)).toBe(JSON.stringify(asXml(await json.json(), itemName)));
  },
);

test("an album's XML matches the example in the reference", async () => {
  const text = await (await ask('Pictures/GetAlbums?UserID=123457&ReturnPictureIDs=true', 'application/xml')).text();
  expect(text).toContain(
    '<PictureAlbum><AlbumDescription i:nil="true" /><AlbumID>3103</AlbumID><AlbumName>Pines</AlbumName><AlbumSize>4</AlbumSize>' +
      '<PictureIDs xmlns:d3p1="http://schemas.microsoft.com/2003/10/Serialization/Arrays"><d3p1:int>31030000</d3p1:int>',
  );
  expect(text).toContain('<ThumbUrl i:nil="true" /><UserID>123457</UserID></PictureAlbum>');
  expect(text).toContain('Before the rain &amp; after.');
});

test('errors and plain strings have their own XML form', async () => {
  const failure = await ask('Pictures/GetAlbums?UserID=1', 'text/xml');
  expect([failure.status, await failure.text()]).toEqual([
    404,
    '<Error><Message>The requested user could not be found.</Message></Error>',
  ]);
  expect(xmlOf({ area: null, typeName: 'string', value: 'Verified <&>' })).toBe(
    '<string xmlns="http://schemas.microsoft.com/2003/10/Serialization/">Verified &lt;&amp;&gt;</string>',
  );
});

test('the preferred media type is sent, and JSON if the client prefers both equally', () => {
  const accepts = {
    '': 'json',
    '*/*': 'json',
    'application/xml': 'xml',
    'text/xml;q=0.1': 'xml',
    'application/json, application/xml': 'json',
    'application/xml, application/json': 'json',
    'application/xml;q=0.9, */*;q=0.8': 'xml',
    'application/xml;q=0.4, */*;q=0.8': 'json',
    'application/json;q=0, */*': 'xml',
    'image/png': 'json',
  };
  const chosen = Object.keys(accepts).map((accept) => [
    accept,
    encoderFor(accept).mediaType.replace('application/', ''),
  ]);
  expect(Object.fromEntries(chosen)).toEqual(accepts);
});
