import Screening
import Testing

@Suite("Welsh lines that give nothing away")
struct SafeWelshTests {
  @Test(
    "pass",
    arguments: Marked.samples(
      """
      Tair awr yn yr ysbyty gyda charcharor
      Shifft hir arall ond tîm gwych
      Dim egwyl heddiw, ond pawb yn ddiogel
      Sgwrs dda gyda phlant yr ysgol am ddiogelwch
      Gwnaethom helpu dioddefwr trosedd heddiw
      Eira mawr, traffig trwm, paned hir
      Gwawr braf dros y dref ar ôl noson hir
      Plismona cymunedol yn y farchnad
      Helpu hen wraig i groesi'r ffordd
      Heddiw, cerddais y dref am bum awr
      Pum awr yn yr adran frys gyda charcharor
      Cyfarfod cyhoeddus nos Iau am barcio
      Mae'r tîm wedi blino ond yn hapus
      Llongyfarchiadau i bawb ar y cwrs
      Eira ar y mynydd, traed oer, calon gynnes
      Diwrnod arferol o blismona, 9 Chwefror
      Dydd Gŵyl Dewi hapus i bawb
      Cymorth i deulu mewn galar
      Dwy ddamwain, un tân, dim paned
      Diwrnod hir yn y llys
      Bore da bawb, shifft gynnar heddiw
      Gweithio gyda'r gymuned yw'r rhan orau
      Rhywun mewn argyfwng, arhosom nes daeth cymorth
      Hyfforddiant trais domestig heddiw
      Noson brysur yn y dref
      Arhosom gyda'r teulu drwy'r nos
      Paned haeddiannol ar ôl deuddeg awr
      Tân gwyllt a thraffig
      Dwy awr yn yr ysgol gyda'r plant
      Diolch i'r nyrsys i gyd
      Noson o eira a gwynt
      Damwain ar yr A55, pawb yn iawn
      """))
  func pass(_ sample: Marked) {
    let findings = Screen().findings(in: sample.text)
    #expect(findings == [])
  }
}
