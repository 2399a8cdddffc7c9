/** Why a caller may be texted: the call or text that began it, what was sent upon it, and what took it back. */
import type { Instant } from '../core/model.ts';
import type { Db } from './database.ts';

export interface Consent {
  at: Instant;
  lead: number;
  caller: string | null;
  line: string;
  what: 'called' | 'wrote' | 'opted_out';
  /** The phone company's name of the call, or the way it was said. */
  by: string;
  /** The caller's own words; null where they called. */
  words: string | null;
  /** What went out upon the call, word for word. */
  textedAt: Instant | null;
  text: string | null;
  status: string | null;
}

const OF_LEAD = `
  SELECT call.arrived_at AS at, opening.lead, opening.recipient AS caller, opening.sender AS line,
    'called' AS what, coalesce(call.session, 'call ' || call.id) AS "by", NULL AS words,
    opening.sent_at AS textedAt, opening.body AS text, opening.state AS status
  FROM outbox AS opening JOIN calls AS call ON call.id = opening.call
  WHERE opening.lead = +@lead AND opening.kind = 'opening' AND opening.state <> 'dropped'
  UNION ALL
  SELECT * FROM (
    SELECT message.at, message.lead, lead.caller, lead.line, 'wrote', 'text', message.text,
      NULL, NULL, NULL
    FROM messages AS message JOIN conversations AS lead ON lead.id = message.lead
    WHERE message.lead = +@lead ORDER BY message.at LIMIT 1)
  UNION ALL
  SELECT out.at, lead.id, out.number, lead.line, 'opted_out', out.how, out.words, NULL, NULL, NULL
  FROM conversations AS lead JOIN opt_outs AS out ON out.number = lead.caller
  WHERE lead.id = +@lead
  ORDER BY at`;

/** In the order of time. */
export function consentReader(db: Db): (lead: number) => Consent[] {
  const ofLead = db.prepare<{ lead: number }, Consent>(OF_LEAD);
  return lead => ofLead.all({ lead });
}
