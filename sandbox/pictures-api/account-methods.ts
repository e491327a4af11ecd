/** Methods that report the token's user and scopes (pictures-api.md, sections 7 and 8). */
import type { Settings } from '../http/settings';
import type { PicturesApiUser } from '../world/pictures-api-user';
import { isManager } from './access';
import type { Method } from './method';

/**
 * Omits the fields whose scope was not granted. It is not documented which scopes the e-mail address and the age
 * verification need.
 */
export const verifyCredentials: Method = {
  needs: 'token',
  hasGroupForm: true,
  answer: ({ caller, grantedScopes, settings }) => {
    const user = caller.actingAs ?? caller.user;
    const account = {
      GroupID: user.group?.groupId ?? null,
      GroupName: user.group?.name ?? null,
      IsGroupManager: isManager(user, settings),
      UserTypeID: user.isOffering ? 1 : 2,
      UserType: user.isOffering ? 'Offering' : 'Seeking',
    };
    return {
      area: 'Account',
      typeName: 'Credentials',
      value: {
        UserID: user.userId,
        EmailAddress: user.emailAddress,
        IsAgeVerified: ageVerifiedOf(user, settings),
        // Not in the documentation; inferred from the scope of the same name.
        ...(grantedScopes.includes('nickname') ? { Nickname: user.nickname } : {}),
        ...(grantedScopes.includes('account_information') ? account : {}),
      },
    };
  },
};

/** Returns the value to report; undefined omits the field. */
function ageVerifiedOf(
  { userId, isAgeVerified }: PicturesApiUser,
  { ageVerified }: Settings,
): boolean | null | undefined {
  const wanted = ageVerified[userId];
  if (wanted === undefined) return isAgeVerified;
  return wanted === 'missing' ? undefined : wanted;
}

export const getPermissions: Method = {
  needs: 'token',
  hasGroupForm: false,
  answer: ({ grantedScopes }) => ({
    area: 'Account',
    typeName: 'UserPermissions',
    itemTypeNames: { Permissions: 'UserPermission' },
    value: { Permissions: grantedScopes.map((scope) => ({ Permission: scope, Status: 'granted' })) },
  }),
};
