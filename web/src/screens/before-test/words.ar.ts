import type { BeforeTestKey } from './words.en.ts';

const words: Readonly<Record<BeforeTestKey, string>> = {
  basis: 'اقرأه قبل الموافقة على فحص، ومرة أخرى عند ظهور النتيجة.',
  which: 'أي فحص',
  measures: 'ماذا يقيس',
  before: 'قبل الفحص',
  positive: 'إذا وُجد شيء',
  negative: 'إذا لم يوجد شيء',
  unclear: 'إذا تعذّر تفسيره بعد',
  never: 'ما لم يكن ليضرك',
  family: 'لعائلتك',
  questions: 'أسئلة تطرحها',
  ask: 'أضف إلى أسئلتي',
  asked: 'أُضيف إلى أسئلتك',
  flags: 'راجع مرشدًا وراثيًا إذا',
  talk: 'ابحث عمّن تتحدث معه',
  print: 'اطبع هذه الصفحة',
  reviewed: 'كُتب في {date}.',
  unconfirmed: 'معرفة عامة لم تُراجع على صفحة.',
  loading: 'جارٍ فتح الصفحات',
};

export default words;
