/**
 * Words for the coded vocabulary of the knowledge: what to monitor, conditions, classes, tests. A token that is not
 * listed is read out: hyphens become spaces, gene symbols and known abbreviations become capitals.
 */
export const TERMS_EN: Readonly<Record<string, string>> = {
  'acute-coronary-syndrome': 'acute coronary syndrome',
  pci: 'PCI',
};
