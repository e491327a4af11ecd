/** `GET /v1/account/verifyCredentials`: who the token belongs to (pictures-api.md, section 7). */
import type { Method } from './method';

export const verifyCredentials: Method = ({ caller }) => {
  const user = caller.actingAs ?? caller.user;
  return {
    rootName: 'Credentials',
    value: {
      UserID: user.userId,
      EmailAddress: user.emailAddress,
      IsAgeVerified: true,
      GroupID: user.group?.groupId ?? null,
      GroupName: user.group?.name ?? null,
      IsGroupManager: user.isGroupManager,
      UserTypeID: user.isOffering ? 1 : 2,
      UserType: user.isOffering ? 'Offering' : 'Seeking',
    },
  };
};
