/** Something the user can mend: what is wrong, under a stable code, and what to do about it. */
export class UserError extends Error {
  code: string;
  fix: string;

  constructor(code: string, message: string, fix: string) {
    super(message);
    this.name = 'UserError';
    this.code = code;
    this.fix = fix;
  }
}
