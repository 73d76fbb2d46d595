import type { CodeWords } from '../../code-words.ts';

/** Phenopackets, and the aid to think of a disease. */
export const PHENOTYPE_CODES_ES = {
  PHENOPACKET_NOT_JSON: [
    'El archivo no es JSON: {detail}.',
    'Dé un phenopacket en JSON (GA4GH Phenopackets, versión 2).',
  ],
  PHENOPACKET_TRUNCATED: [
    'El archivo acaba en mitad del JSON, tras {count} caracteres.',
    'Descargue o exporte el archivo de nuevo; no se leyó nada de él.',
  ],
  PHENOPACKET_OLD: [
    'El archivo es un phenopacket de la versión 1 ({path}).',
    'Conviértalo a la versión 2 (phenopacket-tools convert) e inténtelo de nuevo.',
  ],
  PHENOPACKET_NOT_ONE: [
    'El archivo contiene {found}, no un phenopacket de una sola persona.',
    'Dé el phenopacket de una persona: el caso índice de una familia, un miembro de una cohorte.',
  ],
  PHENOPACKET_FIELD: [
    'En {path} el phenopacket tiene {found} donde debe tener {wanted}.',
    'Corrija el campo según el esquema de Phenopackets, versión 2.',
  ],
  PHENOTYPE_NO_TERMS: [
    'El phenopacket no nombra ningún rasgo de la Human Phenotype Ontology, visto o excluido.',
    'Añada phenotypicFeatures con tipos como HP:0001250.',
  ],
  PHENOPACKET_UNKNOWN_FIELD: ['El campo {path} no es de Phenopackets, versión 2.', 'No se leyó.'],
  PHENOPACKET_OTHER_ONTOLOGY: [
    '{path} nombra {found}, que no es un término de la Human Phenotype Ontology.',
    'El rasgo no se usó.',
  ],
  PHENOTYPE_CONTRADICTORY: ['{term} figura como visto y como excluido.', 'No se usó, ni a favor ni en contra.'],
} as const satisfies CodeWords;
