/** Something the person at the keyboard can put right. `message` says what, `fix` says how. */
export class UserError extends Error {
  readonly code: string;
  readonly fix: string | null;

  constructor(code: string, message: string, fix: string | null = null) {
    super(message);
    this.name = 'UserError';
    this.code = code;
    this.fix = fix;
  }
}
