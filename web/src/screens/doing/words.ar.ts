import type { DoingKey } from './words.en.ts';

const words: Readonly<Record<DoingKey, string>> = {
  'changes.added': 'جديد في خطتك',
  'changes.removed': 'لم يعد في خطتك',
  'changes.changed': 'تغيّر في خطتك',
  'changes.none': 'لم يتغيّر أي سطر في خطتك.',
  working: 'جارٍ العمل',
};

export default words;
