/** The daemon's own certificate, for where nothing stands in front of it. */
import { readFileSync } from 'node:fs';
import { createSecureContext } from 'node:tls';
import type { Server } from './core/settings.ts';
import { UserError } from './core/user-error.ts';

export interface Certificate {
  cert: string;
  key: string;
}

/** Null: none is configured. Throws UserError if it cannot be used. */
export function certificate({ tls }: Pick<Server, 'tls'>): Certificate | null {
  if (tls === null) return null;
  try {
    const files = { cert: readFileSync(tls.cert, 'utf8'), key: readFileSync(tls.key, 'utf8') };
    createSecureContext(files);
    return files;
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new UserError(
      'E127',
      `the certificate of server.tls cannot be used: ${why}`,
      'both files must be PEM, belong together, and be readable by the user that runs textback',
    );
  }
}
