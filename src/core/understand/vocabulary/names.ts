/** Common first names (English, Spanish, French), to tell a person from a town or an issue. */
export const FIRST_NAMES: ReadonlySet<string> = new Set(
  `
    aaron abby abdul abel abigail abraham ada adam adan adela adele adelina adolfo adrian adriana
    adriel agnes ahmad ahmed aida aiden aileen aimee aisha ajay akira al alan alana alba albert
    alec aleida alejandra alejandro alex alexa alexander alexandra alexis alfonso alfred alfredo
    ali alice alicia alina alisha alison allan allen allie allison alma alondra alonso althea
    alton alvaro alvin alysha alyssa amalia amanda amanuel amber amelia amelie amina amir amparo
    amy ana anastacio anastasia andi andre andrea andreas andree andres andrew andy angel angela
    angelica angelina angelique angelo angie angus anil anita anjali ann anna annabelle anne
    annette annie annika ansel anselmo anthony antoine antoinette antonia antonio anya apolinar
    april araceli arcelia archie ariana ariel arjun arlene arlo armand armando arnie arnold
    arnulfo art artemio arthur artie arturo arun asher ashlee ashley ashok ashton asia astrid
    atanasio athena aubrey audrey august augustine aurelia aurelien aurelio aurora austin autumn
    ava avery ayesha azucena bailey baltazar barb barbara barney barrett barry bart bartolo basil
    bea beatrice beatris beatriz beau becca becky belen belinda bella ben benedicte benigno benita
    benito benjamin bennett bennie benny benoit bernabe bernadette bernard bernardo bernice bernie
    bert berta bertha bess bessie beth bethany beto bettie betty bev beverly bianca bibi bill
    billy blaine blair blake blanca blanche bo bob bobbi bobbie bobby bonifacio bonnie boris boyd
    brad bradley brady branden brandi brandon brandy braulio breanna bree brenda brenna brennan
    brent brett brian briana brianna brice bridget brigid brigitte britney britt brittany brock
    brody brooke bruce bryan bryant bryce buck bud buddy buffy burt buster byron caitlin cal caleb
    caleigh calixto callie calvin cameron camila camille candace candelaria candelario candice
    candy caren carey carina carissa carl carla carlo carlos carlotta carlton carmela carmelita
    carmelo carmen carmine carol carole carolina caroline carolyn carrie carroll carson carter
    cary caryn casey casimiro cassandra cassie catalina catalino catherine cathleen cathy cayla
    cecil cecile cecilia cedric celeste celestino celia celina celine celso cesar chabela chad
    chaim chandra chanel chang chano chantal chantelle charity charla charleen charlene charles
    charlie charlotte charo chas chase chava chavela chayo chaz chela chelito chelo chelsea chema
    chen chente cheo chepe chepina cheri cherie cheryl chester chet chicho chip chiquita chivis
    chloe chole choly chonita chris christa christi christian christie christina christine
    christophe christopher christy chrystal chuchita chucho chuck chuy chyna ciara cielo cindi
    cindy ciriaco cirilo claire clara clarence clarissa clark clarke claude claudette claudia
    claudine claudio clay clayton clem clemente cleo cleotilde cletus cleve cliff clifford clifton
    clint clyde coco cody colby cole colette colin colleen collin concepcion concha concho connie
    connor conor conrad constance consuelo cora cordelia corey corinne cornelius cornell cory
    cosme courtney craig crispin cristian cristina cristobal cruz crystal cuca cuco curt curtis
    cynthia cyril dagoberto daisuke daisy dakota dale dalia dallas dallin damaris damaso damian
    damien damon dan dana dandre dane dani danica daniel daniela danielle danita danny dante darcy
    darin dario darius darla darleen darlene darnell darrel darrell darren darrin darryl darwin
    daryl dashawn dave david davis dawn dayana dayton dean deana deandra deandre deann deanna
    deanne deb debbie debby debora deborah debra dede dee deedee deepak deirdre delbert delfina
    delfino delia delilah della delmar delores deloris demetrio demetrius denice denis denise
    dennis denny deon derek derrick desiree desmond dessie destiny dev devin devon devonte dewayne
    dewey dexter deysi diana diane diann dianne dick diego dina dinah dinesh dino dion dionisio
    dionne dirk dixie dolly dolores domingo dominic dominick dominique don donald donna donnell
    donnie donny dora doreen dori dorian dorie doris dorothea dorothy dot dottie doug douglas dov
    drew duane duke dulce duncan dustin dusty dwain dwayne dwight dylan earl earle earlene earnest
    ebony ed edda eddie edelmira edgar edgardo edie edith edmund edmundo edna edson eduardo edward
    edwin effie efrain efren eileen eladio elaine elba elda elden eldon eleanor eleazar elena
    eleuterio eli elia elian eliane elias elida elidia elijah elisa elisabeth elise eliseo elissa
    eliza elizabeth ella ellen ellie elliot elliott ellis elma elmer elmo elodia eloisa eloise
    eloy elroy elsa elsie elton elva elvia elvin elvira elvis elyse emanuel emely emerson emery
    emeterio emigdio emil emile emiliano emilie emilio emily emma emmanuel emmett encarnacion enid
    enrique epifanio erasmo erendira eric erica erich erick ericka erik erika erin erma ermelinda
    ernest ernestina ernestine ernesto ernie errol ervin esmeralda esperanza essie esteban
    estefania estefany estela estella estelle esther estrella ethan ethel etienne etta eufemia
    eugene eugenia eulalia eulogio eunice eusebio eustace eutimio eva evan evangelina evaristo
    evelia evelyn everett evette evie ezekiel ezequiel ezequiela ezra fabian fabien fabio fabiola
    fabrice faisal faith fannie farah farid farrah fatima faustina faustino fausto fay faye fe
    federico felicia feliciano felicitas felicity felipe felix fern fernanda fernando fidel
    fidelina filemon filiberto fiona fito flaco fletcher flo flor flora florence florencio
    florentino florian florinda floyd fonzie forrest fortino foster fran frances francesca
    francine francis francisco franco francois frank frankie franklin fred freda freddie freddy
    frederic frederick freida frida fritz froylan fulgencio gabe gabriel gabriela gabriella gail
    gale galina garland garrett garry garth gary gaspar gavin gaye gayle genaro gene genesis
    geneva genevieve genoveva geoff geoffrey george georges georgia georgina geovanni gerald
    geraldine gerard gerarda gerardo gerry gertrude ghislain ghislaine giada gianna gideon gil
    gilbert gilberta gilda gildardo gilles gina ginger gino giovanni giselle gladis gladys glen
    glenda glenn glenna gloria gonzalo gordon goyo grace graciano graciela grady graham grant
    grayson greg gregory greta gretchen gricelda griselda guadalupana guadalupe guido guillaume
    guillermina guillermo gume gunnar gunther gurpreet gus gustavo guy gwen gwendolyn hailey hal
    haley hamid hana hani hank hannah hans harjit harlan harley harmony harold harriet harris
    harrison harry harvey hassan hattie hayden hayley hazel heather hector heidi heladio helen
    helena helene helga henri henrietta henry herb herbert herculano heriberto herlinda herman
    hermelinda hermenegildo hermila herminia herminio hernan hershel herve higinio hilario hilary
    hilda hillary hipolito hiram hiroshi hollie holly homer honorio hope horace horacio hortencia
    howard howie hoyt hubert hudson huey hugh hugo humberto hunter hussein ian ibrahim ida idalia
    ignacia ignacio ike ilana ileana iliana ilse ima imani imelda ines inez ingrid inocencio ira
    irais irene irina iris irma irving irwin isa isaac isabel isabela isabella isabelle isaiah
    isaias isaura isela ishmael isidoro isidra isidro ismael israel issac itzel iva ivan ivana
    ivette ivonne ivy izzy jabari jace jacinta jacinthe jacinto jack jacki jackie jackson jacky
    jaclyn jacob jacqueline jacques jada jade jaden jaime jaimie jairo jake jalen jamal james
    jamie jan jana janae jane janelle janet janette janice janie janine janis janna jaqueline
    jared jasmin jasmine jason jasper javier javon jax jaxon jay jayden jayla jaylen jayme jayne
    jazmin jean jeana jeanette jeanie jeanine jeanne jeannie jed jeff jeffery jeffrey jen jena
    jenifer jenna jennie jennifer jenny jerald jerardo jeremy jeri jermaine jerome jerri jerrod
    jerry jess jesse jessica jessie jesus jesusita jethro jewel jewell jill jim jimena jimmy
    jiselle jo joan joann joanna joanne joao joaquin jocelyn jocelyne jodi jodie jody joe joel
    joelle joey johanna johanne john johnathan johnnie johnny jolene jolie jon jonah jonas
    jonathan joni jonny jordan jorge jorje jose josee josefa josefina joseph josephine josette
    josh joshua josiah josie josue jovan jovita joy joyce jr juan juana juancho juanis juanita
    juanito juanpa judd jude judi judith judy jules julia julian julianna julianne julie julien
    juliet juliette julio julissa julius june junior justin justina justine justino juventino
    kaila kailey kaitlin kaitlyn kaleb kali kamal kamala kamil kandi kara karen kari karim karin
    karina karl karla karol karolyn karson kasey kate katelyn kathe katherine kathi kathie
    kathleen kathrine kathryn kathy katie katrina katy katya kavita kay kaye kayla kaylee kayleigh
    keegan keenan keisha keith kelley kelli kellie kelly kelsey kelvin ken kendall kendra kendrick
    kenia kenji kenneth kenny kenya keri kerri kerry kevin khadija khalid khalil kiana kiara kiera
    kieran kika kike kiko kim kimberly kip kira kiran kirby kirk kirsten kit kitty kobe kody kofi
    kourtney kris krista kristal kristen kristi kristie kristin kristina kristine kristopher
    kristy krystal krystle kumar kurt kwame kyla kyle kylie kyra lacey lacy ladislao laila lakshmi
    lalo lamar lamont lana lance landon lane laquisha lara larissa larry latasha latisha latonya
    latoya latrice laura laurel lauren laurence laurent lauretta laurie lavern laverne lavonne
    lawrence layla lea leah leandra leandro leann leanne lee leif leigh leila leilani lela leland
    lemuel len lena lencho lenny lenora lenore leo leobardo leocadio leon leona leonard leonardo
    leonel leonides leonila leonor leopoldo leota leroy lesley leslie lessie leta letha leti
    leticia lettie lety levi lew lewis lex lexi lia liam liana libby liberty liborio librado licha
    lidia ligia lila lilia liliana lillian lilly lilo lily lin lina lincoln linda lindsay lindsey
    linnea lino linus lionel lisa lisandro lise liz liza lizbeth lizeth lizette lizzie lloyd logan
    lois lola lon lonnie lora loraine loren lorena lorene lorenza lorenzo loretta lori lorie lorna
    lorne lorraine lorrie lottie lou louella louie louis louise lourdes lowell luana luann luanne
    luc lucas lucero lucha lucho lucia luciana luciano lucie lucila lucille lucinda lucio lucretia
    lucy ludivina luella luigi luis luisa luke lula lulu luna lupe lupita luther luz lydia lyle
    lyman lynda lyndon lyndsey lyne lynette lynn lynne lynnette mabel mable mac macario macedonio
    mack mackenzie macy maddie maddy madeleine madeline madelyn madison mae magda magdalena
    magdaleno maggi maggie magnolia magnus mague mahesh maisie malachi malcolm malik malinda
    mallory mamie mandy manish manny manoj manolo manon manuel mara maranda marc marc-andre marcel
    marcela marcelina marcelino marcella marcelo marci marcia marciano marcie marco marcos marcus
    marcy margaret margarette margarita margarito marge margery margie margo margot marguerite
    mari maria mariah mariam marian mariana marianne mariano maribel maribella maricarmen maricela
    maricruz marie mariel mariela marielle marietta mariko marilu marilupe mariluz marilyn marina
    marino mario marisa marisabel marisela marisol marissa maritza marjorie marjory mark marla
    marlena marlene marlin marlo marlon marnie marquis marquita marsha marshall marta martha
    marthe martin martine maru marva marvin mary maryann maryanne marybeth maryellen marylou mason
    mateo mateus mathew mathieu mathilda mathilde matias matilda matilde matt matthew mattie maude
    maura maureen maurice mauricio maurine mauro mavis max maxim maxime maximiliano maximina
    maximo maxine maya maye mayela mayra mckenna mckenzie meena meg megan mehmet mei mel melanie
    melba melchor melina melinda melisa melissa mellisa melody melquiades melva melvin mely memo
    mencho mercedes meredith merle merlin merrill merry mervin meryl mia micaela micah michael
    micheal michel michele micheline michelle mick mickey miguel mika mikayla mike mikey miky mila
    milagros milan mildred milena miles millard millie milo milton mina mindy minerva minh minnie
    mira miranda mireille mirella mireya miriam mirna misael misty mitch mitchell mitzi modesto
    moe mohamed mohammad mohammed mohan moises mollie molly mona moncho monica monika monique
    monty mordecai morgan morris morty mose moses moshe muhammad muriel murray mustafa mya mylene
    myra myriam myrna myron myrtle nabil nabor nacho nadia nadine naima nan nancy nando nanette
    nannette naoko naomi napoleon natali natalia natalie natalya natasha nate nathalia nathalie
    nathan nathaniel nati natividad naveen nayeli nazario neal ned neha neil nelda nell nellie
    nelly nelo nelson nemesio nena neptali nereida nessa nestor neto neva nguyen nicanor nicasio
    nicholas nichole nick nicki nico nicola nicolas nicolasa nicole nicolette nidia nigel nikhil
    niki nikita nikki nikolai nilda nils nina nita noah noel noelia noelle noemi noemie nohemi
    nohemy nola nolan nona nora norah norbert norberto noreen norm norma norman normand norris
    nova nubia nydia obed ocie octavia octavio odalys odell odessa odette odilia odis ofelia
    oksana olaf olegario olen olene olga olin olive oliver olivia olivier ollie oma omar omari
    onesimo opal ophelia ora oralia oren orlando orlin orville osama osbaldo oscar oswald oswaldo
    otilia otis otto ovidio owen ozzie pablito pablo paco page paige palemon palmer paloma pam
    pamela pancha panchita pancho panfilo pankaj paola paquita paris parker parvati pascal pascale
    pascual pascuala pasquale pat patel patience patrica patrice patricia patricio patrick
    patrocinio patsy patti patty paul paula paulette pauline paulino pauly pavel payton peaches
    pearl pedro peggy penny pepe pepita pepper percy perfecto perla perry pete peter petra
    petronila petronilo peyton phil philip philippe phillip phoebe phuong phyllis pierce pierre
    pierrette pilar pili piper pita placido poli policarpo polly polo poncho porfirio porter
    prakash pramod prentice preston primitivo princess pris priscilla priya prudence prudencio
    quentin quincy quinn quinton quique quirino rachael rachel rachelle rae raelynn rafa rafael
    raheem rahul raina raj rajan rajesh rakesh ralph ralphie ramesh ramiro ramon ramona ramsey
    rana randal randall randi randolph randy rania raphael raquel rashad rasheed rashid raul raven
    ravi ravinder ray raylene raymond raymonde raymunda raymundo reagan reba rebeca rebecca reece
    reed reena reese refugio reggie regina reginald regulo reid reina reinaldo rejean remedios
    rena renata renato renaud rene renee renetta reuben rex rey reyes reyna reynalda reynaldo rhea
    rhett rhiannon rhoda rhonda ria ricardo rich richard richi richie rick rickie ricky rigoberto
    rikki riley rina rita rito river rob robbie robbin robby robert roberta roberto robin robyn
    rocco rochelle rocio rocky rod roderick rodger rodney rodolfa rodolfo rodrick rodrigo roel
    rogelio roger rohan rohit roland rolando rolf rolo roma roman romeo romina romualdo romulo ron
    ronald ronan ronda ronna ronnie roosevelt rory rosa rosalba rosalia rosalie rosalina rosalind
    rosalinda rosalva rosana rosanna rosanne rosario rosaura rose roseann roseanne roselia rosella
    roselyn rosemary rosendo rosetta rosie rosina rosita roslyn ross rowan rowena roxana roxann
    roxanne roxie roy royce ruben rubi rubin ruby rudolph rudy rufina rufino rufus ruperta ruperto
    russ russell rusty ruth ruthann ruthie ryan sabina sabino sabrina sadie sage sal salim sally
    salma salome salomon salvador salvatore sam samanta samantha samir sammie sammy samuel sandeep
    sandi sandra sandy sanford sanjay santana santiaga santiago santos sara sarah sarai sasha
    satish saturnino saul saundra savanna savannah scarlett scot scott scottie scotty seamus sean
    sebastian sebastiana sebastien secundino selena selina selma serafin serapio serena serenity
    serge sergei sergio servando seth severiano severo seymour shaina shana shanda shane shanice
    shanika shaniqua shanna shannan shannon shanta shari sharif sharon sharron shaun shauna shawn
    shawna shay shayla shaylee shayna shea sheila shelbi shelby sheldon shelia shelley shelly
    shelton sheree sheri sheridan sherman sherri sherrie sherry sherwood sheryl shira shirlee
    shirley shonda shreya sid sidney sienna sierra sigifredo sigrid silas silva silvana silverio
    silvestre silvia silvio simeon simmie simon simona simone simplicio skip skyler sloane
    socorrito socorro sofia sofie sol solange soledad solomon sondra sonia sonja sonny sonya
    sophia sophie spencer spike stacey stacia stacie stacy stan stanford stanley starla stefan
    stefanie stefano stella stephan stephane stephanie stephany stephen stephenie sterling steve
    steven stevie stew stewart stuart sue summer sunil sunita sunny susan susana susannah susie
    suzan suzanna suzanne suzette suzi suzie suzy sven sybil sydney sylvain sylvester sylvia
    sylvie tabatha tabitha tad tadea tadeo taina talia tamar tamara tamera tami tamie tamika
    tamiko tammi tammie tammy tamra tania tanisha tanner tanya tara tariq taryn tasha tate tatiana
    tatum tavo tawanda tawny taya taylor ted teddy tencha tenisha teo teodora teodoro teofila
    teofilo tere teresa terese teri terrance terrell terrence terri terrie terry tess tessa tessie
    teto thad thaddeus thalia thea thelma theo theodora theodore theresa therese theron thiago
    thibault thierry thom thomas thurman tia tiana tiara tiburcio tierra tiffany tilda tillie tim
    timmothy timmy timo timoteo timothy tina tisha tita tito titus tobey tobias toby tod todd tom
    toma tomas tomasa tomasina tomeka tomi tommie tommy toni tonia tonio tonja tono tony tonya
    tori toribio torrie tory totita tracee tracey traci tracie tracy tranquilino travis trena
    trent tressa trevor trey treyvon tricia trina trini trinidad trinity trish trisha trista
    tristan troy trudy truman tuan tucker tula twila ty tycho tyesha tyler tyree tyrel tyrell
    tyrone tyson ula ulises ulysses unice uriel ursula usha val valarie valdemar valente valentin
    valentina valentino valeria valeriano valerie vance vanessa vashti vaughn velma venancio
    venessa venkat ventura venus vera verna vernell vernice vernon vero veronica veronika
    veronique vic vicente vicki vickie vicky victor victoria vidal vidala vijay vikki vikram vilma
    vinay vince vincent vinnie vinod viola violet violeta virgie virgil virgilio virginia virginie
    vito vivek vivian viviana vivienne vlad vladimir wade waldo walker wally walt walter walton
    wanda ward warren waylon wayne weldon wenceslao wendell wendi wendy werner wes wesley westley
    whitney wicho wilbert wilbur wilda wilford wilfred wilfredo wilhelmina will willa willard
    willie willis willow wilma wilmer wilson wilton windy winifred winnie winona winston woodrow
    woody wyatt xander xavier xena ximena xiomara xochitl yadhira yadira yael yahaira yahir
    yamileth yancy yannick yara yasmeen yasmin yasmine yazmin yen yenny yesenia yesica yessenia
    yevette ying yoko yola yolanda yoli yolis yolonda yosef yoselin youssef yuki yulia yuliana
    yung yuri yuridia yusuf yvan yves yvette yvon yvonne zacarias zach zachariah zachary zachery
    zack zaida zainab zane zara zeferino zeke zelda zena zenaida zenobia zenon ziggy zion zoe
    zoila zola zora zoraida zulema zuri`
    .trim()
    .split(/\s+/),
);
