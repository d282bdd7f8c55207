import Screening
import Testing

@Suite("Numbers that identify")
struct NumbersTests {
  @Test(
    "finds telephone numbers however they are written",
    arguments: [
      Marked("call «07700 900123» after six"),
      Marked("ring her on «01632-960-055» any time"),
      Marked("his mobile is +«44 7700 900 123» apparently"),
      Marked("text «oh seven seven double zero nine oh oh one two three» if you see him"),
      Marked("phone «０７７００ ９００１２３» now"),
    ])
  func phones(_ sample: Marked) {
    #expect(sample.found(.contactID) == sample.marks)
  }

  @Test(
    "lets public helplines and counts pass",
    arguments: [
      "Ring 101 if it is not an emergency", "Samaritans are on 116 123, day or night",
      "Crimestoppers 0800 555 111 never asks your name", "18 calls and 12 hours later",
    ])
  func publicNumbers(_ text: String) {
    let findings = Screen().findings(in: text)
    #expect(findings == [])
  }

  @Test(
    "finds registration marks in every shape",
    arguments: [
      Marked("stopped «KL19 FTP» twice"),
      Marked("stopped «kl19ftp» twice"),
      Marked("«Kilo Lima one nine Foxtrot Tango Papa» again"),
      Marked("an old «FHT 832K» on bricks"),
      Marked("«A123 BCD» left on the verge"),
      Marked("«AIG 1234» crossed on the ferry"),
      Marked("car was «KLI9 FTP» by the look of it"),
    ])
  func plates(_ sample: Marked) {
    #expect(sample.found(.vehicle) == sample.marks)
  }

  @Test(
    "lets times, roads and forms pass",
    arguments: [
      "be there in 20 min", "the 5k run was fun", "MG11 done, MG5 to go",
      "along the M25 and the A4042",
    ])
  func notPlates(_ text: String) {
    let findings = Screen().findings(in: text)
    #expect(findings == [])
  }
}
