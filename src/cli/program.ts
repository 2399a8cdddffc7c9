/** The commands and their arguments. Each is imported only when it is run: starting must cost nothing. */
import { Command, CommanderError } from 'commander';
import pack from '../../package.json' with { type: 'json' };
import type { Adding } from './adding.ts';
import { addActing } from './program-acting.ts';
import { addData } from './program-data.ts';
import { addKeeping } from './program-keeping.ts';
import { addReading } from './program-reading.ts';
import { addSetUp } from './program-setup.ts';

/** Wrong usage is told from a failure by the exit status. */
const USAGE = 2;

/** Runs one command. Resolves to the exit status; rejects with what the person should hear. */
export async function run(args: string[]): Promise<number> {
  let status = 0;
  const program = commandLine(work => async (...args) => {
    status = await work(...args);
  });
  try {
    await program.parseAsync(args, { from: 'user' });
    return status;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? 0 : USAGE;
  }
}

/** All that can be typed. Throws a CommanderError for what cannot. */
export function commandLine(does: Adding['does']): Command {
  const program = new Command('textback')
    .description('Texts back the callers a contractor could not answer.')
    .version(pack.version, '-V, --version', 'which textback this is')
    .option('-c, --config <file>', 'the config file', 'textback.yaml')
    .exitOverride()
    .configureOutput({ outputError: (text, write) => write(text.replace(/^error/, 'textback')) })
    .configureHelp({ showGlobalOptions: true })
    .showHelpAfterError('(add --help for what can be said here)');
  const adding = { program, does, config: (): string => program.opts()['config'] };
  addSetUp(adding);
  addRunning(adding);
  addReading(adding);
  addActing(adding);
  addData(adding);
  addKeeping(adding);
  return program;
}

function addRunning({ program, config, does }: Adding): void {
  program
    .command('serve')
    .description('run the daemon')
    .action(does(async () => (await import('./serve.ts')).serve(config())));
  program
    .command('check')
    .description('every problem of the config at once')
    .option('--json', 'as JSON')
    .option('--schema', 'print the JSON schema of the config instead')
    .action(
      does(async ({ json = false, schema = false }: { json?: boolean; schema?: boolean }) =>
        (await import('./check.ts')).check(config(), { json, schema }),
      ),
    );
  program
    .command('demo')
    .description('try it on this machine, without a phone company')
    .option('--play', 'watch one being played instead')
    .action(
      does(async ({ play = false }: { play?: boolean }) =>
        (await import('../demo/run.ts')).demo({ play }),
      ),
    );
}
