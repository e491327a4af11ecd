/** The dialogs of the shell, one at a time. */
import type { ReactNode } from 'react';
import type { Account, AppError, OpenedLink } from '../../preload/contract';
import { markingIn, type MarkTarget } from '../domain/check-marking';
import { useMask } from '../domain/mask-state';
import { withoutName } from '../domain/masked-titles';
import { managerOf } from '../domain/masking';
import { AccountDialog } from '../features/accounts/account-dialog';
import { SignInAgainDialog } from '../features/accounts/sign-in-again-dialog';
import { ActivityDialog } from '../features/activity/activity-dialog';
import { FinishCheckDialog } from '../features/check/finish-check-dialog';
import { FinishedChecksDialog } from '../features/check/finished-checks-dialog';
import { NoteDialog } from '../features/check/note-dialog';
import { StartCheckDialog } from '../features/check/start-check-dialog';
import { AboutDialog } from '../features/help/about-dialog';
import { GoneAlbumDialog } from '../features/favourites/gone-album-dialog';
import { LicencesDialog } from '../features/help/licences-dialog';
import { GuideDialog } from '../features/help/guide-dialog';
import { ReportDialog } from '../features/help/report-dialog';
import type { RailEntry } from '../features/identities/rail-entry';
import { JournalDialog } from '../features/journal/journal-dialog';
import { RevealAlbumDialog, TakeMaskOffDialog } from '../features/mask/reveal-dialogs';
import { SettingsDialog } from '../features/settings/settings-dialog';
import { changePreferences } from './change-preferences';
import { FindFor, LinkDialog, OnlyOwnAlbums } from './find-dialogs';
import { KeysSheet } from './keys-sheet';
import { startOf } from './navigation';
import type { DialogsProps, OpenDialog } from './open-dialog';
import { PaletteDialog } from './palette-dialog';
import { sentenceOf } from '../domain/describe-error';
import { Dialog } from '../ui/dialog';
import { t } from '../ui/language';

export function OpenedDialog(props: DialogsProps): ReactNode {
  const { open, rail, onOpen } = props;
  const close = (): void => onOpen(null);
  const latest = (account: Account): Account =>
    rail.find((entry) => entry.account?.id === account.id)?.account ?? account;
  switch (open?.name) {
    case undefined:
      return null;
    case 'guide':
      return <GuideDialog onShowKeys={() => onOpen({ name: 'keys' })} onClose={close} />;
    case 'report':
      return <ReportDialog onClose={close} />;
    case 'about':
      return (
        <AboutDialog
          focusesLicences={open.isFromLicences ?? false}
          onShowLicences={() => onOpen({ name: 'licences' })}
          onClose={close}
        />
      );
    case 'licences':
      return <LicencesDialog onClose={() => onOpen({ name: 'about', isFromLicences: true })} />;
    case 'keys':
      return <KeysSheet onClose={close} />;
    case 'settings':
      return (
        <SettingsDialog
          people={peopleOf(props)}
          preferences={props.preferences}
          accounts={rail.flatMap(({ account }) => account ?? [])}
          onShowAccount={(account) => onOpen({ name: 'account', account })}
          onAddAccount={props.onAddAccount}
          onPreferences={(change) => void changePreferences(change)}
          begin={open.begin}
          onClose={close}
        />
      );
    case 'activity':
      return <ActivityDialog onClose={close} />;
    case 'journal':
      return <JournalDialog onClose={close} />;
    case 'gone-album':
      return <GoneAlbumDialog {...open} onClose={close} />;
    case 'mask-unchanged':
      return <MaskUnchangedDialog error={open.error} onClose={close} />;
    case 'take-mask-off':
    case 'reveal-album':
      return <AskToReveal open={open} preferences={props.preferences} onOpen={onOpen} />;
    case 'start-check':
    case 'finish-check':
    case 'finished-checks':
    case 'check-note':
      return <CheckDialogs {...props} open={open} onClose={close} />;
    case 'palette':
      return (
        <PaletteDialog
          {...props.palette}
          identity={props.identity}
          rail={rail}
          onOpen={(ownerId, albumId, picture) =>
            props.identity &&
            props.onLocation({
              ...startOf(props.identity.key),
              ownerId,
              albumId,
              picture: picture?.index ?? null,
              ...(picture?.orderBy !== undefined && { orderBy: picture.orderBy }),
            })
          }
          onLookUp={(text) => onOpen({ name: 'find', link: null, text })}
          onClose={close}
        />
      );
    case 'find':
      return <Find {...props} link={open.link} text={open.text} onClose={close} />;
    case 'account':
      return (
        <AccountDialog
          account={latest(open.account)}
          onSignInAgain={(permission) =>
            onOpen({ name: 'sign-in-again', account: open.account, permission, then: open })
          }
          onClose={close}
        />
      );
    case 'sign-in-again':
      return (
        <SignInAgainDialog
          account={latest(open.account)}
          permission={open.permission}
          onSignedIn={() => {
            props.onSignedInAgain(open.account);
            onOpen(open.then);
          }}
          onClose={() => onOpen(open.then)}
        />
      );
  }
}

/** Returns the people with the active identity first; while acting as a member, the manager. */
function peopleOf({ identity, rail }: DialogsProps): readonly RailEntry[] {
  const first = identity && managerOf(identity.key);
  return [...rail].sort((one, other) => Number(other.identity.key === first) - Number(one.identity.key === first));
}

interface CheckDialogsProps extends DialogsProps {
  readonly open: Extract<OpenDialog, { name: 'start-check' | 'finish-check' | 'finished-checks' | 'check-note' }>;
  readonly onClose: () => void;
}

function CheckDialogs({ open, check, preferences, onCheckFinished, onOpen, onClose }: CheckDialogsProps): ReactNode {
  const { areTitlesMasked } = useMask();
  switch (open.name) {
    case 'start-check':
      return (
        <StartCheckDialog
          identity={open.identity}
          lists={open.lists}
          reason={open.reason}
          maskOffMinutes={preferences?.maskOffMinutes ?? 0}
          onStart={check.start}
          onShowFinished={
            check.state?.finished.length ? () => onOpen({ name: 'finished-checks', identity: open.identity.key }) : null
          }
          onClose={onClose}
        />
      );
    case 'finish-check':
      return (
        <FinishCheckDialog
          identity={open.identity}
          check={check.check}
          onFinished={onCheckFinished}
          onClose={onClose}
        />
      );
    case 'finished-checks':
      return <FinishedChecksDialog identity={open.identity} checks={check.state?.finished ?? []} onClose={onClose} />;
    case 'check-note': {
      const member = check.check?.members.find((each) => each.member.id === open.target.member);
      if (!member) return null;
      const target = areTitlesMasked ? withoutTitleOf(open.target) : open.target;
      return <NoteDialog target={target} marking={markingIn(member, target.subject)} onClose={onClose} />;
    }
  }
}

/** The mask can hide titles while a dialog is open. The names of members are never hidden. */
function withoutTitleOf(target: MarkTarget): MarkTarget {
  const { kind } = target.subject;
  return kind === 'member' ? target : { ...target, title: t(`maskedTitles.${kind}`) };
}

interface AskToRevealProps extends Pick<DialogsProps, 'preferences' | 'onOpen'> {
  readonly open: Extract<OpenDialog, { name: 'take-mask-off' | 'reveal-album' }>;
}

function AskToReveal({ open, preferences, onOpen }: AskToRevealProps): ReactNode {
  const { areTitlesMasked } = useMask();
  if (!preferences) return null;
  const shared = {
    onRefused: (error: AppError) => onOpen({ name: 'mask-unchanged', error }),
    onClose: () => onOpen(null),
  };
  return open.name === 'take-mask-off' ? (
    <TakeMaskOffDialog identity={open.identity} minutes={preferences.maskOffMinutes} {...shared} />
  ) : (
    <RevealAlbumDialog
      identity={open.identity}
      album={areTitlesMasked ? withoutName(open.album) : open.album}
      seconds={preferences.revealSeconds}
      {...shared}
    />
  );
}

interface FindProps extends DialogsProps {
  readonly link: OpenedLink | null;
  readonly text: string | undefined;
  readonly onClose: () => void;
}

function Find({ identity, rail, location, link, text, onLocation, onClose }: FindProps): ReactNode {
  const isForOther = link !== null && !(identity && link.identities.includes(identity.key));
  if (isForOther) {
    const candidates = rail.filter((entry) => link.identities.includes(entry.identity.key));
    return <LinkDialog link={link} candidates={candidates} onLocation={onLocation} onClose={onClose} />;
  }
  if (!identity) return null;
  if (identity.capabilities.ownerLookup === 'none')
    return <OnlyOwnAlbums name={identity.accountName} onClose={onClose} />;
  return (
    <FindFor
      identity={identity}
      location={location}
      link={link}
      text={text}
      onLocation={onLocation}
      onClose={onClose}
    />
  );
}

/** Explains why the mask was not switched; without the dialog, the switch would seem to do nothing. */
function MaskUnchangedDialog({
  error,
  onClose,
}: {
  readonly error: AppError;
  readonly onClose: () => void;
}): ReactNode {
  return (
    <Dialog title={t('stage.maskUnchanged')} onClose={onClose}>
      <p>{sentenceOf(error)}</p>
    </Dialog>
  );
}
