import type { MyQuestionsKey } from './words.en.ts';

const words: Readonly<Record<MyQuestionsKey, string>> = {
  statement:
    '{n, plural, =0 {لا أسئلة في قائمتي بعد} =1 {سؤال واحد لزيارتي} =2 {سؤالان لزيارتي} few {# أسئلة لزيارتي} other {# سؤالًا لزيارتي}}',
  basis: 'هي من خطتك. عدّلها، وضع الأهم أولًا، وأضف أسئلتك.',
  change: 'عدّل',
  earlier: 'أعلى',
  later: 'أسفل',
  remove: 'احذف',
  words: 'السؤال بكلماتك',
  keep: 'احفظ',
  cancel: 'اتركه كما كان',
  own: 'سؤال من عندي',
  add: 'أضفه',
  print: 'اطبع أسئلتي',
  added: 'سؤالك في القائمة.',
  kept: 'حُفظت كلماتك.',
  moved: 'صار رقمه {n}.',
  removed: 'لم يعد في القائمة.',
  'to-tell': 'ما قد يسألك عنه طبيبك',
  'to-tell.why': 'أحضر الإجابات إن استطعت. فهي تساعد على فحص خطتك.',
  visit: 'في الزيارة',
  'visit.1': 'اسأل السؤال الأول أولًا. قد يكون الوقت قصيرًا.',
  'visit.2': 'أعد بكلماتك ما سمعته.',
  'visit.3': 'أحضر كل أدويتك، أو هذه القائمة.',
};

export default words;
