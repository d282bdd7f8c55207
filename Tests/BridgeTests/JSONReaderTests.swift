import Testing

@testable import Bridge

@Suite("A JSON text")
struct JSONReaderTests {
  @Test(
    "is read and written again without its spaces",
    arguments: [
      (#" { "a" : [ 1 , -2 , true , false , null ] } "#, #"{"a":[1,-2,true,false,null]}"#),
      (#"{"z":1,"a":2}"#, #"{"z":1,"a":2}"#),
      (#""\u00e9\ud83d\ude00\/\b""#, "\"\u{E9}\u{1F600}/\\u0008\""),
      (#""\"\\\n\r\t""#, #""\"\\\n\r\t""#),
      ("1.75", "1"),
      ("[]", "[]"),
      ("{}", "{}"),
    ])
  func roundTrip(text: String, written: String) throws {
    let bytes = try JSONReader.value(of: Array(text.utf8)).written
    #expect(String(decoding: bytes, as: UTF8.self) == written)
  }

  @Test(
    "has no value for a number beyond counting",
    arguments: ["1e999", "1e3", "99999999999999999999"])
  func largeNumber(text: String) throws {
    let number = try JSONReader.value(of: Array(text.utf8))
    #expect(number == .number(nil))
  }

  @Test(
    "is refused where it is not JSON, or could be read in two ways",
    arguments: [
      "", " ", "{", "[1,]", #"{"a":1,}"#, #"{"a":1,"a":1}"#, #"{"a":1,"\u0061":1}"#, "01", "-",
      "1.",
      "1e", "+1", "tru", "nulll", #""\x""#, #""\u12g4""#, #""\u+123""#, #""\ud800""#,
      #""\udc00\ud800""#, "\"\u{1}\"", "'a'", "{} {}", #"{a:1}"#, #""a"#,
    ])
  func malformed(text: String) {
    #expect(throws: JSONReader.Malformed.self) { try JSONReader.value(of: Array(text.utf8)) }
  }

  @Test(
    "is refused where its bytes are not UTF-8",
    arguments: [[0xFF], [0xC0, 0xAF], [0xED, 0xA0, 0x80]])
  func notUTF8(bytes: [UInt8]) {
    #expect(throws: JSONReader.Malformed.self) { try JSONReader.value(of: [0x22] + bytes + [0x22]) }
  }

  @Test("is refused where it is nested too deep")
  func depth() throws {
    let nested = { (depth: Int) in
      Array((String(repeating: "[", count: depth) + String(repeating: "]", count: depth)).utf8)
    }
    #expect(throws: Never.self) { try JSONReader.value(of: nested(32)) }
    #expect(throws: JSONReader.Malformed.self) { try JSONReader.value(of: nested(33)) }
    #expect(throws: JSONReader.Malformed.self) { try JSONReader.value(of: nested(60_000)) }
  }
}
