import type * as english from '../en/main-window';
import type { TranslatedNamespace } from '../messages';

export const windowTitle: TranslatedNamespace<typeof english.windowTitle> = {
  actingAs: 'التصرف بصفة {member} (\u2066#{id}\u2069)، المدير: {manager}',
  locked: 'بلا عنوان',
};

export const journalExport: TranslatedNamespace<typeof english.journalExport> = {
  fileName: 'سجل تدقيق Proofsheet {day}',
  fileNameActing: 'سجل تدقيق Proofsheet {day} (بصفة {member})',
  someMember: 'عضو',
  number: 'الرقم',
  time: 'الوقت (UTC)',
  manager: 'المدير',
  service: 'الخدمة',
  group: 'المجموعة',
  member: 'العضو',
  memberId: 'معرّف العضو',
  event: 'الحدث',
  what: 'الموضوع',
  reason: 'السبب',
  mask: 'الحجب',
  intact: 'سليم',
  maskOn: 'مفعّل',
  maskOff: 'متوقف',
  yes: 'نعم',
  no: 'لا',
  notActedAs: 'مقارنة دون التصرف بصفة العضو',
  albumsSearched:
    '{count, plural, zero {لا ألبومات} one {ألبوم واحد} two {ألبومان} few {# ألبومات} many {# ألبومًا} other {# ألبوم}}',
  albumsRead: 'تصنيف الصور في كل الألبومات',
};

export const serviceNames: TranslatedNamespace<typeof english.serviceNames> = {
  visitor: 'زائر',
  demo: 'عرض تجريبي',
  freeGallery: 'معرض مجاني',
};

export const pictureFile: TranslatedNamespace<typeof english.pictureFile> = {
  fileName: '{name}{isStill, select, true { (لقطة ثابتة)} other {}}{isMasked, select, true { (محجوبة)} other {}}',
  untitled: 'صورة',
};

export const checkReport: TranslatedNamespace<typeof english.checkReport> = {
  fileName: 'مراجعة Proofsheet {day}',
  row: 'الصف',
  album: 'الألبوم',
  picture: 'الصورة',
  mark: 'العلامة',
  note: 'الملاحظة',
  problem: 'تعذرت القراءة',
  seconds: 'الثواني',
  pictures: 'الصور التي شوهدت',
  member: 'عضو',
  opened: 'فُتح الألبوم',
  marked: 'وُضعت علامة',
  unread: 'لم يُقرأ',
  'looked-at': 'شوهد',
  'to-discuss': 'للمناقشة',
  fine: 'سليم',
};

export const overviewExport: TranslatedNamespace<typeof english.overviewExport> = {
  fileName: 'نظرة عامة Proofsheet {day}',
  notes: 'ملاحظات',
};

export const pictureList: TranslatedNamespace<typeof english.pictureList> = {
  file: 'صور Proofsheet {day}',
  album: 'الألبوم',
  title: 'العنوان',
  fileName: 'اسم الملف',
  kind: 'النوع',
  picture: 'صورة',
  video: 'فيديو',
  caption: 'الوصف',
  keywords: 'الكلمات المفتاحية',
  takenAt: 'تاريخ الالتقاط',
  uploadedAt: 'تاريخ الرفع',
  width: 'العرض (بكسل)',
  height: 'الارتفاع (بكسل)',
  sizeBytes: 'الحجم (بايت)',
  latitude: 'خط العرض',
  longitude: 'خط الطول',
  isMasked: 'محجوبة',
  link: 'الرابط',
  id: 'المعرّف',
};
