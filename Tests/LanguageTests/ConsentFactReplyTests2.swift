import Language
import Testing

@Suite("Consent, asked as a fact, part 2")
struct ConsentFactReplyTests2 {
  @Test(
    "fact local policy",
    arguments: replies(
      to: Question(.consent(.fact), about: "local_policy"),
      """
      yes I believe so → unsure
      yes probably → unsure
      yes i guess → unsure
      yeah should be ok → unsure
      yes should be → unsure
      yeah reckon so → unsure
      yes as long as it's generic → unsure
      yes with no names → unsure
      yes so long as it's after shift → unsure
      yes after shift → unsure
      only after shift → unsure
      only if it's anonymised → unsure
      if I'm off duty → unsure
      yes when off duty → unsure
      yes but check with comms → unsure
      yes but i'd check → unsure
      yes subject to approval → unsure
      subject to comms → unsure
      yes once the gaffer's seen it → unsure
      yes pending sign off → unsure
      skipper says yes → unsure
      sarge says it's fine → unsure
      the DI said it was ok → unsure
      apparently → unsure
      apparently so → unsure
      I've been told it does → unsure
      I heard it does → unsure
      so I'm told → unsure
      so they say → unsure
      according to comms → unsure
      word is yes → unsure
      everyone else does → unsure
      the other shifts do it → unsure
      loads of officers tweet → unsure
      we've always done it → unsure
      done it before → unsure
      been doing it for years → unsure
      never been told off → unsure
      nobody's said otherwise → unsure
      no one has complained → unsure
      nothing says we can't → unsure
      there's no rule against it → unsure
      isn't banned → unsure
      it doesn't say I can't → unsure
      not explicitly → unsure
      not in so many words → unsure
      don't see why not → unsure
      can't think why not → unsure
      no reason not to → unsure
      why wouldn't it → unsure
      I don't see a problem → unsure
      wouldn't have thought so → no
      I wouldn't think so → unsure
      probably not → unsure
      don't believe so → unsure
      not as far as I know → unsure
      not to my knowledge → unsure
      hardly → unsure
      I doubt it → unsure
      it used to → unsure
      did last time → unsure
      it will soon → unsure
      will do → unsure
      going to check → unsure
      I'll find out → unsure
      ask comms → unsure
      ask my sergeant → unsure
      check with the fed → unsure
      I'd have to look → unsure
      awaiting a reply → unsure
      yes? → unsure
      yes?? → unsure
      yeah? → unsure
      yes... → unsure
      yes.... → unsure
      y? → unsure
      🤷‍♂️ → unsure
      🤔 → unsure
      🤞 → unsure
      yes 🤞 → unsure
      yes 😬 → unsure
      just put yes → unsure
      put yes → unsure
      say yes → unsure
      let's say yes → unsure
      go with yes → unsure
      call it a yes → unsure
      yes for now → unsure
      yes at the moment → unsure
      yes and no → unsure
      yes no maybe → unsure
      no but yes → unsure
      yes but no → unsure
      yeah no → unclear
      no yes → unclear
      yes no yes → unsure
      y n → unclear
      1 → unclear
      blah → unclear
      it says → unsure
      go for it → unclear
      please do → unclear
      yeah go on → unsure
      yes go ahead → unsure
      alright → unclear
      lovely → unclear
      no objections → unclear
      no problem at all → unclear
      sounds good → unclear
      happy to → unclear
      👌 → unclear
      wouldn't say no → unsure
      not a problem → unsure
      I don't mind → unsure
      whatever → unsure
      as if → unsure
      yes, sorry, no → no
      yes actually, no → no
      no, actually yes → yes
      yes - scratch that, not sure → unsure
      I think so, actually no → no
      no wait I'm not sure → unsure
      yes. no. yes. → unsure
      99% → unsure
      90% sure → unsure
      fairly certain → unsure
      quite sure → unsure
      positive → unclear
      i am sure → unclear
      i'm sure it does → unsure
      pretty confident → unsure
      yes almost certainly → unsure
      yes most likely → unsure
      yes in most cases → unsure
      yes for some stuff → unsure
      yes partly → unsure
      in part → unsure
      the first bit yes → unsure
      for official accounts yes → unsure
      for work accounts it does → unsure
      not for personal ones → unsure
      yes not personal → unsure
      skipper agreed → unclear
      sarge approved it → unclear
      the boss signed it off → unclear
      yes sarge signed it off → unsure
      yes skipper said yes → unsure
      he said yes → unsure
      yes no names → unsure
      yes its anonymous → unsure
      yes, all anonymous → unsure
      i have → unclear
      booked off → unclear
      yes booked off → unsure
      yes when its quiet → unsure
      yes maybe → unsure
      yes ish → unsure
      yes mostly → unsure
      yes if they ask → unsure
      yes until they change it → unsure
      yes before 2014 it did → unsure
      yes but → unsure
      yes although → unsure
      yes however → unsure
      yes unless → unsure
      yes i hope → unsure
      yes hopefully → unsure
      yes or so i'm told → unsure
      yes allegedly → unsure
      yes apparently → unsure
      yes, sarge reckons → unsure
      yes supposedly → unsure
      yes wink wink → unsure
      yes lol → yes
      yes haha → yes
      yes 😂 → unsure
      yes 🙄 → unsure
      yes not → unsure
      yes it isn't → unclear
      yes 50/50 → unsure
      yes 50% → unsure
      yes 80% → unsure
      """))
  func reads1(_ reply: Reply) { reply.expectReading() }
}
