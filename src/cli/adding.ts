/** What the parts of the command line are added with. */
import { type Command, InvalidArgumentError } from 'commander';

export interface Adding {
  program: Command;
  /** The path of the config; known once a command runs. */
  config: () => string;
  /** Makes an action of what returns the exit status. */
  does: <A extends unknown[]>(
    work: (...args: A) => Promise<number> | number,
  ) => (...args: A) => Promise<void>;
}

/** For a lead's number, or that of a text in the outbox. */
export function count(written: string): number {
  const number = /^#?(\d{1,9})$/.exec(written)?.[1];
  if (number === undefined) throw new InvalidArgumentError('it takes a number such as 12.');
  return Number(number);
}
