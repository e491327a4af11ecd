/** Methods that find people by id, nickname or group (pictures-api.md, sections 6.1 and 11). */
import type { PicturesApiUser } from '../world/pictures-api-user';
import { hasLeftOnDay } from '../world/week';
import { findUser } from './access';
import { ApiFailure } from './failure';
import { memberOrderOf } from './member-order';
import type { Method, PublicContext } from './method';
import { pageOf } from './page';
import { booleanOf, IDS, integerOf, requiredIdOf, textOf } from './parameters';
import { profileUrlOf, summaryOf } from './user-summary';

export const getUserSummary: Method = {
  needs: 'key',
  answer: (context) => {
    const user = findUser(context.world.picturesApiUsers, requiredIdOf(context.parameters, 'UserID'));
    return {
      area: 'Newsfeed',
      typeName: 'UserSummary',
      value: { User: { ...summaryOf(user, context), ProfileURL: profileUrlOf(user) } },
    };
  },
};

/** Finds people by part of the nickname, ignoring case (A23). */
export const searchProfiles: Method = {
  needs: 'key',
  answer: (context) => {
    const { parameters, settings, world } = context;
    requireOneOf('OrderBy', textOf(parameters, 'OrderBy'), ['lastupdated']);
    const wanted = textOf(parameters, 'Nickname')?.toLowerCase() ?? '';
    const found = world.picturesApiUsers
      .filter(({ nickname }) => nickname.toLowerCase().includes(wanted))
      .sort(memberOrderOf('lastupdated'));
    const page = pageOf(found, { parameters, settings, sizeName: 'ProfilesPerPage' });
    return {
      area: 'Search',
      typeName: 'ProfileSearch',
      itemTypeNames: { Profiles: 'Profile' },
      value: {
        PageNumber: page.pageNumber,
        PageCount: page.pageCount,
        ProfilesPerPage: page.pageSize,
        ProfilesTotal: page.total,
        Profiles: page.items.map((user) => profileOf(user, context)),
      },
    };
  },
};

function profileOf(user: PicturesApiUser, context: PublicContext): Record<string, unknown> {
  const summary = summaryOf(user, context);
  return {
    ...summary,
    HasProfileThumbnail: summary.ProfileThumbnailURL !== null,
    HasGallery: user.freeGallery.pictureCount > 0,
    HasPrivateGallery: user.albums.length > 0,
    InGroup: user.group !== null,
    GroupID: user.group?.groupId ?? null,
    GroupName: user.group?.name ?? null,
  };
}

const DETAIL_SWITCHES = [
  'ReturnDetails',
  'ReturnImages',
  'ReturnOpeningHours',
  'ReturnMemberImages',
  'ReturnMemberEscortRates',
];

/** Returns only the members (A11); the other switches are validated and have no effect. */
export const getGroupDetails: Method = {
  needs: 'key',
  answer: (context) => {
    const { parameters, settings, world } = context;
    for (const name of DETAIL_SWITCHES) booleanOf(parameters, name);
    const order = memberOrderOf(textOf(parameters, 'OrderBy') ?? 'lastupdated');
    const group = findGroup(context);
    const members = world.picturesApiUsers
      .filter((user) => user.group?.groupId === group.groupId && !hasLeftOnDay(user.userId, settings.day))
      .sort(order);
    const page = pageOf(members, { parameters, settings, sizeName: 'MembersPerPage' });
    return {
      area: 'Groups',
      typeName: 'GroupDetails',
      itemTypeNames: { Members: 'GroupMember' },
      value: {
        GroupID: group.groupId,
        GroupName: group.name,
        PageNumber: page.pageNumber,
        PageCount: page.pageCount,
        MembersPerPage: page.pageSize,
        MembersTotal: page.total,
        Members: booleanOf(parameters, 'ReturnMembers') ? page.items.map((user) => summaryOf(user, context)) : null,
      },
    };
  },
};

function findGroup({ parameters, world }: PublicContext) {
  const groupId = integerOf(parameters, 'GroupID', IDS);
  const groupName = textOf(parameters, 'GroupName')?.toLowerCase();
  if (groupId === undefined && groupName === undefined) throw new ApiFailure(400, 'GroupID or GroupName is required.');
  const groups = world.picturesApiUsers.flatMap(({ group }) => group ?? []);
  const group = groups.find((each) =>
    groupId === undefined ? each.name.toLowerCase() === groupName : each.groupId === groupId,
  );
  if (!group) throw new ApiFailure(404, 'The requested group could not be found.');
  return group;
}

function requireOneOf(name: string, value: string | undefined, allowed: readonly string[]): void {
  if (value === undefined || allowed.includes(value.toLowerCase())) return;
  throw new ApiFailure(400, `${name} must be one of ${allowed.join(', ')}.`);
}
