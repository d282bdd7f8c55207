import Screening
import Testing

@Suite("Days that anyone may tell of")
struct SafeDaysTests {
  @Test(
    "pass",
    arguments: Marked.samples(
      """
      On since 06:50, first sit down 15:10
      Ash Wednesday and nobody gave up biscuits
      2300 till 0330, then a taxi
      from half ten till quarter past one
      14:00 - 18:30, four solid hours
      parish council 7-8.30
      Finally finished at 03:35
      Paraded at 0500 for nothing
      Ten to one says the printer jams
      Spent six hours on a scene in the pouring rain
      Two domestics before lunch, one more after
      A&E for five hours with a prisoner who needed a doctor
      May was quieter than April
      Hope the relief arrives soon
      Will be glad of my bed
      Faith in humanity restored by a free cup of tea
      Grace under pressure from the new probationers
      Rose at 4am for an early turn
      Mark my words it will snow tomorrow
      Frank conversation with a neighbour about his hedge
      A joy to visit the school today
      Holly and ivy in the custody suite, very festive
      Storm Gerald kept us all out till midnight
      St John Ambulance volunteers were brilliant
      Clare's Law applications take an age
      PD Bruno found the missing man in minutes
      Guide Dogs collection raised £200
      Ramadan patrols, fed like kings
      Polish and Romanian interpreters needed, four hours wait
      Samaritans do amazing work
      In the style of Sherlock Holmes we found the cat
      Keeping up with the Joneses, burglary edition
      My sergeant is a legend
      The DI brought cake
      CID nicked our kettle
      Skipper said go home, so I did
      Every PC on the shift has a cold
      6 PCs, 1 sergeant, no vans
      Met an elderly couple who have been married 60 years
      Talked to 200 Year 7s about online safety
      A toddler waved at us all the way round the supermarket
      Teenagers helped push our car out of the mud
      8 year olds ask the best questions
      This laptop is 12 years old and it shows
      25 years in the job today
      18 month old body armour, still smells new
      Domestic abuse training, powerful stuff
      Supported a victim of domestic abuse for most of the shift
      White Ribbon event at the town hall
      Rape crisis volunteers ran a great input
      Report rape and it will be taken seriously
      Call 101 or Crimestoppers on 0800 555 111
      Childline is free on 0800 1111
      Text 61016 to report a crime on the trains
      Mobile phone left on the roof of the panda again
      M25 was a car park
      A470 shut by snow
      Walked the town centre for six hours
      The estate is quiet tonight
      Down the road, round the corner, over the fence and back again
      Directed traffic on the main road for three hours
      Beach patrol, sand in everything
      From Cardiff to Wrexham with a prisoner
      Custody is full in three counties
      Primary school visit, best hour of the week
      Bedwatch at the hospital, eight hours
      The pub landlord made us a sandwich
      Crown Court all day, never called
      Greggs saved my life at 6am
      McDonald's at 4am, the only hot food in town
      Mosque open day, wonderful welcome
      Vauxhall Corsa and a very tall constable
      Car 12 has no heating
      400 miles this week in a van with no radio
      MG11s, MG5, MG6, the alphabet of misery
      Section 136, nine hours, one very patient student officer
      14 crimes allocated to me this week
      Code C review at midnight, Code D in the morning
      On at 0600, off at 2200
      In at quarter to six, kettle on
      Home at 06:20 after a crash on the bypass
      Finished at 03:30, back in at 14:00
      Bed at quarter past five
      Started at 07:15 and still here
      Christmas Day shift, mince pies all round
      New Year's Eve in the cells
      Monday 9 February, a typical day
      The 9th of February is our day #truepicture
      By 2am we had twelve waiting
      Search finished, everyone found safe
      Waiting in A&E with a prisoner
      Rest day tomorrow, can't wait
      Back on nights tomorrow
      Public meeting on Thursday about parking
      Guarding a scene until morning
      Stop and search training, good questions
      Body-worn video is a game changer
      Short staffed and single crewed again
      CCTV operators are the unsung heroes
      The helicopter found the missing lady in the dark
      Dog unit saves the day
      Taser recertification done
      Undercover of darkness we put up the Christmas lights
      He needed medical attention so we waited
      Prisoner unwell, hospital for six hours
      Talked to someone in crisis for three hours
      CPR on the pavement till the paramedics came
      Overdosed on caffeine and custard creams
      My back is killing me after that foot chase
      Half the team have flu
      Mental health training today, very useful
      Dementia friends session at the station
      A baby was born in the back of the car, mum and baby doing well
      Broke my pen, my torch and my spirit
      Charged my phone, my radio and my batteries
      Guilty of eating the last biscuit
      I confess I ate the sergeant's cake
      The evidence suggests the mouse likes digestives
      Built a case file for court, 60 pages
      Jury duty letter arrived for my mum
      Polling station duty, long day, nice sandwiches
      """))
  func pass(_ sample: Marked) {
    let findings = Screen().findings(in: sample.text)
    #expect(findings == [])
  }
}
