/** What is wrong with the bytes of an iCalendar file, beyond what lenient readers notice. */

const UTC = /^(DTSTAMP|CREATED|LAST-MODIFIED):\d{8}T\d{6}Z$/;

export function lint(feed: string): string[] {
  const raw = feed.split('\r\n');
  const lines = feed.replaceAll('\r\n ', '').split('\r\n').slice(0, -1);
  return [
    ...(raw.pop() === '' ? [] : ['it does not end with a line end']),
    ...raw.filter(line => Buffer.byteLength(line) > 75).map(line => `too long: ${line}`),
    ...raw.filter(line => /\p{Cc}/u.test(line)).map(line => `a control character: ${line}`),
    ...raw.filter(line => !line.isWellFormed()).map(line => `torn: ${line}`),
    ...lines.filter(line => !/^ ?[A-Z-]+[;:]/.test(line)).map(line => `no property: ${line}`),
    ...order(lines),
    ...events(lines).flatMap(lintEvent),
    ...zones(lines),
    ...twice(lines.filter(line => line.startsWith('UID:'))),
  ];
}

/** Properties of the calendar come before its components, and every BEGIN has its END. */
function order(lines: string[]): string[] {
  const open: string[] = [];
  const wrong: string[] = [];
  let inner = false;
  for (const line of lines) {
    const [name, value = ''] = line.split(':');
    if (name === 'BEGIN') {
      inner ||= open.length === 1;
      open.push(value);
    } else if (name === 'END') {
      if (open.pop() !== value) wrong.push(`END:${value} without its BEGIN`);
    } else if (open.length === 0) wrong.push(`outside of everything: ${line}`);
    else if (open.length === 1 && inner) wrong.push(`after a component: ${line}`);
  }
  return open.length > 0 ? [...wrong, `never ended: ${open}`] : wrong;
}

function events(lines: string[]): string[][] {
  const starts = lines.flatMap((line, index) => (line === 'BEGIN:VEVENT' ? [index] : []));
  return starts.map(start => lines.slice(start, lines.indexOf('END:VEVENT', start)));
}

function lintEvent(event: string[]): string[] {
  const count = (name: string) => event.filter(line => line.split(/[;:]/)[0] === name).length;
  const must = ['UID', 'DTSTAMP', 'DTSTART', 'DTEND', 'SEQUENCE', 'LAST-MODIFIED', 'STATUS'];
  return [
    ...must
      .filter(name => count(name) !== 1)
      .map(name => `${count(name)} times ${name}: ${event[1]}`),
    ...event
      .filter(line => /^(DTSTAMP|CREATED|LAST-MODIFIED)/.test(line) && !UTC.test(line))
      .map(line => `not UTC: ${line}`),
    ...event
      .filter(line => /^DT(START|END)/.test(line) && !/;TZID=[^:]+:\d{8}T\d{6}$/.test(line))
      .map(line => `floating: ${line}`),
  ];
}

function zones(lines: string[]): string[] {
  const declared = lines.filter(line => line.startsWith('TZID:')).map(line => line.slice(5));
  const used = lines.flatMap(line => /;TZID=([^:;]+)/.exec(line)?.[1] ?? []);
  return [
    ...[...new Set(used)]
      .filter(zone => !declared.includes(zone))
      .map(zone => `undeclared: ${zone}`),
    ...twice(declared),
  ];
}

function twice(values: string[]): string[] {
  return values
    .filter((value, index) => values.indexOf(value) < index)
    .map(value => `twice: ${value}`);
}
