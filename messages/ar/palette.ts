import type * as english from '../en/palette';
import type { TranslatedNamespace } from '../messages';

export const palette: TranslatedNamespace<typeof english.palette> = {
  title: 'لوحة الأوامر',
  field: 'ألبوم أو صورة أو مالك أو حساب أو عضو أو أمر',
  listLabel: 'النتائج',
  nothingFound: 'لا يوجد شيء باسم «{text}».',
  groupWithMore:
    '{group} · {count, plural, zero {لا نتائج أخرى} one {نتيجة أخرى، اكتب المزيد من الاسم} two {نتيجتان أخريان، اكتب المزيد من الاسم} few {# نتائج أخرى، اكتب المزيد من الاسم} many {# نتيجة أخرى، اكتب المزيد من الاسم} other {# نتيجة أخرى، اكتب المزيد من الاسم}}',
  lookUp: 'الانتقال إلى «{text}» كمالك أو ألبوم…',
  returnTo: 'العودة إلى {name}',
  serviceSignedOut: '{service}، سُجّل الخروج',
  lookedUp: 'بحثت عنه',
};

export const paletteGroups: TranslatedNamespace<typeof english.paletteGroups> = {
  recent: 'الأحدث',
  switchTo: 'التبديل إلى',
  actAs: 'التصرف بصفة',
  actAsOther: 'التصرف بصفة عضو آخر',
  commands: 'الأوامر',
  albums: 'الألبومات',
  pictures: 'الصور',
  owners: 'المالكون',
  atService: 'لدى الخدمة',
};
