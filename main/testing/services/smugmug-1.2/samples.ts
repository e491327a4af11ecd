/** Test fixture: the responses in `smugmug-api.md`, retyped with invented values, in JSON and in REST XML. */
import type { HttpAnswer } from '../../../net/http/http';

export interface Sample {
  readonly name: string;
  readonly json: string;
  readonly xml: string;
}

export function jsonAnswer(text: string | Buffer, contentType = 'application/json'): HttpAnswer {
  return { status: 200, headers: { 'content-type': contentType }, body: Buffer.from(text as string) };
}

export function xmlAnswer(text: string | Buffer): HttpAnswer {
  return jsonAnswer(text, 'text/xml; charset=utf-8');
}

const site = 'http://sample.smugmug.example/Vacation/Harbour-walk';
const sizes = {
  TinyURL: 'Ti',
  ThumbURL: 'Th',
  SmallURL: 'S',
  MediumURL: 'M',
  LargeURL: 'L',
  XLargeURL: 'XL',
  X2LargeURL: 'X2',
  X3LargeURL: 'X3',
  OriginalURL: 'O',
};
const sizeAddresses = Object.entries(sizes).map(
  ([name, code]) => [name, `${site}/IMG0001/5001_qW3rT-${code}.jpg`] as const,
);
const attributes = (pairs: readonly (readonly [string, string])[]): string =>
  pairs.map(([name, value]) => `${name}="${value}"`).join(' ');
const members = (pairs: readonly (readonly [string, string])[]): string =>
  pairs.map(([name, value]) => `"${name}":"${value.replaceAll('/', '\\/')}"`).join(',');
const ok = (method: string, payload: string): string => `{"stat":"ok","method":"${method}",${payload}}`;
const rsp = (method: string, payload: string): string =>
  `<?xml version="1.0" encoding="utf-8"?>\n<rsp stat="ok">\n  <method>${method}</method>\n  ${payload}\n</rsp>`;

export const ALBUMS: Sample = {
  name: 'albums.get',
  json: ok(
    'smugmug.albums.get',
    String.raw`"Albums":[
    {"id":1001,"Key":"aB3dE","Position":2,"Title":"Harbour walk","Description":"","LastUpdated":"2010-12-26 16:26:59","ImageCount":2,"Category":{"id":33,"Name":"Vacation"},"Highlight":{"id":0}},
    {"id":1002,"Key":"fG5hJ","Title":"Cats & \"dogs\" <3 é","Keywords":"a, b","Category":{"id":37,"Name":"Pets"},"SubCategory":{"id":20001,"Name":"Cats"},"Hightlight":{"id":5001},
     "Public":true,"Password":"","PasswordHint":"","SortMethod":"Position","SortDirection":false,"Header":true,"Clean":false,"Template":{"id":3},"ColorCorrection":2,"UnsharpAmount":0.2}]`,
  ),
  xml: rsp(
    'smugmug.albums.get',
    `<Albums>
    <Album id="1001" Key="aB3dE" Position="2" Title="Harbour walk" Description="" LastUpdated="2010-12-26 16:26:59" ImageCount="2"><Category id="33" Name="Vacation"/><Highlight id="0"/></Album>
    <Album id="1002" Key="fG5hJ" Title="Cats &amp; &quot;dogs&quot; &lt;3 &#xE9;" Keywords="a, b" Public="1" Password="" PasswordHint="" SortMethod="Position" SortDirection="0" Header="1" Clean="0" ColorCorrection="2" UnsharpAmount="0.2">
      <Category id="37" Name="Pets"/><SubCategory id="20001" Name="Cats"></SubCategory><Hightlight id="5001"/><Template id="3"/>
    </Album></Albums>`,
  ),
};

export const ALBUM: Sample = {
  name: 'albums.getInfo',
  json: ok(
    'smugmug.albums.getInfo',
    '"Album":{"id":1001,"Key":"aB3dE","Position":2,"Title":"Harbour walk","Description":"","LastUpdated":"2010-12-26 16:26:59","ImageCount":2,"Highlight":{"id":0},"Category":{"id":33},"SubCategory":{"id":0}}',
  ),
  xml: rsp(
    'smugmug.albums.getInfo',
    '<Album id="1001" Key="aB3dE" Position="2" Title="Harbour walk" Description="" LastUpdated="2010-12-26 16:26:59" ImageCount="2"><Highlight id="0"/><Category id="33"/><SubCategory id="0"/></Album>',
  ),
};

export const LIGHT_IMAGES: Sample = {
  name: 'images.get',
  json: ok('smugmug.images.get', '"Images":[{"id":5001,"Key":"qW3rT"},{"id":9007199254740993,"Key":"yU7oP"}]'),
  xml: rsp(
    'smugmug.images.get',
    '<Images><Image id="5001" Key="qW3rT"/><Image id="9007199254740993" Key="yU7oP"/></Images>',
  ),
};

export const HEAVY_IMAGES: Sample = {
  name: 'images.get heavy',
  json: ok(
    'smugmug.images.get',
    String.raw`"Images":[
    {"id":5001,"Key":"qW3rT","Album":{"id":1001,"Key":"aB3dE"},"AlbumURL":"${site}\/1001_aB3dE#5001_qW3rT","Caption":"Boats & gulls\nsecond line","FileName":"IMG_0001.JPG","Format":"JPG","Height":2592,"Keywords":"sea, gulls",
     "LastUpdated":"2010-12-26 14:37:26","Position":1,"Serial":0,"Size":2329517,"Type":"Album","Width":3872,"Date":"2010-11-07 01:30:00","Hidden":false,"Watermark":"0","MD5Sum":"d41d8cd98f00b204e9800998ecf8427e",
     "Latitude":"52.1","Longtitude":4.3,"Altitude":"3",${members(sizeAddresses)}},
    {"id":"5002","Key":"yU7oP","Format":"MP4","Hidden":true,"ThumbURL":"${site}\/Th.jpg","Video640URL":"${site}\/640.mp4","Video12800URL":"${site}\/1280.mp4","OriginalURL":""}]`,
  ),
  xml: rsp(
    'smugmug.images.get',
    `<Images>
    <Image id="5001" Key="qW3rT" FileName="IMG_0001.JPG" Caption="Boats &amp; gulls&#10;second line" Keywords="sea, gulls" Position="1" Date="2010-11-07 01:30:00" Format="JPG" Serial="0" Hidden="0" Watermark="0" Size="2329517" Width="3872" Height="2592"
      MD5Sum="d41d8cd98f00b204e9800998ecf8427e" LastUpdated="2010-12-26 14:37:26" AlbumURL="${site}/1001_aB3dE#5001_qW3rT" ${attributes(sizeAddresses)} Latitude="52.1" Longtitude="4.3" Altitude="3" Type="Album"><Album id="1001" Key="aB3dE"/></Image>
    <Image id="5002" Key="yU7oP" Format="MP4" Hidden="1" ThumbURL="${site}/Th.jpg" Video640URL="${site}/640.mp4" Video12800URL="${site}/1280.mp4" OriginalURL=""/>
  </Images>`,
  ),
};

export const IMAGE: Sample = {
  name: 'images.getInfo and getURLs',
  json: ok(
    'smugmug.images.getURLs',
    `"Image":{"id":5001,"Key":"qW3rT","AlbumURL":"${site}/1001_aB3dE",${members(sizeAddresses)}}`,
  ),
  xml: rsp(
    'smugmug.images.getURLs',
    `<Image id="5001" Key="qW3rT" AlbumURL="${site}/1001_aB3dE" ${attributes(sizeAddresses)}/>`,
  ),
};

export const EXIF: Sample = {
  name: 'images.getEXIF',
  json: ok(
    'smugmug.images.getEXIF',
    String.raw`"Image":{"id":5001,"Flash":89,"Aperture":"f\/2.8","ExposureTime":"1\/60","ISO":200,"Brightness":"","Make":"Made-up & Sons","ColorSpace":1,"Unheard":"of"}`,
  ),
  xml: rsp(
    'smugmug.images.getEXIF',
    '<Image id="5001" Flash="89" Aperture="f/2.8" ExposureTime="1/60" ISO="200" Brightness="" Make="Made-up &amp; Sons" ColorSpace="1" Unheard="of"/>',
  ),
};

export const TREE: Sample = {
  name: 'users.getTree',
  json: ok(
    'smugmug.users.getTree',
    `"Categories":[{"id":37,"Name":"Pets","SubCategories":[{"id":20001,"Name":"Cats","Albums":[{"id":1002,"Key":"fG5hJ","Title":"Cats"}]},{"id":20002,"Name":"None","Albums":null}],"Albums":[{"id":1003,"Key":"kL6mN","Title":"Dogs"}]},
    {"id":0,"Name":"Other","SubCategories":null,"Albums":[]}]`,
  ),
  xml: rsp(
    'smugmug.users.getTree',
    `<Categories><Category id="37" Name="Pets"><SubCategories><SubCategory id="20001" Name="Cats"><Albums><Album id="1002" Key="fG5hJ" Title="Cats"/></Albums></SubCategory><SubCategory id="20002" Name="None"/></SubCategories>
    <Albums><Album id="1003" Key="kL6mN" Title="Dogs"/></Albums></Category><Category id="0" Name="Other"><Albums/></Category></Categories>`,
  ),
};

export const CATEGORIES: Sample = {
  name: 'categories.get',
  json: ok(
    'smugmug.categories.get',
    '"Categories":[{"id":0,"Title":"Other"},{"id":33,"Title":"Vacation"}],"SubCategories":[{"id":20001,"Title":"Cats","Category":{"id":37}}]',
  ),
  xml: rsp(
    'smugmug.categories.get',
    '<Categories><Category id="0" Title="Other"/><Category id="33" Title="Vacation"/></Categories><SubCategories><SubCategory id="20001" Title="Cats"><Category id="37"/></SubCategory></SubCategories>',
  ),
};

export const LOGIN: Sample = {
  name: 'login.withPassword',
  json: ok(
    'smugmug.login.withPassword',
    '"Login":{"User":{"id":77001,"NickName":"sample","DisplayName":"Sample Studio"},"PasswordHash":"$1$aaaaaaaa$bbbbbbbbbbbbbbbbbbbbbb","AccountType":"Pro","FileSizeLimit":25165824,"SmugVault":false,"Session":{"id":"fedcba9876543210fedcba9876543210"}}',
  ),
  xml: rsp(
    'smugmug.login.withPassword',
    '<Login PasswordHash="$1$aaaaaaaa$bbbbbbbbbbbbbbbbbbbbbb" AccountType="Pro" FileSizeLimit="25165824" SmugVault="0"><User id="77001" NickName="sample" DisplayName="Sample Studio"/><Session id="fedcba9876543210fedcba9876543210"/></Login>',
  ),
};

export const FAULT: Sample = {
  name: 'a fault',
  json: '{"stat":"fail","mode":"read-only","code":99,"message":"read only mode"}',
  xml: '<?xml version="1.0" encoding="utf-8"?>\n<rsp stat="fail" mode="read-only"><err code="99" msg="read only mode"/></rsp>',
};

export const SAMPLES = [
  ALBUMS,
  ALBUM,
  LIGHT_IMAGES,
  HEAVY_IMAGES,
  IMAGE,
  EXIF,
  TREE,
  CATEGORIES,
  LOGIN,
  FAULT,
] as const;
