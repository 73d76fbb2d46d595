/** Spanish names by drug id (international nonproprietary names); a medicine that is not listed keeps the knowledge's name. */
export const MEDICINES_ES: Readonly<Record<string, string>> = {};
