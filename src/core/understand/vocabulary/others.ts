/** People and happenings with times of their own: "the inspector comes thursday", "trash day is monday". */
export const OTHERS: readonly string[] = `
  inspector, adjuster, appraiser, realtor, lady, cleaner, cleaners, housekeeper, painter, painters,
  movers, crew, roofers, electrician, plumber, contractor, tech, technician, guy, guys, trash, garbage,
  recycling, delivery, tenant, tenants, renter, neighbor, neighbors,
  landlord, owner, boss, he, she, they, husband, wife, son, daughter, kids, the store, shop, office,
  inspectora, inquilino, inquilina, inquilinos, vecino, vecina, dueno, duena, esposo, esposa, hijo, hija, ellos, ella,
  muchacho, muchacha, pintor, pintores, ajustador, van, bus, truck, ambulance, flight, plane, train, ride, uber, taxi,
  guests, buyers, clients, movers, ambulancia, camion, vuelo, huespedes, compradores, clientes`
  .trim()
  .split(/\s*,\s*/);

/** What takes place at a time of its own. */
export const HAPPENINGS: readonly string[] = `
  trash day, trash pickup, garbage day, pickup, delivery, game, practice, class, party, wedding, funeral,
  meeting, sale, inspection, closing, appraisal, open house, recital, graduation, surgery, flight, court,
  walk thru, walkthrough, walk through, showing, lease, escrow, rent,
  birthday, holiday, deadline, outage, shutoff, power cut, apagon, corte de luz, corte de agua, check in, checkin, checkout, check out, fiesta, boda, junta, basura, cita medica, cumpleanos, audiencia, mudanza`
  .trim()
  .split(/\s*,\s*/);
