/** What lay people smell, taste, see, hear and feel where they do not know the word for the danger. */
export const SENSES: Record<string, string> = {
  SKUNK: `
    skunk, skunky, skunks, a skunk, skunk spray, fart, farts, farty, like a fart, rotten cabbage, cabbage,
    odorant, rotten, rotting, bad egg, egg fart, egg farts, onion smell, like garlic, sulfur pits,
    zorrillo, zorrillos, zorrino, mofeta, pedo, pedos, repollo, col podrida, podrido, podrida, azufre`,
  ODORANT: `
    stuff they put in the gas, smell they put in, smell they add, stuff they add, stuff they put in gas,
    what they put in the gas, thing they put in gas, they put in the gas, they add to the gas, they put in propane,
    lo que le ponen al gas, olor que le ponen al gas, odorant,
    like the stove before it lights, like the stove does before, stove before it lights,
    before it lights, before the flame, before it catches, antes de prender el quemador`,
  TASTE: `taste, tastes, tasting, taste it, sabor, sabe raro, sabe a, a metal en la boca`,
  GASPLACE: `
    stove, cooker, hob, range, cooktop, stove thing, burner, burners, knob, knobs, furnace, boiler, dryer, dryers,
    gas meter, meter, flex line, yellow line, yellow flex line, yellow hose, water heater, heater, regulator, propane tank,
    grill, fireplace, hallway, estufa, hornilla, hornillas, perilla, perillas, quemador, quemadores, cocina de gas,
    medidor, calentador, secadora, horno, tubo amarillo, manguera amarilla, manguera, cilindro, tanque, boiler`,
  KNOB: `
    knob, knobs, every knob off, knobs off, all the knobs, burner, burners, cooker, hob, stove top,
    perilla, perillas, hornilla, hornillas, quemador, quemadores`,
  CLICKS: `clicks, clicking, click, clicks and clicks, clicks n clicks, tic tic, chispea y no prende, truena y no prende`,
  DIGCREW: `
    driller, well driller, drillers, worms, excavating, dirt work, plow, plowed, tractor, post hole digger, postes, haciendo zanja, hoyo, hoyos,
    landscaper, landscapers, fence guys, fence guy, fence crew, fence company, excavator, backhoe, trencher, digger, digging, dug, dug up, dig,
    trenching, post hole, auger, bobcat, cable guys, cable guy, fiber guys, fiber crew, internet guys, sprinkler guys, sprinkler guy, city crew, construction crew, road crew, contractor hit,
    rototiller, tiller, shovel, stump grinder, jackhammer, escarbaron, escarbando, escarbo, excavaron, excavando, zanja, zanjando, cavando, cavaron, cavo,
    los del cable, los de la cerca, los de la fibra, pala, pico, maquina, retro, retroexcavadora, albaniles, jardinero, jardineros`,
  YELLOWPIPE: `
    utility line, gas flags,
    something yellow, yellow pipe, yellow line, yellow tube, yellow tubing, yellow hose, yellow plastic, yellow thing, yellow plastic pipe, yellow poly, tubo amarillo,
    manguera amarilla, linea amarilla, cano amarillo, algo amarillo, tuberia amarilla, plastico amarillo,
    la tuberia amarilla, la linea amarilla, el tubo amarillo, la manguera amarilla,
    el cano amarillo, tuberia de cobre amarilla`,
  ROAR: `
    roar, roaring, roars, whistle, whistling, whistles, hiss, hissing, hisses, whoosh, whooshing, blowing, blowing dirt, blowing air, bubbling, jet engine, like a jet, screaming,
    loud air, rushing air, rushing sound, ssss, sss, silba, silbando, silbido, silba fuerte, ruge, rugiendo, burbujea, burbujeando, burbujas,
    sopla, soplando, zumba, chifla, chiflando, avienta tierra, avienta aire, sale aire`,
  STING: `
    stings, throat is sore, gagging, choking, choke, cant stop coughing, ahogando, nos ahogamos, ojos rojos,
    eyes sting, eyes are stinging, eyes stinging, eyes burn, eyes are burning, eyes burning, eyes watering, eyes are watering, eyes water,
    nose burns, nose stings, nose is burning, throat burns, throat is burning, throat burning, throat hurts, throat is scratchy, throat scratchy, lungs burn, chest is tight, cant breathe, hard to breathe, coughing, everyone is coughing, stings my eyes, burns my eyes,
    burns my nose, burns our eyes, stings our eyes, arde la nariz, arden los ojos, arde la garganta, ardor en los ojos, pican los ojos, pica la nariz,
    pica la garganta, lloran los ojos, lloramos, tosiendo, con tos, no se puede respirar, no podemos respirar, cuesta respirar`,
  HAZE: `
    dust shot out, black dust, soot shot, soot everywhere, smog, vapor, misty air, tizne, polvo negro,
    haze, hazy, foggy, fog, gray stuff, grey stuff, gray cloud, grey cloud, black cloud, white cloud, cloud coming, gray puff, puffs of gray,
    grey puff, puff of black, wisp, wisps, wisp of gray, gray wisps, curling out, curling up, billowing, cloudy in here, air is cloudy, air is gray,
    nube gris, nube negra, nube blanca, nubecita, nube de, neblina, humazon, humadera, como niebla, niebla, humarada, tizne saliendo, sale negro`,
  GLOW: `
    glow, glowing, glows, orange glow, red glow, glowed, embers, ember, coals, red hot, cherry red, bright orange, orange light,
    lit up orange, still lit, al rojo vivo, rojo vivo, brasa, brasas, brasita, brasitas, resplandor, lucecita roja, luz naranja, colorada,
    coloradas, anaranjado, anaranjada, prendido en rojo, se pone roja, se pone rojo, se ve rojo`,
  FOUGHTFIRE: `
    beat it out, beat out, put it out with, stomped it out, stomped on it, patted it out, smothered it, threw baking soda, threw flour, threw water on it, sprayed the extinguisher, used the extinguisher, used extinguisher, emptied the extinguisher,
    fire extinguisher on it, blew it out, lo apague con, la apague con, apague con, apagamos con, le eche agua, le eche harina, le eche tierra, le eche sal, use el extintor, usamos el extintor, con el extintor`,
  PAINTBUBBLE: `
    paint bubbled, paint bubbling, paint is bubbling, bubbled paint, bubbled, paint blistered, blistered, blistering, paint peeling from heat, wallpaper curling, wallpaper is curling,
    wallpaper browning, paint turned brown, pintura inflada, pintura se esta inflando, se esta inflando, inflando, ampolla, ampollas, ampollada, burbujas en la pintura, se esta ampollando, levantando la pintura, se levanto la pintura`,
  HOTTOUCH: `
    burns my fingers, burned my fingers, burnt my fingers, burned my hand, burnt my hand, burns my hand, burns your hand, burned myself, like a stove, like an iron, like a skillet, like a frying pan, like a griddle, like an oven, feels like a stove,
    cant touch it, cant hold my hand, cant keep my hand, too hot to touch, hot to the touch, warm to the touch, warm to touch, hot to touch, cooking hot, super hot, real hot, hot spot, caliente caliente, quema la mano, quema los dedos, me queme la mano,
    me queme los dedos, como plancha, como comal, como estufa, bien caliente, muy caliente, hirviendo, esta ardiendo, no se puede tocar, quema al tocar, esta caliente, se siente caliente,
    like a heating pad, heating pad, like a hot plate, like a hotplate, like a radiator,
    like a toaster, feels hot, feels warm, feels really hot, feels really warm, feels super hot,
    feels so hot, is warm to, wall is warm, wall is hot, warm wall, hot wall, warm spot,
    warm patch, hot patch, warm to the hand, pared caliente, pared tibia, se siente tibia,
    se siente tibio, se siente calientita, se siente calientito, calientita, calientito,
    cobija electrica,
    like an electric blanket`,
  GOO: `
    goo, gooey, black goo, tar, tarry, black tar, ooze, oozing, oozed, black drip, black gunk, brown gunk, black syrup, brown goo, melted goo, dripping plastic, chapopote, brea, melcocha, chicloso, chiclosa, pegajoso, pegajosa, plastico derretido`,
  SOFTENED: `
    went soft, soft and sticky, got soft, gone soft, is soft, gummy, sticky, floppy, shriveled, shrivelled, warped, wavy, deformed, sagged, se ablando, ablando, blandito, blando, aguado, aguada, deformado, chueco de caliente, arrugado`,
  STARS: `
    puff, frying, frying sound, like frying, like bacon, sizzling, sizzle, sooty, popcorn popping,
    crackling light, blue light, blue lights, flicks of light, flashes of light, pops of light, luces azules, luz azul,
    little stars, stars, tiny stars, fireworks, like fireworks, firework, sparkler, sparklers, 4th of july, fourth of july, mini lightning, little lightning, lightning bolts, little bolts, spits fire, spitting, spits, spit, welding,
    like a welder, like welding, popping blue, snap crackle, estrellitas, estrellas, cuetes, cohetes, cuetitos, cohetitos, luceritos, bengala, luz de bengala, soldando, como soldadura, escupe, escupiendo, escupio,
    fizz, fizzes, fizzing, fizzed, fizzles, fizzling, crack crack, crac crac`,
  FEELS: `
    arms buzz, arm buzz, hands buzz, hand buzz, fingers buzz, body buzz, buzzes my,
    poked, pokes, pokes you, poke me, pricked, stinger, shock, shocks, shocked, zing, tickle in my, tickles, tickled, numbs, numbed, le pico, me pico, le pica, pico como, tiembla la mano, me tiembla la mano, temblorcito, vibra la mano, tocaba corriente, electricidad en, siento corriente, siento electricidad, se siente electricidad, me brinca,
    tingle, tingles, tingling, tingly, tinglin, tingled, small bite, little bite, like a bite, bite in, bites, bites me, biting me, nips, nips me, nip, nipped, pins and needles, pin pricks, pinprick, prickle, prickles, prickling, prickly, getting buzzed, got buzzed, buzzed, gets buzzed, buzzes me,
    buzzes you, buzz in my, buzz in the, buzzing in my hand, buzzing in my fingers, felt it up to, up to the elbow, up to my elbow, up my arm, up my arms, up his arm, up her arm, through my arm, through my hand, thru my arm, in my teeth, in my elbow, zap, zapped, zaps, zinged, zings, jolt, jolted, jolts, stung, stings my hand,
    like ants, ants crawling, fuzzy feeling, vibrating feeling, feel electric, feels electric, feel electricity, electric feeling, makes my hand, numb fingers, fingers go numb, hand goes numb, arm goes numb, muscles locked, locked up my hand, couldnt let go, could not let go, cant let go, made me jump, makes you jump, made me yelp, yelped, jerked my hand, jerks back,
    hormigas, hormiguitas, hormigueo, piquete, piquetes, piquetito, piquetazo, latigazo, sacudida, sacudio, patadita, pataditas, pellizco, pellizcos, pellizca, trancazo, chicotazo, toques, toquecitos, corrientazo, calambre, calambres, calambrito, cosquilleo, cosquillas, cosquillitas, chispazo en la mano, me brinco la mano, brinca la mano, se me duerme la mano, se me duerme el brazo, se me durmio la mano, me agarro la corriente, pasa corriente, muerde, me muerde, mordida, mordidita, me pico la mano, pica la mano, picazon en los dedos,
    in your teeth, in the teeth, in my fillings, in your fillings, feel it in your teeth,
    through your arm, up your arm, makes your arm, makes your hand, makes my teeth,
    hair stands up`,
  WETMETAL: `
    truck, trailer, hose, metal roof ladder,
    shower, showers, shower handle, shower head, faucet, faucets, tap, taps, spigot, handle, handles, tank, stock tank, trough, waterer, dock, marina, pier, pool, pool ladder, ladder, hot tub, jacuzzi, tub, bathtub, sink, kitchen sink, washer, washing machine, dishwasher, fridge, freezer, refrigerator, stove, range,
    rail, railing, handrail, metal, metal siding, aluminum siding, siding, steel, tile, tiles, wet floor, wet tile, swimmer, swimming, swim, lake, downspout, gutter, water, water heater, wet, chassis, frame, pole, light pole, lamp post, mailbox post, drain, drain cover, grate, wet concrete, fence post, meter box, conduit, cabinet, appliance, door handle of, toaster, microwave, camper, rv steps, rv, trailer steps, copper pipe, pipe, pipes,
    bebedero, pila, tina, regadera, ducha, llave, llaves, llave del agua, alberca, piscina, muelle, lavadora, refri, nevera, refrigerador, metal, reja, barandal, grifo, lavaplatos, fregadero, lavabo, agua, estructura, tubo, tuberia, poste, estufa, piso mojado, mojado, congelador, maquina, porton, fierro, lamina, calentador`,
  HERD: `
    cow, cows, heifer, heifers, horse, horses, cattle, calves, calf, goats, sheep, pigs, hogs, steers, pony, ponies, the dog, dogs, dog, cat, livestock, vaca, vacas, caballo, caballos, becerros, becerro, chivas, borregos, puercos, marranos, cochinos, yegua, ganado, animales, perro, perros, perra`,
  BALKS: `
    wont go near, jerk away, jerks away, shy away, shies away, wont touch, scared of the, afraid of the, no se acercan, no se quieren acercar, se espantan, se retiran,
    jump back, jumps back, jumped back, jump, jumps, jumping, jerk back, jerks back, wont drink, refuse to drink, refuses to drink, yelp, yelps, yelped, yelping, flinch, flinches, spook, spooks, spooked, back away, backs away, dropped dead, fell over, found dead, brinca, brincan, brinco, brincaron, saltan, salta, chilla, chillo, no quieren tomar, no quieren beber, no toman agua, se asustan, se hacen para atras, cayo muerto, se murio`,
  DRINKS: `
    drink, drinks, drinking, tank, stock tank, water tank, trough, waterer, water bowl, auto waterer, metal, steel, fence, puddle, lamp post, light pole, manhole, grate, wet ground, bebedero, abrevadero, pileta, toman, tomar agua, beben, beber, charco, poste, canoa`,
  SWITCHGEAR: `
    switchgear, switch gear, switchgear room, electrical room, electric room, electrical closet, panel room, meter room, meter bank, transformer, transformers, breaker box, breaker panel, main panel, electrical cabinet, electrical cabinets, electrical panels, subpanel, fuse box, junction box, outlets, outlet, extension cord, extension cords, power strip, power strips,
    cuarto electrico, cuarto de luz, cuarto de medidores, subestacion, transformador, tablero, caja de breakers, caja de la luz, centro de carga, extension, extensiones, regleta, contactos, enchufes, tomas`,
  STANDING: `
    standing water, inch of standing water, inches of standing water, inch of water, inches of water, feet of water, foot of water, puddle, ankle deep, knee deep, underwater, under water, water is up to, water up to, water up against, water touching, water reached, water is at, water level, sitting in water,
    flooded, floating, agua estancada, encharcado, charco, pulgadas de agua, inundado, llego el agua, subio el agua, ya llega el agua, el agua llega, debajo del agua, bajo el agua`,
  LIVECABLE: `
    cord, pole, electric thing, electric box, electric meter, electric,
    live cable, live cables, live wire, live wires, hot wire down, wire, wires, cable, cables, line, lines, power line, power lines, tendido, tendido de la luz, tendido electrico, los alambres, alambre, alambres, lineas`,
  STRUNG: `
    across the sidewalk, across my sidewalk, across the street, across our street, across the road, across the drive, across the driveway, across my driveway, across the lawn, across the walkway, over the sidewalk, waist height, waist high, head height, head high, knee high, at eye level, low enough to touch,
    hopping, hopping around, dancing, dancing around, jumping around, whipping, whipping around, snaking, wiggling, popping on the ground, in my flower bed, in the flower bed, on my front grass, on the front grass, on my hood, on the hood, on my shed, on the trampoline, on the swing set, on top of the car, on my car, on my fence, encima de la cerca, encima del carro, encima de mi carro, arriba del carro, sobre el carro, sobre la cerca, sobre la banqueta, en la banqueta, atravesado en la calle, atravesados en la calle, bailando, brincando, dando brincos, a la altura de la cara, en medio de la calle, en el patio de enfrente`,
  POLEHIT: `
    yanked the cord, yanked the wire, yanked the line, pulled the cord, pulled the wire, pulled the line, ripped the cord, ripped the wire, ripped the line off, tore the wire, tore the line, snagged the wire, snagged the line, snagged the cable, pulled the electric, ripped the electric, tore the electric, off the side of my house, off the side of the house, off the house, off our house, off my house,
    took out the pole, took out a pole, took the pole, hit the pole, hit a pole, hit the light pole, hit the power pole, hit the utility pole, snapped the pole, broke the pole, knocked the pole, took the meter, took the meter pole, meter pole, ripped the meter, pulled the meter, pulled the mast, tumbo el poste, choco el poste, choco con el poste, choco contra el poste, tiro el poste, quebro el poste, se llevo el poste, arranco el medidor, arranco la mufa`,
  FRESHAIR: `
    says to leave, tells us to leave, telling us to get out, says go outside, telling us to evacuate, dice que salgamos, dice que salgan, dice salga, que salgamos, dice que evacuemos,
    move to fresh air, go to fresh air, get to fresh air, says fresh air, says get out, says evacuate, voice says, lady voice says, a voice says, keeps saying warning, warning carbon, warning warning, salga de la casa, aire fresco, dice evacue, una voz dice, voz dice`,
  BEEPSFOUR: `
    4 beeps, four beeps, 4 loud beeps, four loud beeps, 4 quick beeps, beeps 4 times, beeps four times, beep beep beep beep, sets of 4, sets of four, groups of 4, 4 at a time, beeping in fours, four times then stops, 4 then pause, 4 in a row, pita 4 veces, pita cuatro veces, cuatro pitidos, 4 pitidos, cuatro veces, 4 veces, de cuatro en cuatro, de 4 en 4`,
  INVISIBLE: `
    invisible stuff, invisible gas, invisible poison, silent killer, gas you cant smell, gas you cant see, cant smell or see, poison gas, one that isnt smoke, el gas que no se ve, gas que no huele, no huele pero mata, gas invisible, gas venenoso`,
  NOTBATTERY: `
    not the low battery, not low battery, not the battery, not a battery, isnt the battery, isnt the low battery, not the battery chirp, not the chirp, not the low battery chirp, not the low battery kind, changed the battery, changed the batteries, changed batteries, new battery, new batteries, put new batteries, batteries are new, battery is new, swapped the battery, swapped batteries,
    no es la pila, no es la bateria, no son las pilas, no es pila, le cambie la pila, le cambie las pilas, le cambie la bateria, le cambiamos la pila, pila nueva, pilas nuevas, se la cambie hoy, se la cambie`,
  BREATHER: `
    his concentrator, her concentrator, without his concentrator, without her concentrator, without oxygen,
    kidney machine, kidneys machine, kidney thing, maquina para los rinones, maquina de los rinones, maquina del rinon, vent i breathe on, vent he breathes on, vent she breathes on, machine i breathe with, machine he breathes with, machine she breathes with, breathes with a machine, breathes on a machine, machine that breathes for, breathing tube, trach tube, lung machine, air machine for my lungs, squeezing the bag, bagging him, bagging her, bagging me, respira con un aparato, respira con una maquina, respira con aparato, respira con maquina, aparato para respirar, aparato de respirar, maquina de respirar, maquina que respira, home hemo, hemodialysis, hemodialisis, dialisis en casa, su dialisis, su oxigeno, suction machine, aspirador de flemas, machine that keeps him alive, machine that keeps her alive, keeps her breathing, keeps him breathing, lo mantiene vivo, la mantiene viva, helps her breathe, helps him breathe, concentrador,
    cpr bag, ambu, le damos con el ambu, breathing by hand, a mano la respiracion`,
  POWERGONE: `
    electric just went, electric went, electric is out, electric is off, electricity went, electricity just went, power just went,
    water off, water shut off, water is shut off, power keeps cutting, keeps cutting out, keeps going off, power cuts, power keeps going, blacked out, blackout, brownout, outage, no electric, no power, no lights, no electricity, power is out, power out, power went, lights are out, lights out, no current, cut our power, cut the power, se va la luz, se va y viene, apagon, no tenemos corriente, no prende, no enciende, luz se fue, sin electricidad, sin energia,
    went black, went all black, gone black, has juice, have juice, no juice, out of juice, lost juice, dead at the wall, went dark, all dark, pitch black, pitch dark, in the dark, shut itself off, shut off by itself, just shut off, lost everything, everything is off, everything off, everything died, everything went off, everything shut off, lights went, power blinked, tripped and wont, lost power, lost electric, blew a fuse, running on battery, on battery, on backup, battery is at, battery says, minutes of battery, hour of battery, hours of battery, last tank, tank is low, cant fill, cant run, cant start it, wont power, wont turn on, stopped, quit, died, is dead, no water, water quit, water is off, water to the house quit, water stopped,
    a oscuras, a obscuras, quedo a oscuras, nos quedamos a oscuras, se fue la luz, se nos fue la luz, no hay luz, sin luz, no tenemos luz, no hay corriente, sin corriente, no tiene corriente, se le apago, se apago, se me apago, se paro, se corto la luz, se nos corto, cortaron la luz, sin agua, no hay agua, no tenemos agua, no cae agua, le queda poca bateria, le queda poca pila, queda poca bateria, con la bateria, con pura bateria, tanque de reserva, ultimo tanque`,
  ALARMTHING: `
    some alarm, beeper, hockey puck, smoke looking thing, thing plugged in, thing that plugs in, carbon thing, cosita del techo, cosita de la pared, cosa del techo, bocina del techo,
    alarm, alarms, alarm light, detector, detectors, the round thing, round thing, round white thing, round thing in the hallway, plug in alarm, plug in alarms, thing in the hallway, thing in the hall, thing on the ceiling, thing on the wall, thing by the furnace, thing by the stairs, gadget, gizmo, doohickey, beeper thing, white box, little box, alarm box, disc, disk, alarma, alarmas, detector, aparatito, aparato, cosita, cosa redonda, la cosa redonda, bolita, cajita, cajita blanca, sensor, disco, cosito, chunche, chunchito`,
  LOUD: `
    baby is limp, wont wake up, hard to wake,
    no deja de pitar, no deja de sonar, no para de pitar, no para de sonar, no deja de chillar, beeping, chirping nonstop, ringing, buzzing loud,
    screaming, shrieking, shriek, shrieks, blaring, wailing, screeching, yelling, howling, going nuts, going crazy, going off, went off, wont shut up, wont quit, wont hush, hollering, loud, super loud, nonstop, non stop, keeps shrieking, over and over, solid red, red light, flashing red, ear splitting, piercing, chilla, chillando, grita, gritando, pita, pitando, pita y pita, no para, no se calla, suena, sonando, suena y suena, foco rojo, luz roja, a todo volumen, recio, bien fuerte`,
  NUMBERSHOWN: `
    flashing, flashing 1, flashing 2, blinking,
    number on it, number says, number is, numbers on it, shows a number, screen says, display says, display shows, reads, reading, says 1, dice 1, marca, el numero, la pantalla, ppm`,
};
