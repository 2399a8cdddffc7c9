/** After the conversation: what the owner would see, and how to go on. */
import { lead } from '../../cli/lead.ts';
import { queue } from '../../cli/queue.ts';
import type { Stage } from './show.ts';

const HOW_TO_GO_ON = [
  'cp config.example.yaml textback.yaml    then change what is yours',
  'npx textback check                      every problem of the file at once',
  'npx textback serve                      the daemon',
];

/** `broken`: the promises that were not kept. */
export async function ending({ screen, house }: Stage, broken: string[]): Promise<void> {
  screen.title('What Mike sees: textback queue');
  await queue(house.configPath, {});
  screen.title('textback lead 1');
  await lead(house.configPath, 1, {});
  screen.title('With your own number');
  screen.print(...HOW_TO_GO_ON);
  for (const promise of broken) screen.print(`Not kept: ${promise}`);
}
