import { createHash } from 'node:crypto';
import type {
  AlertRule,
  Booking,
  Business,
  Line,
  PhoneNumber,
  Script,
  Settings,
} from '../core/settings.ts';
import { OPENING, OPENING_AFTER_HOURS, STEPS } from './default-script.ts';
import type { Keys } from './secrets.ts';
import type { ConfigFile } from './shape/file.ts';
import { pathFrom } from './values/paths.ts';

/** A valid file as the rest of the program wants it, defaults filled in. */
export function settings(file: ConfigFile, keys: Keys, configPath: string): Settings {
  const { owner, text_back, server, keep } = file;
  return {
    business: business(file.business),
    telnyx: { ...keys, apiUrl: file.telnyx.api_url },
    lines: file.lines.map(line => lineOf(line, owner.phones)),
    owner: {
      phones: owner.phones,
      alerts: owner.alerts?.map(alert) ?? [
        { to: owner.phones[0]!, when: 'urgent', afterMinutes: 0 },
      ],
      digest: owner.digest === 'off' ? null : owner.digest,
    },
    textBack: {
      skip: text_back.skip,
      countries: text_back.countries,
      cooldownMinutes: text_back.cooldown_minutes,
      maxPerHour: text_back.max_per_hour,
      tooLateMinutes: text_back.too_late_minutes,
      overnight: text_back.overnight,
    },
    script: scriptOf(file.script),
    booking: file.booking ? booking(file.booking) : null,
    server: {
      ...server.listen,
      publicUrl: server.public_url ?? null,
      tls: server.tls
        ? { cert: pathFrom(configPath, server.tls.cert), key: pathFrom(configPath, server.tls.key) }
        : null,
      pingUrl: server.ping_url ?? null,
    },
    database: pathFrom(configPath, file.database),
    log: file.log,
    webhooks: file.webhooks,
    keep: { messagesDays: keep.messages_days, photosDays: keep.photos_days },
  };
}

function business({ job_value, ...section }: ConfigFile['business']): Business {
  return {
    ...section,
    jobValue: job_value ?? null,
    owner: section.owner ?? null,
    phone: section.phone ?? null,
    hours: section.hours ?? null,
  };
}

function lineOf(line: ConfigFile['lines'][number], ownPhones: PhoneNumber[]): Line {
  const ring = { phones: ownPhones, seconds: 18, accept: 'press-1' as const };
  return {
    number: line.number,
    mode: line.mode,
    ring:
      line.mode === 'ring'
        ? { ...ring, ...line.ring, phones: line.ring?.phones ?? ownPhones }
        : null,
    greeting: line.greeting ?? null,
    voicemail: line.voicemail,
    textsPerMinute: line.texts_per_minute ?? null,
  };
}

function alert(section: NonNullable<ConfigFile['owner']['alerts']>[number]): AlertRule {
  return { to: section.to, when: section.when, afterMinutes: section.after_minutes };
}

/** The script that is run: the built-in one in whatever the owner has not written. */
export function scriptOf(section: ConfigFile['script']): Script {
  const content = {
    opening: section.opening ?? OPENING,
    openingAfterHours: section.opening_after_hours ?? OPENING_AFTER_HOURS,
    steps: section.steps?.map(step) ?? STEPS,
    urgentWords: section.urgent_words,
  };
  const hash = createHash('sha256').update(JSON.stringify(content)).digest('hex');
  return { version: hash.slice(0, 12), ...content };
}

function step({ answer, again, ...rest }: NonNullable<ConfigFile['script']['steps']>[number]) {
  return { ...rest, kind: answer, again: again ?? null };
}

function booking(section: NonNullable<ConfigFile['booking']>): Booking {
  return {
    windows: section.windows,
    emergency: section.emergency,
    capacity: section.capacity,
    jobsADay: section.jobs_a_day ?? null,
    daysOff: section.days_off,
    noticeHours: section.notice_hours,
    daysAhead: section.days_ahead,
    holdMinutes: section.hold_minutes,
    confirm: section.confirm,
    busyCalendars: section.busy_calendars,
  };
}
