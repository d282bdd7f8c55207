import Screening
import Testing

@Suite("Places, numbers and times that give nothing away")
struct SafePlacesTests {
  @Test(
    "pass",
    arguments: Marked.samples(
      """
      Queued at the Opera House in the snow, nobody minded
      The landlord of the year was my mum
      Two hours in M6 traffic behind a gritter
      Five hours in a G4S van with a broken heater
      Swansea to Newport in fog
      M4 shut, forty mile detour
      A470 in the snow with a flask
      High street quiet, town centre loud
      The estate was calm for once
      Beach patrol with an ice cream
      Junction box hummed all night outside the cell
      House number plates stolen from three doors, odd
      Hospital again, thirteen hours, one sandwich
      School visit, forty tiny high fives
      Custody full, queue out the door
      Crown Court lift is broken
      The mosque open day was lovely
      Care home tea dance, I was spun about
      Tesco sandwich at the wheel
      Greggs at 4am should be law
      McDonald's breakfast with the whole team
      Costa cup left on the roof of the van
      Ward round took ages, nurses run off their feet
      4 hours in A&E with a broken chair
      Pub watch meeting was jolly
      Golf stuck in a golf bunker, yes really
      Volvo 1, Tree 0
      Car 6 smells of onions
      12 miles on foot
      300 yards of police tape used
      Van mileage 180,000
      Form MG6C again
      s136 suite full
      Code G training
      47 emails, 3 jobs, 0 breaks
      2.5 hours to park
      On at 0700, off at 2300
      Started at 06:45, finished at 20:15
      Up at half past four for earlies
      At 2am the town belongs to foxes
      By midnight we had run out of milk
      Monday felt like three Mondays
      Easter Sunday on cordon
      Tomorrow is my birthday and I am on lates
      9 February already, happy birthday to the van
      8 May, bunting everywhere
      Call 101 for non emergencies please
      Samaritans are on 116 123 day and night
      Text 61016 if someone bothers you on the train
      0800 555 111 is free and secret
      Coffee @ 3am with the ambulance lot
      Rain/sleet/snow, all before ten
      Bed. Now. Please.
      50/50 chance of a break
      1st night of 4, wish me luck
      Flat tyre, flat battery, flat cap
      Farm visit, a goat ate my notes
      Drive safely everyone, ice about
      Close the gate, said the farmer, so we did
      Way too many cones
      Court shoes are not for puddles
      The royal visit bunting is still up
      General feeling of tiredness
      The chapel choir sang to us on the cordon
      Lane closures all the way home
      Train station at rush hour, lost toddler found
      Shop local, the butcher gave us sausages for the dog
      Village hall bingo with the neighbourhood team
      Noise complaint about a cockerel
      Motorway services coffee, nine pounds
      Last bus gone so we gave them a lift
      Six houses without power, torches for all
      Walk in the park, literally
      Green lane closed by snow, pushed out two tractors
      Long road home
      A road, a wood, a lost rambler
      The street was full of kind people
      Sat nav sent us to the wrong village
      City centre calm, seagulls not
      M1, M6, M62, M56, the northern tour
      B road, C road, field
      Park and ride full of ducks
      Grove of trees down across the line
      Close shave with a tree
      Row of terraces without gas, handed out blankets
      Way past bedtime
      Mill pond frozen, ducks confused
      Bridge closed, ferry late, feet wet
      Hill start in the snow, van won
      Court was closed so we had ice cream
      Church fete, school fair, pub quiz, all in one shift
      Mosque, temple and chapel all sent food
      Hospital car park is £4 an hour
      Library talk about scams, forty pensioners, one cat
      Pub landlord gave us hot water for the flask
      Prison van late, prisoner later
      Aldi middle aisle on my break
      KFC bucket shared eight ways
      Co-op sandwich, again
      Subway, the sandwich kind
      Nurses at the hospital shared their chips
      Nursery children waved from the window
      University open day, lost parents
      Tractor on the bypass, tailback for miles
      Ford in a ford
      Golf balls all over the carriageway
      Mini roundabout, maxi tailback
      Two vans, one spare tyre
      Plate of chips, plate glass, number plates fitted
      20 plenty signs up at last
      15 cones missing, 14 found
      8 hours, 6 jobs, 1 wee
      101 calls, not the number, the count
      4x4 club pulled nurses to work in the snow
      3rd night, 4th coffee, 5th job
      My flat tyre, flat 9 miles from home
      High street busy, fourteen of us out
      Refs 0215, cold pasta
      Up at 5:15am for earlies
      Room 2 has no heating
      Version 9 of the form
      Chapter 6 of the exam book, asleep
      Half past tired
      Up before the birds, home after the bats
      Started at 1400, finished at 0200
      Refs at 21:30, cold lasagne
      Paid until 0700, left at 0915
      Christmas Day earlies, everyone kind
      Bank Holiday Monday on the beach
      February is long this year
      Spring forward, lose an hour, gain a grump
      New Year's Eve in the rain
      Since 2009 I have not had a Christmas off
      Twice in one week, same cow
      Ring the council about bins, please
      105 for power cuts, 111 for poorly, 999 for emergencies
      Childline 0800 1111, tell your kids
      Email backlog: 412
      Followed by a duckling all the way to the pond
      Like and share? No, just like and rest
      A&E, B&B, R&R
      Tea @ six, toast @ seven
      Bed… finally… zzz
      """))
  func pass(_ sample: Marked) {
    let findings = Screen().findings(in: sample.text)
    #expect(findings == [])
  }
}
