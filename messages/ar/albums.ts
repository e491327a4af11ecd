import type * as english from '../en/albums';
import type { TranslatedNamespace } from '../messages';

export const albums: TranslatedNamespace<typeof english.albums> = {
  gridLabel: 'ألبومات {name}',
  emptyTitle: 'لا توجد ألبومات',
  emptyText: 'ليس لدى {name} ألبومات يُسمح لهذا الحساب برؤيتها.',
  asBeforeMask: 'الألبومات كما كانت قبل تغيير الحجب.',
  passwordOfSite: 'كلمة مرور الموقع كله',
  ownerPicker: 'ألبومات',
  onlyOwn: 'لا يمكن فتح ألبومات غير ألبومات {name}',
  onlyOwnWhy: 'معرّف المستخدم الوحيد في الطلب هو العضو ومالك الألبومات معًا.',
  filter: 'تصفية الألبومات',
  filterShort: 'تصفية الألبومات',
  found:
    '{shown, number} من {total, plural, zero {# ألبوم} one {ألبوم واحد} two {ألبومين} few {# ألبومات} many {# ألبومًا} other {# ألبوم}}',
  order: 'ترتيب الألبومات',
  countAndDate: '{count} · {date}',
  noneFoundTitle: 'لم يُعثر على ألبومات',
  noneFoundText: 'لا يحتوي أي اسم أو وصف على هذه الكلمات.',
  showAll: 'عرض كل الألبومات',
};

export const categories: TranslatedNamespace<typeof english.categories> = {
  treeLabel: 'الفئات',
  all: 'كل الألبومات',
  button: 'الفئة: {name}',
  line: '{name}، {count, plural, zero {لا ألبومات} one {ألبوم واحد} two {ألبومان} few {# ألبومات} many {# ألبومًا} other {# ألبوم}}',
  expand: 'توسيع',
  collapse: 'طي',
  failed: 'تعذّرت قراءة الفئات. {problem}.',
  failedIn: 'تعذّرت قراءة الفئات في «{name}». {problem}.',
  failedMark: 'تعذّرت قراءة الفئات داخلها',
  emptyTitle: 'لا ألبومات هنا',
  emptyText: 'لا يوجد أي ألبوم في هذه الفئة.',
};

export const subscription: TranslatedNamespace<typeof english.subscription> = {
  withheld: 'هذا الحساب غير مشترك في المعرض الخاص لدى {owner}، ولذلك لا تُعرض صوره.',
  plan: '{duration}: {price, number, ::.##} من الرصيد',
  withoutVat: '{plans}، من دون ضريبة القيمة المضافة.',
  subscribe: 'الاشتراك على الويب',
};
