import Screening
import Testing

@Suite("Police work that is not over")
struct LiveOperationTests {
  @Test(
    "finds the words that give it away",
    arguments: Marked.samples(
      """
      Three «suspects outstanding» and it's chucking it down
      «Back out Friday to lift» the other one
      «Doing four doors on Thursday», leave cancelled
      We've «got him boxed» in and I need a wee
      «Search of the woods is carrying on» till it's light
      «Going in when he» puts the bins out
      «Back on Friday with the dogs to search» the rest of it
      «More officers round the precinct every evening this week»
      Drone up, «he won't get far»
      Big «raid tomorrow morning so early to bed, six doors going» in
      «Operation Silver Birch» has eaten my weekend
      «currently searching the woods for an armed man»
      «suspect still at large» so no break tonight
      helicopter up, «in pursuit of a stolen» Audi
      «will be stopping every car on the ring road tonight»
      «executing a warrant at a cannabis farm later»
      «waiting outside his house for him» to come home
      «we'll be nicking the dealers on Friday»
      «two outstanding», helicopter and dogs still out
      «Byddwn yn chwilio tŷ bore» fory
      «Op Marble» briefing at ten
      «Doors go in at» first light on the terrace
      «Stop checks on every lorry at the docks on Friday»
      We'll «be out in numbers on the moped thieves this Saturday»
      «We're nicking her when she comes» out of the shop
      «Going through a crack den at dawn» with six of us
      «They remain outstanding after the robbery»
      «She's still outstanding» and so is my dinner
      «Byddwn yn targedu'r» gwerthwyr cyffuriau heno
      «off to arrest a murder suspect», wish us luck
      «will be outside the derby on Saturday» with 40 officers and horses
      three vans loaded, «going through the door in ten minutes»
      «still hunting the gunman», «stay indoors»
      armed «containment on a house right now»
      He's «wanted for robbery», keep your eyes open
      «drugs raid planned» for dawn
      «knife sweep of the park planned for tomorrow»
      search team out, «escaped prisoner» somewhere in the woods
      «tomorrow we take down the county line»
      «tonight we hit the brothel»
      «Warrant at 6», six of us and the dog
      «searching for a man with a gun as I» type
      «he's still out there», lock your doors
      «Doors going in at» five, early night
      We're «sat outside his house right now» with cold tea
      Big «warrant tomorrow» so no wine tonight
      He's still «on the loose», so are my shoelaces
      Firearms just «surrounded the» flat, back later
      «Chasing a stolen Golf as I» type well my mate is driving
      «Hitting four houses at dawn», bacon rolls after
      «Suspect ran off» across the fields, dogs still out
      «Going to lift him at the airport» tomorrow
      «Knife arch at the station all weekend»
      «Op Larkspur» is eating my rest days
      They «still haven't got the shooter», nobody is sleeping
      We'll «be stopping every van on the bypass this Friday»
      «Missing prisoner still not found», legs like lead
      «Containment on», waiting for the negotiator, starving
      «Arrest phase starts Wednesday», uniform pressed
      Second «suspect outstanding», dogs barking everywhere
      «Escorting the minister on» Thursday, new boots
      «Executing a warrant now», wish me luck
      «Search teams go back in the woods at first light» for the gun
      «Pursuit running through town right now»
      «Cyrch bore fory», gwely cynnar
      Yn «dal i chwilio am» yr ail ddyn
      Big «drugs job on Thursday» morning, can't wait
      We're «going through a door in ten minutes»
      «He's still out there», lock your sheds
      «Search team still in the woods looking for him»
      «Off to arrest someone» before breakfast
      «Siege into its sixth hour», sandwiches on the way
      «Stop checks on the bypass all day tomorrow»
      «Gunman not found» yet, streets empty
      «Operation Bluebell» starts at dawn, pass the coffee
      «Raiding a farm tonight», wellies packed
      Currently «hiding in a hedge waiting for a burglar»
      «I'm in a pursuit», well I was a minute ago
      The «escaped prisoner is still» missing
      «Tomorrow we hit the dealers» on the estate
      «Next week I'm guarding the prince»
      «Armed officers outside the bank right now»
      «Warrant in the morning», can't sleep
      «Helicopter up looking for two» «lads who ran from» a stolen car
      Off to the football on Saturday, «we are sending forty»
      Still «hunting the hit and run driver»
      «Gwarant yn y bore», gwely cynnar
      «Hitting a cannabis house» at six, wellies on
      «Negotiators still» talking to him, hour nine
      We're «off to kick some doors» in
      Still «one outstanding from the stabbing»
      «On plot waiting» for the van to show
      Firearms incident ongoing, «stay away» from the park
      «Tonight we're raiding the pub»
      «Manhunt into day» three, socks wet
      «Planned arrests» on Monday, early one
      Dog out «tracking three who bailed from a van just now»
      The «robber got away» and is armed
      «Section 60 on the estate from six tonight»
      «Drink drive checks all over the county this weekend»
      «Op Marigold» debrief, cake
      «waiting to go through his front door», nervous wee
      «Convoy leaves at ten» tomorrow with the prisoner
      «Going through the door in five minutes»
      «Warrant first thing», no sleep
      We'll «be outside the stadium checking bags on Saturday»
      «He got away from us» on the moor, still looking
      «Raid on at the moment», can hear the bangs
      «Op Sycamore» is why I missed dinner
      «Lifting three of them tomorrow»
      We «have the house surrounded»
      Two suspects «on the run» from the robbery
      «Byddwn yn arestio tri yfory»
      «Warrants on Friday» at six
      «Hunting a man with a knife round the park right now»
      «In pursuit on» the bypass
      «About to hit a house» full of weed
      the other «burglar is still loose»
      We are «off to lock up a burglar», kettle on when back
      «Kitted up for a warrant», nervous giggles
      «Drug dogs on the trams this Friday»
      «Going in as soon as he» draws the curtains
      «Barricaded in a» shed with our ladder, send soup
      """))
  func finds(_ sample: Marked) {
    let found = sample.found(.liveOperation)
    #expect(found == sample.marks)
  }
}
