/** Written by scripts/train.ts; how to read it stands in model.ts. */
export const WEIGHTS = `
bias	-1.66	-2.59	-0.85
least	3.87	1.96	2.61
#	-1.8	-2	-2.7
# #	-4.8	-2.8	-2.2
# $	-0.6	-2.8	-3.4
# ,	-3.1	-2.6	-2.4
# alder	1.8	-3.6	-0.9
# amp	-2	-2	-1.3
# and		-0.8	-2.2
# barrow	-2.1	-0.9	-0.9
# birch	-0.8	-1.9	-1.1
# boul	-1.6	-1.5	-1.6
# calle	-0.2	0.5	-2.3	gas
# can	-4.5	-1.6	-0.7
# chaucer	-3.6	-1.1	-1.2
# county	3.8	1.7	-0.6	gas
# cypress	-2.9	-1.6	-0.6
# days	4.8	0.4	-2.2	gas
# de	-1.9	-1.8	-2
# degrees	4.2	-3.5	-1.8
# e	-0.4	-1.9	-1.9
# eldery	-0.4	-1	-1
# fallo	-1.3	-1.5	-0.9
# fern	3	1	-0.4	wire
# ferncliff	1.8	2.1	-1.1	wire
# floor	-4.4	-1	-1.5
# front	1.3	-0.8	-0.8
# ft	-1.6	0.2	-2.3	wire
# gal	0.7	-1.7	-0.9
# hart	-1.9	-0.8	-0.9
# in	0.8		-0.6
# inches	2.9	-3.9	-1
# inside	3.7	-1.9	-1.6
# ives	-2.3	-2.6	-0.4
# kimball	1.8	-1.8	-0.9
# larkin	0.3	-3.8	-1.9
# loma	0.7	-2.8	-1.3
# main	1.9	-1.4	-0.6
# min	-2.4	-1.5	-0.7
# monday		-1.6	-1.3
# n	-2.4		-2.9
# new	-3.1	-1.8	-1
# of	-2.6	-3.1	-1.7
# off	-2.2	-2.4	-3.2
# ogden	-3.7	-3.3	-3
# on		-2.6	-1.8
# or	-2.1	-1	-1.1
# orchard	1.4	2.4	-0.9	carbon_monoxide
# outlets	-1.5	-1	-0.9
# outside	2.7	-2.3	-1
# penn	-2.6	-1.7	-2
# pisos	0.8	-1.9	-1.1
# ppm	2.4	2.2	-1.3	carbon_monoxide
# ravine	2.7	2.8	-1.9	electric
# rowan	1.3	-1.5	-1.8
# rue	-0.2	-1.2	-2.5
# s	0.6	0.6	-1.5	carbon_monoxide
# sandpiper	-2.1	1.5	-0.6	fire
# sq	-0.9	-0.6	-0.7
# st	-2.4	-3.4	-2.2
# tansy	-0.8	-3.1	-1.4
# times	2.3	2.4	-0.6	carbon_monoxide
# to	-2.4	-2	-2.8
# tomorrow		-0.8	-0.9
# ton	-1.3	-1	-1.3
# units	-2.1	-2.1	-1.8
# vernon	-1.6	-1.2	-0.9
# w		-2.4	-1.3
# wharton	0.4	-2.4	-1.6
# works	-1.4	-0.9	-1.2
# y	-1.7	-2.4	-1.7
# year	1	-2.2	-1.4
# yr	2.1	-1	-1.3
# yrs	-1.2	0.4	-2.1	carbon_monoxide
, #	-1.6	-0.4	-2
, ac	0.9	-1.4	-1.5
, all	-1.9	-1.8	-1.4
, any	-2.5	-1.3	-1.2
, appreciate	-1.9	-2.1	-2.1
, are	-1.4	-1.2	-0.8
, breaker	4.1	3.9	-0.4	medical
, bucket	-0.4	-1.9	-1.2
, can	-0.2	0.6	-1.1	fire
, cant		-2	-1.1
, car	3.1	-0.9	-0.3
, deck	-2.1	-0.8	-2.8
, dishwasher	0.9	-3.3	-1.9
, do	-2.5	-3	-1.2
, dry	-4.2	-3.2	-1.7
, dryer	-3.1	-3	-1.5
, el	-2.4	-1.8	-1.3
, esta	2.8	-4	-0.7
, fan	-2.1	-1.6	-2.2
, faucet	-2.6	-1.5	-1.3
, fire	2.4	3.2	-1	carbon_monoxide
, fri	-1	-1.4	-1.9
, furnace	4	3.3	-0.5	carbon_monoxide
, gas	-3.8	-3.9	-1.3
, got	0.6	-2.1	-1.1
, gracias	-3.2	-2.5	-2.5
, gutter	-1.4	-1.3	-2.2
, gutters	-1.7	-1.2	-1
, hot	2.4	-2	-1.1
, house	0.4	-3.1	-1
, how	-2.3	-2.3	-1.3
, i	-2.6	-2	-2.5
, im	-2.8	-0.9	-1
, interested	-2.1	-1.6	-1.2
, is	1.9	1.8	-1.4	electric
, its	4.5	1.9	-1.1	fire
, just	-3.2	-2.5	-2
, la	-2.3	-1.9	-2.9
, like	0.3	1.1	-1.2	fire
, los	-1	-2.9	-1.2
, mon	-2.3	-1.7	-0.4
, mornings	-1.2	-1.7	-1.4
, my	3.2	1.2	-2.4	medical
, necesito	-2.4	-1.7	-1
, need	-3.6	-1.1	-1.6
, new	-1.8	-2.4	-1.1
, next	-3	-1.9	-1.3
, no	-3.6	-1.1	-1.7
, not	-3.6	-3.3	-0.7
, now	-3.4	-3.2	-0.6
, numero	-1.2	-0.8	-2.2
, our	-2.7	-2.2	-0.6
, price	-1.9	-1.3	-0.6
, puerta	-1.5	-2.3	-1.1
, quick	-2.3	-2.6	-1.8
, quiero	-2	-2.7	-2.4
, quote	-2.4	-1.4	-1.1
, sat	-1.4	-0.7	-1
, se	2.7	-0.7	-2
, shut	1.3	1.7	-1	electric
, sink	3.3	-1.4	-1.2
, slow	-3.4	-2.3	-1
, still	-1.9	0.3	-0.8	wire
, stop	-3.4	-1.2	2.8
, tengo	-0.6	-2.8	-1.9
, text	-1.4	-0.6	-1.1
, thank	-0.7	-0.9	2
, thanks	-1.5	-1.5	-2.6
, the	-3.9	-2.5	-2
, this	-1.6	-0.8	-2.8
, thursday	-2.7	-1.2	-1.1
, toilet	1.9	-1.6	-1.4
, toronto	-1.6	-1.1	-0.6
, tub	1	-0.8	-1.4
, tuesday	-2.2	-2.7	-1.2
, turned	0.4	1	-1.4	carbon_monoxide
, want	-4.9	-3.3	-1.1
, water	2.2	2.2	-1.2	electric
, we	-1.3		-0.9
, wed	-2	-2	-1.9
, well	-0.4	-1.5	-0.4
, who	-0.8	-1.5	-1.8
, wrong	-2.3	-1.3	-2.7
^ #	-3.1	-4.2	-4.2
^ a	1.5	-1.2	-1.2
^ ac	-0.6	-2.7	-2.3
^ address	-2.7	-1.6	-2.5
^ after	-4.7	-2.4	-1.6
^ air	2.7	-2.8	-2.1
^ alarm			-1.3
^ all	-1.7	-1.3	-1.6
^ already	-3.7	-3.2	-1.7
^ alto	-2.3	-1.7	3.9
^ ando	-2	-1.1	-1.9
^ any	-3.6	-1.7	-2.5
^ anytime	-2.1	-1.9	-2.5
^ arcing	3.6	4	-1.5	electric
^ are	-4.5	-2.8	-3.1
^ as	2.4	-1.1	-1.9
^ attic	-3.3	-4	-2.9
^ basement	2.8	2.4	-2.1	electric
^ bathroom	-5.1	-3.4	-2.1
^ before	-1.9	-1.4	-2
^ between	-1.6	-1.7	-2.3
^ branch	-1.2	-2.6	-2.8
^ breaker	0.8	-0.3	-2
^ buenas	-2.6	-1.8	-0.7
^ burner	-2.3	-3.2	-1.9
^ burning	3.5	2.5	-1.9	fire
^ burnt	1.4	1.8	-1.1	fire
^ busted	3	-2.1	-1.6
^ c	1.6	-0.9	-1.2
^ ca	2.6	3	-1.2	fire
^ cable	-1.6	-0.9	-2.7
^ call	-4.4	-3.5	-3.5
^ cambiar	-2.1	-2.7	-2.5
^ can	2.5	-1.6	-1.5
^ cancel	-2.5	-2.4	2.6
^ cant	3.5	-2.9	-2.4
^ carbon	1.6	2	-1.6	carbon_monoxide
^ ceiling	1.1	-0.4	-2.7
^ chimney	0.6	1.4	-2.3	fire
^ co	3.8	4.9	-2.9	carbon_monoxide
^ cotizacion	-2.3	-2.5	-2.5
^ could	-1.1	-0.9	-3
^ creo	-0.5		-1.9
^ cualquier	-1.5	-1.7	-2
^ cuanto	-2.8	-2.8	-3.3
^ darme	-1.6	-1.7	2
^ de		-2.1	-3.2
^ deje	-1.9	-1.8	2
^ dejen	-2.7	-2.8	2.8
^ delete	-2.4	-2.4	2.1
^ detector	3.8	3.1	-1.6	carbon_monoxide
^ dishwasher	-1	-0.3	-3.2
^ do	-2.3	-1.8	1
^ dont	-2.5	-1.9	1.9
^ doorbell	-2.7	-2	-4.2
^ downed	3.1	3.4	-2.2	wire
^ drain	0.3	-1.5	-0.4
^ dryer	-3.4	-0.8	-3.5
^ early		-0.9	-1.5
^ el	-0.9	-0.4	-2.6
^ elderly	1.7	-1.1	-1.4
^ electric	1.1	3.2	-2.5	wire
^ electrical	2.4	2.7	-1.2	wire
^ emergency	3	-2.3	-3.4
^ en	0.9	-3.7	-5.2
^ end	-2.8	-1.6	1
^ entre	-3.1	-2.4	-2.1
^ es	3.5	-2.5	-0.9
^ esta	-2.3	-0.6	-2.1
^ estamos	1.4	-2.3	-1.5
^ estoy	-3.1	-1.5	-1.3
^ fan	-0.5	-0.3	-2.2
^ faucet	-2.6	-2.6	-2
^ fence	-4	-3.6	-1.6
^ fire	-2.6	-2.9	-2.5
^ first	0.4	0.2	-2.3	carbon_monoxide
^ flames	1.9	3	-1.5	fire
^ found	-1.8	-1.7	-2
^ freezer	1.1	-2.7	-2.1
^ fri	-1.5	-1.4	-1.7
^ fridge	0.2	-2.8	-2.8
^ frozen	4	-1.1	-1.8
^ fuga	2.6	-2.2	-1.9
^ fuite	3	1.7	-0.9	gas
^ furnace	2.8	-0.5	-5.3
^ garage	-2.9	-4.3	-2.7
^ garbage	-3	-2	-2.1
^ gas	-2.6	-2.7	-1.8
^ generator	-0.4	0.4	-1.4	carbon_monoxide
^ gfci	-2.9	-2.5	-1.8
^ going	-0.8	-1.2	-2.4
^ good	-2.3	-1.6	-0.5
^ got	1.9	1.5	-2.8	electric
^ gotea	0.6	0.5	-2	electric
^ gotera	-0.4	-1.8	-1.2
^ hace	-0.4	1.8	-0.9	electric
^ half	-1.7	-2.9	-1
^ hang	-2.4	-3.1	-1.8
^ hay	0.9	2	-2.3	wire
^ heat	-0.6	-5	-2.6
^ heater	3.2	-0.6	-3.2
^ heating	2.7	2.2	-0.7	electric
^ hello	-2.8	-1.3	-1.4
^ hey	-2.1	-1.8	-1.8
^ hi	-1.6	-0.2	-1.3
^ home	-1.8	1.1	-1.3	medical
^ hose	-2.3	-2.2	-2.3
^ hot	-2.7	-2.5	-2.3
^ house	4.8	-0.8	-2.5
^ how	-4	-2.2	-0.3
^ hubo	3.1	4.4	-1	fire
^ huele	1.9	2.2	-3.1	fire
^ husband	1.7	1.7	-1.3	medical
^ i	-0.3	0.2	1.1	gas
^ ice	-3	-2.6	-1.5
^ id	-1.9	-2.1	0.3
^ im	-4.8	-2.9	-0.4
^ instalar	-4.4	-4.4	-2.5
^ install	-3.5	-2	-2.7
^ is	-1.7	-1.3	-2.5
^ it	-1.5	-0.4	-2.1
^ its	-1.2	-5	-4
^ j	2	2.7	-1.6	electric
^ just	-2	-1.5	-1.4
^ kid	0.6	1.9	-0.9	electric
^ kids	2.1	2	-1.3	carbon_monoxide
^ kitchen	1.5	-1.6	-2.1
^ l	2.6	1.3	-2	carbon_monoxide
^ la	-0.5	-1	-3.2
^ landlord	3.1	1.2	-0.8	gas
^ le	1.2	-0.3	-3.6
^ leak	0.3	-0.4	-1.3
^ leaky	-2.6	-1.7	-2
^ leave	-2.7	-2.3	2.3
^ light	1.1	0.2	-2.3	electric
^ lights	0.9	1.3	-1.3	electric
^ limpiar	-3.2	-3.7	-3.2
^ live	3.8	3.3	-1.6	wire
^ lo	3.2	-1.1	-2.3
^ locked	0.9	-4.3	-2.5
^ looking	-2.4	-1.5	-1.8
^ los	-1.1	2	-2	electric
^ lost	0.6	-2.2	-2
^ low	-2.4	-1.9	-1.4
^ lundi	-2.5	-2.1	-2.8
^ lunes		-0.8	-1.4
^ main	0.3	-1.5	-2.1
^ manana	-1.4	-2.4	-2.4
^ martes		-2	-1.6
^ me	3.3	2.9	-5.3	electric
^ meter	1.5	1.7	-1.4	wire
^ mi	0.6	-0.8	-4.1
^ microwave	-0.5	1	-4	fire
^ mini	-2	-1.4	-1.4
^ missing	-3.1	-1.8	-1.5
^ moms	2.6	2.9	-1.6	medical
^ mon	-4	-3.1	-4.1
^ monday	-2.9	-1.4	-1.7
^ my	0.2	-1.2	-2.7
^ necesito	0.2		-2.6
^ need	2.1	-2.4	-2.5
^ nest	-3.4	-3.2	-2.4
^ never	-3.2	-2.2	-1.7
^ new	-3.4	-2.5	-1.9
^ next	-2.4	-2.1	-2.5
^ no	0.2	-4.4	-1.1
^ noon		-1.4	-2.1
^ nos	1.3		-1.7
^ not	-6	-2.7	-4
^ nothing		-1.9	-2
^ numero	-1.2	-1.1	-2.7
^ nvm	-2.6	-2.7	-2.2
^ odeur	2.3	2.2	-1.5	fire
^ ofrecemos	-3.3	-2.3	-2.7
^ ok	-1.1	-1.5	-3
^ on	-1.8	-2.1	-1.8
^ one	-2.4	-1.7	-1.6
^ only	-2.3	-1.9	-2.3
^ opt	-4.1	-2.2	2.5
^ our	4.8	0.9	-2.3	carbon_monoxide
^ outlet	0.5	3	-1.7	electric
^ oven	-3.1		-2.4
^ oxygen	0.9	3	-1.5	medical
^ panel	2.6	2	-1.6	electric
^ pare	-2.2	-1.8	2.8
^ paren	-1.7	-2.2	1.4
^ pas	1.7	-3.7	-3.4
^ phone	-3.1	-4	-3
^ pilot	-1.6	0.2	-2.6	gas
^ pipe	3.5	1.3	-2.6	electric
^ please	-1.3	-2.2	1.3
^ pls	-2.4	-1.7	1.1
^ plus	1.1	2.8	-2.5	medical
^ poner	-3	-3.1	-1.9
^ pool	-1.8		-2.6
^ por	-2.4	-1.7	1.1
^ power	-0.3	0.3	-1.8	wire
^ problem	-2.4	-1.7	-2.3
^ propane	1.7	3.3	-2.9	gas
^ quien	-1.6	-1.5	-2
^ quiero	0.3	-6.1	-4.3
^ quit	-5.2	-4.2	3.8
^ quiten	-1.9	-2	0.8
^ quote	-2.6	-1.9	-1.2
^ radiator	-2.7	-2.4	-2
^ rain	2.1		-1.3
^ remove	-3.5	-2.6	3.2
^ replace	-3.4	-3.1	-1.7
^ revento	2.2	-2.2	-2.4
^ revisar	-3	-3.1	-1.9
^ revoke	-2.2	-2	2.8
^ roof	3.8	-2.2	-2.1
^ sabado	-1.3	-1.7	-2.4
^ sale	4.8	-0.3	-2.8
^ salon	2	0.8	-2.2	electric
^ same	-2.7	-2	-2.2
^ sat		-1.9	-2
^ saw	3.6	3.2	-1.3	fire
^ se	2.1	1.1	-2	carbon_monoxide
^ security	-1.1	-1.5	-1.9
^ septic		-2.9	-1.7
^ sewage	-1.4	-2.6	-1.8
^ sewer	2.9	-3.1	-1.8
^ shower	-1.3	0.3	-2.8	electric
^ si	-3.3	-1.3	-2.7
^ sin	-1.7	1.4	-1.7	medical
^ sink	-2.3	-2.6	-2.3
^ skylight	-3.1	-2.1	-2.3
^ slow	-2.8	-1.9	-2.2
^ small	-0.4	0.5	-1	fire
^ smell	2.9	3.3	-1.6	fire
^ smelled	0.7	0.2	-1.9	fire
^ smells	5.3	5.3	-3	fire
^ smoke	-1.9	-0.7	-2.6
^ solo		-1.4	-2.3
^ someone	-3.4	-2.9	-1.1
^ something	2.3	2.6	-1.1	fire
^ sorry	-2.9	-2.2	-3.4
^ soy	-2.1	-2.2	-2.1
^ sparks	2.6	3.7	-1.7	electric
^ stop	-5.5	-3.6	3.8
^ storm	3.1	-0.2	-2.2
^ stove	-0.8	-0.4	-2.8
^ sump	0.9	-2.3	-2.3
^ sunday	-2.9	-1.4	-1.8
^ switch		0.9	-1	electric
^ take	-2.5	-2.3	1.7
^ tengo	3.2	-2.8	-1.7
^ text	-2.5	-2.1	-1.6
^ the	1.4	-0.6	-2.6
^ there	2.6	2.2	-0.8	fire
^ theres	0.3	1	-4.5	fire
^ thermostat	-3.6	-4.1	-2.1
^ this	1.6	-2.6	-4.5
^ thurs	-1.8	-1.4	-1.3
^ thursday		-1	-0.9
^ thx	-2.8	-2.5	-3.3
^ tingle	2.4	2.3	-1.4	electric
^ today	4.9	-1.3	-1.6
^ toddler	1.5	-1.3	-1.8
^ toilet	-1.9	-0.6	-2.1
^ tomorrow	-3.9	-3.3	-2.1
^ tree	1.1	1.3	-1.5	wire
^ tub	0.4	-3.6	-2.7
^ tues		-1.8	-2.5
^ tuesday		-1.8	-2.6
^ u	-1.7	-1	1.1
^ un	3.8	4.7	-1.9	wire
^ unsubscribe	-1.9	-2.3	2.7
^ urgent	4.2	-2.7	-3.8
^ urgente	4.4	-3	-3.3
^ viernes		-1.4	-1.4
^ vous	-1.4	-1	-3.5
^ want	-2.9	-2.5	-1.3
^ washer	-4.5	-3.2	-3.1
^ washing	2.5	-3.2	-1.3
^ water	-1.9	-2.8	-1.8
^ we	2.2	-1	-2.4
^ wed	-2.8	-1.6	-2.3
^ wednesday		-1.4	-2.1
^ weekend		-2.1	-2.3
^ were	-2.5	-1.5	-2.3
^ what	-3.3	-2.8	-2.3
^ whats	-3.2	-3	-3.1
^ when	-4.4	-2.9	-1.7
^ who	-2.2	-1.8	-2
^ whole	-2.5	0.5	-1.7	gas
^ wire	3.3	2.4	-1.4	wire
^ wires	4	3.7	-1.1	wire
^ wrong	-1.4	-1.4	-3.6
^ ya	-2	-4.3	-0.9
^ yo	-1.7	-1.5	-1.8
^ you	-3.2	-2	-3.6
a	-0.5	0.4	-2.2	gas
a #	0.4	-2.4	-1.9
a alguien	2.5	-2.7	-2.5
a big	2.1	2.7	-0.7	electric
a bit	-2.7	-0.9	-1.1
a burning	3.7	3.1	-0.6	fire
a c	3.1	-3.9	-1.2
a call	2.6	-1.8	-1.7
a co	-3.6	-3	-0.6
a company	-1.6	-0.7	-0.8
a gas	3.7	5.2	-1.4	gas
a guy	-2.3	-2.4	-1.7
a helper	-1	-0.9	-1.3
a humedad	-4.7	-3.3	-1.3
a humidifier	-2.1	-2.8	-0.8
a job	-1.8	-2.1	-1.4
a jolt	3.1	3.4	-1.6	electric
a la	0.7	0.4	-0.7	gas
a las	-3.1	-1.8	-0.9
a leak	2.2		-0.3
a lil	-2.1	0.4	-1.5	fire
a limb	-1.1	0.7	-1	wire
a little	-2.1	-2	-1.8
a mi	2.1	0.9	-1.1	wire
a new	-3.7	-4.2	-0.9
a newborn	2.7	-3	-1.5
a plumber		1.1	-0.9	gas
a price	-4	-1	-1.2
a quemado	4.2	4.7	-1.1	fire
a quote	-1.3	-0.9	-3
a rental	-2.5	-1.4	-1.1
a shock	2.2	1.5	-1	electric
a shovel	3.4	2.3	-1.5	gas
a tall	-2.2	-2.3	-2.4
a toilet	-2.5	-1.9	-1.6
a tree		1.2	-2.1	wire
a tv	-3	-3.2	-2.4
a water	-2	-1.9	-2.6
a website	-2.8	-1.6	-1.3
abanico	-2.9	-2.2	-4.4
abanico $	-1.5	-2	-1.9
abierta	2.3	3.1	-1.2	gas
about	-2.2	-1.2	-5
about #	0.4	0.7	-0.4	wire
about a	-2.9	-2	-1.1
about the	-3.1	-2.5	-2.2
ac	1	-4.1	-2.5
ac $	-3.7	-1.7	-2.8
ac ,	-1.5	-1.3	-0.9
ac blowing	-4.2	-0.7	-0.7
ac is	2	-4.7	-1.4
ac isnt	5.5	-2.7	-0.8
ac not	1.7	-1	-1.6
ac service	-2.6	-1.5	-1.1
ac smells	-4.3	-3.3	-1.8
ac tune	-2.9	-3.3	-1.2
ac unit	2.3	-0.4	-0.8
acondicionado	4.4	-0.7	-2.6
across	-2.1	0.2	-1.6	wire
add	-3.1	-3.4	-3.8
added	-2.7	-4.5	-0.8
address	-1.5	-1.8	-2.9
adentro	4.8	-2.8	-1.6
adentro $	3.9	-2.5	-1.6
aft		-0.5	-0.4
aft #		-0.5	-0.4
after	-1.6	-1.5	-4.1
after #	-0.3	-2.7	-4.7
after the	2.7	3.1	-0.8	wire
afternoon	0.8	-2.6	-2.8
afternoon $	1.2	-1.7	-1.9
afuera	-0.6	2.7	-1.1	carbon_monoxide
afuera ,	-2.1	0.9	-1.2	carbon_monoxide
again	-1.2	0.9	2.7	carbon_monoxide
again $	-0.8	-0.4	3.4
again ,	-0.3	0.4	-0.6	carbon_monoxide
agarro	3.7	3.4	-2.1	fire
agua	1.8	-1.5	-2.6
agua $	3.2	0.6	-3.1	electric
agua al	2.2	1.5	-0.7	electric
agua caliente	-5.7	-2.7	-0.9
agua del	2.7	-3.5	-0.5
agua en	2.1	-3.9	-2.1
agua por	5.7	0.8	-1	electric
agua sale	-4.2	-3.2	-1.9
ai	3.9	2.1	-1.7	electric
air	5.8	-0.7	-2.6
air conditioner	2.4	-2.5	-1.3
aire	2.3	-1.2	-2
aire acondicionado	4.4	-0.7	-2.6
aire no	4.5	-2.2	-0.6
al	2.4	3	-3.7	electric
alarm	0.6	2.2	-3.1	carbon_monoxide
alarm $	1.3	0.2	-1.5	carbon_monoxide
alarm going	3.7	4.1	-1.9	carbon_monoxide
alarm keeps	3.3	2.8	-0.6	carbon_monoxide
alarm panel	-3.3	-3.6	-1.7
alarm went	1.1	1.9	-0.6	carbon_monoxide
alarma	2.5	2.5	-2.8	carbon_monoxide
alarma de	2	1.8	-2.9	carbon_monoxide
alarms	-3.5	-1.9	-0.9
alder	1.8	-3.6	-0.9
alguien	2.5	-2.7	-2.5
all	0.4	-2.2	-0.5
all $	2	-2	1.1
all day	-3	-1.9	-2.4
all good	-2.3	-2	-1.3
all over	-1.4	-2.9	-1.2
all set	-1.4	-1.4	-2.1
all the	-4.1	-3.6	-1.2
alley	2.3	2.5	-2.4	wire
alley behind	2.3	2.5	-2.4	wire
almost	3.3	-2.2	-0.5
alone	-2.7	-2.3	2.3
alone $	-2.7	-2.3	2.3
already	-3.8	-2.8	-2.5
already had	-1.9	-0.7	-2.3
already here	-3.2	-2.4	-1.8
alto	-4.8	-4.5	3.8
alto por	-3	-0.7	3.5
am	-0.6	0.4	-3.9	carbon_monoxide
am $	-2.8	-2.2	-2.4
amp	-2	-2	-1.3
amp ,	-2	-2	-1.3
an	-2.6	-4.5	-2.3
an estimate	-2.4	-2.1	-2
an outlet	-3.1	-3.9	-0.3
and	1.9	3.2	-1.9	medical
and #	-3.7	-3.4	-1.8
and a	-1.5	-3.3	-2.3
and down	2.1	2.1	-0.7	carbon_monoxide
and furnace	2.4	-2.2	-1.1
and i	4.4	-1.2	-2.7
and im	4.3	2	-2	medical
and it	5.6	4.2	-0.9	carbon_monoxide
and its	5.9	1.9	-1.1	wire
and left	2.7	1.9	-0.8	carbon_monoxide
and look	-2.1	-1.4	-2.1
and my	3.2	2.2	-1.3	medical
and no	2.7	0.5	-1	electric
and now	2.3	3.8	-0.9	carbon_monoxide
and off	-4.1	-3.3	-2.1
and smells	2.8	1.3	-0.8	fire
and sparking	3	2.3	-1.2	fire
and split	1.3	-3.3	-2.5
and the		0.9	-1.2	medical
and theres	4.4	0.7	-0.5	electric
and thurs	-1.3	-1.2	-1.5
and water	-0.6	-4.2	-1.3
and we	2.9	1.5	-0.9	medical
and wont	4.2	2.3	-2.6	carbon_monoxide
ando	-2	-1.1	-1.9
ando buscando	-2	-1.1	-1.9
annual	-1.6	-1.3	-2.2
annual maintenance	-1.6	-1.3	-2.2
anoche	2.5	0.3	-1.6	fire
another	-3.2	-2.2	-1.5
answering	-2	-1.4	-1.3
antes	-3.8	-2.8	-2.5
antes de	-3.5	-2.1	-1.9
antes del		-1.6	-1.5
any	0.2	-4.7	-1.9
any day	-3	-0.8	-1.1
any morning		-1.3	-1.5
any openings	-1.6	-1.1	-1.9
any time	-2.2	-2.1	-3.5
any weekday	-1.6	-1.6	-1.3
any work	-1.6	-0.8	-1.7
anymore	-2.8	-2.7	-0.7
anymore $	-2.4	-2.3	-0.8
anyone	3.1	-1.1	-1.5
anything	-2.3	-3	-2.7
anytime	-2.1	-1.9	-2.5
apagador	4.7	3.9	-2.2	electric
apagador $	3.1	2.6	-1.8	fire
apago	4.8	0.3	-1.3	fire
apartment	0.8	-2.1	-2.3
apartment $	2.4	-1.5	-2
app	-2.2	-1.6	-1.6
app #	-2.2	-1.6	-1.6
appelez	1.1	-1.6	-2
appelez moi	1.1	-1.6	-2
appointment	-3.2	-1.9	-3.9
appreciate	-1.9	-2.1	-2.1
apprentice	-1.9	-1.5	-1.7
apt	-0.6	0.5	-1.4	fire
apt #	0.3	0.9	-1	fire
arbol	2.2	2.4	-0.9	wire
arcing	4.6	5.8	-2.2	electric
are	2.8	0.7	-2.7	wire
are freezing	2.4	-2.2	-1
are good		-3.3	-0.9
are u	-3.8	-2.6	-2.1
are you	-3.8	-2.5	-2.5
area	-1.7	-1.6	-1.3
area $	-1.5	-1.6	-0.7
around	1	2.1	-2.1	electric
around #		-2.4	-1.9
around the	-0.8	1	-0.6	electric
arreglar	-3.4	-2.8	-2.5
arreglo	-3.1	-3.2	-2.4
arret	-0.8	-0.3	2.4
arret $	-2.1	-1.5	2.5
as	-2	-2.7	0.9
as possible	2.4	-1.1	-1.9
as soon	2.4	-1.1	-1.9
asap	4.1	0.3	-3	medical
asap $	3.4	-3	-2.8
asked	-1.5	-1.3	2.5
at	1.9	-0.7	-4.1
at #	0.3	-1.9	-1.1
at all	5	-1.7	-2.9
at night	1.5	-1.1	-0.9
at our	2.6	-2.8	-1.4
at the	-0.2	0.7	-1.6	electric
at work	-2.5	-0.7	-0.9
attic		3.5	-1.7	fire
attic $	3.4	2.6	-1.7	fire
attic ,	-0.7	3.2	-0.5	electric
au	0.4	-3.5	-2
available	-3.2	-3.6	-2.6
available $	-2.6	-3.4	-1.5
ave		-1.1	-2
ave $	1.9	-0.6	-1.6
ave ,	-0.2	0.6	-1.4	gas
away	3	0.2	-2.5	wire
ayer	0.8	-1.8	-2
ayuda	0.7	-3.9	-2
baby	2.1	-2.4	-1.4
back	-2.2	1.4	-3.5	gas
back $	-0.2	-0.3	-3.1
back door	-2.6	-1.6	-0.8
back on		-0.3	-0.6
backed	4.1	-1.8	-1.8
backed up	3.9	-3.6	-1.9
backing	3.8	-3.7	-1.7
backing up	3.8	-3.7	-1.7
bad	-2.2	-4.9	-2.5
bad $	-1.7	-2.1	-2.4
baja	-4.6	-2.7	1.9
baja $	-1.6	-1.7	2
bakery	2.7	-3.7	-1.4
bang	0.5	1.8	-1	electric
bano	0.5	-2.6	-1.6
bano $	0.7	-4.9	-2
bano se	4	-2.9	-0.9
barn	-2.1	-2.4	-0.9
barrow	-2.1	-0.9	-0.9
barrow $	-2.1	-0.9	-0.9
base	-3.4	-1.7	-1.1
basement	4.6	1	-2.8	gas
basement $	3.8	-1.4	-2.5
basement ,	4	2	-1	gas
basement and	1.9	-0.5	-0.3
basement filling	3.5	-1.9	-1
bath	-3.9	-4.2	-1.9
bathroom	1.7	-1.6	-3
bathroom ,	1.4	-2.1	-0.8
bathroom exhaust	-1.4	-2.2	-1.7
bathroom outlet	4.1	3.6	-1.4	electric
batteries	-1.5	-2.6	-0.6
battery	-0.9	0.6	-2.3	medical
bay	3.5	-2.6	-1.8
bay door	4.2	-2	-1.8
be	-3.4	-4.6	-2.1
be here	0.7	-1	-1.9
beat	-1.7	-1.9	-0.4
bed	1.4		-1.6
bedroom	-0.3	-0.9	-1.1
bedroom $	2.6	-0.8	-1.8
bedroom ,	0.8	0.4	-0.7	carbon_monoxide
bedrooms	1.5	-4.2	-2.2
been	1.9	-1.8	-2.1
beep	-2.9	-2.4	-1.1
beeping		3	-2	carbon_monoxide
beeping #	2.3	2.4	-0.6	carbon_monoxide
beeping $	-2.8	-1.6	-2
before	-2.9	-1.5	-2.7
before #	-1.9	-1.8	-1.9
before it	-2.4	-2.4	-1.3
before noon	-2.8	-1.2	-1.9
before we	-2	-1.4	-0.9
behind	2.8	4	-2.1	wire
behind fridge	2.3	2.7	-1.5	electric
behind the	5.2	4.9	-1.6	gas
below	3	-3.7	-1.2
bend	-3	-2.7	-1.1
best		-2	-2
best $		-2	-2
better	3.1	-3.8	-4.1
between	-2	-2.1	-1.8
between #	-2	-2.1	-1.8
bib	-2.5	-1.8	-1.2
bid	-1.6	-2.3	-0.8
bid $	-1.6	-2.3	-0.8
big	2.1	2.7	-0.7	electric
bill	-5.9	-3.8	-1.4
bill is	-2.7	-2.1	-1
birch	-0.8	-1.9	-1.1
bit	-3.5	-1.4	-1.3
black	3.8	4.5	-1.9	electric
black $	2.2	2.3	-1.7	electric
blew	-0.7	-3.3	-1.1
blew off	4.1	-2.9	-2.3
blowing	4	2.1	-2.3	fire
blowing cold	3.4	-2.9	-1.3
blows	-1.1	-2.5	-1.6
blue	-1.6	-0.7	-2.7
blvd	-4.6	-2.2	-2.2
boiler	1.1	1.1	-2.7	carbon_monoxide
boiler $	3	2.7	-1.5	carbon_monoxide
boiler ,	2.9	-0.7	-0.9
both	1.8	-3.4	-2.4
boul	-1.6	-1.5	-1.6
boul ,	-1.6	-1.5	-1.6
box	1.2	5	-2.5	electric
box $	2.9	2.2	-1.6	electric
box ,	-0.3	2.7	-0.6	electric
box is	1.9	2	-1.6	electric
branch	-0.7	-0.6	-2.8
breaker	3.2	4.4	-2.6	medical
breaker $	3.5	3.5	-1.6	medical
breaker ,	-1.9	-1.8	-1.4
breaker box	2.7	1.8	-1.1	electric
breaker for	-0.6		-0.7
breaker is	3.3	2.5	-0.9	electric
breaker keeps	2.1		-1.4
breaker trips	-2.4	-2.5	-1.7
breaker wont	4.6	2.6	-0.7	medical
breakers	3.7	3.3	-1.5	electric
broke	0.9	-3.7	-1.5
broke ,	3.6	-1.1	-1.3
broke in	-2.6	-1.6	-0.8
broke on	-1.8	-1.9	-1.7
broken	0.3	-2.6	-1.8
broken $	-2.7	-1.1	-1
brown	-4.7	0.4	-2.3	electric
brown and	2.5	3.1	-1.1	electric
brule	2.5	3	-1.7	fire
bucket	-0.4	-1.9	-1.2
buenas	-2.6	-1.8	-0.7
build	-2.7	-1.8	-1.2
building	0.6	-2.8	-1.4
bulb	-1.9	1.4	-1	electric
burn	2	2.2	-1.9	electric
burned	-1.7	1.3	-3	electric
burner	-3.4	-3.2	-1.6
burner on	-0.9	0.3	-1	gas
burner out	-2	-1.5	-1.8
burning	7.3	7.2	-2	fire
burning in	2.2	3.1	-1.7	fire
burning plastic	1.5	2.7	-1.8	fire
burning smell	2.8	1.6	-1.6	fire
burnt	4.1	4.1	-1.6	fire
burnt smell	4.2	3.7	-1.5	fire
burst	4.4	-0.4	-2.8
burst $	4	-1.8	-1.9
bury	-2.7	-2.6	-1.8
buscando	-2	-1.1	-1.9
business	-1.6	-1.4	-2
busted	3	-2.1	-1.6
but	-2.2	-2.3	-1.9
but it	-1.9	-0.2	-0.7
but not	-3.2	-1	-1.5
but the	-0.8	0.5	-0.7	carbon_monoxide
but thermostat	-1.3	-0.9	-1
buy	-1.9	-2	-1.6
buzzes	-3.6	-2.1	-2.2
buzzing	1.2	3.3	-2	electric
buzzing $	3.4	3.7	-2.3	electric
buzzing sound	-5.2	-5	-1.7
by	-0.8		-3.9
by #	-4.3	-4.1	-1.9
by a	4	4.3	-0.5	wire
by friday	-2	-1.6	-2.2
by the	2.5		-1.3
c	0.6	-4	-1.7
c est	-0.6	-1.6	-1.5
ca	4	2.3	-1.5	fire
ca sent	2.6	3	-1.2	fire
cabeza	3	2.2	-1	carbon_monoxide
cable		1.6	-2.7	wire
cable de		2.1	-2.8	wire
cable line	-3.4	-3.1	-1.1
cables	5.1	5.2	-2.2	wire
cables caidos	2.6	2.8	-1.5	wire
cables de	2.4	3.3	-1.9	wire
caidos	2.6	2.8	-1.5	wire
caidos en	2.6	2.8	-1.5	wire
caja	2.9	3.9	-2.1	electric
caja de	2.9	3.9	-2.1	electric
calefaccion	7.5	-1.8	-3
calefaccion $	3.2	-3.1	-3
calefaccion y	1.6	-1.8	-1.2
calentador	-0.7	-0.8	-3.2
calentador $	2.4	2	-0.5	gas
calentador de		-1.9	-2.9
calenton	1.5	1.9	-1.8	carbon_monoxide
calienta	-1.6	0.6	-2.4	electric
calienta $	-3	-4.1	-1.3
calienta ,	-3.7	-2.8	-1
caliente	-1.8		-1.2
caliente $		2.2	-1.7	electric
calientes	3.6	3.2	-1.4	electric
calientes $	3.6	3.2	-1.4	electric
call	-2.3	-3.8	-6.7
call $	-3.7	-2	-4.2
call ,	-1.3	-0.7	-3.5
call me	-3.3	-1.9	-3.3
call my	-4.1	-2	-1.3
call the	-2.3	-1.9	-2.2
call when	-2.8	-2.4	-1
calle	0.2	1.8	-2.3	wire
called	0.2		-3.6
called about	-2.1	-1.4	-0.2
called earlier		-2.3	-1.2
called you	-1.6	-1	-2.8
calling	-2.4	-2.3	-0.5
calling about	-1.7	-1.8	-2.4
calls	-1.7	-1.2	-2
calls $	-0.9	-0.9	-1.3
cama	2.5	-2.2	-0.4
cama $	2.5	-2.2	-0.4
cambiar	-6.5	-4.7	-3.2
cambiar el	-2.5	-1.4	-0.9
cambiar un	-2.7	-0.9	-1.2
came	0.5	1	-2	wire
came and	3.3	2.3	-0.5	carbon_monoxide
came down	4	1.9	-0.6	wire
came loose	0.2	0.5	-1.7	wire
came off	-0.6	2.3	-0.7	wire
came out	1.5	1.7	-2	fire
can		-1	-3
can $	2	2.7	-1.4	electric
can do	-2.4	-0.9	-2.7
can hear	4.6	0.7	-0.6	gas
can i	-5.3	-3.4	-3.5
can smell	1.7	1.8	-1.2	gas
can someone	1.1	-1.6	-1.5
can u	0.4	-2	-1.8
can wait	-4	-1.6	-1.5
can you	-0.2	-1	-0.3
cancel	-3.5	-2.6	1.5
cancel $	-1.8	-1.8	3.4
cancel my	-1.7	-1.3	-4.3
cant	3.4	-2.9	-3
cant do	-3.2	-1.2	-1.8
cant find	2.6		-0.9
cant get	2.9	-1.4	-1.2
cant turn	-1.4	-2.3	-0.6
cap	-3.7	-3.4	-1.8
car	6.3	1.3	-1.2	carbon_monoxide
car $	3.9	1.5	-1.2	wire
car is	3	-2.9	-0.7
carbon	4.2	4.8	-2.1	carbon_monoxide
carbon monoxide	3.8	4.6	-1.7	carbon_monoxide
carbono	1.4	2.1	-0.8	carbon_monoxide
carbono y	1.4	2.1	-0.8	carbon_monoxide
card	-0.9	-0.6	-2.4
care	2.3	-2.5	-1.8
carpet		-2.9	-1.4
cars	-3.2	-1.6	-0.8
casa	1.5	-0.3	-2.3
casa $	3.3	-0.4	-2.4
casa ,	-0.7	1.5	-2.3	wire
casa todo		-1	-1.1
caught	4.6	4.1	-2.1	fire
caught fire	4.6	3.9	-1.6	fire
caulk	-3.1	-1.8	-1.5
caulk $	-2.9	-1.3	-1.4
cayendo	1.3	0.8	-0.5	electric
cayo	4.5	2.3	-1.1	wire
ceiling	2.5	-0.2	-3.8
ceiling $	2.1	-2.2	-2.4
ceiling ,	-1.4	1.2	-1.7	electric
ceiling fan	-2.9	0.5	-1.8	electric
ceiling in	2.6	-3.5	-0.5
ceiling is	2.9	1	-1.2	electric
ceiling just	2.2	-2.8	-1.3
ceiling light	3.5	5.6	-1.1	electric
cerca	-0.6	-0.3	-3.2
changed	-2.5	-2.6	-2.1
charge	-2	-1.3	-2.5
charger	1.4	1.7	-2.4	electric
charger ,	1.7	1.1	-1.8	electric
chaucer	-3.6	-1.1	-1.2
chaucer ct	-3.6	-1.1	-1.2
chaude	0.6	2.4	-1.7	electric
chaude $		3.4	-1.6	electric
chauffage	3.3	0.8	-2.5	fire
check	-3.2	-3.3	-0.9
chewed	-0.6	-0.2	-0.9
chimney	-2.2	-0.3	-2.8
chirping	-4.7	-5	-2.5
chispa	2.3	2.2	-1.7	electric
chispa del	2.3	2.2	-1.7	electric
chispas	4.4	4.5	-3.1	electric
chispas $	3.3	3.3	-2.6	electric
choc	2	2.7	-1.6	electric
church	-2.9	-2.3	-1.3
class	-1.4	-0.6	-1.3
class ,	-1.4	-0.6	-1.3
clean	-2	-2.3	-2.1
cleaning	-4.6	-3.8	-2.6
cleaning $	-2.4	-2.8	-2.5
clients	2.4	-1.9	-0.9
clima	3.4	-2.5	-1.6
clinic	1.9	-2.2	-1.3
clinic $	2.8	-2.2	-1.4
cloged	0.9	-2.2	-1.5
cloged ,	-4.9	-2.5	-2
clogged	0.6	-2.6	-2.1
clogged $	-1.3	-0.6	-0.8
close	-0.6	-2	-1.2
close $	1.6	-1.5	-1.6
closet	0.2	-0.6	-1.4
co	3.8	5.2	-3.3	carbon_monoxide
co $	-1.2	-1.4	-2.2
co alarm	2.4	3	-1.9	carbon_monoxide
co detector	-0.6	1.1	-1.2	carbon_monoxide
co thing	1.9	1.8	-0.9	carbon_monoxide
cocina	0.3	0.8	-1.9	fire
cocina $		-0.7	-1.9
code	-1.4	-1.1	-1.7
cold	1.3	-4.9	-2.8
cold ,	4.7	-3	-1.8
collapsed	3.9	-3.2	-2.6
combien	-3.4	-2.4	-1.7
combien pour	-3.4	-2.4	-1.7
come	1.8	-1	-3.3
come out	-1.4	0.6	-3	electric
come today	2.3	-1.9	-1.9
coming	3.7	1.9	-1.8	fire
coming from	-0.4	2.2	-1.6	fire
coming in	2.4	-3.5	-1.8
coming out	3.1	3.8	-1.9	gas
coming through	1.8	-1.5	-1.4
coming thru	3.1	3.9	-0.7	electric
coming up	4.5	-2	-1.2
company	-2.3	-3.2	-4.7
con	4.7	4.4	-2.6	carbon_monoxide
con el	2.2	1.1	-1.2	carbon_monoxide
con la	4.1	3.7	-1.8	gas
concentrador	2.1	3.3	-2	medical
concentrador de	2.1	3.3	-2	medical
concentrator	2.4	4.4	-1.2	medical
concession	-1.9	-2.2	-0.9
condensation	-4.3	-3.7	-1.6
conditioner	2.4	-2.5	-1.3
contact	-2.2	-1.6	3.4
contact me	-1.9	-1.9	3.5
contacting	-1.9	-1.4	1.3
contacting me	-1.9	-1.4	1.3
contacto	0.2	3.4	0.7	electric
contacto $	1.7	2.9	2.2	electric
contacto ,	-0.8	-0.8	-2.6
contacto de	2.7	2.5	-1.9	electric
contactos	-3.1	-2.4	-2.6
contractors	-2.7	-1.8	-1.7
convert	-2.9	-2.7	-2.1
cool	-1	-3.9	-1.5
cool air	-2	-2.4	-2
cooler	4.1	-1.5	-3.1
cooling	3.9	-2.1	-1.1
cooling ,	-0.5	-1.2	-0.9
copper	-2.9	-2.3	-2
cord		1.7	-1.9	electric
corner	-3.4	-3.1	-2.5
corriente	3.4	2.9	-1.7	electric
corto	4.5	4.4	-1.4	electric
cotizacion	-2.7	-2.8	-2.7
cotizacion de	-2.1	-2.3	-2.5
could	-1.1	-0.9	-3
coule	3.1	-2.7	-2
county	3.8	1.7	-0.6	gas
county line	3.8	1.7	-0.6	gas
courant	3.2	2	-3	medical
cousin	-2.8	-2	-2.4
cousin $	-2.8	-2	-2.4
cover	-3.2	-3.6	-1.8
cracked	-1.6	-2.5	-1.5
crackling	4.1	3.7	-1.3	electric
crazy	3.6	3.4	-2.2	gas
credit	-0.9	-0.6	-2.4
credit card	-0.9	-0.6	-2.4
creo	-0.5		-1.9
creo que	-0.5		-1.9
ct	2.2	2	-1.7	wire
ct $	2.6	2.3	-1.8	wire
ct ,	-2.1	0.2	-1.4	gas
cualquier	-1.9	-2	-2.3
cualquier dia	-1.9	-2	-2.3
cuando	-2.7	-2.4	-3.5
cuanto	-3.9	-3	-3.5
cuanto sale	-2.7	-1.6	-1.5
cuarto	2.2	1.5	-1.9	fire
customers	2.2	-0.9	1.6
cycles	-3.7	-3	-1.6
cycles $	-1.8	-1	-1.6
cypress	-2.9	-1.6	-0.6
d	-0.9	-2.7	-1.6
d eau	-0.9	-2.7	-1.6
da	2.4	2.4	-1.8	electric
da toques	2.4	2.4	-1.8	electric
dad		2.2	-1.4	medical
dad is	4.6	3.4	-0.6	medical
damage	-3.2	-3.8	-1.8
dans	0.6	1.8	-3	gas
dans la	-0.2		-2.8
dans le	2	2.8	-1.3	fire
darme	-1.6	-1.7	2
darme de	-1.6	-1.7	2
daughter	3.8	2.7	-1.9	electric
day	-1	-2.7	-3.6
day $	-3.8	-2.2	-2.3
day after		-1.7	-1.2
day this	-2.7	-1	-2.4
days	3.2	-1	-2.5
days $	0.6	1.3	-2.3	gas
de	1.3	3.4	1.8	carbon_monoxide
de #	-1.7	-3.5	-3.8
de agua	-0.7	-2.3	-2.4
de baja	-1.6	-1.7	2
de cabeza	1.7	1.6	-1	carbon_monoxide
de carbono	1.4	2.1	-0.8	carbon_monoxide
de co	2.1	1.3	-2.7	carbon_monoxide
de courant	3.2	2	-3	medical
de donde	2	1.2	-1.1	fire
de escribirme	-2.2	-2.5	2.5
de fusibles	2.2	1.6	-2.4	electric
de gas	-1.2	-0.3	-2.1
de gaz	2.8	3.4	-2.9	gas
de gotear	-4.3	-3.8	-1.9
de humo	-4.4	-4.9	-1.9
de la	2.3	2.3	1.2	wire
de las	-0.5	-1.5	-1.7
de los	-1	1.2	-2.8	electric
de luz	3.9	3.2	-2.3	wire
de m	-2.8	-2.8	2.3
de mandar	-1.5	-1.5	1.6
de molestar	-1.5	-1.4	1.6
de monoxido	0.9	1.7	-3.2	carbon_monoxide
de monoxyde	2.8	3.3	-1.8	carbon_monoxide
de numero	-4.1	-4.1	-4.9
de oxigeno	2.1	3.3	-2	medical
de plomeria	-2	-2.1	-3
de salir	2.4	-3.3	-1.4
dead	-2.8	-3.8	-1.8
dead $	1.7	-0.9	-1.8
dead ,	-3.5	-3.2	-1.6
dead in	-4.5	-3.8	-1.9
deadbolt	-1.5	-2.1	-1.5
deadbolt ,	-1.5	-2.1	-1.5
decided	-3.2	-2.4	-2.4
decided to	-3.2	-2.4	-2.4
deck	-3	-3.4	-2.2
deck ,	-2.7	-3.3	-2.4
degrees	4.2	-3.5	-1.8
deja	0.7	1.4	-2.1	carbon_monoxide
deja de	0.7	1.4	-2.1	carbon_monoxide
deje	-1.9	-1.8	2
deje de	-1.9	-1.8	2
dejen	-2.7	-2.8	2.8
dejen de	-2.7	-2.5	2.9
del	0.5	4	-2.4	gas
del aire	2.6	2.9	-1.3	fire
del bano	-1.4		-0.7
del boiler	2.3	2.7	-2	fire
del calentador	2.5	1.1	-0.5	gas
del garage	-1.6	-3.9	-1.2
del gas	4.4	4.4	-1.1	gas
del mediodia	-1.6	-1.8	-1.8
del patio	-3.4	-4	-1.7
del refri	0.3	-0.3	-1.9
del techo	3.9	2.5	-1.6	electric
delete	-2.4	-2.4	2.1
delete my	-1.7	-1	2.4
den	-2.8	-3.3	-1.2
dept	4	4.3	-0.7	carbon_monoxide
dept shut	1.6	2.2	-0.2	carbon_monoxide
derritio	3.9	2.5	-1.6	electric
des	-2.7	-1.4	0.8
desbordando	3.5	-2.7	-1.1
descompuso	-2	-3.8	-1.7
descompuso el	4.7	-3.2	-1.4
desde	1.7	-2.2	-2
desde ayer	0.8	-1.8	-2
despues	-2.5	-2.4	-2.1
despues de	-2.4	-1.7	-1.8
detecteur	2.2	2	-2.4	carbon_monoxide
detecteur de	2.2	2	-2.4	carbon_monoxide
detector	1.4	2.6	-2.7	carbon_monoxide
detector de		0.3	-2.4	carbon_monoxide
detector says	1.1	1.6	-1.3	carbon_monoxide
detectores	-2.7	-3.2	-1.5
detectores de	-2.7	-3.2	-1.5
detectors	-3.9	-4.5	-1.6
dia	-2.8	-2.6	-2.9
dia $	-2.7	-1.4	-2.1
dia despues		-0.6	-1.2
dialed	-1.9	-1.8	-2.3
dialed you	-1.3	-1.5	-1.8
dialysis	4.3	5	-1.5	medical
dialysis machine	3.3	3.8	-1.4	medical
dias	-1.4	-1.6	-1.2
didnt	-4.1	-3.6	-2.5
didnt call	-2.9	-1.8	-1.6
died	5.4	-4.3	-2.9
dim	0.3	1.9	-1.2	electric
dimmer	1	0.9	-2.3	electric
dimmer switch	2.1	1.7	-1.6	electric
dining	-3.9	-4.5	-1.7
dining room	-3.9	-4.5	-1.7
dio	3.4	2.9	-1.7	electric
dio corriente	2.1	1.7	-1.4	electric
disconnect	-0.4	1.3	-1.7	electric
dishwasher	0.7		-3.5
dishwasher $	0.8	-1.4	-2.1
dishwasher is	2.4	0.7	-1.2	fire
disposal	-0.9	-3.3	-2.9
disposal $	-1.6	-1.9	-2.1
disposal jammed	2.1	-1.6	-1.9
do	-5.1	-3.9	0.7
do #	-1.6	-1.5	-2.9
do i	-1.5	-2.9
do monday	-1.7	-0.8	-1.6
do not	-1.1	-1.4	3.6
do u	-1.4	-1	-4
do you	-3.6	-2.6	-6
doesnt	0.2	-2.8	-3.2
doesnt work	-2.6	-2.2	-2.7
dog	-3.5	1.4	-1.2	gas
dolor	1.7	1.6	-1	carbon_monoxide
dolor de	1.7	1.6	-1	carbon_monoxide
domingo		-2.8	-2.3
donde	2	1.2	-1.1	fire
done	-3.1	-1.7	-1.5
done on	-2.9	-1.4	-1.5
dont	-1.2	-2.9	0.9
dont call	-1	-1	-1.2
dont have	2	-1.3	-1.9
dont need	-3.3	-1.6	-2.5
dont text	-2.8	-1.3	2.2
door	-2.4	-4.7	-2.7
door came	0.9	-2.2	-0.3
door wont	-0.4	-2.6	-1.8
doorbell	-2.7	-2	-4.2
dos	-0.4	-2	-1.7
down	3.1	1.7	-2.4	wire
down $	0.8	-2.7	-2.7
down ,	1.5	-1.5	-1.1
down in	2.1	3.8	-1.6	wire
down the	3.1	2.9	-0.8	wire
downed	3.1	3.4	-2.2	wire
dr	1.1	0.5	-2	electric
dr $	1	0.7	-2.4	electric
dr ,	-1.6	-1.8
drain	0.7	-5	-2.1
drain $	-1.8	-2.6	-1.6
drain ,	-0.6	-2.2	-0.8
drain slow	-2.2	-0.3	-1.3
drains	-2	-3.3	-1.9
drenaje	-1	-4	-2.7
drenaje se	3	-2.8	-1.1
drip	-5.2	-3.1	-1.8
drip $	-2	-1.4	-1.5
drip pan	-3.1	-2.3	-1.2
dripping	1.2	0.5	-3.4	electric
dripping $		-4.1	-2.3
dripping from		-1.7	-4.1
drips	-3.9	-0.8	-1.2
drips ,	-2.1	-2.1	-1.5
driveway	1.4	3.2	-1.4	wire
driveway $	3.1	2.2	-1.7	wire
driveway ,	-0.9	2.2	-0.2	wire
drop	2.7	1.3	-1.6	wire
dry	-2.5	-0.6	-1.6
dryer	-1.5	-0.6	-3.2
dryer $	0.7	-0.5	-1.3
dryer takes	-1.3	-1.1	-1
dryer vent	-2.4	-2.4	-1.5
drywall	-2.5	-1.5	-2.1
du	3.2		-3.1
du panneau	1.9	2.6	-1.7	electric
dusty	-3.2	-3.4	-1
e	-1.1	-2.1	-1.6
e ,	-1.6	-1.1	-0.6
earlier		-2.3	-1.2
earlier about		-2.3	-1.2
early		-0.9	-1.5
early next		-0.9	-1.5
eau	3	-4	-2.6
eau chaude	-2.6	-2.4	-1.6
echa	4.9	3.6	-1.9	fire
echa chispas	2.1	1.6	-1.6	electric
echa humo	2	3.8	-1.4	fire
eggs	0.5	2	-1.6	gas
eggs $	-0.4	1.1	-1.6	gas
el	1	2	-3.3	wire
el agua		-6.3	-1.2
el aire	1.6	-2.9	-1.4
el apagador	4.2	3	-1.7	electric
el bano		-5.6	-1.4
el boiler	-1.6	-2.4	-2.6
el cable	0.8	2.9	-2.4	wire
el calentador	-0.7	-0.5	-0.7
el calenton	1.5	1.9	-1.8	carbon_monoxide
el clima	3.4	-2.5	-1.6
el contacto	5.5	4.9	-3.9	electric
el detector	5.1	4.9	-1.3	carbon_monoxide
el dia		-1	-1.1
el drenaje	0.2	-3.4	-1.4
el enchufe	3.4	3.4	-1.8	electric
el foco	0.9	0.8	-2.1	electric
el fregadero	-3.3	-1.9	-2.3
el garage	2.9	0.8	-0.6	gas
el gas	-1.3	1.2	-0.8	gas
el jueves	-2.5	-3.1	-1.3
el lavabo	-3.5	-1.7	-0.7
el lunes	-1.7	-1.6	-1.7
el martes		-1.7	-1.4
el medidor	4	1.2	-2	gas
el numero	-2.2	-1.8	-2
el panel	2.9	2.7	-1.5	fire
el patio	0.9	0.5	-2.8	wire
el piso	3.6	0.2	-0.7	wire
el refrigerador	0.3	-3.5	-1.5
el techo	-1	-4.6	-2.6
el tomacorriente	3.3	3.4	-1	electric
el triturador	-2.4	-1.8	-1.3
el tubo	2.4	1.7	-1.6	gas
el viernes		-1.6	-2.6
elderly	1.7	-1.1	-1.4
eldery	-0.4	-1	-1
eldery st	-0.4	-1	-1
electric	-1	2.5	-2.5	wire
electric $	-0.9	1.2	-1.6	medical
electrica	1.7	3	-2.5	electric
electrical	4.5	5.6	-2.4	fire
electrical burning	1.6	0.9	-0.8	fire
electrical panel	0.8	2	-1.6	electric
electricidad	-3.2	-2.4	-2.1
electricidad $	-2.7	-1.8	-2.1
electricity	0.5	-0.6	-3.7
electricity ,	-2.1	1.5	-0.3	medical
element	3.9	3.9	-1.6	electric
elm	-2	-3.4	-3.6
else	-3	-1.7	-3.1
emergency	2.2	-2.2	-3.1
emergency $	1.7	-1.6	-2.3
en	-1.2	-0.6	0.5
en #	-4.4	-2.5	-3
en casa	-0.7	1.2	-1.2	medical
en el	2.3	2.5	-1.7	wire
en la	1.2	1.8	-2.9	fire
en los	1.8	1.8	-1.3	wire
en mi	3.8	1.2	-3.3	wire
enchufe	4.5	3.9	-2	electric
enchufe de	3.6	3	-1.7	electric
encontre	-3.4	-1.1	-2.6
end	-4.9	-4.4	0.2
end of	-3.5	-3.1	-1.2
end unit	-2.6	-1.6	-2.6
ended	-2.2	-2.6	-1.7
ended up	-2.2	-2.6	-1.7
enfria	1	-3.4	-2.2
enfria el	4.8	-1.8	-2.5
entra	1.8	0.9	-1.6	electric
entre	-3.1	-2.5	-2.2
entre #	-3	-2.5	-2
entre semana		-0.8	-1.3
equivocado	-3	-2.9	-3.1
equivocado $	-3	-2.9	-3.1
es	-3	-4.8	-3.2
escriban	-1.9	-1.3	2.5
escriban $	-1	-1	1.9
escribirme	-2.2	-2.5	2.5
esposo	-1.4	0.9	-2	medical
esposo usa	2.1	2.6	-1.2	medical
est	3.7	0.5	-4.1	medical
esta	3.8	3.2	-4.2	carbon_monoxide
esta cayendo	1.3	0.8	-0.5	electric
esta desbordando	3.5	-2.7	-1.1
esta inundando	2.5	-4.4	-1.5
esta lloviendo	2.9	-1.8	-1.6
esta pitando	2.2	1.5	-0.8	carbon_monoxide
esta quemando	2.1	4.4	-1.3	fire
esta regresando	3.4	-2.2	-1.1
esta saliendo	3.2	1.2	-1	electric
esta tirando	1.4	-4.1	-0.7
estamos	3.2	0.4	-1.2	carbon_monoxide
estamos sin	3.2	-1.4	-0.6
estan	-1.1	-0.7	-3
estimate	-3.1	-2.9	-2.9
estimate $	-0.9	-0.9	-2.7
estoy	-3.1	-1.5	-1.3
estoy en	-3.1	-1.5	-1.3
estufa	-2.4	-0.2	-2.1
estufa $	4.3	2.3	-2.7	gas
estufa de	-4.7	-5.7	-2.1
estufa no	-5.1	-4.8	-1.5
estufa se	2.3	3.1	-1.2	gas
et	4.6	3.6	-2.9	medical
ev	-2.2	-1.9	-1.7
evening	2.2	-1.5	-2.2
evenings		-2.3	-2.8
ever	-1.6	-1.1	0.8
every	2.7	1.9	-1.3	carbon_monoxide
every time	2.4	3.4	-1.2	carbon_monoxide
everything	-1.3	-3.3	-1.4
everywhere	4	-0.4	-2.9
everywhere $	4	-0.4	-2.9
except	-1.3	-1.9	-2.9
except tues	-0.8	-0.7	-0.7
exhaust	-1	2.3	-1.4	carbon_monoxide
exhaust fan	-2.4	-2.7	-1.9
exp	-1.7	-1.1	-0.9
exp $	-1.7	-1.1	-0.9
expired	-2.8	-3.6	-1.2
extension	-2.1	-0.7	-1.3
extension cord	-2.1	-0.7	-1.3
f		-2.5	0.9
faint	2.7	3.2	-1.2	gas
fall	-3.5	-3.2	-1.8
fall out	-3.5	-3.2	-1.8
fallo	-1.3	-1.5	-0.9
falta	-3.5	-3.4	-2.7
fan	-2.7	-1.4	-2.6
fan $	2	4.2	-1.9	electric
fan in	-2.9	-2.6	-2
fan install	-2.2	-1.6	-1.8
fan remote	-3.1	-1.6	-1
fast	3	-2.3	-1.8
fast $	4.1	-1.7	-1.4
faucet	-4	-2.1	-3.3
faucet $	2.2	1.4	-2.4	electric
faucet ,	-3.2	-1.7	-1.6
faucet drips	-2.3	-2.6	-1.6
faucet in	-1.7	-2.4	-0.6
faucet wont	-3.5	-3.2	-1.9
favor	-0.6	-2.4	0.3
favor $	-0.3	-2.1
federal	-2	-1.2	-0.6
feels	3.7	2.7	-1.5	electric
feels warm	3.4	2.5	-1.1	electric
fell	1	-1	-1.5
fell in	2.8	-0.6	-1.7
fell off	-2.5	-0.5	-0.9
fell on	0.5	2.4	-1.2	wire
fence	-2.2		-1.8
fence $	2.2	3.1	-2.7	wire
fence post	0.9	1.4	-1.1	gas
feo	-3.1	-2.7	-2.2
fern	3	1	-0.4	wire
ferncliff	1.8	2.1	-1.1	wire
few	-2	-1.5	-0.2
fil	3.6	3.1	-1.7	wire
fill	-4.4	-2.9	-1.8
filling		-2.1	-1.5
filter	-4.3	-3.8	-1.7
find	2.6		-0.9
fine	-1	-2.7	-1.6
fine $	-2.1	-1.8	-2
fine ,	0.7	-2.3	-0.8
fire	3.6	5.2	-2.7	fire
fire $	4.3	3.2	-2.2	fire
fire ,	4	3.8	-1.1	fire
fire dept	4	4.3	-0.7	carbon_monoxide
fire last	-1.9	-0.2	-1.7
fire pit	-2.8	-2.3	-0.9
fireplace	-5	-5	-2.8
fireplace remote	-3	-2.5	-1.2
fireplace wont	-3.8	-4.2	-0.9
first	-0.7	-0.7	-2.8
first time	-0.3		-0.8
fittings	-2.4	-2	-1.9
fix	-5.2	-3.3	-2
fix it	-3.2	-2.3	-0.9
fixed	-2.8	-4.5	-3.9
fixed $	-3.1	-3.6	-1.4
fixed it	-3.8	-4.7	-3
fixture	3.2	3.7	-1.8	fire
fixture $	3.2	3.7	-1.8	fire
flame	0.4	-1.5	-0.6
flame ,	0.8	-3.8	-0.9
flames	2.1	3.1	-1.6	fire
flames came	1.5	1.7	-2	fire
flash	1.9	3.5	-0.9	electric
flat	-1.8	-3.3	-1.9
flicker	-2.8	-2.5	-2
flipped	2.3	1.7	-0.7	electric
flipped the		0.2	-0.4	electric
flooded	4.5	-1.1	-3.3
flooding	5.6	-4.3	-1.9
flooding the	4	-3.7	-1.5
floor	2	-6	-1.5
floor $	3.2	-2.2	-1.3
floor drain	2.1	-1.3	-1.4
flush	1.9	-2.3	-1.8
flush ,	-3.6	-2.8	-0.7
foco	-1.2	-0.3	-2.8
foco del	2	1.7	-1.4	electric
for	-2.6	-2.8	-1.9
for #	3.8	2.9	-2	gas
for a	-4.2	-3.6	-3.5
for carbon	2.1	2	-0.5	carbon_monoxide
for my	-0.7	0.8	-1.4	medical
for new	-1.7	-1.2	-0.6
for now	-3.2	-2.4	-2.1
for roofers	-1	-0.4	-2
for the	1.8	2	-2.6	electric
for tomorrow	-1.1	-1	-1
for work	1.4	-1.9	-1.6
forever	-2	-1.1	-1.1
found	0.3	1.5	-2.3	carbon_monoxide
found a	-2.1	-2.1	-1.7
free	-1.7	-1.9	-2.5
free $		-1.2	-1.9
freezer	1	-4.2	-2.8
freezer down	3.1	-1.4	-1.2
freezer frosting	-3.8	-1.8	-1.6
freezer in	-2.5	-1	-0.6
freezing	-0.8	-4.3	-1.4
freezing ,	-1.3	-1.7	-1
fregadero	-3.3	-1.9	-2.3
fremont	1	1.8	-0.5	fire
freon	-3.3	-2.3	-3
fri	-2.1	-1.9	-2.3
fri $	-1.1	-1.6	-2.2
friday	-4	-2.5	-3.5
friday $	-2.4	-2.1	-3
friday ,	-2.2	-1.1	-1.5
fridge	0.5	-2.2	-3.6
fridge and	3.9	-1.1	-1.7
fridge is	0.3	0.4	-0.9	electric
frio	2.5	-2.7	-1.2
frio $	3.2	-2.7	-1.2
from	0.4
from #		-2.4	-2.8
from ceiling	3.6	-2.1	-2
from outlet	2.7	1.8	-1.7	fire
from propane	-3.3	-3.6	-1.5
from the	0.4	1.8	-2.6	wire
from under	4.2	-1.4	-1.6
from your	-0.6	-0.7	1.7
front	-0.6	-1.7	-1
frosting	-3.8	-1.8	-1.6
frosting up	-3.8	-1.8	-1.6
frozen	2.2	-2	-2.3
frozen pipes	4	-1.1	-1.8
ft	-1.8	-0.2	-1.6
fue	-0.5	-0.7	-2.1
fue la	2.1		-0.6
fuego	4.1	4	-1	fire
fuga	5.3	1.2	-3.7	gas
fuga de	4.7	2.2	-1.4	gas
fuga en	2.8	0.9	-0.7	gas
fuite	3	1.7	-0.9	gas
full	1.6	1	-1.6	gas
full of	0.4	2.1	-1.3	gas
funciona	0.8		-1.9
funciona $	-1	-3.7	-2.2
funny	0.9	0.5	-1.9	gas
furnace	2.5	0.8	-3.6	carbon_monoxide
furnace $	-0.2	1.6	-1.8	fire
furnace ,	-2.4	-1	-0.7
furnace filter	-2.8	-3.3	-1.5
furnace is	2.8	2.3	-0.9	carbon_monoxide
furnace just	3.7	2	-0.5	carbon_monoxide
furnace keeps	1.7	1.3	-1.3	fire
furnace smells	0.2	-0.3	-0.3
furnace wont	3.6	-2.8	-0.7
fuse	2.9	2.5	-2.1	electric
fuse box	2.9	2.5	-2.1	electric
fusibles	2.8	3.4	-2.2	electric
fusibles $	1.7	3.6	-1.8	electric
gal	0.7	-1.7	-0.9
gal $	-3.1	-1.5	-1.1
gallon	-2.9	-2.1	-1.5
gallon $	-2.9	-2.1	-1.5
garage	-2	-2.6	-2.1
garage $	1.2	-0.8	-2.7
garage ,	1	-1.4	-0.8
garage door	-1.8	-2.4	-2
garage light	0.9	1.1	-3.1	electric
garage opener	-1.2	-1	-0.8
garage se	3.5	-2.8	-0.3
garbage	0.8	-1	-2.1
garbage disposal	0.8	-2.1	-2.1
gas	3.7	6.1	-3.2	gas
gas $	4.2	3.2	-4.2	gas
gas ,		2	-1	gas
gas dryer	0.3	0.4	-1.7	gas
gas en	5.7	5.6	-1.8	gas
gas fireplace	-2.8	-2.6	-1.1
gas furnace	-4	-4	-1.3
gas grill	-2.9	-3.5	-1.5
gas in	0.9	0.5	-0.5	gas
gas leak	2	2.5	-0.6	gas
gas line	-0.3	-0.9	-1.3
gas meter	-1.8	-2.1	-2.7
gas odor	3.4	4.1	-1.8	gas
gas para	-2.7	-2.3	-1.6
gas smell	4.9	4	-2.6	gas
gas stove	-3.6	-3.9	-1.3
gas water	-2.9	-2.3	-1.2
gas when	3.3	2.8	-0.9	gas
gassy	5.7	5.5	-0.6	gas
gassy smell	4.4	3	-0.2	gas
gate	-3.6	-1.9	-2.2
gaz	2.1	3.1	-3.4	gas
gaz dans	2.9	3.2	-1.5	gas
generator	-0.8	-0.8	-2.8
get	-0.2	-1	-1
get a	1.8	2.1	-1.4	gas
get in	2.6	-1.4	-0.9
gets	1.2	0.8	-1.2	electric
gets hot	3	2.4	-1.9	electric
getting	-0.6	0.8	-1.5	carbon_monoxide
getting really	3.2	1.7	-1.4	electric
gfci	-4	-3.4	-2.5
gfci in	-2.9	-2.5	-1.8
give	1.5	-3	-1.8
give me	2.4	-1.3	-0.9
gives	5.5	5.1	-2.4	electric
gives me	3.9	4.4	-2.3	electric
glass	-2.3	-2.3	-2.1
go	3.4	1.2	-2.2	carbon_monoxide
go down	3.9	-2.5	-2
going	1.5	2.1	-3	carbon_monoxide
going off	4.6	3.8	-1.8	carbon_monoxide
going out	-3	-0.6	-1.4
gone	-1.4	-3	-2.2
good	-4	-4.8	-2.6
good $	-4.4	-4.1	-1.8
good ,	2.2	-1.8	-1
good morning	-2.3	-1.6	-0.5
google	-2.7	-1.4	-2.1
google reviews	-2.7	-1.4	-2.1
got	3.3	3.3	-3.2	wire
got a	0.6	1.8	-1.1	electric
got it	-4	-4.3	-2.1
got ripped	2.2	1.9	-1.5	wire
got shocked	3.1	3.4	-1.3	electric
got so	2.1	1.8	-1	electric
gotea	-0.4	-1.8	-2.2
gotea la	-2.9	-3.2	-1.7
gotea mucho	4.7	-2.9	-1.5
gotear	-4.3	-3.8	-1.9
gotear la	-4.3	-3.8	-1.9
gotera	-1.3	-1.5	-1.4
goteras	-2.6	-2.2	-1.9
goutte	-3.6	-1.5	-0.9
goutte ,	-3.6	-1.5	-0.9
gracias	-3.7	-2.6	-4.5
gracias $	-3.3	-2.6	-3.2
grand	-2.1	-3.1	-0.8
grandma	4.2	-2.3	-1.7
grave	1.5	-3.5	-2.5
grill	-2.9	-3.5	-1.5
guest	-3.3	-1.3	-0.8
gurgles	-1.7	-1.7	-1.8
gustaria	-2.7	-2.5	-1.2
gutter	-4.4	-4.7	-1.8
gutters	-5	-4	-3.2
gutters $	-1.3	-1.8	-3.2
guy	0.3	2.5	-3	gas
guy $	-3.7	-2.2	-1.8
guys	-2.5	-1.4	-3.3
guys looking	-1.5	-1.2	-0.8
habla	-2.9	-2.3	-2.7
habla $	-1.6	-1.5	-2
hace	-1.1	-2.7	-3.4
hace frio	2.7	-2.3	-1.1
hace mucho	1.4	-1.5	-1
hace un	-2.2	-3.6	-0.6
had	-3.8	-3.5	-2
had a	-2.6	-1.9	-0.5
haga	-1.5	-1.5	-1.8
hail	-2.6	-2.1	-2.1
half	-2.4	-1.4	-1.1
half open	-3.9	-1.6	-0.3
half the	-0.5	-2.3	-0.9
hall	0.7	-2.2	-1.5
hall $	0.7	-2.2	-1.5
hallway	0.5	0.9	-1.5	fire
hallway $	1.7	2.5	-1.4	fire
handle	-0.9	0.3	-1.8	electric
handle ,	-2.1	-0.8	-1
handler	-0.8	-1.5	-1.8
handyman	-2.6	-3.1	-1.5
hang	-2.8	-3.2	-1.6
hanging	-1.2	0.8	-2	wire
hanging $	0.4	1.1	-1.4	wire
hard	-3.1	-2.1	-0.9
hard ,	-3.1	-2.1	-0.9
hardwired	-2.6	-2.2	-1.9
hart	-1.9	-0.8	-0.9
hart ,	-1.9	-0.8	-0.9
has	1.6	-0.5	-1.9
has #	2.9	0.7	-1.2	medical
has a	-3	-1	-2.1
has no	1.7	-6	-0.8
has water	-1.7	3	-1.9	electric
have	3.8	-0.9	-0.7
have a	3.6	-2.8	-1.4
have any	2.6	-0.6	-2.1
have clients	2.4	-1.9	-0.9
have no	3	0.8	-0.9	medical
have the	-2	-1.1	0.4
hay	2.6	2.3	-2.7	gas
hay agua	5.5	-1.2	-1.5
hay cables	2.6	2.8	-1.5	wire
hay calefaccion	3.1	-2.5	-2.3
hay fuga	3.9	4	-0.5	gas
hay luz	0.2		-1.8
hay olor	3	2.5	-1	gas
hay un	4	2	-0.7	wire
hay una	2.5	4.2	-0.8	gas
he	-2.7	-3	-2.4
headache	-2.2	-1.4	-1.3
headaches	2.9	3	-2.2	carbon_monoxide
hear	4.6	1.1	-0.8	gas
heat	1.5	-3.9	-2.3
heat $	1.6	-4	-2.2
heat ,	2	-1.5	-0.9
heat and	2.1	-2.1	-0.2
heat but	-4.7	-4	-1.3
heat for	3.8	-2.5	-1.5
heat in	-2.8	-1.3	-2
heat is	-2.9	-2.2	-2.4
heat pump	-0.8	-2.1	-0.8
heat up	0.5	-2.5	-1.3
heat works	-2.8	-1.2	-1.3
heater	1.3	0.4	-2.3	carbon_monoxide
heater $	-1.2	2.1	-0.9	gas
heater ,		0.7	-0.6	gas
heater and	-1.8	2.2	-2.8	carbon_monoxide
heater burst	4.2	-2.8	-1.3
heater leaking	4.4	-0.8	-1.1
heater let	4.2	-1.6	-1.2
heater not	2.8	-3.9	-2.9
heater pilot	-3.5	-2.7	-1.7
heater quit	-2	-2.6	-1
heater smells	1.5	2	-1.4	fire
heaters	-2.4	-0.7	-0.6
heating	1.1	0.2	-2.4	electric
heating ,	1.3	-2.9	-2.8
heats	3.4	-1.9	-4.8
heavy	2.1	-0.9	-0.9
hello	-2.8	-1.3	-1.4
help	4.2	-1.9	-3.7
help $	2	-1.2	-2.1
help with	-3.4	-1.7	-1.4
helper	-1	-0.9	-1.3
her	2.6	0.3	-1.6	medical
here	2.1		-2.4
here $	0.5		-1.1
here ,	3.5	-3.3	-1.1
here today	2.6	-1	-1.3
hey	-2.1	-1.8	-1.8
hey its	-1.9	-1.6	-0.8
hi	-1.6	-0.2	-1.3
hi ,	-3.3	-1.2	-1.1
hi im	-1.8	-2	-1.6
high	-2.7	-2.1	-1
hijo	3.1	1.9	-1.7	medical
hill	-2.9	-3.2	-2.5
hire	-2.3	-1.6	-1.1
hiring	-2.4	-2.5	-2.9
his	3.3		-1.1
hisses	-2.7	-2.1	-1.7
hissing	-1.5	2.5	-2.1	gas
hissing by	5.2	3.4	-0.7	gas
hit	3.9	3.9	-1.6	gas
hit the	4	3.5	-1.4	gas
hold	0.4	0.3	-1.4	electric
hole	2.5	1.9	-1.2	electric
hollow	0.3	0.8	-0.4	wire
home	1.6	1.9	-1.7	medical
home all	-2.3	-1	-0.9
home oxygen	1.9	2.6	-1.4	medical
hood	-3.1	-3.2	-1.5
hood vent	-2.5	-2.9	-1.5
hooked		1.5	-1.4	fire
hooked up		1.5	-1.4	fire
hookup	-3.8	-3.1	-1.7
hose	1.2	-2.9	-1.3
hose bib	-2.5	-1.8	-1.2
hot	2	3.2	-2.1	electric
hot $	-1	1.6	-2.3	electric
hot ,	2.3	1.8	-1.2	electric
hot and	-0.7	0.2	-1.3	fire
hot it	2.1	1.8	-1	electric
hot plastic	3.2	2.6	-1.5	fire
hot to	3.9	2.9	-1.2	electric
hot tub	-1.3	0.7	-1.7	electric
hot water	-1	-5.4	-1.7
hour	1.4	1.4	-1	carbon_monoxide
house	2.1	0.8	-2.1	wire
house $	3.1	1.1	-2.4	wire
house ,	0.5	-0.6	-1.2
house at	2.3	-1.2	-0.4
house by	3.4	2.9	-0.8	wire
house fan	-3.7	-3.2	-1.6
house has	0.2	-2.8	-0.6
house is	0.2	-0.4	-1.5
how	-4.9	-3.4	-0.5
how about	-1.4	-1.1	-1.6
how do	-1.4	-3.8	1.2
how long	-1.8	-1.3	-3.1
how much	-1.8	-1.5	-1.1
hoy	6	-2	-2
hoy por	3.9	-1.1	-1.9
hubo	3.1	4.4	-1	fire
huele	1	2.5	-2.8	gas
huele a	3.5	4.9	-2	fire
huele feo	-3.1	-2.7	-2.2
humedad	-5.7	-4.2	-2.8
humidifier	-2.8	-3.3	-2.2
humming	0.3	2.7	-1.5	electric
humo	1.8	4.1	-3.2	fire
humo $	3.1	4.4	-1.7	fire
humo de	3.4	4.1	-2.6	fire
hums	0.9	-3	-2
hurry	-2	-1.5	-3.4
husband	0.6	3.4	-1.8	medical
hvac	0.3	1.1	-2.4	fire
hwy	-2.5	-0.9	-1.3
hwy #	-2.5	-0.9	-1.3
i	-0.5
i called	-1.2	-2.4	-0.8
i can		-2.4	-2.6
i didnt	-2.1	-1.3	-2.5
i do	-1	-1.3	0.9
i dont	-3.8	-1.5	0.2
i flipped	2.3	1.7	-0.7	electric
i get	-0.3	1.6	-2.2	electric
i go	2.6	2.7	-0.6	carbon_monoxide
i have	3.6	-3.9	-2.9
i just	-1.8	-1.7	-1.3
i need	-4.7	-4	-1.6
i never	-1.4	-1.3	0.5
i plug	2.8	2	-1.3	electric
i plugged	3	2.6	-1.6	electric
i rent	-3.1	-1.3	-2.2
i run	-1.2	-1.6	-1.2
i send	-3.1	-2.8	-2.1
i smell	4.8	3.8	-0.8	gas
i think	-1		-1.1
i touch	2.4	2.3	-1.4	electric
i turned	3.4	2.2	-0.5	fire
i work	-1	-1.4	-2.1
ice	1.8	-1.1	-1.6
ice maker	-3	-2.6	-1.5
id	-1.9	-2.1	0.3
id like	-1.9	-2.1	0.3
idk	1.7	1.4	-1	gas
idk ,	1.7	1.4	-1	gas
if		-2.9	0.9
if i	-1.7	-1.3	-1.1
if possible	1.8	-1.9	-2
if you	1.9	-1.7	2.4
im	0.4	-0.4	-0.9
im #	2.6	-2.2	-3
im a	-1.8	-1.9	-1.4
im at	-3.6	-2.1	-1.4
im free	-1.3	-1.3	-2.4
im good	-1.9	-0.9	-1.6
im in	-1.4	-0.6	-1.3
im not	-0.5	-0.6	0.9
im off		-2	-3.5
im on	-1.2	2.5	-2.3	medical
in	1.3	-0.3	-2.6
in #	-3	-4.6	-1.2
in $	3.4	2.3	-1.6	electric
in ,	1.4	-1.6	-1.4
in a	-3.1	-2.3	-2
in attic	0.7	2.9	-0.8	electric
in basement	-0.6	-2.1	-1.9
in bath	-2.4	-2.2	-1.9
in bathroom	3.1	1.4	-1.6	electric
in bedroom	1.9	2.3	-0.8	medical
in class	-1.4	-0.6	-1.3
in freezer	3.1	-1.4	-1.2
in front	2.1	1.1	-0.9	wire
in garage	3.2	0.8	-0.6	carbon_monoxide
in hallway	0.7	0.5	-2.1	fire
in here	1.9	0.3	-0.9	carbon_monoxide
in it	3.1	-2.1	-2.4
in kitchen	-4.7	-3.4	-1.2
in last	-2.5	-2	-0.7
in living	-1.3	0.8	-1.4	electric
in my	3.1	0.2	-2.7	wire
in one	-2.7	-0.8	-0.5
in our	-2.2	-1.1	-1.6
in the	1.4	1.5	-1.3	wire
in there	1.5	-1.3	-0.5
in thru	-4.1	-4.3	-0.3
in whole	4.9	-1.2	-1.5
in yard	-1.5	-1.8	-1.6
in your	-1.3	-0.6	-1.3
inches	2.9	-3.9	-1
incorrecto	-1.7	-1	-2.4
incorrecto $	-1.7	-1	-2.4
inside	6.4	4.4	-2.3	fire
inside $	4.6	1.8	-2	electric
inside the	-0.4	1	-0.5	fire
inspection	-4.7	-3.7	-2
inspection before	-1.9	-1.4	-1.1
inspection for	-3.7	-3.2	-1.4
inspector	-3.4	-4.1	-1.2
instalacion	-1.7	-1.1	-3.4
instalar	-5.2	-5.2	-3
install	-5.8	-4.1	-2.8
install #	-2.4	-2.4	-1
install $	-3.4	-2.1	-2.5
install ,	-1.3	-3.3	-1.8
install quote	-1.8	-1	-1.6
instead	-2	-0.9	-2.1
instead $	-2	-0.9	-2.1
insulation	-1	0.9	-2	electric
insulin	2.9	-2.7	-2.4
insurance	-2.4	-3.2	-2.5
interested	-3.2	-1.8	-0.4
interested $	-2.8	-1.8	-3.8
internet	-4.5	-3.6	-2.5
into	4.8	2.5	-1.9	carbon_monoxide
into my	2.4	1.2	-0.6	electric
into the	3.5	2.4	-1.1	carbon_monoxide
inundando	2.5	-4.4	-1.5
inundo	4.1	-3.7	-1.2
inundo la	4.1	-3.7	-1.2
is	3	2.1	-3	carbon_monoxide
is #	-0.9	-2.6	-1.4
is a	-0.7	0.8	-1.1	gas
is almost	3.3	-2.2	-0.5
is already	-3.2	-2.4	-1.8
is arcing	2.7	3.8	-1.9	electric
is at	2.3	-2.7	-1.5
is backed	0.9	-2.8	-0.7
is backing	1.8	-2.7	-1.7
is beeping	2.7	2.4	-0.9	carbon_monoxide
is better	-3.1	-1.4	-3.3
is burning	2.7	3.3	-1.1	fire
is buzzing	2.4	1.6	-1.1	electric
is coming	3	0.5	-1.4	carbon_monoxide
is dead	5.1	-4.1	-1.8
is dripping	2.1	-3.4	-1.3
is fine	-3.3	-1.4	-1.8
is flooding	1.6	-3.2	-2.6
is full	2.9	3.5	-0.6	gas
is going	2.6	-0.7	-0.9
is hanging	4.1	2.9	-1.1	wire
is home		-3.9	-0.6
is hot	4.1	3.3	-1.4	electric
is it	1.6	2.3	-1.8	gas
is leaking	4.2	1.5	-1.7	gas
is leaning	0.6	1.6	-0.9	wire
is loose	-4.3	-3.7	-1.5
is making	3.3	2.9	-0.6	carbon_monoxide
is melted	3.4	2.9	-0.8	electric
is not	4.1	-2	-2
is off	-0.9	-2	-1.6
is on	-0.8	1.3	-0.8	medical
is out	5.3	0.3	-4.1	medical
is overflowing	5	-2.7	-1.9
is running	1.6	3.3	-0.7	medical
is slow	-2.1	-1	-1.1
is smoking	2.4	3.6	-1.5	fire
is stuck	0.8	-2.9	-1.8
is that	-0.4		-1.3
is the	-2.8	-2.8	-1.8
is there	-2.5	-1.5	-0.4
is this	-5.2	-2.9	-0.5
is too	3.3	2.5	-0.9	electric
is trapped	2.6	-2.9	-1
is warm	-0.9	1.9	-1.1	electric
is wet	-3.6	-3.2	-1.1
isnt	-0.8	-4.4	-2.1
isnt cooling	0.3	-1.5	-0.9
isnt working	4.7	-3.2	-1
it	-0.7	1.9	-0.6	fire
it $		-0.9	0.2
it ,	0.4	-0.5	-1.8
it anymore	-2	-2.1	-3.5
it fixed	1.6	1.5	-1.6	gas
it is	1.4	-1.1
it melted	2.1	1.8	-1	electric
it off	0.8	0.7	1.6	gas
it out	3.4	3.4	-1.5	fire
it rains	-5.2	-4.1	-1.2
it smells	4	3.2	-1	fire
it was	-3.8	-2.7	-2.5
its	1.5	0.6	-1.9	wire
its #	0.2	-2.6	-2.1
its a	-2.5	-2.1	0.8
its hot	3.2	1.2	-0.6	electric
its our	2.9	-1.5	-0.4
its out	3.6	3.8	-0.4	fire
its pouring	2	-3.5	-1.4
its the	-3.7	-3.5	-1.6
its urgent	4.8	-1.4	-1.4
its working	-4	-3.4	-3.5
ives	-2.3	-2.6	-0.4
ives $	-2.3	-2.6	-0.4
j	3.9	2.1	-1.7	electric
j ai	3.9	2.1	-1.7	electric
jale	-3.6	-4	-1.8
jammed	3.2	-1.4	-1.9
job	-2.4	-2.3	-1.7
jobs	-0.8	-0.9	-1
jolt	3.1	3.4	-1.6	electric
journeyman	-1.4	-1.5	-1.5
jueves	-4.1	-3.8	-2.2
jueves $	-2.3	-3.2	-2.9
jueves a		-0.9	-0.7
just	0.9		-2.2
just a	-1.9	-1.7	-0.9
just left	3.9	3	-0.4	fire
just want	-0.7	-1.1	-1.9
k	-2.1	-2.3	-2.8
k $	-2.1	-2.3	-2.8
kedzie	2.5	1.3	-1.4	carbon_monoxide
kedzie $	3.3	1.5	-0.9	carbon_monoxide
keep	-3.5	-2.9	-1.5
keeps	2.3	2.6	-1.7	medical
keeps going	-1.5	1.3	-1.2	carbon_monoxide
keeps running	-2.5	-1.7	-1.5
keeps shutting	1.1	-3.7	-1.6
keeps tripping	4.9	1.4	-1.3	medical
kenmore	-4.5	-1.5	-1.9
key	-2.8	-2.1	-0.6
kick	2.5	-2.6	-0.7
kick on	2.5	-2.6	-0.7
kicks	3.4	3.1	-1.1	carbon_monoxide
kicks on	3.4	3.1	-1.1	carbon_monoxide
kid	0.5	2.2	-3.3	electric
kid got	2.4	2.9	-1	electric
kids	5.3	1.8	-1.7	carbon_monoxide
kids are	2.4	-2.2	-1
kimball	1.8	-1.8	-0.9
kind	2.2	-0.9	-1.5
kind of	2.2	-0.9	-1.5
kirby	-2.8	-0.8	-1
kitchen	2.2	1.5	-2.3	electric
kitchen $		-4.3	-1.4
kitchen faucet	0.8	1.2	-1.2	electric
kitchen light	3.2	3.5	-0.6	electric
kitchen sink	0.8	-2.6	-1.7
kitchen smells	2.8	2.8	-0.7	fire
knob	-1.2	0.4	-2.8	carbon_monoxide
kostner	0.9	-2.2	-1.3
kostner $	0.9	-2.2	-1.3
l	2.8	2.3	-2	carbon_monoxide
la	1.3	1.3	-2.2	electric
la alarma	-1	0.5	-1.2	carbon_monoxide
la caja	2.9	3.9	-2.1	electric
la calefaccion	3.9	-0.6	-1.7
la calle	0.2	1.5	-2.2	wire
la cama	2.5	-2.2	-0.4
la casa	4.7	1	-1	wire
la cocina		0.6	-1.8	fire
la estufa	1.3	2.3	-1.7	gas
la lampara	3.2	4.7	-0.8	electric
la lavadora	-2.7	-2.1	-2.5
la linea	-2.1	-2.3	-1.2
la lista	-3.7	-3.4	3
la llave		1.8	-2.3	electric
la luz	-1.5		-1.7
la manana	-3	-3.4	-2.1
la manguera	-0.8		-1.5
la pared	3	0.5	-2	electric
la prise	0.9	0.9	-2.4	electric
la puerta	-2.6	-3.6	-3.4
la regadera	0.6	0.9	-2.7	electric
la sala	-1.6	-1.9	-2.8
la secadora	-1.1	0.5	-2.2	fire
la tarde	-1.1	-2.7	-2.4
la tina	3.4	-2.2	-0.9
la tuberia	3.8		-1.4
ladder	3.4	2.8	-2.9	electric
ladder $	4.3	3.1	-1.5	electric
lados	2.2	-1.9	-0.9
lados $	2.2	-1.9	-0.9
lampara	-2.7	-0.7	-3.7
lampara del	3.2	4.7	-0.8	electric
landlord	1.7	0.5	-1	gas
landlord sent	-2.6	-1.1	-1
larkin	0.3	-3.8	-1.9
las	-2	-3.2	-3
las #	-4	-2	-1.3
las tardes	-1.9	-1.3	-2
last	-0.2	-0.5	-1.6
last night	2.8	1.1	-1.2	carbon_monoxide
last nite	-0.6	0.2	-2.2	wire
last time	-2.3	-2	-1.8
last year	-3.2	-2.4	-0.7
laundry	0.3	-2.8	-1.7
laundry room	3.1	0.6	-1.1	fire
lavabo	-3.7	-1.8	-3.2
lavabo ,	-3.5	-1.7	-0.7
lavadora	-3.5	-2.4	-2.6
lavadora $	3.8	3.5	-1.8	electric
lavadora y	2.2	-1.9	-0.9
laval	-0.2	0.5	-2.4	carbon_monoxide
laval $	-0.2	0.5	-2.4	carbon_monoxide
laying	5.1	3.2	-0.7	wire
laying on	3.4	2.1	-0.7	wire
le	3.2	2.4	-4.5	gas
leak	3.2	1.4	-1.8	gas
leak $	4	-2.6	-2
leak ,	-2	1.4	-0.7	gas
leak at	-2.1		-0.3
leak in	-0.5	-0.8	-1.1
leak is	1.8	3.6	-0.7	electric
leak on	3.6	3.2	-0.6	gas
leak under	-1.6	-2.4	-0.9
leaking	4.2		-1.9
leaking ,	-1.4	0.9	-0.8	gas
leaking a	-1.2	-1.6	-1.4
leaking bad	4.6	-2.2	-1.8
leaking into	2.8		-0.8
leaking on	1.7	-1.2	-1.2
leaking onto	2	-2.1	-1.7
leaks	-6.2	-3.8	-1.9
leaks ,	-2.3	-1.9	-0.7
leaks a	-2.4	-1.1	-1.7
leaks at	-2.1	-2.9	-0.5
leaks when	-2.3	-2.8	-2.2
leaky	-2.7	-1.8	-3.8
leaning	0.6	1.6	-0.9	wire
leave	-2.7	-2.3	2.3
led	-3.2	-1.7	-2.3
left	5.4	5.7	-0.6	medical
left ,	3.5	3.7	-0.5	medical
let	3.8	-1.3	-1.2
licensed	-1.4	-1.5	-1.5
licensed journeyman	-1.4	-1.5	-1.5
lift	3.4	-3.3	-1.6
light	-2.1	2.8	-3.3	electric
light $	-0.7		-1.3
light ,	-2.3	-1.6	-0.7
light fixture	3.2	3.7	-1.8	fire
light in	-3.1	0.4	-0.9	electric
light is	-1.4	2.1	-0.6	electric
light stays	-1.6	-1.7	-1.5
light switch	4	2.6	-2	electric
lights	0.3	-2.8	-3
lights $	-2.1	-4	-3.4
lights ,	2.8	-1	-0.5
lights flicker	-2.8	-2.5	-2
lights out	1.4	-1.4	-1.7
like	0.4	2.8	-2.3	gas
like #	-3.7	-4.7	-1.2
like $	-2.4	-3	-1.4
like burning	3.8	3.2	-1.5	fire
like eggs	-0.4	1.1	-1.6	gas
like gas	4.6	4.7	-1	gas
like rotten	-1.3		-0.8
like to	-2.1	-2.1	0.3
lil	-2.1	0.4	-1.5	fire
limb	-0.7	1.2	-1	wire
limb took	-2.1	-1.4	-0.9
limpiar	-3.2	-3.7	-3.2
line	2.2	2.4	-1.8	wire
line ,	-3.9	-3.2	-1.2
line behind	-0.3	1.3	-1.6	gas
line clogged	-0.2	-1.6	-1.8
line down	-1.7	-0.7	-1.7
line for	-2.7	-2.6	-1
line is	3.6	0.6	-1	wire
line rd	3.8	1.7	-0.6	gas
line to	2.7	1.8	-1.4	wire
linea	-2.4	-2.7	-1.7
linea de	-3.1	-3.6	-2.2
lines	3.3	2.4	-0.6	wire
list	-2.8	-1.8	2.7
list $	-2.6	-2.3	3.5
lista	-3.7	-3.4	3.2
lista $	-3.7	-3.4	3.2
little			-2.3
little $	-2.9	-2.2	-1.9
little ,	-0.8	-2.5	-0.5
live		1.9	-1.8	wire
live wire	3.8	3.3	-1.6	wire
living	-0.7	0.9	-1.3	fire
living room		1	-1.5	fire
llamar	-2.9	-2.2	-1.9
llave	1.8	1.5	-2.7	electric
llave $	1.5	-1.6	-2.2
llave de	1.6	1.8	-2.1	electric
llave del	-1	-0.2	-0.8
llaves	2.9	-3.1	-1.6
lloviendo	2.9	-1.8	-1.6
ln	0.4	1.7	-1.1	gas
ln $	1	1.8	-1	gas
ln ,	-1.1	-2.1	-1.4
lo	0.6	-1	-3.8
lo arreglo	-2.5	-3.2	-1.9
lo haga	-1.5	-1.5	-1.8
lo mas	3.2	-1.1	-2.3
local	-1.8	-2.4	-3.4
locked	3.6	-4.5	-2.1
locked at	-2.6	0.6		carbon_monoxide
locked out	0.9	-4.3	-2.5
locks	-2.3	-1.6	-1
lol	-3.6	-3.7	-3.6
lol $	-2.2	-1.2	-1
lol ,	-3	-2.4	-4.1
loma	0.7	-2.8	-1.3
long	-1.8	-1.3	-3.1
longer	-3.6	-1.8
longer needed	-3.2	-0.8	-2.7
look	-3.3	-1.8	-2
look at	-3.3	-1.8	-2
looking	-2.5	-1.9	-2.5
looking for	-2.3	-1.5	-2.2
looking to	-1.7	-0.7	-1
loose	-2.2	-2.8	-2.6
loose $	-1.6	-1.5	-1.8
loose ,	-0.5	-2.9	-0.8
los		-0.6	-4.1
los breakers	3.7	3.3	-1.5	electric
los cables	2.4	3.3	-1.9	wire
los sabados		-2.1	-1.7
los vecino	2.7	-2.4	-0.5
lost	2.1	-0.2	-2.9
lost power	0.5	1.4	-1.3	medical
loud	0.8	0.9	-1.4	electric
loud $	-0.3	0.4	-1.3	electric
loud pop	2.5	2	-1.2	electric
love	-1.6	-1.7	-2
love to	-1.6	-1.7	-2
low	-6.1	-2.8	-2.2
low $	-3.2	-3.5	-1.9
lumbre	4.6	4.5	-1.6	fire
lumbre $	4.6	4.5	-1.6	fire
lundi	-2.5	-2.1	-2.8
lunes	-2.9	-3.1	-2.8
lunes $	-1.7	-1.6	-1.7
lunes o		-0.8	-1.4
luz	2.8	3.6	-3	medical
luz $	5.8	1.8	-2.3	wire
luz en		-3.5	-2.2
luz y	2.2	3.2	-1.6	medical
m	-3.1	-3.2	3.7
machine	5.7	4.6	-2.6	medical
mailbox		1.5	-2.4	wire
main	3.9	-2.8	-1.8
main line	2.7	-2.4	-1.5
maintenance	-2.4	-1.4	-2.3
maker	-3	-2.6	-1.5
makes	-0.2	1.2	-2.1	electric
makes a		1.4	-2.1	electric
making	-3.5	-0.3	-2.1
making a	2.9	2.7	-0.9	fire
mal	-3.9	-3.1	-2.4
mal el	-3.4	-2.6	-1.4
manana	-3.8	-3.5	-3.1
manana $	-2.9	-2.7	-3
manana despues	-1.1	-2	-1.8
manana en		-1.4	-2.2
mandar	-1.5	-1.5	1.6
mandar mensajes	-1.5	-1.5	1.6
mande	-2.8	-1.8	2.4
manden	-1.9	-0.8	1.4
manguera	-0.5	-0.6	-1.4
manguera de	2.2	-1.9	-0.9
manguera del	-1.2		-1.5
mark	3.3	3.4	-2.2	electric
marks	0.9	1.5	-1.2	electric
marque	-3.8	-2.7	-3.7
martes	-4.7	-2.7	-1.8
mas	-3.6	-4.3	3
mas $	-1.7	-1.3	1.9
mas mensajes	-2.1	-0.6	3.5
mas pronto	3.2	-1.1	-2.3
massage	-3.8	-4	0.4
material	-2	-2.1	-3
material de	-2	-2.1	-3
matin	-2.5	-1.8	-2.4
matin $	-2.5	-1.8	-2.4
mauvais	-1.6	-1.4	-3.9
mauvais numero	-1.6	-1.4	-3.9
mayoreo	-2	-2.1	-3
me	1.1	2.5	2.9	electric
me $	-3.7	-4.6	-0.2
me ,	3.3	2.5	-1.9	electric
me a	3.6	3.1	-3.3	electric
me again	-2	-1.2	1.4
me anymore	-1.5	-1.6	3.3
me back	-2.8	-3.3	-2.7
me contacto	-4.2	-4.6	3
me da	2.4	2.4	-1.8	electric
me dio	3.4	2.9	-1.7	electric
me escriban	-1.9	-1.3	2.5
me from	-3.3	-1.6	2.1
me gustaria	-2.7	-2.5	-1.2
me i	-1.6	-1.3	1.6
me manden	-1.9	-0.8	1.4
me off	-2.6	-2	1.5
me please	-3.3	-1
me puede	-2.9	-2.2	-1.9
me when	-3.5	-3.7	-2.1
medical	2.7	-2.3	-1.3
medidor	4.2	2.1	-1.9	electric
medidor de	2.3	3.3	-2.8	electric
mediodia	-1.6	-1.8	-1.8
mediodia $	-1.6	-1.8	-1.8
melted	4.8	4.1	-1.4	electric
melted where	3.2	2.9	-0.9	electric
menos	-1.7	-1.6	-1.7
menos el	-1.7	-1.6	-1.7
mensajes	-3	-1.8	4.3
mensajes $	-2.6	-1.8	2.9
merci	-3.2	-3.5	-3.5
mes	-3.6	-3.8	-2.6
messages	-2.2	-2.1	4.5
messages $	-1.6	-1.7	2.9
messages to	-1.1	-0.6	1.6
messaging	-1.4	-1.8	3.2
messaging me	-1.5	-1.3	2.5
metal	0.6	0.3	-0.8	electric
meter	-0.4		-2.2
meter $	-1.8	-3.7	-1.2
meter ,	0.2	2.4	-0.7	gas
meter box	1.5	2.6	-1.2	wire
mi	1.8	1.7	2.8	medical
mi casa	3.2	-1.9	-2.3
mi esposo	-1.4	0.9	-2	medical
mi hijo	3.1	1.9	-1.7	medical
mi nombre	-2.2	-1.8	-2.5
mi numero	-3	-1.9	4.3
microwave	-1.2		-4
miercoles	-3.2	-2	-2.2
miercoles $	-1.5	-1.1	-1.4
mill	0.7	-2.5	-2.1
mill rd	-2.6	-3.3	-2.6
min	-2.4	-1.5	-0.7
min $	-2.4	-1.5	-0.7
mini	-2.2	-1.8	-2
mini split	-2.2	-1.8	-2
mis	2.7	-2.7	-1.6
missed	-0.9	-0.8	-1.7
missing	-4.6	-4.2	-2.9
missing shingles	-3.1	-1.8	-1.5
moi	1.1	-1.6	-2
molestar	-1.5	-1.4	1.6
molestar $	-1.5	-1.4	1.6
mom	0.4	-2.8	-1.3
moms	3.6	3.5	-2	medical
moms oxygen	1.7	3.4	-0.8	medical
mon	-2.5	-0.3	0.3
mon or		-1.1	-1.2
mon wed	-0.9	-1.2	-1.9
monday	-4	-4.2	-2.7
monday $	-2.4	-1.7	-1.4
monday ,		-0.6	-1
monday is	-1.1	-2	-2.4
monitor	0.9	1.7	-1.8	carbon_monoxide
monitor says	0.9	1.7	-1.8	carbon_monoxide
monoxide	4.1	5.1	-1.6	carbon_monoxide
monoxide alarm	1.6	2.6	-0.5	carbon_monoxide
monoxide detectors	-1.9	-2.3	-1.4
monoxide in	1.9	1.6		carbon_monoxide
monoxido	2.1	2.6	-3.1	carbon_monoxide
monoxido $	-0.2		-1.6
monoxido esta	4.4	3.3	-1.2	carbon_monoxide
monoxyde	2.8	3.3	-1.8	carbon_monoxide
monoxyde sonne	2.8	3.3	-1.8	carbon_monoxide
month	-2.1	-2.8	-2.5
month $	-1.1	-1.7	-2.2
month ,	-2.1	-1.2	-1
more	-4.4	-1.8	4.1
more messages	-1.7	-1.1	3.3
more texts	-2.5	-0.8	2.3
morning	-1.6	-1.1	-3.9
morning $	-1.7	-1.3	-3.8
morning ,	-0.6	-1.6	-1.9
morning or		-0.8	-1.1
mornings	-2.5	-3.3	-3.8
mornings $	-2.5	-1.7	-2.9
motor	3.5	2.9	-1.8	fire
moved	-3.9	-3.9	-1.9
moved $	-3.2	-3.7	-2.1
mover	-5.3	-4.2	-3.6
moving	-4.5	-2	-1
much	-3.3	-3	-2.9
mucho	1	-0.8	-1.8
mucho a	2	2.1	-1.3	gas
mucho frio	1.4	-1.5	-1
must	-1.9	-1.8	-2.3
must have	-1.9	-1.8	-2.3
musty	-2.1	-1.8	-2.2
muy	0.5	2.2	-1.9	gas
my	1.4	2.6	-0.2	medical
my ac	-3	-4.3	-1.8
my appointment	-3.2	-1.9	-3.9
my bathroom	1.4	-2.1	-0.8
my breaker	2	1.4	-0.8	electric
my car	3		-1.6
my cousin	-2.8	-2	-2.4
my dad	-1.5	-0.4	-1.4
my daughter	3.4	4.3	-1.7	electric
my furnace	2.7	2.1	-2.3	fire
my garage	-2.8	0.5	-0.8	gas
my gas	-3	-3.6	-1.5
my house	4.6	0.6	-2.9	wire
my husband	-1.5	0.2	-1.4	medical
my kid	0.3		-3.2
my moms	2.4	1.6	-0.8	medical
my neighbor	-2.2	-1.1	-2
my number	-4.3	-4.5	4
my old	-0.7	-0.7	-0.6
my outlets	2.5	2.6	-3	electric
my phone	-1.7		1.2
my shower	2.6	1.1	-1.9	electric
my son	2.5	-3	-1.6
my stove	3.5	3.5	-1	fire
my toilet	2.1	-2.1	-2
my wife	1.1	1.8	-1.2	electric
n	0.3	-0.2	-2.9
n #	2.7	-0.7	-0.6
name	-4	-2.4	-2
natural	-0.7		-1.5
natural gas	-0.7		-1.5
ne	-3.8	-4.3	1.9
near	4.1	4.3	-2.4	gas
near the	4.6	3.6	-1.4	fire
necesito		-0.3	-2.8
necesito que	1.9	-1.7	-1.8
necesito un	-2.4	-3.5	-1.3
need	-1.2	-3.6	-3
need #	-3.9	-2.9	-2.6
need $	-3.1	-2.3	-1.4
need a	-5.8	-3.4	-2.4
need an	-2	-1.7	-0.5
need gas	-2.5	-1.4	-0.8
need help	3.7	-2	-2.2
need it		1.1	-1.5	gas
need locks	-1.4	-1.1	-0.8
need my	-3.3	-3.6	-1.4
need new	2.4	2.6	-0.5	fire
need outlet	-2.5	-2.1	-1
need roof	-1.9	-2.1	-0.8
need somebody	3.2	-1.5	-1.5
need someone	2.9	-1.6	-2.7
need to	1.3	-1.5	-1.2
need you	-2.1	-1.2	-2.5
needed	0.3	-3.9	-3
needed $	1.9	-1.7	-2.9
needed ,	-3.7	-2.8	-1.5
needs	-6.7	-6	-2.9
needs a	-3.4	-1.4	-0.8
needs replaced	-2.2	-1.7	-0.4
negocio	-2.1	-1.9	-1.9
negocio $	-2.1	-1.9	-1.9
negro	3.2	3.4	-2.3	electric
neighbor	-2.2	-1.1	-2
neighbors	3.3	-3.7	-0.6
nest	-3.6	-3.6	-2.8
never	-3.8	-2.6
never called	-1.9	-1.2	-2.8
new	-5.1	-1.5	-1.7
new $	-1.5	-1	-1.1
new ac	-2.7	-2.4	-0.6
new one	0.6	1.6	-0.4	fire
newborn	2.7	-3	-1.5
newborn $	2.7	-3	-1.5
next	-4.3	-2.4	-2.9
next friday	-1.8	-1.4	-1.2
next week	-4.1	-1.7	-1.6
night	2	0.2	-2.4	gas
night $	-1.3	-2.6	-2.2
night ,	3.6	-2.4	-0.8
night and	-0.2	3	-0.5	gas
ningun	-1.9	-1.6	-2
ningun plomero	-1.9	-1.6	-2
nite	-0.6	0.2	-1.9	wire
nite ,	-0.6	0.2	-1.9	wire
no	1.5	-2.3	-1
no ,	-1.6	-1.6	-2.3
no ac	4.6	-4.3	-1.8
no calienta	-4.1	-4.1	-2
no deja	0.7	1.4	-2.1	carbon_monoxide
no enfria	5	-2.6	-1.6
no es	-3.4	-1.9	-2.5
no flame	1.2	-0.4	-0.7
no funciona	3.6	1.7	-1.9	medical
no hay	0.7	-1.1	-2.6
no heat	1.5	-2.5	-2.1
no hot	1.4	-3.2	-1.1
no lights	2.6	-4.3	-0.7
no longer	-3.6	-1.8
no me	-6	-4	7.2
no more	-3.4	-1.1	3.8
no need	-3.3	-2.2	-2.8
no para	3.8	0.2	-1.6	carbon_monoxide
no power	2	-0.6	-2.6
no prende	0.5	0.7	-2.8	medical
no puedo	-1.6	-2.7	-3
no quiero	-2.6	-0.6	2.9
no rush	-2.8	-0.5	-0.8
no sale	2.1	-1.6	-2.6
no se	2	1.2	-1.1	fire
no sirve		-0.4	-1.9
no smell	-5	-5.7	-1
no soy	-2	-1	-2.3
no tenemos	0.2	-3.2	-2.3
no tengo	3.6	-2	-2.4
no thanks	-2.7	-1.3	0.4
no water	6	-4.2	-2.5
noche		1.2	-1.4	gas
noche ,		1.2	-1.4	gas
noise	0.6	1.2	-2.5	electric
noise $	-0.2	-0.5	-2
noise ,	-2.9	-4.3	-2
noisy	-1.8	-1.7	-2
noisy $	-1.7	-1.7	-1.9
nombre	-2.2	-1.8	-2.5
nombre es	-2.2	-1.8	-2.5
nonstop	-0.8		-1.7
nonstop $	-0.8		-1.7
noon	-2.4	-2.3	-2.8
noon $	-2.4	-2.1	-2.5
normal	-0.6	1.2	-1.3	gas
normal $	-2.7	-1.3	-1.5
nos	3.3	0.4	-1.7	gas
not	-0.2	-4	-1.2
not cold	0.9	-1.4	-3.9
not contact	-2.9	-1.1	2.9
not interested	-1	-0.9	3
not text	-0.6	-1.2	1.6
not working	3.4	1	-1.7	medical
nothing	2.1	2.1	-2.9	carbon_monoxide
nothing $	3.5	3.4	-1.3	carbon_monoxide
now	1.5	0.8	-0.5	carbon_monoxide
now $	3.8	-0.6	-2.8
now ,	-5.2	-3.3	-2.3
now but	0.6	1.3	-0.5	fire
now the	0.4	1.5	-0.7	carbon_monoxide
nuevo	-3.2	-4.3	-2.6
nuevo $	-2.1	-2.3	-2.5
number	-6.1	-4.8	3
number $	-3.5	-2.3	1.2
number ,	-1.6	-0.8	-2.8
number again	-0.8	-0.7	1.6
numero	-5.8	-5.9	1.6
numero $	-2.7	-2.3	0.9
numero de	-1.7	-2	3.2
numero equivocado	-1.4	-1.6	-2.9
numero incorrecto	-1.7	-1	-2.4
nvm	-2.6	-2.7	-2.2
ny	-1.8	-1.5	-2.5
o	-1.9	-1.5	-2.3
o miercoles		-0.8	-1.4
oak	-3.7	-3.1	-2.4
odeur	3.1	3.1	-2.8	gas
odeur de	3.1	3.1	-2.8	gas
odor	1.9	3.2	-2.4	gas
odor $	-2.5	-2.6	-1.8
of		2.8	-1.2	fire
of a	-2.4	-2.2	-1.5
of gas	1.6	2.5	-1.5	gas
of my	3	1.4	-2.5	wire
of the	1.9	2.2	-2.3	fire
of them	-2.6	-3.1	-1.7
of water	-0.5	1.3	-0.7	electric
off	-0.9	1	0.3	carbon_monoxide
off $	-1.5	-0.6	-3.4
off ,	-1.4	0.5	-1.8	carbon_monoxide
off an	-1.6	-1.8	-1.7
off and	3.8	0.9	0.5	gas
off at	0.5	-4.6	-1.5
off gas	3.8	3.2	-1.4	carbon_monoxide
off the	4.1	3.1	-2.7	wire
off this	-2.5	-2.4	2.7
off to	-2.7	-1.9	-1.2
off track	-2.4	-1	-1.8
off twice	1.7	2.5	-0.6	carbon_monoxide
off valve	0.3	-2.2	-0.7
off your	-0.9	-1.1	1.7
office	0.7	-3.1	-1.4
ofrecemos	-2.6	-2.6	-2.7
ogden	-3.7	-3.3	-3
oil	2.5	1.2	-1.1	fire
ok	-2.1		-3.3
ok $	-3.5	-2.2	-2.1
old	-2	-4	-2.6
old $	0.6	-0.2	-2.2
old ,	1.1	-1.6	-1.3
old furnace	-1	-0.7	-0.7
old water	-3.3	-2.6	-2.9
olemos	1.4	1.6	-1.9	gas
olor	4.5	4.1	-1.1	gas
olor a	3.5	3.8	-1.4	gas
on	-0.2	2.1	-2.5	medical
on #	1.1	-3.5	-1.4
on $	1.2	0.7	-2.1	carbon_monoxide
on ,	2.2	1.2	-0.5	carbon_monoxide
on a		1.4	-1.6	medical
on all	-1.6	-1.7	-1.5
on and	-1.8	-4.7	-1.3
on ceiling	1.4	-2	-1.6
on fire	4.8	3.5	-1.7	fire
on floor	-3.3	-1.5	-0.9
on for	3.3	3.7	-1	gas
on gutters	-0.5	-0.6	-1
on home	1.9	2.6	-1.4	medical
on it	1	1.1	-1.5	electric
on my	0.6	-2.2	-1.4
on our	3.7	3.6	-1.4	wire
on oxygen	4.1	3	-1.2	medical
on stove	-2.5	-2.2	-2.1
on sunday	-2.4	-2.7	-3.2
on the	3.1	2	-1.5	wire
on this	-3.2	-3.3	-0.9
on water	-3.6	-4.4	-1.5
one	-2.2	-2.4	-2.3
one $	-2.8	-4	-2.2
one ,		-1.4	-1.5
one bedroom	-2.7	-0.8	-0.5
one burner	-2	-1.5	-1.8
only	0.5	-6.2	-4
only $	2	-1.3	-2.1
only bathroom	1.7	-1.1	-0.6
onto	2.3	0.5	-1.2	electric
onto the	2.2	0.8	-1.3	electric
open	0.7	-3.2	-2.9
open $	1.1	-2.2	-1.3
open ,	0.9	-2.2	-1.6
opened	3.9	2.8	-1.5	carbon_monoxide
opened the	3.1	2.7	-0.9	carbon_monoxide
opener	-3.5	-1.9	-2
opener remote	-1.2	-1	-0.8
opening	0.9	-0.7	-1.3
openings	-1.6	-1.1	-1.9
openings for	-1.6	-1.1	-1.9
opt	-4.5	-2.6	4.6
opt out	-3.2	-1.8	4.2
or	-1.9	-3.8	-2.4
or #		-0.9	-1
or friday		-1	-1.6
or tues		-1.1	-1.2
orchard	1.4	2.4	-0.9	carbon_monoxide
other	-1.9	-1.5	-1.2
otra	-1.1	-1.1	-2.1
otro	-2.8	-1.9	-2.7
our	2.6	1.8	-1.9	wire
our co	2.5	3.1	-0.9	carbon_monoxide
our gas	2.4	2.6	-1	gas
our house	2.3	3.1	-1.3	wire
our kitchen	0.7	1.3	-3.2	gas
our office	-2.8	-1.3	-0.5
our only	3.4	-2	-0.7
our shop	-1.4	-1.8	-1.4
our store	2.8	-2.4	-1.3
out	4.3		0.3
out #	4	-3	-5.1
out $	-1.8	-4.2	1.2
out ,	-0.5	-0.2	-1.5
out and	1.5	0.3	-0.7	gas
out here	2.1	2	-1.3	medical
out in	3.2	-4.2	-2.2
out of	6.1	3.6	0.3	fire
out on	2.6	-2.5	-1.5
out the	2.4	3.4	-1.8	wire
outlet	1.3	5.2	-3.4	medical
outlet $	4.2	3	-1.8	fire
outlet ,		3	-1.2	fire
outlet behind	3.7	3.2	-1.2	electric
outlet by	-2.4	-2.3	-0.7
outlet dead	1	2.2	-1.7	medical
outlet for	-2.7	-1.2	-0.3
outlet has	-3	-1.8	-0.9
outlet in	-0.7	-0.7	-1.7
outlet is	1.6	1.7	-1.8	electric
outlet went	3.2	2.8	-1	electric
outlets		1.9	-2.3	electric
outlets $	0.9	3.2	-0.8	electric
outlets in	-1.8	-3.3	-1.6
outside	2.7	2.9	-2	carbon_monoxide
outside $	4.1	1.8	-1.9	carbon_monoxide
outside ,	1.9	2.5	-1.8	carbon_monoxide
outside by	-2	-2.7	-0.7
oven	-0.6	1.4	-2.5	fire
over	1.5	-1.2	-1.7
over $	3.7	1.1	-2.2	carbon_monoxide
over and	-2	-1.1	-1.9
over the	1.7	0.2	-1.6	wire
overflowed	2.6	-0.2	-0.7
overflowing	5	-3.7	-2.1
overhead	-2.5	-2.9	-2.9
owner	-1.4	-1.5	-1.3
oxigeno	2.9	4.6	-2.1	medical
oxigeno $	2.1	3.5	-1.9	medical
oxigeno y	1.4	1.4	-0.7	medical
oxygen	4.6	5.8	-1.4	medical
oxygen and	1.9	2.6	-1.4	medical
oxygen concentrator	0.7	2.9	-1.3	medical
pad	-2.2	-1.5	-2.3
paint	-2.2	-1.7	-2.2
pan	-3.9	-2.2	-0.8
panel	2.9	4.6	-2.7	electric
panel $	3.2	4	-1.4	fire
panel ,	0.4	1.2	-0.7	electric
panel is	2.9	3	-1.9	electric
panel upgrade	-3.1	-3.6	-1.6
panneau	1.9	2.6	-1.7	electric
panneau $	1.9	2.6	-1.7	electric
para	-2.8	-2.8	-4.1
para $	4.8	1.1	-1.2	carbon_monoxide
para de	-2	-2.8	-1.2
para el	-3.2	-2.1	-1.7
para la	-3.2	-3.2	-2
para su	-2.1	-1.9	-1.9
pare	-2.2	-1.8	2.8
pare $	-2.2	-1.8	2.8
pared	3	0.5	-2	electric
pared $	2.9		-1.7
paren	-1.7	-2.2	1.4
park	-3.4	-2.2	-2.5
park $	-2.6	-2.1	-2.8
pas		-3.9	-3.5
pas d	-1.9	-2	-1.3
pas de	3.7	-2.9	-3
pasillo	1.4	1.1	-1.5	gas
pass	-2	-1.8	-2.2
past	0.7	-1.9	-0.8
patio	-1.8	-2.4	-2.3
patio $	1.9	1.3	-1.3	wire
penn	-2.6	-1.7	-2
per	-1.8	-1.4	-1
pero	-2.7	1.2	-1.8	fire
person	-1.7	-1.6	-2.3
person $	-1.7	-1.6	-2.3
persona	-1.8	-0.8	-2.7
phone	-4.1	-2	1.3
phone $	-2.7	-4.5	2.7
phone charger	2.3	2.2	-1.5	electric
pila	-5.3	-5.4	-1.5
pilot	-3.5	-0.9	-2.2
pilot keeps	-2		-1.7
pilot light	-1.9	-2.1	-2.7
pilot out	-0.5	-2.6	-0.6
pintar	-3.7	-1.7	-1.2
pintar una	-3.7	-1.7	-1.2
pintor	-2.9	-2.4	-2.8
pipe	5.8	0.4	-3.3	gas
pipe $	2.1	-0.6	-2.4
pipe burst	1.1	3.2	-0.5	electric
pipe in	3.9	-1	-2
pipes	-0.9	-2.7	-2
pipes $	-0.4	-2.3	-2
piso	3.1	-0.5	-1.1
piso $	1.6	-2.9	-1.6
piso ,	1.7	0.9	-0.7	wire
pisos	0.8	-1.9	-1.1
pisos $	0.8	-1.9	-1.1
pit	-2.1	-2.7	-0.8
pitando	2.2	1.5	-0.8	carbon_monoxide
pl	-3.8	-2	-2.2
pl $	-3.6	-1.7	-2.6
pl ,	-1.6	-0.6	-1
place	-2.8	-2.2	-2.3
plafond	3.1	-2.7	-2
plastic	3.9	4	-1.8	fire
plastic $	2.1	1.9	-1.1	fire
plastic smell	3.2	2.6	-1.5	fire
plaza	1.1	-1.1	-1.1
please	0.6	-3	1.4
please $	1.8	-1.6	0.4
please ,	-0.3	-0.6	-1.6
please call	-2.3	-1.3	-3.6
please help	2.8	-1.8	-2.4
please hurry	2.6	-1.3	-1.4
please stop	-1.7	-1.4	1.3
please take	-0.8	-0.8	1.5
please unsubscribe	-1.7	-0.9	2.6
plomeria	-2	-2.1	-3
plomero	-2	-1.2	-2.2
plomero $	-1.9	-1.6	-2
pls	-2.5	-2.4	2.3
pls stop	-2.1	-1.4	1.2
plug	3.9	4	-2	electric
plug in	2.8	2	-1.3	electric
plug is	2.6	2	-0.5	electric
plugged	3.2	3.2	-1.3	electric
plugged in	3.2	3.2	-1.3	electric
plugs	-0.4	1.1	-1.4	electric
plugs fall	-3.5	-3.2	-1.8
plumber	1.2	-1.1	-2.3
plumber $	0.3	1.4	-2.7	gas
plumber for	-2.3	-1	-0.6
plumbers	-1.4	-1.3	-2.2
plumbing	-1.3	-1.1	-0.9
plus	-2.1	0.2	1.5	medical
plz	-2.5	-2.8	1.5
pm	-2.5	-3	-1.7
poca	-3.4	-2.1	-1.3
poca presion	-3.4	-2.1	-1.3
poco	-4.4	-2.7	-1.9
pole	3.8	4.5	-1.8	wire
poner	-4	-3.6	-2.2
poner un	-2.8	-2	-2.1
pool	-0.3	2.3	-2.8	electric
pool heater	-2.5	1.5	-0.5	gas
pool light	3.3	2.3	-0.6	electric
pop	2	2	-1.1	electric
popped	1.8	1.5	-2	electric
popping	0.4	2.5	-1.8	electric
poquito	-2.6	-3.2	-1.8
poquito ,	-2.6	-3.2	-1.8
por	0.8	-1.5	-1.4
por el	4	3	-1.2	carbon_monoxide
por favor	-0.6	-2.4	0.3
por la	3.2	0.7	-2.3	gas
por las	-2	-1.2	-2.2
por todo	3.3	-2.9	-0.6
porch	-4.3	-5.4	-1
porque	2.3	2.2	-1.3	gas
porton	-2.1	-3.2	-2.3
posible	3.2	-1.1	-2.3
position	-1.4	-1.4	-1.3
position still	-1.4	-1.4	-1.3
possible	3.2	0.6	-2.6	gas
possible $	1.8	-1.1	-1.7
possible please	2.4	-1.1	-1.9
post	-1.6	0.7	-1.8	gas
pour	-3.4	-2.4	-1.7
pouring	4.6	1.7	-2.5	fire
power	2.9	2.8	-2.7	medical
power $	3.2	2.9	-2.5	medical
power ,	-1.8	1.5	-1	medical
power and	4.5	0.7	-0.6	medical
power in	4		-1.5
power is	1.9	2.6	-1.4	medical
power line	4.3	4.4	-1.3	wire
power out	3.9	-1.4	-2.2
power to	-2.7	-3.7	-0.6
ppm	2.4	2.2	-1.3	carbon_monoxide
prende	0.5	0.7	-2.8	medical
prende $	0.5	1.1	-3	medical
prende la	1.5	-1.6	-1
prendio	3.2	4.3	-1.3	carbon_monoxide
presion	-4.7	-3.2	-1.9
presion de	-4.3	-2.8	-1.6
pressure	-2.1	-2.4	-1.3
presupuesto	-3.8	-2.7	-1.3
price	-3.9	-3.2	-3.2
price $	-2	-1.5	-1.9
price on	-3.9	-0.8	-0.9
principal	0.6	-2.4	-1.1
prise	0.9	0.9	-2.4	electric
problem	-3.3	-3.3	-2.9
pronto	3.2	-1.1	-2.3
pronto posible	3.2	-1.1	-2.3
propane	0.8	1.9	-2.2	gas
propane to	-3.3	-3.6	-1.5
proxima		-1.2	-1.9
proxima semana		-1.2	-1.9
pt	-3	-1.4	-1.7
puede	0.4	-2.9	-2.5
puede llamar	-2.9	-2.2	-1.9
pueden	-1.6	-1.3	-1.8
pueden venir	-1.4	-1.3	-1.7
puedo	-1.6	-2.7	-3
puerta	-3.1	-3.9	-3.3
puerta del	-3.2	-2.6	-1.3
pulled	3.4	3.8	-1	wire
pump	-2.2	-5.2	-3.7
pump ,	-3.3	-1	-0.8
pump not	4	-1.9	-0.5
pump wont	0.3	-1.7	-1
put		1	-2	fire
put in	-3.4	-1.3	-0.3
put it	3.4	3.4	-1.5	fire
que	-1	-0.2	-3.4
que hay	3.7	3.5	-0.6	gas
que la	3.4	2.6	-0.6	gas
que me	-2.4	-2.4	-0.8
que vengan	3.6	-0.7	-1.2
quedo	2.5	0.3	-2.4	gas
quedo abierta	2.3	3.1	-1.2	gas
quema	-2.2	-1.6	-3.2
quemado	3.8	4.2	-2.4	fire
quemado $	0.2	-0.5	-2
quemado en	3.6	2.5	-1	fire
quemados	0.9	0.9	-1.8	fire
quemados $	0.9	0.9	-1.8	fire
quemando	2.1	4.4	-1.3	fire
quemo	2.7	2.5	-1.9	electric
quemo el	2.7	2.5	-1.9	electric
question	-1	-0.8	-1.4
question ,	-1	-0.8	-1.4
qui	2.6	2.5	-2.7	carbon_monoxide
quick	-4	-3.2	-2
quick question	-1	-0.8	-0.9
quien	-2.3	-2.2	-2.7
quien habla	-1.6	-1.5	-2
quien lo	-1.5	-1.5	-1.8
quiero	-1.2	-6.4	1.9
quiero cambiar	-5.7	-3.9	-3.4
quiero instalar	-1.8	-1.5	-1.2
quiero mas	-1.4	-0.5	1.5
quiero que	0.6	-1.5	-1
quiero recibir	-2	-0.7	3
quiero un	-2.7	-2.9	-1.7
quit	0.7	-0.6	1.8
quit $	0.8	-2.6	1.6
quit ,	-0.7	2.4	-2.2	electric
quit messaging	-1.8	-1.1	2.3
quit working	0.5	1.3	-2.1	medical
quiten	-1.9	-2	0.8
quote	-5.7	-5	-2.4
quote #	-0.9	-0.6	-0.8
quote $	-4	-4.8	-4
quote ,	-1.7	-1.2	-1.5
quote for	-2.6	-1.6	-0.6
quote on	-1	-1.4	-1.1
r		-1.7	-2.2
radiator	-2.7	-2.4	-2
rain	-0.8	-0.7	-1.1
rain ,	-3	-3.3	-1
rain is	2.1	-0.8	-1.8
rains	-5.2	-4.1	-1.2
rains hard	-3.1	-2.1	-0.9
range	-0.9	0.3	-1.9	gas
range $	1.8	1.9	-1	gas
ravine	2.7	2.8	-1.9	electric
rd		0.9	-1.6	gas
rd $	0.2	2.2	-1.5	gas
rd ,	0.5	-1.7	-1
reach	-3.8	-1.5	-1.8
reading	1.5	2.5	-0.9	carbon_monoxide
reading #	2.8	3.3	-1.4	carbon_monoxide
reads	1	1.7	-0.8	carbon_monoxide
reads #	1.3	1.8	-0.7	carbon_monoxide
real	-2.4	1	-2.2	wire
really	3.2	1.7	-1.4	electric
recessed	-3.4	-2.5	-1.1
recibir	-2	-0.7	3
red	0.3		-0.8
red $	-2.7	-3	-2
red tagged	2	1.3	-0.6	gas
refri	-2.2	-1.9	-2.8
refrigerador	0.3	-3.5	-1.5
refrigerador de	4.3	-3	-1.4
regadera	0.6	0.9	-2.7	electric
regadera $	1.3	1.2	-2.7	electric
regresando	3.4	-2.2	-1.1
regreso	0.7	-2.6	-1.2
remote	-5.3	-2.8	-2.2
remote lost	-2	-1.4	-1.4
remove	-4.2	-2.9	3.5
remove a	-2	-1.5	-1.8
remove me	-2.8	-1.5	2.9
remove old	-2.5	-2.7	-2.8
rent	-3.1	-1.3	-2.2
rental	-2.5	-1.4	-1.1
replace	-4	-4	-1.7
replace a	-1.7	-1.8	-1.3
replaced	-4.8	-4.9	-2.4
replaced $	-2.1	-2.9	-3.3
replaced ,	-2.7	-2.7	-0.7
replacement	-4.1	-3.3	-2.2
replacement $	-3.8	-2.2	-1.7
replacing	-2.2	-2.5	-0.5
reply	-1.7	-1.1	-1.9
reset	-0.5		-1.5
reset $		2.2	-1.3	medical
reset ,	0.6	0.3	-1.2	electric
restaurant	3.4	-2.8	-2.4
restaurant $	1.2	-2.2	-1.3
revento	3.4	-4.1	-2.3
revento la	2.2	-2.2	-2.4
reviews	-3.6	-1.6	-2.1
revisar	-3	-3.1	-1.9
revoke	-2.2	-2	2.8
revoke $	-2.2	-2	2.8
ridge	-4.4	-3.5	-2.5
right	4.7	-2	-3.1
right now	4.1	-3	-1.6
ring	-3.3	-3.7	-2.1
ripped	3.8	2.8	-1.4	wire
ripped off	3.8	2.8	-1.4	wire
road		2.8	-2.5	wire
robinet	-3.6	-1.5	-0.9
rocks	-3.6	-2.2	-1.9
rocks $	-2.4	-2.1	-1.6
rompio	1.4	-3.6	-0.5
roof	1.6	-3.9	-1.7
roof $	2.9	-0.7	-1.6
roof inspection	-2.2	-1.4	-2.2
roof is	2.3	-4.5	-1.7
roof leak	-0.5	2.4	-0.9	electric
roof leaking	2.2	-1.5	-1.4
roof over	1.8	-1.9	-1.1
roofers	-1	-0.4	-2
room	4.2	1.7	-2.4	medical
room $	1.3	1.3	-2.1	fire
room ,	-1.1	-2.3	-0.9
roto	2.4	-2.4	-2.9
rotten	-4.2	-1.3	-1.8
rotten eggs	-1.3		-0.8
route	-2.8	-3	-0.9
route #	-2.8	-3	-0.9
rowan	1.3	-1.5	-1.8
rubber	1.6	2.6	-1.8	fire
rue	-0.2	-1.2	-2.5
rue laval	-0.2	0.5	-2.4	carbon_monoxide
ruido	-2	-2.9	-3.5
run	-3.6	-3.4	-1.8
run $	-2	-2.9	-0.5
run the	-1.2	-1.6	-1.2
running	1.6	-0.4	-2.2
running $	-2.9	-2	-1.4
running ,	-2.2	-2.9	-0.6
running down	2.7	4.2	-0.8	medical
running toilet	-3.2	-2.2	-2
runs	-3.2	0.3	-1.4	carbon_monoxide
runs all	-3.3	-2.5	-0.6
runs out	-3.7	-1.8	-1.9
rush	-2.8	-0.5	-0.8
s	0.6	0.6	-1.5	carbon_monoxide
s kostner	0.9	-2.2	-1.3
sabado	-3.3	-3.1	-2.9
sabado a	-2.3	-1	-1.1
sabados		-2.1	-1.7
sabados $		-2.1	-1.7
saca	4.9	4.4	-1.2	electric
said	1	2.7	0.7	gas
sala	-2.9	-2.5	-1.6
sala $	-0.3	-1.2	-2.6
sale	0.8	-0.4	-2
sale $	0.2	-3.5	-1.6
sale agua	2.1	-1.6	-2.6
sale humo	3.4	4.1	-2.6	fire
saliendo	3.1	2.3	-1.8	fire
salio	2.8	1.2	-1.9	electric
salir	3.5	-3.4	-1.7
salir agua	2.4	-3.3	-1.4
salon	2		-2.2
same	1.1	-2.5	-2.4
same day	2.8	-1.4	-0.6
sandpiper	-2.1	1.5	-0.6	fire
sans	2.9	2.7	-2.1	carbon_monoxide
sans arret	2.9	2.7	-2.1	carbon_monoxide
sat	-4	-2.6	-3.2
sat $	-3.3	-1.8	-2.4
sat am	-1.9	-2.1	-2
saturday	-1.3	-1.6	-3.1
saturday afternoon		-1	-1.8
saw	0.9	1.2	-1.5	fire
saw a	3.4	2.8	-0.9	fire
saw your	-1.7	-1.9	-1.1
says	1.8	3.2	-2.9	carbon_monoxide
says #	3.3	3.7	-1.8	carbon_monoxide
school	-3.2	-3.7	-1.9
school ,		-3.4	-2.1
scorch	3.9	3.3	-1.2	electric
screen	-3.2	-3.4	-1.6
se	2.6	0.7	-2.7	fire
se apago	3.7	0.9	-1.1	fire
se cayo	4.3	1.9	-0.5	wire
se de	-1.3	0.6	-2.2	fire
se derritio	3.9	2.5	-1.6	electric
se descompuso	-2	-3.8	-1.7
se esta	5.9	0.3	-1.3	fire
se fue	2.1		-0.6
se me	4.1	-0.9	-1.7
se prendio	2.4	2.7	-0.5	carbon_monoxide
se quedo	2.6	0.4	-1.5	gas
se quemo	2.7	2.5	-1.9	electric
se rompio	1.4	-3.6	-0.5
se tapo	1.7	-2.8	-1.4
secadora	-1.1	0.5	-2.2	fire
secadora $	-1.1	-0.9	-3.7
secadora se	4.4	3.6	-1.4	fire
second	-3.5	-2.8	-3.7
security	-1.1	-1.5	-1.9
see	-1.7	-1	-2.5
sell	-0.8	-0.8	-3.1
semana	-3.1	-3.9	-3.4
semana $	-2.8	-3.5	-2.8
send	-2.1	-2.8	-2
send someone	1.9	-0.7	-0.7
sending	-2.3	-1.8	2.4
sending me	-2	-2	2.2
sending messages	-1.1	-0.6	1.6
sensor	-2.9	-2.4	-2.4
sent	-1.8	-0.8	-4.4
sent le	2.6	3	-1.2	fire
septic		-2.9	-1.7
service	1.6	0.4	-3.7	wire
service $	-3.4	-2.2	-2.7
service ,	3.5	1.5	-0.7	gas
service line	1.4	3.2	-1	wire
set	-2.6	-3.1	-2.4
sewage	0.6	-3.7	-2
sewage in	4.9	-2.3	-1.9
sewer	1.4	-3.6	-2
shakes	-1.2	-1	-1.9
shakes ,	-0.8	-0.9	-1.3
she	-0.5	2.1	-0.7	electric
shed	-2.3	-2.2	-1.4
shingles	-3.7	-3.4	-2.9
shock	2.6	3.4	-2.1	electric
shock from	0.9	1.8	-1.5	electric
shocked	4.7	5.4	-1.7	electric
shocks	1.7	2.4	-1.9	electric
shocks $	-0.4	0.3	-1.9	electric
shooting	1.7	-0.3	-1.3
shooting out	1.7	-0.3	-1.3
shop	0.9	-2.2	-1.3
short	-3.7	-2.9	-1.4
short cycles	-3.6	-2.7	-1.4
shovel	3.4	2.3	-1.5	gas
shower		-0.4	-3.2
shower $	4.4	-4	-2.2
shower drain	-2.3	-3	-0.9
shower gives	3.4	3.2	-2.2	electric
shower valve	-3	-2.5	-2.1
shut	3.4	2.3	-1.5	carbon_monoxide
shut it	3.1	2.9	-1.8	gas
shut off	-1.5	-1.6	-1.5
shutoff	0.3	-2.3	-1.8
shutoff $	1.6	-2.2	-1.9
shutting	1.1	-3.7	-1.6
shutting off	1.1	-3.7	-1.6
si	-1	-3.5	-3.6
si $	-3.4	-2	-2.2
si tienen	2.7	-2.4	-0.5
sick	-3.8	-2	-2.1
siento	3	2.6	-1.5	carbon_monoxide
sin	1.1	-0.9	-2.5
sin calefaccion	2.6	-2.2	-1.7
sin luz	2.9	1.4	-1	medical
since	-2.7	-1.7	-1.2
sink	-3.1	-2.7	-2.1
sink $	-0.9	-3.9	-1.5
sink ,	-2.8	-2	-1
sink clogged	-1.8	-0.7	-0.7
sink is	-1.5	-1.9	-1.3
sink slow	-1	-0.7	-1
sink wont	1	-0.7	-1.3
sinks	0.2	-1.5	-1.9
sirve		-0.4	-1.9
sirve $		0.5	-1.7	fire
sirve el	2.3	-3.3	-0.8
size	-1.3	-1.1	-1.3
sizzling	3.3	2.9	-2.4	electric
skylight	-3.1	-2.1	-2.3
slab	-2.1	-1.3	-1.2
slow	-6.6	-3.7	-2
slow $	-3.7	-2.2	-2
slow ,	-2.9	-1	-1.1
slow drain	-2.9	-1.4	-2.3
slow drip	-1.8	-1.3	-0.6
slow one		-1.5	-1.1
small	0.9	0.4	-2.2	fire
smell	3.8	6.2	-2	fire
smell $	-1.9	-1.6	-1.8
smell ,	-1.9	-1.3	-0.8
smell by	3.6	3.5	-1.1	gas
smell coming	-2.7	0.2	-1.1	fire
smell from		0.8	-1.7	fire
smell gas	2.1	2.6	-1	gas
smell in	-1.4	1	-1.1	fire
smell like	-0.5	-0.2	-1.7
smell of	-0.7	-0.6	-1.5
smell something	2	3.7	-1.4	gas
smell when	4.1	3.3	-1.3	fire
smelled	1.8	1.5	-1.5	fire
smelled gas	-0.6		-0.4
smelling	0.8	2.3	-1.1	gas
smelling gas	0.8	2.3	-1.1	gas
smells		2	-3	fire
smells a	-2.6	-3.4	-0.8
smells burnt	2.8	2.5	-0.9	electric
smells like	-0.4	0.2	-1.8	fire
smells musty	-2.1	-1.8	-2.2
smoke		3.4	-2.8	fire
smoke $	2.3	1.5	-1.6	fire
smoke alarms	-3.6	-2.6	-0.8
smoke coming	4	3.1	-1.4	fire
smoke detector	-2.5	-3	-2.1
smoke detectors	-2.8	-3.9	-1.3
smoke in	4.2	3.4	-2.1	fire
smoking	5.5	5.1	-3.3	fire
smoking $	4.1	4.3	-2.8	fire
smoking and	3.1	2.3	-0.6	fire
smoky	3.2	0.8	-1.2	fire
snapped	1.7	0.4	-1.8	wire
so	-2.5	0.2	-2.6	carbon_monoxide
so hot	2.1	1.8	-1	electric
so im	-2.1	-0.9	-1.1
so no	-3.5	-2.9	-1.5
softener	-3	-2.2	-2.4
sol	3.1	-1.2	-2
sol $	2.4		-1.8
solo	-4.4	-3.4	-3.3
solo $	-2.6	-2.1	-2.3
some	-3.3	-2.9	-1.4
some ,	-2.9	-2.9	-1.5
somebody	0.6	-2.3	-2.3
someone	0.2	-4	-1.4
someone be	0.7	-1	-1.9
someone come	2.5	-2.5	-1.6
someone else	-3	-1.7	-3.1
someone to	-3.7	-1.3	-2.4
something	2.9	4	-1.2	fire
something is	2.3	2.6	-1.1	fire
sometimes	-4	-2.1	-1.9
sometimes $	-4	-2.1	-1.9
son	3.6	-3.5	-1.7
sonne	3.3	3.3	-2.4	carbon_monoxide
sonne sans	2.9	2.7	-2.1	carbon_monoxide
soon	2.3	-1.4	-1.9
soon as	2.4	-1.1	-1.9
soonest	-3.3	-3.4	-3.3
soot	-0.9	-0.5	-1.8
sorry	-3.5	-3.4	-4.4
sorry $	-2.3	-2.3	-3
sorry wrong	-1.2	-0.9	-1.5
sound	0.7	1.8	-2.5	electric
sound $	2.4	1.9	-2.1	electric
sound from	-2.5	-2.4	-1.5
sous	3.8	1.6	-2.6	medical
sous sol	3.1	-1.2	-2
soy	-3.1	-1.9	-2.9
space	0.4		-0.8
sparked	6.2	5.3	-2.9	electric
sparking	3.2	4.5	1.2	electric
sparking $	3.2	3.2	-1.3	electric
sparking inside	3.3	3.5	-2.1	fire
sparks	2.7	3.9	-1.7	electric
spin	2.6	-1.2	-1.6
split		-4.2	-2.5
split remote	-2	-1.4	-1.4
spot	-1.6	-3.7	-1.2
spot on	0.7	-1.5	-1.2
sprayer	-3.5	-2	-1.2
spraying	4.5	-4	-2.4
spring	-0.4	-3.3	-2.9
sprinkler	-1.3	-2.4	-1.3
sq	-3.3	-2.7	-1.7
sq ft	-0.9	-0.6	-0.7
squeals	-2.9	-2.6	-2.3
st	2	0.9	-1.7	medical
st #	-2.5	-1.6	-0.9
st $	1.6		-1.9
st ,	-3	-0.8	-0.8
st apt	3.7	2.3	-1.4	gas
st unit	2.3	1.8	-0.5	carbon_monoxide
stain	-2.7	-2.6	-1.6
stain on	-2.7	-2.6	-1.7
standing	2.2	-1.7	-2.3
standing water	2.2	-1.7	-2.3
start	-3.6	-3.9	-2.7
started	3.8	3.2	-1	carbon_monoxide
stays	-2.9	-2.1	-1.3
stays on	-1.6	-1.7	-1.5
ste	1.8	-1.2	-1
ste #	1.8	-1.2	-1
step	-0.4	1.9	-1.5	electric
stiff	-2.7	-2.2	-1.5
still	-3	-1.9	-1.4
still available	-1.7	-1.5	-2
still open	-1.7	-1.9	-1.1
stinks	0.9	2.5	-1.9	gas
stinks $	-1.9	-0.7	-1.8
stop	-3.4	-3.7	6.4
stop $	0.9	-0.3	3.7
stop all	-3	-1.2	1.8
stop at	-1.5	-1.5	-2.7
stop by	-2.7	-1.7	-3.7
stop contacting	-1.9	-1.4	1.3
stop it	-1.7	-1.8	1.5
stop messaging	-1	-1.6	2.1
stop sending	-2.3	-1.8	2.4
stop texting	-3.1	-2.4	5
stop the	3.7	-1.1	-4
stop valve	-1.1	-0.6	-2.3
stopped	2.3	-4	-2
stopped ,	3.6	-1.6	-1.3
stopped cooling	2.8	-1.3	-1
stopped up	1.9	-1.1	-1.8
stopped working	-2	-3.1	-1.9
stops	-3.8	-1.7	-1.1
store	3.1	-2.7	-1.2
store has	2.8	-1	-0.5
storm	1.2	0.4	-1.7	wire
stove	-0.2	1.1	-3.1	gas
stove $	-0.3	0.5	-1.9	gas
stove ,	-0.4	-0.7	-1.1
stove is	2.3	2.8	-1.4	gas
stove wont	-1.8	-0.3	-1.5
street	0.7	-2.2	-2.5
street ,	-1.8	-1.5	-1
stuck	-0.4	-4.2	-1.6
stuck ,	-3.1	-2.3	-2.1
stuff	-2	-2.2	0.6
stump	-2	-1.5	-1.8
su	-2.2	-2.1	0.2
su negocio	-2.1	-1.9	-1.9
sub	2.3	2.8	-2.1	fire
sulfur		0.5	-0.9	gas
sump	1.3	-2	-3
sump pump	0.9	-2.3	-2.3
sun		-2.1	-1.1
sunday	-3.6	-3.2	-2.9
sunroom	-5.3	-0.9	-2.2
supply	2.3	-3.1	-1.6
supply line	2.6	-3.1	-1.6
sure	-2.9	-2.1	-2.9
swamp	-3.4	-2.9	-2.3
switch	2.4	2.9	-2.4	electric
switch $	-0.5	1.5	-1.8	electric
switch and	2.1	1.6	-0.6	electric
tagged	2	1.3	-0.6	gas
take	-3.2	-2.8	2
take me	-1.8	-1.3	0.7
take my	-2.6	-2.8	2.7
takes	-5	-4.2	-1.8
takes #	-2.9	-1.6	-2
takes forever	-2	-1.1	-1.1
talk	-0.8	-1.3	-2.4
tall	-2.2	-2.3	-2.4
tank	3.9	2.2	-1.5	medical
tansy	-0.8	-3.1	-1.4
tapo	1.7	-2.8	-1.4
tapo el	1.2	-2.7	-1.5
tarde	-1.1	-2.7	-2.4
tarde $	-0.9	-2.6	-2.4
tardes	-2.9	-2	-2.4
tardes $	-1.9	-1.3	-2
tarp	2.9	-3	-0.8
tech	-2.3	-1.8	-1.8
techo	1.4	1	-2.4	electric
techo $	-0.8	2.8	-2.1	electric
techo ,	1	-4	-1.6
tejas	-1.5	-4.9	-2
temp	0.4	-2.3	-2.5
tenant	3.5	-2.6	-1
tenemos	0.3	0.4	-2.9	carbon_monoxide
tenemos luz	2.7	-2.4	-1.7
tengo	4.1	-5.4	-3.4
tengo que	3.5	-2.8	-0.3
tengo un	3.5	-1.8	-0.7
tengo una	-0.3	-2.7	-0.8
text	-3.7	-2.9	2.3
text ,	-1.2	-1	-2.8
text after	-2	-0.2	-1.7
text is	-1.8	-0.7	-0.9
text me	-2.8	-2.2	1.9
text this	-0.8	-1	1.3
texting	-3.9	-2.7	2.4
texting $	-2.9	-2.5	2.5
texting me	-1.8	-1.8	3.6
textos	-1.9	-1	2.7
textos $	-1.9	-1	2.7
texts	-3.7	-2.7	5.1
texts $	-2.8	-2.7	4.6
texts please	-2.5	-0.8	2.3
thank	-2.7	-1.9	-0.6
thank you	-2.7	-1.9	-0.6
thanks	-4.3	-3.2
thanks $	-3.6	-3	-2.9
that	-0.5	3.4	-2.3	carbon_monoxide
that normal		0.6	-1.2	electric
the	1.2	2.5	-1.9	wire
the #	-4	-3.3	-1.5
the ac	1.4	0.7	-1.8	fire
the attic	2.4	2.8	-1	fire
the back	-2.8	1.1	-0.7	wire
the basement	2.2	2.5	-0.7	gas
the boiler	4	2.8	-0.7	carbon_monoxide
the breaker	2.6	3.6	-1.5	medical
the burner	-0.4	0.5	-0.3	gas
the car	3.4	0.3	-1.2	carbon_monoxide
the ceiling	3.8	-2.6	-1.5
the co	3	2.8	-0.8	carbon_monoxide
the deck	-2.4	-3.1	-0.6
the den	-2.7	-3.2	-1
the dishwasher	1	-0.4	-1.9
the disposal	-1.4	-1.6	-1.8
the driveway	1.4	3.2	-1.4	wire
the dryer	5.9	5.9	-1.2	gas
the electrical	2.9	3.1	-1.4	electric
the end	-3.4	-2.9	-1.3
the faucet	-1.6		-2.1
the fireplace	-2.6	-2.4	-2.1
the floor	6	-3.7	-1.3
the fridge	0.5	1.8	-2.1	electric
the furnace	-1.1	-0.2	-2.3
the fuse	1.7	1.7	-1.1	fire
the garage	0.2	-0.5	-1.3
the gas	2.8	2.3	-1.6	gas
the guest	-3.3	-1.3	-0.8
the handle	-2.1	-2.7	-0.5
the heat	0.8	0.8	-0.2	electric
the heater	1.2	1.7	-1	carbon_monoxide
the house	0.7	2.3	-1.2	wire
the kitchen	4.8	3.1	-0.7	electric
the laundry		-4	-1.5
the leak	1.1	-2.5	-0.9
the light	4.1	5.6	-1.5	electric
the line	-1.9	-1.7	-1.1
the list	-2.4	-1.1	-2.1
the living	2	0.6	-1.2	fire
the meter	1.2	1	-1.3	electric
the old	-1.9	-1.9	-4.2
the other	-1.6	-1.2	-1.3
the outlet	3.6	3.8	-1.5	medical
the outlets	-1		-1.4
the oven	1.7	2.6	-1.5	fire
the owner	-1.4	-1.5	-1.3
the panel	-0.2	1.4	-0.8	electric
the phone	-1.9	-2.6	-3.4
the pipe	1.9		-0.8
the plug	3.3	3.2	-2	electric
the plumber	-3.7	-2.6	-2.7
the pole	4.3	3.9	-0.9	wire
the pool	3.7	3.4	-1.4	gas
the power	2.7	2.5	-0.8	wire
the price	-2.6	-2.2	-3.2
the range	2.3	2.1	-0.9	gas
the roof	-0.3	-1.9	-1.7
the service	0.5	2	-1.1	wire
the shed	-2.3	-2.2	-1.4
the shower	-0.4	-2.6	-1.6
the shutoff	1.6	-2.2	-1.9
the sink	-4.4	0.9	-1.3	electric
the storm	-0.2	2.1	-0.6	wire
the stove	5.6	3.7	-1.2	gas
the switch	1.5	1.5	-1.2	electric
the texts	-2.3	-2.2	2.7
the thermostat	0.5	0.3	-0.6	fire
the thing	1.1	1.7	-1	carbon_monoxide
the toilet	-2.9	-3.3	-3.1
the touch	0.2	0.4	-2.2	electric
the tub	2.5	1.6	-0.3	electric
the vacuum	1.5	1.9	-1.5	electric
the wall		-0.9	-1.6
the water	2.6	4	-2.2	gas
the way	-5.2	-4.7	-2.1
the whole	4.3	-3.6	-1.3
the wind	3	2.2	-0.8	wire
the windows	3.1	2.7	-0.9	carbon_monoxide
the wire	3	4.3	-1.8	wire
the wires		0.5	-2.5	wire
the wrong	-2.5	-1.9	0.4
the yard	-0.5	-2.9	-2
them	-2.6	-3.1	-1.7
then	0.9	2	-2.4	fire
then ,	-1.7	-1.6	-0.4
there	-0.4	0.3	-0.7	fire
there ,		-3.1	-0.9
there was	2.1	1.8	-1	fire
theres	2.9	2.3	-4.5	gas
theres a	1.7	0.8	-0.4	gas
theres water	2.8	1.9	-0.7	electric
thermostat	-3.3	-3.4	-2.7
thermostat install	-0.9	-1	-1.7
thermostat reads	-3.3	-2.1	-1
thermostat screen	-1.3	-0.9	-1
these	-1.5	-1.7	2.4
these messages	-1.2	-1.1	2
they	4.7	4	-0.3	gas
thing	0.2	0.7	-1.3	carbon_monoxide
thing is	1.9	1.8	-0.9	carbon_monoxide
think	-1.4	0.5	-1.7	gas
think u	-1.5	-2	-1.9
this	0.6	-2	1.2
this $	-4	-2	0.4
this afternoon	4.1	-0.8	-1.8
this is	-4.5	-2.4	-3.1
this list	-2.5	-2.4	2.7
this month	-2.1	-1.2	-1
this morning	1.8	2.4	-1.5	gas
this number	-3.1	-1.4	1.7
this week	-2	-1.8	-3.1
this year	-0.3		-0.8
through	4	1.6	-2	electric
through ceiling	2.1	2	-1.2	electric
through the	2.9	0.6	-2	electric
throughout	-2.3	-2.2	-1.3
thru	0.7	3	-0.9	electric
thru the	0.5	1.5	-1	electric
thurs	-3.2	-2.9	-2.2
thurs $	-1.9	-1.8	-1.8
thursday	-4	-2.8	-3.1
thursday $	-1.6	-1.8	-2.9
thx	-4.1	-3.7	-3.5
thx $	-2.7	-2.8	-2
tiene	2.3		-2.8
tienen	-0.6	-2.8	-1.7
til	1.7	-1.2	-1.9
time	-0.7	1.4	-4	carbon_monoxide
time $	1.4	1.1	-3.8	electric
time after		-1.4	-0.6
times	2.3	2.4	-0.6	carbon_monoxide
tina	3.4	-2.2	-0.9
tina $	3.4	-2.2	-0.9
tingle	3.2	3.7	-1.7	electric
tingle when	2.4	2.3	-1.4	electric
tira	1.9	2	-0.9	gas
tira agua	-1.5	-3	-1.2
tirado	3.7	2.6	-2.1	wire
tirado en	3.7	2.6	-2.1	wire
tirando	2.6	-4.6	-0.8
to	-1.3	-1.2
to #	-3.8	-3.1	-2.6
to be	-4.6	-4	-1.2
to bury	-2.7	-2.6	-1.8
to call	-2.1	-1.5	-1.1
to cancel	-0.8	-0.8	-2.3
to fix	-3	-2.2	-1.3
to get	-1.4	-1.9	-1.7
to heat	-1.9	-1.6	-1.5
to hold	0.4	0.3	-1.4	electric
to my	0.5	1.6	-2	wire
to natural	-3.3	-3.6	-1.5
to reach	-3.2	-1.6	-1.7
to remove	-2	-1.5	-1.8
to replace	-1.1	-0.7	-0.8
to stop	3.1	-1.7	1.5
to the	0.2	2.9	-1.5	wire
to this	-1.1	-0.6	1.6
toaster	-1.9	-2.1	-2.5
toda	2.8	1	-2	gas
toda la	2.8	1	-2	gas
today	8.1	-3.5	-2
today $	4.2	-3.1	-1.9
today ,	1.4	-2	-0.9
toddler	1.5	-1.3	-1.8
todo	2.3	-3.8	-1.2
todo el	2.3	-3.8	-1.2
todos	0.2	-2.4	-1.5
todos lados	2.2	-1.9	-0.9
toilet	-0.3	-4.1	-3.8
toilet $	-3.3	-3.4	-3.2
toilet fixed	-2.6	-0.7	-0.5
toilet is	-0.8	-3.4	-2
toilet keeps	-2.5	-1.7	-1.5
toilet leaks	-2	-1	-1.6
toilet rocks	-3.6	-2.2	-1.9
toilet wont	4.3	-2.1	-3.3
toilets	2.9	-2.1	-1.1
tomacorriente	3.3	3.4	-1	electric
tomacorriente esta	3.3	3.4	-1	electric
tomorrow	-0.9	-1.1	-4.1
tomorrow $	-5.3	-3.8	-2.9
tomorrow ,	3.5	-1.1	-1.5
tomorrow before		-1.1	-1.2
ton	-1.3	-1	-1.3
ton ac	-1	-0.8	-0.6
tonight	4.6	0.5	-2.8	carbon_monoxide
tonight $	3.6	-2.9	-2.8
tonight ,	2.9	1.9	-0.8	fire
too	-0.8	0.5	-2.8	electric
too hot	-1.3	1.5	-1.2	electric
took	-1.2	1.8	-1.6	wire
took down	-2.1	-1.4	-0.9
top	-1.3	1	-1.5	wire
toques	2.4	2.4	-1.8	electric
toronto	-1.6	-1.1	-0.6
touch	4	3.6	-1.4	electric
touch $	2.8	1.9	-1.1	electric
touch the	4.2	3.4	-1.8	electric
touchant	2.3	3.4	-2.4	wire
touchant the	3.8	3.5	-0.5	wire
touched	2.8	3.6	-1.5	electric
touched the	2.8	3.6	-1.5	electric
trabajar	-1.8	-3	-2.6
trabajar $	-0.5	-2.4	-2.3
trabajo	-4.8	-4.4	-3.1
trabajo $	-1.9	-1.9	-1.8
trabajo de	-3.4	-3	-2.3
track	-2.4	-1	-1.8
trapped	2.6	-2.9	-1
trapped in	2.6	-2.9	-1
tree	0.9	1.6	-1.7	wire
tree fell	1.5	-1.9	-1.7
tripped	-2.6	-1.6	-1.1
tripping	1.7	0.9	-2.2	medical
tripping the	2.3	3.2	-1.5	medical
trips	-4.5	-4.2	-2.9
trips when	-3.3	-3.5	-1.3
triturador	-2.4	-1.8	-1.3
truck	5	1.7	-0.9	wire
truck is	4	-2.2	-0.4
truena	0.7	1.6	-1.9	electric
tub	1.2	-0.4	-4.3
tub $	1.5	-3	-3.4
tub ,	0.7	-3.4	-0.8
tub caulk	-2.9	-1.3	-1.4
tub drain	-2	-0.5	-1.4
tub faucet	-2.2	-2	-1.5
tub wont	2.8	-1.5	-0.5
tuberia	3.8		-1.4
tubo	4	-1.7	-2.9
tubo del	2.4	1.7	-1.6	gas
tues	-2.8	-2.8	-3.3
tues $	-2.5	-2.2	-2.9
tues aft		-0.5	-0.4
tues and	-1.3	-1.2	-1.5
tuesday	-3.7	-3.5	-3.2
tuesday $	-2.6	-2.6	-3
tuesday ,	-1.4	-1.2	-1.3
tumbo	4.1	1.9	-1.6	wire
tune	-4.7	-3.2	-1.1
tune up	-4.7	-3.2	-1.1
turn	-2.3	-1.9	-1.7
turn it	-3.3	-1.1	-0.6
turn on	2.1	0.2	-1.2	medical
turned	2.9	3.1	-1.1	carbon_monoxide
turned on	0.5		-0.7
turned the	2.9	2.4	-0.8	carbon_monoxide
turns	-2	-1.3	-1.4
turns on	-1.3	-0.6	-1.3
tv	-1.7	-1.6	-2.1
twice	2.4	3.1	-1.5	carbon_monoxide
two	-3.2	-2.1	-3.4
tx	-3.1	-1.8	-1.2
tyler	3	-1.1	-0.8
u	-3.2	-4.2	-1.3
u can	-1.6	-1	-2.6
u got	-1.5	-2	-1.9
u guys	-1.5	-1.2	-0.8
u have	-1.1	-0.5	1.3
un	-0.2	2.2	-3.4	wire
un arbol	1.6	2	-0.8	wire
un cable	4.4	4.1	-0.8	wire
un calentador	-2.2	-1.1	-1.6
un choc	2	2.7	-1.6	electric
un contacto	-4.9	-5.6	-2.3
un fil	3.6	3.1	-1.7	wire
un olor	2.8	1.4	-0.7	fire
una	1.2	0.8	-3.4	gas
una chispa	2.3	2.2	-1.7	electric
una fuga	3.5	1.7	-0.9	gas
under	-0.6	-3	-2
under sink	-2.6	-1.3	-1.2
under the	-4.3	-3.4	-1.2
under toilet	-1.1	-0.6	-1.8
unit	0.8	0.8	-1.7	carbon_monoxide
unit #	1	-0.2	-2.4
unit outside	2.3	-0.4	-0.8
units	-2.1	-2.1	-1.8
units ,	-2.1	-2.1	-1.8
unsubscribe	-2.1	-2.4	3.8
up	2.1	2.1	-1.6	carbon_monoxide
up $	1.7	-1.5	-3.5
up ,	2.9	0.3	-1.8	fire
up and	1.5	-0.4	-0.8
up for	-2.9	-2.7	0.5
up in	-1.3	-4.6	-1.4
up thru	4.3	-1.7	-1.1
up to	0.8	3.2	-0.5	electric
upgrade	-3.1	-3.8	-2.7
upstairs	-2.3	1.7	-1.8	carbon_monoxide
upstairs and	2.7	2.4	-1.1	carbon_monoxide
urge	0.8	-2.6	-1.3
urgent	3.1	-3.3	-4.7
urgent $	-1.3	-1.3	-1.9
urgent ,	3.2	-2.7	-1.1
urgente	4.9	1.1	-3.3	medical
us	4.4	2.9	1.6	gas
us ,	3.7	-2.8	-1.1
usa	3.2	4.6	-1.8	medical
use	-1.6	-0.7	-0.6
used	-2.2	-1.8	-2.1
utility	4.1	3.9	-1.8	gas
vacuum	1.5	1.9	-1.5	electric
valve	-0.2	-4	-2.8
valve $	-1.5	-2.4	-2.8
valve replaced	-2.5	-1.4	-0.8
valve under	-1.1	-0.6	-1.8
vanity		-1.2	-1.4
vecino	2.7	-2.4	-0.5
vecino si	2.7	-2.4	-0.5
vengan	1.2	-1.9	-4.2
vengan hoy	3.6	-0.7	-1.2
venir	-2.9	-2	-2
vent	0.6	1.3	-3.1	medical
vent $	2.3	1.6	-2.2	fire
ventanas	1.4	1.6	-1.6	gas
ventilador	0.6	2.8	-1.9	medical
ventilator	3.2	3.6	-1.6	medical
vents	-0.5	0.3	-3	fire
vernon	-1.6	-1.2	-0.9
viejo	-3.9	-3.9	-2.3
viejo $	-2	-1.9	-2.3
viene	4.1	3.5	-1.1	wire
viernes	-2.6	-2.1	-2.8
vino	-2.2	-1.1	-1
vista		1.6	-1.3	fire
vista $		1.6	-1.3	fire
vivo	-3.6	-3.7	-1.5
vivo en	-3.6	-3.7	-1.5
vous	-4.7	-4.7	-4.9
w	2.8	2	-2.3	gas
w #	-1.4	-1.8	-1.4
w a	3.5	2.1	-1.3	gas
wait	2.9	1	-3.2	gas
waiting	0.8	-1.5	-1.6
walk	1.5	-1.4	-1.3
walk in	1.5	-1.4	-1.3
wall		-0.8	-2.4
wall $	0.5	-2.8	-2.5
wall ,	-4.1	-4.1	-1.3
wall by	3.3	4.2	-1.9	wire
wall is	-2.6	-2.1	-0.6
want	-6.7	-4.6	0.7
want a	-3.4	-3.7	-1.1
want an	-2.4	-2.1	-2
want it	-3.4	-2	-2.4
want the	-0.8	-1.6	-2.2
want to	-1.3	-0.8	-1
warm	2.7	2.3	-1.5	electric
warm ,	0.3	1	-1.1	electric
warm and	2.4	2.6	-1.6	electric
was	0.6	0.8	-2.3	fire
was a	2.1	1.8	-1	fire
was the	-2.1	-3	-2.1
washer	-3.9	-3.8	-3.1
washer shakes	-1.2	-1	-1.9
washing	1.7		-2
washing machine	2.8	0.2	-2.1	electric
water	3	-3.5	-2.9
water $	4.9	0.5	-2.4	electric
water ,	1.6	-2.4	-2.1
water at	2.4	-1.2	-0.4
water bill	-4.3	-1.4	-0.9
water coming	2.5	0.3	-1.8	electric
water dripping	3.4	2.1	-0.6	electric
water from	-0.9	-1.4	-2.3
water heater	-0.9	0.8	-1.8	gas
water in	4.6	0.6	-1.2	electric
water is	3.4	-2.7	-1.1
water off	-3.9	-3.6	-3
water pressure	-2	-2.1	-1.4
water running	3.8	-1.1	-0.5
water runs	-3.7	-1.8	-1.9
water since	-2.6	-1.9	-1.4
water smells	-5	-4.7	-1.6
water softener	-2.3	-0.7	-0.9
water spraying	3.8	-1.6	-2.3
water tank	2.7	-2.3	-1.9
water to	2.8	-1.6	-2.3
way	0.5	-0.6	-1.9
way $	0.3		-1.9
way ,	-1.6	-1.7	-1.3
we	0.2	0.9	-2.2	medical
we are	-2.7	-1.5	-1.1
we buy	-1.9	-2	-1.6
we can	1.2	1.8	-0.8	gas
we dont	2.1	-1.3	-2.1
we got	-0.7	-2.7	-1.5
we have	1.9	-0.2	-1.7
we lost	4.2	1.9	-2.2	medical
we sell	-0.7	-0.6	-0.5
website	-2.9	-1.6	-1
website ,	-1		-0.3
wed	-3.1	-2.9	-3.5
wed $	-1.1	-1.3	-2
wed ,	-1.7	-3	-1.9
wednesday	-2.2	-3.6	-3.3
wednesdays		-2.8	-3.4
week	-2.4	-3.4	-3.2
week $	-2.5	-1.8	-3.2
week ,		-1.3	-1.3
weekday	-3.3	-2.6	-3.4
weekdays	-2.1	-2	-3.1
weekdays $	-2.1	-1.5	-1.6
weekend	-3	-2.6	-2.6
weekend is		-2.1	-2.3
weekends	-2.9	-1.4	-2.6
weekends only	-2.9	-0.9	-1.6
well	-1.9	-2.5	-1.8
well pump	2.9	-0.7	-1.4
went	3.4	2.9	-1.4	carbon_monoxide
went off	-0.3	1.8	-1.2	carbon_monoxide
went out	4	0.2	-1.3	gas
were	-2.8	-2.2	-2.3
wet	1.7	-1	-1.8
wharton	0.4	-2.4	-1.6
what	-1.8	-0.4	-2.3
what do	-0.9	-0.7	-1.1
whats	-3.6	-3.5	-3.9
whats the	-2.5	-2.4	-2.4
whats your	-1.1	-1	-2.8
when	1.4	3.2	-2.4	electric
when i	4.8	4.9	-1.8	electric
when it	-1.9	-2	-1.2
when the	3.1	3	-1.1	fire
when you	-0.3	-0.5	-1.5
whenever	-0.9	-1.1	-1.7
where	2.3	2.1	-2.1	electric
where the	1.4	1.7	-0.6	electric
whistling	-3.9	-1.7	-1.4
who	-2.3	-1.9	-2
who handler	-0.8	-1.5	-1.8
who is	-1.4	-0.9	0.7
whole	2.2	-2.9	-2.3
whole day		-1	-1.1
whole house	0.7	-2.6	-2.4
wife	1.1	1.8	-1.2	electric
will	0.5	-2.6	1
wind	2.5	2.1	-0.9	wire
wind ,	1.9	2.3	-1.1	wire
window	-4	-2	-1.2
windows	2	2.5	-1.6	carbon_monoxide
windows ,	0.5	1.3	-2.2	carbon_monoxide
wire	1.4	3.7	-2.9	wire
wire down	-1.7	-0.9	-1.8
wire to	-2.5	-2.7	-1.8
wires	2.5	4.1	-2	wire
wires $	-1.4	-1.5	-1.7
wires came	-1.4	-2	-1.7
wires in	4.1	1.8	-1	fire
wiring	-3.4	-3.7	-1.9
with		-1.3	-0.4
with a	1.9	3.3	-2.2	gas
with the	-3.2	-4	2.4
wont	2.2		-2.8
wont close	-2.3	-1.9	-1.6
wont drain	1.3	-2.1	-1.4
wont flush	3.6	-1.3	-1.9
wont go	0.9	-2.8	-0.4
wont kick	2.5	-2.6	-0.7
wont light	-3.9	-5.3	-1.2
wont open	4.9	-1.4	-0.9
wont quit	-4.3	-2.1	-1.8
wont reset	2.3	2.3	-1.1	medical
wont shut	0.4	2.3	-1.5	carbon_monoxide
wont stop		0.4	-3.7	carbon_monoxide
wont turn	1.5	-0.5	-1.3
work	-1	-0.4	-1.8
work $	2.9	1.1	-1.1	medical
work ,	-3.3	-2.2	-2
work done	-2.9	-1.4	-1.5
work for	-1.4	-1	-1.4
working			-4
working $	2.5	1.1	-1.9	medical
working ,	-4.9	-4.4	-0.9
working at	4.2	-1.6	-1
works	-6	-2.9	-3.2
works $	-3.6	-1.6	-1.6
works ,	-0.9	-0.7	-1.1
works but	-2.1	-1.6	-1.5
would	-2.8	-2.1	-1.4
wrong	-4	-2.8	-2.4
wrong $	-2	-2.1	-2.2
wrong guy	-3.7	-2.2	-1.8
wrong number	-1.4	-1.5	-1.5
wrong person	-1.5	-0.8	-1.5
y	3.7	2.9	-2.6	medical
y #	-1.7	-2.4	-1.7
y con	1.9	2.6	-1.7	medical
y estamos	4	1.4	-0.5	carbon_monoxide
y hace	5.1	-3.4	-0.8
y hay	2.2	-1.9	-0.9
y me	2.3	2.8	-2.3	electric
y mi	4	0.9	-1	medical
y no	2.6	0.7	-1.2	medical
y salio	1.5	1	-1.3	electric
y se	2.4	-1.4	-0.7
y tengo	4.3	-2.7	-1.1
ya	-3.2	-1.6	-0.4
ya encontre	-3.1	-1.1	-2.6
ya lo	1.1	1.5	-2.2	fire
ya no	-0.3	-4.8	1
ya se	1.2	2.6	-2.3	fire
ya vino	-2.2	-1.1	-1
yall	-1.6	-2.3	-3.4
yard	-1.4	-1	-1.7
yard $	2.7	3.2	-1.4	wire
yard is	-1.9	1.5	-0.2	wire
year	-1.2	-2.3	-0.7
year ,	-2.5	-2.1	-0.6
year old	1	-2.2	-1.4
yellow	-2.7	0.8	-1.8	gas
yes	0.7	-1.1	-1.6
yo	-2.8	-1.8	-2.8
yo no	-1.7	-1.5	-1.8
you	-3.9	-4.1	-2.5
you #	-1.2	-0.8	-0.9
you $	-3.1	-2.8	-1.7
you ,	-2.1	-1.3	-1.5
you a	0.7	1.3	-1.1	electric
you beat	-1.7	-1.9	-0.4
you charge	-0.8	-0.7	-2.3
you come	-0.4	-1.8	-2.3
you do	-3.1	-2.9	-2.8
you get	-2.6	-2.6	-1.2
you give	1.9	-1.6	-1.5
you guys	-2.1	-1.1	-3.2
you have	0.4	-1.5
you need	-0.9	-0.4	-1.3
you text	-3.3	-1.6	1.3
you the	-3.1	-1.6	-0.6
you to	-2.8	-1.3	0.9
you touch	3.3	2.3	-0.6	electric
your	-4.3	-3	1.6
your area	-1.3	-0.6	-1.3
your list	-1	-1.2	2.6
your text	-1.2	-0.9	-2.7
youre	-1.4	-1.8	-1.5
yr	2.1	-1	-1.3
yr old	2.1	-1	-1.3
yrs	-1.2	0.4	-2.1	carbon_monoxide
yrs old	-0.9	0.6	-1	carbon_monoxide
`;
