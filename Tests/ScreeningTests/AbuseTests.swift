import Screening
import Testing

@Suite("Insults, swearing and gloating")
struct AbuseTests {
  @Test(
    "finds the words that give it away",
    arguments: Marked.samples(
      """
      Stood by while a «d i c k h e a d» explained the law
      #allofthemare«wankers»
      «daft as a bag of» spoons, that driver
      «thick as custard», the pair of them
      «spoilt madam» in the front row
      gave «a tramp» our blanket
      «Loved watching him cry» in the van
      Moved on some «p*keys» from the verge
      That «eejit» drove into the sea
      what a «shitgoblin» of a day
      some «bampot» in the taxi queue
      «bloody immigrants», said nobody nice
      «made my night seeing her squirm»
      «don't drop the soap», pal
      another night with the usual «pond life»
      what a «d1ckhead»
      «scrotes» everywhere tonight
      «sh*t» shift, «sh*t» weather
      absolute «bellend» of a driver
      «hope he rots in prison»
      full of «pikeys» and «druggies»
      «f u c k i n g» freezing
      «those animals» trashed the cell
      «B*STARDS» slashed our tyres
      usual «chavs» on the High Street
      «f**k» this weather
      «fat slob» wouldn't get out of bed
      proper «nutter» in cell 3
      «serves him right»
      lazy «g1ts» left us the paperwork
      total «s c u m»
      «smackheads» all over the precinct
      «cried like a baby» when we cuffed him
      «junkies» in the car park
      «moron» parked across the ambulance bay
      «gypos» moved on
      absolute «sh1tshow»
      «scum of the earth» in cell two
      «retards» on quad bikes
      dealing with «low lifes» all day
      Another night of «pond life»
      what a «knob» he was
      «thick as mince», this one
      «f***» this rain
      «Sh*t» shift
      «Hope he rots»
      these «people are animals»
      «Cry me a river», sunshine, you're nicked
      «Enjoy the porridge», mate
      bunch of «mongs»
      «lazy cow» rang 999 for a taxi
      «gypos» moved on again
      «watching him cry was the best» bit of my week
      «karma's» a «b1tch»
      «Scumbag» of the week
      hen «ast» oedd o
      «diawl gwirion» yn y car
      «cachgi» wedi rhedeg i ffwrdd
      «mochyn budr»
      Usual «wasters» in the park
      «Filthy tramp» stank the van out
      This «muppet» drove into a pond
      Another «stupid woman» who left her door open
      Lock him up and throw away the key, «scum»
      Bl**dy «tw@t»
      «fuk» this for a game of soldiers
      got spat on by a «dirty little rat»
      «Ha ha, enjoy prison» food
      the «c u n t» bit me
      «lowlifes» everywhere
      «retard» of a driver
      «s.h.i.t» day
      He «squealed like a pig» when the dog got him
      these «vermin» never work
      «Idiot» llwyr wedi parcio ar draws y drws
      «Horrible little man» tonight
      «tossers», the lot
      «B*llocks» to this weather
      what an «absolute melt»
      Laughing all the way to the cells, you «muppet»
      «Druggies» and «dossers» on every step
      We should «put them all on an island»
      «stupid cow» left her baby in the car
      «Scum»
      What a «wanker» that driver was
      «Chavs» everywhere
      «hope she enjoys prison», the cow
      Dirty «junkie» sneezed on me
      «karma», mate
      «Ffycin» oer heno
      What a «prick»
      «inbred» «idiots»
      «rot in jail» pal
      """))
  func finds(_ sample: Marked) {
    let found = sample.found(.abuse)
    #expect(found == sample.marks)
  }
}
