/** The settings of the whole program: the sections one below the other, with a list of them and a search beside them. */
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from 'react';
import type { Account, Preferences, PreferencesChange, StorageState } from '../../../preload/contract';
import { foldText, matchesText, searchTerms } from '../../../preload/contract/text-match';
import { programQueries } from '../../api/query-client';
import { Dialog } from '../../ui/dialog';
import { t } from '../../ui/language';
import { SearchField } from '../../ui/search-field';
import { Hint } from '../../ui/text-looks';
import { AccountsSection } from './accounts-section';
import { ActingSection } from './acting-section';
import { AppearanceSection } from './appearance-section';
import { CachePart } from './cache-part';
import type { Person } from './mask-section';
import { MaskSection } from './mask-section';
import { NetworkSection } from './network-section';
import { PanicSection } from './panic-section';
import { storageQuery } from './queries';
import { ScreenSection } from './screen-section';
import { SecretsSection } from './secrets-section';
import { storageNotes } from './storage-labels';
import { StartSection } from './start-section';
import { StorageSection } from './storage-section';
import { UpdatesSection } from './updates-section';
import { ViewerSection } from './viewer-section';
import styles from './settings-dialog.module.css';

export interface SettingsDialogProps {
  /** The active identity comes first. */
  readonly people: readonly Person[];
  /** Undefined until the preferences are loaded. */
  readonly preferences: Preferences | undefined;
  /** In the order of the rail. */
  readonly accounts: readonly Account[];
  readonly onShowAccount: (account: Account) => void;
  readonly onAddAccount: () => void;
  readonly onPreferences: (change: PreferencesChange) => void;
  /** The section to begin with; undefined for the first one. */
  readonly begin?: SectionId | undefined;
  readonly onClose: () => void;
}

export function SettingsDialog(props: SettingsDialogProps): ReactNode {
  const body = useRef<HTMLDivElement>(null);
  const search = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const [current, setCurrent] = useState(0);
  /** Indexes of the sections without the searched words. */
  const [hidden, setHidden] = useState<ReadonlySet<number>>(new Set());
  const storage = useQuery(storageQuery, programQueries).data;
  const sections = sectionsOf(props, storage).filter((section) => section.content !== null);
  const searchFor = (next: string): void => {
    const words = searchTerms(next);
    const elements = [...(body.current?.children ?? [])];
    const isHidden = (index: number): boolean => {
      const keywords = sections[index] ? t(`settingsKeywords.${sections[index].id}`) : '';
      return !matchesText(foldText(`${elements[index]?.textContent} ${keywords}`), words);
    };
    setText(next);
    setHidden(new Set(elements.map((_element, index) => index).filter(isHidden)));
  };
  const scrollTo = (index: number): void => {
    const section = body.current?.children[index];
    // Not `scrollIntoView`, which also scrolls the dialog around the sections.
    if (section instanceof HTMLElement && body.current)
      body.current.scrollTop = section.offsetTop - body.current.offsetTop;
  };
  const goTo = (index: number): void => {
    setCurrent(index);
    scrollTo(index);
  };
  const { begin } = props;
  // Scrolling also marks the section in the list.
  const scrollToBegin = useEffectEvent(() => scrollTo(sections.findIndex(({ id }) => id === begin)));
  useEffect(() => scrollToBegin(), []);
  const list = useRef<HTMLUListElement>(null);
  const showMark = useEffectEvent(() => {
    const entry = list.current?.querySelector('[aria-current=true]');
    if (entry && list.current) scrollWithin(list.current, entry);
  });
  useLayoutEffect(() => showMark(), [current]);
  useEffect(() => {
    const scrolled = body.current;
    if (!scrolled) return undefined;
    const observer = new ResizeObserver(() => {
      setCurrent((known) => currentSection(scrolled, known));
      showMark();
    });
    observer.observe(scrolled);
    return () => observer.disconnect();
  }, []);
  const found = sections.map((_section, index) => index).filter((index) => !hidden.has(index));
  const listed = found.map((index) => sections[index]?.id).join(' ');
  useEffect(() => {
    // A title can take a second line in another language, which moves the entries below it.
    const observer = new ResizeObserver(() => showMark());
    for (const entry of list.current?.children ?? []) observer.observe(entry);
    return () => observer.disconnect();
  }, [listed]);
  return (
    <Dialog title={t('settings.title')} className={styles['root']} onClose={props.onClose}>
      <div className={styles['columns']}>
        <nav className={styles['list']} aria-label={t('settings.sections')}>
          <SearchField
            label={t('settings.search')}
            placeholder={t('settings.searchShort')}
            text={text}
            inputRef={search}
            onChange={searchFor}
            onEscape={props.onClose}
            onLeaveDown={() => focusFirstField(body.current)}
          />
          <ul ref={list} data-scrolls>
            {found.map((index) => (
              <li key={sections[index]?.id}>
                <button type="button" aria-current={index === current} onClick={() => goTo(index)}>
                  {sections[index]?.title}
                </button>
              </li>
            ))}
          </ul>
        </nav>
        <div
          ref={body}
          className={styles['body']}
          data-scrolls
          onScroll={({ currentTarget }) => setCurrent((known) => currentSection(currentTarget, known))}
        >
          {sections.map(({ id, content }, index) => (
            <div key={id} hidden={hidden.has(index)}>
              {content}
            </div>
          ))}
        </div>
      </div>
      <Hint className={styles['nothing']} role="status">
        {found.length === 0 && t('settings.nothingFound', { text: text.trim() })}
      </Hint>
    </Dialog>
  );
}

export type SectionId =
  | 'storage'
  | 'appearance'
  | 'viewer'
  | 'start'
  | 'accounts'
  | 'mask'
  | 'panic'
  | 'captures'
  | 'acting'
  | 'secrets'
  | 'network'
  | 'updates';

interface SettingsSection {
  /** The same in every language, so that a change of the language keeps what was typed. */
  readonly id: SectionId;
  readonly title: string;
  /** Null if there is nothing to show, as until the preferences are loaded. */
  readonly content: ReactNode;
}

/** `state`: undefined until the state of the files is known. */
function sectionsOf(props: SettingsDialogProps, state: StorageState | undefined): readonly SettingsSection[] {
  const { people, preferences, onPreferences } = props;
  const notes = state && storageNotes(state);
  const shared = preferences && { preferences, onChange: onPreferences };
  const storage: SettingsSection = {
    id: 'storage',
    title: t('storage.title'),
    content: state ? (
      <StorageSection notes={storageNotes(state)}>
        {shared && <CachePart {...shared} problem={state.cache} />}
      </StorageSection>
    ) : null,
  };
  // Problems come first.
  const hasNotes = notes !== undefined && notes.length > 0;
  return [
    ...(hasNotes ? [storage] : []),
    { id: 'appearance', title: t('settings.appearance'), content: shared ? <AppearanceSection {...shared} /> : null },
    { id: 'viewer', title: t('viewerSettings.title'), content: shared ? <ViewerSection {...shared} /> : null },
    { id: 'start', title: t('startSettings.title'), content: shared ? <StartSection {...shared} /> : null },
    {
      id: 'accounts',
      title: t('accountSettings.title'),
      content: <AccountsSection accounts={props.accounts} onShow={props.onShowAccount} onAdd={props.onAddAccount} />,
    },
    {
      id: 'mask',
      title: t('maskSettings.title'),
      content: shared ? <MaskSection people={people} {...shared} /> : null,
    },
    {
      id: 'panic',
      title: t('panicKey.title'),
      content: <PanicSection preferences={preferences} onChange={onPreferences} />,
    },
    { id: 'captures', title: t('screenCaptures.title'), content: <ScreenSection /> },
    { id: 'acting', title: t('settings.actingTitle'), content: shared ? <ActingSection {...shared} /> : null },
    { id: 'secrets', title: t('secretsStorage.title'), content: <SecretsSection /> },
    { id: 'network', title: t('network.title'), content: <NetworkSection /> },
    ...(hasNotes ? [] : [storage]),
    { id: 'updates', title: t('updates.title'), content: <UpdatesSection /> },
  ];
}

function focusFirstField(body: HTMLElement | null): void {
  body?.querySelector<HTMLElement>(':scope > div:not([hidden]) :is(button, input, select, textarea):enabled')?.focus();
}

/**
 * Returns the index of the section at the top. At the end of the list, a section that was chosen cannot reach the top, so
 * the known one stays while it is visible.
 */
function currentSection(body: HTMLElement, known: number): number {
  const { top, bottom } = body.getBoundingClientRect();
  const sections = [...body.children].map((section) => section.getBoundingClientRect());
  const isAtEnd = body.scrollTop + body.clientHeight >= body.scrollHeight - 1;
  const current = sections[known];
  if (isAtEnd && current && current.top < bottom && current.bottom > top) return known;
  const above = sections.filter((section) => section.top <= top + SLACK_PX);
  return Math.max(0, above.length - 1);
}

/** A section counts as the one at the top this many CSS pixels before it touches the edge: two lines of the one before. */
const SLACK_PX = 72;

/** Scrolls only the list, not the dialog around it. */
function scrollWithin(list: HTMLElement, entry: Element): void {
  const [edges, own] = [list.getBoundingClientRect(), entry.getBoundingClientRect()];
  list.scrollTop += Math.min(0, own.top - edges.top) + Math.max(0, own.bottom - edges.bottom);
}
