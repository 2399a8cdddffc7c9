/** The demo with a keyboard: you are the homeowner, and the owner too if you like. */
import type { Interface } from 'node:readline';
import type { Pace } from './pace.ts';
import { YOU } from './people.ts';
import { atTerminal, promptOf, readLines } from './prompt.ts';
import { Show, type Stage } from './show.ts';

const HELP = [
  'Type what a homeowner would text, and Enter. Or:',
  '  /owner 1 on my way    be Mike: text that to lead 1 (or: owner: 1 on my way)',
  '  /owner ok 1           confirm the arrival window they picked',
  '  /owner q              his queue; /owner ? lists what else he can text',
  '  /call  ring again     /photo  send a photo     /stop  text STOP',
  '  /quit  leave, and see what Mike sees           ?  this list',
];

/** Resolves when the person leaves, to the promises that were broken. */
export async function typed(stage: Stage, pace: Pace): Promise<string[]> {
  const { screen } = stage;
  const show = new Show(stage);
  screen.print(...HELP);
  screen.title('You ring a plumber');
  screen.phones('Your phone', "Mike's phone");
  await show.call(YOU, pace.ringMs);
  const { texts } = await show.settle(YOU);
  const lines = readLines(stage.signal);
  if (atTerminal()) screen.prompt = promptOf(lines);
  screen.prompt?.show();
  await converse(lines, show, stage, pace);
  screen.prompt?.hide();
  screen.prompt = null;
  await show.settle(YOU);
  return texts.length === 1 ? [] : ['a missed call gets one text'];
}

async function converse(lines: Interface, show: Show, stage: Stage, pace: Pace): Promise<void> {
  for await (const line of lines) {
    stage.screen.prompt?.entered(line);
    const goesOn = await obey(line.trim(), show, stage, pace);
    if (!goesOn) break;
    const dealtWith = show.settle(YOU);
    // Whoever types may type on meanwhile; a file is read as if each text were waited for.
    if (atTerminal()) dealtWith.catch(() => {});
    else await dealtWith;
    stage.screen.prompt?.show();
  }
  lines.close();
}

/** False: they want to leave. */
async function obey(line: string, show: Show, { screen }: Stage, pace: Pace): Promise<boolean> {
  const { verb, rest } = parse(line);
  if (verb === 'quit') return false;
  if (verb === 'help') screen.print(...HELP);
  else if (verb === 'call') await show.call(YOU, pace.ringMs);
  else if (verb === 'photo') show.sendsPhoto(YOU);
  else if (verb === 'stop') show.writes(YOU, 'STOP');
  else if (verb === 'owner' && rest !== '') show.ownerWrites(rest);
  else if (verb !== null) screen.inside(`"${line}" is none of these; ? lists them`);
  else if (rest !== '') show.writes(YOU, rest);
  return true;
}

/** `verb` null: words of the homeowner. */
function parse(line: string): { verb: string | null; rest: string } {
  if (line === '?') return { verb: 'help', rest: '' };
  const [, slashed, colon, rest = ''] = /^(?:\/(\w*)|(owner):)\s*(.*)$/is.exec(line) ?? [];
  const verb = slashed ?? colon ?? null;
  return verb === null ? { verb, rest: line } : { verb: verb.toLowerCase(), rest };
}
