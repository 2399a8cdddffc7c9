/** What lay people say of flames, cables, lamps and gas, and of dangers that did not come. */
export const EVERYDAY: Record<string, string> = {
  /** Denies what follows, but nothing works less for it. */
  NOBODY: `
    nobody, nobodys, no one, no ones, noone, nothing, nothings, nadie, nada se, nada se ha,
    nada esta, nada huele, none of it, none of them, personne`,
  SPARED: `
    missed, missed the, just missed, barely missed, narrowly missed, missed hitting, spared,
    spared the, nowhere near, clear of, far from, avoided the, stopped short of, no toco,
    no le pego, no pego, no alcanzo, libro los, libro el, paso lejos`,
  ALLWELL: `
    no issue so far, no issues so far, no problem so far, no problems so far, no issue, no issues,
    no symptoms, nothing wrong, nothing is wrong, nothings wrong, mine is fine, ours is fine,
    mine is the same, mine is same, same brand, same model, same age, same builder, same check,
    just to be safe, to be safe, peace of mind, la mia esta bien, el mio esta bien,
    la nuestra esta bien, aqui todo bien, todo bien aqui, por seguridad, misma marca,
    revisar la mia, revisar el mio, revisar la nuestra, revisen la mia, revisen la nuestra,
    check mine, check ours, mine checked, ours checked, inspect mine, inspect ours,
    mine inspected, ours inspected, want mine, want ours, look at mine, look at ours,
    look over mine, do mine, redo mine`,
  MISPLACED: `
    from under, out from under, underneath, from behind, behind the, out the front, out the back,
    out the side, out the bottom, out of the front, out of the bottom, out of the side, rolling,
    rolling out, rolls out, rolled out, rollout, roll out, shooting, shoots, shoots out,
    shooting out, shot out, licking, licking up, licks, leaps, leaping, jumping out, jumps out,
    onto the floor, outside the, up the wall, around the knob, around the edges, por debajo,
    por abajo, por atras, por fuera, por un lado, por los lados, por la perilla, de abajo,
    debajo de, hacia afuera, para afuera, pa fuera, afuera del`,
  LYING: `
    hanging low, hangs low, hung low, hanging real low, hanging very low, hanging so low,
    hanging too low, hanging way down, hanging down low, drooping, drooping low, sagging low,
    laying in, laying on, laying across, laying over, lying in, lying on, lying across,
    lying over, laid across, draped over, draped across, dangling, dangling over, dangling in,
    colgando bajito, colgando bajo, colgando muy bajo, colgando bien bajo, cuelga bajito,
    quedo colgando, quedo bajito, esta bajito, muy bajito, quedo colgado, tirado en, tirados en,
    caido en, caidos en, quedo en el suelo, quedo tirado, a la altura de la cabeza`,
  GARDEN: `
    garden, flower bed, flowerbed, flowers, bushes, bush, hedge, hedges, hydrangeas, hydrangea,
    roses, rose bushes, shrubs, azaleas, trampoline, swing set, swingset, playset, sandbox, pool,
    matas, mata, arbusto, arbustos, las plantas, columpio, alberca, piscina`,
  BULB: `
    foco, focos, bombilla, bombillas, bombillo, bombillos, bulb, bulbs, light bulb, light bulbs,
    lampara, lamparas, lampara de afuera, luz de afuera, ampoule, ampoules, fusible, fusibles`,
  BURNTOUT: `
    se quemo, se quemaron, se me quemo, se me quemaron, quemo, quemado, quemados, quemada,
    quemadas, se fundio, se fundieron, fundido, burnt, burned, brulee, brulees`,
  BRIMS: `
    filling up, filling, fills up, fills, filled up, filled, like a fishbowl,     fish tank, full of drops, sloshing, pecera, se llena, se llenan, se esta llenando, llenando,
    llenandose, se lleno, lleno de gotas,
    like an aquarium, like a fish tank, like a bowl of water, como pecera, como una pecera`,
  WHISTLES: `
    hiss, hisses, hissing, hissed, shh, shhh, shhhh, shhhhh, sss, ssss, sssss, psss, pssst, pss,
    silba, silban, silbando, silbido, chifla, chiflando, sisea, siseo, siseando`,
  LIT: `lit, lighting, ignite, igniting, ignited, lighted, prendida, prendido, encendida, encendido`,
  KEYED: `
    key, keys, lock, locks, locked, door, doors, code, keypad, knob, deadbolt, slider, llave, llaves,
    chapa, cerradura, puerta, candado, codigo`,
  SPILLS: `escurre, escurren, escurriendo, escurrio, chorrea, chorreando, le cae, le entra, le escurre`,
};
