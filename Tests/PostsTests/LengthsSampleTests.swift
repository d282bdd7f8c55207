import Posts
import Testing

@Suite("The sample of lengths")
struct LengthsSampleTests {
  @Test("is measured as the networks measure it", .needsShared)
  func lengths() throws {
    let rows: [Row] = try Shared.rows("posts/lengths-sample.jsonl")
    #expect(rows.count >= 86)
    for row in rows {
      let measured = Measured(row.text, on: row.network)
      #expect(measured.length == row.length, "\(row.id)")
      #expect(measured.valid == row.valid, "\(row.id)")
      #expect(
        measured.hashtags.map { Array($0.utf8) } == row.hashtags.map { Array($0.utf8) }, "\(row.id)"
      )
      #expect(measured.bytes == row.bytes, "\(row.id)")
      #expect(measured.message?.encoding.rawValue == row.encoding, "\(row.id)")
      #expect(measured.message?.segments == row.segments, "\(row.id)")
    }
  }

  private struct Row: Decodable {
    let id: String
    let network: Network
    let text: String
    let length: Int
    let valid: Bool
    let hashtags: [String]
    let bytes: Int?
    let encoding: String?
    let segments: Int?
  }
}

extension Network: Decodable {}
