/**
 * The schemas of coded advice, for those who check documents that carry it. Loaded only when asked for: a run on the
 * ready-made bundle never needs them.
 */
export async function loadAdviceSchemas() {
  const [{ guidanceOptionSchema }, { contextTermSchema, effectSchema, actionSchema }] = await Promise.all([
    import('./schema/guidance.ts'),
    import('./schema/action.ts'),
  ]);
  return { actionSchema, contextTermSchema, effectSchema, guidanceOptionSchema };
}

export type AdviceSchemas = Awaited<ReturnType<typeof loadAdviceSchemas>>;
