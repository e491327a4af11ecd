import type * as english from '../en/pictures';
import type { TranslatedNamespace } from '../messages';

export const pictures: TranslatedNamespace<typeof english.pictures> = {
  count: '{count, plural, zero {لا صور} one {صورة واحدة} two {صورتان} few {# صور} many {# صورة} other {# صورة}}',
  notCounted: 'عدد الصور غير معروف',
  gridLabel: 'صور {name}',
  emptyTitle: 'لا توجد صور',
  emptyText: 'هذا الألبوم فارغ.',
  someMissing: '{problem}: بعض الصور غير موجودة هنا.',
  someFailed:
    '{count, plural, zero {لم تُحمَّل أي صورة} one {لم تُحمَّل صورة واحدة} two {لم تُحمَّل صورتان} few {لم تُحمَّل # صور} many {لم تُحمَّل # صورة} other {لم تُحمَّل # صورة}}: {problem}',
  notDrawn: 'لا يمكن عرض الملف',
  passwordOfAlbum: 'كلمة مرور هذا الألبوم',
  passwordOfSite: 'كلمة مرور الموقع كله',
  picture: 'صورة',
  video: 'فيديو',
  openInAlbum: 'فتح في الألبوم',
  lookingInAlbum: 'جارٍ البحث عن الصورة في ألبومها. مفتاح Esc يوقف ذلك.',
  couldNotLoad: 'تعذّر التحميل',
  notGiven: 'غير متاحة',
  notGivenWhy: 'لا تقدّم الخدمة هذه الصورة',
};

export const covers: TranslatedNamespace<typeof english.covers> = {
  withheld: 'لا يوجد اشتراك',
  withheldWhy: 'لا يعرض المالك الأغلفة إلا للمشتركين في معرضه الخاص',
  none: 'لا توجد صور',
};

export const withheldTitles: TranslatedNamespace<typeof english.withheldTitles> = {
  'not-subscribed': 'لا يوجد اشتراك',
  'not-available': 'غير متاحة',
};

export const withheldExplanations: TranslatedNamespace<typeof english.withheldExplanations> = {
  'not-subscribed': 'لا يعرض المالك هذه الصورة إلا للمشتركين في معرضه الخاص.',
  'not-available': 'الألبوم يذكر هذه الصورة، لكن المعرض لا يقدّمها: ربما تنتظر الموافقة، أو أُزيلت، أو قُفلت.',
};

export const viewer: TranslatedNamespace<typeof english.viewer> = {
  label: 'الصورة: {title}',
  labelMasked: 'الصورة: {title}، {reason}',
  position: '{index, number} من {total, number}',
  pictureFailed: 'تعذّر تحميل الصورة الكبيرة.',
  videoFailed: 'تعذّر تشغيل هذا الفيديو.',
  zoom: 'التكبير',
  zoomOf: 'التكبير: {figure}',
  zoomed: 'مكبَّرة',
  zoomFit: 'ملائمة',
  zoomFill: 'مالئة',
  keepZoom: 'الاحتفاظ بالتكبير للصورة التالية',
  loadingOriginal: 'جارٍ تحميل الأصل، {size}…',
  loadingLarger: 'جارٍ تحميل حجم أكبر…',
  loadingSize: 'جارٍ تحميل حجم أكبر، {size}…',
  tooLarge: 'هذه الصورة بدقة {full} بكسل أكبر من أن تُعرض. ما تراه حجم بدقة {shown} بكسل.',
  notDecoded: 'لا يمكن عرض الحجم بدقة {full} بكسل. ما تراه حجم بدقة {shown} بكسل.',
  smallerOfUnknown: 'لا يمكن عرض الحجم الكامل. ما تراه حجم بدقة {shown} بكسل.',
};

export const histogram: TranslatedNamespace<typeof english.histogram> = {
  label: 'المدرج التكراري',
  summary: 'المدرج التكراري: نصف البكسلات أغمق من {median}. {black} سوداء و{white} بيضاء.',
  brightness: 'السطوع',
  red: 'أحمر',
  green: 'أخضر',
  blue: 'أزرق',
  black: 'أسود {share}',
  white: 'أبيض {share}',
  masked: 'لا مدرج تكراري ما دامت الصورة محجوبة.',
  ofVideo: 'ليس للفيديو مدرج تكراري.',
  failed: 'تعذّر حساب المدرج التكراري.',
};

export const filmstrip: TranslatedNamespace<typeof english.filmstrip> = {
  label: 'شريط الصور',
  picture: 'الصورة {number, number}',
  position: 'الموضع في الألبوم',
};

export const slideshow: TranslatedNamespace<typeof english.slideshow> = {
  play: 'بدء عرض الشرائح',
  stop: 'إيقاف عرض الشرائح',
};

export const compare: TranslatedNamespace<typeof english.compare> = {
  label: 'مقارنة {count, plural, zero {لا صور} one {صورة واحدة} two {صورتين} few {# صور} many {# صورة} other {# صورة}}',
};

export const viewerHint: TranslatedNamespace<typeof english.viewerHint> = {
  move: '{previous} {next} صور أخرى',
  filmstrip: '{filmstrip} شريط الصور',
  slideshow: '{slideshow} عرض الشرائح',
  close: '{close} رجوع',
};

export const videoPlayer: TranslatedNamespace<typeof english.videoPlayer> = {
  label: 'الفيديو',
  frameBack: 'الإطار السابق',
  frameForward: 'الإطار التالي',
  loop: 'تكرار الفيديو',
  rate: 'السرعة',
  rateValue: '{rate} ×',
  quality: 'الجودة',
  qualityOfWindow: 'حجم النافذة',
  qualityValue: '{edge, number} بكسل',
};

export const pictureExport: TranslatedNamespace<typeof english.pictureExport> = {
  copied: 'تم النسخ',
  copiedMasked: 'نُسخ الشكل المحجوب: الصورة محجوبة',
  copiedSmaller: 'لا يمكن نسخ هذه الصورة بحجمها الكامل. نُسخ حجم منها بأبعاد {size} بكسل.',
  saved: 'تم الحفظ باسم «{fileName}» ({size})',
  savedMasked: 'حُفظ الشكل المحجوب باسم «{fileName}»: الصورة محجوبة',
  draggingMasked: 'يجري سحب الشكل المحجوب: الصورة محجوبة',
  draggingRevealed: 'يجري سحب الشكل المحجوب: لا يمكن سحب صورة مكشوفة على هذا النظام. احفظها بدلًا من ذلك',
  linkCopied: 'تم نسخ الرابط',
  noLink: 'لا يوجد رابط: لا تقدم الخدمة رابطًا لهذه الصورة',
  linkMasked: 'لا يوجد رابط ما دامت الصورة محجوبة',
};
