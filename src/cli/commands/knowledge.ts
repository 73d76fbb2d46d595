import type { Command } from 'commander';
import type { CommandDefinition } from '../command.ts';

/** `propria knowledge list | show ID | verify | diff A B` */
export const knowledgeCommand: CommandDefinition = {
  register(program) {
    const knowledge = program
      .command('knowledge')
      .summary('what the program knows: records, sources, digests, changes')
      .description('Lists, shows and verifies the knowledge records, and says what changed between two bundles.')
      .addHelpText(
        'after',
        `
Examples:
  propria knowledge list
  propria knowledge list guidance
  propria knowledge show gene/CYP2C19
  propria knowledge show guidance/cpic/clopidogrel --json
  propria knowledge verify
  propria knowledge diff old/base.jsonl new/base.jsonl`,
      );
    withSource(
      knowledge
        .command('list')
        .argument('[prefix]', 'only ids that start so: gene, drug, guidance/cpic')
        .description('One line a record: id, version, licence, digest.'),
    ).action(async (prefix: string | undefined, options: Record<string, unknown>) => {
      const { listKnowledge } = await import('../knowledge/list-knowledge.ts');
      await listKnowledge(prefix, options);
    });
    withSource(
      knowledge
        .command('show')
        .argument('<id>', 'record id, as list prints it')
        .description('One record in words, with its sources.'),
    ).action(async (id: string, options: Record<string, unknown>) => {
      const { showKnowledge } = await import('../knowledge/show-knowledge.ts');
      await showKnowledge(id, options);
    });
    withSource(
      knowledge.command('verify').description('Computes every digest again; exit 5 where one does not fit.'),
    ).action(async (options: Record<string, unknown>) => {
      const { verifyOwnKnowledge } = await import('../knowledge/verify-own-knowledge.ts');
      await verifyOwnKnowledge(options);
    });
    knowledge
      .command('diff')
      .argument('<a>', 'bundle file, or - for the packaged one')
      .argument('<b>', 'bundle file, or - for the packaged one')
      .description('Records added, removed and changed, field by field.')
      .option('--json', 'as JSON (schema propria/knowledge-diff/1)')
      .option('-o, --output <file>', 'write to a file instead of standard output')
      .action(async (a: string, b: string, options: Record<string, unknown>) => {
        const { diffBundles } = await import('../knowledge/diff-bundles.ts');
        await diffBundles(a, b, options);
      });
  },
};

/** Options of the subcommands that look into one bundle. */
function withSource(command: Command): Command {
  return command
    .option('--bundle <file>', 'another bundle than the packaged one')
    .option('--overlay <dir>', "a site's own knowledge, laid over it")
    .option('--json', 'as JSON')
    .option('-o, --output <file>', 'write to a file instead of standard output');
}
