import Language
import Testing

@Suite("What was done, in Welsh")
struct WelshActivitiesTests {
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
  func shift(_ reply: Reply) { reply.expectReading() }
}
