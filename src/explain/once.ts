/** What is made when it is first asked for, and then kept: a language that nobody speaks costs nothing. */
export function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => (made ??= { value: make() }).value;
}
