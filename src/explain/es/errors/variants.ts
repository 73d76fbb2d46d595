import type { CodeWords } from '../../code-words.ts';

export const VARIANT_CODES_ES: CodeWords = {
  CLINVAR_NOT_CLINVAR: [
    'Esto no es un VCF de ClinVar ni una importación de uno: {detail}.',
    'Tome clinvar.vcf.gz de la versión del genoma en el NCBI (pub/clinvar/vcf_GRCh38 o vcf_GRCh37).',
  ],
  CLINVAR_NO_CLASSES: [
    'Ninguno de los {count} registros tiene una clasificación (CLNSIG) junto con un gen (GENEINFO).',
    'Tome el propio clinvar.vcf.gz; los archivos recortados o anotados pueden haber perdido estos campos.',
  ],
  CLINVAR_NO_GENES: [
    'Ninguno de los {count} registros es de los genes pedidos.',
    'Compruebe cómo están escritos los genes y que el archivo contenga más de un cromosoma.',
  ],
  CLINVAR_BUILD_UNKNOWN: [
    'El archivo no dice en qué versión del genoma está.',
    'Tome el archivo tal como lo publica el NCBI, con ##reference=GRCh38 o GRCh37 en su cabecera, o indíquela con --build.',
  ],
  CLINVAR_DAMAGED: [
    'La importación de ClinVar se ha cambiado o cortado: {detail}.',
    'Hágala de nuevo con propria import clinvar.',
  ],
  CLINVAR_VERSION: [
    'La importación de ClinVar tiene una forma que esta versión no lee ({found}).',
    'Hágala de nuevo con propria import clinvar de esta versión.',
  ],
  SCORE_ROWS_MISSING: [
    'El archivo de la puntuación nombra {wanted} variantes en su cabecera y tiene {found} filas.',
    'La copia o la descarga se cortó: obtenga el archivo de nuevo.',
  ],
  VARIANTS_GENOTYPES_UNREAD: [
    'No se usaron {count} registros sobre lugares conocidos: filtrados, de baja calidad o incompletos.',
    'Lo que dirían de hallazgos hereditarios queda abierto.',
  ],
  VARIANTS_PLACES_OF_OTHER_BUILD: [
    'En {differ} de {count} lugares conocidos el archivo tiene otra base de referencia que {build}.',
    'El genoma puede estar en otra versión; no se evalúan hallazgos hereditarios con él.',
  ],
  VARIANTS_SEED_ONLY: [
    'Las variantes se compararon con la lista que viene con el programa, que es de {date}.',
    'Faltan clasificaciones más nuevas y algunas pueden haber cambiado: dé un archivo actual de ClinVar.',
  ],
  CLINVAR_OLD: [
    'El archivo de ClinVar es de {date}, de hace más de un año.',
    'Las clasificaciones pueden haber cambiado: tome un archivo actual.',
  ],
  CLINVAR_NO_DATE: ['El archivo de ClinVar no dice de cuándo es.', 'No se sabe si sus clasificaciones son actuales.'],
  CLINVAR_OTHER_BUILD: [
    'El archivo de ClinVar está en {clinvar}; el genoma, en {genome}.',
    'No se usó; las variantes se compararon con la lista más antigua que viene con el programa.',
  ],
};
