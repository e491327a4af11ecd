/** The indexes without a thread, which takes a second to start from its source. Values are copied as between threads. */
import { IndexKeeper } from '../../search/index-keeper';
import type { Answers, FromThread, Question } from '../../search/index-messages';
import type { IndexPort, IndexThreadDeps } from '../../search/index-thread';

export function openIndexInThisThread({ onIndexed, onFilled, onUnreadable, onDropped }: IndexThreadDeps): IndexPort {
  const waiting = new Map<number, (value: unknown) => void>();
  let lastId = 0;
  const receive = (message: FromThread): void => {
    switch (message.kind) {
      case 'answer':
        waiting.get(message.id)?.(message.value);
        return;
      case 'broken':
        throw new Error(message.message);
      case 'indexed':
        onIndexed(message.identity, message.album);
        return;
      case 'unreadable':
        onUnreadable(message.identity, message.albumId);
        return;
      case 'filled':
        onFilled(message.identity);
        return;
      case 'dropped':
        onDropped(message.identity);
    }
  };
  const keeper = new IndexKeeper((message) => {
    const copy = structuredClone(message);
    setImmediate(() => receive(copy));
  });
  return {
    change: (identity, change) => keeper.change(identity, structuredClone(change)),
    ask: <Asked extends Question>(identity: Parameters<IndexPort['ask']>[0], question: Asked) =>
      new Promise<Answers[Asked['type']]>((resolve) => {
        lastId += 1;
        // The keeper answers each type of question with its type of answer.
        waiting.set(lastId, (value) => resolve(value as Answers[Asked['type']]));
        keeper.answer(lastId, identity, structuredClone(question));
      }),
    close: () => Promise.resolve(),
  };
}
