import { expect, it } from 'vitest';
import type { AlbumId, IdentityKey, Location } from '../../preload/contract';
import { currentOf } from './history';
import { canMove, locationToSave, Navigation, startOf } from './navigation';

const DANA = 'account/dana' as IdentityKey;
const LEE = 'account/lee' as IdentityKey;
const HERON = 'account/dana/as/7' as IdentityKey;

const albumOf = (identity: IdentityKey, albumId: string): Location => ({
  ...startOf(identity),
  albumId: albumId as AlbumId,
});

function navigationAt(...locations: Location[]): Navigation {
  const navigation = new Navigation();
  for (const location of locations) navigation.go(location);
  return navigation;
}

const shownIn = ({ history }: Navigation): Location | null => currentOf(history);

it('the saved location is the first one, unless another one is shown already', () => {
  const navigation = new Navigation();
  navigation.start(albumOf(DANA, 'tide'));
  navigation.start(startOf(LEE));
  expect(navigation.history.entries).toEqual([albumOf(DANA, 'tide')]);
});

it('listeners hear of each change, and of nothing else', () => {
  const navigation = navigationAt(startOf(DANA));
  let changes = 0;
  const end = navigation.subscribe(() => (changes += 1));
  navigation.go(startOf(DANA));
  expect(navigation.move(-1)).toBeNull();
  navigation.keepOnly([DANA, LEE]);
  expect(changes).toBe(0);
  navigation.go(startOf(LEE));
  expect(navigation.move(-1)).toEqual(startOf(DANA));
  expect(changes).toBe(2);
  end();
  navigation.move(1);
  expect(changes).toBe(2);
});

it('closing the large picture steps back to the album, so that the history does not grow', () => {
  const album = albumOf(DANA, 'tide');
  const navigation = navigationAt(startOf(DANA), album);
  for (let count = 0; count < 3; count += 1) {
    navigation.go({ ...album, picture: 1 });
    navigation.replace({ ...album, picture: 2 });
    navigation.leaveFor(album);
  }
  expect(navigation.history).toEqual({ entries: [startOf(DANA), album, { ...album, picture: 2 }], index: 1 });
  const restored = navigationAt({ ...album, picture: 2 });
  restored.leaveFor(album);
  expect(restored.history.entries).toEqual([album]);
});

it('no step leads to a member’s albums once acting has ended', () => {
  const navigation = navigationAt(startOf(DANA), startOf(HERON), albumOf(HERON, 'nest'), startOf(LEE));
  navigation.leaveMember(HERON);
  expect(navigation.history.entries).toEqual([startOf(DANA), startOf(LEE)]);
  navigation.move(-1);
  expect(shownIn(navigation)).toEqual(startOf(DANA));
});

it('the manager’s start replaces the locations of a member if no others were left', () => {
  const navigation = navigationAt(startOf(HERON), albumOf(HERON, 'nest'));
  navigation.leaveMember(HERON);
  expect(navigation.history.entries).toEqual([startOf(DANA)]);
});

it('the end of acting leads to the manager’s albums, not to the group where acting began', () => {
  const members: Location = { ...startOf(DANA), view: 'members' };
  const navigation = navigationAt(albumOf(DANA, 'tide'), members, startOf(HERON));
  navigation.leaveMember(HERON);
  expect(navigation.history.entries).toEqual([albumOf(DANA, 'tide'), members, albumOf(DANA, 'tide')]);
  const inGroup = navigationAt(startOf(DANA), startOf(HERON), members);
  inGroup.leaveMember(HERON);
  expect(shownIn(inGroup), 'the group stays if it was shown').toEqual(members);
});

it('acting again returns to the location where the member was left, unless the member or the account was forgotten', () => {
  const leave = (): Navigation => {
    const navigation = navigationAt(startOf(DANA), startOf(HERON), albumOf(HERON, 'nest'));
    navigation.leaveMember(HERON);
    return navigation;
  };
  expect(leave().lastOf(HERON)).toEqual(albumOf(HERON, 'nest'));
  const forgotten = leave();
  forgotten.forgetMember(HERON);
  expect(forgotten.lastOf(HERON)).toBeNull();
  const removed = leave();
  removed.keepOnly([LEE]);
  expect(removed.lastOf(HERON)).toBeNull();
});

it('the locations of a removed account and of its members leave the history', () => {
  const navigation = navigationAt(startOf(LEE), startOf(DANA), startOf(HERON));
  navigation.keepOnly([LEE, DANA]);
  expect(navigation.history.entries).toHaveLength(3);
  navigation.keepOnly([LEE]);
  expect(navigation.history).toEqual({ entries: [startOf(LEE)], index: 0 });
});

it('the location to save is the last one of an own account, never a member’s and never a view of the group', () => {
  const navigation = navigationAt(startOf(LEE), albumOf(DANA, 'tide'), startOf(HERON));
  expect(locationToSave(navigation.history)).toEqual(albumOf(DANA, 'tide'));
  navigation.go({ ...startOf(DANA), view: 'overview' });
  expect(locationToSave(navigation.history)).toEqual(albumOf(DANA, 'tide'));
  navigation.move(-1);
  navigation.move(-1);
  navigation.move(-1);
  expect(locationToSave(navigation.history)).toEqual(startOf(LEE));
  expect(locationToSave(new Navigation().history)).toBeNull();
});

it('a step exists only if there is a location in its direction', () => {
  const navigation = navigationAt(startOf(DANA), startOf(LEE));
  expect([canMove(navigation.history, -1), canMove(navigation.history, 1)]).toEqual([true, false]);
  navigation.move(-1);
  expect([canMove(navigation.history, -1), canMove(navigation.history, 1)]).toEqual([false, true]);
});

it('typing into a search changes the text in the location, and draws only the search again', () => {
  const search: Location = { ...startOf(DANA), view: 'search' };
  const navigation = navigationAt(startOf(DANA), search);
  let changes = 0;
  let letters = 0;
  navigation.subscribe(() => (changes += 1));
  navigation.subscribeToTerms(() => (letters += 1));
  const terms = { text: 'heron', facets: {} };
  navigation.replaceTerms(terms);
  expect(shownIn(navigation)).toEqual({ ...search, search: terms });
  expect([changes, letters]).toEqual([0, 1]);
  navigation.go({ ...search, search: terms, picture: 2 });
  navigation.replaceTerms({ ...terms, text: 'otter' });
  expect(shownIn(navigation)).toMatchObject({ picture: null, search: { text: 'otter' } });
  expect([changes, letters]).toEqual([2, 3]);
  navigation.go(startOf(DANA));
  navigation.replaceTerms(terms);
  expect(shownIn(navigation)).toEqual(startOf(DANA));
  expect([changes, letters]).toEqual([3, 4]);
});
