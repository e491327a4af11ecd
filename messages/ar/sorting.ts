import type * as english from '../en/sorting';
import type { TranslatedNamespace } from '../messages';

export const sort: TranslatedNamespace<typeof english.sort> = {
  descending: 'ترتيب تنازلي',
  ofService: 'مرتبة من الخدمة',
  here: 'مرتبة على هذا الجهاز',
  grouping: 'مجموعات الصور',
  undated: 'بلا تاريخ',
  scrubber: 'التاريخ',
  failed: 'تعذّر ترتيب الصور. {problem}.',
  read: 'قُرئ {known, number} من {total, plural, zero {# صورة} one {صورة واحدة} two {صورتين} few {# صور} many {# صورة} other {# صورة}}. تتبعها البقية بلا ترتيب.',
  reading:
    'قُرئ {known, number} من {total, plural, zero {# صورة} one {صورة واحدة} two {صورتين} few {# صور} many {# صورة} other {# صورة}}…',
  readOthers: 'قراءة البقية',
  stopReading: 'إيقاف القراءة',
  noValues: 'لا تذكر الخدمة ذلك لأي من هذه الصور.',
  namesMasked: 'العناوين مقنّعة، لذلك لا يُرتَّب شيء حسب الاسم.',
};

export const sortBy: TranslatedNamespace<typeof english.sortBy> = {
  service: 'ترتيب الخدمة',
  ofList: 'ترتيب القائمة',
  byAlbum: 'حسب الألبوم',
  name: 'الاسم',
  taken: 'تاريخ الالتقاط',
  uploaded: 'تاريخ الرفع',
  updated: 'آخر تغيير',
  size: 'حجم الملف',
  count: 'عدد الصور',
};

export const groupBy: TranslatedNamespace<typeof english.groupBy> = {
  nothing: 'بلا مجموعات',
  day: 'حسب اليوم',
  month: 'حسب الشهر',
  year: 'حسب السنة',
};
