import Screening
import Testing

@Suite("Victims who stay anonymous")
struct VictimTests {
  @Test(
    "finds the words that give it away",
    arguments: Marked.samples(
      """
      «Taken abroad against her will», home safe now
      «flown out to marry» a man she never met
      «hid in the loft while he smashed» the place
      She thinks «her drink was spiked», sat with her till six
      «He blacked both her eyes», I made the tea
      Carried bags down for a «wife he'd locked in» for a year
      «A modern slave» asked if he could have a biscuit
      Her ex «shared her naked photos», she's a warrior
      Told us «she'd been sold», so no lunch
      Held the hand of a girl who had «been raped», longest night of my career
      Four hours with a «trafficking victim» and an interpreter
      «Her partner broke her jaw», we stayed at the hospital till she was seen
      «FGM survivor» told us her story, brave woman
      «Stopped a forced marriage» at the airport, she is safe
      «rape victim» waited five hours for a doctor
      «pregnant woman punched by her boyfriend», he's in custody
      took a «mum and two kids to a refuge» after her ex found her again
      A «groomed teenager» finally talked to us
      «sexually assaulted on» the night bus, we sat with her until dawn
      She «told us he raped her», four hours and every one of them mattered
      the «victim's ex broke in» with a knife, she's in a safe place now
      «modern slavery victim» eating his first hot meal in days
      A «woman trafficked for» sex trusted us with her story
      «wife beaten with a belt», six hours of statements
      supported a «sexual abuse survivor» in court
      «his stepdad had been abusing him» for years, ABE done
      seven «months pregnant and kicked in the stomach by her partner»
      «honour based violence», she can never go home
      bride of 19 «forced to marry» her cousin, we got her out
      «DV victim with two black» eyes wouldn't make a statement
      sat with a «student raped at» a party
      her «husband put her in hospital» again
      a lad who was «sexually abused by his coach» finally spoke
      Siarad â «dioddefwraig trais rhywiol» drwy'r nos
      «raped by» someone she trusted
      Sat with a woman who'd «been raped», no words
      Her «ex set fire to her» hair, she made us tea
      «Victim of grooming» gave her first account today
      We «moved her to a refuge» with two kids and a goldfish
      girl of nobody's business being «flown abroad to be married», we got there
      «Her husband kicked her» in the stomach while pregnant
      «Sexual assault victim», nine hours at the suite
      Found a «man kept as a slave» on a farm
      She finally «told us what her stepdad did»
      took a «domestic violence victim with a broken» arm to hospital
      her «brothers wanted to kill her for dating»
      «FGM victim» at the school gate today
      «He strangled her in front of the kids», she dropped it
      «Lad trafficked to» work in a nail bar slept in our front office
      «Indecent assault on a» student, long statement
      dioddefodd hi «ymosodiad rhywiol» neithiwr
      «Ei gŵr wedi torri» ei braich, noson hir
      «her boyfriend locked her in the bathroom» for two days
      Held her hand through the «rape exam»
      A «survivor of child abuse» found the courage to come in
      «battered by her son» and worried about his supper
      the woman who was «drugged and assaulted» came back to thank us
      «Wife with two black eyes» wouldn't talk
      found six women «locked in a brothel»
      he'd «poured boiling water on his partner»
      Brought a girl who had «been groomed online» a hot chocolate
      «His girlfriend had bitten him» and burned his clothes
      a young woman «sold by her own uncle», never forget her face
      «Rape at» a house party, twelve hours with her
      She «ran barefoot from her husband» and we found her slippers
      «Woman beaten black and blue by her son», she asked about his tea
      Sat in the car with a lad who'd been «abused by his coach»
      Her family were «sending her to be cut», we stopped the flight
      «he choked her till» she passed out, statement done
      Took a «sexually abused child» to see the dogs
      Three «trafficked lads» asleep in a lorry
      «pregnant and bleeding, he'd kicked her»
      «Escorted her to the refuge» with nothing but a carrier bag
      A «man raped in» his own flat held my hand
      «Her dad said he'd kill her» for the boyfriend
      the «victim of a sex» attack made me a card
      «domestic, she had a broken» cheekbone and two kids
      A «lady held as a domestic slave» for six years
      She told me «her husband rapes her»
      «Stalking victim», fourth move this year
      Merch wedi'i «threisio», arhosom gyda hi
      «Rape victim», nineteen, braver than all of us
      The girl «he raped» asked for a hot chocolate
      «Her boyfriend had locked her in» for a week
      A «trafficked woman» slept on our sofa
      She'd been «cut as a child», first time she told anyone
      «Dad had been touching her» for years
      he put a «knife to his wife's throat»
      «Forced to marry» her cousin at sixteen, safe now
      a «woman beaten by her partner», broken nose, no tears
      Nail bar «workers freed from» a cellar
      Her «ex has found her new» address, moved her again
      «grandmother punched by her grandson»
      A «rape survivor» sat with me till five
      Domestic, «he broke her arm» and her phone
      Young girl «sold for sex», I have no words
      her «husband set the dog on her»
      Got a «forced marriage victim» to the airport hotel
      he «strangled his ex» in the car park
      «Girl at risk of FGM» safe tonight
      «Dioddefwraig trais rhywiol» mor ddewr
      «Lady raped on» her way home, I stayed
      «Groomed at» thirteen, she is so strong
      «He broke her ribs» and she still loves him
      «Modern slavery victim» ate four bowls of soup
      """))
  func finds(_ sample: Marked) {
    let found = sample.found(.victimSensitive)
    #expect(found == sample.marks)
  }
}
