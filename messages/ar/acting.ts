import type * as english from '../en/acting';
import type { TranslatedNamespace } from '../messages';

export const actingBand: TranslatedNamespace<typeof english.actingBand> = {
  backToOverview: 'العودة إلى النظرة العامة',
  label: 'التصرف بصفة عضو',
  actingAs: 'التصرف بصفة {name}',
  forManager: 'المدير: {manager}',
  forManagerInGroup: 'المدير: {manager} · {group}',
  timeLeft: 'الوقت المتبقي',
  endsIn: 'ينتهي بعد {time}',
  extend: 'تمديد',
  extendTo: 'تمديد، المدة من الآن: {duration}',
  stayLonger: 'تمديد ({duration})',
  returnTo: 'العودة إلى {manager}',
  returnToWithKeys: 'العودة إلى {manager} ({keys})',
  maybeActing: 'ربما ما زلت تتصرف بصفة عضو',
  stop: 'إنهاء التصرف بصفة عضو',
};

export const actingAnnouncements: TranslatedNamespace<typeof english.actingAnnouncements> = {
  started: 'أنت تتصرف الآن بصفة {name} حتى {time}. المدير: {manager}.',
  startedInGroup: 'أنت تتصرف الآن بصفة {name} من {group} حتى {time}. المدير: {manager}.',
  endsSoon: 'ينتهي التصرف بصفة {name} قريبًا، عند {time}.',
  ended: 'عدت إلى حسابك، ولم تعد تتصرف بصفة عضو.',
};

export const actingTransition: TranslatedNamespace<typeof english.actingTransition> = {
  starting: 'يبدأ التصرف بصفة {name}',
  returning: 'تجري العودة إلى {name}',
  failed: 'تعذّر التصرف بصفة {name}',
  ended: 'انتهى التصرف بصفة {name}',
  endedExplanation: '{reason} لم يعد يظهر أي شيء من بيانات العضو.',
  goOnAs: 'المتابعة بحساب {name}',
  actAgain: 'التصرف بصفة {name} مجددًا',
};

export const actingEndReasons: TranslatedNamespace<typeof english.actingEndReasons> = {
  'time-limit': 'انتهى الوقت المحدد لذلك.',
  slept: 'دخل الكمبيوتر في وضع السكون.',
  locked: 'قُفل الكمبيوتر.',
  blanked: 'انطفأت الشاشة، ولا يذكر هذا النظام هل قُفلت.',
  refused: 'لم تعد الخدمة تسمح بذلك: ربما لم تعد مديرًا للمجموعة، أو غادرها العضو.',
  'signed-out': 'سُجّل خروج حسابك.',
  ended: 'أنهاه البرنامج.',
};

/** U+2066 and U+2069 keep the parts from being shown in the reverse order. */
export const actingTime: TranslatedNamespace<typeof english.actingTime> = {
  minutesLeft: '\u2066{minutes}:{seconds}\u2069',
  hoursLeft: '\u2066{hours}:{minutes}:{seconds}\u2069',
};
