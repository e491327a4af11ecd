/**
 * The language of the window: its messages, and the locale of numbers and dates. There is one per page, like the `lang` of
 * the document, so that every function can word what it returns. [Note: One language per page]
 */
import type { ReactNode } from 'react';
import { Fragment, createElement, isValidElement, useSyncExternalStore } from 'react';
import * as windowMessages from '../../messages/en/window';
import type { Catalogue, KeyOf, Translated } from '../../messages/messages';
import type { MessageValues, Translator } from '../../messages/translator';
import { translatorFor } from '../../messages/translator-for';
import { type AnyLanguage, directionOf } from '../../preload/contract/languages';
import { localeFor, systemFormats } from '../../messages/locale';

export type WindowMessages = typeof windowMessages;
/** A key of a message of the window: "settings.title". */
export type MessageKey = KeyOf<WindowMessages>;

interface Active {
  readonly language: AnyLanguage;
  readonly locale: string;
  readonly translator: Translator<WindowMessages>;
}

let active = activate('en', windowMessages);
const listeners = new Set<() => void>();

function activate(language: AnyLanguage, messages: Translated<WindowMessages>): Active {
  return {
    language,
    locale: localeFor(language, systemFormats()),
    translator: translatorFor<WindowMessages>(language, messages),
  };
}

/** Sets the language of the page, and renders it again. */
export function setLanguage(language: AnyLanguage, messages: Translated<WindowMessages>): void {
  active = activate(language, messages);
  document.documentElement.lang = language;
  document.documentElement.dir = directionOf(language);
  for (const listener of listeners) listener();
}

/** Returns the message in the language of the page. A component that React does not render again needs `useLanguage`. */
export function t(key: MessageKey, values?: MessageValues): string {
  return active.translator.translate(key, values);
}

/** Returns true if there is a message with this key, for keys made from codes that not all have a message. */
export function hasMessage(key: string): key is MessageKey {
  const dot = key.indexOf('.');
  const [namespace, name] = [key.slice(0, dot), key.slice(dot + 1)];
  const catalogue: Catalogue = windowMessages;
  const messages = Object.hasOwn(catalogue, namespace) ? catalogue[namespace] : undefined;
  return messages !== undefined && Object.hasOwn(messages, name);
}

/** Returns the message as React nodes, if one of its values is an element. */
export function tNodes(key: MessageKey, values: Readonly<Record<string, ReactNode>>): ReactNode {
  const parts = active.translator.translateToParts<object>(key, values as Record<string, string | object>);
  return createElement(
    Fragment,
    // Chromium 114 keeps the order of an unchanged text such as ". " when the direction changes, so it is created anew.
    { key: active.language },
    ...parts.map((part) => (isValidElement(part) || typeof part === 'string' ? part : null)),
  );
}

/** BCP 47 tag for numbers, dates and sorting: the language of the page, with the region and hours of the system. */
export function currentLocale(): string {
  return active.locale;
}

/** True if the page is written from right to left. */
export function isRightToLeft(): boolean {
  return directionOf(active.language) === 'rtl';
}

/** Renders the component again if the language changes. */
export function useLanguage(): AnyLanguage {
  return useSyncExternalStore(subscribe, () => active.language);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}
