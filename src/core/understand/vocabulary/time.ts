import type { Day, PartOfDay } from '../reading.ts';

const map = <T extends string>(lists: Record<T, string>): ReadonlyMap<string, T> =>
  new Map(
    (Object.entries(lists) as [T, string][]).flatMap(([value, words]) =>
      words
        .trim()
        .split(/\s+/)
        .map((word): [string, T] => [word, value]),
    ),
  );

export const DAYS: ReadonlyMap<string, Day> = map<Exclude<Day, 'any'>>({
  mon: 'mon mons monday mondays monady munday lunes lundi lundis',
  tue: 'tue tues tuesday tuesdays teusday tuseday martes mardi mardis tuesdy tuesay',
  wed: `
    wed weds wednesday wednesdays wendsday wensday wednsday wedensday miercoles mercredi
    mercredis wendesday`,
  thu: 'thu thur thurs thursday thursdays thrusday thirsday jueves jeudi jeudis thursdy',
  fri: 'fri fris friday fridays firday viernes vendredi vendredis frday',
  sat: 'sat sats saturday saturdays saterday sabado sabados samedi samedis',
  sun: 'sun suns sunday sundays domingo domingos dimanche dimanches',
  today: 'today todays 2day hoy aujourdhui tday',
  tomorrow: `
      tomorrow tmrw tmr tmw tomorow tommorow tommorrow 2morrow tomorro tomm demain tomorrows
      2moro tmro`,
  weekday: 'weekday weekdays semaine',
  weekend: 'weekend weekends wknd wkend finde',
});

export const WEEK: readonly Day[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

export const PARTS: ReadonlyMap<string, PartOfDay> = map<Exclude<PartOfDay, 'any'>>({
  morning:
    'morning mornings morn mornin forenoon forenoons midmorning am matin matins matinee madrugada mananas mananita mananitas',
  afternoon:
    'afternoon afternoons aftrnoon afternon midafternoon pm atardecer tarde tardes aprem apresmidi tardecita tardecitas',
  evening: `
      evening evenings anochecer eve eves night nights nite nites noche noches nochecita soir soirs soiree tonight
      tonite tonigh`,
});
