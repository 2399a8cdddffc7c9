/** argv to one command, and the only way out of the process. */
import { complain } from './cli/complain.ts';
import { run } from './cli/program.ts';

const NEEDED = 26;

/** Lets what was printed reach a slow reader first. */
function leave(status: number): void {
  process.stdout.write('', () => process.exit(status));
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // `textback leads | head`: the reader has seen enough.
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

if (Number(process.versions.node.split('.')[0]) < NEEDED) {
  process.stderr.write(
    `textback needs Node ${NEEDED} or newer; this is Node ${process.versions.node}.\n`,
  );
  process.exit(2);
}

run(process.argv.slice(2)).catch(complain).then(leave);
