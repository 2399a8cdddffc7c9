/** Programs that are not ours, and what each of them sees when it is subscribed to a calendar. */
import { execFile } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
/** The one that Debian's packages belong to, whatever else is installed. */
const PYTHON = '/usr/bin/python3';

/** "start end status" of each event, times in UTC: "20261121T160000". Not every reader keeps the UID. */
export type Seen = string[];

export interface Reader {
  name: string;
  /** Exits with 0 where it is installed. */
  probe: string[];
  read(url: string, folder: string): Promise<Seen>;
}

const FETCH = `
import sys, urllib.request
from datetime import timezone
text = urllib.request.urlopen(sys.argv[1]).read()
stamp = lambda time: time.astimezone(timezone.utc).strftime("%Y%m%dT%H%M%S")
`;

const ICALENDAR = `${FETCH}
from icalendar import Calendar
for event in Calendar.from_ical(text).walk("VEVENT"):
    if event.errors: sys.exit(str(event.errors))
    print(stamp(event["DTSTART"].dt), stamp(event["DTEND"].dt), event["STATUS"])
`;

const VOBJECT = `${FETCH}
import vobject
calendar = vobject.readOne(text.decode())
calendar.validate(raiseException=True)
for event in calendar.vevent_list:
    print(stamp(event.dtstart.value), stamp(event.dtend.value), event.status.value)
`;

const lines = (text: string): Seen => text.split('\n').filter(Boolean).sort();

function python(name: string, module: string, program: string): Reader {
  return {
    name,
    probe: [PYTHON, '-c', `import ${module}`],
    read: async url => lines((await run(PYTHON, ['-c', program, url])).stdout),
  };
}

/** Subscribed as a person would be: fetched by the one, shown by the other. */
const khal: Reader = {
  name: 'vdirsyncer and khal',
  probe: ['sh', '-c', 'command -v vdirsyncer && command -v khal'],
  async read(url, folder) {
    const env = {
      ...process.env,
      HOME: folder,
      VDIRSYNCER_CONFIG: join(folder, 'vdirsyncer.conf'),
    };
    mkdirSync(join(folder, 'events'), { recursive: true });
    writeFileSync(join(folder, 'vdirsyncer.conf'), vdirsyncerConfig(url, folder));
    writeFileSync(join(folder, 'khal.conf'), khalConfig(folder));
    await run('vdirsyncer', ['discover'], { env });
    await run('vdirsyncer', ['sync'], { env });
    const range = ['20261025', '20270515'];
    const format = ['--day-format', '', '--format', '{start-long-full} {end-long-full} {status}'];
    const listed = await run(
      'khal',
      ['-c', join(folder, 'khal.conf'), 'list', '--once', ...format, ...range],
      { env },
    );
    return lines(listed.stdout).map(line => line.trim());
  },
};

function vdirsyncerConfig(url: string, folder: string): string {
  return `[general]
status_path = "${folder}/status"
[pair feed]
a = "local"
b = "remote"
collections = null
conflict_resolution = "b wins"
[storage local]
type = "filesystem"
path = "${folder}/events"
fileext = ".ics"
[storage remote]
type = "http"
url = "${url}"
`;
}

function khalConfig(folder: string): string {
  return `[calendars]
[[feed]]
path = ${folder}/events
[sqlite]
path = ${folder}/khal.db
[locale]
local_timezone = UTC
default_timezone = UTC
timeformat = %H%M%S
dateformat = %Y%m%d
longdateformat = %Y%m%d
datetimeformat = %Y%m%dT%H%M%S
longdatetimeformat = %Y%m%dT%H%M%S
`;
}

export const READERS: Reader[] = [
  python('python3-icalendar', 'icalendar', ICALENDAR),
  python('python3-vobject', 'vobject', VOBJECT),
  khal,
];

export async function isInstalled({ probe: [command = '', ...args] }: Reader): Promise<boolean> {
  return run(command, args).then(
    () => true,
    () => false,
  );
}
