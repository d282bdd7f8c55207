import Language
import Testing

@Suite("A question of what was done, part 3")
struct ActivitiesReplyTests3 {
  @Test(
    "what was done",
    arguments: replies(
      to: Question(.activities, about: ""),
      """
      traning → +training
      statments → +paperwork
      schol visit → +school_talk
      arested one → +arrest 1
      comunity meeting → +community_meeting
      burgulary → +burglary_visit
      3 hours of paperwork and a couple of arrests → +paperwork 180m, +arrest 2
      paperwork (3 hrs), court (all day) → +paperwork 180m, +court
      - misper - rtc → +missing_person, +rtc
      misper; rtc; arrest → +missing_person, +rtc, +arrest
      misper -> a&e -> home → +missing_person, +hospital_guard
      misper @ 2am, rtc @ 4am → +missing_person, +rtc
      worked a football match 8 hours → +event 480m
      spent 2 hours talking to pupils on crime prevention → +school_talk 120m
      spent 5 hours in A&E with offender needing medical attention → +hospital_guard prisoner 300m
      prisoner escort → +prisoner_escort
      helped reassure a victim of crime → +victim_reassurance
      dealt with missing person today → +missing_person
      neglected baby, changed a nappy, waited for social services → unclear
      told a family their son had died → unclear
      fight in a school yard → +school_talk
      old boy robbed of his wallet, sat with him → +lost_property
      nothing else → !done
      that's all → !done
      that's the lot → !done
      thats it thanks → !done
      done → !done
      all done → !done
      no thats everything → no, !done
      nowt else → !done
      that'll do → !done
      i'm finished → !done
      nah that's everything thanks → no, !done
      no more → !done
      finished → !done
      no that's me → no, !done
      nope, done → no, !done
      """))
  func reads1(_ reply: Reply) { reply.expectReading() }

  @Test(
    "what was done, in Welsh",
    arguments: replies(
      to: Question(.activities, about: "", in: .welsh),
      """
      dau berson ar goll → +missing_person 2
      gwaith papur → +paperwork
      tair awr yn yr ysbyty gyda charcharor → +hospital_guard prisoner 180m
      patrol droed → +patrol
      gwrthdrawiad ar yr A470 → +rtc
      ymweliad ysgol → +school_talk
      sgwrs mewn ysgol gynradd, awr → +school_talk 60m
      cyfarfod cymunedol → +community_meeting
      llys → +court
      arestio un → +arrest 1
      hyfforddiant → +training
      oes → yes
      cam-drin domestig → +domestic_abuse
      chwilio am ferch ar goll → +missing_person
      gwarchod carcharor yn yr ysbyty, 4 awr → +hospital_guard 240m
      hebrwng carcharor → +prisoner_escort
      tri gwrthdrawiad → +rtc 3
      ffeil achos → +paperwork
      datganiadau trwy'r bore → +paperwork
      patrolio'r dref → +patrol
      gwiriad lles → +welfare_check
      atal troseddu → +crime_prevention
      ci ar goll → +animals
      pêl-droed → +event
      dim arall → no
      nac oes → no
      oes, llawer → yes
      cymorth cyntaf → +first_aid
      bwrgleriaeth → +burglary_visit
      o dŷ i dŷ → +house_to_house
      iechyd meddwl → +mental_health
      trais domestig → +domestic_abuse
      patrol → +patrol
      patrolio am ddwy awr → +patrol 120m
      dau arestiad → +arrest 2
      gwaith papur drwy'r dydd → +paperwork
      achos llys → +court
      ymweliad â'r ysgol → +school_talk
      cyfarfod â'r cyngor → +community_meeting
      gwarchod lleoliad trosedd am 5 awr → +scene_guard 300m
      damwain car → +rtc
      damwain ar yr A55 → +rtc
      person ar goll → +missing_person
      tri pherson ar goll → +missing_person 3
      gwiriadau lles → +welfare_check
      na → no
      hyfforddiant drwy'r dydd → +training
      gêm bêl-droed → +event
      cŵn ar y ffordd → +animals
      na, dyna ni → no, !done
      dim byd arall → !done
      dim mwy → !done
      dyna'r cyfan → !done
      """))
  func reads2(_ reply: Reply) { reply.expectReading() }
}
