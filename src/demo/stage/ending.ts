/** After the conversation: what the owner would see, and how to go on. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Stage } from './show.ts';

const HOW_TO_GO_ON = [
  'cp config.example.yaml textback.yaml    then change what is yours',
  'npx textback check                      every problem of the file at once',
  'npx textback serve                      the daemon',
];

/** Resolves to false if the owner would see nothing. */
export async function ending(stage: Stage): Promise<boolean> {
  const { screen, house } = stage;
  screen.title('What Mike sees: textback queue');
  const queue = await textback(['queue'], stage);
  if (house.daemon.app.store.bookings.from('').length > 0) {
    screen.title('textback bookings');
    await textback(['bookings'], stage);
  }
  screen.title('textback lead 1');
  const lead = await textback(['lead', '1'], stage);
  screen.title('With your own number');
  screen.print(...HOW_TO_GO_ON);
  return queue === 0 && lead === 0;
}

/** The very command the owner would type. Resolves to its exit status. */
async function textback(args: string[], { screen, house, signal }: Stage): Promise<number> {
  await screen.flush();
  const [program = ''] = process.argv.slice(1);
  const command = spawn(process.execPath, [program, ...args, '-c', house.configPath], {
    stdio: ['ignore', 'inherit', 'inherit'],
    signal,
  });
  const [status] = await once(command, 'close', { signal });
  return status;
}
