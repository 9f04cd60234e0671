/** Words that say nothing about the subject: they never have to match. */
export const stopWords: ReadonlySet<string> = new Set(
  `a about across after all also although am an and any are as at be because been before being
  but by can could despite did do does doing done during each either else ever every exactly
  for from get gets getting give given go goes going got had has have having he her here his how i
  if in instead into is it its just kind let like make many may me might more most much must my need
  needs of on one only onto or other our out over own per please really s same several shall she
  should so some something still such sure t than that the their them then there these they thing
  things this those though through to too under until us use used using versus very via vs want was
  we were what when where whether which while whom whose why will with within without would yes yet
  you your
  am arent cant couldnt didnt doesnt dont hadnt hasnt havent isnt mustnt neednt shouldnt wasnt werent
  wont wouldnt im ive youre youve theyre theyve weve thats theres whats ok okay hey guys folks stuff
  wanna gonna kinda sorry thanks honestly apparently`.split(/\s+/),
)

/** Words that say little about the subject: they count for less than their rarity would say. */
export const weakWords: ReadonlySet<string> = new Set(
  `actually add added again always another anyone anything around asked avoid back basics belong
  belongs best better bigger bought buy buying call called cannot change check come correct
  correctly died dies difference different disappeared disappears easiest easily enough error
  everybody everyone everything example explain explained fail failed failing fails find finding
  fine first fix following gave gives good happen happening happens help huge issue keep keeps know
  last list little long longer look looks marked mean meaning means multiple needed never new next
  nobody nothing now ok old others overview percent perhaps picked problem problems put question
  random randomly reason reasons right run running runs safe safely say says see seems set setup
  show shows simple simplest since small someone sometimes specific start started starts stay stays
  stop stopped suddenly take takes tell think thousands today together true try trying turn two
  visible wants way who work working works wrong yesterday admit anybody anymore anywhere apparently
  asking aware badly basically began biggest bother calm came carefully complicated considered
  considering crazy decided easier fancy figure forgotten giving guy hardly helped impossible
  involved lately learned leaving letting likes looked looking making noticed normal ours pick
  picking possibly proper putting quickest quietly recently scared scary seeing silly situation
  smart somebody somewhere supposed suppose surely surprised taking telling told totally tried
  turning unusual wanted watching ways weird whoever wondering worried worth`.split(/\s+/),
)

/**
 * Words of everyday English: a query of nothing else is not about this site, and as words of a query
 * they count for less than their rarity in the site would say.
 */
export const plainWords: ReadonlySet<string> = new Set(
  `cars no not saved saves above according across act actual advice afraid afternoon age ago agree
  ahead air allow alone along
    already although among amount animal answer anything anyway apart appear area arrive article aside
    ask asks average away baby bad bag ball bank base basic basically battle beat beautiful became
    become bed begin behind believe below beside besides beyond big bird bit black blood blue
    board boat body boil book border born both bottom bread break breaks bring broke broken brother
    brought brown build building burn business busy cake camera car care careful carry case cat
    catch cause center century certain chair chance character cheap cheaper chicken child children
    choice choose circle city clean clear clearly climb close coffee cold color colour comes coming
    common compare complete completely confused consider continue cook cool copy corner couple course
    cover cream create cross crowd cry cup current currently cut daily dance dark daughter day days dead
    deal dear death decide deep desire despite detail details die differ difference differs dinner dirty
    discover distance doctor dog door double doubt down draw drawn dream dress drink drive drop dry due
    ear earlier early earth east easy eat edge effect egg eight eleven empty end english enjoy enter
    entire equal especially even evening everywhere evil exact except expect
    experience extra eye face fact fair fall false family famous far farm fast father favorite fear feel
    feels feet fell felt few field fight fill film final finally finger finish fire fish five flat floor
    flour flower fly follow food foot force foreign forest forever forget forgot form former forward
    four free fresh friend front fruit full fun funny future game garden general gentle gift girl glad
    glance glass goal goals gold gone gotten grass gray great green grew ground grow guess guide habit
    hair half hand happy hard hat hate head hear heard heart heat heavy height held hello herself hi
    high hill himself hold hole home honest hope hot hour hours house however human hundred hungry hurry
    hurt ice idea important inch inside instead interested interesting island itself july jump
    jumps june kept kid king kitchen knew knowledge lack lady laid land language large larger late later
    laugh law lay lazy lead league learn least leave leaves left leg length less lesson letter lie life
    lift light likely line lines lion lips listen lists live lives lost lot lots love low lower luck
    lunch magic main major man manner march mark market match matter maybe meal meant measure meat
    medium meet member men mention mere merely met middle mile milk million mind minute minutes miss
    mistake mix modern moment money month months moon morning mostly mother mountain mouth move movie
    music myself near nearly necessary neck neither never news nice night nine no none nor normal
    normally north nose note notes notice nowhere numbers obvious occur ocean odd off offer office often
    oh oil older once ones onion open opinion opposite ordinary others otherwise ourselves outside oven
    owner page paid pain paint pair paper park part particular parts party pass past pasta path pay
    people pepper perfect perhaps period person phone photo pick picture piece pieces pizza place plan
    plant play player players plenty plus poem point poor possible potato pound practice present pretty
    probably produce properly proud provide purpose push puts quarter queen quick quickly quiet quite
    race rain raise ran rather reach ready real reality realize received recent recipe record red remain
    remember report require rest result return rice rich ride ring rise river road rock roof room rose
    rough round row rule sad safe said sail salt sand sang sat saw saying school score sea search season
    seat second seconds seem seen sell send sense sent sentence separate serious seven several shape
    share sharp ship shoe shop short shot shoulder shout shut sick side sight sign silent silver similar
    simply sing single sister sit six size skin sky sleep slow slowly smaller smell smile smith
    snow soft sold solve somebody somehow son song soon sort sound soup south speak special speed spell
    spend spoke spoon sport spring square stage stand star steady step steps stick stone stood
    store story straight strange street strong student study stuff sudden sugar suggest sum summer sun
    super surprise sweet swim tail taken talk tall taste tea teach team teeth ten terrible test
    thank thanks thick thin third thirty thought thousand three threw throw thus tie till time
    times tiny tired title tomato tomorrow ton tone tongue tonight took tool top total touch toward town
    track trade train travel tree trip trouble truck trust truth turned twelve twenty twice uncle
    understand unit unless upon upper useful usual usually valley various view village visit voice wait
    walk wall warm wash water wave weak weather week weekend weeks weight went west wet whatever wheel
    whenever wherever whether white whole wide wife wild win wind winter wish woman women won wonder
    wood word words wore world worry worse worst worth write written wrote year years yellow young yours
    yourself`.split(/\s+/),
)
