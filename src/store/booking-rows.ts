/** The table of bookings, and its rows as the core knows them. */
import type { About, Booked, BookingState } from '../core/booking/booking.ts';
import type { Taken } from '../core/booking/windows.ts';
import type { LocalDate } from '../core/settings.ts';
import type { Db } from './database.ts';
import { type Published, published, toWindow, type WindowRow, windowColumns } from './published.ts';

interface Row extends WindowRow, Published {
  id: number;
  lead: number;
  state: BookingState;
  about: string;
}

export function bookingRows(db: Db) {
  const insert = db.prepare<Omit<Row, 'id'>>(
    `INSERT INTO bookings (lead, date, starts, ends, zone, state, sequence, uid, about,
       created_at, updated_at)
     VALUES (@lead, @date, @starts, @ends, @zone, @state, @sequence, @uid, @about,
       @created_at, @updated_at)`,
  );
  const update = db.prepare<Row>(
    `UPDATE bookings SET date = @date, starts = @starts, ends = @ends, zone = @zone,
       state = @state, sequence = @sequence, about = @about, updated_at = @updated_at
     WHERE id = @id`,
  );
  const byId = db.prepare<[number], Row>('SELECT * FROM bookings WHERE id = ?');
  const ofLead = db.prepare<[number], Row>('SELECT * FROM bookings WHERE lead = +? ORDER BY id');
  const open = db.prepare<[number], Row>(
    `SELECT * FROM bookings WHERE lead = +? AND state IN ('requested', 'confirmed')
     ORDER BY id DESC LIMIT 1`,
  );
  const taken = db.prepare<[LocalDate, LocalDate], Row>(
    "SELECT * FROM bookings WHERE date BETWEEN ? AND ? AND state <> 'off'",
  );
  const from = db.prepare<[LocalDate], Row>(
    'SELECT * FROM bookings WHERE date >= ? ORDER BY date, starts, id',
  );

  return {
    add(booking: Omit<Booked, 'booking'>): Booked {
      const id = Number(insert.run(toColumns(booking)).lastInsertRowid);
      return { booking: id, ...booking };
    },
    save(booking: Booked): Booked {
      update.run({ id: booking.booking, ...toColumns(booking) });
      return booking;
    },
    get: (id: number): Booked | null => byId.all(id).map(toBooked)[0] ?? null,
    openOf: (lead: number): Booked | null => open.all(lead).map(toBooked)[0] ?? null,
    ofLead: (lead: number): Booked[] => ofLead.all(lead).map(toBooked),
    taken: (from: LocalDate, to: LocalDate): Taken[] => taken.all(from, to).map(toTaken),
    from: (date: LocalDate): Booked[] => from.all(date).map(toBooked),
  };
}

function toColumns(booking: Omit<Booked, 'booking'>): Omit<Row, 'id'> {
  return {
    lead: booking.lead,
    ...windowColumns(booking.window),
    state: booking.state,
    sequence: booking.sequence,
    uid: booking.uid,
    about: JSON.stringify(booking.about),
    created_at: booking.createdAt,
    updated_at: booking.updatedAt,
  };
}

function toBooked(row: Row): Booked {
  return {
    booking: row.id,
    lead: row.lead,
    window: toWindow(row),
    state: row.state,
    about: JSON.parse(row.about) as About,
    ...published(row),
  };
}

function toTaken(row: Row): Taken {
  return { ...toWindow(row), booking: row.id };
}
