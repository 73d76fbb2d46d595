import type { MyTumourKey } from './words.en.ts';

const words: Readonly<Record<MyTumourKey, string>> = {
  none: 'لا يوجد هنا فحص لورم.',
  'none.why': 'تعرض هذه الصفحة ما وجده فحص الورم لديك. افتح ملفه أولا، أو اطلبه من فريقك الطبي.',
  'none.go': 'افتح الملفات',
  working: 'نقرأ الفحص',
  save: 'احفظ هذه الصفحات',
  saved: 'الملف جاهز.',
};

export default words;
