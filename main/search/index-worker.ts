/** The thread that keeps the indexes of all identities, and searches and orders what is in them. */
import { parentPort } from 'node:worker_threads';
import type { IdentityKey } from '../../preload/contract';
import { IndexKeeper } from './index-keeper';
import type { FromThread, ToThread } from './index-messages';

const keeper = new IndexKeeper((message: FromThread, transfer: readonly ArrayBuffer[]) => {
  parentPort?.postMessage(message, transfer);
});

parentPort?.on('message', (message: ToThread) => {
  const { identity }: { identity: IdentityKey } = message;
  if (message.kind === 'change') keeper.change(identity, message.change);
  else keeper.answer(message.id, identity, message.question);
});
