/** Written by scripts/train.ts; how to read it stands in model.ts. */
export const WEIGHTS = `
bias	-1.59	-2.42	-1.85
least	3	1.35	3.41
# alder	1.1	-3.4	-1.7
# amp	-2.9	-2.9	-1.9
# barrow	-2.3	-1	-1.2
# birch	-1.3	-1.9	-2.1
# boul	-2.5	-2.3	-2.7
# calle	-1.9	-1.3	-3.4
# can	-4	-1.7	-1.2
# chaucer	-3.9	-1.3	-1.1
# county	4	1.7	-0.7
# cypress	-3.6	-1.7	-1
# days	5.7	0.5	-3.1
# degrees	4	-3.2	-2.3
# eldery	-0.4	-0.9	-0.7
# fallo	-1.5	-1.8	-1.1
# fern	3.6	0.5	-0.7
# ferncliff	1.5	2	-1.5
# floor	-4.5	-1.9	-2.3
# front	1.5	-1	-1.5
# ft	-2.2	-0.6	-2.8
# gal	0.2	-1.7	-1
# hart	-1.4	-1.3	-1.4
# inches	3.5	-3.3	-1.2
# inside	3.7	-2.4	-1.5
# ives	-2.6	-2.3	-0.9
# kimball	1.9	-1.5	-1
# larkin	0.9	-2.9	-1.7
# loma	-0.3	-3	-2.1
# main	1.8	-1.6	-1
# min	-2.5	-1.7	-1
# monday		-2.3	-2.7
# n	-3.6	-1.7	-4.1
# new	-2.1	-1.5	-1.5
# off	-2.6	-2.9	-3.3
# ogden	-3.7	-3.3	-3.2
# orchard	1.2	2.2	-1.5
# outlets	-1.9	-1.3	-1
# outside	2.9	-2.9	-1.3
# penn	-2.8	-1.6	-2.3
# pisos	0.2	-2.3	-1.6
# ppm	2.5	2.5	-1.8	carbon_monoxide
# ravine	3	3.3	-1.4
# rowan	1.3	-1.5	-1.6
# rue	-1.9	-1.8	-2.7
# sandpiper	-2.5	1.1	-0.9
# sq	-1.1	-0.9	-0.9
# st	-3	-4.9	-3.1
# tansy	-1.1	-2.9	-1.2
# times	2.1	2.3	-1.1	carbon_monoxide
# tomorrow		-1.7	-2.2
# ton	-1.7	-1.3	-1.2
# units	-2.6	-2.4	-1.7
# vernon	-2.1	-1.3	-0.8
# w		-2.6	-1.6
# wharton		-2.6	-2.1
# works	-1.7	-1.9	-2.5
# year	0.4	-2.1	-2
# yr	1.8	-1.1	-1.4
# yrs	-1.6	-0.2	-2.7
, ac	0.6	-1.6	-1.4
, all	-2.7	-2.3	-1.9
, any	-3.1	-1.7	-1.9
, appreciate	-3.2	-3.1	-2.3
, breaker	3.6	3.5	-0.7
, bucket		-2	-0.9
, can	-0.2	0.7	-1.4
, cant	-0.3	-2	-0.8
, car	4	-1.1	-0.8
, deck	-2.2	-1.6	-2.6
, dishwasher	1.5	-3.7	-1.2
, do	-2.8	-3.1	-1.4
, dry	-4.4	-3.2	-1.8
, dryer	-3.5	-3.4	-1.4
, fan	-1.6	-1.5	-2.5
, faucet	-3	-1.9	-1.6
, fire	2.6	3.1	-0.9
, fri	-1.1	-1.7	-1.7
, furnace	4.1	3.4	-0.8	carbon_monoxide
, gas	-4.1	-4.5	-1
, got	0.2	-2.6	-1.6
, gracias	-3.8	-3.6	-2.8
, gutter	-1.4	-1.2	-1.6
, gutters	-1.6	-1.1	-1.1
, hot	2.2	-1.8	-1
, house	0.2	-4.2	-1.5
, how	-2.6	-2.9	-1.3
, interested	-1.7	-1.8	-1.8
, just	-3.9	-3.5	-1.8
, like	0.8	1.6	-1.3
, mornings	-1.6	-2.1	-1.8
, necesito	-2.1	-1.6	-1.3
, need	-3.7	-1.3	-2.2
, new	-2.5	-2.9	-1.8
, next	-3	-2	-0.8
, no	-3.8	-1.8	-2.3
, not	-3.8	-3.4	-0.8
, now	-4.2	-3.7	-0.9
, numero	-1.7	-1	-3.2
, price	-1.9	-1.1	-0.8
, puerta	-2.4	-2.3	-1.6
, quick	-2.5	-3	-2.1
, quiero	-2.7	-2.6	-3.3
, quote	-2.3	-1.5	-1.9
, sat	-1.9	-1	-1.6
, shut	1.5	1.6	-0.7	electric
, sink	3.5	-1.8	-1.3
, slow	-3.1	-2.2	-1.4
, still	-1.8	0.5	-1
, stop	-3.6	-2	2.9
, tengo	0.9	-1.5	-1.5
, text	-1.2	-0.6	-1
, thank	-1.3	-1.4	1.8
, thanks	-2	-2.8	-2.9
, thursday	-2.9	-1.2	-1.4
, toilet	1.3	-1.8	-1.3
, toronto	-2.5	-2	-1.4
, tub	0.5	-1.1	-1.5
, tuesday	-2.3	-2.9	-1.3
, turned		1	-1
, want	-5.3	-3.3	-1.7
, water	1.5	1.7	-1.8
, wed	-2.8	-2.6	-1.5
, well	-1.3	-2.1	-0.6
, who	-1.6	-1.8	-2.2
, wrong	-2.1	-1.5	-3.6
^ ac	-1.6	-2.7	-2.6
^ address	-3.3	-2.4	-2.7
^ after	-4.6	-3.4	-2.3
^ air	3.3	-2.8	-2.6
^ alarm	-0.7	-0.9	-1.2
^ all	-1.5	-1.3	-1.6
^ already	-4.1	-3.5	-1.9
^ alto	-3.2	-2.3	5.2
^ ando	-2.6	-1.7	-2
^ any	-4.6	-2.5	-2.6
^ anytime	-2.9	-2.7	-3.2
^ arcing	4.5	4.6	-2.1	electric
^ as	2.8	-1.2	-1.6
^ attic	-4	-4.2	-3
^ basement	2.9	2.5	-2.5
^ bathroom	-5.7	-3.5	-2.1
^ before	-2.6	-2.7	-3.1
^ between	-2	-1.9	-2.1
^ branch	-1.1	-2.9	-3
^ breaker	1.4	0.8	-1.9	electric
^ buenas	-2.3	-1.5	-0.9
^ burner	-2.9	-3.6	-1.9
^ burning	3.9	2.4	-1.6
^ burnt	-0.9		-1.7
^ busted	2.9	-2.3	-1.5
^ ca	3.4	3.7	-1.9
^ cable	-3.2	-2.7	-3.3
^ call	-4.9	-4.3	-3.4
^ cambiar	-2.7	-3.4	-2.9
^ can	2.7	-1.8	-1.2
^ cancel	-3.3	-3.2	4.1
^ cant	3.7	-3.4	-2.3
^ carbon	1.6	2.1	-1.7	carbon_monoxide
^ ceiling	2.5		-2.8
^ chimney		1.4	-2.6
^ co	4.3	5.1	-3.4	carbon_monoxide
^ cotizacion	-2.8	-2.7	-2.5
^ could	-1.5	-1.5	-3.5
^ creo	0.2	0.4	-3.3	gas
^ cualquier	-1.9	-2	-2.2
^ cuanto	-3.5	-3	-3.8
^ darme	-1.7	-1.8	3
^ deje	-2	-1.9	3
^ dejen	-3.2	-2.9	4.1
^ delete	-2.5	-2.2	3
^ detector	4.3	3.5	-1.7	carbon_monoxide
^ dishwasher	-2	-0.9	-4
^ do	-3.7	-2.9	1.4
^ dont	-2.9	-2.2	3
^ doorbell	-3.6	-2.8	-5
^ downed	3.3	3.8	-2.2	wire
^ drain	0.7	-1.6	-0.5
^ dryer	-3.5	-0.7	-4.4
^ early		-1.1	-1.5
^ elderly	1.6	-1.3	-1.3
^ electric	1.5	3.6	-2.6
^ electrical	2.8	3	-1.1
^ emergency	3.4	-2.9	-3.4
^ end	-3.1	-2.2	2
^ entre	-3.1	-2.9	-3.4
^ estamos	-0.2	-2.7	-2.1
^ estoy	-3.4	-1.8	-1.3
^ fan	0.4		-2.1
^ faucet	-3	-3.4	-2.3
^ fence	-4.9	-4.4	-1.7
^ fire	-3.1	-2.6	-1.9
^ first	0.9	0.8	-2.5
^ flames	2	3.3	-1.6	fire
^ found	-2.2	-2.1	-2.6
^ freezer	0.8	-3	-2.7
^ fri	-2.1	-2	-2.4
^ fridge	0.3	-3.5	-3.2
^ frozen	4.4	-1.5	-2
^ fuga	1.9	-2.9	-1.4
^ fuite	3.2	2.5	-1.2
^ furnace	2.4	-1.3	-5.8
^ garage	-3.4	-5.2	-2.7
^ garbage	-3.8	-2.6	-2.3
^ gas	-3.3	-3.5	-2
^ generator	-0.3	0.3	-1.6
^ gfci	-2.7	-2.6	-1.9
^ going	-1.3	-1.7	-2.3
^ good	-1.9	-1.7	-1
^ got	1.8	1.8	-2.5	electric
^ gotea	0.8	0.7	-1.9
^ gotera	0.2	-1.7	-1.5
^ hace	-1	2.1	-1.9
^ half	-2.1	-3.7	-1.2
^ hang	-2.9	-3.2	-2.2
^ heat	-0.3	-5.1	-2.8
^ heater	3.3	-2	-3.3
^ heating	3.3	2.5	-0.8
^ hello	-1.9	-1.5	-2.1
^ hey	-2.3	-2.3	-1.7
^ hi	-2.4	-0.2	-1.9
^ home	-2.9	-0.4	-2.2
^ hose	-2.5	-2	-2.5
^ hot	-3	-2.7	-1.9
^ house	5.2	-1.5	-3.5
^ how	-3.5	-2.2	-0.4
^ hubo	3.2	4.5	-1	fire
^ huele	2.3	3.2	-3.2
^ husband	1	1.5	-1.4
^ ice	-3.6	-2.7	-1.4
^ id	-2.3	-2.3	0.5
^ instalar	-4.6	-4.6	-2.5
^ install	-3.7	-2.3	-2.2
^ just	-2	-1.6	-2
^ kid	0.9	2.1	-1.1
^ kids	2.5	2.2	-1.2	carbon_monoxide
^ kitchen	1.2	-3.1	-1.8
^ landlord	2.7	1.1	-0.9
^ leak	0.5		-1.3
^ leaky	-2.8	-2.3	-2.3
^ leave	-2.6	-2.4	3.7
^ light	1.1	-0.3	-3.1
^ lights	1.2	1.5	-1.6	electric
^ limpiar	-3.5	-3.9	-3.4
^ live	4.3	3.9	-2.3	wire
^ locked	1.3	-4	-2.5
^ looking	-2.9	-1.8	-1.8
^ lost	0.5	-2.1	-2.2
^ low	-3.3	-2	-1.2
^ lundi	-3.5	-3.1	-3.8
^ lunes		-1.4	-1.8
^ main	-0.2	-1	-2.8
^ manana	-2.6	-2.8	-3.5
^ martes		-1.8	-1.7
^ meter	1.4	1.8	-1.3
^ microwave	-0.3	1.3	-4.5
^ mini	-2.3	-1.9	-1.7
^ missing	-2.9	-2	-1.6
^ moms	3.2	3.6	-1.8	medical
^ monday	-3.4	-2.2	-3.1
^ necesito		-0.2	-3.1
^ need	1.9	-3.4	-2.6
^ nest	-3.7	-3.7	-2.7
^ never	-3.4	-2.6	-2.3
^ new	-4	-3.3	-1.7
^ next	-2.8	-2.9	-3.4
^ no	0.8	-4.7	0.8
^ noon		-1.9	-2.5
^ not	-6.9	-4.3	-2.5
^ nothing		-2.1	-2.4
^ numero	-1.8	-1.7	-3.3
^ nvm	-3	-2.5	-2.7
^ odeur	2.9	3.1	-2.1
^ ofrecemos	-3.8	-3	-2.7
^ ok	-2.1	-1.8	-3.4
^ one	-3	-1.8	-1.8
^ only	-2.2	-2.1	-3.2
^ opt	-4	-2.4	3.6
^ outlet	1	3.5	-2.2	electric
^ oven	-3.2	0.4	-2.7
^ oxygen		1.9	-1.4	medical
^ panel	2.3	2.2	-2.3	electric
^ pare	-2.9	-2.6	4.3
^ paren	-2.5	-2.2	1.9
^ pas	2.3	-3.9	-3
^ phone	-3.7	-4.7	-3.3
^ pilot	-1.3	0.7	-3.1
^ pipe	4.4	1.3	-2.8
^ please	-1.4	-2.6	2.4
^ pls	-2.9	-2.2	1.5
^ plus	0.7	3.4	-2.8
^ poner	-3.7	-4	-2.9
^ pool	-2.6	-0.4	-3
^ power		1.1	-2.1	wire
^ problem	-2.8	-2.2	-2.4
^ propane	2.4	3.9	-3	gas
^ quien	-2	-2	-2.4
^ quiero	0.5	-5.9	-5
^ quit	-6.7	-5.4	5.6
^ quiten	-2.3	-2.2	1.1
^ quote	-3.1	-2.2	-1.4
^ radiator	-2.8	-2.4	-2.2
^ rain	2.7	0.5	-1.8	electric
^ remove	-4.4	-3.6	5.3
^ replace	-3.7	-3.7	-2.1
^ revento	2.2	-2.8	-1.4
^ revisar	-3.7	-3.5	-2.3
^ revoke	-2.9	-2.7	4.3
^ roof	4.3	-1.6	-1.9
^ sabado	-2.5	-3	-3.5
^ sale	5.6		-2.3
^ salon	2.7	0.9	-1.6
^ same	-3.1	-2.2	-1.8
^ sat		-2.4	-2.8
^ saw	2.9	2.7	-1.8
^ security	-1.6	-1.7	-1.9
^ septic		-2.9	-1.8
^ sewage	-0.9	-2.7	-2.2
^ sewer	3.2	-3.2	-2.4
^ shower	-2.2		-2.5
^ si	-4	-1.4	-3.3
^ sin	-1.7	1.7	-1.4
^ sink	-3	-3.2	-2.8
^ skylight	-3.6	-2.1	-2.5
^ slow	-3.5	-2.2	-1.9
^ small	-0.3	1.2	-0.6
^ smell	3	2.9	-1.7
^ smelled	0.6		-2
^ smells	6.4	5.8	-3.5
^ smoke	-2.1	-0.7	-2.6
^ solo		-2.7	-3.2
^ someone	-3.8	-2.7	-1.4
^ something	2.3	2.8	-1.4	fire
^ sorry	-3.1	-3.2	-3.9
^ soy	-2.6	-2.6	-2.7
^ sparks	3	4	-1.7	electric
^ stop	-7.3	-5	5.5
^ storm	3.3	-0.5	-1.8
^ stove	-0.4		-3.5
^ sump	0.7	-2	-2.1
^ sunday	-3.4	-2.1	-2.3
^ switch	0.8	1.3	-1
^ take	-3.4	-3	2.4
^ tengo	3.7	-3	-2.4
^ text	-2.4	-1.8	-2.3
^ thermostat	-4.3	-4.6	-1.8
^ thurs	-1.6	-2.2	-2.3
^ thursday		-1.4	-1.3
^ thx	-3.6	-3.2	-4.2
^ tingle	2.6	2.4	-1.3	electric
^ today	5	-2.2	-1.9
^ toddler	1.9	-2.3	-2.6
^ toilet	-1.7	-0.5	-2.4
^ tomorrow	-4.2	-3.9	-3.3
^ tree	2.1	1.9	-1.5	wire
^ tub	0.6	-4.7	-3.1
^ tues		-2.5	-3
^ tuesday		-2.6	-3.6
^ unsubscribe	-3.1	-3	4.6
^ urgent	5.3	-3.5	-4.7
^ urgente	5.6	-3.8	-4.1
^ viernes		-1.6	-1.7
^ vous	-1.4	-1.2	-3.6
^ want	-3.1	-2.9	-1.3
^ washer	-4.9	-3.9	-3.1
^ washing	2.6	-3.8	-1.6
^ water	-1.2	-2.1	-2.2
^ wed	-3.4	-2.9	-3.6
^ wednesday		-2.4	-3.2
^ weekend		-2.3	-2.5
^ what	-4.1	-4.2	-2.9
^ whats	-3.6	-3.4	-3.7
^ when	-4.8	-4	-2.3
^ who	-2.9	-2.7	-2.1
^ whole	-2.2	0.8	-1.4
^ wire	3.4	2.7	-1.7
^ wires	4.4	4	-1.8	wire
^ wrong	-1.8	-1.6	-4
a alguien	2.1	-2.9	-2.7
a big	2	2.9	-0.8
a bit	-2.9	-0.8	-0.8
a burning	4	3.8	-1.2
a call	3	-1.4	-2.3
a co	-4	-3.1	-0.7
a company	-1.9	-1.2	-1
a gas	4.4	5.1	-2.3	gas
a guy	-3.1	-2.9	-2
a helper	-1.9	-1.3	-1.9
a humedad	-5.3	-3.7	-1.8
a humidifier	-2.4	-3	-1.2
a job	-1.9	-2	-1.2
a jolt	3.2	3.6	-1.5	electric
a leak	3.4	1.3	-0.7	gas
a lil	-2.2	0.5	-1.5
a limb	-0.7	0.9	-1
a little	-2.1	-1.3	-2.5
a new	-3.9	-4	-2.4
a newborn	2.5	-4.1	-1.5
a plumber	0.5	1.4	-1.4	gas
a price	-3.5	-1.4	-1.6
a quemado	4.7	5.1	-1.5
a quote	-1.4	-1.3	-3.9
a rental	-2.3	-1.6	-1.8
a shock	2.3	1.7	-1.1	electric
a shovel	3.5	2.2	-1.8	gas
a tall	-3.6	-3.2	-2.6
a toilet	-3.2	-2.7	-2.1
a tree	-0.7	1	-2.5
a tv	-3.4	-3.4	-2.4
a water	-2	-1.7	-2.8
a website	-2.4	-2	-2
abanico	-3.6	-2.1	-4.5
abanico $	-1.9	-2.1	-1.9
abierta	2.5	3.1	-1.2	gas
about	-1.8	-0.8	-5.6
about #	1.5	1	-1
about a	-3.2	-1.8	-0.9
about the	-3.6	-2.8	-2.5
ac	1.8	-3.3	-3.9
ac $	-3.2	0.4	-3
ac ,	-2	-1.7	-0.9
ac blowing	-4.5	-0.9	-0.9
ac is	2.8	-4.7	-2.2
ac isnt	5.9	-2.3	-1.4
ac not	0.8	-1.8	-2.8
ac service	-2.7	-1.5	-1
ac smells	-5.1	-4.3	-1.7
ac tune	-3.2	-3.8	-0.9
ac unit	3	-0.4	-0.6
acondicionado	4.2	-0.7	-2.3
across	-1.5	2	-2
add	-3.2	-3.5	-4.4
added	-3.9	-4.9	-1.4
address	-1.9	-2.6	-2.8
adentro	5.5	-2.7	-2.2
adentro $	4.7	-2.3	-1.8
aft		-1	-0.6
aft #		-1	-0.6
after	-2.9	-2.6	-7.2
after #	-0.9	-4.2	-6.8
after the	2.9	3.6	-1.2
afternoon	1	-3.3	-3.1
afternoon $	1.4	-2.1	-2
afuera	-0.4	2.3	-1.5
afuera ,	-2.4	0.3	-1.5
again	-1.1	0.4	3.3
again $	-0.6	-0.2	4.3
again ,	-1.5		-1
agarro	4.3	3.9	-2
agua	2.5		-4
agua $	3.7	1.6	-3.6	electric
agua al	2.2	2	-1
agua caliente	-6.1	-3.7	-1.4
agua del	3.2	-3.3	-1.2
agua en	2.5	-2.6	-2.1
agua por	6.2	0.4	-1.6
agua sale	-4.8	-3.7	-2.2
air	5.9	-1.5	-4
air conditioner	2.8	-2.5	-1.7
aire	2.3	-0.9	-3.5
aire acondicionado	4.2	-0.7	-2.3
aire no	4.8	-1.7	-0.9
alarm	0.9	2.3	-3.2	carbon_monoxide
alarm $	1.5	0.8	-2	carbon_monoxide
alarm going	4.1	4.8	-1.9
alarm keeps	3.6	2.9	-0.6
alarm panel	-3.8	-4.1	-1.7
alarm went	1.1	2.1	-0.5	carbon_monoxide
alarma	2.5	3	-2.6	carbon_monoxide
alarma de	2.1	2.4	-2.5	carbon_monoxide
alarms	-3.7	-1.9	-0.9
alder	1.1	-3.4	-1.7
alguien	2.1	-2.9	-2.7
all	0.8	-2.1
all $	2.6	-3	1.7
all day	-3.9	-2.6	-2.7
all good	-3	-2.4	-1.9
all over	-1.7	-3.3	-0.7
all set	-1.9	-1.3	-2.9
all the	-4.7	-4	-1.1
alley	2.8	2.7	-2.4	wire
alley behind	2.8	2.7	-2.4	wire
almost	3.7	-1.9	-1.2
alone	-2.6	-2.4	3.7
alone $	-2.6	-2.4	3.7
already	-3.6	-2.1	-2.9
already had	-2.6	-1.3	-3.1
already here	-3.4	-2.5	-2.1
alto	-6.1	-5.9	5
alto por	-3.1	-0.9	3.6
amp	-2.9	-2.9	-1.9
amp ,	-2.9	-2.9	-1.9
an estimate	-2.6	-2.5	-2.2
an outlet	-4	-4.6	-0.4
and down	2.4	2.2	-0.6
and furnace	2.9	-2.2	-1.8
and left	2.8	2.5	-0.8
and look	-2.1	-0.9	-2.8
and no	3.8	0.7	-1.7
and now	2.2	3.9	-1.5
and off	-4.7	-3.8	-2.4
and smells	2.7	1.5	-0.9
and sparking	3.5	2.5	-1.5
and split	1.9	-3.4	-2.6
and thurs	-1.6	-1.2	-1.4
and water	0.7	-4.1	-1.5
and wont	4.9	2.5	-2.8
ando	-2.6	-1.7	-2
ando buscando	-2.6	-1.7	-2
annual	-2	-1.8	-2.4
annual maintenance	-2	-1.8	-2.4
anoche	3.1	0.7	-2
another	-3.3	-2.6	-1.4
answering	-3.1	-2.5	-2.2
antes	-3.8	-3	-2.5
antes de	-3.3	-2.4	-1.9
antes del		-1.4	-1.6
any	0.9	-4.5	-1.9
any day	-3	-0.9	-0.8
any morning		-1.8	-1.7
any openings	-1.9	-1.7	-2.3
any time	-2.4	-2.1	-4.1
any weekday	-1.6	-1.6	-2
any work	-1.8	-0.9	-1.9
anymore	-3.2	-2.6
anymore $	-2.7	-2.3
anyone	3.3	-1.7	-1.4
anything	-2.6	-3.3	-2.4
anytime	-2.9	-2.8	-3.3
apagador	5.5	5.2	-4.1	electric
apagador $	3.3	3.2	-2.3
apago	5.3	0.6	-2.5
apartment	2.1	-2.5	-2.3
apartment $	3.4	-1.7	-2
app	-2.5	-1.8	-2
app #	-2.5	-1.8	-2
appelez	0.9	-2	-2.7
appelez moi	0.9	-2	-2.7
appointment	-3	-1.6	-4.6
appreciate	-3.2	-3.1	-2.3
apprentice	-2.6	-1.8	-2.3
apt	-1.8	-0.6	-2.9
apt #	-0.2	0.5	-2.2
arbol	2.3	3	-1.4	wire
arcing	5.9	6.6	-2.6	electric
are freezing	3	-2	-1
are good		-3.5	-1
area	-1.5	-1.5	-2.5
area $	-1.5	-1.3	-0.9
around	0.8	1.9	-2.9	electric
around #		-2.8	-2.2
around the	0.2	1.9	-1.2	electric
arreglar	-4.2	-3.4	-3.6
arreglo	-3.1	-3.3	-3.2
arret	-0.5	0.2	3.6	carbon_monoxide
arret $	-2.5	-1.6	3.9
as	-3	-3.2	1.3
as possible	2.8	-1.2	-1.6
as soon	2.8	-1.2	-1.6
asap	5.4	0.4	-3.7
asap $	4.8	-3.7	-3.5
asked	-2.4	-1.6	2.5
at all	5.5	-2.8	-4.1
at night	1.4	-1.4	-2
at work	-2.1	-1	-2.1
attic	1.1	3.8	-2.4
attic $	3.8	3.1	-2.8	fire
attic ,	-1.6	2.8	-0.6
au	-1.8	-4.8	-3.1
available	-3.6	-3.2	-4.1
available $	-2.9	-2.7	-3.3
ave	-1.5	-3.4	-6.5
ave $	1.4	-0.6	-2.6
ave ,	-2.5	-0.8	-3.1
away	4.3	0.5	-3.4
ayer	0.6	-2.4	-2.1
ayuda	0.9	-3.8	-2.1
baby	3.3	-2.5	-2
back	-1.2	2.4	-3.3
back $			-3.4
back door	-3.1	-1.8	-1.4
back on	1.2	0.8	-1.2
backed	4.7		-2.2
backed up	4.5	-4.7	-2.2
backing	4.6	-4.5	-2.2
backing up	4.6	-4.5	-2.2
bad	-2.2	-5.7	-2.9
bad $	-2.1	-2.9	-2.3
baja	-5.3	-3.3	2.9
baja $	-1.7	-1.8	3
bakery	3.3	-4	-1.3
bang	-0.2	1.7	-1.1
bano	2.3	-1.7	-3.7
bano $	1.4	-4.6	-2.7
bano se	4.7	-2.4	-2.2
barn	-2.5	-2.7	-1.3
barrow	-2.3	-1	-1.2
barrow $	-2.3	-1	-1.2
base	-3.5	-2.1	-1.6
basement	5.3	1.5	-2.9	gas
basement $	4.7	-1.7	-3.1
basement ,	3.7	1.7	-1.3
basement and	2.6	0.3	-0.6
basement filling	4.2	-2.3	-1.2
bath	-3.9	-4.9	-2.7
bathroom	1.8	-1.7	-3.8
bathroom ,	1	-2.1	-0.9
bathroom exhaust	-1.8	-2.1	-1.4
bathroom outlet	4.4	3.8	-1.5	electric
batteries	-1.9	-2.6	-0.7
battery	-0.4	1.3	-1.4
bay	3.4	-2.8	-2.4
bay door	5.1	-2.6	-1.8
be here		-1.5	-2
beat	-2.1	-2.1	-0.6
bed	3	1.1	-1.7
bedroom	-0.3	-1.7	-1.7
bedroom $	3.9	0.3	-1.9
bedroom ,	-0.9	-2	-1
bedrooms	1	-4.5	-2.2
beep	-3.2	-2.8	-0.8
beeping	1.4	3.9	-2.4
beeping #	2.1	2.3	-1.1	carbon_monoxide
beeping $	-3.4	-1.5	-2.2
before	-2.5	-1.3	-3.3
before #	-2.7	-3	-3.1
before it	-2.6	-2.2	-0.9
before noon	-3.6	-1.5	-1.9
before we	-2.3	-1.5	-1.3
behind	2.9	3.8	-2.3
behind fridge	2	2.5	-1.5
behind the	5.9	5.5	-1.6
below	3.4	-4.1	-1
bend	-3.3	-2.5	-1.2
best		-2	-2.3
best $		-2	-2.3
better	4.1	-3.8	-5.4
between	-2.6	-2.6	-3
between #	-2.6	-2.6	-3
bib	-2.6	-1.7	-1.3
bid	-1.7	-2.5	-0.9
bid $	-1.7	-2.5	-0.9
big	2	2.9	-0.8
bill	-5.9	-5.3	-3.8
bill is	-3	-1.9	-1
birch	-1.3	-1.9	-2.1
bit	-3.7	-1.8	-1.3
black	4.3	4.7	-2.4	electric
black $	2.9	2.6	-2.2	electric
blew	-0.8	-3.5	-1.6
blew off	4.4	-2.6	-2.5
blowing	4.7	1.4	-3
blowing cold	4.4	-3	-1
blows	-1.8	-3	-2.2
blue	-1.6		-2.9
blvd	-5	-3.9	-4.3
boiler	2.4	1.6	-3.7
boiler $	2.9	3.2	-1.7
boiler ,	3.3	-1.1	-1.5
both	2.2	-3.6	-2.8
boul	-2.5	-2.3	-2.7
boul ,	-2.5	-2.3	-2.7
box	1.2	3.7	-4.5	electric
box $	3.4	2.8	-1.8	electric
box ,	-0.4	2.6	-0.6
box is	3.2	3.1	-1.7	electric
branch		0.5	-3.1	wire
breaker	3.6	5.5	-3	electric
breaker $	3.6	3.5	-2.4
breaker ,	-2.7	-2.3	-1.9
breaker box	3	2.8	-1.1	electric
breaker for	-1.8	-1.1	-0.8
breaker is	3.5	3	-1	electric
breaker keeps	2.7	0.4	-1.3
breaker trips	-3.1	-3.2	-2.6
breaker wont	5	2.5	-0.4
breakers	3.5	3.5	-2.3	electric
broke	1.5	-3.7	-1.9
broke ,	3.9	-1.1	-1
broke in	-3.1	-1.8	-1.4
broke on	-2.5	-1.9	-1.6
broken	0.2	-3.9	-1.8
broken $	-2.9	-1.2	-0.9
brown	-3.7		-3.2
brown and	3.3	3.5	-1.5	electric
brule	3.4	4	-2.3
bucket		-2	-0.9
buenas	-2.3	-1.5	-0.9
build	-2.7	-2.4	-2.4
building		-2.9	-1.8
bulb	-2.6		-2
burn	3	2.9	-2.4	electric
burned	-1.7	1.5	-3.2
burner	-4.6	-3.6	-2.3
burner on	-0.6	0.9	-0.9
burner out	-2.7	-1.7	-1.7
burning	8.3	8	-2.3	fire
burning in	2.5	2.9	-2.1
burning plastic	1.8	3.1	-1.6
burning smell	3.2	2	-1.4
burnt	3.4	3.7	-2.3	electric
burnt smell	4.9	4.1	-1.3
burst	5.5	-1.2	-3
burst $	4.6	-2.2	-1.9
bury	-2.7	-2.7	-1.8
buscando	-2.6	-1.7	-2
business	-2.7	-2.4	-3.1
busted	2.9	-2.3	-1.5
but not	-4.4	-1.8	-2.5
but thermostat	-1.7	-0.9	-1.1
buy	-2.1	-2.1	-2
buzzes	-4.5	-2.9	-2.6
buzzing	2.8	4	-2.3	electric
buzzing $	4.6	4.2	-2.7	electric
buzzing sound	-5.5	-5.6	-1.6
by friday	-1.7	-0.9	-2.7
ca	4.7	3	-2.2
ca sent	3.4	3.7	-1.9
cabeza	3.8	3.7	-2
cable	1.3	3.2	-4.4	wire
cable de	2.2	4	-2.2	wire
cable line	-3.6	-3.9	-1.2
cables	5.9	6	-3	wire
cables caidos	2.9	3.3	-1.8	wire
cables de	2.6	3.8	-2.3	wire
caidos	2.9	3.3	-1.8	wire
caidos en	2.9	3.3	-1.8	wire
caja	3.5	4.6	-2.7	electric
caja de	3.5	4.6	-2.7	electric
calefaccion	8.8	-2.2	-4.4
calefaccion $	3.5	-3.4	-3
calefaccion y	1.7	-1.9	-1.3
calentador	1.4	1	-3.4	gas
calentador $	3.8	3.5	-2	gas
calentador de		-2.2	-2.4
calenton	3.5	3.8	-3	carbon_monoxide
calienta	-0.8	0.8	-3.9
calienta $	-4.3	-4.7	-1.6
calienta ,	-4.2	-3	-2
caliente	-2	0.5	-2.4
caliente $	1.1	3	-2.5
calientes	3.5	3.7	-2.4	electric
calientes $	3.5	3.7	-2.4	electric
call	-2.8	-4.6	-7.6
call $	-4	-2.1	-4.4
call ,	-1.3	-0.8	-4.1
call me	-4.1	-2.6	-4
call my	-3.7	-2.2	-1.2
call the	-2.5	-2.1	-2.1
call when	-2.8	-3.3	-1.2
calle	-0.9	0.5	-4.3
called	-2.4	-2	-4.9
called about	-2.3	-1.8	-0.3
called earlier	0.5	-2.2	-0.8
called you	-2.2	-2.2	-3.3
calling	-3.4	-2.6
calling about	-1.8	-2	-2.5
calls	-2.6	-2.5	-2.3
calls $	-1.2	-1.3	-1.5
cama	3.1	-1.5	-1
cama $	3.1	-1.5	-1
cambiar	-7.3	-5.7	-4.2
cambiar el	-2.5	-1.3	-1.2
cambiar un	-3.4	-1.2	-1.5
came	1.5	2.1	-1.7
came and	3.8	3	-0.5
came down	3.8	1.9	-0.6
came loose		0.5	-1.6
came off		1.9	-0.7
came out	1.3	1.8	-2.2
can	-0.4	-1.2	-3
can $	2.3	3	-2.2
can do	-2.4	-1.1	-2.4
can hear	4.4	1.1	-0.9	gas
can i	-5.6	-4	-4.2
can smell	2	1.8	-1.1	gas
can someone	1.6	-1.8	-2.2
can u	-0.6	-3.7	-1.9
can wait	-3.9	-1.5	-1
can you	-1.4	-2.4	-0.5
cancel	-3.9	-3.1	2.9
cancel $	-2.6	-2.6	4.8
cancel my	-1.7	-1.3	-5
cant	4.7	-3.2	-3.7
cant do	-3.1	-1.2	-1.3
cant find	2.5	0.2	-1
cant get	3.7	-1.5	-1.3
cant turn	-1.8	-2.2	-0.7
cap	-4.4	-4.3	-2.1
car	7.1	2.9	-1.9
car $	3.8	2.3	-1.8
car is	4	-3	-1.1
carbon	4.4	5.2	-2.4	carbon_monoxide
carbon monoxide	4.2	4.9	-2.1	carbon_monoxide
carbono	1.8	2.1	-1	carbon_monoxide
carbono y	1.8	2.1	-1	carbon_monoxide
card	-1.2	-0.9	-2.8
care	2.2	-2.4	-2.6
carpet	0.6	-3.7	-1.5
cars	-3.4	-1.8	-1
casa	2.5	0.9	-2.9
casa $	4.4	0.6	-2.7
casa ,	-1	2.2	-1.4
casa todo		-1.1	-1.2
caught	5.4	4.5	-2.2	fire
caught fire	5.4	4.5	-1.9
caulk	-4	-2.8	-3.1
caulk $	-3.2	-1.7	-1.4
cayendo	2	1.3	-1.2
cayo	4.1	2.8	-2	wire
ceiling	3.1	0.8	-4.8	electric
ceiling $	2.5	-1.5	-3
ceiling ,	-3.1	-0.2	-2.1
ceiling fan	-2.8	1.5	-1.9	electric
ceiling in	2.6	-4.3	-0.9
ceiling is	3.4	1	-1.5
ceiling just	2.7	-3.6	-1
ceiling light	3.7	5.9	-0.8	electric
cerca	1.1	1.1	-3.3	gas
changed	-3.9	-4	-3.5
charge	-2.2	-1.5	-3.1
charger	-0.7	0.2	-3.7	electric
charger ,	1.8	1.3	-1.6
chaucer	-3.9	-1.3	-1.1
chaucer ct	-3.9	-1.3	-1.1
chaude	1.6	3.1	-2.5
chaude $		4	-1.9
chauffage	4	2	-2.5
check	-4	-4.3	-1
chewed	0.3	0.3	-1.1
chimney	-2.5	-0.4	-3.8
chirping	-5.5	-5.6	-2.3
chispa	2.9	3.3	-2.4	electric
chispa del	2.9	3.3	-2.4	electric
chispas	5.7	6.3	-4.4	electric
chispas $	4.6	4.8	-3.5	electric
choc	4.9	5.3	-3.7	electric
church	-2.2	-2.1	-2
class	-1.3	-0.6	-1.7
class ,	-1.3	-0.6	-1.7
clean	-2.6	-3.1	-2
cleaning	-5.3	-3.9	-3.6
cleaning $	-3.1	-3	-2.6
clients	3.2	-1.9	-1.2
clima	4.2	-1.7	-2.2
clinic	2.9	-2.5	-2.1
clinic $	3.6	-2.5	-2.1
cloged	-0.2	-2.4	-1.5
cloged ,	-4.6	-2.4	-1.9
clogged	0.6	-3.1	-1.8
clogged $	-1.3	-0.6	-0.8
close	-1.6	-2.3	-1.2
close $	1.1	-1.8	-1.3
closet	-0.2	-0.9	-2
co	4.4	6.2	-3.6	carbon_monoxide
co $	-0.9	-0.8	-1.9
co alarm	3.7	4	-2.2	carbon_monoxide
co detector	-0.7	1	-1.6	carbon_monoxide
co thing	2.2	2.1	-1.2	carbon_monoxide
cocina	1.2	1.8	-2.8
cocina $	1.3		-2.6
code	-1.9	-0.9	-3.3
cold	1.1	-5.2	-4.8
cold ,	4	-3.2	-2.7
collapsed	4.6	-4.3	-3
combien	-3.6	-2.8	-3
combien pour	-3.6	-2.8	-3
come	1.4	-1.8	-3.7
come out	-2.3	0.3	-3.3
come today	2.8	-1.9	-1.9
coming	4.2	2.3	-2.4
coming from	-0.4	2.5	-1.8	fire
coming in	2.8	-3	-2.7
coming out	2.7	3.7	-1.9
coming through	1.7	-2.3	-1.3
coming thru	3.7	4.3	-0.5	electric
coming up	4.8	-2.7	-0.8
company	-2.6	-3.6	-5.2
concentrador	2.4	3.8	-2.2	medical
concentrador de	2.4	3.8	-2.2	medical
concentrator	1.6	3.7	-1.7	medical
concession	-3.5	-3.8	-3.1
condensation	-4.2	-4.2	-2
conditioner	2.8	-2.5	-1.7
contact	-2.2	-1.6	4.5
contact me	-1.9	-1.7	3.8
contacting	-1.9	-1.6	2.2
contacting me	-1.9	-1.6	2.2
contacto	1.4	4.5	0.9	electric
contacto $	2.4	3.5	2.8	electric
contacto ,	-1.1	-1	-3.5
contacto de	2.7	2.5	-1.8	electric
contactos	-3.7	-3	-3
contractors	-2.2	-2.1	-3.1
convert	-3.2	-3.3	-2.3
cool	-0.9	-4	-2.4
cool air	-2.9	-3.1	-2.2
cooler	3.7	-1.9	-3
cooling	4.7	-2.6	-1.7
cooling ,	-0.5	-1.1	-0.9
copper	-3.8	-2.7	-2.6
cord	0.2	2.1	-2	electric
corner	-2.9	-2.3	-1.6
corriente	4	3.9	-2	electric
corto	4.8	4.9	-1.8
cotizacion	-3.2	-3.2	-2.3
cotizacion de	-2.2	-2.3	-2.1
could	-1.5	-1.5	-3.5
coule	4.2	-2.4	-2.7
county	4	1.7	-0.7
county line	4	1.7	-0.7
courant	4.5	3.3	-2.9
cousin	-2.5	-2.2	-2.3
cousin $	-2.5	-2.2	-2.3
cover	-3.9	-4	-2.1
cracked	-1.9	-3	-1.8
crackling	4.5	4.1	-1.3	electric
crazy	3.7	3.3	-2.5
credit	-1.2	-0.9	-2.8
credit card	-1.2	-0.9	-2.8
creo	0.2	0.4	-3.3	gas
creo que	0.2	0.4	-3.3	gas
ct	1.2	1.2	-3.3
ct $	1.8	1.9	-3.4
ct ,	-2.1	-1	-1.4
cualquier	-2.4	-2.2	-2.5
cualquier dia	-2.4	-2.2	-2.5
cuando	-3.6	-2.8	-4.5
cuanto	-4.6	-3.6	-4
cuanto sale	-2.9	-2.1	-1.4
cuarto	2.4	2	-2.1
customers	2.3	-0.8	0.7
cycles	-4.4	-4	-2.1
cycles $	-1.8	-1.5	-2.1
cypress	-3.6	-1.7	-1
d eau	-0.8	-3.4	-2
da	3.4	3.4	-1.9	electric
da toques	3.4	3.4	-1.9	electric
dad	2.2	3.7	-2.5	medical
dad is	5	4.4	-2	medical
damage	-4	-4	-1.9
darme	-1.7	-1.8	3
darme de	-1.7	-1.8	3
daughter	4.7	4.1	-2.6
day	-1.4	-3.7	-3.4
day $	-4.5	-2.7	-2.5
day after		-1.6	-1
day this	-2.8	-1.7	-2.4
days	1.8	-1.8	-3.8
days $	-0.7	0.7	-3
de agua		-1.2	-1.7
de baja	-1.7	-1.8	3
de cabeza	2.8	2.8	-2	carbon_monoxide
de carbono	1.8	2.1	-1	carbon_monoxide
de co	1.8	1.4	-2.7	carbon_monoxide
de courant	4.5	3.3	-2.9
de donde	2.5	2.2	-1.5
de escribirme	-2.5	-2.4	3.4
de fusibles	3	2.3	-2.2	electric
de gas	1.1	1.8	-3.8	gas
de gaz	3.6	4.5	-2.8	gas
de gotear	-4.8	-4.2	-1.9
de humo	-4.6	-5.2	-1.7
de luz	4.7	4.1	-2	wire
de m	-3	-2.7	4.2
de mandar	-1.5	-1.6	2.4
de molestar	-1.6	-1.5	2.4
de monoxido	1.9	3.1	-2.8	carbon_monoxide
de monoxyde	3.4	3.7	-2.2	carbon_monoxide
de numero	-2.6	-2.2	-6
de oxigeno	2.4	3.8	-2.2	medical
de plomeria	-2.1	-2	-3.7
de salir	2.7	-3.7	-1.3
dead	-2	-3.5	-2.6
dead $	2.4	0.5	-2.4
dead ,	-4.4	-4.6	-1.5
dead in	-4.8	-4.4	-1.6
deadbolt	-1.8	-2	-1.7
deadbolt ,	-1.8	-2	-1.7
decided	-3.2	-3.2	-2.5
decided to	-3.2	-3.2	-2.5
deck	-3.8	-3.7	-2.8
deck ,	-3.4	-3.4	-2.5
degrees	4	-3.2	-2.3
deja	1	1.8	-2
deja de	1	1.8	-2
deje	-2	-1.9	3
deje de	-2	-1.9	3
dejen	-3.2	-2.9	4.1
dejen de	-2.9	-2.7	4.6
del aire	2.4	3.5	-1.8	fire
del bano	-1.4	0.7	-2.2
del boiler	2.5	3.2	-2.1
del calentador	3.6	2.6	-2.1
del garage	0.7	-2.3	-1.6
del gas	6.1	6.6	-2.9	gas
del mediodia	-1.6	-1.7	-1.9
del patio	-4	-4.9	-1.7
del refri	0.8	1.3	-2
del techo	4.6	3.8	-3.2	electric
delete	-2.5	-2.2	3
delete my	-1.9	-1.1	3.2
den	-2.8	-3.3	-1.7
dept	4	4	-0.7
dept shut	1.5	1.4	-0.4	carbon_monoxide
derritio	3.6	2.9	-1.5	electric
desbordando	4.3	-2.2	-2.3
descompuso		-2.9	-3.4
descompuso el	5.5	-2.2	-2.4
desde	1.1	-2.7	-2.2
desde ayer	0.6	-2.4	-2.1
despues	-4	-3.3	-3.6
despues de	-3.9	-3.2	-3.5
detecteur	2.8	2.8	-2.6	carbon_monoxide
detecteur de	2.8	2.8	-2.6	carbon_monoxide
detector	1.9	3.4	-2.8	carbon_monoxide
detector de	0.2	0.9	-2.6	carbon_monoxide
detector says	0.7	1.2	-1.8	carbon_monoxide
detectores	-2.9	-3.2	-1.4
detectores de	-2.9	-3.2	-1.4
detectors	-4.9	-5.4	-2
dia	-3.6	-3.2	-3.6
dia $	-3.2	-1.9	-2.3
dia despues		-1	-1.2
dialed	-1.9	-2.3	-3.2
dialed you	-1.5	-2	-3
dialysis	5.2	5.7	-1.6	medical
dialysis machine	3.5	4.2	-1.2	medical
dias	-2	-1.8	-2.2
didnt	-4.6	-3.9	-2.2
didnt call	-3.9	-2.1	-1.9
died	6.5	-4.1	-3.7
dim	1.2	2	-1.4
dimmer	1	1.4	-2.4
dimmer switch	2	1.9	-1.5
dining	-4.2	-4.7	-2
dining room	-4.2	-4.7	-2
dio	4.2	4.6	-2.4	electric
dio corriente	3	2.9	-1.9	electric
disconnect		1.8	-2.2
dishwasher	0.5		-4.1
dishwasher $	1.3	-0.5	-2.5
dishwasher is	2.9	1.3	-1.8
disposal	-1.5	-3.6	-4
disposal $	-1.9	-1.6	-2.7
disposal jammed	1.9	-1.6	-1.8
do	-6.4	-5	1.3
do #	-1.8	-1.9	-2.9
do i	-1.6	-3	0.5
do monday	-1.4	-0.9	-1.7
do not	-1.3	-1.3	4.4
do u	-1.4	-1.4	-4.4
do you	-5	-3.9	-7.6
doesnt	-1	-3.7	-2.6
doesnt work	-3.7	-2	-2.3
dog	-2.7	2.5	-2.2
dolor	2.8	2.8	-2	carbon_monoxide
dolor de	2.8	2.8	-2	carbon_monoxide
domingo		-2.7	-3.3
donde	2.5	2.2	-1.5
done	-3.3	-1.8	-1.3
done on	-3	-1.3	-1.2
dont	-1.1	-3.5	2.7
dont call	-0.9	-1	-1.6
dont have	2.9	-1.3	-2.2
dont need	-3.3	-2.2	-3.6
dont text	-3.3	-2	2.3
door	-2.6	-6.5	-3.8
door came	1.4	-2	-0.2
door wont		-2.7	-2.1
doorbell	-3.6	-2.8	-5
dos	-0.4	-2.6	-2.6
down	3.5	2	-2.4
down $	0.6	-3.1	-2.8
down ,	0.9	-1.9	-1.3
down in	2	3.4	-1.8	wire
down the	3.3	3.1	-0.8
downed	3.3	3.8	-2.2	wire
dr	-0.3	-0.7	-4.1
dr $	0.2	0.2	-3.9
dr ,	-1.5	-1.8	-0.2
drain		-5.1	-2.9
drain $	-1.5	-2.6	-2.3
drain ,	-1.3	-2.4	-0.7
drain slow	-2	-0.4	-1.6
drains	-2.2	-3.8	-2
drenaje	0.7	-3.5	-3.6
drenaje se	3.8	-2.5	-2.6
drip	-5.4	-3.6	-2.1
drip $	-2.4	-1.4	-1.2
drip pan	-2.9	-1.8	-2.4
dripping	1.5	0.7	-4.2	electric
dripping $	0.8	-4.3	-2.5
dripping from	-0.2	-2.4	-3.3
drips	-3.9	-0.4	-1.6
drips ,	-2.4	-2.4	-1.5
driveway	2.1	3.4	-1.9	wire
driveway $	3.8	2.7	-2
driveway ,	-1.2	2	-0.3
drop	3	1.5	-1.5
dry	-3.2	-0.8	-1.7
dryer	-1.9	-0.6	-3.9
dryer $	0.4	-0.7	-1.4
dryer takes	-1.5	-1.4	-1.2
dryer vent	-2.3	-2.7	-1.2
drywall	-3.5	-2.4	-2.3
du panneau	3.8	4.2	-2.9	electric
dusty	-3.6	-4.3	-0.9
earlier	0.5	-2.2	-0.8
earlier about	0.5	-2.2	-0.8
early		-1.1	-1.5
early next		-1.1	-1.5
eau	4.2	-4.4	-5
eau chaude	-2	-3.1	-1.8
echa	4.3	3.3	-2.6
echa chispas	2	1.8	-1.6	electric
echa humo	2	4	-2	fire
eggs	1.2	2.3	-1.7	gas
eggs $	-0.4	1	-1.7
el agua	0.7	-6.5	-2.7
el aire	1.3	-3.6	-3.1
el apagador	4.8	4.1	-2.6	electric
el bano	1.8	-5	-2.8
el boiler	-1	-1.6	-3.4
el cable	2.4	4.2	-2.9
el calentador	-0.8	0.2	-2	gas
el calenton	3.5	3.8	-3	carbon_monoxide
el clima	4.2	-1.7	-2.2
el contacto	6.5	6	-5.4	electric
el detector	5.1	4.8	-2.5	carbon_monoxide
el dia		-1.1	-1.2
el drenaje	1.6	-3	-2.8
el enchufe	4	3.9	-1.9	electric
el foco	2	2.3	-3.4	electric
el fregadero	-3.4	-2.1	-2.7
el garage	3.2	0.7	-0.9
el gas		2	-2.2
el jueves	-2.8	-2.4	-2.8
el lavabo	-3.8	-1.5	-1.6
el lunes	-1.9	-1.7	-2
el martes		-2	-2.4
el medidor	4.5	1.5	-1.7
el numero	-2.5	-1.8	-2.8
el panel	3.7	3.8	-2.5	fire
el patio	1.9	2.1	-2.9	wire
el piso	3.2	1.4	-1.1
el refrigerador	1.7	-3.6	-2.8
el techo	-0.7	-3.9	-3
el tomacorriente	3.5	3.8	-2.5	electric
el triturador	-2.3	-2.1	-1.8
el tubo	2.3	2.4	-2
el viernes		-1.8	-3.7
elderly	1.6	-1.3	-1.3
eldery	-0.4	-0.9	-0.7
eldery st	-0.4	-0.9	-0.7
electric		3.3	-3
electric $	0.6	1.9	-2.2
electrica	2.3	3.7	-2.9
electrical	5.4	6.5	-2.5
electrical burning	1.6	1	-0.9
electrical panel	0.9	2.6	-1.6	electric
electricidad	-2.7	-2.1	-2.4
electricidad $	-2	-1.6	-2.1
electricity	1.1	0.3	-5
electricity ,	-2	2	-1
element	4.3	4.5	-1.8	electric
elm	-4.3	-4.6	-4.2
else	-3.5	-2.4	-3.5
emergency	2.4	-3	-4.4
emergency $	2.6	-2.2	-3.4
en casa		1.7	-1.3
enchufe	5	4.8	-2.8	electric
enchufe de	3.6	3.4	-1.4	electric
encontre	-4.2	-2.4	-3.1
end	-5.2	-4	0.9
end of	-3.7	-2.7	-2.6
end unit	-2.7	-1.7	-1.9
ended	-2.1	-2.3	-2.2
ended up	-2.1	-2.3	-2.2
enfria	0.7	-2.6	-3.1
enfria el	4.7	-2.2	-2.7
entra	2.6	1.3	-1.6
entre	-3.1	-3.3	-3.7
entre #	-2.9	-3	-3.6
entre semana		-1.1	-1.2
equivocado	-3.3	-3.1	-4.4
equivocado $	-3.3	-3.1	-4.4
escriban	-1.8	-1.5	2.9
escriban $	-1.1	-1.2	2.1
escribirme	-2.5	-2.4	3.4
esposo	-0.4	1.1	-2.6	medical
esposo usa	2.7	2.9	-1.2	medical
esta cayendo	2	1.3	-1.2
esta desbordando	4.3	-2.2	-2.3
esta inundando	4.4	-3.7	-2.6
esta lloviendo	3.7	-1.5	-1.8
esta pitando	2.5	2.2	-1.1	carbon_monoxide
esta quemando	4.3	4.6	-2.7
esta regresando	4.1	-1.6	-2.2
esta saliendo	3.3	2.3	-1.9
esta tirando	2.7	-4	-1.2
estamos	2.2	-0.5	-2.5
estamos sin	3.3	-1.4	-0.8
estimate	-3.3	-3.4	-3.2
estimate $	-0.9	-1.3	-2.8
estoy	-3.4	-1.8	-1.3
estoy en	-3.4	-1.8	-1.3
estufa	-1.9		-2.7
estufa $	4.8	3.1	-1.6
estufa de	-5.3	-5.9	-1.6
estufa no	-5.8	-5.6	-2.1
estufa se	2.5	3.1	-1.2	gas
ev	-3.5	-3.3	-3.1
evening	2.5	-2.1	-1.8
evenings		-3.2	-3.5
ever	-2.4	-1.5	1.2
every	2.9	3.1	-1.1
every time	2.6	4.2	-1.2
everything	-0.8	-3.9	-1.7
everywhere	4.8		-3.1
everywhere $	4.8		-3.1
except	-2.1	-2.9	-3.6
except tues	-0.8	-0.7	-0.7
exhaust	-0.6	2.4	-1.7	carbon_monoxide
exhaust fan	-2.5	-3	-1.9
exp	-2.1	-1.6	-1.3
exp $	-2.1	-1.6	-1.3
expired	-3.1	-3.4	-1.3
extension	-2.6	-0.8	-1.6
extension cord	-2.6	-0.8	-1.6
f		-3	1
faint	3.7	3.4	-1.2	gas
fall	-3.4	-3.1	-2.3
fall out	-3.4	-3.1	-2.3
fallo	-1.5	-1.8	-1.1
falta	-4.4	-3.7	-3.4
fan	-2.9	-0.9	-3.3
fan $	2.1	4.3	-2	electric
fan in	-3.2	-3.3	-2.1
fan install	-2.7	-2.5	-2.4
fan remote	-3.6	-2.2	-1
fast	3.2	-2.8	-1.8
fast $	4.7	-2.3	-1.5
faucet	-4.5	-2.1	-3.7
faucet $	2.5	1.8	-2.6	electric
faucet ,	-3.6	-1.8	-2.2
faucet drips	-2.9	-3.1	-1.9
faucet in	-1.7	-2.8	-0.9
faucet wont	-4	-3.6	-2.1
favor	-0.5	-3.4	1.1
favor $		-2.9	0.2
federal	-1.8	-1.2	-1.5
feels	4.4	3.4	-1.7	electric
feels warm	4.1	3.2	-1.3	electric
fell	1.6		-2.2
fell in	3.1	0.9	-1.7
fell off	-3.2	-1	-1.5
fell on	2.2	3.1	-1.6
fence	-2.1	0.2	-3.1
fence $	1.6	2.4	-3.2
fence post	1.5	1.5	-1.6
feo	-3.2	-2.9	-2.6
fern	3.6	0.5	-0.7
ferncliff	1.5	2	-1.5
few	-2.7	-1.7	-0.7
fil	5.2	5.7	-3.9	wire
fill	-4.5	-3.2	-1.9
filling	-0.9	-2.7	-2.3
filter	-4.8	-4.4	-1.9
find	2.5	0.2	-1
fine	-1.3	-2.9	-2.6
fine $	-2.4	-1.7	-1.9
fine ,	0.4	-2.4	-1.7
fire	3.6	5.6	-2.7	fire
fire $	5.1	3.9	-2.7
fire ,	4.3	3.9	-1.4	fire
fire dept	4	4	-0.7
fire last	-2.2	-0.3	-1.5
fire pit	-3.3	-2.6	-0.9
fireplace	-6	-5.5	-3.3
fireplace remote	-3.4	-2.9	-1
fireplace wont	-3.9	-4.4	-1
first		0.3	-2.5
first time	0.2	0.4	-0.8
fittings	-2.2	-2.1	-2.4
fix	-5.8	-4.6	-3
fix it	-3.4	-2.2	-0.9
fixed	-2.8	-3.7	-4.7
fixed $	-3.4	-3.8	-2.9
fixed it	-4.6	-5.2	-3.1
fixture	3.3	4	-1.8
fixture $	3.3	4	-1.8
flame	0.3	-1.5	-1.4
flame ,	0.7	-4.4	-1
flames	2.2	3.4	-1.7
flames came	1.3	1.8	-2.2
flash	2.3	4	-0.9	electric
flat	-2.2	-3.8	-1.6
flicker	-3.4	-2.9	-2.3
flipped	1.1	1.3	-0.8	electric
flipped the		0.4	-0.5
flooded	5.3	-0.4	-3.6
flooding	6.8	-4.9	-2.1
flooding the	4.1	-3.9	-1.5
floor	1.4	-6.2	-2.6
floor $	1.8	-2.1	-2.3
floor drain	1.8	-1.5	-1.1
flush	2.3	-2.6	-1.6
flush ,	-4.3	-2.6	-1
foco	-0.7	0.9	-4.4	electric
foco del	1.9	2.2	-1.3
for carbon	2.3	1.5	-0.8	carbon_monoxide
for new	-2.1	-1.1	-0.5
for now	-3.6	-3.2	-2.4
for roofers	-0.6	-0.8	-2.4
for tomorrow	-1.2	-0.8	-1.2
for work	1.5	-2	-1.3
forever	-2.2	-1.4	-0.9
found	1.1	2.3	-2.8
found a	-2.5	-2.3	-1.7
free	-2.9	-2.6	-2.6
free $		-1.7	-2.1
freezer	0.8	-4.7	-3.7
freezer down	3.3	-1.4	-1.5
freezer frosting	-4.2	-2.5	-2.1
freezer in	-2.8	-1.7	-0.9
freezing	-0.5	-3.9	-1.9
freezing ,	-2.1	-1.6	-1.2
fregadero	-3.4	-2.1	-2.7
fremont	0.6	1.6	-0.5
freon	-3.9	-2.5	-2.8
fri	-2.8	-2.6	-2.8
fri $	-1.2	-1.7	-1.7
friday	-4.8	-3.5	-5
friday $	-3.4	-3	-4
friday ,	-1.7	-1.7	-2.3
fridge	1.8	-2.5	-5.6
fridge and	4.2		-1.4
fridge is		0.3	-1.9	electric
frio	3.6	-2.1	-2.2
frio $	4.1	-2	-2.2
from ceiling	3.7	-3.4	-1.4
from outlet	3	1.7	-1.5	fire
from propane	-3.6	-4.3	-1.3
from under	4.5	-1.5	-1.3
front	-0.7	-1.7	-1.8
frosting	-4.2	-2.5	-2.1
frosting up	-4.2	-2.5	-2.1
frozen	1.9	-2.6	-2.6
frozen pipes	4.4	-1.5	-2
ft	-2.5	-1.1	-3
fuego	3.9	3.9	-1.1	fire
fuga	6.1	1.8	-4.2	gas
fuga de	4.5	2.4	-1.2	gas
fuga en	3.1	1.4	-1.3	gas
fuite	3.2	2.5	-1.2
full	2.5	1.5	-2.2
full of	0.7	3	-1.3
funciona	2.1	1	-2.3
funciona $	-0.2	-4.4	-2.4
funny	0.5		-2.5
furnace	2.7	1.2	-4.6
furnace $	0.7	2.9	-1.9
furnace ,	-1.6	-0.3	-1.8
furnace filter	-2.8	-3.6	-1.5
furnace is	3.4	2.6	-1.7	carbon_monoxide
furnace just	3.7	2.4	-0.6
furnace keeps	1.9	1.2	-1.8
furnace smells	-0.2	-0.5	-0.6
furnace wont	3.9	-3.3	-1.3
fuse	3.6	3.5	-2.3	electric
fuse box	3.6	3.5	-2.3	electric
fusibles	3.3	3.9	-2.4	electric
fusibles $	1.7	3.5	-1.5	electric
gal	0.2	-1.7	-1
gal $	-3.6	-1.7	-1
gallon	-2.7	-2.4	-1.9
gallon $	-2.7	-2.4	-1.9
garage	-1.4	-2.2	-2.6
garage $	1.5		-2.8
garage ,	1.1	-0.6	-1.5
garage door	-2.2	-2.9	-2.3
garage light	0.5	0.9	-3.5
garage opener	-1.4	-1.2	-1
garage se	3.9	-1.1	-0.8
garbage	1.1	-1.1	-2.2
garbage disposal	1	-2.7	-2.3
gas	4.8	7.5	-3.4	gas
gas $	3.9	3.8	-3.5	gas
gas ,	-0.5	2.3	-1.6	gas
gas dryer		0.3	-1.2
gas en	5.4	5.7	-2.4	gas
gas fireplace	-2.6	-2.5	-0.9
gas furnace	-4.9	-4.5	-2.7
gas grill	-3	-3.8	-1.6
gas in			-1
gas leak	2.5	2.4	-0.6	gas
gas line	-1.5	-1.8	-1.6
gas meter	-2.2	-2.4	-3.5
gas odor	4.5	4.9	-1.3	gas
gas para	-4.5	-3.4	-1.7
gas smell	6.1	4.8	-3.6	gas
gas stove	-4.2	-4.7	-1.3
gas water	-3	-2.6	-1.2
gas when	3.1	2.5	-0.9	gas
gassy	6.6	5.7	-1.1	gas
gassy smell	4.7	3.1	-0.9	gas
gate	-3.8	-1.8	-3.9
gaz	2.6	4.4	-3.7	gas
gaz dans	3.2	4.1	-2.1	gas
generator	-0.8	-1	-3.2
get	-0.7	-1	-0.4
get a	1.7	2.3	-2.2
get in	3	-1.3	-1.2
gets	0.3	0.7	-1.5
gets hot	3.1	3.1	-1.5
getting	-0.6	1	-1.6
getting really	3.4	1.9	-1.5
gfci	-4.7	-4.2	-3.1
gfci in	-2.7	-2.6	-1.9
give	0.8	-3.8	-2.1
give me	2.6	-1.2	-1.1
gives	6.1	5.7	-1.9	electric
gives me	4.7	5	-1.9	electric
glass	-3.3	-3.7	-2.7
go	3.4	1.4	-2
go down	4.3	-2.8	-2.3
going	0.9	1.6	-3.2	carbon_monoxide
going off	4.3	3.7	-2.1	carbon_monoxide
going out	-2.4	-0.7	-1.4
gone	0.2	-2.5	-2.9
good	-4.6	-5.7	-3.2
good $	-5.5	-4.9	-2.6
good ,	2.7	-1.8	-1.2
good morning	-1.9	-1.7	-1
google	-2.6	-2	-2.8
google reviews	-2.6	-2	-2.8
got	3.1	3.8	-3.3	electric
got a	0.8	2.2	-1.7	electric
got it	-4.7	-4.3	-2.8
got ripped	2	2	-1.3	wire
got shocked	3.4	3.2	-1.6	electric
got so	1.6	1.8	-1.2	electric
gotea	-0.5	-1.5	-3
gotea la	-3.8	-4	-1.6
gotea mucho	4.4	-3.5	-1.4
gotear	-4.8	-4.2	-1.9
gotear la	-4.8	-4.2	-1.9
gotera	-0.3	-1.7	-2.1
goteras	-1.1	-2.4	-2.8
goutte	-2.8	-1.9	-2.3
goutte ,	-2.8	-1.9	-2.3
gracias	-4.9	-4.3	-5.6
gracias $	-4.5	-4.2	-4.3
grand	-2.7	-4.1	-1.2
grandma	4.2	-2.6	-2.7
grave	0.6	-3.5	-2.9
grill	-3	-3.8	-1.6
guest	-3.5	-1.3	-0.9
gurgles	-2.1	-2	-1.9
gustaria	-2.7	-2	-2.4
gutter	-5.2	-5.2	-3.2
gutters	-5.2	-4.3	-4.4
gutters $	-1.5	-1.8	-2.9
guy	2.1	3.6	-3.5	gas
guy $	-3.1	-2.5	-1.4
guys	-3.8	-2.3	-3.9
guys looking	-2.4	-1.8	-1.3
habla	-3.7	-2.5	-2.8
habla $	-2	-2	-2.4
hace	-0.7	-2	-4.7
hace frio	3.4	-1.7	-2
hace mucho	1.3	-1.6	-1
hace un	-2.1	-3.3	-1.2
haga	-2.2	-2.3	-2.2
hail	-3.3	-2.8	-2.1
half	-2.7	-1.5	-1.2
half open	-3.9	-1.7	-0.2
half the	-0.4	-2.3	-0.9
hall	1.4	-2.7	-2.3
hall $	1.4	-2.7	-2.3
hallway	1.1	1.3	-1.9
hallway $	2	2.8	-1.7
handle	-1	0.2	-1.5
handle ,	-1.6	-1	-0.8
handler	-1.6	-1.8	-2.2
handyman	-3.2	-3.2	-3.1
hang	-3.8	-3.3	-2.2
hanging	0.4	1.6	-3	wire
hanging $	0.8	1.1	-1.2
hard	-3.3	-2.4	-0.8
hard ,	-3.3	-2.4	-0.8
hardwired	-3.1	-2.7	-2.1
hart	-1.4	-1.3	-1.4
hart ,	-1.4	-1.3	-1.4
has no	2	-6.8	-1.5
has water	-0.5	3.1	-2.6
have any	3.1	-0.8	-3
have clients	3.2	-1.9	-1.2
have no	4.2	1.7	-2
hay agua	6.2		-2.2
hay cables	2.9	3.3	-1.8	wire
hay calefaccion	3.8	-2.7	-2.7
hay fuga	4.1	4.7	-1	gas
hay luz	0.3	0.5	-2.1
hay olor	2.6	2.6	-1.6
headache	-2.6	-1.4	-1.3
headaches	3.8	3.4	-2.1	carbon_monoxide
hear	4.7	1.7	-1.1	gas
heat	1.9	-4.1	-3.4
heat $	3.7	-3.8	-2.9
heat ,	2	-1.7	-0.8
heat and	2.6	-1.6	-0.3
heat but	-5.5	-3.9	-1.5
heat for	4.4	-2.8	-2.4
heat in	-2	-1.1	-2.5
heat is	-1.9	-1.9	-2.5
heat pump	-1.6	-2.3	-1.2
heat up	-0.8	-3.5	-1
heat works	-3	-1.5	-1.3
heater	0.9	0.2	-2.7
heater $	-0.3	2.4	-1.4	gas
heater ,	-0.3	0.2	-1
heater and	-1.3	2.3	-3.5
heater burst	4.6	-3	-1
heater leaking	5	-1	-0.5
heater let	4.8	-2.3	-1.4
heater not	3.5	-4.2	-3.6
heater pilot	-4.1	-3.3	-1.7
heater quit	-2.4	-2.7	-0.9
heater smells	0.5	1.1	-1.2
heaters	-1.8	-0.7	-0.6
heating	0.4	0.2	-3.7
heating ,	-0.2	-3.1	-3
heats	3.8	-2.8	-5.7
heavy	2.1	-1.1	-1.2
hello	-1.9	-1.5	-2.1
help	4.6	-2.8	-4.7
help $	2.1	-1.5	-2.3
help with	-2.9	-1.4	-1.3
helper	-1.9	-1.3	-1.9
here	2.2	0.9	-3.2
here $	1.4	0.2	-1.6
here ,	3.4	-3.3	-1.1
here today	2.7	-1.2	-1.3
hey	-2.3	-2.3	-1.7
hey its	-1.6	-1.3	-0.8
hi	-2.4	-0.2	-1.9
hi ,	-4	-2	-1.4
hi im	-1.7	-2.3	-2.2
high	-3	-1.9	-1
hijo	3.5	2	-1.6
hill	-2.7	-1.9	-1.5
hire	-2.9	-2.1	-1.6
hiring	-4	-3.7	-4.6
hisses	-2.9	-2.6	-1.9
hissing		2.9	-2.5	gas
hissing by	5.5	3.9	-1.1	gas
hit	4.6	4.4	-1.8	gas
hit the	4.2	3.8	-1.9
hold	0.4	0.4	-2
hole	2.1	2	-1.5
hollow	-0.2	0.6	-0.6
home		1.4	-3.3	medical
home all	-1.8	-1	-0.9
home oxygen	2.3	3.2	-2	medical
hood	-3.1	-3.8	-1.2
hood vent	-2.3	-3.5	-1.2
hooked	0.2	1.5	-0.9
hooked up	0.2	1.5	-0.9
hookup	-4.2	-3.6	-1.9
hose	1.1	-3.3	-1.4
hose bib	-2.6	-1.7	-1.3
hot	2.6	2.5	-2.8	electric
hot $	-0.8	2.1	-2.3	electric
hot ,	1.4	1	-1.3
hot and	1.3	2.1	-2
hot it	1.6	1.8	-1.2	electric
hot plastic	3.2	2.6	-1.5	fire
hot to	4.1	3.5	-1.3	electric
hot tub	0.8	1.7	-2
hot water	-1.3	-6.1	-2.1
hour	1.2	1.3	-1.3
house	2.3	1	-3.8	wire
house $	3.3	1.8	-2.3	wire
house ,	-0.7	-1.6	-2
house at	2.9	-1.5	-1.1
house by	3.6	3.1	-0.9	wire
house fan	-4.3	-3.8	-1.4
house has	0.7	-2.6	-0.6
house is	1.2	0.9	-3.5
how	-4.6	-4	-0.9
how about	-2.1	-1.2	-1.5
how do	-1.9	-3.5	1.4
how long	-1.8	-1.7	-3.1
how much	-2.1	-2.1	-1.8
hoy	7.1	-2.4	-2.5
hoy por	4.3	-1.2	-2.1
hubo	3.2	4.5	-1	fire
huele	1	3.4	-3.5
huele a	3.1	5.1	-2.3
huele feo	-3.2	-2.9	-2.6
humedad	-6.4	-4.2	-2.3
humidifier	-2.8	-3.3	-2.3
humming	1.2	3.2	-2	electric
humo	3.4	6	-3.7	fire
humo $	3.7	4.8	-2.1
humo de	3.7	4.4	-1.8	fire
hums	0.7	-3.7	-1.9
hurry	-1.6	-2.5	-4.3
husband	0.2	3.1	-1.8	medical
hvac	0.8	1.8	-3
hwy	-2.4	-1.1	-2
hwy #	-2.4	-1.1	-2
i called	-0.6	-2.4	-0.6
i can		-2.1	-3
i didnt	-2.4	-1.6	-1.9
i do	-1.2	-1.8	1
i dont	-3.8	-2	1
i flipped	1.1	1.3	-0.8	electric
i get	-0.2	1.3	-3.1
i go	2.5	2.4	-0.8
i just	-1.9	-1.5	-1.1
i need	-5	-4.1	-1.3
i never	-2	-1.9	1.3
i plug	3.3	2.2	-1.1	electric
i plugged	2.6	2.7	-1.7	electric
i rent	-2.7	-1.4	-2.5
i run	-1.2	-1.7	-1.1
i send	-3.5	-2.6	-2.1
i smell	5.1	3.5	-1	gas
i think		1	-1.4	gas
i touch	2.6	2.4	-1.3	electric
i turned	3.2	2.9	-0.6
i work	-1.8	-1.7	-1.9
ice	1.6	-1.4	-1.8
ice maker	-3.6	-2.7	-1.4
id	-2.3	-2.3	0.5
id like	-2.3	-2.3	0.5
idk	1.7	1.4	-0.8
idk ,	1.7	1.4	-0.8
if		-3.7	1
if i	-2.5	-1.7	-1.5
if possible	2.3	-2.3	-2.6
if you	1.1	-2.1	2.5
im free	-1.9	-1.9	-2.4
im good	-2.7	-1.3	-1.9
im not	-0.7	-1	0.6
im off		-3.1	-3.8
in attic	0.4	2.6	-0.6
in basement	-0.3	-3.1	-2.1
in bath	-2.6	-2.8	-1.7
in bathroom	4.1	2.1	-1.8
in bedroom	0.6	0.3	-1
in class	-1.3	-0.6	-1.7
in freezer	3.3	-1.4	-1.5
in front	2.8	1.9	-1
in garage	3.5	0.7	-0.8
in hallway	1.1	0.6	-1.9
in here	2.5	0.5	-1.3
in kitchen	-5.3	-4	-1.6
in last	-2.8	-1.5	-1
in living	-2.3	0.6	-1.2
in one	-2.8	-1	-0.7
in thru	-4.1	-4.2	-0.2
in whole	5	-2	-1.4
in yard	-2	-1.9	-1.8
inches	3.5	-3.3	-1.2
incorrecto	-2.1	-1.5	-3.4
incorrecto $	-2.1	-1.5	-3.4
inside	7.1	5.1	-2.3	electric
inside $	4.9	1.7	-2.7
inside the		1.4	-0.7
inspection	-5.5	-4.2	-2.1
inspection before	-2.2	-1.4	-1.4
inspection for	-3.7	-3.4	-1.5
inspector	-4	-4.2	-1.3
instalacion	-1.7	-0.9	-3.2
instalar	-5.4	-5.2	-2.6
install	-7.2	-5.9	-3.7
install #	-2.7	-2.8	-0.9
install $	-3.8	-2.7	-2.6
install ,	-2.3	-3.6	-2.4
install quote	-2	-1.3	-1.8
instead	-2.6	-1.1	-2.5
instead $	-2.6	-1.1	-2.5
insulation	-0.6	1	-1.8
insulin	5.3	-2.9	-4.4
insurance	-2.9	-3	-3.3
interested	-3.2	-2.1
interested $	-2.6	-2	-4.8
internet	-3.9	-3.8	-4.4
into	5.9	3.5	-1.5
into my	2.5	1.4	-0.6
into the	4	2.9	-1
inundando	4.4	-3.7	-2.6
inundo	5.3	-4.1	-1.9
inundo la	5.3	-4.1	-1.9
is almost	3.7	-1.9	-1.2
is already	-3.4	-2.5	-2.1
is arcing	3.5	4.4	-1.6	electric
is backed	1.6	-2.7	-1.2
is backing	2.5	-3.4	-1.7
is beeping	2.7	2.5	-1.4	carbon_monoxide
is better	-3	-1.4	-3.6
is burning	2.6	3.2	-1.5	fire
is buzzing	3	2.2	-1.3	electric
is coming	3.7	1.6	-1.8
is dead	5.8	-4.6	-2.5
is dripping	2.4	-3.5	-1.6
is fine	-3.9	-1.8	-2.6
is flooding	2.6	-3.2	-2
is full	3.2	4	-0.5
is going	2.8		-1.4
is hanging	3.7	2.8	-0.9	wire
is home		-3.6	-1.1
is hot	4.4	3.9	-1.7	electric
is leaking	4.7	2.1	-1.9
is leaning	1.1	1.6	-1.1
is loose	-4.8	-3.7	-2.1
is making	3.6	3.2	-0.9
is melted	4	3.4	-1	electric
is not	5.1	-1.7	-2.6
is off	-0.3	-2.5	-2
is out	6.5	1.5	-5.5
is overflowing	5	-2.2	-2.4
is running	1.3	3	-1.1
is slow	-2	-1	-1.4
is smoking	3.4	3.9	-2.2	fire
is stuck	1.4	-2.6	-2.4
is too	3.5	3	-1	electric
is trapped	2.8	-3.6	-1.3
is warm	-0.5	2	-1.3	electric
is wet	-4.3	-2.8	-1.5
isnt	0.9	-5.1	-2.8
isnt cooling	1.8	-1.2	-1.3
isnt working	4.8	-3	-1.4
it anymore	-2.3	-2	-4.5
it fixed	2.6	2.3	-1.7
it melted	1.6	1.8	-1.2	electric
it off	0.6	1.2	1.7
it out	3.5	3.7	-1.7	fire
it rains	-5.7	-4.4	-1.3
it smells	3.8	3.8	-1.3
its hot	4	1.9	-0.7
its out	3.9	3.8	-1.2	fire
its pouring	2.6	-2.6	-2
its urgent	5	-2.1	-2.2
its working	-3.9	-3.3	-4.4
ives	-2.6	-2.3	-0.9
ives $	-2.6	-2.3	-0.9
jale	-4.2	-3.5	-4.3
jammed	3.3	-1.8	-2.5
job	-2.6	-2.6	-2
jobs	-1.4	-1.1	-1.1
jolt	3.2	3.6	-1.5	electric
journeyman	-1.2	-1.7	-1.2
jueves	-4.7	-3.7	-3.7
jueves $	-2.5	-2.6	-3.2
jueves a		-2.4	-2.6
just	0.7	0.5	-2.2
just a	-3.2	-2.2	-1.8
just left	3.7	2.9	-0.3
just want	-1	-1.5	-2.1
k	-3.2	-3.1	-3.6
k $	-3.2	-3.1	-3.6
kedzie	2.4	1.1	-1.4
kedzie $	3.6	1.4	-1.2
keep	-3.8	-3.2	-1.7
keeps	2.6	2.5	-2.6
keeps going	-1.6	0.9	-0.9
keeps running	-2.9	-1.8	-1.3
keeps shutting	2.2	-3.5	-2.1
keeps tripping	4.4	0.4	-2.2	medical
kenmore	-5	-1.4	-1.9
key	-3.2	-2.2	-1.2
kick	2.5	-2.3	-1.1
kick on	2.5	-2.3	-1.1
kicks	3.4	3.4	-1.6
kicks on	3.4	3.4	-1.6
kid	0.9	2.5	-3	electric
kid got	2.8	2.9	-1.2	electric
kids	5.7	1.7	-2	carbon_monoxide
kids are	3	-2	-1
kimball	1.9	-1.5	-1
kind	1.9	-1	-1.4
kind of	1.9	-1	-1.4
kirby	-2.7	-1	-1
kitchen	3.1	2.5	-4.5	electric
kitchen $	0.5	-5	-1.6
kitchen faucet	0.5	1	-1.3
kitchen light	3.8	3.8	-0.3	electric
kitchen sink		-3.2	-1.4
kitchen smells	2.9	2.8	-0.6
knob	-1.7		-3.1
kostner	0.5	-2.4	-1.7
kostner $	0.5	-2.4	-1.7
la alarma	-0.7	0.6	-1.7	carbon_monoxide
la caja	3.5	4.6	-2.7	electric
la calefaccion	4.2	-0.5	-2
la calle	0.8	1.7	-2.5	wire
la cama	3.1	-1.5	-1
la casa	4.3	1.3	-1.6
la cocina	1	1.7	-2.8	fire
la estufa	2.1	2.9	-2.7	gas
la lampara	3.5	4.9	-0.8	electric
la lavadora	0.4	0.7	-4.5	electric
la linea	-0.2	-0.4	-2.3
la lista	-3.1	-2.6	3.9
la llave	0.6	2.9	-2.9	electric
la luz	-0.9	1.8	-2.1
la manana	-2.8	-2.9	-2.7
la manguera	-0.8	0.3	-1.5
la pared	3.3	1.2	-2.1	electric
la prise	2.8	2.2	-4.8
la puerta	-0.8	-3.3	-4.9
la regadera	1.5	1.7	-3.3	electric
la sala		0.6	-2.8
la secadora	-0.3	1.4	-3.5
la tarde		-2.8	-3.2
la tina	2.9	-1.6	-1.6
la tuberia	4.6	0.3	-3
ladder	3.4	2.9	-3	electric
ladder $	4.5	3.2	-1.7	electric
lados	2.6	-2	-0.9
lados $	2.6	-2	-0.9
lampara	-2.2	0.5	-5.1	electric
lampara del	3.5	4.9	-0.8	electric
landlord	1.3	0.5	-1.5
landlord sent	-2.5	-1.1	-1.5
larkin	0.9	-2.9	-1.7
las tardes	-2.7	-2.6	-3.2
last	-0.2	-0.8	-2.1
last night	3.7	0.7	-1.6
last nite	-0.9	0.4	-2.4
last time	-2.4	-2.1	-1.8
last year	-3.5	-2.5	-0.6
laundry	0.7	-2.5	-2.1
laundry room	2.9	0.7	-1.2
lavabo	-4.4	-1.8	-3.6
lavabo ,	-3.8	-1.5	-1.6
lavadora	-1.2		-4.6
lavadora $	5.8	5.6	-2.3	electric
lavadora y	2.6	-2	-0.9
laval	-0.2	0.8	-2.1
laval $	-0.2	0.8	-2.1
laying	4.6	2.9	-1.1	wire
laying on	3.2	2.1	-0.9	wire
leak	2.3	2	-2.4	gas
leak $	3.7	-4.3	-3.5
leak ,	-1.6	1.6	-0.7
leak at	-1.6	-1.1	-0.5
leak in	-1	-1	-1.8
leak is	2.2	3.8	-0.6	electric
leak on	4.2	3.8	-1.1	gas
leak under	-1.6	-2.4	-0.6
leaking	4.1		-3.3
leaking ,	-1.7	0.8	-0.8
leaking a	-1.8	-2.1	-1.9
leaking bad	5.3	-2.9	-1.4
leaking into	2.7		-0.8
leaking on	1.5	-1.4	-1.1
leaking onto	2.3	-2.1	-1.2
leaks	-6.5	-4.7	-3
leaks ,	-2.7	-1.8	-1.1
leaks a	-3	-1.5	-1.6
leaks at	-2	-2.4	-1.2
leaks when	-2.5	-3.1	-2.4
leaky	-3	-2.5	-3.8
leaning	1.1	1.6	-1.1
leave	-2.6	-2.4	3.7
led	-4.4	-2.4	-2.7
left	5.5	6.3	-0.8
left ,	3.4	4.1	-0.9
let	4.2	-1.8	-1.6
licensed	-1.2	-1.7	-1.2
licensed journeyman	-1.2	-1.7	-1.2
lift	4.2	-2.9	-2.4
light	-2.4	2.4	-4	electric
light $	0.2	0.3	-0.9
light ,	-2.8	-2	-1
light fixture	3.3	4	-1.8
light in	-2.3	1.1	-1.2
light is	-1.9	2.5	-0.5
light stays	-2	-1.6	-1.6
light switch	5	3.5	-1.7	electric
lights	1.7	-1.6	-3.9
lights $	-1.9	-4.1	-4.2
lights ,	3.4	-1.3	-1.8
lights flicker	-3.4	-2.9	-2.3
lights out	1.1	-1.9	-2.1
like	0.4	3.2	-2.5
like #	-4.5	-4.7	-1.7
like $	-2.9	-3.7	-1.5
like burning	3.7	3.4	-1.9
like eggs	-0.4	1	-1.7
like gas	4.6	5	-0.7	gas
like rotten	-1.1	0.7	-1
like to	-3.1	-3.4	0.4
lil	-2.2	0.5	-1.5
limb	-0.3	1.6	-1	wire
limb took	-2.1	-1.3	-0.9
limpiar	-3.5	-3.9	-3.4
line	2.6	2.8	-2	wire
line ,	-3.5	-3.1	-1.4
line behind	-0.3	0.8	-1.6	gas
line clogged	-0.5	-2.2	-1.7
line down	-1.9	-0.4	-1.6
line for	-3.1	-3.5	-1.1
line is	3.7	1	-1.3
line rd	4	1.7	-0.7
line to	2.5	1.9	-1.3	wire
linea	-0.8	-1.2	-2.5
linea de	-4.4	-4.7	-1.9
lines	2.9	3.1	-0.8	wire
list	-3.1	-2.4	3.7
list $	-2.9	-2.8	4.4
lista	-3.2	-2.7	4.3
lista $	-3.2	-2.7	4.3
little		0.5	-2.7	electric
little $	-3.2	-2.3	-2.1
little ,	-1.2	-2.4	-1.2
live	1.4	2.3	-3.3	wire
live wire	4.3	3.9	-2.3	wire
living	-1.2	1.1	-1.3
living room	-0.7	1.2	-1.4
llamar	-2.7	-2	-2.5
llave	2.2	2.7	-3.1	electric
llave $	1.3	-2.7	-2
llave de	1.2	1.7	-1
llave del	-0.9	0.4	-1.1
llaves	4.5	-3.2	-1.8
lloviendo	3.7	-1.5	-1.8
ln	-0.8	0.7	-1.5	gas
ln $	-0.2	1	-1.3	gas
ln ,	-1.4	-2	-1.7
lo arreglo	-2.7	-3.6	-2.5
lo haga	-2.2	-2.3	-2.2
lo mas	3.9	-1.4	-3.1
local	-3	-3.4	-4
locked	4.5	-4.8	-2.5
locked at	-1.6	0.5
locked out	1.3	-4	-2.5
locks	-3	-2.1	-2
lol	-4.2	-4.2	-5.3
lol $	-1.8	-1	-0.7
lol ,	-2.8	-2.2	-4.5
loma	-0.3	-3	-2.1
long	-1.8	-1.7	-3.1
longer	-4.3	-2.4	0.6
longer needed	-3.5	-1.2	-3.7
look	-2.6	-1.9	-2.9
look at	-2.6	-1.9	-2.9
looking	-3.9	-2.8	-3.7
looking for	-3.6	-2.6	-3.7
looking to	-1.8	-1	-0.9
loose	-1.9	-2.6	-3.2
loose $	-2.1	-2.2	-2.2
loose ,	-0.8	-3.3	-2
los breakers	3.5	3.5	-2.3	electric
los cables	2.6	3.8	-2.3	wire
los sabados		-2.4	-2.7
los vecino	2.7	-2.9	-0.9
lost	2	-0.2	-3.4
lost power	-0.4	1.6	-1.5	medical
loud	1.3	1.8	-2.1	electric
loud $	0.7	1.1	-1.6
loud pop	2.1	2.1	-1.2	electric
love	-1.7	-1.7	-1.5
love to	-1.7	-1.7	-1.5
low	-6.5	-3	-2.1
low $	-3.6	-4	-1.8
lumbre	4.7	4.5	-1.7
lumbre $	4.7	4.5	-1.7
lundi	-3.5	-3.1	-3.8
lunes	-3.2	-3.1	-3.9
lunes $	-1.9	-1.7	-2
lunes o		-1.4	-1.8
luz	3.8	4.9	-3.4
luz $	6.7	2.9	-3.2
luz en		-2.1	-2.3
luz y	3.2	3.9	-1.6	medical
m	-3.6	-3.8	5.8
machine	5.7	5.2	-2.5	medical
mailbox	0.6	1.9	-2.5
main	3.2	-2.2	-2.7
main line	2.9	-2.7	-1.5
maintenance	-2.8	-2.1	-2.8
maker	-3.6	-2.7	-1.4
makes	-0.6	1.3	-2.2
makes a		1.4	-2.3
making	-4.1	-0.7	-3
making a	3.2	3.1	-0.9
mal	-4.7	-3.5	-3.2
mal el	-4	-2.7	-2.2
manana	-4.5	-4.2	-4.6
manana $	-2.6	-3.1	-3.6
manana despues	-1.3	-1.4	-1.3
manana en		-1.4	-1.9
mandar	-1.5	-1.6	2.4
mandar mensajes	-1.5	-1.6	2.4
mande	-3.2	-2	2.6
manden	-1.9	-1	1.9
manguera	0.3		-1.6
manguera de	2.6	-2	-0.9
manguera del	-1.5	0.5	-1.5
mark	3.7	3.8	-2.6	electric
marks	0.8	1.6	-1.9	electric
marque	-4.7	-4.3	-5.2
martes	-4.4	-2.7	-3.5
mas	-3.4	-5.2	2.5
mas $	-2.1	-1.2	3.3
mas mensajes	-2.5	-0.8	3.7
mas pronto	3.9	-1.4	-3.1
massage	-3.2	-3.8	0.5
material	-2.1	-2	-3.7
material de	-2.1	-2	-3.7
matin	-3.2	-2.5	-3.2
matin $	-3.2	-2.5	-3.2
mauvais	-2	-2	-5.1
mauvais numero	-2	-2	-5.1
mayoreo	-2.1	-2	-3.7
me again	-1.8	-1.1	2.2
me anymore	-1.4	-1.5	3.1
me back	-2.9	-3.5	-2.9
me contacto	-4.5	-4.7	3.7
me da	3.4	3.4	-1.9	electric
me dio	4.2	4.6	-2.4	electric
me escriban	-1.8	-1.5	2.9
me gustaria	-2.7	-2	-2.4
me manden	-1.9	-1	1.9
me off	-2.4	-2.2	3
me please	-2.8	-0.9	0.9
me puede	-2.7	-2	-2.5
me when	-2.8	-3.1	-2.4
medical	3.2	-2.6	-1.8
medidor	4.9	2.7	-1.9
medidor de	2.7	3.9	-2.1	electric
mediodia	-1.6	-1.7	-1.9
mediodia $	-1.6	-1.7	-1.9
melted	5.5	4.8	-2.1	electric
melted where	4	3.5	-1.3	electric
menos	-1.9	-1.7	-2
menos el	-1.9	-1.7	-2
mensajes	-3.3	-1.9	5
mensajes $	-2.9	-1.9	4.1
merci	-4.6	-4.1	-5.2
messages	-2.7	-2.2	5.2
messages $	-2.2	-2	4
messages to	-1.3	-0.7	1.6
messaging	-2.7	-2.4	3.9
messaging me	-2.4	-1.6	2.5
metal	0.3	0.2	-1.2
meter	-0.6	-0.2	-3.1
meter $	-2.8	-4.3	-1.8
meter ,	0.5	2.1	-1.1	gas
meter box	1.5	2.6	-1.2
mi casa	4.4	-1	-2.4
mi esposo	-0.4	1.1	-2.6	medical
mi hijo	3.5	2	-1.6
mi nombre	-2.5	-2.6	-3
mi numero	-3	-2.3	5.8
microwave	-0.9	0.5	-4.5
miercoles	-4.3	-2.5	-3.1
miercoles $	-2.1	-1.6	-2.1
mill	0.9	-2	-1.9
mill rd	-2.4	-2.6	-2.2
min	-2.5	-1.7	-1
min $	-2.5	-1.7	-1
mini	-2.5	-2	-2
mini split	-2.5	-2	-2
missed	-1.6	-1.3	-1.6
missing	-5.2	-4.8	-3
missing shingles	-2.9	-2	-1.6
moi	0.9	-2	-2.7
molestar	-1.6	-1.5	2.4
molestar $	-1.6	-1.5	2.4
mom	1.6	-1.5	-1.6
moms	4	3.7	-2.4	medical
moms oxygen	2	3.8	-1	medical
mon wed	-1.7	-1.8	-2.3
monday	-4.6	-4.5	-4.8
monday $	-2.4	-2	-2.2
monday ,		-0.7	-0.9
monday is	-1.8	-2.4	-3
monitor	0.9	1.9	-2.4
monitor says	0.9	1.9	-2.4
monoxide	4.5	5.4	-2	carbon_monoxide
monoxide alarm	1.8	3.2	-0.2	carbon_monoxide
monoxide detectors	-2.2	-2.5	-1.6
monoxide in	1.5	1.6	-0.4	carbon_monoxide
monoxido	4.2	5.4	-4.5	carbon_monoxide
monoxido $	1.3	1.1	-1.6
monoxido esta	4.6	4.7	-3	carbon_monoxide
monoxyde	3.4	3.7	-2.2	carbon_monoxide
monoxyde sonne	3.4	3.7	-2.2	carbon_monoxide
month	-3.3	-2.9	-3.2
month $	-1.6	-1.9	-2.1
month ,	-2.3	-1.5	-2.1
more	-4.5	-2.3	4.3
more messages	-1.9	-1.3	3.6
more texts	-2.9	-1.2	2.4
morning	-1.9	-1.4	-4.7
morning $	-2.2	-1.7	-4.8
morning ,	-0.8	-1.9	-1.5
morning or		-1.2	-1.1
mornings	-3.3	-3.5	-4
mornings $	-3.3	-2.2	-3.1
motor	3.8	3.5	-2.3	fire
moved	-4.8	-4.2	-1.8
moved $	-4.1	-4.1	-1.8
mover	-5.8	-4.5	-2.4
moving	-4.7	-1.9	-1.4
much	-4.3	-3.5	-3.1
mucho	1.6	-0.6	-3.5
mucho a	2.4	2.3	-1.3	gas
mucho frio	1.3	-1.6	-1
must	-1.9	-2.3	-3.2
must have	-1.9	-2.3	-3.2
musty	-2.5	-2.1	-1.9
muy	0.3	2.4	-2.9
my ac	-1.4	-4.9	-2.1
my appointment	-3	-1.6	-4.6
my bathroom	1	-2.1	-0.9
my breaker	2.1	2.2	-0.9	electric
my car	3.3	1.2	-1.7
my cousin	-2.5	-2.2	-2.3
my dad	-0.5	0.9	-2
my daughter	3.7	4.4	-1.6
my furnace	3.1	2.7	-2.3
my garage	-1.8	0.9	-1.1
my gas	-3.5	-3.8	-1.4
my house	4.9	1.7	-3.1	wire
my husband	-2.1		-1.4
my kid	0.6	0.5	-2.7
my moms	2.3	1.1	-1.6
my neighbor	-2.3	-1.5	-2.3
my number	-4.8	-4.7	4.8
my old	-0.8	-0.6	-0.6
my outlets	2.8	2.9	-2.8
my phone	-0.9	0.6	1.3
my shower	3.7	1.7	-1.8
my stove	3.5	3.6	-1.1
my toilet	2.6	-1.8	-1.5
my wife	0.8	1.8	-1.7	electric
n	-2.3	-2.4	-4.5
n #	3.1	-0.9	-0.4
name	-4.5	-2	-3
natural	-0.3	0.4	-1.4	gas
natural gas	-0.3	0.4	-1.4	gas
ne	-4.9	-5.2	2.6
near	1.2	1.8	-4.7
near the	5.3	4.3	-1.5
necesito	-0.4	-0.6	-3.5
necesito que	1.8	-1.2	-1.8
necesito un	-3.1	-4	-1.4
need	-1.8	-4.1	-3.7
need #	-5	-4.2	-2.9
need $	-3.1	-2.1	-1.3
need a	-6.8	-4.2	-3.3
need an	-2.9	-2.2	-0.8
need gas	-2.9	-1.5	-0.7
need help	4.4	-1.9	-1.5
need it	1.1	1.8	-2.1
need locks	-1.6	-1	-1.4
need my	-3	-3.6	-0.7
need new	2.3	2.5	-0.7
need outlet	-2.8	-2.2	-0.7
need roof	-2.5	-1.8	-1.2
need somebody	3.7	-1.8	-1.4
need someone	3.5	-1.9	-3.1
need to	-0.2	-2.9	-1.9
need you	-2.4	-1.5	-2.6
needed	0.2	-4.4	-4.2
needed $	2.4	-2.1	-3.8
needed ,	-4.7	-3.4	-1.4
needs	-7.1	-6.9	-3.8
needs a	-3.4	-1.3	-1.1
needs replaced	-1.8	-1.4	-0.7
negocio	-2.8	-2.6	-3.1
negocio $	-2.8	-2.6	-3.1
negro	3.9	4	-3.4	electric
neighbor	-2.3	-1.5	-2.3
neighbors	3.5	-3.7	-0.7
nest	-3.9	-3.9	-2.8
never	-4.3	-3.3	0.8
never called	-2.3	-2.3	-3.3
new	-5.6	-2.9	-2.7
new $	-1.6	-0.8	-0.9
new ac	-2	-1.9	-0.7
new one	1.2	1.7	-0.5
newborn	2.5	-4.1	-1.5
newborn $	2.5	-4.1	-1.5
next	-5.3	-3.5	-3.5
next friday	-1.9	-1.6	-1.6
next week	-4.6	-2.1	-1.7
night	2.3	-0.2	-2.9
night $	-0.9	-4.2	-2.2
night ,	3.9	-2.5	-1.5
night and	1.2	3.6	-0.7
ningun	-2.6	-2.2	-2.8
ningun plomero	-2.6	-2.2	-2.8
nite	-1	0.3	-2.2
nite ,	-1	0.3	-2.2
no	1.1	-2	-0.7
no ,	-1.7	-1.9	-2.1
no ac	5.9	-4.2	-3.8
no calienta	-5.2	-4.9	-2.5
no deja	1	1.8	-2
no enfria	5.2	-1.6	-2.4
no es	-3.9	-2.2	-3.6
no flame	1.3	-0.2	-0.9
no funciona	4.3	2.1	-2
no hay	2	-0.7	-4.1
no heat	2.5	-3.4	-2.9
no hot	2.2	-3.5	-2.3
no lights	3.4	-3.8	-1.8
no longer	-4.3	-2.4	0.6
no me	-6.5	-4.4	9
no more	-3.7	-1.6	4
no need	-3.2	-2.1	-3.7
no para	3.9		-3.1
no power	2.6		-3.7
no prende	0.6	0.8	-3.3
no puedo	-1.6	-3.3	-3.9
no quiero	-2.7	-0.8	3.7
no rush	-2.7	-1	-0.9
no sale	1.4	-2.7	-2.5
no se	2.5	2.2	-1.5
no sirve	0.2		-3.7
no smell	-5.7	-6.3	-0.9
no soy	-3	-1.6	-3.4
no tenemos	0.3	-4.3	-2.7
no tengo	3.9	-3	-3
no thanks	-3	-2.1	0.3
no water	6.7	-4.3	-2.9
noche	0.8	1.8	-1.1
noche ,	0.8	1.8	-1.1
noise		0.7	-3.3	electric
noise $			-1.8
noise ,	-3.7	-4.5	-2.9
noisy	-2.3	-1.9	-2.4
noisy $	-2	-1.9	-2.3
nombre	-2.5	-2.6	-3
nombre es	-2.5	-2.6	-3
nonstop	-0.4	0.2	-2
nonstop $	-0.4	0.2	-2
noon	-2.8	-3.3	-3.5
noon $	-2.8	-3.1	-3.3
normal	-1.9	0.8	-2.4
normal $	-2.6	-1	-2.3
not	-0.5	-4.8	0.6
not cold	0.6	-2.2	-3.8
not contact	-2.8	-1.2	3.6
not interested	-1.5	-1.1	2.6
not text	-0.6	-0.9	1.8
not working	3.8	1.6	-2
nothing	3.2	2.4	-3.3
nothing $	3.5	3.4	-1.9
now	1.2	0.4	-0.6
now $	4.5	-0.9	-2.7
now ,	-5.7	-4.3	-2.6
now but	1.4	1.4	-1.4
now the	0.6	1.5	-1.6
nuevo	-4	-4.5	-2.5
nuevo $	-2.2	-2.3	-2.1
number	-6.6	-5.3	2.8
number $	-2.6	-2.4	-0.5
number ,	-1.8	-1.1	-4.1
number again	-0.9	-0.9	2.3
numero	-5.8	-5	4.2
numero $	-3.2	-3.1	2.6
numero de	-2.1	-2.2	4.5
numero equivocado	-1.9	-1.9	-3.5
numero incorrecto	-2.1	-1.5	-3.4
nvm	-3	-2.5	-2.7
ny	-3.6	-3.3	-4
o miercoles		-1.4	-1.8
oak	-3.8	-2.6	-1.6
odeur	4	4.2	-2.8
odeur de	4	4.2	-2.8
odor	2.5	3.8	-2.7	gas
odor $	-3.2	-3.2	-2.4
of gas	1.8	3.8	-1.4	gas
of water	-0.7	1.8	-1.2
off	-0.6	1.6	1
off $	-1	-0.4	-4
off ,	-1.6	0.3	-1.6
off an	-2.1	-2.5	-2.1
off and	5.7	2.9		gas
off at	0.6	-3.8	-2.5
off gas	4	3.3	-1.1
off the	4.6	3.9	-3.1
off this	-2.3	-2.4	3.1
off to	-3	-1.9	-1.1
off track	-2.5	-1.1	-1.9
off twice	1.9	2.7	-0.5	carbon_monoxide
off valve	1	-2.2	-0.9
off your	-1.2	-1.3	2.2
office		-3.7	-1.7
ofrecemos	-3.7	-3.4	-3.3
ogden	-3.7	-3.3	-3.2
oil	2.5	1.8	-0.8
ok	-2.4	-0.2	-4
ok $	-3.4	-2.4	-3.1
old	-1.9	-5.1	-4.3
old $	2.8	-0.2	-2.7
old ,	0.9	-1.5	-1.3
old furnace	-1	-0.8	-0.7
old water	-3.6	-1.6	-3.3
olemos	2.1	2.4	-1.7
olor	5	4.9	-2.5
olor a	3.3	4.1	-2.5
on all	-2	-1.6	-1.6
on ceiling	0.8	-2.6	-1.9
on fire	5.2	4.4	-2.1	fire
on floor	-3.7	-1.8	-1.3
on gutters	-0.5	-0.7	-0.8
on home	2.3	3.2	-2	medical
on oxygen	3.7	3.6	-1.8	medical
on stove	-3.1	-2.4	-2.2
on sunday	-3.1	-2.7	-3.4
on water	-4.1	-4.5	-1.3
one	-1.9	-2.2	-4.1
one $	-1	-4.6	-2.9
one ,		-1.4	-1.2
one bedroom	-2.8	-1	-0.7
one burner	-2.7	-1.7	-1.7
only	1.7	-7.1	-4.4
only $	1.8	-1.8	-2.4
only bathroom	2.7	-1.1	-1
onto	2.7	0.8	-1.1
onto the	2.7	1.1	-0.9
open	-0.8	-4.3	-4.8
open $	1.3	-2.2	-1.4
open ,	1.3	-1.8	-1.6
opened	4	3.2	-1.6
opened the	3.6	3.1	-0.9
opener	-3.9	-2.2	-2.7
opener remote	-1.4	-1.2	-1
opening	0.7	-1.2	-1.3
openings	-1.9	-1.7	-2.3
openings for	-1.9	-1.7	-2.3
opt	-5	-3.1	5.8
opt out	-3.9	-2.5	4.8
or friday		-1.4	-1.5
or tues		-2.4	-2.9
orchard	1.2	2.2	-1.5
other	-2	-2.5	-1.4
otra	-2	-2.1	-2.5
otro	-2.5	-2.5	-3.6
our co	3	3.2	-1.6	carbon_monoxide
our gas	2.9	2.7	-1.4	gas
our house	3	3.5	-1.1	wire
our kitchen	1.7	1.8	-3.7
our office	-1.9	-1.3	-1.1
our only	5.4	-1.6	-1
our shop	-1	-2	-1.2
our store	3.7	-2	-1.8
out	4.5		1.2
out #	4.5	-3.8	-5.2
out $	-0.9	-3.4	2.8
out ,	-1.8	-1.6	-2.1
out and	1.7	0.6	-1.2
out here	2.5	3.1	-2
out in	3	-5	-2.4
out of	6.4	5.6	0.4
out on	3.2	-2.5	-1.7
out the	2	3.5	-1.6
outlet	1.9	5.9	-4.1	electric
outlet $	4.1	3.5	-1.8
outlet ,	-1.9	2.4	-2
outlet behind	4.1	3.8	-1.3	electric
outlet by	-1.8	-2.4	-1.2
outlet dead	0.6	2.1	-1.4
outlet for	-3.1	-1.6	-0.5
outlet has	-3.1	-2.3	-0.8
outlet in	0.6	0.7	-1.9
outlet is	2	2	-2.9	electric
outlet went	2.8	2.7	-1.2	electric
outlets	1.2	2.7	-4.2	electric
outlets $	0.6	3.3	-0.8
outlets in	0.5	-4.4	-3.9
outside	3.9	3.9	-2
outside $	4.7	2.6	-2.5
outside ,	1.4	2.3	-1.2
outside by	-1.8	-2.5	-1
oven	-0.4	2.1	-2.7
over	2.2	-0.9	-2.3
over $	4	1	-2
over and	-2.6	-0.9	-1.6
over the	2.2	0.5	-2
overflowed	3.2	1.1	-0.6
overflowing	6.4	-4.1	-2.8
overhead	-2.7	-2.4	-2.6
owner	-2.7	-2.3	-1.9
oxigeno	4	5.5	-2.3	medical
oxigeno $	2.7	4.3	-2	medical
oxigeno y	1.6	1.6	-0.8	medical
oxygen	3.7	5.7	-2.1	medical
oxygen and	2.3	3.2	-2	medical
oxygen concentrator	-0.2	1.8	-1.2	medical
pad	-2.7	-1.7	-1.5
paint	-2.5	-1.8	-2.3
pan	-3.9	-2.1	-1.4
panel	3.8	5.5	-3.5	electric
panel $	4.1	4.3	-2.9
panel ,		0.9	-0.9
panel is	3.9	3.9	-2.5	electric
panel upgrade	-3.8	-4.1	-1.8
panneau	3.8	4.2	-2.9	electric
panneau $	3.8	4.2	-2.9	electric
pare	-2.9	-2.6	4.3
pare $	-2.9	-2.6	4.3
pared	3.3	1.2	-2.1	electric
pared $	3.1	0.6	-1.7
paren	-2.5	-2.2	1.9
park	-3.9	-3	-2.9
park $	-3.6	-2.9	-2.9
pas	1.5	-4.3	-3.8
pas d	-0.5	-1.5	-1.3
pas de	4.2	-3.5	-2.8
pasillo	2.6	2	-2
pass	-2.7	-2.2	-2.1
past	0.4	-2	-1.5
patio	-0.3		-3.2
patio $	3.1	3	-2.1	wire
penn	-2.8	-1.6	-2.3
per	-1.7	-1.6	-2.2
pero	-3.4	1.5	-2.8
person	-2.5	-2.4	-3.2
person $	-2.5	-2.4	-3.2
persona	-1.9	-1.8	-3.2
phone	-4.5	-2.3	1.3
phone $	-3	-4	3
phone charger	3.1	2.4	-1.6	electric
pila	-5.7	-5.8	-1.4
pilot	-3.3	-0.7	-2.7
pilot keeps	-1.7	-0.2	-1.9
pilot light	-2.2	-2.4	-3.3
pilot out	0.4	-2.3	-0.6
pintar	-3.2	-2	-1.8
pintar una	-3.2	-2	-1.8
pintor	-2.6	-2	-2.7
pipe	6.7	1.7	-4
pipe $	3.1	-0.3	-2.9
pipe burst	1.1	3	-0.3
pipe in	4.1	-1.1	-2.3
pipes	-0.2	-2.9	-2.7
pipes $	0.5	-2.2	-2.6
piso	3.1	0.5	-1.3
piso $	1	-3.1	-1.4
piso ,	1.8	1.9	-0.8
pisos	0.2	-2.3	-1.6
pisos $	0.2	-2.3	-1.6
pit	-0.8	-2.7	-1.1
pitando	2.5	2.2	-1.1	carbon_monoxide
pl	-4.2	-2.8	-2.8
pl $	-4	-2.3	-2.5
pl ,	-2.1	-1	-1
place	-3.1	-2.6	-2.2
plafond	4.2	-2.4	-2.7
plastic	4.4	4.2	-1.9	fire
plastic $	2.8	2.2	-0.9
plastic smell	3.2	2.6	-1.5	fire
plaza	-0.2	-1.4	-2.1
please	0.9	-3.5	2.9
please $	2	-1.8	1.6
please ,	-0.9	-1.4	-1.6
please call	-2.1	-1.7	-4.4
please help	3.2	-1.8	-2.9
please hurry	2.9	-1.8	-1.3
please stop	-2.6	-1	1.1
please take	-0.9	-0.9	1.5
please unsubscribe	-1.8	-1	3.2
plomeria	-2.1	-2	-3.7
plomero	-2.8	-1.7	-3
plomero $	-2.6	-2.2	-2.8
pls	-3.1	-3	3.3
pls stop	-2.4	-1.9	1.9
plug	5	5.2	-3	electric
plug in	3.3	2.2	-1.1	electric
plug is	2.2	1.7	-1	electric
plugged	3	2.8	-1.7	electric
plugged in	3	2.8	-1.7	electric
plugs	1.3	1.9	-1.8
plugs fall	-3.4	-3.1	-2.3
plumber	1.2	-1.2	-3.5
plumber $	0.2	1.3	-3.6	gas
plumber for	-2.6	-1.4	-1.2
plumbers	-1.7	-1.5	-2.2
plumbing	-2.1	-1.6	-1.1
plus	-2.5	1.1	2.1
plz	-2.8	-3.4	1.6
pm	-2.5	-3.2	-2.6
poca	-3.6	-2.3	-1.3
poca presion	-3.6	-2.3	-1.3
poco	-4.4	-2.2	-2.2
pole	4.5	5	-2.2	wire
poner	-4.8	-4.4	-3.1
poner un	-3.3	-2.1	-2.8
pool		2.6	-3.2	electric
pool heater	-2.3	1.1	-1
pool light	3	2.1	-0.7	electric
pop	2.5	2.7	-1.3	electric
popped	2.3	1.6	-1.8
popping	0.9	2.7	-2	electric
poquito	-3.5	-3.5	-2.2
poquito ,	-3.5	-3.5	-2.2
por favor	-0.5	-3.4	1.1
por todo	3	-3.1	-1.1
porch	-4.5	-5.8	-1.4
porque	2.7	2.5	-1.6	gas
porton	-0.4	-3	-2.8
posible	3.9	-1.4	-3.1
position	-1.6	-1.5	-1.7
position still	-1.6	-1.5	-1.7
possible	4	0.6	-3.1
possible $	2.3	-1.6	-2.1
possible please	2.8	-1.2	-1.6
post	-1.9	0.3	-2.5
pouring	5.4	2.4	-2.6
power	3.7	4.1	-3.7
power $	4.1	3.3	-3
power ,	-1.5	1.6	-0.8
power and	4.9	1.3	-0.7
power in	5	1	-2.6
power is	2.3	3.2	-2	medical
power line	4.9	5.2	-1.7	wire
power out	4.6	-0.9	-2.4
power to	-4.2	-4.4	-0.8
ppm	2.5	2.5	-1.8	carbon_monoxide
prende	0.6	0.8	-3.3
prende $	0.9	1.6	-3
prende la	1.4	-1.8	-1
prendio	4.3	5	-2.3
presion	-5.2	-3.6	-1.7
presion de	-4.8	-3.3	-1.1
pressure	-3	-3.2	-1.5
presupuesto	-3.7	-3.1	-1.8
price	-4.5	-2.6	-4.2
price $	-2.4	-2	-2.4
price on	-3.3	-1	-1.2
principal	1.9	-4	-3.2
prise	2.8	2.2	-4.8
problem	-4.9	-4.2	-4.9
pronto	3.9	-1.4	-3.1
pronto posible	3.9	-1.4	-3.1
propane	0.4	2	-1.8	gas
propane to	-3.6	-4.3	-1.3
proxima		-1.5	-2
proxima semana		-1.5	-2
pt	-2.4	-1.3	-2.1
puede	0.9	-2.7	-3.3
puede llamar	-2.7	-2	-2.5
pueden	-2.2	-1.8	-2.3
pueden venir	-1.9	-1.8	-2.2
puedo	-1.6	-3.3	-3.9
puerta	-1.5	-3.5	-5
puerta del	-3.4	-2.6	-2.7
pulled	3.8	4	-1	wire
pump	-2.6	-6	-4.4
pump ,	-4	-0.9	-0.7
pump not	4.4	-1.3	-1.2
pump wont	-1.1	-1.8	-1.5
put	-0.2	1.5	-2	fire
put in	-3.3	-1.7	-1
put it	3.5	3.7	-1.7	fire
que vengan	4.1	-0.8	-1.6
quedo	2.6	1	-2.1	gas
quedo abierta	2.5	3.1	-1.2	gas
quema	-0.6	0.2	-4.3
quemado	4.2	5	-3.8
quemado $	0.3		-2.4
quemado en	3.7	2.6	-1.4
quemados	0.4	0.4	-1.8
quemados $	0.4	0.4	-1.8
quemando	4.3	4.6	-2.7
quemo	2.7	2.5	-1.8	electric
quemo el	2.7	2.5	-1.8	electric
question	-1.5	-1	-1.2
question ,	-1.5	-1	-1.2
quick	-4.2	-3.6	-2.3
quick question	-1.2	-1	-1.1
quien	-3.1	-3.2	-3.3
quien habla	-2	-2	-2.4
quien lo	-2.2	-2.3	-2.2
quiero	-1.8	-6.9	1.6
quiero cambiar	-5.6	-4.2	-2.9
quiero instalar	-2.2	-1.7	-1.3
quiero mas	-1.6	-0.6	2.1
quiero que	-0.6	-3	-2.1
quiero recibir	-2.1	-1.5	3.1
quiero un	-3	-2.6	-3.2
quit	1.2	-1.3	3.7
quit $	1.5	-2.2	2.7
quit ,	-1.2	2.3	-1.5
quit messaging	-1.8	-1.4	2.8
quit working		1.6	-2.6
quiten	-2.3	-2.2	1.1
quote	-6.6	-5.5	-3.2
quote #	-1.5	-1.1	-1.3
quote $	-4.5	-5.2	-5.1
quote ,	-1.9	-1.7	-2.1
quote for	-3.2	-1.8	-0.8
quote on	-1.1	-1.5	-0.9
r	-0.5	-2.6	-2.3
radiator	-2.8	-2.4	-2.2
rain	-0.6	-0.4	-1.9
rain ,	-3.9	-3.3	-1.3
rain is	2.6	-0.6	-2
rains	-5.7	-4.4	-1.3
rains hard	-3.3	-2.4	-0.8
range	-1.7		-2.1
range $	1.2	1.8	-1.2	gas
ravine	3	3.3	-1.4
rd	-2.2	-1.4	-5.7
rd $		1.9	-2
rd ,	1	-1.7	-1.9
reach	-4.3	-1.8	-2.3
reading	1.4	2.5	-1.4	carbon_monoxide
reading #	2.8	3.7	-1.9	carbon_monoxide
reads	0.8	1.7	-1.5
reads #	1.3	1.9	-0.9
real	-3.9	-0.9	-3.2
really	3.4	1.9	-1.5
recessed	-3.1	-2	-1.6
recibir	-2.1	-1.5	3.1
red		0.2	-0.8
red $	-3.1	-3.5	-1.9
red tagged	2.4	1.4	-0.6
refri	-2.6	-1.3	-4.6
refrigerador	1.7	-3.6	-2.8
refrigerador de	4.9	-2.6	-2.9
regadera	1.5	1.7	-3.3	electric
regadera $	2.4	2.1	-3.2	electric
regresando	4.1	-1.6	-2.2
regreso	0.5	-2.6	-1.7
remote	-5.8	-3.5	-1.9
remote lost	-2.3	-1.9	-1.7
remove	-5.4	-4	5.5
remove a	-2.5	-1.7	-1.5
remove me	-3	-2.3	4.5
remove old	-2.7	-2.4	-3.7
rent	-2.7	-1.4	-2.5
rental	-2.3	-1.6	-1.8
replace	-4.4	-4.5	-2.3
replace a	-1.9	-1.8	-1.1
replaced	-5.7	-5.4	-2.6
replaced $	-2.5	-3.3	-3.4
replaced ,	-3.5	-3.4	-1
replacement	-4.7	-3.9	-2.6
replacement $	-4	-2.8	-2.3
replacing	-2.1	-3.1	-1.1
reply	-2	-2	-2.4
reset	-1.2		-1.6
reset $		2.3	-1.5
reset ,	-0.3	-0.5	-1.6
restaurant	4.6	-2.7	-3.4
restaurant $	1.3	-2.1	-2.2
revento	3.8	-4.1	-1.9
revento la	2.2	-2.8	-1.4
reviews	-3.7	-2.2	-2.7
revisar	-3.7	-3.5	-2.3
revoke	-2.9	-2.7	4.3
revoke $	-2.9	-2.7	4.3
ridge	-5.1	-4.2	-3.5
right	6	-2	-3.6
right now	4.5	-3.3	-1.6
ring	-4.7	-4.3	-2.4
ripped	3.9	3	-1.2	wire
ripped off	3.9	3	-1.2	wire
road	-1.8	0.8	-3.4
robinet	-2.8	-1.9	-2.3
rocks	-3.9	-2.5	-1.9
rocks $	-2.9	-2.5	-1.9
rompio	2.1	-3.2	-1.1
roof	2.4	-2.9	-2.7
roof $	2.7	-0.5	-1.7
roof inspection	-2.4	-1.7	-1.8
roof is	2.8	-4.7	-1.8
roof leak		2.5	-0.7	electric
roof leaking	1.9	-2.2	-1.2
roof over	2	-2.1	-1.3
roofers	-0.6	-0.8	-2.4
room	4.9	1.7	-3.2
room $	1.6	1.7	-2.2
room ,	-1.4	-2.5	-1
roto	3.4	-3.5	-3.6
rotten	-4.5	-1.3	-1.4
rotten eggs	-1.1	0.7	-1
route	-2.6	-2.4	-1.5
route #	-2.6	-2.4	-1.5
rowan	1.3	-1.5	-1.6
rubber	2.3	2.8	-1.1
rue	-1.9	-1.8	-2.7
rue laval	-0.2	0.8	-2.1
ruido	-3.4	-3.3	-2.9
run	-4	-3.2	-1.5
run $	-2.7	-2.7	-0.7
run the	-1.2	-1.7	-1.1
running	1.8		-3
running $	-3.6	-2.9	-1.6
running ,	-2.1	-3.3	-0.7
running down	3.1	4.5	-0.7
running toilet	-3.4	-2.6	-2.1
runs	-3.1	0.7	-1.7
runs all	-3.5	-2.9	-0.7
runs out	-3.8	-2	-2.2
rush	-2.7	-1	-0.9
s kostner	0.5	-2.4	-1.7
sabado	-4.4	-3.7	-4.2
sabado a	-3.2	-1.9	-2.3
sabados		-2.4	-2.7
sabados $		-2.4	-2.7
saca	5.3	5.3	-2.7	electric
said	2.4	4.1	1.3	gas
sala	-0.8		-3
sala $	1	1.3	-2.1
sale	0.7	-0.3	-2.8
sale $	0.3	-4	-1.5
sale agua	1.4	-2.7	-2.5
sale humo	3.7	4.4	-1.8	fire
saliendo	3.8	3.5	-2.3
salio	3.3	2.2	-2.6	electric
salir	3.6	-3.9	-1.7
salir agua	2.7	-3.7	-1.3
salon	2.5	0.2	-1.8
same	1	-3.3	-2.7
same day	3.1	-2	-0.9
sandpiper	-2.5	1.1	-0.9
sans	3.4	3.1	-2.1	carbon_monoxide
sans arret	3.4	3.1	-2.1	carbon_monoxide
sat	-4.3	-3.9	-4.7
sat $	-2.7	-2.9	-3.4
sat am	-3	-2.5	-2.8
saturday	-1.8	-3.5	-4.2
saturday afternoon		-1.2	-1.7
saw	0.4	0.7	-1.8
saw a	3.5	2.8	-1.4
saw your	-2.7	-2	-1.4
says	1.9	3.3	-3.3	carbon_monoxide
says #	3.3	3.7	-2.1	carbon_monoxide
school	-3.3	-3.8	-2.1
school ,		-3.6	-2.1
scorch	3.9	3.4	-1.4	electric
screen	-4	-3.7	-1.4
se apago	3.9	1.4	-1.3
se cayo	4	2.4	-1.8
se derritio	3.6	2.9	-1.5	electric
se descompuso		-2.9	-3.4
se prendio	2.3	2.3	-1.1
se quedo	3.2	1.4	-1.4	gas
se quemo	2.7	2.5	-1.8	electric
se rompio	2.1	-3.2	-1.1
se tapo	2.7	-2.6	-2.5
secadora	-0.3	1.4	-3.5
secadora $	-0.6	1.2	-2.5
secadora se	4.6	3.8	-2.1
second	-3.6	-3	-3.9
security	-1.6	-1.7	-1.9
see	-2.5	-1.9	-3.3
sell	-1	-1.2	-3.4
semana	-3.4	-4.3	-4.4
semana $	-3	-3.7	-3.9
send	-1.2	-2.6	-2
send someone	2	-0.5	-0.6
sending	-2.3	-1.7	2.7
sending me	-1.8	-1.7	2.1
sending messages	-1.3	-0.7	1.6
sensor	-3.5	-3	-2.2
sent	-1.5		-4.9
sent le	3.4	3.7	-1.9
septic		-2.9	-1.8
service	2.2	0.9	-4.6	wire
service $	-3.6	-2.4	-3.1
service ,	4.3	1.9	-0.7
service line	1.4	3.2	-0.8	wire
set	-3.9	-4	-3.1
sewage	1.3	-4	-2.5
sewage in	5.4	-2.5	-2.1
sewer	1.6	-3.6	-2.7
shakes	-1.4	-1.3	-3.5
shakes ,	-1.2	-1.2	-1.3
shed	-2.8	-2	-1.3
shingles	-3.8	-4.2	-3.5
shock	3.2	4	-2.1	electric
shock from	1.2	2.1	-1.7
shocked	5.3	6.2	-1.7	electric
shocks	3.1	3.5	-1.9	electric
shocks $	-0.9	0.4	-1.5
shooting	2.2	0.3	-1.5
shooting out	2.2	0.3	-1.5
shop	1.1	-2.5	-1.4
short	-4.4	-3.9	-1.5
short cycles	-4.2	-3.7	-1.6
shovel	3.5	2.2	-1.8	gas
shower	0.3	0.2	-3.7	electric
shower $	4.5	-4.3	-2.6
shower drain	-3.1	-3.1	-1.2
shower gives	4.1	3.8	-2.2	electric
shower valve	-3.7	-2.8	-2.5
shut	3.7	2.3	-1.5
shut it	3.4	3.4	-1
shut off	-1.1	-1.7	-1.7
shutoff	0.4	-2.2	-2.4
shutoff $	1.8	-2	-2.5
shutting	2.2	-3.5	-2.1
shutting off	2.2	-3.5	-2.1
si	-0.5	-4.6	-4.8
si $	-4.1	-2.6	-3.1
si tienen	2.7	-2.9	-0.9
sick	-4	-2.2	-1.9
siento	3.8	3.8	-2.3
sin	0.9	-0.6	-3.2
sin calefaccion	3.7	-2.8	-2
sin luz	2.9	2	-1.3
since	-3.3	-2.4	-1.8
sink	-3.2	-2.4	-2.8
sink $	-0.3	-4.1	-1.6
sink ,	-2.9	-2	-1.5
sink clogged	-1.5	-0.8	-0.8
sink is	-0.7	-1.5	-1.6
sink slow	-1.1	-0.9	-0.7
sink wont	1.1	-1.1	-0.9
sinks	0.8	-2	-2.2
sirve	0.2		-3.7
sirve $		0.7	-1.7
sirve el	2.7	-2.2	-1.4
size	-1.3	-1.1	-1.1
sizzling	4	3.7	-2.5	electric
skylight	-3.6	-2.1	-2.5
slab	-1.9	-1.3	-0.7
slow	-7.5	-4.3	-2.4
slow $	-3.9	-2.1	-2.1
slow ,	-2.5	-1.1	-1.3
slow drain	-2.9	-1.8	-2.4
slow drip	-1.8	-1.4	-1.2
slow one		-1.5	-0.8
small	0.2	0.2	-3.7	fire
smell	4.2	7	-2.7
smell $	-2.5	-2.1	-1.9
smell ,	-2.2	-1.6	-0.8
smell by	3.4	3	-2.1
smell coming	-2.7	0.7	-1.6	fire
smell from	0.2	0.7	-1.3
smell gas	3	2.8	-1.1	gas
smell in	-0.8	1.7	-1.3
smell like	0.7	0.9	-1.9
smell of	-0.6		-1.3
smell something	2.1	3.2	-1.5
smell when	4.6	3.6	-1
smelled	1.9	1.3	-1.9
smelled gas	-0.8	-0.7	-0.9
smelling	0.9	2.5	-2
smelling gas	0.9	2.5	-2
smells	0.2	2.6	-3.2
smells a	-2.9	-4.1	-1
smells burnt	3.1	2.6	-0.8	electric
smells like		0.7	-1.9
smells musty	-2.5	-2.1	-1.9
smoke	0.8	4	-3.2	fire
smoke $	2.9	2.1	-1.3	fire
smoke alarms	-4	-2.9	-0.8
smoke coming	4.3	3	-1.1	fire
smoke detector	-3.2	-3.7	-2.3
smoke detectors	-3.3	-4.1	-1.4
smoke in	4.5	3.7	-2.6	fire
smoking	6.6	6.6	-4	fire
smoking $	5.3	5.9	-3.7
smoking and	3.7	2.5	-0.6	fire
smoky	3.4	1.2	-1	fire
snapped	2.1	1.1	-1.7
so hot	1.6	1.8	-1.2	electric
so no	-4	-2.9	-2.5
softener	-3.8	-3.1	-2.7
sol	4.1	-1.3	-3
sol $	3.1	1.2	-1.6
solo	-5.2	-4.4	-4.9
solo $	-2.7	-2.5	-3.4
some	-3.7	-3	-1.3
some ,	-3.4	-2.9	-1.3
somebody	0.8	-1.7	-2.3
someone	0.8	-3.9	-0.7
someone be		-1.5	-2
someone come	2.9	-2.4	-1.5
someone else	-3.5	-2.4	-3.5
someone to	-4.2	-1.5	-2.7
something	3.3	3.9	-1.6
something is	2.3	2.8	-1.4	fire
sometimes	-4.3	-3	-2
sometimes $	-4.3	-3	-2
sonne	4	4	-2.8	carbon_monoxide
sonne sans	3.4	3.1	-2.1	carbon_monoxide
soon	2.4	-1.5	-2.1
soon as	2.8	-1.2	-1.6
soonest	-3.8	-3.5	-4.3
soot	-0.2	1	-1.9
sorry	-4.4	-4.5	-5.2
sorry $	-3.2	-3.1	-3.8
sorry wrong	-1.4	-1	-1.5
sound	0.7	2.1	-2.3	electric
sound $	2.3	2	-2.2
sound from	-2.8	-2.7	-1.4
sous	5.5	2.2	-3.9
sous sol	4.1	-1.3	-3
soy	-4.2	-2.8	-4.3
space	-0.4	-0.2	-1.5
sparked	7.2	6.4	-3.7	electric
sparking	4.5	5.4	1.7	electric
sparking $	4.3	4.3	-3.2	electric
sparking inside	3.8	3.9	-2
sparks	2.7	3.7	-2.2	electric
spin	2.4	-1.8	-1.8
split	0.5	-4.2	-3
split remote	-2.3	-1.9	-1.7
spot	-1.4	-4	-2
spot on		-2	-1.3
sprayer	-3.5	-2.1	-0.9
spraying	4.9	-4.7	-2.5
spring	-0.8	-3.4	-2.9
sprinkler	-0.8	-2.4	-1.3
sq	-3.8	-3	-2.7
sq ft	-1.1	-0.9	-0.9
squeals	-3.5	-3.7	-2.9
st	0.2	-0.5	-3.6
st #	-2.7	-1.7	-1.2
st $		-0.7	-4
st ,	-2.2	-1	-1.9
st apt	2.4	1.5	-1.6
st unit	2.8	2.1	-0.3
stain	-3	-2.6	-2.3
stain on	-2.8	-2.3	-1.9
standing	2.7	-2.4	-2.7
standing water	2.7	-2.4	-2.7
start	-4.4	-4.8	-4
started	4.3	3.2	-1.2
stays	-3.1	-2	-1.8
stays on	-2	-1.6	-1.6
ste	1.8	-1.4	-1.3
ste #	1.8	-1.4	-1.3
step	2.1	2.9	-1.5
stiff	-2.9	-2.7	-1.8
still	-3	-1.9	-2.3
still available	-1.8	-1.8	-2.3
still open	-2.7	-2	-1.4
stinks	1.9	3.7	-2.2	gas
stinks $	-0.2	1.1	-2.2	gas
stop	-4.1	-4.5	7.9
stop $	0.8	-0.8	5.5
stop all	-3.4	-1.6	2.6
stop at	-1.2	-1.2	-3.3
stop by	-3	-1.7	-5.7
stop contacting	-1.9	-1.6	2.2
stop it	-1.9	-1.6	1.9
stop messaging	-2	-1.8	2.4
stop sending	-2.3	-1.7	2.7
stop texting	-3.4	-2.6	5.4
stop the	3.9	-1.4	-3.8
stop valve	-1.2	-0.7	-3.1
stopped	2.6	-4.8	-1.9
stopped ,	3.7	-1.3	-1.5
stopped cooling	2.7	-1.9	-1.1
stopped up	2.3	-1.4	-1.2
stopped working	-2.4	-3.8	-1.3
stops	-3.7	-1.9	-1.1
store	3.9	-2.5	-1.9
store has	3.4	-1.3	-1.8
storm	2.1	0.8	-1.9
stove	0.3	1.7	-3.7	gas
stove $	0.4	1	-1.9
stove ,	-0.9	-1.7	-1.5
stove is	2.3	2.6	-1.2	gas
stove wont	-2.1	-0.4	-1.4
street	0.6	-2.6	-3.4
street ,	-1.7	-1.3	-1.3
stuck	-0.7	-4.2	-2.4
stuck ,	-3.2	-2	-2.3
stuff	-2.6	-2.1	0.4
stump	-2.5	-1.7	-1.5
su negocio	-2.8	-2.6	-3.1
sub	1.6	1.4	-3
sulfur	-0.5	-0.2	-0.7
sump	1.4	-2.1	-3.9
sump pump	0.7	-2	-2.1
sun		-2.6	-1.6
sunday	-4.6	-3.6	-4.2
sunroom	-5.6	-1.4	-3.2
supply	2.5	-3.2	-1.9
supply line	3	-3.1	-1.1
sure	-3.8	-3.1	-3.9
swamp	-3.7	-2.8	-2.7
switch	3.1	3.8	-2.3	electric
switch $	-0.7	1.1	-1.6	electric
switch and	2.9	2.3	-0.7	electric
tagged	2.4	1.4	-0.6
take	-3.9	-3	3
take me	-1.7	-1.4	1.6
take my	-2.8	-2.5	3.2
takes	-6	-4.5	-1.8
takes #	-3.3	-1.9	-1.8
takes forever	-2.2	-1.4	-0.9
talk	-0.9	-1.2	-2.3
tall	-3.6	-3.2	-2.6
tank	4.8	2.8	-1.5
tansy	-1.1	-2.9	-1.2
tapo	2.7	-2.6	-2.5
tapo el	2.1	-2.4	-2.5
tarde		-2.8	-3.2
tarde $	0.5	-2.6	-3
tardes	-3.5	-3.1	-3.5
tardes $	-2.7	-2.6	-3.2
tarp	2.9	-2.6	-1.1
tech	-3.1	-2.3	-2
techo	2.1	2	-4.3	electric
techo $	-0.4	2.6	-2.2
techo ,	1.2	-3.7	-2.4
tejas		-3.7	-2.7
temp	1.6	-2.5	-3.1
tenant	4	-2.8	-0.9
tenemos			-3.3
tenemos luz	3.3	-3.3	-1.9
tengo	5.4	-4.7	-3.6
tengo que	3.9	-1.1	-0.8
tengo un	3.8	-1.8	-1.2
tengo una	-0.7	-3	-1.1
text	-4.7	-3.4	3.2
text ,	-1.6	-1.2	-2.4
text after	-1.5	-0.2	-1.6
text is	-1.9	-1	-2
text me	-2.8	-2	3
text this	-0.9	-1.1	1.5
texting	-4.4	-3.1	3
texting $	-3.3	-2.6	2.8
texting me	-2.4	-2.2	4.2
textos	-2.1	-1.3	3.4
textos $	-2.1	-1.3	3.4
texts	-4.3	-3.5	6.3
texts $	-3.5	-3.5	5.8
texts please	-2.9	-1.2	2.4
thank	-4.3	-4	-1.9
thank you	-4.3	-4	-1.9
thanks	-5	-4.4
thanks $	-4.4	-3.6	-2.8
that normal	1.2	1.6	-1.5
the ac	2.3	1.7	-2.5	fire
the attic	2.9	3.8	-1.9	fire
the back	-2.5	1.5	-1.3
the basement	2.2	2.6	-1.2	gas
the boiler	4.9	2.8	-1.2	carbon_monoxide
the breaker	2.8	4	-1.9	electric
the burner	-0.5	0.4	-1.5
the car	3.3	0.7	-2
the ceiling	5.1	-0.5	-2.8
the co	3.2	3.3	-1.2	carbon_monoxide
the deck	-2.7	-3.6	-0.6
the den	-2.6	-3.3	-1.6
the dishwasher	1.6	0.6	-2.2
the disposal	-1.3	-1.2	-1.7
the driveway	2.1	3.4	-1.9	wire
the dryer	6.5	6	-1.3
the electrical	2.5	3.4	-1.5	electric
the end	-2.5	-2.3	-2.9
the faucet	-1.2	0.7	-2.2
the fireplace	-3	-2.8	-2.4
the floor	6.7	-4.2	-1
the fridge	-0.2	2.2	-1.9	electric
the furnace	-0.5	1.7	-3.2
the fuse	1.9	2	-1
the garage	-0.3		-1.7
the gas	4.1	3.8	-2.3	gas
the guest	-3.5	-1.3	-0.9
the handle	-1.9	-2	-1.3
the heat	1.1	1.4	-0.5
the heater	2	2.2	-1.2
the house	2	3.3	-2.1	wire
the kitchen	5.7	4.1	-0.8	electric
the laundry	0.3	-4.9	-1.8
the leak	1.2	-2.9	-0.9
the light	4.2	5.6	-1.7	electric
the line	-2.3	-2.1	-1.4
the list	-2.3	-1.5	-2.8
the living	2.3	0.9	-1.3
the meter	0.9	1.6	-2.3
the old	-2.3	-2.1	-4.8
the other	-1.5	-1.5	-1.3
the outlet	5	4.7	-2.8
the outlets	1.2	1.1	-3.4
the oven	1.8	3	-1.5
the owner	-2.7	-2.3	-1.9
the panel		1.2	-1.2	electric
the phone	-1.8	-2.6	-2.8
the pipe	2.4	0.6	-1.1
the plug	4	4.3	-2.8	electric
the plumber	-4.3	-3.1	-2.6
the pole	3.7	4.2	-1.6
the pool	4.1	3.4	-1.7
the power	2.9	3.2	-1.1	wire
the price	-1.9	-1.3	-3.5
the range	2.5	2.3	-1	gas
the roof	0.5	-1.3	-3.1
the service	-0.4	1.9	-1.3
the shed	-2.8	-2	-1.3
the shower		-2.2	-2.5
the shutoff	1.8	-2	-2.5
the sink	-2.8	2.1	-2.4
the storm	0.4	2.5	-1
the stove	5.8	4.3	-1.1	gas
the switch	2.3	2.2	-1.4	electric
the texts	-2.6	-2.8	3.1
the thermostat	1.5	1.2	-1.2
the thing	1.1	1.5	-1.7
the toilet	-1.1	-2.6	-4.5
the touch	-0.3	0.8	-1.9
the tub	2.6	1.3
the vacuum	1.5	1.9	-1.4	electric
the wall	1.7	1.1	-2.7	electric
the water	3.5	4.9	-2.6
the way	-5	-4.6	-2.4
the whole	5.2	-3.3	-1.8
the wind	2.8	2.2	-1.1
the windows	3.6	3.1	-0.9
the wire	3.5	4.9	-1.6	wire
the wires	1.3	2	-2.6
the wrong	-3.1	-2.6	-1.6
the yard	0.2	-2.8	-1.9
then	-0.8	0.5	-3.3
then ,	-2	-1.6	-1.2
theres water	3.4	2.7	-1.3	electric
thermostat	-4.1	-3.5	-2.7
thermostat install	-1.1	-1.1	-1.7
thermostat reads	-3.4	-2.8	-1.6
thermostat screen	-1.7	-0.9	-1.1
these	-1.7	-1.8	3.1
these messages	-1.1	-1.1	2.4
thing	0.7	1.1	-1.4	carbon_monoxide
thing is	2.2	2.1	-1.2	carbon_monoxide
think	-0.9	0.9	-1.6	gas
think u	-2.2	-2.7	-2.2
this afternoon	4.9	-1.4	-2.3
this list	-2.3	-2.4	3.1
this month	-2.3	-1.5	-2.1
this morning	1.7	2.3	-1.1	gas
this number	-2.4	-1.9
this week	-2.3	-2.4	-2.8
this year	0.2	0.4	-0.8
through	4	1.5	-1.7	electric
through ceiling	2.2	1.9	-1
through the	2.9	0.9	-1.6	electric
throughout	-2.9	-2.4	-1.3
thru	1	2.8	-1	electric
thru the	0.8	2.2	-0.7	electric
thurs	-4.1	-4.5	-3.4
thurs $	-2.1	-1.7	-2
thursday	-4.3	-3.6	-3.9
thursday $	-1.7	-2.7	-3.1
thx	-5	-4.5	-4.4
thx $	-3.4	-3.4	-2.3
tiene	2.8	-0.2	-3.7
tienen	0.2	-3	-2.1
til	1.2	-1.7	-2.5
time	-1.1	1.1	-4.6
time $	1.9	1.7	-4
time after		-1.3	-0.4
times	2.1	2.3	-1.1	carbon_monoxide
tina	2.9	-1.6	-1.6
tina $	2.9	-1.6	-1.6
tingle	3.6	4	-1.5	electric
tingle when	2.6	2.4	-1.3	electric
tira	1.2	1.4	-1
tira agua	-2.1	-3.9	-1.3
tirado	3.6	2.9	-1	wire
tirado en	3.6	2.9	-1	wire
tirando	3.7	-4.5	-1.3
to bury	-2.7	-2.7	-1.8
to call	-2.2	-1.5	-1.4
to cancel	-0.8	-0.8	-2.2
to fix	-2.9	-1.8	-2.2
to get	-1.3	-1.1	-1.7
to heat	-2.2	-2.3	-1.3
to hold	0.4	0.4	-2
to natural	-3.6	-4.3	-1.3
to reach	-3.4	-1.6	-1.9
to remove	-2.5	-1.7	-1.5
to replace	-1.1	-0.8	-0.7
to stop	2.7	-1.7	1.5
toaster	-2.3	-2.4	-2.9
toda	3	1.1	-2.1	gas
toda la	3	1.1	-2.1	gas
today	8.7	-3.7	-2.6
today $	4.6	-3.5	-2
today ,	1.9	-2.1	-2.2
toddler	1.9	-2.3	-2.6
todo	2.4	-4	-1.4
todo el	2.4	-4	-1.4
todos	0.2	-2.4	-2.2
todos lados	2.6	-2	-0.9
toilet	-0.8	-4.3	-5.3
toilet $	-3.8	-4.4	-3.6
toilet fixed	-1.8	-0.6	-0.5
toilet is	0.4	-2.9	-3
toilet keeps	-2.9	-1.8	-1.3
toilet leaks	-2.1	-1.2	-1.6
toilet rocks	-3.9	-2.5	-1.9
toilet wont	4.3	-2.4	-3.1
toilets	2.7	-2.3	-1.8
tomacorriente	3.5	3.8	-2.5	electric
tomacorriente esta	3.5	3.8	-2.5	electric
tomorrow	-2.7	-2.5	-5.6
tomorrow $	-5.7	-4.8	-3.3
tomorrow ,	3.6	-1.8	-1.5
tomorrow before		-1.8	-1.5
ton	-1.7	-1.3	-1.2
ton ac	-1.3	-1.1	-0.7
tonight	6.1	0.9	-3.6
tonight $	5	-3.8	-3.6
tonight ,	3	2.2	-0.8
too	-0.6	0.7	-4	electric
too hot	-1.1	1.8	-1.2	electric
took	-1.4	1.6	-1.4	wire
took down	-2.1	-1.3	-0.9
top	-1.5	0.6	-2.2
toques	3.4	3.4	-1.9	electric
toronto	-2.5	-2	-1.4
touch	3.7	3.6	-1.4	electric
touch $	3	2.1	-1	electric
touch the	4.1	3.4	-1.5	electric
touchant	3.8	4.2	-2.7
touchant the	4.2	3.6	-0.9
touched	2.8	4.1	-1.3	electric
touched the	2.8	4.1	-1.3	electric
trabajar	-2	-3.3	-3.8
trabajar $	-0.8	-2.9	-3.6
trabajo	-4.5	-3.9	-4.4
trabajo $	-2.3	-1.9	-2.7
trabajo de	-3.7	-3	-2.4
track	-2.5	-1.1	-1.9
trapped	2.8	-3.6	-1.3
trapped in	2.8	-3.6	-1.3
tree	1.7	2.1	-1.7	wire
tree fell	1.7	-2.3	-1.6
tripped	-3	-2	-1.8
tripping	1.3	-0.2	-2.5
tripping the	1.9	3.3	-1.8	medical
trips	-5.5	-5.4	-3.6
trips when	-3.2	-4	-1.1
triturador	-2.3	-2.1	-1.8
truck	5.6	1.9	-1.4	wire
truck is	4.3	-1.9	-1
truena	0.9	1.9	-2.8	electric
tub	1.9	-0.3	-5.3
tub $	1.3	-4	-3.2
tub ,	1.5	-3.4	-1.6
tub caulk	-3.2	-1.7	-1.4
tub drain	-1.9	-0.4	-1.5
tub faucet	-2.8	-2.7	-2
tub wont	3	-1	-0.6
tuberia	4.6	0.3	-3
tubo	5.4	-0.4	-3.8
tubo del	2.3	2.4	-2
tues	-4.9	-4.1	-4.7
tues $	-3.2	-2.9	-3.3
tues aft		-1	-0.6
tues and	-1.6	-1.2	-1.4
tuesday	-4.5	-4.2	-4.1
tuesday $	-3.3	-3.3	-3
tuesday ,	-1.7	-1.5	-1.7
tumbo	2.9	1.8	-1.3	wire
tune	-4.9	-4	-0.7
tune up	-4.9	-4	-0.7
turn	-2.1	-1.1	-1.9
turn it	-2.1	0.3	-0.9
turn on	2	0.5	-1.4
turned	3.5	3.8	-1.4
turned on	0.7	0.6	-0.8
turned the	3	2.9	-0.9
turns	-2.3	-1	-2.4
turns on	-1.2		-2
tv	-1.8	-1.1	-2.8
twice	2.8	3.4	-1.4	carbon_monoxide
two	-4.1	-3.1	-3.9
tx	-3.2	-2.7	-2.2
tyler	3.2	-1.3	-1.2
u can	-1.8	-1.3	-2.3
u got	-2.2	-2.7	-2.2
u guys	-2.4	-1.8	-1.3
un arbol	1.6	2.6	-1	wire
un cable	5.1	5.3	-2.3
un calentador	-2.1	-1.1	-1.4
un choc	4.9	5.3	-3.7	electric
un contacto	-6	-5.6	-4.4
un fil	5.2	5.7	-3.9	wire
un olor	3.5	2.4	-1.5
una chispa	2.9	3.3	-2.4	electric
una fuga	3.8	3.1	-1.5	gas
under	-1.2	-3.4	-2.1
under sink	-2.6	-1.4	-1
under the	-3.9	-3.5	-1.2
under toilet	-1.1	-0.6	-2
unit	-0.6	-0.3	-3.5
unit #	-1.1	-3	-3.8
unit outside	3	-0.4	-0.6
units	-2.6	-2.4	-1.7
units ,	-2.6	-2.4	-1.7
unsubscribe	-3.4	-3.2	5.7
up	2.4	3.5	-1.6
up $	2.2	-0.9	-3.1
up ,	2.5		-2
up and	1.6	0.3	-1.1
up for	-3.2	-3.2	0.4
up in	-1.4	-4.5	-2.1
up thru	4.4	-2.3	-0.7
up to		3.2	-1.1
upgrade	-3.8	-4.8	-4.1
upstairs	-2.7	1.3	-2.7
upstairs and	3.4	2.9	-0.9
urge	1.2	-3	-1.5
urgent	4.7	-4.8	-5.9
urgent $	-1.7	-2.2	-2.9
urgent ,	2.8	-2.8	-1.2
urgente	5.9	0.9	-4.4
usa	3.8	4.7	-1.5	medical
use	-1.7	-0.8	-0.6
used	-2.5	-2.2	-2.8
utility	4.9	4.7	-1.8	gas
vacuum	1.5	1.9	-1.4	electric
valve	-0.2	-4.4	-3.5
valve $	-2	-2.9	-3.9
valve replaced	-2.9	-1.5	-0.7
valve under	-1.1	-0.6	-2
vanity		-1.3	-2
vecino	2.7	-2.9	-0.9
vecino si	2.7	-2.9	-0.9
vengan	1.2	-2.4	-5
vengan hoy	4.1	-0.8	-1.6
venir	-3.3	-2.5	-3
vent	0.7	1.9	-4.1
vent $	2.7	2.5	-2.2	fire
ventanas	1.2	1.6	-1.7
ventilador	-0.2	2.6	-2.8
ventilator	4.1	4.3	-1.7	medical
vents	-0.6	0.8	-3
vernon	-2.1	-1.3	-0.8
viejo	-4.6	-4.1	-3.2
viejo $	-2.5	-2.5	-2.9
viene	3.5	4	-2.5
viernes	-4.2	-2.7	-4.7
vino	-2.4	-1.6	-1.7
vista	-1.3	0.8	-2.1
vista $	-1.3	0.8	-2.1
vivo	-3.5	-3.5	-2.3
vivo en	-3.5	-3.5	-2.3
vous	-5.2	-5.1	-6.7
w	2.4	2	-3
w #	-1.7	-2.3	-1.1
w a	3.4	2.1	-1.1
wait	3.8	0.4	-4
waiting	1.4	-1.7	-3.2
walk	1.5	-1.6	-1.9
walk in	1.5	-1.6	-1.9
wall	1	0.4	-3	electric
wall $	1.1	-2.2	-2.9
wall ,	-4.3	-4	-1.7
wall by	3.1	3.9	-3.1
wall is	-1.8	-1.2	-0.9
want	-7.6	-5	1
want a	-3.2	-4.1	-1.3
want an	-2.6	-2.5	-2.2
want it	-3.9	-2	-2.4
want the	-0.8	-1.5	-2.6
want to	-1.5	-1	-1
warm	3	3.2	-2.1	electric
warm ,	0.2	1.2	-1.4
warm and	3.1	3.2	-1.5	electric
washer	-4.8	-4.6	-4.5
washer shakes	-1.4	-1.3	-3.5
washing	2.2		-2
washing machine	3.4	0.4	-2.2
water	3.1	-2.8	-3.1
water $	6	0.2	-2.8	electric
water ,	0.5	-3	-2.5
water at	3.3	-1.1	-0.9
water bill	-4.4	-1.6	-0.8
water coming	3.1		-1.9
water dripping	3.2	2	-0.5
water from	-1	-2.2	-2.4
water heater	-1.2	0.7	-1.9
water in	6.5	1.9	-2.2	electric
water is	3.6	-1.1	-1.8
water off	-4.4	-4.2	-2.8
water pressure	-2.6	-2.6	-1.4
water running	3	-0.8	-0.5
water runs	-3.8	-2	-2.2
water since	-3.1	-2.2	-1.2
water smells	-5.2	-4.9	-1.7
water softener	-3	-1.3	-1.1
water spraying	4.2	-1.6	-2.3
water tank	3.2	-2.8	-1.8
water to	0.8	-2.3	-2.2
way	0.4		-2.3
way $		0.4	-2.4
way ,	-1.8	-1.5	-1.1
we buy	-2.1	-2.1	-2
we can	1.1	1.2	-1.2
we dont	2.9	-1.1	-2.9
we got		-2.3	-1.7
we lost	4.5	1.7	-2.7
we sell	-0.8	-0.7	-0.6
website	-2.8	-2.4	-2.3
website ,	-0.7	-0.4	-0.5
wed	-5.4	-4.6	-4.8
wed $	-2.1	-2.2	-2.8
wed ,	-2.2	-3	-1.5
wednesday	-2.2	-4.6	-4.8
wednesdays		-3.3	-3.9
week	-1.7	-4.5	-5.1
week $	-2.9	-2.6	-3
week ,		-1.3	-0.9
weekday	-4.2	-3.3	-4.1
weekdays	-2.3	-3.2	-3.9
weekdays $	-2.3	-1.8	-1.5
weekend	-3.2	-2.9	-3.5
weekend is		-2.3	-2.5
weekends	-3.8	-2	-3.1
weekends only	-3.7	-1.5	-2
well	-2.9	-3	-1.5
well pump	2.9	-0.8	-1.5
went	3.9	2.6	-2.1
went off	-0.4	1.6	-0.9	carbon_monoxide
went out	4.1	-1.6	-1.8
wet	2.4	-0.5	-2.4
wharton		-2.6	-2.1
what	-3.1	-2	-2.8
what do	-0.9	-0.7	-0.9
whats	-4.2	-3.9	-4.4
whats the	-2.8	-2.5	-2.7
whats your	-2.2	-2	-2.6
when	2.1	4.5	-3	electric
when i	4.8	5.1	-1.8	electric
when it	-2.9	-2.3	-1.3
when the	3.4	3.2	-0.9
when you	-1.6	-1.7	-2.2
whenever	-1	-1.7	-1.7
where	3.5	3.3	-2.3	electric
where the	2.2	2.4	-1.2	electric
whistling	-3.7	-0.7	-2
who	-3.4	-3.1	-2.3
who handler	-1.6	-1.8	-2.2
who is	-2.2	-1.7	0.9
whole	2.8	-2.6	-2.6
whole day		-0.9	-1
whole house	1.1	-2.3	-2.1
wife	0.8	1.8	-1.7	electric
will	-0.2	-3	1.4
wind	2.3	2.1	-1.1
wind ,	1.8	2.3	-1.2
window	-4.8	-2.8	-1.9
windows	0.7	1.9	-2.8
windows ,	-1	0.3	-2.7
wire	2.3	4.9	-3.7	wire
wire down	-1.7	-1.1	-1.8
wire to	-3.5	-3.3	-1.8
wires	2.6	4.9	-2.9
wires $	0.2		-1.9
wires came	-1.6	-2	-1.6
wires in	3.7	2	-1.3
wiring	-4	-3.6	-3.2
wont	2.8	-0.2	-3.3
wont close	-3.3	-2	-1.5
wont drain	1.8	-1.7	-0.9
wont flush	4.5	-1.4	-1.3
wont go	0.7	-2.9	-0.7
wont kick	2.5	-2.3	-1.1
wont light	-4.8	-5.9	-1.2
wont open	6	-1.4	-0.8
wont quit	-4.9	-2.4	-2.4
wont reset	2.1	2.1	-1.1
wont shut	0.3	2	-1.5
wont stop	0.7	0.7	-4.7
wont turn	1.4	-0.2	-1.4
work	-0.7	-0.4	-3.1
work $	4.3	2.4	-1.2
work ,	-3.5	-3.1	-2.6
work done	-3	-1.3	-1.2
work for	-2.3	-1.5	-2.1
working	0.6	0.2	-5.4	medical
working $	2.7	1.2	-2
working ,	-5.5	-4.5	-0.9
working at	4.4	-2	-1.4
works	-7	-3.6	-4
works $	-4.3	-2.4	-2.7
works ,	-0.9	-0.8	-1.1
works but	-2.5	-1.9	-1.6
would	-3	-3.3	-2.7
wrong	-4.8	-4.2	-2.7
wrong $	-2.7	-2.9	-2.9
wrong guy	-3.1	-2.5	-1.4
wrong number	-2	-2.1	-1.3
wrong person	-1.7	-1.3	-2.3
y estamos	4.1	1.3	-1.6
y hace	6	-2.6	-1.8
y no	3.7	2.1	-2.4
y salio	2.2	1.7	-1.9
y tengo	4.3	-1.4	-1.3
ya encontre	-4	-2.4	-3
ya no	-4.5	-6.2	2.7
ya vino	-2.4	-1.6	-1.7
yall	-1.8	-2.5	-3.2
yard		-0.2	-2.2
yard $	3.1	3.2	-1.3	wire
yard is	-0.7	1.4	-0.9
year	-0.7	-1.7	-0.9
year ,	-2.8	-2.8	-0.6
year old	0.4	-2.1	-2
yellow	-3	0.5	-3.8
yes		-1.8	-2.2
yo no	-2.9	-2.8	-3.1
you beat	-2.1	-2.1	-0.6
you charge	-1.2	-1.1	-2.9
you come	-1.6	-2.9	-2.6
you do	-3.6	-3.5	-3.3
you get	-3.2	-3.5	-1.6
you give	2.2	-1.5	-1.7
you guys	-3.2	-1.6	-3.9
you need	-1.1	-0.9	-1.5
you text	-3.5	-1.9	1
you touch	3	2.1	-0.7	electric
your area	-1.2	-0.8	-2.3
your list	-1.4	-1.4	3.1
your text	-1.5	-1.2	-2.2
youre	-1.4	-1.6	-1.3
yr	1.8	-1.1	-1.4
yr old	1.8	-1.1	-1.4
yrs	-1.6	-0.2	-2.7
yrs old	-1.1	0.2	-1.3
`;
