import { any, said } from '../text/phrases.ts';

const SELLING_HOUSE = any(
  `
    supply, supplies, supply house, supply co, wholesale, wholesalers, distributors?, distribution,
    distributing, marketing, media, capital, funding, financial, lending, solutions, consulting,
    payroll, staffing, recruiting, digital, software, advertising, radio, magazine, news, directory,
    systems, insurance, ferguson, grainger, sunbelt, cintas, unifirst, aramark, adp, paychex, angi,
    yelp, thumbtack, networx, homeadvisor, square, google, verizon, chamber of commerce, tool co,
    tools, fasteners, fleet, wraps, signs, printing, promo, merchant services, bank card`,
);
const TRADE = any(
  `
    plumbers?, electricians?, roofers?, contractors?, trades, tradesmen, hvac companies,
    hvac contractors, plumbing companies, roofing companies, home services?, service companies,
    small businesses, small business, local companies, local businesses, businesses, companies, shops`,
);
const GOODS = any(
  `
    romex, pex, copper, pipe, fittings, shingles, lumber, conduit, wire, faucets, water heaters,
    toilets, condensers, furnaces, filters, refrigerant, freon, tools?, tool line, vans, trucks,
    ladders, uniforms, gloves, boots, tires, material, materials, inventory, stock, breakers,
    panels, drywall, paint, cobre, material, tuberia, herramientas?, cable, calentadores, tejas,
    llantas, uniformes`,
);

/** What someone says who sells to the business, in parts. */
export const OFFERS: RegExp[] = [
  said(
    `(?:this is|its|im|i am|here is|name is|hi from|hello from|with|from|at|soy|de) (?:\\w+ ){0,5}?${SELLING_HOUSE}(?= ,| [.]| $| here| and| we| i | wanted| got| with| in | on | checking| reaching| offering)`,
  ),
  said(
    `(?:on special|on sale|closeout|clearance|overstock|left over|leftover|in stock|truckload of|pallets? of|loads? of|bulk|factory direct|direct from (?:the )?factory)(?: \\w+){0,3} (?:${GOODS}|till|til|until|through|this week|today|cheap|at|for)`,
  ),
  said(
    `(?:got|have|has|selling|sell|tenemos|vendo|vendemos|traigo|traemos) (?:\\S+ ){0,4}?${GOODS}(?: \\w+){0,3} (?:on special|on sale|cheap|for sale|at \\d+ off|\\d+ off|off list|left over|in bulk|en oferta|barato|barata|usada|usado|en especial|al mayoreo|le interesa|\\? )`,
  ),
  said(
    `(?:selling|sell|vendo|vendemos|buy|buying) (?:\\w+ ){0,3}?(?:used |new |cheap |service |work |wholesale )+${GOODS}`,
  ),
  said(
    '(?:we|i|our crew|my crew|my company|our team) (?:can |also |do |offer |provide |specialize in )*(?:clean|cleaning|janitorial|commercial cleaning|office cleaning|landscap\\w+|snow removal|pest control|towing|trash|dumpsters?)(?: \\w+| ,){0,4} (?:offices?|shops?|your office|buildings|businesses|commercial|rentals?|nightly|licensed|bonded|bid|flyer)',
  ),
  said('(?:limpiamos|limpieza de|aseo de) (?:oficinas|negocios|locales|comercios)'),
  said(
    '(?:drop off|drop by|bring by|bring you|leave|send you|email you|mandarle|dejarle|llevarle) (?:a |an |our |my |some |the |you |un |unas |nuestro )*(?:flyers?|samples?|catalogs?|brochures?|cards?|price list|price sheet|donuts|lunch|muestras?|catalogo|folleto|lista de precios)',
  ),
  said(
    `(?:your|ur) (?:new |local |area |account )*(?:rep|sales rep|account manager|territory manager|account rep|salesman)\\b`,
  ),
  said('(?:show|tell|demo) you (?:\\w+ ){0,2}?(?:our|my|how|the new) '),
  said(
    `(?:we|i|our \\w+|my \\w+) (?:\\w+ ){0,2}?(?:build|built|make|made|design|designed|recover|collect|remove|fix|clean up|provide|offer|offers|sell|finance|fund|manage|handle|place|find|get|book|deliver|generate|guarantee|specialize in|help|save) (?:\\w+ ){0,6}?(?:for |with )?${TRADE}\\b`,
  ),
  said(
    '(?:bad|negative|poor|fake|1 star|one star|more|5 star|five star) (?:google |yelp |online )?(?:reviews?|ratings?|reputation)(?: \\w+| ,){0,5} (?:remove|removed|fix|delete|boost|get|more|help|hide|can|we)',
  ),
  said(
    '(?:your|ur|su|tu) (?:google |business |yelp |online |company |maps |facebook )+(?:profile|listing|page|account|verification|presence|website)(?: \\w+| ,){0,6} (?:verified|unverified|expire|expiring|expires|suspended|incomplete|missing|claim|renew|removed|not)',
  ),
  said(
    '(?:isnt|not|isn t) (?:showing|verified|ranking|coming up|showing up)(?: \\w+){0,3} (?:google|maps|search)?',
  ),
  said(
    '(?:sell|selling|buy|buying|acquire|acquiring|purchase|invest in|value of) (?:your|ur|out your|su|tu) (?:company|business|shop|book of business|van|vans|negocio|compania|empresa)',
  ),
  said(
    '(?:page (?:1|one)|first page|top|number (?:1|one)|1|higher|ranked|rank) (?:of|on|in) (?:google|search|bing|maps)',
  ),
  said(
    '(?:need|want|redesign|update|build|building|have) (?:a |an |your |ur |new |better )*(?:website|web site|web page|site built|logo|crm|seo)\\b',
  ),
  said(
    '(?:offer|offers|offering|have|provide) financing to (?:your|ur) (?:customers|clients|homeowners)',
  ),
  said(
    '(?:extended |home |parts )?warrant(?:y|ies) (?:program |programs |plans? )?(?:for|to) (?:\\w+ )?(?:contractors|companies|dealers|your customers|your clients)',
  ),
  said(
    '(?:radio|tv|newspaper|magazine|billboard|ballpark|yearbook|church bulletin|calendar|program|facebook|instagram) (?:ads?|ad space|spots?|advertising|sponsorship|slots?)',
  ),
  said(
    '(?:nominated|selected|chosen|voted|won|winner|featured)(?: \\w+){0,6} (?:best|top|award|plaque|magazine|business|plumber|contractor|company)',
  ),
  said('(?:unpaid|past due|overdue|outstanding) (?:invoices?|accounts|receivables)'),
  said(
    '(?:looking for|seeking|need|want|wanting) (?:\\w+ )?(?:install|installation|service|dealer|referral|channel|local|trade) partners?',
  ),
  said(
    '(?:answer|answers|answering|catch|handle|capture|pick up|recover) (?:all |every |any )?(?:your|ur) (?:\\w+ )?(?:calls|phones?|missed calls|leads)',
  ),
  said(
    '(?:lower|reduce|cut|save on|slash) (?:your|ur) (?:\\w+ ){0,2}?(?:fees|rates?|bills?|costs?|premiums?|insurance|taxes|payroll|processing|energy|fuel|phone)',
  ),
  said(
    '(?:more|new|extra|exclusive|hot|qualified|free) (?:\\w+ )?(?:leads|customers|clients|jobs|calls|estimates booked)\\b(?! (?:here|at my))',
  ),
  said(
    '(?:accepting|taking on|taking|handle|want|buy|need|ready for) (?:any |some |more |new )*(?:leads|referrals|new clients|new customers)\\b',
  ),
  said(
    '(?:conseguimos|consigo|traemos|traigo|mandamos|generamos|enviamos|le doy|damos|aumentamos|atraer|quiere|necesita) (?:le |les |mas |nuevos |a )*(?:clientes|llamadas|leads|ventas|prospectos|trabajos)',
  ),
  said(
    '(?:terminal(?:es)?|maquinitas?|lector|procesamiento|cobrar|pagos)(?: \\w+){0,4} (?:tarjetas?|credito|comision)',
  ),
  said(
    '(?:primer mes|prueba|consulta|auditoria|demostracion) (?:es )?(?:gratis|gratuita|sin costo|sin compromiso)',
  ),
  said(
    '(?:soy|somos|hablamos|llamo|le hablo|escribo|le escribimos) (?:\\w+ ){0,3}?(?:distribuidora?|distribuidores|proveedor|proveedora|agencia|mayorista|ferreteria|aseguradora|financiera|banco|imprenta|vendedor|vendedora|representante)',
  ),
  said(
    '(?:seguros?|polizas?|prestamos?|creditos?|financiamiento|publicidad|anuncios|uniformes|rotulos|tarjetas de presentacion|contabilidad|nomina|impuestos) (?:para|de) (?:su|sus|tu|tus|negocios?|empresas?|contratistas|companias?|camionetas?|trabajadores)',
  ),
  said(
    '(?:llevamos|llevo|hacemos|hago|manejamos|manejo) (?:le |la |los |sus |su )*(?:contabilidad|nomina|taxes|impuestos|redes|publicidad|pagina|anuncios|paginas)',
  ),
];
