/** Ordinary words that look like a misspelling of a word of the vocabulary, and are not. */
export const ORDINARY = `
  report reported repair repairs repaired department stiff staff stuff shift scuff llamar llama
  llame llamo llaman llamen llamas lleno llena small smile spell shell swell stock stack shack
  shook short shore shirt share sharp spare spark park sparse floor floors blood broke brook
  bread break breaks breaking bring bright brown brand heart heard hearing hears lower tower
  powder later waiter water wafer water waters watch match march patch power powers clear clean
  cleaner cost coast toast roast boast least lease leaves leave leaving lean learn stove store
  stone story stops shops stole smoke spoke stroke stoke broker fired firm first place plans
  plant plane plate plates placed pride price prior piper paper pipes pines house horse hours
  hoses nurse course trees three there their these those where while white whole which light
  right night might sight eight fight tight lights rights nights flight bucket basket market
  packet jacket ticket socket rocket locket office officer offer officers often other others
  either mother brother father rather flush flash fresh flesh blush brush crash crush heavy
  ready steady study sturdy sound round pound found bound ground wound caller called calls
  calling filling falling feeling failing selling telling rolling pulling seems seeks seeing
  being bring doing going using garden garage garbage garages panels pants paint point print
  cover covers over oven ovens open trade grade trace track truck trick trap alarm alarms arms
  arm charm shower showers slower flower tower quite quiet quick quote quoted quit bottle
  battle better butter letter litter latter hanging changing charging hanging banging living
  leaving loving moving having couple coupled people purple mostly monthly month months mouth
  basic basin basis stairs stars start stare stain front frost from form farm block black blank
  blink brick rental dental mental metal sister system sisters weeks weekly meeks burns born
  barn bern turn turns smart start heart handle candle handled stair chair hair sealed steal
  steel seller cellar carpet drive driver drove under order wonder vents events lever level
  levels never fever hosted posted wired tired hired fired worked walked talked windy window
  widow winter water writer later filter filters meter metal meters sheet sheets sleep model
  modem broom groom boxes slide slides side sides fence hence driving drapes shelf shelves
  close closet kitchen kitten loans loan grass glass glasses tiles title titles beach bench
  bench rooms rooms room boots roots roofs hello hallo maple apple forest north south Chester
  cedar coral spring string springs ridge bridge fridge ranch branch canal plaza creek creeks
  court county country counter parker walker baker miller fuller carter porter potter summit
  pocket cuarto cuanto cuanta cuando cuatro cambio camino tiene tienen viene vienen puede
  pueden puedo quiero quieren quiere tarde tardes tardan gracias sobre calle casa casas mejor
  mayor favor hacer hacen estan estoy hasta tengo techo pecho hecho lunes fuera puerta favor
  algun bueno buenas buenos desde donde cerca cerco frente fuente trabajo parte porque entre
  mucho mucha muchos manana semana dejen notre votre faire merci looked looks looking guess guessed guessing
  capped once copper pepper paper sample simple
  carta cocinar dinero entrar funcionar grande medio orden papel parada pesado plata playa poder
  quedar quejar quedo quedaba sentar servir sucio tomar vacaciones angle asking carry cause client
  climb count customer deliver dinner extra frame frames framed meeting message nature parent peace
  press prize score serve shall shoot shout sport stick suffer suffering teach though whose
  cancelar cancelo cancelen quedado quedada quedados quedando lives lived live damos hemos robado
  rodado pasado casado puesto cunado cunada cunados lites`;
