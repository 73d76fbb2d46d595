/** Drugs that our options name as alternatives and no source table lists; codes of RxNorm (ingredient) and WHO ATC. */
export const MORE_DRUGS: readonly { readonly name: string; readonly rxnorm?: string; readonly atc?: readonly string[] }[] = [];
