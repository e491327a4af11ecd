import type * as english from '../en/settings-sections';
import type { TranslatedNamespace } from '../messages';

export const startSettings: TranslatedNamespace<typeof english.startSettings> = {
  title: 'بدء التشغيل',
  opens: 'عند بدء تشغيل Proofsheet',
  'last-location': 'عرض آخر ما كان مفتوحًا',
  albums: 'عرض ألبومات آخر حساب استُخدم',
  hint: 'كل شيء محجوب عند كل تشغيل، ولا تُعرض حينها ألبومات أي عضو.',
};

export const viewerSettings: TranslatedNamespace<typeof english.viewerSettings> = {
  title: 'العرض الكبير',
  showsFilmstrip: 'إظهار شريط الصور',
  showsFilmstripHint: 'صور صغيرة من الألبوم تحت الصورة الكبيرة.',
  showsInfoOverlay: 'إظهار تفاصيل فوق الصورة',
  showsInfoOverlayHint: 'وقت الالتقاط والملف والحجم، والتعريض إذا كانت بيانات الكاميرا معروضة.',
  slideshowSeconds: 'عرض الشرائح: مدة كل صورة',
  isShuffled: 'عرض الشرائح بترتيب عشوائي',
  isShuffledHint: 'يعرض صور الألبوم بترتيب عشوائي، كل صورة مرة واحدة.',
  repeats: 'تكرار عرض الشرائح',
  repeatsHint: 'يبدأ من جديد بعد الصورة الأخيرة.',
  showsHistogram: 'إظهار المدرج التكراري',
  showsHistogramHint: 'مدى سطوع بكسلات الصورة، وألوانها أيضًا.',
  keepsZoomHint: 'وإلا فتُلاءم كل صورة مع النافذة أولًا.',
  hasSound: 'تشغيل صوت الفيديوهات في عرض الشرائح',
  hasSoundHint: 'تُشغَّل الفيديوهات دائمًا حتى نهايتها.',
};

export const accountSettings: TranslatedNamespace<typeof english.accountSettings> = {
  title: 'الحسابات',
  none: 'لا يوجد حساب خاص بك متصل. العرض التجريبي ليس حسابًا.',
  list: 'حساباتك',
  signedOut: 'مسجَّل الخروج',
  open: 'فتح الحساب {name}',
};

export const settingsKeywords: TranslatedNamespace<typeof english.settingsKeywords> = {
  storage: 'تخزين، قرص، مجلد البيانات، حفظ، ذاكرة مؤقتة، إفراغ، دون اتصال، مساحة',
  appearance: 'سمة، مظهر، وضع داكن، ليلي، فاتح، ترجمة، لغة، language',
  viewer: 'صورة كبيرة، صور مصغرة، عرض تقديمي، فاصل زمني',
  start: 'تشغيل، آخر ألبوم، جلسة، استئناف، البداية',
  accounts: 'تسجيل الدخول، تسجيل الخروج، مستخدم، ملف شخصي، ربط',
  mask: 'إخفاء، تمويه، رقابة، آمن، عري، كشف، خصوصية، فسيفساء، كل الصور، عناوين، نافذة أخرى، مكتب',
  panic: 'قفل، اختصار، رمز، كلمة المرور، تمويه، إخفاء',
  captures: 'لقطة شاشة، تسجيل، مشاركة الشاشة، خصوصية',
  acting: 'مجموعة، مدير، عضو، حد زمني، هوية',
  secrets: 'سلسلة المفاتيح، كلمة المرور، رمز، تشفير، أمان، تخزين',
  network: 'وكيل، إنترنت، اتصال، خادم، دون اتصال',
  updates: 'تحديث، ترقية، إصدار، تنزيل، جديد',
};
