import type { Notice } from '../../core/index.ts';

/** One price list, of one currency. Lists are never mixed, and the demonstration table never with a real one. */
export interface PriceList {
  readonly name: string;
  readonly currency: string;
  /** Newest date in the list, ISO; null where it gives none. */
  readonly date: string | null;
  readonly demonstration: boolean;
  readonly entries: readonly PriceEntry[];
  readonly rows: { readonly read: number; readonly used: number; readonly unresolved: number };
  readonly notices: readonly Notice[];
}

export interface PriceEntry {
  /** Drug ids; a month is priced only by products of one ingredient. */
  readonly ingredients: readonly string[];
  /** As the list calls it. */
  readonly product: string;
  readonly strength: ProductStrength | null;
  readonly form: ProductForm;
  /** Null where the list does not say. */
  readonly brand: boolean | null;
  readonly pricePerUnit: number;
  readonly unit: 'each' | 'ml' | 'g';
  readonly date: string | null;
}

/** Milligrams in one unit: a tablet, or a millilitre of a liquid. */
export interface ProductStrength {
  readonly mg: number;
  readonly per: 'each' | 'ml';
}

export interface ProductForm {
  readonly shape:
    | 'tablet'
    | 'capsule'
    | 'liquid'
    | 'injection'
    | 'inhaler'
    | 'patch'
    | 'topical'
    | 'drops'
    | 'other'
    | null;
  readonly release: 'extended' | 'delayed' | 'orally-disintegrating' | null;
}
