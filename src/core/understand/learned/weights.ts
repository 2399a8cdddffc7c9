/** Written by scripts/train.ts; how to read it stands in model.ts. */
export const WEIGHTS = `
bias	-1.72	-2.48	-1.67
least	2.38	0.84	1.62
# adentro	3	-1.9
# alameda	0.7	1.4	-0.7
# alder	-0.6	-3.5	-1
# alvarado	1.6	1.7	-2
# amp	-3.4	-3.2	-1.8
# amps		-2.3	-2.7
# anos	1.1	-2.6	-1.9
# any	-2	-1.7	-0.9
# ashby	-1.9	-0.5	-2.3
# ask	-1.4	-0.7	-1.5
# ave	-2.1		-2.2
# avenida	-2.5	-1.1	-2.4
# b	-0.2	1	-0.5
# barrow	-1.9	-1.3	-1.5
# bayou	-1.8	-1.9	-0.6
# bayshore	2	-1.2	-2.1
# beacon	-1	1.1	-0.9
# bellaire	-0.4	-2	-2.1
# birch	-1.1	-1.5	-1.5
# bluebonnet	1.5	1.2	-1.4
# boul	-2.7	-2.4	-2.9
# bramble	-2.3	-1.9	-1.6
# bristol	3.7	-0.4	-3.3
# bronx	0.5	-2.1	-0.7
# cactus	1.7	0.9	-0.3
# calle	-2.4	-2.2	-3.5
# camino	-2.4	-2.6	-1.6
# can	-4	-2	-0.8
# cedar	1.9	2	-1.2
# ceniza	1.2	-1.7	-0.4
# chapel	0.8	1.5	-0.9
# chaucer	-3.1	-1.6	-1.2
# commerce	2.2	2.1	-1.4
# concession	-1.7	-1.2	-2.8
# contactos	-2.6	-3.2	-2.4
# cottonwood	-2	0.2	-0.8
# county	3	1.7	-1
# cualquier	-1.2	-0.6	-0.4
# culebra	1.2	0.9	-0.8
# cycles	-1	-1.2	-1.5
# cypress	-1	-0.5	-0.7
# days	5.3	0.3	-3
# degrees	2.3	-4.6	-2.1
# delmar	2.2	-2.9	-0.7
# depot		-3.1	-0.9
# dogwood	-1.4	-0.9	-1.6
# doors	-2	-1.9	-1.8
# dovecote	1.6	0.9	-0.9
# dunmore	2.5	2.4	-0.3
# eldery	-1.1	-1.5	-0.9
# elm	-3	-2.8	-3.4
# ember	0.4	-1.7	-1.1
# encino	-2	-1.1	-1.3
# engine	-1.3	-0.9	-0.3
# every	-2.8	-1.9	-1
# fallo	-1.5	-1.5	-1.2
# families	3.7	-1.9	-1
# fenwick	2.1	-1.3	-1.2
# fern	3.6	0.2	-0.6
# ferncliff	0.4	0.7	-1.1
# floor	-3.2	-2	-2.4
# fm	-1.3	-2.2	-3.1
# fontainebleau	2.9	-1.6	-0.5
# free			-1.6
# friday	-1.1	-0.7	-0.8
# front		-1.9	-1.1
# ft	-2	-0.7	-3.2
# fulton	2.2	2	-0.9
# gage	1.7	1.9	-0.9
# gal	-0.6	-1.9	-1.2
# galones	-2.2	-1.5	-0.8
# garnet	2.9	0.9	-1
# grados	2.1	-2.2	-1.9
# grand	2.6	-2.4
# gristmill	-0.4	-0.7	-0.6
# halsted	-0.7	1	-0.7
# harbour	-2.7	-1.9	-1.9
# hart	-1.9	-1.4	-1.6
# hemlock	3.4	-1.7	-1.3
# here	2.2	-1.8	-1.2
# heron	-1.1	-2.7	-0.9
# hobart	-2.4		-1.2
# homeowners	-0.6	-0.6	-1.7
# hours	1.9	2.3	-1.8
# hrs	1	1.6	-1.5
# hwy	-0.6	0.5	-1.4
# inch	-3	-3	-1.4
# inches	4.2	1.4	-1.2
# inside	4	-1.7	-1.8
# ironwood	-1.4	-2.2	-1.5
# ives	-2	-1.6	-0.9
# jamaica	1.9	-1.1	-0.6
# juniper	1.2	-2	-0.7
# kids	3.1	1.7	-1.4
# kimball	2.2	-1.3	-0.9
# kings	-0.4	-0.6	-0.5
# lakeview	-2.4	-3.1	-2.1
# lamar	2.2	1.1	-0.4
# larch	-1.1	-1.5	-2.2
# larkin	-1	-3.8	-1.7
# larkspur	0.4	-1.9	-1.1
# lindbergh	-0.6	-3.2	-1.1
# linnaean	0.3	-2	-1.4
# locks	-2.3	-2.1	-1.8
# loma	0.9	-3	-1.9
# looking	-1.3	-1.3	-1.1
# loon	-1.3	-0.7	-0.6
# lopez	0.3	1.2	-0.5
# magnolia	-1.9	-0.9	-0.3
# main	2.1	-1.6	-0.8
# market	2.5	1	-1.2
# mesquite	-0.8	1.8	-0.9
# mil	-1.4	-1.2	-1.1
# mill	2.9	0.2	-0.8
# min	-0.6	-1.4	-1.4
# minutes	-1.8	-0.3	-1.7
# mission	2.2	-2.5	-0.8
# monday	-2.7	-2	-2.9
# months	2.8	-1.3	-1.6
# mulberry	1.1	1.6	-1.5
# n	-4.5	-2	-3.1
# new	-1.9	-2.8	-1.5
# nogales	-1.6	-2.4	-0.9
# nw	2.6	2.8	-0.5
# oak	-2.2	-1.5	-1.7
# off	-3.7	-3	-5.6
# ogden	-3	-2.4	-1.9
# ok		-3	-3
# old	-0.8	-1.2	-3
# only	-2.7	-1.3	-1.7
# orchard	0.9	1.1	-1.5
# osage	1.3	1.5	-0.2
# out	2.9	-1.6	-1.1
# outlets	-3.6	-1.7	-1.4
# outside	4.1	-1.6	-1.3
# overlook	-1.7	-2.2	-0.5
# palm	2.7	0.6	-0.2
# palmetto	1	1.7	-0.7
# parsons	1.3	-1.1	-0.6
# passaic	3.1	1.8	-0.3
# pearl	1	-1.4	-0.5
# penn	-3.3	-2.1	-2.4
# peregrine	0.9	-2	-0.9
# pine	-2.2	-2.4	-0.3
# pinecrest	1.8	1.7	-1.4
# pinehurst	2.7	2	-0.8
# pisos	0.5	-1.6	-1.5
# pm	-1.3	-1.5	-1.3
# ppm	3.5	4.5	-1.5	carbon_monoxide
# prairie	-3.3	-2.3	-0.3
# puertas	-0.8	-0.6	-2.3
# quail	3.7	2.1	-0.2
# quarry	0.5	-1.5	-1.1
# ravine	2.4	3.1	-1.8
# recessed	-0.6	-0.6	-0.8
# robles	-0.8	-2.1	-0.9
# romex	-1.3	-0.8	-0.7
# roosevelt	-0.2	2.4	-0.9
# rosewood	-0.7	-0.4	-1.2
# rowan	1.9	-1.7	-1.2
# rue	-1.3	-1.9	-3
# sable	-2.5	-2.7	-1.1
# sandpiper	-3.3		-0.9
# smoke	-3	-1.9	-0.3
# sq	-2.4	-1.6	-1
# st	-2.8	-5.6	-3.4
# state	0.5	-2.8	-0.8
# story	-0.9	-0.8	-1.1
# sumac		-1.9	-1.1
# summit	-0.9	-2.3	-1.9
# sunflower	2.4	2.6	-1.8
# sutter	-1.3	-0.7	-1.8
# sycamore	0.3	-1.5	-0.2
# tamarind	-0.2	2.5	-1.8
# tannery	-2.8	-1.8	-1.8
# tansy	-0.8	-2.5	-1.1
# thank	1.7	-0.5
# tidewater	-1.5		-0.6
# time	2.2	-0.8	-1.6
# times	1.9	2.3	-1.1	carbon_monoxide
# todos	0.5	0.8	-0.3
# toilet			-0.4
# tomorrow	-3.3	-3	-2.4
# ton	-1.3	-1.2	-1.2
# trillium	-2.9	0.2	-0.9
# tulane	-2.5	-1.4	-0.4
# tulip	-1.8	-2	-2
# units	-0.6	-2.5	-2.4
# vernon	-2.8	-0.8	-1.2
# w	-1.9	-3	-2.4
# water	3.1	-2.7	-3.1
# waverly	-0.2	0.3	-0.6
# week	5.2	-1.1	-0.7
# wharton	-1	-1.6	-1.9
# whittier	-1.2	-1.2	-0.6
# windows	-2.4	-2.3	-2
# wisteria	3.1	2.7	-0.6
# wk	1.6	0.9	-0.9
# working			-1.6
# works	-1.9	-2.2	-2.4
# would	-2.3	-1.4	-0.7
# wren	-1.3	-1.4	-1.6
# x	-3	-1.4	-1
# yarrow	-2.3	-2.3	-1.8
# year		-1.9	-1.7
# years	-4.2	-2.8	0.3
# yr	1.8	-1.5	-1.4
# yrs	-2.4	-1.3	-1.7
# yucca	-0.6	-1.2	-2.3
, about	0.6	-1.2	-0.5
, ac	-0.3	-1.4	-1.5
, after	0.3	0.6	-1.2
, ahora	-4	-3.7	-0.8
, aide	1.4	2.2	-2.5
, all	-1.3	-4.4	-1.6
, ando	-0.4	0.7	-2.2
, antes	-2.1	-1.1	-0.5
, any	-4.4	-2.1	-1.1
, anytime	-1.5	-2.6	-0.8
, appreciate	-2.2	-1.8	-1.8
, apt	1	-2.5	-0.7
, aqui	1.6		-0.3
, back	-1.5	-2.1	-1.7
, bathroom	-2.3	-2.1	-0.3
, battery	1.9	2.9	-0.4
, breaker	3.5	3.7	-1
, bucket	-1.2	-2.4	-1
, call	1.6	-0.6	-1
, calle	1.9	0.8	-1.1
, cambiar	-2.4	-1.4	-1.4
, can	-2	-0.4	-1.4
, cant	0.4	-4.2	-0.5
, car	2.7		-0.7
, city	-1.1	-2.3	-1.7
, closet	-3.2	-0.9	-1.8
, closing	-1.6	-2.5	-1.3
, code	-1.7	-1.9	-2.9
, come	-3.8	-1.6	-0.9
, could		0.8	-0.5
, cualquier	-1.3	-1.4	-1.1
, cuando	-3.2	-3	-1.3
, cuanto	-1	-2.6	-1.3
, deck	-1.5	-1.4	-2.5
, descanso	-1.7	-1.4	-0.8
, despues	-3.2	-2	-1.3
, dishwasher	1.1	-2.7	-1.4
, disregard	-2.7	-1.8	-1.4
, do	-3.6	-3.3	-0.2
, dog	-0.8	0.4	-1.2
, domingo	-3.6	-1.9	-1.2
, domingos	-3.2	-4.4	-0.6
, dont	-1.6	-1.4	-3.9
, door	1.7	-2.7	-0.9
, dripping	1.1	-0.5	-0.2
, drips	3	2.9	-0.3
, dry	-5.4	-3.4	-1.5
, dryer	-2.6	-3.3	-2
, entre	-1.4	-1.2	-1.3
, estamos	3.1	2.4	-0.7
, estoy	1.9	2.1	-0.4
, everything	2.1	-0.7	-0.4
, falta	-3.1	-2.2	-1.5
, fan	-1.6	-1.6	-2.7
, faucet	-3	-1.7	-2
, felt	0.5	1.8	-0.2
, fence	-1.9	-1.8	-1.2
, fire	2.9	3.5	-0.7
, first	-2.5	-1.8	-1.3
, fixed	-2.4	-1.2	-2.1
, free	-2.4	-2.1	-2.3
, fri	-3.2	-2	-1.4
, friday	-0.8	-2.5	-0.7
, fridays	-2.8	-3.3	-1
, fridge	-4	-3.4	-0.5
, furnace	-0.4	1.1	-0.8	carbon_monoxide
, garage	4.3	-2.4
, garbage	2.6	-0.8	-0.9
, gas	-4	-3.2	-1.1
, gate			-2
, getting	-2	-2.1	-0.6
, give	2.4	-1.9	-0.8
, got		-0.3	-2.3
, gracias	-3.2	-3	-1.5
, grandma	2.4	1.2	-0.3
, guest	-0.6	-1.9	-0.5
, guests	-1.7	-3.1	-0.7
, gutter	-1	-1.2	-2
, gutters	-2.4	-1.2	-1
, heat	-4.5	-3.1	-0.3
, heater			-1.1
, hes	2.6	0.5	-0.4
, home	1.9	1	-0.5
, hot	1.2	-1.8	-0.7
, house	-0.5	-4.4	-1.5
, how	-0.3	-3.2	-1.3
, idk	0.6	-2	-0.4
, inside	1.6	0.5	-0.4
, interested	-2.9	-2.2	-1.6
, jueves	-3.5	-2.4	-1.3
, just	-4.7	-3.3	-3.5
, kids	0.3	0.7	-0.5
, kitchen	-1.6	-2	-1.2
, laundry		-2.6	-0.6
, licensed	-1.3	-1.6	-1.1
, like	2.5	2.9	-1
, llamame	2.5	-1.4	-1.2
, llameme	-3	-1.5	-1.4
, lot	1.3	2.2	-0.2
, lunes	-2.6	-0.9	-0.7
, main	3.5	-1.7	-1.1
, manana		-1	-1.5
, marque			-1.6
, marqueme	1	-2.8	-0.7
, martes	-3.2	-1.8	-1.1
, mejor	-2	-1.6	-2.9
, menos	-2.7	-2	-0.4
, miercoles	-4.5	-2.5	-0.9
, mine	-1	-1	-1
, monday	-2.4	-0.6	-0.2
, mornings	-2.5	-1.8	-1.4
, necesito	-1.7	-1.3	-1.3
, need	-1.3	-0.9	-1.1
, neighbors	4	-0.9	-0.3
, never	2.4	1.9	-0.3
, new	-2.4	-2.5	-1.1
, next	-3.6	-2.8	-1
, no	-1.6	-1.3	0.3
, nomas	-2.2	-1.5	-2.1
, not	-1.7		-2
, nothing	2.2	0.3	-0.8
, now	-4.4	-3.8	-0.8
, numero	-1.2	-0.9	-3
, ocupo	3.1	-1	-0.7
, off	-0.7	-0.7	-0.5
, old	-3.2	-2.4
, one	-1.8	-0.9	-1.4
, only	1.2	1.3
, opened	2.3	2.1	-0.8
, other	-1.4	-1.4	-0.7
, others	-3.2	-2.7	-1.1
, otherwise	0.3	-2.1	-2.3
, ours	-1.7	-1.6	-1.1
, outlet	1.6	1.9	-1.3
, pero	-1.2	-0.7	-2.2
, phone	1.3	-2.7	-0.3
, pick	-1.8	-1.5	-1
, pipes	2.1	-1.9	-0.8
, please	0.3	-0.2	-1.3
, power		1.2	-2.9
, precios	-1.9	-1.1	-1.5
, price	-1.7	-1.3	-0.8
, primer	-1.1	-0.9	-0.8
, pueden	-2.2	-1.3	-1.2
, puedo	-2.7	-1.4	-1.4
, puerta	-2	-1.5	-1.5
, put	3	2.1	-0.7
, quick	-2.2	-3	-1.9
, quiero	-5.8	-3.6	-2.8
, quit	-2.3	-2.1	2.9
, quote	-2.4	-1.1	-1.9
, radiators	2.7	-1.5	-1.4
, realtor	2.4	-1.9	-0.4
, remove	-0.8	-0.9	3
, replace	-1.7	-1.5	-0.8
, reply	-1.2	-1.5	-1.4
, reset	-3.1	-3.2	-1.7
, rest	-1.7	-0.3	-1.3
, ring	3.5	-1.5	-0.5
, sabado	-3.1	-1.7	-1.7
, sabados	-1.6	-1.8	-0.6
, sales	2.4	3.1	-0.8
, salio	0.5	1	-1.6
, same	-2.3	-1.1	-1.2
, san	1.3	-1.7	-1.2
, sat	-5.2	-2.4	-0.7
, saturday	-2.1	-2	-1.6
, saturdays	-2.6	-1.6	-0.6
, schedule	-1.9	-1.4
, shower	-2.9	-1.4	-1.5
, shut	4	2.4	-1.5	electric
, sink	1.4	-2	-1.8
, slow	-4.1	-2	-1.3
, smells	2.1	3	-0.6
, solo	-2.3	0.2	-0.8
, somebody	-1.6	-3.5	-1.5
, sorry	-2.7	-1.4	-3
, soy	0.3	-1.7	-1.3
, sparks	1.4	1.1	-0.2
, still	-0.4	1.3	-1.3
, stop	-3.1	-1.6	3.7
, street	2.6	-2	-1
, strong	0.8	0.9	-0.9
, sun	-2.5	-1.3	-0.5
, sunday	-3.1	-1.9	-1.4
, take	-1.3	-2.1	3.4
, tank	2.7	2.9	-0.9
, temp	0.6	-2.1
, tenant	3.1	2.4	-1.4
, tenants	3.3	-1.6	-1.4
, tenemos	-2.1	-1.5	-1.4
, tengo	1.7	-2	-1.3
, text	-1.8	-0.6	-1.5
, thank	-2	-1.7	2.7
, thanks	-2.8	-2.3	-3.4
, then		0.6	-0.8
, three	2.9	-2.8
, thurs	-2.9	-2.7	-1.9
, thursday	-3.6	-1.4	-1.1
, thursdays	-2.6	-2.1
, today	4.2	-1.6	-0.9
, todo	-3.3	-1.5	-1.1
, toilet	-0.5	-3.2	-3.2
, tomorrow	2.1	2.2	-0.5
, toronto	-2.1	-2.4	-1.4
, truck	3.6	-3.5	-0.8
, tub	1.8	-1.6	-1.6
, tue	-3.2	-1.7	-0.6
, tues	-2.8	-1.6	-0.8
, tuesday	-3.6	-2.4	-1.1
, turned	0.3	0.6	-1.1
, two	2.7	-2.3	-1.4
, under		-0.8	-0.7
, unit	-3.6	-4.4	-1.7
, unrelated	-1.6	-2.9	-0.8
, upstairs	-2.1	-4.2	-2.3
, vengan	-2.7		-0.6
, vent	-2.3	-1.5	-0.3
, viernes	-3.7	-3.4	-0.5
, wall	2.5	3	-0.9
, want	-5.9	-3.8	-2.6
, water	1		-1.4
, wed	-5.7	-3.7	-1
, wednesday	-1.4	-1.1	-0.8
, weds	-1.4	-1.5	-1.1
, week	-2.1	-1.7	-2
, weekday	-2.2	-1.1	-0.7
, weekdays	-3.5	-1.6	-1.9
, weekend	-1.1	-2.4	-0.7
, well	0.4		-0.6
, wellfleet	-2.2	-1.4	-0.7
, what	-1.2	0.7	-1.1
, whats	0.6	2.1	-1.3
, when	-0.7	-0.2	-1
, whenever	-2.7	-2.3	-1.4
, where	-1.5	-1.9	-0.7
, white	-1.5	-0.9
, who	-1.6	-1.8	-3.1
, whole	4.3	2.4	-1.8
, wife	2.1	1.8	-0.8
, will	-2	-2.3	-2.5
, wires	3.1	2.1	-0.3
, wont	3.6	1.9	-0.2
, would	-1.1	-0.7	-3.4
, wrong	-2.8	-1.7	-2.4
^ ac	-1.8	-3.6	-2.7
^ add	-3.5	-3.8	-1.5
^ address	-3.3	-2.7	-2.9
^ after	-5.1	-4.6	-3.2
^ air	3.5	-4.3	-2.8
^ alarm	-1.3	-1.9	-1.3
^ all	1.7	-2.5	-2.3
^ already	-3.8	-3.8	-2
^ alto	-4.2	-3	5.5
^ ando	-2.4	-1.8	-1.6
^ annual	-3.7	-1.9	-3.1
^ another	-1.7	-1.3	-1.9
^ any	-2.3	-3.4	-3.7
^ anytime	-2.7	-2.1	-2.9
^ aqui			-2.4
^ arcing	3.4	3.8	-1.8	electric
^ as	2.5	-1.4	-1.5
^ asap	4.6	-3.3	-3.7
^ attic	-1.4	-1.4	-2.2
^ baja	-3	-2.2	2.1
^ bar	3.7	-1	-1.8
^ basement	4.1	2.3	-1.7	electric
^ basta	-3.3	-3.1	5.1
^ bathroom	-4.1	-2.5	-2.3
^ before	-3.9	-3.4	-1.8
^ between	-1.1	-1.3	-2.1
^ big	2.5	1.7	-1.7
^ block	-2.9	-2	2.4
^ blower	0.4	1.4	-0.8
^ boiler	3.5	-2.7	-1.2
^ borreme	-2.7	-2.7	4.5
^ borren	-2.5	-0.9	3.1
^ both	3	-2.9	-1.7
^ branch	-1.5	-0.2	-2.4
^ breaker	1	-0.4	-1.6
^ brown	-2.8	-2.5	-3
^ buenas	-3	-1.7	-0.8
^ buenos	-1.2	-1.5	-1.3
^ burner	-0.5	1.1	-2
^ burning	4.8	3.5	-2.7
^ burnt	-0.5	0.2	-2
^ burst	1.6	-2.5	-2.5
^ busco	-2.6	-2.3	-2.5
^ busted	2.6	-1.3	-1.7
^ ca	3.6	3.7	-2
^ cable	-3.9	-2.9	-4.1
^ cae	2.7	2.4	-0.7
^ call	-7	-5.3	-3.8
^ cambiar	-3.4	-4	-2.9
^ can	2	-3.1	-1.7
^ cancel	-3.2	-3.1	3.7
^ cancele	-2.3	-1.2	-2.8
^ cant	2.3	-5.6	-2.1
^ car	2.3		-0.6
^ carbon	1.8	2.4	-2.9	carbon_monoxide
^ cease	-3.1	-2.3	4.8
^ ceiling	3	-0.9	-3.3
^ chimney	2	3.3	-2.3
^ co	3.7	4.4	-2.5	carbon_monoxide
^ cobran	-2	-1.7	-2.4
^ contrate	-1.7	-1.6	-1.7
^ cotizacion	-3.9	-2.9	-1.9
^ could	-2.1	-1.8	-3.4
^ creo	1.8	2.3	-2.7	gas
^ cualquier	-2.4	-2.6	-2.7
^ cuando	-1.7	-1.2	-4
^ cuanto	1.8	-2.3	-3.6
^ dad	3.3	3.7
^ darme	-1.8	-1.2	2.1
^ daughter	2	-2.8	-2.4
^ daycare	2.8	-2.3	-1.6
^ deje	-1.4		2.7
^ dejen	-3.5	-3.1	3.6
^ delete	-1.6	-1.6	2.7
^ denme	-2.5	-1.2	2.4
^ despues	-4	-2.6	-3.1
^ detector	3.2	3.7	-1.3	carbon_monoxide
^ disculpe	-2.9	-2.8	-3.5
^ dishwasher	-2.2	-1.8	-3.4
^ disposal	-3.8	-2.5	-2.3
^ do	-3.2	-2.5
^ dock	-0.9	-1.6
^ dont	-4.3	-2.5	2.1
^ door	0.9	-4.7	-1.6
^ doorbell	-4	-3.3	-4.6
^ downed	3	3.4	-2.3	wire
^ downstairs	1.8	-1.4
^ drain	-1.1	-1.8	-2.5
^ dryer	-2.3	-0.3	-3.6
^ drywall	-1.3	-0.8	-1.5
^ early		-1.8	-1.7
^ elderly	1.9	-2.5	-1.2
^ electric	1.3	3.8	-2.3
^ electrical	2.7	2.9	-1.4
^ emergency	4.9	-2.8	-2.7
^ end	-3.7	-3.8	3.5
^ ended	-1.5	-1.5	-1.2
^ enough	-2.9	-2.7	4.1
^ entre	-3.2	-2.9	-3.6
^ estaba	-2	-2	-2.7
^ estamos	0.8	-3.3	-2.2
^ este		-1.6	-2.6
^ estoy	-3.5	-3.5	-1.3
^ ev	-3.2	-3	-2.3
^ evenings		-1.4	-1.7
^ every	3.7	-1.7	-1.5
^ everyone	3.2	2.9
^ everything	1.7	2	-1.3
^ exhaust		1.5	-1.3
^ falsa	-3.2	-2.8	-2.8
^ false	-3.4	-2.5	-2
^ fan	-1.1	-1.9	-2.3
^ faucet	-1	-3.3	-1.7
^ fence	-5.3	-4.9	-1.6
^ fire	-2.7	-2.5	-2.1
^ fireplace	-2.2	-2.3	-1.2
^ first	1.7	0.9	-2.5
^ fixed	-2.4	-1.6	-1.4
^ flames	2.5	4.6	-2.3	fire
^ flat	0.6	-1.5	-0.7
^ flue	0.9	3.1	-0.7	carbon_monoxide
^ found	-3.5	-3.6	-2.9
^ freezer	-2	-2.7	-3.5
^ fri	-2.7	-1.9	-2.4
^ friday		-1.8	-1.9
^ fridge	-1.7	-4.1	-3.9
^ frozen	4.1	-1.4	-2.4
^ fuga	2.1	-2.3	-1.2
^ fuite	2.9	2.3	-1.1
^ furnace	4.8	-1.7	-4.1
^ garage	-3.7	-4.4	-2.9
^ garbage	-3.9	-0.9	-2.8
^ gas	-1.8	-2.2	-2.2
^ gate	-4.3	-2.8
^ generator	-0.8	-0.3	-2.3
^ get	-2.4	-1.7	2.3
^ getting	3.6	3.9	-2.5
^ gfci	-2.6	-2.3	-1.4
^ give	-3.5	-2.5	-1
^ going	-1.9	-1.4	-2.6
^ good	0.6	-2.3	-0.8
^ got	2.6	2.5	-3.2	electric
^ gotea	1.9	3.2	-2.1	electric
^ gotera	-0.2	-1.6	-1
^ gutter	-4	-3.6	-1.3
^ gutters	-2.6	-2.5	-2.6
^ gym	2.2	-2.1	-1.2
^ hace	1.1	1.7	-1.1
^ hacen	-2	-2	-2.4
^ half	-0.3	-5	-2
^ hang	-1.7	-2.3	-2
^ heat	-0.4	-5	-2.5
^ heater	5	-1	-3.9
^ heating	3.5	2.2	-0.7
^ heats	4.3	-1.8	-3.5
^ hello	-4.5	-3.5	-3.7
^ hey	-1.6		-1.8
^ hi	-2.5	-0.9	-2.8
^ hoa	-2.3	-0.3	-0.2
^ hola	-2.2	-2.4	-3.7
^ home	-3.5	-0.5	-2.6
^ hose	-0.8	-3	-2.3
^ hot	-3	-3.6	-1.7
^ house	7.1	-1.1	-2.3
^ how	-1.5	-2.6	-1.1
^ hubby	-1.4	-1.5	-1.8
^ hubo	3.2	3.5	-1	fire
^ huele	2.1	2.6	-2.9
^ husband	2	2.4	-1.2
^ ice	-0.8	-3.2	-1.2
^ id	-2.3	-2.5	1.4
^ if	-0.8	-0.6	-2.4
^ inspector	-2.1	-2.5	-1
^ instalar	-4.6	-4.6	-1.8
^ install	-3.8	-1.9	-2.2
^ journeyman	-1.8	-0.8	-1.3
^ jueves	-2.4	-2.4	-3.3
^ just	-3.5	-1.3	-2.1
^ kid	0.5	2.1	-1.3
^ kids	-1		-1.1
^ kitchen	-1.5	-1.6	-2.2
^ knob	-2.7	-2.4	-1.8
^ landlord	0.2	-1.1	-2.7
^ leak	1.6	-2.2	-1.4
^ leaky	-2.5	-2.1	-2.6
^ leave	-2.3	-2.2	3.4
^ led	-2.6	-2.7	-1.6
^ light	0.8		-2.4
^ lights	1.2		-1.2
^ limpiar	-3	-2.9	-2.3
^ live	3.2	3.4	-2	wire
^ locked	5	-4.6	-4
^ looking	-3	-2.9	-2.5
^ lost	0.2	-2.6	-2.3
^ loud	1.8	1.9
^ low	-3.5	-2.8	-1.9
^ lundi	-3.4	-3	-3.8
^ lunes	-1.3	-1.8	-2.6
^ main	0.2	-1.2	-2.7
^ manana	-4	-2.9	-2.9
^ mancha	-2.6	-0.9	-2.2
^ marqueme	-4.7	-1.6	-3.2
^ martes		-1.1	-1.3
^ meter	4.1	3.8	-1.1
^ microwave	0.4	2.1	-4.4	fire
^ mini	-2.3	-1.9	-1.9
^ mire	0.2	-0.2	-0.4
^ missing	-2.5	-1.8	-1.4
^ mom	-3.5	-2.2	-3.1
^ moms	3.2	3.8	-1.8	medical
^ monday	-3.3	-2.5	-3.8
^ move	-2.7	-3.1	-1.2
^ necesito	0.5	-0.6	-2.8
^ need	1.4	-3.5	-3
^ neighbor		0.5
^ neighbors	-2.7	-1.2	-1.4
^ nest	-3.4	-3.1	-2.1
^ never	-3.4	-3.2
^ nevermind	-2.6	-1.2	-1
^ new	-4.6	-3.8	-4.4
^ next	-2.1	-2.4	-3.4
^ night	-2.4	-3.6	-2.2
^ no	0.8	-4.9	1.1
^ nobody	-2.4	-1.5	-2.4
^ nomas	-1.8	-1.2	-2
^ noon		-2.2	-3
^ not	-6.3	-3.6	-2.7
^ nothing	-4.1	-3.9	-2.6
^ numero	-2.5	-1.7
^ nursing	3.9	-1.5	-1.1
^ nvm	-2.2	-2	-2.3
^ ocupo	-1.5	-1.6	-1.2
^ odeur	2.9	3.2	-2.2
^ office	-0.6	-0.5	-1
^ ofrecemos	-2.3	-2	-2.8
^ ok	-1.8	-2.8	-4.5
^ old	-1.1	-0.7	-0.2
^ one	-2.3	-1.4	-1.3
^ only	-1.8	-2.3	-2.6
^ oops	-1.8	-1.5	-2.1
^ opener	0.3	1	-1.1
^ opt	-4.6	-3	4.5
^ outdoor	-2.9	-3.2	-2
^ outlet	1.8	3.3	-2.9	electric
^ outside	-2.9	-2.9	-2.1
^ oven	-3.9	-0.9	-1.9
^ oxygen	1.3	2.5	-1.3	medical
^ paint	-3.7	-2.4
^ panel	3.3	2.2	-2.7	electric
^ pare	-3.1	-3	4.1
^ paren	-2	-1.4	1.3
^ pas	1.7	-3.5	-2.9
^ perdon	-1.9	-1.5	-4.1
^ phone	-3.6	-4.1	-2.8
^ pilot	0.5	1.7	-2.9	gas
^ pipe	5.3	0.7	-1.9
^ pizza	3.1	-1	-0.7
^ please	-3.6	-2.4
^ pls	-1	-3.3	3.5
^ plug	-3.1	-2	-2.4
^ plus	1.1	3.5	-2.9
^ poner	-3.5	-4.1	-2.3
^ pool	-2.6	-1.3	-2.7
^ poop	2.5	-2.6	-1.9
^ popping	2.4	2	-0.9
^ porch	-1.8	-1.6	-1.4
^ power	0.7	-1.1	-2.1
^ problem	-2	-1.9	-1.8
^ propane	2.5	3.9	-2.3	gas
^ pueden	2	-2	-2
^ quick	-1.4	-0.8	-1
^ quien	-2	-2.3	-2.7
^ quiere			-2.8
^ quiero		-5.5	-4.1
^ quit	-8.1	-6.5	6.4
^ quiten	-3.4	-2.5	0.5
^ quote	-3.1	-2.7	-1.9
^ radiator	-3.5	-2.1	-2.3
^ radiators	1.6	-2.7
^ rain	4	0.8	-1.5	electric
^ range	-3.2	-3	-1
^ refrigerator	-2.4	1.3	-2.6
^ remove	-4.3	-3.9	5.2
^ replace	-3.1	-3.6	-1.2
^ restaurant	4.1	-3.3	-2.3
^ revento	2.4	-2.8	-1
^ revisar	-4.1	-2.8	-2.6
^ revoke	-2.9	-2.6	4.3
^ rompimos	2.1	2.9	-1.5	gas
^ roof	3.7	-2	-2.3
^ roofers	3.1	2.4	-0.5
^ running	-3.2	-1.8	-2.3
^ sabado	-1.9	-2.6	-3.1
^ sale	6.3	3.1	-1.8	fire
^ salen	2.6	2	-1.9	electric
^ salio	2.1	2.1	-1.5
^ same	-2.9	-1.8	-1.3
^ saquenme	-2.6	-2.1	3.5
^ sat		-1.9	-3
^ saw	1	0.7	-2.6
^ scratch	-2.2	-2	0.5
^ security	-1.8	-2	-2.1
^ selling	-3	-3.3	-2.7
^ septic		-3.3	-1.5
^ sewage	0.3	-3.4	-1.7
^ sewer	2	-4.2	-2.8
^ shingles	2.7	-2.1	-2.1
^ shower	-3.2	-1.9	-2.5
^ shut	-3.2	-3.4	1.5
^ si	-4.7	-2.8	-3.5
^ siempre			-2
^ siento	3.6	4	-1.7	electric
^ sin	-0.4	0.5	-1.1
^ sink	-4	-4.4	-3.3
^ skylight	-2.8	-1.7	-2.2
^ slow	-4	-3.2	-1.9
^ small	-0.3	0.9	-0.6	fire
^ smell	3	2.4	-1.8
^ smelled	1.2	0.4	-2.2
^ smelling	3.4	3.8	-1.7
^ smells	7.2	6.3	-3.3
^ smoke	-2.8	-0.5	-2.6
^ solo		-2.4	-2
^ someone	-3.5	-3.4	-1.5
^ something	1.6	-1	-1.5
^ somos	-2.3	-2.2	-3.3
^ sorry	-3.6	-3.1	-4.2
^ soy	-3.9	-3.3	-3.6
^ sparks	3.4	3.4	-2.6	electric
^ spring	-0.5	-2.7	-1.2
^ stop	-7.9	-4.9	5
^ storm	4	-0.5	-1.9
^ stove	0.8	1.6	-3
^ sump	0.9	-2.4	-2.4
^ sunday	-3	-3	-2.5
^ supply	3	-1.3	-1.4
^ switch	0.6	0.4	-0.9
^ take	-3.1	-3	4
^ tankless	0.8	0.7	-1.2
^ tarp	1.8	-1.8	-2.5
^ tenant	-2.3	-1.2	-0.4
^ tengo	0.3	-4.3	-4.4
^ text	-3.8	-1.9	-2.3
^ thank	-2.6	-1.4	-2
^ thanks	-0.8	-1.4	-1.8
^ thermostat	1.2	-5.1	-1.9
^ think	0.4		-2.4
^ thought	-2.1	-1.9	-3
^ thurs	-1.4	-1.8	-2.2
^ thursday		-1.5	-1.8
^ thx	-3.7	-3	-5.4
^ tiene	-1.8	-1.1	-2.1
^ tienen	-2.5	-1.4	-2.5
^ tingle	1.8	1.2	-1.5	electric
^ toda	2.2	-0.4	-1.9
^ today	5	-2.8	-1.2
^ toddler	1.9	-2.1	-1.9
^ todos	-1.2	0.7	-1.9
^ toilet	-1.1	-0.9	-2.6
^ tomorrow	-3.9	-4.1	-2.4
^ tree		0.3	-1.7	wire
^ tub		-3.3	-2.4
^ tues	-1.5	-2.4	-3.4
^ tuesday		-2.5	-3.9
^ turned	-3	-3.8	-1.9
^ turns	-2.6	-2.4	-1.2
^ two	-3.4	-2.2	-1
^ um	-2.1	-1.3	-0.5
^ unit	-1.4	-3.2	-2.1
^ unsubscribe	-3.5	-3.3	5.2
^ upstairs	1	-1.3	-2.8
^ urgent	6.3	-2.8	-4.2
^ urgente	4.8	-4.4	-3.6
^ vendemos	-1.4	-1.3	-2.6
^ vent	0.8	1	-0.7
^ viernes		-1.4	-1.6
^ vous	-1.7	-1.2	-3.4
^ walk	1.4	-2.1	-0.9
^ wall	1.1	1.1	-2.2
^ want	-1	-5.5	-2.2
^ washer	-3.9	-4.1	-3.2
^ washing	1.9	-2	-1.6
^ water	-1.5	-1.9	-3.1
^ weatherhead	3.1	3.6	-2.2	wire
^ wed	-2.6	-3.1	-4.2
^ wednesday		-2.5	-3.3
^ weekend		-1.7	-2.2
^ well	3.7	0.4	-1.5
^ went	-1.8	-1.6	-3
^ what	-4.1	-4.7	-3.1
^ whats	-4.1	-3.8	-3.8
^ when	-2.4	-0.5	-2.9
^ where	-2.8	-3.3	-2.4
^ who	-3.6	-4.1	-2.2
^ whole	-1.1	-1.8	-1.7
^ wife	-1.1	-2.7	-0.3
^ window	-3.6	-2.5	-1.4
^ wire	4.2	3.8	-1.4
^ wires	5	5.2	-1.5
^ would	-0.3	-1.6	2.1
^ wrong	-2.6	-2.7
^ yall	-2.9	-2.1	-2.1
^ yard	-0.4	-0.5	-0.6
^ yes	2.4	-0.7	-0.2
a alguien	-0.4	-3.1	-3.3
a baby	0.3	-1.7	-1
a bad	-3.6	-4.7	-1.8
a ballpark	-1	-1.6	-1.9
a bang	-0.3	-0.2	-0.8
a bath	-0.6	-0.7	-0.8
a bathroom	-2.9	-2
a bid	-2.1	-1.2	-2.2
a big	3.1	3.9	-0.6
a bit	-2.6	-0.6	-1.2
a blue	1.5	1.7	-0.9
a burning	3.7	3.7	-1.2	fire
a buzz	2.5	2.3	-1.7	electric
a cable	2.4	2.6	-0.9	fire
a call	2	-2.6	-2.2
a co	-3.5	-2.5	-0.7
a company	-1.4	-0.7	-1.8
a copper	-2	-2.2	-1.9
a cpap	3.1	-3	-1
a different	-2.9	-2.3	-4
a dozen	0.6	2.2	-0.2
a drop	2.3	-1.3	-2.3
a echar	2.2	-1	-1
a faucet	-2.3	-1.4	-1.1
a fence	0.9	0.5	-0.8
a few	-3.4	-1.8	-0.8
a fire	-3.4	-3	-1.5
a flight	2.4	-2.1	-0.9
a foot	1.9	-1	-1
a funny	-1.3
a gas	5.1	5	-1.9	gas
a generator	-3.8	-4	-0.3
a guy	-3	-2.9	-2.7
a hand	-3	-1.9	-1.4
a handyman	-1	-1	-2.2
a helper	-2.1	-1.5	-1.3
a hiss	3	1.8	-1.4
a hissing	-1.7	-1	-0.9
a hole	0.4	-3.6	-1.7
a hot	0.4		-0.3
a house	-1.9	-1.4	-3.1
a huevo	1.5	2.1	-0.9	gas
a humedad	-4.9	-4.2	-1.6
a humidifier	-2.8	-2.8	-1.4
a job	-4.7	-2.6	-3.4
a jolt	4.6	4.6	-2.7	electric
a jueves	-2.3	-1.3	-2.3
a lake	2.9	-2.3
a leak	2.3	0.9	-1	gas
a licensed	-1.4	-1.4	-1.8
a light	-0.9	-1.5	-2.3
a lil	-2.5	0.2	-1.5
a limb	0.8	1	-1.6	wire
a line	-0.2	-3
a little	-3	-2.3	-2.4
a live	3.2	3.1	-0.4
a lot	-3.7	-3.4
a mandar	-2.1	-0.8	1.3
a miercoles	-0.7	-0.8	-0.7
a new	-4.2	-3.1	-1.3
a newborn	2.7	-3.7	-1.6
a oscuras	3.7	1.9	-0.7
a otro	-1.7	-1.6	-2
a pan	-4.5	-2.8
a perder	3.5	-1.7	-1.4
a pipe	-0.4	-1.8
a pizza			-1.5
a plastico	2.6	2.9	-1.3	fire
a plumber	1.6	2	-2.6	gas
a plumbers	-1.2	-1.1	-1.4
a price	-3	-1.6	-1.5
a quemado	4.2	4.2	-1.8	fire
a quote	-2.5	-2.7	-3.4
a real	1.1	1.2	-2.4
a rental	-2.7	-1.7	-1.3
a repipe	-1.7	-0.8	-0.8
a ring	-1	-2.2	-1
a roof	-1.9	-0.7	-0.9
a roofer			-1.4
a scorch	2.5	2.1	-0.9
a shock	2.1	2.9	-1.5	electric
a shovel	2.7	2.8	-1.5	gas
a sink	-2.5	-0.8	-1
a slow	-1.8	-1.2	-1
a small	1.9	0.8	-1.3
a smell	3.2	3.4
a stove	0.5		-1
a summer	-0.6	-0.9	-1.1
a tall	-3.5	-3	-2.5
a taller	-2.3	-2.1
a tingle	1.9	2.1	-1.9	electric
a toilet	-3.3	-3.3	-2.2
a trabajar	2.3	-1.1	-0.6
a tree	0.2	1.2	-1.2
a tripped	-1.2	-2	-1.4
a tub	-2.5	-2	-4
a tune	-2.6	-1.7
a tv	-2.8	-2.8	-2.2
a vent	2.2	2.5	-2
a water	-3.6	-1.8	-1.4
a waterfall	2.3	-3.1	-3
a website	-2.3	-2.2	-2.5
a week	-1.5	-1.6	-1
a wire	1.3	1.4	-2
a yellow	3	3.6
abajo	2.7	-2.5	-1.6
abanico	-0.8	2.3	-3.3
abanico $	-1.8	-1.5	-1.5
abierta	2.5	2.8	-0.6	gas
abierta la	1.6	2.3	-0.6
about	-2.5	-1.1	-4
about #	1.9	0.6	-1
about a	-2	-3	-0.6
about fri	-1.7	-0.7	-0.7
about my		-2	-2.2
about the	-3.3	-3.5	-2.2
about to		-2.1	-1.6
about your	-2.5	-1.7	-1.9
above	4	3	-1	electric
above $	2.1	1.5	-1.1
above the	2.5	3	-1.1
abre	-1.7	-2.6	-1.4
abre ,	-1.7	-2.6	-1.4
abri	2.7	1.2	-0.8
abri las	2.7	1.2	-0.8
abrimos	1.7	1.8	-1.5
abrir	2.6	2.4
abt	-1.2	1.8	-0.5
abuela	2	0.8	-1.3
abuelita	2.2	-2.1
abuelita tiene	2.2	-2.1
abuelito	2.4	2	-0.8
ac	1	-3.5	-3.4
ac #	1.8	-2.7	-1.8
ac $	-4.2	-0.9	-2.5
ac ,	0.2	-1.3	-1
ac blowing	-2.1	-1.6	-1.8
ac died	3.1	-2.4
ac is	1.7	-4.5	-1.4
ac isnt	5.2	-1.6	-1.1
ac not		-1.5	-3.5
ac service	-1.4	-1	-1.2
ac smells	-4	-2.9	-2.2
ac tune	-2.4	-2.4	-0.9
ac unit	3.7	0.7	-1.1
acaba	-0.8	0.7	-1
accident	-3.4	-2.5	-3.4
accident $	-3.2	-2.5	-3.3
acondicionado	4.6	-0.8	-2.2
across	0.3	-0.5	-2
across the	2.1	0.3	-0.6	wire
acrost	1.1	1.5	-0.3
acting	-2.3	-1.3
ad	-2.9	-2.1	-2.5
add	-4.6	-4.9	-4.7
add #	-0.9	-1.2	-0.9
add a	-3.5	-3.8	-1.5
added	-3.6	-3.7	-1.2
adding	-3.6	-3.7	-0.7
adding a	-3.6	-3.8	-0.9
address	-3.2	-3.3	-3.6
address is	-0.7	-2.1	-1.8
adentro	6.1	0.8	-2.8
adentro $	3.8	-2.8	-1.9
adentro ,	3.4	-1.2	-1.6
adentro de	2.6	0.9	-1.7
adentro del	1.8	3
adentro y	2.9	-1.9	-1.5
ads	-2.7	-2.6	-3.5
aft	-3.3	-3.4	-3.5
aft #		-0.7	-0.6
aft $	-3.2	-3	-3.5
after	-3.2	-3.2	-6.9
after #	-1.2	-4.1	-6.1
after $	-1.8	-2.6	-1.2
after church	-1.9	-1.6	-1.1
after flush	-3.5	-1.2
after my	0.8	-1.6	-1.6
after school		-2	-1.5
after that	-1.1	-4.2	-3.7
after the	2.8	3.5	-1.8
after work	-3.1	-1.8	-1.4
afternoon	0.6	-1.9	-1.9
afternoon $		-1	-1.3
afternoon if	2.7	-1.7	-2.6
afternoons	-1.6	-1.6	-2.1
afuera	1.5	2.9	-2.3
afuera ,	-1.4		-1
again	-1	0.3	4.1
again $	-2.2	-2	4.5
again ,	1	0.3	-0.7
again this	1.6	1.8	-1.4
agarro	3.2	3.1	-2.2
agarro el	-1.3	-1.5	-1.3
ago	2	2.4	-1.3
ago ,	0.6	0.9	-1.3
agua	3.5	0.9	-3.2	electric
agua $	2.7	-1.2	-4.1
agua ,	-1.5	-4.4	-0.9
agua a	1.1	2	-1.5	electric
agua al	2.3	2.5	-1.6	electric
agua caliente	-5.7	-6.2	-2.3
agua del	4.2	-1	-1.5
agua en	3.2	-3.2	-2.2
agua negra	1.5	-1.9	-0.8
agua no	4	-4.7	-2.8
agua por	6.7	3.2	-1.6	electric
agua sale	-2.1	-5.8	-1.4
agua sucia	1.8	-2.6
agua ya	5.3	5	-1.5
aguas	3.6	-3.5	-1.2
aguas negras	3.6	-3.5	-1.2
ahead			-2.1
ahead and			-2.1
ahi	1	-2.8	2.5
ahora	2.2	2.8	-1
ahora el	2	2.5	-1
ahora quiero	-1.9	-1.6	-0.4
ahorita	3.9	-3.2	-1.5
aide	1.4	2.2	-2.5
aint	0.7	-4.3	-1.7
air	7.9		-4.6
air $	2.7	1.7
air ,	2.5	0.4	-0.6
air and	2.7	-2.9	-2.2
air conditioner	2.8	-1.6	-2.1
aire	1.6	-0.8	-3.7
aire $	-1.2	1.1	-2
aire ,	3	-1.7	-3
aire acondicionado	4.6	-0.8	-2.2
aire enfria	-2.9	-2.1	-1.5
aire no	4.1	-4.1	-1
aire y	2.9	-1.8	-1.2
al mayoreo	-1.6	-1.6	-2.2
al medidor	2.6	3.1	-1.5
al pasillo	2.7	-3.2	-1.5
alambre	3	4
alameda	0.7	1.4	-0.7
alarm	2.1	3.3	-3.3	carbon_monoxide
alarm $		-1	-2.5
alarm ,	0.4	-2	-0.8
alarm going	4.3	4.4	-3.2
alarm is	0.4	1.6	-0.6
alarm keeps	3	2.3	-0.8
alarm panel	-4	-4.4	-1.5
alarm went	0.3	1	-0.5	carbon_monoxide
alarma	2.2	2.8	-3.7	carbon_monoxide
alarma de	3.6	3.9	-2.3	carbon_monoxide
alarms	0.9	1.5	-1.5
alcanzo	-2.6	-2	-1.6
alder	-0.6	-3.5	-1
alert			1.4
alfombra	3	-2.1	-2.5
alfombra $	2.3	-1.9
alguien	3	-3.6	-3.8
alguien $	-2.5	-2.3	-3.3
alguien hoy	3	-1.3	-1.2
alguien que	2.1	-1.9	-1.7
all	2.2		1
all #	1	-1.5
all $	1.2	-2.6	1
all ,	2.6	-1.6	-2
all clear	-3.7	-1.7	-0.6
all day	-1.3	-0.8	-2.6
all fixed	-1	-0.8
all good	-4.4	-4.2	-1.9
all messages	-1.6	-1.3	1.5
all my	3.3	-0.8	-1.4
all night	2.1	2.3	-0.6
all nite	1.1	1.5	-1.2
all our	3.2	-2.6	-1.3
all over	0.3	-1.8	-1
all set	-2.3	-1.8	-3.8
all the	-3.2	-3.7	-1.2
all week	2.2	2.6	-1
all weekend		-1	-1.2
alley	3.8	2.3	-1.8	wire
alley behind	2.3	2.4	-1.9	wire
almost	2.9	-1.4	-1.4
alone	-1.5		3.6
alone $	-2.6	-2.3	3.6
already	-3.4	-2.5	-0.7
already ,	0.3	-3.6	-0.7
already got	-3.4	-3.8	2
already had	-2.7	-1.8	-2.9
already here	-2.7	-1.6	-1.8
alto	-5.4	-4.9	4.8
alto $	-2.4	-2.5	4.2
alto por	-4.3	-1.1	3.7
alvarado	1.6	1.7	-2
always	-3.6	-3.9
amanecimos	2.6	1.2	-0.5
amanecimos con	1.4	2.1
amarillo	1.8	2.6	-0.9
ambulance	3.6	1	-1.5
amp	-3.4	-3.2	-1.8
amp ,	-3	-2.9	-1.8
amps		-2.3	-2.7
an apartment	-2	-1.9	-1.4
an apprentice			-2
an electricidad	1.8	-0.5	-1.3
an emergency	1.4	-1.4	-1.5
an estimate	-3.4	-3.4	-2.8
an hour	2	2.2	-0.9
an inspection	-2.4	-2.7
an old	-3.8	-4	-1.4
an outlet	-6.6	-4.3	-0.9
an oxygen	1.3	2.5	-0.9	medical
and ac	2.5	-2	-1.6
and black	2.4	2.1
and cant	3.5	0.9	-0.9
and capped	2.2	2.5	-0.2
and climbing	2.8	2.2	-1
and did	-2.9	-2.2	0.2
and do	-1.4	-0.8	-0.5
and dont	-1.1	-0.8	3.5
and down	1	1.5	-0.5
and dripping	2.8	-2.7
and dropping	3.1	-2.9	-1.7
and fixed	-3.7	-3	-2
and furnace	2.7	-2.3	-1.7
and gas	1.9	3.2	-1.8
and glowing	2	2	-0.9
and got	-0.2	0.6	-1.8
and half	2.9	3.5	-0.4
and haul	-1.9	-1.7	-3.2
and hes			-1.4
and hide	-2.5	-2.8
and left	1.6	1.5	-0.5
and lights	3.6	0.4	-0.7
and look	-2.7	-1.2	-1.9
and made	-1.6	-1.1	-1.1
and need	-2.2	-1.7	-1.3
and no	5.1	0.5	-1.9
and nothing	3.3	-1.9	-1.1
and now	5.4	4.1	-3
and off	-4	-3.1	-3.6
and one	3.2	1.2	-1
and over	3.8	3.4	-1	carbon_monoxide
and pulled	2.4	3	-0.5	wire
and put	-2.3	-1.4	-2.2
and rain	2	-2.4	-1.5
and said	2.5	1.6	-0.2
and sick	2.9	2.9
and smells	2.6	1.4	-1.1
and sparking	2.9	2.3	-1.1
and split	-0.7	-2.1	-1.6
and then	-2.8	-2.7	-1.5
and thurs	-0.9	-1	-2
and toilets	2.2	-1.8	-1
and took	3.9	2.7	-0.3
and tube	-2.4	-2.4
and two	1.5	1.1	-0.6
and wants			-0.8
and warm		0.9
and water	-0.8	-1.8	-1.3
and went	1.3	1.3	-0.6
and whistling	-2.7	-0.4	-1.4
and wont	4.4	2	-2.7
anda	3.4	3	-0.8
andamos	-0.7	-0.8
ando	-0.6	0.3	-2.7
ando buscando	-2.3	-2.2	-1.6
annual	-3.9	-2.4	-4
annual maintenance	-1.1	-1.8	-2.5
ano	-2.6	-2.1	-0.4
ano pasado	-2.6	-2.1	-0.4
anoche	3.8	0.9	-2.3
anoche $	2.9	-2.5	-2.2
anoche ,	1.4	-1.5	-0.4
anos	1.1	-2.6	-1.9
anos ,	-2.8	-1.3	-1.3
anos de	-1.8	-0.9	-0.8
another	-4.6	-4.6	-2.3
another company	-2.2	-1.9	-1.6
another plumber	-3.6	-3.3	-1.5
answer	-1.7	-1.5	-1.6
answer your	-1.5	-1.2	-1.6
answering	-1.3	-3.2	-1.4
antes	1.3	-3.6	-3.9
antes de	-3.4	-3.1	-2.2
antes del	-1.8	-1.2	-1.8
any		-3.6	-2.5
any afternoon	-3	-1.5	-1.1
any day	-5.2	-2.9	-1.3
any evening	-4.7	-1.9	-1.3
any faucet	2.7	-3.3	-1.6
any more	-0.7	-0.3	2.4
any morning	-4.6	-4.1	-1.9
any of	2.7	-2.9	-1.8
any openings	-2.2	-2.2	-2.3
any time	0.4	0.5	-3.7
any weekday	-2.1	-1.7	-1.3
any work	-2.1	-1.2	-1.4
anybody	-2.8	-1.6	-1.5
anybody $	-2.8	-1.6	-1.5
anyhow	-2.9	-1.9	-1.5
anymore	-2.8	-1.7	1.5
anymore $	-2.2	-1.6	1.3
anyone	1.4	-1.4	-1.9
anything	-0.6	-2.3	0.9
anything $	1.8	1.4	-1.1
anything ,	-1.9	-2.5
anything but	-2.7	-3.2	-3.1
anything open			-2.7
anytime	-3.2	-4.2	-3.3
anytime $	-2.4	-2.4	-2.9
anytime after	-1.4	-2.5	-0.3
anyway	-3.9	-2.7	-3
anyway $	-3.5	-2.7	-1.6
apaga	1.5	2.6	-2.2
apagada	1.1	1.6	-1.2
apagador	5.6	5.2	-3.9	electric
apagador $	3.3	3.1	-2.3	electric
apagador truena	2.5	2.2
apago	5.6	3.1	-2.4
apago el	3	-2.7	-1.7
apago y	2.1
aparatito	2.9	3.6	-1.8
aparato	2.8	3.7	-1.9
apart	3.3	1.6	-0.8
apartamento	3.9	-2.1	-1.8
apartment	1	-2.6	-1.9
apartment $	1.2	-2.4	-1.9
apesta	4.1	4.1	-1.3
apesta a	3.1	2.5	-1.3
aplicar	-3.3	-3.5	-2.9
app	-1.5	0.9	-2.2
app #	-3	-2.2	-2.1
appelez	1.1	-2	-2.7
appelez moi	1.1	-2	-2.7
application			-2.6
application $			-2.6
appointment	-3.5	-1.9	-4.6
appreciate	-2.2	-1.8	-2.5
appreciate the	-2.1	-1.9	-2
appreciate you	-1.4	-1.4	-1.8
apprentice	-1.5	-1.3	-2.8
apprentices	-1.3	-1.2	-1.9
apprentices $	-1.3	-1.2	-1.9
approved			-1.6
approved for			-1.6
appt	-2.1	-1.1	-1.4
appt $	-1.7	-0.9	-1.2
april	-1.2	-0.7	-0.8
apt	0.4	1.1	-2.1
apt #	1.6	1.3	-2
apto	2.4	-2.1	-0.7
apto #	2.1	0.4	-0.7
apuro	-2.6	-1.8	-0.9
apuro ,	-2.6	-1.8	-0.9
aqui	-0.9		-3.2
aqui ,	-1.6	-1.9	-2
aqui no			-2.4
arbol	2.7	3.5	-1.6	wire
arbol tumbo	1.9	2	-1.1	wire
arcing	5	6.1	-2.2	electric
arcing at	3.6	3.8	-1.8	electric
are all	3.8	1.7	-2.9
are burning	2.1	2.1	-0.8
are dimming	2.5	-1.2	-0.6
are filling	2.3	1.6	-1
are fine	1.8	-3.1	-1.5
are freezing	3.1	-3	-1.4
are good	-3.2	-3.5	-1.6
are out	4.3	1.8	-2.5
are outside	1.8	2.9
are without	2.5	-2.4
area	-1.1	-1.2	-2.1
area $	-1.1	-1.5	-0.9
arm	3.8	2.9	-2.2
around	1.2	2.6	-2.6	electric
around #	-2.1	-3	-2.6
around it	2.1	1.9	-0.9
around the	0.4	1.6	-1	electric
arreglar	-3.7	-2.9	-2.7
arreglar una	-2.7	-0.9	-1.4
arreglarlo			-1.4
arreglarlo y			-1.4
arreglaron	-1.4	-1.4	-0.4
arreglaron ,	-1.4	-1.4	-0.4
arreglo	-3.9	-3.5	-3.4
arreglo $	-2	-2	-2.1
arreglo mi	-2.1	-1.8	-2.4
arret	-0.3	0.3	3.6	carbon_monoxide
arret $	-2	-1.6	4.2
arriba	3.4	0.4	-2
as	-1.1	-2.4
as a	1.7	-2.3	-0.5
as last	-2.5	-2.7	-1.1
as possible	2.5	-1.4	-1.5
as soon	2.5	-1.4	-1.5
as spam	-2.4	-1.5	1.6
asador	-2	-2.2	-1.8
asador $	-1.8	-2
asap	5.6	0.2	-3.5
asap $	4.4	-3.3	-3.7
asap ,	3.4	-1.9	-1
ashby	-1.9	-0.5	-2.3
asi	-3.5	-2.2	-1
asi q	-2.6	-1.5	-0.9
ask	-2.7	-2	0.4
ask for	-1.9	-1.3	0.4
asked	-2.1	-1.4	1.6
at all	6.4	-3.3	-4.8
at copperline	-1.3	-0.8	-0.7
at home	5	3.2	-1.8	medical
at night	0.9	-0.2	-1.6
at once	2.1	2.3
at work	3.2	0.9	-1.8
atico	1.4	1	-1.5
atras	4.7	4.7	-1.5
atras ,	0.9	1	-1.5
atras de	4.1	3.7	-0.6
attic	0.5	2.8	-3.9	fire
attic $	3.8	3.4	-2.2	fire
attic ,	-1.3	2.7	-0.7
attic is		-0.3	-1
au	-1.5	-4.4	-3.6
austin	-1.4	-2.1	-1.4
austin ,	-1.4	-2.1	-1.4
autorizo	-1.8	-1.3	2.5
autorizo que	-1.8	-1.3	2.5
available	-3.6	-3.3	-4.7
available $	-2.8	-2.7	-3.2
ave	-0.9	-1.2	-5.7
ave #	-0.9	-5.5	-0.6
ave $		1.3	-2.1
ave ,	-2		-2.5
ave apt	4.9	1	-0.2
ave apto	1.3		-0.6
avenida	-2.5	-1.1	-2.4
away	4.6	0.9	-2.8
away $			-2.8
away ,	-0.5	-1.6	-2.1
ayer	-0.7	-2	-1.6
ayuda	3.1	1.2	-1.8
ayuda $	-0.4	0.6	-1.6
ayudante	-2.6	-2.7	-3.3
ayudante $	-2.5	-2.2	-2.7
ayudante ,			-1.7
ayudantes	-4.1	-2.5	-3.6
ayudantes $	-4.1	-2.5	-3.6
azul	-0.3	0.6	-2.3
azul ,	-1.8	-1.6	-3
azules	2.3	2.7	-1.6
b	2.4	1.1	-1.1
b $	3.8	1.2	-1.3
baby	3.6	0.3	-2
baby is	2.6	2.6
baby seeps	-1.9	-0.9	-1.8
back	-1.3	2	-2.1
back $	2.2	0.7	-3.2
back ,		-0.2	-1.2
back door	-2.8	-2.9	-1.5
back in	-3.1	-2.5
back on	-0.4	-0.4	-1.8
back to	-1.1	-1.7	-1.3
back up		-0.9	-0.2
back whenever	0.5	0.6	-0.8
backed	5.4	-0.2	-2.6
backed up	5.2	-4.3	-2.7
backhoe	3.2	4
backing	5.1	-3.1	-2.6
backing up	5.1	-3.1	-2.6
backup	-0.2	2.3	-2.1	medical
backup for	-1.5	-1.3	-2.1
bacon	1.3	1.3	-0.2
bacon ,	-0.3		-0.3
bad		-1.1	-3.2
bad $	-1.8	-3.7	-3
bad eggs	2.9	3	-0.2
bad reviews	-2.7	-2.2	-2
baja	-4.1	-5.8	5.1
baja $	-4.2	-4.7	4.8
baja de	1.4	-1.2	0.4
baja el	-3.8	-1.7	-2.6
baja presion	-2.6	-2.3	-3.5
baja y	3.6	-0.8
bakery	4.6	-3.8	-4.3
ballpark	-1.4	-2.2	-2.3
banera	2.7	-1.8	-1.1
bang	0.4	1.7	-1.6
bang ,	-0.5	1.5
bano	2.8	-0.5	-2.9
bano $	1		-2.8
bano ,	3.8	1.6	-0.5
bano esta	-2	-3.4	-2.2
bano se	4.3	-3.4	-1.7
bano y	2.3	1.4	-0.3
bar	1.4	-3.1	-2.7
bare	3.3	3.5	-2.8	electric
barefoot	2.2	3.3
barn	0.2	-3.1	-1.5
barn ,	-2.1	-1.2	-1
barrow	-1.9	-1.3	-1.5
barrow $	-1.9	-1.3	-1.5
base	-2.6	-1.4	-2.2
basement	4.5	1.7	-3
basement $	5.8	-1.6	-2.7
basement ,	2.4	1.3	-1.6
basement and	3.7	0.4	-0.3
basement filling	3.5	-2.5	-1.7
basement flooded	3.1	4.1	-1.4	electric
basement floor	2	-1.7	-1.1
basement has	3.4	-2	-1.8
basement is	2.9	-0.5
basta	-3.3	-3.1	5.1
bath	-4	-2.3	-2.3
bath ,	-2.1	-1.9	-0.9
bath fan	-2.3	-1.8	-2.2
bathroom	0.8	-0.9	-3
bathroom $	1.5	-2.3	-1.9
bathroom ,	1.3	-2.1	-1
bathroom ceiling	-1	1.1	-0.3
bathroom exhaust	-2	-2.5	-1.9
bathroom fan	1.4	3.3	-1.6
bathroom outlet	3.3	3.1	-1.3	electric
bathroom sink	-3.9	-0.9	-0.8
bathtub	2.1	-3.1	-2.2
batteries	-3.4	-2.4	-1
batteries ,	-2.3	-1.7	-0.8
battery		2.3	-3	medical
battery $	-2.3	-3.9	-1.9
battery backup	-0.8	1.6	-2	medical
bay	3.1	-0.7	-2.2
bay ,	3	1.7	-1
bay door	4.2	-2.9	-2.1
bayou	-1.8	-1.9	-0.6
bays	-0.5	-1.6	-1.7
bays ,	-0.5	-1.6	-1.7
bayshore	2	-1.2	-2.1
be great	-1.6	-1.4	-1.2
be here	-0.3	-0.7	-1.6
be ideal	-1.5	-1.2	-0.5
beach	-3	-3.5	-2.5
beacon	-1	1.1	-0.9
beat	1.2	1.4	-0.8
beat it	1.4	2	-1
bebe	5.4	-3.4	-2.1
bebe $	4.2	-1.3	-1.1
bebedero	2	3.4
bebedero ,	2.9	3.5
because	1.8	1.5	-0.6
bed	2.2	1.5	-1.7
bed ,	-2.8	-3.2	-0.3
bedroom	-1	-2	-1.8
bedroom $	1	-0.3	-2.3
bedroom ,		-0.6	-1.4
bedroom is	-1	-0.7	-0.9
bedrooms	2.2	-4.7	-2.1
beep	-3.5	-3.6	-0.7
beeping	1.6	3.8	-2.6	carbon_monoxide
beeping #	1.9	2.3	-1.1	carbon_monoxide
beeping $	-2.5		-2.8
beeps	-1.6	-0.4	-1.9
before	-1.9	-0.4	-6.4
before #		-3.5	-5.4
before ,	-1.8	-0.9	-0.5
before it	-1.9	-1.9	-1.5
before noon	-1	-0.4	-1.3
before that			-3.4
before they	2.5	2	-1
before we	-1.9	-2.1	-0.8
behind	4.3	4.1	-2.2
behind fridge	2	2.4	-1.8
behind it	-1.9	-4.3	-1
behind my	1.9	2.6	-2
behind the	5.1	3.1	-1.6
being	1.3	0.8
bell	0.4	-2.4	-1.7
bell $	2.1	-2.1	-1.8
bellaire	-0.4	-2	-2.1
bellaire $	-0.4	-2	-2.1
below	2.7	-2.4	-1.1
belt	-3	-1	-0.9
bend	-0.2	-2.8	-0.9
bend $	0.4	-2.4	-1
best	-3.5	-3	-3
best $		-1.7	-1.7
beto	-1.2	-0.9	-1.2
better	3.5	-2.6	-4.2
better $	4.3	-2.4	-3.3
between	-3	-2.6	-3.1
between #	-2.4	-2.5	-2.9
bib	-1.3	-2.6	-2.1
bid	-1.9	-2.4	-2.2
bid $	-2.5	-2.3	-1.8
bid on	-0.7	-0.9	-1.4
bidet	-1.2	-0.8	-1.2
bien	-0.2	2.4	-1.9
bien $	-4.3	-2.3	-1
bien ,	-3.8	-4.4	-1.6
bien caliente	4	3.5	-1.9
bien feo	3	2.9	-0.7
bien fuerte	2.1	1.8	-0.8
big	1.2	2.3	-1.2
big deal	-3	-3.2
bigger	-3.5	-2.7	-1.7
bill	-4.4	-4.8	-1.8
bill doubled	-2.1	-2	-0.4
bill is	-3.4	-2.1	-0.8
bip	-3	-3	-0.5
birch	-1.1	-1.5	-1.5
bit		3.3	-2.5
bit ,	-3.1	-2.9	-1.7
bit me	3.4	4.1
bites	0.9	0.8	-0.9
bites me	3.4	2.9	-0.9
black	4.9	5.3	-2.1	electric
black $	2.8	1.9	-2.2	electric
black ,	-0.8	0.8	-0.3
blanca	2.8	1.2	-1.3
blast	3.5	-2.4	-0.5
blast $	3.5	-2.4	-0.5
bldg	-0.7	-3	-1.9
bldg c	-3.4	-2.7	-2.2
blew	1.8	-1.4	-1.4
blew off	3.3	-2.7	-2.3
blinking	1.8	2.6	-1.4
blinking red	0.3	0.5	-1.6
blinks	-3	-2.6	-1.9
block	-2.9	-2	2.4
block me	-1.6	-1.6	2.6
blocked			2.6
blower	0.4	1.4	-0.8
blowing	4	2.2	0.5
blowing cold	3.9	-2.8	-2.1
blowing hot	3.3	-3.6	-3.1
blowing smoke	3.3	3.2	-1.5
blowing up	-2.2	-2.2	2.5
blows	-0.5	-4.1	-2.9
blows ,	-0.8	0.3	-0.2
blue	1.7	3.1	-3	electric
blue flash	1.5	1.7	-0.9
blue flashes	3.1	2.6	-1.5
bluebonnet	1.5	1.2	-1.4
blvd	-2.3	-1.4	-3.5
blvd #	2.7	1.7	-1.4
blvd $	0.7	-0.5	-2.8
blvd ,	-0.3	-0.8	-2.4
blvd apt	-2.5	-4.3	-1.7
boards	-2.4	-1.1	-2.5
bodega	2.4	-2.1	-0.5
boiler	2.1	1.4	-2.7
boiler $	3.3	3.6	-2.1
boiler ,	0.5	-2.8	-2.3
boiler and	2.5	2.9	-0.8
boiler de	1.7	2.1	-0.6
boiler is	2.3	-0.9	-0.9
boiler nuevo	-1.5	-1.1
boiler runs	2.6	2.6
boiler y	2.5	-1.3
bomba	-0.3	-1.6	-2.1
bomba del	4	-2.1
bombilla	0.6	2.2	-1.8
bone	-0.8	-0.3
book	0.7	-1.8	-2.1
borreme	-2.7	-2.7	4.5
borren	-2	-1.2	3.7
borren mi	-2.5	-0.9	3.1
bota	-1.4	-2.3	-1.4
bota agua	-0.5	-2	-0.8
botando	2.1	2.1	-1.6
botando agua	2.1	2.1	-1.6
both	4	-1	-2.1
both tubs	1.1	-1.9	-1
bother	-1.8	-2.3	-1.2
bottom	0.7	2.3	-1.5
bottom of	-0.7	0.7	-1.4
bought	-1.4	-1.7	-1.1
bought a	-1.9	-1.6	-1.3
bought the			-0.3
boul	-2.7	-2.4	-2.9
boul ,	-2.7	-2.4	-2.9
bowl	0.3	0.5	-0.8
bowl ,	-1.7	-1.2	-0.7
box	3.1	4.8	-3.5	electric
box #	-4.8	-4.6	-3.9
box $	3.7	3.9	-1.8	electric
box ,	1.5	0.8	-0.6
box and	1.3	2.6	-0.5
box is	4.1	3.8	-2.4	electric
boy			-0.7
bramble	-2.3	-1.9	-1.6
branch	0.6	1	-2.5	wire
branch poked	-0.4	-2.1	-0.4
branch scraped	-2.9	-2.1	-2.3
break	-3	-3.2	-1.4
breaker	3.1	4.7	-3.2	electric
breaker $	1.1	0.9	-2.5
breaker ,	-1.8	-1	-1.5
breaker box	3.5	3.6	-1.1	electric
breaker for	-2.6	-2	-1
breaker is	3.1	2.5	-1.8	electric
breaker keeps	3.1	-0.2	-1.8
breaker panel	3.4	3.7	-0.6	electric
breaker trips	-2.3	-3.2	-3.7
breaker wont	4.5	1.5	-0.5
breakers	4.2	5.2	-2.1	electric
breakers $	1.3	3.1	-1.6	electric
breakers ,	2.2	1.6	-0.6
breast	3.2	-1.7	-1.7
breast milk	3.2	-1.7	-1.7
breath	3.2	-4
breathe	3	3.5
breathing	1.8	3.4
breathing machine	1.8	3.4
brent	-2.9	-1.8	-1
brent at	-1.3	-0.8	-0.7
bright	2.1	1.9	-0.6
bright and	2.1	1.9	-0.6
brincan	2.9	3.5
bristol	3.7	-0.4	-3.3
bro	-1.9	-1.3	-2.2
broadway	-3	-2.6	-2.1
broke	-0.2	-1.5	-1.8
broke ,	1.8	-1.5	-0.8
broke and	3.2	-2.9	-1
broke in	-2.7	-2.5	-1
broke off	1.5	1.6	-1.6
broke on	-4.5	-4.2	-1.6
broken	-0.5	-3.9	-2.7
broken $	-2.9	-3.1	-1.7
bronx	1.5	-2.2	-1.3
bronx ny	0.5	-2.1	-0.7
brother	-1	-2.1	-2.3
brother in	-2.4	-2.1	-2
brothers	-2.7	-2	-1.8
brought	-0.8	1.3	-1
brown	-1	1.7	-2.4	electric
brown ,	1.4	1.3	-0.4
brown and	3.1	3.2	-1.1	electric
brown water	-2.3	-3	-2.6
brule	3.5	4.3	-2.3
bubbles	1.4	1.2	-1.5	gas
bubbling	0.9	-0.3	-2.1
bubbling up	3.7	-2.5	-1.4
bucket	-1.2	-2.4	-1
bud	-2.8	-1.8	-0.5
bud $			-2.5
budge	2.9	-2.2	-0.7
buen			-1.3
buen dia			-1.3
buenas	-3	-1.7	-0.8
buenas tardes	-2.9	-1.9	-0.6
buenos	-1.2	-1.5	-1.3
buenos dias	-1.2	-1.5	-1.3
build	-4.3	-2.9	-3.3
building	1.3	-1.7	-1.3
building ,	2	-2.1	-1
built		-2.4	-2.2
built in		-2.4	-2.2
bulb	-1.6	0.9	-1.7
bulging	2.2	-2.7	-1.4
bunch	-3	-2.3	-1.7
bunch of	-3	-2.3	-1.7
burn	2.7	2.7	-2.5	electric
burn mark	2.6	3	-2.2
burned	-1.6	0.5	-2.6
burned out	-2.7	-3	-2.9
burner	-1.5	-0.3	-2.5
burner and	1.1	2.6	-0.5
burner knob	0.9	1.2	-1.9
burner on	-1.8	-1.3	-1
burner out	-3	-2	-2
burning	5.6	7.1	-2.1	fire
burning in	3.8	4	-2.6	fire
burning plastic	2.3	3.5	-1.3
burning smell	0.7	1	-1.6	fire
burns	-2		-2.9
burnt	3.4	3.3	-2
burnt hair	3.1	3.7	-1
burnt rubber	2.1	2	-0.6
burnt smell	5.1	3.5	-1.6
burst	5.4	-1.1	-2.6
burst $	5.7	-3	-2.8
burst pipe	1.6	-2.5	-2.5
bury	-2.8	-2.5	-1.4
buscando	-3.8	-3.8	-3.5
buscando chamba	-1.4	-0.9	-1
buscando jale	-2.6	-2.7	-1.9
busco	-4	-2.5	-2.8
business	-5	-3.5	-3.4
business ,	-1	-1.1	-0.9
business owner	-0.9	-0.8	-0.7
busted	1.7	-3.4	-1.1
busted ,	-3.3	-1.5	-0.7
but cant	-1.3	0.8	-0.5
but dont	-2.5	-2.1	-1
but furnace	-4.6	-2.7	-0.6
but makes	-2.4	-1.3	-0.7
but no	-2.6	0.2	-1.8
but nope	-1.9	-2.5	-1.2
but not	-4.8	-3	-2.9
but now	-2.7	-1.3	-1.8
but thermostat	-3.1	-1	-1.5
but wednesday	-3.2	-1.4	-0.3
but wont	-2.5	-3.7	-1.6
butt	2.8	3.2	-2
button	-1.2	-1.1	-1.6
button did	-1.1	-1.1	-1.7
buy	-2.7	-2.7	-2
buyers	-3.4	-0.9	-2
buzz	3.1	3.7	-2	electric
buzzes	-2.3	-0.8	-2.3
buzzing	3.8	4.2	-3.3	electric
buzzing $	4.8	4.6	-2.8
buzzing loud	1.9	1.1	-0.8	electric
buzzing sound	-4.8	-4.6	-1.4
by accident	-1.4	-1.4	-1.6
by friday	-3.1	-0.9	-2.1
by itself	-3.4	-3.5	-1.5
by phone	-3.2	-1.5	-1.4
by tomorrow	-1.7	-1.2	-4
ca	4.4	2.8	-2.1
ca #	-1.3	-1.4	-0.8
ca sent	3.6	3.7	-2
cabeza	3.6	4.6	-2.2	carbon_monoxide
cabeza $	2.8	3.2	-1	carbon_monoxide
cabeza ,	1.4	1.6	-0.7
cabeza y	2.2	2.4	-1.3
cabinet	-2	-2.7	-1.6
cabinets	1.6	3	-1.8
cable		1.9	-3.8	wire
cable de	0.5	0.6	-2	wire
cable del	3.5	4.2	-1.5
cable guy	-3.3	-3.9
cable line	-4.8	-5.1	-1.3
cable pelado	3.6	3.5	-2.3	wire
cable quemado	2.4	2.6	-0.9	fire
cables	6.4	6.6	-3.5	wire
cables caidos	2.6	2.8	-1.7	wire
cables de	2.5	3.1	-1.9	wire
caca	2.5	-1.9
caca por	2.5	-1.9
cactus	1.7	0.9	-0.3
cada		1.3	-1.5
cada minuto	-3.4	-3.5	-0.4
cada que	2.8	2.8	-1.3
cada rato			-1.7
cae	3	2.3	-0.9
cae agua	2.5	2.6	-0.8
cafe	2.7	2.5	-1.2
cafe y	1.7	3.1	-1.1
caida	-1.4	-1.2	-1.1
caidos	2.6	2.8	-1.7	wire
caidos en	2.6	2.8	-1.7	wire
caja	3.7	5.1	-2.2	electric
caja de	4.1	5.2	-2.3	electric
calambre	3.2	2.5
calefa	2.5	2.1
calefaccion	8	-1.4	-3.8
calefaccion $	3.3	-2	-2.6
calefaccion desde	3	-1.7	-1.8
calefaccion y	2.7	-2.2	-1.2
calentador	1.8	1	-3.1	gas
calentador $	3.3	3.2	-1.9	gas
calentador de	-1	-1.9	-1.6
calentador esta	-1.8	-3.9	-1.2
calentador nuevo	-2	-1.8	-1.9
calenton	4.8	2.8	-3	carbon_monoxide
calenton $	3.2	0.3	-2.1
calenton echa	2	2.2	-1.3
calenton y	2.9	-3.9	-0.9
calienta		-0.9	-3.9
calienta $	-5.8	-5.2	-3.1
calienta ,	-5.7	-2.7	-1.8
caliente	-1.8	2.1	-2.8	electric
caliente $	1	1.8	-1.6
caliente ,	-0.6	-0.2	-1.2
caliente en			-2.5
caliente y	5.8	2.7	-1.4
calientes	3.2	3.3	-2.2	electric
calientes $	3.2	3.3	-2.2	electric
call	-1.6	-3.7	-4.7
call $	-4.5	-2.4	-4.3
call ,	-2.3	-0.7	-4.9
call after			-0.3
call anybody	-2.2	-1.4	-1.6
call before	-2.1	-1.8	-5.1
call me	1.2	0.2	-7.6
call my	-3.8	-2.7	-3.1
call the	-1	-2.3	-2.5
call when	-5.3	-4	-2.3
calle	-0.5	0.5	-4.2
calle #	-2.4	1	-0.9
calle $	2.8	2.4	-1.6	wire
called	-3.9	-3.3	-5.8
called $	-2.1	-2.9	-1.7
called about	-1.1	-0.8	-0.5
called earlier		-1.7	-0.7
called you	-1.9	-2.9	-3.7
calling	-3.2	-3	-2
calling about	-2.3	-2.8	-2.6
calling the			-3.7
calling you	-2.6	-1.2	-1.2
calls	-2.3	-1.5	-1.8
calls $	-2.2	-0.9	-1.3
cam	-1.1	-1.3	-0.9
cama	3.1		-1.2
cama $	1.9	-3.3	-0.8
cambiar	-7.2	-5.6	-3.6
cambiar #	-1.3	-1.4	-1
cambiar el	-1.7	-1.6	-1.5
cambiar la	-2.5	-1.7	-0.8
cambiar un	-2.7	-1.7	-1.6
cambie	1.5	2.2	-0.6
cambio	-2.9	-2.2	-1.5
cambio de	-2.9	-2.2	-1.5
came			-4.8
came and	1	1.8	-1.1
came back	-3	-3.4	-1.8
came down	3.7	2	-0.4
came loose	-0.8	2.7	-0.8
came off	0.2	-2.5	-2.3
came on	-2.6	-1.7
came out	-0.7	2.2	-1.6
came over	-2.6	-2.5	-1.3
came thru	0.7	-3.3	-4.4
came up	-0.8	-2.8	-2.6
camera	-3.9	-3.7	-2.1
camino	-2.4	-2.6	-1.6
camino real	-2.4	-2.6	-1.6
camion	0.8	1.4	-0.7
camioneta			-2.3
camioneta $			-2.3
campfire	4.4	3.5
can	0.6		-2.6
can $	2	2	-1.6
can ,	-1.9	-2.2	-1.2
can answer	-1.5	-1.2	-1.6
can be	3.4	1.5	-0.3
can cancel	-1.4	-1.5	-2.6
can do	-2.5	-2.2	-2.8
can get	-3.1	-2.7	-1.2
can hear	5.2	1.6	-1.5	gas
can i	-5.5	-3.7	-3.4
can see	3.8	1.2	-1.3
can smell	3.2	2.6	-0.8	gas
can someone	1.9	-3.2	-2
can start	-1.7	-0.7	-0.5
can u	-2.5	-5.3	-1.9
can wait	-3	-1.5	-1.1
can we	-2.1	-1.7	-3.1
can you	-2	-3.1	-1.3
canaleta	-2.5	-1.7	-1.4
cancel	-4	-3.5	2.4
cancel $	-3	-2.3	4.9
cancel ,	-1.4	-1.5	-2.6
cancel my	-2.1	-1.4	-5.1
cancel the	-1.1	-1.3	-2.1
cancele	-2.3	-1.2	-2.9
cancelen	-1.5	-1.3	-0.9
cancelen la	-1.5	-1.3	-0.9
candela	2.7	2.9	-1.9
cannot	1	2	-1.7
cano	-1.2	-1.4	-0.8
cano del	-1.2	-1.4	-0.8
cant	4.9	-1.8	-2.9
cant do	-2.7	-2.2	-1.9
cant find	3.5	0.6	-1	fire
cant get	4	-2.6	-4.1
cant keep	-2.1	1.2	-0.9
cant reach	-2.8	-3.2	-0.6
cant run	2.8	1.5	-0.5
cant shut	2.7	-5	-1.7
cant stop	2.8	-2.2	-1.3
cant turn	-2.3	-2.6	-0.6
cant wait	4.5	-1.8	-2.1
cap	-4.1	-4.7	-2
cap missing	-1.7	-2	-2
capital	-2.7	-3	-2.8
capped	2.2	2.5	-0.2
car	6.7	2.3	-1.5
car $	2.9	3.4	-2
car ,	1.4	-0.2	-0.7
car is	2.9	-5.3	-1.3
car stuck	4	-2	-0.6
carbon	3.9	5.2	-2.4	carbon_monoxide
carbon monoxide	3.7	4.3	-1.6	carbon_monoxide
carbono	1.5	1.5	-1	carbon_monoxide
carbono y	1.5	1.5	-1	carbon_monoxide
card	-3.2	-2	-3
card pressing	-1.2	-1.3	-2
cards	-1.9	-1.3	-3.1
cards $	-0.7	-1.2	-2.7
care	-2.3	-3.3	-3.4
care of	-2.5	-2.9	-3.3
carne	2.1	-1.1	-1
carne ,	1.9	-0.9	-1
carniceria	2.1	-2.3	-2.3
carniceria $		-1.8
carpet	2.6	-3.7	-1.8
carpet is	1.8	-2.1	-1.2
carro	3.3	2.8	-1.5
carro $	1.6	3.2
carro esta	-0.7	-2.4	-1.3
carros	-1.2	-1	-0.3
cars	-2.9	-2.1	-1.2
casa	1.5		-3.5
casa $	0.6	1.1	-3.3
casa ,	3.4	2.6	-1.2
casa azul	-1.8	-1.6	-3
casa esta	3.2	-0.8	-1
casa los	-0.3	-2.5	-0.4
casa se	2.2	2.8
casa sin	3.3	-3.8	-1.1
casa todo	-1	0.8	-1.2
casa y	5.6		-1.5
case		-3.3
casero	-1.8	-1.5	-1.6
cash			-2.6
casi	1.7	1.9	-0.5
casi se	1.7	1.9	-0.5
cat	1.2	2.2	-1
cat is	2.2	2.5
catching	1.5	-1.9	-1.2
caught	6.8	6.4	-2.1	fire
caught ,	3.9	3.2
caught fire	4.9	4.5	-2.1	fire
caulk	-3.6	-2.2	-2.6
caulk $	-3.1	-1.5	-1.8
cayendo	3.7	0.7	-1.7	electric
cayendo agua	3.8	0.6	-1.9	electric
cayendo en	2.3	-3.9	-0.6
cayo	5.9	5.3	-2.4	wire
cayo el	3.7	2.3	-1.2
cayo un	2	2
cease	-3.1	-2.3	4.8
cease all			2.8
cedar	1.8	1.8	-1.6
ceiling	3.2	0.5	-3.7	electric
ceiling $	3.1	-3.9	-3.4
ceiling ,	-3.7	-1.8	-2.2
ceiling fan	-1.5	3.1	-1.6	electric
ceiling from	-2.5	-4.8	-0.5
ceiling in	2	-4.1	-1.1
ceiling is	5.3	1.7	-1.6
ceiling just	3.1	-4.4	-1.3
ceiling light	3.8	5.8	-1	electric
ceiling needs	-2.1	-2.2	-1.1
cell	1.2	1.5	1.8
ceniza	1.2	-1.7	-0.4
ceniza st	1.2	-1.7	-0.4
center	1.2	1.5	-1.2
cerca		1.5	-2.8	gas
cerca de	0.2	0.5	-0.7
cerca del	3	3	-1.8
cerca y	-1.5	-0.2	-2.2
cermak	2.1	-1.1	-0.8
cermak $	2.1	-1.1	-0.8
cerrada	-1.2	-1	-0.3
cerrar	5	1.6	-1
cerrar $	2.9	-2.3
cerrar ,	1.5	-1.5	-0.8
cert	-1.4	-0.7	-0.9
cert letter	-1.4	-0.7	-0.9
chair	-1.5	-1	-1.3
chamba	-1.4	-0.9	-1
chamba de	-1.4	-0.9	-1
chance	-0.9	-4.1	-2.4
chance $	-3.3	-3.8	-2.4
chandelier	-2.9	-1.7	-2.7
change	-2	-1.8	-1.3
changed	-4.9	-4.4	-5.9
changed $	-2.1	-1.5	-4.3
changed ,	-2.4	-2.3	-1.6
chapel	0.8	1.5	-0.9
charge	-2.8	-2.9	-2.5
charge extra	-1.2	-0.9	-1.2
charge for	-1.4	-1.2	-2.3
charger	2.9	3.4	-2.9	electric
charger ,	1	0.7	-1.5
chaucer	-3.1	-1.6	-1.2
chaucer ct	-3.1	-1.6	-1.2
chaude	1.8	3.5	-2.6
chaude $	1.4	4	-2
chauffage	4.4	1.4	-2.8
chavez	0.5	-0.6	-2.4
cheap	-2.5	-2.9	-3.6
check	-3.4	-4.4	-3.2
check the	-3.3	-3.2	-0.5
checked	-0.4	-2.4	-2.9
checked $	-2.6	-1.7	-3.3
checked ,	-0.7	-0.4	-0.2
chemo	3	-0.9	-0.6
chequen	-1	-0.9	-0.7
chest	-2.2	-1.8	-1.5
chest freezer	-2.2	-1.8	-1.5
chewed	-0.3	-0.7	-1.1
chewed the	-2.5	-2.3
chilla	1.4	1.9	-0.8
chilla ,	2.4	3.2
chillando	2.8	2.9	-2	carbon_monoxide
chimenea	-2.9	-2.7	-1.9
chimenea $	-2.9	-2.7	-1.9
chimney	-1	0.9	-3.8
chimney ,	-0.8	-3.2	-0.6
chimney cap	-1.7	-2.4	-1.6
chirping	-5.3	-5.3	-2.7
chirps	-4.4	-3.6	-2.2
chispa	2.9	3.3	-2.1	electric
chispa del	2.9	3.3	-2.1	electric
chispas	5.4	6.2	-3.9	electric
chispas $	4.1	4.5	-2.9	electric
chispas ,	1.9	2.3	-1.7
chispitas	3.5	2.9	-1.6
chispitas $	3.5	2.9	-1.6
choc	5.3	5.8	-4.1	electric
chorro	1.2	1.1	-1
chorro de	2.8	1.2	-0.8
church	-1.8	-3.6	-2.4
church $	-2.1	-0.9	-2.6
church needs	-1.5	-1.5	-1.4
church so	-1.8	-1.7	-0.9
cierra	2.9	0.7	-2.2
cierra $	0.6	-2.8	-2
cierra y	5.4	1.6	-1.3
cir	1.8	3.6	-1.5
cir $	2	2.8	-1.1
cir ,	-1.6	-2.6	-1.2
circuit	2	-2.7	-1.6
cita	-2.6	-1.7	-3
cita del	-0.8	-0.7	-2.1
city	-2	-4.4	-2.2
city says	-0.4	-2.1	-0.3
class	-1.6	-0.8	-2
class ,	-1.6	-0.6	-2
clay	-2.1	-0.4	-1.1
clean	-2.5	-2.4	-2.5
clean ,	-0.6	-0.9	-0.4
cleaned	-3.8	-2.8	-1.9
cleaning	-4.8	-3.8	-2.9
cleaning $	-3.8	-3.3	-2.1
cleaning ,	-2.5	-2.2	-2.2
clear	-3.7	-1.7	-0.6
cleared	-2.6	-2	-2.1
clicks	-3.7	-1.9	-1.4
clicks $	-2.6	-2.9	-1.6
clicks but	-1.8	-3.2
clientes	-0.6	-3.2	-4.3
clientes nuevos	-1.1	-0.9	-0.8
clients	2.7	-2.4	-2.5
clients ,	2.4	-1.6	-0.8
clima	3.2	-2.7	-3
climbing	2.8	2.2	-1
climbing ,	2.8	2.2	-1
clinic	2.6	-4.3	-2
clinic $	3.1	-2.1	-2
clinica	-2	-1.2	-1.5
clinica dental	-2	-1.2	-1.5
clock	-3	-2.6	-1.9
clock blinks	-3	-2.6	-1.9
clogged	2.9	-3	-2.1
clogged $	2.5	-1.2	-1.5
close	-2	-0.5	-1
close $	0.6	-2.1	-1.5
close all	-1.7	-1.1
close at	2.2	-1.3	-0.3
closed	0.9	-1.7	-1.7
closet	0.4	0.5	-1.5	gas
closet $	-3.3	-2.3	-2.1
closet ,	0.8	2.7	-0.5
closing	-1.6	-2.5	-1.3
closing is	-1.6	-2.5	-1.3
clothes		1	-1.9
cloud	-2.5	1.7
co	5.4	7.1	-3.5	carbon_monoxide
co $	-0.6	-0.5	-2
co alarm	3	3.8	-2.6	carbon_monoxide
co detector	0.9	2.2	-1.4	carbon_monoxide
co marca	3.1	2.7	-0.9
co thing	1.8	2	-1	carbon_monoxide
cobra	-2.9	-0.9	-1.4
cobra por	-2.9	-0.9	-1.4
cobran	-3.5	-2.6	-2.3
cobran por	-2.8	-2.3	-2.9
cochera	1.4	-1.4	-1.5
cocina		0.6	-2.8
cocina $	2.5	1.1	-2.6	gas
cocina ,	2.6	-3.8
cocina del	2.5	-1.8
cocina esta	-5	-4
code	-2.5	-1.5	-2.9
code #	-2.1	-1.2	-2.8
coil	-3.7	-3.1	-2.2
coladera	-1.3	-3.5	-1.7
cold	0.8	-5.6	-3.9
cold ,	2.3	-2.7	-2.5
cold and	2.9	-2.4	-0.8
cold in	2.7	-1.1	-0.6
colgando	3	3.6	-1.9
collapsed	4.4	-3.3	-3.1
combien	-3.5	-2.4	-2.9
combien pour	-3.5	-2.4	-2.9
come	2.3	-1.8	-2.7
come $	-2.7	0.5	-2.6
come ,	-1.9	-0.8	-0.7
come look			-1.4
come monday	-1.7	-1.1
come on	2.6	-3.5	-1.4
come out	-2.5	-1.2	-2.9
come today	3.3	-3.7	-1.8
come when	1.1	2	-0.7
comes	2.2	-0.6	-1.7
comes in	-1.5	-0.3	-0.5
comes on	2.8	2.8	-0.7
comes out	3.3	-2.2
coming	5.7	2.8	-2.2
coming ,	0.8	-1.4	-2.1
coming and	2.7	-2.3
coming from	-0.7	2.4	-1.7	fire
coming in	2.1	-5.3	-2.5
coming off	1.4	1.3	-0.5
coming on	4.5	-2.1	-2.8
coming out	4.5	5.2	-2.2
coming through	1.6	-4	-1.5
coming thru	3.5	2.1	-0.6	electric
coming up	5.6	-3.7	-0.8
commerce	2.2	2.1	-1.4
commerce pkwy	1.2	2.3	-1.4
commercial	-1.8	-1.6	-1.8
compadre			-1.7
compania	-2.8	-2.6	-3.2
compania de	-2.5	-2.3	-3.1
company	-1.9	-3.2	-2
company $	-4.2	-2.8
company ,	-1.7	-1.4	-0.9
company fixed			-0.9
company is	-2.8	-2.3	-3
company never			-1.2
company was	-3.7	-1.7	-0.6
completely	4.7	-2.2	-1.1
completely ,	3.9	-1.9	-1
compre	-2.1	-2.2	-1.3
compre otra	-1.7	-1.7	-1.1
compressor	3.7	-2.1	-1.1
compuso	-2.1	-2.8	0.3
compuso solo			-2.7
con dolor	2.1	3	-1.7	carbon_monoxide
con oxigeno	1.8	3	-0.7	medical
concentrador	3.4	4	-1.9	medical
concentrador de	3.4	4	-1.9	medical
concentrator	3.3	5.5	-1.4	medical
concentrator and	2.8	3.4	-0.6
concession	-3.3	-2.8	-3
concession #	0.7	1.7	-0.7
condensation	-4.2	-3.9	-1.2
condenser			-1.8
conditioner	2.8	-1.6	-2.1
conectado	2.5	1.5
conectado al	2.5	1.5
conectar	2.5	2.9	-2.5
congelador	3.6	-1.5	-2
congelador de	3.6	-1.5	-2
conozco	-4.4	-3.3	-4.5
consegui			-2.1
consegui a			-2.1
conseguimos	-3.2	-1.9	-2.8
conseguimos clientes	-1.1	-0.9	-0.8
consent	-1.2	-1	4.2
consent to	-1.2	-1	4.2
consola	-0.9	-0.7	-0.6
contabilidad	-3.2	-2.3	-3.1
contact	-1.8	-2	4.9
contact me	-1.6	-1.9	3.2
contacten	-3.1	-2.6	3.8
contacten $	-2.4	-2	2.5
contacting	-1.7	-1.8	2.4
contacting me	-1.7	-1.8	2.4
contacto	1.7	5.1	-3.6	electric
contacto $	3.6	4.2	-1.6	electric
contacto de	2.2	2.6	-1.5
contactos	-2.1	1.5	-4.1
contractor	1	1.1	-2.1
contractor ,	-1.6	-1.1	-1.9
contractors	-3.6	-3.9	-4
contractors $	-3	-2.9	-3.2
contractors ,			-1.2
contrate	-1.7	-1.6	-1.7
contrate a	-1.7	-1.6	-1.7
control	-1.6	-1	-0.5
control de	-1.6	-1	-0.5
convert	-2.8	-3.3	-1.6
cook	1.6	1.1	-0.2
cool		-3.1	-1.9
cool ,	1.2	-2.1	-0.9
cool air	-2.2	-2.3	-1.9
cooler	4.3	-3.4	-3
cooler at	-0.6	-2
cooling	4.2	-2.5	-1.6
cooling ,	0.5	-2	-1
cools	-3.4	-2	-1.6
copper	-2.7	-2	-2.8
copper pipe	-3.5	-2.7	-1.5
copperline	-1.3	-0.8	-0.7
copperline supply	-1.3	-0.8	-0.7
cord	0.7	3.2	-1.6	electric
cord ,	-3	-1.3	-0.6
cord is	3	2.5	-0.9
corner	-2	-1	-2.4
corner of	-1.2	-0.3	-0.9
corriente	6.2	6.6	-3.7	electric
corriente $	3.9	4.4	-3	electric
corriente cuando	3.3	3.3	-1.1
corriente en	3.5	2	-1.2
corto	4.9	3.9	-1.6
cosita	2.5	3.1
cosita del	2.5	3.1
cotizacion	-4.3	-2.7	-2.5
cotizacion de	-1.6	-2.3	-1.7
cotizacion para	-3.8	-1.9	-1.9
cotizar	-3	-2.7	-2.8
cottonwood	-2	0.2	-0.8
cottonwood cir	2.9	2.6	-0.5
couch	3	1.5	-0.7
couch is	0.4	1.2	-0.7
could	-1.1	-0.2	-3
could you	-2	-2.3	-2.8
couldnt	-2.4	-2	-1.4
coule	4.3	-2.9	-2.2
county	3	1.7	-1
county line	2.3	0.7	-1.2
county road	1.6	1.5	-0.5
courant	4.3	3	-2.8
cousin	-2.3	-2.2	-2.5
cousin $	-2.3	-2.2	-2.3
cover	-1.3	-0.3	-3
coworker	-1.9	-2.8
cpap	3.9	-6.1	-1.5
crack	1.8	2.4	-1.2
crack ,	0.9	1	-1.2
cracked	-0.5	0.2	-1.8
cracked ,	-3.2	-2.8	-1.7
cracked and	2.8	-2	-0.5
crackles	3.6	2.6
crackling	6.5	6.4	-2	electric
crank	-0.9	-0.7	-0.9
crawl	1.2	-1.4	-0.8
crawl space	1.2	-1.4	-0.8
crawlspace	3.5	2.1	-1.3
crazy	4.2	3.1	-2.5
cream	2.9	-1.5	-1.2
credit	-2.6	-3.5	-2.3
credit card	-1.1	-0.9	-2.2
credito	-3	-2	-2.8
creek	-0.5	1.2	-0.6
creo	1.3	1	-2.7	gas
creo que	1.3	1	-2.7	gas
crew	-4.1	-3.1	-2.5
crew $			-1.9
crew of	-1.3	-1.3	-1.1
crib	3.5	3.4
crooked	1.2	-2.2	-1.4
ct	0.9	1.6	-2.3
ct #	0.6	2.2	-0.5
ct $	2.2	1.5	-2.9
ct ,	-1.1	-0.6	-1.6
cualquier	-3.8	-2.6	-2.4
cualquier dia	-2.7	-2.4	-2.3
cuando	0.2	2.6	-2.9	electric
cuando la	3	2.9
cuando llueve	-3.4	-3.4	-1.6
cuando pueda	-2.5	-2.7
cuando puedan	-2.1	-1.9	-1.9
cuando tenga	-2.4	-2.8	-1.7
cuanto	1.1	-3.1	-3.6
cuanto cobran	-3	-1.7	-1.2
cuanto me	-3	-0.9	-1.6
cuanto sale	-3.5	-1.9	-1.6
cuarto	1.5	2.3	-1.8
cuarto $	3.2	0.9	-1.6
cuarto ,	-0.9	-2.2	-0.6
cuarto de	2.7	2.6	-1.2
cuarto frio	-0.4	-1.7	-0.8
cuarto no	-2.7	-2	-1.2
cuartos	2.4	-0.7	-1.5
culebra	1.2	0.9	-0.8
culebra $	1.2	0.9	-0.8
curling	1.8	2.1	-0.4
curling out	1.8	2.1	-0.4
current	2.8	3.3
customer	1.4	1.6	0.6
customers	3.4	-0.9	-1.1
cut	-3	-3.7	-2.4
cv	3	1	-0.8
cv $	3.2	1.1	-0.4
cycle	-2.4	-1.3	-2
cycles	-5.2	-3.5	-2.4
cycles $	-2.5	-2.1	-2.3
cypress	-1	-0.5	-0.7
cypress knee	2.7	0.6	-0.6
d eau	-1.7	-3.7	-1.9
da	5.4	5.3	-2.6	electric
da toques	3.8	3.8	-1.9	electric
dad	2.3	3	-2.3	medical
dad is	5.1	4.3	-2.1	medical
dads	-1	0.8
damage	-3.1	-3.2	-2.1
dan	-2.2	-1.9	-1.2
dangling	4.7	3.7	-1.9	wire
dano	2.4	-1.2	-1.1
dark	4.3	-1.9	-2
dark $	3.2	-3.8	-2.4
dark ,	3.1	-0.3
darme	-1.8	-1.2	2.1
darme de	-1.8	-1.2	2.1
daughter	4.2	3.4	-3.9	electric
day	-2.5	-2.6	-2.1
day $	-2.7	-0.6	-1.5
day ,	-3.1	-1.7	-1.1
day after	-1.6	-1.7	-0.9
day but	-2.8	-1.5	-0.6
day except	-3	-1	-0.5
day is	-0.9	-1.6	-2.2
day next	-1.8	-0.3
day this	-2.7	-2.1	-2.1
daycare	4	-2.1	-1.9
days	0.2	-2	-3.5
days $		0.2	-3.2
days ,	-0.5	-2	-1.6
de abajo	2.1	-2.2	-1.6
de afuera	1.2	1.8	-1.2
de agua	-0.2	-2.7	-2.1
de aire	-1.3	-1	-0.5
de arreglarlo			-1.4
de arriba	3.1	-2.2	-2
de atras	0.9	1	-1.5
de baja	-3.4	-2	4.2
de breakers	1.1	2.8	-1.2
de cabeza	2.4	3.3	-1.7	carbon_monoxide
de carbono	1.5	1.5	-1	carbon_monoxide
de co	0.9	0.5	-2.8	carbon_monoxide
de courant	4.3	3	-2.8
de donde	2.9	2	-1.4
de electricidad	-1.3	-1.5	-1.7
de escribirme	-2	-2.2	2.7
de estar			1.6
de experiencia	-1.8	-0.9	-0.8
de fusibles	1.8	1.3	-1.6	electric
de gas	-0.7	1.3	-2.2	gas
de gaz	3.6	4.6	-2.5	gas
de gotear	-4.8	-3.7	-2
de humo	-5.3	-6.3	-1.9
de lunes	-1.6	-1.4	-1.8
de luz	4.4	4.5	-2.1	wire
de m	-2.7	-2.3	4.2
de mandar	-1.5	-1.4	1.9
de mandarme	-1	-1.7	2.3
de mayoreo	-1.9	-1.1	-1.5
de menos	-2.1	-1.5	-1
de molestar	-1.7	-1.6	3
de monoxido	3.2	3.8	-3.3	carbon_monoxide
de monoxyde	3.4	3.8	-1.9	carbon_monoxide
de noche	1	-2.4	-0.5
de numero	-1.4	-1.6	-5.8
de oxigeno	3.7	4.6	-1.9	medical
de paso	0.6	-4.2	-1.8
de pintura	-3.1	-1.9	-1.1
de plomeria	-2.1	-2	-3
de roofero	-1.4	-0.9	-1
de salir	1.7	-3.7	-1.8
de sonar	2.6	3.1	-1.4	carbon_monoxide
de tablaroca	-3	-1.6	-1.6
de techo	-2.5	-1.7	-0.9
de textearme	-1.8	-1.6	2.4
de todos	-1.1	-1.2	-1.2
dead	0.8	-2.1	-1.8
dead $	1.2	1	-2.1
dead ,	-2.9	-3	-1.2
dead and	2.6	-3.3	-1.3
dead in	-4.6	-3.9	-1.8
deadbolt	2.8	-2.6	-1.6
deadbolt ,	1.1	-2.5	-1.6
deaf	-1.9	-1.3	-1.7
deal	-3.5	-3.3	-1.1
debajo	1.8	1.9	-1.5
dec		-2.8	-3.2
dec #		-2.8	-3.2
decided	-2.8	-2.9	-3.4
decided to	-2.8	-2.9	-3.4
deck	-4.4	-3.1	-3.4
deck $	-2.1	-1.5	-2
deck ,	-3.4	-2.7	-1.9
degrees	2.3	-4.6	-2.1
degrees in	3.4	-2.7	-0.8
deja	1.4	1.7	-2.1
deja de	1.7	2.2	-2.1
deje	-1.4		2.7
deje de	-1.8	-2.2	3.2
dejen	-3.5	-3.1	4.1
dejen de	-2.9	-2.9	4.4
dejo	0.9	1	-1.6
dejo de	-0.4	-1.1	-1
del aire	-0.4	2	-1.7	fire
del bano	-0.7		-1.8
del bebedero	2.9	3.5
del boiler	2.8	1.5	-2
del calentador	4.2	2.4	-1.9
del closet	-1.8	-1.6	-0.7
del contacto	3.7	3.8	-1
del cuarto	3.1	2.6	-1.5	fire
del detector	-3.2	-2.7
del enchufe	2.1	2.6	-2	electric
del garage	-2.9	-3.1	-1.5
del garaje	-1.3	-0.5	-1.5
del gas	5	6.6	-2.2	gas
del horno	1.8	3
del lavabo	1.1	1.3	-1.5
del lunes	-0.6	-1	-1
del mediodia	-1.6	-1.5	-1.8
del monoxido	2.7	2.8	-1.8
del negocio	3.3	-1.2
del pasillo	0.4	1.6
del patio	-5	-5.1	-1.6
del porch	-2.5	-2.4	-1.6
del poste	3.5	4.3	-1.7	wire
del pozo	4	-2.1
del refri	0.6	1.3	-2.2
del restaurante	2.1	-1.2	-0.9
del techo	3.3	2.2	-2.8	electric
delete	-1.7	-1.9	2.8
delete my	-1.4	-1.8	2.9
deli	3.6	-1.5
delmar	2.2	-2.9	-0.7
delmar apt	2.2	-2.9	-0.7
demas	-2.5	-1.6	-0.8
demas bien	-0.8	-0.8	-0.7
demas si	-1.7	-1.5	-1.1
den		-1	-1.5
den #	0.9	1.5	-0.9
den ,	-2.1	-2	-0.3
denme	-2.5	-1.2	2.7
denme de	-2.5	-1.2	2.7
dental		-1.7	-2.1
dental $	-2	-1.2	-1.5
dental office	0.5	-1	-1.1
dentro	2.9	2.5	-1.7
departamento	2.3	3.8
depot	0.2	-0.7	-0.6
depot st		-3.1	-0.9
dept	3.8	4.3	-0.8
dept just	1.3	1.7	-0.5	fire
dept said	2.5	1.7	-0.7
dept shut	1.9	1.6	-0.5	carbon_monoxide
derretido	1.9	2	-0.9
derritio	5.1	4.5	-2.1	electric
derritio el	2.3	2
desborda	2.8	-2.2	-1.7
desborda y	2.8	-2.2	-1.7
desbordando	4.5	-2.4	-2.6
desbordando $	3.3	-1.7	-2.5
descalzo	3.2	3.6	-2.6
descalzo y	2.8	3.3	-2.1
descanso	-1.8	-1.6	-1.2
descompuso	1.6	-3	-2.8
descompuso el	4	-2.7	-1.9
descompuso la	-2.9	-1.5
desconectado	-1.4	-1.5	-1.4
desde	3.1	0.8	-1.8
desde anoche	2.6	-2.6	-1.6
desde ayer	-0.7	-2	-1.6
desde que	3.2	3.4	-1
desk	-1.2	-2.3	-0.7
desk at	2.9	-2.2
despues	-2.2	-3.1	-4.1
despues de	-1.8	-3	-3.6
despues del	-1.1	-0.7	-2.9
destapar	2.1	-1.1	-1.3
destapo	-3.3	-3.5	-3.7
detecteur	2.6	2.8	-2.3	carbon_monoxide
detecteur de	2.6	2.8	-2.3	carbon_monoxide
detector	1.5	3.1	-2.5	carbon_monoxide
detector de	-0.4		-2.6
detector downstairs	3.7	3.7
detector installed	-3.8	-3.8	-1
detector is	-2.6	-2.9	-0.5
detector says	0.9	1.7	-1.3	carbon_monoxide
detector went	2.8	2.5	-1	carbon_monoxide
detectores	-4	-3.2	-1.9
detectores de	-4	-3.2	-1.9
detectors	-5.3	-4.9	-2.1
detects	1.8	2.4	-1.5
dia	-3.4	-1.9	-2.8
dia $	-1.1	-0.7	-2.2
dia ,			-1.3
dia despues	-1.2	-1.4	-1.3
dia menos	-0.8	-1.2	-0.9
dial	-2.5	-2.2	-2.3
dial sorry	-2.4	-2	-2.2
dialed	-2.5	-2.6	-3.2
dialed you	-1.6	-2.1	-1.7
dialisis	3.6	4.8	-2
dialysis	5.2	5.7	-1.8	medical
dialysis at	3.2	4.1	-1.8	medical
dialysis machine	4.1	4.1	-1.7	medical
dias		-1.2	-1.5
dias $	0.5	0.8	-0.3
dias ,	2.9	-1.7	-0.9
dice	1	1.7	-2.4
dice que	0.7	1	-2.6
did	-2.2	-2.5	-1.1
did it	-3	-1.9	-3.1
did not	-1.8	-0.4	1.2
did the	-1.5	-1.3	-2.1
didnt	-0.8	-3.9	-2.8
didnt call	-4.3	-1.6	-2.8
didnt get	-2	-1.8	-2.2
died	5.7	-1.7	-2.6
died $	2.8	-2.5	-2.1
died ,	0.7	1	-0.8
died and	3	-2.5
died today	0.9	-1.4	-1.6
died with	1.3	-0.8	-1.3
different	-2.9	-2.3	-4
digging	2.8	2.5	-0.8
dim	1.3	1.1	-1.6	electric
dimmer	0.6	0.8	-2.2
dimmer $	-2.7	-2.7	-2
dimmer switch	2	2.3	-1.3
dimming	2.5	-1.2	-0.6
dining	-3.2	-5	-1.3
dining room	-3.2	-5	-1.3
dio	3.1	3.6	-2	electric
dio corriente	1.5	1.8	-1.4	electric
dio un	3.6	2.9	-1.7
direct	-0.8	-2.2	-3.4
dirt	3.4	3.6
dirt is	3.4	3.6
disconnect	0.5	3	-1.8
discount	-3	-2.3	-1.9
discount for	-2.6	-2.1	-0.5
disculpe	-3.6	-3.5	-4.4
disculpe $	-2.1	-1.8	-2.4
dishwasher		-0.2	-3.3
dishwasher $	0.7	0.6	-2.2
dishwasher install	-2	-1.2	-1.1
dishwasher is	1.5	0.8	-1.5
dishwasher leaked	-0.4	1.1	-1.4
dishwasher quit	-2.4	-1.3	-2
dishwasher wont	-3.7	-1.6	-1.1
dispenser	-2.2	-1.3	-1
display	-3.2	-2.8	-2.7
disposal	-2.1	-4.5	-3.7
disposal $	-1.8	-1.7	-2.6
disposal hums	-3.9	-1.9	-1.9
disposal jammed	1.7	-1.4	-1.8
disregard	-4.4	-3.4	-4.2
disregard $	-2.8	-2.7	-3.3
disregard my	-3.3	-1.6	-2.2
dizzy	2.2	2.7	-1.7	carbon_monoxide
dizzy ,	2.2	2.7	-1.7	carbon_monoxide
dmv	-1.3	-1.5	-2.1
dmv $	-1.3	-1.5	-2.1
do	-6.1	-4.3	1.3
do #	-2.4	-1	-2.2
do $	-1.3	1.5
do ,	-1.5	-1.8	-1.1
do drywall	-1.5	-1.2	-2.1
do i	-1.9	0.2	-1
do it	-1.9	-2.8	-3.9
do monday	-1.1	-1.2	-1.4
do not	-1.6	-1.2	6.7
do the	-1.6	-1.4	-3.7
do u	-1.2	-1.2	-3.1
do yall	-2.3	-2.1	-3.5
do you	-5	-3.9	-6.3
dock	-1.5	1.6	-1.2
does	1.3	3.6	-2.1
does a	-2.9	-1.3	-1.6
does dialysis	2.2	3.3
doesnt	-2.9	-5	-2.7
doesnt work	-2.9	-2.1	-1.9
dog	-0.8	2.7	-2
dog ,	0.3	1.2
dog too	2.9	2.6	-0.4
dogwood	-1.4	-0.9	-1.6
doing	-0.8	-2.9	-1.1
dolor	2.4	3.3	-1.7	carbon_monoxide
dolor de	2.4	3.3	-1.7	carbon_monoxide
domingo	-4.9	-2.6	-3
domingo $	-2.2	-1.6	-2.6
domingos	-3.7	-3.2	-2.5
domingos $	-1.8	-2	-2.6
domingos ,	-1.6	-0.8	-0.2
dominos	-3.1	-2.9	-3.1
dominos $	-3.1	-2.9	-3.1
donde	-0.2	1.5	-3.4
donde esta	1.8	1.5	-0.9
done	0.6	-0.3	-0.5
done $			-3.1
done ,	-1	-0.6	-1.1
done by	-2.2	-1.4	0.9
done on	-3	-2.2	-2
dont	-2.9	-3.8	3.2
dont call	-2.5	-1	-3.3
dont contact	-1.2	-1.6	1.9
dont ever	-1.1	-1	1.8
dont have	3.4	-1.4	-2.4
dont know	-3.7	-2.9	-4.7
dont need	-3.1	-2	-4.4
dont text	-2.3	-1.7	2.6
dont want	-1.5	-1.3	4.4
dont worry	-1.5	-0.9	-3.3
door	-2.2	-2.7	-2.5
door $	-0.2	-3.2	-2.5
door ,	0.5	1.6	-0.7
door at	0.3	-2.9	-1.4
door came	-0.4	-1.3	-1.1
door down	-3.2	-3	-1.2
door fell	-0.4	-2.5	-1.7
door goes	-0.4	-3.9	-0.6
door is	1	-0.4	-1
door lock	-3	-2.7	-1.9
door opener	-2.6	-1.5	-1.9
door stuck	0.3	-3.1	-0.7
door too	3.2	1.7	-0.6
door wont	-0.5	-5.4	-1.4
doorbell	-5.1	-4.3	-5.3
doorbell cam	-1.1	-1.3	-0.9
doorbell is	-2.4	-2.1	-1.8
doors	-2	-1.9	-1.8
dos	-1.7	-3.7	-2.5
doubled	-2.1	-2	-0.4
dovecote	1.6	0.9	-0.9
dovecote ln	1.6	0.9	-0.9
down	4.7	2.2	-1.9
down $	1.3	-3.9	-3.2
down ,	-1.4	-1.6	-0.9
down across	3.3	3.1	-0.5	wire
down and	3.6		-0.8
down at	2.7	-1.7	-1.3
down behind	1.9	-2.3
down in	2.5	3.8	-2.5	wire
down into	1.7	1.9	-0.2
down low	5.8	4.2	-0.2
down on	3.2	1.9	-0.7
down the	0.9	1.6	-1
down there	1.4	3.1	-0.5
downed	3	3.4	-2.3	wire
downspout	2.2	1	-0.7
downstairs	3.2	2.1	-2
downstairs $		-3.3	-2.1
dozen	0.6	2.2	-0.2
dr	1.2	0.6	-2.5
dr $	1.8	2.2	-2.6
dr ,	-4.1	-0.8	-0.5
dr apt	1.3	-3.5	-0.5
dr panels	-1.5	-1	-1
drain	-1.3	-5.4	-3.1
drain $	-1.3	-2.9	-2.4
drain ,	-1	-3	-0.4
drain in	-0.5	-2.4	-2.8
drain slow	-2.4	-0.2	-1.5
drain stopped	2.1	-1.7	-1.1
drains	-1.1	-4.6	-1.9
drains slow	-1.4	-0.8	-1.2
draped	1.5	2.3	-1.3
drenaje		-4	-3.5
drenaje se	4.4	-1.4	-2
dribbling	3.1	3.7
drip	-4.9	-3.1	-2.1
drip $	-2.4	-2	-1.8
drip ,	-1.3	-1.2	-1.9
drip at	-1.2	-1.2	-0.4
drip pan	-2.7	-1.2	-1.4
dripping	2.1		-3.2
dripping $	-0.8	-5.8	-3.2
dripping from	-0.4	-2.8	-2.5
dripping on	2.9	0.8	-1.3
dripping out	1.8	4.8	-0.9	electric
dripping thru	2	-4.7	-0.2
dripping water	3.3	3.2	-0.5
drips	-5.4	-1.9	-2.4
drips $	-2.5	-2.6	-2.1
drips ,	-2.1	-2.3	-2.2
drips a	-1.2	-1	-1
drive	-1.2	1.6	-1.1
driveway	1.2	2.6	-3.5	wire
driveway $	2.8	2.3	-4.2	wire
driveway ,	-1.3	0.7	-0.3
driving	-2.7	-2.8	-3.3
drooping	2.6	2	-0.9
drop	1.7	-0.5	0.6
drop off			-2.6
dropped	3.8	2.5	-1.8
dropping	3.1	-2.9	-1.7
dropping $	3	-2.9
drops	0.7	-3.1	-1
drum	2.2	2.7	-1.6
dry	-2.6	-1.6	-1.8
dry ,	1.6	-1.2	-1.1
dry now	-4	-2.1	-1.3
dryer	-0.7	1.1	-3.4
dryer $	-0.3	-1.5	-1.8
dryer ,	-2.8	-2.2	-0.7
dryer hookup	-1.4	-0.7	-0.6
dryer is	4.5	2.7
dryer takes	-2.2	-2.7	-1.7
dryer vent	-3.3	-4.2	-2.8
dryer was	2.1	1.6	-0.8
drywall	-2.5	-2	-2.4
drywall ,	-1.7	-0.9	-2.3
drywall patch	-2.1	-1.1	-0.7
drywall seam	2.4	-2.8	-0.9
du panneau	3.8	4.3	-2.9	electric
duct	-1.2	-1.2	-1.3
duct cleaning	-1.6	-1.1	-0.8
ductless	-1	-0.8	-1.4
ductos	-2.8	-2.7	-2
duele	2.6	2.9	-1.6
duele la	2.4	2.8	-1.5
dueno	-2.2	-1	-1.9
duerme	-2.2	-4.8	-0.9
dunmore	2.5	2.4	-0.3
duplex	0.2	-0.8	-1.9
duplex ,	-0.5	-2.8	-1.9
dust	2.7	3.5	-0.2
dusty	-3.1	-3.1	-0.7
each	-2.6	-1.3
earlier	-0.6	-1.8	-1.4
earlier about		-1.7	-0.7
early	1.4	-2.2	-1.8
early next	-2.5	-2.1	-1.8
easter	-1.7	-1.1	-1.4
easter $	-1.7	-1.1	-1.4
eau	4.4	-4.9	-4.7
eau chaude	-3.5	-3.2	-1.7
echa	4.6	4.4	-2.8
echa chispas	1.8	2.4	-1.9	electric
echa humo	2.1	3.6	-1.4	fire
echando	2.7	2.8	-1.3
echar	2.2	-1	-1
echar a	2.2	-1	-1
echo	0.8	-2.1	-1.3
edificio	3.1	1.4	-1
egg	-0.6	0.8	-0.5
egg smell	-3.1	-3.2	-0.6
eggs		1.9	-1.7	gas
eggs $	-2	-1	-1.9
eggs in	-1.2	-0.3	-1.1
el agua	0.9	-1	-3
el aire	1.3	-3.3	-3
el ano	-2.6	-2.1	-0.4
el apagador	4.5	3.9	-2.7	electric
el aparatito	2.4	2.8
el atico	1.4	1	-1.5
el bano	0.8	-6	-2.3
el boiler	-1.6	-0.4	-2.9
el bombilla	0.6	2.2	-1.8
el breaker	4.5	4.6	-3
el cable	1.6	1.5	-2.3	wire
el calentador	0.3	-0.4	-2.4
el calenton	4.8	2.8	-3	carbon_monoxide
el cano	-1.2	-1.4	-0.8
el carro	2.7	1.5	-1
el casero	-1.8	-1.5	-1.6
el chorro	0.7	1.3	-1.2
el clima	3.4	-2.7	-2.7
el concentrador	2.2	3.4	-2	medical
el congelador	3.6	-1.5	-2
el contacto	5.2	5	-2.5	electric
el control	-1.6	-1	-0.5
el cuarto	4.6	0.2	-2
el departamento	2.3	3.8
el detector	2.7	2.2	-2.3	carbon_monoxide
el dia			-1.3
el drenaje	0.7	-3.7	-3.3
el driveway	0.3	-1.4	-0.3
el dueno	-2.2	-1	-1.9
el edificio	2.4	-3.2
el enchufe	4.4	4.9	-2.4	electric
el excusado	2	-1.6	-2.6
el foco	0.5	3.1	-3.1	electric
el fregadero	-0.6	-2.1	-1.8
el garage	2.2	0.6	-1.5
el gas	1.5	3.1	-2.5	gas
el horno	-3.8	-4.1	-3
el jueves	-2.9	-2.2	-1.9
el lavabo	-4.4	-1.6	-2.1
el lavaplatos	0.3	-2.1	-1.2
el lunes	-3	-2	-2.7
el martes	-1.9	-2.2	-2.3
el medidor	4.2	1.9	-2.3
el microondas	-1.1	-0.2	-2.1
el miercoles	-1.6	-2.3	-1.1
el motor	2.5	2.4	-1.3
el numero	-3.3	-1.5	-4.3
el otro	-2.9	-2	-0.5
el panel	2.9	3.7	-3.1	fire
el pasillo	5	0.7	-1.8
el patio	1.9	2	-2.3	wire
el perro	2.5	3.2	-0.8
el piloto	-1	1.8
el piso	3.6		-1.4
el pollo	2.3	-1.1	-1.6
el porton	-0.9	-2.4	-0.6
el proximo	-2.7	-2.8	-3
el refri			-2.3
el refrigerador		-3.4	-2.7
el resorte	-3	-2.9	-1.3
el roof	-0.5	-2.8	-1
el sabado	-3.4	-2	-1.6
el sotano	4.8	-1.8	-1.4
el suelo	2.6	2.7	-1.9
el switch	1.5	2.3	-1
el tanque	3.3	0.5	-1.4
el techo	0.7	-4.4	-3.1
el tecnico	-2.5	-1.9	-2.9
el telefono	-2.7	-2	-2.9
el tomacorriente	2.9	3	-2.3	electric
el trabajo	-1.9	-1.7	-2.5
el triturador	-2.2	-1.8	-1.1
el tubo	1.8	0.6	-1.5	gas
el unico	4	-2	-2.2
el vecino	4.1	-1.9	-1.9
el viento	2	1.8	-0.9
el viernes	-3.5	-1.7	-3.2
el water	-0.2	-2.1	-0.7
elbow	2.2	2.7	-0.7
elbow $	2.2	2.7	-0.7
elderly	1.5	-3	-1.4
eldery	-1.1	-1.5	-0.9
eldery st	-1.1	-1.5	-0.9
electric		3.6	-2.5
electric $		0.7	-2.1
electric ,	-0.2	1	-0.9
electric panel	1.7	3.3	-0.8	electric
electrica	0.7	1.7	-1.8
electrical	5.3	6.4	-3.2
electrical burning	2	2.6	-1.5
electrical panel	-0.3	1.8	-1.3	electric
electricidad	-2.7	-4.2	-2.4
electricidad $	-1.4	-1.5	-1.8
electricity	2	0.5	-4.7	medical
electricity ,	-2.3	1.4	-0.9
electrocute	4.6	4.8	-2.5
element	3.8	4.1	-2	electric
elevator	3.9	-3	-2.2
elm	-4.1	-3.5	-4
elm ,	-0.8	-0.7	-0.5
else	-4.1	-3.1	0.2
else $	-2.1	-1.7	1.1
em	0.8	1.3	-0.8
em $	1.4	1.4	-0.9
ember	0.4	-1.7	-1.1
emergencia	3.3	-3.1	-1.7
emergencia ,	2.8	-2.4	-1.6
emergency	4.4	-3.1	-4.5
emergency $	1.3	-2.2	-3.9
empezar	-1	-0.9	-1.6
empezar el	-1	-0.9	-1.6
en casa	-2.8	0.5	-2.3
en dos	0.4	-3.1	-2.2
en secar	-1.1	-1.3	-1
en toda	3.9	0.4	-0.4
en todo	2	-4.1	-0.9
encerrado	2.9	-3.5	-1.9
encerrado en	2.9	-3.5	-1.9
enchufe	4.4	5.4	-3	electric
enchufe $	2.1	2.6	-2	electric
enchufe de	2.4	3.3	-1.5	electric
enchufe del	2.7	2.2
enchufe y	2	2.3	-1.8
enchufes	3	3.7	-1.1
enchufo	1.9	1.9
encima	3.3	0.9	-0.6
encima de	3.3	0.9	-0.6
encino	-2	-1.1	-1.3
encontre	-4.1	-2.6	-3.4
end	-5.5	-4.7	3.2
end $	-2.2	-2.1	4.7
end ,	-2.4	-2.7	-1.2
end of	-4.1	-4.3	-4.6
end unit	-1.5	-1.3	-2.6
ended	-2.2	-1.8	-2.1
ended up	-2.2	-1.8	-2.1
enfria	2.1	-2.6	-2
enfria el	4.2	-1	-2.9
enfria pero	-2.2	-1.6	-1.2
enfria poco	-2.3	-1.6	-1.4
engine	0.7	-1.3	-0.5
engine house	-1.3	-0.9	-0.3
enough	-0.5	-0.7	3.5
enough $	-3.8	-3.3	3.3
entire	5	0.3	-0.3
entire house	3.4	-0.7
entonces	-1.6	-0.8	-0.7
entra	1.5		-1.3
entra agua	0.3	0.2	-1.1
entrada	0.3	0.4
entrar	1.7	-2.9	-1.2
entre	-3.7	-3.4	-4
entre #	-2.7	-3.2	-3.6
entre semana	-2.8	-1.5	-1.7
epa	-1.1	-0.9	-0.7
equivocado	-3.5	-2.9	-1.1
equivocado $	-3.3	-2.9	-6.9
equivocado ,	-1.1	-1	3.3
equivoco	-4	-3.9	-1.7
equivoco $			-2.2
equivoco de	-1.2	-1.6	-0.5
equivoque	-2	-1.9	-2.6
es urgente	2	-2.4	-2.4
escriba	-2.7	-2.2	2.3
escriban	-2.8	-1.9	4.2
escriban $	-1.4	-2.2	3.4
escribirme	-2.7	-2.4	3.5
escribirme $	-2.4	-2.1	2.9
escribo	-1.2	-0.5	-1.4
ese	0.7	1.5	-2.8
eso	-1.7	-1.8	-2
eso ,	-1.7	-1.8	-2
esposa			-2.1
esposo	-1.5	-1.1	-2.8
esposo $	0.3	-1.7	-2
esposo usa	4	3.3	-1.1	medical
esta adentro	2.6	-1.6	-1.4
esta bien	2.9	2.5	-1.6
esta botando	2.1	2.1	-1.6
esta caliente	4	3.6	-1.4
esta cayendo	3.7	0.7	-1.7	electric
esta chillando	2.8	2.9	-2	carbon_monoxide
esta colgando	2.3	2.5
esta conectado	2.5	1.5
esta desbordando	4.5	-2.4	-2.6
esta goteando	1.8	2.1	-1.5
esta hirviendo	3.6	3.3	-1.5
esta inundando	4.8	-4.4	-2.1
esta llena	2.7	3.7	-1
esta lloviendo	4.8	-3.8	-1.9
esta metiendo	2.4	-0.3	-1.2
esta mojado	1.4	-2.6	-0.8
esta pegada	1.5	2.2	-1.6
esta pitando	2.9	2.5	-1.9	carbon_monoxide
esta quemando	4	4.6	-2.7
esta regresando	4.2	-1.2	-2.2
esta saliendo	3.1	0.6	-1.6
esta seco	-2.8	-0.7	-2
esta tirado	1.9	1.4	-0.8
esta tirando	2.5	-1.8	-1.5
esta tronando	2.6	3	-2.1	electric
estaba	-4.7	-4	-4.5
estaba desconectado	-1.4	-1.5	-1.4
estamos	4.3	1.9	-2
estamos a	3	-2.4	-1.6
estamos afuera	2.3	2.7	-1
estamos en	-2.1	1.5	-1.6
estamos sin	3.3	-2.1	-0.5
estar	-2.5	-2.8	1
estar mandando			1.6
este		-1.6	-3.6
estimate	-5	-3.3	-2.2
estimate $	-3.9	-2.3	-2
estimate on	-0.8	-0.6	-0.5
estimates	-2.6	-2	-2.4
estoy	-2.2	0.5	-1.3
estoy en	-3	-0.4	-1.3
estufa	-0.5	1.6	-3.7	gas
estufa $	4	4.1	-2.1
estufa de	-3.5	-4	-1.6
estufa no	-3.7	-2.2	-2.7
estufa se	2.8	2.2	-0.8	gas
estuvo	1.4	2.1
ev	-3.4	-3.3	-2.2
ev charger	-3.2	-3	-2.3
evacuate	4.3	4	-3.4	carbon_monoxide
eve	-1.7	-2	-0.2
eve $	-1.7	-1.7	-0.2
even	2.7	1.3	-1.4
even with	2.4	1.8	-1.6
evening	2.3	-2	-1.1
evening $	2.1	-2	-0.9
evening ,	3.5	-1.5	-0.6
evening after	-1.7	-0.8	-1.2
evenings	-3	-3	-3.2
evenings $	-2.6	-2.5	-2.5
ever	-2.9	-3.4	1.5
every	2.6	3.2	-1.3
every #	-2.2	-2.3	-0.7
every day	-4	-2	-0.9
every minute	-1.6	-2
every pot	1.8	-3.5	-1.2
every time	4	4.6	-1.2
everybody	3.4	3.2
everyone	4.6	3.8	-1.6	carbon_monoxide
everything	1.1	-0.8	-2.7
everything ,	-0.6	-1.8	-2.8
everything in	2.5	1.4	-0.3
everything is	2.8	-4	-1.6
everywhere	4.7	-0.9	-3
everywhere $	4.5	-1.4	-2.8
except	-1.8	-2.4	-2.8
except sunday	-2.6	-1.2	-0.2
except tues	-1.3	-1	-0.6
exclusive	-0.9	-1	-1.1
excusado	2	-1.6	-2.6
exhaust		1.7	-1.6	carbon_monoxide
exhaust fan	-2	-3.3	-2
exp	-1.7	-0.7	-1.3
exp $	-1.7	-0.7	-1.3
experiencia	-3.7	-1.5	-1.6
expired	-3.9	-4	-1.2
exploded	2	1.3	-0.5
exploded ,	2	1.3	-0.5
exploto	1.8	-1.8
exprime	-2.7	-2.8	-1.4
exprime ,	-0.9	-1.2	-0.6
extended	-2.8	-2	-1.6
extension	-1.7	-0.7	-1.8
extension cord	-1.5	-0.2	-1.9
extinguisher	-1	0.8	-1.7
extra	-1.5	-0.9	-1.6
extra for	-1.2	-0.9	-1.2
eyes	2.4	3	-0.7
eyes are	2.1	2.1	-0.8
f		-2.4	0.6
faint	3.1	2.9	-2.2	gas
fall	-3.2	-4	-1.9
fall out	-3.1	-3.1	-2.1
fallo	-1.5	-1.5	-1.2
falsa	-3.2	-2.8	-2.8
falsa alarma	-3.2	-2.8	-2.8
false	-3.4	-2.5	-2
false alarm	-3.4	-2.5	-2
falta	-4.1	-2.5	-3
families	3.7	-1.9	-1
fan	-2.8	1	-2.4	electric
fan $	2.8	4	-2.5	electric
fan hung	-1	-0.9	-0.5
fan in	-3.2	-4.1	-2.5
fan install	-2.9	-3.2	-2.6
fan is	1.1	0.6	-2
fan loud	-1.2	-2.4	-0.8
fan remote	-3.1	-2.4	-0.9
fan wobbles	-3.7	-3.8	-2.3
far	-3.4	-2.3	-2.2
farmacia	-2.3	-2.2	-3
farmacia $	-2.3	-2.2	-3
fascia	-0.9	-1	-0.2
fast	4.3	-3.3	-2.3
fast $	4.7	-2.7	-2.1
faucet	-4.2	-2	-3.5
faucet $	3.7	2.1	-3.3	electric
faucet ,	-3	-2.7	-2.8
faucet drip			-2
faucet drips	-3.1	-2.7	-2
faucet handle	-1.1	-4.2	-1.4
faucet in	-1.8	-2.2	-0.8
faucet loose	-2.4	-0.8	-1.2
faucet put	-2.2	-1.6	-1.1
faucet wont	-3.6	-3	-1.7
faucets	-4	-3.1	-4.1
favor	1.1	-2.1	1
favor $	1.7	-3.5	0.9
favor ya			-1.2
federal	-0.8	-1.7	-0.9
fee	-0.8	-1.8	-2.1
fee $	-0.8	-1.8	-2.1
feel	5.2	4.7	-1.6
feels	5.2	4.6	-1.4	electric
feels like	2.7	2.9
feels warm	4.1	3.7	-1.3	electric
fees			-2.5
fees $			-2.5
feet	-0.3	1	-2.5
fell	1.9	0.9	-2.2
fell in	3	-0.2	-1.3
fell off	0.6		-1.9
fell on	3.5	3.7	-1.5	wire
felt	4	4.1	-2.8
fence	-2.5	-0.4	-3.2
fence $	1.9	1.3	-3.4
fence gate	-1.9	-2	-1
fence post	0.9	0.8	-1.3
fenwick	2.1	-1.3	-1.2
fenwick $	2.1	-1.3	-1.2
feo	-1.4		-2.3
feo la	-1.6	-1.7	-1.8
ferguson	-2.6	-1.8	-2.3
ferguson ,	-1.3	-1.5	-1.9
fern	3.6	0.2	-0.6
ferncliff	0.4	0.7	-1.1
ferncliff rd	1.5	1.6	-0.4
few	-4.2	-1.8	-1.7
fil	5.3	5.8	-3.9	wire
fill	-3.8	0.3	-1.9
filled	2.7	3.6	-1
filled up	1.7	2.2	-1
filling	0.7		-2.1
filling ,	-3.3	-1.9	-1.8
filling up	3.9	2.2
filter	-6	-5.4	-3.2
filter $	-3.1	-2.6	-2.3
filter slot	-1.6	-1.9	-1.5
financing	-1.6	-1.3	-3
financing $	-1.1	-1.3	-3
find	3.5	0.6	-1	fire
find it	1.2	1.8	-0.8	fire
find the	2.4	-1.3	-1.2
fine	-1.3	-0.7	-2
fine $	-1.1	-3.2	-2.1
fine ,	1.1	-0.9	-1.7
fingers	2.8	2.1	-0.6
fingers ,	2.8	2.1	-0.6
finished	-1.6	-1.8	-0.9
fire	2.8	4.9	-2.5	fire
fire $	4.5	3.6	-2.8
fire ,	3.5	3.3	-1.4	fire
fire dept	3.8	4.3	-0.8
fire in	1.2	1.6	-0.5	fire
fire last	-1.6	1.3	-0.9
fire pit	-3.3	-2.2	-0.8
fire station	4.6	-2.4	-0.8
fireplace	-4.1	-3	-3.3
fireplace $	-2.6	-2.1	-1.9
fireplace remote	-3.5	-3.3	-1.5
fireplace wont	-3.4	-3.7	-1.3
first	-3	-2.2	-3.7
first month	-2.5	-1.8	-1.3
first thing	-0.7		-1.4
first time	-0.9	-0.5	-0.4
fish	2	1.9	-0.8
fishy	2.6	2.9	-1.6
fitch	0.3	1.8	-2.4
fittings	-1.7	-1.4	-2
five	-1.8	-1.5
fix	-4.9	-5.2	-2.9
fix it	-3.6	-3.4	-1.2
fixed	-1.7	-3	-2.2
fixed $	-4	-4.6	-4.2
fixed ,	1.4	1.4	-0.6
fixed by	-4.1	-3.1	-1.1
fixed it	-6.1	-5	-2.8
fixture	3.9	4.8	-1.8
fixture $	3.4	3.3	-1.6
fixture filled	1.7	2.2	-1
fl		2.3	-0.7
fl #	-0.5	2	-0.7
flagged	-2.1	-2.3	-1.3
flame	2.4	2.5	-1.6
flame ,	0.8	-4.3	-1.5
flame is	-1.1	-0.6	-1.2
flames	3.4	5.1	-2.3	fire
flames came	1.5	1.4	-1.9
flames coming	1.9	2	-1.6
flash	2.8	4.7	-1.6	electric
flash and	1.5	4.4	-1.2
flashes	1.2	1.4	-2.8	electric
flat	-3.7	-3.1	-1.4
flat ,	-2.4	-2.1	-0.9
flat roof	0.6	-1.5	-0.7
flats	1	2.9	-0.4
fleet	-1.3	-1.8	-1.5
flex	3.8	4	-2.4	gas
flex line	3.8	4	-2.4	gas
flexible	-3.7	-0.9	-2
flicker	-0.9	1.1	-1.8
flickering	1.5	2.1	-1.4
flickers	-2.7	-3.4	-1.5
flight	2.6	-2.7	-1.1
flipped	2.2	1.9	-1	electric
flipped the	1.8	1	-0.8	electric
flojo	-1.4	-1.2	-0.5
flojo ,	-1.4	-1.2	-0.5
flood	1.2	0.4	-2.1
flooded	6.7	-0.8	-3.3
flooded ,	2.5	-2.5	-1.1
flooded the	3.2	-2.9	-1.6
flooding	7	-4.4	-3.6
flooding $	3.4	-2.4	-3
flooding the	2.9	-2.6	-1.2
floor	2.5	-6.5	-2.4
floor $	0.5	-3.1	-2.4
floor ,	-0.2	-3.5	-1.9
floor drain	3.8	-2	-0.8
floor is	-0.9	-0.4	-1.1
floors	2.8	-2.8	-1.3
flores	2.4	-1.3	-1.1
flores $	2.4	-1.3	-1.1
flue	1.7	2.5	-0.5	carbon_monoxide
flue pipe	0.9	3.1	-0.7	carbon_monoxide
flush	2.3	-3.4	-1.4
flush $	2.1	-1.2	-1.2
flush ,	-4.2	-2.6	-1.1
flushed	-2.2	-1.5	-1.2
flushed a	-2.4	-1.1	-0.9
fm	-1.3	-2.2	-3.1
fm #	-1.3	-2.2	-3.1
foco	-1.8	1.3	-4.2	electric
foco $	0.4	3.5	-1.5
foco de	-3.3	-3.3
foco del		1.3	-1.4
foggy	-0.8	1.1
following	-2.2	-2.1	-1.3
following up	-2.2	-2.1	-1.3
fontainebleau	2.9	-1.6	-0.5
fontainebleau blvd	2.9	-1.6	-0.5
food	4.8	-1.8	-0.8
foot	1.2	-1.1	-1
foot of	1.9	-1	-1
for carbon	2	1.1	-0.9	carbon_monoxide
for contractors	-1.9	-2	-2.6
for getting	-1.1	-1.7	-1.3
for helper	-1.8	-2	-1.7
for install	-1.7	-1.4	-1.8
for new	-1.8	-2.6	-0.6
for now	-4.8	-4.6	-3.9
for roofers	-0.5	-0.5	-1.9
for seniors	-2.6	-2.1	-0.5
for small	-0.9	-0.6	-1
for someone	-1.3	-1.2	-1.2
for sub	-1.3	-1.3	-1.1
for tomorrow	-1.6	-0.7	-1.5
for trades	-2.2	-2.1	-2.3
for up			-1.6
for work	2.1	-1.7	-1.1
forever	-2.5	-2	-1.6
forever ,	-1.3	-0.9	-1
forever to	-1.8	-1.8	-1.7
forget	-2.4	-2.7	-0.8
fork	1.5	1.9	-0.7
found	-0.6	2.2	-2.8
found a	-2.8	-1.9	-1.5
found the	-3.1	-2.5	-1.4
foyer	2.4	-1.6	-1.3
free	-4.1	-3.7	-3.5
free $	-1.6	-1.8	-2.4
freezer	1.1	-5.4	-5.2
freezer at	5	-1.8	-0.8
freezer died	1.3	-1.9	-1.5
freezer down	2.9	-1.4	-1.3
freezer frosting	-3.3	-1.7	-2.2
freezer in	-3.7	-1.2	-0.7
freezing	1.1	-4.3	-2
freezing ,	0.9	-2.4	-1.5
fregadero	0.6	-2.3	-2.3
fregadero ,	3.3	-1.4	-0.9
fremont	-0.7	0.3	-0.8
frente	0.7	2.2	-1.5
freon	-3.1	-2.2	-3.4
fresh	2.2	2.7
fresh air	2.2	2.7
fri	-3.4	-3.5	-2.2
fri #	-1.4	-0.4	-0.3
fri $	-3.7	-2.3	-1.2
fri ,	1.5	-0.8	-1.5
fri after	-0.9	-1.2
fri am	-1.5	-0.9	-2.1
fri before	-2.7	-0.9	-0.5
friday	-3.9	-3.9	-4.8
friday $	-4.2	-3.8	-5.1
friday ,	-3.9	-1.2	-1
friday night	3.1	-1	-0.7
friday the	-3.6	-1.9	-1.9
fridays	-3.1	-3.4	-1.1
fridge	0.4	-2	-4.2
fridge and	4.6	1.9	-0.9
fridge died	3	-1.4	-1.9
fridge is	0.3	1.1	-1.6	electric
fridge off		-1.8	-1.5
fridge water	-1.2	-0.9	-0.8
friend	-1.5	-1.8	-3.5
friendo	3.2	3.6	-1.2
frio	2.7	-3	-2.2
frio $	3.5	-2.3	-2.2
frio de	3.1	-1.4
from behind	2.8	2.6	-1.6	fire
from ceiling	3.2	-3.6	-1.4
from lakeside			-2.4
from last	-0.8	-0.3
from outlet	3.2	1.7	-2	fire
from propane	-3.5	-3.7	-1.6
from under	4.5	-4.1	-1.3
from upstairs	2.5	0.7
from whatever			1.9
front	1.1	1.1	-3.4
front $	1	1.3
front ,	-2.3	-1.1	-1.1
front and	1.9	2.1
front desk	-1.2	-2.3	-0.7
front st	1.5	-1.7	-0.7
front yard	3.8	-2.1
frosting	-3.3	-1.7	-2.2
frosting up	-3.3	-1.7	-2.2
froze	3.7	-2.1	-2.2
froze and	3.7	-2.1	-2.2
frozen	0.9	-2.5	-2.8
frozen pipes	4.1	-1.4	-2.4
fryer	0.5	0.7	-1
frying	5.5	4.6	-1.6
ft	-3	-1	-2.7
ft ceiling	-3.7	-3	-0.9
ft ranch	-1.3	-0.8	-0.8
fuego	4.4	4.1	-1.3	fire
fuel	-1.7	-1.8	-2.1
fuerte	3.1	2.7	-1.8
fuerte a	1.7	1.4	-1.9
fuga	6.7	1.3	-4.5	gas
fuga ,	0.2	0.9	-0.9
fuga de	3.7	2.6	-1.4	gas
fuga en	2.9	-0.2	-1.2
fuga y	-3.2	-2	-1
fuite	2.9	2.3	-1.1
full	1.3	1.3	-2
full blast	3.5	-2.4	-0.5
full of	0.9	2.9	-1.1
fulton	2.2	2	-0.9
fumes	1.5	2.6	-0.7
funciona	2.5	0.9	-3.2
funciona $	0.9	-3.6	-2.1
funding	-2.9	-2.9	-2.6
fundio	-3.9	-4.6	-2.7
funny	0.6	1.1	-2.4
furnace	2.3	0.5	-4
furnace $	2.4	3.8	-2.2
furnace ,	-2.5	-0.8	-1.2
furnace closet	4.2	4	-1.1
furnace dead			-0.8
furnace filter	-4.7	-4.6	-1.4
furnace is	1.8	1.3	-1.4	carbon_monoxide
furnace just	2	1.2	-0.5
furnace keeps	1.7	-1.8	-2.2
furnace looked	-0.4	0.8	-0.3
furnace quit			-5
furnace ran	1.2	2.7
furnace room	4.4	4.3	-1.2	gas
furnace runs	-1.1	0.6	-0.9
furnace smells	1.5	1.2	-0.7
furnace tune	-3.6	-1.4	-0.6
furnace wont	2.5	-1.7	-1.2
furnaces	2.1	-1.8	-2.7
further	-1.1	-0.9	3.6
further texts			2
fuse	4.3	5.2	-2	electric
fuse box	4.1	4.2	-2	electric
fusibles	2.2	3.4	-1.8	electric
fusibles $	2.4	3.4	-1.9	electric
gable	-1.7	-1.3	-0.9
gage	1.7	1.9	-0.9
gage ave	2.8	2.6	-0.5
gal	-0.6	-1.9	-1.2
gal $	-3.1	-1.8	-1.5
gallon	-2.1	-2.3	-2.1
gallon $	-2.1	-2.3	-2.1
galones	-2.2	-1.5	-0.8
galones $	-2.1	-1.2
garage	-1.1	-1.3	-2.5
garage $	1.4		-2.6
garage ,	0.2	-0.2	-1.6
garage and	2.6	2.9	-1.5	carbon_monoxide
garage door	-1	-4.9	-2.6
garage freezer	-5.3	-3	-1
garage heater	0.6	1.2
garage light	1.5	1.3	-3.1
garage opener	-1.2	-1.1	-1.6
garage se	1.9	-0.9	-0.6
garage trips	-3.3	-2.6	-0.5
garage wont	2.9	-1.1
garaje	1.3	-0.8	-1.5
garaje no	-1.9	-1.2
garantia	-2.3	-1	-2.7
garbage	0.4	-0.2	-2.2
garbage disposal	0.6	-3.3	-2.5
garbage truck	2.3	3	-0.7	wire
garnet	2.9	0.9	-1
gas	3.6	7	-2.9	gas
gas $	4.9	4.1	-3.8	gas
gas ,	-0.4	0.6	-1.4	gas
gas and	3	2.5	-0.6
gas bill	-3	-3.2	-0.4
gas company	1.3	2.3	-0.3
gas con	2.6	2.8	-1.8	gas
gas del	3.1	3.6	-2.3	gas
gas desde	3.1	1.9	-1.3
gas detector	2.5	3.4	-2.1	gas
gas dryer	0.7	0.9	-1.2	gas
gas en	4	5.1	-2.6	gas
gas esta	2.8	2.8	-2	gas
gas fireplace		0.5	-1.5
gas furnace	-4.6	-3.9	-3.3
gas grill	-3.1	-3.8	-1.7
gas in	0.8	1.1	-0.6	gas
gas leak	2.3	2	-0.9	gas
gas line	-1.7	-1.9	-1.7
gas meter	-2.5	-2.8	-3.5
gas odor	3.8	3.8	-2.4	gas
gas para	-3.9	-3	-2.3
gas pipe	2.7	3.3	-1.3	gas
gas smell	5	3.5	-4.5	gas
gas stove	-4.4	-4.2	-2.1
gas water	-2.6	-2.8	-1.7
gas when	3.3	3.9	-0.7	gas
gas y	1.2	2.3	-0.5
gassy	5.9	5.5	-1.5	gas
gassy smell	4.1	3.2	-0.9	gas
gate	-3.6	-4.2	-5
gate at	1.5	-2.4
gate sags	-1.9	-2	-1
gave	-0.5	-1.1	2.3
gave you			2.9
gaz	3.2	4.6	-3.6	gas
gaz dans	3.1	4.2	-2	gas
generate	-0.9	-1	-1.1
generate exclusive	-0.9	-1	-1.1
generator	-2.1	-0.8	-3
generator $	1.9	1.5	-2.8
generator ,	-3.1	-1.4	-1.1
generator for	-3.7	-4.1
gente	-2.4	0.4	-3.2
gente $			-2.2
gente para	-2.7	-2.1	-2.5
get	2	0.7	0.6
get a	-0.3	0.9	-2.4
get here	2.7	-1.5	-1.2
get hot	-3.6	-2.8	-1.7
get in	2.8	-2.3	-1.9
get off		0.4	1.7
get rid	-1.8	-1.9	1.9
get the	-2	-2.2	-0.7
get to	2.6	-1.4	-0.8
get you	-2.7	-2.4	-1.5
get your	-2.7	-3.1	-2.3
gets	2.3	2.4	-1.3
gets hot	3.4	3.2	-1.6
getting	3.1	3.5	-0.4
getting back	-1.5	-2.2	-1.5
getting bigger	-2	-2.1	-0.6
getting in	0.5	-2.4	-1.5
getting really	3.1	2.6	-1.4
gfci	-4.3	-3.9	-3.2
gfci in	-2.6	-2.3	-1.4
gfci wont	-3.1	-2.9	-0.8
gfi	-1.9	-1.5	-1.3
give	1.5	-2.8	-3.6
give $			-1.1
give me	3	-2	-3.7
gives	6.8	6	-1.9	electric
gives me	5.3	5.6	-2	electric
glass	-3.4	-4.2	-2.5
glass $	-2.2	-2.8
glen	3	1.9	-1.3
glow	-0.8		-0.7
glowing	1.2	1.4	-0.9
glows	-3.3	-4.2	-2.1
go	2.9	1.7	-1.7
go ,	0.2	-2.6	-1.9
go and	2.9	-2.3
go down	4.1	-0.3	-1.4
go in	0.7	1.9	-0.9
go near	1.9	2.8
go off	1.9		-1
go outside	1.9	2.1
go over	2.4	1.6
go up	-1.4	-2.2	-0.9
goes	1.4	0.9	-1.9
goes down	1.2	-2.1	-1.1
going	1.1	0.3	-3.2	carbon_monoxide
going off	3.5	2.9	-3.2	carbon_monoxide
going out	-2.8	-1.2	-0.7
going with			-1.7
gone	2.2	-0.7	-2.1
gonna	1.9	-2.9	-2.4
good	-3.1	-1.2	-2.3
good $	-2.3	-1	-2.3
good ,	-1.5	-3.8	-2.1
good for	0.7	1.7	-1.2
good morning	0.6	-2.3	-0.8
google	-4	-3.1	-4.3
google $			-2.5
google reviews	-1.9	-1.7	-2.5
got	1.2	2.4	-1.8	electric
got #	2	-3.7	-0.8
got a	1	2	-2.2
got fixed	-3.4	-2.3	-1.4
got it	-6.2	-5.7	-1.2
got my	-1.5	-4.2	-0.7
got no	3.9	-1.4	-0.2
got ripped	1.5	1.5	-1.2	wire
got shocked	3.9	3.4	-1.7	electric
got so	1.4	1.2	-1.4	electric
got someone	-1.6	-1.7	1.4
got sticker	-1.8	-0.7
got the	-1.2	0.9	1
got zapped	2.3	1.7	-0.9
gota	2.7	-1.7	-1.3
gota de	2.7	-1.7	-1.3
gotea	-1	0.3	-2.8	electric
gotea $	-4.3	-4.4	-2.7
gotea ,	-2.5	-2.3	-0.9
gotea agua	4	5	-0.9	electric
gotea la	-3.6	-4.4	-1.7
gotea mucho	3.8	-3.8	-2
gotea poquito	-3.3	-3.8	-1.9
gotea un	-1.5	-1.7	-1
goteando	1	1.8	-1.7
gotear	-4.8	-3.7	-2
gotear la	-4.4	-3.6	-2
gotera	1.1	-3.8	-1.7
goteras	1.6	-1.1	-2.1
gotta	3.4	-1.4	-1.1
gotta get	3.4	-1.4	-1.1
goutte	-2.6	-1.9	-2.5
goutte ,	-2.6	-1.9	-2.5
grab	-4.8	-3.7	-2
grab bar	-4	-3	-2
grabbed	2.6	3	-0.9
grabbed the	2.6	3	-0.9
gracias	-4.7	-4.4	-4.7
gracias $	-4.1	-3.9	-3.6
gracias de	-1.1	-1.2	-1.2
grados	2.1	-2.2	-1.9
grados $	3	-1.7
grand	2.6	-2.4
grand of	2.8	-2.2
grande		0.2	-2
grandma	4.7	-0.7	-1.8
grandma has	3.6	0.9	-1.8
grandma is	3.1	-2.3	-1.6
gratis	-2.2	-2.1	-2.7
gratis $	-2.2	-2.1	-2.7
grave	1.5	-4.6	-2.1
grave ,	-2.9	-1.6	-1.5
gray	1.3	2.5	-0.3
great	-4	-3	-1.2
great $	-1.6	-1.4	-1.2
great ,	-2.4	-2.5	-0.7
grill	-3.7	-3.8	-1.6
grill hookup	-2.4	-2.7	-1.7
gris	2.7	3
gristmill	-0.4	-0.7	-0.6
gristmill rd	-0.4	-0.7	-0.6
gross	1.4	-1.4	-1
ground	2.4	2.2	-2.2	wire
guarderia	5.5	-3.4	-4
guess	1.6	-1.9	-0.2
guest	-0.3	1.7	-1.4
guest bath	-2.7	-3.2	-1.1
guests		-3.3	-1
gurgles	-2.7	-2.6	-2.1
gushing	5.6	-3.4	-4.3
gustaria	-2.1	-1.2	-1.6
gutter	-3.9	-2.7	-3.7
gutter $	-3.1	-3
gutter ,			-1
gutters	-3.6	-3.1	-3.6
gutters $	-1.2	-1.3	-3.1
gutters overflow	-2.3	-1.2	-1.4
guy	0.7	0.8	-0.9	gas
guy $	-3.7	-2.9	-5.5
guy ,	-2.1	-1.8	2.1
guy came	2.8	2.2	-0.6
guys	-3.1	-1.8	-3.4
guys looking	-2.1	-1	-1.3
gym	0.4	-2.2	-1.3
habla	-5.9	-2.6	-2.8
habla $	-1.7	-1.8	-2.4
hablan	-3	-1.3	-3.9
hablar	-2.5	-2	-2.6
hablar a	-1.5	-1.8	-2
hace		-0.4	-4.3
hace #	2.1	-1.4	-1.7
hace bip	-3	-3	-0.5
hace falta	-2.3	-1.4	-2.8
hace frio	3.2	-2.1	-2.5
hace mucho	1.6	-1.2	-0.9
hace ruido	-2.1	-0.6	-1.8
hace un	1.9	1.7	-1.9
hacemos			-3.3
hacen	-2	-2	-2.4
haciendo	0.9	0.5	-2.5
haga	-2.4	-1.9	-2.2
hago	1.1	2	0.3
hago $	2.1	2.7	-1.3
hail	-3.3	-3.1	-2.2
hair	1.9	0.8	-1.5
hair dryer	-1.5	-1.6	-0.8
half	-0.7		-1.6
half a	-2.2	-1.8	-1.3
half my	2	-1.8	-1.8
half of	2.7	2.3	-0.3
half open	-2.9	-1.9	-0.3
half our	3.1	-1	-0.7
half the	-0.8	-1	-1.1
halfway	-0.6	-0.7	-2.2
hall	2.9	-1	-1.8
hall $		-3	-2.4
hallway	3.1	3.2	-1.6
hallway $	1.8	2.9	-2.2
hallway ,		1.3	-0.9
hallway carpet	1.9	-3	-0.9
halsted	0.5	1.9	-0.6
halsted ct	-0.7	1	-0.7
hammer	-4.1	-2.8	-1.4
hand	4.1	4	-2.3	electric
hand $	1.7	1.1	-1.7
hand ,			-0.7
hand in	3.3	3.3	-2.6
hand on	1.4	2	-0.5
handle		0.6	-1.7	electric
handle $	3.6	2.9	-1.8	electric
handle ,	-1.5	-1.9	-0.8
handle broke	-3.5	-1.9	-0.6
handle is	-2.8	-3.1	-0.7
handle snapped	1.1	-1.6	-0.5
handler	2.8	3.9
handles	-1.6	-1.9	-2
handrail	-3.7	-3.8
hands	-3.5	-3.4	-2.2
hands $	-3.4	-3.4	-1.9
handyman	2.3	-3.6	-2.8
hang	-4.1	-2.9	-2.7
hang a	-3	-2.5	-2.8
hanging	1.3	3.2	-2	wire
hanging $	0.3	0.7	-1.6
hanging by	-0.7	-1	-1.1
hanging out	2.3	2.6	-2.4	electric
harbour	-2.7	-1.9	-1.9
hard		-0.4	-2.2
hard ,	-2.9	-3	-0.9
hardwired	-2.8	-2.6	-1.1
hardwired ,	-2.3	-3.1	-1.2
hardwood	0.2	-2.5	-2.6
hardwood ,	0.2	-2.5	-2.6
hart	-1.9	-1.4	-1.6
hart ,	-1.9	-1.4	-1.6
harvest	-0.5	0.8	-3
has no	1.6	-2.2	-2
has water		3.5	-2.2	electric
hasta	-2.2	-0.4	-2.4
hasta las	-4	-2.4	-2.3
haul	-1.9	-1.7	-3.2
have any	3	-0.9	-2.6
have clients	3.2	-1	-1.7
have no	4.3	0.9	-2
have someone	1.6	1.8	-1.5
hay agua	4.1	-1.6	-2.5
hay cables	3.1	3.4	-1.9
hay calefaccion	3.8	-2.1	-2.6
hay corriente	2.6	1.4	-1.2
hay fuga	3.1	4.2	-1.3	gas
hay luz	1.8	0.8	-2.8	medical
hay olor	2.2	1.6	-1.4	gas
hay prisa	-3.1	-1.6	-1.1
hay trabajo	-1.6	-1.3	-2.2
haze	3.3	3.9	-0.9
haze in	2.8	3.4
head	3.1	2	-1	carbon_monoxide
head ,	1.5	0.7
head hurts	1.2	1.6	-1.3	carbon_monoxide
headache	-1.3	0.3	-0.9
headaches	4.3	3.9	-2	carbon_monoxide
headaches ,	1.1	2.1
headaches and	2.8	2.5	-1.3	carbon_monoxide
hear	4	3.2	1.9	gas
hear a	3	1.8	-1.4
hear frying	2.3	2.3
hear it		1.5	-0.7
heard	-0.5	0.5	-3
heat	3.1	-3.6	-3.6
heat $	3.1	-4.1	-3.5
heat ,	3.2	-3	-1.7
heat and	2.7	-1.1	-0.7
heat but	-4.6	-2.7	-1.4
heat came	-2.6	-1.7
heat for	3.7	-2.2	-1.9
heat in	-4	-1.7	-2.8
heat is	-1.4	-2.3	-1.6
heat n	3.9	-1.1	-0.5
heat pump	-2.1	0.8	-1
heat since	2.8	-1.5
heat up		-2.5	-1.8
heat went	1.6	-2.6	-2
heat works	-2.6	-1.4	-1.2
heater	1.9	2.1	-2.6
heater $	-0.4	1.7	-1.2
heater ,	-1	-0.2	-1.3
heater and	-0.3	1.5	-2.3
heater burst	4.4	-3.8	-1.4
heater closet	5	3.8	-0.3
heater in	0.8	2.2	-1.5
heater is	2	-0.7	-0.6
heater leaking	4.4	-2.2	-0.8
heater let	4.9	-3	-1.1
heater not	2.6	-4.9	-3.8
heater pilot	-3.8	-3.3	-1.7
heater quit	-2.8	-4.1	-0.9
heater smells	0.9	0.4	-1.4
heater that	3	2	-0.5
heater was	1.7	1.8	-1.5
heaters	-2.2	-2.2	-4
heating		-1.2	-3.7
heating ,	-0.7	-3.1	-3.1
heats	3.4	-1.8	-3.5
heats out	4.3	-1.8	-3.5
heavy	0.6	-1.4	-1.2
hello	-1.7	-3.5	-3.6
hello ,	-1.7	-1	-0.9
hello business	-0.9	-0.8	-0.7
hello i	1.3	-2.5	-0.4
hello sir	-1.2	-0.7	-1.2
help	3.5	-3.3	-3.9
help $	2.6	-1.6	-1.8
help ,	-3.7	-0.9	-0.7
help with	-2.7	-1.4	-1
helper	-2.4	-2.4	-1.7
helper $	-2	-1.9	-1.7
helpers	-1.8	-1.7	-1.9
hemlock	3.4	-1.7	-1.3
here	1.8	-0.8	-2.3
here $	1	-0.2	-3.2
here ,	2.8	0.9	-1.2
here all	-0.4	-1.2	-2.8
here and	2.7	2	-2.1
here so	0.2	1.1	-2.3
here this	2.9	-4.1
here today	2.4	-2.3	-1.8
hermano	0.2	1.4	-2.4
heron	1.4	1	-0.9
heron way	2	-1.7	-0.4
herramienta	-3.4	-1.5	-2
herramienta $	-1.7	-0.9	-1.4
hes	0.9	2.1	-1
hey	-1.6		-1.8
hey its	-2.3	-2.4	-1.9
hey man	-1.4	-1.9	-0.7
hi	-1	-0.5	-2.5
hi ,	-2.7	-1.9	-2.4
hi im	1.7	-2.5	-1.8
hi so	1.2	-2.3	-0.3
hi this		0.8	-2.5
hialeah	-1.3	-1.5	-0.7
hide	-2.5	-2.8
hide the	-2.5	-2.8
high	-0.7	2.5	-0.7
hijo	-0.2	0.2	-3.5
hijo ,	1.2	-1.5	-0.4
hijo se	3.2	1.2	-1.2
hill	0.6		-1
hill ,	0.7	-1.3	-0.6
hill ave		-2.5	-1
himself	2.6	-1.6	-1.7
himself in	2.6	-1.6	-1.7
hire	-2.7	-2.4	-2.5
hired	-1.5	-1.5	1.4
hiring	-3.7	-3.1	-4
hiring $	-2.6	-2.6	-3
hirviendo	3.6	3.3	-1.5
hiss	-0.2	1.1	-1.4
hisses	1.4	1.9	-2.4
hissing	0.7	1.5	-2.2	gas
hissing and	2.7	-1.6
hissing by	4.8	3.3	-1.6	gas
hit	5.8	5.3	-2.1	gas
hit the	4.4	3.8	-1.4
hitting	0.4	-2.9	2.6
hoa	-2.3	-0.3	-0.2
hobart	-2.4		-1.2
hola	-2.2	-2.4	-3.7
hold	0.7	1	-3
hold off	-2.9	-2.5	-2.8
holding	1.9	-0.8	-2.2
hole	1.4	1.2	-1.8
hole in	1.5	-4.5	-1.7
hollow	1.9	2.7	-0.4
hollow ,	1.6	1.3	-0.3
hollow rd		1.2	-0.4
home	1.1	1.9	-3.3	medical
home $	1.9		-1.8
home ,	3.2	-1.4	-1.1
home all	0.3		-2.1
home dialysis	3.6	3.2	-0.5
home monday		-2.1	-0.5
home oxygen	2.3	3.5	-1.7	medical
homeowners	-0.9	-0.6	-2.1
hood	-2.2		-1.1
hood vent	-3.2	-3.1	-1
hooked	0.2	2.2	-1.2
hooked up	0.2	2.2	-1.2
hookup	-2.2	-1.5	-1.7
hookup came	2.3	4.2	-1.5
hope	-1.5	-2.5	-1.4
hora	-4.6	-3.7	-3.3
hormigueo	2.8	2.7	-1.4
hornilla	-1.8	-1.7	-0.5
horno	-1.5		-3.1
hose	1.3	-1.5	-2.2
hose bib	-1.3	-2.6	-2.1
hose popped	2.8	-4	-1.3
hospital	-2.5	-1.9	-1.8
hot	0.8	2.2	-2.5	electric
hot $		1.5	-2.4	electric
hot ,		-0.7	-1.2
hot air	3.3	-3.6	-3.1
hot and	2	2.5	-1.8
hot it	3.2	2	-1.4	electric
hot plastic	3.7	2.9	-1.8	fire
hot to	4.5	3.9	-1.4	electric
hot tub	-2.1		-1.8
hot water	-1.7	-5.6	-1.7
hot wires	2.3	1.9	-0.6
hour	2.9	3.3	-1.1
hour ago	2.8	2.9	-1
hours	1.9	2.3	-1.8
hours $			-1.8
house	2	0.8	-3.4	wire
house #	1	-1.8	-1.2
house $	3.5	0.3	-3.3	wire
house ,	-2.6	-3.1	-1.2
house and	4.3	-1.1	-1.2
house at	2.5	-1.8	-1
house by	2.5	2.9	-0.9	wire
house fan	-4.6	-4.3	-1.5
house generator	-2.7	-1.8
house had	-2.2	-2.1
house has	2.9	0.5	-0.9
house is	1.7	-0.7	-2.8
house its		0.7	-0.3
house lost	2.4	2.3	-0.8
house on	-4.4	-4.2	-3.2
house rd	-1.3	-0.9	-0.3
house smells	3.3	4	-0.8	gas
house was		-2.4	-2.2
house went	3.1	2.1	-0.3
house wont	-0.3	-2.4
how	-1.7	-3.9	-1.7
how about	-3.6	-0.9	-1.2
how do	-2.2	-2.3
how long	-0.2	-2.2	-3.5
how much	-2.3	-2.3	-1.9
hoy	8.6	0.7	-2.9
hoy $	3.5	1.3	-1.9
hoy en	3	-1.5	-1.9
hoy por	3.5	-2	-2
hoy si	2.7	0.8	-0.7
hr	-1.3	-1.3	-1.3
hrs	1	1.6	-1.5
hubby	-3.3	-1.7	-2.2
hubo	2.9	3.4	-0.8	fire
hubo un	0.5	2.2	-0.9
huele	1.5	4.6	-2.7	gas
huele $	2.9	2.5	-0.6
huele a	2.4	3.5	-2.5
huele bien	2.6	1.6	-0.2
huele feo	-2.1	-0.7	-2.6
huevo	1.5	2.1	-0.9	gas
huevo podrido	3.3	2.8	-0.9	gas
humedad	-5.6	-4.5	-2.5
humedad el	-3.7	-3.3
humidifier	-3.2	-2.6	-1.2
humito	3.9	3	-1.4
humito del	3.5	3.3
humming	3	3.2	-2.2	electric
humming loud	2.8	2.9	-0.6
humo	4.5	6.4	-3.6	fire
humo $	3.3	4.5	-2.8	fire
humo de	2.8	3.9	-1.3	fire
humo del	2.4	2.1	-1.4
hums		-3.7	-2.5
hums $	-0.2	0.9	-2
hung	-3.6	-3	-2.4
hung $	-3.6	-3.1	-2.5
hurry	-0.6	-0.3	-3.8
hurry $	-3.9	-2.7	-3.1
hurry ,	1.4	-1.5	-0.7
hurts	2.7	3.2	-1.3	carbon_monoxide
hurts $	2.5	2.9
husband	0.2	2.1	-2.4	medical
husband is	0.5	1.8	-1.4	medical
husband tried	-1.6	-1.1	-1.1
hvac	0.7	1.3	-2.9
hwy	-0.4	-0.8	-1.2
hwy #	-2.6	0.2	-1.2
hwy ,	-0.7	-0.6	-1
i aint	-3.6	-3.6	-1.1
i bought	-1.1	-1.6	-1.2
i call	-2	-3.8
i called	-2.7	-3.3	-1.4
i can	2.2	0.5	-2.2
i cant	1		-4.1
i did	1.9	-0.4	0.5
i didnt	0.5	-2.9	-2.7
i do	0.5	1.7	0.7
i dont	-3.5	-2.8	0.9
i drive	-3.6	-2.5	-1.1
i drop	-1.8	-1.9	-2.8
i flipped	2.2	1.9	-1	electric
i get	-0.2	0.8	0.5	electric
i go	2.5	1.4	-0.7
i got	-0.3	-0.9	-1.8
i gotta	3.4	-1.4	-1.1
i guess	1.6	-1.9	-0.2
i hear	2.4	3.1	-1.5
i just	-1.2	-1.6	-2.5
i keep	2.8	-3.8	-0.5
i know	1.7	1.7	-0.5
i live	-2.4	-1.9	-1.4
i need	0.3	-3.7	-1.7
i never	-2.3	-2.9	2
i opened	2.6	1.5	-1.7
i plug		0.6	-0.8	electric
i plugged	2.4	2.6	-1.7	electric
i pulled	1.1	1.1	-0.2
i rent	-1.6	-1.4	-2.1
i run	-2	-2.3	-1.1
i said	-4.6	-3.6	2.6
i saw	2	1.3	-1.8
i see	0.5	1.4	-0.7
i send	-2.8	-1.8	-2.6
i sleep	1.3	-1.4	-0.9
i smell	4.7	4.9	-0.8	gas
i think	0.3		-2.5
i touch	2.8	3.6	-1.6	electric
i touched	2.3	2.4	-1.7	electric
i turned	3.2	3.1	-0.8
i want	-3.8	-1.7	0.3
i will	1.2	-1.2	1.9
i work	-4.1	-1.5	-1.5
i would	-2.6	-1.1	1.8
ice	2	-2.8	-2.1
ice cold	2.5	-1.6	-1.1
ice cream	2.9	-1.5	-1.2
ice maker	-4.6	-2.6	-2.9
id	-2.8	-2.9	0.8
id like	-2.6	-2.8	1.2
ideal	-1.5	-1.2	-0.5
idk	2.8	0.9	-1.4
idk ,	1.2	1.1	-1.8
if	1.1	-1.2	0.2
if i	-3.1	-2.6	-1.2
if possible	3.5	-2.4	-2.2
if the	-3.1	-2.7	-1.8
if u	-1.6	-1.6	-1.3
if you	-0.6	-1.9	1.5
iglesia	-1.4	-1.4	-1.8
iglesia ,	-1.4	-1.4	-1.8
igniter		0.4	-1
ignitor	-3.5	-1.8	-2
ignore	-2.2	-1.9	-3.6
ill			-2.3
im calling	-2.6	-1.2	-1.2
im free	-1.6	-2	-2.7
im good	-3	-2.9	-2.5
im here	-1.1	1.7	-3.1
im home	-0.2	0.4	-2.7
im not	-0.8	-0.6
im off	-3	-3.2	-4.4
im scared	1.8	1.4	-1.1
in attic	-1	2.3	-0.8
in back	-0.3	0.7	-0.4
in basement	-1.1	-5.2	-2.2
in bath	-1.5	-3	-2.1
in bathroom	2.6	1.5	-1.3
in bedroom	0.3		-1.6
in both	1.6	-2	-1.1
in class	-1.6	-0.6	-2
in cooler	1.8	-1.9	-1.7
in den	-0.7	-0.6	-0.7
in freezer	2.9	-1.4	-1.3
in front	3.2	3	-0.4
in garage	3.1	-0.8	-0.9
in hallway	1.7	1.2	-1.2
in here	4	0.2	-1.5
in june	-1.5	-1.3	-0.8
in kitchen	-5.5	-3.7	-3.4
in last	-2	-1.3	-1.6
in law	-1.5	-0.5	-2.4
in living	-2.6	1.2	-1.6
in one	-3.8	-1	-1.1
in roof	2.8	-3.5	-0.8
in shower	-2.4	-0.7	-1.1
in sunroom	-3.2	-1.1	-2.2
in thru	-1.9	-4	-0.8
in two	-1.9	-0.3	-2.5
in whole	4.1	-3	-1.4
in yard	-2.8	-2.6	-2.3
incendio	-0.6	1.6	-1.5
inch		1.6	-1.7
inches	4.2	1.4	-1.2
inches of	2.7	2.1	-1.6
incorrecto	-1.4	-1.4	-3.8
incorrecto $	-1.4	-1.4	-3.8
indeed	-2.4	-2.4	-2.2
indeed post	-1.5	-1.2	-0.8
infant	3.8	-2.5	-2.2
info	-1.5	-1.5	2.3
info and	-1.5	-1.5	2.3
ingles	-2	0.7	-1.4
ingles ,	-2	0.7	-1.4
inodoro	-0.8	-0.3	-0.4
inside	6.3	3.3	-1.3	electric
inside $	5.7	-0.3	-2.7
inside ,	3	2.2	-0.6
inside and	4	-1.8	-0.8
inside of	1		-0.4
inside the	-0.8	2.7	-1.1
inspection	-6	-4.7	-2.1
inspection before	-1.8	-1.8	-0.9
inspection for	-4.1	-3.5	-1.9
inspector	-2.3	-4.5	-1.4
instalacion	-2.1	-1.9	-3.8
instalar	-6.3	-6	-2.4
instalar un	-3.9	-4	-1.1
instalar una	-2	-1.3
instalen	-3.9	-2.3	-2.6
install	-7.7	-6.1	-3.3
install #	-2.7	-2.2	-0.9
install $	-3.6	-3.1	-2.6
install ,	-3.2	-3.9	-1.8
install a	-2	-1.7	-1.4
install quote	-1.7	-1.2	-2.5
installed	-4.2	-3.8	-2.4
installed $	-3.1	-1.8	-2.1
installed ,	-2	-1.2	-2.4
instead	-2.8	-1.8	-4
instead $	-2.8	-1.8	-2.9
insulated	-2.8	-2	-1.2
insulated $	-2.5	-1.5
insulation	-1.9	-0.5	-1.8
insulin	6.5	-3.7	-3.9
insulin in	4.5	-1.4
insulina	3.9	-2	-1.5
insulina de	3.4	-1.9	-1.3
insurance	-2.7	-1.9	-2.8
insured	-4	-3.4	-4
interesa	-2.6	-2.4	-2.5
interesa $	-2	-1.9	-2
interested	-2.8	-2	-0.3
interested $	-2.2	-2.6	-4.4
interested ,			1.5
internet	-3.8	-3.9	-2.4
into	5.4	4	-1.5
into my	2.6	1.4	-0.7
into the	4.3	3.6	-1
inundando	4.8	-4.4	-2.1
inundando $	2.2	-2.5	-1.4
inundando el	2.7	-1.7	-1.9
inundo	5	0.5	-2
inundo el	3	3.7	-1.1
inundo la	4.2	-4.6	-2
ir	1.5	-1.1	-1.4
ir a	1.5	-1.1	-1.4
iron	1.4	-1.1	-1.4
iron ,	-1.4	-1.1	-1.6
ironwood	-1.4	-2.2	-1.5
is about		-2.1	-1.6
is all	2.3	0.3	-1.3
is almost	2.9	-1.4	-1.4
is already	-2.7	-1.6	-1.8
is arcing	3.8	4.6	-1.7	electric
is backed	2.6	-2.9	-2.2
is backing	3.9	-2.3	-2.3
is beeping	2.4	2.8	-1.2	carbon_monoxide
is better	-2.5	-1.6	-2.7
is black	1	2.2	-2.3	electric
is blocked	3.3	1.2	-1.7
is brent	-2.9	-1.8	-1
is bubbling	0.2	2.2
is bulging	2.2	-2.7	-1.4
is burning	1.7	3.6	-1.5	fire
is buzzing	3.6	2.4	-2.2	electric
is clean	-0.6	-0.9	-0.4
is clogged			-1.8
is coming	4.8	3.1	-1.2
is cool	-3.5	-1.5	-1.1
is crooked	0.4	-2.4	-1.5
is dark	2.4	-1.7	-1.3
is dead	5.9	-0.3	-2
is down	1.4	2.6	-1.1
is dribbling	3.1	3.7
is dripping	4.4	2.8	-1.5	electric
is expired	-2.6	-2.9	-0.5
is filling	4.1
is fine	-1.5	-2.4	-2.5
is flooding	1.8	-2.6	-1.4
is full	3.6	4.3	-0.4
is going	1.9	-2.8	-0.9
is gone	3.6	-1.5	-1.1
is good	-1.3		-1.5
is hanging	2.7	3	-0.6	wire
is hissing	2.7	-1.6
is home	-4.5	-5	-2.5
is hot	5.5	4	-2	electric
is humming	3.3	2.8	-0.9	electric
is inside	2.6	-1.8	-1.2
is laying	1.5	2.1	-0.7
is leaking	3.6	0.8	-2
is leaning	1	1.2	-2
is loose	-4.6	-4.6	-2.4
is loud	-2.3	-2.9	-2.2
is louder	-3.5	-1.2	-0.7
is making	5.4	4.5	-1.6
is melted	2.8	2.3	-0.9	electric
is noisy	-2.6	-2.4	-2.2
is not	3.4	-3.9	-2.5
is off	-2.5	-5.4	-2.8
is old	-3.1	-2.7	-1.8
is out	6.9	1	-4.9	medical
is outside	-0.6	0.7	-0.6
is overflowing	3.9	-2.7	-1.7
is perfect		-1.8	-2.2
is running	2.3	1.8	-0.7
is sagging	2	-3
is screaming	3.3	3.1	-0.2
is sending	-3	-2.4	-3.4
is shooting	1.6	-3.7	-1.8
is sizzling	2	2.3	-2.3
is slow	-2	-2.6	-2.3
is smoking	4.7	5.2	-2.2	fire
is soaked	2.6	-3.1	-0.8
is soup	2.3	-0.7
is spraying	3.5	-2.4
is stone	2.6	-1.9	-1.1
is stopped	2.1	-1.2	-0.6
is stuck		-3.5	-2.1
is too	3.3	2.7	-1.2	electric
is trapped	4.4	-3.4	-1
is warm	-0.7	2.2	-1.4	electric
is wet	-3.8	0.4	-1.3
is wide		-0.8	-0.2
is yelling	3.6	4.6
is yellow	-1.1	-0.6	-1.2
isnt		-6.3	-4.4
isnt cooling	0.6	-0.8	-0.7
isnt working	4.9	-2.5	-1.1
it anymore	-1.8	-1.2	-4.2
it checked	-3	-1.9	-3.1
it done	-3.1	-2.9	-3.1
it fixed	1.9	2.1	1.6
it going	-3	-2.9	-3.1
it hissing	2.4	2.5	-1.1
it installed	-0.6	-0.6	-0.7
it just	-1.4	1.3	-0.9
it melted	1.4	1.2	-1.4	electric
it moved	-1.2	-2
it myself	-0.2	0.4	-1.1
it normal	2.1	1.9	-1.2
it now	-1.9	0.4	-0.8
it off	1.5	2.2	1.3
it ok	-0.9	0.5	-0.8
it out	-1.7	1.7	-6.1	fire
it quit			-1.6
it rains	-5.8	-5	-1.7
it says	3.3	2.8	-0.7
it smells	6.1	5.2	-1.4
it still	-0.2	0.4	-1
it stinks	3.7	3.8	-1.2	gas
it up	-4.1	-3.5	-1.8
it wont	-1.8	-2.8
it worse	-1.6	-1.1	-1.1
its all	-0.5	-2.5	-0.2
its back	1.2	1.5	-1
its battery	2.1	3
its blowing	3.4	3.6	-1.8	gas
its buzzing	2.5	2	-0.9
its fine	-1.4	-2.3
its flooding	3.2	-2.3	-2.9
its hot	3.9	1.5	-1.6
its laying	3.3	2.9	-0.6
its like	-2.6	-3.8	-0.9
its out	4	3.9	-1.2	fire
its own	-2.8	-1.7	-1.7
its pouring	3.8	-3.3	-1.3
its raining	3.5	-0.7	-1.9
its running	3.1	0.9	-0.4
its slow	2.4	-1.3	-0.8
its spewing	2.9	3.3	-1.7	gas
its still	2.8	-5.4	-0.5
its too	-0.3	1.5
its track	2	-1.1	-0.9
its up	2.4	-3.4	-0.2
its urgent	6.2	-2.6	-2.4
its whistling	2.9	2.7	-0.7	gas
its wires	0.6	0.6	-0.7
its working	-4.5	-2.7	-4.3
itself	-3.1	0.3	-2.5
itself $	-3.8	-3.5	-2.9
ives	-2	-1.6	-0.9
ives $	-2	-1.6	-0.9
jala	-3.5	-3.4	-4
jala ,	-0.6	-1.2
jale	-3.7	-3	-3.6
jale ,			-0.9
jale para	-2.6	-2	-2.7
jamaica	1.9	-1.1	-0.6
jammed	3.5	-1.4	-2.1
jammed $	2.6	-0.8	-0.7
jammed ,	-2.4	-2.8	-1.8
jardin	0.9	1.3	-1
job	-5.3	-3.3	-0.7
job $	-1	-1	-2.3
job ,	-3	-1.9	-1.2
job done			-1
job for	-2.4	-2.2	-2.8
job is	-1.5	-1.9	1.4
jobs	-3.6	-1.9	-3.5
jolt	4.6	4.6	-2.7	electric
journeyman	-1.8	-1.7	-1.5
journeyman looking	-1.4	-1.4	-1.8
juan	-0.3	-2.1	-2.2
juan $	-0.3	-2.1	-2.2
jueves	-5.4	-3.9	-3.4
jueves $	-2.5	-2	-2.3
jueves a	-2.5	-2.9	-3.3
jueves antes	-2.5	-0.9	-1.4
jueves despues	-1.2	-1.5	-0.4
jueves o	-2.3	-1.5	-1.4
jueves por	-1.7	-1.1	-1.1
jumped	0.7		-0.7
june	-1.5	-1.3	-0.8
june $	-1.5	-1.3	-0.8
juniper	1.2	-2	-0.7
junto	2.5	3.5	-1.6
just	0.9	-0.6	-2.6
just a	-3.3	-4.3	-1.2
just bought	-0.7	-0.4	-0.4
just do	-1	-1.5	-3.9
just fell	2.3	-3.9	-1.1
just finished	-0.9	-1.6	-1
just got	-2.9	-2	-2.4
just had	1.3	-3.7	-0.7
just left	3.1	2.9	-0.5
just needed			-1.3
just needs	-1.7	-0.5	-0.5
just now	3.1	1.8	-0.4
just quit	3.6	-2.9	-4.4
just spins	2.8	0.7	-0.9
just the	-3.6	-2.8	-1.3
just want	-3.6	-1.8	-3.4
just went	2.4	4.1	-0.2
k	-3.4	-3.2	-3.5
k $	-3.4	-3.2	-3.5
kedzie	1.6	0.6	-1.1
kedzie $	3	1	-1.4
keep		0.9	-1.2
keep my	3.9	2.1	-0.7
keep up	-4.2	-2.7	-1.1
keeps	3.5	2.1	-2.3
keeps coming	2.8	1
keeps going	-1.2	0.3	-1
keeps running	-3.1	-2.5	-1.3
keeps shutting	2	-3	-2.5
keeps tripping	4.1	0.8	-1.9	medical
kenmore	-4.6	-0.9	-1.9
key	-3.3	-0.3	-3
key is			-2.7
keypad	-2	-1.6	-1.9
kick	2.8	-1.8	-1.3
kick on	2.8	-1.8	-1.3
kicked	0.4	2	-1.2	carbon_monoxide
kicked on	2.2	3	-0.8	carbon_monoxide
kicking	2.9	-4.6	-1.9
kicks	0.2	0.2	-1.5
kicks on	0.2	0.2	-1.5
kid	2.6	3.3	-1.7
kid got	3.3	2.9	-1.4	electric
kids	2.7	1.7	-2.9	carbon_monoxide
kids $	2.7	1.7
kids ,	3	-2.4	-1.9
kids are	4.9	2.6	-1.4
kids in	2.4	2.7
kimball	2.2	-1.3	-0.9
kind	3.9	2	-1
kind of	2.5	-0.6	-1.1
kings	-0.4	-0.6	-0.5
kings hwy	-0.4	-0.6	-0.5
kirby	-2.8	-2	-1.8
kitchen	3.9	1.9	-2.7
kitchen $	0.9	-3.7	-3.7
kitchen ,	-1.2	-6.5	-1.4
kitchen ceiling	2.6	1.7	-0.5
kitchen drain	2	-1.5	-0.6
kitchen faucet	-0.2	0.8	-1.2
kitchen flooded	2.5	-2.5	-1.1
kitchen is	2.7	3.7	-2.6
kitchen light	3.2	5.1	-1.1	electric
kitchen reeks	2	2.9	-1.3
kitchen sink	-0.8	-1.1	-1.7
kitchen smells	3.9	3.2	-1.4
kitchen tap	-1.6	-1	-0.7
knee	2.7	0.6	-0.6
knob	1.2	1.6	-2.6
knob and	-2.4	-2.4
knob broke		0.3	-1.5
knob off	1.9	3.1	-1.7
knobs	3.3	3.1	-2.1	gas
knock	-2.7	-2.5	0.7
knocked	4.2	0.3	-1.7
knocked me	3.6	3.8	-1.3
know		1	-5
know any			-2.7
know the	2.6	2.2	-0.6
kostner	-0.5	-2.2	-1.6
kostner $		-2	-1.6
la alarma	2.2	2.1	-1.5	carbon_monoxide
la alfombra	3	-2.1	-2.5
la arreglaron	-1.4	-1.4	-0.4
la bomba	0.3	-1.6	-2.2
la cabeza	2.6	2.9	-1.6
la caja	3.7	5.1	-2.2	electric
la calefa	2.5	2.1
la calefaccion	4.3	-0.3	-2.5
la calle	1.4	2	-2.5	wire
la cama	3.1		-1.2
la carne	2.1	-1.1	-1
la carniceria	1.5	-2.3	-2.3
la casa	1.8	0.5	-3.8
la chimenea	-2.9	-2.7	-1.9
la cita	-2.6	-1.7	-3
la clinica	-2	-1.2	-1.5
la cochera	1.4	-1.4	-1.5
la cocina	-0.4	0.5	-2.8
la coladera	-1.3	-3.5	-1.7
la compania	-2.6	-2.5	-3.1
la consola	-0.9	-0.7	-0.6
la cosita	2.5	3.1
la entrada	0.3	0.4
la estufa	2.3	3.6	-3.6	gas
la farmacia	-2.3	-2.2	-3
la iglesia	-1.4	-1.4	-1.8
la instalacion	2.1	1.9	-2.6
la insulina	3.9	-2	-1.5
la lampara	3.4	4.4	-0.9	electric
la lavadora	0.4	0.9	-4	electric
la lavanderia	2	2.1
la linea	-2	-2.2	-1.5
la lista	-2.8	-2.5	3.9
la llave	1.2	1.6	-2.6	electric
la luz	1.3	3.4	-2
la manana	-4.1	-2.1	-2.5
la manguera	0.9	0.3	-1.6	gas
la manija	2.9	2.6	-1.1
la mano	3.1	3.4	-1.5
la maquina	4.1	4.5	-1.9	medical
la mitad	-3.2	-2.7	-2.1
la nevera	2.4	-1.2	-1.1
la noche	-1.8	0.7	-1.1
la otra	-2.3	-1.5	-1
la pala	2.6	2.8	-1.8	gas
la pared	3.7	2.7	-2.7
la perilla	0.4	2.5	-2.1	gas
la pila	-4.6	-2.8	-3
la prise	2.5	2.4	-4.6
la proxima		-1.6	-1.6
la puedo	2.6		-0.9
la puerta	1.1	-2.2	-3.9
la refri		1.7	-1.2
la regadera	0.6	1.6	-3.2	electric
la reja	2.3	2.2
la ropa	0.8	1.8	-1.1
la sala	2	-0.6	-2.3
la secadora	0.7	2.5	-3.3
la segunda	-2.6	-1.9	-3.2
la senora	0.2	1.6	-1
la taqueria	1.7	1	-0.7
la tarde	0.8	-3	-2.8
la taza	-1.8	-3.4	-2
la tele	-1.2	-0.5	-2.7
la tienda	2.5	-1.7
la tina	2.9	-2.9	-2.1
la toco	3	2.9
la tuberia	4.1	1.8	-2.2
la valvula	2.8	2.8	-2	gas
la visita	-2.5	-2.2	-2
la yarda	1.8	-0.4	-0.3
ladder	3.7	3.8	-2.3	electric
ladder $	3	1.4	-1.4	electric
ladder ,	-1	-1.1	-2.2
lado	2.9	2.1	-1
lados	2.5	-3.2	-1.2
lados $	3	-2.4	-0.9
lady	0.6	1.6
lake	1.8	-2.6	-0.9
lake $	2.9	-2.3
lake rd	-1.3	-0.7	-0.6
lakeside			-2.4
lakeview	-2.4	-3.1	-2.1
lakeview dr	-2.4	-3.1	-2.1
lamar	2.2	1.1	-0.4
lamina	-0.2	-2.8	-1.8
lampara	-2.1	1	-3.9	electric
lampara $	-2.6	-3	-2.5
lampara del	3.4	4.4	-0.9	electric
landlord	-0.6	-2.4	-3.5
landlord here	2.5	-3.1	-0.2
landlord sent	-3.3	-2.7	-1.8
landlord wont			-0.6
lane	1.5	2	-0.5
lane ,	2.2	2.2	-0.6
larch	-1.1	-1.5	-2.2
larkin	-1	-3.8	-1.7
larkspur	0.4	-1.9	-1.1
larkspur ln	0.4	-1.9	-1.1
las mananas	-2.4	-2.1	-2.8
las tardes	-2.6	-2.5	-3.6
las ventanas	2.7	1.2	-0.8
last	-0.2	-1.6	-2.1
last month	-4.5	-1.7	-1.7
last night	3.7	0.2	-1.9
last nite		-0.2	-1.9
last time	-2.4	-2	-2.1
last week	-3.2	-1.8	-1.3
last year	-2.4	-4	-1.2
late	-2	-3.9	-2.1
late ,	-3	-1.8	-2
later	-2.3	-2.5	-3.1
latest	3.3	-1.3	-0.6
laundromat	2.3	-1.6	-1.3
laundry	1.9	-2.4	-1.6
laundry $	2.4	-0.5
laundry room	2.2	-0.6	-1
laundry tub	1.1	-1.4
lavabo	-0.3	1.7	-3.1
lavabo $	2.1	2.1	-1.6
lavabo ,	-4.1	-1.5	-2.1
lavabo del	-2.2	-1	-0.3
lavadora	-0.6	0.5	-3.8	electric
lavadora $	5	4.9	-2.4	electric
lavadora da	3.2	3.2	-0.9
lavadora no	-2.7	-2.8	-1.4
lavadora y	1.9	-2.3	-0.9
laval	-0.3	0.6	-2
laval $	-0.3	0.6	-2
lavamanos	3.7	2.9	-2.6
lavanderia	2	2.1
lavaplatos	0.6	-2.5	-1
law	-1.5	-0.5	-2.4
law came	-1.7	-1.5	-1
lawn	0.9	1.9
lawn $	-0.3	1.2
laying	4.6	4.7	-1.2	wire
laying in	3.2	4	-1.4	wire
laying on	2.8	2	-0.7	wire
le conseguimos	-3.2	-1.9	-2.8
le interesa	-2.6	-2.4	-2.5
le llame	-2.8	-2.7	-1.8
le mando	-1.1	-1.1	-1.8
le ofrecemos	-2	-1.7	-1.5
le pegaron	2.7	2.3	-1.7
le podemos	-2.9	-2.2	-3.1
leak	1.8	1.5	-2
leak $	3	-3.4	-3.5
leak ,	-1.9	1.1	-0.8	gas
leak above	2.7	2.5	-1.6	electric
leak at	-1.8	-0.4	-0.5
leak in	-0.6	-1	-1.1
leak inside	0.5	2.2
leak is	1.6	3.5	-0.5	electric
leak last	-1.3	-2.6
leak on	4.2	3.4	-0.7	gas
leak under	1	-4.8	-0.6
leaked	-0.4	1.1	-1.4
leaking	3.7	-0.2	-2.5
leaking $	2.5	2.3	-2.3
leaking ,	-2.6		-0.7
leaking a	-2.4	-2.6	-1
leaking all	5.6	-3.9	-0.7
leaking bad	4.6	-3.2	-1.9
leaking gas	2.4	3.2	-0.7
leaking into	3	0.3	-1.1	electric
leaking on	1.7	-2.2	-1.2
leaking onto	1.7	-2	-1.1
leaks	-6.7	-4.8	-3.2
leaks $			-1.7
leaks ,	-2.3	-1.8	-0.9
leaks a	-2.5	-2.3	-2.1
leaks at	-1.6	-1.6	-1.2
leaks when	-3.1	-2.4	-1.9
leaky	-3.8	-2.7	-3.4
leaky tub	-1.2	-0.8	-2.2
leaning	1	1.2	-2
leave	-2.9	-3.8	3.4
leave me	-1.5	-1.6	2.1
leaves	-3.2	-2.4
led	-5.2	-4.6	-2.1
left	1.5	4	-2.8
left $	0.8	0.5	-2.7
left ,	3.5	3	-0.9
left a	-3.4	-3.5	-0.6
left on	3.7	4.3
let	3.1	-2.7	-1.9
let go	2.1	-2	-1.3
let loose	4.1	-1.4	-0.5
let you	-0.6	-1.8	-1.6
letter	-1.4	-0.7	-0.9
letter for	-1.4	-0.7	-0.9
libre	-2.3	-2	-2
licensed	-4.1	-3.6	-3.5
licensed and	-2	-1.8	-1.9
licensed journeyman	-1.5	-1.5	-1.2
lift	4.4	-4.1	-2.1
lift ,	2.5	-2.2	-0.9
light	-2.4	2	-3.3	electric
light $		2.3	-1.3	electric
light ,	-3.2	-2	-1.1
light bulb	0.2	0.5	-1.3
light fixture	3.8	3.7	-1.8
light flashes	-3.7	-4.1	-1.3
light flickers	-2.7	-3.4	-1.5
light in	-3	0.5	-2.4
light is	-2	3.9	-0.5
light on	-2.2	-2.1	-3.1
light stays	-2	-3.1	-1.7
light switch	3.7	1.9	-2.2	electric
lights	2.2	2	-4.3	electric
lights $	-1.6	-1.3	-4.6
lights ,	2.1	-1.5	-1.3
lights are	1.1	-0.5	-0.8
lights flicker	-0.4	1.2	-1.9
lights out	0.7	-2.4	-2
lights went	2.6	3.4	-0.9
like	0.8	2.9	-1.4
like #	-3.4	-4.3	-1.5
like $	-3	-3.9	-2.3
like a	3.9	4.5	-0.7
like an	2.5	-1.8	-0.5
like bacon	2.5	2.2	-0.3
like burning	3.4	4.3	-1.9
like burnt	3.8	4.1	-0.9	fire
like eggs	-1.4	-0.2	-1.7
like gas	4.1	3	-1.7	gas
like hair	2.8	2.2
like hot	3.4	2.5	-1
like it	-0.6	1.6	-3.4
like natural	3	2.5	-0.6
like no	-0.9	-0.8	2.3
like rotten	-1.6		-1.4
like something	2.2	1.4	-1.9	fire
like that	-1.8	-1.2	-0.3
like the	0.7	1	-0.2
like to	-3.1	-3.2	1.1
lil	-2.5	0.2	-1.5
limb	1.4	2.1	-1.6	wire
limb took	-2.9	-1.9	-0.9
limpiar	-3.4	-2.9	-2.7
limpiar la	-1.7	-1.2	-2.4
lindbergh	-0.6	-3.2	-1.1
line	2.1	3.6	-1.4	wire
line $	0.7	1.3	1.9
line ,	-1.1	-1	-1.4
line and	1.7	2.5	-1.3	wire
line backed	2	-2.8	-1.5
line behind	0.4	1.1	-2	gas
line clogged	-0.7	-1.8	-3
line down	-1.5	0.3	-2.2	wire
line for	-3.8	-4.1	-1.2
line is	3.2	1.5	-1.5	wire
line rd	2.3	0.7	-1.2
line run	-3.9	-2.5
line to	1.8	2.6	-1.2	wire
line with	1.8	1.5	-1.3
linea	-2.5	-3.1	-1.9
linea de	-3.5	-4	-1.6
lines	4.1	4.7	-1	wire
linnaean	0.3	-2	-1.4
lint	0.6	-0.7	-1.2
list	-4.3	-3.7	5.5
list $	-3	-3.3	4.3
list ,	-1.6	-1.7	1.1
list of	-2.6	-2	-0.8
lista	-3.4	-2.9	4.7
lista $	-3.3	-2.9	4.6
listing	-0.3	-2.1	-1.8
lit	0.2	1.8	-0.8
lit on	-2	-2.8	-0.8
lit the	1.2	1.9	-1.4
little	0.5	1.9	-2.2	electric
little $	-3.7	-3.1	-2.4
little ,	-1.7	-2.7	-1.1
little in	-1.3	-2.2	-1
little orange	4.1	3.8
live	1.1	2.8	-2.6	wire
live at	-2.9	-2.9	-2.3
live in	-2.6	-2.3	-1.4
live wire	4	3.9	-2.3	wire
live with			-1.3
living	0.3	-0.7	-2
living room	0.4	-0.6	-2
llamame	2.5	-1.4	-1.2
llamar	-2.7	-2.8	-2.3
llame	-4.3	-3.2	-3.8
llame $	-2.8	-2.2	-3.4
llameme	-3	-1.5	-1.4
llamenme	2.2	1.8	-0.8
llave	1.5	1.4	-2.7	electric
llave $	-1.2	-4.4	-2.5
llave de	-0.7	-2.4	-1.1
llave del	2.8	3.2	-1.1
llave gotea			-2.1
llave y	-0.4	1.1	-1.6
llaves	4.6	-3.6	-2.1
llega	2.3	2.1	-2.9
llega a	3.8	2.5	-1.7
llegar	-1.8	-2.1	-0.7
llego	1.9	-2.6	-1.7
llego al	2.5	-2.2
llena	2.7	3.7	-1
llena de	2.7	3.7	-1
llevo	2.3	-2.2	-1.2
lloviendo	4.8	-3.8	-1.9
llueve	1.3	-0.5	-1.7
llueve ,	1.4	1	-1.3
ln	-0.5	0.4	-1.6	gas
ln $	0.8		-1.6
ln ,	-2.2	-1.7	-1.2
ln unit	1.8	1.9	-0.8
lo arreglo	-3.2	-2.8	-2.8
lo demas	-0.8	-0.9	-0.8
lo destapo			-3.4
lo haga	-2.2	-1.8	-1.8
lo mas	2.8	-2	-3.1
lo revisen	-1.5	-1	-1.7
load	-2.7	-1	-0.7
local	-4	-3.9	-5.3
lock	-2.6	-3.6	-1.9
lock stinks			-1.7
lockbox	-2.8	-2.4	-1
locked	5.7	-5.8	-4.2
locked himself	2.6	-1.6	-1.7
locked out	3.3	-4.2	-2.5
locker	3.2	1.5	-1.3
locker room	3.2	1.5	-1.3
locks	-2.4	-2.6	-2
lodi	-1.8	-1.4	-1.2
lol	-2.8	-4.6	-4.4
lol $	-2.7	-1.7	-3.4
lol ,	-0.7	-2.1	-3.5
loma	0.9	-3	-1.9
long	-1	-2.9	-2.4
long ,	2.3	-1.8	-0.7
long does	-3.3	-1.5	-1.8
longer	-4	-2.1	-1.1
longer needed	-3.8	-1.1	-3.5
look	-1.6	-1.9	-3
look $	-2.2	-1.2	-1.3
look at	-3.8	-1.8	-2.8
looked	-0.2	-0.7	-0.6
looked at	0.3	-0.6	-0.7
looking	-4.8	-3.7	-4.1
looking for	-4.3	-3.4	-3.7
looking to	-2.2	-1.8	-2
looks	1.2	2.1
loon	-1.3	-0.7	-0.6
loon lake	-1.3	-0.7	-0.6
loop	2.1	-2.1	-1.6
loose	-2.8	-2.6	-2.8
loose $	-3.1	-3.7	-2.5
loose ,	-1.1	-3.7	-1.6
loose and		-2.1
loose when	0.4	0.9
lopez	0.3	1.2	-0.5
lopez st	0.3	1.2	-0.5
los breakers	4	4.2	-2.1	electric
los cables	4	5	-2.7	wire
los carros	-1.2	-1	-0.3
los contactos	2.7	3.7	-1.6
los demas	-2	-1.4	-0.6
los dias	-1.3	-0.7	-1.5
los domingos	-2.1	-2	-2.1
los enchufes	3	3.7	-1.1
los jueves	-1.2	-0.7	-0.9
los lunes	-1.6	-0.9	-1
los martes	-2.1	-1.8	-2.2
los mensajes	-2	-1.4	1.8
los ninos	-0.2	-1.1	-2.4
los sabados		-2.2	-3
los vecinos	2.2	-0.9	-0.5
lose	1.2	-1.7	3.7
lost	2.2	1.1	-2.7	medical
lost about	-2.7	-2.3	-1
lost power	0.6	3.3	-1.2	medical
lot	-1.2	0.5	-1.4
lot #		0.7	-0.2
lot lights	-1.2	-0.9	-1
loud	1.5	2.7	-1.8	electric
loud $	-0.5	-0.8	-1.5
loud ,	-2.3	-1.9	-0.9
loud and	2.9	2.8	-0.8	electric
loud pop	2	1.5	-1.3	electric
louder	-3.5	-1.2	-0.7
louder than	-3.5	-1.2	-0.7
love	-1.7	-1.7	-1.7
love to	-1.4	-1.5	-1.7
low	-3.6		-1.8
low $	-2.2	-1.5	-1.8
low ,		1.3
low battery	0.2	-0.3	-1.1
low in	-2	-1.7	-1.7
lower	-2.8	-2.3	-2.8
lower your			-2.5
lucecitas	2.3	2.9	-1.9
luces	-2.7	-1.3	-2.4
luces led	-2.7	-1.3	-2.4
lumbre	4.5	4.9	-2.2
lumbre $	4.3	4	-1.7
lunch	-3	-2.1	-2
lundi	-3.4	-3	-3.8
lunes	-4.4	-3.1	-2.3
lunes $	-2.5	-2.1	-2.6
lunes ,	-1.3	-1.5	-1.3
lunes a	-3	-1.8	-1.7
lunes o	-2.2	-1.8	-1.2
luz	6.1	6.5	-3.1
luz $	3.4	1.2	-3.7
luz afuera	2.9	3.1	-1.1
luz del	-2.9	-2.9	-1.6
luz desde	2	-3.5	-0.7
luz en	1.1	-1	-2.1
luz esta	2.6	1.8	-0.8
luz y	5.8	6.2	-1.5	medical
lyle	2.6	-0.6	-1.6
m	-3.9	-3.4	5.5
machine	5.3	5.8	-2.8	medical
machine $	3	2.5	-1.8
machine is	1.5	3.1
mad	3	-1.6	-1.1
made	-1.7	0.2	-1
made it	-1.6	-1.1	-1.1
magnolia	-3.2	-2.8	-2.3
mail	-2.2	-1.3	-1.8
mailbox		1.1	-2.2
mailbox post	-3.2	-3.3	-1.8
main	2.7	-1.7	-2.1
main ,	2	1.1	-0.6
main break	-2.4	-2.6	-1.3
main breaker	2	-5.7	-0.8
main line	3.1	-2.5	-1.4
main panel	3.4	3.9	-1.7	electric
main st	2.3	-1.7	-0.5
main water	1.6	-2.8	-1
maintenance	-4	-3.1	-2.7
make	0.5	0.9	1.5
maker	-4.6	-2.6	-2.9
maker quit	-3.2	-1.1	-2.8
makes	-2.9		-2.5
makes a	-2.1	0.5	-1.9
making	-1.6	1.5	-2.6
making a	3.3	3.2	-0.9
mal	-2.8	-3.5	-2.5
mal $	-1.7	-1.6	-1.5
mal el	-3.8	-2.9	-2.2
mama	-0.3	-1.3	-2.6
mama usa	-1.2	-2.5	-1.4
man	-0.9	0.4	-2.4
manage	-0.4	-1.2	-1.4
manager	-0.3	1.1	-0.5
manager at	-0.3	1.1	-0.5
manana	-4	-3.6	-3.5
manana $	-5.1	-4.1	-3.6
manana ,	-1.5	-1.5	-0.5
manana antes		-2	-1
manana de	-2.7	-1.6	-1.4
manana despues	-2.5	-1.9	-1.9
manana en	-2.5	-2	-2.6
mananas	-2.4	-2.1	-2.8
mananas $	-2.4	-2.1	-2.8
mancha	-3.1	-1	-2
mancha vieja	-2.6	-0.8	-0.8
mandando	-1.3	-1.6	1.7
mandando mensajes	-1.3	-1.6	1.7
mandar	-2.7	-2.1	2
mandar mensajes	-1.5	-1.4	2
mandarme	-1	-1.7	2.3
mandarme mensajes	-0.8	-1.2	2
mande	-4.6	-2.1	1.8
manden	-2.4	-1.7	4.4
manden mas	-1.3	-0.7	2.2
manden mensajes	-2	-1.1	2.1
manden nada	-1.7	-1.3	2.6
manden textos	-1.1	-1	1.5
mando	-2	-1.7	-3.6
manejo	-3.4	-2.8	-4.1
manguera	1.3		-1.6
manguera de	2.9	0.3	-0.9
manguera del	-1.5	-0.3	-1.7
manija	2.9	2.6	-1.1
manija de	2.2	1.8
mano	3.1	3.4	-2.1
mano y	1.6	1.2	-2
mantenimiento	-3.9	-2.1	-2.3
mantenimiento para	-3.7	-2.1	-2.3
maquina	4.6	5.3	-1.8	medical
maquina de	3.7	4.8	-2.2	medical
marca	1.4	3.2	-2.5	carbon_monoxide
marca #	4	4	-1.7	carbon_monoxide
marco	-2.1	-3.7	-2.6
marco solo	-1.3	-1.6	-1.8
mareado	2.1	3.2	-2.2
mareados	2	2.5	-1.9	carbon_monoxide
mark	2.9	3.2	-2.4	electric
market	2.4	0.9	-1.2
market sq	2.4	-1.1	-1.2
marks	-0.7		-2.4
marque	-3.6	-2.9	-4.2
marque mal	-1.7	-1.6	-1.5
marqueme	-2.5	-3.3	-3.7
marquesina	-3.8	-2.2	-1.3
martes	-4.7	-3.2	-2.7
martes #	-2.4	-1.6	-1.6
martes $	-2.9	-2	-3.2
martes en	-2.5	-0.7	-0.8
martes no		-1.1	-1.1
martes o	-1.1	-0.7	-1.2
martes y	-2.3	-1.8	-1.2
mas	-4.2	-3.5	3.8
mas $	-2.9	-2.1	3.9
mas ,	-4.3	-3.6	-2.3
mas clientes	-2.4	-1.9	-2.9
mas en	1.6	1.9	-0.6
mas mensajes	-2	-0.9	3.1
mas pronto	3.4	-2	-3.1
mas textos	-3	-0.9	2.2
mast	2.7	2.9	-0.7
material	-1.4	-1.3	-2.4
material de	-1.4	-1.3	-2.4
matin	-3.1	-2.7	-3.2
matin $	-3.1	-2.7	-3.2
mauvais	-1.7	-1.6	-4.5
mauvais numero	-1.7	-1.6	-4.5
may	-3.5	-3.6	-3.9
mayoreo	-2.2	-2	-2.6
mayoreo $	-2.3	-1.6	-1.9
mayoreo ,	-1.1	-1.1	-1.8
me about	-1.9	-0.8	-0.5
me after	-3.9	-1.6
me again	-2.1	-2.3	2.3
me alone	-1.5	-1.6	2.1
me anymore	-1.7	-0.9	2.7
me back	0.4	-3.6	-2.8
me cobra	-2.9	-0.9	-1.4
me contacten	-3.1	-2.6	3.8
me da	2.9	3	-1.8	electric
me dio	2.8	3.2	-2	electric
me duele	2	2.5	-0.9
me equivoque	-2	-1.9	-2.6
me escriba	-1.9	-1.8	3.6
me escriban	-2.6	-1.8	3.1
me gustaria	-2.1	-1.2	-1.6
me hace	0.8	2.1	-0.5
me here	-1.7	-0.7	-1
me llega	1	-3.3	-2.2
me manden	-2.2	-1.5	3.9
me marco	-1.3	-1.6	-1.8
me off	-3.6	-2.4	2.6
me out	-3.3	-2.1	2.5
me please	-3.5	-1.2	0.8
me puede	-3.6	-3.6	-2.8
me these	-0.8	-0.6	1.7
me tomorrow	-3.8	-2.1	-0.8
me up	-2.8	-2.9	2.4
me va	2.3	-0.9	-1.1
me when	-0.4	1.9	-3
meant	-2.4	-1.8	-4.4
meant to	-2.2	-1.5	-4.3
meat	0.5	-0.6	-0.9
media	-3.5	-3.1	-2.8
medical	3	-1.7	-1.6
medidor	5	3.4	-2.7
medidor $	3.1	3.1	-1.9
medidor de	3.2	4.1	-1.8	electric
medio	1.9	1.4	-0.8
mediodia	-1.6	-1.5	-1.8
mediodia $	-1.6	-1.5	-1.8
mejor	-2.5	-2.2	-3.1
mejor el	-0.6	-1	-1
melted	4.7	3.8	-1.6	electric
melted $	2	1.8	-1
melted where	3.1	1.6	-0.9	electric
menos	-3.5	-2.7	-2.1
menos ,	-2.6	-1.6	-0.9
menos el	-2.1	-2.1	-2.4
mensaje	-2	-2	-3.3
mensajes	-5.1	-3.5	7.1
mensajes $	-4.6	-3.6	6.5
mensajes ,			2.2
merci	-4.4	-3.9	-5.3
mes gratis	-1.1	-0.9	-0.8
meses	1.1	-1.3	-1.1
meses ,	1.1	-1.3	-1.1
mesquite	0.3	1.7	-1.2
message	-3	-3.5	2.2
message me	-2	-3	1.8
message this	-1	-1	2.7
messages	-4	-3.4	5.2
messages $	-2.5	-2.2	3.8
messages on	-2	-1.9	-3.6
messages to	-0.5	-0.5	1.3
messaging	-2.7	-2.6	4.5
messaging me	-2.1	-1.4	3.5
messaging this	-1.4	-1.8	2.8
metal	3.4	4.1	-1.4
metal roof	1	2.4
mete	2.4	-4.1	-0.6
mete el	0.7	-2.3	-0.7
meter	0.7	0.7	-2.9
meter $	-2.2	-3.2	-2.6
meter ,	0.5	2.3	-1.4
meter and	3.9	3.5	-0.7	gas
meter box	1.2	3.1	-1.3
meti	2.1	2.1	-2
meti la	2.1	2.1	-2
metiendo	2.4	-0.3	-1.2
metiendo el	2.1	0.4	-1.2
metio	2.5	1.2	-1.6
metio el	1.2		-0.6
metio un	2	1.8	-1.2
mgmt	2.7	-1.8	-0.5
mi abuela	2	0.8	-1.3
mi abuelito	2.4	2	-0.8
mi bebe	2.7	-1.9
mi carro	1.4	2.2
mi casa	5.2	-0.8	-2.3
mi compadre			-1.7
mi cuando	-2.9	-3	0.6
mi esposa			-2.1
mi esposo	-1.5	-1.1	-2.8
mi hermano	0.2	1.4	-2.4
mi hijo	-0.7	0.2	-3.1
mi mama	-1.1	-1	-1.3
mi nina	1.3	1.7
mi nino	3.5	4.6	-2
mi nombre	-2.3	-2.3	-2.5
mi numero	-4.1	-2.6	6.8
mi papa	2.7	4.6	-0.8	medical
mi primo			-1.8
mi refri	1.5	-1.1	-0.9
mi troca	1.6	-1.4	-1.2
mi vecina	0.2	0.6	-1.6
mi vecino	-3.2	-3.1
miami	1.3	1.7
microondas	-1.1	-0.2	-2.1
microwave	-0.3	0.5	-4.1	fire
microwave caught	2.1	3.1
mid	-2.4	-1.3	-2
mid cycle	-2.4	-1.3	-2
miercoles	-5.6	-3.5	-2.4
miercoles $	-1.7	-2	-2.7
miercoles de	-2.4	-2.1	-0.3
miercoles despues		-1.2	-1.1
miercoles en	-4.7	-1.1	-2.4
miercoles o	-1.1	-1	-0.7
mike	-1.2	0.4	-2.4
mikes	-2.2	-1.9	-3.5
mil	-1.8	-1.2	-1.2
milk	3	-3.1	-1.7
mill	-0.4	-0.4	-1.8
mill rd	-3.5	-3.7	-2.4
min	-0.7	-1.7	-1.2
min $	-3.3	-1.1	-0.9
mind	-2.3	-2.5	-2.4
mine	-2.9	-2.7	-0.8
mini	-2.8	-2	-2.3
mini split	-2.8	-2	-2.3
minisplit		0.4	-1.9
minisplit de	-1.8	-1.4	-1.8
mins	-2.1	-1.3	-0.7
mins ,	-2.1	-1.3	-0.7
minute	-2.1	-2.7	-1.1
minutes	-2.3	-0.7	-1.5
minutes $	-2.2	-2.1
minutes ,	0.9	1
minuto	-3.4	-3.5	-0.4
minuto ,	-2.6	-1.5
mio	-1.5	-1	-1.6
mire	-2	-0.5	-0.5
mis papas	2.5	1.9	-1.4
missed	-1.7	-1.8	-2.1
missed calls	-1.6	-1.4	-1.3
missing	-4.7	-4.1	-2.7
missing shingles	-2.5	-1.8	-1.4
mission	1.7	-2.7	-0.7
mission rd	-2.6	-1.6	-0.3
mistake	-2	-1.9	-2.5
mistake $	-2	-1.9	-2.5
mitad	-3.2	-2.7	-2.1
mobile	-2.4	-2.4	-1.9
model	-3.4	-2.8	-1.5
modos	-1.1	-1.2	-1.2
modos $	-1.1	-1.2	-1.2
moi	1.1	-2	-2.7
moja	2.9	-2.3	-1.9
moja todo	2.9	-2.3	-1.9
mojado	1.8	0.2	-0.7
mojo	3	-2.1	-2.5
mojo la	1.9	-1.7	-0.4
mojo toda	2.3	-1.9
molasses	-1	-0.5	-0.5
molasses ,	-1	-0.5	-0.5
molestar	-1.7	-1.6	3
molestar $	-1.7	-1.6	3
mom	2.4	2	-3.3
mom does	2.2	3.3
mom is	3.8	0.2	-2
mom told	0.2	0.7	-1.2
moms	4.2	3.7	-1.4	medical
moms on	-3	-4.3	-0.6
moms oxygen	2.2	3.9	-1.9	medical
mon after	-1.9	-1.9	-0.2
mon wed	-2.7	-2.5	-2.7
monday	-3.3	-4.2	-4.4
monday $	-0.9	-2.2	-2.5
monday ,	-1.4	-0.7	-0.9
monday after		-0.8	-0.9
monday and	-0.8	-0.6	-2
monday is	-2.8	-2.4	-2.2
monday or		-0.9	-1.1
mondays	-3.6	-3.2	-1.3
mondays and	-1.9	-1.4	-1.8
mondays so	-2	-0.7
monitor	0.3	1.3	-1.9
monitor says	0.2	1.3	-1.9
monoxide	5.1	5.8	-3.4	carbon_monoxide
monoxide alarm	2	3.2	-0.3	carbon_monoxide
monoxide detector	2.2	3	-1.1	carbon_monoxide
monoxide detectors	-2.1	-2.3	-1.3
monoxide in	1.1	1.5	-0.4	carbon_monoxide
monoxide thing	-1.3	-0.3	-0.2
monoxido	3.9	4.6	-3.5	carbon_monoxide
monoxido $	2.7	2.3	-1.5
monoxido esta	3.4	3.2	-1.9	carbon_monoxide
monoxyde	3.4	3.8	-1.9	carbon_monoxide
monoxyde sonne	3.4	3.8	-1.9	carbon_monoxide
month	-1.5	-4.7	-3.7
month $	-3	-3.8	-1.7
month ,	1.8	-1.3	-1.8
month and	-4.7	-2.1	-0.2
month but	-2.5	-1.4	-1.8
month free			-1.1
months	2.2	-1.3	-1.7
months pregnant	2.8	-1.3	-1.6
mopping	2	-1.9	-1.9
more	-4.2	-2	5.4
more messages	-1.9	-1	3
more msgs			3.2
more texts	-1.9	-1.1	2.7
morning	-1.2	-1	-3.5
morning $	-0.7	-1.7	-3.9
morning ,	-0.6	-2.7	-1.3
morning or	-2.6	-1.9	-1.4
mornings	-3.8	-3.3	-3.1
mornings $	-3	-2.5	-3.2
mornings ,	-2.3	-1.5	-1.4
mornings only		-1.3	-1.3
moss	-2.9	-2.4	-2.6
moss on	-2.9	-2.4	-2.6
mother	3.4	2.1	-0.8
motor	2.5	3.8	-5.1	fire
motor del	2.7	2.4	-1.2
mount	-3.7	-2.7
mounted	-4	-2.7	-1.7
move	-0.9	1.6	-3.1
move my	-1.5	-1.1	-1.3
move to	2.2	2.7
moved	-2.1	-0.9	-1.9
moved $	-3.4	-4.5	-1.8
moved ,	-2.3	-0.9	-0.7
moved in	-1.9	-1.3	-1.2
moved out	-1.7	-2	-1.4
mover	-5.4	-4.2	-1.7
moving	-6.5	-4	-1.8
moving my	-2.3	-3.3	-0.5
mower	-1.2	1.2	-0.6
ms	0.9	-1.6	-1.2
msgs			3.2
much	-3.9	-3.6	-3
much $	-1.7	-1.8	-0.9
much ,	-0.9	-0.7	-0.7
much do			-1.5
much to	-1.9	-1.3	-0.7
mucho	3.4	1.2	-2.5
mucho a	1.7	2.6	-1.4	gas
mucho frio	1.6	-1.2	-0.9
mulberry	1.1	1.6	-1.5
mulberry walk	-2	-0.7	-1.8
murio	1.1	-2.2	-1
murio ,		-2.1	-1.2
must	-0.2	-0.3	-2.6
must have	-2	-2.1	-2
musty	-2.3	-2.1	-1.8
muy	0.7	1.7	-2.8
muy caliente	-3.6	-4.2
my ac	-1.8	-3.3	-3.8
my appointment	-1.9	-0.7	-4.1
my baby	2.5	-2.9	-1.3
my bathroom	-0.4	-2.9	-1.2
my bed	2.5	1.3	-1.8
my boy			-0.7
my break	-0.7	-1	-1.5
my breaker	2.8	2.8	-0.8	electric
my brother	-0.7	-1.7	-1.6
my butt	4.1	4.1	-1.2
my call	-3.2	-1.5	-2
my car	4.1	0.8	-2.1	wire
my ceiling	0.2	-3.5	-1.1
my cell	-2.5	-1.6	0.9
my co	1.4	1.8	-1.8
my cousin	-2.3	-2.2	-2.5
my crew	-1.3	-1.3	-1.1
my dad	-0.7	-0.6	-1.7
my dads	-1.7	-0.7
my daughter	3.7	4.2	-3.5	electric
my deck	-2.8	-1.1	-1.2
my dining	-1.6	-3.2	-1.3
my dog	-4	-3.3
my fence	-0.6	-0.6	-2.4
my furnace	3.9	4	-2.9	fire
my garage	-1.2		-1.1
my gas	-3.3	-3.4	-1.7
my gutter	-3.2	-2.4
my hair	0.9	1.6	-1.2
my hand	4.4	3.7	-2.4	electric
my head	2.4	1.9
my house	-2.1	0.4	-2.4	wire
my husband	-0.8	-0.8	-2.2
my info	-1.5	-1.5	2.3
my insulin	2.6	-2.7	-1.7
my job			-2.7
my kid	0.4	0.7	-1.5
my kitchen	4.9	1.9	-2.6
my landlord	-2.5	-1.7	-1.5
my light	-3.5	-4.6	-1.4
my lights	2.4	3.8	-2.1
my living	3.3	-3.2
my mistake	-0.7	-0.8	-1.5
my mom	4	1.5	-2
my moms	2.7	0.6	-1.1
my mother	2.8	1.5	-0.5
my name	-1.8	-1.2	1.6
my neighbor	-2.2	-1.4	-1.9
my nephew	-1.8	-1.5	-2
my number	-4.5	-3.9	6.2
my old	-2.1	-2.3	-1.7
my only	2.4	-0.9	-1.4
my outlets	3.1	2.8	-2.7
my own	-2.7	-1.9	-1.4
my parents	0.3	1.2	-0.5
my phone	0.4	0.9	-0.3
my power	1.7	3.2	-2
my range	-1.1	1	-1
my resume	-2.2	-1.6	-2.2
my roof	3.5	-2.6	-2.2
my shower	3.8	2	-2.1
my sister	-1.1	-1	-0.8
my sons	2.5	2.6
my stove	3.4	3.5	-1.7
my tenants	-1.1	0.3	-1.4
my toddler	-1.5		-3.6
my toilet	1.9	-1.3	-1.2
my truck	3.1	0.9	-1.5
my tub	2.4	-3.7
my upstairs	0.8	-2.9	-0.4
my wife	2.4	2.7	-1.5
myself	2	-0.2	-3.8
n	-1.4	-0.9	-2.9
n #	2.7	-1	-0.5
na	0.2	0.7	-0.5
na mas	0.2	0.7	-0.5
nacido	3.4	-1.7	-1.1
nada	-0.4	-3.4	0.6
nada $	-2.2	-3	1.8
nada ,	2.4	-3.1	-0.9
nada mas	-3.6	-0.5	-1.7
nadie	-3.4	-2.6	-2.2
nah	-3.6	-3.6	-1.9
nail	2.1	1.5	-0.6
name	-2.9	-1.8	0.5
names	-2.1	-2	-1.3
natural	-1.1	-0.9	-1.5
natural gas	-1.1	-0.9	-1.5
ne	-1.4	-5.1	2.2
near	1.1	2.6	-4.7
near the	4.2	4.9	-1.5
necesita	-3	-1.1	-3.7
necesitan	-1.3	-1.3	-1.1
necesito	0.2	-0.9	-2.8
necesito a	5	-1.8	-1.5
necesito que	1.5	-1.5	-1.7
necesito un	-1.2	-3.4	-1.1
need	-2.4	-3.7	-3.3
need #	-4.8	-4	-2.3
need $	-2.1	-1.8	-0.9
need a	-4.3	-4.7	-2.5
need an	-1.9	-3.4	-1.3
need any	-3	-0.8	-2
need gas	-3.5	-2.5	-0.7
need help	2.3	-3	-1.8
need it	0.9	0.3	-2.5
need locks	-1.7	-1.2	-1.1
need my	-3.9	-3.3	-1.2
need new	2	2.2	-0.6
need outlet	-1.9	-2.1	-0.8
need roof	-2.1	-1.1	-1.5
need somebody	4.4	-2.4	-1
need someone	5.1	0.4	-3.1
need the	2.3	1.5	-0.8
need to	-1.7	-4.9	0.4
need water	3.1	-1.6
need work	-3.2	-1.9	-1.9
need you	-2.6	-1.6	-3.5
needed	-1.2	-4.7	-4
needed $	2.7	-1.7	-3.9
needed ,	-3.8	-3.5	-1.2
needs	-6.1	-6.8	-2.9
needs a	-3.2	-1.6	-1.6
needs an	-2.8	-3.7	-1.1
needs cleaning	-1.8	-1.6	-1.5
needs new	-1.4	-1.8
needs parking	-1.2	-0.9	-1
needs quote	-1.2	-1	-1
needs replaced	-1.9	-1.7	-0.7
needs to	-2.7	-3.7	-1.3
negocio		-3.7	-3.9
negocio $	-3.4	-2.7	-2.9
negocio no	3.3	-1.2
negra	1.5	-1.9	-0.8
negra por	1.5	-1.9	-0.8
negras	3.6	-3.5	-1.2
negras por	3.6	-3.5	-1.2
negro	3.4	3.5	-2.5	electric
negro $	2.3	2.1	-1.7	electric
neighbor	1.3	-1.5	-2.5
neighbor at	-1.2	-1	-0.9
neighbor fixed	-1.4	-1.5	-2.6
neighbor had	-3.3	-0.2
neighbor has	-1.5	-1	-1
neighbors	3.1	-4.4	-2.1
nephew	-1.8	-1.5	-2
nephew needs	-0.7	-0.8	-2.1
nest	-4.2	-3.7	-3.2
nest thermostat	-3	-1.7	-2.5
never	-2.3	-1.3	1
never called	-1.9	-2.1	-4
never mind	-2.3	-2.5	-2.4
never shower			-1.2
never singed	-2.5	-2.1	2.1
nevera	1.5	-1.4	-1.4
nevermind	-3	-2.3	-1.5
new	-6.4	-3.5	-2.8
new $	-2.3	-1.3	-2
new ,	-2	-0.8	-0.6
new ac	-1.4	-1.4	-0.8
new battery	-1.3	-1.7	-0.7
new faucet	-1.2	-1.6	-1
new furnace	-2	-1.6
new house	-2.3	-2.1	-1.8
new leaks	-4.1	-2.2	-2.9
new one	1.3	1.2	-0.9
new outlets	-2.1	-0.6	-1.2
new range	-2.7	-2.6	-1
new roof	-1	-0.5	-1.1
newborn	4.6	-4.1	-1.6
newborn $	2.7	-3.7	-1.6
next	-6.2	-4.4	-2.6
next door	-1.2	-0.9	-0.6
next friday	-1.9	-1.8	-2.4
next month	-4.9	-4.3	-2.1
next wed	-1.2	-0.8	-1.6
next week	-5.3	-3	-1.6
ni	1.8	-2.9	-1.3
ni nada	-3.5	-2.4	-0.7
ni una	2.7	-1.7	-1.3
night	2.9		-2.7
night $	0.3	-3.3	-2.9
night ,	1.5	-0.6	-1.6
night and	1.3	2.6	-0.7
night rush	3.1	-1	-0.7
nights	0.5	0.4	-4
nights ,			-1.2
nina	1.3	1.7
ningun	-1.4	-2.7	-3.2
ningun plomero	-3.1	-1.2	-2.6
nino	3.5	4.6	-2
ninos	1	-1.6	-2.6
ninos $	-1.2
ninos ,	3.5	-3.4	-1.1
nite	0.5	0.6	-2.1
nite ,	-1.5	0.3	-2
nj	2.8	-1.5	-1.7
no	0.7	-2.1	0.8
no ,	-3.3	-3.5	-2.4
no abre	-1.7	-2.6	-1.4
no ac	4.7	-3.7	-2.6
no agarro	-1.9	-2.2	-1.2
no air	2.4	-2.8	-2.8
no alcanzo	-2.6	-2	-1.6
no antes	-2.5	-1.8	-2.1
no autorizo	-1.8	-1.3	2.5
no baja	-0.9	-1.3	-2.5
no big	-3	-3.2
no bota	-2.1	-1.7	-1.8
no calienta		-4.1	-3.9
no cierra	2.9	0.7	-2.2
no conozco	-3.3	-2.9	-2.7
no deja	1.7	2.2	-2
no electricity	2.7	3.4	-1.6	medical
no enfria	4.6	-1.2	-1.7
no es	-3.1	0.6	-4.7
no esta	2	-1.6	-1
no exprime	-2.7	-2.8	-1.4
no flame	1.8	1.2	-1.3
no funciona	3.9	1.2	-2.6
no further	-1.1	-0.9	3.6
no gas	-3.1	-4.1	-0.7
no hace	-2.3	-1.4	-2.8
no hay	3.1	-0.2	-4.1
no heat	2.8	-3.6	-3.3
no hot	-0.6	-3.5	-2.8
no huele	-4.6	-4.9	-1.3
no hurry	-4	-2.5	-3.5
no jala	0.8	-0.7
no la	2.6		-0.9
no le	-1.3	-1.5	-1.9
no leak	-4.1	-3.6	-3.2
no leaks	-2.4	-1.2	-0.9
no lights	3.7	-0.9	-1.4
no lo	-3.3	-2.3	-3
no longer	-4	-2.1	-1.1
no mas			2.2
no me	-4.9	-0.2	7.4
no more	-4	-1.9	5.1
no need	-3.5	-1.9	-4.5
no ocupo	-3.5	-1.4	-2.8
no odor	-3.4	-2.6	-0.8
no one	-4.1	-2.7	-3.9
no para	3.6	1.9	-3.4	carbon_monoxide
no pedi	-1.4	-0.9	-3.2
no power	2.5	-1.2	-4.8
no prende	-0.4	-1.8	-2.6
no puedo	0.5	1.3	-2.2
no quiero	-2.3	-1	4.2
no running	2.8	-1.5	-0.9
no rush	-3.8	-1.4	-1.6
no sale	3.6	-1.7	-2.9
no se	4.6	4.7	-2.3	fire
no sirve	0.6	-0.3	-3.2
no smell	-6	-7.5	-1.3
no soy	-4.1	-2.3	-4.3
no sube	5	-0.2	-0.7
no tenemos	0.9	-0.4	-2.8
no tengo	4	-2.4	-2.6
no texts	-3.9	-2	-0.5
no thanks	-3.1	-1.2
no tiene			-2.7
no vuelvan	-1.8	-1.1	3.1
no wait	-1	1.8	-1.4
no water	7.3	-4.4	-2.9
nobody	-2.4	-1.5	-2.5
nobody here			-0.9
noche	2.4		-1.7
noche $	2.3	-0.3	-1.7
noche ,	0.5	0.4	-0.7
nogales	-1.6	-2.4	-0.9
noise	-0.6	-1.1	-2.8
noise $	-1.1	-0.7	-1.6
noise ,	-3.3	-4.6	-2.5
noisy	-2.3	-3.2	-2.4
noisy $	-1.9	-2.5	-2.3
nomas	-3	-3.7	-3.2
nomas ,	-1.8	-2.1	-1.8
nomas quiero	-1.5	-0.9	-2
nombre	-2.3	-2.3	-2.5
nombre es	-2.3	-2.3	-2.5
nonstop	0.9		-1.9
nonstop $			-1.5
noon	-2.4	-3.3	-3.5
noon $	-2.7	-2.7	-2.9
noon tomorrow		-1.3	-1.7
nope	-1.9	-2.5	-1.2
normal	-2.9	-0.4	-2.3
normal $	-2.7	-0.4	-2.3
normal ,	-3.2	-3.2
normal for	2.1	1.9	-1.2
north	-0.3	-2.2	-1.4
nos apago	2.9	-2.2	-2.2
nos da	2.3	2	-2.1
nos quedamos	2.5	-3.8
nos quits	2.3	2	-2.1
nos salimos	2.8	2.9	-2.1
not	-1.1	-4.1	2.7
not a	1.6	-1.5	0.5
not before	-2.4	-1	-1
not call	-2.4	-0.9	3.6
not cold	1	-1.7	-3.2
not come	3.2	-3.8	-1.5
not consent	-1.2	-1	1.3
not contact	-1.2	-1.1	2.9
not interested	-1.2	-0.7	2.2
not me	-3	-2.1	-3.9
not message	-1.2	-0.9	2.6
not much	-1.4	-0.8	-0.8
not sure	-0.8	-0.7	-1.3
not text	-0.7	-0.6	1.6
not the	2.8	2.5	-2.2
not thurs	-2.4	-0.9	-0.8
not tues	-0.9	-0.9	-1.1
not working	3.5	0.9	-2.1
nothing	3.1	-0.4	-2.6
nothing $	3.7	2.6	-2
nothing ,	4	-1.9	-1
nothing comes	3.3	-2.2
nothing in	3.8	-1.9	-1.2
now	1.4	1.5	-1
now $	2.9	-3.9	-0.2
now ,	-3.7	-0.7	-1.8
now adding	-3.6	-3.8	-0.9
now and	-2.8	-2.7	-1.5
now but	0.3	1.1	-3.3	fire
now everyone	2.6	2.5	-2.1	carbon_monoxide
now its	1.1	1.7	-3.6
now need	-2.9	-1.3	-0.7
now the	4.1	4.3	-0.9
now want	-1.8	-2.9	-0.9
now water	1.1	-4.7
nube	2.7	3
nube gris	2.7	3
nuevo	-4.5	-4.1	-2.7
nuevo $	-2.9	-2.5	-2.7
nuevo ,	-2.4	-1.7	-1.3
nuevos	-2.6	-3.3	-2.1
nuevos ,	-1	-0.7	-0.7
nuevos para	-1.1	-0.9	-0.8
number	-6.2	-3.9	1.7
number $	-2.8	-3.5
number ,	-2.5	-1.4	-0.5
number again	-0.9	-0.8	1.4
number from	-1.2	-1.2	2
number is	-3.6	-3.7	-4.4
number off	-1.3	-1.4	3.5
number on	-1.9		-2.9
number out	-1.6	-2	1.7
number please	-1.7	-1.1	4.2
numero	-6	-4.5	4.6
numero $	-3.9	-3.3	1.6
numero ,	-0.6	-0.6	0.6
numero de	-3.5	-2.5	4
numero equivocado	-2	-1.6	-0.4
numero incorrecto	-1.4	-1.4	-3.8
numero por	-3	-1.3	2.5
nunca	-1.8	-1.2	-0.5
nursery	3	2.4	-0.7
nursing	3.9	-1.5	-1.1
nursing home	3.9	-1.5	-1.1
nut	0.5	1.1	-1.5
nut ,			-1
nuts	1.4	-1.4	-0.7
nvm	-2.2	-2	-2.3
nw	2.6	2.8	-0.5
nw #	2.6	2.8	-0.5
ny	0.2	0.7	-3
ny $	1.2	1.1	-3
o jueves	-1.1	-1	-0.7
o martes	-0.9	-0.6	-1
o miercoles	-1.1	-1.7	-2.2
o sabado	-1.7	-1.2	-1.4
o viernes	-1.9	-0.8	-0.7
oak	-2	-3.5	1.6
oak st	-2.4	-2.5	-1.1
ocean	2.4	-1.9	-0.5
ocupa	-2.7	-2.2	-2.2
ocupan	-2.4	-1.6	-2.5
ocupan gente	-2.4	-1.6	-1.7
ocupo	-1.1	-2.7	-3.7
odeur	4.1	4.1	-3.1
odeur de	4.1	4.1	-3.1
odor	3.3	4.1	-2.6	gas
odor $	-3.3	-3.2	-2.2
odor ,	1	2	-1.4
of any	2.7	-3.3	-1.6
of em	-0.9	-1.1	-0.4
of gas	2.2	3	-1.1	gas
of house	-0.2	0.7	-1.2
of smoke	2.2	2.2	-0.5
of those	1.5	1.5	-0.6
of warranty			-1.1
of water	0.6	2.9	-4.1	electric
off		1.9	2
off $	-1	-0.8	3.1
off ,	1.2	0.4	-1	carbon_monoxide
off a	-1.6	-0.9	-2.5
off all	-3.7	-2.5	-0.9
off an	-2.6	-2.4	-2.3
off and	7.3	2	-1.3	gas
off at	-0.5	0.6	-3.6
off for	-1.8	-2.4	-2.2
off gas	3.3	2.5	-1.5
off in	3.1	2.6	-0.4
off its	-1.1	-2.9	-1.6
off my	0.6	1.6	-2.2	wire
off our	0.6	2	-1.6
off the	3.5	3.4	-4.4
off this	-1.5	-1.9	3.3
off to	-1.5	-3	-1.2
off track	-1.1	-2.3	-1.7
off twice	3	3	-0.6	carbon_monoxide
off valve	-0.3	-4	-1.5
off your	-2.2	-2.2	2.5
offer	-2	-1	-1.2
offer financing	-1.3	-0.7	-1.3
office	-5	-5.8	-4.1
office $	-0.7	-0.9	-1.6
office ,	-1.6	-0.8	-1.1
ofrecemos	-3.1	-2.7	-3.3
ofrecemos seguro	-2	-1.7	-1.5
ogden	-3	-2.4	-1.9
oh	-3.2	-1.3	-1.6
oil	2.5	1.5	-1.9
ok	-2.9	-0.8	-4
ok $	-3	-1.5	-2.4
ok ,	-1.7	-1.2	-2.6
ok so	1.1	-0.3	-0.5
ok to	0.2	1	-0.5
okay	-3.1	-2.3	-0.2
old	-2.5	-4.8	-3.2
old $	0.4	-0.5	-3
old ,	0.9	-1.6	-0.9
old and	-2.1	-2.5	1.1
old but	-3.7	-2.5	-0.2
old furnace	-2.1	-0.5	-0.9
old kenmore	-4.5	-0.8	-1.2
old one	-2.5	-2.1	-2.7
old place	-1.5	-1.1	-0.3
old twins	2.4	-2.3	-0.8
old want	-1.3	-0.5	-2.8
old water	-3.2	-2.2	-2.4
old wiring	-1.8	-0.9	-0.5
olemos	1	1.4	-1.3
olia	2	1.6	-2
olor	3.9	4.5	-2.3
olor a	4.3	4.3	-2.4
olor raro	2.3	1.9	-0.9
on all	0.3	0.6	-2.1
on battery	2.7	2.9	-3.4	medical
on ceiling	1	-2.2	-2
on fire	5.1	4.7	-2.6	fire
on floor	-3.7	-2.4	-1.2
on gutters	-0.7	-0.7	-0.8
on home	2.3	3.5	-1.7	medical
on just	3.1	3.4	-0.3
on one	3.3	-1.3	-0.5
on oxygen	2.1	3.5	-2	medical
on page	-2	-1.8	-1.6
on special	-1.3	-0.8	-0.7
on startup	-3.3	-1.9	-1.6
on stove	-4.3	-4.2	-2.3
on sunday	-2.7	-2.8	-3.1
on thursday		-1.8	-2.4
on water	-1.9	-2.6	-0.7
once	0.9	0.7	-0.5
once a	-2.1	-2.8	-0.8
one	-2	-2	-3.9
one $	-1.7	-4.8	-2.6
one ,	-1.5	-0.9	-1.8
one bedroom	-3.9	-1.5	-1.3
one burner	-2.8	-2.1	-2
one end	-0.8	-0.4	-0.4
one of	1.7	1.6	-1.3
ones	-2.4	-0.7	-1.2
only	3.1	-3.9	-3.2
only $	0.8	-2.6	-2.4
only ,	-0.7	-1.6	-1.7
only bathroom	3.5	-2.7	-1.4
only in	-3.4	-1.6	-1.4
only toilet	4.5	-1.8	-1.1
onto	1.5	-0.9	-1.9
onto the	3	-1.4	-0.8
oops	-1.8	-1.5	-2.1
oops meant	-1.8	-1.4	-0.9
open		-2.3	-3.5
open $	-0.5	-2.7	-2.4
open ,	-0.9	-2.5	-1.8
open and	2.9	-1.1
open at	2.4	-1.8	-1.4
open splices	-2.1	-2.5	-1
opened	3.2	3	-1
opened the	2.7	3.2	-0.6
opener	-3.6	-1.3	-1.9
opener remote	-1.4	-1.2	-1.7
opening	1.1	-2.2	-1.5
openings	-2.2	-2.2	-2.3
openings for	-2.1	-2.2	-1.9
opens	-2	-1.7	-1.2
opinion	-1.2	-0.9	-0.7
opt	-4.9	-3.5	6.1
opt me	-3.3	-2.1	2.5
opt out	-3.7	-2.9	5.4
or anything	-2.8	-3.5	-1.1
or fri	-2.5	-2.6	-1.6
or friday	-1.1	-1.2	-1.2
or sat	-1.4	-0.7	-0.6
or sun	-2.4	-1.8	-1
or thurs	-1.3	-1.1	-0.6
or tomorrow	3	-2.1	-0.9
or tues	-2.9	-2.7	-2.6
or tuesday	-1.3	-1.3	-0.9
or wednesday	-2.8	-0.9	-0.6
or weds	-2.5	-1	-1.2
orange	4.4	5	-0.5
orange glow	2.2	2.7	-0.6
orchard	1.5	2.7	-1.3
order			-1.9
order a			-1.5
ortega	-1.4	-1.1	-1.5
ortega ,	-1.4	-1.1	-1.5
osage	1.3	1.5	-0.2
oscuras	3.7	1.9	-0.7
other	-2.6	-0.9	-1
other company			-1.2
others	-3.3	-2.7	0.9
otherwise	0.3	-2.1	-2.3
otra	-3.6	-3.4	-2.3
otra semana	-2.3	-1.5	-1
otro	-4.8	-3.7	-4.7
otro $	-2	-1.4	-3.1
otro bano	-2	-1.6	-0.6
otro numero			-3
otro plomero	-1.7	-2	-1.8
our bakery	3.8	-3.5	-4
our church	-1.2	-0.9	-1
our clinic	3.7	-2.9	-1.9
our co	3.5	4.1	-2	carbon_monoxide
our gas	2	1.7	-1.4	gas
our home	-1.9	-1.6	-3.7
our house	4.4	3.5	-0.7	wire
our kitchen	3.8	3.1	-4.4
our office	-2	-0.7	-0.8
our only	5.3	-2.5	-1.4
our power	2.2	0.3	-0.2
our shop	-0.4	-2.7	-1.3
our sink	-1.8	-2.1	-1.7
our store	3.5	-1.9	-1.6
ours	-1.7	-1.6	-1.1
ours is	-1.4	-1.2	-0.8
out	3.1	0.8	0.6
out #	3.5	-3.4	-3.4
out $	-1.7	-3.8	1.7
out ,	-1.4	-1.9	-1.9
out and	1.7	3.7	-2.3
out at	0.2	-3.5	-2
out but	3.1	-1.8	-2.2
out by	-1.1	1.1	-1.3
out for	1.9	-0.9	-1.1
out from	2.5	-3.4
out front	2.4	2.5	-0.3
out here	4.1	2.5	-3.5
out in	1.6	-3.8	-1.6
out it	-2.6	-3.1	-2
out last	1.3	-3.1	-2.2
out now	1.9	3.3	-1.2	fire
out of	6.4	5.8	0.8
out on		-3.5	-1.7
out the	6	4.2	-1.4
out to	-3.1	-1.7	-2.3
out tonight	2.5	-1.7	-1.3
out when	2.2	3.5	-1.7	electric
out with	4	2.9	-1.1
outdoor	-3.7	-0.6	-1.9
outdoor outlet	-0.6	0.3	-1.8
outlet	2.2	6.1	-3.5	electric
outlet $	2.5	4.5	-2.4	electric
outlet ,	-1.1	1.4	-1.3
outlet behind	4.1	3.3	-1.5	electric
outlet by	0.3	-0.8	-1.2
outlet dead	-0.3	1.4	-1.2
outlet for	-2.6	-2.5	-0.6
outlet has	-2.3	-1.4	-1.1
outlet in	-0.3	0.7	-2
outlet is	2.5	2.5	-2.8	electric
outlet under	0.4	1.6	-0.9
outlet went	2.2	2	-1.4	electric
outlet when	1.2	0.8	-1.1
outlets		3.1	-3.1	electric
outlets $	2.8	4	-1.4	electric
outlets ,		1.4	-0.8
outlets in	-1.9	-4.3	-2.8
outside	4.8	3.6	-2.3
outside $	4.6	3.8	-2.7
outside ,	0.3	0.5	-1.1
outside by	-1.3	0.3	-1.2	gas
outside faucet	-2.1	-2.1	-0.9
outside is	5	3.1	-1.6
outside isnt	2.5	-3.9
oven	-0.2	2.1	-2.1
oven door	1.2	2.5	-0.8
oven element	3.5	3.1	-2
oven runs	-3	-1.7	-1.7
oven wont	0.7	1.2	-1.4
ovens	3.1	-1	-0.7
over	1	0.4	-1.9
over $	4.2	0.5	-1.5	carbon_monoxide
over ,	-1.8	-1.4	-1.2
over and	1.8	2.3	-1.2	carbon_monoxide
over the	0.7	0.2	-1.4
overflow	-2.3	-1.2	-1.4
overflowed	3.1	1.9	-0.5
overflowed and	2.4	-0.5	-0.5
overflowing	5.6	-3.5	-2.4
overflowing into	2.7	-2.7	-1.5
overhead		-2.8	-1.8
overhead door		-2.8	-1.8
overlook	-1.7	-2.2	-0.5
overlook ter	-1.7	-2.2	-0.5
overnight	1.6	-0.3	-1.1
overnight ,	1.4	-1.9	-1.5
own	-3	-4.3	-3.6
own truck	-3.1	-2.3	-1.5
owner	-3.4	-3.6	-1.9
owner ,	-3.1	-3.3	-1.6
oxigeno	1.9	5.8	-2.1	medical
oxigeno $	4.3	4.7	-2.5	medical
oxigeno ,	1.6	1.9	-0.6
oxigeno y	-2	0.4	-1.1	medical
oxygen	2.8	6.2	-1.7	medical
oxygen $	3	4.3	-1.6	medical
oxygen ,	2.5	-3.5	-1.7
oxygen and	1.7	3.1	-1.5	medical
oxygen concentrator	1.7	3.3	-1.1	medical
oxygen machine	1.6	1.9	-1.1	medical
oye	5.1	4	-2.4	gas
p	-3.5	-3.4	4.9
pa	1.3	1.6	-2.2
pa cambiar	-1.3	-0.9	-0.8
pad	-2.8	-1.7	-1.2
page	-2	-1.8	-1.6
page #	-2	-1.8	-1.4
paginas			-1.6
paint	-4.4	-3.1	-2.5
paint $	-1.4	-2.3	-1.3
painted	-3.5	-3.1	-2.2
pala	2.6	2.8	-1.8	gas
pala $	2.6	2.8	-1.8	gas
palm	0.4	1.3	-1.9
palmetto	1	1.7	-0.7
pan	-5.3	-2.2	-0.9
pan ,	-1.9	-1	-0.5
pan under	-4	-2.9	-0.2
panel	3.2	5.7	-2.9	electric
panel $	4.1	4.2	-2.7	electric
panel ,	0.4	1	-0.9
panel is	1.5	3.2	-2.4	electric
panel needs	-1	-2.1	-0.6
panel upgrade	-3.5	-3.9	-1.9
panels	-1.5	-1.4	-1.8
panels office	-1.5	-1	-1
panneau	3.8	4.3	-2.9	electric
panneau $	3.8	4.3	-2.9	electric
papa	2.7	4.6	-0.8	medical
papa esta	2.5	1.5
papas	2.5	1.9	-1.4
para negocio			-1.4
para trabajar	-2.7	-2.1	-2.5
parar	3.9	-1.8	0.9
pare	-3.1	-3	4.1
pare $	-2.4	-2.5	4.2
pared	3.7	2.9	-2.6
pared $	2.7	-1	-1.8
pared del	-1.5		-0.6
paren	-2	-1.4	1.3
parenle			5.5
parents		1	-1
park	-1.9	-0.5	-2.3
park $	-4.1	-4	-2.2
parking	1.2	1.4	-0.7
parking lot	1.2	1.4	-0.7
paro	2	-3.4	-2.5
paro y	4.5	-1.1
parpadea	-4.4	-5.7	-2.8
parsons	1.3	-1.1	-0.6
parsons blvd	1.3	-1.1	-0.6
part	1	2.4	-1.6
partes	1.5	-2.3	-1.6
party	2.5	-1.1	-0.7
pas	0.8	-4	-3.7
pas d	-2.2	-1.4	-1.2
pas de	4.5	-3.1	-2.5
pasado	-2.9	-2.6	-2.8
pasillo	3.3	1	-2.7
pasillo $	4	0.3	-2.3
pasillo ,	-1.1	-2.3	-1.9
paso	0.6	-4.2	-1.8
paso $	0.4	-2.3	-1.7
pass	-2.2	-3.8	-2.9
pass ,	1.2	-1.2	-1.3
passaic	3.1	1.8	-0.3
passaic ave	3.1	1.8	-0.3
passed			-1.3
past	0.4	-2.1	-2.1
patch	-2.4	-1	-0.9
patch $	-0.8	-0.9	-1
patched	-2.2	-1.5	-1.8
patients	2.2	-2.1	-1.5
patients ,	0.5	-2	-1.7
patio	-1.3		-2.6
patio $	1.5	2.3	-1.8	wire
patio ,	-3.2	-2.7
patio gotea	-3	-2.6	-0.7
pay	-0.8	-1.7	-3.3
payroll	-0.9	-1.1	-0.8
pearl	1	-1.4	-0.5
pearl street	1	-1.4	-0.5
pedi	-1.4	-0.9	-3.2
pedi ningun	-1.4	-0.9	-1
pegada	1.5	2.2	-1.6
pegaron	2.7	2.3	-1.7
pegaron a	2.7	2.3	-1.7
pelado	3.6	3.5	-2.3	wire
pelado esta	3.6	3.5	-2.3	wire
pena	-2.9	-1	-1.7
penn	-3.3	-2.1	-2.4
people	2	-2	0.9
peor			-1.4
peor $			-1.4
per	-1.7	-1.8	-2.4
perder	3.5	-1.7	-1.4
perder toda	1.3	-0.8
perdi	1.9	-2.9	-1.2
perdon	-2.4	-2.4	-4.8
perdon $	-1.6	-1.8	-2.7
peregrine	0.9	-2	-0.9
perfect		-1.8	-2.2
perilla	0.4	2.5	-2.1	gas
perilla de	4.1	4.2	-0.7	gas
pero	-4.8		-2.3
pero el	-1.2	-0.3	-1.1
pero funciona	-3.1	-2.3	-1.3
pero la	-3.2	-1.8	-2.1
pero no		1.9	-2
pero quiero	-3.3	-0.7	-2.1
perro	0.7	2.6	-1
person	-4.1	-3.8	-2.3
person $	-3.8	-3.3	-4.1
person ,	-0.8	-0.7	3.1
person you			-2.6
persona	-1.7	-2	0.4
persona ,	-1	-0.9	1.6
pex	-2.8	-3.2	-1.7
pharmacy	0.2	-2.6	-3
pharmacy $	-2.8	-2.2	-3
phone	-4.7	-3
phone $	-4.7	-4.7	3.2
phone ,	-2.5	-1.2	-2.8
phone charger	3.5	2.9	-1.5	electric
phone me	-0.7	0.4	-1.2
pick	-3.2	-2.3	-2.4
pick up	-1.8	-1.5	-1
pickup	-2.4	-2.2	-1.2
pico	3.3	1.8	-1.2
pies	-2.5	-1.1	-3
pike	3	2.1	-0.8
pila	-5.4	-3.6	-2.8
pila $	-3.3	-4.1	-2.3
pila del	-3.2	-2.7
pilot	-2.9	0.9	-2.1	gas
pilot is	1.9	2.6
pilot keeps	-2.1	-1.1	-2.1
pilot light	-2.9	-2.5	-1.4
pilot out	-0.9	-3.2	-1
pilot went	3.2	3.3	-1.8	gas
pilot wont	-2	-2.8	-0.8
piloto	-1	1.8
pine	-2.3	-1.7	-1.3
pine ,	-2	-1.1	-1.2
pinecrest	1.8	1.7	-1.4
pinehurst	2.7	2	-0.8
pins	-2.1	1.5	-1.6
pintar	-6	-3.2	-2.4
pintar la	-3.5	-2.7
pintar una	-4.2	-1.4	-2.2
pintor	-2.6	-2.6	-3.1
pintor ,	-2.7	-2.2	-2.2
pintura	-0.4	1.9	-1.4
pintura $	-1.4	-1.9	-1.5
pintura en	-2.8	-1.6	-0.7
pipe	4.8	0.7	-2.6
pipe $	3.4	0.9	-2.5
pipe burst	0.7	3.1	-0.3
pipe fell	2.2	3	-0.7	carbon_monoxide
pipe froze	2	-1.6	-1.6
pipe in	4.1	-2.9	-2.8
pipe let	2	1.7
pipes	2	-4	-3
pipes $	0.9	-2.3	-2.6
piso	4.2	-0.7	-1.5
piso $	0.5	-5.2	-1.3
piso ,	3.5	0.6	-0.8
pisos	0.5	-1.6	-1.5
pisos $	0.5	-1.6	-1.5
pit	-0.7	-3.1	-1
pita	0.6	1.7	-0.2
pitando	2.9	2.5	-1.9	carbon_monoxide
pitando y	2.5	2.2	-1.8	carbon_monoxide
pizza	0.2	-3	-2.2
pizza $			-1.5
pizza shop	3.1	-1	-0.7
pkwy	0.8	2	-1.9
pkwy $	-2.7	-3.3	-1.7
pkwy ,	1.9	-2	-1.1
pl	-1	0.6	-2.5
pl $	-0.5	0.4	-2.9
pl ,	-1.3	-0.7	-0.6
place		0.2	-2.9
place $	-2.4	-1.1	-2.4
place as	-2.5	-2.3	-1.2
place is	0.2	-1.6	-0.7
plafond	4.5	1.3	-2.4
plan			-2.5
plastic	4.7	4.1	-1.6	fire
plastic $	2	1.3	-1.4
plastic smell	3.6	2.8	-1.7	fire
plastico	2.6	2.9	-1.3	fire
plastico quemado	2	2	-1.2	fire
plate	1	1.7	-1.5
plate $	-0.7	-0.2	-1.7
plate ,	1	2.3
playing	-2.4	-2.6	-3
plaza	-0.7	-2	-2.2
please	1.4	-2.4	1.9
please $	-1.3	-4.3	2.7
please ,	2.7	-3.5	-1.3
please call	1.5	-2.9	-4.2
please cancel	-1.5	-1	-2.9
please disregard	-1.5	-0.9	-1.9
please dont	-3.8	-2.4	0.2
please help	4	-1.6	-2.4
please hurry	3.6	0.7	-1.4
please no	-1.7	-1	2
please phone	-1.3	0.3	-1.7
please remove	-1.2	-0.7	2.4
please stop	-4	-1.6	2.4
please take	-0.6	-0.7	1.2
please unsubscribe	-2.9	-2.2	5.2
plomeria	-2.1	-2	-3
plomeria al	-1.2	-1.1	-2.5
plomero	-4.4	-2.8	-3.6
plomero $	-3.1	-2.2	-2.9
plomero ,			-1.2
pls	-2.5	-3.8	4.4
pls $	-3.4	-3	1
pls ,		-0.7	-0.8
pls dont	-2.2	-1	3.4
pls stop	-4.7	-2.1	1.3
plug	3.8	4.7	-3	electric
plug $	3.1	3.2	-2.1	electric
plug for	2.2	2.7
plug in	0.6	-0.3	-2.2
plug is	2	1.5	-1.4	electric
plugged	3.4	3.2	-1.7	electric
plugged in	3.4	3	-1.5	electric
plugged the	1.2	1.5	-1.3
plugs	1.3	4.1	-1.9
plugs fall	-3.1	-3.1	-2.1
plugs in	4.2	4	-1.5
plumber		-1.9	-4.2
plumber $	-0.5	0.5	-3.3	gas
plumber ,	-3.4	-2.7	-2.8
plumber for	-4.4	-1.8	-1.4
plumbers	-1.6	-1.5	-1.7
plumbers apprentice	-1.2	-1.1	-1.4
plumbing	-2.3	-1.3	-2.3
plus	-2.2	1	2.4
plz	-2.8	-2.9	2.4
pm	-2.8	-2.4	-2.4
pm $	-2.3	-1.9	-2
po	-1.2	-2.3	-0.9
po box	-1.2	-2.3	-0.9
poca	-3.2	-2.6	-1.7
poca presion	-3.2	-2.6	-1.7
pocket	-4	-2.4	-2.4
poco	-4.2	-3.6	-1.8
poco $	-3.6	-3	-1.7
poco ,	-2.1	-2.1	-1.1
podemos	-0.6	-2.2	-3.6
podrido	3.3	2.8	-0.9	gas
podrido cerca	3	2.1	-0.9	gas
poked	2.7	3.2	-0.3
poked a	-0.4	-2.1	-0.4
pole	4.2	5.6	-2.3	wire
pole and	4.5	3.2	-0.8
pole snapped	1.6	3.4	-1.8	wire
pole to	1.8	3
pollo	2.3	-1.1	-1.6
pone	3.4	2.8	-1.1
poner	-5.6	-4.5	-2.3
poner #	-0.7	-0.7	-0.8
poner un	-3.2	-2.9	-2.2
pongan	-3	-2	-2.1
pool	-1	2.3	-2.6	electric
pool heater	-2	1	-1.7
pool ladder	3.2	3.2	-1.1
pool light	3.4	2.7	-0.8	electric
pool pump	-3.7	-3.5
poop	4.7	-3.1	-1.3
poop water	2.6	-2.2	-1.3
pop	4.5	4.3	-2	electric
pop and	3.6	3.8	-2	electric
pop from	1.8	1.9
popped	2.4	-2.4	-2.4
popped ,	-3	-1.5	-2.7
popped in	3.6	-3.5
popping	2.9	4.1	-2	electric
popping and	2.3	3.2	-1.4	electric
poquito	-4.9	-5.5	-2.3
poquito $	-4.5	-4	-1.9
poquito ,	-3.1	-3.4	-1.9
por debajo	3.1	2.7	-1.2
por favor	1.4	-2	1
por poner	-0.9	-0.5	-0.4
por toda	1.6	-3.9
por todo	2.5	-4.9	-1
por todos	1.5	-2.7	-1.1
porch	-4.4	-2.5	-1.9
porch $	0.2	0.7	-1.1
porch light	-1.2	-1.5	-1.3
porch no	-2.5	-2.4	-1.6
porfa	-1.2	0.6	-1.6
porfa ,	0.8	0.9	-1.4
porque	2.8	3.2	-1.5	gas
porton	-2	-3.6	-2.8
porton del	1	-0.7	-0.6
posible	4.6	-2.1	-3.1
posible ,	3.4	-2.6	-0.8
position	-2.7	-2.1	-2
position still	-2.7	-2.1	-2
possible	5	-0.4	-2.6
possible $	1.5	-1.8	-2.5
possible ,	3.5	-1.8	-1.1
possible please	2.5	-1.4	-1.5
post	-0.6	1.9	-1.9
post for	-1.5	-1.2	-0.8
poste	4.9	4.8	-1.8	wire
poste y	1.8	2.9	-1.3	wire
pot	1.8	-3.5	-1.2
pot we	1.8	-3.5	-1.2
pouring	7.3	2.2	-1.9
pouring ,	3	-1.2	-0.9
pouring out	3.5	3.7	-2.8
pouring thru	3	2.2
powder	-0.2	-1.6	-0.6
powder room	-0.2	-1.6	-0.6
power	4.3	4.1	-3.1
power $	3.6	1.4	-3.4	medical
power ,	0.6	1.5	-0.5	medical
power and	2.9	-0.2	-1.6
power came	-2.6	-3	-1
power company		-3.1	-1.3
power in	4.5	0.7	-2.1
power is	1.7		-1.9
power line	4.3	5	-1.7	wire
power out	4.1	-1.4	-1.5
power post	2.9	3	-2.3
power strip	1.7	2.8	-1.2
power to	-2.9	-1.5	-0.8
pozo	4	-2.1
ppm	3.5	4.5	-1.5	carbon_monoxide
ppm $	2.4	2.9	-1.4
prairie	-3.3	-2.3	-0.3
precios	-1.9	-1.1	-1.5
precios de	-1.9	-1.1	-1.5
pregnant	2.8	-1.3	-1.6
prende	-0.4	-1.8	-2.6
prende $	-1.1	0.2	-2.8
prende ,	-4.2	-1.9	-1.8
prende el	1.3	-4.6	-1.3
prende la	2.4	-1.1	-1
prendida	0.9	2.5	-0.6
prendido	3.1	4
prendido $	1.5	2.4
prendimos	2.2	2.6
prendio	4.2	4.8	-2.6
prendo	3.6	3	-1.7
prendo el	3	2.6	-2.1
presion	-4.6	-3.9	-3.4
presion de	-3.5	-2.5	-1.4
presion en	-1.8	-2.5	-3.1
pressing	-1.2	-1.3	-2
pressure	-3.8	-3.9	-1.3
pressure low	-4.2	-2.4	-1.2
prestamos	-1.7	-1.8	-1.5
prestamos para	-1.7	-1.8	-1.5
presupuesto	-4.7	-3.1	-2.9
presupuesto para	-1.7	-2.1	-1.6
pretty	4.5	3.4	-0.9
pretty good	4	2.7	-1.3
price	-5.5	-4	-4.5
price $	-2.3	-1.5	-2.4
price on	-3.1	-1.7	-0.9
price sheet	-1.8	-1.3	-1.4
primer	-1.1	-0.9	-0.8
primer mes	-1.1	-0.9	-0.8
primo	0.3	-1.7	-2
principal	0.7	-3.2	-2.4
prisa	-3.5	-2.5	-1.3
prisa ,	-2.9	-2.4	-1.2
prise	1.4	1.8	-4.6
probably	-1.9	-2.7	-0.9
problem	-4.5	-3.7	-4.5
pronto	3.4	-2	-3.1
pronto posible	3.4	-2	-3.1
propane	2.6	4.1	-2.6	gas
propane tank	2.9	3.1
propane to	-3.5	-3.7	-1.6
property	1.7	2.5	-1.7
proveedores	-1.8	-1.2	-0.9
proveedores de	-1.8	-1.2	-0.9
provide	-1.6	-1.9	-1.7
proxima	-2.1	-1.9	-1.9
proxima semana	-2.1	-1.9	-1.9
proximo	-2.7	-2.8	-3
pt	0.7	1.3	-1.9
pt $	1.1	1.5	-1
pudo	-2.2	-1.6	-1.7
pueda	-2.5	-2.7
pueda $	-2.5	-2.7
puedan	-2.1	-1.9	-1.9
puedan $	-2.1	-1.9	-1.9
puede	1.1	1.7	-3.7
puede $	2.7	0.8	-0.7
puede llamar	-2.7	-2.8	-2.3
puede ser	-1	1.4	-1
pueden	-0.2	-2.9	-2.9
pueden venir	0.2	-2.7	-2.9
puedo	-1.7	-1	-3.8
puedo cerrar	2.6	2.4	-1
puedo el	-0.9	-1.9	-0.2
puedo empezar	-1	-0.9	-1.6
puedo los	-2	-1.4	-1.8
puerta	0.6	-2.5	-3.9
puerta ,	-2.4	-1.8	-3.3
puerta del	-3	-3.2	-2.2
puerta esta	1.3	1.9	-0.8
puerta no		-2.9	-2
puertas	-2.3	-0.7	-2.3
puertas ,	-2.6	-1.2	-1.1
puff	3.6	3
pulled	5.4	5.1	-1	wire
pulled it	1.7	1.6	-0.4
pulled off	0.8	0.4	-0.6
pulled the	4	3.8	-0.8	wire
pump	-1.9	-2.8	-4
pump ,	-3.9	-2.1	-0.7
pump died	3	-1.5	-0.6
pump is	2.7	2.4	-0.5
pump not	4.4	-1.1	-1.7
pump quit	4.1	-3.7
pump wont	-3.4	-3.6	-0.9
puse	-1.7	-2.2	-0.5
pusieron	1.2	1.4	-1.6
puso	2.5	2.5	-1.9	electric
puso negro	2.3	2.1	-1.7	electric
put	2	1.9	-1.9
put a	-1.8	-0.8	-1.5
put in	-1.8	0.8	-1.7
put it	4.8	2.8	-1.1	fire
put new	-1.4	-0.9	-2.5
q		-1.8	-3.3
quail	3.7	2.1	-0.2
quail run	3.7	2.1	-0.2
quarry	0.5	-1.5	-1.1
que hago	1.4	2.2	-1.4
que ir	2.1	-0.7	-0.6
que prendimos	2.2	2.6
que revisen	-2.8	-1.8	-2.2
que venga	4.6	-1.9	-2.3
que vengan	1	-2.3	-1.8
que viene	0.5	1.3	-1.3
que voy	-1.9	-1.9
quebro	0.9	-2.9	-2
quebro la	1.8	-1	-1.6
quedamos	2.5	-3.8
quedaron	0.7	0.5
quedo	0.9	1.4	-3.1
quedo $			-2.8
quedo ,	-1.1	-1.2	-1.2
quedo a	2.8	3.4	-0.7
quedo abierta	2.3	2.1	-0.7	gas
quedo encerrado	2.9	-3.5	-1.9
quedo la			-1.4
quedo peor			-1.4
quedo sin	2.9	2.1	-0.6
quedo tirado	3	2.1	-0.8
quema	1.9	1.7	-3.1
quemado	5.8	6.5	-3.2	fire
quemado $	3.4	3.2	-2.2
quemado en	3.2	3.3	-1.6	fire
quemando	4	4.6	-2.7
quemo	3.2	2.1	-1.6
quemo el	2	2.2	-1.9
querer	-2.6	-0.4	-2.5
queria	-1.5	-1.8	-2
queria hablar	-1.5	-1.8	-2
question	-2.6	-1.8	-1.3
question ,	-1.8	-1	-0.9
quick	-3.5	-3.8	-2.6
quick question	-1.6	-0.9	-0.8
quien	-2.8	-3	-3.2
quien habla	-1.7	-1.8	-2.4
quien lo	-2.2	-1.8	-1.8
quiere	-3.9	-4.4	-3.2
quiero	-3	-6.4	1.4
quiero cambiar	-5.4	-3.6	-2.6
quiero cotizacion	-2	-0.8	-1.7
quiero cotizar	-1.2	-2.3	-0.8
quiero instalar	-2.2	-1.4	-2.3
quiero mantenimiento	-3.9	-0.8	-2.2
quiero mas	-0.8	-0.6	2
quiero mensajes	-1.4	-0.6	1.2
quiero poner	-3.9	-2.2	-1.6
quiero presupuesto	-1.5	-1.6	-2.4
quiero que	-1.4	-3.6	0.3
quiero recibir	-1.7	-0.8	2.4
quiero revision	-2.2	-1.7
quiero un	-2.7	-1.7	-3.1
quiero una	-2.7	-1.8
quiet	-3.3	-2.6
quit	1.2	-1	3.5
quit $	2.1	-0.8	2.1
quit ,	0.9	0.3	-1.7
quit and	5.7	-0.3	-3.9
quit blowing	-2.2	-2.2	2.5
quit but	-2.2	-0.6	-0.2
quit messaging	-1.4	-1.1	2.1
quit mid	-2.4	-1.3	-2
quit running			-1.6
quit sending			1.5
quit texting	-1.3	-1.6	2.2
quit working	0.3	0.9	-4.8
quiten	-3.4	-2.5	0.5
quiten el	-1.5	-1.8	-2.7
quiten la	-2.7	-1.6	-1.9
quiten mi	-0.9	-1	1.8
quits	1.5	1.6	1.8
quote	-6.8	-5.8	-3.2
quote #	-2.3	-1.3	-1.9
quote $	-4.5	-5.1	-4.6
quote ,	-1.8	-1.2	-1.9
quote for	-3.6	-2.1	-1.5
quote in	-1.4	-1	-2.4
quote on	-2.1	-2.7	-0.7
quote please	-2.4	-0.9	-2.1
quote to	-2.1	-2.2	-0.4
r	1		-2.2
radiator	-0.5	-2.9	-2.3
radiators	3.9	-3.1	-1.7
radiators are	3.7	-1.9	-1.7
radiators nothing	2.3	-0.9	-0.9
rail	-1	1.1
rain	1.2		-2
rain $	3.1	2	-1.9
rain ,	-3.8	-4.8	-1.6
rain is	3.5	-0.6	-2.6
raining	4.4	-1.5	-2
raining in	3.6	-3.6	-1.9
rains	-5.8	-5	-1.7
rains hard	-2.9	-3	-0.9
rama	4.1	-1.7	-2.1
ramiro	-1.4	-1.3	-1.5
ramon	-2.6	-2.7	-2
ran	2.2	1.5	-0.7
ran all	1.6	2	-0.2
ranch	-1.3	-0.8	-0.8
range	0.6	1.3	-1.8	gas
range $	2.7	2.8	-1.6	gas
range ,	-3	-2.5	-1
range hood	-1.8	-2.3	-1.1
ranking	-1.3	-1.5	-2.3
raro	1.1	1.9	-1.9
raro ,	-0.7	0.2	-0.6
rato	-0.6	-1.1	-2.1
rato $			-1.7
rattles	-3.2	-2.3	-1.4
ravine	2.4	3.1	-1.8
raw	1.8	-2.7	-1.6
rd	-1.6	-1.6	-4
rd #	-1.7	-1	-2.5
rd $	-0.7	1.3	-1.6
rd ,	0.3	-4.1	-1.3
re	-3	-3.3	-0.6
reach	-4	-2.4	-2.2
reach it	-2.8	-3.2	-0.6
reach the	-2.5	-2	-2.1
reading	2.7	2.2	-1.5	carbon_monoxide
reading #	4.1	2.4	-1.7	carbon_monoxide
reads	3.5	2.2	-1.8	carbon_monoxide
reads #	4	2.3	-1.8	carbon_monoxide
ready			-1.3
ready to			-1.3
real	-1.4	0.9	-2.8
real low	1.8	0.7	-0.2
really	2.9	3.2	-1.3
really ,	0.8	1.9	-0.8
realtor	1.7	-1.9	-0.9
realtor ,	-2	-1	-1
receive	-1.7	-1.5	3.5
recessed	-0.6	-0.6	-0.8
recessed lights	-0.6	-0.6	-0.8
rechina	-5.2	-3.9	-1.5
recibir	-1.7	-0.8	2.4
recibir mas	-1.7	-0.5	1.3
recibo	-2.2	-2	-3.2
recien	3.4	-1.7	-1.1
recien nacido	3.4	-1.7	-1.1
red	1.7	2.3	-1.8
red $	-2.5	-1.5	-1.5
red and	2.8	1.9	-0.9
red tagged	3.3	2.5	-0.9
reeks	3.1	4.8	-1.6	gas
reeks of	1.9	2.8	-1.4
refinished	-1.9	-1.2	-1.4
refri	-1.1	-0.4	-3.7
refri $	2.5	1.4	-1.8
refri y	2.8	1.1	-1.2
refrigerador		-3.4	-2.7
refrigerador de	2.8	-1.7	-2.1
refrigerator		0.9	-2.7
regadera	0.3	1.5	-3.5	electric
regadera $	0.9	2.8	-3.3	electric
regadera sale	-2.5	-3.1
regresa	2.6	-1.6	-1.2
regresa el	1.8	-1
regresando	4.2	-1.2	-2.2
regreso	-3.1	-4.1	-1.6
regreso la	-4.7	-4	-2.3
regulator	2	3.3	-2.2
rehung			-2.2
rehung $			-2.2
reja	2.3	2.2
reja de	2.3	2.2
rejillas	-0.2	1.1	-1.6
relight	-2.7	-1.9	-2.4
remodel	-1.9	-1.3	-1.3
remodel ,	-1.3	-1.1	-1.1
remote	-6	-4.3	-1.6
remote ,	-1.1	-1.3	-1
remote lost	-2.3	-1.9	-1.9
remove	-5.5	-4.3	5.5
remove a	-3.5	-2.5	-4.4
remove me	-2	-1.8	4.1
remove my	-1.2	-1.2	2.7
remove old	-1.6	-1.3	-3.7
remove the	-1.9	-0.7	-3.6
rent	-1.6	-1.4	-2.1
rental	-3.8	-2.5	-1.4
rep	-2	-2.1	-1.9
repair	-2.3	-1.9	-1.9
repair $	-1.7	-1.7	-2
repipe	-1.8	-0.9	-0.8
repipe quote	-1.2	-0.6	-0.8
replace	-5.8	-5.4	-1.8
replace #	-2.6	-2.6	-1
replace a	-2.6	-1.9	-1.7
replace it	-3.1	-2.9	-2.5
replace two			-1.8
replaced	-5.9	-5.2	-2.9
replaced $	-2.5	-3	-2.9
replaced ,	-3.7	-2.7	-1.1
replacement	-4.9	-4.5	-2.5
replacement $	-3.2	-2.1	-2.2
replacing	-2.7	-3.7	-1.3
reply	-2	-1.9	-2.1
reply yes	-1.2	-1.5	-1.4
reporting	-2.4	-1.5	1.6
reporting this	-2.4	-1.5	1.6
request	-2.4	-0.8	-2
reset	-1.1	0.5	-1.9
reset $	-0.2	2.2	-1.7
reset ,	0.4	-1.8	-1.5
reset button	-1.1	-1.1	-1.7
resorte	-3	-2.9	-1.3
respirador	2.2	3.5
rest	-2.3	-1.5	-1.3
rest of	-1.7	-0.4	-1.3
restaurant	5.1	-3.7	-3
restaurant $	0.7	-1.2	-2.5
restaurante	2.3	-1.4	-1
restaurante ,	1.7	-1	-0.8
resume	-2.2	-1.6	-2.2
resume $	-1.8	-2.3	-1
resume to	-0.8	-0.7	-1.9
retired	-2.9	-0.9	-1.1
retired so	-2.9	-0.9	-1.4
revento	3.9	-3	-1.7
revento el	2.3	-1.4	-1.5
revento la	3	-3.7	-1
reviews	-3.6	-3	-3.2
reviews ,	-2.7	-2.2	-2
revisar	-4.5	-3.1	-2
revisen	-3.2	-1.9	-2.5
revisen ,	-2.9	-0.9	-2.3
revision	-4.1	-2.2	-0.6
revoke	-2.9	-2.6	4.3
revoke $	-2.9	-2.6	4.3
rewire	-1.7	-2.3	-0.5
rid	-1.8	-1.9	1.9
rid of	-1.8	-1.9	1.9
ridge	-1.9	-1.4	-2.5
right	5.1	0.9	-2.6
right ,	-2.8	-1.8	-0.9
right away	4.7	-3.8	-2.2
right back	-1.8	0.4	-0.2
right into	1.7	2.7
right now	4	-3.9	-2.7
rim	3.3	0.7	-0.9
ring	-3.2	-3.5	-2.3
ring #	-1	-2.2	-1
ring me	-1.1	-2.3	-2.7
rinse	-1.4	1.1
rio	-0.7	-3.5	-0.8
ripped	3.5	4.2	-1.8	wire
ripped off	3.5	4.2	-1.8	wire
rising	2.8	-3
road	-0.9	1	-3.5
road #	2.9	0.7	-0.7
robinet	-2.6	-1.9	-2.5
robles	-0.8	-2.1	-0.9
rocks	-3.6	-2.6	-2.5
rocks $	-2.4	-1.9	-2
romex	-1.3	-0.8	-0.7
romex on	-1.3	-0.8	-0.7
rompimos	2.1	2.9	-1.5	gas
rompimos el	1.8	2.3	-1.5	gas
rompio	0.2	-3.2	-1.2
rompio el	-1.6	-2.6	-0.7
roof	3.2	-1.8	-2.3
roof $	4.9	-0.6	-2.8
roof ,	0.2	-1.1	-0.7
roof and	1.7	-2.8	-0.5
roof inspection	-2.9	-1.1	-1.9
roof is	3.5	-5.6	-2.1
roof leak	-1.3	3.3	-0.6	electric
roof leaking	1.2	-3	-1.3
roof on	-2.2	-1	-0.6
roof over	4	-2.3	-1.1
roofer			-1.4
roofer $			-1.4
roofero	-1.4	-0.9	-1
roofero ,	-1.4	-0.9	-1
roofers	2.5	1.9	-1.8
roofing	-2.8	-2.8	-4.6
roofing leaks	-1	-1.3	-0.8
room	3.9	2	-2.2
room #	-1.4	-2.4	-1.2
room $	2.3	1.6	-2.6
room ,	-1	0.4	-0.9
room and	5.4	1	-0.3
room is	1.3	-3.2	-0.6
room stinks	3.5	3.8	-1.2
rooms	1.8	0.2	-2.5
rooms $	1.8	0.2	-2.5
roosevelt	-0.2	2.4	-0.9
roosevelt ave	-0.2	2.4	-0.9
ropa	0.8	1.8	-1.1
ropa y	0.8	1.8	-1.1
rose			-1.5
rosewood	-0.7	-0.4	-1.2
rosewood terrace	2.9	0.7	-1.4
roto	3.8	-3.3	-3.5
rotten	-2.2	0.2	-1.7	gas
rotten egg	0.2	1.5	-0.6
rotten eggs	-1.6		-1.4
round	3.2	2.3	-1.2
round the	3.6	2.1	-1.2
route	-0.2	-3.7	-1.9
route #	-0.9	-3.5	-2.2
row	1	0.5	-1.4
row $	2.3	1.3	-0.6
row ,	-2.9	-1.6	-1.8
rowan	1.9	-1.7	-1.2
rte	-3.2	-2.9	-2.3
rte #	-3.2	-2.9	-2.3
rubber	2.6	1.9	-1.9
rue	-1.3	-1.9	-3
rue laval	-0.3	0.6	-2
ruido	-3.8	-2.6	-2.5
ruido pero	-2.1	-2.7
run	-3.4	-1.5	-1.2
run $	-2.4	-2.6	-0.9
run ,	2.2	1.6	-0.5
run me	-2	-1.5	-1.6
run the	-2	-2.3	-1.1
running	1.2	0.4	-3.3
running $	-6.5	-4	-3.4
running ,	-0.4	1.2	-0.9
running down	4.7	0.7	-0.4
running full	3.5	-2.4	-0.5
running late	-3.5	-3	-2.4
running on	2.6	3.5	-0.8
running over	4	-2.2	-1.3
running toilet	-2.8	-1.8	-2.1
running water	2.8	-1.5	-0.9
runs	-3.8	-0.8	-0.9
runs #	-3	-1.7	-1.7
runs $	1.4		-2.2
runs ,	0.3	0.7	-0.6
runs all	-3.3	-2.7	-0.6
runs out	-3.6	-3	-2.5
rush	-1.1	-1.8	-2.8
rush $		-1.7	-2.9
rush ,	-1.8	-1.4	-0.9
rv	2.3	2.3	-1.3
s flores	2.4	-1.3	-1.1
s kostner		-2	-1.6
sabado	-5.5	-4	-4.2
sabado $	-2.5	-2.1	-1.5
sabado a	-1.9	-2	-2.4
sabado en		-0.9	-0.9
sabado por	-2.7	-0.8	-1
sabados	-2.9	-2.5	-3
sabados $	-2.9	-2.5	-3
sable	-2.5	-2.7	-1.1
saca	3.9	3.9	-2.2
saca chispas	2.1	2.3	-1.9
sacando	3.2	3.3	-2
sagging	2	-3
sagging like	2	-3
sags	-2.1	-2.4	-1.1
sags ,	-2.1	-2.4	-1.1
said	1.9	4	1.5	gas
said stop	-4.6	-3.6	2
said the	-4	-3.4	-1.9
said to	-1.5	-2.5	-1
sala	1.1	-0.6	-2.6
sala $	0.9	1.3	-1.9
sala ,	0.6	-2.8	-1.2
sale	1.1	1	-2.7	fire
sale $	-1	-3.7	-1.6
sale agua	3.6	-4.2	-2.5
sale caca	2.5	-1.9
sale con	-1.7	-1.3	-1.3
sale humo	3.2	3.4	-1.4	fire
sale muy	-3.6	-4.2
salen	3.6	1.6	-2.2	electric
salen aguas	2.8	-1.3
salen chispas	1.8	2.2	-1.9	electric
sales	1.8	2.8	-0.9
saliendo	4	2.5	-2.4
saliendo el	0.9	-3	-1.3
saliendo humo	2.2	1.9	-1.5
salimos	3.4	3.4	-2.9
salio	4.2	3.9	-2.4
salio una	2.4	3.1	-2.1
salir	2.8		-2.2
salir agua	3.4	-3.5	-1.5
salon	2	-3	-1.6
salon ,	2.4	-1	-0.8
same	2.4	0.5	-1.9
same day	3.2	-1	-0.8
same place	-2.5	-2.3	-1.2
san	1.7	-0.4	-0.9
sandpiper	-3.3		-0.9
sandpiper ct	-1.2	-2.1	-0.6
sandpiper cv	3.2	1.1	-0.4
sans	3.3	3.2	-2.7	carbon_monoxide
sans arret	3.3	3.2	-2.7	carbon_monoxide
saquenme	-2.6	-2.1	3.5
saquenme de	-2.6	-2.1	3.5
sat	-5.2	-3.7	-3.7
sat $	-1.9	-2.3	-3.8
sat after	-1.2	-2.1
sat am	-4.2	-2.9	-2.8
sat before	-0.8	-0.9	-0.2
sat morning	-3	-1.6	-1.3
sat or	-0.9	-0.4	-0.5
saturday	-3.4	-3.4	-3.8
saturday $	-2.3	-2.6	-3.4
saturday afternoon		-0.8	-1.1
saturdays	-2.6	-1.6	-0.6
save	-1.9	-2.6	-1.2
saw	0.4	0.3	-2.6
saw a	4.2	3.8	-1.6	electric
saw the	-1.1	-1.7	-0.6
saw your	-2.5	-2.4	-2.3
say	-0.4	0.7	-2.3
says	3.3	4.7	-3.1	carbon_monoxide
says #	5.1	4.8	-2.4	carbon_monoxide
says co	3.5	3.1	-2.3
says evacuate	3.3	3
says move	2.2	2.7
says my	-0.8	-1.9
says the	0.4	2	-1.1
scared	1.5	1.3	-1.9	fire
scared to	1.8	1.4	-1.1
schedule	-1.9	-1.4
school	-3.7	-2.3	-2.5
school $	2.2	1.3
school ,	-3.6	-3.6	-2.1
scorch	4.1	4	-1.6	electric
scorch mark	3.2	2.7	-1.6
scorched	1.8	1.7	-0.8
scorched smell	1.2	1.4	-1.1
scraped	-2.9	-2.1	-2.3
scratch	-2.4	-2.2
scratch my	-2.1	-1.3	1.6
screaming	3.8	3.1	-1.3
screen	-4.7	-3.2	-1
screen is	-1.3	-0.8	-0.8
screw		0.8	-2.2
se apaga	1.5	2.6	-2.2
se apago	4.4	2.2	-1.3
se cayo	4.2	2.3	-1.5	wire
se compuso			-2.7
se dano	2.4	-1.2	-1.1
se derritio	5.1	4.5	-2.1	electric
se desborda	2.8	-2.2	-1.7
se descompuso	1.6	-3	-2.8
se equivoco	-4	-3.9	-1.7
se fundio	-3	-3
se inundo	4.7	1.4	-1.7
se llevo	2.3	-2.2	-1.2
se mete	2.4	-4.1	-0.6
se metio	1.2		-0.6
se mojo	2.3	-1.9
se murio	1.1	-2.2	-1
se oye	4.5	4.6	-2.2	gas
se paro	0.6	-3.1	-1.5
se pone	3.2	2.6
se prendio	3.9	3.7	-2.1
se puede	3.4	2.4	-1.6
se puso	2.5	2.5	-1.9	electric
se quebro	0.9	-2.9	-2
se quedo	4.5	2.9	-1.4	gas
se quema	4.2	3	-2.2
se quemo	3.2	2.1	-1.6
se regresa	2.6	-1.6	-1.2
se revento	3	-1.6	-1.8
se rompio	0.2	-3.2	-1.2
se siente	2.6	2
se tapo	1.2	-3.2	-2.3
se trabo	3.4	-1.3	-0.8
se va	0.9	-0.6	-0.7
se ve	3.3	3.3	-1.9
se ven	2.2	2.2	-1.3
se volaron	-3.6	-2	-1.8
se zafo	1.6	1.5	-0.9
sea	-2.9	-2	-0.2
seal	-2	-2.7	-2.6
seal torn	-1.4	-2	-1.5
seam	3.9	-3.1	-1.5
seam ,	3.7	-1.8	-1.2
season	-2.6	-2.3	-3.4
secadora	2.3	3.3	-3.8
secadora $	-1	-0.7	-2.1
secadora ,	-2.8	-1.6	-0.9
secadora se	4.2	4.3	-1.7
secadora tarda	-3.8	-3.5	-1.8
secar	-1.1	-1.3	-1
seco	-4.4	-2.6	-1.7
seco ,	-2.6	-1.8	-1.3
second	-3.7	-3.9	-3.8
second step	2.4	-3.4	-0.2
security	-1.8	-2	-2.1
see	1.5	-0.4	-3.5
see a	1.5	2.2	-0.7
see it	1.5	2.5	-0.4
seeps	-1.9	-0.9	-1.8
segunda	-2.6	-1.9	-3.2
segundo	-0.3	-2.7
segundo piso	-0.3	-2.7
seguro	-2	-1.7	-2.5
seguro para	-2	-1.7	-2.5
sell	-1.2	-1.1	-3.9
sell your	-1.6	-1.4	-3
selling	-3	-3.3	-2.7
semana	-4.2	-4	-4.1
semana $	-3.3	-3.8	-4.1
semana por		-1.7	-1.1
send	0.2	0.3	1.3
send my	-2.2	-1.6	-2.2
send over	-1.5	-1	-1.1
send someone	2	1.4	-1.1
sending	-4	-3.4	2.9
sending me	-1.7	-2.1	2.7
sending messages	-0.5	-0.5	1.3
sends			-1.5
senior	1.2	1.7	-2
seniors	-2.6	-2.1	-0.5
seniors ,	-2.6	-2.1	-0.5
senor			-2.4
senora	0.2	1.6	-1
sensor	-4.8	-4.3	-2.2
sent	-1.3	-0.2	-4.7
sent le	3.6	3.7	-2
sentir	4.8	3.9	-1.2
septic		-3.3	-1.5
septic is	2.9	-1.3
ser	-1	1.4	-1
service	2	0.5	-3.5	wire
service $	-3.4	-2.7	-2.2
service ,	3.5	0.5	-1
service call	-3	-1.8	-2
service line	2	2.9	-0.7	wire
set	-6.8	-3.9	-4.1
set it	-3.8	-1.4	-0.5
sewage	2.1	-4.3	-2.2
sewage in	5.2	-3.1	-2.2
sewage smell	-3.9	-2.7	-1
sewer	2.6	-1	-2.8
sewer is	2.9	-3.5
shakes	-1.9	-1.8	-2.9
shakes ,	-1.7	-1.7	-1.5
shed	-4.2	-3.4	-2.3
shed ,	-2.1	-1	-0.5
sheet	1.6	-1.7	-1.4
shelf	-2.1	-1.9	-1.8
shes	3.8	-1.1	-1.5
shes #	3.6	-2.6	-2.2
shift		-1.9	-2.2
shingles	-3.6	-4.1	-3.1
shingles blew	2.7	-2.1	-2.1
shingles in	-3.6	-1.9	-1.3
shock	3.3	3.5	-1.9	electric
shock from	0.9	1.5	-1.4
shocked	4.4	4.7	-3.5	electric
shocked my	1.5	2.8	-0.3
shocks	5.5	5.7	-2	electric
shooting	3.9	-2.1	-2
shooting out	2.2	-0.8	-1.8
shop	4	-3.2	-1.9
shop ,	1.6	-2.8	-1.2
short	-5.1	-3.3	-1.7
short cycles	-4.5	-2.7	-1.8
shot	2.6	3.6	-0.9
shot out	2.7	3.7
should	-4.7	-4.2	-4.3
should i	-2.9	-2.8	-3.4
shovel	2.7	2.8	-1.5	gas
show	-3.6	-2.5	-3.3
show you	-2.7	-1.8	-3.1
shower	-0.9		-3.2
shower $	4.4		-3.2
shower ,	-2	-2.8	-1.4
shower drain	-3.4	-3	-1.2
shower gives	3.5	3.6	-1.9	electric
shower handle	0.3	0.9	-1.6	electric
shower valve	1.2	-2.4	-1.7
showers	3.2	-2.5	-0.9
shut	4	3.1
shut ,	0.3	0.2	-1.3
shut it	3.1	3.1	-1.7
shut off	-1		-1.9
shut the	2.5	-1	-1.2
shutoff	0.9	-2.7	-2.2
shutoff $	3.3	-2.3	-1.9
shuts	1.7	-1	-0.3
shutting	2	-3	-2.5
shutting off	2	-3	-2.5
si	-1.5	-2.8	-5
si $	-4.3	-3.5	-3.9
si me	-1.6	-1.7	-1.6
si se	2.4	0.7	-0.9
si tienen	1.9	-3.6	-0.5
sick	-0.6	2.1	-2.3
side	1	1.8	-1.4
side $	-1.8	0.3	-1.3
side ,		-0.2	-1.4
side of	3.4	2.7	-0.6
sidewalk	4.3	2.8	-1.4
sidewalk $	2.5	1.9	-1.5
siding	-1.1	-1.2	-1
siempre	1.5	1.4	-1.9
siempre no			-2
siente	2.6	2
siento	5.9	6.5	-2.4
sign	-1.4	-1.7	-2.3
sigue	0.7	1.3	-2.1
silba	3.2	4
silent	2.9	1.6	-0.4
sin	-0.2	-2.4	-5.3
sin agua	-1.2	-2.5	-0.8
sin calefaccion	3.5	-2.1	-2
sin corriente	1.2	2.4
sin luz	4.5	-0.2	-0.7
sin querer	-2.6	-0.4	-2.5
since	1.1		-1.5
since #	4.1	-2.5	-0.5
since last	4	-4.2	-0.8
since we		1.1	-1
singed	2.6	2.7	2.1
singed up	-2.5	-2.1	2.1
sink	-2.4	-1.3	-2.5
sink $	-3	-4.3	-2.1
sink ,	-1.6	-2.9	-0.7
sink at	-2.6	-1.9	-1.7
sink clogged	-3.1	-0.7	-1
sink drains	-1	-0.5	-0.5
sink gives	2.8	3.2
sink is	-1.2	-2.2	-2.9
sink slow	-2.6	-1.4	-0.9
sink wont	1.5	-0.9	-1.3
sinks	1.6	-1.7	-2.9
sir	-1.2	-0.7	-1.2
sirve	0.6	-0.4	-3.2
sirve $	1.8	0.8	-2.4
sirve ,	-1.7	-1.6	-1.2
sirve el	0.6	-2.3	-1.3
sirve y	2.9	-1.9
sister	-3.1	-1.3	-0.9
sit	-1.4	-2.3
sit on	-1.4	-2.3
six	-0.9	-1.2	-0.7
size	-2.6	-3.2	-1.2
sizzling	3.4	4.4	-2.6	electric
skunky	3.7	2.3	-2.5
skylight	-2.8	-1.7	-2.2
slab	-2.6	-1.8	-0.8
sleep	2.7	1.3	-0.6
sleepy	3.6	3.8
sleepy and	3.2	3.1
slid	0.6	1.8	-0.3
slot	-1.1	-1.1	-1.2
slow	-5.5	-3.5	-2
slow $	-4.4	-2.6	-2.5
slow ,	-1.8	-1.1	-1.3
slow drain	-3.5	-2	-2.1
slow drip	-1.5	-2.1	-1.5
slow one		-1.3	-0.8
slow to	1.2	-1.6	-0.8
small	0.8		-2
small business	-1	-0.8	-0.9
small fire	1.7	1.1	-0.9	fire
small jobs	-0.7	-0.5	-1.3
smell	3.9	6.7	-2.6
smell $	-0.6	-0.8	-1.9
smell ,	-3.1	-2	-1
smell and	3.4	2.2	-1
smell by	3.7	3.2	-2
smell coming	-2	1.6	-1.4
smell from	1	1.3	-2.3
smell gas	5.2	3.8	-0.8	gas
smell in	0.2	2.1	-2.1
smell like	0.8	0.7	-1.8
smell of	-2	-0.2	-1.2
smell or	-3.6	-4.5
smell something	2.2	1.4	-1.2
smell when	3.8	2.6	-1.6
smelled	2.4	1.8	-1.7
smelled gas	-0.3		-0.9
smelling	0.7	2.3	-2
smelling gas	0.3	1.9	-2.1
smelling something	1.3	1.5	-0.5
smells	0.5	2.7	-2.9
smells $	-1.4	0.6	-2.4
smells a	-2.8	-3.7	-1
smells burnt	2.3	2	-0.8	electric
smells like	0.5	1.3	-1.9
smells musty	-2.3	-2.1	-1.8
smells strongly	2.6	2.5	-0.4
smoke	1.6	4.3	-2.4	fire
smoke $	3.2	2.6	-1.3	fire
smoke ,	-1.2	-1	-2.7
smoke alarm	-1.6	0.3	-0.7
smoke alarms	-4.1	-4.7	-1.9
smoke and	-2.1	-0.5	-0.5
smoke coming	3.9	3.2	-1.7	fire
smoke detector	-3.7	-1.8	-2.4
smoke detectors	-4	-3.8	-2.4
smoke in	4.6	3.8	-2.3	fire
smoke when	2.8	2.2	-0.6	fire
smoking	6.9	6.8	-4	fire
smoking $	5.6	5.9	-4.2	fire
smoking and	2.8	1.9	-0.7	fire
smoky	3.2	1.9	-1.4	fire
snagged	1.4	1.8
snagged the	1.4	1.8
snapped	4.1	2.3	-1.9
snapped ,	1.9	-2	-0.8
snapped and	2.2	1.2	-2
so any	-4.2	-1.1	-0.7
so call	-3.6	-1	-1.5
so come			-0.8
so hot	4.2	2.9	-1.4	electric
so knock	-1.9	-1.6	-2.5
so no	-4	-1.8	-2.1
so pls	-2.5	-0.6	1.9
so text	-3.5	-3.2	-2.7
soaked	3.1	-3.2	-1.5
soaked $	2.4	-3	-1.2
soaked ,	1.8	-1.2	-1.5
sobre	2.4	3.3	-1.6
sobre el	2.3	2
socket	2.9	3.6
soft	-1.4		-0.9
softener	-4	-3.4	-2.9
sol	3.5	-1.6	-3.1
sol $	1.8	0.8	-1.7
solar	-1.1	-1.2	-1.8
sold	-2.5	-2.2	-2.7
sold ,	-0.9	-1.1	-1.7
sold the	-1.9	-2.1	-2.7
solito	2.3	2	-0.7
solito ,	2.3	2	-0.7
solo	-4.5	-2.6	-4.5
solo $	-2.8	-3.3	-3.7
solo el	-1.3	-1.6	-1.8
solo quiero	-2.5	-1.7	-0.8
some	-1.4	0.3	-1.9
some ,	-3.5	-2.6	-1.4
somebody	1.7	-1	-4.8
somebody else			-2
somebody out	3.7	-3	-3.2
someone	1.7	-1.5	-1.3
someone $	-3.3	-3.5	0.3
someone ,	-1.5	-1	1.6
someone be	-0.7	-2.6	-2.3
someone come	2.6	-2.3	-0.9
someone else	-3.7	-2.9	-5.4
someone to	-5.5	-2	-2.3
someone today	2	3
someone tonight	2.6	-2.1	-1.3
something	5.5	3.5	-1.9
something ,	0.6	0.8	-1.8
something burning	1.3	1.6	-1.4
something is	2.4	3.3	-1.7
something like	2.5	1.8	-0.6
something you	-1.6	-1.7	-0.5
somethings	2.2	2.7	-0.8
sometime	-1.8	-1.8	-2.6
sometimes	-4.3	-3.3	-1.9
sometimes $	-4.3	-3.3	-1.9
somos	-1	-2.2	-3.3
somos proveedores	-1.8	-1.2	-0.9
somos una			-2.8
sonar	2.6	3.1	-1.4	carbon_monoxide
sonar $	2.6	3.1	-1.4	carbon_monoxide
sonne	3.9	4.1	-2.5	carbon_monoxide
sonne sans	3.3	3.2	-2.7	carbon_monoxide
sons	2.5	2.6
soon	1.8	-1.8	-2.7
soon as	2.6	0.4	-1.8
soonest	-2.9	-1.8	-4
soot	1.7	2.9	-2.2
sorry	-4.1	-4.6	-4.3
sorry $	-4	-3.3	-4.4
sorry ,	-0.9	-0.9	-1.4
sorry i			-2.7
sorry my	-1.2	-1.1	-1.8
sorry to	-1	-1.6	-1.1
sorry wrong	-1.9	-1.2	-1.8
sotano	4.7	0.5	-1.4
sotano $	4.1	-3.9
sotano ,	1.9	1.5	-1.2
sound	1.1	2.3	-2.4	electric
sound $	2.8	2.1	-1.8
sound from	-3	-2.8	-1.5
soup	2.3	-0.7
sous	6	2.5	-4.1
sous sol	4.7	-1	-3.1
soy	-4.9	-3.9	-5.3
soy de	-2	-1.5	-1.6
soy el	1	-1.9	-1.4
soy la	-1.8	-2.9	-1
space	-0.2	0.7	-2.3
space #	-1.2	0.3	-1.7
space heater	0.5	2	-0.7
spam	-2.5	-2.3	3.9
spam ,	-2.2	-2	3.6
spamming	-1.6	-1.5	2.9
spamming my	-1.7	-1.3	2.3
sparked	6.5	5.9	-3.8	electric
sparked and	3.9	3.9	-2.1	electric
sparking	4.7	5.8	-3	electric
sparking $	3	4	-2.3	electric
sparking inside	3.2	4	-1.6
sparks	3.7	4.3	-2.1	electric
sparks $	-1	-1	-0.7
sparks everywhere	1.4	2.8	-0.9
sparks when	1.8	0.9	-0.7
speak		0.9	-5
special	1	-0.8	-0.8
special till	-1.3	-0.8	-0.7
spewing	3.4	3.6	-1.7	gas
spewing $	2.9	3.3	-1.7	gas
spigot	-2.4	-3.4	-1.5
spigot drips	-1.9	-1.9	-2
spin	0.8	-3.7	-1.9
spin $	-2.8	-2.2	-2.3
spin ,	2.2	-1.4	-0.5
spins	-0.9		-1.2
spins $	2.6	-0.3	-0.7
splices	-2.1	-2.5	-1
splices in	-2.1	-2.5	-1
split	2.3	-1.6	-2.7
split $	3	-1.8	-2.2
split ,	-2.8	-0.9	-0.9
split remote	-2.3	-1.9	-1.9
spot	-1.2	-3.2	-1.8
spot on		-2	-2.1
sprayer	-4.1	-3.5	-0.9
spraying	5.5	-4.5	-4.9
spraying from	4	-2.8	-0.5
spraying water	3	-1.7	-1.2
spring	-2.9	-4.7	-2.1
spring ,	-1	-1.6	-2.1
spring broke	-1.4	-2.1	-0.9
spring snapped	2.2	-2.2	-1.1
springs	0.4	0.8	-0.7
sprinkler	-0.5	-1.9	-1.3
sq		-2.7	-1.5
sq $		-2.2	-2
sq ft	-2.4	-1.6	-1
squeaks	-3.4	-2.6	-1.8
squeaks $	-2.7	-2.6	-1.6
squeals	-3.4	-3.9	-3.1
st	-0.6	0.8	-2.8
st #	-1.7	1.7	-1.3
st $	-0.3	-1.8	-4.2
st ,	-1.3	0.8	-1.9
st apt	2.1	1.2	-1.9
st unit	2.3	0.5
stack	-1.6	-1.5	-0.8
staff			-2.4
stain	-4.8	-3.7	-2.1
stain $	-1	-1.1	-1.4
stain on	-2.7	-2.4	-1.6
stained	-1.9	-1.9	-1.3
stairs	0.5	-3.2	-2.7
standing	3.7	2.7	-2.1
standing in	2.1	1.3	-0.3
standing water	3.4	0.7	-2.9
stars	0.4	0.5
start	-3	-4.2	-4.1
start $	-3.2	-2.7	-1.3
start monday	-1.7	-0.7	-0.5
started	2.9	2.6	-0.9
starts	-0.9		-0.6
startup	-3.3	-1.9	-1.6
startup ,	-3.3	-1.9	-1.6
state	0.6	-0.6	-1.8
state ,			-1.7
state route	0.5	-2.8	-0.8
station	5.8	0.2	-0.8
station bay	3.2	-1.5	-0.9
stay	-3.8	-1.4	-2.2
stay lit	-2	-2.8	-0.8
stays	-3.2	-3.4	-2.3
stays on	-1.5	-2	-1.9
ste	3.4	-3.4	-1
ste #	3.8	-3.2	-1
ste b		-1.5	-0.6
steam	2.3	1	-1.4
steel	-2.4	-0.7	-2
step	2.8	1.8	-1.4
steps	1.4	1.1	-2.1
steps ,	-2.5	-1.9	-1.8
sticker	-1.8	-0.7
sticker shock	-1.8	-0.7
sticky	-2.6	-2.7	-1.2
stiff	-3.6	-2	-2.1
still	-2	-0.2	-1.8
still available	-1.1	-1.3	-2.4
still coming	2.2	-5	-0.5
still cools	-3.3	-1.8	-1.5
still on	-0.5	1.6	-1.7
still open	-2.9	-2.2	-1.7
still want	-2.1	-1.9	-0.3
still works	-1.9	-2.4	-0.6
stink	4.7	4.2	-0.5
stink by	4.2	3.4	-0.6
stinks	1.4	3.3	-2.6	gas
stinks $	-1.4	-0.3	-2.9
stinks ,	-0.5	0.6	-0.3
stinks like	3.5	3.8	-1.2
stock	-3.9	-2.6
stone	2.6	-1.9	-1.1
stone cold	2.6	-1.9	-1.1
stop	-3.2	-3.6	7.9
stop $	2.6	-0.8	5
stop all	-2.6	-1.4	3.6
stop at	-0.9	-0.9	-2.8
stop by	-4	-2.6	-7
stop calling	-1.3	-1	0.3
stop contacting	-1.7	-1.8	2.4
stop dripping	-2.6	-2.3	-2.5
stop it	-2.4	-1.7	1.8
stop messaging	-2.3	-2.3	2.3
stop now	-3.4	-1.4	3.1
stop por	-3.9	-1.1	2.1
stop running	3.2	-2.3	-3
stop sending	-1.6	-1.6	2.8
stop spamming	-1.2	-1.2	3
stop texting	-3.4	-2	5.9
stop the	3.7	-2.4	-5.4
stop valve	-2.4	-1	-4.2
stop with	-1	-1.6	1.9
stopped	0.4	-2.5	-2.6
stopped ,	4.5	-1.9	-1.3
stopped and	3.7	3.9
stopped cooling	3.1	-1.4	-1.6
stopped for	-1.1	-1.3	-0.3
stopped up	3.6	-2.6	-3
stopped working	-3.8	-5.3	-1
stops	-4.1	-2.1	-2.6
store	4.6	-2.9	-2.1
store has	3	-1.5	-1.3
store is	2.8	-1.5	-1.6
storm	4.2	1	-1.5	wire
storm $	2.4	3	-1.2
storm ,	-0.3	-2.6	-0.9
story	-0.9	-0.8	-1.1
stove	0.9	1.5	-2.7	gas
stove $	0.7	0.5	-2.2
stove ,	-0.9	-1.7	-2
stove burner	-3.4	-4.1	-0.9
stove clock	-3	-2.6	-1.9
stove is	2.3	2.7	-1	gas
stove knob	-2.3	-2.9
stove line	1.8	1.3	-2.1
stove wont	-3.2	-2.7	-1.9
straight	-2	-0.9	-0.9
straight ,	-2.3	-1.4	-1.5
street	0.5	0.2	0.2
street $	0.3	-0.6	-3.5
street ,	-1.5	-1	-1.5
street has	3.6	-3.8	-2.5
street is	-0.6	0.6	-0.8
strip	0.5	1.1	-1.1
strong	3	3	-1.2
stronger	2.8	3.1	-0.7
strongly	2.6	2.5	-0.4
strongly of	2.6	2.5	-0.4
stuck	0.8	-0.2	-2.1
stuck $	0.9	-3.5	-2
stuck ,	-3.4	-2.9	-1.4
stuck half	-1.7	-1.7	-0.4
stuck in	3.3	-1.8	-0.9
stuck on	-3.5	-4	-0.7
stuck shut	2.6	-3.4	-1.8
stuff	0.7	3.1	0.5
stuff they	1.6	3	-0.6
stump	-2.8	-1.7	-1.4
su compania	-1.1	-0.9	-0.8
su lista	-2.2	-1.4	2.6
su negocio	-3.5	-2.7	-3.4
sub	0.4	0.8	-2.8
sub panel	1.9	1.9	-2.2
sub work	-1.3	-1.3	-1.1
sube	2.9	-1.3	-1.4
sube $	-1.7
sube la	1.3	-0.7	-0.5
sucia	1.8	-2.6
sucia por	1.8	-2.6
suelo	2.6	2.7	-1.9
suena	1.2	1.2	-1.2
suena como	2	2	-1.2
suite	0.3	-3.3	-2.2
sulfur	-0.5	1.3	-0.5	gas
sumac	0.2		-1
summer	-2.4	-2.1	-2.1
summer $	-2	-1.9	-2.1
summer job	-0.6	-0.9	-1.1
summit	-0.9	-2.3	-1.9
summit ave	-0.4	-2	-0.5
sump	-0.3	-5.5	-3.4
sump pump	0.7	-1.9	-2.2
sump quit	2.5	-3.4	-3.3
sun	-3.3	-3.1	-1.3
sun $	-0.9	-0.4	-0.5
sun afternoon		-1.7	-1.1
sunday	-5.2	-2.3	-3.6
sunday $	-1.7	-1.1	-2.7
sunday after	-1.9	-1.6	-1.1
sundays	-4.4	-3	-3.5
sundays $	-3.7	-2.5	-2.9
sunflower	2.4	2.6	-1.8
sunroom	-5.2	-1.4	-3.3
sunroom ,	-3.2	-1.2	-2.3
super	0.9	-0.5	-1.2
supply	1.5	-3	-2.3
supply ,	-1.8	-1	-2.2
supply line	3.7	-2.2	-1.5
sure	-3.4	-1.5	-4.4
surge	-2.3	-1.5	-2.7
surgery	4.3	-3.2
sus camioneta			-2.3
sutter	-1.3	-0.7	-1.8
swamp	-3.5	-2.3	-2.4
swap	1.5	-2.7	-1.9
swapped	-3.7	-2.3	-1.2
swapped out	-3	-1.8	-0.6
sweats	-1.7	-2.4	-1.9
swing	2.2	-1.9	-1.2
swing by	2.2	-1.9	-1.2
switch	3.4	3.9	-2.4	electric
switch $	-0.8	1.3	-2	electric
switch ,	-3.1	-2.7	-0.5
switch and	3.2	1.7	-0.7	electric
switch in	2.8	2.9	-0.8
switch with	-2.9	-3.3
switches	2.5	2.4	-1.4
sycamore	0.9		-0.3
system	-1.5	-1.8	1.5
system $	-1.3	-1.7	1.3
ta	2.1	1.9	-1.5
tablaroca	-3	-1.6	-1.6
table	1.3	1.2	-0.5
tagged	3.3	2.5	-0.9
take	-4.8	-3.3	4.6
take ,	-2.2	-0.5	-0.9
take apprentices	-1.3	-1.2	-1.9
take cards	-0.7	-1.2	-2.7
take me	-3.3	-2.1	2.2
take my	-1.8	-1.7	2.7
take off	-1	-1.9	-3.2
take the	-1.5	-1.7	-3
take this	-1.2	-1.7	3.1
taken	-1.7	-1.2	-2
taken care	-1.7	-1.2	-2
takes	-4.4	-3.5	-2
takes #	-2.6	-1.9	-1.3
takes forever	-2.5	-2	-1.6
talk	-1.1	-0.6	-1.5
talk to	-0.7	-0.7	-1.5
talked	-1.3	-0.9	-1.3
tall	-3.5	-3	-2.5
taller	-2.3	-2.1
tamarind	-0.2	2.5	-1.8
tambien	2.8	3.3	-2.1
tank	6.4	4.4	-1.7
tank ,	2.2	2.4	-0.9
tank is	3.6	0.6	-0.7
tankless	-0.5		-1.6
tannery	-2.8	-1.8	-1.8
tannery row	-2.8	-1.8	-1.8
tanque	3	2.3	-1.8	gas
tansy	-0.8	-2.5	-1.1
tap	-2.2	-3.6	-1.8
tapado	3	-2.2	-2.3
tapado $	1.7	-1.7	-2
tapo	1.2	-0.6	-2.2
tapo el	0.7	-2.4	-2.4
taqueria	2.9	1.5	-1
taqueria el	2.4	0.9	-1.1
tarda	-3.8	-3.5	-1.8
tarda mucho	-3.7	-3	-1.7
tarde	0.8	-3	-2.8
tarde $		-2.6	-2.5
tarde ,	1.7	-1.3	-1.5
tardes	-3.7	-2.8	-3.8
tardes $	-2.9	-2.6	-3.3
tarp	3.6	-2.8	-1.3
tarp blew	1.8	-1.8	-2.5
taza	-1.8	-3.4	-2
tech	-3	-2.4	-1.7
tech is	-1.5	-1.2	-0.8
techador	-2.7	-1.9	-2.6
techo	2.4	-0.3	-3.1
techo $	2	2.7	-3.1	electric
techo ,	1	-4.3	-1.8
techo de	1.5	-4.7	-1.2
techo del	0.5	-4.3	-0.6
techo y	2.6	1.2	-1.1
techs	-1.9	-1.9	-2.4
tecnico	-2.5	-1.9	-2.9
tecnico $	-2.5	-1.9	-2.9
tejas	1.2	-3.5	-2.1
tejas pero	-2.6	-2.6	-1.3
tele	-1.2	-0.5	-2.7
tele $	0.9	1.9
tele esta	-1.7	-1.3	-2.1
telefono	-2.8	-1.9	1.8
telefono $			-2.7
telefono ,	-1.3	-0.6	-1.5
telefono de			2.4
telephone	-2	-1.9	-1.9
tell	-1.7	-2.2
temp	2.3	-2.4	-3.3
temp is	0.6	-2.1
tenant	4	1.9	-3.3
tenant says	0.9	-3.2	-0.2
tenants	3.2	1.4	-1.6
tenemos	0.4	0.3	-3.6
tenemos agua	-2.2	-2.9
tenemos calefaccion	3	-1.7	-1.8
tenemos luz	3.9	0.8	-2
tenga	-2.4	-2.8	-1.7
tengo	4.7	-5	-4.1
tengo #	3.3	-1.6	-0.5
tengo agua	1.5	-1.1	-1.8
tengo el	1.2	-1.1	-3.6
tengo herramienta	-2	-1	-1.1
tengo la	2.3	-0.9	-1.2
tengo mi	-3.3	-1.2	-1.7
tengo que	3.8	-1.5	-0.7
tengo un	2	-0.9	-1
tengo una	1.3	-3.3	-1
ter	-1.3	0.3	-0.4
ter ,	-1.7	-2.2	-0.5
termostato	-2.8	-2.5	-1.7
terrace	3.1	1.8	-0.8
terrace $	3	1.1	-1
tesla	-2.4	-1.7	-1.5
tesla ,	-2.4	-1.7	-1.5
test	-2	-0.4	-0.8
text	-4.5	-3.5	3.8
text $	-2.3	-1.6	-3.7
text ,	-1.6	-1.9	1.5
text after	-2.1		-1
text before	-2.1	-1	-3.2
text is	-4.1	-1.3	-2.2
text me	-2.4	-2	1.3
text this	-1.6	-2.3	2.6
text u	1.9	0.5	-1.2
textearme	-1.8	-1.6	2.4
textearme $	-1.8	-1.6	2.4
texting	-5.9	-3.7	5.3
texting $	-3.6	-2.9	4.1
texting ,			-2.2
texting me	-2.1	-2.1	4.9
texto	-3.3	-2	-1.6
texto ,	-3.3	-2	-1.6
textos	-3.9	-2	4.9
textos $	-2.7	-1.9	4.3
texts	-5.7	-3.8	6.8
texts $	-4	-3.5	6.3
texts from	-2.6	-0.8	1.7
texts please	-1.4	-0.9	2
texts to	-1	-1.2	1.3
than	-5.7	-2.9	-3.6
thank	-2.9	-3.6	-1
thank you	-2.9	-3.6	-1
thanks	-5.4	-4.1	-0.7
thanks $	-3.9	-3.1	-4.3
thanks anyway	-2.5	-2.5	-2.3
thanks for	-1.3	-1.9	-1.5
thanksgiving	-2.2	-2.5	-0.8
that needs	-0.9	-0.5
that normal	1.2	2	-1.2
that take	-1.9	-0.7	-1.2
that wind	2.3	-1.7	-0.6
thats	-1.1		-1.1
thats all	-1.5	-1
the ac	2.9	2	-2.8	fire
the air	2.2	3.3
the alley	3.5	1.7	-1.1
the apt	2.7	-2.6	-0.9
the attic	3.5	4	-2.3	fire
the baby	3.1	2.4
the back	-2	1.8	-1.7
the basement	2	1.9	-1.1	gas
the bathroom	1.9	-0.4	-1.5
the bathtub	3.1	-2.1	-1.2
the bed	2	-1.3	-1.3
the bedroom	2.7	-2.7	-1.4
the bell	-3	-1.5	-1.7
the boiler	3.9	2.1	-1.2	carbon_monoxide
the bottom	2.9	3.2	-1.2
the box	2.1	1.4	-1.5
the breaker	0.4	1.9	-3.5
the bulb	2.2	3	-0.5
the burner	-1	-0.7	-1.2
the cable	0.8	1.1
the car	2.6	1.4	-1.1
the ceiling	5.1	1.6	-2.9	electric
the church	-0.2	-2.5	-2.3
the clinic	2.9	-2.5	-1.5
the closet	0.7	-3.4	-1.9
the co	2.2	1.9	-1.3	carbon_monoxide
the cord	2.6	2.6	-1.4
the corner	-1.7	-0.5	-2.7
the couch	3.5	1.5	-0.9
the cover	2.9	2.4	-0.8
the crawl	1.2	-1.4	-0.8
the crib	3.5	3.4
the day	-0.6	-0.4	-0.8
the deck	-3.7	-2.5	-1.1
the den	0.3	-0.8	-1.6
the dental	-1.5	-1.2	-0.6
the detector	1.4	2.4	-0.7	carbon_monoxide
the dining	-0.2	-2.7	-0.3
the dishwasher	2.7	0.7	-1.9
the disposal	-1.5	-1.1	-1.9
the dmv	-1.3	-1.5	-2.1
the dog	3	2.8	-1.1
the door	-1.8	0.6	-2.6
the downstairs	2	-4.5
the drain			-1
the driveway	1.3	2.9	-3.7	wire
the dryer	6.7	5.5	-1.1
the drywall	-0.9	-1.3	-1.4
the duplex	1.1	1.3	-0.3
the electric	4.1	3.9	-0.8
the electrical	2.2	3.6	-1.5	electric
the emergency	0.2	-1
the end	-2.9	-2.4	-2.4
the entire	2.8	0.8	-0.5
the fan	1.6	1.5	-0.9
the faucet	-0.2	1.6	-3.3	electric
the fireplace	-3.4	-3.4	-2.8
the flex	2.5	2.6	-1.1	gas
the floor	7.6	-3.4	-0.9
the freezer	3	-2.7	-1.1
the fridge	-0.2	1.1	-1.4	electric
the front	-0.8	-2.1	-3.2
the furnace	0.8	2.5	-3.1
the fuse	2.8	4.5	-1.1	electric
the garage	2.6	2.4	-1.9
the gas	5	5.2	-2.2	gas
the ground	2.4	2.2	-2.2	wire
the guest	-4.6	-3	-1.2
the gutter	0.5	0.9	-1.4
the hall	2.2	0.4	-1.7
the hallway	1.5	1.7	-1.2
the handle	0.3		-1.6
the heat	2.2	1.5	-4.1
the heater	3	2.6	-1.3
the house	3	2.8	-2.5	wire
the inside	1		-0.4
the kid			-1.4
the kids	3.3	3.4	-1.2
the kitchen	5.8	3.5	-1.1	electric
the knob	1.7	1.8	-1.4
the landlord	-2.1	-2	-3.2
the latest	3.3	-1.3	-0.6
the laundry		-2.5	-1.6
the lawn	0.2	1
the leak	1.1	-4.8	-1.1
the light	5.5	7.3	-1.8	electric
the line	3.6	2.3	-1.5	wire
the list	-1.5	-1.3	-3.8
the little	-1.6	0.5	-0.3
the living	2.2	1.7	-1
the machine	-1.9	-3.3	-2.9
the main		-2.6	-0.4
the messages	-1	-1.4	0.8
the metal	3.8	3.8	-0.8
the meter	1.1	1.8	-2.4
the microwave	-0.7	-1.4	-1.7
the mower	-1.2	1.2	-0.6
the neighbors	-3.1	-1.6	-2
the office	-4.1	-4.6	-3.3
the old	-2.8	-1.8	-5.3
the only	2.6	-1.2	-0.2
the other	-2.4	-1.3	-1
the outlet	6.4	5.6	-2.3	electric
the outlets	-0.5	2	-2.6	electric
the outside	-0.6	0.4	-0.3
the oven	4.4	4.8	-2.1
the owner	-1.7	-1.5	-1.4
the panel	-1.3	0.8	-1.6	electric
the patio	-1.4	-1.7	-0.9
the person	-1.4	-2	-2.9
the pharmacy	-2.8	-2.2	-3
the phone	-3.8	-4.4	-3.3
the pilot	2	2.3	-0.7
the pipe		-1.3	-1.2
the place	-1.9	-2	-2.6
the plug	5.2	4.8	-2.3	electric
the plugs	2.4	3.6	-1.4
the plumber	-4.9	-4.1	-3.2
the pole	3.8	4.6	-1.6	wire
the pool	2.8	1.9	-1.5
the porch	-2		-1.7
the powder	-0.2	-1.6	-0.6
the power	2.7	4.5	-1.3	wire
the price	-4	-3.1	-3.6
the quick	-1.4	-0.9	-1.8
the range	3.4	4.4	-2.3	gas
the rest	-1.6	-1.7
the restaurant	1	-0.8	-1
the road	0.9	3	-0.8
the roof	-0.5	0.2	-2.5	wire
the room	1.9	2.6	-1
the salon	0.9	-0.7	-1.3
the same	-1.1	-3.1	-1.9
the school	-1.6	-1	-2.5
the second	1	-3.1	-3
the service	-0.5	2	-1.8
the shed	-2.7	-2.6	-1.5
the shop	3.3	-2.6	-1.2
the shower	0.9	0.7	-2.7	electric
the shutoff	0.7	-2.6	-2
the side	2.3	2.3
the sidewalk	4.3	2.8	-1.4
the sink	0.5	3.9	-2.5	electric
the soonest	-2.4	-1.4	-3.5
the space	2.2	2.7
the stain	-2.7	-0.9	-1.2
the stairs	-2.3	-1
the steam		1.3	-1.4
the store	2.8	-1.5	-1.6
the storm	2.7	3.2	-1
the stove	3.9	3.7	-1.6	gas
the street	-0.2	3	-2
the sump	1.1	-2.3	-1.7
the switch	0.8	2.1	-1.7	electric
the tank	2.2
the tech	-2.4	-2	-1.9
the texts	-2.1	-2.4	2.4
the thermostat	1.2	1.6	-1.6	fire
the thing	2.3	-2.2	-0.7
the tile	2.1	-1.7	-0.3
the toilet	-1.5	-3.7	-3.5
the top	3.5		-0.6
the touch	1.3	1.4	-1.9	electric
the tub	1.4	1.3	-0.7	electric
the tv	2.3	1	-1.5
the unit	-1.1	-4.1	-2
the utility	2	1.6
the vacuum	1.6	1	-1.1	electric
the valve	2	2.5	-0.4
the vent	3.5	3.6	-1.2
the wall	1.6	0.7	-2.2	electric
the washer	3.7	1.4	-2.7
the water	5.4	4.7	-4.7
the way	-5	-5.1	-2.8
the week	-3.4	-2.4	-2.7
the wet	2.3	3.2	-1
the whole	4.9		-1.8
the wind	2.1	2.2	-1
the window	2.2	-2.7	-1.7
the windows	2.2	2.7	-0.7
the wire	3.8	4.4	-1.6	wire
the wires	4	3.7	-2.3
the wrong	-2.7	-2.7	-1.5
the yard	1.2	-0.9	-1.8
the yearly			-2.3
the yellow	-0.2	0.6	-2.6
then	-2.1	1.1	-2.9
then $	-3.6	-3.4	-2.8
then ,	-2.6	-3.2	-0.7
there any	1.7	-1	-0.5
theres haze	2.8	3.4
theres like	3	1.9	-0.2
theres no	-5.3	-4.9	-5.4
theres soot	2.4	2.5	-1.5
theres water	3.4	1.2	-1.4	electric
thermostat	-1.5	-3.9	-4.6
thermostat $	4.1	3.4	-2	fire
thermostat install	-1.1	-1.2	-1.6
thermostat reads	1.8	-2.8	-0.9
thermostat screen	-3.4	-0.8	-0.9
thermostat to	-1.5	-2.1
thermostat wire	-2.9	-3.1
these	-3.4	-3.4	5.5
these $	-2.5	-1.6	3.1
these ,	-0.3	-0.3	1.3
these messages	-2.5	-2.5	2.8
these texts	-1.7	-2.2	2.5
theyre	2.5	2.7	-0.6
thing	1	2.2	-1.9	carbon_monoxide
thing ,	-1.5	-1.4	-0.8
thing in	2.5	2.2	-0.3
thing is	1.9	2.4	-0.9	carbon_monoxide
thing that	5.6	3.4	-0.8
think	0.2	0.9	-3.1	gas
think $	-1.2	-2.5
think the	3.6	2.7	-0.7
think u	-2.4	-2.5	-1.8
think you	-2.9	-3.3	-2.3
thinking	-1.6	-2.5	-1
thinking of	-1.6	-2.5	-1
this afternoon	5.5	-2.2	-2.5
this as	-2.4	-1.5	1.6
this cant	4.5	-1.8	-2.1
this dr	-1.7	-0.9	-1.2
this evening	4.7	-1	-0.3
this house	1.4	-1.6	-0.7
this isnt			-3.5
this line			2.6
this list	-1.5	-1.9	3.4
this month	2.1	-1.1	-1.5
this morning	2.7	0.8	-1.9	gas
this number	-2.7	-2.8	1.8
this one	-0.7	-0.6	-2
this phone	-2.5	-1.8	3.3
this sat	-2	-1.8	-2.5
this week	-2	-3.3	-2.8
this wk	-2	-0.9	-0.3
this year	-0.5	-0.4	-0.6
tho	-2.2	-2.1	-1.3
tho $	-1.9	-1.8	-1.5
those	0.8	0.8	-1.4
thought	-3.1	-3.1	-4.1
three	2.3	-3.1	-0.7
through	5.1	1.4	-1.4	electric
through ceiling	2.1	1.9	-1.2
through the	5.1	0.9	-1.4	electric
throughout	-3.5	-3.7	-1.7
throwing	2.4	2.4	-1.7
thrown	3.2	2.5	-1.5
thrown back	3.2	2.5	-1.5
thru	2.5	2	-3.9	electric
thru the	2.2		-0.6
thu	-3.2	-2.9	-3.4
thurs	-5.8	-3.7	-2.2
thurs #	-1.3	-1.4	-1.2
thurs $	-3.5	-1.8	-2.1
thurs ,	-1.3	-0.7	-0.4
thurs afternoon	-3.2	-2.2	-0.5
thurs at	-2	-2.6	-1.5
thurs or	-1.2	-0.6	-1.3
thurs pm	-1.6	-2	-2.4
thursday	-5.8	-3.4	-3.2
thursday $	-3.7	-2.9	-2.6
thursday ,	-2.6	-0.7	-2.3
thursday if		-1.9	-1.3
thursday is	-2.5	-0.7	-0.6
thursday or		-1.2	-1.6
thursdays	-3.2	-3.2	-0.4
thursdays after	-2.3	-1.6	-0.2
thx	-4.5	-3.7	-1.3
thx $	-2.9	-2.4	0.5
tidewater	-1.5		-0.6
tidewater ct	-0.7	0.5	-0.2
tienda	2.5	-1.7
tiene	2.7	-1.9	-4
tiene #	2.9	-2.6	-1.1
tienen	0.7	-2	-2.1
tienen $	1.6	-3.2	-0.7
tienen ,	2	0.7	-0.4
tierra	2.4	1.1	-0.8
til	0.3	-2.4	-2.2
til #	-2.5	-1.7	-1.8
til noon	1.9	-1.3	-0.2
tile	2.4	1.9	-4.4
tile ,	2.1	-1.7	-0.3
till	-1	-3.2	-1.9
till #	-2.1	-2.9	-2
till friday	-1.3	-0.8	-0.7
till monday	1.1	-1.5	-0.9
time	0.8	2.2	-3.8
time $	1.2	1	-4.3
time ,	-4.7	-1	-1.3
time after		-1.2	-0.4
time it	-2.4	-3.5	-0.7
time mon	-3.2	-2	-0.5
time the	4.2	3.4	-0.5
time this	3.9	1	-1.5
time we	3.1	-4
timer	-2.3	-2	-2.6
times	1.9	2.3	-1.1	carbon_monoxide
times over	1.4	1.8	-1.2	carbon_monoxide
tina	2.4	-3.6	-2.4
tina $	4.3	-2.4	-1.6
tina ,	-1.1	-0.7	-1.1
tingle	3.2	2.8	-1.6	electric
tingle when	3	2	-1.6	electric
tingles	3	3.4	-0.7
tira			-1.5
tira agua	-2.4	-3.8	-1.3
tirado	4.7	3.9	-1.2	wire
tirado en	4.7	3.9	-1.2	wire
tirando	2.8	-2.6	-1.5
tirando agua	1.3	-2	-1
tirando el	1.8	1.3	-1.4
tires	0.4	0.9	-0.9
to add	-1.8	-2.8	-0.9
to book			-1.3
to bury	-2.8	-2.5	-1.4
to call	-3.2	-1.9	-1.6
to cancel	-0.7	-0.9	-1.6
to come	-2.2	-1.4	-1.5
to cool	3.8	-1.3	-1.1
to do	-1.8	-1.8	-2.6
to fix	-2	-1.8	-2
to fresh	2.2	2.7
to get	-1.3	-0.8	-2.1
to go		0.7	-1.3
to hang	-3.2	-1.1	-0.8
to heat	-1.9	-2	-1.6
to hold	1	0.7	-2.4
to look	-1.7	-1	-0.9
to move	-1.5	-1.1	-1.3
to natural	-3.5	-3.7	-1.6
to noon	-1.5	-2.6	-1.6
to order			-1.5
to reach	-2.6	-2.1	-2.1
to remove	-2.8	-1.7	-1.4
to replace	-2.3	-1.8	-2.3
to stop	1.6	-1.9	2.5
to text	-1.3	-0.9	0.7
to touch	3.2	2.8	-1
to work	2.6	-1.4	-0.9
toaster	-2.9	-2.8	-2.8
toca	-0.2	0.8
tocar	4.9	4.4	-1.8
toco	3.6	3.5	-1.9	electric
toco la	1.9	2
toda	3	-0.4	-2.2
toda la	3	-0.4	-2.2
today	10.1	0.3	-1.5
today $	4.9		-1.8
today ,	0.7	1.7	-1.2
today if	3.8	-1.7	-1.6
today or	3	-2.1	-0.9
today please	4	-3.3	-1.2
toddler	1.9	-1.1	-4.4
toddler locked	3	-1.8	-1.4
todo	3.7	-2	-1.2
todo ,	2.5	-1.7	-1.1
todo bien	-2.7	-2.5	-0.9
todo el	3.2	-1	-1.4
todos	1.1	1.6	-2.1
todos amanecimos	1.4	2.1
todos lados	2.5	-3.2	-1.2
todos los	-1.3	-0.7	-1.5
todos modos	-1.1	-1.2	-1.2
together	1.1	0.9	-0.7
toilet	-0.7	-3.7	-5.4
toilet $	-3.1	-3.6	-2.5
toilet ,	-2.7	-1.7	-0.9
toilet and	3.4	-3.3	-0.8
toilet fixed	-2.7	-0.3	-0.8
toilet handle	-2	-2.2	-0.8
toilet is	1	-4.3	-2.7
toilet keeps	-1.7	-3.2	-1.1
toilet leaks	-1.3	-1.3	-2.4
toilet overflowed	1.8	1.8
toilet ran	1.9	-2.5	-1
toilet rocks	-3.5	-2.2	-2.3
toilet runs	-2.2	-2.2	-1.4
toilet wont	4.2	-2.5	-2.4
toilets	1.8	-2.2	-1.8
toilets wont	2.2	-1.8	-1
told	2.2	2.3	-1
told me	-0.5		-1
tomacorriente	3.5	4.2	-2.5	electric
tomacorriente esta	2.9	3	-2.3	electric
tomorrow	-1.4	-1	-4.2
tomorrow #	-1.5		-2
tomorrow $	-5	-5.1	-4.7
tomorrow ,	2.7	-2.5	-1
tomorrow after	-1.7	-0.7	-0.4
tomorrow afternoon	0.8	1.9	-1.1
tomorrow before	1.7	-2.2	-1.2
tomorrow between	-3.8	-2	-0.6
tomorrow morning	1.3	-1.8	-2.4
tomorrow ok	2.9	2.6	-0.3
ton	-1.3	-1.2	-1.2
ton ac	-1.1	-0.9	-0.8
tonight	6.5		-3.6
tonight $	4.8	-3.4	-3.9
tonight ,	2.4	1.4	-0.5
tonight after	1.3	-0.5
tonite	4	-2.8	-3
too	2.4	3.2	-3.1
too $	3	2.3	-0.8
too ,	2.4	1.5	-3.7
too hot		2.6	-1.4	electric
too low	-1.4	-1.2
too warm	-1.1	1	-0.5
took	-2.3	1.5	-2.1	wire
took care	-1.9	-2.5	-2.7
took down	-2.9	-1.9	-0.9
took out	3.9	3.6	-1.4	wire
took the	3.9	2.7	-0.3
tools	1.4	-1.6	-1
top	0.9		-2
top ,	0.4	0.7	-0.4
top of	2.4	3.6	-1.3
topped	-2.7	-1.6	-3.7
topped off	-2.7	-1.6	-3.7
toque	5.2	4.7	-2.8	electric
toque la	3.3	3.1	-2.4
toques	4.2	4.5	-2	electric
toques la	2.6	2.7	-1.2	electric
tore	0.7	2.5	-2.5
torn	-4	-2.2	-1.5
torn ,	-1.4	-2	-1.5
toronto	-2.1	-2.4	-1.4
touch	4.4	4.9	-1.5	electric
touch $	2.2	2.5	-1.8	electric
touch it	2.6	3.6	-0.8
touch the	5.5	4.5	-1.3	electric
touched	3.8	4.5	-1.4	electric
touched the	2.6	3.2	-1.6	electric
touches	3.3	2.8	-1.4
touching	2.2	3.3	-2.2
touching my	1.9	2.5	-1
touching the	4.3	3.3	-0.9
townhouse			-2
townhouse ,			-2
trabajan	-2.1	-2.2	-3.2
trabajar	-0.2	-2.6	-2.4
trabajar $		-2.1	-2.4
trabajo	-2.7	-3.8	-3.9
trabajo $	-2.8	-2.2	-2.9
trabajo ,	-1.6	-1.5	-1.9
trabajo de	-3.8	-2.3	-2.6
trabo	3.4	-1.3	-0.8
trace	2.8	-1.2	-0.6
track	0.5	-1.6	-1.5
track ,	-2.4	-1.3	-1.7
trade	-2.9	-2.5	-3.4
trade school	-2.7	-2.3	-1.4
trades	-2.2	-2.6	-3
trades $	-1.3	-1.9	-2.4
trap	0.5	-2.3	-1.4
trapped	4.7	-3.7	-1.1
trapped in	2.3	-3.2	-1
trato			-1.4
trato de			-1.4
tree	-1.4	-1.1	-2.5
tree came	3.5	-4.3
tree fell	2.8	-0.9	-1.2
tried	-1.6	-1.1	-1.1
tried to	-1.6	-1.1	-1.1
trillium	-2.9	0.2	-0.9
trillium way	2	0.8	-0.3
tripped	-2.6	-1.8	-1.1
tripped breaker	-1.2	-2	-1.4
tripping	1.6	0.3	-2.2	medical
tripping the	2.4	4	-1.8	medical
trips	-4.7	-4.9	-4.5
trips when	-4.9	-4.4	-0.6
triturador	-2.2	-1.8	-1.1
triturador no	-1	-0.8	-0.6
trl	1.3	-2.1	-0.6
trl ,	0.3	-1.8	-0.2
troca	1.8		-1.4
troca esta	2.2	-1.4	-1.2
tronando	2.8	3.3	-2.1	electric
tronando $	2.6	3	-2.1	electric
trough	-0.3	0.4
trough ,	1.7	1.6
truck	4.7	3.1	-2	wire
truck $	-0.9	1.3	-1.5	wire
truck ,	-2	-1.5	-1
truck and	-2.7	-1.9	-1.4
truck is	4.3	-0.7	-0.7
truena	-0.5	0.2	-3.2	electric
truena y	4.7	4.3	-2.2	electric
tryin	-1.7	-1.5	-2
tryin to	-1.7	-1.5	-2
trying	-2.1	-0.4	-1.9
trying to	-2.1	-0.4	-1.9
tub	1	-1.8	-5
tub $	2.8	-6.2	-2.6
tub ,	-1.9	-4.7	-0.9
tub caulk	-3.1	-1.5	-1.8
tub drain	-2.7	-0.3	-1.5
tub drains	-1.4	-0.8	-1.4
tub faucet	-3.2	-4	-2
tub is	3.8	-2.7
tub wont	3.5	-0.9	-0.5
tube	0.5	1.1	-1.8
tuberia	4.1	1.8	-2.2
tubo	5.9		-4
tubo amarillo	1.8	2.6	-0.9
tubo de	1.7	-1.6	-0.7
tubo del	2.1	1.4	-1.5	gas
tubo y	2.6	-2.4	-1.2
tubs	1.1	-1.9	-1
tubs $	1.1	-1.9	-1
tue	-3.1	-2.6	-3.2
tues	-5.2	-3.7	-3.7
tues #	-2.5	-1.3	-0.9
tues $	-2.3	-2.5	-3.1
tues aft		-0.7	-0.6
tues am	-2.2	-2.2	-2.4
tues and	-0.9	-1	-2
tues eve	-1.7	-1.7	-0.2
tues or	-1.5	-1	-1.1
tues thurs		-1.8	-2.4
tuesday	-5.5	-4.3	-3.6
tuesday #	-1	-1.6	-0.2
tuesday $	-3.7	-3.3	-2.9
tuesday ,	-1.2	-1.4	-1.2
tuesday afternoon	-2.8	-1.2	-0.8
tuesday is	-0.8	-0.8	-1.1
tuesday or		-0.6	-1.1
tuesdays	-4.5	-3	-3.4
tulane	-2.5	-1.4	-0.4
tulane ave	-2.2	-1.1	-0.2
tulip	-1.8	-2	-2
tumbo	3.5	2.9	-1.4	wire
tumbo el	3.1	2.3
tumbo los	1.9	2	-1.1	wire
tune	-4.7	-4.2	-1.7
tune up	-4.1	-3.2	-1.8
turn	-2.6	-2.6
turn it	-1.4	1.1	-1
turn off	2.6	-2.6	-0.5
turn on	1.5	0.2	-1.7
turned	0.5	1.1	-1.7
turned brown	4.5	3.5	-1	electric
turned on	1.5		-1.2
turned out	-4.1	-3.8	-2.3
turned the	1.3	2.8	-0.7
turning	-0.7	1.8	-1.9
turns	-1.5	-0.3	-1.6
turns on	-0.4	0.4	-1.8
turns out	-2.6	-2.4	-1.2
tuvimos	-3.2	-2.1	-1.4
tuvo	-2.6	-2.3
tv	-0.4		-2.5
tv $	0.4	-1.2	-1.5
twice	3.3	3.4	-0.9	carbon_monoxide
twins	4.3	-4.5	-0.8
twins ,	2.4	-2.3	-0.8
two	-0.9	-1	-3.4
tx	-3.4	-3.3	-2.7
tx #	-3.1	-3.3	-2.8
tyler	2.5	-2.2	-1.6
type	4.5	2.1	-0.9
u can	-2.9	-2.9	-2.1
u come	0.7	-2.3	-1.5
u do	-1.7	-0.7	-1.3
u got	-2.4	-2.5	-1.8
u guys	-2.1	-1.1	-1.2
u need	-2.5	-1.6
um	-1.9	-0.4	-0.4
um hi	3.6	0.7	-0.2
un abanico	-2.3	-1.6	-1.2
un arbol	2.1	3.2	-1.1	wire
un bebe	4.2	-1.3	-1.1
un boiler	-1.6	-1.1	-0.4
un cable	4.6	5	-2.8	wire
un calentador	-2.9	-1.6	-1.7
un choc	5.3	5.8	-4.1	electric
un contacto	-6.2	-5.3	-3.3
un cuarto	-2.7	-2	-1.2
un enchufe	-3.2	-2.6	-1.4
un fil	5.3	5.8	-3.9	wire
un foco	-3.2	-2.3	-1.9
un incendio	-0.6	1.6	-1.5
un olor	2.8	3.1	-1.6
un plomero	-1.2	-1.6	-1.6
un poco	-3.4	-3.3	-1.5
un recien	3.4	-1.7	-1.1
un toque	3.4	2.9	-1
un trabajo	-3.2	-2	-1.3
un tubo	3.2	1.7	-1.3
un ventilador	-2.7	-1.2	-2.6
una chispa	2.9	3.3	-2.1	electric
una emergencia	2.8	-2.4	-1.6
una fuga	2.3	2.6	-1.4	gas
una gota	2.7	-1.7	-1.3
una hornilla	-2.7	-3.4	-0.3
una lampara	-2.6	-3	-2.5
una llave	-1.3	-1.5
una nube	2.7	3
una rama	4.1	-1.7	-2.1
unas tejas	-3.6	-2	-1.8
under	1.5	-0.6	-2.8
under it	0.4		-0.6
under kitchen	2.1	-1	-0.3
under sink	-2	-1.8	-0.7
under the	-0.3	-3.1	-3
under toilet	-2.2	-0.6	-2.6
unico	4	-2	-2.2
unico bano	4	-2	-2.2
uniform	-3	-2.4	-1
unit	-1	-0.6	-3.3
unit #	-1	-1.3	-3.9
unit a	1.3	1.3	-0.5
unit outside	5.2	-1.3	-1.1
unit townhouse			-2
units	-0.8	-2.6	-2.5
units ,	-1.9	-2.1	-2
uno	-1.6	0.9	-1.2
uno nuevo	-1.3	-1	-1.3
unplugged	-0.2	1.7	-1.1
unplugged it	2.7	2.7
unrelated	-1.6	-2.9	-0.8
unrelated ,	-1.6	-2.9	-0.8
unsub	-3.9	-3.1	5.7
unsubscribe	-4.5	-3.4	6.8
unsubscribe $	-2.8	-2.4	3.8
unsubscribe me			2.8
until	-2.3	-2.5	-1.1
until #	-1.9	-2.4	-1.2
up	1.4	2.6	-0.3
up $	-0.4	-2.4	-1
up ,	1.9	-1	-1.6
up a	0.6	2	-1.4
up and	2.8	1.7	-2.3
up before	-2	-2.2	-1
up for	-3	-3.3	1.7
up in	1.1	-4.7	-1.5
up into	2.8	-4.2	-0.9
up like	3	-0.5	-0.6
up my	0.8	1.5	2.4
up on	-3.1	-2.3	-1.2
up out	2.5	-3.6	-1.2
up over		2.5	-1.3
up spring	3.4	-1.4	-1.1
up the	2.5	1.9	-0.3
up there	-1.1		-0.3
up thru	6.2	-2.4	-0.6
up to	0.2	1.4	-1.6
up when	2.6	2.3	-1.1
up with	0.6	2.6	-2.4
upgrade	-3.5	-4.4	-3.4
upstairs	-1.3	1.8	-3
upstairs $			-3.3
upstairs and	2.2	3	-0.7
upstairs is	-2.3	-1.6	-1.8
upstairs neighbor	3.2	-3.3	-2.3
upstairs neighbors	3.8	-2.3	-0.2
upstairs toilet	0.6	-1.9	-0.2
upstairs tub	2.6	-4.1
ur texting	-1.4	-1.5	0.4
urge	3	-3.4	-2.4
urgent	4.4	-4.3	-5.4
urgent $	-0.9	-2.5	-3
urgent ,		-2.6	-1.8
urgent care	-3.6	-0.6	-0.3
urgente	6.4	1.3	-4.4
urgente por	3.4	-2.3	-3.4
usa	1.6	4.2	-1.5	medical
usa concentrador	2.7	1.3
usa oxigeno	-1.1	1.3	-1.6	medical
use	-1.3	0.3	-2.4
used	-0.9	0.9	-3.1
uses	3.6	-4	-2.3
uses a	4.6	-3.9	-2.3
using	-2.8	-3.3	-2.2
using it	-2.3	-0.6	-0.4
usted			-3
ustedes	-2.7	-2
utility	4.2	3.5	-1.6	gas
va	-0.8	-3.3	-2.4
va a	-1.3	-3.2	-2.4
vacant	0.3	-2.6	-0.9
vacuum	1.6	1	-1.1	electric
vacuum $	2.4	0.9	-1	electric
valentines	1.1	-2.3	-1.9
valve	1.4	-1.4	-3.2
valve $	-2.3	-3	-3.3
valve is	2.7	-4.2	-1
valve on	1.5	2.1	-1.7
valve replaced	-3.5	-2.5	-0.7
valve to	2.5	-1.9	-0.5
valve under	-2	-0.9	-3.2
valvula	2.8	2.8	-2	gas
van	4.1	-2.7	-1.6
van is	4.3	-1.1
vanity		-0.8	-2.2
ve	3.3	3.3	-1.9
ve candela	2.7	2.9	-1.9
veces	-2.1	-0.7	-1.1
vecina	0.2	0.6	-1.6
vecino	1	-0.6	-3.2
vecino de	2.1	-1.6	-2
vecinos	2.2	-0.9	-0.5
vecinos si	1.9	-3.6	-0.5
ven	2.2	2.2	-1.3
vendemos	-1.4	-1.3	-2.6
venga	4.6	-1.9	-3.7
venga esta	2.1	-1.9	-1.7
vengan	1.4	-1.6	-4.4
vengan $	-3.9	-1.9	-3.9
vengan hoy	5.1	0.2	-1.7
venir	-0.2	-3.1	-3.1
venir el	-1.8	-1.6	-1.3
vent	-0.5	1.7	-3.4
vent $	2.6	2.1	-2.2
vent ,	-3.1	-3.9	-0.4
vent in	-0.9	0.6	-0.3
vent is	-0.6	-0.9	-0.4
ventanas	1.3	1.7	-1.7
ventanas $			-1.4
ventilador	2.5	3.9	-2.7
ventilador de	-1.7	-0.9	-0.9
ventilator	5.1	5.5	-3	medical
ventilator is	2.9	2.9	-3.1
vents	-2.2		-3.3
vents $	2		-0.9
verde	1.3	-1.5	-0.9
vernon	-3.1	-1.2	-1.2
vet	-0.6	-1.9	-2.6
vieja	-3.2	-1.2	-0.9
viejo	-3.7	-3.2	-3.2
viejo $	-2.3	-2.4	-2.9
viejo y	-0.9	-0.7	-1.3
viene	0.9	2.3	-2.3
viene $	1.2	2.5	-1.1
viento	2	1.8	-0.9
viento se	2.5		-0.9
viernes	-5.9	-4.4	-4.2
viernes $	-3.5	-3.4	-0.7
viernes antes	-1.2	-0.9	-1.6
viernes en	-1.3	-1	-0.6
view	-3.8	-2.1	-0.3
vino	-2.3	-2.2	-2.3
vino un	-1.4	-1.4	-1.4
virtual	-2.5	-1.6	-2.4
visit			-2
visita	-2.5	-2.2	-2
visita $	-2.1	-1.7	-2
vista		2.5	-1.9
vista $	0.3	1.7	-1.7
vive	-3.5	-2.7	-2.4
vivo	-2.9	-2.8	-2
vivo en	-2.9	-2.8	-2
voice	1.3	1.3	-0.6
voicemail	-3.3	-1.6	-1.5
volaron	-3.6	-2	-1.8
volaron unas	-3.6	-2	-1.8
vous	-5.1	-4.8	-6.7
voy	-4.6	-4.2	-2
vuelvan	-2.9	-2.1	3.8
vuelvan a	-2.9	-2.1	3.8
w	2	1.5	-2.3
w #	-0.2	0.2	-1.1
w a	4.1	0.6	-1
w sparks	1.4	2.7	-0.6
w the	0.7	-1.2	-1.2
w water	1.4	0.6	-0.5
wait	1.8	-0.6	-3.5
wait $	1	-2.3	-3.1
wait till	2.8	-1.5	-0.8
waiting	2	1.8	-2.3
waiting ,	2.4	2.2	-0.8
walk	2.6	-0.4	-2.2
walk ,	-2	-0.7	-1.8
walk in	2.5	-2.7	-1.9
wall	1.6	0.2	-2.1	electric
wall $	3.3	0.4	-3.1	electric
wall ,	-4.6	-2.1	-2.4
wall and	1.9	-3.6
wall behind	3.6	3.7	-1.9
wall by	1.2	2	-2.4
wall heater	4.4	1.6	-0.5
wall is		-1.3	-1.5
wall plate	2	2.4	-0.8
wall where	2.9	3	-0.4
walt	-2.6	-1.6	-1.6
want	-6.6	-5.6	2
want #	-1	-0.3	-1.5
want a	-6.2	-3.4	-2.1
want an	-2.7	-2.8	-2.8
want any	-0.7	-0.3	2.4
want bigger	-1.8	-1.1	-1.9
want it	-3.4	-3.3	-2
want my	-3.8	-1.4
want new	-2.1	-1.4	-1
want quote	-2.3	-0.9
want the	-5.9	-4	-3
want these	-1.5	-0.6	0.9
want to	-2.4	-2.8	1.6
wanted	-3.2	-4	-2.5
wanted to	-1.7	-1.9	-1.8
wants	-3.2	-3.1	-2.2
wants to			-1.6
warm	3.2	2.8	-2.5	electric
warm ,	0.5	-0.7	-1.1
warm and	1.8	1.9	-1.7	electric
warm on	-1.8	0.5
warm to	2.4	2.5	-1.2
warranty	-2.7	-2.6	-2.8
warranty do			-1.1
was built		-2.4	-2.2
was calling	-3.6	-2.4	-3.3
was fixed	-3.6	-3.7	-3.9
was here	1.2	1.7	-0.4
was just	-2.2		-1.8
was off	4.4	3	-2.8
was out	-2.5	-1.5	-0.4
was playing	-2.4	-2.6	-3
was tryin	-1.7	-1.5	-2
was trying	-2.7	-2.8	-2
wash	1.9	-2.8	-1
washer	-2.1		-4.2
washer hose	1.8	-4	-0.2
washer shakes	-1.7	-1.8	-2.9
washing	1.7		-2.2
washing machine	3.5	0.3	-2.2
water	3.2	-1	-3.3
water $	7.2	-1.4	-3
water ,	0.5	-2.2	-1.9
water and	3.3	4.4	-2	electric
water at	5.2	-1.5	-1.1
water bill	-4.6	-2.4	-0.9
water bubbling	3.7	-2.5	-1.4
water coming	1.2	-1.8	-1.5
water dripping	3.2	0.2	-1
water from	-0.2	-3.1	-3.6
water heater	-1.1		-1.4
water heaters	-2.2	-2.2	-3.7
water in	4.6		-1.8
water is	5.1	-2.6	-1.6
water leaking	1.5	2.7	-1	electric
water like	2.5	2.8
water line	-1.5	-1.1
water main	3.8	-2.1
water off	-2.2	-1.5	-3
water pouring	4.3	2.5	-1.9
water pressure	-3.2	-3.4	-1.7
water running	4.8	0.3	-1.3
water runs	-3.1	-2.1	-2.5
water since	-3	-1.7	-1.2
water smells	-4.6	-4.4	-1.7
water softener	-3.2	-2	-1.8
water spraying	3.8	-2.1	-1.8
water stain	-3.8	-2.9	-0.8
water tank	4.8	-3.6	-1.8
water to	2.6	0.7	-1.8
water too	-3.9	-3.4	-2
water wont	5	-3	-4.1
waterfall	2.3	-3.1	-3
waterfall in	0.2	-1.5	-2.1
waters	1.5	2.2	-0.2
waverly	-0.2	0.3	-0.6
wax	-1.4	-0.6
wax ring	-1.4	-0.6
way	1.7	0.9	-2.3
way $	-0.4	0.5	-3.6
way ,	0.8	1.3	-1.1
we already	-1.6	-1.4	1.8
we build	-1.4	-1.4	-2.2
we buy	-1.9	-2.4	-2.1
we can	-1	-0.5	-2
we cant	4	-2.2	-0.7
we close	-2.9	-0.8	-0.5
we decided	-2.6	-2.3	-3.1
we do	0.8	-3.4
we dont	3	-1.5	-2.6
we flush	-1.7	-3	-1.1
we generate	-0.9	-1	-1.1
we got	0.8	-2.1	-4.2
we just	-1.8	-0.6	-0.4
we lit	1.2	1.9	-1.4
we live	-3.2	-3	-1.9
we lost	4.3	1.2	-2.7
we moved	1.6	1.5	-0.2
we need	0.6	1.5	-1.4
we open	0.6	-2	-1.4
we own	1.2	-3.4	-1.7
we provide	-1.6	-1.9	-1.7
we r	1.5	-0.2	-1.1
we sell	-0.7	-0.6	-0.5
we sold	-2	-2.1	-2.7
we still	-2.5	-2.6	-1.9
weak	-1.6	-1.2	-0.9
weak ,	-1.6	-1.2	-0.9
weatherhead	3.1	3.6	-2.2	wire
web	-3.6	-3.4	-3.3
website	-3.6	-3.1	-3
website ,	-0.8		-0.6
website for	-2.3	-2	-2.1
website says	-2.3	-2	-1.4
wed	-6.9	-4.8	-4.1
wed #	-2.6	-1.6	-2.3
wed $	-3.6	-2.4	-2.8
wed ,	-2.3	-1.7	-1.8
wed afternoon	-4.2	-1.9	-0.2
wed fri	-2.1	-1.2	-0.3
wed love	-1.6	-1.4	-1.6
wed or	-1.7	-2.5	-1.6
wednesday	-3.8	-4.2	-4.3
wednesday $		-2	-2.5
wednesday ,	-1.3	-1.2	-1.3
wednesday or	-0.9	-0.8	-0.8
wednesdays	-2.4	-3.2	-3.3
wednesdays $		-2.9	-3.2
weds	-2.6	-2	-1.7
weds #	-1.6	-1.6	-1.3
week	1	-1.2	-3.2
week $	-1.3	0.3	-2.8
week ,	-0.2	-2.4	-1.2
week of	-4	-2.6	-3.1
week old	5.2	-1.1	-0.7
weekday	-2.8	-2.9	-2.7
weekday $	-1.9	-1	-1.8
weekday after		-0.7	-0.8
weekday evenings	-1.4	-1.4	-2.7
weekday mornings	-1.8	-1	-0.3
weekdays	-4.3	-3.3	-3.9
weekdays #	-1.9	-2.9	-3.5
weekdays $	-2.4	-1.6	-1.4
weekdays before	-2.3	-1.1	-0.6
weekend	-3.9	-3.1	-4.1
weekend $	-2.7	-2.1	-3.4
weekend is		-1.7	-2.2
weekends	-4.5	-2.3	-2.8
weekends $	-2.6	-1.5	-2.4
weekends only	-4	-2.1	-2.1
weeks	-3.1	-3.1	-2.9
well	1.6	-0.9	-2.4
well pump	2.7	-1.7	-1.3
well water	-3.7	-2.7	-3
wellfleet	-2.2	-1.4	-0.7
wells	2.8	-1	-1
went	3.9	4	-2
went ahead			-2.1
went bang	2	2.7
went black	1.8	1.1	-1.3
went dark	2.7	-0.7	-1.9
went dead	1.9	3.1	-0.6
went off	-0.8	1	-1	carbon_monoxide
went out	5.2	0.2	-1.8
went soft	-1.4		-0.9
went with	-2	-1.9	-2.3
were all		0.9	-2.9
were good	-1.4	-1.7	-1.8
wet	2.6	2.1	-2.2	electric
wet $	2
wet from	2.9	3.4	-0.9	electric
weve	2.3	1.4
wharton	-1	-1.6	-1.9
what	-3.7	-0.4	-2.6
what do	0.4	1.1	-1.6
what kind			-1.1
what time	-3.4	-3.7	-2.2
what would	-3.5	-1.6	-1.4
whatever			1.9
whatever this			1.9
whats	-2.8	-1.2	-2.9
whats the	-1.1		-2.6
whats your	-3.1	-2.3	-3
when	2.1	5.4	-2.1	electric
when i	5.6	5.8	-1.5	electric
when im	1.3	2.6	-1.6
when it	-2.6	-2.5	-1.8
when its	-2	-1.5	-0.5
when she	2.6	3.1	-0.5
when the	0.9	-0.3	-1.2
when u	-3.9	-2.5	-2.7
when we	4.3	4.2	-1.6
when you	-2.8	-2	-2.7
whenever	-0.5	1.5	-3.3
whenever $	-3.3	-2.5	-1.5
whenever ,			-2.8
where	5.4	4.6	-2.5
where can	-1.8	-2.3	-1
where do			-2.3
where the	5.5	4.4	-2.3
which	-2.6	-2.2	-2.9
while	-4.5	-3.9	-2.6
whistles	-4.3	-3.5	-2.8
whistles ,	-2.2	-2.3	-2.8
whistling	-0.2	2.5	-1.5	gas
whistling ,	2.6	2	-0.7
white	-0.4	0.2	-2
whittier	-1.2	-1.2	-0.6
whittier blvd	-1.2	-1.2	-0.6
who	-2.9	-1.9	-3.4
who do	-1.7	-1.8	-2.5
who gave			2.9
who handles	-1.6	-1.9	-2
who i	-0.9	-1.1	-1.7
who is	-2.7	-2.7	-1.1
whoever	1.2	2.2	1.1
whole	3.7	-0.7	-1.8
whole apt	3.2	2.8	-0.5
whole building	3.5	-2.5	-1.1
whole day	-3.6	-2.2	-1.9
whole house	-0.2	-3	-1.8
whole kitchen	2.5	0.9	-1.1
whole place	3.7	0.5	-2
whole street	2.1	-3.8	-2.6
whoomp	2.2	2.5	-0.5
wide		-0.8	-0.2
wide open		-0.8	-0.2
wife	2	2.9	-1.5
wife and	2.1	1.6	-0.3
wife is		1.2
will	-2	-1.1
will not	2.7	1.4	-2.2
wind	3.2	1.8	-0.9
wind ,		1.7	-0.8
window	-2.8	-1	-1.9
windows	1.3	2.2	-2
windows ,	0.8	0.4	-1.8
windows and	1.7	2.4	-0.4
winter	-1.9	-1.9	-1
winter ,	-2	-1.6
wire	2.8	5.9	-2.9	wire
wire ,	-3.6	-2.7	-1
wire down	-2.6	-1.3	-2.6
wire for	-2.3	-2.5	-1
wire is	3.6	3.8	-2
wire on	3	2.4	-2	wire
wire to	-2.7	-2	-1.5
wires	2.9	6.5	-2.5
wires $	0.9	0.7	-1.1
wires ,	2.2	1.5	-1.3
wires and	3.5	3.2	-0.6
wires are	3.5	2.5	-2.5
wires came	-3.4	-1.3	-1
wires hanging	4.1	3	-2.4	electric
wires in	2.6	2.5	-1.3
wires on	2.8	3.5	-0.6
wires to	3.6	3.4	-1.1	wire
wiring	-2.9	-2.8	-2.4
wisteria	3.1	2.7	-0.6
wisteria ,	1.9	1.7
with all	2.5	-2	-1.8
with another	-1.7	-1.4	-1.2
with no	1.8	-2.4	-1.8
with someone	-3.4	-3.3	-3
with water	2.3	2	-1.5
without	4.1	-0.6	-1.7
without heat	3	-2.1	-1.7
wk	0.9	0.5	-0.7
wk old	1.6	0.9	-0.9
wo	0.9	-1.8	-1.6
wo #	0.9	-1.8	-1.6
wobbles	-3.7	-3.8	-2.3
woke	2.4	2.6	-0.8
woke up	2.4	2.6	-0.8
wont	2	-0.5	-3.4
wont close	-1.8	0.7	-0.9
wont come	3.6	-2.1	-1
wont drain	2.1	-1.7	-1.1
wont fix	-2.7	-3	-0.5
wont flush	4.7	-1.2	-1.1
wont go	1.9	0.6	-1.5
wont kick	2.8	-1.8	-1.3
wont light	-5.1	-6.8	-1.7
wont open	5.1	-2	-2
wont quit	-3.9	0.5	-2
wont reset	1.8	1.8	-1.2
wont shut		1.9	-1.6
wont spin	-3	-2.1	-1.3
wont stay	-4.3	-3.4	-2.4
wont stop	3.2		-6.2
wont turn	0.9	-1.8	-1.7
wood		-2.2	-1.5
wood ,	-1.8	-2.1	-1.2
woozy	3.7	4.3	-1
woozy $	2.9	3.1	-1.3
work	-1.2	-1	-2.3
work $	2.4	1	-1.4
work ,	-2.8	-1.8	-2
work done	-3	-2.2	-2
work for	-2.5	-0.9	-3.3
work nights		-1.4	-1.3
work on	-1.2	-0.7	-1
work phone	-0.4	-0.5	0.5
working		-1.4	-6.5
working $	3.1	1.4	-2.2
working ,	-5.2	-4.4	-1.1
working and	3.4	-0.9	-0.6
working at	4.7	-2	-1.7
working capital			-1.6
working no	-1	2.3	-0.8
working now	-3.8	-2	-2.6
works	-6.5	-3.4	-4
works $	-4.2	-2.7	-3.8
works ,	-2	-0.9	-1.5
works but	-2.2	-1.5	-1.3
works for	-1	-1.1	-1.7
worry	-1.5	-0.9	-3.3
worse	-1.6	-1.1	-1.1
would	-2.9	-2.9	1.5
would a	-3.5	-1.6	-1.4
would be	-3	-1.9	-0.9
would like	-0.4	-1.3	1.8
would you	-1.5	-1.5	2.1
wren		-2.5	-1.5
wren ,	-0.9	-1	-1.3
write	-1.9	-1.5	-1.4
wrong	-3.5	-3	-1.9
wrong $	-4.3	-3.8	-4
wrong guy	-2.9	-2.2	0.8
wrong number	-3.1	-2	-3.7
wrong person	-1.5	-1.5	-0.7
x	-3.4	-1.7	-1.1
x #	-3	-1.4	-1
y ahi	2.7	-2.1	-1.1
y ahora	4.4	3.8	-1
y apesta	2.7	2.7	-1.1
y chilla	2.4	3.2
y dice	3.3	3.7
y estamos	2.7	0.4	-1.1
y hace	5.8	-0.7	-2.2
y huele	2.8	3.3	-0.8
y jueves	-2.1	-1.4	-1
y no	6.2	2.2	-2.7
y poner	-0.6	-1	-1
y pongan	-3.1	-1.8	-2.2
y quedo	-2.1	-1.1	-1.9
y quiero	-2.4	-2.7	-2
y saca	3.4	2.7	-1.7
y sale	3.3	2.6	-0.7
y salio	3.1	2.3	-1.7
y silba	2.8	3.7
y tengo	3.5	-1.2	-1.3
ya compre	-2	-1.8	-1.2
ya dejen			1.5
ya encontre	-3.8	-2.5	-3.3
ya llego	2.5	-2.2
ya mojo	1.9	-1.7	-0.4
ya no	-3.1	-4.9	3.2
ya quedo	-4	-3.8	-2.7
ya regreso	-4.7	-4	-2.3
ya tenemos	-2.6	-2	-1.9
ya vino	-2.3	-2.2	-2.3
yall	0.3	-2.1	-4
yall do	-2.1	-1.5	-3.3
yall hiring	-1.7	-2	-1.9
yanked	2.8	2.6
yanked the	2.8	2.6
yard	0.3	-0.9	-2.3
yard $	3.9	3.9	-1.7	wire
yard ,	3.8	-0.3	-0.6
yard and	3.2	-1	-1.3
yard is	-0.7	1.4	-0.6
yarda	4	2.2	-1.2
yarrow	-2.3	-2.3	-1.8
year	-1.2	-1.4	-1.5
year $			-1.3
year ,	-2.7	-2.9	-0.7
year old		-1.9	-1.7
yearly	-2.5	-2.2	-2.7
yearly service	-2.5	-2.2	-1.1
years	-4.3	-3
years old	-4.2	-2.8	0.3
yelling	3.6	4.6
yellow	-0.7	1.4	-3.2	gas
yellow gas	2.1	3	-0.7
yellow pipe	-2	-0.7
yes	1.5	-1.8	-1.8
yes $	-1.2	-1.5	-1.4
yeso	-4.2	-3.5	-2.2
yesterday	-1.8	1	-4.1
yesterday ,	-0.7	1.6	-0.8
yet	-2.2	-1.4	-1
yet ,	-2	-1.2	-1.2
yo no	-3.5	-2.9	-5.2
you add	-1.7	-0.9	-0.4
you beat	-2.2	-1.7	-0.9
you can	1.8	1.9	-1.1
you cancel	-3.5	-0.7	-1.6
you charge	-1.7	-1.7	-2.3
you check	-2.6	-2.9	-0.6
you come	-2.2	-3.6	-2.6
you do	-5	-3.4
you get	-0.4	0.2	-2
you give	2.4	-1.2	-1.2
you guys	-3.5	-2.9	-3.7
you hire	-1	-1.5	-2.4
you hiring	-2.9	-2.5	-3
you install	-2	-2.5	-2.1
you licensed	-3.2	-2.5	-3
you like	-1.5	-1.5	-4
you look	-2.3	-1.1	-1.6
you need	-2.3	-0.9	-1.8
you offer	-1.3	-0.7	-1.3
you pick	-2.5	-2.5	-2.8
you please	-2	-0.6	1.9
you put	-2.2	-2.5	-0.8
you send	2.2	2.1	-0.2
you service	-1.3	-1.7	-2.5
you stop	-1.4	-0.6	-0.8
you take	-1.9	-1.6	-4.7
you text	-2.8	-1.2	1.1
you touch	2.7	2.1	-0.9	electric
you want	-2.8	-3	-2.8
you work	-0.7	-1.3	-2
your ad	-2.1	-1.9	-2
your area	-0.8	-1.1	-2.1
your card	-3.1	-1.2	-2.4
your company	-1.2	-1.3	-2.7
your google	-2.7	-1.6	-2.8
your list	-2.5	-2.3	3.4
your missed	-1.6	-1.4	-1.3
your phone	-1.2	-1.3	1.4
your shop	-1.7	-0.7	-2
your system	-1.5	-1.8	1.5
your text	-2.1	-1.9	-2.4
your texts	-2.2	-1.7	2.4
your website	-2.2	-2.5	-2.4
your zip	-1.4	-0.6	-2.1
youre	-2.4	-3.1	2.2
yours	-2.3	-1.8
yr	1.8	-1.5	-1.4
yr old	1.8	-1.5	-1.4
yrs	-2.4	-1.3	-1.7
yrs $	-2.1	-1.3	-1.9
yrs old	-0.9	0.6	-0.9
yucca	-0.6	-1.2	-2.3
zafo	1.6	1.5	-0.9
zapped	4.3	4.5	-1.3	electric
zaps	3.7	4.4	-2.1	electric
zero	1.5	-2.1	-1.5
zip	-1.4	-0.6	-2.1
zumbido	-0.9	0.3	-2
`;
