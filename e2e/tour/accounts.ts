/** The screens for accounts: adding, showing, signing in again and signing out. */
import { expect } from 'playwright/test';
import { connectVisitor } from '../fixtures/connecting';
import { answerQuestions } from '../fixtures/native-dialogs';
import type { TourPlace, TourScreen } from './screen';

const ACCOUNT = 'dana_reyes';

function goBack({ program: { adding } }: TourPlace): Promise<void> {
  return adding.back.click();
}

export const ADDING: readonly TourScreen[] = [
  {
    name: 'adding an account: the services',
    axe: 'soak',
    open: async ({ program: { adding } }) => {
      await adding.open();
      await expect(adding.card('Pictures API')).toBeVisible();
    },
  },
  {
    name: 'adding an account: the ways to sign in to the Pictures API',
    open: async ({ program: { adding } }) => {
      await adding.card('Pictures API').click();
      await expect(adding.card('Sign in with the browser')).toBeVisible();
    },
  },
  {
    name: 'adding an account: in the browser, with a server that cannot be reached',
    axe: 'always',
    open: async ({ program }) => {
      const { adding } = program;
      await adding.card('Sign in with the browser').click();
      await adding.more.click();
      await adding.chooseHost('Another server');
      await answerQuestions(program, 'yes');
      await adding.server.fill('http://127.0.0.1:1/');
      await adding.test.click();
      await expect(adding.testSteps.first()).toBeVisible();
      await adding.submit.click();
      await expect(adding.problemOf(adding.clientId)).not.toBeEmpty();
    },
    close: goBack,
  },
  {
    name: 'adding an account: with a token',
    open: async ({ program: { adding } }) => {
      await adding.card('Paste an access token').click();
      await adding.submit.click();
      await expect(adding.problemOf(adding.accessToken)).not.toBeEmpty();
    },
    close: async (place) => {
      await goBack(place);
      await goBack(place);
    },
  },
  {
    name: 'adding an account: with an API key and its secret',
    axe: 'always',
    open: async ({ program: { adding } }) => {
      await adding.card('API v2').click();
      await adding.card('Sign in with the browser').click();
      await adding.submit.click();
      await expect(adding.problemOf(adding.root.getByLabel('Secret of the API key'))).not.toBeEmpty();
    },
    close: async (place) => {
      await goBack(place);
      await goBack(place);
    },
  },
  {
    name: 'adding an account: the ways to sign in to SmugMug 1.2',
    axe: 'soak',
    open: async ({ program: { adding } }) => {
      await adding.card('SmugMug 1.2').click();
      await expect(adding.card('Sign in with a password')).toBeVisible();
    },
  },
  {
    name: 'adding an account: with a password',
    axe: 'always',
    open: async ({ program: { adding } }) => {
      await adding.card('Sign in with a password').click();
      await adding.submit.click();
      await expect(adding.problemOf(adding.password)).not.toBeEmpty();
    },
    close: async (place) => {
      await goBack(place);
      await goBack(place);
      await goBack(place);
    },
  },
];

export const ACCOUNTS: readonly TourScreen[] = [
  {
    name: 'the welcome after an account is added',
    axe: 'always',
    open: async ({ program: { adding }, announcement: { picturesApi } }) => {
      await adding.open();
      await adding.choose('Pictures API', 'Paste an access token');
      await adding.chooseHost('Another server');
      await adding.server.fill(picturesApi.baseUrl);
      await adding.accessToken.fill(picturesApi.accounts[0]?.accessToken ?? '');
      await adding.submit.click();
      await expect(adding.welcome.facts.value('User ID')).toBeVisible();
    },
    close: ({ program: { adding } }) => adding.welcome.browse.click(),
  },
  {
    name: 'two accounts',
    open: async ({ program, announcement }) => {
      await connectVisitor(program, announcement);
      await expect(program.rail.accounts).toHaveCount(2);
      await program.rail.choose(ACCOUNT);
      await expect(program.albums.tile('Low tide')).toBeVisible();
    },
  },
  {
    name: 'an account',
    axe: 'always',
    open: async ({ program: { account, rail } }) => {
      await rail.show(ACCOUNT);
      await expect(account.facts.value('User ID')).toBeVisible();
    },
  },
  {
    name: 'signing in again',
    axe: 'always',
    open: async ({ program: { account, again } }) => {
      await account.signInAgain.click();
      await again.submit.click();
      await expect(again.root.locator('[data-problem]').first()).not.toBeEmpty();
    },
    close: ({ program: { again } }) => again.cancel.click(),
  },
  {
    name: 'the question before signing out',
    axe: 'always',
    open: async ({ program: { account } }) => {
      await account.signOut.click();
      await expect(account.confirm).toBeVisible();
    },
    close: async ({ program: { account } }) => {
      await account.cancel.click();
      await account.close.click();
    },
  },
  {
    name: 'an account that the service signed out',
    axe: 'always',
    open: async ({ program: { signedOut, toolbar }, announcement, control }) => {
      await control.setSettings({ revokedTokens: [announcement.picturesApi.accounts[0]?.accessToken ?? ''] });
      await toolbar.refresh.click();
      await expect(signedOut.root).toBeVisible();
    },
  },
  {
    name: 'a link for another account',
    axe: 'always',
    open: async ({ program }) => {
      await program.startBeside('proofsheet://open?text=tidelines&service=smugmug-1.2');
      await expect(program.find.field).toHaveValue('tidelines');
    },
    close: ({ program: { find } }) => find.close(),
  },
  {
    name: 'signed out, with what was deleted',
    axe: 'always',
    open: async ({ program: { account, rail } }) => {
      await rail.show(ACCOUNT);
      await account.signOut.click();
      await account.confirm.click();
      await expect(account.forgotten.first()).toBeVisible();
    },
    close: async ({ program: { account }, control }) => {
      await account.signedOut.getByRole('button').last().click();
      await control.setSettings({});
    },
  },
];
