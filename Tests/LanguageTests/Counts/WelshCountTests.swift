import Language
import Testing

@Suite("How many, in Welsh")
struct WelshCountTests {
  @Test(
    "how many missing person, in Welsh",
    arguments: replies(
      to: Question(.count, about: "missing_person", in: .welsh),
      """
      dau → 2
      dwy → 2
      tri → 3
      tair → 3
      pedwar → 4
      pump → 5
      chwech → 6
      dim un → 0
      dim → 0
      neb → 0
      un → 1
      tua pump → ~5
      rhyw dri → ~3
      o leiaf dau → >2
      mwy na thri → >3
      dau neu dri → 2-3
      ychydig → ~3
      llawer → unclear
      naw → 9
      deg → 10
      ugain → 20
      deuddeg → 12
      hanner dwsin → 6
      sawl un → unclear
      dau ddyn a menyw → 3
      dim ond un → 1
      hyd at bump → <5
      2 → 2
      saith neu wyth → 7-8
      un yn unig → 1
      dim ond dau → 2
      tri neu bedwar → 3-4
      tua phump → ~5
      tua chwech → ~6
      dros ddeg → >10
      llai na phump → <5
      pymtheg → 15
      un ar ddeg → 11
      dau ddeg → 20
      dau ddeg pump → 25
      tri deg → 30
      dim llawer → unclear
      wn i ddim → unclear
      pâr → unclear
      cwpwl → 2
      dau fachgen ac un ferch → 3
      dwy ferch → 2
      pump o bobl → 5
      chwech ohonyn nhw → 6
      rhyw bump → ~5
      bron i ddeg → ~10
      """))
  func missingPerson(_ reply: Reply) { reply.expectReading() }
}
