extension WordList {
  /// Names of peoples, faiths, feasts, schemes, storms, games: capitals that are nobody's name.
  static let things = """
    monday tuesday wednesday thursday friday saturday sunday mon tues weds thurs fri sat
    xmas christmas easter diwali eid ramadan hanukkah chanukah vaisakhi holi lent advent halloween
    pancake hogmanay yule epiphany ascension whitsun pentecost passover purim yom kippur nowruz
    navratri
    english welsh scottish irish british polish romanian somali urdu punjabi bengali hindi gujarati
    arabic kurdish farsi french german spanish italian portuguese turkish russian ukrainian chinese
    cantonese mandarin vietnamese thai japanese korean dutch swedish danish latvian lithuanian
    bulgarian
    albanian slovak czech hungarian greek latin gaelic cornish african asian european american
    australian
    caribbean indian pakistani bangladeshi nigerian ghanaian jamaican iraqi iranian afghan syrian
    christian christians muslim muslims jewish hindu hindus sikh sikhs buddhist catholic catholics
    protestant
    methodist baptist anglican quaker quakers salvation bible quran koran torah islam christianity
    judaism
    cymraeg saesneg saes nadolig pasg dewi calan gwener sadwrn sul llun mawrth mercher iau
    god jesus christ allah buddha lord santa claus rudolph scrooge grinch
    facebook twitter instagram snapchat whatsapp tiktok youtube google alexa siri teams zoom netflix
    excel word outlook windows microsoft apple android iphone ipad playstation xbox fifa minecraft
    lego barbie batman superman spiderman elsa gruffalo paddington pikachu pokemon hogwarts gandalf
    dumbledore
    hamlet macbeth othello shakespeare dickens sherlock watson holmes marple poirot morse rebus
    columbo bergerac dracula frankenstein cinderella aladdin peppa bluey thunderbirds
    crimestoppers samaritans nspcc rspca rspb rnli mencap shelter refuge childline barnardos scope
    macmillan oxfam victim support mind calm papyrus galop stonewall rotary scouts brownies guides
    cubs
    wales ambulance coastguard fire army navy raf marines parliament commons lords
    polfed federation unison niche athena holmes nspis pnc pnd ncalt vawg marac mappa mash
    vw bmw audi ford vauxhall astra corsa focus fiesta mondeo golf polo passat merc mercedes honda
    toyota nissan renault clio peugeot citroen skoda octavia volvo kia hyundai mazda suzuki yamaha
    kawasaki ducati triumph harley transit sprinter vivaro berlingo land rover discovery jaguar
    lexus
    fiat punto seat ibiza mini cooper tesla porsche subaru impreza mitsubishi dacia duster jeep
    insignia
    spaniel labrador alsatian shepherd rottweiler staffie staffy collie terrier doberman springer
    malinois
    taser velcro biro sellotape hoover tupperware thermos lucozade pepsi coke fanta ribena bovril
    marmite
    barnardo mothercare cadbury kellogg walker mcvitie mcvities wagamama rui telly
    haribo mars twix snickers kitkat wotsits pringles jaffa hobnob hobnobs digestives bourbon
    garibaldi
    yorkshire tetley earl grey horlicks nescafe costa
    strava fitbit garmin peloton nurofen berocca ventolin calpol openreach narnia coldplay
    centrepoint
    irn bru zeus odin thor loki hercules apollo achilles caesar cleopatra plato kermit venus
    jupiter saturn neptune uranus pluto
    premier league championship cup euros olympics paralympics commonwealth wimbledon eurovision
    glastonbury
    strictly bake-off corrie eastenders emmerdale hollyoaks casualty endeavour luther broadchurch
    avon delilah tory tories labour plaid lib dem dems greens reform ukip snp dup brexit covid
    corona omicron delta january bst gmt utc
    acas pace ripa regs mg5 mg6 mg11 mg3 caf
    northern ireland southern eastern western united kingdom kingdom britain
    welshman scotsman irishman englishman scouser scousers geordie geordies brummie cockney taff
    taffy
    """

  /// Animals, which run loose, hide and hold up traffic without a police operation.
  static let beasts = """
    cow cows bull bullock bullocks calf heifer pig pigs piglet boar sheep lamb ram goat goats horse
    horses pony ponies donkey
    llama alpaca deer stag dog dogs puppy hound labrador spaniel terrier husky bernard alsatian cat
    cats kitten rabbit hare ferret
    shih-tzu poodle corgi chihuahua pug collie whippet greyhound lurcher beagle retriever
    rottweiler dachshund cockapoo
    labradoodle mastiff bulldog springer hamster tortoise snake python iguana lizard parrot budgie
    peacock emu ostrich rhea swan swans goose geese duck ducks
    duckling ducklings hen hens chicken chickens cockerel turkey turkeys seagull gull pigeon owl
    crow magpie hedgehog badger
    fox squirrel rat mouse bat otter seal wallaby monkey penguin spider wasp wasps bees bee ants
    swarm buwch buchod ci cath
    ceffyl dafad defaid gafr mochyn-cwta
    """

  /// Shops, cafes and makers: safe alone, a place with a town beside them.
  static let brands = """
    mcdonald sainsbury nando domino toys smyths tesco tescos asda sainsburys morrisons aldi lidl
    waitrose iceland coop co-op spar londis nisa
    costcutter premier budgens boots superdrug greggs mcdonalds maccies maccys macdonalds kfc
    subway nandos burger
    pizza dominos starbucks costa nero pret wetherspoons wetherspoon spoons primark argos currys
    wilko wilkos poundland poundworld b&m homebase wickes b&q ikea screwfix halfords next matalan
    tkmaxx debenhams selfridges harrods shell esso bp texaco gulf mcds maccers barclays natwest
    hsbc lloyds halifax
    santander nationwide post-office travelodge premier-inn holiday ladbrokes hill coral betfred
    jd sports clarks smiths wh whsmith waterstones hmv game ee vodafone o2 carphone timpson
    """

  /// Police talk and its short forms.
  static let policeWords = """
    misper mispers miss-per obs flo flos rtc rtcs rta dv da asb asbo cpn vip vips moe moj sfo nfa
    toc toil rdw rdws cid pcso pcsos pso npt nte srt tsu tru roads policing response neighbourhood
    ert cto oic sio dio custody cells brief briefing debrief handover muster parade refs comms
    control cad niche stop bwv ppe taser parva cuffs asp gsb baton limbs stab-vest gazebo
    nine-nine-nine hq soco csi cps iopc ipcc hmic hmicfrs mps met gmp wmp nca btp psni modp cnc bcu
    lpa dash dara vps abe vrq vrqs vpa vaf dbs mg mgs pnb pnbs tor tord fpn fpnd tick ticket tvt nhs
    eds ed amhp camhs cmht hbpos aed cpr gp gps ooh icu itu awol ab abh gbh tda twoc twocs twocced
    theft tos tfm bof bofs drunk d&d poa po pow fpns ooc ccj vdrs hort producer s136 s135 s18 s19
    s47 s20 s59 s165 s60 s34 skip sarge guv guvnor guv'nor gaffer boss ma'am maam gov bobby bobbies
    copper coppers plod rozzer shift earlies lates nights rest day days set leave relief team
    section bubble squad tac level riot serial psu pso lagan mutual aid bronze silver gold op mufti
    kit coat jacket helmet wagon van panda bus unit units car cars oscar hotel india juliet kilo
    quebec sierra tango uniform victor whiskey zulu foxtrot bravo alpha truepicture policing
    thinblueline blueline copsoftwitter
    """
}
