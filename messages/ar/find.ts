import type * as english from '../en/find';
import type { TranslatedNamespace } from '../messages';

export const find: TranslatedNamespace<typeof english.find> = {
  title: 'الانتقال إلى مالك أو ألبوم',
  linkText: 'ما يشير إليه الرابط',
  open: 'فتح',
  looking: 'جارٍ البحث',
  unlistedHint: 'يُفتح الألبوم أيضًا بمعرّفه ومفتاحه، مثل \u20661001_aB3dE\u2069، أو بمفتاحه وحده إن لم يكن له معرّف.',
  albumPassword: 'كلمة مرور الألبوم',
  sitePassword: 'أو كلمة مرور الموقع كله، إذا كان المالك يحميه',
  passwordsKept: 'لا تُحفظ كلمات المرور إلا حتى إغلاق Proofsheet.',
  owners: 'المالكون',
  /** U+200F puts the word after a Latin name. */
  ownerIsYou: '\u200f{name} (أنت)',
  lookedUp: 'بحثت عنه',
  pin: 'تثبيت {name}',
  unpin: 'إلغاء تثبيت {name}',
  forget: 'إزالة {name} من القائمة',
  fromLink: 'من رابط. لا يُفتح شيء قبل أن تؤكده.',
  openWith: 'فتحه بحساب',
  chooseAccount: 'اختيار حساب',
  noAccountFor: 'لا يوجد هنا حساب يستطيع فتح {link}. إنه يخص خدمة ليس لك حساب فيها.',
  onlyOwnAlbums:
    'أثناء التصرف بصفة {name} لا يمكن فتح ألبومات غير ألبومات {name}. أنهِ التصرف بصفة عضو لفتح ألبومات مالكين آخرين.',
};

export const albumPassword: TranslatedNamespace<typeof english.albumPassword> = {
  which: 'أي كلمة مرور',
  password: 'كلمة المرور',
  album: 'كلمة مرور هذا الألبوم',
  site: 'كلمة مرور الموقع كله',
  open: 'فتح',
  trying: 'تجري المحاولة',
  kept: 'لا تُحفظ إلا حتى إغلاق Proofsheet.',
};
