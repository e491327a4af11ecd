/** The report of a check as a page to print. All that comes from services and persons is escaped and isolated. */
import { setImmediate } from 'node:timers/promises';
import type { AppError, CheckedMember, CheckMarking, CheckProblem } from '../../../preload/contract';
import { directionOf } from '../../../preload/contract/languages';
import { html, type Html } from '../../core/html';
import { currentLanguage } from '../../core/current-language';
import { type MainMessageKey, t, tParts } from '../../core/language';
import type { CheckReport } from './check-report';
import { durationText, timeTexts, type TimeTexts } from './report-times';

/** What is printed. */
export interface ReportPages {
  /** A whole document; its style sheet is at `REPORT_STYLES_PATH`. */
  readonly document: string;
  /** The content of the bottom margin of each page, in the syntax of Chromium. */
  readonly footer: string;
}

export const REPORT_STYLES_PATH = '/report.css';

/** Albums listed for one member; more are counted, and listed in the other formats. */
const MOST_ALBUMS = 20;

/** Members between two pauses, in which main does other work. */
const MEMBERS_AT_ONCE = 10;

export async function reportToPages(report: CheckReport): Promise<ReportPages> {
  const { check } = report;
  const language = currentLanguage();
  const title = t('checkPages.title');
  const isListed = (member: CheckedMember): boolean => wasReached(member) || hasMore(member);
  const sections: Html[] = [];
  for (const [index, member] of check.members.filter(isListed).entries()) {
    if (index % MEMBERS_AT_ONCE === 0) await setImmediate();
    sections.push(section(member));
  }
  const { html: document } = html`<!doctype html>
    <html lang="${language}" dir="${directionOf(language)}">
      <meta charset="utf-8" />
      <title>${title}</title>
      <link rel="stylesheet" href="${REPORT_STYLES_PATH}" />
      <h1>${title}</h1>
      ${head(report)} ${sections} ${notReached(check.members.filter((member) => !isListed(member)))}
      <p class="end">${t('checkPages.noPictures')}</p>
    </html>`;
  return { document, footer: footer(directionOf(language)) };
}

function wasReached({ firstAt }: CheckedMember): boolean {
  return firstAt !== null;
}

function hasMore({ marks, problems }: CheckedMember): boolean {
  return marks.length > 0 || problems.length > 0;
}

function head({ check, manager, exportedAt, version }: CheckReport): Html {
  const { moment, zone } = timeTexts(null);
  const { members } = check;
  const marks = members.flatMap((member) => member.marks.map(({ mark }) => mark));
  const countOf = (wanted: CheckMarking['mark']): number => marks.filter((mark) => mark === wanted).length;
  const account = { account: manager.accountName, service: manager.serviceName };
  return html`<dl>
    ${fact(t('checkPages.account'), isolated('checkPages.accountAtService', account))}
    ${fact(t('journalExport.reason'), check.reason === null ? plain('checkPages.noReason') : isolate(check.reason))}
    ${fact(t('checkPages.begun'), html`${moment(check.startedAt)}`)}
    ${fact(
      t('checkPages.finished'),
      check.finishedAt === null ? plain('checkPages.notFinished') : html`${moment(check.finishedAt)}`,
    )}
    ${fact(
      t('checkPages.members'),
      html`${t('checkPages.membersReached', { reached: members.filter(wasReached).length, count: members.length })}`,
    )}
    ${fact(
      t('checkPages.marks'),
      html`${t('checkPages.markCounts', {
        discuss: countOf('to-discuss'),
        fine: countOf('fine'),
        lookedAt: countOf('looked-at'),
      })}`,
    )}
    ${fact(
      t('checkPages.maskOffFor'),
      html`${t('checkPages.maskOffMembers', { count: members.filter(({ mask }) => mask === 'off').length })}`,
    )}
    ${fact(
      t('checkPages.created'),
      html`${t('checkPages.createdBy', { time: moment(exportedAt.toISOString()), version })}`,
    )}
    ${fact(t('checkPages.zone'), html`${zone}`)}
  </dl>`;
}

function fact(label: string, value: Html): Html {
  return html`<div>
    <dt>${label}</dt>
    <dd>${value}</dd>
  </div>`;
}

function section(of: CheckedMember): Html {
  const { member, marks, problems, firstAt } = of;
  const texts = timeTexts(firstAt);
  return html`<section>
    <h2>${isolate(member.name)} <small>${isolate(`#${member.id}`)}</small></h2>
    ${lookedAt(of, texts)} ${list('checkPages.marks', marks, (each) => marking(each, texts))}
    ${list('checkReport.problem', problems, (each) => unread(each, texts))}
  </section>`;
}

function list<Entry>(heading: MainMessageKey, entries: readonly Entry[], draw: (entry: Entry) => Html): Html {
  if (entries.length === 0) return html``;
  return html`<h3>${t(heading)}</h3>
    <ul>
      ${entries.map(draw)}
    </ul>`;
}

function lookedAt(of: CheckedMember, texts: TimeTexts): Html {
  const { firstAt, lastAt, seconds, pictureCount, mask, whyMasked } = of;
  if (firstAt === null) return html`<p>${t('checkPages.neverActed')}</p>`;
  const duration = durationText(seconds);
  const first = texts.moment(firstAt);
  const acted =
    lastAt === null || lastAt === firstAt
      ? t('checkPages.actedOnce', { first, duration })
      : t('checkPages.actedAgain', { first, last: texts.moment(lastAt), duration });
  const masked = whyMasked
    ? t('checkPages.whyMasked', { problem: problemTitle(whyMasked) })
    : t(mask === 'off' ? 'checkPages.maskOff' : 'checkPages.maskOn');
  return html`<p>
      ${acted} ${t('checkPages.seen', { pictures: pictureCount })}
      ${mask === 'off' ? html`<strong>${masked}</strong>` : html`${masked}`}
    </p>
    ${albums(of, texts)}`;
}

function albums({ albums: all, albumCount }: CheckedMember, { shortMoment }: TimeTexts): Html {
  if (albumCount === 0) return html`<p>${t('checkPages.noAlbum')}</p>`;
  const listed = all.slice(0, MOST_ALBUMS);
  const left = albumCount - listed.length;
  return html`<h3>${t('checkPages.albums', { count: albumCount })}</h3>
    <ul class="albums">
      ${listed.map(
        ({ name, at }) => html`<li>${isolated('checkPages.albumAt', { album: name, time: shortMoment(at) })}</li> `,
      )}
      ${left > 0 ? html`<li>${t('checkPages.moreAlbums', { count: left })}</li>` : []}
    </ul>`;
}

function marking({ subject, mark, note, albumName, pictureTitle, at }: CheckMarking, { shortMoment }: TimeTexts): Html {
  const where =
    subject.kind === 'member'
      ? html`${t('checkPages.wholeMember')}`
      : subject.kind === 'album'
        ? isolate(albumName ?? subject.albumId)
        : isolated('checkPages.pictureOfAlbum', {
            album: albumName ?? subject.albumId,
            picture: pictureTitle ?? subject.pictureId,
          });
  return html`<li class="${mark}">
    <strong>${t(`checkReport.${mark}`)}</strong> ${where} <small>${shortMoment(at)}</small>
    ${note === '' ? [] : html`<blockquote><div dir="auto">${note}</div></blockquote>`}
  </li>`;
}

function unread({ albumName, error, at }: CheckProblem, { shortMoment }: TimeTexts): Html {
  const problem = problemTitle(error);
  return html`<li>
    ${albumName === null ? problem : isolated('checkPages.unread', { album: albumName, problem })}
    <small>${shortMoment(at)}</small>
  </li>`;
}

function problemTitle(error: AppError): string {
  if (error.kind === 'sign-in-failed') return t(`signInFailureTitles.${error.reason}`);
  if (error.kind === 'password-needed')
    return t(error.wasWrong ? 'errorTitles.passwordWrong' : 'errorTitles.passwordNeeded');
  return t(`errorTitles.${error.kind}`);
}

function notReached(members: readonly CheckedMember[]): Html {
  if (members.length === 0) return html``;
  return html`<section>
    <h2>${t('checkPages.notReached', { count: members.length })}</h2>
    <ul class="albums">
      ${members.map(({ member }) => html`<li>${isolate(member.name)} <small>${isolate(`#${member.id}`)}</small></li> `)}
    </ul>
  </section>`;
}

function plain(key: MainMessageKey): Html {
  return html`${t(key)}`;
}

/** Keeps the direction of a text from changing the order of the text around it. */
function isolate(text: string): Html {
  return html`<bdi>${text}</bdi>`;
}

/** Returns the message with each of its values isolated. */
function isolated(key: MainMessageKey, values: Readonly<Record<string, string>>): Html {
  const elements = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, isolate(value)]));
  return joined(tParts<Html>(key, elements));
}

function joined(parts: readonly (string | Html)[]): Html {
  return html`${parts.map((part) => (typeof part === 'string' ? html`${part}` : part))}`;
}

/** Chromium fills in the elements of these classes. The margins have no style sheet, so the style is here. */
function footer(direction: string): string {
  const page = html`<span class="pageNumber"></span>`;
  const pages = html`<span class="totalPages"></span>`;
  const text = joined(tParts<Html>('checkPages.page', { page, pages }));
  return html`<div dir="${direction}" style="inline-size: 100%; text-align: center; font: 8px system-ui, sans-serif">
    ${text}
  </div>`.html;
}
