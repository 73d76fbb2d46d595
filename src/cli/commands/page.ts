import type { CommandDefinition } from '../command.ts';

export const pageCommand: CommandDefinition = {
  register(program) {
    program
      .command('page')
      .summary('the page, on this machine: drop a genome, see the plan; nothing is sent')
      .description(
        'Serves the page on loopback and prints its address. Files that are dropped on it are read in the browser itself: they do not come here either.',
      )
      .option('--port <number>', 'the port; 0 for any that is free (default: 4173, else a free one)')
      .option('--folder <folder>', 'another built page than the one that comes with the program')
      .addHelpText('after', '\nExamples:\n  propria page\n  propria page --port 8080')
      .action(async (options: Record<string, unknown>) => {
        const { runPage } = await import('../run-page.ts');
        await runPage(options);
      });
  },
};
