import type { Reading } from '../reading.ts';
import type { Word } from '../text/words.ts';

/** "1", "now", "emergency" / "2", "soon" / "3", "can wait". */
export function answeredUrgency(text: string, words: readonly Word[]): Reading['stated'] {
  const line = words.map(word => word.plain).join(' ');
  if (
    /^(?:1|one|uno|un|now|right now|yes|si|oui|ya|ahora|ahorita|today|hoy|it is|very|emergency)\b/.test(
      line,
    )
  )
    return 'now';
  if (/^(?:2|two|dos|deux|soon|pronto|bientot|next day|tomorrow|manana|a day|couple)\b/.test(line))
    return 'soon';
  return /^(?:3|three|tres|trois|no|nope|non|not|can wait|it can|puede|peut)\b/.test(line) &&
    text.length < 60
    ? 'can_wait'
    : null;
}
