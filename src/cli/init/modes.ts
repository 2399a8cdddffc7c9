/** The two modes in words, and the codes that make a carrier forward what is not answered. */

export const MODES = `There are two ways to see a missed call.
forwarded: you keep your number. Your carrier sends every call you do not
pick up to the Telnyx number, so each call that arrives there is a missed
one.
ring: the Telnyx number is the one you give out. It rings your cell; press
1 to take the call. No press, busy or no answer is a missed call.`;

/** `line`: the Telnyx number, E.164. */
export function forwardingCodes(line: string): string[] {
  const digits = line.replace('+', '');
  const national = digits.replace(/^1(?=\d{10}$)/, '');
  return [
    `Make your carrier forward what you do not pick up to ${line}:`,
    'dial one of these on your cell, and check with your carrier, as plans differ.',
    '  AT&T, T-Mobile and other GSM carriers:',
    `    **004*${digits}#   unanswered, busy or out of reach; ##004# ends it`,
    `    **61*${digits}#    unanswered only (busy: **67*, out of reach: **62*)`,
    '  Verizon:',
    `    *71${national}           unanswered or busy; *73 ends it`,
    'Your own voicemail must not be faster than the forwarding.',
  ];
}
