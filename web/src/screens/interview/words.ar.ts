import type { InterviewKey } from './words.en.ts';

const words: Readonly<Record<InterviewKey, string>> = {
  step: 'السؤال {n} من {of}: {section}',
  'section.person': 'عنك',
  'section.medicines': 'ما تتناوله',
  'section.health': 'صحتك',
  'section.lifestyle': 'نمط حياتك',
  'section.family': 'عائلتك',
  'section.pregnancy': 'الأطفال',
  'section.wishes': 'ما يهمك',
  'section.means': 'أين تعيش والتكلفة',
  answer: 'إجابتك',
  none: 'لا شيء',
  yes: 'نعم',
  no: 'لا',
  next: 'احفظ وتابع',
  'next.anyway': 'احفظه هكذا وتابع',
  skip: 'تخطَّ',
  back: 'رجوع',
  show: 'اعرض ما تغيّره إجاباتي',
  look: 'راجع هذا من فضلك',
  order: 'اختر الأهم أولًا.',
  intro: 'يمكنك ترك أي سؤال. ما تتركه يبقى غير معروف. تُحفظ كل إجابة على هذا الجهاز فقط.',
  changed:
    '{n, plural, =0 {لم تغيّر إجاباتك أي سطر حتى الآن} one {غيّرت إجاباتك سطرًا واحدًا في خطتك} other {غيّرت إجاباتك # من أسطر خطتك}}',
  'changed.why': 'هذا ما اختلف منذ آخر مرة.',
  'go-on': 'تابع الأسئلة',
  done: '{n, plural, =0 {لم تُجب عن أي سؤال} one {أجبت عن سؤال واحد} other {أجبت عن # من الأسئلة}}',
  'done.why': 'يمكنك العودة وتغيير أي إجابة. احفظ بياناتك إذا أردت الاحتفاظ بها.',
  'see-plan': 'اعرض خطتي',
  save: 'احفظ بياناتي',
  entry: 'أدخل قيمًا أو نتائج قديمة',
  first: 'ابدأ من السؤال الأول',
  safe: 'إجاباتك محفوظة.',
};

export default words;
