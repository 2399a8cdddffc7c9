/** Written by scripts/train.ts; how to read it stands in model.ts. */
export const WEIGHTS = `
bias	-1.7	-2.43	-1.6
least	2.3	0.93	1.44
# adentro	3.3	-1.4
# alameda	-1.3		-1.6
# alder	-0.9	-4.7	-1
# alvarado	1	1.4	-1.6
# ames	3.1	-3	-0.8
# amp	-2.9	-3.4	-1.8
# anos	-0.4	-2.9	-2.6
# any	-2.5	-1.8	-1.2
# ashby	-0.3	0.4	-2
# ave	-1.5	0.8	-2.4
# avenida	-3.4	-2.5	-2.4
# bancroft	4.2	0.6	-0.8
# bayou	-1.9	0.4	-0.7
# bergenline	2.9	1.1	-1.5
# bramble	-1.9	-2.2	-1.6
# cactus	3.1	0.5	-1.8
# calle	-2.6	-1.9	-3.4
# can	-2.7	-2	-1.1
# cedar	2	2.2	-1.3
# chapel	1		-0.6
# commerce	1.7	1.9	-1.4
# concession	-2.1	-0.9	-2.5
# contactos	-2.5	-3.2	-2
# cottonwood	-2.1	0.7	-0.7
# county	3.7	2.5	-0.9
# culebra	0.6	1.1	-1.2
# cycles	-2.1	-1.5	-1.7
# cypress	-0.2	-1.9	-0.6
# days	5.7	1.1	-3.2
# degrees	1.8	-5.8	-2.2
# delmar	3.3		-0.5
# depot	-0.3	-3.4	-0.8
# dogwood	2.5	-1.6	-1.7
# doors	-3.1	-2.5	-2.2
# dover	-1.7	-1.7	-2.1
# eldery	-0.2	-2.3	-0.7
# elm	-2.1	-0.6	-2.9
# encino	-2.5	-2.2	-1.2
# every	-4.3	-1.4	-1.7
# fern	4.2	1.9	-0.6
# ferncliff		0.9	-1.3
# fieldstone	-1	-1.8	-0.8
# floor	-3.1	-3.4	-2.2
# fm	-0.6	-2.7	-2.9
# front		-2.2	-1
# ft	-2.4	-1.1	-3
# fulton	-0.3	1.8	-0.6
# gage	1.9	2.4	-0.8
# gal	-1	-2.6	-1
# galones	-2.4	-1.6
# grados	3.1	-3	-2.1
# grand	3.6	1.3	-1.1
# halsted	-0.8	1.3	-0.5
# harmon	3.2	3.4	-0.8
# hemlock	4.1	-1.3	-0.9
# heron	-0.5	-2.7	-0.7
# hillcrest	-1	0.8	-1.7
# hobart	-2.7		-1.7
# homeowners	-1.2	-1	-2.1
# hours	2	1.8	-1.6
# hrs	0.5	0.8	-1.4
# hwy	0.8	0.6	-0.9
# inches	5.5	1.4	-1
# inside	5.3	-2.8	-2.1
# ironwood	-2	-1.6	-1.9
# ives	-3	-2.4	-1.3
# juniper		-2.7	-0.5
# kids	3.9	1.5	-1.5
# lamar	2.2	1.4	-0.6
# larch	-1.8	-2.2	-2.1
# larkin	-1.3	-4.1	-1.2
# larkspur	0.3	-0.2	-1.3
# lindbergh	-0.8	-3.2	-1.2
# linwood	-3.6	-2.5	-3.3
# magnolia	-2.7	-1.3	-1.6
# main	2.4	-1.9	-1
# market	3.3	1.6	-1.2
# meadowlark	-1.4	1.8	-0.6
# medical	3	-1.7	-1.2
# mesquite	-1.4	2.4	-1
# mill	2.4	0.3	-1.1
# min	-1.4	-1.3	-1.1
# minutes	-2.7	-0.5	-1.8
# mission	2.9	-0.3	-0.7
# monday		-1.9	-3.2
# months	2.3	-2.4	-2.1
# mulberry	0.5	1.9	-2.1
# n	-4.3	-3.9	-3.2
# new	-1.6	-2.8	-1.3
# nw	3.1	3.5	-0.4
# oak	-2.5	-1.8	-2.4
# off	-3.9	-3.1	-5.4
# ogden	-2.7	-1	-3.3
# ok		-3.3	-2.8
# old	0.2	-0.2	-2.8
# oleander	-2.6	-2.2	-1.6
# orchard	0.7	0.8	-1.2
# osage	1.9	2.1	-0.6
# outlets	-3.3	-1.7	-1.2
# outside	5	-1.1	-1.8
# passaic	5.4	4.6	-2
# penn	-3.1	-2.4	-2.6
# pies	-2.2	-2	-2.3
# plover		0.7	-0.6
# pm	-2	-1.7	-1.6
# poplar	-0.4	0.9	-1
# ppm	4.8	5.9	-1.5	carbon_monoxide
# prairie	-3.5	-1.4	-1.2
# pulaski	0.2	0.8	-1.6
# quail	2.4	1.5	-0.3
# quarry	1.3	1.3	-0.9
# roosevelt	-0.9	2.4	-1.5
# rosewood	0.3		-1.2
# rowan	-0.5	-3	-1.6
# rue		0.6	-4
# sable	-2	-3.5	-1.1
# sandpiper	-1.1	0.3	-0.9
# smoke	-3.7	-3	-1
# sorrel	1.4	0.9	-1.2
# sq	-2.9	-1.6	-1.2
# st	-3.1	-5.4	-3.3
# state	1.4	-2.6	-0.9
# story	-3.1	-1.6	-1.2
# summit	-0.9	-1.9	-2.2
# sycamore	1.9	1.2
# tamarind	1	2.3	-1.3
# tannery	-3.7	-1.3	-1.6
# tansy	-2	-2.3	-0.9
# tidewater	0.2	-1.5	-0.7
# times	0.9	0.9	-1.6	carbon_monoxide
# tomorrow		-2.6	-1.5
# ton	-1.5	-1.3	-1.2
# tremont	-0.9	-1.6	-2
# trillium	-3	0.3	-0.6
# tulane	-3.7	-1.6	-0.2
# tulip	-2.6	-2.6	-2.4
# units	-0.8	-2.9	-2.2
# w	-2.5	-3.1	-2.3
# week	5.5	-2.1	-0.7
# whittier	0.5	-1.8	-0.7
# wisteria	3.1	3.1	-0.7
# works		-1.3	-2.2
# would	-1.2	-1.3	-0.7
# wren	-1.5	-1.1	-2.2
# year	-0.4	-2.6	-1.6
# years	-4.2	-3.1
# yr	1.4	-1.5	-1.2
# yrs	-2.7	-1.4	-1.5
# yucca	-0.7	-1.1	-2.1
, about	-1.2	-1	-0.3
, ac	0.6	-3.2	-2
, after	1	0.5	-1.6
, ahora	-4.6	-3.4	-0.9
, ahorita	-2.5	-1.3	-1.5
, all	-1.6	-4.6	-1.5
, also	-2.2	-2.4	-0.7
, ando	-1.8	0.7	-3
, any	-4.9	-1.9	-1.4
, anytime	-2.2	-2.7	-0.9
, appreciate	-2.6	-2.6	-2.5
, apt	0.8	-1.8	-1
, aqui	2.6	0.5	-0.2
, back	-3	-4.7	-1.8
, bathroom	-2.5	-2.1	-0.5
, boiler	-1.8	1.8	-0.5
, breaker	3.5	4.5	-1
, bucket	-1.4	-3.7	-0.6
, call	2.1	-0.3	-1.3
, calle	-0.7	-1.9	-2.2
, can	-2.4	-0.8	-1.3
, cant	-0.6	-5.3	-0.5
, car	1.4		-0.8
, casa	-3.5	-1.3	-0.6
, city	-1.4	-2.6	-1.5
, closing	-3.2	-3.2	-1.1
, come	-5.1	-2.2	-1
, could	0.2	0.7	-0.4
, cualquier	-2.2	-1.3	-1.4
, cuando	-4.6	-4.4	-1.4
, cuanto	-2.5	-2.2	-1.1
, deck	-1.8	-2.4	-2.6
, despues	-3.6	-1.7	-1.4
, dishwasher	1.3	-2.7	-1.5
, do	-3.8	-3.3	-0.4
, dog		1.4	-1.2
, domingo	-3.7	-2.9	-1.4
, dont	-2.4	-1.8	-4.1
, door	1.4	-3.4	-0.6
, dry	-5.9	-3.1	-1.9
, dryer	-3.3	-3.5	-2.2
, entre	-1.5	-1.1	-1.2
, estamos	3.2	1.7	-0.7
, estoy	2.7	3.1	-0.5
, everyone	2.9	1.8	-0.6
, falta	-5.2	-3.3	-2.2
, fan	-1.2	-1.8	-3.5
, faucet	-2.5	-2	-2.4
, felt	1.3	2.2	-0.2
, fence	-2	-1.9	-1.3
, fire	3.9	4.3	-0.8
, first			-1.3
, fixed	-2.7	-2.7	-2.1
, fri	-3	-2.1	-1.2
, friday	-0.9	-2.7	-1
, fridays	-3.2	-2.8	-1.2
, fridge	-4.4	-4.1	-0.5
, furnace	0.4	2	-0.8	carbon_monoxide
, garbage	3.5	-1.1	-0.5
, gas	-4.7	-4.1	-1.3
, got	0.2	0.4	-4
, gracias	-3.3	-2.9	-1.1
, gutter	-1.1	-1.1	-2.6
, heat	-3	-4.4	-0.4
, hes	3.8	1.7	-0.8
, home	2.6	1.2	-0.6
, hot	1.6	-1.7	-0.8
, house	-1	-4.6	-1.3
, how	-0.4	-3	-1.2
, interested	-2.1	-2.2	-1.5
, jueves	-3.7	-3.1	-1.6
, just	-8	-4.5	-2.9
, kids	1.3	2.4	-0.6
, kitchen	-0.8	-3.8	-1
, landlord	4.7	-3.5	-0.3
, like	3.5	3.4	-0.8
, llameme	-2.3	-1.5	-2
, lunes	-1.9	-0.9	-1.1
, made	-3.8	-1.3	-0.6
, manana	-0.4	-1.4	-1.3
, martes	-3.8	-2	-1.3
, mejor	-2.5	-1.5	-3.8
, menos	-2.2	-2.1
, miercoles	-5.2	-3.5	-0.9
, mine	-2.5	-2.2	-1
, monday	-2.2	-0.7	-0.4
, mornings	-3.5	-2	-1.4
, need	-1.9	-1.6	-1
, neighbors	4.1	-3	-0.5
, new	-4.1	-3.4	-1
, next	-2.9	-3.1	-0.8
, no	-1.4	-1.6	1
, nomas	-3.2	-2.3	-2.2
, not	-2.3	-0.6	-1.8
, nothing	0.5	-1	-0.7
, now	-5.2	-4.3	-1.6
, numero	-1.5	-1.4	-4
, old	-3.7	-2.1
, one	-2.6	-1.9	-1.4
, only	1.9	2.3	-0.2
, opened	3.1	2.7	-0.7
, otherwise	-0.4	-3.1	-2.2
, ours	-2.3	-1.3	-1.1
, outlet	2.5	2.9	-1.1
, pero	1	-2.8	-2.3
, phone	1.6	-2.1	-0.2
, please	0.6	-0.4	-3.3
, power	-1	1.2	-4
, price	-1.5	-1.5	-0.8
, pueden	-2.9	-1.8	-1
, puedo	-3.1	-1.2	-1.7
, put	3.4	2.6	-0.8
, quiero	-6.3	-4.4	-3.1
, quit	-2.2	-2	2.7
, quote	-2.1	-1.1	-2
, radiators	4.5	-1.9	-1.4
, remove	-1.1	-1.5	3.9
, replace	-1.4	-1.1	-0.6
, reset	-3.5	-3.3	-1.8
, rest	-2.7	-0.6	-1.3
, sabado	-3.8	-1.8	-1.7
, sabados	-1.8	-1.8	-0.8
, same	-2	-1.5	-0.8
, sat	-6.3	-3.6	-0.9
, saturday	-2.7	-2.3	-1.1
, schedule	-4.4	-2.3
, shut	5.2	3.7	-1.3	electric
, sink	0.4	-2.1	-2
, slow	-4.1	-2.5	-1.3
, smells	2.9	3.1	-0.3
, solo	-4.1	-0.4	-0.8
, sorry	-2.6	-1.1	-2.3
, soy	1.5	0.5	-1.6
, still	-1	2.1	-1.8
, stop	-2.2	-1.7	3.4
, strong			-0.5
, sunday	-2.9	-1.3	-1
, take	-1.1	-1.4	4.3
, tenant	3.5	1.9	-1.5
, tenants	3.4	-2.1	-1.2
, tenemos	1.3	-2.4	-1.7
, tengo	0.3	-1.8	-1.4
, text	-2	-0.6	-1.6
, thank	-2.2	-1.8	2.7
, thanks	-2.7	-3.1	-4.1
, three	4.3	-2.9
, thurs	-3.2	-4.2	-2
, thursday	-4.3	-2	-1.3
, thursdays	-2.2	-1.2
, today	4.4	-1.3	-0.7
, todo	-3.6	-1.8	-1
, toilet		-3.1	-3.3
, tomorrow	2.7	3.3	-0.6
, tub	1.3	-2.4	-2
, tues	-3.1	-1.7	-0.9
, tuesday	-4.2	-2.3	-1.1
, turned	0.2	0.7	-1.1
, two	3.3	-2.4	-1.4
, unit	-3	-5.2	-1.6
, upstairs	-2.6	-4.4
, vengan	-3.1	-0.3	-0.5
, vent	-2.9	-1.9	-0.4
, viernes	-4	-3.3	-1.1
, want	-6.4	-3.8	-2.9
, water	1.8	-0.8	-1.3
, wed	-6.5	-4.2	-0.9
, wednesday	-2	-0.8	-0.8
, weds	-1.3	-1.8	-0.9
, weekday	-2.1	-0.9	-0.8
, weekdays	-3.1	-1.9	-2
, well	-0.4	0.3	-0.7
, what	-2	1.5	-1
, whats	2.6	2.6	-2.1
, when	0.4	0.8
, whenever	-2.7	-2.8	-1.6
, who	-2.2	-2.1	-2.8
, whole	4.1	2.8	-2.3
, wires	2.5	2.2	-1
, wrong	-3.4	-1.6	-2.7
^ ac	-2.4	-4.6	-2.7
^ add	-2.9	-3.6
^ after	-4.8	-4.3	-3
^ air	4.1	-5	-2.9
^ alarm	-1.8	-1.9	-1.4
^ all	2.4	-2.8	-2.2
^ already	-3.5	-3.4	-2.2
^ alto	-5.1	-2.9	5.9
^ ando	-0.4	-2.1	-1.6
^ annual	-3.9	-2.1	-3
^ any	-1.1	-2.7	-3.5
^ aqui			-2.2
^ asap	4.8	-3.5	-3.6
^ attic	-1.8	-1.9	-2.3
^ baja	-4.1	-3.4	3.7
^ basement	3.9	3.1	-2.1	electric
^ bathroom	-4.9	-2.5	-2.3
^ block	-2.8	-2.3	2.3
^ boiler	3.1	-3.3	-1.3
^ borren			3.4
^ branch	-2.2	-0.4	-2.7
^ breaker	0.3	-1.1	-1.6
^ buenas	-2.5	-1.8	-0.8
^ burner	-0.4	1.6	-1.7
^ burning	4.5	3.4	-2.5
^ burnt	-0.3	0.2	-1.8
^ busco	-2	-2.7	-2.3
^ ca	3.7	3.8	-2.1
^ cable	-4.1	-4.1	-3.5
^ cae	2.8	2.5	-0.5
^ call	-6.8	-6.2	-3.5
^ cambiar	-4.7	-4.7	-3
^ can	2.6	-1.7	-1.5
^ cancel	-3.6	-3.7	4.7
^ cancelar	-1.7	-2	2.5
^ cancele	-2.5	-1.2	-3.8
^ cant	2.4	-6.8	-2.2
^ car	2.5	-0.3	-0.4
^ carbon	2	2.4	-3	carbon_monoxide
^ cease			5
^ ceiling	3.6	-2.2	-3.5
^ chimney	2.6	3.1	-2.6
^ co	3.5	4.8	-2.5	carbon_monoxide
^ contractor	0.5	1	-1.1
^ cotizacion	-4.2	-3.4	-2.8
^ could	-1.8	-1.7	-3.4
^ creo	2.9	3.1	-3	gas
^ cualquier	-1.8	-2.1	-2.1
^ cuando	-3.5	-3.1	-3.2
^ cuanto	0.6	-2.9	-4.2
^ daycare	2.8	-2.9	-1.3
^ deje	-1.7		3
^ dejen	-3.5	-3	4.3
^ delete	-1.8	-1.7	2.7
^ despues	-5.3	-2.9	-3.1
^ detector	5.3	5.1	-1.6	carbon_monoxide
^ disculpe	-2.8	-2.7	-3.8
^ dishwasher	-3	-2.6	-4.2
^ disposal	-4.3	-2.3	-3.1
^ do	-3.6	-3.1	-0.3
^ dont	-4	-2.5	1.9
^ door	3	-4.6	-2.2
^ doorbell	-4.1	-3.1	-4.9
^ downed	3.2	4.7	-1.9	wire
^ drain	-0.3	-2.3	-2
^ dryer	-1.8		-4.5
^ electric	1.2	3	-2.3
^ electrical	3.7	2.9	-1.5
^ emergency	4.4	-2.9	-2.9
^ end	-3.9	-4.8	4.5
^ enough			4.7
^ entre	-3.1	-2.7	-3.6
^ estamos	-0.2	-3.1	-2.6
^ estoy	-2.4	-4.1	-1.4
^ every	4.6	-1.8	-1.5
^ exhaust	0.2	1.3	-1.2
^ false	-3.9	-3	-2.3
^ fan	-1.6	-2.5	-2.6
^ faucet	-0.9	-3.8	-2
^ fence	-5.6	-5.5	-2.3
^ fire	-1.9	-2.5	-2.1
^ fireplace	-1.4	-1.6	-1.1
^ flames	2.6	4.3	-2.7	fire
^ found	-3.4	-2.6	-2.7
^ freezer	-3.4	-3	-4.3
^ fri		-1.7	-2.8
^ fridge	-1.2	-3.9	-3.8
^ frozen	5.5	-1.9	-2.5
^ fuga	3.5	-2.9	-1
^ furnace	3	-1.9	-4.2
^ fuse	1.8	1.9	-2.2
^ garage	-3	-4.7	-2.8
^ garbage	-5.4	-0.5	-2.3
^ gas	-2.4	-2.1	-2.3
^ generator	0.6	-0.5	-1.9
^ get	-2.4	-2.6	3.7
^ good	0.5	-2.8	-0.8
^ got	2.6	3.1	-3.2	electric
^ gotea	1.9	2.7	-1.9	electric
^ gutter	-4	-4.6	-1.1
^ gutters	-4	-2.7	-2.3
^ hace	0.8	2	-1.4
^ half	-0.3	-5.8	-1.9
^ heat		-5.9	-2.6
^ heater	4.8	-1.1	-3.6
^ heats	4.4	-2.4	-3.6
^ hello	-3.6	-2.3	-3.8
^ hey	-1.7	-0.3	-1.8
^ hi	-2.4	-0.8	-2.8
^ hola	-3.4	-3.4	-3.5
^ home	-3.3	-0.7	-2
^ hose	-1.1	-2.9	-2.6
^ hot	-3.3	-3.6	-1.8
^ house	7	-1.8	-3.9
^ how	-1.9	-2.7	-1.4
^ hubo	3	3.9	-1.2	fire
^ huele	2.3	2.4	-3
^ husband	1.9	2.9	-1.3
^ ice	-1.1	-3.8	-1.3
^ id	-4.6	-3.6	1.5
^ if	-1.6	-0.8	-3.2
^ instalar	-4.9	-4.6	-2.1
^ install	-3.2	-1.9	-2.3
^ journeyman	-0.7	-0.7	-1.4
^ just	-4.2	-1.8	-2.3
^ kid	0.5	2.5	-1.4
^ kids	-2.5	-0.9	-1.3
^ kitchen	-1.7	-1.4	-2
^ landlord	-0.4	-1.1	-3
^ leak	1.8	-1.8	-1.4
^ leave	-2.6	-2.4	3.6
^ light	0.6	0.3	-2.5	electric
^ lights	1	-1.2	-1.2
^ live	3.1	3.3	-2.1	wire
^ locked	5.1	-4.5	-3.8
^ looking	-3.9	-2.6	-2.1
^ lost		-2.3	-2.2
^ low	-5.1	-4.2	-2.1
^ lunes		-1.5	-2.2
^ main	0.2	-1.2	-3.1
^ manana	-3.1	-3.2	-3.7
^ meter	4.1	3.6
^ microwave	0.8	2.6	-4.1	fire
^ mom	-3.9	-3.4	-2.5
^ monday	-3.7	-2.5	-3.2
^ necesito	0.2	-0.7	-2.7
^ need	1.5	-3.5	-4.7
^ neighbor	1.1	2.1
^ never	-3.1	-3.4	-1.3
^ new	-4.1	-2.4	-3.1
^ next	-3	-2.1	-3.4
^ night	-2.6	-3.5
^ no	0.2	-5.6	1.2
^ not	-5.7	-1.7	-4.3
^ nothing	-4.4	-3.2	-2.4
^ numero	-2.1	-2.5	-2.2
^ nvm	-2	-2.1	-2.4
^ ocupo	-1.7	-1.6	-2.2
^ ofrecemos	-1.9	-2	-2.5
^ ok	-1.5	-2.7	-4.5
^ old	-2.7	-1.6	-0.2
^ one	-1.7	-0.8	-1.3
^ only	-0.3	-2.1	-2.8
^ oops	-2.1	-1.6	-2
^ opener	-1.2	-0.7	-1.4
^ opt	-4.8	-3.9	5.1
^ outdoor	-3	-3	-2.3
^ outlet	3.4	4.5	-2.7	electric
^ oven	-2.9	-0.4	-3.4
^ oxygen	0.8	3	-1.5	medical
^ panel	3.4	2.4	-2.4	electric
^ pare	-4	-3.5	4.8
^ pas	4.5	-3.1	-3.6
^ perdon	-2.1	-2	-3.5
^ phone	-3.9	-4.6	-3.2
^ pilot		0.8	-3.7	gas
^ pipe	6.1	1	-1.9
^ please	-3.3	-2.4
^ pls	-1.3	-4	4.2
^ plug	-2.9	-3
^ poner	-3.1	-3.9	-2.2
^ pool	-2.9	-2	-3.2
^ porch	-2.1	-2.2	-1.7
^ power		-0.5	-1.8
^ propane	2.8	4.2	-2.8	gas
^ quick			-1
^ quien	-2	-2.2	-3
^ quiero	0.4	-5.2	-3.5
^ quit	-8.7	-6.8	6.3
^ quiten	-3.8	-2.7	0.4
^ quote	-3.4	-3.6	-1.8
^ rain	3.6	0.7	-1.7	electric
^ refrigerator	-2.1	-0.2	-3.5
^ remove	-4.3	-3.6	5
^ replace	-3.3	-3.9	-2.9
^ restaurant	3.3	-2.8	-3
^ rompimos	2.1	3.7	-1.9	gas
^ roof	3.2	-2	-2.4
^ sabado		-2.7	-3.6
^ sale	7	3.4	-1.6	fire
^ salen	3.2	2.4		electric
^ salio	3.4	3.3	-2.5
^ same	-3.4	-2.7	-0.9
^ saw		0.4	-2.8
^ security	-3.4	-2.1	-1.7
^ septic	0.5	-4.1	-1.6
^ sewage	-0.6	-3.2	-1.2
^ sewer	2.6	-4.6	-3
^ shop	-2.8		-1.4
^ shower	-4	-2.5	-2.6
^ shut	-3	-3.9	1.4
^ si	-5.9	-3.8	-4.1
^ sin	0.7	0.2	-1.4
^ sink	-4.2	-4.4	-3.5
^ skylight	-2.8	-1.8	-2.3
^ slow	-4.9	-2.5	-2.4
^ small	0.4	1.3	-0.7	fire
^ smell	2.1	3.4	-1.7
^ smelled	0.9	0.2	-2
^ smells	5.9	5.6	-3.9
^ smoke	-2.3	-0.8	-2.6
^ solo		-3.2	-3
^ someone	-5.1	-2.9	-2.8
^ something	2.4	-1.9	-1.6
^ somos	-3.1	-3.1	-4
^ sorry	-2.9	-3.1	-3.9
^ soy	-4.9	-4	-3.5
^ sparks	3.1	2.5	-1.9	electric
^ spring	-3.1	-2.6	-1.4
^ stop	-8.4	-5	5.5
^ storm	4.3	-0.4	-1.6
^ stove	0.7	1.5	-3.5
^ sump	1.5	-2.5	-2.7
^ sunday	-3.7	-2.4	-3.1
^ supply	2.9	-3.4	-1.6
^ switch	0.3		-1.2
^ take	-2.9	-3.3	3.9
^ tankless	-1.1	-1	-3.1
^ tenant	0.4	-1.7	-0.4
^ tengo	-0.8	-4.4	-4.7
^ text	-5.2	-2.8	-2.1
^ thanks	-1.4	-1.6	-1.7
^ thermostat	0.6	-5.9	-1.9
^ think			-2.4
^ thurs	-0.8	-1.2	-3
^ thx	-3.9	-3.2	-5.7
^ tiene	-3.1	-1.2	-2.4
^ toda		-0.6	-1.5
^ today	5	-2.8	-2.4
^ toddler	2.4	-1.9	-1.9
^ todos	-1.4	1.4
^ toilet	-1.6	-1.8	-2.7
^ tomorrow	-4.1	-4	-2.7
^ tree	-0.3	-0.6	-1.6
^ tub	-0.8	-3.8	-2.8
^ tues		-2.2	-3.5
^ tuesday	-2.1	-2.6	-3.7
^ turned	-2.6	-3	-2.2
^ turns	-2.4	-2.6	-1
^ two	-5.2	-2.3	-0.9
^ um	-2.7	-1.8	-0.4
^ unsubscribe	-3.8	-3.7	5.6
^ upstairs		-1.1	-2.3
^ urgent	6.2	-2.7	-4.2
^ urgente	5	-4.2	-4.2
^ walk	1.2	-3.3	-1.5
^ want		-4.6	-2.4
^ washer	-4.3	-3.5	-3.1
^ washing	-0.5	-2.5	-2.2
^ water	-1.2	-1.9	-3.3
^ wed	-2.7	-2.9	-4.3
^ well	3.4	1
^ went	-2.6	-1.5	-3.3
^ what	-4.8	-5.3	-3
^ whats	-5	-4.7	-4.2
^ when	-2	-0.5	-3
^ where			-3.4
^ who	-3.4	-4.4	-1.9
^ whole	-1.3	-1.9	-1.8
^ wire	4.5	4	-1.5
^ wires	5.2	5.6	-1.7
^ would		-2	1.3
^ wrong	-2.9	-3
^ yall	-3.2	-2	-2
^ yes	3.3	-0.7	-0.2
a alguien	-0.2	-3.1	-3.5
a bathroom	-2.1	-1
a bid	-1.2	-1.3	-1.8
a big	4.1	3.8	-0.3
a bit	-3.8	-1.2	-1.5
a burning	5.3	4.7	-1.1	fire
a buzz	2.1	3	-2.1	electric
a cable	3.2	3.7	-0.8	fire
a call	2.3	-2.9	-2.9
a co	-3.7	-2.9	-0.5
a cpap	4.2	-2.8
a different	-2.8	-2.8	-4.6
a echar	2.6	-0.9	-1
a faucet	-2.7	-1.6	-1.1
a fence	1	1.4	-1.3
a fire	-2.7	-2.8	-2
a foot	2	-1.1
a gas	6.1	6.1	-1.8	gas
a generator	-3.2	-5.5	-0.2
a guy	-3.3	-3.8	-3.3
a hand			-1.3
a headache	2.7	1.9	-0.4
a hole	-0.3	-3.2	-1.6
a hot	-1.7	-1.8	-0.4
a house	-3.2	-1.4	-3.4
a huevo	2.4	2.4	-1.1	gas
a humedad	-5.8	-4.5
a job	-5.7	-2.9	-4
a jolt	5.2	5	-2.4	electric
a jueves		-1.1	-1.7
a leak	2.8	1.2	-0.9	gas
a light	-0.7	-0.8	-3
a lil	-1.9	0.5	-1.8
a limb	0.4	0.9	-2	wire
a little	-3.8	-4.1	-2.6
a live	2.6	2.9	-0.6
a new	-4.3	-3.8	-1.1
a newborn	2.4	-3.9	-1.6
a oscuras	4.8	1.6
a otro			-3.4
a pan	-4.2	-1.8
a perder	3.6	-2.2	-1.3
a pipe	-0.7	-2	-0.7
a plastico	3	2.5	-1.4	fire
a plumber	1.9	3.3	-2.4	gas
a price	-3.4	-1.5	-1.6
a quemado	4	4.4	-1.9	fire
a quote	-1.8	-3.9	-3.7
a real	2.9	2.6	-2.4
a repipe	-2.6	-1.7	-0.9
a ring	-1.9	-2.4	-1
a roof	-1.6	-0.7	-1
a shock	2.4	2	-1	electric
a shovel	3	3.4	-1.1	gas
a small		-0.2	-1.1
a smell	4.5	3.6
a tingle	2.9	2.8	-1.1	electric
a toilet	-3.8	-2.6	-1.9
a trabajar	3.1	-1.2	-0.7
a tree	0.7	1.3	-2.1
a tripped	-1.3	-2	-1.2
a tv	-3.9	-4	-2.3
a water	-3.2	-3	-1.5
a waterfall	2.1	-2.9	-2.7
a website	-2.7	-2.6	-2.1
a wire	2.3	1.4	-2.1
abajo	2.9	-2.9	-1.7
abanico	-2.1	2.1	-3.9
abierta	3.3	3.8	-0.6	gas
about	-2	-0.9	-5.5
about #	0.3	0.5	-0.9
about a	-3.3	-2	-0.5
about my	0.4	-2.1	-1.9
about the	-3.5	-2.9	-1.9
above	4.3	3.3	-1.1	electric
above the	2.5	3.3	-1.2
abre	-0.6	-2.2	-1.8
abre ,	-2.6	-2	-1.6
abri	3.9	2.1	-0.7
abrimos	2.1	1.5	-1.9
abuela	3.5	0.2	-1.3
abuelita	4.3	-1.9	-1.7
ac	1.1	-3.7	-3.8
ac #	1.9	-3.1	-2.2
ac $	-5.2	-1.8	-1.5
ac ,	-0.5	-1.8	-0.8
ac and	2.5	1.6	-1.9
ac blowing	-1.3	-2.7	-2.8
ac died	2.7	-4.3
ac is	1.3	-4.7	-1.3
ac isnt	5	-1.4	-1.1
ac not	1	-1.2	-3.3
ac tune	-2	-1.9	-1
ac unit	4.2	1.6	-1.4
acaba	-0.2	1.9	-1.2
accident	-3.8	-3.5	-4.5
acondicionado	3.6	-1.4	-2.1
across	1.3	0.6	-1.4	wire
across the	2.3	-0.7	-0.6
acting	-2.6	-1.4
ad	-2.7	-2.5	-2.3
add	-4.2	-4.5	-4.8
add a	-3	-3.4	-2.1
added	-3.9	-4.8	-1.1
adding	-3.6	-4.9	-0.7
address	-3.9	-3.8	-4.3
address is	-1.5	-1.3	-3.3
adentro	8	1.7	-2.7
adentro $	3.4	-3.5	-1.8
adentro ,	5.9	-4.6	-1.9
adentro de	3.1	2.2	-1.8
adentro y	2.9	-1.3
aft	-4.2	-4.1	-4.6
after	-3	-3.4	-7
after #	-1.6	-4.9	-6.3
after $		-2.2	-1
after church	-1.8	-1	-1
after that	0.4	-3	-3.6
after the	3.7	3.9	-2.3
afternoon	0.8	-2.5	-2.1
afternoon $	-1.3	-1	-1.3
afternoon ,	-1.9	-2	-0.9
afuera	2.1	3.1	-2.3
afuera ,	-0.8	0.4	-1.1
again	-1.9	-0.7	3.4
again $	-3	-3.2	5
again ,	0.6	-0.7	-2.7
agarro	4.5	5	-2.6
ago	2.4	2.5	-1.2
ago ,	0.4	0.5	-1.9
ago and	1	0.8	-0.3
agua	4.3	1.2	-2.9	electric
agua $	3	-0.2	-4.3
agua ,	-1.3	-4.3	-1.5
agua al	1.9	2.2	-2.4	electric
agua caliente	-5.7	-6.2	-2.5
agua del	4.5	-1	-1.5
agua en	2.6	-3	-2
agua negra	2.3	-2.2	-0.8
agua no	4.1	-4.7	-3
agua por	6.8	3.5	-1.9	electric
agua sale	-3.2	-6	-2
agua ya	6.9	5.3	-1.5
aguas	3.3	-3.7
aguas negras	3.3	-3.7
ahi	-0.3	-4.1	3.9
ahora	2.8	1.7	-1.1
ahora quiero	-2.9	-1.4	-0.6
ahorita	3.2	-4.1	-1.8
aint	0.3	-5	-2.8
air	9.5	0.9	-5.7	gas
air ,	3.8	1.8	-0.5
aire	1.6	-0.8	-3.5
aire $	-0.7	2	-1.9
aire ,	1.9	-1.1	-2.5
aire acondicionado	3.6	-1.4	-2.1
aire enfria	-4.2	-2	-1.9
aire no	4.8	-3	-1.3
al mayoreo	-2.1	-1.8	-2.6
al pasillo	2.7	-3.3
alameda	-1.3		-1.6
alarm	2.3	3.6	-3.2	carbon_monoxide
alarm $	-0.2	-0.9	-2.6
alarm ,	0.9	-2.5
alarm is	2	3.3	-0.5
alarm keeps	3.5	2.4	-0.6
alarm panel	-3.7	-4.3	-1.9
alarm went	-0.2	1.2	-0.5	carbon_monoxide
alarma	-1.2	0.2	-5.5	carbon_monoxide
alarma de	4.6	4.1	-2.1	carbon_monoxide
alarms	1.7	1.3	-1.3
alcanzo	-4	-3.7	-2.4
alder	-0.9	-4.7	-1
alfombra	3.6	-2.5	-2.9
alfombra $	3.2	-2.1
alguien	3.3	-3.6	-3.9
alguien $	-3	-2.6	-3.4
alguien hoy	3.5	-2.1	-1.2
all	2.6	0.6	0.9
all #	0.8	-2.4	-1
all $	2.2	-3.3	1.1
all ,	-0.5	-2.5	-2.7
all day	-0.7	-0.9	-2.5
all good	-3.9	-3.9	-2.3
all my	3.8	-1.4	-1.2
all night	1.9	2.1	-0.7
all over	0.8	-1.7	-1.1
all set	-3	-1.8	-4.1
all the	-3.2	-2.5	-1.2
all week	2.5	3	-1.2
alley	2.2	3	-2.1	wire
alone	-0.5	-0.7	3.3
alone $	-2.8	-2.3	3.5
already	-5.7	-3.7
already ,		-2.6	-1.3
already got	-3.1	-3.3	2.5
also	-2.2	-2.4	-0.7
alto	-6.8	-5.5	5.5
alto $	-2.3	-2.6	4.4
alvarado	1	1.4	-1.6
amanecimos	1.6	1.8
amarillo	2.7	3.5	-0.8
ambulance	4.7	1.8	-1.5
ames	3.1	-3	-0.8
amp	-2.9	-3.4	-1.8
amp ,	-2.7	-3.3	-1.8
an apartment	-3	-3	-1.9
an electricidad			-1.2
an emergency	0.8	-3	-1.6
an estimate	-3.7	-3.8	-2.1
an hour	0.5	1.5	-0.7
an inspection	-2.6	-1.9
an old	-4.1	-4	-0.9
an outlet	-6.6	-5.7	-0.7
an oxygen	1.6	2.8	-0.8	medical
and ac	3.4	-2.9	-1.2
and climbing	4	1.7	-1.2
and did	-3.3	-3	0.2
and do	-2.1	-0.7	-0.2
and dont	-1.7	-0.9	3.2
and dropping	4.2	-3.8
and fixed	-4	-4.2	-1.4
and got	-0.2	1.3	-1.9
and half	1.8	4.4
and left	3.5	2.1	-0.5
and look	-2.3	-1.3	-2.6
and need	-3.4	-1.1	-1.3
and no	4.8	0.8	-1.3
and now	5.6	4.5	-4.5
and over	4.6	4.1	-0.8	carbon_monoxide
and pulled	2.5	3.8	-0.7	wire
and put	-1.9	-1.7	-3
and smells	2.4	2.8	-1.1
and sparking	3.7	3.2	-1
and split	-1.5	-2.3	-1.7
and water	0.7	-1.6	-1.4
and went	2	1.3	-0.5
and wont	3.7	0.8	-2.6
anda	4.2	3.5	-0.8
ando	-0.2		-3
ando buscando	-3.4	-2.2	-1.6
annual	-4.5	-3.2	-4.2
ano	-2	-1.6	-0.7
ano pasado	-2	-1.6	-0.7
anoche	3.4	0.9	-2.2
anoche $	2.9	-3.4
anoche ,	1.1	-1.1	-0.3
anos	-0.4	-2.9	-2.6
another	-5.6	-4.8	-2.7
another company	-2	-2	-2.5
another plumber			-2
answer	0.7	-2	-2.3
answering	-2.4	-3.5	-1.5
antes	2	-3.4	-3.6
antes de	-4	-2.9	-2
antes del		-1.1	-1.6
any		-3.1	-2.8
any afternoon	-3	-1	-0.8
any day	-5.8	-3.9	-1.6
any evening	-5.2	-1.9	-1.3
any faucet	3	-3.9	-2
any more			2.3
any morning	-4.6	-2.6	-1.7
any openings	-3.4	-1.9	-2.3
any time		-0.2	-3.4
any weekday	-2.2	-2.2	-1.1
anybody	-2.8	-1.7	-1.3
anybody $	-2.8	-1.7	-1.3
anymore	-2.3	-1.8	1.1
anymore $	-4.1	-2.2	0.7
anyone	1.7	-1.4	-1.2
anything	-1.3	-3.5	0.3
anytime	-4	-4.4	-3.7
anytime $	-3.4	-3.4	-3.5
anytime after	-1.5	-2	-0.4
anyway	-4.2	-2.1	-3.4
anyway $	-3.7	-2.1	-1.6
apaga	2.4	3.7	-2.1
apagador	6.4	6.8	-4.4	electric
apagador $	5	4.5	-3.1	electric
apagador del	3.1	2.8	-1.5
apago	6.5	3.7	-3.1
aparatito	3.6	3.8
aparato	3.9	5.1	-2.5
apart	3.6	1.3	-0.5
apartamento	4.8	1.7	-2.3
apartment	2.2		-2
apesta	4.3	4.8	-1.2
app	-4.3	-1.4	-4.3
appointment	-3.1	-2.5	-5.9
appreciate	-2.6	-2.6	-3.1
appreciate the			-2
apprentice	-1.5	-2.2	-2.7
apprentices	-1.7	-0.9	-2.2
appt	-2.9	-1.1	-2.4
apt	0.4	1.7	-1.9
apt #	1.5	1.2	-1.7
apto	2.7	-2.9	-0.5
apto #	2.3		-0.6
aqui	-1.5	-0.7	-4
aqui no			-2.2
arbol	1	2	-1.4	wire
arcing	6.2	7.7	-3.2	electric
are fine	3.1	-2.2	-1.5
are good	-3.1	-3.9	-1.8
are out	4.6	3.2	-2.1
are outside	2.9	3.6
area	-1.2	-1.6	-2
area $	-2	-1.3	-0.9
arm	4.2	3.8	-2.6
around	0.8	1.3	-2.5	electric
around #	-3	-3	-2.5
around it	2.8	3
around the		1.3	-1.2	electric
arreglar	-4.2	-3.1	-3.5
arreglaron	-2.5	-1.1	-0.7
arreglaron ,	-2.5	-1.1	-0.7
arreglo	-3.5	-3.3	-3.4
arreglo $	-2.3	-2	-2.3
arreglo mi	-2.1	-1.8	-1.8
arret	1.4	2.4	4.3	carbon_monoxide
arriba	2.7	0.8	-1.9
as	-0.8	-3.1	0.7
as a	0.5	-2.4	-1.2
as last	-3.4	-3	-1.9
asador	-1.9	-2.2
asap	5	1.1	-3.3
asap $	4.8	-3.5	-3.5
asap ,	3.6	-2.3	-0.5
ashby	-0.3	0.4	-2
ashby $	-0.5	-0.2	-2.2
asi	-3.4	-2.4	-0.8
ask	-4.5	-3.9
ask for	-1.8	-1.3	0.2
asked	-2.2	-1.3	2.7
at all	3.6	-3.3	-5.2
at home	5.5	4.2		medical
at night	0.6	-1	-1.6
at work	2.9	1.4	-1.8
atras	5.2	6.1	-1.3
atras ,	0.2	1.1	-1.8
attic	0.4	2.6	-3.5	fire
attic $	4.2	3.4	-3	fire
attic ,	-2.3	2.2	-0.8
au	-1.1	-6	-4.7
available	-3.8	-3.3	-4.5
available $	-2.9	-2.4	-3.7
ave	-0.4	-1.5	-4.5
ave #	-1.3	-2.4	-1
ave $	-0.8	-0.8	-2.4
ave ,	-2.3		-2.5
ave apt	5.8	2.2	-0.3
avenida	-3.4	-2.5	-2.4
away	4.8	1.8	-3.4
away ,	0.6	0.7	-1.8
ayer	-3.1	-3.5	-2.1
ayuda	2.6	1.8	-2.5
ayudante	-3	-3.5	-3.7
azul	-1.9	-1.3	-5.3
b	3.1	0.8	-1
b $	3.9	1.2	-1.2
baby	4.2	1.2	-2.2
back	-1.2	2.5	-2.1
back $	2.3	0.8	-3.2
back ,	1.5	0.5	-1.2
back door	-5.2	-2.3	-1.6
back on	0.2	-0.5	-1.9
back up	0.2	-0.2	-0.3
backed	5.4	-0.3	-2.6
backed up	5.3	-3.9	-2.6
backing	5.3	-3.3	-2.8
backing up	5.3	-3.3	-2.8
backup	-1.1	2.2	-2	medical
bacon	0.4	0.5
bad	-0.6	-1.1	-3.5
bad $	-2.2	-3.5	-2.8
baja	-5.4	-6	5.6
baja $	-4.5	-6	5.6
baje	1.8	1.7	-1
bakery	5.6	-4.1	-4.5
ballpark	-2.2	-1.4	-2
bancroft	4.2	0.6	-0.8
bang	-0.2	2.2	-1.5
bano	2.8		-2.9
bano $	0.8	-0.4	-2.3
bano ,	2.8	1.9	-0.7
bano de	4.1	-0.5
bano esta	-2	-2.9	-2.2
bano se	4.2	-2.3	-1.9
bano y	2.7	0.7	-0.3
bar	1.4	-4.3	-3.1
bare	3.6	3.8	-3.5	electric
barn	-1.2	-3.6	-1.1
base	-3.1	-2.6	-2.8
basement	5.1	1.3	-2.6
basement $	4.2	-1.3	-3.2
basement ,	2.7	0.4	-1.7
basement and	3.1	0.9	-0.5
basement floor	2.3	-2.5	-0.9
basement has	3.4	-2.5	-2.1
bath	-5.2	-2.6	-2.6
bath ,	-0.8	-1.5	-0.8
bathroom	1.4	-0.7	-3.5
bathroom $	2.2	-2.3	-2
bathroom ,	1.4	-2	-1.1
bathroom ceiling	-1.8	0.5
bathroom exhaust	-3.1	-3.1	-1.9
bathroom fan	2.4	4.3	-1.3
bathroom sink	-3.5	-1.7	-0.8
bathtub	2.4	-3.2	-2.7
batteries	-3.8	-1.9	-0.8
batteries ,			-0.6
battery	0.8	2.9	-3.7	medical
battery $	-3	-3.3	-1.5
battery backup	-0.8	1.5	-1.9	medical
bay	1.6	-0.8	-2.7
bay door	4.9	-3.6	-1.6
bayou	-1.9	0.4	-0.7
be great	-1	-1.5	-1.4
be here	0.3	0.2	-2.6
beach	-2.9	-2.8	-3.3
beat	1.1	2.6	-0.5
bebe	6.8	-4.7	-2.2
bebedero	3.6	4.5
because	3.7	0.6	-0.2
bed	1.9	-0.8	-1.7
bed ,	-0.9	-2.9	-0.4
bedroom	-1	-2	-1.6
bedroom $	1	-1	-2.6
bedroom ,	0.5	0.2	-1.6
bedroom is	-0.5	-1.2
beep	-4.1	-4.9	-0.6
beeping	1.3	3.6	-2.5	carbon_monoxide
beeping #	2.1	2.5	-1	carbon_monoxide
beeping $	-2.8	-0.8	-2.9
beeps	-0.4	1.7	-1.8
before	-2	-0.9	-6
before #	-0.5	-3.5	-5.5
before ,	-1.7	-0.8	-0.6
before it	-2.2	-1.9	-1.5
before noon	-0.6	-0.2	-1.7
before they	3	2.2	-1.2
before we	-3.6	-1.5	-0.7
behind	4.5	4.3	-2.3
behind it	-1.1	-4.5	-1.1
behind my	3.1	1.8	-1.7
behind the	5.9	2.3	-1.8
bell	0.2	-2.9	-2.5
bell $	2	-2.3	-2.7
below	3.4	-3.2	-1.6
bend	0.3	-3.9	-1
bend $	1	-3.2	-0.9
bergenline	2.9	1.1	-1.5
best	-3.5	-3.1	-3.1
best $		-2	-2.6
better	5.2	-2.8	-5.1
between	-3.4	-3.5	-3
between #	-2.7	-4.4	-3
bib	-2.3	-2.6	-2
bid	-4.2	-2.9	-2.7
bid $	-1.8	-2.5	-2.2
bien	-0.3	2.2	-2.3
bien $	-4.9	-2.9	-1.8
bien ,	-5.4	-4.8	-1.3
bien caliente	4.1	3.6
bien feo	3.6	3.6	-0.7
big	0.9	2.1	-1.1
bigger	-4.3	-2.7	-1.8
bill	-5.2	-5.6	-2.2
bit	-0.5	3.4	-1.5
bit ,	-4.8	-3.9	-1.1
bit me	4.3	4.7
bites	1.2	1.3
black	6	6.4	-2	electric
black $	2.6	2.6	-2	electric
black ,		1
blast	4.9	0.4	-0.5
bldg	-0.4	-0.8	-1.8
bldg ,	4.3	1.5	-0.3
blew	3.3	-2.1	-1.9
blew off	3.9	-3.9	-2.1
blinking	2.7	3.2	-1.6
blinks	-3.6	-4.5	-2.9
block	-2.8	-2.3	2.3
blocked		-0.4	3.1
blowing	4.7	0.6	1.1
blows	-1.8	-4.3	-3
blows ,	-0.7		-0.2
blue	3.3	2.8	-3.4	electric
blue flashes	3.2	2.5	-1.8
blvd	-1	-1.1	-4
blvd #	2.3	2.8	-1.7
blvd $	2.3		-2.7
blvd ,	0.3	-0.6	-2.1
blvd apt	-1.9	-3.8	-2.9
boiler	2.1	1.8	-2.9
boiler $	2.9	3.5	-1.8
boiler ,		-3.4	-2.3
boiler is	0.3	-2.2	-1.1
bomba	0.2	-3.1	-2.8
book			-2.3
borren	-2.8	-1.9	4.7
borren mi	-2.8	-1.4	3.7
bota	-2.1	-2.7	-2.1
both	6.2	-0.3	-1.8
bottom	0.5	3	-1.7
bought	-1.6	-1.8	-0.9
bought a	-1.3	-2	-1.2
bowl	0.5	1.3	-0.6
box	3.8	5.6	-3.5	electric
box #	-4.4	-5.1	-3.1
box $	3.1	4.4	-1.5	electric
box ,	1.9	-1.2	-0.8
box and	4.8	3.2	-0.6
box is	4.5	4.6	-2.4	electric
bramble	-1.9	-2.2	-1.6
branch	-0.3	0.5	-3	wire
break	-3.6	-3.5	-1.6
breaker	3.2	5.2	-2.9	electric
breaker $	1.8	1.5	-3.1
breaker ,	-1.2	-0.4	-1.5
breaker box	4.5	4.2	-1.2	electric
breaker for	-2.7	-1.2	-0.8
breaker keeps	-0.5	-2	-1.5
breaker panel		2.5	-0.5	electric
breaker trips	-2.4	-2.7	-4.7
breaker wont	5.3	1.9	-0.6
breakers	4.7	5.7	-2.6	electric
breakers $	1.7	3.5	-1.2	electric
breakers ,	3.1	3.3	-0.9
breast	3.8	-2	-1.9
breast milk	3.8	-2	-1.9
brent	-4.3	-2.6	-1
bright	3.5	3.5	-0.8
broke	1.7	-2.1	-1.9
broke ,	1.6	-4	-0.8
broke in	-1.2	-2.4	-0.7
broke off	1.5	1.6	-1.4
broke on	-5.2	-4.2	-1.7
broken	-0.3	-4	-2.1
broken $	-2.8	-2.9	-1.9
bronx	2.7	-2	-1.6
brother	-1.2	-2.7	-2.1
brother in	-3.4	-2.7	-2.1
brown	-1.8	1.4	-2.9	electric
brown and	4.4	4.8	-1	electric
brown water	-3.6	-3.3	-2.8
brule	4.1	4.7	-2.8
bubbling	1.5	0.7	-1.9
bucket	-1.4	-3.7	-0.6
bud	-4.7	-2.2	-1.9
bud $			-3.4
budge	4.2	-2.7	-0.7
buen			-1.4
buen dia			-1.4
buenas	-2.5	-1.8	-0.8
buenas tardes	-2.4	-2	-0.8
build	-3.9	-3.2	-3.9
building	2.9	-0.8	-1.5
building ,	1.5	-2.4	-1.2
bulb	-1.6	0.8	-1.6
burn	2.8	3.4	-2.3	electric
burned	-2.9		-3.8
burner	-2.3	-0.6	-2.7
burning	5.1	6.8	-2.2	fire
burning in	2.6	4.8	-2.8	fire
burning plastic	3.5	2.9	-1.2
burning smell	-0.3		-2
burnt	3.6	3.6	-2
burnt hair	3.9	4.3	-1.1
burnt smell	5.9	4.2	-1.2
burst	5.5	-1.8	-3.1
burst $	5.9	-4.1	-2.1
buscando	-4.6	-3.9	-4.1
busco	-4.5	-3.3	-3.2
business	-5.3	-4.3	-3.7
busted	2.3	-3.1	-1.1
but dont	-2.7	-3	-0.8
but no	-3.4	-0.7	-1.3
but not	-5.5	-2.4	-2.9
but wont	-3.4	-3.3
butt	3.2	3.6	-2.4
button	-1.3	-1.5	-1.7
button did	-1.2	-1.5	-1.7
buy	-2.8	-1.8	-2.3
buzz	2.9	3.2	-2.2	electric
buzzes	-2.1	-0.9	-2.5
buzzing	4.2	4.6	-3.8	electric
buzzing $	6.1	5	-3.1
by friday	-3.1	-1.1	-2.3
by itself	-3.5	-4.2	-1.3
ca	5.3	2.9	-2.7
ca sent	3.7	3.8	-2.1
cabeza	3.8	4.8	-2	carbon_monoxide
cabeza $	3	2.8		carbon_monoxide
cabeza ,	1.8	1.9	-0.7
cabeza y	1.5	2.7
cabinets	2.2	2.1	-1.3
cable	0.7	2.6	-4.3	wire
cable de			-2.3
cable del	3.4	4	-1.6
cable line	-5.5	-5.5	-1.2
cable quemado	3.2	3.7	-0.8	fire
cables	7.4	7.4	-3.7	wire
cables de	2.6	4	-2.4	wire
caca	3.5	-4.1
caca por	3.5	-4.1
cactus	3.1	0.5	-1.8
cada	0.5	1.9	-1.6
cada minuto	-4.5	-4	-0.5
cada que	4.1	3.9	-1.6
cada rato			-2
cae	4	1.4	-0.9
cae agua	2.3	2.8	-0.7
cafe	0.7	1.7	-1.8
caida	-1.8	-1.7	-1.4
caja	3.3	5.2	-2.4	electric
caja de	4.1	5.4	-2.6	electric
calefa	2.3	1
calefaccion	8.7	-1.7	-4.4
calefaccion ,	3	0.5	-1.3
calefaccion y	3.2	-1.6	-1.1
calentador	1.7	0.8	-3	gas
calentador $	4	3.7	-1.8	gas
calentador ,	-3.1	-3.9	-2.1
calentador de	-0.7	-0.3	-1.7
calenton	5.7	2.9	-3.1	carbon_monoxide
calienta		-1.2	-3.8
calienta $	-6.6	-4.8	-3
calienta ,	-5.8	-2.8	-1.7
caliente	-2.2	1	-2.7	electric
caliente $		0.8
caliente ,	-2	-1.9	-0.8
caliente y	6.6	2.6	-1.3
call	-2.1	-3.1	-4.2
call $	-4.2	-2.4	-3.4
call ,	-3.5	-1	-4.6
call before	-2	-0.7	-3.3
call me	1.6	0.5	-7.1
call my	-3.5	-3.3	-2.5
call the	-0.4	-3.2	-2.6
call when	-4.8	-4.4	-2
call you	0.7	-2.3	-0.4
calle	-0.7	0.6	-4
calle #	-3.6	1.1	-0.9
calle $	3.6	3.2		wire
called	-4.9	-3.4	-6
called earlier	0.4	-1.8	-0.7
called you	-1.7	-2.5	-3.8
calling	-2.5	-2.2	-1.4
calling about	-3.5	-2.7	-2.5
calling the			-4
calling you			-1.2
calls	-2.5	-1.7	-2.3
calls $	-3.3	-1.1	-1.8
cama	3.2	-1.2	-1.2
cambiar	-8.4	-5.8	-3.9
cambiar el	-3.4	-1.6	-1.8
cambiar la	-2.6	-1.9	-0.5
cambiar una	-1.7	-0.9	-1.4
cambie	0.7	2	-1.1
cambio	-3.8	-3	-2.9
cambio de	-3.1	-2.5	-3
came	-0.5	-0.6	-4.7
came and	1.4	1.9	-1
came back	-3.6	-4.4	-2.2
came down	5.5	2.1	-0.5
came loose	-1.3	2.6	-0.8
came off		-4.6	-1.7
came out	-0.9	3.5	-1.5
came over	-3.1	-3.6	-1.9
came thru	1.6	-3.2	-4.3
came up		-3.6	-2.1
camera	-4.9	-5.1	-2.6
camioneta	3.9	-2.3	-3
can	0.6	0.9	-2.7
can ,	-2.3	-2.6	-1.3
can cancel	-2.8	-1.8	-3.3
can do	-1.9	-1.8	-2.5
can get	-4.1	-3.2	-1.7
can hear	6.2	0.9	-1.9	gas
can i	-6.8	-5.5	-3.7
can lights	-3.9	-3.9	-0.8
can see	5.6	1.2	-1.3
can smell	3.3	4.3	-1.2	gas
can someone	1.5	-4.5	-2.1
can u	-2.9	-6.2	-1.8
can you	-2.5	-3.5	-1.2
cancel	-4.9	-4.1	3.5
cancel ,	-2.8	-1.8	-3.3
cancel my	-2.6	-1.6	-6.7
cancelar	-1.7	-2	2.5
cancele	-2.5	-1.2	-4
cancelen	-2.6	-1.6	-1.6
cancelen la	-2.6	-1.6	-1.6
cant	5.4	-1.5	-3.3
cant do	-2.5	-2.5	-1.7
cant find	3.8	0.8	-1	fire
cant get	3.9	0.6	-4.1
cant keep	-1.6	1.5	-0.7
cap	-4.8	-4.7	-2.6
capital	-3.3	-4	-3.1
car	7.9	2.5	-1.4
car $	4.4	3.8	-2.5
car ,	1.3		-0.8
car is	2.7	-5.6	-1.1
carbon	3.7	4.7	-2.6	carbon_monoxide
carbon monoxide	2.7	3.3	-1.4	carbon_monoxide
card	-4	-2.2	-4.1
cards	-2.3	-2.2	-4.1
care	-3.3	-3.3	-3.6
care of	-2.9	-3.1	-3.9
carne	2.6	-1.3	-1.3
carne ,	2.5	-1.1	-1.6
carniceria	2.1	-2.7	-3.2
carpet	4	-6.2	-2
carro	4.2	3.7	-1.1
carro $	1.4	2.5
carro esta	-1	-2.1	-1.4
cars	-1.2	-2.6	-1.3
cars in	-0.5	-2	-1.1
casa	0.8	0.6	-4.2
casa $	1.3	1	-2.6
casa ,	-1	2.3	-1.5
casa de	-1.1	-3.1	-1
casa todo		1.1	-0.9
casa y	6.1	1	-1.2
cat	1.2	1.9
catching	0.3	-2.2	-1.3
caught	8.2	7	-2	fire
caught fire	5.7	4.8	-2.2	fire
caulk	-4.8	-3	-2.9
cayendo	3	0.5	-1.7	electric
cayendo agua	3.7	0.2	-2.1	electric
cayo	5.4	6.3	-2.7	wire
cayo el	3.9	2.6
cease			5
cedar	1.4	2.2	-1.4
ceiling	3.3		-4.2
ceiling $	2.7	-3.9	-3.3
ceiling ,	-4.2	-1.4	-2.2
ceiling fan	-3.2	2.6	-2.1	electric
ceiling from	-2.8	-4.5	-0.4
ceiling in	1.6	-5	-1.3
ceiling is	4.8	0.9	-1.4
ceiling just	3.7	-4.5	-1
ceiling light	4.1	6.5	-0.7	electric
cell	1.3	2	1.5
cerca	0.2	1.6	-3.3	gas
cerca de	0.2	0.4	-1.8
cerca del	2.7	2.9	-1.3
cerrar	6.3	1.9	-1.1
cerrar ,	2.8	-2.2	-1.2
cerre	1	0.3	-0.5
cerre la	1	0.3	-0.5
chair	-0.9	-1.9	-2.3
chance	-1.5	-5	-2.8
change	-1.8	-1.2	-1.2
changed	-4.6	-4.9	-6.7
chapel	1		-0.6
charge	-3.3	-3.3	-2.6
charger	1.4	2.3	-3.7	electric
charger ,	0.9	0.4	-1.7
chaude	1.6	4	-4.3
chavez		-1	-1.9
check	-3.8	-4.9	-2.7
check the	-3	-3.3
checked	-0.5	-2.7	-2.5
checked $	-1.8	-1.4	-3.5
checked ,	-0.9	-0.7	-0.5
chemo	5	-1.8	-1.4
chest	-4.3	-2.4	-1.5
chest freezer	-4.3	-2.4	-1.5
chewed	-1.4	-2	-1.6
chilla	2.2	2.6
chimney	-1.3	0.3	-3.7
chirping	-5	-5.3	-2.4
chirps	-3.9	-4	-3.1
chispas	6.5	7	-4.6	electric
chispas $	4.7	4.4	-3.6	electric
chispas ,	2.9	4	-1.8
chorro	3.1		-1.6
church	-1.2	-3.9	-2.8
cierra	2.9	0.9	-2.4
cierra y	5.7	2
cir	3.4	3.1	-1.9
cir $	4.2	2.5	-1.5
cir ,	-2.1	-2.5	-1.7
cita	-1.9	-1.8	-3
city	-2.5	-4.7	-2.4
class	-2.1	-0.6	-2.8
clean	-2.9	-2.8	-2
clean ,	-1.4	-1.7	-0.5
cleaned	-4.5	-2	-1.6
cleaning	-5.7	-4.7	-3.3
cleaning $	-3.6	-3.4	-2.9
cleaning ,	-4.2	-3.2	-3
clear	-3.2	0.5	-0.3
cleared	-4	-4.6	-2.4
clicks	-5	-3.7	-1.6
clientes	-1	-3.5	-5
clients	1.9	-2.6	-3
clima	3.1	-2.7	-3.3
climbing	4	1.7	-1.2
climbing ,	4	1.7	-1.2
clinic	3.1	-2.3	-2.3
clinica	0.8	-1.7	-1.9
clinica dental	0.8	-1.7	-1.9
clock	-3.7	-4	-2.6
clogged	3.5	-3.3	-2.5
clogged $	2.9	-1	-1.6
close	-1.1	1	-1.4
close ,	0.2	-3	-0.8
close at	2.2	-2.2
closed		-1.8	-1
closet	-0.5	1.3	-1.5	gas
closet $	-3.6	-3	-2.8
closet ,	1.8	2.8	-0.2
closing	-3.7	-3.2	-1.1
closing is	-3.2	-3.2	-1.1
clothes	0.5	1.7	-1.6
co	6.5	8.1	-3.8	carbon_monoxide
co $	-0.5	-1.3	-2.1
co alarm	3	3.5	-2.3	carbon_monoxide
co detector	1.7	2.4	-1	carbon_monoxide
cobran	-3.7	-2.1	-2.6
cobran por	-3.3	-2	-2.5
cochera	0.3	-1.1	-1.8
cocina	-0.2	0.7	-2.5
cocina $	3	2.2	-2.6	gas
cocina ,	2.9	-2.6
cocina del	3.1	-2.3
cocina esta	-5.4	-4.9
code	-3.5	-2.9	-4.8
coil	-4	-2.9	-2.1
coladera	-1	-4.2	-1.8
cold	2	-5.8	-4.6
cold ,	1.9	-2.9	-2.6
colgando	4	3.4	-2
come	2.7	-1.9	-2.7
come $	-2.9	0.4	-2
come ,	-1.4	-1.1	-0.6
come look			-1
come on	4.4	-3.8	-1.4
come out	-2.6	-1	-3
come today	3.7	-4.5	-1.7
comes	2.7	-0.7	-2.3
comes out	3.8	-2.9
comes up	3.6	-3.5	-1
coming	6.3	2.3	-2.2
coming ,	2.1	-1.2	-1.8
coming from		3.1	-1.9	fire
coming in	1.2	-5.1	-2.5
coming out	4.9	5.9	-1.6
coming thru	4.1	1.8	-0.4	electric
coming up	5.3	-6.1	-0.9
commerce	2.3	1.8	-1.6
commerce pkwy	0.8	2.4	-1.2
compadre			-1.7
compania	-2.9	-2.5	-2.9
compania de	-2.5	-2.3	-3
company	-2.7	-4.1	-2.4
company $	-2.3	-2.3
company ,	-1.5	-1.9	-2.2
company is	-2.9	-3.2	-4
completely	4.7	-2.3	-1
completely ,	3.6	-2.3	-1.1
compre	-3.3	-2	-1.7
compressor	4.1	-1.4	-1.4
compuso			-0.4
con dolor	1.9	3.2		carbon_monoxide
con oxigeno	1.5	3.5	-0.9	medical
concentrador	3.3	4.3	-2.1	medical
concentrador de	3.3	4.3	-2.1	medical
concentrator	4.3	6.6	-1.3	medical
concentrator and	2.2	3.2
concession	-3.7	-3	-2.9
concourse	0.9	-2.5	-1.4
condensation	-4.7	-4.5	-2
congelador	3	-2
congelador de	3	-2
conozco	-5.7	-4.3	-5.6
conseguimos	-2.8	-2.1	-2.6
consent			4.6
consent to			4.6
contact	-2.1	-2.1	5.7
contact me	-2.2	-1.8	3.5
contacten	-3.8	-2.9	4.1
contacto	1.8	5.7	-3.7	electric
contacto $	2.8	3.9	-1.7	electric
contacto de	2.5	2.7	-1.6
contactos	-1.7	2	-3.6
contractor	0.3	0.7	-2.1
contractor hit	0.5	1	-1.1
contractors	-3.7	-3.6	-3.9
contractors $	-3	-3.2	-3.1
contractors ,			-1.4
contratistas	-2.9	-2.5	-3
cook	2	1.7	-0.2
cooking	-1.5	-0.9	-0.2
cool	-1	-3.8	-2.6
cool ,	0.8	-2.6	-1.3
cooler	4.4	-3.6	-3.7
cooler at	-0.4	-2.8
cooling	4.8	-3	-1.6
cooling ,	1.8	-2.3	-1.1
cools	-3.6	-1.9	-1.5
copper	-2.9	-2.3	-3.3
coral	2.4	2.4	-0.3
cord	0.4	2.9	-1.9	electric
corner	-2.7	-0.4	-3.3
corner of	-1.6		-1.2
corriente	7.5	7.7	-4.6	electric
corriente $	4.3	4.9		electric
corriente en	3.3	2.5	-1.2
corto	5.5	4	-1.6
cotizacion	-5.2	-3.4	-2.5
cotizacion para	-4.1	-2.7	-2.1
cotizar	-3.6	-3.6	-3.2
cottonwood	-2.1	0.7	-0.7
cough	2.3	1	-0.7
could	-2.2	-0.2	-3
could you	-1.5	-1.6	-2.7
county	3.7	2.5	-0.9
county line	2.6	0.3	-1.1
cousin	-2.7	-2.3	-2.6
cover	-0.5	-0.5	-3.4
cpap	5.6	-5.9	-1.8
crack	2.2	2.9	-1.4
cracked	-0.4	0.4	-1.7
cracked ,	-3	-5.1	-2
crackles	4.3	4.1
crackling	6.9	7.3	-1.8	electric
crawlspace	6.1	0.5	-2
cream	3.7	-1.5
credit	-2.1	-3.2	-2.5
creek		1.1	-0.6
creo	1.3	0.4	-2.9	gas
creo que	1.5	1.1	-3	gas
crew	-3.6	-2.5	-2.7
crew $			-2.3
crooked	1.7	-3.1	-1.7
ct	0.9	1.1	-2.3
ct $	1.4	0.5	-2.6
ct ,	-1.8	-0.6	-2.2
cualquier	-4.4	-2.6	-2.3
cualquier dia	-2.8	-2.4	-2.3
cuando	0.6	3.1	-4.2	electric
cuando llueve	-3.5	-3.4	-1.6
cuando puedan	-3.1	-2.2	-1.8
cuanto	-0.4	-3.6	-4.2
cuanto cobran	-3.9	-2.2	-1.5
cuanto me	-5.7	-0.9	-1.6
cuanto por	-2.9	-1.2	-0.7
cuanto sale	-3.1	-2.1	-1.6
cuarto	2.1	2.3	-2.2
cuarto $	2.5	-0.2	-1.9
cuarto ,	0.4	1	-0.3
cuarto de	2.8	3.3	-1.6
cuarto frio	0.2	-2.1
cuarto no	-2.8	-1.2	-1.8
culebra	0.6	1.1	-1.2
cunado	-3.4	-2.5	-1.2
curling	2.4	2.2	-0.9
curling out	2.4	2.2	-0.9
customers	3.5	-1.1	-0.9
cut	-2.7	-3.2	-1.9
cv	1.8	1.4	-0.9
cycles	-5.2	-3.7	-2
cycles $	-2.6	-2.1	-2.5
cypress	-0.2	-1.9	-0.6
d eau	-2	-3.6	-1.6
da	5.7	5.8	-2.8	electric
da toques	3.8	3.8	-1.9	electric
dad	2.5	3.5	-2.4	medical
dad is	5.8	4.3	-2.4	medical
dads	-1.7	0.6	-0.3
dads oxygen	-3.7	-3.4
damage	-4.2	-3.9	-2.5
dangling	4.7	4.2	-2.4	wire
dano	-1.5	-3.8	-2.3
dark	5.1	-3.4	-2.1
daughter	3.8	3.8	-4.3	electric
daughters	0.8	1.3	-1.1
day	-3.1	-3.2	-2.3
day $	-3.3	-0.7	-2
day ,	-3.9	-2.3	-1.1
day after		-1.7	-0.7
day but	-1.8	-1.8	-0.4
day except	-2.5	-0.9	-0.5
day this	-3.5	-2.1	-2
daycare	4.3	-3	-1.4
days	0.9	-1.3	-3.5
days $	0.4	1	-3
days ,	0.3	-2.2	-1.6
de abajo	2.5	-1.7	-1.8
de afuera	-0.3	0.9	-1.7
de agua		-1.6	-2.3
de arriba	2.7	-0.7	-1.6
de atras	0.2	1.1	-1.8
de baja	-4.3	-2	4.5
de breakers	1.7	3.3	-1.3
de cabeza	2.4	3.5	-1.7	carbon_monoxide
de co	1.9	0.7	-3.8	carbon_monoxide
de electricidad			-1.8
de escribirme	-2.7	-3	3.3
de gas	-1.2	0.8	-2	gas
de gaz	4.2	4.7	-2.5	gas
de gotear	-5.2	-4.4	-2.5
de humo	-5.8	-6.7	-1.5
de lunes	-2	-1.4	-1.7
de luz	4.8	5.1	-2.4	wire
de mandar			1.7
de mandarme	-1.8	-1.7	1.6
de molestar	-1.9	-1.9	3
de monoxido	3.4	4	-3	carbon_monoxide
de noche	1.3	-1.8	-0.2
de numero	-1.8	-1.7	-5.4
de oxigeno	4.4	5.8	-1.9	medical
de paso	1.2	-4.1	-2.1
de pintura	-3.2	-2.8	-1.3
de plomeria	-2.2	-2	-3.1
de salir	1.6	-4.5	-1.8
de techo	-2.2	-2	-1.1
de techos	-3.3	-2.1	-2
de todos	-1.5	-1.7	-1.7
dead	1.4	-3.2	-1.8
dead $	0.7	0.5	-2.6
dead ,	-3	-2.5	-1.1
dead and	3.3	-2.6	-1.7
deadbolt	4.5	-3	-1.5
deadbolt ,	2.5	-2.1	-1.2
deal	-4.3	-4.6
debajo	0.8	2.3	-2
decided	-3.7	-3.8	-3.5
decided to	-3.7	-3.8	-3.5
deck	-4.1	-3.7	-3.6
deck $	-1.5	-1.8	-2.1
deck ,	-2.9	-2.8	-1.8
degrees	1.8	-5.8	-2.2
degrees in	3.8	-4.2	-0.9
deja	-2.4	-0.8	-2.6
deja de	2.5	3.3	-2.5
deje	-1.7		3
deje de			3
dejen	-3.6	-3.1	4.6
dejen de	-3.1	-2.8	5
dejo	3.4	1	-2.5
dejo de	2.7	-2.1	-2.2
del aire	-0.2	2.8	-2.1	fire
del bano	-0.8	0.4	-1.8
del boiler	2.7	1.3	-1.7
del calentador	4.2	3.4	-2.4
del closet	-4.5	-3.6	-1.2
del contacto	4	4.8	-1
del cuarto	2.2	2.5	-1.2	fire
del garage	-0.5	-3.9	-1.5
del garaje	-2.4	-0.2	-1.4
del gas	6.9	7.9	-3	gas
del lavabo	1.8	1.6	-2
del mediodia		-1.4	-1.7
del negocio	4.4	-1.6
del pasillo		1.3
del patio	-5.4	-5.3	-1.3
del porch	-3	-3.6	-1.9
del poste	3.7	3.8	-1.7	wire
del refri	0.6	1.2	-2.2
del restaurante	1.9	-1.6	-1
del techo	4.8	3.1	-2.4	electric
delete	-2.2	-1.9	3.1
delete my	-1.5	-1.3	3.1
deli	4.3	-2
delmar	3.3		-0.5
demas	-2.9	-1.8	-0.9
demas bien	-0.9	-0.7	-0.4
den	-1.2	-1.1	-1.6
den ,	-2.1	-3.4	-0.7
denme			2.6
denme de			2.6
dental	0.6	-1.9	-2.3
dental office	0.4	-1.1	-1.5
depot	-0.4	-1	-0.6
depot st	-0.3	-3.4	-0.8
dept	4.7	4.4	-0.7
derritio	4.9	4.5	-2.1	electric
desbordando	5.6	-3.3	-3.3
descalzo	4.7	5.1	-3.2
descanso	-1.4	-1.9	-1.1
descompuso	1.4	-3.3	-2.9
descompuso el	4.8	-2.6	-2.1
desde	2.5	0.4	-2.7
desde anoche	2.1	-1.8	-1.4
desde que	3.1	5	-1
desk	-0.7	-4.3	-0.9
despues	-2.1	-2.7	-4
despues de	-1.8	-2.7	-3.5
despues del	-0.9	-0.7	-3.3
destapar	1.5	-1.2	-1.5
destapo			-4.1
detector	1.1	4	-2.4	carbon_monoxide
detector de	-0.2		-2.7
detector is	-2.1	-3.7	-1
detector says	1.6	1.1	-1.3	carbon_monoxide
detectores	-3.4	-3.1	-1.4
detectores de	-3.4	-3.1	-1.4
detectors	-5	-4.6	-1.7
dia	-3.9	-1.6	-2.7
dia $	-0.5	-0.4	-2.7
dia ,			-1.4
dia despues		-1.5	-1
dia menos	-1.2	-1.4	-1.6
dial	-2.5	-2.5	-2.6
dialed	-3.1	-2.7	-3.1
dialisis	5.9	5.9	-1.9
dialysis	6.2	6.8	-1.7	medical
dialysis at	3.5	4.6		medical
dialysis machine	4.1	5	-1.6	medical
dias	1.1	-1.5	-2
dice	2.1	2.2	-2.6
dice que	2.1	1.3	-2.9
did	-1.1	-0.2	-0.7
did it	-2.7	-2.6	-2.8
did not	-1.8	-0.4	1.5
didnt	-0.8	-4.1	-4.1
didnt call	-4.6	-1.5	-2
died	5.7	-1.8	-3.1
died $	3.4	-2.7	-2.4
died ,	1	0.7	-1
died and	3.1	-2.6
different	-2.8	-2.8	-4.6
digging	2.8	3.5
dim	2.6	2.5	-1.3	electric
dimmer	1.2	1.1	-2.8
dining	-1.9	-5.7	-1.4
dining room	-1.9	-5.7	-1.4
dinner	-0.7	-4.1	-3.6
dio	2.4	2.7	-1.8	electric
dio un	3.4	3	-1.9
disconnect	1.1	3.2	-2.2
discount	-4	-3.8	-2.1
disculpe	-4.3	-4	-5
dishwasher	-0.4	-0.7	-3.4
dishwasher $	1.3	1	-2.1
dishwasher is	1.6	0.6	-1.9
dishwasher wont	-2.9	-1.6	-1.2
disposal	-1.5	-4.4	-3.6
disposal $	-3.1	-1.4	-2.2
disposal hums	-4.5	-2.8	-2.4
disposal jammed	2.6	-1.9	-1.3
disregard	-4.9	-4.2	-4.9
disregard my	-3.1	-2.1	-2.2
dizzy	3	3.3	-1.7	carbon_monoxide
do	-6	-4.2
do drywall	-1	-0.9	-2
do i	-2	-0.3	-0.5
do monday	-1.3	-1.4	-1.2
do not	-1.7	-1.4	7
do the	-2.1	-1.4	-3.3
do u	-1.6	-1.2	-4.3
do yall	-2.8	-2	-3.7
do you	-5	-4.3	-6.2
dock	-1.1	1.7	-2.1
does	-1	2.9	-2
doesnt	-2.9	-6	-2.9
doesnt work	-3.3	-1.5	-1.9
dog	-0.9	3.5	-2.8
dogwood	2.5	-1.6	-1.7
doing	2	0.2	-1.1
dolor	2.4	3.5	-1.7	carbon_monoxide
dolor de	2.4	3.5	-1.7	carbon_monoxide
domingo	-6	-2.9	-2.8
domingo $		-1.6	-2.3
domingos	-3.9	-4.8	-3.4
donde	-0.3	1	-4.2
done	1.1	-0.2	-0.3
done ,			-1.2
done on	-3.6	-2.4	-1.2
dont	-3	-3.6	3.1
dont call	-3.2	-1.3	-2.9
dont contact			2.4
dont have	3.3	-1.4	-1.7
dont know	-3.6	-2.9	-4.8
dont need	-2.7	-2.6	-4.8
dont text	-2.7	-1.4	2.7
dont want	-1.9	-1.2	4.8
door	-2.3	-3.2	-2.8
door $	-0.7	-4	-2.5
door ,	-1.1	1.2	-1.5
door came	1.5	-2.5	-1.1
door fell		-2.4
door is	1		-1
door opener	-2.7	-1
door stuck		-3.5	-0.6
door wont	0.2	-5.4	-2
doorbell	-5.6	-4.5	-5.8
doors	-1.7	-0.5	-2.6
doors ,	-1.2	-0.5	-2.7
dos	-1.9	-5.5	-3.2
dover	-1.7	-1.7	-2.1
dover $	-2.8	-2.8	-2.4
down	4.8	1.8	-2
down $	0.7	-3	-3
down ,	-2	-1	-1
down and	3.6
down at	3.6	-2.9	-1.3
down in	2	3.2	-2.4	wire
down into	2.1	1.6
down on	2.9	0.6	-0.7
down the	1	0.5	-1.3
down there	3.4	2.6	-0.3
downed	3.2	4.7	-1.9	wire
downstairs	4.2	2.4	-2.1
dr	0.4	0.7	-3.3
dr $	2	2.2	-3.1
dr ,	-4.5	-0.7	-0.5
dr apt	0.7	-3.6	-0.6
drain	-1.4	-5.5	-3.5
drain $	-1.6	-2.6	-3.5
drain ,	-1.4	-3.2	-0.4
drain in	-0.3	-3	-2.8
drain slow	-2.2	-0.4	-1.8
drains	-1.6	-4.5	-2.3
drains slow	-1.2	-0.7	-1.6
drenaje	2.3	-4.2	-4.4
drip	-6	-3.4	-2.6
drip $			-2.5
dripping	2.1	0.2	-4.2	electric
dripping $		-6.5	-3.1
dripping out	2.5	4.4	-0.8	electric
drips	-5.6	-1.2	-2.8
drips $	-3.5	-3.1	-2.5
drips ,	-2.5	-2.2	-2.3
drips a	-1.3	-1.4	-0.6
drive	-1	1.8	-1.4
driveway	1.1	3.9	-3.5	wire
driveway $	3.1	1.7	-4.1	wire
driveway ,	-1.9	0.5	-0.4
driving	-3.1	-1.7	-3
drop	1.8	-0.8
dropped	5.6	2.7	-2.1
dropping	4.2	-3.8
drops	0.6	-3.4	-0.8
drum	3.5	3.1
dry	-3.8	-2.4	-1.3
dry ,		-1.4	-1
dryer	-0.4	0.8	-3.6
dryer $	-0.8	-1.8	-1.6
dryer ,	-1	0.9	-0.7
dryer takes	-2.1	-1.9	-1.8
dryer vent	-3.6	-4.5	-3
drywall	-3.9	-2.2	-2.2
drywall ,	-1.5	-1.2	-2
drywall patch	-1.4	-0.9	-0.8
duct	-2	-1.4	-1.4
ductless	-1	-1.1	-1.6
duele	3	3.1	-2
duele la	3.1	2.7	-2.1
dueno	-1.1	-1.5	-1.7
duerme	-2.4	-5.4
duplex	-0.7	-0.4	-1.9
duplex ,	-1	-1.6
dust	3.1	3.8
each	-4.8	-3.4	-1.5
earlier	0.2	-2.2	-1.3
earlier about	0.4	-1.8	-0.7
early	1.6	-1.3	-2.3
early next		-1.3	-2.6
eau	4	-5.4	-5
eau chaude	-4.5	-3.4	-1.4
echa	4.5	3.9	-3.1
echa humo	1.7	3.7	-1.7	fire
echando	4.5	4.8	-1.8
echar	2.6	-0.9	-1
echar a	2.6	-0.9	-1
echo	1.2	1.5	-0.8
edificio	3.2	0.8	-1.4
egg	-1.5	0.6	-0.6
eggs	1.3	2.8	-1.7	gas
eggs $	-2	-0.4	-1.7
eggs in	-0.7	-0.5	-1.2
el agua		-1.4	-2.9
el aire	2	-3.1	-2.9
el ano	-2	-1.6	-0.7
el apagador	4.8	4	-2.3	electric
el bano	1.8	-5.8	-2.5
el boiler	-1.7	-0.8	-3.7
el breaker	4.6	5	-3.2
el cable	0.9	1.2	-2.4	wire
el calentador	0.6		-2.5
el calenton	5.7	2.9	-3.1	carbon_monoxide
el carro	2.5	2	-0.9
el clima	3.3	-2.7	-3.3
el congelador	3	-2
el contacto	5.2	5	-2.8	electric
el cuarto	5	1.5	-2
el detector	2.8	2.1	-2.5	carbon_monoxide
el dia	0.3		-1.3
el drenaje	3.2	-4.2	-4.1
el dueno	-1.1	-1.5	-1.7
el edificio	3.2	-3.7	-1.1
el enchufe	4.6	5.4	-2.1	electric
el foco	1.6	3.4	-3.5	electric
el fregadero	-1.5	-2.3	-3
el garage	2.5	-0.3	-1.5
el garaje	1.5	-2.5	-1.9
el gas	2.1	3.4	-3.2	gas
el horno	-4.7	-2.8	-3.4
el huracan	-1.6	-3	-1.4
el inodoro	1.5	-2.3	-1.8
el jueves	-2.6	-2	-1.8
el lavabo	-4.2	-1.8	-2
el lavaplatos	-2.3	-4	-2.4
el lunes	-4.1	-1.9	-2.6
el martes	-1.9	-2.3	-2.3
el medidor	4.3	2	-2.1
el miercoles	-1.9	-1.8	-1
el mio	-2.6	-1.7	-1.8
el motor	3	3.2	-1.3
el numero	-2.7	-1.4	-4.4
el otro	-3.1	-2.3	-0.3
el panel	3.2	3.5	-2.6	fire
el pasillo	5.6	0.3	-2
el patio	2.7	2.5	-3.1	wire
el piso	3.7	-0.2	-1.3
el porton	-0.2	-2.2	-1.1
el refri	-0.8	-0.7	-2.6
el refrigerador	1.9	-3.7	-3.1
el resorte	-3.6	-2.3	-1.3
el roof		-3.5	-0.9
el sabado	-3.4	-2.3	-2.6
el sotano	5.5	-4	-2.1
el tanque	3.9	2	-1.9
el techo	1.2	-6	-3.1
el telefono	-2.8	-2.3	-3.8
el tomacorriente	3.5	3.9	-2.3	electric
el trabajo	-3.4	-2	-2.9
el triturador	-3.5	-3	-1.9
el tubo	2.7	0.4	-1.4	gas
el unico	4.5	-2.5	-2.3
el vecino	3.6	-2.6	-1.6
el viento	3.4	0.8	-0.9
el viernes	-3.9	-2.2	-4.2
elderly	1.4	-1.9	-1.4
eldery	-0.2	-2.3	-0.7
eldery st	-0.4	-2.3	-0.8
electric	1	4.8	-2.6
electric $		1.1	-2.8
electric panel	1.8	3	-1	electric
electrica	1	1.8	-2
electrical	5	6	-3
electrical burning	2.1	1.9	-1.3
electrical panel	0.8	2.3	-1.6	electric
electricidad	-2.9	-2.5	-2.5
electricidad $	-2	-1.5	-2
electricity	1.1	0.8	-4.9	medical
electrico	-2	0.7	-0.7
element	4.3	5.1	-2	electric
elevator	4.4	-4	-2
elm	-3.6	-2.4	-3.6
elm ,			-0.4
else	-4.1	-3.4	-0.2
else $	-3.1	-1.6	1.3
em	1.4	1.1	-0.8
em $	1.9	1.5	-0.9
emergencia	2.2	-4.9	-2.1
emergencia ,	2	-3.5	-2
emergency	3.8	-3.7	-4.7
en casa	-2.9	1.2	-1.9
en secar	-2.2	-2.5	-1.4
en toda	2.5	-0.7	-0.3
en todo	3.2	-5.4	-1.2
encerrado	4.1	-4	-1.6
encerrado en	4.1	-4	-1.6
enchufe	5	6.3	-3.4	electric
enchufe de	2.7	3.1	-1.2	electric
enchufes	3.5	4.3	-1.3
encima	3.8	0.9	-0.6
encino	-2.5	-2.2	-1.2
encontre	-3.6	-2.6	-3.2
end	-5	-3.2	3.7
end $	-2.5	-3.2	5.3
end ,	-1.6	-2.6	-1.3
end of	-5.2	-5.2	-5.4
end unit			-3.5
ended	-1.7	-2.1	-2.7
ended up	-1.7	-2.1	-2.7
enfria	1.1	-3.2	-2.6
enfria ,	-0.8	-2.5	-1.2
enfria el	4.6	-1.1	-2.5
enfria pero	-3.5	-1.4	-1.3
engine		-2	-0.4
enough	-2.1	-2.1	4.2
entire	6.4		-0.4
entonces	-1.4	-1.2	-0.7
entra	2.7	0.7	-2.1
entra agua	-0.2	-0.6	-2.2
entrada	-2.3	-2.3	-2.5
entre	-3.5	-3.2	-3.9
entre #	-3.1	-2.9	-3.8
entre semana	-2.1	-2.6	-1.7
epa	-2.7	-2.6	-1.5
equivocado	-3.5	-3.1	-0.4
equivocado $	-3.7	-2.5	-6.2
equivocado ,	-0.8	-0.8	3.6
equivoco	-4.6	-3.9	-0.9
equivoco de	-0.9	-1
es urgente	1.3	-1.7	-3.8
escriba	-3.3	-1.9	3.2
escriban	-2.7	-1.9	4.4
escriban $	-1.5	-1.7	3.7
escribirme	-3.5	-3.2	4.5
ese			-2.7
eso	-4.7	-3.5	-2.2
esposo	-1.2	-0.5	-3
esposo $	0.2	-1.7	-1.8
esta adentro	3.8	-1.9	-1.8
esta bien	2.4	1.9	-2.6
esta cayendo	3	0.5	-1.7	electric
esta desbordando	5.6	-3.3	-3.3
esta echando	4.1	4.3	-1.2
esta goteando	2	2.1	-2
esta hirviendo	3.5	3.3	-2
esta inundando	5.1	-4.8	-3.1
esta lloviendo	5.4	-4.9	-1.9
esta metiendo	4.4	-1.2	-1.1
esta pitando	3.3	2.4	-1.8	carbon_monoxide
esta quemando	3.9	4	-2.5
esta saliendo	3.4	0.3	-1.9
esta seco	-1.9	-0.8	-1.7
esta tirando	2.4	-1.9	-1.5
esta tronando	2.8	3.6	-2.4	electric
estaba	-4.7	-4.3	-5.1
estamos	3.6	1.3	-2.4
estamos a	2.5	-1.8
estamos afuera	2.5	3.5
estamos sin	3.7	-2	-0.9
estar			1.3
este		-3.1	-4.7
estimate	-6.4	-4	-3
estimate $	-4.3	-1.9	-2.3
estimate on	-0.8	-0.9	-0.8
estoy	-1.3	1.1	-1.3
estoy en	-3.8	-0.6	-1.1
estufa	-0.8	1.2	-3.4	gas
estufa $	4.1	3.3	-2.1
estufa electrica	-5.4	-4.2	-1.6
estufa no	-3.9	-1.7	-3.5
estufa se	2.9	3.2	-1	gas
ev	-4.1	-4	-3.3
evacuate	5.2	5		carbon_monoxide
eve	-2.7	-1.9
even	2.6	1	-1.1
evening	3	-2.5	-1.1
evening $	2.5	-2
evening ,	3.9	-1.4	-0.6
evenings	-3.1	-2.7	-3
evenings $	-3.5	-2.4	-3
ever	-2.1	-3.2	1.8
every	2.2	1.2	-1.4
every #	-3.5	-3.5	-0.6
every day	-4.1	-2	-1.4
every time	4.1	4.6	-1.1
everybody	4	4.5	-0.3
everyone	5.1	5.1	-1.4	carbon_monoxide
everything	0.9	-2	-3.7
everything ,	-1.1	-2.3	-3.1
everywhere	5.7	-1.1	-2.6
everywhere $	4.4	-0.5	-2.7
except	-1.8	-2.8	-3.2
exhaust	-0.3	1.1	-1.5	carbon_monoxide
exhaust fan	-2.8	-3.7	-1.8
experiencia	-2.9	-1.4	-1.1
expired	-3.6	-4.6	-1.1
exploto	1.8	-3.1
exprime	-2.9	-3.2	-1.6
extended	-3.5	-2.3	-2.2
extension	-1.7	-0.9	-1.7
extension cord	-1.6	-0.3	-1.8
extinguisher		0.6	-1.8
extra	-1.6	-1.9	-1.3
eyes	4.7	4.5	-1
fall	-4.4	-5.2	-2.4
false	-3.9	-3	-2.3
false alarm	-3.9	-3	-2.3
falta	-5.7	-4	-3.8
fan	-3.9	0.8	-2.8	electric
fan $	3.6	4.4	-1.8	electric
fan in	-3.8	-4.1	-2.6
fan install	-3	-3.2	-3.4
fan is	0.9	0.9	-2.4
farmacia	-1.5	-2.8	-3.5
fast	3.3	-3.7	-1.8
fast $	4.5	-2.9	-1.6
faucet	-4.6	-2.1	-3.8
faucet $	3.9	1.8	-3.2	electric
faucet ,	-0.9	-0.7	-4
faucet drips	-2.7	-2.8	-1.5
faucet handle	-0.6	-4.3	-1.3
faucet wont	-4.2	-4.3	-1.7
faucets	-4.1	-3.7	-4.3
favor	1.2	-2.3	0.9
favor $	2.3	-3.3	0.9
favor ,	-3.7	-1.6	-2.3
federal		-1.2	-0.8
feel	5.5	5.4	-2.2
feels	4.7	4.6	-1.9	electric
feels like	-0.9	1.4
feet	-0.2	0.9	-3.4
fell	2	1.5	-2.1
fell in	3.5	-0.9	-1.6
fell off	1.6	1.3	-1.4
fell on	4.1	4	-1.5	wire
felt	4	4.9	-2.8
fence	-2.6	-0.5	-3.7
fence $	1.2	1.2	-3.2
fence gate	-2.8	-2.5	-0.8
feo	-1.6	1.2	-2.3	gas
ferguson	-4.1	-2.8	-2
fern	4.2	1.9	-0.6
ferncliff		0.9	-1.3
few	-2.8	-1.4	-1.5
fieldstone	-1	-1.8	-0.8
fill	-4.5	0.2	-1.6
filled	3.7	4	-1.1
filling	2.1	0.3	-2.7
filling ,	-2.7	-3	-2.1
filling up	4.7	2.3
filter	-6	-6	-3.4
financing	-1.9	-2.1	-3.3
find	2.7	0.7	-1	fire
fine	-2.5	-1.5	-2
fine $	-0.8	-2.9	-2.3
fine ,	0.4	-2.9	-1.7
finished	-2.5	-1.4	-0.8
fire	1.8	4	-2	fire
fire $	4.8	3.8	-3.5
fire ,	3.4	3.6	-1.3	fire
fire at		-1.5	-1.7
fire dept	4.7	4.4	-0.7
fire in	1.6	1.9	-0.7	fire
fire station	4.5	-3.2	-0.7
fireplace	-4.1	-3.6	-3.3
fireplace wont	-2.8	-1.2	-1.1
first	-2.8	-2.1	-3.6
first month			-1.3
first time	-1.4	-1.2	-0.5
fish	2.6	2.3	-0.7
five	-3.3	-3.4
fix	-5.7	-5.2	-3.2
fix it	-4	-3.7	-1.6
fixed	-1.6	-2.6	-2.5
fixed $	-4.8	-4	-4.5
fixed ,	1.2	2.1	-0.6
fixed by	-2	-3.2
fixed it	-6.7	-6	-2.6
fixed the	-2.7	-3.1	-0.7
fixture	4.4	5.7	-2.1
fixtures	-2.8	-3.2	-2.3
fl	-0.3	2.2	-0.8
fl #	0.2	2.4	-0.5
flagler	2.1	1.7	-1.1
flame	3	2.2	-1.8
flames	4.3	5.1	-2.2	fire
flash	3.5	5.2	-1.8	electric
flashes	0.3	0.7	-2.2	electric
flashes ,	0.8	1.3	-1.5
flat	-4.2	-3.9	-1.6
flex	3.3	3.5	-2.8	gas
flex line	3.3	3.5	-2.8	gas
flicker	-0.9	0.6	-2.4
flickers	-2.8	-3.4	-1.8
flight	3.7	-3	-1.1
flipped	3.1	2.4	-1.1	electric
flipped the	2.3	1.7	-0.9	electric
flood	-2.8	-1.5	-1.9
flooded	7.4	-0.3	-3.7
flooded ,	2.5	-2.4	-1.4
flooding	8.3	-5.2	-4.9
flooding the	4	-3.7	-1.1
floor	1.9	-7.2	-2.2
floor $	0.4	-2.9	-2.4
floor ,	-0.4	-5.3	-2.2
floor drain	2.9	-2	-0.7
floor is	-1.6	-1
floors	2.6	-3.3	-1.5
flue	1.9	4	-0.5	carbon_monoxide
flush	0.7	-4.6	-1.3
flush $	1.7	-1.3
flush ,	-3.4	-2.1	-1.5
flushed	-2.8	-2.5	-1.2
fm	-0.6	-2.7	-2.9
fm #	-0.6	-2.7	-2.9
foco	-1.7	1.4	-4.9	electric
foco del		0.9	-1.5
following	-2.4	-2.6	-2.5
following up	-2.4	-2.6	-2.5
food	3.3	-1.8	-1.7
foot	1.3	-1.1
foot of	2	-1.1
for carbon	3.1	1.9	-0.7	carbon_monoxide
for contractors	-2.6	-2.2	-2.5
for new	-3.1	-2.4	-0.6
for now	-5.6	-5.1	-3.6
for work	1.8	-1.8	-1.2
forever	-2.5	-2	-1.4
forgot	-3.5	-3.8	-1.1
fork	3.1	2.7	-0.5
found	-0.9	1.7	-2.8
found a	-3.1	-2.4	-2.7
found the	-3.8	-2.6	-1.1
free	-4.7	-4.2	-4.1
free $		-1.4	-2.4
freezer	0.7	-6.1	-6.4
freezer at	6.1	-1
freezing	1.5	-6.5	-2
freezing ,	1.8	-3.4	-1.5
fregadero	-0.6	-3.1	-2.9
fregadero ,	2	-2.3	-2.3
frente	0.7	2.4	-1.5
fri	-2.6	-3.2	-2.2
fri $	-4.6	-2.6	-1.3
fri before	-2.3	-1.1	-0.6
friday	-2.6	-4.3	-4.9
friday $	-4.9	-3.6	-4.5
friday ,	-4.3	-1.2	-1.3
fridays	-3.6	-3	-1.3
fridge	0.4	-2.5	-4
fridge ,	1.1	1.5	-1.6
fridge and	5.1	1.3	-0.7
fridge died	3.1	-1.5	-1.9
fridge is	-0.8	0.5	-1.8	electric
frio	2.7	-3.1	-3
frio $	3.8	-2.3	-2.5
from last	-1.8	-1.5	-0.4
from under	5	-4.3	-0.8
front	1	1.2	-3.2
front ,	-3.1	-0.6	-1.1
front and	0.8	1.3
front desk	-0.7	-4.3	-0.9
front door	2.8	-2.3	-0.7
front yard	4.1	-0.5
froze	4.1	-2.5	-2.2
froze and	4.1	-2.5	-2.2
frozen	1.5	-2.6	-2.9
fryer	0.8	1.3	-1.4
frying	5.8	5.1	-1.6
ft	-3.5	-1.7	-2.7
ft ranch	-2.6	-0.9	-1.3
fuego	4.2	3.8	-1.2	fire
fuerte	3.8	3.6	-1.8
fuga	6	0.4	-4.3	gas
fuga ,	-2.4	-0.3	-1.2
fuga de	2.8	2.6	-1.4	gas
fuga en	3.4	-0.2	-1
full	1.1	0.5	-2.2
full blast	4.9	0.4	-0.5
full of	0.3	3.2	-1.1
fulton	-0.3	1.8	-0.6
funciona	2.5		-3.5
funny	0.4	1.4
furnace	1.4		-4.2
furnace $	2.9	4.7	-2.2
furnace ,	-3	-1.7	-2.5
furnace closet	5.1	5.3	-1.2
furnace filter	-4.8	-5.2	-1.6
furnace is	2.2	2.4	-1.5	carbon_monoxide
furnace keeps	3.8	-2.8	-2.3
furnace quit			-4.8
furnace smells	0.5	0.2	-0.8
furnace wont	3.4	-1.8	-1.8
further			3.7
fuse	3.1	5.7	-1.8	electric
fuse box	3.7	4.7	-1.9	electric
fusibles	4	4.9	-3	electric
gable	2	-0.8	-1
gage	1.9	2.4	-0.8
gage ave	2.9	2.8	-0.5
gal	-1	-2.6	-1
galones	-2.4	-1.6
garage	-0.4	-1	-2.7
garage $	0.3	-0.8	-2.7
garage ,	0.3	-1.7	-1.5
garage door	-1.9	-4.4	-2.4
garage opener	-2.6	-1.4	-1.1
garage wont	3.8	-1.3	-1
garaje		-0.7	-2.3
garaje no	-2.5	-1.4
garbage	0.6	-0.3	-2.4
garbage disposal	0.8	-3.6	-2.2
garbage truck	2.8	2.7		wire
gas	3.3	6.6	-2.9	gas
gas $	3.7	2.7	-3.8	gas
gas ,	-0.6	1	-1.4	gas
gas bill	-3	-3.3
gas company	1.1	1.2	-0.2
gas dryer	1.7	1.4	-1.1	gas
gas en	5	6.4	-2.8	gas
gas esta	3.5	3	-2.9	gas
gas fireplace	1.4	1.7	-1.7
gas grill	-3.6	-4.3	-2.4
gas in	1.1	2.7	-0.6	gas
gas leak	2.6	1.9	-0.6	gas
gas line	-1.9	-2	-1.8
gas meter	-2.4	-2.3	-3.4
gas odor	5.3	4.6	-2.9	gas
gas para	-5.1	-3.4	-1.7
gas pipe	3.2	4.5	-1.3	gas
gas smell	5.6	4.4	-3.7	gas
gas stove	-4.8	-4.9	-2
gas when	4.9	3.5	-0.8	gas
gas y	-1.2		-0.8
gassy	6.6	6.2	-1.7	gas
gate	-5.3	-6	-6.1
gave	1.1	0.7	3.1
gaz	1.3	4.5	-3.7	gas
gaz dans	3.7	4.3	-2.2	gas
generator	-1.7	-0.7	-3.3
generator ,	-3.8	-2
gente	-3.8	0.5	-3.8
get	1.9	0.6	1
get a	-0.4	0.5	-2.8
get in	2.6	-3.8	-1.9
get off	-0.5	1.1	2
get the	-4.5	-4.4	-0.6
get you	-3.9	-2.7	-1.8
get your	-4.2	-3.1	-4.2
gets	2.6	2.7	-1.7
getting	4.5	4.8	-0.5
getting back	-1.5	-2.7	-1.3
getting in		-2.2	-2
gfci	-5.5	-4.8	-3.5
give	0.7	-2.6	-3.1
give me	2.8	-3.2	-3.7
gives	6.9	6.6	-2	electric
gives me	5.5	6.6	-2	electric
glass	-4.4	-4.9	-2.6
glow	-1.3	0.8	-1.2
glowing	0.6	0.5	-0.7
go	3.6	1.5	-1.7
go ,	1	-3	-1.7
go down	4.2	-1	-1.8
go up	-1.2	-2.6	-0.9
goes	1.2	0.8	-1.5
going	2.1	0.9	-3.7	carbon_monoxide
going off	4.1	3.6	-3.2	carbon_monoxide
going out	-2.8	-1.8	-1
gone	1.4	-1.4	-2.3
gonna	3	-2.6	-2.2
good	-3.4	-1.7	-2.7
good $	-2.5	-0.6	-2.1
good ,	-2.2	-4.1	-2.2
good for	0.8	1.6	-1.6
good morning	0.5	-2.8	-0.8
google	-5.1	-3.5	-4.1
google reviews	-2.1	-1.3	-3.1
got	0.9	1.9	-2.3	electric
got #	1.4	-4.3	-0.7
got a	1.2	1.9	-2
got it	-7	-7	-0.8
got my	-1.9	-4.3	-0.5
got shocked	4.5	3.5	-1.5	electric
got the	-1.2	-0.5	0.3
got zapped	3.5	3.2	-0.7
gota	3.4	-2.9	-1.5
gota de	3.4	-2.9	-1.5
gotea	-1.9	-1	-3.4
gotea $	-4.4	-3.2	-3
gotea agua	3.7	5.1		electric
gotea la	-1.5	-4	-1.4
goteando	1.1	2.1	-1.6
gotear	-5.2	-4.4	-2.5
gotera	0.5	-4.2	-1.4
grab	-5.5	-5	-2.3
gracias	-4.7	-4.3	-4.6
gracias $	-3.9	-3.8	-3.1
gracias de	-1.5	-1.7	-1.7
grados	3.1	-3	-2.1
grand	3.6	1.3	-1.1
grand concourse	0.9	-2.5	-1.4
grande	0.7	1.7	-2.2
grandma	5.8	-1.2	-2.4
gratis	-3.2	-2.7	-3.6
gratis $	-3.2	-2.7	-3.6
grave	0.7	-5.3	-2.5
great	-4.8	-3.2	-1.3
great $	-1	-1.5	-1.4
grill	-3.7	-3.4	-2.4
ground	3.2	2.7	-2.2	wire
guess	1.3	-1.4	-3.1
guest	-0.8	1.8	-1.3
guest bath	-2.8	-2.6	-1.1
guests	0.9	-3.6	-0.7
gurgles	-2.4	-2.2	-1.7
gutter	-4.4	-2.9	-3.7
gutters	-4.9	-3.7	-3.6
gutters $	-1.1	-1.4	-3.2
guy	0.5	1.1	-0.8	gas
guy $	-3.2	-2.7	-4.7
guy came	3.6	3.2	-0.6
guys	-1.8		-3.2
guys do	2	2.7	-1.3
gym	1.6	-2.4	-1.5
habla	-5.7	-2.5	-3.4
hablar	-3.5	-2.2	-2.9
hablar a	-2.7	-2	-2.3
hace	-0.4	-0.9	-3.7
hace #	1.6	-1.9	-1.8
hace falta	-2.1	-1.4	-3.4
hace ruido	-2.4	-0.9	-1.2
hace un	1.2	0.6	-1.7
hacemos	-3.3	-2.8	-3.5
haciendo	1.3		-3
haga	-2.8	-2.2	-2.6
hago	1.8	1.4	0.4
hair	3.2	1.5	-1.5
half	0.2		-1.7
half open	-3.2	-1.8	-0.2
half the	-1.1	-1	-1.1
halfway	0.5	-1	-2.2
hall	3.6	-0.6	-1.6
hall $	-0.2	-3.7	-2.8
hall ,	2.7	-0.6	-0.8
hallway	3.5	3	-1.8
hallway $	2.1	4	-2.3
hallway ,	1.2	0.4	-1.2
halsted	0.2	2.4	-0.5
halsted ct	-0.8	1.3	-0.5
hand	5.6	4.7	-2.3	electric
hand on	2.5	2.7	-0.6
handle	-0.8	0.3	-1.6	electric
handle $	4	3.6	-1.7	electric
handle ,	-0.9		-0.7
handle is	-3.7	-3.4	-0.8
handle snapped	-2.7	-2.4	-0.6
handles	-2	-2.2	-2.4
hands	-3.6	-3.8	-2.4
hands $	-3.6	-3.7
handyman	0.6	-3.7	-3.7
hang	-5.5	-4.6	-2.9
hang a	-4.1	-3.9	-3.2
hanging	1.4	3.5	-2.4	wire
harbor	2.9	1.2	-1.7
hard	0.4	0.2	-3
hard ,	-3.9	-3.4	-1.1
hardwired	-3	-2.9	-1.3
hardwired ,	-2.4	-2.7	-1.6
harmon	3.2	3.4	-0.8
has no	2.2	-2.4	-1.9
has water	-0.2	4.2	-1.9	electric
hasta	-2.2	-0.5	-2.7
hasta las	-3.6	-2.6	-2.4
haul	-3.7	-2.8	-3.5
have any	2.8	-1.4	-2.4
have clients	3.2	-1.1	-1.4
have no	4.9	0.5	-2.3
have someone	-1.1	0.2	-1.8
hay agua	4	-1.4	-2.2
hay cables	4	4.6	-2.4
hay calefaccion	4.2	-1.7	-3.7
hay corriente	2.4	1.8	-1.1
hay fuga	1.7	4	-1.3	gas
hay luz	2	1.2	-3.1	medical
hay olor	1.6	1.6	-1.4	gas
hay prisa	-3.7	-0.9	-1.6
haze	4.8	4.7	-0.9
haze in	3.9	4.2	-0.8
head	1.6	2.9	-1.4	carbon_monoxide
head ,	2.6	2.6
headache	0.9	2	-0.8
headaches	4.9	5.4	-2.1	carbon_monoxide
hear	4.7	3.3	2	gas
hear it	0.4	1.5	-1.2
heat	3.1	-3.8	-4.2
heat $	3.3	-3.4	-3
heat ,	3.5	-3.6	-2.1
heat and	2.7	-2.4	-0.5
heat in	-3.7	-1.3	-3.2
heat is	-1	-2.4	-2.2
heat pump	-2.4	0.8	-1
heat works	-3.3	-1.9	-1.2
heater	2.1	2.1	-2.9
heater $	-2.5	0.8	-1.1
heater ,	-1.2		-1.1
heater and	-1.2	1.6	-2.4
heater closet	5.8	4.7
heater in	1.7	2.5
heater is	1.9	0.6	-0.7
heater let	5.3	-3.8	-1.1
heater not	1.9	-4.7	-3.7
heater pilot	-4.1	-2	-1.1
heater quit	-3.5	-4.4	-1.6
heater smells	-0.2	0.8	-1
heaters	-1.9	-3.3	-3.6
heating	-0.3	-1.3	-3.2
heating ,	-1.5	-3.4	-2.9
heats	3.8	-2.4	-3.8
heats out	4.4	-2.4	-3.6
hello	-1.3	-2.3	-3.9
hello i	0.9	-3.3	-0.5
help	3.7	-3.4	-3.9
help $	2.5	-1.9	-2.2
help ,	-3.4	-1.3	-0.4
help with	-3.5	-1.3
helper	-4	-3.3	-2
helpers	-3.4	-1.7	-2.2
hemlock	4.1	-1.3	-0.9
her place	-2.1	-3.8
here	2.2	-1.3	-2
here $	1	-1	-3.5
here ,	1.8	0.7	-1.6
here all	0.4	-0.5	-2.5
here and	2.1	2.4	-1.8
here this	2.8	-3.6
heron	2.9	2.3	-0.7
herramienta	-4.6	-2.1	-3
hes	1.1	2	-1.4
hey	-1.7	-0.3	-1.8
hey its	-4.1	-2.7	-1.7
hi	-0.8	-0.3	-2.8
hi ,	-2.9	-2.1	-2.4
hi im	2.8	-2.4	-1.8
hi this		0.7	-2.1
hialeah	-1.1	-1.2	-0.7
high	-0.8	3.5	-0.7
hijo			-3.6
hill	1.1	0.7	-1
hill ave		-3	-1.2
hillcrest	-1	0.8	-1.7
himself	3.5	-2.5	-1.3
hire	-1.9	-2.2	-2.7
hired			1.8
hiring	-5	-4.4	-5.3
hiring ,	-0.9	-1.3	-1.2
hirviendo	3.5	3.3	-2
hiss	1.5	2
hisses	1	2.4	-3.5
hissing	1.4	2.5	-2.3	gas
hissing and	3.7	0.3
hissing by	4.6	3	-1.8	gas
hit	6.3	6	-1.9	gas
hit the	4.5	4.2	-1.2
hobart	-2.7		-1.7
hobart $	-3.6	-2.3	-1.8
hola	-3.4	-3.4	-3.5
hold	1.1	1.2	-3.2
hole	1.6	0.5	-1.6
hole in	1.3	-4	-1.9
hollow	3.2	3.1	-0.4
hollow rd		1.7	-0.3
home	0.3	1.3	-4.9	medical
home $	2.1	1.1	-1.6
home ,	3.9	-2.4	-1.3
home all	0.7	-0.3	-1.8
home dialysis	4.5	4.4	-0.3
home oxygen	2.7	4.2	-1.4	medical
homeowners	-1.3	-0.9	-2.7
hood	-1.2	-0.3	-1
hood vent	-3.7	-4.2	-1
hooked	1.2	2.2	-1.3
hooked up	1.2	2.2	-1.3
hookup	-3.4	-2.1	-1.7
hora	-1.5	-3.8	-4
hornilla	-1	-1.2	-0.6
horno	-1.5	1	-3.7
hose	1.4	-2.4	-2.1
hose bib	-2.3	-2.6	-2
hospital	1.5	-2.9	-1.6
hot	0.7	1.2	-3	electric
hot $	0.4	2.5	-2.4	electric
hot ,	-1.1	-1.9	-1.3
hot and	2.1	2.5	-1.5
hot it	3.3	2.2		electric
hot plastic	3.5	3	-1.8	fire
hot to	5.3	5.4	-1.7	electric
hot tub	-2.8		-1.5
hot water	-2.6	-5.7	-1.5
hour	1.4	2.8	-0.9
hour ago	2.5	3	-1
hours	1.9	1.7	-1.3
house	2.1	0.6	-3.4	wire
house $	4.3	0.2	-3.3	wire
house ,	-1.6	-2.5	-1.9
house and	6.3	2.9	-1
house at			-1
house has	3.6	1	-1.2
house is	1.6	-1	-3
house its	-0.4	1.5	-0.3
house lost	4.6	2.5	-0.6
house on	-4.7	-4.1	-3.6
house smells	5.5	5.8	-0.7	gas
house went	3.1	1.9	-0.6
how	-1.9	-4.5	-1.6
how about	-3.3	-0.9	-1.4
how do	-1.8	-3.9	0.2
how long		-2.1	-2.8
how much	-3.2	-1.9	-1.6
hoy	9.6	1.5	-3.1
hr	0.7	0.6	-1.4
hrs	0.5	0.8	-1.4
hubby	-4	-1.8	-3
hubo	3	3.9	-1.2	fire
huele	0.8	4.7	-2.6	gas
huele $	2	3	-0.6
huele a	1.9	2.6	-2.6
huele feo	-3.2	-1.4	-2.2
huevo	2.4	2.4	-1.1	gas
huevo podrido	3.4	2.8	-1.1	gas
humedad	-6.3	-4.6	-3.1
humidifier	-4.7	-2.4	-1.7
humito	4.2	3.9	-1.2
humming	3.2	4	-2.5	electric
humming loud	2.4	2.5
humo	5.2	7.1	-3.3	fire
humo $	3.9	4.5	-3.3	fire
humo ,	1.6	1.7	-2.2
humo de	3.1	2.9	-1.3	fire
hums	-0.6	-3.7	-2.5
hums $			-2.3
hung	-3.2	-2.7	-2.3
hung $	-3.2	-2.7	-2.3
huracan	-1.6	-3	-1.4
hurry	-0.3	-0.5	-3.7
hurry $	-4.9	-2.7	-3.6
hurry ,	2.3	-2	-0.8
hurts	3.6	2.5		carbon_monoxide
husband	0.4	2.2	-2.5	medical
husband is	0.6	2	-1.2	medical
hvac	0.2	0.9	-3.3
hwy	-0.6	-1	-1
hwy #	-2.2	0.4	-0.9
i bought	-0.8	-1	-1.1
i call	-3.8	-4.2
i called	-3.4	-4.4	-1.6
i can	1.4	0.4	-2.1
i cant	0.2	-0.2	-4
i didnt	0.9	-2.5	-3.7
i do		1.9	0.7
i dont	-3.8	-2.6
i drop			-3.3
i flipped	2.9	1.6	-1	electric
i get	-1.2	1.1		electric
i go	2.4	2.1	-0.5
i got	-1.1	-1.1	-1.4
i guess	1.3	-1.4	-3.1
i hear	4.5	4.7	-0.7
i just	-2.4	-2.1	-2.4
i know	1.4	2.3	-0.6
i live	-2.3	-2.4	-1.8
i need		-4.6	-1.5
i never	-2.7	-2.8	2.2
i plug	1.4	0.6	-0.9	electric
i plugged	2.7	1.8	-1.7	electric
i rent	-3.3	-2.6	-2.3
i run	-2.2	-3.3	-1.1
i said	-6	-4	3.3
i see	0.9	0.4
i send	-3.3	-2.3	-2.3
i smell	5.1	5.3	-0.9	gas
i think	1	1.1	-2.3	gas
i touch	2.9	3.7	-1.5	electric
i touched	2.2	2.5	-1.6	electric
i turned	4.3	3.7	-0.7
i want	-4.6	-3
i work	-5.2	-1.9	-1.5
ice	2	-1.7	-2.2
ice ,	0.9	2.2	-0.5
ice cream	3.7	-1.5
ice maker	-5	-2.6	-2.7
id	-5.5	-4.2	1.2
id like	-5	-3.7	1.4
idk	4.3	1.2	-2.1
if	0.7	-0.8	0.2
if i	-2.6	-3.5	-1.5
if possible	3.7	-2.3	-2.6
if the	-3.4	-4.1
if u	-1.8	-2	-1.3
if you	1.9	1.4	1.2
iglesia	1.9	-1.3	-2.1
igniter		-0.3	-1.2
im calling	-0.3	1.5	-1.1
im free		-1.8	-1.7
im good	-3.2	-2	-2.5
im here		2.8	-2.8
im not	-2.1	-1.7	-2
im off	-3.4	-3.8	-4.4
im scared	2.4	2.3	-0.7
in attic	-1.3	2	-0.9
in basement	-1.1	-4.3	-2.3
in bathroom	3.5	1.6
in bedroom		0.2	-1.7
in both	1.6	-2.7	-1.3
in cooler	2.4	-2.5	-1.3
in den	-2.6	-2.1	-0.9
in front	3.4	3.5	-0.5
in garage	2.3	0.2	-0.5
in here	4.1	-0.2	-1.8
in june	-2.1	-1.9	-0.8
in kitchen	-6.1	-4.9	-3.6
in law	-1.6	-0.3	-2.1
in march	-3.4	-3.8	-0.5
in one	-2.9	-4.8	-1.3
in shower	-2
in thru	-2.7	-4.3	-0.7
incendio		2.2	-1.5
inch	-0.4	0.9	-2.5
inches	5.6	1.1	-0.9
inches of	3	2.7	-0.9
indeed	-2.7	-2.7	-2.1
infant	3.8	-2.5	-1.4
info			1.9
info and			1.9
inodoro		-2.2	-2.6
inside	7.7	3.5	-1.7	electric
inside $	5.9	0.7	-2.5
inside ,	2.4	-0.3	-1.8
inside and	4.5	-1.5	-0.8
inside of	3.2	1.2	-0.4
inside the	-0.5	4.2	-1.3
inspection	-7.4	-5.9	-2.1
inspection before	-2.9	-1.5	-1
inspection for	-4.4	-3.9	-2
inspector	-4.1	-6	-1.9
instalacion	-2.1	-1.9	-3.5
instalar	-6.5	-6.3	-2.3
instalar un	-3.2	-3.8	-1.1
install	-7.5	-6.6	-3.6
install #	-3.8	-2.8	-1.6
install $	-4.4	-3.9	-2.7
install ,	-2.7	-3.8	-1.9
install quote	-1.2	-1.1
installed	-5.7	-4.8	-3
installed $	-3.5	-3	-2.2
installed ,	-1.8	-1	-3.7
instead	-4.7	-3.2	-4.6
instead $	-2.9	-1.6	-2.9
insulated	-3.2	-2
insulation	-2.5	-1.1	-1.7
insulin	7.2	-4.1	-3.6
insulina	4.8	-2.5	-2.5
insulina de	3.4	-2	-1.4
insurance	-4.8	-3.6	-3.3
interesa	-2.8	-3	-1.2
interested	-2.8	-2.3	-0.4
interested $	-2.7	-2.1	-3.9
internet			-2.7
into	6.1	3.5	-1.7
into my	3	1.5	-1.1
into the	5.3	3.1	-1.1
inundando	5.1	-4.8	-3.1
inundo	4.9	0.4	-2.3
inundo el	2.8	3.3	-1
inundo la	3.9	-5.7	-2.1
ir	1.6	-1.1	-1.6
ir a	1.6	-1.1	-1.6
iron	2.5	-0.7	-1.8
ironwood	-2	-1.6	-1.9
is arcing	3.3	5.1	-1.8	electric
is backed	2.6	-2.5	-2.3
is backing	3.3	-2.3	-2.6
is beeping	2.8	2.5	-1.3	carbon_monoxide
is black	1.9	2.8	-2	electric
is brent	-4.3	-2.6	-1
is burning	2.6	3.2	-1.5	fire
is buzzing	4.5	2.6	-2.3	electric
is clogged			-1.8
is coming	4.8	3	-1.3
is crooked	1.4	-2.2
is dead	5.1	-0.2	-2.1
is down	1.7	2.8	-1.1
is dripping	5	3.9	-1.2	electric
is filling	4.1	-1.3	-1.9
is fine	-1.5	-3	-2.6
is full	1.3	3.7	-0.4
is going	2.3		-0.8
is good	-0.3		-0.9
is hanging	3.1	3.5	-0.5	wire
is hissing	3.7	0.3
is home	-4.9	-4.5	-2.2
is hot	5.3	4.3	-1.5	electric
is humming	2.8	2.9	-0.9	electric
is inside	3.4	-2.5	-1.1
is laying	3.1	3.4	-0.8
is leaking	3.7	1.4	-2.3
is leaning	1.2	1.6	-1.5
is loose	-5.8	-6.6	-2.2
is loud	-3.8	-3	-2.3
is making	6	5	-1.2
is melted	4.7	3.4	-1.1	electric
is not	1.6	-3.6	-3.3
is off	-2.6	-5.1	-2.9
is old	-4.6	-4.3	-1.9
is out	7.4	1.3	-4.6	medical
is overflowing	4.3	-3.7	-2
is running	2.6	1.5	-0.5
is sizzling	2.4	2.8	-2.4
is slow	-3.5	-2.2	-2.7
is smoking	5.1	4.8	-2.1	fire
is soaked	2.7	-3.3	-0.9
is stone	2.3	-2.3	-1.1
is stuck		-4	-2.2
is too	2.2	1.5	-1.3	electric
is trapped	4.5	-3.8	-1.3
is warm	-1.9	3.4	-1.1	electric
is wet	-3.8	0.2	-1.6
isnt	0.3	-6.9	-4.7
isnt working	4.8	-2.3	-0.9
it checked	-2	-2	-3.3
it fixed	3.3	2.4	1.3
it just	-2.4	0.5	-0.6
it now	-0.7	2.3	-0.6
it off	2.2	0.9	1.9
it ok	-1	1.3	-0.9
it out	-1.3	2.2	-5.6	fire
it rains	-6	-3.8	-1.7
it smells	6	5.3	-1.4
it still		0.7	-1.2
it stinks	4.3	3.4	-1.3	gas
it wont	-2.5	-2
its back	-0.2	0.9	-1
its blowing	2.8	3.6	-1.3	gas
its laying	3.1	3.3	-0.8
its out	4.8	4.4	-0.8	fire
its own	-2.4	-1.3	-2.1
its pouring	4.7	-4.7	-1.5
its raining	4.1	-1.2	-2.3
its running	4.7	-1	-0.4
its still	2.4	-6.9	-0.9
its track	1.6	-1.6	-1.1
its urgent	6.2	-2.8	-2.9
its whistling	3.2	3.3	-0.8	gas
its working	-4.7	-3	-4.9
itself	-3.2	1.4	-3
itself $	-3.3	-3.9	-3
ives	-3	-2.4	-1.3
ives $	-3	-2.4	-1.3
jaja	-2.6	-2	-1.6
jala	-3.5	-2	-4.5
jale	-4.5	-3.9	-4.7
jammed	4.3	-2.3	-2
jammed ,	-3	-3.6	-1.7
job	-5.3	-5.1	-0.9
job ,	-3	-2.4	-2
jobs	-4	-2.3	-3.3
jolt	5.9	5.5	-2.3	electric
journeyman	-1.8	-1.7	-1.7
jueves	-5.9	-4.2	-3.8
jueves $	-3.8	-2.1	-2
jueves a	-2.5	-3	-4.1
jueves o	-1.8	-1.7	-1.9
june	-2.1	-1.9	-0.8
juniper		-2.7	-0.5
just	-0.3	-1.3	-2.9
just a	-3.4	-3	-1.4
just bought			-0.3
just got	-3	-2.7	-2.4
just had	2.2	-3.3
just left	3.4	3.2	-0.5
just need	-4.3	-3.2	-0.3
just needed			-1.5
just needs	-1.2	-0.6	-0.2
just spins	4	0.7	-0.8
just the	-6.2	-4.8	-1.1
just want	-3.4	-3.5	-2.8
just went	3.2	4.1	-0.2
kedzie	2	-0.2	-1.1
kedzie $	3.7	1.2	-1.1
keep	0.8	1.1	-1.1
keep my	4.4	2.6	-0.8
keep up	-4.9	-1.7	-1.2
keeps	2.8	2.1	-2.6
keeps going	-1.7	-0.3	-1.3
keeps tripping	1.8		-2.2
kenmore	-4.5	-0.7	-1.7
key	-2.2	-1.5	-3.3
keypad	-2.2	-1.9	-1.7
kicked	-0.3	2.3	-1.1	carbon_monoxide
kicked on	3.4	3.4	-0.8	carbon_monoxide
kicking	4.1	-4.8	-1.5
kicks	-0.7	-0.8	-2.1
kicks on	-0.7	-0.8	-2.1
kid	3.6	4	-1.9
kids	2.8	1.7	-4.5	carbon_monoxide
kids ,	4.4	-3.3	-1.4
kids are	5.8	3.2	-1
kids in	2.8	1.6
kind	4.8	2.6	-1
kind of	2.8	-0.6	-1
kitchen	3.8	2.2	-2.9
kitchen $	0.8	-3	-3
kitchen ,	-1.3	-3.3	-1.6
kitchen drain	3.2	-1	-0.6
kitchen faucet	-0.3	1.1	-0.9
kitchen is	3.7	3.4	-2.4
kitchen light	3.4	5.9	-0.7	electric
kitchen sink	-0.2	-1	-1.6
kitchen smells	4.7	4.1	-1.8
knob	0.7	2	-3.1
knob broke	0.2	0.9	-1.3
knock	-2.3	-2.3	0.4
knocked	4.8	0.8	-1.9
knocked me	3.9	4.4	-1.7
know	-0.5	1.1	-4.7
kostner	-0.8	-3	-2.6
la alarma	1.9	2.4	-1.4	carbon_monoxide
la alfombra	3.6	-2.5	-2.9
la arreglaron	-1.4	-1.1	-0.4
la bomba	1.6	-2.6	-1.9
la cabeza	3	3.1	-2
la caja	3.3	5.2	-2.4	electric
la calefaccion	3.7	-0.3	-2.1
la calle	2.1	2.5	-2.5	wire
la cama	3.2	-1.2	-1.2
la carne	2.6	-1.3	-1.3
la carniceria	2	-2.3
la casa	2.4	0.8	-4.8
la cita	-1.9	-1.8	-3
la cochera	0.3	-1.1	-1.8
la cocina	-0.4	0.6	-2.5
la coladera	-1	-4.2	-1.8
la compania	-2.4	-2.4	-2.8
la entrada	-2.3	-2.3	-2.5
la estufa	2.9	3.7	-3.3	gas
la farmacia	-1.5	-2.8	-3.5
la iglesia	1.9	-1.3	-2.1
la instalacion	1.4	1.8	-3
la insulina	3.8	-2.4	-1.2
la lampara	3.7	5.4		electric
la lavadora	0.9	1.8	-4.5	electric
la linea	0.7	-0.3	-2.5
la lista	-2.5	-2.7	3.7
la llave	0.8	1.5	-2.5	electric
la luz	1.8	4.6	-2.1
la manana	-3.5	-3.3	-2.3
la manguera	0.5	0.8	-1.6	gas
la manija	3.5	2.6
la mano	4.4	4.8	-1.7
la maquina	1.4	3.7	-1.7	medical
la nevera	5.3	-1.7	-1.8
la noche	-2	0.9	-1.2
la otra	-1.9	-1.1	-1.1
la pared	3.3	2.9	-2.9
la perilla		2	-2.3	gas
la pila	-5.2	-3.4	-2.9
la puedo	2.3	0.6	-0.6
la puerta	1.5	-2.3	-4.1
la refri	1.8	1.4	-2.4
la regadera	1	1.7	-4.1	electric
la sala	2.9	-1	-2.5
la secadora	0.6	2.5	-3.5
la senora	2	2.9	-0.7
la taqueria	2.5	0.9	-0.9
la tarde	1.4	-3.2	-3
la taza	-1.6	-3.5	-2.1
la tele	-0.8	-0.6	-2
la tina	3.4	-3	-2.3
la tuberia	4.5	1.3	-2.5
la visita	-3	-2.3	-2.6
ladder	3	3.2	-2.9	electric
ladder ,	-3.5	-3.7	-2.5
lados	2.3	-3.6	-0.9
lados $	2	-2.2	-0.9
lady	0.3	2.8	-1
lake	2.8	-3.1	-0.8
lamar	2.2	1.4	-0.6
lamina	-1	-3.9	-1.8
lampara	-2.8	0.8	-5	electric
lampara del	3.7	5.4		electric
landlord	1	-3.4	-3.8
landlord sent	-3.8	-2.6	-1.4
lane	1.8	0.8	-0.7
larch	-1.8	-2.2	-2.1
larkin	-1.3	-4.1	-1.2
larkspur	0.3	-0.2	-1.3
larkspur ln	0.3	-0.2	-1.3
las tardes	-2.7	-2.5	-3.5
last	-1.2	-1	-1.9
last month	-4.3	-2.4	-2.2
last night	4.1	0.4	-1.7
last nite		-1.3	-2
last time	-3.2	-3.2	-2.1
last week	-3.9	-2.1	-1.2
last year	-3	-3.7	-1.2
late	-3.2	-4.8	-3.1
later		-3.1	-3.3
laundromat	3.5	-2.1	-1.9
laundry	2.3	-3	-1.7
laundry $	3.6	-0.8
laundry room	2.1	-0.6	-1.4
lavabo	-1	0.8	-2.9
lavabo ,	-4.1	-1.8	-2.2
lavadora	0.3	1.4	-4.5	electric
lavadora da	3.6	3.6
lavadora no	-4.1	-4.1	-2.2
lavadora y	2.6	-2.7
lavaplatos	-2.5	-4.3	-2.1
law	-1.6	-0.3	-2.1
lawn	0.7	2.1
lawn $		1.7
laying	4.9	5.5	-1.1	wire
laying in	3.1	3.6	-1	wire
le conseguimos	-2.8	-2.1	-2.6
le interesa	-2.8	-2.6	-3.6
leak	1.6	1.5	-1.9
leak $	3.7	-3.8	-3.9
leak ,	-2.2	1.2	-0.7	gas
leak above	3.2	2.6	-1.2	electric
leak at	-2.6	-1.4	-0.4
leak in	-1	-1.2	-1.8
leak inside	-2.6	1.4
leak is	2	4.2	-0.6	electric
leak last	-2.2	-3
leak under	0.3	-5.5	-0.5
leaked	-1.9	1.2	-1.9
leaking	4.5	0.3	-2.5
leaking ,	-3.6		-0.7
leaking a	-2.3	-1.9	-0.7
leaking all	4.6	-4.6	-0.7
leaking bad	5.7	-3.8	-1.9
leaking into	3.1	-0.4	-1.1
leaks	-7	-5.2	-3.8
leaks ,	-2.9	-2.6	-0.7
leaks a	-2.1	-2.2	-2.8
leaky	-4.1	-2.8	-3.8
leaning	1.2	1.6	-1.5
leave	-2.7	-4.2	3.6
leave me	-1.9	-1.8	2.5
leaves	-5	-2.8	-1.4
led	-5.6	-6.4	-2.8
left	0.9	4.3	-3.2
left $	0.4	0.4
left ,	3.1	3	-0.6
left a	-3.7	-4.4
lento	-4.9	-1.3	-2.2
let	2	-3.5	-2.4
let go	2.6	-2.6	-1.3
let loose	5.3	-2.3
licensed	-5.1	-5	-5.1
licensed journeyman	-1.9	-1.8	-1.5
lift	5.3	-4.6	-2.4
light	-3	1.4	-3.3	electric
light $	-0.5	2.2	-1.1	electric
light ,	-2.9	-2.2	-1.1
light bulb	0.5	-0.5	-1.3
light fixture	5	4.6	-2
light flickers	-2.8	-3.4	-1.8
light in	-2.4	1.7	-1.8
light is	-2.1	4.9	-0.8
light stays	-4.8	-3	-1.5
light switch	3.6	1.4	-2	electric
lights	1.3	1.6	-4	electric
lights $	-0.6	-0.4	-4.7
lights ,	3.1	-3.9	-1.2
lights are	2.7	-0.5	-1.2
lights flicker	-0.6	1.2	-2.6
lights in	0.5	1.5	-0.7
lights out	1.3	-2.9	-2.1
lights went	3.6	1.9	-0.8
like	-0.3	2.6	-1.5
like #	-5.8	-5.4	-1.9
like a	3.9	4	-1.9
like burning	3.9	3.6	-1.2
like burnt	4.1	3.9	-1	fire
like eggs	-0.7	0.5	-1.6	gas
like gas	6.2	4.3	-2.1	gas
like hot	3.1	2.5	-0.9
like it	-0.8	2.1	-3.6
like something	2.3	1.4	-1.2	fire
like the	-0.3	1	-0.7
like to	-3.5	-3.2	0.7
lil	-1.9	0.5	-1.8
limb	1	1.3	-1.6	wire
limpiar	-5.4	-5.2	-4.1
lindbergh	-0.8	-3.2	-1.2
line	2.3	3.2	-0.7	wire
line $	0.9	1.5	2.1
line ,	-2.6	-1.6	-1.8
line and	1.6	2.6		wire
line backed	1.9	-2.7	-1.5
line behind	-0.2	0.4	-2.4	gas
line down	-1.9	0.8	-2.2	wire
line for	-4.5	-4.7	-2
line is	4.2	2	-1.7	wire
line rd	2.6	0.3	-1.1
line to	1.2	1.1	-1.4	wire
linea		-0.7	-2.8
linea de	-4.6	-4	-1.8
lines	4.1	5.1	-1	wire
linwood	-3.6	-2.5	-3.3
list	-4.8	-3.6	5.5
list $	-2.8	-2.8	4.6
list ,	-2.2	-1.5	1
lista	-3.8	-3.8	5.6
lista $	-3.8	-3.8	5.5
listing		-3.4	-2
lit	0.4	1.4	-0.8
lit the	2.4	2.2	-1.4
little	-0.4	0.4	-2.2	electric
little ,	-1.7	-1.7	-1
live	0.2	2.5	-2.9	wire
live in	-2.4	-2.7	-1.4
live wire	4.7	4.3	-1.9	wire
living	0.6	-0.6	-1.7
living room	0.2		-2
llamar	-4.3	-3.7	-3.8
llame	-4.4	-4	-4.9
llame a	-1	-1.2	-2.4
llameme	-2.3	-1.5	-2
llave	1.4	1	-2.6	electric
llave $	-2.1	-5.8	-2.9
llave de		-2.1	-0.8
llave del	2.1	3.1	-1.2
llave y	0.5	0.6	-1.6
llaves	5.2	-4.6	-2.4
llega	1.4	2.1	-3
llega a	3.8	2.6	-2.6
llegar	-2.7	-2.7	-0.5
llego	2.8	-3.3	-2.1
llevo	2.8	-2.2	-1.8
lloviendo	5.4	-4.9	-1.9
llueve	1.1	-1.2	-1.7
llueve ,	1.5	1.2	-1.2
ln	1		-1.9
ln $	1.9	-0.3	-1.9
ln ,	-4.1	-2.9	-1.4
lo arreglo	-3.2	-2.7	-3
lo demas	-0.9	-0.6	-0.7
lo mas	3.9	-3.2	-4.2
local	-4.7	-4.6	-5.3
lock	-1.3	-3.4	-3
locked	6	-6.2	-3.9
locked out	2.6	-4.7	-1.9
locks	-3.4	-3.4	-2.1
lol	-3.3	-5	-5.6
lol $	-2	-1.7	-2.8
lol ,	-0.4	-2.3	-4.2
long	-0.4	-1.5	-2.6
long ,			-0.7
long does	-3	-1.4	-1.7
longer	-4.5	-1.6	-0.9
look	-1.4	-2.6	-2.7
look $	-1.8	-0.8	-1.2
look at	-4.7	-2.5	-2.6
looked			-0.7
looked at	0.5		-0.8
looking	-5.2	-3.7	-3.8
looking for	-4.7	-3.2	-4.5
looking to	-2.6	-2	-1.4
loop	0.9	-2.4	-1.8
loose	-3.4	-2.8	-2.9
loose $	-2.9	-3.4	-3
loose ,	-1.7	-4.7	-1.3
los breakers	6.3	5	-2.6	electric
los cables	4.5	4.7	-2.8	wire
los dias	-2	-0.2	-1.4
los domingos	-2.8	-2.6	-3
los enchufes	3.5	4.3	-1.3
los martes	-2	-1.9	-2.5
los ninos	0.6	1	-2.6
los vecinos	3	-1.6	-0.5
lose	2.1	-1.2	4.4
lost	2.5	0.7	-2.9	medical
lost power	0.7	3.2	-1.1	medical
lot	-1.9	0.9	-1.7
loud	2.1	2.2	-1.9	electric
loud $		-0.6	-1.2
loud ,	-2.9	-3.4	-1
loud and	3.5	2.7	-0.6	electric
loud pop	1.8	3.3		electric
love	-1.5	-1.6	-1.8
love to	-1.3	-1.3	-1.8
low	-2.9		-1.7
low $	-1.1		-1.8
low ,	1	2.5	-0.2
low battery	0.2	-1.1	-0.9
lower			-4
luces	-2.8	-1.3	-2.6
lumbre	4.9	5.5	-2.6
lunch	-3.8	-2.4	-1.8
lunes	-4.7	-3.1	-3
lunes $	-2.2	-2.1	-2.6
lunes ,	-1.6	-1.1	-1
lunes a	-3.9	-1.7	-1.6
lunes o	-1.7	-1.6	-2.1
luz	6	6.7	-2.6
luz $	3.8	0.7	-3.5
luz ,	2.1		-1.4
luz del	-3.2	-3.3
luz en	2		-2.4
luz esta	2.6	1.8
luz y	6.3	6.5	-1.4	medical
m	-4.4	-4.2	6.8
machine	3.7	6.5	-2.6	medical
machine $	3.8	2.3	-2
machine is	3	4.4
made	-2.5	0.3	-1.3
made me	-3.8	-1.3	-0.6
magnolia	-3.3	-3.9	-3
mailbox		0.9	-2.3
main	3.6	-2.6	-2.2
main ,	1.5	1.1	-0.5
main line	2.2	-3.1	-1.8
main st	2.6	-1.7	-0.5
maintenance	-5.1	-3	-3.4
make	1.3	0.9	1.1
maker	-5	-2.6	-2.7
maker quit	-2.9	-1.6	-3.2
maker stopped	-3.3	-1.1	-1.1
makes	-2.7	-0.6	-2.7
makes a	-1.9	0.2	-2.1
making	-0.8	2.4	-2.3
making a	4.3	4.2	-0.9
mal	-3.9	-3.7	-2.7
mal el	-5.6	-2.9	-1.9
mama	0.4	-0.8	-2.4
mama usa	-2.1	-4.7
man	-0.9	0.5	-2.2
manager	1.1	0.7	-0.5
manana	-4.3	-3.9	-4
manana $	-4.8	-4.5	-3
manana despues	-1.6	-1.8	-1.7
manana en	-3.4	-2.6	-1.9
mancha	-3.7	-1.9	-2.2
mancha vieja	-3.3	-1	-0.9
mandando	-1.7	-1.4	1.5
mandando mensajes	-1.7	-1.4	1.5
mandar	-3.4	-2.7	2.6
mandarme	-1.8	-1.7	1.6
mande	-4	-2.3	1.9
manden	-2.6	-1.4	4.5
manden mas	-1.6	-0.7	1.7
manden mensajes	-1.7	-1.1	2.9
mando	-2.7	-1.9	-5.1
manguera	0.8	0.6	-1.6	gas
manguera de	4.6		-1
manguera del	-1.2	0.4	-1.7
manija	2	2.4	-1.8
manija de	1.3	1.4
mano	4.4	4.8	-2.3
mano y			-2.6
mantenimiento	-5.4	-4	-3.1
maquina	2.2	4.6	-1.6	medical
maquina de		2.1	-2.3	medical
maquina se	2.2	3.6
marca	0.9	3	-2.6	carbon_monoxide
marca #	4.3	4.9	-1.6	carbon_monoxide
march	-3.4	-3.8	-0.5
marco	-2.2	-4.2	-3
mareados	1.8	3.5	-1.9	carbon_monoxide
mark	4.8	4.2	-2.2	electric
market	3.2	1.5	-1.1
marks	-1.6	-0.8	-3.1
marque	-3.6	-3	-4.1
marqueme	-4.3	-2.8	-4.3
martes	-6	-3.2	-3
martes $	-3.6	-2.2	-2.9
martes en	-2.6	-1	-1.1
martes y	-2.4	-2	-1.2
mas	-3.3	-4.3	2.7
mas $	-2.5	-1.6	3.8
mas ,	-4.6	-3	-2.5
mas mensajes	-3.9	-0.7	3
material	-1.4	-1.5	-2.5
material de	-1.4	-1.5	-2.5
maybe	-1.5	0.3	-0.5
mayoreo	-3	-2.7	-3.1
mayoreo $	-2.3	-2	-1.9
mayoreo ,	-2.1	-1.8	-2.5
me again	-1.9	-1.6	3.4
me alone	-1.9	-1.8	2.5
me anymore	-1.8	-1.2	3.6
me back		-4	-2.3
me contacten	-3.8	-2.9	4.1
me da	2.8	2.9	-2	electric
me dio	1.8	1.9	-1.8	electric
me duele	2.6	2.3	-0.9
me escriban	-2.9	-2.6	3.1
me here			-1.6
me manden	-2.5	-1.3	4
me off	-4.3	-2.6	2.5
me out	-4	-2.5	2.9
me puede	-4.7	-4.2	-2.9
me tomorrow	-3.2	-1.9	-0.8
me va	2.3	-1.1	-1.2
me want	-3.8	-1.3	-0.6
me when		1.9	-3.6
meadowlark	-1.4	1.8	-0.6
meadowlark $	-1.4	1.8	-0.6
meant	-2.8	-1.9	-4.4
meant to	-2.2	-1.5	-4.2
media	-4	-3.3	-2.6
medical	4	-2	-1.8
medidor	5.5	4.6	-3.2
medidor de	3.7	3.7	-1.9	electric
mediodia	-2	-1.4	-1.8
mediodia $	-2	-1.4	-1.8
mejor	-3	-1.9	-4
melted	5.4	4.8	-2.1	electric
melted $	2.2	2.5	-1.1
menos	-3.8	-3.5	-1.9
menos ,	-2.5	-2.4	-1.1
menos el	-1.3	-1.8	-1.9
mensaje	-2.8	-2.3	-4.2
mensajes	-4.8	-3.7	7
mensajes $	-4.2	-3.8	6.5
merchant	-1.8	-2.3	-1.3
mes pasado	-3.9	-4.3	-0.4
meses		-2.1	-1.2
mesquite		2.3	-1.4
message	-4.2	-4.1	3.2
messages	-4.3	-3.5	5.6
messages $	-3.5	-2.2	4.1
messages on			-4.5
messaging	-3.1	-2.3	5.1
messaging me			3.5
metal	3.2	4.7	-1.5
mete	2	-4.5	-0.7
meter	1.3	1.5	-2.8
meter $	-3	-5.6	-2.8
meter ,	-0.5	1	-1.1
meter and	3.4	2.5	-0.7	gas
meter box	3.6	4.1	-1
metiendo	4.4	-1.2	-1.1
metio	3.8	0.7	-2
metio el	1.1	-0.2	-0.7
mi abuelita	3.8	-1.3
mi bebe	3.1	-2
mi carro	2.3	2.1
mi casa	4	-0.7	-2.2
mi compadre			-1.7
mi cunado	-3.4	-2.5	-1.2
mi esposo	-1.2	-0.5	-3
mi hijo	-0.8		-3.7
mi mama	-0.8	-0.7	-1.6
mi nino	3.8	5	-2.1
mi numero	-4.1	-2.8	8.6
mi papa	1.6	3.2	-1.9	medical
mi primo			-2.6
mi troca	2.4	-2	-1.7
mi vecina	-1.3	-1.6	-1.4
mi vecino	-3.5	-2.8
microwave	-0.5	1	-3.7	fire
miercoles	-5.9	-4.5	-2.2
miercoles $	-2.2	-1.9	-1.8
miercoles en	-3.8	-0.9	-1.7
mil	-2.2	-2.1	-1.6
milk	3	-3.9	-2.3
mill		0.2	-1.6
mill rd	-1.8	-0.8	-1.9
min	-1.4	-2.6	-0.9
mind	-2.2	-2.5	-2.2
mine	-3.6	-2.9	-0.7
mini	-3.7	-2.3	-2.6
mini split	-3.6	-2.3	-2.6
minisplit	-0.9	0.3	-2.3
minute	-3.1	-3.8	-1
minutes	-0.6	0.6	-1.5
minuto	-4.5	-4	-0.5
minuto ,	-3.8	-3.1	-0.3
mio	-2.6	-1.8	-1.7
mire	-2	-0.5	-0.5
missed	-2.1	-1.5	-2
missing	-5.6	-4.8	-3.5
mission	2.5	-0.7	-0.6
mission rd	-0.5	1.1	-0.2
mistake	-2.4	-1.9	-2.5
mistake $	-2.4	-1.9	-2.5
modos	-1.5	-1.7	-1.7
modos $	-1.5	-1.7	-1.7
mojado	2.8		-0.7
mojo	3.2	-2.2	-2.7
molestar	-1.9	-1.9	3
molestar $	-1.9	-1.9	3
mom	2.5	2.5	-3.4
mom is	4.4	-0.6	-2.3
moms	4.1	3.7	-2.4	medical
mon wed	-2.1	-2	-2.8
monday	-2.5	-4.8	-4.7
monday $	0.3	-2.6	-2.3
monday ,		-0.8	-0.7
monday and			-1.7
monday is	-3.6	-2.2	-2.5
mondays	-4.3	-4.1	-1.5
monitor	0.6	2.3	-3.1
monoxide	5	6	-4.5	carbon_monoxide
monoxide alarm	2.6	4	-0.3	carbon_monoxide
monoxide detector	-1.9	-1.2	-2.1
monoxido	4.8	5.2	-3.9	carbon_monoxide
monoxido esta	4.1	4.2	-2.5	carbon_monoxide
month	-1.1	-6	-3.7
month $	-3.9	-4.5	-1.7
month ,	0.8	-3.2	-1.8
month and	-4.8	-2.5
months	2.1	-2.6	-2.2
mopping	1.8	-3.3	-1.4
more	-6.6	-2	5.3
more messages	-1.9	-0.8	2.8
more msgs			3.3
more texts	-2	-0.8	2.6
morning	-0.7	-1.8	-3.5
morning $	-0.3	-1.7	-4.3
morning ,	-1.5	-2.8	-1
morning or		-1.1	-1.5
mornings	-5.1	-3.2	-3.1
mornings $	-4.2	-2.5	-3.3
mornings ,	-2.4	-1.3	-1.2
mother	4	1.8	-1.3
motor	2.4	4.8	-5	fire
motor del	3.9	3.7
mounted	-4.6	-2.3	-2.5
move	1	3.3	-3.5
moved	-1.5		-1.8
moved $	-4.2	-4.8	-1.5
mover	-5.4	-4.4	-2.3
moving	-5.9	-3.7	-1.7
ms	1.5	-2.5	-0.8
msgs			3.3
much	-4.6	-3.7	-2.9
much $	-1.6	-1.2	-1.3
much do			-1.1
much to	-3.7	-1.3	-1.4
mucho	3.8	1.1	-2.2
mucho a	1.9	3	-1.3	gas
mulberry	0.5	1.9	-2.1
murio	1.2	-2.5	-1
must	0.6	-0.2	-2.7
must have	-2.8	-2.2	-2.7
musty	-3.3	-2.5	-1.9
muy	-0.6	1	-3.4
my ac	-3.7	-4.1	-4.3
my baby	2.5	-3
my bathroom	0.2	-2.7	-1.3
my bed	2.9	1.7	-2
my breaker	-0.7	1.8	-0.8	electric
my brother	-0.7	-2.8	-1.5
my butt	4.3	4.3	-1.5
my call	-2.9	-2.1	-1.9
my car	3.9	1.3	-2.2	wire
my ceiling	-0.4	-3.4	-0.9
my cell			1
my cousin	-2.7	-2.3	-2.6
my dad	-0.3	-0.9	-1.5
my dads	-3.4	-1.8
my daughter	3.1	4.7	-3.9	electric
my daughters	1.6	1.4	-0.9
my dining	-1.5	-4.3	-1.1
my furnace	3.8	4.6	-2.7	fire
my garage	-1.3	-0.2	-1.1
my gas	-4	-3.2	-1.9
my hand	5.5	4.3	-2.5	electric
my house	-2.2	-0.2	-3.5
my husband	-0.4	-0.8	-2.6
my info			1.9
my insulin	2.7	-2.6
my kid	0.9	0.6	-1.8
my kitchen	4.4	1.8
my landlord			-1.4
my mom	4.3	1.6	-2.6
my moms	2.7	1	-1.4
my mother	3.6	1.2	-1.1
my name	-1.8	-2.5
my neighbor	-2.1	-1.6	-2.3
my neighbors		-1	-0.4
my nephew	-1.9	-1.5	-1.8
my number	-4.7	-4.4	5.9
my old	-3.2	-2.9	-2.5
my own		-2.3	-1.7
my phone	0.2	1.7
my range	-2.4		-1
my resume	-2.5	-2	-2.2
my roof	4	-2	-2.4
my sister	-2	-3.8	-1
my sons	3.1	2.6
my toilet	1.8	-1.1	-1.1
my truck	3.6	1.7	-1.6
my upstairs	0.4	-2.6	-0.7
my wife	2.6	3.2	-1.4
myself	2.3	-0.6	-3.7
n	-2.4	-1.8	-3.1
nada	-1.3	-5.8	1.1
nada $	-2.2	-1.8	2.2
nada ,	2.4	-3.7	-0.9
nada mas	-5	-2	-2.5
nadie	-3.3	-2.8	-2.6
name	-4.6	-2.9	-1.3
natural	-3.2	-3.1	-1.9
natural gas	-3.2	-3.1	-1.9
ne	-1.2	-5.3	1.1
near	1.8	2.9	-5
near the	4.3	5.5	-1.6
necesita	-3.6	-2.6	-4.8
necesito	-0.7	-1.4	-3.3
necesito a	5.3	-2.5	-1.8
necesito que	2.1	-3	-2.3
necesito un	-2.1	-3.2	-1.8
need	-2.8	-3.7	-3.7
need #	-6.1	-5	-2.3
need $	-3.1	-1.1	-1
need a	-5.2	-7.5	-2
need an	-1.7	-3.2	-0.8
need any	-2.9	-0.8	-2.1
need help	2.2	-2.1	-1.3
need it	1.6	0.8	-3.1
need my	-4.6	-3.1	-1
need new	2	1.8	-1.2
need somebody	4.9	-2.8	-0.5
need someone	5.9	1.3	-2.6
need the	1.1	0.8	-0.7
need to	-2.1	-4.8	0.6
need work	-5.4	-1.4	-2.4
need you	-4.1	-2.4	-3.8
needed	-1.9	-5.5	-4.6
needed $	3.1	-1.2	-4.5
needed ,	-3.9	-3.1	-1
needs	-6.9	-6.9	-3.6
needs a	-5.6	-2.9	-1.7
needs replaced	-1.5	-1.8	-0.6
needs to	-3.1	-4.6	-1
negocio	0.4	-3.9	-4.6
negocio $	-4.2	-2.9	-3.3
negra	2.3	-2.2	-0.8
negra por	2.3	-2.2	-0.8
negras	3.3	-3.7
negras por	3.3	-3.7
negro	3.9	4.5	-2.8	electric
neighbor	1.8	-0.7	-2.7
neighbors	3.7	-6.1	-1.9
nephew	-1.9	-1.5	-1.8
nest	-5.3	-4.3	-4.3
never	-2.3	-1.1	1.3
never called	-2.7	-2.6	-4
never mind	-2.2	-2.5	-2.2
never singed	-1.9	-2	2.2
nevera	4.5	-1.8	-2
nevermind	-3.7	-2.1	-2.3
new	-7.6	-4.1	-3.4
new $	-1.6	-2	-1.8
new ,	-3.6	-0.5	-0.6
new battery	-2.2	-3	-0.7
new faucet	-1.3	-0.9	-0.8
new one	1.2	1.5	-0.7
new ones	-1.5	-1.3	-1.3
new range	-2.7	-2.2	-1.2
newborn	4.8	-5.2	-1.6
newborn $	2.4	-3.9	-1.6
next	-7.7	-5.7	-2.7
next door	-1.7	-1	-0.6
next month	-6.2	-4.9	-1.5
next week	-4.5	-3.2	-1.6
ni	3.3	0.4	-1.1
ni nada	-4.9	-3.3	-0.6
night	3.5	-0.2	-2.7
night $	0.3	-3	-3
night ,	2.8	-0.3	-1.5
night and	1.9	2.9	-0.9
nights	0.5		-3.5
nights ,			-1.4
ningun	-2.3	-3.2	-3.2
ningun plomero	-2.2	-1.2	-3.1
nino	3.8	5	-2.1
ninos	3.1	0.3	-2.9
ninos $	-0.8	0.8
nite	0.4	0.4	-2.2
nite ,	-1.5	0.7	-2.1
no	0.9	-1.9	0.5
no ,	-3.7	-3.8	-3.2
no abre		-2.1	-2
no ac	5.9	-5.4	-3.7
no agarro	-1.7	-3.1	-1.7
no alcanzo	-4	-3.7	-2.4
no antes	-3.1	-1.9	-2.5
no baja	0.4	-1	-3.2
no bota	-3.6	-1.6	-2.4
no calienta	0.6	-5.3	-3.7
no cierra	2.9	0.9	-2.4
no conozco			-3.7
no deja	2.5	3.3	-2.3
no electricity	3	3.9	-1.9	medical
no enfria	5.8	-1.8	-2.8
no es	-5.6	1	-4.8
no esta	1.4	-1.3	-1.1
no exprime	-2.9	-3.2	-1.6
no flame	2.2	-0.4	-1.4
no funciona	4.2	1.1	-3.3
no further			3.7
no gas	-4.3	-4.3	-0.9
no hace	-2.1	-1.4	-3.4
no hay	3		-4.5
no heat	3.4	-4.3	-3.1
no hot	-0.3	-3.6	-3.9
no huele	-6.8	-6.3	-1.3
no hurry	-5	-2.9	-3.6
no jala	1.8	0.9
no la	2.3	0.6	-0.6
no le	-3.6	-2.9	-1.5
no leak	-7.2	-5.4	-2.9
no lights	4.8	-0.4	-1.8
no llame	-2.9	-1.7	-3.1
no longer	-4.5	-1.6	-0.9
no me	-4.6		7.5
no more	-4	-1.9	5
no need	-5.1	-1.3	-4.8
no odor	-4.3	-3.8
no para	3.9	3.1	-3.9	carbon_monoxide
no pedi	-1.7	-1.5	-3.3
no power	2	-1.9	-4.6
no prende		-2	-2.4
no puedo	1.9	0.7	-2.6
no quiero	-2.4	-0.9	4.6
no rush	-5.5	-2.2	-1.7
no sale	3.4	-1.6	-3.3
no se	4.9	5.4	-2.5	fire
no sirve	1	-0.6	-3.3
no smell	-6.9	-7.6	-1
no soy	-5.1	-4	-5.2
no sube	5.5	-1.2	-0.7
no tenemos	1.7		-2.8
no tengo	3.5	-3.4	-3.2
no texts	-4.8	-2.4	0.2
no tiene	3.3	1.1	-3
no wait	-2	1.7
no water	4.3	-5.2	-2.5
nobody			-3
noche	2.5	-0.2	-1.7
noche $	2.5		-2.2
noche ,	1.2	-0.4	-0.5
noise	-1.9	-1.7	-3.2
noise ,	-4.3	-5.2	-2.6
noisy	-2.5	-2.8	-2.4
noisy $	-2.3	-3.3	-2.4
nomas	-4.8	-4.4	-3.4
nomas ,	-2.8	-2.5	-1.9
nonstop	2.1	1.3	-1.5
noon	-1.9	-3.2	-4.1
noon $	-3	-2.2	-3.4
normal	-2.4		-2.4
normal $	-1.8	0.5	-2.4
normal ,	-4	-4.6
north	0.4	-4.3	-1.6
nos salimos	3.7	4.4	-2.9
not	-0.9	-3.9	2.8
not a	2.2	-1.4	0.4
not before	-2.8	-1.2	-1.2
not call	-1.9	-0.9	3.6
not contact	-1.2	-1.2	3.1
not interested	-1	-1.1	2.5
not sure	2	2.3	-1.1
not text	-0.6	-0.7	2.1
not the	3.7	3	-2.9
not thurs	-1.6	-0.9	-0.7
not working	4.5	1	-2.1
nothing	3.6	-0.7	-2.4
nothing $	4.4	3.8	-2.1
nothing ,	4.3	-2.5
nothing comes	3.8	-2.9
now	0.9	1	-1.3
now $	2.5	-4	0.8
now ,	-4.5	-1.1	-1.6
now but	0.9	1.1	-3.6	fire
now its	1.2	1.4	-5.4
now the	4.4	4.8	-1.1
now theres	1.8		-0.6
now want	-2.4	-2	-0.7
nueva	-2.1	-2.6	-0.5
nueva ,	-2.1	-2.6	-0.5
nuevo	-5	-4.4	-3.2
nuevo $	-3.1	-2.7	-3.2
nuevo ,	-3	-1.8	-1.2
nuevos	-2.9	-2.5	-2.1
number	-5.3	-3	1.4
number $	-4.2	-3.5
number ,	-0.6
number again	-0.8	-1	1.7
number from	-1.3	-1.2	2.1
number is	-3.3	-4.2	-5.6
number off	-2	-2.4	3.6
number on	-1		-3.3
number out	-2	-1.5	2.4
number please	-2.6	-1.5	4.3
numero	-6.2	-4.6	2.1
numero $	-3.4	-3.3	0.4
numero de	-3.2	-2.2	4.5
numero equivocado	-2.3	-2.4	0.2
nursery	5	2.6	-1.2
nursing	4.6	-1.4	-0.9
nursing home	4.6	-1.4	-0.9
nut			-2
nvm	-2	-2.1	-2.4
nw	3.1	3.5	-0.4
nw #	3.1	3.5	-0.4
ny	-1	-0.5	-3.7
ny $	0.2		-3.5
o miercoles		-1.7	-2.5
o sabado	-1.3	-1.6	-1.4
o viernes	-1.6	-1.3	-1
oak	-2.4	-3.6	1.2
oak st			-2.1
ocean	3.7	-3.6	-0.5
ocupan			-2.8
ocupo	-1.7	-1.8	-4.3
odeur	4.6	4.4	-3.1
odeur de	4.6	4.4	-3.1
odor	3.9	4.8	-3.4	gas
odor $	-3.4	-3.7
odor ,	-0.4	0.8	-1.2
of gas	3.4	4.5	-0.8	gas
of house	-0.5	1	-1.7
of water		3.5	-3.5	electric
off	0.4	1.8	1.5
off $	-1.7	-0.4	3.2
off ,	2.8	1.3	-1.1	carbon_monoxide
off a	-1	-0.6	-2.8
off all	-3.8	-4.5	-0.9
off an			-3.2
off and	7.9	2.7	-2	gas
off at	-0.3	-0.3	-3.8
off for	-2.5	-1.8	-1.6
off in	0.2	1.7	-0.6
off its	-1.2	-3.5	-1.5
off my		1.3	-2	wire
off now	2	2.9	-0.4
off our	1.1	1.7
off the	4.3	3	-5.1
off this	-1.2	-1.7	3.4
off to	-1.6	-4.4	-1.2
off track	-1.5	-2.4	-2
off your	-2.5	-1.7	2.9
offer	-2.5	-2	-1.1
office	-5.1	-5.8	-4
office ,	-1.2	-1	-1.4
ofrecemos	-4	-3	-3
ogden	-2.7	-1	-3.3
oil	2.8	1.8	-2.2
ok	-4	-0.6	-3.9
ok $	-2.9	-2.2	-2.5
ok ,	-2.6	-0.9	-2.4
ok to		1.2	-0.5
old	-2.2	-4.4	-3.1
old $	0.6	0.4	-2.7
old ,	1.5	-2.6	-0.9
old and	-2.8	-3.1	0.8
old furnace	-1.9	-0.8	-0.6
old mill	2.9	2.5
old water	-3.6	-3.4	-2.6
oleander	-2.6	-2.2	-1.6
olemos	2.8	1.8	-1.3
olor	4.2	4.7	-2.4
olor a	4.6	4.6	-2.2
on all		1.3	-2.2
on ceiling	1.2	-2.8	-2
on fire	5.4	5	-2	fire
on home	2.7	4.2	-1.4	medical
on one	2.7	-1.6	-0.3
on oxygen	2.1	2.6	-2.4	medical
on page			-2.3
on stove	-4.2	-5	-2.1
once	-0.2	0.9	-0.7
once a	-2.9	-3.1	-0.8
one	-2.3	-2.4	-4.3
one $	-1.8	-4.9	-2.1
one ,	-2.7	-2.6	-2.3
one bedroom	-4.6	-1.1	-1.1
one burner	-3.3	-3.1
one end	-0.7	-0.3	-0.6
one of	3.1	2.4	-1.2
ones	-3	-1.4	-1
only	2.1	-3.5	-3.3
only $	-0.3	-3.4	-2.8
only ,	-1.6	-2	-1.8
only bathroom	3.5	-2.6	-1.2
only toilet	5	-1.5	-1
onto	2.6	-2.1	-1.8
onto the	3.6	-2.3	-0.8
oops	-2.1	-1.6	-2
open		-2.1	-3.7
open $	-1	-2.8	-2.5
open ,	-0.5	1.2	-1.2
open and	2.9	-1.2
open at	3.4	-2.3	-1.8
opened	4.8	3.8	-1
opened the	3.4	3.6	-0.5
opener	-4.2	-2.3	-2
opener remote	-2.1	-1.4	-1.3
opening	-2	-2.8	-2.1
openings	-3.4	-1.9	-2.3
openings for	-3.3	-3.2	-2.2
opinion	-3.3	-1.3	-1.2
opt	-5.4	-3.6	6.3
opt me	-4	-2.5	2.9
opt out	-4	-3	5.4
or anything	-3.5	-4.5	-1.7
or fri	-2.7	-2.2	-1.7
or friday	-1.5	-1.8	-1.8
or sun	-2.5	-1.7	-1.2
or thurs	-1.2	-1.2	-0.8
or tues	-2.8	-2.9	-2.9
or weds	-2.1	-1.3	-1
orange	5.8	6.4	-1.2
orange glow	3.1	4.1	-1.2
orchard	1.1	2.9	-1.4
order			-2.1
osage	1.9	2.1	-0.6
oscuras	4.8	1.6
other	-3.4	-1.8	-1.3
others	-3.7	-3.8	1.4
otherwise	-0.4	-3.1	-2.2
otra	-3.2	-2.9	-2.4
otra semana	-1.9	-1.1	-1.1
otro	-5.8	-4.9	-5.9
otro plomero			-1.5
our building	1.5	1.6
our gas	3.2	2.6	-1.7	gas
our house	5.1	4.9	-0.8	wire
our kitchen	4.1	2.9	-3.9
our old	-1.5	-2.2	-0.2
our only	6.3	-2.7	-1.4
our shop	-1.2	-3.4	-1.3
our store	3.9	-2.2	-1.6
ours	-3.7	-1.6	-3
ours is	-2.2	-1.5	-2.9
out	3.9	1.3	-0.8
out $	-1.9	-3.9	2.4
out ,	-2	-0.6	-1.6
out and	2.4	3.1	-1.7
out at	1.6	-3.3	-2.2
out but	2.6	-1.3	-1.7
out for	0.2	-3.4	-0.7
out from	2.9	-3.9
out front	3.1	2.7	-0.2
out here	5.3	2.5	-5.2
out in	2.3	-4.8	-1.8
out it	-2.2	-2.1	-1.7
out last		-4.5	-1.8
out now	1.4	3	-0.7	fire
out of	7	6	0.3
out on	-0.3	-4	-1.8
out the	6.2	5	-1.2
out to	-3.1	-2	-1.8
outdoor	-4	-0.4	-2
outlet	1.9	6	-3.3	electric
outlet $	3.5	3.9	-3	electric
outlet ,	-1.2	1.8	-1.4
outlet behind	3.7	3.8	-1.5	electric
outlet by	0.8	-0.4	-1.2
outlet dead	0.2	1.3	-1.2
outlet in	-1.1	0.7	-2.3
outlet is	1.5	0.9	-2.8	electric
outlet went	2.5	3.1	-1.5	electric
outlets	-0.5	3.8	-3.4	electric
outlets $	3.1	4.6	-1.2	electric
outlets ,	-2.2	1.9	-1
outlets in	-2.5	-4.6	-3.3
outside	6.1	3.9	-2.3
outside $	4.8	3.9	-2.4
outside ,	1.9	1.4	-1.3
outside by	-2.4	0.3	-0.9	gas
outside is	4.5	2.4	-1
oven		1.8	-3.4
over	0.9	0.4	-1.7
over $	4.2	0.9	-1.7	carbon_monoxide
over ,	-3.3	-2.4	-1.2
over and	3.1	3.2	-1	carbon_monoxide
over the	1	1	-1.5
overflowed	2.3	1.7	-0.7
overflowed and	2.6
overflowing	5.5	-5.2	-2.5
overnight	2.1	-0.5	-0.9
own	-2.1	-5.5	-3.8
own tools	-2.1	-1.8	-1
own truck	-4.3	-1.8	-2.1
owner	-2.7	-1.3	-1.9
owner ,	-3	-3	-1.7
oxigeno	2.3	7.2	-1.8	medical
oxigeno $	4.8	5.3	-2.6	medical
oxigeno ,	2.1	3.1	-0.3
oxigeno y	-1	0.3	-0.9	medical
oxygen	3.6	6.9	-1.7	medical
oxygen and	1.5	3.3	-1.2	medical
oxygen concentrator	1.8	4	-1.3	medical
oxygen machine	2.8	3.1	-0.9	medical
oye	5.3	4.6	-2.3	gas
pa	2.1	2.7	-2.3
page			-2.3
paginas			-1.7
paint	-5.2	-3.5	-3.1
painted	-4.7	-3.3	-1.7
palm		1.3	-2.8
pan	-5.2	-2.2	-1
panel	3	6.3	-2.9	electric
panel $	4.1	4.4	-2.8	electric
panel ,	-0.2	2.1	-1
panel is	1.4	2.8	-2.6	electric
panel upgrade	-3.5	-3.9	-1.5
panels		-3.2	-2.7
papa	1.6	3.2	-1.9	medical
para contratistas	-2.9	-2.5	-3
pare	-4	-3.5	4.8
pared	2.9	3	-2.8
pared $	3.6	-1.4	-1.8
pared del	-1.3
parents	0.7	2.2	-1
park	-2.2	-1.4	-3.7
parking	1.9	3	-0.8
parking lot	1.9	3	-0.8
paro	2.9	-1.2	-3.8
parpadea	-5	-6
part	1.9	2.5	-2.1
party	3.4	-0.6	-0.8
pas	1.9	-4.2	-5.3
pasado	-2.9	-3.5	-2.7
pasillo	2.8		-2.8
pasillo $	4.4		-2.6
pasillo ,	-1.3	-4.3	-1.5
paso	0.4	-4.2	-2.1
paso $	1.2	-2.5	-2.2
pass	-2.5	-4.4	-3.3
passaic	5.4	4.6	-2
patch	-1.7	-1.4	-1
patched	-3.3	-2.1	-2.4
patients	2.4	-2.5	-1.8
patio	-1.2	-0.5	-2.9
patio $	2.7	3	-2	wire
patio ,	-2.1	-1.2
pay	-0.2	-2	-3.2
pedi	-1.7	-1.5	-3.3
penn	-3.1	-2.4	-2.6
people	2.5	0.9	0.9
per	-2.4	-2.7	-2.4
perder	3.6	-2.2	-1.3
perdon	-2.6	-3	-4.5
perdon $	-1.8	-2.2	-2.9
perilla		2	-2.3	gas
perilla de	4.3	4.6		gas
pero	-5.7	-2.4	-2.1
pero enfria	-5.3	-2.6
pero la	-3	-1.1	-1.9
pero no	-1.3	1.5	-1.7
pero quiero	-2.5	-1.8	-2.3
pero ya	-2.1	-2.2	-0.8
perro	2.3	4	-0.9
person	-4.6	-4.1	-1.7
person $	-4.3	-3.6	-4.1
person ,	-0.7	-0.6	2.2
persona	-1.7	-1.9	0.4
pex	-3	-3.5	-1.9
pharmacy	0.9	-3	-3
pharmacy $	-3.3	-2.3	-3
phone	-5.6	-3.8	-0.5
phone $	-4.5	-4.7	3.8
phone ,	-1.9	-1	-2.6
phone charger	3.3	2.7	-1.4	electric
phone me		0.2	-1.5
pick	-4.4	-3.4	-3.3
pico	2.9	1.9
pies	-3.1	-2.2	-2.2
pies ,	-2.2	-2	-2.3
pila	-6.1	-4.3	-2.8
pila $	-3.6	-4.7	-2.3
pilot	-4	0.2	-2.7	gas
pilot out	0.4	-1.1	-0.7
pine	-3.3	-3.6	-1.5
pintar	-5.5	-2.9	-2.5
pintar la	-3.8	-2.4
pintor	-3.7	-4	-4
pintura	-0.3	2.1	-1.7
pipe	4.4	0.3	-2.9
pipe $	4.5	0.3	-3
pipe burst	-0.6	2.9	-0.3
pipe fell	2.9	4	-0.6	carbon_monoxide
pipe in	5	-2.5	-2.5
pipes	1.6	-4.3	-3.3
piso	3.1		-1.6
piso $	0.2	-1.4	-1.6
piso ,	3.6	0.2
pisos	0.3	-1.9	-1.7
pit	-0.5	-2.9	-1.6
pita	-0.8	1.9	-0.5
pitando	3.3	2.4	-1.8	carbon_monoxide
pizza	2.5	-3.3	-2.3
pkwy	0.7	1.8	-1.8
pkwy $	-1.6	-2.7	-2.1
pkwy ,	1.2	-3.3	-1.3
pl	-0.7	2	-2.5
pl $	-0.3	1.4	-2.8
pl ,	-1.3	-0.8	-0.8
place	-0.5		-3.6
place ,	1	-3.9	-0.5
plafond	6.5	1.1	-3.4
plan			-2.8
plastic	4.5	4.4	-1.4	fire
plastic smell	3.2	2.6	-1.7	fire
plastico	3	2.5	-1.4	fire
plastico quemado	2.4	1.7	-1.2	fire
plate	0.8	2.2	-1.3
plaza	0.8	-2.1	-1.9
plaza ste	1.9	-1.5	-1.3
please	2.3	-2.4	1.8
please $	-1.9	-4.1	2.4
please ,	2.9	-3.5	-1.2
please call	1.4	-2.3	-4.2
please cancel			-2.3
please dont	-4.3	-2.7	-0.2
please hurry	4.7	0.9	-1.4
please remove	-0.7	-0.7	1.9
please stop	-4.6	-2.2	2.6
please take	-2.2	-1.8	0.3
please unsubscribe	-2	-2.2	4.2
plomeria	-2.2	-2	-3.1
plomero	-4	-2.7	-3.8
plomero $	-2.9	-2.3	-3.1
plover		0.7	-0.6
pls	-1.9	-4.2	5
pls $	-4.8	-2.7	0.8
pls ,		-0.7	-0.8
pls dont	-3.5	-0.8	3.4
pls stop	-3.4	-1.4	2.1
plug	5.1	6.1	-3.2	electric
plug in	0.5	-0.4	-2.4
plug is	2.1	2.3	-1.4	electric
plugged	5.3	4	-1.8	electric
plugged in	3.4	3.5	-1.5	electric
plugs	0.6	4.4	-3
plugs in	4.9	4	-2.1
plumber	-0.3	-2	-4.5
plumber $	-0.5		-3.2
plumber ,	-3.2	-2.8	-2.1
plumber for	-3.5	-1.4	-1
plumbers	-1.3	-1.8	-1.9
plumbing	-1.8	-1.4	-2.8
plus	0.2	2.7
plz	-2.8	-3.2	2
pm	-3	-2.3	-2.5
pm $	-1.8	-2.5	-2
poca	-4.2	-3.2	-1.3
poca presion	-4.2	-3.2	-1.3
pocket	-4.2	-3	-2.5
poco	-4.9	-4.2	-2.2
poco ,	-2.1	-2.8
podemos	-1	-2.8	-3.9
podrido	3.4	2.8	-1.1	gas
podrido ,	1.9	1.8	-0.8
podrido cerca	2.6	2.2		gas
poked	3.1	3.9	-0.2
pole	4.9	6.2	-2.3	wire
pole and	2.6	3.2	-0.8
pone	4.4	3.4
poner	-4.8	-4.7	-2.5
poner #	-1.3	-1.4	-1.7
poner un	-2.5	-2.9	-2.1
pongan	-3.6	-2.4	-2.2
pool	-1.3	1.6	-3.2	electric
pool light	4.8	3	-0.7	electric
poop	4.9	-3.2	-1.4
poop water	2.7	-3.1	-1.4
pop	4.3	4.7	-1.9	electric
pop and	3.6	4.1	-1.7	electric
poplar	-0.4	0.9	-1
popped	4	-2.4	-2.2
popped ,	-4.2	-1.2	-2.6
popping	2.7	5.2	-2.4	electric
poquito	-4.8	-4.3	-2.1
poquito $	-3.9	-4.5	-1.5
poquito ,	-4.2	-3.9	-1.7
por favor	1.3	-2.3	0.9
por poner	-1.9	-1.1	-0.2
por toda	4.1	-4
por todo	2.6	-6.2	-1.2
por todos	1.9	-3.1	-0.7
porch	-3.9	-1.4	-1.3
porch no	-3	-3.6	-1.9
porfa	0.7	-0.4	-1.3
porfa ,	1.6	0.2	-1.3
porque	4.6	3.9	-1.8	gas
porton	-1.6	-3.3	-2.9
posible	5.9	-3.6	-4.3
position	-2.6	-2.4	-2.1
position still	-2.6	-2.4	-2.1
possible	5	-1.3	-3.2
possible ,		-1.3	-0.9
post	-0.9	1.4	-2
poste	4.6	4.9	-1.9	wire
poste y	1.7	3.5		wire
pouring	8.7	1	-1.6
pouring out	2.5	3.2	-2.2
power	3.8	3.6	-3.2
power $	3.2	0.8	-3.6	medical
power ,		2.2	-0.5	medical
power and	4.6	0.7
power company	1	-3	-1.1
power in	5.9		-2
power is	0.9	-0.4	-1.9
power line	4.7	5.7	-2.1	wire
power to	-3.2	-1.4	-0.7
power washing	-3.6	-3.2	-0.4
ppm	4.8	5.9	-1.5	carbon_monoxide
prairie	-3.5	-1.4	-1.2
prende	0.3	-1.9	-2.4
prende $	-0.8	0.2	-3.3
prende ,	-5	-1.7	-1.8
prende el	0.9	-5.5	-2
prende la	2.7	-1.9	-1
prendida	1.9	3.3	-1.2
prendido	3.6	4.4
prendimos	2.5	4.2
prendio	4.7	5.5	-2.3
prendo	4.7	4.1	-2.2
presion	-5.6	-4.2	-4.4
pressing	-2.2	-2.1	-3.8
pressure	-4.4	-4.9	-1.5
pressure low	-4.9	-3.3	-1
presupuesto	-4.9	-3.1	-3.1
presupuesto para	-3.2	-2.9	-1.3
pretty	3.8	3.1	-1.1
pretty good	3.6	1.9
price	-6.2	-4.8	-4.4
price $	-2.3	-2.5	-2.6
price on	-2.5	-1.7	-1.1
price to	-2.5	-1.7	-1.7
primo	0.9	-2.1	-2.8
principal	2	-0.9	-2
prisa	-4.4	-2.5	-1.6
prisa ,	-3.8	-2.1	-1.1
prise	1.7	2.9
problem	-4.2	-4.1	-4.1
propane	1.2	2.3	-3.3	gas
prospect	-0.2	-2.6	-2.6
proxima		-2	-2
proxima semana		-2	-2
pt	1.5	2.2	-2.5
pt $	2.5	2.3	-1.2
puedan	-3.1	-2.2	-1.8
puede	2.6	1.9	-3.8
pueden	-0.4	-3.5	-3.9
pueden venir	1.1	-2.6	-2.6
puedo	-2.1	-2.1	-4.2
puedo cerrar	2.5	2.8	-0.7
puedo el	-1.6	-1	-0.8
puerta	0.3	-2.6	-4.3
puerta ,	-2.8	-2.1	-4.2
puerta del	-2.3	-4.6	-1.9
puerta no	0.2	-3.9	-2.2
puertas	-2.3	-0.8	-2.8
pulaski	0.2	0.8	-1.6
pulled	4.9	5.9	-1.1	wire
pulled it	1.1	1.3	-0.5
pulled the	3.2	3.5	-0.7	wire
pump	-2	-2.1	-3.8
pump died	3	-1.4	-0.3
pump wont	-3.8	-4.8
puse	-1.5	-2.5	-0.7
pusieron	0.5	1.5	-1.6
puso	2.9	2.7	-2	electric
put	0.4	1.1	-1.9
put a	-2.2	-0.7	-1.4
put in	-2.5	1	-1.5
put it	5	2.8	-0.8	fire
q	-2	-1.7	-4
quail	2.4	1.5	-0.3
quarry	1.3	1.3	-0.9
quarry rd	0.4	1.5	-0.4
que hago	2.1	1.7	-1.8
que ir	2.4	-1.1
que prendimos	2.5	4.2
que revisen	-3	-2.1	-2.8
que venga	4.8	-2.6	-2.4
que vengan	1.1	-3.7	-1.8
quebro	0.6	-3.6	-2.4
quedo	2.7	2.4	-3.5
quedo abierta	3.1	2.9	-0.7	gas
quedo sin	-0.6	1.9	-0.4
quema	2.2	1.3	-3.5
quemado	6.1	6.7	-2.9	fire
quemado $	3	2.7	-2.4
quemado en	2.8	4	-1.7	fire
quemando	3.9	4	-2.5
quemo	2.8	2.3	-1.6
quemo el	2.1	3.2	-1.6
querer	-2.6		-2
queria	-2.7	-2	-2.3
queria hablar	-2.7	-2	-2.3
question	-1.7	-2.2	-1.2
question ,	-1.2	-1.1	-1
quick	-4.2	-4.5	-2.6
quick question	-1	-0.9	-0.9
quien	-4.6	-3.6	-4.1
quiere	-4.8	-3.4	-4.4
quiero	-3.5	-6.5	1.3
quiero cambiar	-4.6	-4.1	-2.7
quiero cotizacion	-1.4	-0.9	-1.4
quiero cotizar	-1.7	-2.2	-1
quiero instalar	-3	-2	-2.4
quiero poner	-5.1	-1.9	-1.6
quiero que	-2.4	-3.5	0.3
quiero recibir	-1.5	-0.8	2.7
quiero un	-4.8	-2.9	-2.3
quiero una	-3.9	-1.7
quit	1.7	-1.4	3.8
quit $	2.5		1.8
quit ,	1.2	1.5	-1.7
quit and	6.3	-1	-4.2
quit sending			1.6
quit texting			2.4
quit working	0.6	1.4	-4.7
quiten	-3.8	-2.7	0.4
quiten mi	-0.7	-0.6	1.6
quits	2.2	2.1	2.1
quote	-8.1	-6.2	-3.4
quote #	-2.6	-1	-1.9
quote $	-4.6	-4.3	-4.2
quote ,	-2.2	-1.2	-1.9
quote for	-4.8	-2.6	-1.4
quote on	-2.3	-3.3	-0.7
quote please	-1.5	-0.9
r	0.7	-0.2	-2.1
radiator	-1.4	-3.5	-2.8
radiators	4.9	-3.5	-2
rain	1.1		-2
rain $	3.7	1.6	-2
rain ,	-4.3	-2.7	-1.7
rain is	4.1	-0.5	-2.2
raining	5.2	-4.2	-1.6
raining in	4.2	-5.7	-1.8
rains	-6	-3.8	-1.7
rains hard	-3.9	-3.4	-1.1
rama	3	-1.2	-1.8
ran	2.9	1	-0.8
ran all	1.8	2.1
ranch	0.4	-1.6	-1.2
range	-1.8	0.8	-1.6	gas
range $	3.5	3	-2.1	gas
raro	0.7	1.7	-2
rato	-2.7	-2.6	-1.7
rattles			-2.3
raw	2.4	-2.3	-2.2
rd	-1.2	-1.1	-4.4
rd #			-2.4
rd $	1.1	1.7	-1.5
rd ,		-5.2	-1.5
re	-3.2	-3.3	-0.3
reach	-5.4	-4.3	-3.2
reach the	-2.5	-2.2	-3
reading	1.1	-0.9	-2.3
reading #	4.5	2.4	-1.6	carbon_monoxide
reads	3.2	2.4	-2.1	carbon_monoxide
reads #	3.9	2.5	-2	carbon_monoxide
real	-1.8		-3.2
really	4	3.4	-1.5
realtor	2.9	-2	-0.8
rechina	-6.1	-3.7	-1.5
recibir	-1.5	-0.8	2.7
red	1.2	2.3	-1.9
red $	-3.5	-2.5	-1.6
red tagged	3.8	2.5	-0.9
reeks	4.7	6.2	-1.5	gas
reeks of	2.9	3.6	-1.3
refri	-0.4	0.2	-4.4
refri $	2.3	1.4	-1.4
refrigerador	1.9	-3.7	-3.1
refrigerator	0.4	-0.8	-3.8
regadera	0.7	1.6	-4.3	electric
regadera $	1	3.1	-4.5	electric
regadera ,	4.1	1.6	-1.7
regresa	2.9	-2.2
regreso	-3.7	-4.1	-2.3
regreso la	-5	-4	-2.1
regulator	3.5	4.1	-2.5
remodel	-2.7	-1.7	-1.5
remote	-7.6	-5.1	-2.4
remote lost	-2.3	-2.2	-2.1
remove	-6.1	-4.5	6
remove a	-4.6	-2.9	-4.6
remove me	-2.2	-1.8	4
remove my	-1.2	-1.2	2.9
remove the	-1.8	-0.9	-3.8
rent	-3.3	-2.6	-2.3
rental	-4.5	-1.7	-1.8
repair	-3.8	-2.2	-2.1
repair $	-2	-1.7	-2
repipe	-2.6	-1.3	-0.7
replace	-6.1	-5.8	-2.3
replace a	-2.1	-1.6	-1.3
replace it	-2.9	-2.8	-2.4
replaced	-7	-6.2	-2.7
replaced $	-2.5	-2.4	-3
replaced ,	-4.7	-4.4	-1.3
replacement	-6.1	-5.2	-3.3
replacing	-3.8	-3.5	-1.2
reply	-3.2	-1.9	-2.2
reset	-1.8	0.3	-2.3
reset ,		-2.3	-1.2
reset button	-1.3	-1.5	-1.8
resorte	-3.6	-2.3	-1.3
rest	-3.3	-1.7	-1.1
rest of	-2.8	-0.8	-1.1
restaurant	5	-1.7	-3.7
restaurante	3.2	-2.4	-1.3
restaurante y	3.1	-2	-0.9
resume	-2.5	-2	-2.2
retired	-4.3	-1.2	-1
revento	3.7	-3.8	-1.8
revento el	2.4	-1.9	-1.6
revento la	2.7	-3.8	-1.5
reviews	-4.9	-3.7	-3.6
revisar	-5.9	-4.2	-3
revisen	-4.1	-2.7	-2.8
revision	-5.2	-3.7	-0.9
ridge	-1.8	-2.1	-3.1
right	4.7	1.9	-3.1
right away	5.3	-4.5	-2.5
right now	4.1	-3.6	-3
ring	-3.3	-3.5	-2.5
ring me	-0.3	-2.5	-2.6
rio	-0.3	-3.9	-0.9
ripped	4.7	5.5	-2	wire
ripped off	4.7	5.5	-2	wire
rising	4.1	-4.5	-0.2
road	-1	1.1	-3.4
road #	2.8		-0.4
rocks	-3.5	-2.4	-2.8
rompimos	2.1	3.7	-1.9	gas
rompio		-4.3	-2
rompio el	-2	-3.2	-0.6
rompio la	0.2	-2.4	-2
roof	3	-2.4	-2.4
roof $	4.6	-1	-2.7
roof ,	0.6	-1.3	-0.6
roof is	3.6	-4.8	-2.7
roof leak	-0.7	3.7	-0.7	electric
roof over	4.3	-2.1	-1.4
roofer			-1.8
roofers	2.9	2.1	-1.9
roofing	-3.1	-2.7	-4.5
room	4.1	2.5	-2.3
room #	-0.9	-0.5	-1.7
room $	1.4	1	-2.7
room ,	-0.2	1.9	-0.9
room and	4.3	1.2	-0.4
room is	2.3	-3.7	-0.8
rooms	2.1	0.3	-3
rooms $	2.1	0.3	-3
roosevelt	-0.9	2.4	-1.5
roosevelt ave	-0.9	2.4	-1.5
rosewood	0.3		-1.2
rotten	-2.1	0.4	-1.9	gas
rotten eggs	-1	0.5	-1.2
round	4.2	2.7	-1.1
route	-1.1	-3.4	-2.2
route #	-1.4	-3.2	-2.2
row	1.6	0.9	-1.5
row $	3.1	1.5	-0.5
row ,	-2.5	-1.4	-1.6
rowan	-0.5	-3	-1.6
rubber	3.5	2.1	-1.5
rue		0.6	-4
ruido	-4.5	-2.6	-3
ruido pero	-2.2	-2.7
run	-3.2	-1.4	-1.1
run $	2.2	-0.4	-1.3
run ,	2.2	2.5	-0.4
run the	-2.2	-3.3	-1.1
running	0.8	-0.3	-3.1
running $	-7.4	-4.5	-3.4
running ,	-0.8	2	-1.1
running down	4.4		-0.5
running late	-3.8	-3.6	-2.9
running on	3.9	4.2
running over	4.8	-3.6	-1.5
runs	-4.6	-1	-1
runs $	1.8	-0.5	-3.4
runs ,	0.7	0.9	-0.5
runs all	-3.2	-1.9	-0.6
runs out	-4.5	-3.6	-2.5
rush	0.8	-1.8	-2.8
rush $	1.9	-2.3	-3.5
rush ,	-3.3	-0.9	-0.8
rv	3.3	3.3	-1.4
sabado	-6.4	-4.1	-4.7
sabado $	-3	-1.6	-1.5
sabados	-3.2	-3.5	-3.7
sabados $	-3.2	-3.5	-3.7
sable	-2	-3.5	-1.1
saca	4.8	4.7	-2.4
sacamos	3.4	3.1	-0.7
sacamos a	3.4	3.1	-0.7
sags	-2.7	-2.6	-0.9
sags ,	-2.7	-2.6	-0.9
said	2	3.2	1.7	gas
sala	1.1	-1.1	-2.8
sala $		1.2	-2
sala ,	3.2	-4.3	-2.1
sale	1.4	1.2	-2.6	fire
sale agua	3.4	-5.1	-2.7
sale humo	2.4	3.1	-1.5	fire
salen	3.9	2.1	-2.7	electric
sales	2	3.4	-1.3
saliendo	5	3.3	-2.7
saliendo el	1.1	-5	-0.7
saliendo humo	3.1	3.4	-2.3
salimos	4.4	5	-3.6
salio	2.6	3.9	-2.5
salio una	3.8	4.3	-2.5
salir	5.2	-0.2	-1.9
salon	2.9	-3	-1.5
salon ,	2.5	-1.1	-0.7
same	2	-0.2	-1.7
san	3.5		-1.1
sandpiper	-1.1	0.3	-0.9
sandpiper $	-1.8	-1.9	-1.3
sat	-6.1	-4.5	-4.2
sat $	-2.2	-2.1	-3.9
sat am	-4.1	-2.8	-3.6
sat morning		-2	-1.2
saturday	-1.7	-4.2	-4
saturday $		-2.9	-3.5
saw		0.2	-2.9
saw a	4.2	3.5	-1.5	electric
saw your	-2.8	-2.6	-2.3
says	3.1	5.1	-3	carbon_monoxide
says #	3.9	4.3	-2.4	carbon_monoxide
says co	4.3	3.7	-1.8
scared	1.2	2.2	-2.1	fire
scared to	2.4	2.3	-0.7
schedule	-4.5	-2.4	-3.5
school	-2.9	-1.2	-2.7
school ,	-4	-3.9	-1.9
scorch	5.5	4.5	-2	electric
scorched	4.3	4.1	-0.9
scratch	-3.3	-2.6	0.4
screaming	4.2	3.9	-1.4
screen	-5.6	-4.4	-1.3
se apago	4	3.6	-0.9
se cayo	3.6	3.4	-1.5	wire
se dano	-1.5	-3.8	-2.3
se derritio	4.9	4.5	-2.1	electric
se descompuso	1.4	-3.3	-2.9
se equivoco	-4.6	-3.9	-0.9
se inundo	4.2	1.6	-2.1
se llevo	2.8	-2.2	-1.8
se mete	2	-4.5	-0.7
se metio	1.1	-0.2	-0.7
se murio	1.2	-2.5	-1
se oye	4.4	5.3	-2.2	gas
se paro	1.6	-3.8	-1.4
se prendio	4.4	3.9	-1.8
se puede	4	3.5	-2.1
se puso	2.9	2.7	-2	electric
se quebro	0.6	-3.6	-2.4
se quedo	2.7	3.1	-1.3	gas
se quema	4.4	2.3	-2.1
se quemo	3.8	2.5	-1.6
se regresa	2.9	-2.2
se revento	2.8	-2.5	-1.7
se rompio		-4.3	-2
se tapo	1.1	-2.7	-2.2
se ve	3.9	4	-2.4
se volaron	-3.4	-1.9	-2.1
seal	-4.3	-2.6	-2.6
seal torn	-2	-1.6	-1.5
seam	4.5	-3.4	-1.3
secadora	2	3.5	-4
secadora $	-1.2	-1.5	-2.6
secadora ,	-0.7	0.7	-1
secadora se	4.7	5.2	-2.3
secadora tarda	-4.4	-4.1	-2
secar	-2.2	-2.5	-1.4
seco	-3.9	-2.2	-1.5
seco ,	-3.8	-1.6	-1
second	-3.5	-4.5	-4.1
security	-3.4	-2.1	-1.7
see	0.8	-0.8	-3.3
segundo	1	1.3
segundo piso	1	1.3
seguro	-4.5	-2.9	-3.4
seguro para			-3
sell	-1.5	-1.7	-4.4
semana	-5.3	-3.9	-3.9
semana $	-3.5	-3.3	-3.8
send		0.3	1.1
send my	-2.5	-2	-2.2
send someone	3	1.9	-0.9
sending	-4.6	-3.2	2.7
sending me	-2.3	-2.7	2.8
senor			-3.1
senora	2.5	1.1	-4.9
sensor	-5.1	-4.1	-2.3
sent	-1	0.7	-4.7
sent le	3.7	3.8	-2.1
septic	0.5	-4.1	-1.6
service	1.3	-1	-4.4
service $	-4.3	-3.2	-2.7
service ,	3.9	0.8	-1.1
set	-6.8	-5	-4.2
set it	-5.2	-1.9
sewage	2.2	-4.7	-3
sewage in	5.7	-3	-2.3
sewage smell	-4	-3.1	-3.6
sewer	3.5	-2.5	-2.7
shakes	-4.4	-3.4	-3.6
shakes ,	-4.2	-3.4	-1.9
shed	-5.4	-4.1	-2.1
sheet	2.2	-1.9	-2.1
shes	3.8	-1.7	-1.2
shift	2.8	-2.6	-2.3
shingles	-5.3	-5.7	-3.9
shock	3.7	3.9	-1.8	electric
shock from	1.1	1.4	-1.5
shocked	5	5.4	-3.8	electric
shocks	6.3	5.8	-2.4	electric
shooting	3.9	-3.3	-1.8
shooting out	2.8	-1.8	-1.8
shop	3.7	-2.7	-2.4
shop ,	0.6	-3.5	-1.4
short	-5	-4.1	-1.5
shot	2.7	3.3	-0.8
should	-5.6	-4.7	-3.6
should i	-3.4	-3	-3
shovel	3	3.4	-1.1	gas
show	-4.4	-2.7	-4.7
shower	-0.7		-3
shower $	4.7	0.9	-3.5
shower ,	-0.5	-1	-1.5
shower drain	-2.2	-4.5	-1.3
shower gives	4.2	4.4	-2.4	electric
shower handle		1.4	-1.6	electric
shower valve	1.1	-3.5	-2.5
showers	4	-2.9
shut	3.8	2.2	-0.5
shut ,	-0.2	-0.9	-1.8
shut it	3.6	3.4	-1.1
shut off	-1.4	-0.5	-1.6
shut the	3.2	-2.3	-1.2
shutoff	1.4	-2.8	-2
shutoff $	2.7	-2.3	-2.1
shuts	2.9	-4.7	-1.9
si	-1.4	-2.2	-5.1
si $	-4.6	-3.6	-4.3
si se	3	1.1	-0.8
si tienen	2.4	-4	-0.5
sick		3	-1.9
side		0.8	-1.7
side ,		-0.5	-1.6
side of	4.1	2.7	-0.6
sidewalk	4.3	2.6	-1.3
siempre	2.1	1	-3.5
siento	7.2	7.6	-3
sign	-4.2	-4.4	-3.4
sigue	2	1.8	-2.1
silba	4	4.3
sin	0.8	-2.9	-5
sin agua	0.7	-3.4	-1.6
sin calefaccion	3.7	-3.6	-1.8
sin luz	2	-2.2	-0.7
sin querer	-2.6		-2
since	1.8	1.1	-2.1
since #	4.5	-2.7
since last	3.6	-3.7
since we		1.5	-1.1
singed	2.1	2.7	2.1
singed up	-1.9	-2	2.2
sink	-2.9	-1.2	-2.8
sink $	-3.1	-3.8	-1.9
sink ,	-1.8	-1.9	-1
sink clogged	-3.6	-1.1	-0.9
sink is	-1.4	-3.3	-3.4
sink slow	-3.1	-1.2	-0.9
sinks	1.9	-1.7
sirve	0.7	-0.6	-3.2
sirve $	1.1	1	-2
sirve el	0.6	-2.9	-1.5
sister	-3.1	-4.1	-1.1
size	-1.6	-3.8	-1.5
sizzling	3.3	5.2	-2.7	electric
skylight	-2.8	-1.8	-2.3
slab	-2.3	-2.8	-0.5
sleep	4.1	1.2	-1.1
sleepy	3.9	4.1
slot	-1.1	-0.8	-1.4
slow	-5.3	-3.7	-2.1
slow $	-5.4	-2.5	-2.2
slow ,	-3	-1.5	-1.3
slow drain	-3.9	-1.6	-2.3
slow drip	-1.6	-1.6	-1.3
slow to	1.8	-1.1	-0.8
small	0.2	-1.3	-2.1
small fire	2.7	0.6	-1	fire
smell	4.2	6.9	-2.8
smell $	-0.3	-1.8	-1.7
smell ,	-2.8	-2.9	-1
smell and	4.3	1.3	-0.8
smell by	4.1	3.8	-2.3
smell coming	-1.8	2.5	-1.7
smell from	1.1	1.8	-1.9
smell gas	4.1	4.5	-1	gas
smell in	0.5	3	-1.9
smell like	0.3	0.4	-1.8
smell of	-2	-0.7
smelled	1.7	1.4	-1.5
smelled gas	-1	-0.3	-1
smelling	0.3	2.5	-2.4
smells	1	3	-2.8
smells like	1.2	1.7	-1.9
smells musty	-3.3	-2.5	-1.9
smoke	1.4	4.8	-2.2	fire
smoke alarm	-3.2	-2	-0.5
smoke alarms	-4.7	-4.6	-1.8
smoke coming	4.2	4.1	-1.6	fire
smoke detector	-3.5	-2.1	-2.2
smoke detectors	-3.8	-2.8	-2
smoke in	4.5	3.8	-3	fire
smoking	7.1	7.5	-3.8	fire
smoking $	5.6	6.2	-4.2	fire
smoking and	3.4	3.1	-0.8	fire
snapped	2.5	0.6	-2
snapped ,	-0.2	-3	-1.2
snapped and	3	0.3	-2.1
so any	-4.7	-1.3	-0.6
so hot	4.3	3.4	-1.9	electric
so no	-4.4	-3.5	-2.4
soaked	3	-3.3	-1.7
sobre	2.6	4.1	-2.3
soft	-3.8	-1	-2.6
softener	-4.3	-4.2	-1.8
sol	3	-1.7	-2.7
sol $	1.6	1.2	-2.1
solar	-2	-0.8	-1.4
sold	-2.8	-2.4	-3.4
solid	3.2	1.7	-1.1
solo	-5.5	-1.9	-5.5
solo $	-3.1	-3.8	-4.1
solo quiero	-4	-4	-0.8
some	-3	-1.4	-2.4
somebody	1.8	-2.6	-5.6
somebody else			-1.6
someone	1.4	-1.9	-1
someone $	-3.4	-3.8	0.6
someone come	2.6	-2.9	-0.9
someone else	-3.5	-3.3	-5.2
someone to	-6.9	-2.8	-2.4
someone today	2.6	3.5	-0.3
something	5.7	3.5	-2.2
something burning	1	1.5	-1.5
something is	2.3	4.2	-1.7
something like	3.2	2.3	-0.6
sometime	-2.8	-2.1	-2.1
sometimes	-3.9	-3.1	-1.9
sometimes $	-3.9	-3.1	-1.9
somos	-0.8	-2.7	-4.1
sonne	7.3	7.3	-5.2	carbon_monoxide
sons	3.1	2.6
soon	3.3	-1.6	-2.9
soon as	4.3	0.4	-2.2
soonest	-3.3	-2.1	-4.5
soot	1.9	4	-2.2
sorrel	1.4	0.9	-1.2
sorry	-5	-4.8	-5.1
sorry $	-3.9	-3.2	-4.1
sorry ,	-1.2	-1.1	-0.9
sorry my	-0.9	-1.3	-2.1
sorry to			-1.6
sotano	5.7	-0.5	-2.1
sotano ,	2	1.3	-1.1
sound	0.8	2.3	-2.5	electric
sous	6.9	4.1	-4.7
sous sol	4.4	-0.9	-2.6
soy	-5	-2.9	-5.7
soy la	-1.2	-2	-0.8
space	-1.4	0.4	-2.6
space heater	0.6	2.8
spam	-4.2	-3	4.4
spamming	-1.3	-1.3	3.3
sparked	7.3	7.4	-4.1	electric
sparking	5	6	-3.3	electric
sparking $	2.9	3.8	-2.6	electric
sparks	3.6	5.1	-2	electric
sparks ,	-4.1	-3
speak	1.3	2.2	-5.4
special	0.5	-2.3	-0.6
spewing	4.8	4.7		gas
spigot	-2.6	-4.3	-2.7
spin	0.4	-3.6	-2
spin ,	1.5	-3.1	-0.8
spins	-1.1	-0.3	-1
split	2.8	-1.3	-2.8
split $	3.7	-2.2	-2.2
spot	-1.8	-4.3	-1.7
spot on	-0.2	-2.4	-1.4
sprayer	-3.7	-3.3	-0.9
spraying	6	-5.3	-4.6
spraying from	4.7	-3.3
spring	0.7	-4.9	-2
spring ,	-2.8	-1.3	-1.5
spring broke	0.5	-2.6	-1.2
spring snapped	4.3	-2.2	-1.4
springs	-0.3	0.4	-0.8
sprinkler	-1.8	-3.4	-1.6
sq	-0.6	-3.4	-2.2
sq $	-0.2	-2.5	-2.4
sq ft	-2.9	-1.6	-1.2
squeaks	-4.2	-3.4	-3.5
st		1	-2.8
st #	-1.3	1.7	-1.6
st $	1.1		-3.7
st ,	-0.2	1.5	-1.9
st apt	-0.3	0.8	-1.7
st unit	2.9	0.3
staff	2.4	0.8	-2.8
stain	-5.1	-3.8	-2.1
stain on	-2.9	-2.7	-1.9
stairs	0.9	-3.4	-3
standing	5.7	3.2	-1.9
standing in	2	2	-0.2
standing water	3.4	0.9	-2.6
start	-4	-4.4	-6.2
started	3.5	3.2	-0.8
starts	-2.2	0.7	-1.4
state	1.6	-0.9	-2
state route	0.6	-2.3	-1
station	5.4	0.7	-0.7
stay	-4.7	-2.6	-2.4
stays	-5.8	-3.5	-2.4
stays on	-4.4	-2.9	-1.6
ste	5.4	-3.7	-1
ste #	5.4	-3.1	-1.1
ste b	0.7	-1.6	-0.5
steam	2.6	2.1	-1.4
step	2.8	1.7	-1
steps	1.9	1.1	-1.8
sticks	-4.1	-1.4	-2.9
sticky	-2.4	-2.7
still	-1.6	0.3	-2.1
still coming	1.6	-5	-0.5
still on	-1.1	2.3	-1.6
still open	-3.1	-2.5	-1.7
still want	-2.5	-2.4	-0.2
stink	4.4	4.4	-0.2
stinks	3.4	4.5	-2.6	gas
stinks $	-1.4	0.3	-2.6	gas
stinks like	5.5	5.6	-1.3
stone	2.3	-2.3	-1.1
stone cold	2.3	-2.3	-1.1
stop	-3.5	-4.1	8
stop $	2.8	-0.7	4.6
stop all	-2.6	-2	2.6
stop by	-3.6	-2.6	-8
stop messaging	-2.5	-1.9	2.7
stop running	3.6	-1.7	-3.1
stop sending	-1.4	-1.4	3
stop texting	-2.7	-2.5	5.5
stop the	4.7	-2.3	-4.9
stop valve	-2.2	-1	-4.1
stopped	1.4	-1.5	-2.3
stopped ,	3.9	-1.6	-1.1
stopped up	4.6	-2.8	-3.4
stopped working	-4.9	-6.5	-0.8
store	5.1	-3.4	-1.8
storm	3.1	1.1	-1.4	wire
storm ,	-3.7	-3.4	-1
story	-3.1	-1.6	-1.2
stove	1.7	2.4	-2.7	gas
stove $		0.7	-2
stove ,	-1.1	-3	-2.8
stove wont	-3.4	-2.3	-2.3
straight	-2.9	-1.6	-1.3
street		0.4	0.8
street $		-0.7	-4.6
street has	4.3	-4.8	-2.9
street is	-1.4	0.5	-1.1
strip	-3.2	-1.3	-1.6
strong	3.1	3.8	-1.4
stronger	4	3.6	-0.7
stuck	-0.5	-0.5	-2.5
stuck ,	-4.4	-2.5	-1.8
stuff	1	2.9	1.6
su lista	-3.1	-2.7	4.1
su negocio	-4.2	-2.8	-3.3
sub	0.4		-3
sube	2.5	-2.7	-1.3
suena	2	1.6
sulfur	-0.6	1.3	-0.6	gas
sumac	0.6	-0.4	-0.8
summer	-4.3	-3.2	-2.7
summer $			-3.1
summit	-0.9	-1.9	-2.2
sump	0.4	-5.9	-3.9
sump pump	1.4	-2.2	-2.5
sun	-3.9	-2.7	-1.4
sunday	-6	-2.6	-4.2
sunday $	-1.3	-1.2	-3.4
sunday after	-1.8	-1	-1
sundays	-6.2	-3.1	-3.5
sunroom	-6.6	-1.4	-4.1
sunroom ,	-4.8	-1.3	-3
super	1.6		-1.6
supply	1.9	-3.9	-2.8
supply ,	-3	-0.8	-2.9
supply line	3.6	-3.7	-1.7
sure	-1.9		-4.6
surge	-2.8	-3.1	-2
swap	2.4	-2.7	-1.7
swapped	-4.1	-2.9	-1.2
sweats	-3.7	-3.6	-1.7
switch	3.2	3.9	-2.4	electric
switch $	-1.9	-0.4	-2.2
switch ,	-2.5	-2.1	-0.5
switch and	2.9	1.9	-0.8	electric
sycamore	2.3	2.2	-0.2
system	-4.2	-2.9	1.7
table	3.4	1.3	-0.3
tagged	3.8	2.5	-0.9
take	-5.7	-3.4	4.7
take ,	-2.4	-0.5	-0.9
take me	-4.1	-2.2	2.1
take my	-1.9	-2.2	4.1
take the	-1.7	-1.5	-3.9
take this	-1.3	-1.7	2.7
takes	-5.1	-3.7	-1.9
takes #	-2.6	-1.6	-1.5
takes forever	-2.5	-2	-1.4
talk	-1.9	-1.3	-1.7
talk to	-1.5	-0.9	-1.5
tall	-5.5	-5.4	-2.7
taller	-2	-2.2
tamarind	1	2.3	-1.3
tank	6.3	5.5	-1.6
tank ,	-0.5	4	-0.9
tank is	3.4	0.6	-0.8
tankless	-1.8	-1.3	-3.2
tannery	-3.7	-1.3	-1.6
tannery row	-3.7	-1.3	-1.6
tanque	3.7	3.6	-2.5	gas
tansy	-2	-2.3	-0.9
tap	-2.5	-4.1	-1.8
tapado	3.2	-2	-2.7
tapo	1.1	-0.9	-2.1
tapo el	0.6	-2.7	-2.2
taqueria	3.5	1.5	-1.4
tarda	-5.3	-5.1	-2
tarde	1.1	-3.2	-2.9
tarde $	-0.3	-2.8	-2.9
tarde ,	2	-2	-1
tardes	-3.8	-2.9	-3.4
tardes $	-2.9	-2.7	-3.2
tardes ,	-1	-1	-0.7
tarp	4.4	-4.2	-1.5
tarp blew	1.4	-3.3	-1.7
taza	-1.6	-3.5	-2.1
tech	-3.4	-3.4	-1.8
techo	2.8	0.2	-3	electric
techo $	1.2	2.7	-3.3	electric
techo ,	0.3	-5.7	-1.8
techo de	1.2	-4.4	-1.4
techo y	4.1	1.2	-1.3
techos	-3.3	-2.1	-2
tecnico	-3.7	-2.7	-4.3
tejas	0.4	-3.4	-2.5
tele	-0.8	-0.6	-2
telefono	-3.6	-3.1	1.2
tell	-2.7	-1.5
temp	3.4	-2.4
tenant	5.5	0.4	-2.9
tenants	3.6	1.6	-1.5
tenemos	1.3	0.3	-3.7
tenemos agua	-1.4	-4
tenemos calefaccion	4	-2.3	-2.2
tenemos luz	4.1	1.3	-2.9
tengo	4	-5.5	-4.1
tengo #	2	-1.7	-0.6
tengo herramienta	-2.4	-0.9	-1.4
tengo que	4.8	-1.4	-0.6
tengo un	1.6	-1.7	-1.3
tengo una	1.5	-2.8	-0.7
ter	-2.2	-0.5	-0.3
terrace	4.6	2.2	-1.1
terrace $	4.1	1.1	-1.1
test	-2.3	-1.1	-1
text	-4.2	-4	4
text ,	-3.2	-1.7	1.9
text before			-3
text is	-4.9	-1	-2.1
text me	-2	-2.6	0.7
text this	-3.5	-3.7	3
text u	3.6	-0.3	-1.2
texting	-5.1	-2.1	5.3
texting $	-3.3	-3.9	4.1
texting me	-3	-2.7	4.6
texto	-2.9	-1.4	-1.9
texto ,	-2.9	-1.4	-1.9
textos	-4.2	-1.9	5.9
textos $	-2.2	-2.2	4.9
texts	-5.5	-3.7	6.9
texts $	-3.5	-3.4	6.7
texts ,	-1.7	-1.7	1.7
texts please	-1.6	-0.8	1.9
texts to	-1.2	-1.5	1.4
than	-6.4	-4.2	-3.9
thank	-2.5	-2.7	-1.1
thank you	-2.5	-2.7	-1.1
thanks	-5.6	-4.4	-1
thanks $	-4.2	-3.4	-3.2
thanks anyway	-2.3	-2	-2
thanks for	-1.1	-2.7	-1.5
that wind	2.9	0.8	-0.6
thats	-2.4	0.4	-1
the ac	2.7	3.5	-2.3	fire
the air	2	3.9
the alley	1	1.7	-1.3
the attic	3.9	3.3	-2.2	fire
the back	-3	2.2	-1.4
the basement	1.9	1.6	-1.1	gas
the bathroom	1.8	0.8	-1.5
the bedroom	2.9	-3.2	-1.3
the boiler	3.2	1.8	-1.2	carbon_monoxide
the bottom	3.7	3.7	-1.6
the breaker	0.9	2	-3.1
the car	4.7	1.6	-1.7
the ceiling	5.3	2.5	-2.2	electric
the church		-2.7	-2.6
the clinic	3.5	-2.8	-1.6
the closet	1.3	-3.9	-1.8
the co	2.9	2.1	-1.2	carbon_monoxide
the cord	2	2.5	-0.9
the corner	-1.3	-0.3	-3
the cough	2.9	1	-0.9
the crawlspace	4.3	-1.4	-2.1
the deck	-2.5	-2.9	-1
the den	-0.5	-0.4	-1.5
the detector	3.1	2.7	-0.6	carbon_monoxide
the dining	1.7	-3.2	-1
the dishwasher	2.9	1.2	-1.7
the disposal	-1.3	-1.1	-1.6
the dog	3	3.4	-1.1
the door	-1.9	1.1	-2.2
the driveway	0.9	3	-3.8	wire
the dryer	7.1	6.8	-1.3
the drywall	-1.8	-1.9	-1.2
the electric	5.2	4.8	-0.8
the end	-0.4	0.4	-3
the faucet	0.8	2.2	-3.6	electric
the fireplace	-3.7	-3.8	-2.7
the floor	7.5	-4.4	-0.8
the freezer	3.8	-2.6	-1.3
the fridge	-0.8	0.6	-1.5	electric
the front	-0.3	-2.9	-3.7
the furnace	1.2	2.6	-3
the fuse	2.3	5.3	-1	electric
the garage	2.3	2.7	-2.2
the gas	3.8	4.1	-2.2	gas
the ground	3.2	2.7	-2.2	wire
the guest	-5.8	-3	-1.2
the gutter			-1.6
the hall	2.9	0.4	-1.8
the hallway	2	1.4	-1.2
the handle	1.5	0.4	-2
the heat	2.9	2	-4.6
the heater	3.9	2.8	-1.4
the hose	1.8	2.2
the house	2.4	3.5	-1.9	wire
the inside	2.8		-0.4
the kids	4.5	2.1	-0.9
the kitchen	5.8	3.3	-1.1	electric
the landlord	-3.5	-2.3	-2.9
the laundry		-2.5	-1.5
the lawn		0.9
the leak	0.9	-4.1	-1.1
the light	6.4	7.8	-1.7	electric
the line	3	1.7	-1.3	wire
the list	-1.3	-1.1	-4.1
the little	-2.6
the living	2.9	1.7	-1
the machine	-4	-4.9	-2.9
the main	0.9	-3.5	-0.4
the metal	4.6	4.8	-0.7
the meter	2.9	3	-2.4
the microwave	-1.7	-2.5	-1.2
the neighbors	-3.8	-1.8	-1.7
the new	-1.9	-3.8	-0.2
the office	-4.7	-5.2	-3.3
the old	-3.1	-3.1	-6
the only	2.7	-1.8	-2.2
the other	-2.4	-2.2	-1.5
the outlet	4.9	5.7	-2.3	electric
the outlets	-0.9	3	-3.3	electric
the oven	4.8	5.6	-2.1
the owner			-1.5
the panel	-1.1	-0.2	-1.6
the person			-3.4
the pharmacy	-3.3	-2.3	-3
the phone	-5.6	-5.5	-4.2
the pilot	2.1	2	-0.5
the pipe	0.5	-1.1	-1.2
the place	-2.4	-2	-3.2
the plug	5.2	5.2	-2.6	electric
the plumber	-4.6	-4	-3.2
the pole	4.7	5	-1.6	wire
the pool	3.2	2.5
the porch	-1	1.2	-1.7
the power	3.4	5.2	-1.4	wire
the price	-3.9	-3.9	-3.8
the rain	2.8	3.2	-1.4
the range	4.5	4.6	-2.4	gas
the restaurant	1.6	1	-1.3
the roof	-0.5	0.2	-2.6	wire
the room	2.9	2.9	-1
the same	-0.2	-3.7	-1.3
the school	-1.3	-3.3	-2.5
the second	1.7	-3.7	-2.3
the service	-0.7	2.4	-1.2
the shed	-4.3	-3.8	-1.6
the shop	3.9	-3.6	-1.3
the shower	1.1	1.2	-2.7	electric
the shutoff	1.6	-2.5	-2.3
the sidewalk	4.3	2.6	-1.3
the sink	0.5	4.1	-2.3	electric
the smoke	-2.3	-0.6
the stain	-2.3	-0.8	-1.4
the stairs	1.3	-1.3
the storm		3	-1
the stove	4.1	4.6	-1.7	gas
the street	-1.5	3.2	-2.4
the switch	0.2	1.9	-1.7	electric
the tank	-0.5	0.8	-1.5
the texts	-1.9	-2.5	2.6
the thermostat	0.5	2.2	-1.4	fire
the thing	2.2	-2.7	-0.6
the tile	2.1	-1.7	-0.4
the toilet	-1.3	-4.7	-3.1
the top	3.2	0.2	-0.2
the touch	2.2	2.5	-2.1	electric
the tub	1.7	1.9	-0.6	electric
the tv	2.5	0.7	-1.8
the unit	-1.1	-4.5	-2.1
the utility	2.5	2.4
the vacuum	1.4	0.5	-1.4	electric
the valve	3.7	3.3	-0.4
the vent	3.9	3.8	-1.4
the wall	2	1	-2.1	electric
the washer	3.4	-1.1	-2.1
the water	5.7	5	-4.8
the way	-5.8	-5.9	-2.7
the wet	4.8	4.3	-1.6
the whole	4.2	0.7	-1.8
the wind	2.2	1.9	-0.8
the window	2.7	-0.4	-1.6
the windows	2.9	3.8	-0.7
the wire	4.1	5.2	-1.4	wire
the wires	5	4.6	-2.3
the wrong	-3.6	-3.2	-2.2
the yard	1.1	-2.1	-1.7
the yellow		1	-3
then	-2.4	0.3	-3.5
then ,	-3.8	-4	-1
theres haze	3.3	3.8
theres no	-5.7	-4.5	-6.1
theres water	3.3	1.5	-1.2	electric
thermostat	-2.8	-4.8	-5.1
thermostat reads	2.2	-3.1
thermostat says	0.8	-3.5	-1.5
thermostat screen	-3.2	-0.9	-1.2
these	-3.2	-3.4	5.8
these $	-2	-1.9	3.6
these messages	-1.8	-2.1	2.5
these texts	-2	-2.3	2.2
thing	1.5	3.1	-2.1	carbon_monoxide
thing ,	-2.8	-1.4	-0.9
thing is	3	2	-1	carbon_monoxide
thing that	6.4	3.4	-0.7
think	-0.3	1.6	-2.5	gas
think ,	4.5	1.2	-0.4
think you	-2.7	-3.2	-2.3
thinking	-2.7	-3.3	-1
thinking of	-2.7	-3.3	-1
this afternoon	7.1	-3.5	-3.1
this isnt			-4.1
this list	-1.2	-1.7	3.6
this month	2.6	-1	-1.8
this morning	3.3	0.8	-1.7	gas
this number	-4	-3.1	2.7
this one	-1.2	-1	-2.1
this phone	-3.8	-2.4	2.7
this week	-2.2	-2.9	-2.7
tho	-1.5	-1.6	-1.2
tho $	-1.3	-1.6	-1.2
those	1.5	1.4	-1.6
thought	-3.6	-4.1	-4.5
three	4.2	-2.9	-0.7
through	6.3	1.4	-1.4	electric
through the	5.3	1.3	-1.4	electric
thru	2.6	2.7	-4.3	electric
thru the	1.8		-0.4
thu	-3.8	-3.2	-3.4
thurs	-6.3	-4.2	-2.3
thurs $	-3.8	-2.2	-2.4
thurs at		-3.7	-2.5
thurs or	-0.7	-0.8	-1.1
thurs pm	-1.6	-1.4	-2.1
thursday	-6.5	-3.7	-3.5
thursday $	-3.5	-2.4	-3.3
thursdays	-3.6	-3	-0.5
thx	-4.9	-3.9	-1.2
thx $	-2.9	-3	0.7
tidewater	0.2	-1.5	-0.7
tiene	2.7	-2.3	-3.8
tiene #	4.3	-2.5	-1.8
tienen	0.5	-2.6	-2.1
tienen $	3	-3.4	-0.5
tienen ,	1.8	-0.6	-0.4
tierra	2.6	1.9	-0.9
til	0.5	-3.7	-2.2
til #	-3.4	-1.7	-1.8
tile	1.9	1	-4.5
tile ,	2.1	-1.7	-0.4
till	0.2	-2.9	-1.9
till #		-2.7	-2.1
time	1.1	2.3	-3.6
time $	1	1.1	-4.5
time ,	-2.5	-1.3	-1.2
time the	4.4	2.9	-0.5
times	0.9	0.9	-1.6	carbon_monoxide
tina	2.3	-3.9	-2.6
tina $	5	-2.4	-1.8
tina ,	-0.7	-0.9	-0.8
tingle	3.1	2.8	-1.3	electric
tingle when	2.7	1.8	-2	electric
tingles	3.8	3.7
tira	-0.8		-1.2
tira agua	-3.1	-4.6	-1.2
tirado	5.3	4.5	-1.2	wire
tirado en	5.3	4.5	-1.2	wire
tirando	2.9	-2.6	-1.4
to add	-2.3	-2.3	-1.8
to call	-3.3	-2.4	-2
to close	3.2	-2.1	-0.6
to come	-2.3	-1.2	-1.1
to do	-1.9	-2.4	-2.6
to fix	-2.7	-2.3	-3
to get	-0.8	-0.6	-1.4
to go	0.4	0.7	-1.3
to hang	-3.8	-1.7	-1.9
to heat	-2	-1.8	-1.7
to hold	1.6	1.1	-2.4
to look	-1.5	-0.8	-0.7
to move	-3.1	-2.2	-1.1
to noon		-2.5	-1.8
to reach	-2.6	-2.5	-3.2
to replace	-3.5	-1.9	-1.8
to stop	1.6	-1.5	2.4
to text	-2	-1.5	0.6
to touch	4.7	3.2	-1.1
to wait	-0.5	0.8	-0.4
to work			-0.9
tocar	5.5	5.3	-2.3
toco	4.4	3.9	-1.5	electric
toco la	2.8	2.4
toda	3.1	-1.3	-2.1
toda la	3.1	-1.3	-2.1
todavia	1.2	3.9	-2.7
today	10.3		-2
today $	5.7	-0.2	-2.1
today ,	0.5	2	-1.9
today please	3.6	-3.5	-1
toddler	2	-0.7	-5.2
todo	2.6	-2.6	-2
todo ,	4.5	-2.2	-1.4
todo bien	-3	-2.1	-0.7
todo el	4.9	-0.6	-1.5
todos	1.8	1.2	-2.6
todos lados	2.3	-3.6	-0.9
todos los		-2.3	-2
todos modos	-1.5	-1.7	-1.7
together	0.9	1.3
toilet	-1.3	-4.4	-5.3
toilet $	-3.9	-3.9	-3
toilet ,	-3.4	-2	-0.9
toilet and	3.8	-1.3
toilet handle	-4.3	-2.5	-0.9
toilet is	1.4	-4.8	-3.1
toilet keeps	-1.2	-3.2	-1.2
toilet overflowed	0.7	1.2
toilet rocks	-3.2	-3.3	-2.8
toilet runs	-2	-2.3	-2.1
toilet upstairs	4.9	0.8	-0.2
toilet wont	4.1	-2.1	-2.1
toilets	1.9	-4.1	-1.7
told	2.4	2.4	-0.8
told me	-0.6	-0.2	-1
tomacorriente	4.2	4.5	-2.5	electric
tomacorriente esta	2.9	3.2	-2.3	electric
tomorrow	-1	-0.6	-5.3
tomorrow #	-1.2		-2.5
tomorrow $	-5.5	-6.1	-5.2
tomorrow ,	2.8	-3.7	-1.8
tomorrow after	-3.4	-0.8
tomorrow afternoon	1	1.8	-0.8
tomorrow before		-2.3	-1.1
tomorrow morning	2.2	-1.2	-3.4
ton	-1.5	-1.3	-1.2
tonight	6.9		-3.5
tonight $	5	-3.3	-3.7
tonight ,	3.6	1.3	-0.5
too	2.3	3	-3.3
too $	3.8	3.5	-1.2
too ,	2.9	2	-3.3
too hot		3	-1.7	electric
took	-1.5	1	-2.6	wire
took care	-2.7	-2.5	-2.7
took down	-3.7	-2.8	-0.7
took out	2.9	3.5	-1.5	wire
took the	4.3	3.8	-1.4
tools	0.5	-1.8	-1
top	0.3	0.5	-2.1
toque	6.4	6.4	-3.7	electric
toques	4.4	4.9	-2	electric
tore	1.2	2.6	-2.2
torn	-4.7	-2.5	-1.5
torn ,	-2	-1.6	-1.5
touch	4	4.7	-1.7	electric
touch it	2.8	3.4	-0.6
touch the	6.4	5	-1.2	electric
touched	4.1	5	-1.5	electric
touched the	3.1	3.7	-1.5	electric
touching	2.1	3.9	-2.2
touching the	5	3.9	-0.9
town	-3.3	-3.9	-0.4
trabajar	-1.1	-3.8	-2.7
trabajar $	-1.2	-3.5	-2.9
trabajo	-1.7	-4	-3.9
trabajo $	-3.7	-2.6	-3
trabajo ,	-2.1	-1.9	-1.7
trabajo de	-4.3	-2.2	-3
trace	2.1	-0.8	-0.9
track	2.3	-1.9	-1.5
track ,	-2.9	-1.4	-2.6
trade	-3.1	-3.3	-4.2
trade school	-2.8	-2.9	-1.1
trades	-4.2	-2.6	-3.4
trap	-3.5	-2	-2.3
trapped	4.9	-4.2	-1.2
trato			-2.2
tree	-0.4	-1	-2.5
tree fell	3.2	-0.3	-1.4
tremont	-0.9	-1.6	-2
trillium	-3	0.3	-0.6
tripped	-3.7	-2.5	-1.2
tripping	0.5	-0.2	-2.3
trips	-5.4	-5.3	-4.7
trips when	-5.3	-5.8	-0.7
triturador	-3.5	-3	-1.9
trl	2.8	-3.3	-0.6
troca	2.6	0.5	-1.6
tronando	3.2	4.3	-2.4	electric
trough	-1	0.7
truck	5.4	2.8	-2	wire
truck $	-2.6	1.1	-1.9	wire
truck is	4.6	-0.9	-0.8
truena	0.7	0.5	-3	electric
truena y	5.4	5.1	-2.4	electric
trying	-2.5	-0.2	-2.5
trying to	-2.5	-0.2	-2.5
tub	0.9	-2.1	-6.1
tub $	3.6	-6.2	-3
tub ,	-2.6	-6.7	-1.1
tub drain	-2.5	-0.5	-1.8
tub faucet	-3.8	-3.9	-1.3
tub is	4.4	-4.5
tube	0.3	0.6
tuberia	4.5	1.3	-2.5
tubo	7.4	-0.5	-4.8
tubo amarillo	3.2	2.9	-0.8
tubo del	2.5	1	-1.8	gas
tue	-3.9	-3	-3.4
tues	-5.9	-3.5	-3.8
tues $	-3.8	-2.3	-3.4
tues am	-2.5	-2.5	-2.4
tues or	-1.1	-0.7	-1
tues thurs		-1.7	-1.9
tuesday	-6.3	-4.1	-3.9
tuesday $	-3.4	-3.3	-2.4
tuesday ,	-1.6	-1.7	-1.7
tuesday or		-0.9	-1.2
tuesdays	-5.4	-3	-3.4
tulane	-3.7	-1.6	-0.2
tulip	-2.6	-2.6	-2.4
tumbo	3	3.2	-1.5	wire
tune	-5.2	-4.4	-1.6
tune up	-4.5	-3.2	-1.7
turn	-1.9	-2.5
turn it	-0.7	2.2	-1.6
turn off	1.8	-3.1	-0.5
turn on	1.4		-1.8
turned	0.6	1.3	-1.4
turned brown	5.3	4.4	-1.4	electric
turned on	1.9	1.1	-1.6
turned out	-5	-5	-2.6
turned the	1.9	3.3	-0.7
turns	-2.4	-1.1	-1.8
turns on	-1	-0.3	-2.1
turns out	-2.4	-2.6	-1
tuvimos	-2.5	-2.9	-1.3
tuvo	-3.4	-3.6
tv	-2.1	-1.5	-2.8
tv $	1	-1.8
twice	3.5	4	-1	carbon_monoxide
twins	3.8	-4.2
two	-0.4	-3.5	-4
tx	-4	-3.3	-2.5
tx #	-3.4	-3.3	-2.6
u can	-4.1	-4.2	-1.7
u come	0.8	-2.2	-1.7
u do	-1.4	-1.6	-1.4
u got	-2.1	-3.1	-2.8
u guys	-2.7	-2.4	-1.1
u need	-2.4	-1.5	0.3
um	-2.6	-0.6	-0.4
un abanico	-2.3	-1.7	-0.8
un arbol	2.2	2.9	-1.1	wire
un boiler	-1.1	-1.5
un cable	6.9	6.9	-3.6	wire
un calentador	-2.7	-1.2	-1.4
un contacto	-6	-5.5	-3.1
un cuarto	-3.2	-1.4	-2
un incendio		2.2	-1.5
un olor	3.8	3.4	-1.8
un plomero	-1.1	-2	-2.2
un poco	-3.4	-3.3
un toque	3.8	3.7	-1.1
un trabajo	-3.3	-2.9	-1.4
un tubo	3.4	2.2	-1
un ventilador	-2.1	-1	-2.6
una casa	-2.2	-2.2	-1.1
una fuga	1.2	1.6	-1.3	gas
una llave	-2.2	-1.5
una rama	3	-1.2	-1.8
unas tejas	-4.3	-1.9	-2.2
under	2.3	-0.8	-3.5
under it	1.1		-0.5
under sink	-2.5	-1.4	-0.8
under the	-0.7	-3	-3.5
unico	4.5	-2.5	-2.3
unico bano	4.2	-1.7	-2.3
unit	-1.4	-0.6	-3.7
unit #	-1.2	-0.6	-3.6
unit ,	-1.4	1	-0.9
unit outside	5.1	-2.3	-1.5
units	-1	-2.5	-2.4
units ,	-3	-2.7	-2.3
uno	-1.7	0.5	-1.8
uno nuevo	-1.4	-1	-1.7
unplugged	0.5	2.1	-2
unplugged it	3.2	2.8
unsubscribe	-4.3	-3.8	7.1
unsubscribe $	-3	-3	4.5
until	-2.2	-2	-1.5
up	0.5	2.2	-0.2
up $	0.2	-1.7	-0.4
up ,	1.1	-1.2	-1.8
up a		1.7
up and	3.2	0.9	-2.4
up for	-2.8	-3.3	1.8
up in	1.4	-5.1	-1.5
up into	4.2	-5	-0.7
up my	0.4	2	2.5
up on	-3.5	-3.2	-1.8
up out	3.2	-3.9	-1.1
up the	3.4	2.6	-0.2
up there	-2	-0.3	-0.4
up thru	6.1	-4.3	-0.5
up to	0.8	1.1	-2.9
up with	0.9	3.2	-2.8
upgrade	-4.1	-5.1	-4.5
upstairs	-1.4	2.3	-3.3
upstairs and	3.8	3.4	-0.7
upstairs is	-0.9	-3	-2.3
upstairs neighbor	3	-3.8	-2
urge	3.2	-4.4	-2.5
urgent	4.7	-4.9	-6
urgent $	-0.7	-1.8	-2.6
urgent ,		-2.6	-1.3
urgente	6.1	1.4	-5.8
usa	1.7	3.9	-1.2	medical
usa oxigeno	-1.7	1	-1.8	medical
use	-1.7		-2.4
used	-2.5	-0.3	-3.5
uses	3.5	-4.7
uses a	4.8	-4.2
using	-1.3	0.6	-2.4
ustedes	-3.8	-3.9	-2.3
utility	5.1	4.8	-1	gas
va	-1.1	-5.1	-2.2
va a	-2.3	-3.7	-2.3
vacant		-2.6	-0.9
vacuum	1.4	0.5	-1.4	electric
valve	1.1	-0.5	-3.4
valve $	-3.7	-4.8	-2.8
valve ,	-1.7	0.4	-0.6
valve is	2.9	-4.6	-1.4
valve under	-2.4	-1.1	-3.9
van	5.8		-1.6
ve	3.9	4	-2.4
veces	-1.4	0.2	-1.3
vecina	-0.2	-0.2	-1.1
vecino	1.2	-1.3	-2.8
vecinos	3	-1.6	-0.5
vecinos si	2.4	-4	-0.5
vendemos	-1.9	-2.1	-3.3
venga	4.8	-2.6	-3.8
vengan	1.3	-2.7	-5.7
vengan hoy	6.1	-0.4	-1.8
venir	0.8	-2.9	-2.8
venir el	-2.4	-1.3	-1.7
vent		2.6	-2.8
vent $	2.9	2.1	-2.4
vent ,	-3	-5.3	-0.3
ventanas	1.7	1.7	-3.1
ventilador	3.2	4.2	-2.5
ventilator	5.6	6.3	-3.9	medical
vents	-1.3	1.5	-3.3	fire
verde	0.7	-0.5	-0.7
vernon	-2.3	-1.2	-0.9
vieja	-3.6	-1.1	-0.8
viejo	-4.7	-4.4	-4
viene	1.5	2.5	-2
viento	3.4	0.8	-0.9
viernes	-6.2	-4.1	-5
viernes $	-3.8	-4	-0.7
viernes en	-1.8	-1	-1.5
view	0.3	0.8	-1.4
view $	2.4	1.2	-1.6
vino	-2.4	-3.1	-2.7
visita	-0.6	-2.8	-2.5
visita $	-2.2	-1.5	-2.2
vista	-0.6	2	-2.5
vista $		1.6	-2
vivo	-1.4	-0.7	-1.9
vivo en	-2.5	-0.4	-1.8
voicemail	-3.8	-1.7	-2.8
volaron	-3.4	-1.9	-2.1
volaron unas	-3.4	-1.9	-2.1
vous	-5	-4.7	-6.7
voy	-4.7	-4.4	-1.4
vuelvan	-3.5	-2.4	4.6
vuelvan a	-3.5	-2.4	4.6
w	1.2	1.8	-1.9
w #	0.2	-0.8	-1.2
w a	4	1	-1.3
w the	-0.9	-1.7
wait	3.1	-1.2	-4.7
wait till	4	-1.8	-0.9
waiting	1	2	-2.5
walk	3.2	-1.8	-2.6
walk in	3.1	-3.7	-1.7
wall	1.1	0.3	-2.1	electric
wall $	3.2	0.5	-3.1	electric
wall ,	-4.2	-1.2	-2.4
wall and	1.7	-4.7
wall behind	4.6	4	-1.6
wall is	0.5	-2	-2
want	-6.5	-6.2	1.7
want #	-2.4	-1.6	-2.3
want a	-6.7	-3.8	-2.1
want an	-4.3	-3.4	-2.6
want any			2.3
want it	-3.1	-3.8	-2.2
want my	-3.6	-1.2
want new	-1.1	-2.2	-0.8
want the	-5.9	-4.6	-3.3
want these	-0.7	-0.5	1.1
want to	-3.1	-2.5	0.5
wanted	-4.1	-4.2	-2.8
wants	-3.6	-4.7	-3
warm	3.7	2.8	-3.1	electric
warm ,	0.2	1	-1.2
warm and	5.1	0.6	-2.2	electric
warranty	-2.6	-2.6	-4
was calling	-3.7	-3.9	-3.8
was just	-2		-1.6
was out	-3.4	-2.4	-0.2
was trying	-3.4	-3	-2.6
wash	2.5	-3.7	-1.2
washer	-2.3	-1.1	-4.7
washer shakes	-1.8	-1.7	-3.5
washing	0.8	-1	-2.2
washing machine	1.4	-0.3	-2.5
water	3.3	-1.5	-3.8
water $	7.1	-1.1	-2.7
water ,	0.9	-3.4	-2.1
water and	3.7	4.9	-2.1	electric
water at	5.6	-1.7	-1.6
water bill	-5.3	-2.3	-0.8
water coming	0.5	-2.1	-1.5
water dripping	4.1	0.3	-0.8
water from	-0.5	-4.7	-3.2
water heater	-0.3	0.3	-1.5
water heaters	-2.5	-2.8	-3.2
water in	4.6	0.3	-1.8	electric
water is	1.3	-3.1	-1.5
water line	1.9	-2.7	-0.7
water off	-1.6	-1.3	-2.7
water pouring	4.2	1.8	-1.3
water pressure	-3.3	-4	-1.6
water running	5.6	-0.4	-1.1
water runs	-2.5	0.5	-1.3
water since	-4.4	-2.2	-1.1
water smells	-5.2	-4.9	-1.4
water softener	-3.7	-2	-1.1
water stain	-4.2	-2.9	-0.7
water tank	4.2	-3.6	-1.7
water to	2.6	1.2	-2
waterfall	2.1	-2.9	-2.7
way	2	0.8	-2.4
way $		1.1	-3.4
way ,	0.6	2	-1
we buy	-2.1	-1.8	-2.3
we can	-1.9	-0.6	-2.3
we cant	4.5	2	-0.7
we close	-2.3	-1.4	-0.3
we decided			-2.9
we dont	3.2	-1.5	-3.5
we got	0.9	-1.5	-4.3
we just			-0.5
we lost	4.4	1
we moved	1.2	1.3
we open		-2.2	-1.9
we own	1.3	-4.1	-2
we sold	-2.5	-2	-2.7
weak	-2.1	-0.9	-1
weak ,	-2.1	-0.9	-1
weatherhead	3.2	4.4	-2.5	wire
web	-3.6	-2.9	-3.5
website	-4.5	-3.7	-3.3
wed	-7.8	-5.1	-4.4
wed $	-3.2	-3.7	-2.6
wed ,	-1.7	-1.1	-1.8
wed fri	-1.6	-1.1	-0.4
wed love	-1.2	-1.2	-1.8
wed or	-2.8	-3.9	-1.5
wednesday	-5.6	-4.9	-5.4
wednesdays		-4	-3.2
weds	-2.6	-2.4	-1.8
week	1.1	-1.7	-3.5
week $	-1.9	0.2	-3
week ,	0.9	-1.8	-1.3
week of	-4.5	-3	-3.2
week old	5.5	-2.1	-0.7
weekday	-3.5	-2.7	-2.4
weekday $	-1.5	-1.2	-2
weekday evenings	-2.1	-2.1	-2.6
weekdays	-3.7	-3.5	-3.4
weekdays #		-2.7	-3.2
weekdays $	-1.6	-1.5	-1.8
weekend	-4.2	-3.7	-4.7
weekend $	-2.7	-2.5	-3.8
weekends	-5.2	-2.5	-3.5
weeks	-4.1	-2.7	-3.5
well	1.3	-1.1	-2.4
well pump	2.1	-2.4	-1.9
went	5	4.2	-2
went dark	3.3	-1.3	-1.8
went dead	2.8	3.4
went off	1.4	2	-0.7	carbon_monoxide
went out	5	1.1	-1.9
went with	-2.4	-2	-2.9
were good	-1.5	-2.2	-1.8
wet	3.9	3.1	-2.4	electric
weve	3.1	-1.2
what	-5.1	-1.6	-2.7
what do		1.8	-1.3
what would	-3.3	-1.5	-1.4
whatever			2.1
whats	-2.3	-1.3	-4.2
whats the	-0.4	0.2	-2.5
whats your	-2.7	-2.4	-2.1
when	2.4	5.4	-2	electric
when i	5.6	7	-1.6	electric
when it	-2.4	-1.2	-1.7
when its	-4.3	-2.9	-1.1
when she	3.1	3.4	-0.8
when the	0.8	-1	-1.2
when u	-4.2	-3.4	-2.3
when we	3.9	4.3	-1.3
when you	-2.9	-2.3	-2.7
whenever	-1.2	1.7	-3.6
whenever $	-4.6	-4	-1.7
where	6.7	3.9	-3.3
where the	6.2	4	-1.9
while	-6.3	-5.3	-3
whistles	-4.1	-3.8	-2.4
whistles ,	-3.3	-2.5	-2.4
whistling	-2	2	-2.1	gas
whistling ,	2.7	2.3	-0.8
white	-1.1	-0.7
whittier	0.5	-1.8	-0.7
whittier blvd	0.5	-1.8	-0.7
who	-2.9	-1.4	-3.4
who do	-2.3	-2.2	-2.6
who handles	-2	-2.2	-2.4
who is	-2.5	-2.5	-1.2
whoever	1.4	2.4
whole	3.9		-2
whole building	4.6	-4	-1.3
whole day		-3.2	-2
whole house		-2.8	-1.8
whole kitchen	3.2	1.1
whole place	4.1		-1.6
whole street	1.9	-4
wide		-2.3	-0.6
wide open		-2.3	-0.6
wife	2.1	3.2	-1.7
wifi	-4	-1.8	-2.9
will	-1.1	-1.3	0.2
wind	2.5	1.4	-0.9
wind ,	-0.7	1.9	-0.8
window	-1.7	0.2	-2.2
windows	-0.5	2	-2.1
windows ,	1.7	1.6	-1.6
winter	-2.4	-1	-1.3
wire	2.2	5.5	-3.1	wire
wire ,	-4.2	-3.1	-1.4
wire is	3.5	3.9	-1.9
wire to	-4.2	-3.4	-1.8
wires	3.7	7.4	-2.7
wires $	1.1		-1.7
wires are	3.2	2.9	-2.2
wires hanging	3.6	3.5		electric
wires in	2.4	2	-1.4
wiring	-4.1	-3.1	-2.3
wisteria	3.1	3.1	-0.7
with another	-1.5	-1.9	-2
with someone	-3.3	-3.7	-4
with water	2	2
without	4.4		-2
without heat	3.7	-2.5
wk	1.2	1	-1
woke	4.7	4	-1
woke up	4.7	4	-1
wont	2.3	-0.5	-3.8
wont close	-0.6	2.3	-2
wont come	3.6	-1.8	-0.8
wont drain	2.9	-1.7	-0.7
wont fix			-0.4
wont flush	5.5	-1.1	-0.9
wont go	2.3	0.8	-1.3
wont light	-5.2	-6.3	-1.6
wont open	5.4	-2.2	-2.2
wont quit	-3.7	0.7	-2.1
wont reset	1.9	1.7	-1.5
wont shut	-0.5	2.2	-1.4
wont spin	-5	-3	-1.3
wont stay	-5	-3.9	-2.5
wont stop	3.2	-0.4	-6.2
wont turn	0.6	-2.3	-1.7
wood	-0.2	-1.9	-1.6
woozy	4.5	5.2	-1
work	0.6	-1.1	-2.6
work $	2.6	0.7	-1.4
work ,	-2.7	-2.4	-2.4
work done	-3.6	-2.4	-1.2
work for	-2.1	-1.1	-4.3
work nights			-1.4
working		-1.6	-7.3
working $	3.3	1.6	-1.9
working ,	-5.4	-4.3	-1.1
working at	5.7	-2.2	-1
works	-6.9	-4.2	-4.2
works $	-4.3	-3.8	-3.7
works ,	-1.4	-1	-1.6
works but	-2.8	-1.3	-1.2
worry	-1.7	-1.9	-4.1
worse	0.4	-3.6	-1.7
would	-3.7	-3.6	1.8
would a	-3.3	-1.5	-1.8
would be	-2.3	-1.7	-1.2
would like		-1.2	2.4
would you	-1.8	-2	1.8
wren	0.5	-3.5	-2.5
write	-2.1	-1.3	-2.4
wrong	-3.6	-3.1	-1.9
wrong $	-4.1	-3.7	-4.5
wrong guy	-2.2	-2.3	1.1
wrong number	-1.9	-2.1	-2.8
wrong person	-1.7	-1.5	-0.5
x	-4.2	-1.3	-1.2
y ahi	4.2	-2.6	-2.2
y ahora	4.6	4.3
y apesta	2.5	3.1	-0.9
y dice	3.7	5.2
y estamos	2.8	0.4
y hace	5.7	-0.2	-2.6
y huele	3.2	5.3	-1
y jueves	-2.1	-1.7	-1.2
y no	6.1	2.1	-3
y pongan	-3.4	-1.9	-2.3
y quedo	-2	-1.1	-2.4
y quiero	-2.9	-3.1	-2.3
y salio	3.1	2.5	-1.4
y tengo	4.4	-1.5	-1.2
ya compre	-3.1	-2	-1.7
ya encontre	-3.4	-2.2	-3.1
ya llego	3.2	-3.2
ya no	-4.6	-6.3	2.9
ya quedo	-4.9	-3.8	-3.7
ya regreso	-5	-4	-2.1
ya vino	-2.2	-2.2	-2.4
yall	0.6	-1.8	-4.4
yall hiring	-2.2	-2.2	-2.5
yanked	2.8	3.3
yanked the	2.8	3.3
yard	-0.3	-1.9	-2.4
yard $	3.8	3.4	-1.3	wire
yard ,	3.6	-1
yarda	3.3	2.5	-1
year	-1.3	-2.8	-1.5
year ,	-3	-4.7	-0.5
year old	-0.4	-2.6	-1.6
yearly			-2.8
years	-4.8	-3.5
years old	-4.2	-3.1
yellow	-0.3	1.2	-3.5	gas
yes	2.8	-1.6	-2.2
yesterday	-3.7	1.3	-4.6
yet	-2.4	-1.4	-1
yo no	-3.9	-2.8	-5.5
you can	0.8	2.1	-1.2
you charge	-1.9	-1.6	-2.4
you check	-1.8	-2.7	-0.4
you come	-2.4	-4.3	-2.4
you do	-5	-4.4
you get	-0.5		-2.2
you give	3.1	-1.5	-1.1
you guys	-1.5		-3.5
you hire	-1.2	-1.5	-2.4
you need	-2.9	-0.6	-1.5
you take	-2.1	-1.4	-5.2
you text	-2.5	-1.2	1.6
you want	-2	-3.4	-3.5
your area	-1	-1.5	-2
your card			-3.6
your google	-3.6	-1.8	-2.4
your list	-2.7	-2.1	3.8
your system	-1.7	-1.3	2.4
your text	-3	-2	-3.7
your texts	-3	-2.1	2.6
your website	-2.9	-3	-2.6
your zip	-2.9	-1.4	-3.1
youre	-2.6	-2.9	2.5
yr	0.7	-2.4	-1.4
yr old	1.9	-1.5	-1.3
yrs	-2.7	-1.4	-1.5
yrs $	-1.1	-1.1	-1.5
yrs old	-1.3	0.5	-1.1
yucca	-0.7	-1.1	-2.1
zapped	6.1	5.3	-0.9	electric
zaps	4.2	4.5		electric
zero	2.2	-2.7	-1.8
zip	-2.9	-1.4	-3.1
`;
