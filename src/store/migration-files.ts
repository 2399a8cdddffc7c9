/** The migrations as files, in their order. In a package scripts/build puts them in this one's place. */
import { readdirSync, readFileSync } from 'node:fs';

const FOLDER = new URL('../../migrations/', import.meta.url);

export interface MigrationFile {
  /** "0001_first.sql" */
  name: string;
  sql: string;
}

export function migrationFiles(): MigrationFile[] {
  return readdirSync(FOLDER)
    .filter(name => /^\d{4}_.*\.sql$/.test(name))
    .sort()
    .map(name => ({ name, sql: readFileSync(new URL(name, FOLDER), 'utf8') }));
}
