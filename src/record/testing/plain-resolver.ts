import type { Resolver } from '../resolve/resolver.ts';

/** Takes every name of the list as an id of itself, and nothing else: tests of readers need no vocabulary. */
export function plainResolver(names: readonly string[]): Resolver {
  const ids = (written: string): string[] => {
    const id = written.trim().toLowerCase().replaceAll(' ', '-');
    return names.includes(id) ? [id] : [];
  };
  return {
    medicine: ({ written }) => {
      const ingredients = ids(written);
      return {
        ingredients,
        resolvedBy: ingredients.length > 0 ? 'name' : null,
        unread: [],
        suggestions: [],
        strengths: [],
        form: null,
      };
    },
    condition: ({ written }) => ids(written),
    substance: ({ written }) => ids(written),
    procedure: ({ written }) => ids(written),
    suggest: () => [],
  };
}
