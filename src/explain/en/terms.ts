/**
 * Words for the coded vocabulary of the knowledge: what to monitor, conditions, classes, tests. A token that is not
 * listed is read out: hyphens become spaces, gene symbols and known abbreviations become capitals.
 */
export const TERMS_EN: Readonly<Record<string, string>> = {
  'acute-coronary-syndrome': 'acute coronary syndrome',
  pci: 'PCI',
  '~alternative': 'another suitable medicine',
  '~not-mainly-cyp2d6': 'a medicine that CYP2D6 hardly breaks down',
  '~not-mainly-cyp2c19': 'a medicine that CYP2C19 hardly breaks down',
  '~not-metabolised-by-dpd': 'a medicine that DPD does not break down',
  '~aromatase-inhibitor': 'an aromatase inhibitor',
  '~aspirin-with-dipyridamole': 'aspirin with dipyridamole',
  'adjust-dose': 'adjust the dose',
  'adjust-maintenance-dose': 'adjust the maintenance dose',
  'adjust-dose-not-by-6-tgn-level': 'adjust the dose, but not by the 6-TGN level',
  'keep-as-low-as-possible': 'keep it as low as possible',
  'standard-dosing-algorithm-from-day-6': 'the standard dosing algorithm from day 6 on',
  'dpd-activity-in-blood-mononuclear-cells': 'DPD activity in blood mononuclear cells',
  'warfarin-eu-pact': 'the EU-PACT algorithm',
};
