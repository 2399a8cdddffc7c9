/** The log: JSON lines on standard output. Never a secret, nor the text of a message. */
import { type Logger, pino } from 'pino';
import type { Settings } from './core/settings.ts';

export function createLog({ level }: Settings['log'], write?: (line: string) => void): Logger {
  const options = {
    level,
    base: null,
    timestamp: () => `,"time":"${new Date().toISOString()}"`,
    formatters: { level: (label: string) => ({ level: label }) },
  };
  return write ? pino(options, { write }) : pino(options);
}
