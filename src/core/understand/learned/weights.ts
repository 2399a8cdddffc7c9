/** Written by scripts/train.ts; how to read it stands in model.ts. */
export const WEIGHTS = `
bias	-1.79	-2.56	-1.6
least	2.36	0.71	2.28
# alder		-3.3	-1.2
# alvarado	2	2.2	-1.7
# amp	-2.7	-3.4	-1.9
# amps		-2.3	-3
# anos	1.1	-2.3	-2.7
# any	-2.9	-1.2
# ask	-1.9	-1.1	-1.7
# ave	-2.1		-2.3
# avenida	-2	-0.5	-2.8
# barrow	-2	-1.1	-1.3
# bayshore	1.8	-1.5	-1.7
# bellaire	0.2	-2	-2.1
# birch	-1	-1.2	-1.4
# bluebonnet	1	0.9	-1.2
# boul	-2.5	-2.3	-2.9
# bramble	-2.2	-1.9	-2.4
# bronx	1.3	-3.2	-0.6
# calle	-2.5	-2.4	-3.6
# camino	-2.4	-3	-1.9
# can	-2.6	-2.3	-1.2
# cedar	1.7	2	-1.3
# chaucer	-3.1	-2	-1.3
# county	2.7	1.8	-0.9
# cycles	-0.9	-1.2	-1.2
# cypress		-2.3	-0.8
# days	4.9	0.6	-2.6
# degrees	1.9	-4.7	-2.2
# dogwood	-1.6	-1.2	-1.6
# doors	-1.5	-1.6	-2
# dunmore	1.6	2.2	-0.2
# eldery	-0.6	-1.2	-0.9
# elm	-3.1	-2.2	-3
# encino	-1.5	-1.8	-1.5
# fallo	-1.7	-1.5	-1
# families	3.7	-1.6	-1.3
# fern	3.1		-0.6
# ferncliff	0.9	0.9	-1.4
# floor	-4	-1.8	-2.5
# fm	-2.4	-2.1	-2.9
# friday	-1.5	-0.9	-0.9
# front	0.9	-1.1	-1.1
# ft	-2	-0.6	-2.9
# fulton	2.9	2.6	-0.7
# gage	0.6	1.2	-1
# gal		-2.7	-1.2
# galones	-1.4	-1	-0.7
# grados	2.5	-1.5	-1.7
# grand	0.6	-0.9
# hart	-1.3	-1.1	-1.4
# hemlock	1.9	-2.1	-0.8
# here	2.2	-1.7	-0.7
# hobart	-1.8	0.4	-0.9
# homeowners	-0.6	-0.3	-2.3
# hrs	1.6	2.6	-0.8
# hwy	1	0.4	-1.1
# inches	4.3	1.8	-1.3
# inside	4.2	-1.9	-1.9
# ives	-2.2	-1.8	-0.9
# kids	2.9	2.1	-1.8
# kimball	1.9	-1.5	-0.7
# lakeview	-2.7	-3.1	-2.5
# lamar	2.2	2.1	-0.2
# larch	-1.1	-1.9	-2.6
# larkin	-0.5	-4.2	-1.9
# lindbergh	2.8	-2.1	-0.3
# linnaean	0.2	-1.6	-1.5
# locks	-2.6	-2.5	-2.2
# loma	1.1	-3.5	-2.2
# looking	-1	-1.4	-1
# main	2	-2	-0.9
# mesquite	-1.3	1.3	-0.8
# mill	1.8	-1.6	-1.1
# min	-2.7	-1.7	-0.9
# minutes	-0.7	0.8	-1.5
# mission	1.9	-3.1	-1.3
# monday		-2.3	-2.8
# months	2.8	-1.1	-1.7
# mulberry	1.8	1.1	-0.4
# n	-3.8	-2.4	-3.3
# new	-2.7	-1.9	-1.3
# nogales	-2.5	-1.3	-1.1
# oak	-3.1	-1.6	-1.3
# off	-2.7	-3.4	-5.2
# ogden	-3.9	-2.8	-2.9
# ok		-2.9	-3.1
# old	-0.2	-1	-3
# orchard	1.2	1.1	-1.3
# out	3.2	-1	-1.5
# outlets	-2.5	-2.2	-1.2
# outside	3.3	-0.3	-1.3
# penn	-3.2	-2.1	-2.3
# peregrine	0.8	-1.1	-0.8
# pinecrest	2.7	1.5	-1.4
# pisos	0.6	-2.1	-1.2
# ppm	3.5	3.5	-1.4	carbon_monoxide
# prairie	-3.5	-1.6	-0.6
# puertas	-0.8	-0.9	-2.3
# quarry	0.5	-1.5	-1
# ravine	2.2	3.1	-1.6
# recessed	-1.1	-0.6	-0.8
# romex	-1.3	-0.8	-0.8
# rowan	1	-1.5	-1.4
# rue	-1.4	-1.4	-3
# sable	-3	-4.3	-1.2
# sandpiper	-2.9	0.4	-0.9
# smoke	-2.6	-1.6	-0.6
# sq	-1.4	-1.4	-1
# st	-3	-4.8	-3.4
# state	0.7	-1.6	-1.4
# story	-1.1	-0.9	-1.4
# sumac	1.5	-0.8	-0.8
# sutter	-1.2	-0.8	-1.2
# tansy	-1	-3.2	-1.1
# thank	2.2	-0.5
# tidewater	-0.7	0.3	-0.3
# time	2.3	-1.2	-1.4
# times	2.8	2	-0.9	carbon_monoxide
# tomorrow		-2.5	-2.5
# ton	-1.2	-1.2	-1.6
# tulane	-3.5	-1.8
# units	-0.2	-2.4	-2
# vernon	-2.9	-1.4	-0.8
# w	-1.8	-3.4	-2.6
# waverly		1.3	-0.5
# week	4.9	-0.8	-0.9
# wharton	-0.8	-2.3	-2.2
# windows	-2	-1.9	-2
# wisteria	2.5	2.4	-0.8
# works	-2.6	-1.9	-2.5
# wren	-1	-1	-1.3
# year		-1.7	-1.2
# years	-4.2	-1.8	0.4
# yr	1.6	-1.8	-1.5
# yrs	-2	-1.4	-1.9
# yucca	-1.9	-1.2	-2.3
, about	1	-1.5	-0.3
, ac	-0.7	-1.3	-1.9
, after	1.4	-1.1	-0.2
, ahora	-1.7	-1.5	-0.5
, all	-0.4	-3.5	-1.6
, ando	0.6	1.9	-2.6
, any	-3.5	-2.2	-1.3
, anytime	-0.7	-2.4	-0.5
, appreciate	-2.1	-1.9	-2.3
, apt	1	-1.9	-0.9
, battery	2.7	2.2	-0.3
, breaker	3.5	3.5	-1
, bucket	-1	-2.6	-0.9
, call	1.7		-0.9
, calle	2.4	1.2	-1.1
, cambiar	-1.7	-1	-1.1
, can	-1.1	0.3	-1.5
, cant		-3.6	-0.6
, car	3.2	0.5	-0.9
, city	-0.4	-2.2	-0.3
, closing	-1.3	-1.1	-1
, code	-2	-1.8	-3.4
, could	0.5	1.3	-0.4
, cualquier	-1.1	-1.4	-0.5
, cuando	-1.8	-3.1	-1.6
, cuanto	-1.5	-2.1	-1
, deck	-1.6	-1.4	-2.3
, dishwasher	1.3	-3	-1.1
, do	-3.2	-3.9	-0.3
, domingo	-3	-2.5	-1.2
, dont	-2	-1.2	-4.5
, door	1.5	-1.7	-0.9
, dripping	1.5	-0.6	-0.2
, dry	-4.5	-2.9	-1.9
, dryer	-2.4	-2.9	-1.9
, entre	-1.9	-0.9	-0.9
, estamos	3.3	0.9	-0.8
, falta	-3.4	-2.7	-1.4
, fan	-1.5	-1.2	-2.4
, faucet	-2.9	-2	-2.3
, fence	-1.6	-2.7	-1.7
, fire	3.2	3.2	-0.7
, fixed	-2.5	-1	-2.4
, free	-1.7	-1.5	-1.9
, fri	-2.7	-2.7	-1.5
, friday	-0.9	-2.1	-0.8
, fridays	-2.1	-2.6	-0.4
, furnace	-1.7	2	-0.7	carbon_monoxide
, gas	-4.5	-2.8	-0.9
, getting	-2.4	-2.2	-0.9
, got	0.8	-3.6	-2.5
, gracias	-3.2	-3.3	-3.2
, gutter	-1.1	-1	-2.4
, gutters	-1.2	-1.2	-0.8
, home	1.2	-1.6	-0.8
, hot	1.4	-2	-0.8
, house	-1.2	-4.8	-0.9
, how	-0.3	-3.1	-1.2
, interested	-1.6	-1.8	-2
, jueves	-2.4	-1.6	-1.2
, just	-4.5	-4.4	-2.8
, kids	2.8	1.7	-0.4
, kitchen	-3.1	-2.1	-1.2
, licensed	-1.2	-1.3	-1.3
, like	2.4	3.2	-1
, llameme	-2.9	-1.4	-2.1
, lunes	-1.5	-1.1	-1
, manana	-3.8	-3.4	-0.5
, marqueme	0.5	-3	-0.7
, martes	-1.7	-1.8	-1.5
, mejor	-1.9	-1.4	-3
, miercoles	-1.3	-1.5	-1.4
, monday	-1.4	-0.5
, mornings	-1.8	-1.7	-1.5
, necesito	-1.8	-1.3	-1.3
, need	-0.8	-0.4	-1.2
, neighbors	3.2		-0.4
, new	-2.9	-3.7	-1.4
, next	-3.4	-2.1	-0.7
, no	-0.9	0.4	-0.5
, not	-3.2	-1.1	-2.9
, now	-3.8	-3.2	-0.9
, numero	-1.9	-1.1	-3.2
, others	-3	-3	-1.2
, otherwise	0.6	-2.2	-1.4
, outlet	2.2	1.7	-0.9
, pero	-2.1	-1.2	-2.6
, phone	0.6	-1.8	-0.5
, pick	-2.2	-1.8	-1.2
, please	2.2	0.5	-0.6
, power	0.7	1.7	-3.2
, price	-1.4	-1.5	-1
, primer	-1.3	-0.8	-0.9
, pueden	-1.3	-0.8	-0.9
, puedo	-1.5	-1.3	-1.4
, puerta	-2	-1.1	-1
, put	3.5	2.3	-0.6
, quick	-2.8	-2.9	-1.5
, quiero	-3.6	-2.2	-3.2
, quit	-1.5	-0.9	1.6
, quote	-2.3	-1	-1.7
, radiators	1.7	-1.6	-1.2
, remove	-1.1	-0.8	3.6
, replace	-1.3	-1.7	-0.3
, reply	-1.6	-1.5	-1.7
, reset	-2.3	-3.5	-1.9
, sabado	-3.4	-1.3	-1.2
, same	-2.6	-1.4	-1.4
, san	1.5	-1.9	-1.1
, sat	-4.7	-1.3	-0.9
, saturday	-2.3	-1.8	-1.1
, shower	-2.9	-1	-1
, shut	4.8	2.3	-2.1	electric
, sink	2.7	-1.5	-1.5
, slow	-4.2	-2.3	-1.3
, smells	2.9	2.2	-0.3
, solo	-3.5	-2.5	-0.9
, sorry	-1.4	-1.3	-1.8
, soy	0.3	-1.7	-0.7
, sparks	1.2	0.7	-0.4
, still	-2.8		-0.7
, stop	-3.4	-1.1	2.4
, sun	-2.5	-2.4	-0.6
, sunday	-1.5	-1.3	-1.3
, take	-0.9	-2.1	4
, tank	1.8	3.1	-0.8
, tenant	2.9	1.9	-1.3
, tenants	3.9	-2.1	-1.7
, tengo	2.9	-1.7	-1.2
, text	-1.8	-0.5	-1.3
, thank	-1.2	-1.2	1.2
, thanks	-2.7	-2.6	-3.6
, thurs	-2.1	-1.8	-1.7
, thursday	-4.5	-3.1	-1.4
, thursdays	-1.7	-2.4
, today	4.3	-1.2	-0.8
, todo	-2.4	-1.9	-1.1
, toilet	-0.3	-2.2	-1.7
, tomorrow	2.1	1.5	-0.7
, toronto	-2.4	-1.7	-1.3
, truck	3.4	-3.5	-0.8
, tub	2.8	-2.3	-1.5
, tue	-2.3	-1.2	-0.7
, tues	-2.8	-1.5	-0.8
, tuesday	-3.1	-2.2	-1.4
, turned		1	-1.3
, two	2.8	-0.8	-0.5
, unit	-3.8	-2.4	-1.3
, upstairs	-1.9	-2.9	-2
, vengan	-2.6		-0.7
, viernes	-3.4	-4.1	-0.3
, want	-6	-3.7	-2.2
, water	0.8	1	-1.3
, wed	-5.2	-4	-1.1
, wednesday	-1.3	-0.9	-0.6
, weds	-1.6	-2	-0.8
, weekday	-1.4	-1.5	-0.9
, weekdays	-2.4	-1.7	-2
, well	-0.5	-2.7	-0.6
, what	-0.5	1.8	-0.5
, whats	1.9	1.9	-1.5
, whenever	-2.5	-2.4	-1.6
, who	-1.7	-1.9	-2
, whole	2.4	1.1	-1.8
, will	-2.1	-1.7	-2.5
, wires	3	1.8	-0.4
, wont	4.4	1.7	-0.2
, would	-1.2	-0.9	-3.3
, wrong	-2.3	-1.5	-2.5
^ ac	-1.3	-2.9	-2.7
^ address	-2.8	-2.6	-2.7
^ after	-5.5	-5.2	-3.3
^ air	3.5	-3.8	-2.5
^ alarm	-0.3	-0.5	-1.1
^ all	1.1	-2.3	-2.6
^ already	-4.5	-3.9	-4.5
^ alto	-4.2	-3.1	4.9
^ ando	-2.2	-1.6	-1.5
^ another	-2.1	-1.5	-1.8
^ any	-1.4	-2.9	-4.2
^ anytime	-2.4	-2.2	-2.8
^ arcing	3.6	3.9	-2	electric
^ as	2.4	-1.4	-1.7
^ asap	4.5	-3.5	-3.5
^ attic	-1.7	-1.5	-2.4
^ baja	-3.5	-2.8	2.4
^ bar	3.4	-0.8	-2.1
^ basement	4.2	2.2	-2.2	electric
^ basta	-3.4	-3	5.1
^ bathroom	-4.6	-2.6	-2.5
^ before	-4.4	-2.7	-2
^ between	-1.6	-1.8	-2.2
^ big	2.3	1.8	-1.2
^ block	-2.7	-2	2.3
^ boiler	3.1	-1.6	-1.1
^ borreme	-2.8	-2.6	4.4
^ borren	-1.5	-1	1.7
^ both	3.1	-2.7	-2.4
^ branch	-0.7	0.4	-2.6
^ breaker	0.7	-0.2	-1.8
^ buenas	-2.5	-1.3	-0.7
^ burner	-0.9	-0.4	-2.1
^ burning	4.1	2.9	-1.2
^ burnt	-0.5	0.4	-1.6
^ burst	1.2	-2.9	-2.1
^ busco	-1.6	-2.2	-2.7
^ busted	2.8	-1.2	-1.5
^ ca	3.5	3.6	-1.9
^ cable	-2.2	-2	-3
^ cae	3.8	2.9	-0.5
^ call	-6.8	-5.5	-3.8
^ cambiar	-3.1	-4.1	-2.4
^ can	2	-3.3	-1
^ cancel	-3	-3	3.7
^ cant	3.1	-4.9	-1.7
^ carbon	1.6	2.2	-2.8	carbon_monoxide
^ ceiling	3	-0.2	-2.9
^ chimney	1.5	2.6	-2.4
^ co	4.5	4.8	-2.5	carbon_monoxide
^ cotizacion	-2.3	-2.6	-2.2
^ could	-1.5	-2.1	-3.1
^ creo	1.9	2.2	-2.6	gas
^ cualquier	-2.5	-2.1	-2.1
^ cuando	-3.6	-3.7	-2.9
^ cuanto	1.8	-2.7	-4.1
^ darme	-1.6	-1.4	2.3
^ daycare	1.7	-2.2	-1.5
^ deje	-1		2.5
^ dejen	-3.2	-2.8	3.5
^ delete	-1.5	-1.7	2.3
^ despues	-4	-2.4	-3.2
^ detector	3.5	3.3	-1.6	carbon_monoxide
^ disculpe	-3.2	-2.9	-3.7
^ dishwasher	-2.1	-1.3	-4.2
^ disposal	-4.2	-2.2	-2.6
^ do	-3.8	-3
^ dont	-3.7	-2.7	2.9
^ door	-0.7	-3.4	-2.2
^ doorbell	-3.9	-3.3	-4.8
^ downed	3	3.2	-1.9	wire
^ drain	-1.2	-2.2	-2.2
^ dryer	-3.9	-1.4	-4.5
^ early		-1.1	-1.8
^ elderly	2	-1.8	-1.5
^ electric	1.2	3.2	-2.4
^ electrical	2.6	2.4	-1.7
^ emergency	4.6	-3.1	-2.9
^ end	-3.6	-3.8	4.1
^ ended	-2.2	-1.2	-1.9
^ enough	-3.5	-2.8	4.5
^ entre	-3.1	-2.8	-3.7
^ estaba	-2.1	-2.1	-2.7
^ estamos	0.6	-2.8	-2.4
^ este		-1.7	-2.1
^ estoy	-3.6	-3.6	-1.4
^ ev	-2.4	-2.3	-2.5
^ every	3.5	-3.2	-1.2
^ exhaust		0.4	-1.2
^ false	-2.5	-2.4	-2
^ fan	-1	-2.1	-1.9
^ faucet	-1.1	-4.1	-2.2
^ fence	-5.1	-4.6	-2.3
^ fire	-2.4	-2.8	-2.1
^ fireplace	-1.4	-1.5	-1.1
^ first	2	1.6	-2
^ fixed	-2.1	-1.4	-1.1
^ flames	4	4.3	-2.6	fire
^ flat	1.2	-1.4	-1
^ flue	1.4	2.3	-0.7	carbon_monoxide
^ found	-3.8	-3.4	-3
^ freezer	-1.4	-2.5	-3.1
^ fri	-2.6	-2.4	-3.2
^ friday		-2.1	-1.6
^ fridge	-0.6	-3.6	-3.1
^ frozen	4.5	-1.4	-2.1
^ fuga	3.1	-2.8	-1.3
^ fuite	3.3	2.2	-1.1
^ furnace	4.7	-1	-4.9
^ garage	-3.8	-5.2	-2.8
^ garbage	-4.5	-2.1	-2.4
^ gas	-2.8	-2.9	-2.3
^ generator	1.1	1.7	-1.7	carbon_monoxide
^ get	-1.7	-1.8	2.6
^ getting	3.8	3.6	-2.3
^ gfci	-2.9	-2.3	-1.6
^ going	-1.3	-1.4	-2.5
^ good	-2	-2.3	-0.7
^ got	2.7	2.7	-3.1	electric
^ gotea	1.8	2.8	-2.1	electric
^ gotera	0.4	-1.2	-1
^ gutter	-3.8	-3.5	-1.3
^ gutters	-3.1	-2.4	-2.6
^ gym	2.6	-1.8	-1.4
^ hace	-0.3	1.3	-1.2
^ hacen	-2	-2.3	-2.8
^ half	-0.6	-5.5	-2.1
^ hang	-2.5	-3.1	-2
^ heat	-0.7	-5.5	-2.6
^ heater	3.9	-3	-4.5
^ heating	3.1	2	-0.7
^ heats	4.1	-2.1	-3.5
^ hello	-3.9	-2.9	-3.8
^ hey	-1	0.3	-1.8
^ hi	-1.8	-0.8	-2.6
^ hola	-3.4	-2.9	-3.8
^ home	-3.3	-0.6	-2.6
^ hose	-0.8	-2.4	-2.1
^ hot	-2.7	-3.1	-1.7
^ house	5.7	-1.4	-3.7
^ how	-0.5	-2.6	-1.3
^ hubby	-1.6	-1.5	-1.9
^ hubo	3.2	4.1	-0.8	fire
^ huele	2.1	2.7	-2.5
^ husband	1.1	2.3	-2.1
^ ice	-0.8	-4.3	-0.8
^ id	-2.5	-2.1	1
^ inspector	-2.4	-2.5	-1
^ instalar	-4.2	-4	-2.2
^ install	-3.3	-2.5	-2.7
^ just	-4	-3.1	-2.3
^ kid	0.7	2.2	-1.4
^ kids	1.7	1.6	-0.9	carbon_monoxide
^ kitchen	-0.6	-1.9	-2.2
^ knob	-1.9	-2.5	-2
^ landlord		-0.9	-2.9
^ leak	1.4	-1.7	-1.2
^ leaky	-2.4	-1.8	-2.2
^ leave	-2.6	-2	3.3
^ led	-2.9	-3.3	-1.6
^ light	1	-0.3	-1.8
^ lights	0.6	0.5	-1.2	electric
^ limpiar	-3.1	-3.3	-2.6
^ live	3.5	3.3	-2	wire
^ locked	3.9	-4.2	-4.2
^ looking	-3.4	-2.5	-2
^ lost		-2	-2.6
^ low	-3.5	-2.6	-1.6
^ lundi	-3.3	-3.2	-4.2
^ lunes		-1.4	-1.9
^ main		-1.5	-2.4
^ manana	-2.4	-2.8	-4.4
^ mancha	-3.2	-1.5	-2.1
^ martes		-1.4	-1.6
^ meter	2.3	2.3	-1.3
^ microwave	0.4	2.5	-4.2	fire
^ mini	-2.1	-1.7	-1.9
^ missing	-2.8	-1.8	-1.8
^ mom	-4.1	-3.2	-3.8
^ moms	3.2	3.6	-1.6	medical
^ monday	-3.5	-2.4	-3.1
^ move	-3	-2.7	-1.1
^ necesito	0.4	-0.7	-2.8
^ need	1.8	-3.3	-3
^ neighbors	-3.1	-1.8	-1.7
^ nest	-3.7	-2.9	-2
^ never	-3.3	-3.6
^ nevermind	-3.3	-1.9	-1.7
^ new	-4.1	-3.6	-3.1
^ next	-2	-2.1	-3.3
^ no	0.9	-4.2	1.3
^ nobody	-2.6	-1.6	-2.2
^ noon		-2.3	-3.2
^ not	-5.6	-4.1	-3.2
^ nothing	-4	-4.1	-2.7
^ numero	-1.6	-1.9	0.2
^ nursing	3.8	-1.4	-0.8
^ nvm	-2.2	-1.9	-2.5
^ ocupo	-2	-1.2	-0.6
^ odeur	2.8	3.2	-2.2
^ office	-0.7	-0.6	-1.2
^ ofrecemos	-2.6	-2.3	-2.9
^ ok	-2.3	-2.3	-3.3
^ one	-4.4	-4.3	-1.6
^ only	-1.8	-2.2	-2.8
^ oops	-2.4	-1.4	-2.5
^ opener	-0.5	0.6	-1
^ opt	-4.4	-2.9	4.4
^ outdoor	-2.4	-2.8	-1.9
^ outlet	2.3	3.7	-2.9	electric
^ outside	-3	-2.9	-2.5
^ oven	-3.7		-3
^ oxygen	1.3	3	-1.5	medical
^ panel	2.7	2.2	-2.5	electric
^ pare	-3.1	-3	4.1
^ paren	-2	-1.3	1.3
^ pas	1.9	-3.6	-2.8
^ perdon	-1.6	-1.7	-3.8
^ phone	-3.8	-4.1	-2.7
^ pilot	0.3	1.4	-2.9	gas
^ pipe	5	1.1	-2
^ pizza	2.8	-1	-0.6
^ please	-3.4	-2.2	1.4
^ pls	-0.5	-3.3	2.8
^ plug	-2.9	-2.8	-2
^ plus	0.9	3.2	-3.1
^ poner	-4	-3.7	-2.1
^ pool	-2.9	-1.5	-2.6
^ poop	2.9	-2.9	-1.5
^ porch	-1.2	-1.8	-1.2
^ power	1.1	-0.3	-1.9
^ problem	-1.9	-1.7	-2.6
^ propane	2	3.1	-2.4	gas
^ pueden	2.4	-1.7	-1.9
^ quick	-2	-1.2	-1
^ quien	-2	-2	-2.7
^ quiero		-5.6	-3.9
^ quit	-7.5	-6.2	6.1
^ quiten	-3.5	-2.6	0.4
^ quote	-3.6	-2.8	-1.8
^ radiator	-3.1	-2.5	-2.3
^ rain	3	1	-1.7	electric
^ refrigerator	-1.9	1.5	-2.7
^ remove	-4.1	-3.6	5.1
^ replace	-3.7	-3.8	-2.1
^ restaurant	4.4	-2.9	-2.3
^ revento	1.9	-2.8	-1
^ revisar	-4.2	-2.3	-1.5
^ revoke	-2.8	-2.5	4.2
^ rompimos	2.1	3.1	-1.6	gas
^ roof	4.1	-1.1	-2.2
^ running	-3.4	-2.1	-2.2
^ sabado	-2.2	-2.5	-3.4
^ sale	4.7	1.7	-1.7	fire
^ salon	2.9	2	-1.7	electric
^ same	-2.5	-1.8	-1.3
^ saquenme	-2.8	-2	3.5
^ sat		-2.1	-2.9
^ saw	1.1	1.5	-2.8
^ scratch	-2.8	-2.2	0.5
^ security	-2	-1.8	-2.1
^ selling	-3.2	-2.6	-2.6
^ septic		-3.4	-1.9
^ sewage	0.2	-3.7	-1.6
^ sewer	2.2	-3.8	-3.3
^ shingles	2.6	-2	-1.8
^ shower	-1.7	-0.9	-2.6
^ shut	-3	-2.7	1.2
^ si	-4.8	-2.6	-4.1
^ siento	3.9	4.4	-1.1	electric
^ sin	0.3	0.9	-1.5
^ sink	-3.7	-4	-2.8
^ skylight	-3	-2	-2.3
^ slow	-4.6	-2.5	-2.1
^ small		1	-0.8	fire
^ smell	3.8	2.7	-1.9
^ smelled	1.1	0.7	-1.9
^ smelling	2.9	3.6	-1.3
^ smells	6.9	5.8	-3.2
^ smoke	-2.3	-0.4	-2.9
^ solo		-2.5	-3.3
^ someone	-4	-3.3	-1.7
^ something	1.4	2.4	-1.7	fire
^ somos	-2.3	-2	-2.3
^ sorry	-3.2	-3.2	-4
^ soy	-4.1	-3.8	-3.8
^ sparks	4	3.5	-2.3	electric
^ spring	1.2	-1.8	-0.9
^ stop	-7.7	-4.6	5.3
^ storm	3.5	-0.8	-2.2
^ stove	0.8	2.2	-3.3
^ sump	1	-2.7	-2.3
^ sunday	-3.4	-2.2	-2.5
^ supply	3	-1.7	-1.4
^ switch	1	0.6	-1.2
^ take	-3	-3.2	2.9
^ tarp	2.8	-2.4	-2
^ tenant	-3.4	-0.9	-0.4
^ tengo	-0.9	-4.3	-5.1
^ text	-3.3	-2.3	-2.6
^ thank	-1.9	-1.1	-1.7
^ thanks	-0.7	-1	-1.6
^ thermostat	-0.4	-5.2	-1.6
^ think			-1.3
^ thurs	-1.5	-2.1	-2.4
^ thursday		-1.1	-1.1
^ thx	-3.6	-3.2	-5.8
^ tiene	-2	-1.1	-2.4
^ tienen	-2.5	-1.5	-2.4
^ tingle	1.4	1.2	-1.2	electric
^ toda	2.9		-1.8
^ today	4.8	-3.1	-2.1
^ toddler	1.8	-2.1	-1.7
^ todos	-2.5	1.2	-1.8
^ toilet	-0.6	0.2	-2.8
^ tomorrow	-3.9	-3.5	-2.7
^ tree	-0.2	0.8	-1.8	wire
^ tub	0.3	-3.3	-2.5
^ tues	-2.2	-2.7	-3.5
^ tuesday		-2.8	-3.6
^ turned	-4.1	-3.8	-2
^ turns	-1.8	-1.7	-1.1
^ um	-2.7	-0.8	-0.6
^ unit	-1.2	-3.1	-2.4
^ unsubscribe	-3.8	-3.4	5.2
^ upstairs	-0.2	-3.9	-3
^ urgent	5.8	-3	-4.1
^ urgente	4.9	-4	-3.7
^ vendemos	-1.3	-1.5	-2.5
^ viernes		-1.5	-1.9
^ vous	-1.3	-1.1	-3.3
^ walk	1.8	-1.5	-1.2
^ wall	1.9	1.8	-1.9
^ want	-0.4	-4.9	-2.1
^ washer	-4.4	-3.8	-3
^ washing	2.7	-4.6	-1.7
^ water	-0.9	-3	-2.9
^ weatherhead	2.5	3.7	-1.7	wire
^ wed	-2.7	-3	-4.4
^ wednesday		-2.3	-3.4
^ weekend		-1.8	-2.4
^ well	1.6	-1.5	-1.9
^ went	-1.6	-2.1	-2.5
^ what	-4.1	-4.7	-2.9
^ whats	-4.1	-4.4	-3.6
^ when	-4.4	-3.8	-3.6
^ where	-2.8	-2.7	-2
^ who	-3.3	-3.5	-2
^ whole	-0.6	-0.3	-1.7
^ wire	3.7	3.7	-2.4
^ wires	4.4	5	-1.6
^ would	-1.1	-1.8	-2.3
^ wrong	-2.6	-2.3	-1.3
^ yall	-2.7	-1.8	-1.9
^ yes	2.9	-0.7
a alguien	-0.3	-3.1	-3.3
a bad	-4	-3.7	-1.3
a ballpark	-1.3	-1.2	-2.3
a bath	-0.6	-0.6	-0.7
a bid	-1.4	-1.5	-2
a big	2.9	3.2	-0.5
a bit	-1.2	0.5	-0.7
a burning	4.2	4.2	-1.1	fire
a buzz	2.7	2.6	-2.1	electric
a cable	4	2.8	-1	fire
a call	1.6	-2.7	-2.8
a co	-2.9	-2.7	-0.8
a company	-1.2	-0.8	-1.4
a different	-2.4	-1.5	-3.7
a echar	2.2	-0.9	-1
a faucet	-2.4	-1.3	-1.2
a fence	0.9	1.1	-0.6
a fire	-2.8	-2.9	-2.1
a flight	3.1	-1.8	-1.4
a foot	1.8	-1.2	-1.1
a gas	5.5	5.3	-2	gas
a generator	-4.4	-4.3	-0.2
a guy	-2.4	-2.9	-2.2
a handyman	-1.3	-1.1	-2.1
a helper	-1.6	-0.9	-1.3
a hiss	2.5	2	-1.2
a hissing	-2	-0.8	-0.9
a hole	2.5	-2.3	-2
a house	-2.4	-1.4	-3.6
a huevo	0.8	1.8	-1	gas
a humedad	-4.9	-4.1	-1.2
a humidifier	-2.9	-2.4	-1.4
a job	-4.5	-2.8	-2.8
a jolt	4.6	4.8	-2.8	electric
a jueves		-1.2	-1.6
a leak	2.4	0.5	-1.1	gas
a licensed	-1.3	-1.8	-1.5
a light	-0.2	-1.2	-2.7
a lil	-2.5	0.2	-1.5
a limb	0.2	1	-2.2	wire
a little	-2.4	-2.3	-2.5
a new	-3.4	-3.3	-1.2
a newborn	2.4	-3.1	-1.6
a pan	-3.8	-2.7
a perder	2.5	-1.4	-1.2
a plastico	3	2.8	-1.1	fire
a plumber	1.2	2.2	-2	gas
a price	-4.1	-1.2	-1.5
a quemado	5.9	5.1	-2.2	fire
a quote	-1.7	-2.5	-3.9
a real	1.6	1.4	-1.9
a rental	-2	-1.9	-1.3
a repipe	-2	-1.2	-0.9
a ring	-3	-2.3	-1.1
a roof	-2.2	-0.9	-1.2
a shock	2.2	1.8	-1.3	electric
a shovel	2.9	3.1	-1.6	gas
a sink	-2.7	-0.8	-0.9
a slow	-1.8	-1.1	-0.8
a small	1.6	1.1	-1.2
a summer	-0.8	-1.1	-1.1
a tall	-4	-3.6	-2.5
a tingle	3.3	3.4	-2.1	electric
a toilet	-2.9	-3.1	-2.6
a trabajar	2.6	-1.2	-0.7
a tree		1.4	-1.7
a tripped	-1.4	-1.7	-1
a tub	-2.1	-1.9	-4.1
a tune	-2	-2.5
a tv	-3.3	-3.3	-2.3
a vent	2.2	3.1	-1.6
a water	-3.3	-1.6	-1.3
a waterfall	2.5	-3.6	-3
a website	-2.2	-2	-2.2
a wire	2	2.2	-1.9
abajo	1.3	-2.2	-1.1
abanico	-0.5	3.1	-4.1
abanico $	-2.3	-2.1	-1.7
abierta	2	3.2	-0.6	gas
abierta la	2.1	2.7	-0.4
about	-2.3	-0.9	-6
about #	2.3	1.4	-0.8
about a	-1.8	-0.9	-0.5
about my		-1.7	-1.5
about the	-4	-2.7	-2
about to	-0.6	-2.2	-1.4
about your	-2.8	-1.7	-2
above	3.2	2.1	-1.1	electric
above $	2.3	1	-0.7
abre	-1.4	-2.1	-1.4
abre ,	-1.4	-2.1	-1.4
abrimos	2.5	2.2	-1.3
abt	-1	2.2	-0.3
abuela	2.4	0.6	-1.2
abuelito	3.5	2.3	-0.8
ac	0.9	-4	-3.5
ac #	2.2	-2.5	-1.8
ac $	-4.5	-1	-2.3
ac ,	-1.7	-1.3	-0.9
ac blowing	-2.7	-1.5	-1.9
ac is	2.5	-4.5	-1.7
ac isnt	5.2	-1.7	-0.9
ac not	-0.2	-1.1	-3.4
ac service	-1.4	-0.9	-1.5
ac smells	-4.7	-3.4	-2.5
ac tune	-2.9	-2.6	-1.3
ac unit	3.6	0.6	-1.3
accident	-3.4	-3.2	-3.9
accident $	-3.1	-2.8	-3.5
acondicionado	4.7	-0.4	-2.3
across	-0.3	1.8	-2.2	wire
across the	2.9	2.7	-0.6	wire
acrost	2	2	-0.3
ad	-2.5	-2.5	-2.1
add	-4.3	-3.9	-4.9
add #	-1.7	-1.1	-0.9
added	-3.5	-4.2	-0.9
adding	-2.9	-3.8	-0.8
adding a	-2.9	-3.9	-0.8
address	-2.8	-3.1	-3.1
address is	-0.9	-1.8	-1.4
adentro	6.1	1.7	-3
adentro $	3.9	-3	-2.1
adentro ,	2.3	-1	-1.4
ads	-2.6	-2.3	-2.8
aft	-2.8	-2.4	-0.7
aft #		-1	-0.9
after	-2.3	-2.4	-7.4
after #	-0.8	-3.9	-6.7
after $		-1	-0.9
after church	-2	-1.3	-1.1
after school		-2.1	-1.5
after that	0.6	-3.1	-3.4
after the	2.3	3	-2
after work	-2.3	-1.8	-1
afternoon	1.1	-1.1	-2.4
afternoon $	0.8	-0.4	-1.6
afuera	0.3	1.8	-1.9
afuera ,	-2	-0.6	-1.1
again	-1	0.3	3.7
again $	-1.8	-1.8	4.3
again ,	1.2	0.2	-0.7
again this	2.5	2.2	-1.6
agarro	3	2.7	-2.5
ago	1.7	2.3	-1.3
ago ,	0.9	1.4	-1.4
agua	3.9	1	-3.3	electric
agua $	2.5	-0.5	-4.1
agua ,	-1.8	-1.1	-0.7
agua a	1.8	1.7	-1.1	electric
agua al	2.6	3.1	-2.3	electric
agua caliente	-6	-6.2	-2
agua del	3.6	-1.1	-1.7
agua en	2.9	-3.5	-2
agua no	4.7	-4.2	-2.6
agua por	6.5	2.5	-1.6	electric
agua sale	-2.4	-5.7	-2.1
agua ya	4.2	5.9	-1.9
aguas	3	-3.1	-1.1
aguas negras	3	-3.1	-1.1
ahi	1.1	-2.2	2.4
ahora		1.3	-0.4
ahorita	3.7	-1.4	-1.9
aint	1.9	-3.3	-2.2
air	6.7	-1.6	-4.7
air and	3.4	-2.2	-2.3
air conditioner	2.7	-2.2	-1.8
aire	2	-1	-3.7
aire $	-2.4	-0.3	-2.3
aire ,	2.7	-1.4	-2.6
aire acondicionado	4.7	-0.4	-2.3
aire enfria	-3.8	-1.7	-1.5
aire no	4.1	-3.5	-1.2
aire y	2.3	-1.7	-1.1
al mayoreo	-1.7	-1.6	-2.3
al pasillo	2.5	-2.3	-2
alarm	1.2	3	-3.6	carbon_monoxide
alarm $		-0.9	-2.9
alarm going	4.7	3.5	-2.3
alarm keeps	3.7	3.5	-0.8
alarm panel	-3.2	-3.9	-1.7
alarm went	1.2	1.7	-0.8	carbon_monoxide
alarma	0.3	1.3	-4.9	carbon_monoxide
alarma de	4.5	4.3	-2.2	carbon_monoxide
alarms	-2.6	-1.6	-1.1
alder		-3.3	-1.2
alfombra	3.2	-2.4	-2.1
alguien	3.3	-3.8	-4.1
alguien $	-2.6	-2.4	-3.4
alguien hoy	2.8	-2.1	-1.5
alguien que	2.4	-2.1	-1.5
all	1.4	-2	-0.3
all $	1.8	-2.4	1.2
all ,	2.9	-1.7	-2.6
all day	-1.6	-1	-2.2
all good	-3	-2.9	-1.9
all messages	-0.9	-1	1.3
all my	3.2	-0.8	-1.2
all night	2.4	1.1	-0.6
all nite	1.5	1.9	-1.1
all over	-1.1	-2.3	-0.6
all set	-2.8	-2.2	-3.6
all the	-2.4	-3.3	-1
alley	3.4	2.3	-2.1	wire
alley behind	2.1	2.3	-2.2	wire
almost	3	-1.3	-1
alone	-2.9	-2.2	3.6
alone $	-2.9	-2.2	3.6
already	-3.4	-2.7	0.7
already got	-3.9	-3.4	1.4
already had	-3	-2.3	-3.2
already here	-2.8	-1.7	-2
alto	-5.6	-4.9	4.6
alto $	-2	-2.1	3.9
alto por	-3.2	-1.5	3.7
alvarado	2	2.2	-1.7
ambulance	3.1	-1.7	-1.6
amp	-2.7	-3.4	-1.9
amp ,	-2.6	-3.3	-2
amps		-2.3	-3
an electricidad	2.5	-0.5	-0.2
an estimate	-2.4	-3	-1.9
an hour	2	2.4	-1
an old	-4.3	-4.4	-2
an outlet	-6.2	-4.7	-1.1
an oxygen	2.2	3	-1	medical
and ac	2	-2.6	-1.1
and climbing	2.4	2.3	-0.5
and did	-2.8	-2.9	0.2
and down	1.4	2.5	-0.4
and dropping	3.5	-2.4	-1.6
and fixed	-3.5	-2.9	-2.1
and furnace	2.9	-2.6	-2.3
and gas	1.7	2.5	-1.9
and got		1.3	-2
and half	1.1	3.3	-0.5
and haul	-2.2	-1.7	-2.7
and left	2.3	1.6	-0.6
and lights	3.6	1	-0.7
and look	-2.3	-0.7	-2
and made	-1.3	-1.5	-1.5
and need	-1.9	-1.5	-1
and no	5.1	0.6	-1.8
and now	4	5.1	-3.7
and off	-4.2	-3.9	-3.5
and one	3.7	0.6	-1.2
and over	2.3	1.7	-0.8	carbon_monoxide
and pulled	2.1	2.5	-0.6	wire
and put	-1.4	-1.2	-1.5
and rain	1.9	-1.7	-1.3
and said	2.4	1.8
and smells	2	1.6	-1.1
and sparking	2.8	2.5	-1.4
and split	-0.9	-2.2	-1.7
and thurs	-1.1	-1.1	-1.9
and toilets	2.6	-1.8	-0.9
and water		-2.6	-1.4
and went	2	0.9	-0.7
and wont	4.7	1.8	-2.8
ando	-0.8	0.8	-2.9
ando buscando	-2.2	-1.6	-1.5
annual	-3.6	-2	-3.8
annual maintenance	-1.4	-1.3	-2
ano	-1.7	-1.5	-0.5
ano pasado	-1.7	-1.5	-0.5
anoche	3.5	0.8	-2
anoche $	2.8	-2.2	-2.1
anoche ,	1.7	-1.4	-0.2
anos	1.1	-2.3	-2.7
anos de	-1.4	-0.9	-0.7
another	-3.7	-4.4	-1.9
another company	-1.5	-2	-1.8
another plumber	-3.5	-3.5	-1.7
answer	-2.2	-1.2	-1.9
answer your	-2.2	-1.2	-1.9
answering	-1.3	-3	-1.4
antes	1.6	-3.4	-3.9
antes de	-4.8	-3.4	-2.1
antes del	-1.6	-1.2	-1.5
any	0.5	-4.5	-2.1
any afternoon	-2.8	-1.1	-1.3
any day	-5.4	-3.3	-0.8
any evening	-3.5	-1.1	-1.7
any faucet	3.4	-3.4	-2.4
any more	-0.6	-0.5	1.3
any morning	-3.6	-1.9	-2
any openings	-2.8	-2.4	-2.3
any time	0.7	-1.5	-3.8
any weekday	-1.4	-0.8	-1.2
any work	-1.7	-0.9	-1.7
anybody	-2.4	-1.5	-1.3
anybody $	-2.4	-1.5	-1.3
anymore	-2.6	-1.4	0.7
anymore $	-2.3	-2	0.7
anyone	2.5	-1.4	-1.7
anything	-1.6	-0.6	1.1
anything $	2.4	1.5	-0.8
anytime	-2.3	-3.3	-2.9
anytime $	-2.7	-2.8	-3.1
anyway	-4	-2.5	-3.2
anyway $	-4.3	-2.4	-1.6
apagada	0.5	1.8	-1.8
apagador	5.4	5.6	-4.1	electric
apagador $	2.6	2.7	-2.2	electric
apago	5.2	0.6	-2.4
apart	2.6	2.1	-0.7
apartment	1.9	-2.2	-2.6
apesta	3.8	3.2	-1.3
aplicar	-3.1	-3.5	-3.4
app	-2.9	-2	-2.1
app #	-2.9	-2	-2.1
appelez	1.1	-2.1	-2.8
appelez moi	1.1	-2.1	-2.8
appointment	-3	-2.3	-4.6
appreciate	-2.1	-1.9	-2.3
appreciate you	-1.7	-1.7	-2
apprentice	-1.3	-1.7	-2.2
apprentices	-1.4	-1.3	-2.1
apprentices $	-1.4	-1.3	-2.1
appt	-1.8	-1.2	-1.9
appt $	-1.7	-0.9	-1.7
apt	-0.6	0.7	-2.3
apt #	0.6	2	-2.1
apto	3.5	-1.4	-0.7
apto #	3.1	0.5	-0.7
aqui		0.4	-3.4
aqui ,	-1.9	-1.3	-2.3
arbol	2.3	3.5	-1.7	wire
arbol tumbo	2.4	1.7	-1.4	wire
arcing	5.3	6.4	-2.5	electric
arcing at	3.7	3.8	-2.4	electric
are all	4	1.8	-2.4
are burning	1.7	1.6	-0.7
are dimming	2.3	-0.7	-0.5
are fine	1.9	-2.2	-1.1
are freezing	2.4	-2.8	-1
are good	-2.1	-2.5	-0.9
are out	2.7	-2.2	-1.9
area	-1.5	-1.2	-2.1
area $	-1.4	-1.3	-1.1
arm	3.5	3.2	-2.1
around	0.3	1.8	-2.8	electric
around #		-2.5	-2.4
around the	0.8	2	-1	electric
arreglar	-4.2	-2.7	-3.3
arreglar una	-2.8	-1.3	-2.1
arreglaron	-1.7	-1.5	-0.5
arreglaron ,	-1.7	-1.5	-0.5
arreglo	-3.2	-3.1	-3.2
arreglo $	-1.8	-2.3	-2.3
arreglo mi	-2.2	-1.6	-1.5
arret	-0.2	0.4	4	carbon_monoxide
arret $	-2.2	-1.9	4
arriba	2.3	1.2	-1.5
as	-1.4	-1.2
as last	-2.2	-1.5	-1.7
as possible	2.4	-1.4	-1.7
as soon	2.4	-1.4	-1.7
as spam	-2.3	-1.8	1.6
asap	5.2	0.4	-3.6
asap $	4.2	-3.9	-3.7
asi	-2.9	-3.4	-0.9
ask	-2.1	-1.6
ask for	-2.1	-1.6
asked	-2.6	-1.6	2.2
at all	6.1	-2.9	-4.6
at copperline	-1.3	-0.8	-0.8
at home	3.5	3.7	-1.4	medical
at night	1.3	-0.2	-1.8
at work	-0.7	1.1	-2.2
atras	2.5	1.6	-1.6
atras ,	1.2	1.3	-1.6
attic	0.6	2.5	-3.8	fire
attic $	3.5	3.2	-2.6	fire
attic ,	-1.6	2.1	-0.8
attic is		-0.3	-1.2
au	-1.8	-4.7	-3.4
austin	-1.7	-2.5	-1.8
austin ,	-1.7	-2.5	-1.8
available	-3.6	-3.7	-4.7
available $	-2.6	-2.7	-3.5
ave	-0.9	-1	-6.6
ave #	-0.2	-4.6
ave $	0.8	-0.8	-2.4
ave ,	-1.1	1.6	-2.4
ave apto	2.5	-0.5	-0.8
avenida	-2	-0.5	-2.8
away	4.7	0.3	-3.5
away ,		-1.3	-1.9
ayer	-0.3	-1.9	-2
ayuda	2.5	1.8	-1.6
ayuda $	0.2	1.2	-1.5
ayudante	-2.4	-2.5	-3.3
ayudantes	-3.6	-2.6	-3.5
ayudantes $	-3.6	-2.6	-3.5
azul	-0.2	0.5	-2.6
azul ,	-1.9	-1.5	-2.4
b	1.1	2.1	-0.4
b $	1.7	1.6	-0.5
baby	2.2	-1.5	-1.5
back	-1.7	2	-2.4
back $	2.7	0.3	-2.8
back ,	-3.5	-3.2	-1
back door	-3	-2.4	-1.1
back in	-3	-1.8
back on	0.4	0.2	-2.1
back to	-0.9	-1.6	-1.4
back up	-0.9	-0.5
backed	5.1	0.4	-2.6	gas
backed up	4.8	-4.5	-2.6
backing	4.7	-3.9	-2.2
backing up	4.7	-3.9	-2.2
backup	0.2	2.1	-2.2	medical
backup for	-1.6	-0.8	-1.9
bad	-0.3	-0.8	-3.4
bad $	-2	-4.1	-2.7
baja	-5	-5.1	4.6
baja $	-3.4	-3.7	4.4
baja presion	-3.3	-2.3	-3.4
bakery	4.8	-3.5	-4.1
ballpark	-1.4	-1.8	-2.3
bang	0.2	1.3	-1.6
bano	2.4	-0.3	-3.1
bano $	0.7	-0.7	-2.4
bano ,	3.1	2.6	-0.6
bano esta	-0.9	-2.8	-2.2
bano se	4.5	-2	-1.9
bano y	2.6	2.6	-0.6
bar	0.8	-3.6	-2.8
bare	2.2	3.8	-2.9	electric
barn	-3.6	-2.7	-1.2
barn ,	-2.1	-1.4	-1.4
barrow	-2	-1.1	-1.3
barrow $	-2	-1.1	-1.3
base	-3	-2.2	-1.6
basement	5.4	2.5	-2.9
basement $	4.1	-2.5	-2.7
basement ,	2.5	1.7	-1.9
basement and	3.1		-0.3
basement filling	4.8	-2.9	-2.6
basement flooded	2.4	4	-1.6	electric
basement floor	2.5	-2	-1
basement has	2.6	-1.5	-2.2
basta	-3.4	-3	5.1
bath	-4.1	-5	-2.3
bath ,	-0.9	-1.1	-0.7
bath fan	-1.2	-1.7	-1.7
bathroom	1.1	-1	-3.1
bathroom $	1.7	-2.3	-1.6
bathroom ,		-2	-0.8
bathroom ceiling	2.4	1.8	-0.3
bathroom exhaust	-2.2	-2.5	-1.6
bathroom fan	1.2	2.8	-1.4
bathroom outlet	4	3.3	-1.3	electric
bathroom sink	-3.3	-0.9	-1.2
bathtub		-2	-2.1
batteries	-1.6	-2.6	-1.3
battery	-0.9	1.7	-3.1	medical
battery $	-1.9	-2.6	-1.6
battery backup	-0.3	1.3	-2.1	medical
bay	3.1	-3.1	-2.6
bay door	4	-2.3	-2
bayshore	1.8	-1.5	-1.7
be here	0.3	-0.3	-1.3
beach	-3.5	-3.7	-2.3
beat	-1.7	-2.5	-0.8
bebe	4.9	-3.3	-2
bebe $	4	-1.1	-1.2
because	2.3	1.6	-0.4
bed	1.1	0.8	-1.3
bedroom	-0.5	-2.3	-1.7
bedroom $	1.4	-0.9	-2.5
bedroom ,	-0.6	-1.3	-1.6
bedrooms	1.6	-4.5	-2.5
beep	-2.4	-2.5	-0.7
beeping	1.1	3.9	-2	carbon_monoxide
beeping #	2.8	2	-0.9	carbon_monoxide
beeping $	-1.6	1.4	-3.1
before	-1.1		-6.7
before #	0.5	-3.2	-5.3
before ,	-2	-1.6	-0.9
before it	-3.5	-2.2	-1.8
before noon	-0.9	-2	-1.5
before we	-2.3	-1.5	-1
behind	3.7	5	-2.2
behind fridge	2.5	2.1	-1.2
behind it	-1	-4.3	-0.9
behind my	2.8	2.8	-2
behind the	3.8	4.8	-1.4
bellaire	0.2	-2	-2.1
bellaire $	0.2	-2	-2.1
below	3.1	-3	-0.8
bend	-1.2	-3.7	-0.9
bend $	-0.4	-3.3	-0.9
best	-3.4	-3.1	-3.6
best $		-1.9	-2.4
beto	-1.4	-1.2	-1.4
better	3.4	-2.5	-3.9
better $	4	-2.3	-3.2
between	-3.4	-2.2	-2.9
between #	-3.4	-2.2	-2.9
bib	-0.9	-2.5	-2.2
bid	-2.3	-3	-2.3
bid $	-2.2	-2.9	-2.4
bid on	-1.4	-0.9	-1.6
bien	0.6	3.1	-2.2
bien $	-3.9	-1.8	-1
bien ,	-2	-1.8	-2.3
bien caliente	4.2	3.7	-1.6
bien feo	2.3	2.4	-1
big	2.1	3	-1.3
bigger	-2.7	-2.6	-1.6
bill	-4.1	-4.2	-2.3
bill doubled	-2.9	-2.7	-0.2
bill is	-3.1	-1.8	-0.8
bip	-2.8	-2.4	-0.5
birch	-1	-1.2	-1.4
bit	0.6	2.8	-2.3
black	4.8	4.1	-2	electric
black $	2.9	2.2	-2.1	electric
blanca	3.7	1.8	-1.1
blast	3.2	-2.2	-0.5
blast $	3.2	-2.2	-0.5
bldg	-0.4	-3.6	-2.8
blew	2	-0.6	-2
blew off	3.1	-3.2	-1.9
blinking	2.9	3	-1.5
blinking red	1.7	1.5	-1.5
blinks	-2.3	-2.8	-2.3
block	-2.7	-2	2.3
block me	-1.8	-2	3
blocked	0.7	0.3	2.6
blowing	3.6	2.8	0.8
blowing cold	4.1	-2.6	-1.7
blowing hot	2.9	-3.4	-2.5
blowing smoke	1.8	3	-1
blowing up	-1.5	-1.8	2.3
blows	-1.1	-1.2	-3.2
blue	2	2.6	-2.9	electric
blue flashes	2.9	2.6	-1.8
bluebonnet	1	0.9	-1.2
blvd	-5.6	-5.1	-3.8
blvd $	-2.7	-2.4	-2.4
blvd ,	0.4	-1.6	-1.7
blvd apt	-2.5	-3	-3.2
bodega	3.5	-0.8	-0.5
boiler	1.6	1.9	-2.8
boiler $	3.3	3.1	-2
boiler ,	1.9	-2.5	-1.7
boiler de	1.4	2.5	-0.8
boiler is	2.5	-1.7	-1.1
bone	-1	-0.3
book	1.4	-2.4	-0.5
borreme	-2.8	-2.6	4.4
borren	-1.5	-1	1.7
borren mi	-1.5	-1	1.7
bota	-0.4	-1.5	-1.1
bota agua		-1.2	-0.7
both	3.3	-0.5	-2.2
both tubs	1.5	-1.9	-1
bottom	0.2	2.8	-1.5
bottom of	-0.7	0.9	-1.7
bought	-1.3	-1.9	-1.3
bought a	-1.1	-2	-1.3
boul	-2.5	-2.3	-2.9
boul ,	-2.5	-2.3	-2.9
bowl	-1.6	-1	-0.8
bowl ,	-1.6	-1	-0.8
box	2.5	5.3	-3.9	electric
box #	-4	-4.3	-3.3
box $	2.8	3.8	-1.8	electric
box ,	0.4	2.5	-0.7
box is	4.1	4	-2.2	electric
bramble	-2.2	-1.9	-2.4
branch	0.7	1.2	-2.4	wire
branch scraped	-3	-2.2	-2.1
break	-2.4	-2.9	-1.8
breaker	3.3	4.7	-2.9	electric
breaker $	1.5	1.1	-3.5
breaker ,	-1.3	-0.6	-1.4
breaker box	2.8	2.6	-1.2	electric
breaker for	-2.5	-1.7	-1.1
breaker is	3.3	3.1	-1.6	electric
breaker keeps	3.3	0.9	-1.1
breaker panel	2.4	2.7	-0.9	electric
breaker trips	-2	-2.6	-2.2
breaker wont	5.1	1	-0.5
breakers	4	4.3	-2.4	electric
breakers $	1.6	2.7	-1.1	electric
breast	3.2	-2.1	-1.6
breast milk	3.2	-2.1	-1.6
brent	-1.3	-0.8	-0.8
brent at	-1.3	-0.8	-0.8
bright	2.3	2	-0.8
bright and	2.3	2	-0.8
broadway	-3.1	-2.6	-1.8
broke	0.2	-1.8	-1.8
broke ,	1.6	-1.8	-0.8
broke in	-3	-2.4	-1.1
broke off	1.7	1.8	-1.7
broke on	-4.5	-4.8	-2.2
broken	-1.3	-4.6	-2.6
broken $	-3.2	-2.9	-1.7
bronx	1.3	-3.2	-0.6
bronx ny	1.3	-3.2	-0.6
brother	-2	-2.5	-2.2
brother in	-1.8	-2	-1.8
brown	-1.8	0.4	-3.1	electric
brown ,	1.4	1.9
brown and	2.6	3	-1.2	electric
brown water	-3.1	-2.3	-2.2
brule	3.5	4.1	-2.3
bubbles	1.6	1.7	-1.7	gas
bubbling	3.2	-3.1	-1.3
bubbling up	3.2	-3.1	-1.3
bucket	-1	-2.6	-0.9
bud	-2.5	-1.2	-0.6
buenas	-2.5	-1.3	-0.7
buenas tardes	-2.1	-1.2	-0.2
build	-4.3	-3.1	-3.4
building	0.4	-3.4	-1.4
building ,	2.7	-1.8	-1
built		-2.5	-2.1
built in		-2.5	-2.1
bulb	-1.1	1.6	-1.7
bulging	2.8	-3.4	-1.3
bunch	-2.3	-1.7	-1.6
bunch of	-2.3	-1.7	-1.6
burn	2.5	2.6	-2.3	electric
burn mark	2	2.3	-2.2
burned	-2.4	0.4	-2.7
burned out	-2.8	-3.1	-2.8
burner	-2.1	-1.6	-2.5
burner and	1.8	2.7	-0.5
burner knob	0.8	1.8	-1.9
burner on	-2	-0.8	-1
burner out	-2.5	-1.8	-1.9
burning	6.3	7.1	-2.1	fire
burning in	3.8	2.7	-1.8	fire
burning plastic	2.2	3.5	-2
burning smell	0.6	1.5	-1.2	fire
burnt	3.8	4	-2.1
burnt hair	2.5	3	-1.2
burnt rubber	2.1	2.2	-0.8
burnt smell	5.7	3.5	-1
burst	5.4	-0.9	-2.8
burst $	4.8	-4.2	-2.7
burst pipe	1.2	-2.9	-2.1
bury	-2.4	-2.7	-1.4
buscando	-3.3	-3.3	-4
buscando chamba	-1.7	-0.9	-1
buscando jale	-2.8	-2	-2.6
busco	-3.2	-2.6	-2.8
business	-3.8	-2.7	-3.2
business ,	-1.4	-1.4	-1.3
business owner	-0.9	-1	-0.9
busted	2.8	-3.3	-1.3
but dont	-1.5	-2.1	-1
but furnace	-3.4	-2.7	-0.6
but makes	-2.9	-1.2	-0.8
but no	-4	-3	-2
but not	-5.2	-2.1	-3.3
but thermostat	-2.7	-1	-1.1
but wont	-2.5	-3.3	-1.7
butt	2.4	2.5	-2.5
button	-1.2	-1.5	-2.1
buy	-3.4	-2.4	-2.3
buzz	2.7	2.6	-2.1	electric
buzzes	-2.2	-0.4	-2.9
buzzing	3.7	4.2	-3.3	electric
buzzing $	4.9	4.3	-2.7
buzzing loud	2.6	1.4	-0.8	electric
buzzing sound	-4.9	-4.4	-1.2
by accident	-1.1	-1.4	-1.9
by friday	-2.9	-1.2	-2.3
by itself	-3.3	-2.8	-1.1
by tomorrow	-0.9	-0.9	-3.9
ca	4	3.1	-2
ca #	-0.9	-1.5	-0.8
ca sent	3.5	3.6	-1.9
cabeza	3.4	4.5	-1.7	carbon_monoxide
cabeza $	2	2.2	-1	carbon_monoxide
cabeza ,	2.1	2.1	-0.6
cabinet	-2.2	-3.9	-2.6
cable	0.3	2.5	-4.2	wire
cable de	1.7	2.2	-2.5	wire
cable del	3.1	3.2	-1.5
cable line	-4.8	-5.6	-1
cable pelado	3.7	3.5	-2.2	wire
cable quemado	4	2.8	-1	fire
cables	6.5	6.6	-3.7	wire
cables caidos	2.5	2.9	-1.3	wire
cables de	2.2	3	-1.5	wire
cada	1.1	1.5	-1.5
cada minuto	-2.8	-2.8	-0.5
cada que	3.2	3.1	-1.9
cae	3.2	2.8	-0.7
cae agua	2.7	2.9	-0.7
caidos	2.5	2.9	-1.3	wire
caidos en	2.5	2.9	-1.3	wire
caja	2.8	4.8	-2.4	electric
caja de	3.7	4.9	-2.4	electric
calefaccion	8	-1.3	-3.3
calefaccion $	3.8	-1.2	-2
calefaccion desde	3.4	-2.3	-1.8
calefaccion y	2	-2.3	-1.4
calentador	1.5	1.2	-3.2	gas
calentador $	2.7	2.7	-1.6	gas
calentador de	-0.8	-2.1	-2
calentador esta	-2.2	-2.6	-1.6
calentador nuevo	-1.8	-1.6	-1.7
calenton	5.1	3.3	-3	carbon_monoxide
calenton $	3.4	-0.2	-1.9
calenton echa	1.6	2	-1.4
calienta		-0.7	-3.8
calienta $	-6.2	-5.1	-2.8
calienta ,	-4.9	-2.4	-2.2
caliente	-3.5	-0.2	-2.3
caliente $	-0.9		-1.9
caliente ,	1.2	1.3	-1.2
caliente y	4.2	1.1	-1.2
calientes	3.4	3.7	-2.4	electric
calientes $	3.4	3.7	-2.4	electric
call	-1	-3.3	-4.4
call $	-2.6	-2.4	-3.8
call ,	-2.7	-1.2	-5
call anybody	-2	-1.3	-1.4
call before	-1.5	-2.4	-4.2
call me	1	0.3	-7.5
call my	-3.2	-3.6	-2.4
call the	-0.7	-2	-2.2
call when	-5.2	-4.3	-1.8
calle	-0.2	0.8	-4.2
calle #	-1.7	1.4	-1.1
calle $	2.7	2.2	-1.5	wire
called	-3.8	-3.2	-5.9
called about	-1.4	-1.2	-0.5
called earlier	-0.2	-1.5	-0.6
called you	-2.1	-2.4	-4.3
calling	-3	-3.4	-1.3
calling about	-2.4	-2.3	-2.4
calling you	-2.7	-1.1	-1.3
calls	-2.1	-1.9	-2
calls $	-1.3	-1	-1.5
cama	1.6	-2.9	-1.1
cama $	1.6	-2.9	-1.1
cambiar	-7.2	-5.8	-3.4
cambiar el	-2	-1.7	-2
cambiar la	-2.3	-1.4	-1
cambiar un	-2.2	-1.3	-1.5
came	-0.9	0.7	-4.2
came and	1.6	2.1	-1
came back	-2.6	-3.3	-2.2
came down	4	2.8	-0.4
came loose		1.6	-0.7
came off	-0.8	-1.5	-2
came on	-2	-2.5
came out	-2.7	-0.3	-1.9
came over	-2.6	-2.4	-1.7
came thru	1.2	-3.1	-4.1
came up	-0.7	-3.5	-2.8
camera	-3.5	-3.2	-2.1
camino	-2.4	-3	-1.9
camino real	-2.4	-3	-1.9
can	0.3		-2.7
can $	2	2.1	-1.5
can ,	-2	-1.9	-1.3
can answer	-2.2	-1.2	-1.9
can cancel	-2.2	-1.5	-2.7
can do	-2.3	-2.1	-2.5
can get	-3.2	-2	-1.8
can hear	4.8	1.5	-1.4	gas
can i	-5.4	-3.8	-3.9
can see	3.9	1.1	-1.3
can smell	3.1	3.2	-1.6	gas
can someone	1.8	-3	-1.9
can start	-2.7	-0.8	-0.4
can u	-1.6	-5.2	-2.5
can wait	-2.9	-1.8	-1.1
can we	-2.3	-1.7	-2.7
can you	-2.1	-2.9	-1.1
cancel	-3.9	-3.4	2.9
cancel $	-2.1	-2.3	4.6
cancel ,	-2.2	-1.5	-2.7
cancel my	-2.9	-1.5	-5.5
cancel the	-1.7	-1	-2.1
cancelen	-1.3	-1.3	-1.1
cancelen la	-1.3	-1.3	-1.1
candela	2.8	3.1	-1.8
cant	4.9	-2.9	-2.6
cant do	-2.7	-1.8	-1.3
cant find	3.1	0.8	-1.1	fire
cant get	4.1	-2.3	-2.2
cant keep	-1.7	1.6	-1
cant reach	-3	-3.9	-0.8
cant run	1.7	2	-0.7
cant shut	2.3	-4.5	-1
cant stop	2.8	-2	-1.8
cant turn	-2.4	-2.5	-0.8
cant wait	4.4	-2.3	-2.4
cap	-3.7	-4.5	-2.2
capital	-2.5	-3.3	-2.6
car	5.8	2.8	-1.6
car $	3.1	3.2	-1.5
car is	2.7	-3.2	-1.4
carbon	3.7	5.1	-2.5	carbon_monoxide
carbon monoxide	3.4	4.3	-1.6	carbon_monoxide
carbono	1.4	1.6	-0.8	carbon_monoxide
carbono y	1.4	1.6	-0.8	carbon_monoxide
card	-3.6	-2.6	-2.8
card pressing	-1.8	-1.5	-2.1
cards	-1.9	-1.5	-3.7
care		-3.2	-3.3
care of	-2.9	-2.9	-3.2
carne	2.1	-1.6	-1
carne ,	1.7	-1.2	-1
carniceria	3.6	-1.7	-2.3
carpet	1.9	-4.4	-1.7
carpet is	1.8	-2	-1.4
carro	1.4	1.3	-1.6
carro esta	-0.6	-1.9	-1.3
cars	-3	-2.1	-1.2
casa	1.2		-4
casa $	-0.2	0.7	-2.8
casa ,	0.9	1.3	-1.2
casa azul	-1.9	-1.5	-2.4
casa esta	3.8	-1.7	-1
casa sin	3.5	-3.9	-1
casa todo	-0.8	1	-1
casa y	5.9	1.7	-1.7
casero	-2	-1.6	-1.9
casi	1.8	2.3	-0.4
casi se	1.8	2.3	-0.4
catching	1.3	-1.7	-1.3
caught	5.6	5.1	-2	fire
caught fire	5.6	4.7	-2.1	fire
caulk	-3.2	-2.6	-2.8
caulk $	-2.9	-2.1	-2
cayendo	3.3	1	-1.9	electric
cayendo agua	3.2	0.5	-2.1	electric
cayo	5	4.3	-2.3	wire
cedar	1.7	2	-1.3
ceiling	3.5		-4.3
ceiling $	3	-3.3	-3
ceiling ,	-3.2	-1.2	-2.2
ceiling fan	-1.6	3	-2	electric
ceiling from	0.6	-5.2	-0.4
ceiling in	2.1	-3.4	-0.7
ceiling is	5.2	0.2	-2
ceiling just	2.6	-4.9	-1.1
ceiling light	4.3	5.7	-0.9	electric
ceiling needs	-2.1	-1.6	-1
cell	0.7	1.6	-2.5
center	1.5	1.7	-1.4
cerca		1	-3.3	gas
cerca de	1.4	1.5	-1.1
cerca del	2.6	2.4	-1.4
cermak	2.4	-0.9	-0.8
cermak $	2.4	-0.9	-0.8
cerrar	5	1.9	-0.9
chamba	-1.7	-0.9	-1
chamba de	-1.7	-0.9	-1
chance	1.5	-3.1	-2.2
chance $	-3.5	-2.5	-1.9
chandelier	-2.7	-1.5	-2.9
change	-2.1	-1.3	-1.3
changed	-4.1	-4.3	-6.4
changed $	-1.3	-1.3	-5
changed ,	-1.9	-2.7	-2.1
charge	-2.7	-2.5	-2.8
charge for	-1.8	-1.7	-1.9
charger	0.8	1.1	-2.7	electric
charger ,	1.4	1	-1.3
chaucer	-3.1	-2	-1.3
chaucer ct	-3.1	-2	-1.3
chaude	1.4	3.2	-2.7
chaude $	1.5	4	-2
chauffage	4.4	1.6	-2.7
cheap	-2.8	-3.3	-3.5
check	-3.5	-4.2	-3.7
checked	-1.5	-1.5	-2.5
checked $	-2.1	-1.2	-2.8
checked ,	-0.8	-0.4	-0.2
chemo	3.7	-1.2	-0.7
chequen	-1.6	-1.3	-0.8
chewed	0.2		-1.4
chillando	3.1	3.5	-2.4	carbon_monoxide
chimenea	-2.9	-2.2	-2.2
chimenea $	-2.9	-2.2	-2.2
chimney	-1.2	0.4	-3.7
chimney ,	-0.4	-3.6	-0.5
chimney cap	-2.1	-2.2	-2.1
chirping	-4.8	-5	-2.4
chirps	-3.3	-3.1	-2.6
chispa	3.1	3.4	-2.2	electric
chispa del	3.1	3.4	-2.2	electric
chispas	6.3	6.8	-4.3	electric
chispas $	4.6	4.7	-3.4	electric
chispas ,	2.3	2.7	-2.1
chispitas	3.3	2.8	-1.1
chispitas $	3.3	2.8	-1.1
choc	5.3	5.8	-3.9	electric
chorro	-0.5	-1.8	-0.8
church	-0.9	-3.2	-2.5
church $	-2.5	-1	-1.8
church needs	-1.3	-1.5	-1.3
cierra	2.6	-0.3	-1.9
cierra $	1	-1.6	-1.8
cierra y	4.5	0.4	-1.3
cir	2	1.9	-1.9
cir $	2	1.2	-1.4
cir ,	-1	-1.6	-0.8
cita	-1.6	-2.2	-3.1
cita del	-1.2	-0.7	-2.4
city	-1.7	-3.7	-2.4
city says	-0.4	-2.2	-0.3
class	-1.2	-0.6	-1.6
class ,	-1.2	-0.6	-1.6
clay	-1.9	-0.8	-0.8
clean	-2.8	-1.9	-2.6
cleaned	-3.3	-2.6	-2.3
cleaning	-4.3	-4	-3
cleaning $	-3.5	-3.4	-2.2
cleaning ,	-2.4	-1.9	-2.5
cleared	-1.9	-1.6	-2.3
clicks	-3.3	-4	-1.1
clicks $	-2.7	-2.7	-1.1
clientes	-0.5	-2.6	-3.9
clientes nuevos	-1.3	-0.8	-0.9
clients	2.5	-2.5	-2
clients ,	2.2	-2.1	-0.8
clima	3.6	-2.3	-2.9
climbing	2.4	2.3	-0.5
climbing ,	2.4	2.3	-0.5
clinic	3.4	-3.4	-2.1
clinic $	2.9	-2.1	-2.2
clinica	-1.5	-1.4	-1.7
clinica dental	-1.5	-1.4	-1.7
clock	-2.3	-2.8	-2.3
clock blinks	-2.3	-2.8	-2.3
clogged	3.5	-3.3	-2.1
clogged $	2.9	-1.3	-1.7
close	-1.5	1	-1.5
close $	0.2	-2.4	-1
closed	1	-1.4	-1.9
closet	0.4	0.8	-1.7	gas
closet $	-2.3	-2.4	-2
closet ,	2.2	2.8	-0.4
closing	-1.3	-1.1	-1
closing is	-1.3	-1.1	-1
clothes	0.3	1.7	-1.4
co	5.5	7.2	-3.5	carbon_monoxide
co $	-0.5		-1.8
co alarm	4.9	5	-2.7	carbon_monoxide
co detector	0.7	1.9	-1.3	carbon_monoxide
co marca	2.8	2.7	-1.4
co thing	1.6	1.5	-0.9	carbon_monoxide
cobra	-2.8	-0.9	-1.2
cobra por	-2.8	-0.9	-1.2
cobran	-3.3	-1.8	-2.1
cobran por	-2.1	-1.2	-1.4
cocina	0.2	1.4	-3
cocina $	2.2	0.4	-2.6	gas
code	-2.3	-1.6	-3.8
code #	-2.2	-1.6	-3
coil	-2.4	-2.1	-1.9
cold	2.2	-5.3	-4.5
cold ,	2.7	-2.6	-2.7
colgando	3.3	3	-1.9
collapsed	4.2	-4	-3.2
combien	-3.5	-2.9	-3.1
combien pour	-3.5	-2.9	-3.1
come	2	-0.6	-3.6
come $	-3.2	0.8	-2.3
come on	2.3	-2.3	-1
come out	-2	0.4	-3
come today	3.2	-2.9	-1.5
comes	2.6	-0.3	-1.2
comes in	-1.5	-0.2	-0.5
comes on	3.3	2	-0.7
coming	5.4	2.2	-2.5
coming ,	1.3	-1.9	-0.9
coming from	-0.4	2.3	-1.9	fire
coming in	1.6	-4	-3.4
coming on	4.6	-2.1	-2.1
coming out	3.9	5.3	-1.9
coming through	1.7	-3.7	-1.5
coming thru	4.1	2.8	-0.5	electric
coming up	5	-3.1	-0.9
commercial	-2	-1.3	-2
compania	-2.8	-2.5	-3.2
compania de	-2.7	-2.8	-3.5
company	-1.5	-3.2	-1.8
company $	-3.7	-2.8	0.2
company is	-2.9	-2.4	-3.7
completely	4	-1.8	-1.1
completely ,	3.1	-1.6	-1.2
compre	-2.5	-1.8	-1.2
compre otra	-2	-1.7	-0.9
compressor	2.8	-1.5	-1.4
con dolor	1.7	3	-1.8	carbon_monoxide
con oxigeno	1.4	3.3	-0.9	medical
concentrador	3.4	4.5	-2.2	medical
concentrador de	3.4	4.5	-2.2	medical
concentrator	3.1	5	-1.5	medical
concentrator and	1.6	2.6	-0.8
concession	-3.6	-3.7	-3.1
condensation	-4.2	-3.7	-2.1
conditioner	2.7	-2.2	-1.8
congelador	3.6	-1.7	-2.3
congelador de	3.6	-1.7	-2.3
conozco	-4.2	-3.4	-4.4
conseguimos	-1.3	-0.8	-0.9
conseguimos clientes	-1.3	-0.8	-0.9
contabilidad	-3.2	-2.3	-3.2
contact	-2.3	-2.1	4.2
contact me	-2.1	-2	3.5
contacten	-3.2	-2.4	3.1
contacten $	-2.7	-2.2	2.7
contacting	-1.5	-1.6	2.6
contacting me	-1.5	-1.6	2.6
contacto	1.4	4.5	-4.1	electric
contacto $	3.9	4	-2.2	electric
contacto ,	-1.4	-1.5	-2.3
contacto de	2.6	3	-1.4
contactos	-2	1.6	-4.2
contractors	-3.3	-3	-4
contractors $	-2.7	-2.8	-3.1
convert	-3	-3.5	-1.3
cook	2.5	1.5
cool	-0.3	-3.2	-2.9
cool ,	2.5	-1.7	-0.8
cool air	-3.1	-2.9	-2.5
cooler	4.3	-1.9	-2.8
cooling	4.1	-1.5	-1.3
cooling ,	0.5	-0.8	-0.9
cools	-2.4	-1.4	-1.6
copper	-3.4	-2.6	-2.1
copper pipe	-3.1	-2.9	-1.9
copperline	-1.3	-0.8	-0.8
copperline supply	-1.3	-0.8	-0.8
cord	0.4	2.3	-2.1	electric
cord ,	-2.9	-1.1	-0.5
cord is	3.3	2.7	-1.2
corner	-2.2	0.2	-3.5
corner of	-1.1	0.8	-0.9
corriente	6.1	6.4	-3.2	electric
corriente $	3.7	4.5	-3.2	electric
corriente cuando	3.5	3.8	-1.5
corriente en	2.3	0.7	-0.8
corto	5	3.3	-1.2
cotizacion	-3.3	-2.9	-2.5
cotizacion de	-2.1	-2.1	-2.3
cotizacion para	-2.4	-2.2	-1.7
couch	2.7	1.2	-0.7
couch is	0.6	0.9	-0.8
could	-0.5	0.6	-3.3
could you	-2	-2	-2.8
couldnt	-2	-2.3	-1.3
coule	4.4	-2.2	-2.6
county	2.7	1.8	-0.9
county line	2.4	0.8	-1.1
courant	4.4	3	-2.9
cousin	-2.3	-2.2	-2.3
cousin $	-2.3	-2.2	-2.3
cover	-1.4	-0.9	-3.3
cpap	3.2	-5.5	-1.5
cracked	0.2	0.4	-2
cracked and	2.9	-2.2	-0.4
crackling	5.7	5.6	-1.1	electric
crank	-1.7	-1	-0.8
crawl	1.1	-1.6	-0.9
crawl space	1.1	-1.6	-0.9
crawlspace	2.8	2.8	-1.3
crazy	4.5	3.8	-2.7
cream	3.2	-1.7	-1.3
credit	-1.3	-1	-2.2
credit card	-1.3	-1	-2.2
creek	-0.2	0.7	-0.4
creo	1.3	1.2	-3	gas
creo que	1.3	1.2	-3	gas
crew	-2.1	-2	-2.1
crew of	-1	-1.4	-1
ct	1	1.3	-2.9
ct $	1.8	1.7	-3.2
ct ,	-1.8	-1.5	-1.9
cualquier	-3	-2.6	-2.3
cualquier dia	-3	-2.6	-2.3
cuando	-0.7	1.7	-5.1	electric
cuando llueve	-2.9	-2.6	-1.2
cuando puedan	-3	-2.2	-1.5
cuando tenga	-2.4	-2.9	-1.3
cuanto	1.1	-3.5	-4.1
cuanto cobran	-2.8	-1.4	-1.6
cuanto me	-2.8	-0.9	-1.2
cuanto sale	-3.7	-2.4	-1.5
cuarto	2.8	2.7	-2.1
cuarto $	3	1.2	-2
cuarto ,	-0.4	-2.4	-0.4
cuarto de	2.9	2.7	-1.1
cuarto no	-2.2	-1.3	-1.4
cuartos	2.6	-1.5	-1.7
customers	2.4	-1.1	-1.3
cut	-3.2	-3.8	-2.3
cv	2.8	0.7	-0.4
cv $	2.8	0.7	-0.4
cycles	-5	-3.5	-2.2
cycles $	-2.2	-1.6	-2.1
cypress		-2.3	-0.8
d eau	-1.7	-3.1	-1.8
da	4.6	4.9	-2.6	electric
da toques	3.7	3.7	-1.8	electric
dad	2.2	3	-2.2	medical
dad is	5.3	4.5	-1.8	medical
damage	-3.5	-3.6	-2.4
dangling	3.7	3.6	-1.8	wire
dark	3.9	-0.2	-2.1
dark $	3.4	-3.4	-2.8
darme	-1.6	-1.4	2.3
darme de	-1.6	-1.4	2.3
daughter	4.7	3.4	-3.7	electric
day	-1.3	-3.1	-2.7
day $	-4.7	-1	-1.7
day after		-1.7	-0.9
day but	-1.3	-0.6	-0.6
day except	-0.8	-0.5	-0.5
day this	-3.7	-2.4	-3
daycare	3.5	-2.2	-1.7
days	1.6	-1.6	-3.2
days $	-0.4	0.2	-2.5
de afuera	1.5	2.3	-1.9
de agua	1	-2	-2
de aire	-1	-1	-0.7
de arriba	2.7	-1.3	-1.5
de atras	1.2	1.3	-1.6
de baja	-3.6	-2.3	4.8
de breakers	1.3	2.4	-0.8
de cabeza	2.1	3.2	-1.9	carbon_monoxide
de carbono	1.4	1.6	-0.8	carbon_monoxide
de co	1.1	0.4	-3.1	carbon_monoxide
de courant	4.4	3	-2.9
de donde	3.7	2	-1.7
de electricidad	-1.3	-1	-1.6
de escribirme	-2.2	-2.1	2.6
de experiencia	-1.4	-0.9	-0.7
de fusibles	2	1.4	-1.8	electric
de gas	-0.7	0.8	-2.2	gas
de gaz	3.4	4.4	-2.6	gas
de gotear	-4.4	-3.2	-2.1
de humo	-5.9	-5.7	-1.9
de lunes		-1.2	-1.6
de luz	3.6	3.8	-1.7	wire
de m	-2.7	-2.7	4.3
de mandar	-1.3	-1.3	1.9
de mandarme	-1.2	-1.3	1.9
de molestar	-1.7	-1.8	2.5
de monoxido	3.3	4	-3	carbon_monoxide
de monoxyde	3.3	3.5	-2	carbon_monoxide
de numero	-1.7	-2	-5.2
de oxigeno	3.6	4.7	-2.2	medical
de paso	-0.4	-4	-1.9
de pintura	-2.1	-1.6	-1.2
de plomeria	-2.1	-2.1	-3
de roofero	-1.7	-0.9	-1
de salir	2.8	-3.1	-1.8
de sonar	3.3	3.3	-1.2	carbon_monoxide
de techo	-1.7	-2	-1.5
de textearme	-1.4	-1.8	2.4
de todos	-1.2	-1.3	-1.2
dead	0.3	-3.2	-2.3
dead $	1.3	0.6	-2.2
dead ,	-3.1	-1.1	-1
dead and	2.4	-2.8	-1.1
dead in	-4.2	-4.4	-1.7
deadbolt	-1.8	-2.2	-1.8
deadbolt ,	-1.8	-2.2	-1.8
deal	-3.1	-1.3	-1.1
debajo	0.8	-1.5	-1.4
decided	-2.8	-3.1	-3.1
decided to	-2.8	-3.1	-3.1
deck	-3.9	-3.6	-2.7
deck $	-1.3	-1.4	-1.8
deck ,	-3.8	-3.2	-2.1
degrees	1.9	-4.7	-2.2
degrees in	3.2	-3.6	-0.7
deja	0.4	0.6	-2.2
deja de	1.1	0.9	-2.2
deje	-1		2.5
deje de	-1.9	-2.2	2.5
dejen	-3.4	-2.8	4
dejen de	-2.7	-2.6	4.4
dejo	0.9	1.2	-1.6
dejo de	-0.2	-1.9	-1.1
del aire	-1.6	1.9	-2.3	fire
del bano	-0.9	0.2	-2
del boiler	2.9	2.7	-2
del calentador	3.6	2.6	-1.8
del cuarto	2.1	2.8	-1.5	fire
del enchufe	2.6	2.7	-1.8	electric
del garage	-1.2	-2.4	-1.5
del garaje	-1.2	-0.2	-2
del gas	5.5	6.9	-2.5	gas
del lavabo	-2.7	-2.8	-1.3
del mediodia	-1.5	-1.6	-2
del monoxido	2.8	3.3	-2.4
del patio	-3.7	-4.5	-1.6
del porch	-2.9	-2.7	-1.4
del poste	3.3	3.7	-1.8	wire
del refri	1	1.4	-1.6
del restaurante	2.3	-1.5	-0.9
del techo	4.6	2.3	-2.7	electric
delete	-2	-1.8	2.3
delete my	-1.7	-1.6	3
demas	-2.6	-2.2	-1
den	-0.9	-4	-1.9
den ,	-1.9	-1.3	-0.4
dental		-1.7	-1.8
dental $	-1.5	-1.4	-1.7
dental office	0.8	-0.8	-1.1
dentro	3.2	1.8	-1.3
depot	-0.2	1	-0.2
dept	3.9	4.1	-0.7
dept just	1.9	1.7	-0.5	fire
dept said	1.9	1.9	-0.6
dept shut	1.5	0.9	-0.6	carbon_monoxide
derretido	3.2	2.3	-1
derritio	4.5	4.1	-2.1	electric
desbordando	4.8	-2.4	-2.5
desbordando $	3.1	-2.1	-2.5
descalzo	3.2	3.6	-1.5
descompuso	1.4	-2.9	-3.2
descompuso el	5.2	-2.5	-2
desde	1.5	-1	-2.2
desde anoche	2	-2	-1.1
desde ayer	-0.3	-1.9	-2
desk	1.7	-2.4	-0.8
desk at	2.7	-2.1
despues	-1.8	-4	-3.8
despues de	-1.2	-3.4	-3.1
despues del	-3	-2.1	-2.9
destapar	2.1	-1.2	-1.4
destapo	-3.4	-3.8	-3.4
detecteur	2.7	2.9	-2.6	carbon_monoxide
detecteur de	2.7	2.9	-2.6	carbon_monoxide
detector	0.9	2.6	-2.5	carbon_monoxide
detector de	-0.3	0.4	-2.6	carbon_monoxide
detector installed	-4	-3.2	-1.3
detector is	-3.3	-3.6	-0.5
detector says	0.9	1.7	-1.7	carbon_monoxide
detector went	3.1	2.9	-1	carbon_monoxide
detectores	-3.5	-3.1	-2
detectores de	-3.5	-3.1	-2
detectors	-5.3	-5.4	-2.2
dia	-3.2	-1.3	-3
dia $	-0.4	-0.2	-2.5
dia despues	-1.4	-1	-1.2
dia menos	-0.9	-1.1	-0.8
dial	-1.9	-2.1	-2.1
dial sorry	-1.8	-1.9	-2.1
dialed	-2.8	-2.6	-3.2
dialed you	-2	-1.9	-1.8
dialisis	3.9	5	-1.7
dialysis	5.2	6	-1.6	medical
dialysis at	3.5	3.7	-1.4	medical
dialysis machine	3.6	4	-2	medical
dias	0.4	-2.5	-2
dias ,	2.5	-1.4	-1.2
dice	0.4	1.4	-2.1
dice que	-0.3	-1.1	-3.5
did	-1.9	-3	-1
did it	-2.9	-2.2	-3.3
did the	-1.8	-1.2	-1.9
didnt	-3.9	-4	-3.2
didnt call	-3.1	-1.8	-2.4
didnt get	-1.9	-1.6	-2.7
died	5.8	-4.5	-2.9
died $	3.6	-2.6	-2.2
died ,	1.1	-0.9	-0.8
died today	0.6	-1.2	-1.2
different	-2.4	-1.5	-3.7
digging	2.5	2.1	-0.6
dim	2	2.3	-1.4	electric
dimmer	0.5	0.9	-2.3
dimmer $	-2.4	-3.5	-2.2
dimmer switch	1.9	2.1	-1.6
dimming	2.3	-0.7	-0.5
dining	-3	-4.9	-1.1
dining room	-3	-4.9	-1.1
dio	3.8	3.6	-2	electric
dio corriente	2.1	2.2	-1.6	electric
dio un	3.1	2.9	-1.5
disconnect	1.3	3.1	-1.7
discount	-1.5	-1.9	-2.3
disculpe	-3.9	-3.5	-4.5
dishwasher	0.6	-0.4	-3.7
dishwasher $	1.2	0.2	-2.3
dishwasher install	-2.5	-1.4	-0.9
dishwasher is	2.7	1	-1.5
dishwasher leaked	-0.3	1.1	-1.4
dishwasher wont	-3.6	-1.7	-0.9
disposal	-1.4	-4.3	-4.2
disposal $	-1.7	-1.5	-2.3
disposal hums	-3.3	-2.1	-2.3
disposal jammed	2.6	-1.8	-2
disregard	-4.4	-3.7	-4.4
disregard my	-2.7	-1.6	-2.1
dizzy	2.2	2.3	-1.3	carbon_monoxide
dizzy ,	2.2	2.3	-1.3	carbon_monoxide
dmv	-1.6	-1.5	-1.8
dmv $	-1.6	-1.5	-1.8
do	-5.9	-3.5	1.3
do #	-1.2	-1.5	-2.2
do ,	-1.7	-2.7	-0.8
do drywall	-1.2	-1.3	-1.9
do i	-1.2	0.3	-0.7
do it	-2.8	-2.9	-4.1
do monday	-1.5	-1.3	-1.8
do not	-2.2	-1	6.3
do the	-2.5	-1.3	-2.9
do u	-1.6	-1.3	-5
do yall	-3	-2.9	-3.6
do you	-4.1	-3.9	-6.5
does	0.9	2.6	-1.5
does a	-2.2	-1.8	-2
doesnt	-2.3	-5.1	-2.9
doesnt work	-3.4	-1.2	-2.2
dog	-2	2.6	-3
dogwood	-1.6	-1.2	-1.6
dolor	2.1	3.2	-1.9	carbon_monoxide
dolor de	2.1	3.2	-1.9	carbon_monoxide
domingo	-4.9	-3.1	-3.6
domingo $		-1.9	-1.8
domingos	-2.7	-2.7	-3.3
dominos	-2.7	-2.8	-3.4
dominos $	-2.7	-2.8	-3.4
donde	0.2	1.4	-2.2
donde esta	2.7	1.6	-0.6
done	1.3		-2.7
done ,	-1.3	-0.7	-0.7
done on	-3.9	-1.8	-1.9
dont	-2.5	-3.8	3.2
dont call	-1.6	-1.2	-2.5
dont contact	-1.2	-1	1.7
dont ever	-0.8	-1.2	1.9
dont have	3.1	-0.9	-2.2
dont know	-3	-2.6	-4.3
dont need	-3.2	-1.5	-4.9
dont text	-2.6	-1.3	1.7
dont want	-1.8	-1.4	4.6
door	-2.6	-4.2	-2.7
door ,	1.2	1.9	-0.9
door at	0.3	-2.3	-1.2
door came		-0.7	-0.3
door is	0.8	-2	-0.7
door opener	-1.6	-2	-1.8
door stuck	-0.2	-2.3	-0.9
door wont	0.3	-5.7	-2.1
doorbell	-5.2	-4	-5.8
doorbell is	-3	-2	-1.9
doors	-1.5	-1.6	-2
dos	0.6	-2.3	-2.2
doubled	-2.9	-2.7	-0.2
down	4.1	2.8	-2.3
down $		-4	-2.6
down ,	-0.6	-2.2	-1.1
down across	2.9	2.7	-0.6	wire
down and	2	0.6	-0.7
down at	2.7	-2.1	-1.5
down in	2.9	3.6	-1.9	wire
down low	5	4.5	-0.2
down on	2.9	2.2	-0.6
down the	2.9	2	-0.4
downed	3	3.2	-1.9	wire
downstairs	1.7	0.4	-2.3
downstairs $		-3	-2.3
dr	0.6	0.5	-2.7
dr $	2	1	-2.8
dr ,	-2.7	-0.5	-0.5
dr panels	-1.4	-0.8	-0.9
drain	-1.3	-4.7	-3.2
drain $	-1.1	-3	-2.2
drain ,	-1.4	-3	-0.4
drain in	-1	-1.8	-2.9
drain slow	-3.4	-0.4	-1.5
drain stopped	1.8	-1.3	-1.4
drains	-0.7	-4.2	-2.1
drains slow	-1.3	-0.8	-1.2
draped	2.4	2.6	-1.2
drenaje	-0.2	-4.1	-3.5
drenaje se	4.7	-1.6	-2.5
drip	-4.8	-3.7	-2.1
drip $	-2.2	-1.8	-1.5
drip at	-1.6	-2.4	-0.3
drip pan	-3	-1.8	-1.5
dripping	2.1	1.2	-3.3	electric
dripping $	-1	-5.6	-3.2
dripping from	-0.3	-2.5	-3
dripping on	2.1	1.4	-1.4
dripping out	2.2	4.4	-1.3	electric
dripping thru	1.9	-4	-0.2
dripping water	2.8	3	-0.4
drips	-5.7	-1.6	-2.1
drips $	-2.7	-2.7	-2.4
drips ,	-2.4	-2	-1.1
drips a	-1.5	-0.8	-0.6
drive	1.7	1.7	-0.6
driveway	1.2	2.5	-3.5	wire
driveway $	3.5	2.2	-4.1	wire
driveway ,	-1.3	0.9	-0.3
driving	-2.2	-2.1	-3.2
drop	0.5		0.8
dropping	3.5	-2.4	-1.6
drops	0.6	-2.2	-1
dry	-3.4	-0.9	-1.8
dry now	-3.5	-2.8	-1.1
dryer	-1.5	-0.3	-3.4
dryer $		-1.7	-1.8
dryer ,	-1.6	-1.8	-1
dryer hookup	-1.6	-0.9	-0.5
dryer takes	-1.8	-1.5	-1.5
dryer vent	-3.2	-3.9	-2.8
dryer was	3.5	3.3	-0.7
drywall	-2	-1.7	-1.7
drywall ,	-1.5	-1.2	-2.1
drywall patch	-2.9	-1	-0.2
du panneau	4	4.2	-2.9	electric
duct	-1.5	-0.8	-1.4
ductos	-3.1	-3.4	-1.9
duele	2.6	2.9	-0.9
duele la	2.2	2.3	-0.8
dueno	-0.8	-1	-1.4
dunmore	1.6	2.2	-0.2
duplex	-1.2	-0.7	-1.8
duplex ,	-1.6	-2.1	-1.9
dust	1.9	1.7	-0.4
dusty	-3	-3.1	-0.7
earlier	-0.2	-1.5	-0.6
earlier about	-0.2	-1.5	-0.6
early	-1.2	-1.1	-1.8
early next	-1.2	-1.1	-1.8
eau	4.4	-4.6	-5.4
eau chaude	-3.4	-3.5	-1.8
echa	4.8	4.4	-2.9
echa chispas	1.5	2.1	-1.8	electric
echa humo	2.2	3.8	-1.6	fire
echando	2.2	2.3	-2.1
echar	2.2	-0.9	-1
echar a	2.2	-0.9	-1
edificio	2.6	1.8	-1
egg	-0.4	1.3	-0.5
egg smell	-3.4	-2.5	-0.6
eggs	1.4	3	-1.9	gas
eggs $	-1.7	-0.2	-1.9
eggs in	-1.1	-0.9	-1.2
el agua	0.9	-0.2	-3.2
el aire	1.8	-2.4	-2.9
el ano	-1.7	-1.5	-0.5
el apagador	5.1	4.6	-2.8	electric
el bano	0.6	-5.8	-2.6
el boiler	-1.1	-1.9	-2.4
el breaker	4.7	4.7	-2.5
el cable	2.4	2.8	-2.8	wire
el calentador	0.4	-0.6	-2.8
el calenton	5.1	3.3	-3	carbon_monoxide
el carro	1	-1.9	-1.2
el casero	-2	-1.6	-1.9
el clima	3.8	-2.1	-2.8
el concentrador	2.3	3.6	-2.2	medical
el congelador	3.6	-1.7	-2.3
el contacto	5.8	5.5	-2.6	electric
el cuarto	4.1	0.8	-1.9
el detector	3.5	3.2	-2.4	carbon_monoxide
el dia	0.7	0.6	-1.9
el drenaje	0.5	-3.9	-3.3
el driveway	1.1	-1.9	-0.6
el dueno	-0.8	-1	-1.4
el enchufe	3.7	4	-2.1	electric
el excusado	2.2	-1.7	-2.4
el foco	1.4	3.6	-3.5	electric
el fregadero	-0.8	-1.8	-3
el garage	1.8	0.4	-1
el gas	1.7	3.5	-2.6	gas
el horno	-3.3	-3.5	-2.7
el jueves	-2.3	-1.9	-1.9
el lavabo	-4.9	-2.1	-2
el lavaplatos	0.2	-2.4	-0.9
el lunes	-3.1	-2.7	-2.8
el martes	-2.7	-1.8	-2.5
el medidor	5.1	2.2	-2.5
el microondas	-0.8	0.4	-2
el miercoles	-1.6	-1.8	-1.2
el motor	2.8	2.6	-1.2
el numero	-3	-1.5	-4.8
el otro	-3	-2.6	-0.6
el panel	3.6	3.7	-3.1	fire
el pasillo	4	-0.9	-1.8
el patio	1.2	0.6	-2.9	wire
el piso	4	0.5	-1.3
el refri	-0.3	-0.3	-2.4
el refrigerador	0.6	-3.1	-2.6
el resorte	-2.9	-1.8	-1.2
el roof	-0.8	-0.7	-1.3
el sabado	-2.2	-2	-1.7
el suelo	2.7	2.9	-1.8
el switch	2.1	3	-1
el tanque	2.8	2.3	-1.3
el techo	1.3	-4.3	-2.7
el tecnico	-3.1	-2.8	-3.3
el telefono	-2.5	-1.5	-2.3
el tomacorriente	3.3	3.4	-2.5	electric
el trabajo	-1.9	-1.4	-2.3
el triturador	-1.8	-1.7	-1.3
el tubo	1.7	0.6	-1.8	gas
el unico	3.9	-1.8	-1.9
el vecino	2.7	-1.3	-1.5
el viento	2.8	1.8	-0.9
el viernes	-3.8	-1.4	-3.8
el water	-0.6	-2	-0.5
elderly	1.8	-2	-1.7
eldery	-0.6	-1.2	-0.9
eldery st	-0.6	-1.2	-0.9
electric	-0.2	3.9	-2.4
electric $	0.3	1.3	-2.1
electric ,		1.4	-0.6
electric panel	1.3	3.2	-1.1	electric
electrica	1.8	2.9	-1.9
electrical	5.2	5.9	-3.1
electrical burning	2.2	2.1	-2
electrical panel		1.9	-1.4	electric
electricidad	-2.7	-4	-2.5
electricidad $	-1.4	-1	-1.6
electricity	2.4	1.2	-4.5	medical
electricity ,	-2.1	1.3	-1.2
electrocute	4.8	5.1	-1.8
element	3.6	4.1	-1.9	electric
elevator	3.7	-3	-1.7
elm	-3.9	-4.1	-3.6
elm ,	-1	-1	-0.4
else	-3.7	-3.3	0.8
else $	-2.3	-2	1.5
em	1.6	1.1	-0.9
em $	2.1	1.6	-0.9
emergencia	2.9	-3.8	-1.9
emergency	3.4	-3.5	-4.7
emergency $	2	-1.8	-3.8
empezar	-1.3	-1.2	-1.5
empezar el	-1.3	-1.2	-1.5
en casa	-3.3	0.7	-2.5
en toda	2.5	0.2	-0.5
en todo	2.2	-3.8	-1
encerrado	3.3	-3.1	-1.8
encerrado en	3.3	-3.1	-1.8
enchufe	4.1	4.8	-2.8	electric
enchufe $	2.6	2.7	-1.8	electric
enchufe de	3	2.9	-1.3	electric
enchufe y	1.5	1.9	-1.3
encino	-1.5	-1.8	-1.5
encontre	-4	-2.6	-3.5
end	-5.5	-5.1	3.9
end of	-4.3	-4.1	-6
end unit	-1.4	-1.1	-2.5
ended	-2.3	-2.3	-2.8
ended up	-2.3	-2.3	-2.8
enfria	2.3	-2.2	-2.7
enfria el	4.6	-1.5	-2.6
enfria pero	-2.6	-1	-0.8
enough	-1.4	-3.2	4.1
entire	4.9	0.5	-0.3
entra	0.5	0.6	-2.1
entra agua	0.5	0.6	-2.1
entre	-3.5	-3.3	-3.9
entre #	-2.8	-3	-3.9
entre semana	-1.8	-1.4	-1.3
equivocado	-3.3	-3.2	-0.7
equivocado $	-3.2	-3.1	-7
equivoco	-3.8	-4	-1.4
equivoco de	-1	-1.1	-1
equivoque	-2.6	-1.9	-3
es urgente	1.8	-2.1	-2.9
escriba	-2.2	-2	2.4
escriban	-2.3	-1.6	3.9
escriban $	-1.9	-1.4	3.5
escribirme	-3	-2.3	3.7
escribirme $	-2.5	-2.1	3.4
esposo	-1	-0.7	-3.3
esposo $	1.2	-1.8	-1.8
esposo usa	2.5	2.6	-0.9	medical
esta adentro	2.2	-0.6	-0.5
esta bien	3.8	3.6	-1.5
esta cayendo	3.3	1	-1.9	electric
esta chillando	3.1	3.5	-2.4	carbon_monoxide
esta desbordando	4.8	-2.4	-2.5
esta goteando	2	1.7	-1.5
esta hirviendo	3.6	3.6	-1.4
esta inundando	5.2	-4	-2.8
esta llena	2.5	3.6	-1
esta lloviendo	4.4	-3.7	-2.4
esta metiendo	2.7	1	-0.8
esta mojado	1.5	-2.8	-0.9
esta pegada	2.1	2.2	-1.5
esta pitando	3.3	3.2	-2.4	carbon_monoxide
esta quemando	3.9	4.3	-2.8
esta regresando	4.3	-1.5	-2.2
esta saliendo	2.1		-1.3
esta seco	-3.1	-1	-1.5
esta tirado	2.3	1.6	-0.6
esta tirando	2.7	-2	-1.5
esta tronando	2.8	3.2	-2.3	electric
estaba	-4.5	-4.6	-4.8
estamos	3.3	0.8	-2.6
estamos a	2.2	-2.1	-1.8
estamos afuera	2.7	2.4	-1
estamos sin	3.5	-1.8	-0.4
estar	-2.4	-2.6	0.8
este		-1.7	-2.1
estimate	-4.3	-3.3	-2.7
estimate $	-3.4	-2.6	-2.2
estimate on	-1.1	-0.7	-0.6
estimates	-2.5	-2.4	-2.4
estoy	-2.7		-1.5
estoy en	-2.4	0.2	-1.3
estufa	-0.6	0.9	-3.2	gas
estufa $	4.5	4	-2.6
estufa de	-4.2	-4.1	-2
estufa no	-5.2	-4.5	-2.6
estufa se	2.7	3.1	-1.2	gas
ev	-3	-2.3	-2.5
ev charger	-2.4	-2.3	-2.5
evacuate	4.2	4.3	-3.3	carbon_monoxide
eve	-1.4	-2
even	2.7	2.3	-1.4
even with	2.5	1.8	-1.6
evening	1.7	-2.2	-1.1
evening ,	3.3	-2.2	-0.3
evenings	-2.6	-3.2	-3.6
evenings $	-2.6	-2.9	-3.4
ever	-1.6	-1.7	1.4
every	2.8	3.1	-1.3
every #	-2.9	-2.5	-0.8
every pot	1.8	-3	-1.3
every time	3.1	4.4	-1.3
everyone	4.3	4.6	-1.7	carbon_monoxide
everything	1.1	-1.9	-3.2
everything ,	-3	-2.3	-2.3
everything is	3.1	-4	-0.9
everywhere	5	-0.5	-3.2
everywhere $	4.8	-1.2	-3.3
except	-0.8	-2.9	-3.4
except tues	-0.7	-0.9	-0.5
exclusive	-0.9	-1	-1
excusado	2.2	-1.7	-2.4
exhaust	0.4	1.6	-1.7	carbon_monoxide
exhaust fan	-2.7	-3	-2
exp	-2	-1	-1.5
exp $	-2	-1	-1.5
experiencia	-3	-1.3	-1.4
expired	-2.7	-2.5	-0.8
exploded	2	1.2
exploded ,	2	1.2
exprime	-2.7	-3.1	-1.8
extension	-1.7	-0.7	-1.9
extension cord	-1.6	-0.6	-2.1
extinguisher	-0.9	1	-2.5
extra	-1.1	-0.8	-2
eyes	1.7	1.6	-0.7
eyes are	1.7	1.6	-0.7
f		-2.2	0.4
faint	3	3.1	-2.2	gas
fall	-3.1	-3.8	-2.1
fall out	-3.1	-3.8	-2.1
fallo	-1.7	-1.5	-1
false	-2.5	-2.4	-2
false alarm	-2.5	-2.4	-2
falta	-4.2	-3.3	-4.1
families	3.7	-1.6	-1.3
fan	-2.8	1.2	-2.7	electric
fan $	2.5	4.3	-2.1	electric
fan in	-3.1	-2.8	-2.3
fan install	-3.4	-2.6	-2.3
fan is	1.2	0.5	-2.1
fan loud	-1.4	-2.5	-0.7
fan remote	-3	-2.9	-1.7
fan wobbles	-3.7	-4.1	-1.7
fast	4.3	-3	-1.6
fast $	4.5	-2.8	-1.5
faucet	-3.7	-1.9	-3.9
faucet $	4.5	2.2	-3.3	electric
faucet ,	-4.2	-3	-2.9
faucet drips	-2.3	-2.6	-1.3
faucet handle		-3.3	-2
faucet in	-1.5	-2.6	-1
faucet loose	-2.6	-0.7	-1.7
faucet put	-2.3	-1.4	-1
faucet wont	-3.5	-3.5	-1.9
faucets	-4.4	-3.3	-4.3
favor	0.9	-1.7	0.8
favor $	1.6	-3.7	1.4
federal	-2.8	-0.9	-0.9
fee	-0.9	-1.9	-1.8
fee $	-0.9	-1.9	-1.8
feel	5.4	5	-2.4
feels	4.7	3.6	-1.4	electric
feels warm	4.2	3.6	-1.9	electric
fell	3.9	1.2	-2.2
fell in	2.4	-0.3	-1.6
fell off		1.4	-2
fell on	3	3.9	-1.5	wire
felt	2.8	3.1	-2.5
fence	-2.2		-3.5
fence $	1.6	1.3	-3.1
fence post	1.1	1.2	-1.8
feo	-2.9	-1.9	-3
feo la	-1.1	-1.8	-2.2
ferguson	-3.4	-1.9	-1.9
ferguson ,	-1.9	-1.5	-1.6
fern	3.1		-0.6
ferncliff	0.9	0.9	-1.4
few	-3.4	-2.6	-1.5
fil	5.3	5.7	-4	wire
fill	-4.2	-3.2	-1.9
filled	2.1	3.2	-1.6
filling	-0.2	0.7	-2.6
filter	-5.7	-5.2	-3.4
filter $	-3.3	-2	-2.8
financing	-1.3	-1.5	-3.1
financing $	-0.9	-1.4	-3
find	3.1	0.8	-1.1	fire
find it	1.1	1.7	-1.2	fire
find the	2.1	-1.8	-1
fine	-2.5	-2.9	-2.1
fine $	-4.2	-1.5	-1.9
fine ,	1.6	-2.5	-1.4
finished	-3.5	-1	-0.6
fire	2.5	5.4	-2.5	fire
fire $	4.9	4.2	-2.9
fire ,	3.8	3.5	-1.2	fire
fire dept	3.9	4.1	-0.7
fire in	1.9	1.7	-0.5	fire
fire last	-1.1	0.5	-1.2
fire pit	-3.3	-2.7	-1.2
fire station	3.9	-1.9	-0.8
fireplace	-3.8	-3.7	-3.6
fireplace $	-2.3	-2.4	-1.7
fireplace remote	-4.4	-3.6	-1.2
fireplace wont	-3.7	-4.5	-1.6
first	-3.5	-2	-3.3
first time	-0.4		-0.6
fish	1.6	1.3	-0.8
fitch	0.2	1.9	-3
fittings	-1.5	-1.3	-1.8
fix	-5.2	-4.2	-1.8
fix it	-3.3	-3.5	-1.3
fixed	-1.5	-3.7	-1.4
fixed $	-4.9	-4.2	-4.8
fixed ,	0.9	-1.9	-0.8
fixed by	-3.6	-2.1	-2.1
fixed it	-6	-5	-2.8
fixture	4	4.8	-1.8
fixture $	3.6	3.4	-1.7
fl	4.1	3.4	-0.4
flame	1.2	0.3	-2
flame ,	1.9	-3	-1.5
flame is	-0.9		-1.9
flames	3.7	5.1	-2.3	fire
flames came	2	2.2	-1.6
flames coming	1.9	2.2	-1.4
flash	2.7	4	-1.4	electric
flashes	1.3	0.8	-2.8	electric
flat	-2.9	-3.2	-1.4
flat roof	1.2	-1.4	-1
fleet	-1.7	-1.7	-2
flex	2.7	2.2	-1.2	gas
flex line	2.7	2.2	-1.2	gas
flicker	-0.6	1.7	-2
flickers	-3.4	-3.3	-2
flight	3.1	-1.8	-1.4
flipped	2	1.6	-1.1	electric
flipped the	1.5	1.2	-0.8	electric
flood	1.2	0.9	-2.2
flooded	6.7	-0.4	-3.8
flooded ,	3.3	-2.4	-0.9
flooded the	3.2	-2.8	-1.4
flooding	7.3	-4.2	-3.3
flooding $	3.4	-2.3	-3
flooding the	3.8	-2.8	-1.2
floor	2.3	-4.8	-2.5
floor $	2	-3.3	-2.4
floor ,	-2.1	-2.3	-2.1
floor drain	2.6	-2.7	-1
floors	3.1	-1.5	-1.8
flue	1	2.2	-0.6	carbon_monoxide
flue pipe	1.4	2.3	-0.7	carbon_monoxide
flush	2.3	-3.9	-1.4
flush $	3.1	-1.2	-1.2
flush ,	-4.7	-2.7	-1.4
flushed	-1.8	-2.1	-1.3
fm	-2.4	-2.1	-2.9
fm #	-2.4	-2.1	-2.9
foco	-2.4	1	-3.9	electric
foco $	0.9	3.8	-1.3
foco del	-0.3	0.8	-1.2
following	-2.5	-2.4	-1.9
following up	-2.5	-2.4	-1.9
food	4.2	-1.4	-0.9
foot	1.8	-1.2	-1.1
foot of	1.8	-1.2	-1.1
for carbon	1.7	0.9	-0.7	carbon_monoxide
for contractors	-2.6	-2.4	-3
for getting	-0.9	-1.6	-1.4
for install	-0.8	-1.2	-1.8
for new	-2	-2.5	-0.6
for now	-4	-4	-3.6
for roofers	-0.5	-0.2	-2.3
for small	-1.5	-1.4	-1.3
for someone	-1.3	-1.4	-1.1
for sub	-1	-1.4	-1
for tomorrow	-0.8	-0.6	-1.3
for work	2.5	-1.6	-1.3
forever	-2.7	-1.7	-1.6
forever to	-2.3	-1.6	-1.5
forget	-2.6	-2.6	-0.6
fork	1.8	1.6	-0.6
found	-0.8	1.6	-2.9
found a	-2.9	-2.1	-1.6
found the	-3.4	-2.2	-1.4
free	-4.1	-3.5	-3.2
free $	-1.4	-1.9	-2.2
freezer	0.8	-5.1	-5.1
freezer at	4.2	-1.4	-0.9
freezer died	1.3	-1.3	-1.1
freezer down	2.9	-1.6	-1.4
freezer frosting	-3.5	-2.3	-2.5
freezer in	-3.6	-1.6	-1
freezing	1.7	-4	-2
freezing ,	1.6	-2.6	-1.9
fregadero	-0.8	-2.1	-3
fregadero ,	2.7	-1.4	-1.3
fremont	-0.2	0.4	-0.8
frente	1.1	2.3	-1.8
freon	-3.1	-2.4	-3.3
fri	-4.5	-3.3	-2.4
fri $	-3.3	-2.6	-1.4
fri after	-1.3	-1.1
friday	-2.5	-3.4	-5.1
friday $	-3.8	-2.8	-4.6
friday ,	-2.7	-1.3	-1.4
friday night	2.8	-1	-0.6
friday the	-2.6	-2.1	-1.8
fridays	-2.1	-2.6	-0.4
fridge	0.3	-2.9	-4.5
fridge and	3.5	0.3	-1.1
fridge died	3.4	-1.5	-2
fridge is		0.4	-1.8	electric
fridge off	1	-1	-1.6
friend	-1.5	-2.2	-3.9
frio	3.7	-2.5	-2.1
frio $	3.4	-2.3	-2
from behind	2.2	2.7	-1.5	fire
from ceiling	2.7	-3.4	-1.5
from last	-1	-0.3
from outlet	3.4	1.8	-1	fire
from propane	-3.6	-4.1	-1.9
from under	3.6	-2.6	-1.4
front		-0.4	-3.8
front ,	-3	-1	-1.6
front desk	1.7	-2.4	-0.8
front st	1.4	-1	-0.7
frosting	-3.5	-2.3	-2.5
frosting up	-3.5	-2.3	-2.5
froze	4.2	-2.2	-1.7
froze and	4.2	-2.2	-1.7
frozen	1.7	-2.1	-2.8
frozen pipes	4.5	-1.4	-2.1
fryer	0.5	1.2	-1.5
frying	4.6	4.1	-2.1
ft	-2.4	-0.8	-2.9
ft ceiling	-3.6	-3.4	-1.1
ft ranch	-1.1	-0.8	-0.6
fuego	4.4	4	-1.2	fire
fuel	-1.9	-1.6	-2
fuerte	3.1	1.6	-0.8
fuerte a	3.1	1.6	-0.8
fuga	5.9	1.1	-5.1	gas
fuga ,	0.6	1.8	-1.1
fuga de	3.5	2.8	-1.2	gas
fuga en	3.2	-0.2	-1.2
fuite	3.3	2.2	-1.1
full	1.7	1	-2.1
full blast	3.2	-2.2	-0.5
full of	0.3	2.6	-1.3
fulton	2.9	2.6	-0.7
fumes	1.8	2.4	-0.9
funciona	2.1		-3
funciona $	1	-3.7	-2.1
funding	-2.7	-3.3	-2.6
funny	0.3		-2.8
furnace	2.3	1	-4.9
furnace $	2.2	3.3	-1.9
furnace ,	-2.4	-1.1	-1.1
furnace closet	4.5	4.2	-1.1
furnace filter	-3.9	-4.1	-1.4
furnace is	3	1.8	-1.3	carbon_monoxide
furnace just	4.1	0.9	-0.5
furnace keeps	2.4	-2	-2
furnace looked	-0.9	0.2	-0.2
furnace room	4.4	4.5	-1.1	gas
furnace runs		1.5	-0.8
furnace smells	2.1	1.3	-0.7
furnace tune	-2.2	-1.8	-0.9
furnace wont	3.4	-2.1	-0.8
furnaces	1.5	-2.2	-2.6
fuse	3.1	4	-1.9	electric
fuse box	3.1	4	-1.9	electric
fusibles	2.6	3.7	-2	electric
fusibles $	2.2	3.7	-1.9	electric
gage	0.6	1.2	-1
gal		-2.7	-1.2
gal $	-3.7	-2.1	-1.7
gallon	-2.5	-2.7	-1.8
gallon $	-2.5	-2.7	-1.8
galones	-1.4	-1	-0.7
garage	-1.1	-1.4	-2.5
garage $	1.2	-1	-2.8
garage ,	0.6	-0.9	-1.3
garage and	2.8	3.5	-1.8	carbon_monoxide
garage door	-1.5	-4.2	-2.3
garage freezer	-5.2	-3.1	-0.9
garage light	1.5	1.1	-2.8
garage opener	-1.2	-1.4	-1.2
garage se	2.9	-1.6	-0.7
garage trips	-3	-2.8	-0.7
garaje	-1.2	-0.2	-2
garantia	-2.9	-1	-2.3
garbage	1.2	-1.2	-2.3
garbage disposal	0.7	-3.2	-2.4
garbage truck	1.1	1.9	-0.8	wire
gas	4.3	7.5	-3.1	gas
gas $	4.5	4.3	-3.9	gas
gas ,	0.3	1	-1.7	gas
gas and	3.3	2.7	-0.6
gas bill	-2.9	-2.7	-0.2
gas company	2.6	2.5	-0.2
gas con	2.9	3.3	-1.9	gas
gas del	3.5	3.9	-2.3	gas
gas desde	3.5	3	-1.4
gas detector	2.9	4	-2	gas
gas dryer	1.7	1.2	-1.4	gas
gas en	4.6	5.3	-2.3	gas
gas esta	2.9	2.2	-2	gas
gas fireplace	1.4	1.5	-1.8
gas furnace	-4.6	-4.4	-2.7
gas grill	-3.6	-4.2	-1.5
gas in	0.7	1.7	-0.6	gas
gas leak	2.3	2.4	-1	gas
gas line	-1.9	-1.6	-1.6
gas meter	-2.1	-2.1	-2.9
gas odor	4.1	4	-1.8	gas
gas para	-4	-3.4	-1.6
gas pipe	2.9	4.3	-1.3	gas
gas smell	4.9	3.7	-4.1	gas
gas stove	-4.2	-4.7	-2.1
gas water	-3.2	-3.4	-1.4
gas when	3.2	4.9	-1.3	gas
gas y	0.8	2.3	-0.5
gassy	5.6	5.5	-1.6	gas
gassy smell	3.3	2.7	-1	gas
gate	-5.7	-4.6	-5.5
gave	-3.1	-3.4	2.3
gaz	3.6	5	-3.8	gas
gaz dans	3.2	4.3	-2.4	gas
generate	-0.9	-1	-1
generate exclusive	-0.9	-1	-1
generator	-1	-0.2	-2.8
generator ,	-1.7	-1.7	-0.6
gente	-1.6	0.6	-2.5
gente para	-2.9	-2.1	-2.5
get	1.4	-0.3	0.8
get a	0.3	1.4	-2.6
get here	2.2	-1.4	-0.8
get in	3.1	-2.1	-2.4
get off	-4	-2.8	1.7
get rid	-1.1	-1.2	2.1
get the	-2.4	-2	-0.8
get to	2.9	-1.2	-0.7
get you	-3.3	-2.2	-1.8
get your	-2.6	-2.6	-3
gets	1.3	0.7	-2.1
gets hot	3.8	3.2	-1.9
getting	2.8	3.2
getting back	-1.7	-2.2	-1.6
getting bigger	-2.4	-2.2	-0.9
getting in	0.4	-2	-1.5
getting really	3.3	2.1	-1
gfci	-4.1	-3.7	-3
gfci in	-2.9	-2.3	-1.6
give	1.4	-2.8	-1.9
give me	2.6	-1.3	-1.4
gives	6.4	5.9	-2	electric
gives me	4.9	5.3	-1.9	electric
glass	-4	-4.6	-2.6
glen	2.6	2.2	-1
glow	1.3	1.6	-0.6
glows	-3.3	-3.1	-1.8
go	3.7	1	-1.7
go ,	2.2	-2.8	-2
go down	3.2	0.7	-2
go in	1.1	1	-0.9
go off	2.4	-0.3	-1
go outside	1.9	1.7	-0.3
go over	2.5	2
go up	-1.2	-1.4	-0.8
goes	3	3.2	-1.8
goes down	0.5	-2.9	-1.1
going	1.3	0.7	-3.3	carbon_monoxide
going off	3.8	3.3	-3.1	carbon_monoxide
going out	-2.2	-0.9	-1.1
gone	1.7	-2	-1.8
gonna	-1.6	-1.7	-3.1
good	-4.2	-2.8	-2.6
good $	-4	-4.1	-2.3
good ,		-4	-2.1
good for	1	1.9	-1
good morning	-2	-2.3	-0.7
google	-3.9	-2.6	-3.3
google reviews	-2	-1.4	-2.7
got	1.4	2.5	-2.7	electric
got #	2.4	-3.8	-0.7
got a	1.3	2.6	-1.9
got fixed	-3.5	-1.8	-1.7
got it	-6.7	-5.7	-0.3
got my	-0.9	-4.3	-0.5
got ripped	2.5	2.8	-1.4	wire
got shocked	4.2	3.9	-1.9	electric
got so	1.8	1.5	-1.2	electric
got sticker	-2.6	-1.4
got the	-1.4	-3	-0.7
got zapped	2.1	2.2	-0.9
gota	2.9	-1.5	-1.4
gota de	2.9	-1.5	-1.4
gotea	-1.7	0.3	-3.3	electric
gotea $	-5.3	-4.6	-2.9
gotea agua	3	4.7	-0.8	electric
gotea la	-4.1	-4.5	-1.9
gotea mucho	3.6	-3.6	-1.6
gotea poquito	-2.2	-2.8	-1.5
goteando	1.1	1.5	-1.7
gotear	-4.4	-3.2	-2.1
gotear la	-4.4	-3.2	-2.1
gotera	1.8	-3.2	-2
goteras	1.7	-1	-1.7
gotta	2.7	-1.4	-1.1
gotta get	2.7	-1.4	-1.1
goutte	-2.5	-1.8	-2.5
goutte ,	-2.5	-1.8	-2.5
grab	-4.3	-5.2	-2.7
grab bar	-3.7	-3.6	-2.6
grabbed	3.3	3.5	-1.3
grabbed the	3.3	3.5	-1.3
gracias	-4.3	-4	-5.2
gracias $	-4	-4.2	-5
gracias de	-1.2	-1.3	-1.2
grados	2.5	-1.5	-1.7
grand	0.6	-0.9
grande	-2.1	-3.1	-1
grandma	4.2	0.5	-2.2
grandma has	3.4	1.4	-1.7
gratis	-2.2	-2	-2.5
gratis $	-2.2	-2	-2.5
grave	0.8	-4.1	-2.5
grave ,	-1.9	-1.3	-1.4
great	-4.7	-2.9	-1.1
great ,	-2.6	-2.5	-0.5
grill	-3.6	-4.2	-1.5
grill hookup	-2.9	-3	-1.4
gross	1.9	-1.9	-1.1
ground	2.6	2.4	-1.9	wire
guarderia	5.9	-3.2	-3.9
guess	2	-1.8
guest	-3.8	-2.1	-0.8
guest bath	-2	-1.8	-1.2
gurgles	-2	-2.4	-1.8
gustaria	-2.4	-1.5	-1.4
gutter	-3.6	-3.4	-4
gutters	-3.8	-3.5	-3.8
gutters $	-1.2	-1.5	-2.7
gutters overflow	-1.5	-1.6	-1.2
guy	0.8	2	-3.3	gas
guy $	-3.7	-3.1	-3.4
guy came	3.1	2.4	-0.3
guys	-2.8	-1.2	-3.4
guys looking	-2.5	-1.3	-1.1
gym	0.5	-2	-1.4
habla	-5.4	-2.4	-2.7
habla $	-1.8	-1.9	-2.4
hablar	-2.9	-1.8	-2.4
hablar a	-1.5	-1.4	-1.7
hace	0.3		-5.4
hace #	1.3	-2.1	-1.8
hace bip	-2.8	-2.4	-0.5
hace frio	3.1	-2	-1.8
hace mucho	1.4	-1.9	-1.2
hace ruido	-1.9	0.2	-1.1
hace un	1.3	1.2	-1.8
hacen	-2	-2.3	-2.8
haga	-2.2	-2	-1.8
hago	1.5	1.9	0.4
hago $	2.3	2	-1.2
hail	-3.6	-2.9	-2.4
hair	2.1	0.9	-2
half	-0.4	-0.4	-1.4
half my	1.8	-1.5	-2.1
half of	1.8	2	-0.3
half open	-4.4	-1.1	-0.2
half our	2.8	-1	-0.6
half the	-0.9	-1.1	-1.1
hall	3.1	1.2	-1.8
hall $	0.7	-3.2	-2.3
hallway	2.2	1.7	-2
hallway $		1.5	-1.8
hallway carpet	1.9	-2	-0.8
hand	4.4	3.8	-2.8	electric
handle	1.2	2.2	-1.6	electric
handle $	3.8	2.8	-1.9	electric
handle ,	-1.7	-1.9	-1
handle broke	-3.2	-2.8	-0.4
handler	-0.7	-0.3	-1.9
hands	-1.1	-1.3	-2.6
handyman	-2.6	-3.4	-2.9
hang	-4.9	-3.9	-2.9
hang a	-3.6	-3.5	-3
hanging	1	2.7	-1.8	wire
hanging $	0.7	1.6	-1.6
hanging by	-1	-0.5	-1.4
hanging out	2.6	2.2	-2.2	electric
hard	1.7	2.5	-2.4
hard ,	-3.3	-3.4	-0.9
hardwired	-3.2	-2.9	-1.5
hardwired ,	-2.4	-2.1	-1.3
hardwood	0.4	-2.6	-2.4
hardwood ,	0.4	-2.6	-2.4
hart	-1.3	-1.1	-1.4
hart ,	-1.3	-1.1	-1.4
has no	1.8	-2.5	-1.7
has water		3.9	-1.9	electric
hasta	-1.5	0.7	-2.3
haul	-2.2	-1.7	-2.7
have any	3	-0.9	-2.7
have clients	2.8	-1.4	-1.2
have no	4.8	1.7	-1.7
have someone	1.4	1.5	-0.9
hay agua	4.4	-0.9	-2.5
hay cables	3.5	3.6	-2
hay calefaccion	3.9	-1.2	-2.1
hay corriente	2.3	-0.6	-0.6
hay fuga	3.6	5	-1.2	gas
hay luz	2.5	1.8	-3	medical
hay olor	2.7	1.9	-1.5	gas
hay trabajo	-2.3	-1.4	-2.1
head	4.2	3.7	-1.2	carbon_monoxide
head hurts	2.1	2.4	-1.5	carbon_monoxide
headache	-2	-1.7	-1.2
headaches	4.4	4.1	-1.3	carbon_monoxide
headaches and	2.8	2.2	-0.9	carbon_monoxide
hear	5.7	3.4	1.2	gas
hear a	2.5	2	-1.2
hear it	2.3	2.3	-1
heard	-0.9	0.2	-3.3
heat	3.4	-3.1	-4.1
heat $	3.4	-4	-2.8
heat ,	2.8	-2.7	-1.6
heat and	2.3	-1.3	-0.6
heat but	-4.6	-2.9	-1
heat came	-2	-2.5
heat for	3.4	-1.7	-2.3
heat in	-3.3	-1.6	-2.6
heat is	-1.6	-2	-2.5
heat pump	-2.9	0.5	-1.1
heat up	0.6	-3.1	-1.5
heat went	2.4	-2.4	-1.3
heat works	-2.9	-1.4	-1.5
heater	2.3	2.7	-2.7
heater $	1.1	2.2	-1.3
heater ,	-1.1	-0.3	-1.2
heater and	-1.7	0.9	-3.4
heater burst	4	-4.2	-1
heater closet	4.1	3.4	-0.2
heater in	-1.3	-0.2	-1
heater is	1.6	1	-0.6
heater leaking	3.8	-2.5	-0.9
heater let	4.9	-3.9	-1.2
heater not	3.3	-3.6	-3.7
heater pilot	-4.4	-3.7	-1.4
heater quit	-2.2	-4.6	-1.4
heater smells	0.2		-1.3
heater that	3.2	2.2	-0.5
heater was	2	2.1	-1.2
heaters	-1.9	-1.9	-3.4
heating	0.5	-0.8	-3
heating ,	-0.2	-2.3	-3
heats	3.3	-2.2	-3.6
heats out	4.1	-2.1	-3.5
heavy	0.6	-1.3	-1.1
hello	-1.4	-2.9	-3.7
hello business	-0.9	-1	-0.9
hello i	2.2	-0.5
help	3.1	-3.2	-4
help $	2.3	-1.4	-2.4
help ,	-2.3	-0.8	-0.3
help with	-2.1	-0.8	-1
helper	-3.2	-1.9	-1.7
helper $	-3	-2.3	-2.2
helpers	-1.6	-1.8	-2.2
hemlock	1.9	-2.1	-0.8
here	2	-1.5	-3.7
here $	1.4	-0.4	-2.7
here ,	2.7	0.8	-1.2
here all	-1.1	0.2	-1.5
here and	2.4	1.8	-1.6
here this	2.5	-3.1
here today	2.3	-2.4	-1.8
heron	0.6	1.9	-1.6
herramienta	-2.4	-1.8	-2
herramienta $	-2.2	-0.8	-0.8
hes		0.7	-1
hey	-1	0.3	-1.8
hey its	-3	-2.9	-1.9
hey man	-2.1	-2	-0.8
hi	-1.3		-2.5
hi ,	-2.8	-1.7	-1.2
hi im	-2.2	-2.1	-2
hi so	1.6	-3.2
hi this		0.9	-2.2
high	-1.9		-0.8
hijo		0.6	-3.6
hijo se	3.2	1.1	-1
hill	0.9	-2.4	-1
hill ave		-2.1	-0.9
himself	2.6	-1.7	-1.6
himself in	2.6	-1.7	-1.6
hire	-3.4	-1.7	-2.1
hired	-1.3	-0.8	1.2
hiring	-4.1	-3.2	-3.9
hiring $	-2.7	-2.4	-2.9
hirviendo	3.6	3.6	-1.4
hiss	2.5	2	-1.2
hisses	1.5	1.5	-2.7
hissing	0.5	2.7	-2.4	gas
hissing by	4.9	2.8	-1.1	gas
hit	4.6	3.9	-1	gas
hit the	4.1	3.6	-0.9
hobart	-1.8	0.4	-0.9
hola	-3.4	-2.9	-3.8
hold	-0.4		-2.8
hold off	-2.1	-2.7	-2.7
hole	2.5		-1.3
hole in	2.9	-3.6	-1.8
hollow	0.6	1.5	-0.5
hollow rd		0.8	-0.2
home	0.2	2.1	-3.7	medical
home $	1.3	2.3	-1.4
home ,	2.7	-1.4	-0.9
home all	-0.4	-1.1	-1.6
home dialysis	3.2	3.6	-0.3
home oxygen	2.8	3.7	-1.6	medical
homeowners	-0.7	-0.2	-2.1
hood	-3.9	-3.8	-1.2
hood vent	-2.2	-2.8	-1.2
hooked	-0.3	0.7	-1.4
hooked up	-0.3	0.7	-1.4
hookup	-3.1	-1.3	-1.5
hookup came	2.6	4	-1.1
hornilla	-0.8	-1.1	-0.5
horno	-1.3	1.9	-3.4
hose	0.2	-4.2	-2.2
hose bib	-0.9	-2.5	-2.2
hospital	-2.3	-2.3	-1.9
hot	1.3	2.7	-2.8	electric
hot $		2.1	-2.1	electric
hot ,	1.3	0.9	-1.4
hot air	2.9	-3.4	-2.5
hot and	2.3	2.2	-1.1
hot it	1.8	1.5	-1.2	electric
hot plastic	3.4	3.1	-1.4	fire
hot to	4.1	3.5	-1.5	electric
hot tub	-1.9	0.2	-2
hot water	-1.2	-5.7	-1.7
hot wires	1.8	1.9	-0.8
hour	2.3	2.9	-1
hour ago	2	2.4	-1
house	1.9	1.3	-3.4	wire
house $	4.2	0.7	-3	wire
house ,	-1.7	-3.6	-1.1
house and	3.1	-2.5	-0.9
house at	2.9	-1.8	-1
house by	3.3	2.9	-0.7	wire
house fan	-4.6	-4.6	-1.8
house has	1.9		-0.9
house is	2.4		-3.1
house its	0.4	1.1	-0.4
house lost	2.7	2.5	-0.6
house on	-4.4	-3.9	-3.7
house smells	3.7	4.8	-0.7	gas
house was		-2.5	-2.1
how	-1.9	-4	-1.6
how about	-2.8	-1.5	-1.5
how do	-3.5	-2.8	-0.3
how long	-2	-1.4	-2.6
how much	-2.2	-2.3	-1.7
hoy	8.5	0.3	-2.9
hoy por	3.9	-1.7	-2.3
hoy si	2.8	1.1	-0.7
hrs	1.6	2.6	-0.8
hubby	-1.6	-1.5	-1.9
hubo	2.4	4	-0.8	fire
huele	1.1	3.5	-2.7	gas
huele $	1.9	2.8	-0.6
huele a	2.6	4.5	-2.6
huele bien	3	1.6	-0.5
huele feo	-3.3	-2.7	-3
huevo	0.8	1.8	-1	gas
huevo podrido	3.3	2.7	-1.1	gas
humedad	-5.5	-4.2	-2.1
humidifier	-3.6	-2.4	-1.2
humming	2.7	3.6	-2.4	electric
humming loud	2.2	2.1	-0.6
humo	4.9	6.5	-3.7	fire
humo $	3.6	4.4	-2.8	fire
humo de	2.4	3.8	-1.9	fire
humo del	2.5	2.8	-2.1
hums		-3.1	-2.5
hums $		1	-2.1
hung	-3.5	-3	-2.6
hung $	-3.5	-3	-2.6
hurry	-0.5		-3.7
hurry $	-4	-2.4	-3.3
hurry ,	1.8	-1.9	-0.8
hurts	2.1	2.4	-1.5	carbon_monoxide
husband	-0.2	2.3	-2.3	medical
husband is	1.4	2.1	-1.2	medical
husband tried	-1.3	-1.5	-1.5
hvac	0.6	1.1	-2.9
hwy		-0.9	-1.4
hwy #	-2.4		-1.3
i bought	-0.8	-1.4	-1.2
i called	-2.6	-3.3	-1.2
i can	3	0.7	-2.4
i cant	1.3	0.7	-2.5
i didnt	-3.1	-2.1	-3.2
i do		1	0.8
i dont	-3.8	-2.6	1
i drop	-1.5	-2.1	-1.6
i flipped	2	1.6	-1.1	electric
i get	-0.8	0.6	1	electric
i go	1.5	1.8	-1
i got	-1.4	-1.5	-1.7
i gotta	2.7	-1.4	-1.1
i guess	2	-1.8
i hear	3.4	3.9	-1.1
i just	-1.1	-0.8	-3
i know	1.7	1.9	-0.9
i live	-3	-1.6	-1.2
i need	0.3	-3.4	-1.6
i never	-2.3	-2.6	1.8
i plug	1.8	2.1	-1	electric
i plugged	3.5	3.1	-1.7	electric
i pulled	0.9	0.7	-0.3
i rent	-1.5	-1.4	-1.7
i run	-2.2	-2.3	-0.8
i said	-4.4	-3.5	2.1
i saw	1.7	1	-1
i see		0.5	-0.6
i send	-2.5	-2.4	-2.4
i smell	4.8	3.8	-1.2	gas
i think	0.5	0.4	-2.8	gas
i touch	3.5	3.7	-1.5	electric
i touched	2.7	3	-1.5	electric
i turned	3.7	3	-0.8
i want	-3.4	-1.3	0.8
i work	-3.6	-1.5	-1.3
i would	-2.4	-1.2	1.7
ice	1.5	-2	-2.4
ice cream	3.2	-1.7	-1.3
ice maker	-5	-2.7	-2.6
id	-2.8	-2.6	0.6
id like	-2.8	-2.6	0.6
idk	1.4	1.1	-1.5
idk ,	1.4	1.1	-1.5
if	1.7	-0.6	0.9
if i	-3.1	-2.5	-2
if possible	3.5	-1.9	-2.1
if the	-2.4	-1.4	-2
if u	-1.4	-1.1	-1.3
if you	0.2	-2.8	1.5
iglesia	-1.5	-1.4	-1.8
iglesia ,	-1.5	-1.4	-1.8
igniter	-3.3	-3.7	-1
ignore	-2.3	-2	-3.5
im calling	-2.7	-1.1	-1.3
im free	-1.4	-1.9	-2.4
im good	-3.4	-2.3	-2.7
im here	-1.3	0.8	-1.6
im home	0.5	1.1	-1.4
im not	-1	-0.9	0.2
im off	-1.4	-2.5	-3.5
im scared	2.4	1.5	-0.8
in attic	-1.1	1.9	-0.8
in basement	-0.5	-3.4	-2.4
in bath	-2	-2.4	-2
in bathroom	3.5	1.8	-1.2
in bedroom	0.6	0.5	-1.6
in both	1.5	-1.9	-1
in class	-1.2	-0.6	-1.6
in cooler	2	-1.4	-1
in den	-1.3	-0.5	-0.8
in freezer	2.9	-1.6	-1.4
in front	3.1	2.1	-0.3
in garage	2.6		-0.8
in hallway	2.2	1.2	-1.7
in here	4.2	-0.6	-1.4
in kitchen	-5.9	-3.7	-3.2
in last	-2.8	-1.6	-1
in law	-0.7	-0.2	-2.4
in living	-2.8	1.2	-1.6
in one	-4.3	-1.2	-1.6
in roof	3.6	-3.2	-0.7
in thru	-1.5	-4	-0.9
in two	-2.1	-1.6	-3.2
in whole	5.3	-2.9	-1.5
in yard	-2.4	-2	-2.3
incendio	-0.6	1.7	-1.1
inches	4.3	1.8	-1.3
inches of	3.3	2.7	-1.4
incorrecto	-1.6	-1.5	-3.9
incorrecto $	-1.6	-1.5	-3.9
indeed	-2.4	-2.4	-2
indeed post	-1.1	-1.1	-0.9
infant	3.6	-2.4	-2.2
info	-1.3	-1.2	1.3
info and	-1.3	-1.2	1.3
inside	7.5	2.8	-1.7	electric
inside $	4.3	-0.9	-2.5
inside ,	2.1	1.4	-0.6
inside and	3.7	-1.3	-0.8
inside of	1.1	0.3	-0.4
inside the	1.5	2.7	-0.9
inspection	-5.7	-4.1	-1.9
inspection before	-2.1	-1.5	-1.1
inspection for	-3.6	-3.7	-2.2
inspector	-4.7	-4.4	-1.8
instalacion	-2.2	-1.4	-3.9
instalar	-5.8	-5.4	-2.5
instalar un	-3.5	-4.2	-0.9
instalen	-4.7	-3	-2.7
install	-7.1	-6.3	-3.6
install #	-2.8	-2.6	-1
install $	-3.4	-2.8	-2.9
install ,	-3.7	-3.7	-1.8
install quote	-1.7	-1.3	-2
installed	-3.6	-3.6	-2
installed $	-2.7	-2.4	-2
installed ,	-1.7	-1	-1.4
instead	-3.2	-1.7	-3.3
instead $	-3.2	-1.7	-3.3
insulated	-1.7	-1.3	-1.5
insulation	-1.6		-1.8
insulin	5.9	-2.5	-3.8
insulina	3.6	-1.3	-1.6
insulina de	3.1	-1.1	-1.5
insurance	-2.9	-2.6	-3.1
insured	-3.8	-3.4	-4.3
interesa	-2.5	-2.3	-2.9
interesa $	-2.2	-2	-2.5
interested	-3	-2	-0.8
interested $	-2.6	-1.9	-4.3
internet	-3.7	-4.4	-2.1
into	5.4	3.7	-1.7
into my	3.1	1.2	-0.6
into the	3.9	3	-0.9
inundando	5.2	-4	-2.8
inundando $	2.7	-2.6	-1.9
inundando el	3.1	-2.3	-2.1
inundo	5.8	1	-2.5
inundo la	4.8	-4.9	-2.2
ir	1.5	-1.9	-1.8
ir a	1.5	-1.9	-1.8
iron	2.8	-1.3	-1
is about	-0.6	-2.2	-1.4
is all	2.1		-1.2
is almost	3	-1.3	-1
is already	-2.8	-1.7	-2
is arcing	3.8	4.9	-1.9	electric
is backed	2.5	-2.6	-2.4
is backing	3.5	-2.5	-3.1
is beeping	2.4	2.3	-1.3	carbon_monoxide
is better	-2.6	-1.6	-2.4
is black	2.6	2	-1.9	electric
is blocked	3.5	1.3	-1.2
is brent	-1.3	-0.8	-0.8
is bulging	2.8	-3.4	-1.3
is burning	1.6	2.7	-1.7	fire
is buzzing	4	2.6	-1.9	electric
is coming	5.1	4	-1.5
is dark	2.5	-2.9	-1.6
is dead	5.5	-1.7	-2.1
is down	2.8	2	-1
is dripping	4.3	2.6	-1.4	electric
is expired	-3.3	-3.6	-0.5
is fine	-1.8	-1.9	-2.3
is flooding	2.5	-3.1	-1.8
is full	4.4	4.5	-0.4
is going	2.6	-0.7	-1.2
is gone	3.5	-1.5	-1.4
is good	-1.5		-1.3
is hanging	2.7	2.9	-0.5	wire
is home	-4.5	-4.6	-2.4
is hot	4.9	3.4	-0.9	electric
is humming	3	2.6	-0.8	electric
is inside	2.2	-1.5	-1
is laying	2.4	1.9	-0.9
is leaking	3.9	0.7	-1.4
is leaning	1.3	1.7	-1.6
is loose	-5	-5.1	-1.8
is loud	-2.7	-2.3	-2
is making	2.9	3	-1.2
is melted	3.3	2.6	-1.1	electric
is noisy	-1.7	-2.4	-2.1
is not	3	-3.4	-2.7
is off	-2	-4.5	-2.6
is out	6.6	0.8	-5.2	medical
is outside	-0.9	0.7	-0.6
is overflowing	4	-2.7	-1.9
is running	3.3	2.8	-0.6
is sending	-3	-2.6	-3.5
is shooting	1.5	-4.1	-1.1
is sizzling	2.8	1.9	-2
is slow	-2.2	-2	-2.5
is smoking	5	4.9	-2.2	fire
is soaked	2.8	-3.3	-0.7
is stone	2.5	-1.7	-1.1
is stopped	2.3	-1	-0.8
is stuck		-3.6	-2.7
is too	3.6	3.7	-1.4	electric
is trapped	2.8	-3	-1.4
is warm	-0.9	1.6	-1.3	electric
is wet	-3.2	0.7	-1.6
is wide	0.4	-0.9	-0.2
is yellow	-0.9		-1.9
isnt	0.2	-5	-4.7
isnt cooling	0.7	-0.7	-0.7
isnt working	4.5	-3.1	-1
it anymore	-3	-1.7	-5.3
it checked	-2.9	-1.4	-2.7
it done	-3.4	-2.6	-3.3
it fixed	2.4	2.3	1.1
it going	-2.8	-3.3	-3.2
it hissing	2.3	2.3	-1
it installed	-0.5	-0.6	-0.7
it just	-1	1.1	-0.6
it melted	1.8	1.5	-1.2	electric
it normal	2.4	2	-1.1
it now	-2.2	0.8	-0.7
it off	1.3	2.9	1
it ok			-1.4
it out	-1.5	1.7	-5.7	fire
it rains	-5.7	-4.8	-1.8
it smells	5.8	4.2	-1.4
it still	-1.6	-2	-1.1
it stinks	4.1	2.4	-0.9	gas
it worse	-1.3	-1.5	-1.5
its all	-0.8	-2.5	-0.2
its back	1.1	1.5	-0.9
its blowing	4.2	3.6	-1.4	gas
its buzzing	2	2.1	-1.2
its fine	-1	-1	-0.2
its flooding	3.6	-2.2	-2.8
its hot	3.5	1.4	-1.1
its laying	3	1.8	-0.4
its like	-2.7	-3.6	-0.9
its out	4.4	4	-1	fire
its own	-2.5	-1.4	-2.1
its pouring	3.9	-3.6	-1.4
its slow	2.2	-1.1	-0.6
its spewing	3.1	3.4	-1.6	gas
its still	2	-4.7	-0.4
its urgent	5.8	-2.5	-2.8
its whistling	2.8	2.9	-0.7	gas
its working	-4.7	-3.1	-4.1
itself	-3.7	-3.1	-2.4
itself $	-4	-2.9	-2.4
ives	-2.2	-1.8	-0.9
ives $	-2.2	-1.8	-0.9
jala	-4.2	-3.2	-4.1
jale	-3.7	-3.3	-4.1
jale para	-2.7	-2.5	-3.2
jammed	3.4	-1.7	-2.3
job	-5.2	-3.4	-3.2
job $	-1.3	-1.3	-2.1
job ,	-2.5	-2.5	-0.9
job for	-2.6	-2	-2.3
jobs	-3.7	-1.8	-3
jolt	4.6	4.8	-2.8	electric
journeyman	-1.4	-1.9	-1.4
journeyman looking	-1.3	-1.8	-1.5
juan		-2.2	-2.1
juan $		-2.2	-2.1
jueves	-5.4	-3.9	-4.1
jueves $	-2.9	-2.2	-2
jueves a		-2.7	-3.6
jueves despues	-1.8	-1.6	-0.3
jueves o	-1.6	-1.2	-1.3
just	1.7	0.4	-3.5
just a	-3.7	-2.3	-1.1
just bought	-1	-0.5
just do	-1.5	-1.3	-2.9
just fell	1.9	-4.1	-0.9
just got	-2.3	-2.3	-3.3
just left	3.6	2.8	-0.4
just spins	2.5	1	-1.1
just the	-3.6	-3.3	-1
just want	-2.3	-1.8	-2.8
just went	3.2	3.7
k	-3.3	-2.8	-3.7
k $	-3.3	-2.8	-3.7
kedzie	1.9	0.4	-1.2
kedzie $	3.1	1.8	-1.5
keep	0.6	1.1	-1.5
keep my	4.1	2.2	-0.6
keep up	-4.1	-2.3	-1.4
keeps	2.9	2.2	-2.6
keeps going	-1.4	0.2	-1.7
keeps running	-3	-2.3	-1.1
keeps shutting	2.5	-2.8	-2.2
keeps tripping	4.4	1.1	-2	medical
kenmore	-4.3	-1	-1.6
key	-3	-2.4	-1.5
keypad	-1.3	-1.7	-1.8
kick	2.5	-2	-0.9
kick on	2.5	-2	-0.9
kicked	-0.2	1	-1.5	carbon_monoxide
kicked on	3.2	2.3	-1	carbon_monoxide
kicking	2.7	-4.9	-1.4
kicks	0.3		-1.6
kicks on	0.3		-1.6
kid	1	2.2	-1.7
kid got	3.1	3.3	-1.6	electric
kids	4.2	2.6	-3.1	carbon_monoxide
kids ,	2.3	-2.1	-1.8
kids are	3.1	1	-1.4
kimball	1.9	-1.5	-0.7
kind	2.8	-0.2	-1.3
kind of	2.8	-0.2	-1.3
kirby	-3.2	-1.6	-1.1
kitchen	3.7	2.7	-3.2
kitchen $	0.5	-5.3	-3.2
kitchen ,	-1.7	-4.9	-1.1
kitchen ceiling	1.6	1.6	-0.3
kitchen faucet		0.6	-1
kitchen flooded	3.3	-2.4	-0.9
kitchen is	2.7	2.8	-1.9
kitchen light	2.8	4.3	-0.8	electric
kitchen reeks	2.1	3.2	-1.1
kitchen sink		-2.8	-1.8
kitchen smells	3.8	3.4	-1.1
knob	0.5	1.7	-2.5
knob broke	0.3	0.7	-1.6
knobs	2.8	2.7	-1.8	gas
knock	-2	-2.9	0.7
knocked	3.7		-1.5
know		0.7	-4.3
kostner	-0.6	-2.2	-2.4
kostner $	0.2	-2	-2.4
la alarma	2.6	2.7	-1.4	carbon_monoxide
la alfombra	3.2	-2.4	-2.1
la arreglaron	-1.7	-1.5	-0.5
la cabeza	2.6	2.9	-0.9
la caja	2.8	4.8	-2.4	electric
la calefaccion	3.4		-2.9
la calle	1.4	1.9	-2.5	wire
la cama	1.6	-2.9	-1.1
la carne	2.1	-1.6	-1
la casa	1.2		-3.9
la chimenea	-2.9	-2.2	-2.2
la cita	-1.6	-2.2	-3.1
la clinica	-1.5	-1.4	-1.7
la cocina	-0.4	1	-2.9
la compania	-2.5	-2.3	-3.1
la estufa	1.9	3.1	-3.1	gas
la iglesia	-1.5	-1.4	-1.8
la instalacion	1.7	1.9	-2.1
la insulina	3.6	-1.3	-1.6
la lampara	2.7	4	-0.8	electric
la lavadora	0.2	0.4	-4.4	electric
la linea	-1.2	-2.1	-2.2
la lista	-3	-2.7	3.6
la llave	1.2	2.4	-2.8	electric
la luz	0.5	2.8	-2.2
la manana	-2.8	-2.1	-2
la manguera	0.8	0.3	-1.5	gas
la maquina	4.4	4.2	-1.8	medical
la noche	-0.4	1.7	-0.8
la otra	-2.3	-1.1	-1.1
la pala	2.9	3.3	-1.9	gas
la pared	4	2.4	-2.7
la perilla	2.2	3.5	-1	gas
la pila	-5.3	-4.9	-2.9
la prise	2.1	2.3	-4.8
la puedo	1.8		-0.9
la puerta	0.7	-3.8	-4.4
la refri	0.9	1.9	-1.5
la regadera	1.4	2.2	-3.5	electric
la sala	1.8		-2.5
la secadora	1	2.6	-3.4
la segunda	-2.4	-1.8	-2.6
la senora	-1.7	-1.6	-1
la taqueria	2.1	1.5	-0.8
la tarde	0.2	-2.9	-2.7
la taza	-1.7	-2.6	-2.3
la tele	-3.9	-3.9	-2.2
la tina	2.7	-2.3	-2.3
la tuberia	4.2	1.4	-2.5
la valvula	2.9	2.2	-2	gas
la visita	-2.4	-1.8	-2
la yarda	1.1		-0.2
ladder	2.5	1.8	-2.6	electric
ladder $	3.3	2.5	-1.5	electric
lados	2.6	-3.4	-1
lados $	2.7	-2.4	-0.8
lakeview	-2.7	-3.1	-2.5
lakeview dr	-2.7	-3.1	-2.5
lamar	2.2	2.1	-0.2
lampara	-2.4	0.7	-4.5	electric
lampara $	-2.6	-2.8	-2.7
lampara del	2.7	4	-0.8	electric
landlord	0.8	-1.7	-2.4
landlord here	2.5	-2.8	-0.2
landlord sent	-3.1	-2.7	-1.7
larch	-1.1	-1.9	-2.6
larkin	-0.5	-4.2	-1.9
las tardes	-2.7	-2.4	-3.4
last	-0.3	-1.1	-2.2
last month	-3.5	-1.5	-1.8
last night	4.1	-0.3	-1.9
last nite	-1.2	0.2	-2
last time	-2.3	-1.8	-1.5
last week	-3.3	-1.9	-1.1
last year	-2.5	-2.4	-1.1
late	-1.1	-2.8	-2.4
late ,	-3.1	-2.1	-2.2
later		-2	-3.6
laundromat	1.9	-1.3	-0.8
laundry	0.2	-2.1	-1.7
laundry room	3.9	0.5	-1.2
lavabo	-2.2	0.2	-2.9
lavabo $	2.4	2.2	-1.8
lavabo ,	-4.3	-1.9	-2.1
lavadora	-1.2		-4.4
lavadora $	5.2	5	-2	electric
lavadora da	2.5	2.8	-1
lavadora no	-2.7	-3.1	-1.8
lavadora y	2.4	-2.2	-0.7
laval	-0.2	0.5	-2.1
laval $	-0.2	0.5	-2.1
lavamanos	3.3	2.6	-2.9
lavaplatos	0.4	-2.9	-0.9
law	-0.7	-0.2	-2.4
law came	-1.6	-1.8	-1.1
laying	4.6	4	-1.3	wire
laying in	3	3.2	-1.7	wire
laying on	3.2	1.9	-0.7	wire
le conseguimos	-1.3	-0.8	-0.9
le interesa	-2.5	-2.3	-2.9
le llame	-2.5	-2.9	-1.6
le mando	-1.1	-1	-1.9
le ofrecemos	-1.9	-1.6	-2.1
le podemos	-4	-2.8	-3.5
leak	2.4	1.6	-2.1
leak $	3.6	-4.2	-4.1
leak ,	-2	1.6	-0.9	gas
leak above	2.7	2.3	-1.2	electric
leak at	-1.4		-0.3
leak in	-0.7	-0.7	-2
leak is	2.5	4.2	-0.5	electric
leak on	4.4	3.5	-0.9	gas
leak under	0.9	-4.5	-0.7
leaked	-0.3	1.1	-1.4
leaking	3.4	0.5	-3.4
leaking $	3	2.5	-1.9
leaking ,	-2.3		-0.7
leaking a	-2.9	-3	-0.9
leaking all	5.7	-4.3	-0.6
leaking bad	3.9	-4.4	-1.5
leaking gas	1.8	3	-0.7
leaking into	2.1		-0.9
leaking on	1.9	-2.2	-1.9
leaking onto	2.2	-2.6	-1.6
leaks	-7	-4.7	-2.9
leaks ,	-3.1	-1.8	-0.8
leaks a	-2.8	-2.2	-2.7
leaks at	-1.7	-2.1	-1.4
leaks when	-2.1	-2.7	-2.3
leaky	-3.5	-2.4	-3.7
leaning	1.3	1.7	-1.6
leave	-1.9	-2.8	3.6
leave me	-1.8	-1.3	2.2
led	-4.6	-4.4	-2.5
left	3.5	5.8	-3
left $	-0.2	-0.7	-3.1
left ,	2.6	2.7	-0.7
let	3.2	-3.5	-2
let go	4.1	-2.7	-1.4
let you	-0.2	-1.7	-1.8
licensed	-4	-4	-4.9
licensed and	-1.9	-1.7	-1.8
licensed journeyman	-1.4	-1.8	-1.5
lift	3.9	-3.3	-1.9
light	-2.6	2.7	-3.5	electric
light $		2.1	-1.2	electric
light ,	-3.2	-1.5	-1.1
light bulb	1.1	1.3	-1.6
light fixture	3.6	4.2	-2
light flashes	-3.7	-3.8	-1.2
light flickers	-3.4	-3.3	-2
light in	-3.5	-0.2	-2.3
light is	-2	3.4	-0.6
light stays	-2	-2.1	-1.7
light switch	4.3	2.9	-1.6	electric
lights	1.6	1.3	-4.5	electric
lights $	-2.2	-3.6	-4.5
lights ,	2.6	-1.2	-1.5
lights are	1	-0.5	-0.9
lights flicker	-0.4	1.9	-2.2
lights out	0.7	-2.4	-2.1
lights went	2.2	2.7	-0.9
like	0.7	2.9	-1.4
like #	-4.2	-3.6	-1.3
like $	-2.9	-3.5	-2.2
like an	2.8	-0.8	-0.4
like burning	3.2	2.6	-1.2
like burnt	3.4	3.6	-1.1	fire
like eggs	-0.9	0.6	-1.8	gas
like gas	4	3.2	-1.4	gas
like hot	3.3	2.8	-0.9
like it	-1.9	-1.3	-3
like natural	3.3	2.7	-0.6
like rotten	-1.2		-1.2
like something	1.7	2.5	-2.1	fire
like that	-2.2	-1.8	-0.3
like the	0.7	0.7	-0.2
like to	-3.3	-3.1	1.5
lil	-2.5	0.2	-1.5
limb	1.2	1.9	-2	wire
limb took	-2.2	-0.9	-0.8
limpiar	-3.1	-3.3	-2.6
lindbergh	2.8	-2.1	-0.3
line	2.3	3.1	-2.1	wire
line ,	-2	-3.4	-1.2
line and	1.4	2.7	-1.3	wire
line backed	1.6	-3.1	-1.4
line behind	1.1	1.7	-1.6	gas
line clogged	-1.3	-2.3	-2.6
line down	-1	-0.2	-2
line for	-4.3	-5.1	-1.2
line is	3	1.8	-1.6	wire
line rd	2.4	0.8	-1.1
line to	1.6	2	-1.1	wire
line with	2.2	1.8	-1.6
linea	-2	-2.9	-2.3
linea de	-4.1	-4	-1.9
lines	4.1	4.4	-1.5	wire
linnaean	0.2	-1.6	-1.5
list	-3.6	-2.7	5.2
list $	-2.7	-3.2	4.1
list ,	-1.7	-1.9	1.2
lista	-3.3	-3.4	5
lista $	-3.2	-3.1	4.2
lit	0.2	1.3	-1.1
lit on	-2.4	-3.1	-0.7
little	0.9	1.7	-2.5	electric
little $	-3.8	-2.7	-2
little ,	-1.7	-2.6	-1
little in	-1.9	-1.7	-1.2
live	1.6	2.6	-3.1	wire
live at	-2.8	-3.3	-2.5
live wire	3.7	3.6	-1.9	wire
living	0.7	-0.2	-2.1
living room	0.7	-0.2	-2.2
llamar	-2.5	-2.5	-2.6
llame	-3.7	-3.6	-4.2
llame $	-3	-1.9	-3.7
llameme	-2.9	-1.4	-2.1
llamenme	2.4	2.5	-0.9
llave	2	2.2	-2.9	electric
llave $		-2.4	-2.5
llave de	0.6	-1.2	-1.1
llave del		1.6	-1.2
llave y	1.4	1.7	-1.7
llaves	4.9	-3.4	-1.8
llega	3.5	0.6	-2.8
llega a	5	1.3	-2.9
llegar	-2.2	-3	-0.7
llego	1.5	-3	-1.8
llena	2.5	3.6	-1
llena de	2.5	3.6	-1
llevo	2.2	-2.6	-1.2
lloviendo	4.4	-3.7	-2.4
llueve		0.8	-1.4
llueve ,	1.5	1.8	-1.2
ln	-1.1		-1.6
ln $	-0.7	0.2	-1.7	gas
ln ,	-3.4	-2.1	-1.4
lo arreglo	-2.9	-2.7	-2.6
lo haga	-2.1	-1.9	-1.7
lo mas	3.5	-2.6	-3.3
lo revisen	-1.5	-1.2	-1.6
local	-4.1	-3.7	-4.9
lock	-2.2	-2.7	-2.3
locked	5.8	-5.3	-3.8
locked himself	2.6	-1.7	-1.6
locked out	2.6	-4.4	-2.3
locks	-3.2	-3	-2.1
lodi	-1.6	-1.2	-0.9
lol	-3	-4.1	-5.4
lol $	-2.7	-1.7	-3.3
lol ,	-0.2	-1.9	-4.3
loma	1.1	-3.5	-2.2
long	-2.3	-1.7	-2.5
long does	-2.2	-1.8	-2
longer	-4.4	-1.9	-0.7
longer needed	-3.7	-1.6	-3.4
look	-2.8	-1.7	-2.8
look $	-1.5	-1	-1.8
look at	-2.7	-1.6	-2.7
looked		-0.4	-0.6
looked at	0.4	-0.2	-0.7
looking	-4.6	-3.7	-4.2
looking for	-4.5	-3.3	-4
looking to	-1.9	-2.3	-1.7
loose	-2.5	-1.4	-2.3
loose $	-3.2	-3.4	-3.1
loose ,	-1.1	-3.5	-1.4
los breakers	3.6	3.7	-2.4	electric
los cables	3.8	4.9	-2.9	wire
los contactos	2.3	3.4	-1.4
los demas	-2.5	-2.1	-1
los domingos	-2.7	-2.7	-3.3
los martes	-2.2	-1.3	-1.9
los mensajes	-1.6	-1.6	2
los sabados		-2.4	-2.8
los vecino	2.6	-2.9	-0.5
lost	2.5	0.4	-3.1	medical
lost power	0.4	2.9	-1.2	medical
lot	-1.2	0.4	-1.6
lot lights	-1.9	-1.2	-0.9
loud	1	1.6	-2.1	electric
loud $	0.6		-1.3
loud ,	-1.7	-2.1	-0.7
loud and	2.9	2	-0.8	electric
loud pop	1.6	2.1	-1.4	electric
love	-1.3	-1.6	-1.7
love to	-1.3	-1.6	-1.7
low	-4.4	-0.9	-1.8
low $	-1.6	-1.3	-1.8
low ,	0.9	1.8
low battery	-2.2	-3	-1.1
low in	-2.1	-2.1	-2.1
lower	-1.7	-2.4	-2.6
luces	-2.6	-1.7	-1.9
luces led	-2.6	-1.7	-1.9
lumbre	5	5.7	-2.7
lumbre $	4.5	4	-1.9
lunch	-2.3	-1.6	-1.7
lundi	-3.3	-3.2	-4.2
lunes	-4.2	-3.1	-3
lunes $	-2.1	-2.6	-2.8
lunes ,	-2	-1.9	-1.4
lunes a	-2.3	-1.8	-1.6
lunes o	-1.7	-1.4	-1.9
luz	6.4	5.9	-3.3
luz $	3.5	1.8	-3.5
luz del	-2.9	-2.7	-1.4
luz desde	2.1	-3.3	-0.5
luz en	2.1	-1.5	-2.6
luz esta	2.6	1.7	-0.7
luz y	5.9	6.2	-1.4	medical
lyle	2.6	-0.6	-0.8
m	-3.9	-3.9	5.2
machine	5.9	5.2	-2.3	medical
machine $	3	3.2	-2
made	-1.5	0.9	-1.1
made it	-1.3	-1.5	-1.5
magnolia	-2.9	-2.6	-1.9
mail	-2.4	-2.1	-2.6
mailbox		1.1	-2.1
mailbox post	-3.5	-2.8	-1.5
main	3	-1.2	-2.2
main ,	1.1	1.6	-0.6
main break	-1.7	-2.6	-2
main breaker	3.1	-5.4	-0.9
main line	3.5	-2.5	-1.5
main panel	3.5	4.3	-1.7	electric
main st	1.9	-0.9	-0.5
main water	1.7	-3.9	-0.9
maintenance	-4.7	-2.5	-2.6
make	-2.2	-1	1.3
maker	-5	-2.7	-2.6
maker quit	-3.5	-1.9	-2.9
makes	-2.4	0.5	-2.1
makes a	-1.8	0.6	-2
making	-3.7	-0.2	-3.1
making a	2.6	4.3	-0.9
mal	-2.7	-3.2	-3
mal $	-1.6	-1.8	-1.6
mal el	-3.8	-2.5	-2.5
mama	-0.5		-2.6
mama usa	-1.3	-1.9	-1.7
man	-1.9	-2.5	-2.1
manage	-0.6	-1	-1.3
manager	-0.3	1.3	-0.6
manager at	-0.3	1.3	-0.6
manana	-5.6	-5.1	-4
manana $	-4.2	-4.1	-3.1
manana ,	-1.3	-1.2	-0.6
manana despues	-1.7	-0.8	-1.1
manana en	-2.4	-2.5	-2.2
mancha	-4.3	-1.6	-2.3
mancha vieja	-3.3	-0.8	-0.9
mandando	-1.7	-1.5	1.8
mandando mensajes	-1.7	-1.5	1.8
mandar	-3.4	-1.9	1.6
mandar mensajes	-1.3	-1.3	1.9
mandarme	-1.2	-1.3	1.9
mandarme mensajes	-1.2	-1.3	1.9
mande	-4.1	-2	2.1
manden	-2.5	-1.6	3.4
manden nada	-1.7	-1.4	2.6
manden textos	-0.9	-1	1.7
mando	-2.3	-1.7	-3.7
manguera	1.4		-1.5
manguera de	4.1	1.1	-0.9
manguera del	-1.2	-0.4	-1.5
mantenimiento	-4.4	-1.9	-2.6
mantenimiento para	-4.1	-2.2	-2.5
maquina	4.4	4.2	-1.8	medical
maquina de	4	4.5	-1.9	medical
marca	1.4	2.6	-2.1	carbon_monoxide
marca #	3.8	3.6	-2	carbon_monoxide
marco	-1.4	-3.4	-2.8
marco solo	-1.7	-1.1	-1.6
mareados	1.9	2.6	-1.3	carbon_monoxide
mark	3.2	3.8	-2.3	electric
marks	0.2	1.3	-2.1	electric
marque	-3.2	-2.9	-3.9
marque mal	-1.6	-1.8	-1.6
marqueme	-3.7	-3.4	-4.5
martes	-4.1	-2.6	-3.2
martes $	-2.8	-1.4	-1.8
martes en	-1.2	-0.8	-0.6
martes o	-0.7	-0.7	-1
martes y	-2	-1.2	-1.4
mas	-3.6	-4.9	3.7
mas $	-2.8	-2.1	4
mas ,	-3.5	-3.7	-1.7
mas clientes	-2.3	-1.8	-3.5
mas mensajes	-3.4	-0.8	2.2
mas pronto	3.5	-2.6	-3.3
mas textos	-3.6	-1	2.6
mast	3.6	2.8	-0.6
material	-1.9	-1.5	-2.4
material de	-1.9	-1.5	-2.4
matin	-2.9	-2.6	-3.5
matin $	-2.9	-2.6	-3.5
mauvais	-1.2	-1.5	-4.9
mauvais numero	-1.2	-1.5	-4.9
may	-3.3	-3.3	-4
mayoreo	-1.9	-1.8	-2.5
mayoreo $	-1.7	-1.6	-1.7
mayoreo ,	-1.1	-1	-1.9
me about	-2	-1.1	-0.3
me after	-4.2	-1.6	-0.4
me again	-1.9	-1.9	2.8
me alone	-1.8	-1.3	2.2
me anymore	-1.9	-1.5	2.7
me back	0.5	-3	-2.6
me cobra	-2.8	-0.9	-1.2
me contacten	-3.2	-2.4	3.1
me da	3	2.9	-1.7	electric
me dio	3.8	3.6	-2	electric
me duele	2.2	2.3	-0.8
me equivoque	-2.6	-1.9	-3
me escriba	-1.5	-2.1	3.4
me escriban	-2.1	-2.5	2.4
me gustaria	-2.4	-1.5	-1.4
me hace	0.4	1.8	-0.4
me here	-1.6	-1.2	-0.5
me manden	-2.5	-1.6	3.4
me marco	-1.7	-1.1	-1.6
me off	-3.6	-2.4	3.2
me out	-3.5	-2.1	2.6
me please	-2.2	-1.4	0.3
me puede	-3.5	-3	-3
me these	-0.6	-0.6	2
me tomorrow	-2.8	-2.3	-1
me up	-3	-3	2.2
me va	2.1	-1.3	-1.3
me when	-0.5	1	-3.3
meant	-1.9	-1.5	-3.3
meant to	-1.9	-1.5	-3.3
meat	0.9	-1.1	-1.6
medical	3	-1.7	-1.8
medidor	5.4	2.9	-2.5
medidor $	3.8	4.5	-2.4
medidor de	3.5	4	-1.7	electric
medio	2.1	1.5	-0.9
mediodia	-1.5	-1.6	-2
mediodia $	-1.5	-1.6	-2
mejor	-2.4	-2	-3.3
melted	4.9	4.1	-1.9	electric
melted $	1.8	1.6	-0.9
melted where	3.1	2.5	-0.9	electric
menos	-3.1	-2.1	-2.1
menos ,	-2.6	-0.9	-0.6
menos el	-1.7	-1.9	-2.3
mensaje	-1.5	-1.3	-3.4
mensajes	-4.9	-3.9	6.5
mensajes $	-4.5	-3.8	6.4
merci	-4.3	-4.1	-5.2
mes gratis	-1.3	-0.8	-0.9
meses	0.8	-1.1	-1.1
meses ,	0.8	-1.1	-1.1
mesquite	0.5	1.2	-1.3
message	-2.9	-3.2	2
message me	-2.1	-2.4	2.4
message this	-0.9	-1.1	1.9
messages	-3.9	-3.4	5.8
messages $	-2.1	-1.9	3.4
messages on	-2.2	-1.9	-3.7
messages to	-1	-0.4	1.5
messaging	-2.2	-2.1	3.6
messaging me	-2.6	-1.6	2.2
metal	2.2	3.3	-1.3
mete	2.7	-4.3	-0.7
mete el	0.6	-1.8	-0.7
meter	-0.7	-0.2	-3.2
meter $	-2	-4.8	-2.6
meter ,	0.9	2.8	-1.4
meter and	3.7	2.2	-0.7	gas
meter box	2.7	3.1	-1.1
metiendo	2.7	1	-0.8
metio	1.7	1.9	-0.8
metio el	1.1	0.9	-0.8
mi abuela	2.4	0.6	-1.2
mi abuelito	3.5	2.3	-0.8
mi casa	5.5	-1	-2
mi esposo	-1	-0.7	-3.3
mi hijo		0.6	-3.6
mi mama	-1.6		-1.4
mi nino	3.4	4.4	-2.1
mi nombre	-2.8	-2.5	-3.1
mi numero	-3.9	-3	6.7
mi papa	2	4.5	-0.8	medical
mi refri	2.3	-1.5	-0.9
mi troca	1.4	-1.2	-0.7
mi vecina	1.6	1.2	-1.2
miami	2.4	3	-0.4
microondas	-0.8	0.4	-2
microwave	-0.4	0.5	-4	fire
miercoles	-3.6	-2.7	-2.6
miercoles $	-2.1	-1.6	-1.9
miercoles en	-4	-1.7	-2.3
mike	-1.4	0.7	-1.9
mikes	-1.9	-1.5	-3.6
milk	2.5	-2.8	-1.9
mill		-0.7	-1.9
mill rd	-3.4	-3	-2
min	-2.7	-1.7	-0.9
min $	-2.7	-1.7	-0.9
mind	-2.7	-2.2	-2.8
mini	-2.4	-1.8	-2.3
mini split	-2.4	-1.8	-2.3
minisplit	-1.9	-1.5	-1.8
minisplit de	-1.9	-1.5	-1.8
mins	-1.7	-1.8	-0.8
mins ,	-1.7	-1.8	-0.8
minute	-0.5	-1.8	-1.1
minutes	-0.7	0.8	-1.5
minuto	-2.8	-2.8	-0.5
mire	-1.1	0.5	-0.5
missed	-1.6	-1.6	-1.4
missed calls	-1.5	-1.5	-1.3
missing	-5.4	-5	-3.7
missing shingles	-2.8	-1.8	-1.8
mission	1.9	-3.1	-1.3
mistake	-2.7	-2.1	-2.7
mistake $	-2.7	-2.1	-2.7
mobile	-2.5	-2	-2.3
model	-3.4	-3.5	-2
modos	-1.2	-1.3	-1.2
modos $	-1.2	-1.3	-1.2
moi	1.1	-2.1	-2.8
moja	3.3	-2.2	-1.9
moja todo	3.3	-2.2	-1.9
mojado	2	0.8	-0.7
mojo	3.2	-2.4	-2.1
molestar	-1.7	-1.8	2.5
molestar $	-1.7	-1.8	2.5
mom	1.6	3	-3.9
mom is	2.7	-2.6	-2
moms	3.8	2.9	-1.9	medical
moms oxygen	2.3	3.6	-1.5	medical
mon wed	-1.4	-1.6	-2.3
monday	-2.6	-4.2	-4.7
monday $	-1	-2.3	-2.3
monday ,	-1.6	-0.6	-1
monday after		-0.8	-0.8
monday is	-2.7	-2.5	-3.2
monday or		-0.8	-0.8
mondays	-3.5	-3	-1.3
monitor	0.4	2.2	-2.5
monitor says		1.6	-2.6
monoxide	5.8	6.9	-3.6	carbon_monoxide
monoxide alarm	2.2	3.4	-0.3	carbon_monoxide
monoxide detector	1.1	2.4	-1.2	carbon_monoxide
monoxide detectors	-2.3	-2.1	-1.2
monoxide in	2.5	1.4	-0.5	carbon_monoxide
monoxide thing	-1.6	-0.6	-0.4
monoxido	4.3	5.1	-3.5	carbon_monoxide
monoxido $	2.3	1.3	-1.8
monoxido esta	3.5	3.7	-2.6	carbon_monoxide
monoxyde	3.3	3.5	-2	carbon_monoxide
monoxyde sonne	3.3	3.5	-2	carbon_monoxide
month	-1.6	-4.5	-3.8
month $	-3.7	-4	-2
month ,	2	-1.4	-1.7
month but	-2.8	-1.3	-1.7
months	2.6	-1.7	-1.8
months pregnant	2.8	-1.1	-1.7
mopping	2.8	-2.5	-1.7
more	-4	-2.1	4.4
more messages	-1.6	-1.1	3.6
more texts	-2.7	-1.2	2
morning	-1.7	-1.4	-3.7
morning $	-0.6	-2.2	-3.7
morning ,	-1.4	-2	-1.4
morning or		-1.8	-1.6
mornings	-3.9	-3.2	-3.4
mornings $	-2.9	-2.4	-3.2
mornings ,	-2.2	-1.5	-1
mornings only		-1.2	-1.5
moss	-2.7	-2.3	-2.5
moss on	-2.7	-2.3	-2.5
mother	3.3	2.1	-1
motor	0.7	2.4	-5.2	fire
motor del	2.8	2.6	-1.2
move	-3.8	-2.9	-2.9
move my	-1.5	-0.9	-1.3
moved	-3.7	-1.4	-2.1
moved $	-4.1	-5.3	-2.2
moved in	-2.2	-2	-0.8
moved out	-2.5	-2.5	-1.7
mover	-4.3	-3.8	-1.8
moving	-5.7	-3.5	-1.6
moving my	-1.4	-2.4	-0.5
much	-3.7	-3.5	-2.7
much $	-1.7	-1.8	-0.9
much to	-2.7	-1.5	-0.9
mucho	3.1	1.7	-2.7
mucho a	2.2	1.2	-1.2	gas
mucho frio	1.4	-1.9	-1.2
mulberry	1.8	1.1	-0.4
must	1.3	0.6	-2
must have	-2.7	-2	-2
musty	-2.6	-2.1	-1.8
muy		1.8	-3.3
my ac	-2.5	-4.3	-3.4
my appointment	-1.9	-1.1	-4.5
my baby	0.4	-2.2	-2
my bathroom	0.3	-3	-1.1
my breaker	2.7	2.9	-0.8	electric
my brother	-1.8	-2	-1.8
my call	-2.7	-1.6	-2.1
my car	4.5	1.8	-2.4	wire
my ceiling	-1	-3.9	-1.4
my cell	-2.3	-1.7	-2.3
my co	2.1	1.7	-2
my cousin	-2.3	-2.2	-2.3
my crew	-1	-1.4	-1
my dad	-0.4	-0.9	-2.1
my daughter	3.7	4.5	-3.4	electric
my deck	-2.1	-0.8	-0.8
my dining	-1.3	-3.1	-1.4
my fence	-0.6	-1.2	-1.9
my furnace	3.1	3.5	-1.5	fire
my garage	-1.4		-1.1
my gas	-3.3	-3.5	-1.5
my hand	4.8	4.1	-2.5	electric
my house	-0.9	0.6	-2.4	wire
my husband	-1.6	-0.4	-2.2
my info	-1.3	-1.2	1.3
my kid	1	0.4	-1.5
my kitchen	4.3	2.7	-2
my landlord	-2.2	-1.3	-1.1
my light	-3.5	-4.2	-1.9
my lights	2.6	3.4	-1.7
my mom	2.3	2	-2.3
my moms	2	0.4	-1.4
my mother	3	1.4	-0.4
my name	-1.7	-1.8	1.6
my neighbor	-2.1	-1.2	-2
my nephew	-1	-0.7	-1.5
my number	-4.1	-4.1	7
my old	-1.3	-1.3	-1.7
my outlets	3.1	3.2	-2.8
my own	-2.5	-1.6	-1.5
my phone	-1.4	-0.4
my range	0.5	0.6	-1.2
my resume	-2.5	-2.3	-2.3
my roof	3.7	-2.5	-2.3
my shower	3.5	1.7	-2.3
my sister	-0.8	-1.5	-1
my stove	3.1	3.5	-1.9
my tenants	-0.8	0.7	-1.3
my toddler	-0.4	0.6	-3.4
my toilet	2.1	-1.4	-1.1
my truck	3	1.3	-1.6
my upstairs	1.1	-2	-0.4
my wife	1.1	2	-1.6
myself	2.1	-1.9	-3.4
n	-1.6	-0.4	-3.2
n #	3.4	-0.7	-0.4
nacido	3.6	-1.1	-1.1
nada	-2.3	-2.4	1.5
nada $	-1	-3.4	2.4
nada ,	1.4	-3.2	-0.8
nada mas	-3.2	-0.3	-1.7
nadie	-3.7	-3	-2.6
name	-3.8	-2.2	0.8
names	-1.4	-1.6	-1.3
natural	-1.6	-0.6	-1.2
natural gas	-1.6	-0.6	-1.2
ne	-1.3	-5.2	2.5
near	1.5	2	-4.6
near the	5	4.7	-1.4
necesita	-4.2	-4	-4.5
necesito		-0.8	-2.8
necesito a	5.1	-2.1	-1.8
necesito que	1.2	-2	-2
necesito un	-3.1	-3.4	-1.2
need	-2.8	-3.7	-3.2
need #	-4.3	-3.7	-1.4
need $	-2.2	-1.9	-1.2
need a	-5.5	-4.2	-2.7
need an	-1.7	-2.9	-1.3
need any	-1.6	-1.1	-2.4
need gas	-3.4	-2	-0.9
need help	2.5	-2.9	-2.1
need it	1	0.7	-2.2
need locks	-1.5	-1	-1.1
need my	-3.3	-3.1	-1.2
need new	2.1	2.7	-0.8
need outlet	-2.4	-2.8	-0.7
need roof	-2.1	-1.7	-1.4
need somebody	3.9	-1.6	-0.9
need someone	4.9	0.4	-3.1
need the	2.4	-1.1	-0.5
need to	-1	-3.7	0.2
need work	-4.5	-1.9	-1.6
need you	-2.6	-1.3	-4.2
needed	0.3	-4.3	-4.5
needed $	2.6	-1.9	-3.9
needed ,	-4.3	-3.5	-1.3
needs	-6.2	-6.9	-3.1
needs a	-2.1	-2.1	-1.3
needs an	-2.9	-4.1	-1.2
needs cleaning	-1.2	-1.1	-1.7
needs parking	-1.9	-1.2	-0.9
needs quote	-1.3	-1	-0.9
needs replaced	-2.1	-1.1	-0.9
needs to	-2.7	-4	-0.8
negocio	-0.7	-3.5	-4.4
negocio $	-3.4	-2.4	-3.1
negras	3	-3.1	-1.1
negras por	3	-3.1	-1.1
negro	4.4	4.1	-2.2	electric
negro $	2.6	2.3	-1.7	electric
neighbor	2.5	-1.5	-2.5
neighbor at	-1.2	-0.8	-1
neighbor fixed	-2.2	-1.5	-2.7
neighbors	2.7	-4.4	-1.9
nephew	-1	-0.7	-1.5
nephew needs	-1	-0.7	-1.5
nest	-4.5	-3.5	-3.1
nest thermostat	-2.8	-1.8	-2.5
never	-1.8	-1.1	0.6
never called	-2	-2.4	-4.4
never mind	-2.7	-2.2	-2.8
never singed	-0.9	-1.9	1.9
nevera	2.1	-1.5	-1.5
nevermind	-3.6	-1.7	-2.3
new	-6.5	-3.3	-3
new $	-2.2	-1.8	-2.6
new ,	-2.2	-0.7	-0.7
new ac	-2.9	-1.9	-0.8
new battery	-1.7	-2.7	-0.9
new faucet	-1.3	-1.2	-0.9
new house	-2.6	-2.5	-2.2
new leaks	-3.5	-2	-3.2
new one	1.2	1.5	-1
new outlets	-1.8	-0.6	-1
new range	-1.6	-1.8	-0.9
new roof	-0.6	-0.7	-1.1
newborn	2.4	-3.1	-1.6
newborn $	2.4	-3.1	-1.6
next	-7	-4.6	-2.7
next door	-1.2	-1.4	-0.8
next friday	-2	-2	-2.5
next month	-4.8	-4.4	-1.9
next wed	-1.6	-0.9	-1.5
next week	-4.1	-1.9	-1.7
ni	1.7	-2.3	-1.4
ni una	2.9	-1.5	-1.4
night	3.6		-3
night $	0.7	-4.4	-2.9
night ,	2.4	-1.9	-1.5
night and	1.4	3.2	-0.6
night rush	2.8	-1	-0.6
nights	-3.4	-1.1	-3.4
ningun	-3.6	-2.9	-3.9
ningun plomero	-2	-1.5	-2.9
nino	3.4	4.4	-2.1
ninos	-0.2	-3.5	-3
nite	-0.2	1.7	-2
nite ,	-1.2		-1.8
nj	2.3	-1.5	-1
no	0.5	-2.4	0.5
no ,	-3.1	-4	-2.1
no abre	-1.4	-2.1	-1.4
no ac	4.4	-3.7	-2.5
no air	3.2	-2.6	-2.6
no baja	-1.1	-1.5	-2.1
no bota	-2.2	-1.4	-1.2
no calienta	-0.6	-4.9	-3.6
no cierra	2.6	-0.3	-1.9
no conozco	-2.9	-2.8	-2.8
no deja	1.1	0.9	-2.2
no electricity	2.9	3.6	-1.3	medical
no enfria	4.4	-1.8	-2.8
no es	-3.9	-2.5	-3.5
no exprime	-2.7	-3.1	-1.8
no flame	2.4		-1.2
no funciona	3.7	0.8	-2.4
no gas	-3.1	-4.2	-0.7
no hay	3.2	-0.5	-3.5
no heat	3.2	-3.6	-3.3
no hot	-0.2	-3.6	-3.3
no huele	-4.5	-4.8	-1.4
no hurry	-4.1	-2.6	-3.6
no la	1.8		-0.9
no le	-1.6	-1.5	-1.9
no leak	-4.2	-3	-2.3
no leaks	-2.6	-1.3	-0.8
no lights	3.4	-3.4	-1.6
no lo	-3.3	-2.2	-3.6
no longer	-4.4	-1.9	-0.7
no me	-3.6	1.1	7.7
no more	-4.2	-1.8	4.4
no need	-4.9	-1.3	-4.1
no ocupo	-4.1	-2.1	-4.2
no one	-4.4	-3.3	-4
no para	3.6	0.7	-3.3	carbon_monoxide
no power	2.7	-0.9	-4.4
no prende	-0.3	-1.1	-2.7
no puedo	1	0.8	-3
no quiero	-3.2	-1.1	4.1
no rush	-4.3	-1.7	-1.4
no sale	2.5	-2.6	-3.1
no se	4.6	5	-1.9	fire
no sirve	0.6		-3.3
no smell	-5.9	-7.3	-1.2
no soy	-4.2	-2.4	-4.8
no sube	2.6	0.5	-1
no tenemos	0.6	-0.2	-2.8
no tengo	4.1	-2.8	-3.1
no texts	-3.4	-2.4	-1.3
no thanks	-4.1	-1.8	-0.3
no wait	-1.7	1.9	-1.4
no water	7.9	-3.7	-2.6
nobody	-2.6	-1.6	-2.2
noche	2.9	0.6	-1.8
noche $	2	1.2	-1.6
noche ,	2.2	-0.4	-0.8
nogales	-2.5	-1.3	-1.1
noise	-0.3	-0.6	-3.6
noise $	-0.6	-0.3	-1.8
noise ,	-3.2	-3.9	-2.6
noisy	-2.5	-2.6	-2.5
noisy $	-2.3	-2.5	-2.4
nomas	-1.8	-2.1	-3.5
nomas quiero	-1.4	-1.5	-2.4
nombre	-2.8	-2.5	-3.1
nombre es	-2.8	-2.5	-3.1
nonstop	1.1		-1.7
nonstop $	-0.2		-1.7
noon	-2.4	-3.9	-3.5
noon $	-3.5	-3.7	-3.5
normal	-2.8	-0.4	-2.4
normal $	-2.3	-0.4	-2.5
normal for	2.4	2	-1.1
north	0.5	-1.8	-1.3
nos apago	4	-2.2	-2.1
not	-1.3	-4.9	3.1
not a	-1.5	-1	0.6
not before	-1.5	-1.3	-1.4
not call	-2.1	-1.1	3.5
not cold	0.9	-2.4	-3.2
not contact	-1.6	-1.2	2.9
not interested	-1.3	-1	2.4
not me	-1.7	-1.3	-3.9
not sure	-0.7	-0.5	-1.3
not text	-0.5	-0.6	2.3
not thurs	-1.6	-0.8	-1.1
not working	3.8	1.1	-2.1
nothing	3.3	1.1	-3
nothing $	3.7	2.4	-1.8
now	1.3	0.9	-1.2
now $	3.6	-3
now ,	-4.5	-2.6	-1.5
now adding	-2.9	-3.9	-0.8
now but	0.3	0.9	-2.8	fire
now everyone	2.8	3.4	-2	carbon_monoxide
now its	-1.7	-0.3	-3.5
now the	3.9	3	-0.9
now want	-2.2	-1.3	-0.9
nuevo	-4.9	-4.6	-2.8
nuevo $	-3.6	-2.8	-2.7
nuevo ,	-1.7	-1.7	-1.2
nuevos	-3.2	-2.7	-2.3
nuevos ,	-1.1	-0.8	-0.8
nuevos para	-1.3	-0.8	-0.9
number	-6.9	-5	1.9
number $	-3.2	-2.7
number ,	-1.7	-1.3
number again	-0.7	-1.1	1.9
number from	-1.1	-1	1.5
number is	-3.7	-4	-4.2
number off	-1.4	-1.8	3.8
number on	-4.3	-3.3	-3.5
number out	-1.1	-1.5	2.4
number please	-2.9	-1	2.4
numero	-5.7	-4.8	4.2
numero $	-3.3	-3.6	1.9
numero de	-3	-2.8	4.3
numero equivocado	-1.8	-1.7
numero incorrecto	-1.6	-1.5	-3.9
numero por	-2.6	-1.2	2.7
nursery	3.4	2.7	-1.1
nursing	3.8	-1.4	-0.8
nursing home	3.8	-1.4	-0.8
nuts	1.4	-1.3	-0.8
nvm	-2.2	-1.9	-2.5
ny	0.7	2.2	-2.6
ny $	1.2	2.5	-2.6
o miercoles	-1.4	-1.3	-1.9
o sabado	-1.9	-1.2	-1.4
o viernes	-1.2	-1.2	-0.9
oak	-1.6	-2.9	-1.4
oak st	-3.1	-2.5	-1.6
ocupa	-2.5	-2.6	-2.3
ocupo	-0.8	-2	-4.5
odeur	4	4.1	-2.9
odeur de	4	4.1	-2.9
odor	3.6	4.4	-2.8	gas
odor $	-3.5	-2.9	-2.3
of any	3.4	-3.4	-2.4
of gas	2	3.4	-0.9	gas
of smoke	2.3	2.1	-0.5
of water	-1.1	2.4	-4.3	electric
off	0.4	1.6	2
off $	-1.3	0.3	2.8
off ,	1.9	0.3	-1.3	carbon_monoxide
off a	-3.3	-3.4	-2
off all	-4	-2.8	-0.8
off an	-2.3	-2.3	-1.5
off and	6.4	2.4	-1.2	gas
off at	-1.6	-0.9	-3.7
off for	-1.1	-2.1	-2.2
off gas	3.3	2.4	-1.5
off in	2.9	2.2	-0.4
off its	-1.6	-3	-0.7
off my	0.3	1.6	-2.6	wire
off the	3.1	3.2	-3.9
off this	-2.3	-1.9	3.1
off to	-1.7	-2.9	-1.2
off track	-1.6	-2	-1.7
off twice	2.4	2.8	-0.5	carbon_monoxide
off valve		-4.1	-1.4
off your	-3.4	-1.3	2.2
offer	-1.6	-1.1	-1.3
offer financing	-0.8	-0.8	-1.3
office	-4.1	-5.3	-4
office $	-1.2	-0.9	-1.4
office ,	-1.9	-0.8	-0.8
ofrecemos	-3.3	-2.9	-3.7
ofrecemos seguro	-1.9	-1.6	-2.1
ogden	-3.9	-2.8	-2.9
oh	-3.2	-2	-1.9
oil	3	1.5	-1.6
ok	-2.5		-4.1
ok $	-2.7	-1.8	-2.7
ok ,	-1.7	-1.1	-2.9
ok to	1	1.4	-0.3
old	-1.4	-4.6	-3.2
old $	1.1	-0.4	-3.1
old ,	0.6	-2	-1
old furnace	-1.4	-0.5	-0.6
old kenmore	-4.6	-0.7	-1.7
old one	-1.8	-1.4	-2.3
old want	-1.2	-0.5	-2.7
old water	-4.1	-2	-3.2
old wiring	-1.4	-0.9	-0.7
olemos	1.5	2.5	-1.7
olia	2.6	2.3	-1.8
olor	4.4	5	-2.6
olor a	3.9	4.5	-2.3
on all	0.2	1.3	-1.9
on battery	3.4	3.7	-2.8	medical
on ceiling	1	-2.2	-1.9
on fire	5.4	4.6	-2.4	fire
on floor	-3.9	-2.2	-1.3
on gutters	-0.6	-0.5	-0.7
on home	2.8	3.7	-1.6	medical
on oxygen	1.6	2.6	-1.8	medical
on page	-2.3	-2.1	-2
on special	-1.3	-0.8	-0.8
on startup	-3.5	-2.4	-1.9
on stove	-3.7	-3.8	-2.1
on sunday	-2.7	-2.1	-2.9
on water	-2.5	-2.5	-0.8
once	-1.3	-1.6	-0.7
once a	-1	-1.6	-0.8
one	-2.7	-1.9	-4.2
one $	-1.4	-4.8	-2.6
one ,	-1.5	-1.2	-0.9
one bedroom	-4.6	-1.5	-1.2
one burner	-2.5	-1.8	-1.9
ones	-2.4	-0.8	-1.3
only	3.3	-5.2	-3.7
only $	1.4	-2.1	-2.6
only bathroom	2.6	-1.5	-1.7
only toilet	4.1	-1.7	-1.3
onto	2.1	-1	-2
onto the	3	-0.3	-0.6
oops	-2.4	-1.4	-2.5
oops meant	-2	-1	-0.9
open		-4.5	-4
open $	0.3	-1.8	-1.8
open ,	0.7	-1.3	-2.2
open at	2.6	-1.8	-1.2
open splices	-2.4	-2.5	-1
opened	3.3	2.7	-1
opened the	2.7	3.1	-0.7
opener	-2.2	-0.3	-2
opener remote	-1.6	-1.7	-1.4
opening	1.5	-2	-1.9
openings	-2.8	-2.4	-2.3
openings for	-2.5	-2.3	-2.1
opens	-1.3	-1.4	-1.3
opt	-4.7	-3.3	5.8
opt me	-3.5	-2.1	2.6
opt out	-3.4	-2.6	5.1
or anything	-2.5	-3.4	-1.8
or fri	-1.8	-1.1	-0.9
or friday	-1.4	-1.2	-1.3
or sun		-1.3	-1.1
or thurs	-1.2	-1.4	-0.4
or tomorrow	2.7	-1.9	-1.2
or tues	-2.8	-2.5	-2.5
or tuesday	-1.4	-1.1	-0.8
or weds	-2	-1	-0.9
orchard	1.5	2.8	-1.2
other	-2		-1
others	-3	-3	-1.2
otherwise	0.6	-2.2	-1.4
otra	-3.6	-2.7	-2.4
otra semana	-2.3	-1.1	-1.1
otro	-4.7	-4	-5.2
otro $	-2.4	-2.4	-3.7
otro plomero	-2.2	-1.8	-1.4
our bakery	4	-3.3	-4
our church	-1.9	-1.2	-0.9
our co	3.8	3.7	-1.6	carbon_monoxide
our gas	2.3	1.8	-1.6	gas
our home	-1.7	-1.9	-3
our house	3.7	2.8	-0.8	wire
our kitchen	3.9	2.3	-3.3
our office	-1.4	-0.6	-0.7
our only	5.3	-2.4	-1.5
our power	3.1	0.7
our shop	-1.6	-2.4	-1.7
our sink	-1.9	-2	-1.3
our store	3.6	-1.6	-1.8
out	3.5	0.4	0.2
out #	4.8	-3.4	-4.7
out $	-1.8	-4.5	2.2
out ,	-1.1	-1.2	-1.5
out and	1.7	3.5	-2.1
out at	2.9	-2.8	-1.7
out but	2.6	-1.7	-2.2
out by	-0.4	1.4	-1.5
out for	2.3	-0.9	-0.9
out here	3.9	2.1	-3
out in	1.9	-3.8	-1.9
out it	-3.2	-3.1	-2.1
out now	2.7	1.8	-1.1	fire
out of	6	5.9	0.6
out on	1.5	-2.9	-1.5
out the	4.6	3.8	-1.6
out to	-2.5	-1.5	-2.1
out tonight	2.4	-2	-1.3
out when	3.2	2.5	-1.3	electric
outdoor	-1.5		-2.1
outdoor outlet	-1.1	0.2	-1.8
outlet	2.3	6.8	-3.6	electric
outlet $	2.9	3.9	-1.6	electric
outlet ,	-1	1.1	-1.8
outlet behind	4	3.1	-1.5	electric
outlet by	-1.2	-1.2	-1.4
outlet dead	0.4	1.3	-1.1
outlet for	-2.4	-1.8	-0.8
outlet has	-1.8	-1.5	-0.9
outlet in	-1.1	0.3	-2.2
outlet is	2.4	2.3	-2.8	electric
outlet under	1.4	1.2	-1
outlet went	2.8	2.9	-1.4	electric
outlet when	0.8	0.7	-0.8
outlets		3.4	-3.2	electric
outlets $	1.7	3.4	-1.5	electric
outlets ,	0.4	1.8	-0.9
outlets in	-1.8	-4.1	-2.1
outside	4.1	3.7	-2.2
outside $	4.7	2.7	-2.4
outside ,	1	1.8	-1.4
outside by	-1.2		-1
outside faucet	-2.1	-2	-0.7
outside is	3.1	2	-1.3
oven	-0.6	1.5	-3
oven element	3.4	2.9	-1.9
oven runs	-2.7	-2.4	-1.7
oven wont	0.4	1.2	-1.2
ovens	2.8	-1	-0.6
over	1.3	0.5	-1.9
over $	4.5	1.2	-1.2	carbon_monoxide
over ,	-1.8	-1	-1.3
over and	-0.9	0.9	-1.3	carbon_monoxide
over the	1.5	1.2	-1.5
overflow	-1.5	-1.6	-1.2
overflowed	3.5	1.9	-0.6
overflowed and	2.8	0.2	-0.5
overflowing	5.7	-3.3	-2.2
overflowing into	3	-2.3	-1.3
overhead	0.7	-1.9	-1.5
overhead door	0.7	-1.9	-1.5
overnight	1.7	-1.7	-1
overnight ,	1.7	-1.7	-1
own	-2.4	-3.8	-3.8
own truck	-2.5	-1.6	-1.5
owner	-2.3	-2.1	-1.9
owner ,	-2.1	-1.6	-1.5
oxigeno	2.3	5.7	-2	medical
oxigeno $	4.5	5.1	-2.1	medical
oxigeno y	-1.7	-0.3	-1.3
oxygen	4.1	7.7	-1.6	medical
oxygen $	2.7	4.2	-1.6	medical
oxygen and	1.3	3.2	-1.6	medical
oxygen concentrator	1.6	3.7	-1.2	medical
oxygen machine	0.7	1.5	-1.4	medical
oye	2.7	3.8	-1.5	gas
pa	-1.7	-1.6	-1.8
pa cambiar	-0.9	-0.7	-0.8
pad	-2.8	-1.5	-1.2
page	-2.3	-2.1	-2
page #	-2.3	-2.1	-2
paint	-3.6	-2.9	-2.8
paint $	-1.8	-2.1	-1.1
painted	-4	-2.2	-2.2
pala	2.9	3.3	-1.9	gas
pala $	2.9	3.3	-1.9	gas
palm	0.9	2	-2.1
pan	-5	-2	-1.2
pan ,	-1.8	-0.8	-0.6
panel	3.5	5.8	-3	electric
panel $	4.4	4.5	-2.6	electric
panel ,	0.9	1.9	-0.8
panel is	1.6	3.1	-2.3	electric
panel needs	-1.3	-1.6	-0.7
panel upgrade	-3.3	-3.4	-2
panels	-1.4	-1.9	-1.6
panels office	-1.4	-0.8	-0.9
panneau	4	4.2	-2.9	electric
panneau $	4	4.2	-2.9	electric
papa	2	4.5	-0.8	medical
para trabajar	-2.9	-2.1	-2.5
parar	4.2	-2.1	1.3
pare	-3.1	-3	4.1
pare $	-2.5	-2.5	4.2
pared	4.1	2.6	-2.6
pared $	3.5	-0.4	-1.6
pared del	1	1.4	-0.6
paren	-2	-1.3	1.3
park	-3.5	-3.4	-2.4
park $	-3.3	-3.1	-2.1
parking	1.3	1.3	-0.7
parking lot	1.3	1.3	-0.7
paro	0.7	-3.1	-2.7
parpadea	-4	-5.5	-3.1
part	1.2	2	-2.1
partes	1.2	-3.1	-1.4
party	2	-0.8	-0.8
pas	0.8	-4.1	-3.8
pas d	-1.7	-1.9	-1.6
pas de	4.6	-3.2	-2.5
pasado	-1.7	-2	-3.1
pasillo	2.6	-0.9	-3.2
pasillo $	3.7	-2.6	-2.5
paso	-0.4	-4	-1.9
paso $		-2.1	-1.8
pass	-3.7	-4.2	-2.4
past	1.2	-2.8	-2.2
patch	-3.2	-1.2	-0.6
patch $	-2.2	-0.8	-0.8
patched	-3	-2.1	-2.4
patient	2.9	1.3	-0.8
patio	-1.9	-0.9	-3.1
patio $	1.6	1.9	-1.7	wire
pay	-0.8	-2.6	-3
payroll	-1.1	-1	-1.1
pegada	2.1	2.2	-1.5
pelado	3.7	3.5	-2.2	wire
pelado esta	3.7	3.5	-2.2	wire
penn	-3.2	-2.1	-2.3
per	-1.6	-1.6	-1.9
perder	2.5	-1.4	-1.2
perdi	2.3	-2.8	-1.3
perdon	-2.7	-2.7	-4.6
perdon $	-2.1	-1.9	-2.6
peregrine	0.8	-1.1	-0.8
perilla	2.2	3.5	-1	gas
perilla de	2.2	3.5	-1	gas
pero	-3.8	0.9	-2.5
pero el	-1.4	0.3	-1.5
pero funciona	-2.8	-2.4	-1.3
pero la	-2.7	-1.8	-2.2
pero no	0.3	2.6	-1.5
pero quiero	-1.7	-1	-2.1
person	-4.3	-3.8	-1.2
person $	-3.7	-3.6	-4.2
person ,	-0.8	-0.6	2.1
persona	-1.6	-2.2	0.8
persona ,	-0.9	-0.9	1.6
pex	-3	-3.4	-1.7
phone	-5.6	-3.8	-0.7
phone $	-3.5	-4.4	2.6
phone charger	3.2	2.3	-1.5	electric
phone me	-1.7	0.2	-1
pick	-3.4	-3.2	-3.3
pick up	-2.2	-1.8	-1.2
pies	-2.3	-1.3	-2.4
pila	-5.8	-5.4	-2.9
pila $	-3.1	-3.3	-2.6
pilot	-2.9	0.7	-2.8	gas
pilot keeps	-1.9	-0.9	-1.4
pilot light	-1.8	-2.2	-2.6
pilot out	-1.3	-3.5	-0.8
pilot went	2.1	3.7	-1.4	gas
pilot wont	-2.4	-3.1	-0.7
pinecrest	2.7	1.5	-1.4
pintar	-5	-1.8	-2.7
pintar una	-4.1	-1.7	-2.4
pintor	-2.8	-3.1	-3.2
pintor ,	-2.5	-2.6	-2.3
pintura	-2.1	-1.6	-1.2
pintura en	-1.9	-1.3	-0.7
pipe	6.6	2.2	-3
pipe $	3.5	0.5	-2.1
pipe burst	1.8	3	-0.2
pipe fell	1.4	2.3	-0.7	carbon_monoxide
pipe froze	1.9	-2	-1.9
pipe in	4.1	-3.4	-2.6
pipes	1.1	-3.4	-2.8
pipes $		-2.3	-2.5
piso	3.9		-1.5
piso $	0.4	-4.3	-1.3
piso ,	1.2	1.1	-1
pisos	0.6	-2.1	-1.2
pisos $	0.6	-2.1	-1.2
pit	-1.3	-2.8	-1.2
pitando	3.3	3.2	-2.4	carbon_monoxide
pitando y	3.1	2.9	-2.4	carbon_monoxide
pizza	0.5	-2.9	-2.7
pizza shop	2.8	-1	-0.6
pkwy	1	-2.3	-2.4
pkwy $	-2.8	-1.7	-2.4
pl	-2.5	-1.4	-2.4
pl $	-2.2	-2.7	-2.8
pl ,	-1.6	0.2	-0.8
place		-3.4	-2.7
place as	-2.2	-1.5	-1.7
plafond	4.4	-2.2	-2.6
plastic	4.5	4.9	-1.8	fire
plastic $	2.1	2.8	-1.1
plastic smell	3.3	2.9	-1.3	fire
plastico	3	2.8	-1.1	fire
plastico quemado	1.6	2.1	-0.9	fire
plate	-0.5	-0.5	-1.5
plate $	-0.5	-0.5	-1.5
playing	-2.6	-2.7	-2.8
plaza	-0.4	-1.8	-2.1
please	1.8	-2.1	2.7
please $	-1.3	-3.5	1.9
please ,	2.9	-1.8	-1.4
please call	1.5	-2.6	-4.6
please dont	-2.1	-0.6	-2.5
please help	3.6	-1.8	-2.7
please hurry	3.2	0.6	-1.6
please no	-1.6	-1.2	3.6
please phone	-0.7	0.6	-1.1
please remove	-0.9	-0.8	1.3
please stop	-3.4	-2.1	2
please take	-1	-0.8	0.9
please unsubscribe	-1.6	-0.8	3.1
plomeria	-2.1	-2.1	-3
plomeria al	-1.4	-1.2	-2.2
plomero	-4	-3.2	-3.7
plomero $	-2.5	-2.5	-3.2
pls	-1.2	-3	3.7
pls $	-1.5	-1.5	1.4
pls ,	0.2	-0.6	-0.3
pls dont	-1.9	-1.6	3.6
pls stop	-5.6	-2.4	2.1
plug	3.9	4.5	-3.2	electric
plug $	2.8	3.4	-2.5	electric
plug in	-1.1	-0.9	-2.4
plug is	2.1	2.3	-1.3	electric
plugged	3.9	3.5	-1.7	electric
plugged in	3.8	3.5	-1.7	electric
plugs	1.4	3.8	-2.9
plugs fall	-3.1	-3.8	-2.1
plugs in	3.6	3.3	-2.3
plumber	0.4	-1.9	-4.2
plumber $	-0.9	0.4	-3.4	gas
plumber ,	-3.2	-2.5	-3
plumber for	-2.8	-1.7	-1.4
plumbers	-1.2	-1	-1.9
plumbing	-1.6	-1.3	-1.7
plus	-2.1	1.2	2.1
plz	-3.1	-3	1.8
pm	-2.4	-2.2	-2.1
pm $	-1.8	-1.8	-1.7
poca	-3.7	-2.7	-1.5
poca presion	-3.7	-2.7	-1.5
poco	-4.1	-2.9	-2.4
poco $	-3.6	-2.7	-2.3
podemos	0.4	-3	-3.8
podrido	3.3	2.7	-1.1	gas
podrido cerca	2.9	1.7	-1.1	gas
pole	4.2	5	-2.5	wire
pole snapped	2	3.2	-1.8	wire
poner	-4.8	-4.2	-2.6
poner #	-0.7	-1.3	-0.9
poner un	-3.8	-1.8	-2.3
pongan	-3.3	-2.1	-2
pool	-0.8	0.9	-2.9	electric
pool heater	-2.3	0.6	-0.8
pool light	3.9	2.8	-0.7	electric
poop	3	-3	-1.3
poop water	3	-3	-1.3
pop	4.1	4.4	-2	electric
pop and	3.9	3.3	-1.8	electric
popped	1.7	2.1	-1.4
popping	2	3.7	-2	electric
popping and	3	3.6	-1.6	electric
poquito	-4.4	-4.6	-1.9
poquito $	-3.3	-2.9	-1.4
poquito ,	-2.9	-3.6	-1.9
por favor	1.1	-1.5	0.8
por todo	4.1	-4.2	-1.2
por todos	1.6	-2.7	-0.9
porch	-3.3	-3.7	-2
porch light	-1.2	-1.8	-1.2
porch no	-2.9	-2.7	-1.4
porfa	-0.5	0.9	-0.9
porque	1.9	2	-1.3	gas
porton	-1.1	-2.5	-2.7
posible	3.5	-2.6	-3.3
position	-2.7	-1.7	-2.1
position still	-2.7	-1.7	-2.1
possible	4.5	-0.7	-2.4
possible $	1.3	-1.6	-2
possible ,		-2.4	-1.6
possible please	2.4	-1.4	-1.7
post	-1.7		-1.9
post for	-1.1	-1.1	-0.9
poste	4.5	4.7	-1.8	wire
poste y	1.9	2.7	-1.2	wire
pot	1.8	-3	-1.3
pot we	1.8	-3	-1.3
pouring	7.5	2.4	-1.9
pouring ,	2.7	-1.7	-0.9
pouring out	3.2	4.1	-3.1
pouring thru	2.2	1.8
power	4.2	4	-3.2
power $	4	2	-3.4	medical
power ,		1.8	-0.5	medical
power and	2.9		-1.8
power came	-2.4	-2.7	-0.8
power company	0.2	-2.9	-1.4
power in	5	0.3	-2.5
power is	2.5	0.3	-2.1	medical
power line	3.9	4.9	-1.5	wire
power out	3.5	-1.2	-2.1
power to	-2.9	-1.5	-0.8
ppm	3.5	3.5	-1.4	carbon_monoxide
prairie	-3.5	-1.6	-0.6
pregnant	2.8	-1.1	-1.7
prende	-0.3	-1.1	-2.7
prende $	-0.9	0.8	-2.4
prende ,	-3.3	-1.5	-1.8
prende el	1	-4.4	-1.4
prende la	1.7	-1.7	-1.1
prendio	4.1	4.4	-3
prendo	3.5	4.1	-2.8
prendo el	3	3.5	-2.6
presion	-4.8	-3.4	-3.4
presion de	-4.2	-3.1	-1.8
pressing	-1.8	-1.5	-2.1
pressure	-3.1	-3.8	-1.7
pressure low	-4.2	-2.3	-1.6
presupuesto	-4.4	-2.8	-3.2
presupuesto para	-2.3	-2	-1.5
pretty	3.2	1.7	-0.9
pretty good	2.9	-0.4	-1.2
price	-5.3	-3.8	-4.4
price $	-2.4	-2.1	-2.6
price on	-4.3	-1.2	-0.9
price sheet	-1.7	-1.5	-2
primer	-1.3	-0.8	-0.9
primer mes	-1.3	-0.8	-0.9
principal	1.5	-2.5	-2.9
prisa	-3.3	-2.4	-1
prisa ,	-3.3	-2.4	-1
prise	2.1	2.3	-4.8
probably	-1.2	-1.7	-0.8
problem	-3.9	-3.7	-4.8
pronto	3.5	-2.6	-3.3
pronto posible	3.5	-2.6	-3.3
propane	3.3	4.1	-2.3	gas
propane to	-3.6	-4.1	-1.9
property	1.9	2.4	-1.7
proveedores	-1.3	-1.4	-1.3
proveedores de	-1.3	-1.4	-1.3
provide	-1.8	-1.9	-1.7
proxima		-1.9	-2.3
proxima semana		-1.9	-2.3
pt	1	2.1	-2.6
pt $	1.3	2.2	-1.5
pudo	-1.7	-1.8	-1.5
puedan	-3	-2.2	-1.5
puedan $	-3	-2.2	-1.5
puede	-0.3	0.3	-3.6
puede $	2.8	1.1	-0.7
puede llamar	-2.5	-2.5	-2.6
pueden	0.4	-2.7	-2.8
pueden venir	0.6	-2.5	-3
puedo	-1.1	-1.1	-4
puedo cerrar	2.8	2.5	-0.8
puedo el	-0.9	-1.4	-0.2
puedo empezar	-1.3	-1.2	-1.5
puedo los	-2.2	-1.3	-1.9
puerta	0.3	-4	-4.3
puerta ,	-2.5	-1.8	-3.1
puerta del	-3.6	-2.6	-2
puerta no	1	-1.6	-1.8
puertas	-0.8	-0.9	-2.3
pulled	4.1	4.6	-0.8	wire
pulled it	1.2	1.2	-0.5
pulled the	3.7	3.5	-1	wire
pump	-1.2	-2.1	-4
pump ,	-4.7	-2.1	-0.6
pump died	3.3	-0.9	-0.6
pump is	3	2.5	-0.4
pump not	4.4	-1	-1.2
pump wont	-1.8	-2	-1.2
puso	2.7	2.8	-1.8	electric
puso negro	2.6	2.3	-1.7	electric
put	1	1.8	-1.8
put a	0.9	-0.4	-1.7
put in	-3	-2.2	-1.9
put it	4.3	3.7	-1	fire
put new	-0.9	-0.9	-1.1
q	-0.7	1	-1.7
quarry	0.5	-1.5	-1
que hago	1.9	2	-1.3
que ir	2.2	-1.2	-0.7
que revisen	-2.3	-2.4	-2.1
que venga	4.6	-2.1	-2.3
que vengan	1.5	-1.9	-1.9
que viene	0.5	0.7	-1.6
quebro	1.8	-3.5	-2.1
quede	1.8	-1.9	-2.1
quedo		0.9	-3.3
quedo abierta	1.8	2.5	-0.8	gas
quedo encerrado	3.3	-3.1	-1.8
quedo sin	2.9	1.6	-0.7
quema	0.5	0.4	-3.6
quemado	3.9	4.8	-3.3	fire
quemado $	-0.6		-2.7
quemado en	3.5	3.4	-1.9	fire
quemados	1.1	1.1	-2.1
quemados $	1.1	1.1	-2.1
quemando	3.9	4.3	-2.8
quemo	2.8	2.7	-1.8
quemo el	2.8	2.7	-1.8
querer	-2.3	-0.5	-2.5
queria	-1.5	-1.4	-1.7
queria hablar	-1.5	-1.4	-1.7
question	-1.7	-2.1	-1.3
question ,	-1.3	-1	-1
quick	-4	-3.4	-2.1
quick question	-0.9	-0.9	-0.9
quien	-3	-2.9	-3.3
quien habla	-1.8	-1.9	-2.4
quien lo	-2.1	-1.9	-1.7
quiere	-4.1	-3.7	-3.5
quiero	-2.4	-6.2	1.6
quiero cambiar	-6.4	-3.7	-3
quiero cotizacion	-2.4	-1.6	-1.7
quiero instalar	-1.7	-1.8	-2.1
quiero mantenimiento	-3.3	-0.7	-1.9
quiero mas	-1.1	-0.3	2.1
quiero poner	-3.4	-1.9	-2.3
quiero presupuesto	-1.7	-1.6	-2.1
quiero que	-1.8	-4.2	1
quiero recibir	-1.7	-1	2.4
quiero un	-2.6	-1.9	-2.4
quit	1.2	-0.9	3.4
quit $	2.8	-0.7	1.6
quit ,	-2.5	1.4	-1.3
quit and	5.5	-3.9	-3.3
quit blowing	-1.5	-1.8	2.3
quit but	-2.3	-0.5	-0.2
quit messaging	-1.6	-1.8	3.2
quit texting	-1.8	-1.7	2
quit working	0.5	1	-5
quiten	-3.5	-2.6	0.4
quiten el	-1.6	-1.6	-2.5
quiten mi	-0.8	-0.8	1.4
quits	1.6	2	2.1
quote	-6.6	-5.9	-3.7
quote #	-2.1	-1.9	-2.1
quote $	-4.4	-4.7	-3.7
quote ,	-1.8	-1.3	-1.9
quote for	-3.7	-2.7	-1.3
quote in	-1.9	-2.1	-2.1
quote on	-1.5	-2.5	-0.7
quote please	-1.4	-0.8	-1.6
r	1	-0.4	-2
radiator	-3.1	-2.5	-2.3
radiators	4.5	-2.3	-1.6
radiators are	3.5	-1.9	-1.6
radiators nothing	2.5	-1.7	-1.1
rain	1.4	-0.2	-2
rain $	3.5	1.5	-1.8
rain ,	-3.7	-4.8	-1.5
rain is	2.8	-1.1	-1.9
raining	3.8	-3.5	-2.3
raining in	3.8	-3.5	-2.3
rains	-5.7	-4.8	-1.8
rains hard	-3.3	-3.4	-0.9
rama	4	-0.7	-2.3
ramiro	-1.3	-1.2	-1.2
ran	2.2	-1.6	-0.9
ranch	-1.1	-0.8	-0.6
range	-0.8	0.4	-2.4	gas
range $	1	1.4	-1.5	gas
range ,	-2.6	-2.2	-1
range hood	-1.6	-1.9	-1.6
ranking	-1.3	-1.2	-1.9
raro	2.2	2	-1.3
ravine	2.2	3.1	-1.6
raw	1.7	-2.4	-1.9
rd	-2.7	-1.3	-4.5
rd #	-2	-2	-2.8
rd $		1.6	-1.6
rd ,	-0.8	-2.8	-1.3
reach	-4.1	-1.5	-2.2
reach it	-3	-3.9	-0.8
reach the	-2.7	-2.3	-2
reading	0.8	3.3	-1.2	carbon_monoxide
reading #	3.2	3.6	-1.4	carbon_monoxide
reads	1.4	2.3	-2.1	carbon_monoxide
reads #	1.9	2.4	-1.9	carbon_monoxide
real	-1	1.1	-2.5
real low	1.9	1	-0.3
really	3.3	2.1	-1
realtor	2.4	-2.1	-1
receive	-1.9	-1.6	3.6
recessed	-1.1	-0.6	-0.8
recessed lights	-1.1	-0.6	-0.8
rechina	-4.5	-2.4	-1.7
recibir	-1.7	-1	2.4
recibir mas	-1.3	-0.6	1.4
recien	3.6	-1.1	-1.1
recien nacido	3.6	-1.1	-1.1
red	1.4	1	-2
red $	-2.6	-0.4	-1.6
red tagged	2.8	2.2	-0.9
reeks	3.2	4.2	-1.7	gas
reeks of	2.5	2.8	-1.5
refinished	-1.9	-1.6	-1.7
refri	-0.4	0.3	-3.8
refri $	2.8	1.6	-1.1
refrigerador	0.6	-3.1	-2.6
refrigerador de	3.8	-1.8	-2.1
refrigerator	-1.9	1.5	-2.7
regadera	0.9	2	-3.8	electric
regadera $	1.2	2.5	-3.8	electric
regresando	4.3	-1.5	-2.2
regreso	-2.7	-4.4	-1.7
regreso la	-4.6	-4.2	-1.4
regulator	1.2	2.4	-2.5
relight	-2.2	-2	-2.2
remodel	-1.4	-1.6	-1.4
remodel ,	-0.8	-1.2	-1.4
remote	-6.7	-4.4	-2.2
remote lost	-2.1	-1.7	-1.9
remove	-5.5	-4.4	6.2
remove a	-3.3	-2.2	-4.3
remove me	-2.1	-1.9	3.9
remove my	-1.1	-1	1.5
remove old	-1.8	-1.4	-3.1
remove the	-2.8	-1.4	-3.4
rent	-1.5	-1.4	-1.7
rental	-2.6	-2	-1.4
rep	-2.1	-1.7	-1.7
repair	-2.8	-2	-2.2
repair $	-2.3	-1.7	-2
repipe	-2	-1.2	-0.9
replace	-5.2	-5.3	-2.6
replace a	-2.1	-2.3	-1.7
replace it	-2.8	-3.4	-2.4
replaced	-5.7	-5.8	-2.7
replaced $	-2.4	-3.1	-3.5
replaced ,	-3.3	-3.2	-1
replacement	-5.2	-3.9	-3
replacement $	-4	-2.6	-2.1
replacing	-3.3	-3.9	-1.3
reply	-2.5	-2.1	-2.2
reply yes	-1.6	-1.5	-1.7
reporting	-2.3	-1.8	1.6
reporting this	-2.3	-1.8	1.6
reset	-0.7	0.7	-2.2
reset $	-0.3	2.6	-1.6
reset ,	0.9	-2.4	-1.6
resorte	-2.9	-1.8	-1.2
restaurant	5.1	-3.1	-3.4
restaurant $	0.7	-1.4	-2.4
restaurante	2.2	-1.7	-0.9
resume	-2.5	-2.3	-2.3
resume to	-0.8	-0.9	-2
retired	-2.3	-0.9	-0.7
revento	4.1	-1.7	-1.8
revento el	2.4	0.3	-1.8
revento la	2.2	-4.9	-1
reviews	-3.1	-2.3	-3.2
revisar	-4.2	-2.3	-1.5
revisen	-2.7	-2.5	-2.6
revisen ,	-1.8	-1	-2.5
revoke	-2.8	-2.5	4.2
revoke $	-2.8	-2.5	4.2
rewire	-1.5	-1.4	-0.6
rid	-1.1	-1.2	2.1
rid of	-1.1	-1.2	2.1
ridge	-1.6	-2.6	-2.9
right	4.9	0.4	-3.1
right away	4.5	-3.2	-2.7
right back	-2.4	0.4
right now	3.6	-3.8	-2.5
rim	3.3	0.8	-0.8
ring	-3.3	-3.5	-2.2
ring me	-0.9	-2.4	-2.2
rio	-3.5	-3.5	-1.1
ripped	4.1	4.3	-1.7	wire
ripped off	4.1	4.3	-1.7	wire
road	-2.4	1.3	-3.3
robinet	-2.5	-1.8	-2.5
rocks	-4	-2.9	-1.6
rocks $	-3.1	-2	-1.5
romex	-1.3	-0.8	-0.8
romex on	-1.3	-0.8	-0.8
rompimos	2.1	3.1	-1.6	gas
rompimos el	1.5	2.2	-1.7	gas
rompio	1.7	-3.3	-1
rompio el	0.5	-2.8	-0.6
roof	2.3	-2.1	-2.4
roof $	4.3	0.3	-2.5	wire
roof ,	-0.7	-0.8	-0.9
roof and	2.1	-2.5	-0.6
roof inspection	-2.8	-1.2	-1.5
roof is	3.3	-5.1	-2.3
roof leak	-1	3.1	-0.6	electric
roof leaking	1.6	-2.8	-1.4
roof on	-2	-1.8	-0.6
roof over	4.1	-2	-1.1
roofero	-1.7	-0.9	-1
roofero ,	-1.7	-0.9	-1
roofers	2.7	1.6	-2.2
roofing	-3	-3	-4.9
roofing leaks	-1.1	-1.4	-1.2
room	4.7	2	-2.6
room $	2.3	2.1	-2.9
room ,	-2.6	-2.4	-0.9
room and	3.1	2.5	-0.4
rooms	2.2		-2.6
rooms $	2.2		-2.6
roto	4	-2.9	-3.4
rotten	-2	0.8	-2	gas
rotten egg		1.5	-0.8
rotten eggs	-1.2		-1.2
route	-0.3	-2.6	-2.3
route #	-0.8	-2.5	-2.3
row	2.4	-0.7	-0.5
rowan	1	-1.5	-1.4
rte	-3.4	-3.8	-2.8
rte #	-3.4	-3.8	-2.8
rubber	2.4	2.8	-2.1
rue	-1.4	-1.4	-3
rue laval	-0.2	0.5	-2.1
ruido	-3.6	-1.7	-3.8
run	-3.7	-0.9	-1.3
run $	-2.7	-3.3	-1.5
run ,	1.1	1.7	-0.7
run me	-2	-1.7	-1.4
run the	-2.2	-2.3	-0.8
running	1	-0.2	-3.5
running $	-5.5	-3.3	-3.3
running ,	-1.4		-1.3
running down	3.4	2.9	-0.5
running full	3.2	-2.2	-0.5
running late	-3.6	-2.7	-2.4
running on	2.7	2.5	-0.6
running over	4	-2	-1.2
running toilet	-3.3	-2.1	-1.9
runs	-3.9	-2.3	-0.2
runs #	-2.7	-2.4	-1.7
runs $	2	-0.2	-1.9
runs all	-3.6	-1.5	-0.5
runs out	-3.2	-1.7	-2.9
rush	-1.1	-2.1	-2.9
rush $		-2	-3.6
rush ,	-2.4	-1	-1
s kostner	0.2	-2	-2.4
sabado	-4.7	-3.7	-4.1
sabado $	-2.2	-2	-1.7
sabado a	-2.4	-1.9	-2.7
sabado en		-1	-1.2
sabado por	-4.1	-0.9	-0.8
sabados	-3.1	-2.4	-2.8
sabados $	-3.1	-2.4	-2.8
sable	-3	-4.3	-1.2
saca	4.1	3.9	-2.3
saca chispas	2.1	2.8	-2.1
sacando	3.7	2.9	-1.7
said	1.5	3.3	0.9	gas
said stop	-4.4	-3.5	2.1
said the	-3.5	-2.8	-2
sala	0.7		-2.9
sala $	1.2	1.8	-2
sala ,	1.4	-5	-1.6
sale	1.1	0.9	-2.6	fire
sale $	-0.9	-4.2	-1.7
sale agua	2.7	-3.7	-2.6
sale con	-1.8	-1.8	-1.5
sale humo	3	4	-1.9	fire
sales	2.2	3.1	-1.1
saliendo	3.5	2	-2
saliendo el	1.4	-4.3	-0.7
saliendo humo	1.7	2.7	-2
salimos	3.1	3.4	-2.9
salio	4.5	3.9	-2.7
salio una	2.7	3.6	-1.9
salir	4.4	0.5	-1.9
salir agua	2.8	-3.1	-1.8
salon	4.1	0.8	-1.9	electric
salon chispas	2.1	2.2	-1.6	electric
same	1.7	-2.7	-2.2
same day	3	-1.1	-0.8
same place	-2.2	-1.5	-1.7
san	2		-1
sandpiper	-2.9	0.4	-0.9
sandpiper cv	2.8	0.7	-0.4
sans	3.3	3.4	-2.5	carbon_monoxide
sans arret	3.3	3.4	-2.5	carbon_monoxide
saquenme	-2.8	-2	3.5
saquenme de	-2.8	-2	3.5
sat	-4.7	-3.8	-4.5
sat $	-2.9	-2.8	-3.6
sat am	-2.1	-1.9	-2.6
sat morning		-1.7	-1.5
saturday	-3.9	-3.8	-4.2
saturday $		-2.8	-3.3
saturday afternoon		-1.6	-1.7
save	-1.8	-2	-1.4
saw	0.4		-2.6
saw a	3.8	3.2	-1.6	electric
saw your	-3.2	-2.5	-2.1
say	-0.4	0.6	-2.4
says	3.6	3.2	-3.3	carbon_monoxide
says #	5.1	4.2	-2.7	carbon_monoxide
scared	1.6	1.8	-1.9	fire
scared to	2.4	1.5	-0.8
school	-4.6	-3.9	-2.4
school ,		-3	-2.1
scorch	4.5	4	-1.5	electric
scorch mark	3.6	3.1	-1.6
scorched	1.9	2.3	-0.8
scorched smell	1.4	2	-1.1
scraped	-3	-2.2	-2.1
scratch	-2.8	-2.2	0.5
screaming	2.7	2.3	-1
screen	-5.3	-4	-1.3
screen is	-1.8	-1.4	-1.4
se apago	3.3	1.6	-1.2
se cayo	3.9	1.9	-1.9	wire
se derritio	4.5	4.1	-2.1	electric
se descompuso	1.4	-2.9	-3.2
se equivoco	-3.8	-4	-1.4
se inundo	4.3	1.7	-2
se llevo	2.2	-2.6	-1.2
se mete	2.7	-4.3	-0.7
se metio	1.1	0.9	-0.8
se oye	2.7	3.8	-1.5	gas
se paro	-2.2	-2.9	-2.2
se prendio	3.4	3.2	-2
se puede	2.5	1	-0.7
se puso	2.7	2.8	-1.8	electric
se quebro	1.8	-3.5	-2.1
se quedo	3.8	1.6	-1.6	gas
se quema	3	3	-1.8
se quemo	2.8	2.7	-1.8
se revento	3.3		-1.9
se rompio	1.7	-3.3	-1
se tapo	1.7	-2.2	-2.2
se ve	3.4	3.7	-2
se volaron	-3.6	-1.7	-1.6
seal	-2.9	-2.1	-2.8
secadora	2.1	3.5	-3.7
secadora $			-2
secadora se	3.9	3.7	-1.9
secadora tarda	-3.5	-3.6	-2
seco	-3.1	-1	-1.5
second	-3	-3.5	-3.8
security	-2	-1.8	-2.1
see	0.9	-0.6	-3.3
see a	1.6	1.8	-0.6
see it	2	2.5	-0.4
segunda	-2.4	-1.8	-2.6
seguro	-1.9	-1.6	-2.1
seguro para	-1.9	-1.6	-2.1
sell	-1.3	-1.5	-3.8
selling	-3.2	-2.6	-2.6
semana	-3.9	-4.4	-4.3
semana $	-3.4	-4.2	-4.1
send	0.2	0.2	0.7
send my	-2.5	-2.3	-2.3
send someone	2.1	1.5	-0.6
sending	-3.3	-2.7	2.2
sending me	-1.2	-1.5	2.7
sending messages	-1	-0.4	1.5
senior	0.7	1.5	-2.1
senora	-1.7	-1.6	-1
sensor	-5.1	-4.2	-2.1
sent	-1	0.3	-4.7
sent le	3.5	3.6	-1.9
sentir	4.8	4.3	-1.4
septic		-3.4	-1.9
service	2.9	1.2	-4.4	wire
service $	-2.9	-2.5	-2.8
service ,	3.2	0.6	-0.9
service line	2.1	2.3	-0.6	wire
set	-5.4	-3.9	-3.9
sewage	1.8	-4.7	-2.4
sewage in	5.5	-3.5	-2.4
sewage smell	-3.7	-3	-0.8
sewer	2.8	-0.4	-2.9
shakes	-1.9	-1.6	-3
shakes ,	-1.5	-1.6	-1.3
shed	-3.2	-3.1	-1.5
shed ,	-1.7	-1.8	-0.5
sheet	-1.7	-1.5	-2
shelf	-1.6	-1.6	-2.1
shes	3.7	-0.2	-1.6
shes #	3.3	-3.4	-2
shift		-1.9	-2.1
shingles	-3.1	-4.2	-3.1
shingles blew	2.6	-2	-1.8
shingles in	-3.2	-1.9	-0.9
shock	2.9	3.9	-1.9	electric
shock from	1	1.8	-1.8
shocked	4.7	5.1	-3.2	electric
shocked my	1.7	2.8	-0.4
shocks	3.2	3.8	-2.4	electric
shocks $	-1	-0.4	-2
shooting	3.5	-1.1	-2.4
shooting out	2	-0.6	-2
shop	3.5	-3.2	-1.5
shop ,	0.6	-2.3	-1.5
short	-4.7	-3.4	-1.7
short cycles	-4.3	-3.3	-1.9
should	-4.7	-4.4	-4.1
should i	-3	-2.9	-3.6
shovel	2.9	3.1	-1.6	gas
show	-2.7	-2.5	-3.2
show you	-2.8	-1.9	-2.2
shower		1.3	-3.4	electric
shower $	4.4	0.5	-2.6
shower ,	-2.4	-4	-1.2
shower drain	-2.7	-3.8	-1.6
shower gives	3.9	3.7	-1.7	electric
shower handle	1.1	2.6	-1.8	electric
shower valve		-3.5	-2.2
shut	3.5	2
shut ,			-1.3
shut it	3.4	3.3	-1.9
shut off	-0.8		-1.4
shut the	2.6	-2.1	-1.9
shutoff	0.3	-2.7	-2.3
shutoff $	2.8	-1.9	-2.5
shuts	2.3	-1.9	-0.5
shutting	2.5	-2.8	-2.2
shutting off	2.5	-2.8	-2.2
si	-2	-2.8	-5.4
si $	-3.8	-3.6	-4.3
si me	-1.2	-1.5	-0.8
si se	2.6	1.1	-0.9
si tienen	2.6	-2.9	-0.5
sick	-1	0.9	-2.1
side		1.2	-1.7
side ,	0.3	0.5	-1.5
side of	2.7	2.3	-0.3
sidewalk	1.8	2.1	-1.6
sidewalk $	1.8	2.1	-1.6
siding	-1	-1.4	-1.3
siempre	1.9	1.8	-1.8
siento	5.2	6.1	-2.8
sigue	0.4	1.5	-1.4
sin	0.4	-2.7	-5.1
sin agua		-1.8	-1.1
sin calefaccion	3.8	-2.2	-1.7
sin luz	4.5	0.3	-0.7
sin querer	-2.3	-0.5	-2.5
since	-0.4	-0.5	-1.5
since #	4.6	-2.4	-0.6
since we	0.2	1.2	-1.4
singed	-0.3	0.8	0.9
singed up	-0.9	-1.9	1.9
sink	-3.1	-3.4	-2.7
sink $	-1.9	-2.6	-1.6
sink ,	-1.6	-2.6	-1
sink at	-2.3	-1.3	-1.5
sink clogged	-2.8	-0.7	-0.9
sink is	-0.3	-1.9	-3
sink slow	-2.3	-1.1	-1.1
sink wont	1.7	-1	-1
sinks	1.2	-2	-2.5
sirve	0.6		-3.3
sirve $	1.9	1	-2
sirve el	1.3	-1.4	-1.2
sister	-0.8	-1.5	-1
size	-0.2	-3.5	-1.1
sizzling	4.3	4.1	-2.3	electric
skylight	-3	-2	-2.3
slab	-2.5	-1.2	-0.6
slow	-5.5	-3.3	-2.2
slow $	-4.8	-2.2	-2.3
slow ,	-2.4	-1.6	-1.3
slow drain	-3.7	-2	-1.9
slow drip	-2.2	-1.8	-1.4
slow one		-1.6	-0.8
slow to	1.2	-1.1	-1.2
small	-0.4	0.3	-2.3	fire
small business	-1.2	-1.1	-1
small fire	2.3	1.4	-1.2	fire
smell	4.2	7	-2.7
smell $	-1.9	-1.9	-1.6
smell ,	-1.8	-1.8	-1
smell and	4	2.5	-1.2
smell by	3.7	3.3	-2.2
smell coming	-2.1	1.3	-1.6
smell from	1.2	1.4	-1.1
smell gas	4.4	3.7	-1	gas
smell in	0.4	2.1	-2.1
smell like		-0.4	-2.1
smell of	-1	-0.4	-1.7
smell or	-3.3	-3.3
smell something	2.6	2	-1.2
smell when	4.5	2.6	-0.8
smelled	2.1	1.9	-1.6
smelled gas	-0.3		-1.2
smelling	0.9	2	-1.6
smelling gas		1.4	-1.6
smelling something	1.3	2	-0.7
smells	0.5	3	-3.1
smells $	-1.3	0.8	-1.3
smells a	-2.8	-3.2	-1.1
smells burnt	2.6	2.6	-0.8	electric
smells like	0.9	1.4	-2
smells musty	-2.6	-2.1	-1.8
smells strongly	2.5	2.8	-0.5
smoke	2	4.7	-2.5	fire
smoke $	3.6	3.1	-1.6	fire
smoke ,	-1.4	-0.5	-2.3
smoke alarm	-1.5	0.6	-0.8
smoke alarms	-3.4	-3.2	-1.1
smoke coming	4.1	3.9	-1.7	fire
smoke detector	-1.8	-1.2	-2.3
smoke detectors	-3.4	-4.1	-2
smoke in	4.4	3.7	-2.5	fire
smoke when	2.9	1.8	-0.6	fire
smoking	7.7	7.3	-4.2	fire
smoking $	6.2	6.2	-4.3	fire
smoking and	3	2.7	-0.5	fire
smoky	2.6	1.9	-1.7	fire
snapped	4.3	1.6	-2.1
snapped and	1.9	1.6	-1.6
so any	-2.4	-1.9	-1.2
so hot	3.1	2.9	-1.1	electric
so knock	-1.3	-1.1	-2.2
so no	-4.5	-2.1	-2.2
so pls	-2.1	-0.7	2.5
soaked	3.1	-3.5	-1.4
soaked $	2.6	-2.9	-0.9
soaked ,	1.6	-1.5	-1.4
sobre	2.5	3.4	-1.4
softener	-4.3	-3.4	-2.8
sol	4.4	-1.3	-3
sol $	3	1.3	-1.6
solar	-1.2	-1.1	-1.7
sold	-2.1	-2	-2.7
sold ,	-1.1	-1.2	-1.6
solo	-5.7	-4.8	-5.1
solo $	-2.9	-2.8	-3.7
solo el	-1.7	-1.1	-1.6
solo quiero	-2.4	-1	-0.9
some	-3.9	-4	-2.6
some ,	-2.6	-2.5	-1.2
somebody	3	0.4	-4.4
somebody out	3.4	-2.5	-2.9
someone	1.7	-1.5	-2.4
someone $	-4.1	-3.9	0.6
someone be	-0.5	-1.4	-1.5
someone come	3.3	-2.4	-0.9
someone else	-3.4	-3.1	-4.8
someone to	-5.8	-2.6	-2.4
someone today	1.5	3.1
someone tonight	2.9	-2.1	-1.3
something	3.7	4.5	-1.6
something ,	1.1	1.3	-1.2
something burning	1.1	1.7	-1.7
something is	2.2	2.9	-1.7
something like	2.1	2.5	-0.8
somethings	2.4	2.5	-0.7
sometime	-2.2	-2.1	-2.5
sometimes	-4	-3.3	-2.7
sometimes $	-4	-3.3	-2.7
somos	-0.6	-2.4	-2.6
somos proveedores	-1.3	-1.4	-1.3
sonar	3.3	3.3	-1.2	carbon_monoxide
sonar $	3.3	3.3	-1.2	carbon_monoxide
sonne	3.9	4	-2.8	carbon_monoxide
sonne sans	3.3	3.4	-2.5	carbon_monoxide
soon	3.6	-0.4	-2.1
soon as	2.9		-1.6
soonest	-2.8	-1.3	-3.5
soot	1.6	2.4	-2.1
sorry	-4.8	-4.7	-5.3
sorry $	-3.2	-3.3	-4.1
sorry ,	-1.5	-1.3	-1
sorry my	-1	-1	-1.5
sorry to	-1.6	-2.3	-1.9
sorry wrong	-1.4	-1.1	-1.8
sound	1.3	1.7	-2.4	electric
sound $	2.5	2	-1.9
sound from	-3	-2.9	-1.5
sous	5.7	2.5	-4
sous sol	4.4	-1.3	-3
soy	-4.6	-4.2	-5.7
soy de	-2.6	-2.4	-2
soy el	1.4	-1.8	-1.4
soy la	-1.7	-1.6	-1
space	-0.4	-0.2	-2.3
space heater	0.3	0.7	-0.7
spam	-2.8	-2.3	3.6
spam ,	-2.4	-2.1	3.3
spamming	-1.5	-1.8	3.3
spamming my	-0.9	-1.2	3
sparked	7	6.4	-4.4	electric
sparked and	3.7	3.6	-2.2	electric
sparking	4.8	5.9	-2.9	electric
sparking $	3	3.2	-2.2	electric
sparking inside	3.1	4.6	-1.7
sparks	3.6	4.2	-1.8	electric
sparks $	-0.7		-0.6
sparks everywhere	1.9	3.2	-0.7
sparks when	1.6	1.2	-0.9
speak	-1.9	-1.8	-5.6
special	-1.3	-0.8	-0.8
special till	-1.3	-0.8	-0.8
spewing	3.1	3.4	-1.6	gas
spewing $	3.1	3.4	-1.6	gas
spigot	-0.2	-3.1	-2.8
spigot drips	-2.7	-2.4	-2.4
spin	1	-2.6	-2
spin $	-2.5	-2.2	-2.2
spin ,	2.2	-0.9	-0.5
spins	-0.7	0.3	-1.1
spins $	2.2	0.3	-1.2
splices	-2.4	-2.5	-1
splices in	-2.4	-2.5	-1
split	1	-3	-2.5
split $	3.8	-1.9	-1.8
split remote	-2.1	-1.7	-1.9
spot	-1.4	-3.4	-1.7
spot on		-1.9	-1.4
sprayer	-3	-2.5	-1
spraying	5.1	-5.1	-2.3
spraying from	3.4	-1.7	-0.6
spraying water	2.7	-2.7	-1.2
spring	-0.5	-3.8	-2.4
spring ,	-2	-1	-1.8
spring broke	0.4	-1.2	-0.6
spring snapped	2.3	-1.5	-0.9
springs		0.8	-0.7
sprinkler	-0.4	-2.1	-1.5
sq	-1.8	-3.6	-1.9
sq $	-3.2	-2.7	-2.4
sq ft	-1.4	-1.4	-1
squeaks	-2.6	-2.7	-2.6
squeaks $	-2.6	-2.3	-2.4
squeals	-3.1	-3.2	-3
st	-0.3		-3.1
st #	-3.2	-2.9	-1.5
st $		-2.1	-4.2
st ,	-0.4	1.2	-1.6
st apt	2.7	1.9	-1.6
st unit	2.1	0.6	-0.2
stain	-3.9	-2.5	-1.6
stain $	-1.1	-0.9	-1.2
stain on	-2.8	-2.6	-2.1
stained	-2.2	-2.2	-1.3
stairs	1.6	-3	-2.4
standing	3.2	-0.8	-2.2
standing water	2.6	-2.9	-2.5
start	-4.6	-4.3	-4.2
start $	-3	-2.3	-1.5
start monday	-2.7	-0.8	-0.4
started	3.6	2.8	-1.1
starts	-0.9	0.9
startup	-3.5	-2.4	-1.9
startup ,	-3.5	-2.4	-1.9
state	0.9		-1.2
state route	0.7	-1.6	-1.4
station	3.9	-1.9	-0.8
station bay	2.9	-1	-0.8
stay	-3.6	-1.9	-2
stay lit	-2.4	-3.1	-0.7
stays	-2.9	-2.6	-2.8
stays on	-2	-2.1	-1.7
ste	3.5	-3.7	-1
ste #	3.6	-3	-1.1
ste b	0.3	-2.4	-0.6
step	3.3	2.1	-1.7
sticker	-2.6	-1.4
sticker shock	-2.6	-1.4
stiff	-3.8	-3.1	-2
still	-2.9	-1.5	-2.2
still available	-1.4	-1.4	-1.8
still coming	2	-4.7	-0.4
still cools	-2.3	-1.2	-1.9
still open	-2.3	-1.7	-1.8
still want	-1.9	-2.8	-0.3
stink	3.7	3.6	-0.2
stinks	0.9	3.1	-2.8	gas
stinks $	-1.2	0.3	-3	gas
stone	2.5	-1.7	-1.1
stone cold	2.5	-1.7	-1.1
stop	-3.6	-4.1	8.1
stop $	3	-0.2	5.3
stop all	-2.6	-1.3	2.7
stop at	-0.9	-1	-2.5
stop by	-3.2	-1.5	-6.6
stop contacting	-1.5	-1.6	2.6
stop it	-1.8	-1.5	1.9
stop messaging	-1.6	-1.7	2
stop now	-3.6	-1.9	3
stop por	-2.8	-1.5	3
stop running	3.3	-2.1	-2.9
stop sending	-1.2	-1.4	3.1
stop spamming	-1.6	-1.5	2
stop texting	-2.5	-1.8	5.3
stop the	3.8	-2.1	-4
stop valve	-2.9	-0.9	-4
stopped	1.1	-5.9	-2.4
stopped ,	4	-1.6	-1.5
stopped cooling	3.6	-1.6	-1.7
stopped for	-1.9	-0.7	-0.3
stopped up	3.7	-1.8	-2.1
stopped working	-4.1	-4.5	-1.2
stops	-3.9	-2.4	-2.4
store	3	-2.4	-1.7
store has	3	-1.1	-1.5
storm	3.9	1.2	-1.6	wire
storm $	2.4	3.1	-0.7
storm ,		-2.9	-1.2
story	-1.1	-0.9	-1.4
stove	1.2	2.1	-2.6	gas
stove $	0.9	0.8	-2
stove ,	-1.7	-1.3	-2.2
stove burner	-2.8	-4.2	-1.3
stove clock	-2.3	-2.8	-2.3
stove is	1.7	2.5	-1.2	gas
stove line	1.8	1.9	-2.6
stove wont	-2.8	-2.1	-2.3
straight	2.3	-0.2
street			-3.1
street ,	-1.5	-1	-1.4
street has	3.2	-2.6	-2.1
strip	0.4	1.6	-1.3
strongly	2.5	2.8	-0.5
strongly of	2.5	2.8	-0.5
stuck	1.4	1.6	-2.7
stuck $	2	-3.7	-1.8
stuck ,	-3.3	-2.2	-2.2
stuck shut	2.8	-2.4	-1.6
stuff	-1.3	-1.7	0.9
stump	-2.6	-1.8	-1.9
su compania	-1.3	-0.8	-0.9
su lista	-1.5	-1.9	2.4
su negocio	-4	-2.9	-3.4
sub	0.2	0.7	-2.9
sub panel	1.6	1.7	-1.6
sub work	-1	-1.4	-1
sube	2.6	0.5	-1
sube la	2.2	-0.6	-0.5
suelo	2.7	2.9	-1.8
sulfur	-0.4	1.6	-0.6	gas
sumac	1.5	-0.8	-0.8
summer	-2.6	-1.9	-2.2
summer $	-2.4	-1.8	-1.9
summer job	-0.8	-1.1	-1.1
sump	0.5	-5.2	-3.4
sump pump	0.9	-2.3	-2.1
sump quit	2.9	-2.7	-3.3
sun	-3.2	-2.5	-1.4
sunday	-4.7	-3.3	-4
sunday $	-2.5	-2.7	-3.3
sunday after	-2	-1.3	-1.1
sundays	-4	-2.5	-3.8
sunroom	-5.8	-1.9	-3.2
super	1.6		-1.4
supply	2	-3	-1.8
supply ,	-2.6	-1.1	-1.8
supply line	3	-3	-1.5
sure	-3.2	-1.3	-4.3
surge	-2.6	-1.7	-2.3
sutter	-1.2	-0.8	-1.2
swamp	-3.6	-2.5	-2
swap	2	-2.6	-2.4
swapped	-3.5	-1.9	-0.7
swapped out	-2.6	-1.4	-0.6
switch	3.5	4.4	-2.3	electric
switch $	0.3	1	-2.1	electric
switch ,	-0.7	1.1	-0.2
switch and	2.1	2.7	-0.7	electric
switch in	2.5	2.9	-1
sycamore	0.3	0.8	-0.3
system	-2.1	-1.2	1.4
system $	-1.8	-1.2	1.5
tagged	2.8	2.2	-0.9
take	-4.9	-3.4	3.9
take ,	-0.9	-0.6	-0.3
take apprentices	-1.4	-1.3	-2.1
take me	-3.3	-2	2.9
take my	-1.7	-2.4	3.2
take off	-1.4	-1.3	-2.7
take the	-1.5	-1.3	-2.6
take this	-1.2	-1.6	3.2
taken	-1.5	-1.3	-1.9
taken care	-1.5	-1.3	-1.9
takes	-5.7	-4.1	-2.1
takes #	-2.4	-1.7	-1.2
takes forever	-2.7	-1.7	-1.6
talk	-0.9	-0.8	-1.9
tall	-4	-3.6	-2.5
tank	6	3.7	-1.7
tank is	3	-0.5	-0.5
tankless	-0.5	-0.4	-1.2
tanque	3.2	3.5	-2	gas
tansy	-1	-3.2	-1.1
tap	-3.7	-4.2	-1.7
tapado	1.9	-1.8	-2.2
tapado $	1.9	-1.8	-2.2
tapo	1.7	-2.2	-2.2
tapo el	0.9	-3.2	-2.3
taqueria	2.8	2.6	-0.9
tarda	-3.5	-3.6	-2
tarda mucho	-3.5	-3.6	-2
tarde	0.2	-2.9	-2.7
tarde $	0.3	-2.8	-2.9
tarde ,	-1.2	-0.5	-0.4
tardes	-3.6	-3	-3.3
tardes $	-2.9	-2.8	-3.4
tarp	3.3	-3.4	-1.5
tarp blew	2.8	-2.4	-2
taza	-1.7	-2.6	-2.3
tech	-2.5	-2.4	-1.8
tech is	-1.1	-1.1	-0.9
techo	3	-0.5	-3.4
techo $	1.6	2.8	-2.2	electric
techo ,	1.1	-4.4	-2.3
techo de	1.5	-4.9	-1.4
techo del	0.6	-2.4	-0.7
techo y	2.3	0.7	-1.2
tecnico	-3.1	-2.8	-3.3
tecnico $	-3.1	-2.8	-3.3
tejas	1.2	-3.8	-1.7
tejas pero	-2.6	-2.9	-1.2
tele	-3.9	-3.9	-2.2
telefono	-2.5	-1.5	-2.3
temp	2.1	-2.5	-3.2
tenant	3.9	1.4	-1.1
tenant says	0.4	-2.7	-0.2
tenants	2.6	-0.8	-2
tenemos	0.4	0.6	-3.6
tenemos calefaccion	3.4	-2.3	-1.8
tenemos luz	4.1	0.9	-2.1
tenga	-2.4	-2.9	-1.3
tengo	4.3	-5	-5
tengo agua	1.3	-1.1	-1.7
tengo herramienta	-2.4	-1	-1
tengo la	3.1	-1.1	-1.5
tengo que	3.7	-1.3	-0.7
tengo un	2.3	-1.2	-1.2
tengo una	1.2	-3	-1.2
ter	-2.8	-2.4	-0.5
tesla	-2.9	-1.9	-1.9
tesla ,	-2.9	-1.9	-1.9
text	-5.2	-3.4	2.6
text $	-1.8	-1.5	-2.9
text ,	-1.3	-1.1	-1.9
text after	-2.1		-1.7
text is	-3.1	-1.4	-2.7
text me	-2.3	-2.4	1.7
text this	-1.2	-0.7	1.9
text u	1.3	0.9	-0.4
textearme	-1.4	-1.8	2.4
textearme $	-1.4	-1.8	2.4
texting	-5.6	-3.7	5.1
texting $	-4.3	-2.9	3.9
texting me	-2.1	-1.9	4.6
texto	-2.6	-1.1	-1.8
texto ,	-2.6	-1.1	-1.8
textos	-3.6	-2	4.7
textos $	-2.2	-1.9	3.8
texts	-5.2	-3.7	6.3
texts $	-3.4	-3.3	5.9
texts from	-2.2	-1	2
texts please	-1.8	-0.8	1.3
texts to	-1.6	-0.6	1
than	-3.3	-2.3	-2.6
thank	-2.8	-3.6	-2.6
thank you	-2.8	-3.6	-2.6
thanks	-4.9	-3.9	-1.2
thanks $	-3.7	-3.1	-3.3
thanks anyway	-2	-2.3	-2
thanks for	-1	-1.7	-1.5
that needs	-0.9	-0.3
that normal	1.5	1.8	-1.8
that wind	1.9	-1.3	-0.7
thats	-1.9	-1.4	-1.2
the ac	2.3	2	-2.2	fire
the alley	2.9	1.6	-1.2
the apt	2.3	-3.1	-0.8
the attic	3.2	3.6	-2.8	fire
the back	-1.7	3	-1.5
the basement	1.4	1.8	-1.4	gas
the bathroom	2.1	0.6	-1.8
the bathtub	3.3	-2	-1.4
the bedroom	2.7	-3.6	-1.7
the boiler	5.7	3.2	-1.4	carbon_monoxide
the bottom	2.1	3	-1.4
the box	2	1.5	-1.2
the breaker	-0.3	1.8	-2.6
the burner	-1.1	-0.4	-1.9
the car	2.4	0.3	-1.1
the ceiling	5.1	0.8	-2.7	electric
the church	0.8	-2.1	-1.9
the clinic	2.7	-1.9	-1.5
the closet	-1.3	-3.7	-1.7
the co	2.3	2.8	-1.1	carbon_monoxide
the cord	3	2.1	-1.1
the corner	-0.6	-0.4	-3
the couch	3.4	1.2	-0.7
the crawl	1.1	-1.6	-0.9
the deck	-3.6	-3.2	-1
the den	-0.9	-3.8	-1.9
the dental	-1.8	-0.8	-0.7
the detector	2.4	3.4	-1.1	carbon_monoxide
the dining		-2.6
the dishwasher	2.6	1	-1.9
the disposal	-1.5	-0.9	-1.3
the dmv	-1.6	-1.5	-1.8
the dog	3.4	2.9	-1.1
the door	-1	2.1	-2.4
the driveway	1.2	2.6	-3.7	wire
the dryer	5.7	5.1	-1.3
the drywall	-0.5	-1.8	-1.7
the duplex	0.9	1.4	-0.2
the electric	3.9	4.2	-0.9
the electrical	1.8	3.6	-1.7	electric
the emergency	-0.2	-1.6
the end	-2.8	-2.6	-3.2
the entire	3.1	0.8	-0.5
the fan	2.1	1.4	-0.8
the faucet		1.3	-3.3	electric
the fireplace	-3.6	-3.5	-2.5
the flex	2.7	2.2	-1.2	gas
the floor	6.8	-0.9	-1
the freezer	2.8	-2	-0.9
the fridge	-1.2	-0.2	-1.6
the front	-1.8	-3	-3.4
the furnace	0.8	2.4	-3.1
the fuse	2	4.2	-1.1	electric
the garage	2.6	1	-2
the gas	6.3	5	-2.2	gas
the ground	2.6	2.4	-1.9	wire
the guest	-4.1	-1.8	-0.9
the hall	2.4	2.2	-1.4
the hallway	1.9	1.5	-1.2
the handle	-1.8	-1.1	-0.8
the heat	2.7	1.6	-4.5
the heater	2.6	3.1	-1.3
the house	3.1	2.9	-2.4	wire
the inside	1.1	0.3	-0.4
the kids	2.2	2.3	-1
the kitchen	5.1	4	-0.9	electric
the knob	2.7	2	-1.6
the laundry	-0.7	-3.9	-1.6
the leak	0.8	-4.2	-0.9
the light	5.5	6.1	-2.2	electric
the line	1.1	0.9	-1.2	wire
the list	-2.7	-1.9	-3.4
the living	2.2	1.2	-1
the main	0.5	-1.7	-0.3
the metal	3.8	3.5	-0.8
the meter	1.6	2.1	-2.7
the neighbors	-3.1	-1.3	-1.7
the office	-3.6	-3.7	-3.5
the old	-3.8	-2	-4.6
the other	-2.3	-1.5	-1.1
the outlet	6.4	5.8	-2.7	electric
the outlets	-0.5	2.4	-2.2	electric
the outside	-0.2		-0.4
the oven	3.1	4	-2
the owner	-1.7	-1.6	-1.5
the panel	-1.1	0.9	-1.7	electric
the patio	-1	-1.4	-1.1
the person	-1.2	-1.6	-3.2
the phone	-4	-4.7	-3.8
the pilot	2	2.2	-0.6
the pipe	0.4	-0.3	-1.2
the place	-1.8	-1.4	-2.1
the plug	5.1	5.1	-2.2	electric
the plumber	-4.2	-4.4	-3.3
the pole	4.1	3.9	-1.7	wire
the pool	3	2.5	-1.6
the power	2.6	3.7	-1.4	wire
the price	-3.1	-3.2	-4
the range	2	1.6	-1.8	gas
the restaurant	1	-1	-1
the roof	0.4	-0.5	-2.3
the salon	0.7	-1.1	-1.3
the same	-3.3	-1.6	-1.8
the school	-3.3	-2.7	-2.2
the second	0.5	-2.6	-1.7
the service	-1.6	1.2	-2
the shed	-3.2	-2.8	-1.5
the shower	0.5	1.6	-2.6	electric
the shutoff	1.6	-2.3	-1.9
the sidewalk	1.8	2.1	-1.6
the sink	-2.5	1.9	-3.1	electric
the soonest	-2.3	-0.9	-3.2
the stain	-2.4	-0.8	-1.4
the storm	3	3.2	-1
the stove	4.5	4.3	-1.8	gas
the street		2.1	-0.6
the sump	1.6	-3.2	-2.3
the switch	2.6	2.6	-1.4	electric
the tech	-2.3	-2.1	-1.8
the texts	-1.7	-2.9	2.5
the thermostat	2	1.9	-1.6	fire
the thing	1.9	-0.3	-1
the toilet	-1.7	-3.4	-4.1
the top	1.9	0.8	-0.3
the touch	0.7	1.7	-1.6	electric
the tub	3.2	2	-0.7	electric
the tv	1.2	1.7	-1.9
the vacuum	1.8	1.8	-1.3	electric
the valve	2.2	2	-0.4
the wall	1.9	1.1	-2.4	electric
the washer	3.3	2.1	-2.5
the water	5.7	4.2	-2.9
the way	-5.2	-4	-2.9
the week	-3.4	-2.4	-3
the whole	4.1	0.3	-1.8
the wind	2.8	2.2	-1.1
the window	2.3	-3	-2.2
the windows	2.7	3.1	-0.7
the wire	3.6	4.3	-1.3	wire
the wires	3.5	3.5	-2.2
the wrong	-2.4	-2.3	-2.1
the yard	0.5	-0.8	-1.7
the yellow	-1.2	-1	-2.1
then	-1.1	1.4	-3.2
then $	-3.7	-3.6	-3.3
then ,	-3.3	-2.9	-0.6
theres like	3	2.3	-0.4
theres no	-5.6	-4.5	-5.7
theres soot	3.2	2.8	-1.1
theres water	3.9	1	-1.4	electric
thermostat	-1.8	-3.5	-4.2
thermostat $	3.4	3.1	-1.7	fire
thermostat install	-1	-1.2	-1.5
thermostat reads	-3.6	-1.8	-1.2
thermostat screen	-3	-1.1	-1.3
these	-3.1	-3.4	5.4
these $	-2.6	-1.8	2.9
these messages	-3	-2.3	2.8
these texts	-1.4	-2.2	2.6
theyre	2.6	3.1	-0.6
thing	0.7	1	-2.4	carbon_monoxide
thing ,	-2.3	-1.1	-0.9
thing is	1.7	1.9	-0.9	carbon_monoxide
thing that	4.6	3.2	-1
think	-0.2	0.3	-2.3	gas
think the	2.9	3	-0.7
think u	-1.7	-2.2	-1.5
this afternoon	5.7	-1.7	-2.1
this as	-2.3	-1.8	1.6
this cant	4.4	-2.3	-2.4
this dr	-1.7	-0.9	-1.7
this evening	4.9	-0.8	-0.3
this list	-2.3	-1.9	3.1
this month	2	-1.1	-1.4
this morning	2.9	1.4	-1.9	gas
this number	-1.8	-1.7	1.9
this phone	-2.1	-1.7	1.1
this week	-0.3	-1.7	-2.4
this year			-0.7
tho	-1.4	-1.7	-1.4
tho $	-1.3	-1.7	-1.5
thought	-3.4	-3.4	-4.8
through	5.1	1.2	-1.5	electric
through ceiling	2.1	1.5	-1.4
through the	3	1.1	-1.4	electric
throughout	-3.9	-4.3	-1.4
throwing	3	2.6	-0.9
thru	1.5	1.4	-3.6	electric
thru the	2.5	0.2	-0.7	electric
thurs	-4.5	-3.9	-2.6
thurs $	-2.7	-2.1	-2.4
thurs afternoon	-2.4	-2	-0.3
thurs at	-1.4	-2.3	-1.7
thurs or	-1.4	-1.1	-1.4
thurs pm	-1.8	-1.8	-1.7
thursday	-6.3	-4.2	-3.8
thursday $	-3.5	-2.9	-3.2
thursday if		-1.7	-1.4
thursdays	-1.8	-2.3	-0.2
thx	-4.6	-4	-1.8
thx $	-3	-2.8	0.3
tidewater	-0.7	0.3	-0.3
tidewater ct	-0.7	0.3	-0.3
tiene	1.2	-1.6	-3.5
tienen	0.4	-3.1	-2.3
tienen $	2.1	-2.6	-0.5
tienen ,	1.7	-1.4	-0.2
til	1.2	-1.8	-2.9
tile	0.2	-2	-3.7
till	-0.7	-3	-2.1
till #		-2.4	-2.1
till friday	-1.3	-0.8	-0.8
till monday	1.1	-1	-1.1
time	0.5	2.1	-4.7
time $	0.8	0.6	-4.1
time ,	-3.3	-1.5	-1.2
time after		-1.1	-0.6
time the	3.8	2.6	-0.6
time this	4	1.8	-1
times	2.8	2	-0.9	carbon_monoxide
times over	2.3	1.7	-0.8	carbon_monoxide
tina	2.2	-2.7	-2.7
tina $	3.8	-1.4	-1.5
tingle	3.7	3.7	-1.5	electric
tingle when	3.1	2.3	-1.4	electric
tira		0.2	-1.3
tira agua	-2.4	-4.5	-1.2
tirado	3.6	3.4	-1.3	wire
tirado en	3.6	3.4	-1.3	wire
tirando	2.7	-2.3	-1.5
tirando agua	1.3	-2.5	-0.9
tirando el	2.4	0.8	-1.4
tires	0.8	1.4	-1.5
to add	-1.7	-1.1	-0.9
to bury	-2.4	-2.7	-1.4
to call	-2.7	-1.7	-1.5
to cancel	-1	-0.7	-1.9
to cool	3.4	-1.7	-1
to do	-2	-2	-2.2
to fix	-2.2	-2.1	-2.5
to get	-1.3	-1.1	-1.9
to go	0.2	1.1	-1.3
to hang	-3.1	-1.8	-0.8
to heat	-2.4	-2.1	-1
to hold	1.7	1.4	-2.4
to look	-2.1	-0.8	-0.9
to move	-1.5	-0.9	-1.3
to natural	-3.6	-4.1	-1.9
to reach	-2.8	-2.4	-2.1
to remove	-2.6	-1.8	-1.9
to replace	-2.1	-1.7	-2.1
to stop	1.9	-1.9	3
to text	0.6	0.2	-3.1
to touch	2.6	2.3	-1.1
to work	2.9	-1.2	-0.7
toaster	-2.2	-2.7	-2.8
toco	2.8	3	-1.8	electric
toda	3.6	1	-2.5
toda la	3.6	1	-2.5
today	9.4		-1.5
today $	4.7	-3	-1.5
today ,	1.3	2.1	-1
today if	3.4	-1.6	-1.5
today or	2.7	-1.9	-1.2
today please	3.8	-1.4	-1.1
toddler	1.4	-0.4	-3.6
toddler locked	3	-1.8	-1.3
todo	2.5	-1.4	-1.4
todo bien	-2.4	-1.9	-1.1
todo el	4.3	-2.5	-1.5
todos	1.1	1.3	-2.7
todos lados	2.6	-3.4	-1
todos modos	-1.2	-1.3	-1.2
together	-2.4	-2.4	-0.6
toilet	-0.8	-3.6	-5.5
toilet $	-2.7	-3.6	-3.2
toilet fixed	-2.4	-0.5	-0.9
toilet is	1	-3.1	-2.9
toilet keeps	-3	-2.3	-1.1
toilet leaks	-1.3	-2.1	-2.4
toilet ran	2.2	-1.6	-0.9
toilet rocks	-3.7	-2.3	-1.6
toilet runs	-2	-2	-1.6
toilet wont	4.1	-2.5	-2.5
toilets	2.2	-1.9	-1.8
toilets wont	2.6	-1.8	-0.9
told	2.1	2.2	-0.2
told me	0.2	0.9	-0.2
tomacorriente	3.8	4.1	-2.6	electric
tomacorriente esta	3.3	3.4	-2.5	electric
tomorrow	-1.3	-1.9	-5
tomorrow #	-3.5	-3.2	-2.8
tomorrow $	-6.9	-4.4	-4.3
tomorrow ,	2.6	-2.4	-2
tomorrow after	-1.3	-0.8
tomorrow afternoon	0.7	1.6	-0.9
tomorrow before	2.5	-1.7	-1
tomorrow morning		-1	-2.1
ton	-1.2	-1.2	-1.6
ton ac	-0.9	-0.9	-0.8
tonight	6.4	0.2	-3.1
tonight $	5.3	-3.6	-3.3
tonight ,	2.5	1.3	-0.5
tonight after	0.7	-0.7
tonite	3.7	-2.7	-2.9
too	1.8	1.4	-3.7
too ,	3.2	1	-3.7
too hot	-0.7	2	-1.7	electric
took	-2	1.3	-2.7	wire
took care	-2.6	-2.8	-2.5
took down	-2.2	-0.9	-0.8
took out	4	3.6	-1.5	wire
tools	1.7	-1.6	-0.8
top	0.2	0.7	-2.1
top of	2.2	3	-1.8
topped	-2.7	-2.2	-3.4
topped off	-2.7	-2.2	-3.4
toque	4.6	4.7	-1.9	electric
toques	4.5	4.8	-2.2	electric
toques la	2.8	2.3	-1.1	electric
tore	1	2.8	-1.6
toronto	-2.4	-1.7	-1.3
touch	5.5	5.7	-1.7	electric
touch $	2.9	1.8	-1.4	electric
touch the	4.5	3.1	-1.4	electric
touched	3	3.6	-1.4	electric
touched the	3	3.6	-1.4	electric
touching	1.6	3.1	-2.1
touching my	1.5	2	-1.1
touching the	4.2	3.5	-1.1
trabajar	-0.8	-2.5	-2.4
trabajar $	-0.3	-2.2	-2.5
trabajo	-6	-3.8	-4.1
trabajo $	-2.5	-2.6	-3.3
trabajo ,	-1.5	-1	-1.8
trabajo de	-2.8	-2.5	-2.5
trace	2.5	-0.9	-0.5
track	1.5	-0.4	-1.5
trade	-2.6	-2.3	-3.4
trades	-1.5	-2	-2.6
trades $	-1.5	-2	-2.6
trapped	3.4	-3.2	-1.3
trapped in	2.8	-3	-1.4
tree	-1.4	-0.4	-2.6
tree fell	2.8	-0.8	-1.4
tried	-1.3	-1.5	-1.5
tried to	-1.3	-1.5	-1.5
tripped	-3.1	-2	-1.1
tripped breaker	-1.4	-1.7	-1
tripping	1.2	0.6	-2.2	medical
tripping the	3.4	3.6	-1.6	medical
trips	-4.5	-4.4	-3.5
trips when	-4.3	-4.8	-0.8
triturador	-1.8	-1.7	-1.3
triturador no	-0.8	-0.7	-0.9
trl		-2.9	-0.4
troca	1.8	0.7	-0.9
tronando	3.3	3.5	-1.9	electric
tronando $	2.8	3.2	-2.3	electric
truck	5	2.6	-1.9	wire
truck $	1.9	2.3	-1.9	wire
truck and	-2.5	-1.6	-1.5
truck is	4.2	-0.7	-0.8
truena	-0.2	0.7	-3.2	electric
truena y	4.3	4.1	-2	electric
tryin	-1.4	-1.4	-1.9
tryin to	-1.4	-1.4	-1.9
trying	-1.8	-0.4	-2.7
trying to	-1.8	-0.4	-2.7
tub	1.1	-1.2	-5.6
tub $	2.2	-5.6	-2.6
tub ,	-1.9	-3.3	-1.4
tub caulk	-2.9	-2.1	-2
tub drain	-2.4	-0.4	-1.5
tub drains	-1.2	-0.8	-1.1
tub faucet	-2.2	-1.9	-1.4
tub wont	3.8	-0.9	-0.5
tuberia	4.2	1.4	-2.5
tubo	5.7	-0.7	-3.4
tubo de	2.3	-2.4	-0.9
tubo del	1.7	1.1	-1.8	gas
tubo y	2.4	-2.5	-1.4
tubs	1.5	-1.9	-1
tubs $	1.5	-1.9	-1
tue	-3.7	-3.5	-4.4
tues	-4.7	-3.9	-4.2
tues $	-3	-2.8	-3.3
tues aft		-1	-0.9
tues am	-2.5	-1.9	-2.9
tues and	-1.1	-1.1	-1.9
tues or	-1.8	-0.8	-1
tuesday	-4.1	-3.9	-4.1
tuesday $	-2.8	-2.4	-2.5
tuesday ,	-1.6	-1.9	-1.9
tuesday afternoon	-2.8	-1	-0.8
tuesday or		-0.5	-0.7
tuesdays	-3.7	-1.9	-2.8
tulane	-3.5	-1.8
tumbo	3.5	2.9	-1.6	wire
tumbo los	2.4	1.7	-1.4	wire
tune	-4.3	-3.7	-1
tune up	-4.3	-3.7	-1
turn	-1.8	-1.6	-0.3
turn it	-1.4	0.7	-1.5
turn off	1.9	-2.3	-0.5
turn on	1.7	0.4	-1.8
turned	0.2	1.2	-1.6
turned brown	4.3	3.8	-1.4	electric
turned on	0.3	0.8	-0.8
turned out	-3.9	-3.7	-2.4
turned the	1.8	3	-0.7
turns	-2.2	-0.3	-1.4
turns on	-0.9	0.4	-1.5
turns out	-1.8	-1.7	-1.1
tuvimos	-3.4	-2.8	-1.2
tv	-0.8	0.6	-2.7	electric
tv $	0.7	1.7	-1.2
twice	2.4	3.2	-1	carbon_monoxide
two	-1.4	-1.3	-3.4
tx	-2.3	-2.1	-1.5
tx #	-2	-2.1	-1.6
tyler	2.9	-1.6	-1.3
u can	-3.2	-2.6	-1.9
u come	2.4	-2.5	-2
u do	-2.1	-0.8	-1.2
u got	-1.7	-2.2	-1.5
u guys	-2.6	-1.2	-1
u need	-2.1	-1.2	0.4
um	-2.2	0.3	-0.4
un abanico	-1.7	-1.8	-1
un arbol	1.8	3.1	-1.3	wire
un bebe	4	-1.1	-1.2
un boiler	-2.9	-1.3	-0.6
un cable	5	5.2	-2.5	wire
un calentador	-2.1	-1.2	-1.4
un choc	5.3	5.8	-3.9	electric
un contacto	-6.3	-4.6	-2.9
un cuarto	-2.2	-1.3	-1.4
un enchufe	-2.6	-1.2	-1.3
un fil	5.3	5.7	-4	wire
un foco	-4.5	-4.2	-3
un incendio	-0.6	1.7	-1.1
un olor	3	2.5	-1.4
un plomero	-1.2	-1.8	-1.9
un poco	-2.9	-2.7	-1.6
un recien	3.6	-1.1	-1.1
un toque	3.1	2.9	-1.5
un trabajo	-2.2	-1.7	-1.4
un tubo	3	0.8	-1.4
un ventilador	-2.4	-1.4	-2.7
una chispa	3.1	3.4	-2.2	electric
una fuga	2.7	2.8	-1.4	gas
una gota	2.9	-1.5	-1.4
una lampara	-2.6	-2.8	-2.7
una rama	4	-0.7	-2.3
unas tejas	-3.6	-1.7	-1.6
under	1.1	0.5	-2.4	electric
under it	0.4	0.4	-0.7
under sink	-2.3	-1.2	-0.7
under the	-1	-5.3	-1.6
under toilet	-2	-0.8	-2.7
unico	3.9	-1.8	-1.9
unico bano	3.9	-1.8	-1.9
uniform	-2.7	-2.1	-1.1
unit	0.2	0.8	-3.4
unit #		-0.2	-3.6
unit outside	4.4	-0.6	-1.3
units	-0.4	-2.5	-2.1
units ,	-2.3	-2.2	-1.4
uno	0.5	1.3	-1.2
uno nuevo	-1.6	-0.9	-1.2
unplugged	-0.3	0.7	-2.1
unsubscribe	-3.9	-3.8	6.2
unsubscribe $	-2.7	-2.2	3.4
up	1.9	2.1
up $		-1.8	-0.7
up ,	2.2		-1.7
up a	1.8	3	-1.2
up and	2.4	0.6	-2.8
up before	-2.6	-2.5	-1.3
up for	-3	-2.9	1
up in	0.6	-5.4	-1.9
up into	2.3	-1.7	-0.8
up my	1.1	1.5	2.2
up on	-0.2	1	-2
up out	3	-2.6	-1
up spring	2.7	-1.4	-1.1
up the	1.4	0.3	-0.4
up there	-1.7	-0.4	-0.4
up thru	5.1	-1.9	-0.6
up to	0.5	1.1	-0.9
up with	0.6	2.4	-3.1
upgrade	-3.3	-3.9	-3.1
upstairs	-0.9	0.9	-3.1
upstairs and	2.8	3	-1
upstairs is	-1.9	0.5	-2.1
upstairs neighbor	3.4	-2.2	-1.8
upstairs neighbors	4.1	-2	-0.3
upstairs toilet	0.5	-1.7	-0.4
ur texting	-1	-1.8	0.5
urge	3	-3.2	-2.5
urgent	4.7	-5.2	-5.5
urgent $	-0.8	-2.5	-3.3
urgent ,		-3.6	-1.8
urgente	6.5	1	-4.9
urgente por	3.8	-2.4	-3.7
usa	1.6	4.1	-1.4	medical
usa oxigeno	-0.4	0.9	-1.3	medical
use	-0.6	0.8	-1.3
used	-3.2	-3.1	-2.9
uses	4.2	-3.1	-1.9
uses a	4.2	-3.1	-1.9
using	-2.6	-2.4	-2.4
ustedes	-1.6	-0.8	0.5
utility	4.8	4.3	-1.8	gas
va	-1.2	-3.8	-2.2
va a	-1.2	-3.8	-2.2
vacuum	1.8	1.8	-1.3	electric
vacuum $	1.5	1.4	-1.3	electric
valve	1.7	-0.7	-3.9
valve $	-1.9	-3	-3
valve replaced	-3.4	-2	-0.9
valve to	2.7	-1.3	-0.6
valve under	-2.8	-0.9	-3.2
valvula	2.9	2.2	-2	gas
van	2.6	-1.4	-1.4
vanity		-1.6	-1.6
ve	3.4	3.7	-2
ve candela	2.8	3.1	-1.8
vecina	1.6	1.2	-1.2
vecino	0.2	-3.9	-3.1
vecino de	2.7	-1.3	-1.5
vecino si	2.6	-2.9	-0.5
vendemos	-1.3	-1.5	-2.5
venga	4.6	-2.1	-2.3
venga esta	2.4	-2.1	-1.5
vengan	2	-0.9	-5.2
vengan $	-4.1	-2.2	-3.8
vengan hoy	5.3	0.4	-2.1
venir		-2.9	-3.4
venir el	-1.8	-2	-1.9
vent	0.9	1.9	-3.5
vent $	3.1	2.7	-2.4
vent ,	-3.5	-3.2	-0.5
ventanas	2.1	1.3	-1.1
ventilador	1.8	4.1	-2.6
ventilator	5.3	5.5	-3	medical
ventilator is	3.7	3.8	-2.9
vents	-1.3	-0.2	-3.2
vents $	1.9	-0.5	-1.3
vernon	-2.3	-1.8	-1.3
vet	-0.3	-2.2	-2.8
vieja	-3.1	-1.1	-0.9
viejo	-3.6	-3	-3.1
viejo $	-2.1	-2.2	-2.9
viene	0.3	1.9	-1.9
viene $	0.7	1.4	-1.3
viento	2.8	1.8	-0.9
viento se	1.6		-0.7
viernes	-5	-4.4	-5
viernes $	-3.2	-4.5	-0.3
viernes en	-1.8	-1.2	-0.6
vino	-2.4	-2.3	-2.3
vino un	-1.7	-1.5	-1.5
virtual	-2.6	-1.4	-2
visita	-2.4	-1.8	-2
vista	-0.6	1.3	-2.4
vista $	0.2	1.9	-2
vive	-2.9	-2.3	-2.5
vivo	-3.2	-2.9	-1.9
vivo en	-3.2	-2.9	-1.9
volaron	-3.6	-1.7	-1.6
volaron unas	-3.6	-1.7	-1.6
vous	-5.2	-4.7	-6.7
vuelvan	-3.1	-2.6	3.8
vuelvan a	-3.1	-2.6	3.8
w	3.2	1.7	-2.5
w #	-1.5	-1.9	-1.1
w a	2.6	0.5	-1.1
w sparks	2.6	3.2	-0.6
w the	3.3	0.7	-0.6
wait	1.4		-3.3
wait $	1.7	-2.1	-2.7
wait till	3.3	-0.9	-0.9
waiting	1.4	-1.6	-2.4
walk	2.9		-1.7
walk in	2.6	-2.1	-1.6
wall	1.5	0.4	-2.3	electric
wall $	2.9		-3.1
wall ,	-3.6	-5	-2.6
wall behind	2.5	2.3	-1.5
wall by	2	3.2	-2.5
wall heater	3.5	1.7	-0.3
wall is	-0.4	-0.6	-1.3
want	-6.6	-5.6	1.5
want a	-6.1	-3.2	-2.1
want an	-1.8	-2.3	-1.8
want any	-0.6	-0.5	1.3
want bigger	-2.4	-1.4	-1.7
want it	-4.1	-3.9	-2.1
want new	-1.4	-1.5	-1.1
want the	-4.7	-4.1	-2.4
want these	-1.5	-0.5	1.4
want to	-2.4	-1.8	1.5
wanted	-3.4	-3.3	-2.4
wants	-2.7	-3.2	-2.5
warm	3	2.6	-2.9	electric
warm ,	0.2	1	-1.1
warm and	2.8	2.8	-1.4	electric
warranty	-3.3	-1.9	-2.9
was built		-2.5	-2.1
was calling	-3.3	-2.7	-3.8
was fixed	-3.5	-3.4	-4.1
was just	-1.2	-0.3	-1.3
was off	4.5	3.3	-1.8
was playing	-2.6	-2.7	-2.8
was tryin	-1.4	-1.4	-1.9
was trying	-2.7	-2.8	-2.7
washer	-2.8	-1.1	-4.2
washer shakes	-1.9	-1.6	-3
washing	2.1	-0.7	-2.2
washing machine	4	-0.2	-2.4
water	3.1	-1.1	-3.1
water $	7.3	-0.9	-2.7
water ,	0.6	-2.2	-1.8
water and	3.4	4.6	-2.3	electric
water at	3.8	-1	-1.7
water bill	-4.3	-2.2	-0.9
water bubbling	3.2	-3.1	-1.3
water coming	1.4	-1.8	-1.5
water dripping	3.6	0.8	-1.1
water from		-3.7	-3.2
water heater	-0.8	0.5	-1.5
water heaters	-1.9	-1.9	-3.4
water in	4.6	1.3	-2	electric
water is	3.8	-1.4	-1.7
water leaking	2.5	2.6	-0.8	electric
water off	-2.1	-4.2	-3
water pouring	3.7	2.7	-1.8
water pressure	-2.7	-3.5	-1.5
water running	2.9	-0.8	-0.9
water runs	-3.2	-1.7	-2.9
water since	-3.4	-1.7	-1.1
water smells	-5.5	-5.3	-1.6
water softener	-3.7	-2.5	-1.5
water spraying	3.8	-2	-2.9
water stain	-2	-1.8	-0.8
water tank	3.3	-3.3	-1.5
water to	1.5	-3.3	-2.6
water too	-3.8	-3.3	-1.8
water wont	5	-3.3	-5.1
waterfall	2.5	-3.6	-3
waterfall in	0.6	-2	-1.7
waters	1.9	2
waverly		1.3	-0.5
way	0.2	-0.8	-2.5
way $	-0.2	0.4	-3.7
way ,	-2.7	-1.9	-1
we already	-1.1	-0.8	1.9
we build	-1.5	-1.7	-2.2
we buy	-2.6	-2.4	-2.1
we can	-2.9		-2.9
we cant	3.4	-2.4	-1.2
we decided	-2.5	-2.6	-2.7
we dont	3.2	-1.3	-3.3
we flush	-0.9	-3.3	-1.1
we generate	-0.9	-1	-1
we got	1.6	-1.5	-4.9
we lost	4.2	1.4	-2.3
we open	2.6	-1.8	-1.2
we own	0.8	-3.1	-1.6
we provide	-1.8	-1.9	-1.7
we sell	-1.4	-0.6	-0.6
we sold	-1.9	-1.4	-2.1
we still	-2.8	-2.5	-2.2
weatherhead	2.5	3.7	-1.7	wire
web	-3.4	-3	-4.2
website	-3.2	-2.8	-2.8
website ,	-1.5	-0.2	-0.5
website for	-2.2	-2.1	-1.9
website says	-2.6	-2.3	-1.9
wed	-6.4	-4.6	-4.4
wed #	-1.6	-1.6	-2.3
wed $	-3.2	-2.3	-2.7
wed ,	-2.5	-2.7	-1.3
wed love	-1.3	-1.2	-1.6
wed or	-1.3	-0.9	-1.6
wednesday	-2.5	-4.2	-4.6
wednesday $		-2.1	-2.6
wednesday or	-1.4	-1.2	-1.2
wednesdays	-3.1	-3.1	-3.2
wednesdays $		-3	-3.1
weds	-1.8	-2.1	-1.1
week		-3.5	-3.2
week $	-5.1	-2.5	-2.8
week ,	-1.1	-2.1	-1
week of	-3.4	-2.4	-3
week old	4.9	-0.8	-0.9
weekday	-3.6	-2	-2.3
weekday $	-1.9	-0.8	-1.2
weekday after		-0.9	-0.8
weekdays	-2.8	-3.1	-3.8
weekdays #		-2.6	-3.5
weekdays $	-1.7	-1.4	-1
weekend	-3.2	-3	-3.7
weekend is		-1.8	-2.4
weekends	-4.8	-1.8	-3.2
weekends only	-4.3	-1.6	-2.3
well		-4	-2.4
well pump	3.4	-1.7	-1.5
well water	-3.6	-2.7	-2.5
went	4	3.3	-2
went dark	2.9	0.5	-2
went dead	2.5	2.7	-0.4
went off	-1.1	2	-1.1	carbon_monoxide
went out	5.4		-2.4
went with	-2	-2.2	-2.3
were good	-1.6	-1.8	-2
wet	2.5	2.2	-2	electric
wet from	2.6	3	-1.3	electric
weve	2.1	1.3
wharton	-0.8	-2.3	-2.2
what	-3.3	-0.6	-2.6
what do		1.2	-1.5
what time	-3.6	-3.7	-1.9
what would	-2	-1.7	-1.4
whats	-2.6	-1	-3.8
whats the	-0.9	0.8	-2.2
whats your	-3.4	-2.8	-3.1
when	2.6	5.7	-2.3	electric
when i	5.4	5.7	-1.7	electric
when it	-2.7	-3.2	-1.8
when its	-2.6	-1.7	-0.5
when she	2.6	3.2	-0.5
when the	1.2	0.3	-1.4
when u	-3.5	-2.6	-2.6
when we	4.2	3.9	-1.1
when you	-2.1	-2.3	-2.6
whenever	-1.3	0.2	-1.7
whenever $	-2.4	-2.2	-1.7
where	5.2	4.9	-2.4
where the	4.5	4.6	-2.4
which	-2.9	-2.4	-3.2
while	-4.3	-3.3	-3
whistles	-2.8	-2.3	-2.4
whistles ,	-2.8	-2.3	-2.4
whistling	-2.8	0.4	-2.4	gas
whistling ,	2.4	2.1	-0.6
white	-1.3	-0.2	-2.2
who	-4	-3.4	-3.3
who do	-1	-1.2	-2.7
who handler	-1.6	-1.8	-1.9
who i	-0.8	-0.8	-2.1
who is	-2.9	-2.7	-0.8
whole	2.3	-1	-1.9
whole building	3	-1.8	-1.2
whole day	-2.6	-1.8	-1.6
whole house	1	-2.3	-1.7
whole place	3.1	-2.8	-2.1
whole street	1.1	-2	-2.3
wide	0.4	-0.9	-0.2
wide open	0.4	-0.9	-0.2
wife	2.5	2.8	-1.8
will	-3.4	-3.7	1.1
wind	3.2	1.6	-0.9
wind ,	0.2	1.4	-0.9
window	-1.9	-0.2	-1.5
windows	0.6	2	-1.9
windows ,	0.2	0.2	-1.8
windows and	2.1	2.7	-0.4
winter	-2	-1.7	-1.5
winter ,	-2.8	-1.5
wire	3.7	5.6	-3.3	wire
wire down	-2.6	-1	-1.6
wire for	-2.8	-2.9	-1.4
wire is	2.3	2.8	-2
wire on	2.6	2.4	-1.9	wire
wire to	-3.4	-1.5	-1.6
wires	3.3	6.1	-2.4
wires $		-0.4	-1.7
wires and	3.2	3.5	-0.8
wires are	3.6	3	-2.5
wires came	-3	-1.5	-0.8
wires hanging	2.6	2.2	-2.2	electric
wires in	3.1	1.8	-1.7
wires on	2.6	3.6	-0.7
wires to	3.5	3.6	-1.3	wire
wiring	-3.5	-3.5	-2.6
wisteria	2.5	2.4	-0.8
with no	1.6	-2.2	-1.9
with someone	-4	-4.1	-3.8
with water	1.6	1	-1
without	3.1	-1.7	-2
without heat	3.1	-1.7	-2
wobbles	-3.7	-4.1	-1.7
wont	2.2		-3.3
wont close	-1.1	1.6	-2
wont come	2.3	-2.3	-1
wont drain	1.7	-1.9	-0.9
wont fix	-2.6	-2.8	-0.6
wont flush	5	-1.3	-1.1
wont go	1.1	-0.9	-1.3
wont kick	2.5	-2	-0.9
wont light	-4.9	-7.2	-1.4
wont open	5.5	-1.6	-1
wont quit	-3.8	0.9	-2.1
wont reset	2.3	1.5	-1.1
wont shut	0.7	2.8	-1.9
wont spin	-2.2	-2.2	-1.8
wont stay	-4.7	-3.3	-2
wont stop	2.6		-7.1
wont turn	0.7	-1.7	-1.7
wood	0.5	-1.6	-1.3
wood ,	-1.6	-1.5	-1
woozy	3	3.4	-1.2
work	-1.1	-1.6	-2.5
work $	2.5	1.1	-1.4
work ,	-2.3	-1.5	-2
work done	-3.9	-1.8	-1.9
work for	-2.8	-1.2	-3.7
work nights		-1.6	-1.5
work on	-3.3	-1.1	-1.2
working	0.5	-1.2	-6.3
working $	3.1	1.1	-1.9
working ,	-5.8	-3.3	-0.9
working and	3.3	-1.1	-0.7
working at	4.1	-2.3	-1.6
working no	-1.4	2.1	-1.2
working now	-4	-2.3	-2.7
works	-5.8	-3.5	-3.9
works $	-3.4	-2.5	-4
works ,	-1.7	-0.9	-1
works but	-2.9	-1.5	-1.5
works for	-0.8	-1.1	-1.6
worse	-1.3	-1.5	-1.5
would	-3.7	-3.3	0.3
would a	-2	-1.7	-1.4
would be	-3	-2.1	-0.9
would like	-2.7	-1.2	1.7
would you	-1.1	-1.8	-2.3
wren	-1	-1	-1.3
wren ,	-1	-1	-1.3
wrong	-4.7	-3.9	-2.1
wrong $	-3.1	-2.9	-3.9
wrong guy	-2.2	-2.5	-2.4
wrong number	-2	-1.6	-3.6
wrong person	-1.3	-1.5
y estamos	2.4	1.3	-1.5
y hace	5.8	0.7	-2.2
y huele	3.8	2.6	-1.1
y jueves	-2	-1.2	-1.4
y no	5.1	2.6	-3.6
y pongan	-3.3	-1.9	-2
y quedo	-1.4	-1	-1.9
y quiero	-2.3	-2.1	-1.7
y saca	3.2	2.9	-1.7
y sale	3.3	3.7	-0.8
y salio	2.8	2.1	-1.9
y tengo	3.7	-1.1	-1.2
ya compre	-2.5	-1.8	-1.2
ya encontre	-3.6	-2.4	-3.4
ya no	-4.2	-5.2	3.1
ya quedo	-4.1	-3.3	-3.4
ya regreso	-4.6	-4.2	-1.4
ya tenemos	-2.3	-2.4	-2.3
ya vino	-2.4	-2.3	-2.3
yall	0.7	-1.4	-3.9
yall do	-2.8	-2	-3.3
yall hiring	-1.9	-1.7	-1.9
yard	0.2		-2.1
yard $	3.7	3.1	-1.4	wire
yard ,	1.9
yard is	-1	1.3	-0.9
yarda	2.3	2.2	-1.2
year	-1	-1.1	-1.6
year ,	-2.6	-2.6	-0.6
year old		-1.7	-1.2
yearly	-2.4	-1.8	-1.5
yearly service	-2.4	-1.8	-1.5
years	-4.2	-1.8	0.4
years old	-4.2	-1.8	0.4
yellow	-0.8	1.5	-2.8	gas
yellow gas	2.2	2.9	-0.8
yes	1.9	-1.4	-1.5
yes $	-1.6	-1.5	-1.7
yesterday	-3.1	-2.3	-3.9
yet	-1.2	-1.5	-0.8
yo no	-4.1	-3.2	-4.3
you beat	-1.7	-2.5	-0.8
you can	2.2	1.4	-1.4
you cancel	-2.2	-0.9	-1.7
you charge	-2.4	-1.7	-2.5
you come	-0.7	-3.6	-2.3
you do	-4.3	-5.1	-3.5
you get	-3.6	-3.3	-2.7
you give	3	-1.7	-1.9
you guys	-3.5	-2.6	-3.8
you hire	-1.3	-0.8	-2
you hiring	-2.5	-2.1	-3.2
you install	-1.3	-2.2	-2.3
you like	-1.1	-1.8	-2.3
you look	-1.8	-1.6	-1.4
you need	-2.8	-0.8	-1.5
you offer	-0.8	-0.8	-1.3
you please	-2	-0.6	1.8
you put	-2.8	-3	-0.9
you send	1.9	1.8
you stop	-1.6	-0.6	-1
you take	-1.7	-1.4	-4.1
you text	-2.3	-1.6	1.9
you touch	3.4	2.4	-0.9	electric
you want	-2.7	-3.2	-3.4
you work	-0.8	-1	-2.1
your ad	-2.6	-2.3	-2
your area	-1.2	-1.1	-2.2
your card	-2.8	-1.4	-2.1
your company	-1.4	-1	-3.2
your google	-2.7	-1.9	-2
your list	-3.5	-1.5	3.2
your missed	-1.5	-1.5	-1.3
your phone	-1.2	-1.2	1.1
your system	-1.8	-1.2	1.5
your text	-2.2	-1.6	-2.7
your texts	-1.6	-1.7	2.5
your website	-2.1	-2.1	-2.4
youre	-2.7	-2.8	2.6
yr	1.6	-1.8	-1.5
yr old	1.6	-1.8	-1.5
yrs	-2	-1.4	-1.9
yrs old	-0.7	0.3	-1.1
yucca	-1.9	-1.2	-2.3
zapped	4.1	4.6	-1	electric
zaps	4.1	3.7	-2.3	electric
zero	0.9	-2.7	-1.4
zumbido	-1		-2.4
`;
