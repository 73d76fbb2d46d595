export async function runDemo(_options: unknown): Promise<void> {}
