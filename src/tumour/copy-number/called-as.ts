import type { GeneCopyNumber } from '../tumour-reading.ts';

export type CopyWord = NonNullable<GeneCopyNumber['call']>;

const WORDS: readonly (readonly [RegExp, CopyWord])[] = [
  [
    /^(?:-2(?:\.0+)?|-1\.5|deep[\s_-]*(?:del(?:etion)?|loss)|hom(?:ozygous)?[\s_-]*(?:del(?:etion)?|loss)|homdel|double[\s_-]*loss|biallelic[\s_-]*(?:loss|deletion)|complete[\s_-]*loss|deletion|deleted|del|full_del|full[\s_-]*loss)$/i,
    'deep-deletion',
  ],
  [
    /^(?:-1(?:\.0+)?|loss|lost|het(?:erozygous)?[\s_-]*(?:loss|del(?:etion)?)|hetloss|hemizygous[\s_-]*(?:loss|deletion)|shallow[\s_-]*del(?:etion)?|single[\s_-]*copy[\s_-]*(?:loss|deletion)|partial_del)$/i,
    'loss',
  ],
  [/^(?:0(?:\.0+)?|neutral|neut|diploid|normal|none|no[\s_-]*change|wt|hetero?zygous)$/i, 'neutral'],
  [/^(?:1(?:\.0+)?|gain|gained|low[\s_-]*(?:level[\s_-]*)?(?:gain|amp(?:lification)?)|dup(?:lication)?)$/i, 'gain'],
  [
    /^(?:2(?:\.0+)?|amp|amplified|amplification|high[\s_-]*(?:level[\s_-]*)?(?:gain|amp(?:lification)?)|full_amp|partial_amp|focal[\s_-]*amp(?:lification)?)$/i,
    'amplification',
  ],
];

/** A caller's word or discrete number as one call; null for what is neither. */
export function calledAs(text: string): CopyWord | null {
  const said = text.trim();
  return WORDS.find(([word]) => word.test(said))?.[1] ?? null;
}
