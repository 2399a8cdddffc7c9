/** Common first names (English, Spanish, French), to tell a person from a town or an issue. */
export const FIRST_NAMES: ReadonlySet<string> = new Set(
  `
    aaron abby abel adam adrian adriana agnes aisha alan albert alejandra alejandro alex alexa
    alexander alexis alfredo alice alicia alison allen alma alvaro alyssa amanda amber amir amy
    ana andre andrea andres andrew andy angel angela angie anita ann anna anne annette annie
    anthony antonio april araceli ariana armando arthur arturo ashley audrey austin barb
    barbara barry beatriz becky ben benjamin bernard bernice beth bethany betty beverly bianca
    bill billy blanca bob bobby bonnie brad bradley brandon brenda brent brett brian brianna
    bridget brittany brooke bruce bryan byron caleb calvin cameron camila candace carl carla
    carlos carmen carol carole caroline carolyn carrie casey catalina catherine cathy cecilia
    cesar chad charlene charles charlie charlotte chelsea cheryl chloe chris christian
    christina christine christopher chuck chuy cindy claire clara clarence claude claudia
    clayton clifford clint cody colin colleen connie connor consuelo corey courtney craig
    cristina crystal curtis cynthia daisy dale damian dan dana daniel daniela danielle danny
    darius darlene darrell darren dave david dawn deb debbie deborah debra deepak delia delores
    denise dennis derek derrick destiny dev devin diana diane diego dolores dominic don donald
    donna doris dorothy doug douglas duane dustin dwayne dylan earl ed eddie edgar edith edna
    eduardo edward edwin efrain eileen elaine elena eli elias elijah elizabeth ella ellen elsa
    emilio emily emma enrique eric erica erik erika erin ernest ernesto esperanza esteban
    esther ethan eugene eva evan evelyn fabiola faith fatima felicia felipe felix fernando
    flora florence frances francis francisco francois frank fred gabriel gabriela gail gary
    gene genevieve george gerald gerardo gilbert gina ginger gladys glen glenda glenn gloria
    gordon grace graciela greg gregory greta guadalupe guillermo gus gustavo guy gwen hank
    hannah harold harry hassan hazel heather hector heidi helen henry herbert hilda holly
    howard hugo ian ibrahim ignacio imani irene iris irma isaac isabel isabella ismael ivan ivy
    jack jackie jackson jacob jacqueline jacques jaime jake jamal james jamie jan jane janet
    janice jared jasmine jason javier jay jayden jean jeanette jeff jeffrey jen jenna jennifer
    jenny jeremy jerome jerry jesse jessica jesus jill jim jimmy jo joan joann joanna joanne
    jodi joe joel joey john johnny jon jonathan jordan jorge jose josefina joseph josh joshua
    joy joyce juan juana juanita judith judy julia julian julie julio june justin kara karen
    karina karl karla kate katherine kathleen kathryn kathy katie katrina kayla keisha keith
    kelly kelsey ken kendra kenneth kenny kerry kevin kim kimberly kirk kris kristen kristin
    kristina kurt kyle lakshmi lance larry latoya laura lauren laurie lawrence leah lee leo
    leon leonard leroy leslie leticia liam lidia lillian linda lisa lloyd lois lola lorena
    lorenzo loretta lori lorraine louis louise luc lucas lucia lucille lucy luis luisa luke
    lupe lupita lydia lynn mackenzie madison manny manuel marc marcia marco marcos marcus
    margaret margarita maria mariana marie marilyn mario marisol marissa marjorie mark marlene
    marsha marta martha martin marvin mary mateo mathieu matt matthew maureen maurice max
    maxine megan mei melanie melinda melissa melody melvin mercedes meredith mia micah michael
    micheal michel michele michelle miguel mike mildred milton mindy minh miranda miriam misty
    mitch mitchell mohammed molly monica monique morgan muhammad myrna nadia nancy naomi
    natalia natalie natasha nathan neha neil nelson nestor nicholas nick nicole nikki nina noah
    noel noemi nora norma norman octavio olga oliver olivia omar oscar otis owen pablo paige
    pam pamela patel patrice patricia patrick patti patty paul paula pauline pedro peggy penny
    perla pete peter phil philip philippe phillip phyllis pierre preston priscilla priya rachel
    rafael raj ralph ramiro ramon ramona randy raquel raul ravi ray raymond rebecca regina rene
    renee rhonda ricardo richard rick ricky rita rob robert roberta roberto robin rocio rodney
    rodolfo rodrigo roger roland ron ronald ronda ronnie rosa rosalinda rosario rose rosemary
    rosie ross roy ruben ruby rudy russell ruth ryan sabrina sally salvador sam samantha samuel
    sandra sandy santiago sara sarah saul scott sean selena sergio seth shane shannon sharon
    shaun shawn sheila shelby shelly sherri sherry sheryl shirley silvia simon simone sofia
    sonia sonya sophia sophie spencer stacey stacy stan stanley stella stephanie stephen steve
    steven stuart sue summer susan susana suzanne sylvia sylvie tamara tammy tanya tara tasha
    taylor ted teresa terrance terri terry thelma theo theresa thomas tiffany tim timothy tina
    todd tom tomas tommy toni tony tonya tracey traci tracy travis trevor tricia troy tyler
    tyrone valeria valerie vanessa vera veronica vicki vickie vicky victor victoria vince
    vincent viola violet virginia vivian wade walter wanda warren wayne wendy wes wesley
    whitney will willie wilma xavier yesenia yolanda yvette yvonne zach zachary zoe denis
    odette gilles lucie melanie nathalie manon benoit stephane isabelle chantal`
    .trim()
    .split(/\s+/),
);

/** First names that are also towns: behind a street they are the town ("412 Maple Ave, Austin"). */
export const TOWN_NAMES: ReadonlySet<string> = new Set(
  `
    austin brandon charlotte clayton eugene florence gary jackson lawrence madison norman troy
    tyler victoria warren`
    .trim()
    .split(/\s+/),
);
