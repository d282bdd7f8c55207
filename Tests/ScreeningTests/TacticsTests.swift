import Screening
import Testing

@Suite("Methods and cover")
struct TacticsTests {
  @Test(
    "finds the words that give it away",
    arguments: Marked.samples(
      """
      Nine hours in a «plain Octavia», watching nobody
      «Armed lads wait» behind the bins while we hold the tape
      Met our «CHIS» in a car park
      The blue «Transit with the dent is one of ours»
      The «taxi by the kebab shop is one of ours» tonight
      «sat in a plain car» «watching a flat all» day
      «door code is 4471» if you need the loo
      «only two cars covering the whole» county tonight
      «put a listening device» in his kitchen
      «ANPR camera on» the bypass pinged him
      «we don't attend shed breaks» anymore
      «No armed cover tonight» so fingers crossed
      «Prevent referral» took three hours
      our «informant» came good
      «downloaded his WhatsApp» messages with the new kit
      «counter terrorism briefing» then straight to nights
      «parked up in an unmarked» BMW outside his flat
      we «triangulated» his phone
      «three officers to police the entire» north of the county
      «surveillance» team lost him at the lights
      «speed camera van hides behind» the hedge at the layby
      our «source inside» the gang says it's Friday
      «undercover» for six weeks, nearly over
      the «back door of the nick doesn't lock»
      «No cars free between» 2 and 6 most nights
      «AFOs stack on the left» before going in
      «drone up over the estate» to find the grow
      we «only send one car to» burglaries now
      «Dim ond dau swyddog dros» y sir gyfan heno
      we use a «drone with thermal» to find them
      We use two «plain cars» on the ring road most nights
      Our «source says» the gear moves on Thursdays
      «Only two of us covering the whole» valley tonight
      «Put a tracker on» his van, now we wait
      There's «no camera on» the back gate of the nick
      Long day with the «covert» team, cannot feel my legs
      «Cell site» put him there, thirty pages of it
      «Armed lads came through the roof» first, impressive
      The «yard code is 2580», don't tell anyone
      «Nobody attends shoplifting» under £200, we just file it
      «Officers in hoodies» «mixed in with the crowd» all afternoon
      The «speed van parks behind» the garden centre on Tuesdays
      We «listened in on» the flat next door for nine hours
      «After 2am there's one car for the entire» district
      «Prevent visit» then a curry
      «Bugged his kitchen», best job I've done
      Four «unmarked» bikes out on the A-roads today
      «CHIS» meeting ran late, missed bath time
      «Downloaded his phone», three thousand pictures of his dog
      «Drone with the heat camera» found the grow in minutes
      The «airwave doesn't work» in the valley past the bridge
      «Nearest armed car was an hour» away last night
      «Followed him for» three days «without him clocking us»
      «Swyddogion mewn dillad plaen» yn y farchnad
      Mae'r «camera cyflymder tu» ôl i'r eglwys
      «Dim ond dau ohonom ar gyfer» y sir gyfan heno
      «Cod y giât» yw 1234
      «Plain clothes» on the trams all day, feet ruined
      «Observation post» in the church tower, freezing
      We had «eyes on him» from a van with a ladder on it
      «Phone data had him» in the next county
      «No cars left after» 3am on this side of the city
      «Two of us on for thirty thousand» people
      «Door code at the nick is» the year it was built
      The «ANPR on» the ring road has been off for weeks
      «Firearms went» in through the back while we knocked at the front
      An «informant» bought me a coffee today
      We «stopped going to drive offs» ages ago
      «Undercover» in a wig and heels, never again
      The «camera by the bridge is a dummy»
      «Fitted a listening device», back before breakfast
      «Cracked the encrypted» phone, quiet party
      «Sniper on» the stadium roof let me look through the scope
      A «drone up over the estate» all night and nobody knew
      «One armed car» for three counties, sleep well
      «Counter terrorism briefing», then a bun
      «We don't chase mopeds» any more
      «surveillance» team «followed him to» the gym, lucky them
      The «spare key for the yard lives» under the bin
      Got «tipped off by someone inside the gang»
      «Front desk shuts at» six and nobody is in till eight
      «Heddlu cudd» yn y dref heno
      The «obs van» smells of feet, day four of watching his flat
      We've got a «man inside the crew»
      «Between four and six there's nobody on this side of» the river
      The «stinger was» hidden behind the bus shelter
      «Plain clothes» team in the arcade tonight
      The «back door of the nick doesn't lock»
      Traffic «cars don't go out after» two
      We «found him off his phone» mast
      «Counter terror» lot borrowed our kettle
      Six «armed officers hid» in the toilets
      «gate pin is 8080» for anyone lost
      Mobile «speed camera is by» the church on Sundays
      We «don't send anyone to alarms» now
      «Just me and a special for the whole» peninsula
      Used a «fake profile» to catch him
      «ANPR camera on the old bridge is off»
      «Watched him through binoculars» for nine hours from a bird hide
      «a grass told» us, so off we went
      «Facial recognition» van outside the match
      «Undercover» at the market all week
      «Wire tap» on the house gave us the date
      «Only one car for the whole» of the coast tonight
      We «hid a camera» in the bird box
      «Firearms team always come» in from the garden side
      There is a «blind spot behind the custody» gate
      A little «bird in the gang» tells us everything
      «No response officers on Tuesday nights»
      The «tracker says he's» in Leeds
      «unmarked» BMW today, blue, rather nice
      «Camera cudd» ar y bont
      The «covert camera» is in the lamp post
      «Two cops for the whole» island tonight
      an «informer» told us where to look
      «listening device» in the lounge worked a treat
      «Firearms cops usually» «stack up by the side door»
      «We don't do nights» in the villages any more
      «ANPR on» the bypass flagged him
      «Tapped his phone» all month and learnt his shopping
      Nights «with one response car», again
      The «gate of the yard is stuck» half open
      We «let the courier run» and then sneezed
      «obs on a lock-up» in the sleet
      """))
  func finds(_ sample: Marked) {
    let found = sample.found(.tactics)
    #expect(found == sample.marks)
  }
}
