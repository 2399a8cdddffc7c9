/** The scripted demo: plays the stories and holds each to its promises. */
import { setTimeout as pause } from 'node:timers/promises';
import { styleText } from 'node:util';
import type { Pace } from './pace.ts';
import { type Homeowner, OWNER } from './people.ts';
import { type Outcome, Show, type Stage } from './show.ts';
import { type Act, type Scene, STORIES, type Story } from './stories.ts';

/** Resolves to the promises that were broken. */
export async function play(stage: Stage, pace: Pace): Promise<string[]> {
  const show = new Show(stage);
  const broken: string[] = [];
  for (const story of STORIES) broken.push(...(await tell(story, show, stage, pace)));
  return broken;
}

async function tell(
  { title, who, scenes }: Story,
  show: Show,
  stage: Stage,
  pace: Pace,
): Promise<string[]> {
  const broken: string[] = [];
  stage.screen.title(title);
  stage.screen.phones(`${who.name}'s phone`, "Mike's phone");
  for (const scene of scenes) {
    for (const act of scene.acts) {
      await pause(pace.typeMs, undefined, stage);
      await perform(act, who, show, pace);
    }
    const kept = isKept(scene, await show.settle(who));
    stage.screen.print(verdict(scene.promise, kept));
    if (!kept) broken.push(scene.promise);
    await pause(pace.readMs, undefined, stage);
  }
  return broken;
}

async function perform(act: Act, who: Homeowner, show: Show, { ringMs }: Pace): Promise<void> {
  if (act.do === 'call') await show.call(who, ringMs);
  else if (act.do === 'writes') show.writes(who, act.words);
  else show.ownerWrites(act.words);
}

function isKept(scene: Scene, { texts, calendar }: Outcome): boolean {
  const [toOwner = [], toHomeowner = []] = [true, false].map(owners =>
    texts.filter(({ to }) => (to === OWNER) === owners).map(({ text }) => text),
  );
  return (
    match(toHomeowner, scene.homeowner) &&
    match(toOwner, scene.owner) &&
    match(calendar, scene.calendar ?? [])
  );
}

function match(words: string[], expected: RegExp[]): boolean {
  return words.length === expected.length && expected.every((like, n) => like.test(words[n] ?? ''));
}

function verdict(promise: string, kept: boolean): string {
  return kept
    ? styleText('green', `  ✓ ${promise}`)
    : styleText(['red', 'bold'], `  ✗ not kept: ${promise}`);
}
