/** Test fixture: the index of the thread, in this thread, with what a test asks about it. */
import type { AlbumId, GroupBy, IdentityKey, SearchFacets, Sorting } from '../../../preload/contract';
import { foldText, searchTerms } from '../../../preload/contract/text-match';
import { IndexKeeper } from '../../search/index-keeper';
import type { Answers, FromThread, MaskNow, Question } from '../../search/index-messages';
import type { PictureRecord } from '../../services/album-service';
import { packPictures } from '../../services/packed-pictures';
import { recordOf } from './picture-records';

export const ME = 'account/1' as IdentityKey;
export const MASK: MaskNow = {
  level: 'sensitive',
  rules: { whenUnrated: 'mask' },
  areTextsMasked: false,
};
export const IN_ORDER: Sorting = { by: 'service', direction: 'ascending' };

interface PageFields {
  readonly from?: number;
  readonly total?: number;
  readonly identity?: IdentityKey;
  readonly orderBy?: string;
}

export function openIndex(limits?: ConstructorParameters<typeof IndexKeeper>[1]) {
  const sent: FromThread[] = [];
  const keeper = new IndexKeeper((message) => sent.push(message), limits);
  let asked = 0;
  const ask = <Asked extends Question>(question: Asked): Answers[Asked['type']] => {
    asked += 1;
    keeper.answer(asked, ME, question);
    const answer = sent.at(-1);
    if (answer?.kind !== 'answer') throw new Error(`Not answered: ${JSON.stringify(answer)}`);
    return answer.value as Answers[Asked['type']]; // the answer to this type of question
  };
  let searched = 0;
  const search = (text: string, facets: SearchFacets = {}, sorting = IN_ORDER, mask = MASK) => {
    searched += 1;
    const resultId = `result ${searched}`;
    return { resultId, ...ask({ type: 'search', resultId, words: searchTerms(text), facets, sorting, mask }) };
  };
  return {
    sent,
    keeper,
    ask,
    search,
    albums: (names: Readonly<Record<string, string>>) =>
      keeper.change(ME, {
        type: 'albums',
        albums: Object.entries(names).map(([id, name]) => ({
          albumId: id as AlbumId,
          text: foldText(name),
          name: foldText(name),
        })),
      }),
    async page(album: string, records: readonly PictureRecord[], fields: PageFields = {}) {
      const { from = 0, total = records.length, identity = ME, orderBy } = fields;
      const blocks = await packPictures(records).compress();
      const albumId = album as AlbumId;
      keeper.change(identity, {
        type: 'page',
        page: { albumId, orderBy, from, total, blocks, service: null },
      });
      const done = () => sent.filter(({ kind }) => kind === 'indexed').length;
      const before = done();
      while (done() === before) await new Promise((resolve) => setImmediate(resolve));
    },
    camera: (album: string, picture: string, camera: string) =>
      keeper.change(ME, {
        type: 'camera',
        albumId: album as AlbumId,
        pictureId: recordOf(picture).details.id,
        text: camera,
        camera,
      }),
    titles(text: string, facets: SearchFacets = {}, sorting = IN_ORDER, mask = MASK) {
      const { resultId } = search(text, facets, sorting, mask);
      return ask({ type: 'summaries', resultId, from: 0, count: 100 })?.map(({ picture }) => picture.title);
    },
    summaries: (resultId: string) => ask({ type: 'summaries', resultId, from: 0, count: 100 }),
    order: (album: string, sorting: Sorting, groupBy: GroupBy = 'nothing', orderBy?: string, mask = MASK) =>
      ask({
        type: 'order',
        albumId: album as AlbumId,
        orderBy,
        sorting,
        groupBy,
        mask,
      }),
  };
}

export const titled = (...titles: string[]): PictureRecord[] =>
  titles.map((title, index) => recordOf(`${index}`, { title }));
