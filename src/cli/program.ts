/** The commands and their arguments. Each is imported only when it is run: starting must cost nothing. */
import { Command, CommanderError } from 'commander';

/** Wrong usage is told from a failure by the exit status. */
const USAGE = 2;

/** Runs one command. Resolves to the exit status; rejects with what the person should hear. */
export async function run(args: string[]): Promise<number> {
  let status = 0;
  const program = new Command('textback')
    .description('Texts back the callers a contractor could not answer.')
    .option('-c, --config <file>', 'the config file', 'textback.yaml')
    .exitOverride()
    .configureOutput({ outputError: (text, write) => write(text.replace(/^error/, 'textback')) })
    .configureHelp({ showGlobalOptions: true })
    .showHelpAfterError('(textback --help lists the commands)');
  const config = (): string => program.opts()['config'];

  program
    .command('serve')
    .description('run the daemon')
    .action(async () => {
      status = await (await import('./serve.ts')).serve(config());
    });

  try {
    await program.parseAsync(args, { from: 'user' });
    return status;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? 0 : USAGE;
  }
}
