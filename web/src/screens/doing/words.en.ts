const words = {
  'changes.added': 'New in your plan',
  'changes.removed': 'No longer in your plan',
  'changes.changed': 'Changed in your plan',
  'changes.none': 'No line of your plan is different.',
  working: 'Working on it',
} as const;

export default words satisfies Record<string, string>;
export type DoingKey = keyof typeof words;
