import Screening
import Testing

@Suite("Courts, methods and politics that give nothing away")
struct SafeLawTests {
  @Test(
    "pass",
    arguments: Marked.samples(
      """
      Court at ten, out by four, one witness, cold coffee
      Jury service for my mum, she loved the lunches
      Witness box is smaller than it looks on telly
      Judge the cake by its icing, team bake off won
      Guilty of eating the last mince pie
      Three files built before lunch, my eyes are square
      Charged my phone and my body camera, ready
      Sentenced to another weekend of nights
      Gave evidence for an hour and remembered to breathe
      Two charged, three bailed, one very tired custody sergeant
      Remand hearings all morning, stood at the back
      He changed his story about the cat three times, still cute
      Verdict on the new canteen chilli: guilty of being delicious
      No comment from the station cat
      Tracker on my watch says nineteen thousand steps
      Intel from the control room: there is cake
      Undercover operation to smuggle biscuits past the sergeant
      Camera broke so nobody saw me fall in the ditch
      Surveillance level: watching the kettle
      Body cam on, tape up, kettle off
      Covert trip to the chip shop
      Taser course refresher, very sore thumbs
      Short staffed, single crewed, still smiling
      Helicopter overhead kept everyone awake, sorry
      Dog unit found the lost toddler asleep in a hedge
      Stop and search training day with local teenagers
      Password reset took two hours, of course
      Special Branch joke about a tree fell flat
      Prevent a fire, check your batteries
      Source of the smell: my boots
      Public meeting tomorrow about parking, cake provided
      Rest days next, phone off
      Waiting for the van, waiting for the doctor, waiting for tea
      Search over, everybody home
      Heading to the school fair on Saturday with the dog van
      Off to court tomorrow, shirt ironed
      Tomorrow: nights. Tonight: sleep
      Outstanding work by the whole shift
      Still looking for my other glove
      Hunting for a parking space at the hospital, twenty minutes
      On the run between jobs all night
      Operation get home on time has failed
      Pursuit of happiness, or at least of chips
      Cordon came down at noon, hot shower
      Ballot boxes guarded, nothing happened, lovely
      Policed a march, everyone polite, feet sore
      Council gritters saved us on the hill
      The chief came to say thank you to nights
      Labour intensive day moving cones
      Green tea and a green light all the way
      Reform of my diet starts Monday
      Left early, turned right, still late
      Vote on the new mug: blue won
      Minister of the chapel made us soup
      Government building lost its power so we stood outside with torches
      The mayor's parade went off without a hitch
      Party in the park, lost children all found
      A conservative number of doughnuts, seven
      Fewer of us, more of them, same kettle
      Union flag bunting up for the jubilee
      Cabinet fell on the sergeant, filing resumed
      Chief suspect in the missing milk case is me
      Bail hearings ran late, home for pudding
      Case papers weigh more than my dog
      """))
  func pass(_ sample: Marked) {
    let findings = Screen().findings(in: sample.text)
    #expect(findings == [])
  }
}
