/** `textback demo`: a simulated phone company, a real daemon, and you. */
import { ending } from './stage/ending.ts';
import { openHouse } from './stage/house.ts';
import { type Pace, paceOf } from './stage/pace.ts';
import { play } from './stage/play.ts';
import { atTerminal } from './stage/prompt.ts';
import { Screen } from './stage/screen.ts';
import type { Stage } from './stage/show.ts';
import { typed } from './stage/typed.ts';

const SIGNALS = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const;

interface Options {
  /** By itself, without a keyboard. */
  play: boolean;
}

/** Resolves to the exit status: 0 if every promise was kept, 1 if not, 128 + n after signal n. */
export async function demo({ play: byItself }: Options): Promise<number> {
  const isWatched = process.stdout.isTTY === true && !process.env['CI'];
  const pace = paceOf({ play: byItself, watched: byItself ? isWatched : atTerminal() });
  const { signal, status } = untilSignalled();
  const house = await openHouse(pace.speed);
  const stage: Stage = { house, screen: new Screen(process.stdout), signal };
  try {
    introduce(stage, pace);
    const broken = byItself ? await play(stage, pace) : await typed(stage, pace);
    const seen = await ending(stage);
    for (const promise of broken) stage.screen.print(`Not kept: ${promise}`);
    return seen && broken.length === 0 ? 0 : 1;
  } catch (error) {
    if (!signal.aborted) throw error;
    return status();
  } finally {
    await house.close();
  }
}

/** Aborted by the first signal that ends a process. */
function untilSignalled(): { signal: AbortSignal; status: () => number } {
  const leaving = new AbortController();
  let status = 0;
  for (const [name, code] of Object.entries(SIGNALS)) {
    process.on(name, () => {
      status = code;
      leaving.abort();
    });
  }
  return { signal: leaving.signal, status: () => status };
}

function introduce({ screen, house }: Stage, { speed }: Pace): void {
  screen.title('textback demo');
  screen.say(
    `A simulated phone company and the real daemon, on this machine only. The clock runs ${speed} ` +
      'times as fast, so that pauses are short; the seconds shown are real ones.',
  );
  screen.print(`Config: ${house.configPath}`);
}
