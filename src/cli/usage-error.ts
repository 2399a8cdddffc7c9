/** What was typed makes no sense: the exit status tells it from a failure. */
import { UserError } from '../core/user-error.ts';

export class UsageError extends UserError {}
