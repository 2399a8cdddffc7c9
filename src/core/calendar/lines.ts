/** The lines that iCalendar (RFC 5545) is made of. */

const LINE_OCTETS = 75;
/** Most texts have nothing in them that means anything. */
const PLAIN = /^[ !-+\--:<-[\]-~]*$/;
const ASCII = /^[ -~]*$/;
const HARMLESS = /^[ -~\n]*$/;

/** "NAME:value" as it goes over the wire: folded at 75 octets, between characters, ended by CRLF. */
export function line(name: string, value: string): string {
  const whole = `${name}:${value}`;
  // No character takes more than three octets a unit.
  if (whole.length * 3 <= LINE_OCTETS) return `${whole}\r\n`;
  return `${folded(whole)}\r\n`;
}

/** Text as a value: signs with a meaning escaped, and nothing in it that could end the line. */
export function text(written: string): string {
  if (PLAIN.test(written)) return written.trim();
  const harmless = HARMLESS.test(written) ? written : withoutControls(written);
  return harmless
    .trim()
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');
}

function withoutControls(written: string): string {
  return written
    .toWellFormed()
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(/\t/g, ' ')
    .replace(/[^\P{Cc}\n]/gu, '');
}

function folded(whole: string): string {
  if (ASCII.test(whole)) {
    let result = whole.slice(0, LINE_OCTETS);
    for (let at = LINE_OCTETS; at < whole.length; at += LINE_OCTETS - 1) {
      result += `\r\n ${whole.slice(at, at + LINE_OCTETS - 1)}`;
    }
    return result;
  }
  let [result, octets] = ['', 0];
  for (const sign of whole) {
    const width = octetsOf(sign.codePointAt(0)!);
    if (octets + width > LINE_OCTETS) {
      result += '\r\n ';
      octets = 1;
    }
    result += sign;
    octets += width;
  }
  return result;
}

function octetsOf(point: number): number {
  if (point < 0x80) return 1;
  if (point < 0x800) return 2;
  return point < 0x10000 ? 3 : 4;
}
