/** One word that a patient may not know: the forms in which it stands in a text (each a pattern), and what it means. */
export interface GlossaryEntry {
  readonly forms: readonly string[];
  readonly means: string;
}

/** Technical words that patient texts may hold, because each is explained beside them. The key is the word as it heads its line. */
export const GLOSSARY_EN = {
  gene: { forms: ['gene', 'genes'], means: 'A part of your body plan that you get from your parents.' },
  'gene test': { forms: ['gene test', 'gene tests'], means: 'A test of blood or spit that reads some of your genes.' },
  'genetic counsellor': {
    forms: ['genetic counsellor'],
    means: 'A person trained to explain gene results and to listen.',
  },
  genome: { forms: ['genome'], means: 'All of your genes.' },
  dose: { forms: ['dose', 'doses'], means: 'How much of a medicine you take at one time.' },
  'side effect': { forms: ['side effect', 'side effects'], means: 'Something a medicine does that you do not want.' },
  allergy: {
    forms: ['allergy', 'allergic'],
    means: 'Your body fights something that is harmless to most people.',
  },
  enzyme: { forms: ['enzyme', 'enzymes'], means: 'A tool in your body that breaks things down.' },
  platelet: { forms: ['platelet', 'platelets'], means: 'A tiny part of the blood that helps to stop bleeding.' },
  'blood cells': { forms: ['blood cells', 'blood cell'], means: 'The parts of blood that carry air and fight germs.' },
  ECG: { forms: ['ECG', 'heart tracing'], means: 'A short test that draws the beat of your heart.' },
  INR: { forms: ['INR'], means: 'A number that says how fast your blood clots.' },
  potassium: { forms: ['potassium'], means: 'A salt in your blood. Too much or too little can harm your heart.' },
  sodium: { forms: ['sodium'], means: 'A salt in your blood. Too little can make you feel weak.' },
  kidneys: { forms: ['kidney', 'kidneys'], means: 'Two organs in your back that clean your blood.' },
  liver: { forms: ['liver'], means: 'The organ in your belly that breaks down many medicines.' },
  'blood pressure': { forms: ['blood pressure'], means: 'How hard your blood pushes in your veins.' },
  'blood sugar': { forms: ['blood sugar'], means: 'How much sugar there is in your blood.' },
  serotonin: { forms: ['serotonin'], means: 'A signal in the brain. Too much of it can make you shake and sweat.' },
  womb: { forms: ['womb'], means: 'The place in the body where a baby grows.' },
  stent: { forms: ['stent'], means: 'A small tube that keeps a blood vessel open.' },
  'blood clot': {
    forms: ['blood clot', 'blood clots', 'clot', 'clots'],
    means: 'A lump of blood that can block a vein.',
  },
  pharmacist: { forms: ['pharmacist', 'pharmacy'], means: 'The expert for medicines where you buy them.' },
  level: { forms: ['drug level', 'blood level'], means: 'How much of a medicine is in your blood.' },
} as const satisfies Readonly<Record<string, GlossaryEntry>>;

export type GlossaryKey = keyof typeof GLOSSARY_EN;
