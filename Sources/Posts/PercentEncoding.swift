extension String {
  /// The text as it stands in a link: everything but RFC 3986's unreserved characters is encoded.
  ///
  /// Never `+` for a space, which some take literally, and never a bare `&`, which would cut `A&E`
  /// in two.
  var percentEncoded: String {
    utf8.reduce(into: "") { encoded, byte in
      let scalar = Unicode.Scalar(byte)
      if scalar.isUnreserved {
        encoded.unicodeScalars.append(scalar)
      } else {
        let hex = String(byte, radix: 16, uppercase: true)
        encoded += (byte < 0x10 ? "%0" : "%") + hex
      }
    }
  }
}

extension Unicode.Scalar {
  private static let unreservedMarks: [Unicode.Scalar] = ["-", ".", "_", "~"]

  fileprivate var isUnreserved: Bool {
    isASCIILetter || isASCIIDigit || Self.unreservedMarks.contains(self)
  }
}
