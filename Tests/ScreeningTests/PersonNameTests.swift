import Screening
import Testing

@Suite("Names of people")
struct PersonNameTests {
  @Test(
    "finds the words that give it away",
    arguments: Marked.samples(
      """
      Behind bars for «Priya Nandra's» cake
      Armed with «Gethin Rowlands's» only flask
      Sat with «Margaret Ashdown» for two hours until her son arrived
      «Tyrone» finally went home to his mum, lovely to see
      took «kayleigh» back to her nan's for the third time this week
      «MRS OKONKWO» MADE US TEA, BLESS HER
      Big hug from «Agnieszka» whose bag we found
      Took a statement from «Wojciech Zielinski» about his stolen van
      Spoke to «Abdirahman Warsame» about the noise for an hour
      «Dr Feltham» said the wait was nine hours
      a lad called «Spud» asleep in the bus shelter again
      regular we all know as «Tank» wanted a lift home
      #JusticeFor«Kelechi» trending so we stood outside the station all day
      the «Pemberton family» have waited all night for news
      The «Hallorans» were so grateful, made our week
      «M o h a m m e d» was very polite all night
      «Kev1n» kicked off in the cells again
      searching for «Siân ap Huw» since lunchtime
      Interpreter «Farida» saved the night, six hours of Dari
      «Will» told me his whole life story in A&E
      «Hope Adeyemi» lost her purse and found five strangers to help
      My neighbour «Bronwen» asked me to fix her alarm on my rest day
      reunited «Li Xiu» with her grandson at the bus station
      «Mr. Chowdhury» had been locked out since noon
      gave «Rose» a lift home because the buses had stopped
      «Иван Петров» had no coat so we found him one
      Nurse «Bernadette» kept us in biscuits through a ten hour bedwatch
      Prisoner «O'Shaughnessy» wanted three blankets and a lawyer
      «Kelechi» waited with us till his mum finished work
      told «Mrs Featherstonehaugh» her purse was found
      «Aisling Quinn» left her violin on the bus
      cheers to Big «Trev» for the tow rope
      «Yasmin» and her gran gave us baklava
      Neighbour dispute, «Mr Grimshaw» versus a hedge
      rang «fatima» back three times about her bike
      «Oluwatobi Adeyinka» found the lost boy
      Handed «Mr Lee» his wallet, full
      body on the beach was «Stephen Doyle»
      Visited «Joan» to check on her after the burglary
      a girl named «Skye» slept in our front office
      spent four hours with «Mick» the Brick on a bench
      «Rhydian ap Tomos» walked ten miles in the snow
      «Svetlana» translated for us on her day off
      poor «Ethel», locked out in her nightie
      #Find«LilyMarsh»
      #prayersfor«connor»
      the «Begum sisters» sang to us
      «Rev Tim Lockwood» opened the hall for us
      arrested «Lee» again, he says hello
      Doctor «Ramanathan» stayed past her shift
      Cockney «Dave» was back in the doorway
      «Ｍａｒｙ Ｈｉｇｇｉｎｓ» lost her teeth
      Says his name is «Elvis Ncube», and it was
      My sister «Carys» made us a cake
      Drove «May» to her hospital appointment
      thanks «Pat» for the flapjack
      Paned gyda «Mrs Gwenllian Prys» ar ôl y byrgleriaeth
      Spent the evening with «Blessing Okonkwo» and her boys
      «Priya» rang back to say thanks
      looking for «jordan hughes» all night
      «Mohammed Al-Rashid» left his phone in the van
      tea with «mrs pritchard» again
      gave Old «Tommo» a lift to the shelter
      «Grace» was asleep in the bus shelter, got her home
      Statement from «Wojciech Nowak» took three hours
      «Mercy» cried when we found her keys
      The «Hussain family» fed the whole team
      «Will Parry» fixed our tyre
      Found «Mr Chaudhry» asleep on platform two
      «Chloe-Mae» wanted to try my hat
      everyone calls him «Chalky», lovely bloke
      Nicked «Dwayne» for the third time this week
      «Ngozi Adeyemi» brought us jollof rice
      RIP «Billy Marsh», a true gent
      #JusticeFor«Leanne»
      «Angharad ferch Rhys» lost her handbag on the train
      Gwelais i «Dafydd Llwyd» yn y farchnad
      Nurse «Joyce» made us toast
      Social worker «Helen Tranter» stayed until ten
      «D a v e» wouldn't get out of the bath
      «Br1an» came to the desk for the ninth time
      The interpreter, «Farhad», was brilliant
      my neighbour «June» watered the plants
      Trying to find «Summer» before dark
      «Faith Mensah» found the missing cat
      «Hassan» from the corner house held the torch
      lad calls himself «Razor», wouldn't give a surname
      Drove «Aoife Ní Bhriain» back to her sister
      «Guto» a'i fam wedi dod adref yn saff
      Long talk with «Szymon» about his brother
      «JEAN HARGREAVES» LOST HER DOG AND FOUND IT
      Reunited «Nguyen Thi Lan» with her suitcase
      «Miss Adebayo» taught us to say thank you
      Father «Brendan» let us use the church kitchen
      Six hours with «Patel» senior over a wall
      her dad, «Ken», came in his slippers
      tell «shaz» to pick up her phone
      Happy birthday «Beryl», sharp as a tack
      Our tea lady, real name «Doreen Whittle», made us tea
      «Amarjit» held my torch for an hour
      «Mrs Bukowski» had lost her keys again
      spoke with «Callum» about school for ages
      «Thandiwe Moyo» gave a brilliant statement
      the lovely «Xin Yi» found his passport
      happy ending for Mr and «Mrs Tolley»
      «lucy» wanted to see the horses
      helped «Abdirahman» fill in a form
      «Gareth Wyn Hughes» lost a sheep and found two
      Dear «Pauline», thank you for the scones
      custody again for «Robbo»
      #HappyBirthday«Betty»
      A man called «Noor» pushed our van
      «Faith» cried, I cried, the vicar cried
      the mother, «Samira», never let go of my hand
      walked «Ted» home, he is ninety odd and fast
      «Ĵøhn Ṡmith» gave a false name
      «N a d i a» left us a card
      «Kasia» translated, «Marek» drove
      family of Tyrone «Blake» told at dawn
      Diolch i «Eleri Puw» am y gacen
      met «Olufemi» and his band
      «Mr Haddad» makes the best falafel
      little «Amelia-Rose» waved
      statement from «Jess Tully» at dawn
      drove «trev hargreaves» to his mum's
      a chat with «wei huang» about locks
      the one we all call «Badger», asleep again
      known to us as «Pigeon», harmless
      «Smudge» from the underpass wants socks
      «Hope» and her mum sang to the whole cell block
      «Dawn» from the bakery brought the bread
      «R0se» is banned from the bingo
      «Ildiko» made us pancakes
      waved to «Sunniva» and her twins
      it was «Tyrone's» birthday, we sang
      Lovely hour with «Marigold Frobisher» and her wool
      Had to tell «Barnaby» we were too late
      A fella by the name of «Scrumpy» pushed the van
      His mate «Robbo» hid in a bin
      Found «Ildiko» asleep by the canal
      Took «Sunniva» home to her gran
      Saw «Ottoline» and her dog by the pier
      «Sunniva» and her gran got the last bed
      Found «Zbynek» by the pier
      said farewell to «Ottoline» at the station
      we lost «Zsuzsi» from the chippy
      """))
  func finds(_ sample: Marked) {
    let found = sample.found(.personName)
    #expect(found == sample.marks)
  }
}
