/** Towns known without a state or a capital: "88 elm st, dallas", "412 MAPLE AVE FORT WORTH". */
export const TOWNS: ReadonlySet<string> = new Set(
  `new york, nyc, brooklyn, bronx, the bronx, queens, staten island, manhattan, yonkers, rochester, syracuse, albany, los angeles,
  san diego, san jose, san francisco, fresno, sacramento, long beach, oakland, bakersfield, anaheim, santa ana, riverside, stockton,
  irvine, chula vista, fremont, san bernardino, modesto, fontana, oxnard, moreno valley, glendale, huntington beach, santa clarita,
  garden grove, oceanside, rancho cucamonga, santa rosa, ontario, elk grove, corona, lancaster, palmdale, salinas, hayward, pomona,
  escondido, sunnyvale, torrance, pasadena, orange, fullerton, visalia, concord, roseville, thousand oaks, vallejo, victorville,
  el monte, berkeley, downey, costa mesa, inglewood, ventura, west covina, murrieta, norwalk, carlsbad, fairfield, richmond,
  temecula, antioch, burbank, santa monica, el cajon, rialto, compton, south gate, chicago, aurora, naperville, joliet, rockford,
  springfield, elgin, peoria, waukegan, cicero, evanston, schaumburg, skokie, houston, san antonio, dallas, austin, fort worth,
  el paso, arlington, corpus christi, plano, laredo, lubbock, irving, garland, frisco, mckinney, amarillo, grand prairie,
  brownsville, killeen, mcallen, mesquite, pasadena, denton, midland, waco, carrollton, round rock, abilene, pearland, odessa,
  sugar land, katy, beaumont, the woodlands, college station, lewisville, tyler, league city, allen, wichita falls, edinburg,
  san angelo, conroe, cypress, humble, spring, baytown, galveston, philadelphia, pittsburgh, allentown, erie, reading, scranton,
  bethlehem, phoenix, tucson, mesa, chandler, gilbert, scottsdale, tempe, surprise, yuma, avondale, goodyear, flagstaff, buckeye,
  jacksonville, miami, tampa, orlando, st petersburg, hialeah, tallahassee, fort lauderdale, port st lucie, cape coral,
  pembroke pines, hollywood, miramar, gainesville, coral springs, lehigh acres, clearwater, palm bay, brandon, west palm beach,
  lakeland, pompano beach, davie, miami gardens, riverview, sunrise, boca raton, deltona, plantation, kissimmee, fort myers,
  melbourne, ocala, homestead, sarasota, bradenton, naples, pensacola, daytona beach, columbus, cleveland, cincinnati, toledo,
  akron, dayton, parma, canton, youngstown, charlotte, raleigh, greensboro, durham, winston salem, fayetteville, cary, wilmington,
  high point, asheville, indianapolis, fort wayne, evansville, south bend, carmel, fishers, bloomington, hammond, gary, seattle,
  spokane, tacoma, vancouver, bellevue, kent, everett, renton, federal way, yakima, olympia, denver, colorado springs, lakewood,
  thornton, arvada, westminster, pueblo, centennial, boulder, greeley, longmont, fort collins, loveland, washington, boston,
  worcester, cambridge, lowell, brockton, quincy, lynn, new bedford, fall river, newton, somerville, nashville, memphis, knoxville,
  chattanooga, clarksville, murfreesboro, franklin, detroit, grand rapids, warren, sterling heights, ann arbor, lansing, flint,
  dearborn, livonia, troy, kalamazoo, oklahoma city, tulsa, norman, broken arrow, edmond, lawton, portland, salem, eugene, gresham,
  hillsboro, beaverton, bend, medford, las vegas, henderson, reno, north las vegas, sparks, carson city, louisville, lexington,
  bowling green, owensboro, baltimore, frederick, rockville, gaithersburg, silver spring, annapolis, bowie, milwaukee, madison,
  green bay, kenosha, racine, appleton, waukesha, oshkosh, eau claire, albuquerque, las cruces, rio rancho, santa fe, kansas city,
  st louis, saint louis, columbia, independence, lees summit, ofallon, st charles, omaha, lincoln, bellevue, wichita, overland park,
  olathe, topeka, lawrence, virginia beach, norfolk, chesapeake, newport news, alexandria, hampton, roanoke, portsmouth, suffolk,
  lynchburg, atlanta, augusta, columbus, macon, savannah, athens, sandy springs, marietta, alpharetta, decatur, smyrna, minneapolis,
  st paul, saint paul, duluth, brooklyn park, plymouth, eagan, mankato, new orleans, baton rouge, shreveport, lafayette,
  lake charles, kenner, metairie, honolulu, newark, jersey city, paterson, elizabeth, edison, trenton, camden, clifton, passaic,
  union city, bayonne, hoboken, cherry hill, birmingham, montgomery, huntsville, mobile, tuscaloosa, salt lake city, provo, orem,
  west jordan, sandy, ogden, st george, layton, little rock, fort smith, jonesboro, conway, bentonville, des moines, cedar rapids,
  davenport, sioux city, iowa city, waterloo, ames, charleston, greenville, rock hill, mount pleasant, spartanburg, myrtle beach,
  jackson, gulfport, biloxi, hattiesburg, bridgeport, new haven, stamford, hartford, waterbury, danbury, new britain, providence,
  warwick, cranston, pawtucket, manchester, nashua, bangor, sioux falls, rapid city, fargo, bismarck, billings, missoula, bozeman,
  boise, meridian, nampa, idaho falls, anchorage, fairbanks, juneau, cheyenne, casper, laramie, burlington, toronto, montreal,
  calgary, ottawa, edmonton, mississauga, winnipeg, brampton, hamilton, quebec city, surrey, laval, halifax, london, markham,
  vaughan, gatineau, saskatoon, longueuil, burnaby, regina, oakville, sherbrooke, barrie, oshawa, guelph, kitchener, windsor,
  st catharines, kelowna, abbotsford, kingston, sudbury, moncton, victoria, nanaimo, kamloops, peterborough, red deer, lethbridge,
  san juan, bayamon, carolina, ponce, caguas, guaynabo, mayaguez, arecibo`
    .split(',')
    .map(town => town.trim().replace(/\s+/g, ' ')),
);

/** Of these, what is also an everyday word or a name: a town only behind a comma. */
export const TOWNS_TOO: ReadonlySet<string> = new Set(
  `orange, mobile, reading, surprise, spring, humble, sandy, sunrise, plantation, independence, bend, sparks, gary, allen, tyler, lynn, kent,
  warren, franklin, salem, norman, edison, troy, elizabeth, camden, clifton, victoria, carolina, regina, jackson, madison, lincoln,
  charlotte, austin, dallas, houston, augusta, eugene, aurora, savannah, cleveland, london, lawrence, conway, decatur, florence, newton,
  davie, carmel, brandon, melbourne, garland, irving, mesa, corona, concord, washington, davenport, hamilton, windsor, kingston, hampton,
  santa rosa, san juan, ontario, columbia, katy, cary, laramie, fremont, gilbert, chandler, denver, trenton, memphis, orlando`
    .split(',')
    .map(town => town.trim()),
);
