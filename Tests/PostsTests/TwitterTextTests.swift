import Testing

@testable import Posts

/// twitter-text's own cases, as far as `measure` answers them.
@Suite("The twitter-text suite")
struct TwitterTextTests {
  @Test("weighs as of 2017", .needsShared)
  func byScript() throws {
    try check("WeightedTweetsCounterTest", by: .byScript)
  }

  @Test(
    "weighs as of today", .needsShared,
    arguments: [
      "WeightedTweetsWithDiscountedEmojiCounterTest", "UnicodeDirectionalMarkerCounterTest",
    ])
  func byScriptAndEmoji(_ section: String) throws {
    try check(section, by: .byScriptAndEmoji)
    let rows: [Row<Weight>] = try Shared.section(section, of: "validate")
    for row in rows {
      #expect(Measured(row.text, on: .x).valid == row.expected.valid, "\(row.description)")
    }
  }

  @Test("takes the posts of 2015", .needsShared)
  func classic() throws {
    let rows: [Row<Bool>] = try Shared.section("tweets", of: "validate")
    #expect(rows.count == 8)
    for row in rows {
      #expect(Measured(row.text, on: .classic).valid == row.expected, "\(row.description)")
    }
  }

  @Test("knows a hashtag", .needsShared)
  func hashtag() throws {
    let rows: [Row<Bool>] = try Shared.section("hashtags", of: "validate")
    #expect(rows.count == 7)
    for row in rows {
      let isTag = Network.x.hashtags(in: row.text).map { "#" + $0.name } == [row.text]
      #expect(isTag == row.expected, "\(row.description)")
    }
  }

  @Test("finds hashtags", .needsShared, arguments: ["hashtags", "hashtags_from_astral"])
  func hashtags(_ section: String) throws {
    let rows: [Row<[String]>] = try Shared.section(section, of: "extract")
    #expect(rows.count >= 3)
    for row in rows {
      #expect(Network.x.hashtags(in: row.text).map(\.name) == row.expected, "\(row.description)")
    }
  }

  @Test("finds where hashtags stand", .needsShared)
  func hashtagIndices() throws {
    let rows: [Row<[Place]>] = try Shared.section("hashtags_with_indices", of: "extract")
    #expect(rows.count == 8)
    for row in rows {
      let found = Network.x.hashtags(in: row.text).map {
        Place(hashtag: $0.name, url: nil, indices: row.text.utf16Indices(of: $0.range))
      }
      #expect(found == row.expected, "\(row.description)")
    }
  }

  @Test("finds links", .needsShared, arguments: ["urls", "tco_urls_with_params"])
  func links(_ section: String) throws {
    let rows: [Row<[String]>] = try Shared.section(section, of: "extract")
    #expect(rows.count >= 5)
    for row in rows {
      #expect(WebLink.links(in: row.text).map(\.text) == row.expected, "\(row.description)")
    }
  }

  @Test(
    "finds where links stand", .needsShared,
    arguments: ["urls_with_indices", "urls_with_directional_markers"])
  func linkIndices(_ section: String) throws {
    let rows: [Row<[Place]>] = try Shared.section(section, of: "extract")
    #expect(rows.count >= 2)
    for row in rows {
      let found = WebLink.links(in: row.text).map {
        Place(hashtag: nil, url: $0.text, indices: row.text.utf16Indices(of: $0.range))
      }
      #expect(found == row.expected, "\(row.description)")
    }
  }

  private func check(_ section: String, by weighing: Weighing) throws {
    let rows: [Row<Weight>] = try Shared.section(section, of: "validate")
    #expect(rows.count >= 2)
    for row in rows {
      #expect(weighing.weight(of: row.text) == row.expected.weightedLength, "\(row.description)")
    }
  }

  private struct Row<Expected: Decodable>: Decodable {
    let description: String
    let text: String
    let expected: Expected
  }

  private struct Weight: Decodable {
    let weightedLength: Int
    let valid: Bool
  }

  private struct Place: Decodable, Equatable {
    let hashtag: String?
    let url: String?
    let indices: [Int]
  }
}

extension String {
  /// The UTF-16 offsets of a range that is given in Unicode scalars.
  fileprivate func utf16Indices(of range: Range<Int>) -> [Int] {
    [range.lowerBound, range.upperBound].map { offset in
      unicodeScalars.prefix(offset).reduce(0) { $0 + UTF16.width($1) }
    }
  }
}
