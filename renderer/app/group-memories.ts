/** The group screens of this window. */
import { GroupBook } from './group-book';
import { lastView } from './last-view';

export const groupBook = new GroupBook({
  write: (groups) => lastView.add({ groups }),
  whenAtRest: (task) => lastView.whenAtRest('groups', task),
});
