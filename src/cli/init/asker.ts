/** Who answers the questions: a person at a terminal, or nobody but the flags. */
import type { Readable, Writable } from 'node:stream';
import { UserError } from '../../core/user-error.ts';
import type { Question } from './questions.ts';

export interface Asker {
  /** The answer, read. Throws a UserError where the person leaves. */
  ask(question: Question): Promise<string>;
  confirm(message: string, ready: boolean): Promise<boolean>;
  say(text: string): void;
}

/** By default the terminal. */
export interface Terminal {
  input: Readable;
  output: Writable;
}

export async function person(terminal: Terminal): Promise<Asker> {
  const clack = await import('@clack/prompts');
  const answered = async <T>(answer: Promise<T>): Promise<Exclude<T, symbol>> => {
    const value = await answer;
    if (typeof value !== 'symbol') return value as Exclude<T, symbol>;
    throw new UserError('E560', 'left before the end: nothing more was changed', null);
  };
  return {
    async ask({ before, ask: message, what, read, ready, choices, secret }) {
      if (before) clack.log.message(before, terminal);
      const validate = (text = '') =>
        read(text === '' && ready !== null ? ready : text) === null
          ? `It takes ${what}.`
          : undefined;
      if (choices) {
        const initial = ready === null ? {} : { initialValue: ready };
        return answered(clack.select({ ...terminal, message, options: choices, ...initial }));
      }
      const shown = ready ? { placeholder: ready } : {};
      const text = secret
        ? await answered(clack.password({ ...terminal, message, validate }))
        : await answered(
            clack.text({ ...terminal, message, validate, defaultValue: ready ?? '', ...shown }),
          );
      return read(text || (ready ?? '')) ?? '';
    },
    confirm: (message, ready) =>
      answered(clack.confirm({ ...terminal, message, initialValue: ready })),
    say: text => clack.log.message(text, terminal),
  };
}

/** Takes what is ready, and says yes. */
export const nobody: Asker = {
  ask: question => Promise.resolve(question.ready ?? ''),
  confirm: () => Promise.resolve(true),
  say: text => void process.stdout.write(`${text}\n\n`),
};
