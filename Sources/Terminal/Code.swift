import CQrencode

/// A QR code of a text, as squares that are dark or light: byte mode, level L, made by libqrencode.
package struct Code {
  /// How many squares it has on a side, without a margin.
  package let side: Int
  private let dark: [Bool]

  /// The code of a text; `nil` when the text has more bytes than a code can hold (2,953).
  package init?(of text: String) {
    let bytes = Array(text.utf8)
    guard
      let code = unsafe QRcode_encodeData(Int32(bytes.count), bytes, 0, QR_ECLEVEL_L)
    else { return nil }
    defer { unsafe QRcode_free(code) }
    side = Int(unsafe code.pointee.width)
    guard let data = unsafe code.pointee.data else { return nil }
    // The lowest bit of a square's byte says whether it is dark.
    dark = (0..<side * side).map { unsafe data[$0] & 1 == 1 }
  }

  /// The code drawn in half blocks, two rows of squares a line; `nil` when it does not fit.
  ///
  /// The margin is the four squares that scanners expect, or two where there is no room. Colours are
  /// set, black on white, so that it can be read on any background; without them it is drawn for a
  /// dark one, light squares as blocks.
  package func lines(in size: Surroundings.Size, coloured: Bool) -> [String]? {
    guard let margin = [4, 2].first(where: { fits(in: size, margin: $0) }) else { return nil }
    return stride(from: -margin, to: side + margin, by: 2).map { y in
      let squares = (-margin..<side + margin).map { x in
        halves(upper: isDark(x, y), lower: isDark(x, y + 1))
      }
      return coloured ? "\u{1B}[97;40m\(squares.joined())\u{1B}[0m" : squares.joined()
    }
  }

  private func fits(in size: Surroundings.Size, margin: Int) -> Bool {
    let whole = side + 2 * margin
    // A line for what is said above it, and one for the prompt below.
    return whole <= size.columns && (whole + 1) / 2 + 3 <= size.rows
  }

  private func isDark(_ x: Int, _ y: Int) -> Bool {
    (0..<side).contains(x) && (0..<side).contains(y) && dark[y * side + x]
  }

  /// Two squares one above the other, the light ones drawn.
  private func halves(upper: Bool, lower: Bool) -> String {
    switch (upper, lower) {
    case (true, true): " "
    case (true, false): "▄"
    case (false, true): "▀"
    case (false, false): "█"
    }
  }
}
