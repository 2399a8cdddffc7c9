/** The scripts that conversations were begun with: an edit does not change one under way. */
import type { Instant } from '../core/model.ts';
import type { Script } from '../core/settings.ts';
import type { Db } from './database.ts';

export function scriptStore(db: Db) {
  const keep = db.prepare<[string, string, Instant]>(
    'INSERT INTO scripts (version, content, since) VALUES (?, ?, ?) ON CONFLICT (version) DO NOTHING',
  );
  const get = db.prepare<[string], string>('SELECT content FROM scripts WHERE version = ?').pluck();
  const known = new Map<string, Script | null>();

  return {
    keep(script: Script, now: Instant): void {
      keep.run(script.version, JSON.stringify(script), now);
    },
    /** Null: it was never kept. */
    get(version: string): Script | null {
      const seen = known.get(version);
      if (seen) return seen;
      const content = get.get(version);
      const script = content ? (JSON.parse(content) as Script) : null;
      known.set(version, script);
      return script;
    },
  };
}
